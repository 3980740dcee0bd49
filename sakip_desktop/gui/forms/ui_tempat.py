# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tempat.ui'
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

class Ui_TempatDialog(object):
    def setupUi(self, TempatDialog):
        if not TempatDialog.objectName():
            TempatDialog.setObjectName(u"TempatDialog")
        TempatDialog.resize(640, 420)
        self.susunan_1 = QVBoxLayout(TempatDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(TempatDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_isi = QLabel(TempatDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi)

        self.pilih_salin = QRadioButton(TempatDialog)
        self.pilih_salin.setObjectName(u"pilih_salin")

        self.susunan_1.addWidget(self.pilih_salin)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(24, 0, 0, 0)
        self.label_tujuan = QLabel(TempatDialog)
        self.label_tujuan.setObjectName(u"label_tujuan")
        self.label_tujuan.setProperty(u"gaya", u"redup")
        self.label_tujuan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tujuan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_tujuan)

        self.tombol_folder = QPushButton(TempatDialog)
        self.tombol_folder.setObjectName(u"tombol_folder")

        self.susunan_2.addWidget(self.tombol_folder)

        self.susunan_2.setStretch(0, 1)

        self.susunan_1.addLayout(self.susunan_2)

        self.pilih_lain = QRadioButton(TempatDialog)
        self.pilih_lain.setObjectName(u"pilih_lain")

        self.susunan_1.addWidget(self.pilih_lain)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(24, 0, 0, 0)
        self.label_lain = QLabel(TempatDialog)
        self.label_lain.setObjectName(u"label_lain")
        self.label_lain.setProperty(u"gaya", u"redup")
        self.label_lain.setTextFormat(Qt.TextFormat.PlainText)
        self.label_lain.setWordWrap(True)

        self.susunan_3.addWidget(self.label_lain)


        self.susunan_1.addLayout(self.susunan_3)

        self.pilih_di_sini = QRadioButton(TempatDialog)
        self.pilih_di_sini.setObjectName(u"pilih_di_sini")

        self.susunan_1.addWidget(self.pilih_di_sini)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(24, 0, 0, 0)
        self.label_di_sini = QLabel(TempatDialog)
        self.label_di_sini.setObjectName(u"label_di_sini")
        self.label_di_sini.setProperty(u"gaya", u"redup")
        self.label_di_sini.setTextFormat(Qt.TextFormat.PlainText)
        self.label_di_sini.setWordWrap(True)

        self.susunan_4.addWidget(self.label_di_sini)


        self.susunan_1.addLayout(self.susunan_4)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(24, 0, 0, 0)
        self.jangan_tanya = QCheckBox(TempatDialog)
        self.jangan_tanya.setObjectName(u"jangan_tanya")

        self.susunan_5.addWidget(self.jangan_tanya)


        self.susunan_1.addLayout(self.susunan_5)

        self.label_galat = QLabel(TempatDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_2)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_1)

        self.tombol_tutup = QPushButton(TempatDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_6.addWidget(self.tombol_tutup)

        self.tombol_lanjut = QPushButton(TempatDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_6.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_6)

        QWidget.setTabOrder(self.pilih_salin, self.tombol_folder)
        QWidget.setTabOrder(self.tombol_folder, self.pilih_lain)
        QWidget.setTabOrder(self.pilih_lain, self.pilih_di_sini)
        QWidget.setTabOrder(self.pilih_di_sini, self.jangan_tanya)
        QWidget.setTabOrder(self.jangan_tanya, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_tutup)

        self.retranslateUi(TempatDialog)

        QMetaObject.connectSlotsByName(TempatDialog)
    # setupUi

    def retranslateUi(self, TempatDialog):
        TempatDialog.setWindowTitle(QCoreApplication.translate("TempatDialog", u"Tempat data", None))
        self.label_judul.setText("")
        self.label_isi.setText("")
        self.pilih_salin.setText(QCoreApplication.translate("TempatDialog", u"&Salin ke komputer ini, lalu lanjutkan di sana (disarankan)", None))
        self.label_tujuan.setText("")
        self.tombol_folder.setText(QCoreApplication.translate("TempatDialog", u"Ganti &folder\u2026", None))
        self.pilih_lain.setText(QCoreApplication.translate("TempatDialog", u"&Buka data yang sudah ada di komputer ini", None))
        self.label_lain.setText("")
        self.pilih_di_sini.setText(QCoreApplication.translate("TempatDialog", u"&Tetap bekerja dari sini", None))
        self.label_di_sini.setText("")
        self.jangan_tanya.setText(QCoreApplication.translate("TempatDialog", u"&Jangan tanyakan lagi untuk folder ini", None))
        self.label_galat.setText("")
        self.tombol_tutup.setText(QCoreApplication.translate("TempatDialog", u"Tutup p&rogram", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("TempatDialog", u"&Lanjut", None))
    # retranslateUi

