# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'arsip_tahun.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ArsipTahunDialog(object):
    def setupUi(self, ArsipTahunDialog):
        if not ArsipTahunDialog.objectName():
            ArsipTahunDialog.setObjectName(u"ArsipTahunDialog")
        ArsipTahunDialog.resize(620, 320)
        self.susunan_46 = QVBoxLayout(ArsipTahunDialog)
        self.susunan_46.setSpacing(12)
        self.susunan_46.setObjectName(u"susunan_46")
        self.susunan_46.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(ArsipTahunDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_46.addWidget(self.label_judul)

        self.label_isi = QLabel(ArsipTahunDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_46.addWidget(self.label_isi)

        self.label_awas = QLabel(ArsipTahunDialog)
        self.label_awas.setObjectName(u"label_awas")
        self.label_awas.setProperty(u"gaya", u"awas")
        self.label_awas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_awas.setWordWrap(True)

        self.susunan_46.addWidget(self.label_awas)

        self.pilih_zip = QRadioButton(ArsipTahunDialog)
        self.pilih_zip.setObjectName(u"pilih_zip")
        self.pilih_zip.setChecked(True)

        self.susunan_46.addWidget(self.pilih_zip)

        self.pilih_folder = QRadioButton(ArsipTahunDialog)
        self.pilih_folder.setObjectName(u"pilih_folder")

        self.susunan_46.addWidget(self.pilih_folder)

        self.label_nama = QLabel(ArsipTahunDialog)
        self.label_nama.setObjectName(u"label_nama")
        self.label_nama.setProperty(u"gaya", u"redup")
        self.label_nama.setTextFormat(Qt.TextFormat.PlainText)
        self.label_nama.setWordWrap(True)

        self.susunan_46.addWidget(self.label_nama)

        self.label_galat = QLabel(ArsipTahunDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_46.addWidget(self.label_galat)

        self.jarak_43 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_46.addItem(self.jarak_43)

        self.susunan_45 = QHBoxLayout()
        self.susunan_45.setSpacing(8)
        self.susunan_45.setObjectName(u"susunan_45")
        self.jarak_44 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_45.addItem(self.jarak_44)

        self.tombol_batal = QPushButton(ArsipTahunDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_45.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(ArsipTahunDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_45.addWidget(self.tombol_simpan)


        self.susunan_46.addLayout(self.susunan_45)


        self.retranslateUi(ArsipTahunDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(ArsipTahunDialog)
    # setupUi

    def retranslateUi(self, ArsipTahunDialog):
        ArsipTahunDialog.setWindowTitle(QCoreApplication.translate("ArsipTahunDialog", u"Simpan arsip setahun", None))
        self.label_judul.setText("")
        self.label_isi.setText("")
        self.label_awas.setText("")
        self.pilih_zip.setText(QCoreApplication.translate("ArsipTahunDialog", u"Satu berkas &zip (untuk dikirim)", None))
        self.pilih_folder.setText(QCoreApplication.translate("ArsipTahunDialog", u"Satu &folder (untuk flash disk)", None))
        self.label_nama.setText(QCoreApplication.translate("ArsipTahunDialog", u"Di dalamnya: dokumen final, yang bertanda tangan, dokumen kantor, dan SOP; daftar arsip (Excel) menyebut kriteria LKE yang dijawab tiap berkas, dan daftar kriteria menyebut yang belum dijawab.", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("ArsipTahunDialog", u"Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("ArsipTahunDialog", u"&Simpan\u2026", None))
    # retranslateUi

