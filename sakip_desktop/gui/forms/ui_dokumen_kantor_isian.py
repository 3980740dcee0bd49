# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dokumen_kantor_isian.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_DokumenIsianDialog(object):
    def setupUi(self, DokumenIsianDialog):
        if not DokumenIsianDialog.objectName():
            DokumenIsianDialog.setObjectName(u"DokumenIsianDialog")
        DokumenIsianDialog.resize(620, 400)
        self.susunan_1 = QVBoxLayout(DokumenIsianDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(DokumenIsianDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.susunan_2 = QGridLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(8)
        self.l1 = QLabel(DokumenIsianDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l1, 0, 0, 1, 1)

        self.macam = QComboBox(DokumenIsianDialog)
        self.macam.setObjectName(u"macam")

        self.susunan_2.addWidget(self.macam, 0, 1, 1, 1)

        self.l2 = QLabel(DokumenIsianDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l2, 1, 0, 1, 1)

        self.judul = QLineEdit(DokumenIsianDialog)
        self.judul.setObjectName(u"judul")

        self.susunan_2.addWidget(self.judul, 1, 1, 1, 1)

        self.l3 = QLabel(DokumenIsianDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l3, 2, 0, 1, 1)

        self.nomor = QLineEdit(DokumenIsianDialog)
        self.nomor.setObjectName(u"nomor")

        self.susunan_2.addWidget(self.nomor, 2, 1, 1, 1)

        self.bertanggal = QCheckBox(DokumenIsianDialog)
        self.bertanggal.setObjectName(u"bertanggal")

        self.susunan_2.addWidget(self.bertanggal, 3, 0, 1, 1)

        self.tanggal = DayEdit(DokumenIsianDialog)
        self.tanggal.setObjectName(u"tanggal")
        self.tanggal.setDisplayFormat(u"d MMMM yyyy")
        self.tanggal.setCalendarPopup(True)

        self.susunan_2.addWidget(self.tanggal, 3, 1, 1, 1)

        self.l4 = QLabel(DokumenIsianDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l4, 4, 0, 1, 1)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.berkas = QLineEdit(DokumenIsianDialog)
        self.berkas.setObjectName(u"berkas")

        self.susunan_3.addWidget(self.berkas)

        self.tombol_pilih = QPushButton(DokumenIsianDialog)
        self.tombol_pilih.setObjectName(u"tombol_pilih")
        self.tombol_pilih.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_pilih)


        self.susunan_2.addLayout(self.susunan_3, 4, 1, 1, 1)

        self.l5 = QLabel(DokumenIsianDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l5, 5, 0, 1, 1)

        self.tautan = QLineEdit(DokumenIsianDialog)
        self.tautan.setObjectName(u"tautan")

        self.susunan_2.addWidget(self.tautan, 5, 1, 1, 1)

        self.l6 = QLabel(DokumenIsianDialog)
        self.l6.setObjectName(u"l6")
        self.l6.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l6, 6, 0, 1, 1)

        self.catatan = QLineEdit(DokumenIsianDialog)
        self.catatan.setObjectName(u"catatan")

        self.susunan_2.addWidget(self.catatan, 6, 1, 1, 1)

        self.susunan_2.setColumnStretch(1, 1)
        self.susunan_2.setColumnMinimumWidth(0, 132)

        self.susunan_1.addLayout(self.susunan_2)

        self.label_ganti = QLabel(DokumenIsianDialog)
        self.label_ganti.setObjectName(u"label_ganti")
        self.label_ganti.setProperty(u"gaya", u"kabar")
        self.label_ganti.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ganti.setWordWrap(True)

        self.susunan_1.addWidget(self.label_ganti)

        self.label_galat = QLabel(DokumenIsianDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_1)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_9)

        self.tombol_batal = QPushButton(DokumenIsianDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(DokumenIsianDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_9)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.macam)
        self.l2.setBuddy(self.judul)
        self.l3.setBuddy(self.nomor)
        self.l4.setBuddy(self.berkas)
        self.l5.setBuddy(self.tautan)
        self.l6.setBuddy(self.catatan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.macam, self.judul)
        QWidget.setTabOrder(self.judul, self.nomor)
        QWidget.setTabOrder(self.nomor, self.bertanggal)
        QWidget.setTabOrder(self.bertanggal, self.tanggal)
        QWidget.setTabOrder(self.tanggal, self.berkas)
        QWidget.setTabOrder(self.berkas, self.tombol_pilih)
        QWidget.setTabOrder(self.tombol_pilih, self.tautan)
        QWidget.setTabOrder(self.tautan, self.catatan)
        QWidget.setTabOrder(self.catatan, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(DokumenIsianDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(DokumenIsianDialog)
    # setupUi

    def retranslateUi(self, DokumenIsianDialog):
        DokumenIsianDialog.setWindowTitle(QCoreApplication.translate("DokumenIsianDialog", u"Dokumen kantor", None))
        self.label_judul.setText(QCoreApplication.translate("DokumenIsianDialog", u"Dokumen kantor baru", None))
        self.l1.setText(QCoreApplication.translate("DokumenIsianDialog", u"&Jenis", None))
        self.l2.setText(QCoreApplication.translate("DokumenIsianDialog", u"J&udul", None))
        self.judul.setPlaceholderText(QCoreApplication.translate("DokumenIsianDialog", u"seperti tertulis pada dokumennya", None))
        self.l3.setText(QCoreApplication.translate("DokumenIsianDialog", u"&Nomor", None))
        self.nomor.setPlaceholderText(QCoreApplication.translate("DokumenIsianDialog", u"boleh kosong", None))
        self.bertanggal.setText(QCoreApplication.translate("DokumenIsianDialog", u"Ber&tanggal", None))
#if QT_CONFIG(accessibility)
        self.tanggal.setAccessibleName(QCoreApplication.translate("DokumenIsianDialog", u"Tanggal dokumen", None))
#endif // QT_CONFIG(accessibility)
        self.l4.setText(QCoreApplication.translate("DokumenIsianDialog", u"Be&rkas", None))
        self.berkas.setPlaceholderText(QCoreApplication.translate("DokumenIsianDialog", u"PDF, Word, Excel, JPG, PNG; boleh diseret ke sini", None))
        self.tombol_pilih.setText(QCoreApplication.translate("DokumenIsianDialog", u"&Pilih\u2026", None))
        self.l5.setText(QCoreApplication.translate("DokumenIsianDialog", u"T&autan", None))
        self.tautan.setPlaceholderText(QCoreApplication.translate("DokumenIsianDialog", u"https://\u2026 (boleh kosong)", None))
        self.l6.setText(QCoreApplication.translate("DokumenIsianDialog", u"&Catatan", None))
        self.label_ganti.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("DokumenIsianDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("DokumenIsianDialog", u"&Simpan dokumen", None))
    # retranslateUi

