# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'formulir_buat.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_FormulirBuatDialog(object):
    def setupUi(self, FormulirBuatDialog):
        if not FormulirBuatDialog.objectName():
            FormulirBuatDialog.setObjectName(u"FormulirBuatDialog")
        FormulirBuatDialog.resize(620, 520)
        self.susunan_6 = QVBoxLayout(FormulirBuatDialog)
        self.susunan_6.setSpacing(12)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(FormulirBuatDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_6.addWidget(self.label_judul)

        self.tumpukan = QStackedWidget(FormulirBuatDialog)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_pilih = QWidget()
        self.halaman_pilih.setObjectName(u"halaman_pilih")
        self.susunan_3 = QVBoxLayout(self.halaman_pilih)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_petunjuk = QLabel(self.halaman_pilih)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_3.addWidget(self.label_petunjuk)

        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_unit = QLabel(self.halaman_pilih)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_unit)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_1.addItem(self.jarak_1)

        self.tombol_semua = QPushButton(self.halaman_pilih)
        self.tombol_semua.setObjectName(u"tombol_semua")
        self.tombol_semua.setAutoDefault(False)

        self.susunan_1.addWidget(self.tombol_semua)

        self.tombol_tidak = QPushButton(self.halaman_pilih)
        self.tombol_tidak.setObjectName(u"tombol_tidak")
        self.tombol_tidak.setAutoDefault(False)

        self.susunan_1.addWidget(self.tombol_tidak)


        self.susunan_3.addLayout(self.susunan_1)

        self.daftar = QListWidget(self.halaman_pilih)
        self.daftar.setObjectName(u"daftar")

        self.susunan_3.addWidget(self.daftar)

        self.excel = QCheckBox(self.halaman_pilih)
        self.excel.setObjectName(u"excel")
        self.excel.setChecked(True)

        self.susunan_3.addWidget(self.excel)

        self.kertas = QCheckBox(self.halaman_pilih)
        self.kertas.setObjectName(u"kertas")
        self.kertas.setChecked(False)

        self.susunan_3.addWidget(self.kertas)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_folder = QLabel(self.halaman_pilih)
        self.label_folder.setObjectName(u"label_folder")
        self.label_folder.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_folder)

        self.folder = QLineEdit(self.halaman_pilih)
        self.folder.setObjectName(u"folder")

        self.susunan_2.addWidget(self.folder)

        self.tombol_folder = QPushButton(self.halaman_pilih)
        self.tombol_folder.setObjectName(u"tombol_folder")
        self.tombol_folder.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_folder)


        self.susunan_3.addLayout(self.susunan_2)

        self.label_ganti = QLabel(self.halaman_pilih)
        self.label_ganti.setObjectName(u"label_ganti")
        self.label_ganti.setProperty(u"gaya", u"awas")
        self.label_ganti.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ganti.setWordWrap(True)

        self.susunan_3.addWidget(self.label_ganti)

        self.tumpukan.addWidget(self.halaman_pilih)
        self.halaman_hasil = QWidget()
        self.halaman_hasil.setObjectName(u"halaman_hasil")
        self.susunan_4 = QVBoxLayout(self.halaman_hasil)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.label_selesai = QLabel(self.halaman_hasil)
        self.label_selesai.setObjectName(u"label_selesai")
        self.label_selesai.setProperty(u"gaya", u"kabar")
        self.label_selesai.setTextFormat(Qt.TextFormat.PlainText)
        self.label_selesai.setWordWrap(True)

        self.susunan_4.addWidget(self.label_selesai)

        self.label_hasil = QLabel(self.halaman_hasil)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setProperty(u"gaya", u"subjudul")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.label_hasil)

        self.tabel_hasil = RecordTable(self.halaman_hasil)
        self.tabel_hasil.setObjectName(u"tabel_hasil")

        self.susunan_4.addWidget(self.tabel_hasil)

        self.label_lanjut = QLabel(self.halaman_hasil)
        self.label_lanjut.setObjectName(u"label_lanjut")
        self.label_lanjut.setProperty(u"gaya", u"redup")
        self.label_lanjut.setTextFormat(Qt.TextFormat.PlainText)
        self.label_lanjut.setWordWrap(True)

        self.susunan_4.addWidget(self.label_lanjut)

        self.tumpukan.addWidget(self.halaman_hasil)

        self.susunan_6.addWidget(self.tumpukan)

        self.label_galat = QLabel(FormulirBuatDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_6.addWidget(self.label_galat)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.tombol_buka = QPushButton(FormulirBuatDialog)
        self.tombol_buka.setObjectName(u"tombol_buka")
        self.tombol_buka.setAutoDefault(False)

        self.susunan_5.addWidget(self.tombol_buka)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_5.addItem(self.jarak_2)

        self.tombol_batal = QPushButton(FormulirBuatDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_5.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(FormulirBuatDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_5.addWidget(self.tombol_lanjut)


        self.susunan_6.addLayout(self.susunan_5)

#if QT_CONFIG(shortcut)
        self.label_unit.setBuddy(self.daftar)
        self.label_folder.setBuddy(self.folder)
        self.label_hasil.setBuddy(self.tabel_hasil)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.daftar, self.tombol_semua)
        QWidget.setTabOrder(self.tombol_semua, self.tombol_tidak)
        QWidget.setTabOrder(self.tombol_tidak, self.excel)
        QWidget.setTabOrder(self.excel, self.kertas)
        QWidget.setTabOrder(self.kertas, self.folder)
        QWidget.setTabOrder(self.folder, self.tombol_folder)
        QWidget.setTabOrder(self.tombol_folder, self.tabel_hasil)
        QWidget.setTabOrder(self.tabel_hasil, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)
        QWidget.setTabOrder(self.tombol_batal, self.tombol_buka)

        self.retranslateUi(FormulirBuatDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(FormulirBuatDialog)
    # setupUi

    def retranslateUi(self, FormulirBuatDialog):
        FormulirBuatDialog.setWindowTitle(QCoreApplication.translate("FormulirBuatDialog", u"Buat formulir", None))
        self.label_judul.setText(QCoreApplication.translate("FormulirBuatDialog", u"Buat formulir", None))
        self.label_petunjuk.setText("")
        self.label_unit.setText(QCoreApplication.translate("FormulirBuatDialog", u"&Unit yang mendapat formulir", None))
        self.tombol_semua.setText(QCoreApplication.translate("FormulirBuatDialog", u"Pilih &semua", None))
        self.tombol_tidak.setText(QCoreApplication.translate("FormulirBuatDialog", u"K&osongkan", None))
        self.excel.setText(QCoreApplication.translate("FormulirBuatDialog", u"Formulir &Excel (.xlsx), diisi di komputer dan dibaca kembali", None))
        self.kertas.setText(QCoreApplication.translate("FormulirBuatDialog", u"&Kertas kosong (PDF), diisi dengan tangan", None))
        self.label_folder.setText(QCoreApplication.translate("FormulirBuatDialog", u"&Folder", None))
        self.tombol_folder.setText(QCoreApplication.translate("FormulirBuatDialog", u"&Pilih\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_folder.setToolTip(QCoreApplication.translate("FormulirBuatDialog", u"Pilih folder lain", None))
#endif // QT_CONFIG(tooltip)
        self.label_ganti.setText("")
        self.label_selesai.setText("")
        self.label_hasil.setText(QCoreApplication.translate("FormulirBuatDialog", u"Yang dibuat", None))
#if QT_CONFIG(accessibility)
        self.tabel_hasil.setAccessibleName(QCoreApplication.translate("FormulirBuatDialog", u"Formulir yang dibuat", None))
#endif // QT_CONFIG(accessibility)
        self.label_lanjut.setText("")
        self.label_galat.setText("")
        self.tombol_buka.setText(QCoreApplication.translate("FormulirBuatDialog", u"Buka fol&der", None))
#if QT_CONFIG(tooltip)
        self.tombol_buka.setToolTip(QCoreApplication.translate("FormulirBuatDialog", u"Buka folder tempat berkas disimpan", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_batal.setText(QCoreApplication.translate("FormulirBuatDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("FormulirBuatDialog", u"Buat formuli&r", None))
    # retranslateUi

