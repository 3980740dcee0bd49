# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kirim_periode.ui'
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
    QLabel, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_KirimPeriodeDialog(object):
    def setupUi(self, KirimPeriodeDialog):
        if not KirimPeriodeDialog.objectName():
            KirimPeriodeDialog.setObjectName(u"KirimPeriodeDialog")
        KirimPeriodeDialog.resize(620, 330)
        self.susunan_1 = QVBoxLayout(KirimPeriodeDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(KirimPeriodeDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_isi = QLabel(KirimPeriodeDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi)

        self.label_awas = QLabel(KirimPeriodeDialog)
        self.label_awas.setObjectName(u"label_awas")
        self.label_awas.setProperty(u"gaya", u"awas")
        self.label_awas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_awas.setWordWrap(True)

        self.susunan_1.addWidget(self.label_awas)

        self.pilih_zip = QRadioButton(KirimPeriodeDialog)
        self.pilih_zip.setObjectName(u"pilih_zip")
        self.pilih_zip.setChecked(True)

        self.susunan_1.addWidget(self.pilih_zip)

        self.pilih_folder = QRadioButton(KirimPeriodeDialog)
        self.pilih_folder.setObjectName(u"pilih_folder")

        self.susunan_1.addWidget(self.pilih_folder)

        self.dengan_dokumen = QCheckBox(KirimPeriodeDialog)
        self.dengan_dokumen.setObjectName(u"dengan_dokumen")

        self.susunan_1.addWidget(self.dengan_dokumen)

        self.label_nama = QLabel(KirimPeriodeDialog)
        self.label_nama.setObjectName(u"label_nama")
        self.label_nama.setProperty(u"gaya", u"redup")
        self.label_nama.setTextFormat(Qt.TextFormat.PlainText)
        self.label_nama.setWordWrap(True)

        self.susunan_1.addWidget(self.label_nama)

        self.label_galat = QLabel(KirimPeriodeDialog)
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

        self.tombol_batal = QPushButton(KirimPeriodeDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(KirimPeriodeDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_9)

        QWidget.setTabOrder(self.pilih_zip, self.pilih_folder)
        QWidget.setTabOrder(self.pilih_folder, self.dengan_dokumen)
        QWidget.setTabOrder(self.dengan_dokumen, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(KirimPeriodeDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(KirimPeriodeDialog)
    # setupUi

    def retranslateUi(self, KirimPeriodeDialog):
        KirimPeriodeDialog.setWindowTitle(QCoreApplication.translate("KirimPeriodeDialog", u"Kumpulkan bukti", None))
        self.label_judul.setText("")
        self.label_isi.setText("")
        self.label_awas.setText("")
        self.pilih_zip.setText(QCoreApplication.translate("KirimPeriodeDialog", u"Satu berkas &zip (untuk dikirim)", None))
        self.pilih_folder.setText(QCoreApplication.translate("KirimPeriodeDialog", u"Satu &folder (untuk flash disk)", None))
        self.dengan_dokumen.setText(QCoreApplication.translate("KirimPeriodeDialog", u"Sertakan &dokumen kantor tahun itu", None))
        self.label_nama.setText(QCoreApplication.translate("KirimPeriodeDialog", u"Di dalamnya: daftar bukti (Excel) dan berkas-berkasnya dengan nama yang terbaca, misalnya IKU-1_2025-07_laporan.pdf.", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("KirimPeriodeDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("KirimPeriodeDialog", u"&Simpan\u2026", None))
    # retranslateUi

