# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'baca_formulir.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.pilih_table import PilihTable

class Ui_BacaFormulirDialog(object):
    def setupUi(self, BacaFormulirDialog):
        if not BacaFormulirDialog.objectName():
            BacaFormulirDialog.setObjectName(u"BacaFormulirDialog")
        BacaFormulirDialog.resize(1180, 660)
        self.susunan_5 = QVBoxLayout(BacaFormulirDialog)
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(BacaFormulirDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.label_ringkas = QLabel(BacaFormulirDialog)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"kabar")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_5.addWidget(self.label_ringkas)

        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_berkas = QLabel(BacaFormulirDialog)
        self.label_berkas.setObjectName(u"label_berkas")
        self.label_berkas.setProperty(u"gaya", u"subjudul")
        self.label_berkas.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_berkas)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_1.addItem(self.jarak_1)

        self.tombol_semua = QPushButton(BacaFormulirDialog)
        self.tombol_semua.setObjectName(u"tombol_semua")
        self.tombol_semua.setAutoDefault(False)

        self.susunan_1.addWidget(self.tombol_semua)

        self.tombol_tidak = QPushButton(BacaFormulirDialog)
        self.tombol_tidak.setObjectName(u"tombol_tidak")
        self.tombol_tidak.setAutoDefault(False)

        self.susunan_1.addWidget(self.tombol_tidak)


        self.susunan_5.addLayout(self.susunan_1)

        self.tabel_berkas = PilihTable(BacaFormulirDialog)
        self.tabel_berkas.setObjectName(u"tabel_berkas")

        self.susunan_5.addWidget(self.tabel_berkas)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_isi = QLabel(BacaFormulirDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setProperty(u"gaya", u"subjudul")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_isi.sizePolicy().hasHeightForWidth())
        self.label_isi.setSizePolicy(sizePolicy)

        self.susunan_2.addWidget(self.label_isi)

        self.label_tampil = QLabel(BacaFormulirDialog)
        self.label_tampil.setObjectName(u"label_tampil")
        self.label_tampil.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_tampil)

        self.tampil = QComboBox(BacaFormulirDialog)
        self.tampil.setObjectName(u"tampil")

        self.susunan_2.addWidget(self.tampil)

        self.tombol_berkas = QPushButton(BacaFormulirDialog)
        self.tombol_berkas.setObjectName(u"tombol_berkas")
        self.tombol_berkas.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_berkas)

        self.tombol_tetap = QPushButton(BacaFormulirDialog)
        self.tombol_tetap.setObjectName(u"tombol_tetap")
        self.tombol_tetap.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_tetap)


        self.susunan_5.addLayout(self.susunan_2)

        self.tabel_isi = PilihTable(BacaFormulirDialog)
        self.tabel_isi.setObjectName(u"tabel_isi")

        self.susunan_5.addWidget(self.tabel_isi)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.label_orang = QLabel(BacaFormulirDialog)
        self.label_orang.setObjectName(u"label_orang")
        self.label_orang.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_orang)

        self.orang = QLineEdit(BacaFormulirDialog)
        self.orang.setObjectName(u"orang")
        self.orang.setMaxLength(120)

        self.susunan_3.addWidget(self.orang)

        self.label_cara = QLabel(BacaFormulirDialog)
        self.label_cara.setObjectName(u"label_cara")
        self.label_cara.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_cara)

        self.cara = QComboBox(BacaFormulirDialog)
        self.cara.setObjectName(u"cara")

        self.susunan_3.addWidget(self.cara)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)


        self.susunan_5.addLayout(self.susunan_3)

        self.label_galat = QLabel(BacaFormulirDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_galat)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.tombol_laporan = QPushButton(BacaFormulirDialog)
        self.tombol_laporan.setObjectName(u"tombol_laporan")
        self.tombol_laporan.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_laporan)

        self.tombol_uji = QPushButton(BacaFormulirDialog)
        self.tombol_uji.setObjectName(u"tombol_uji")
        self.tombol_uji.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_uji)

        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.label_kurang = QLabel(BacaFormulirDialog)
        self.label_kurang.setObjectName(u"label_kurang")
        self.label_kurang.setProperty(u"gaya", u"redup")
        self.label_kurang.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.label_kurang)

        self.tombol_batal = QPushButton(BacaFormulirDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(BacaFormulirDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_lanjut)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.label_berkas.setBuddy(self.tabel_berkas)
        self.label_tampil.setBuddy(self.tampil)
        self.label_orang.setBuddy(self.orang)
        self.label_cara.setBuddy(self.cara)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_berkas, self.tombol_semua)
        QWidget.setTabOrder(self.tombol_semua, self.tombol_tidak)
        QWidget.setTabOrder(self.tombol_tidak, self.tabel_isi)
        QWidget.setTabOrder(self.tabel_isi, self.tampil)
        QWidget.setTabOrder(self.tampil, self.tombol_berkas)
        QWidget.setTabOrder(self.tombol_berkas, self.tombol_tetap)
        QWidget.setTabOrder(self.tombol_tetap, self.orang)
        QWidget.setTabOrder(self.orang, self.cara)
        QWidget.setTabOrder(self.cara, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)
        QWidget.setTabOrder(self.tombol_batal, self.tombol_laporan)
        QWidget.setTabOrder(self.tombol_laporan, self.tombol_uji)

        self.retranslateUi(BacaFormulirDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(BacaFormulirDialog)
    # setupUi

    def retranslateUi(self, BacaFormulirDialog):
        BacaFormulirDialog.setWindowTitle(QCoreApplication.translate("BacaFormulirDialog", u"Baca formulir", None))
        self.label_judul.setText(QCoreApplication.translate("BacaFormulirDialog", u"Hasil uji", None))
        self.label_ringkas.setText("")
        self.label_berkas.setText(QCoreApplication.translate("BacaFormulirDialog", u"Berkas", None))
        self.tombol_semua.setText(QCoreApplication.translate("BacaFormulirDialog", u"Ambil &semua", None))
#if QT_CONFIG(tooltip)
        self.tombol_semua.setToolTip(QCoreApplication.translate("BacaFormulirDialog", u"Ambil semua isian yang baru dari semua berkas", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tidak.setText(QCoreApplication.translate("BacaFormulirDialog", u"&Tidak satu pun", None))
#if QT_CONFIG(accessibility)
        self.tabel_berkas.setAccessibleName(QCoreApplication.translate("BacaFormulirDialog", u"Berkas yang dibaca", None))
#endif // QT_CONFIG(accessibility)
        self.label_isi.setText(QCoreApplication.translate("BacaFormulirDialog", u"Isi", None))
        self.label_tampil.setText(QCoreApplication.translate("BacaFormulirDialog", u"Tampil&kan", None))
        self.tombol_berkas.setText(QCoreApplication.translate("BacaFormulirDialog", u"Pakai dari be&rkas", None))
#if QT_CONFIG(tooltip)
        self.tombol_berkas.setToolTip(QCoreApplication.translate("BacaFormulirDialog", u"Isian yang dipilih: yang di berkas menggantikan yang tersimpan", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tetap.setText(QCoreApplication.translate("BacaFormulirDialog", u"Tetap yan&g ada", None))
#if QT_CONFIG(tooltip)
        self.tombol_tetap.setToolTip(QCoreApplication.translate("BacaFormulirDialog", u"Isian yang dipilih: yang tersimpan tetap", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabel_isi.setAccessibleName(QCoreApplication.translate("BacaFormulirDialog", u"Isi berkas yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.label_orang.setText(QCoreApplication.translate("BacaFormulirDialog", u"&Dibawa kembali oleh", None))
        self.orang.setPlaceholderText(QCoreApplication.translate("BacaFormulirDialog", u"boleh kosong; tercatat di serah terima", None))
        self.label_cara.setText(QCoreApplication.translate("BacaFormulirDialog", u"le&wat", None))
        self.label_galat.setText("")
        self.tombol_laporan.setText(QCoreApplication.translate("BacaFormulirDialog", u"Simpan &laporan\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_laporan.setToolTip(QCoreApplication.translate("BacaFormulirDialog", u"Semua baris di sini sebagai Excel atau CSV", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_uji.setText(QCoreApplication.translate("BacaFormulirDialog", u"&Uji lagi", None))
#if QT_CONFIG(tooltip)
        self.tombol_uji.setToolTip(QCoreApplication.translate("BacaFormulirDialog", u"Membaca berkas yang sama sekali lagi, sesudah Anda menyimpannya di Excel", None))
#endif // QT_CONFIG(tooltip)
        self.label_kurang.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("BacaFormulirDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("BacaFormulirDialog", u"A&mbil", None))
    # retranslateUi

