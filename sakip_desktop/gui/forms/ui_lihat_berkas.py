# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lihat_berkas.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sakip_desktop.gui.widgets import ElidedLabel

class Ui_LihatBerkasDialog(object):
    def setupUi(self, LihatBerkasDialog):
        if not LihatBerkasDialog.objectName():
            LihatBerkasDialog.setObjectName(u"LihatBerkasDialog")
        LihatBerkasDialog.resize(960, 680)
        self.susunan_1 = QVBoxLayout(LihatBerkasDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = ElidedLabel(LihatBerkasDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_judul)

        self.label_rinci = QLabel(LihatBerkasDialog)
        self.label_rinci.setObjectName(u"label_rinci")
        self.label_rinci.setProperty(u"gaya", u"redup")
        self.label_rinci.setTextFormat(Qt.TextFormat.PlainText)
        self.label_rinci.setWordWrap(True)

        self.susunan_1.addWidget(self.label_rinci)

        self.susunan_isi = QVBoxLayout()
        self.susunan_isi.setSpacing(8)
        self.susunan_isi.setObjectName(u"susunan_isi")
        self.label_pesan = QLabel(LihatBerkasDialog)
        self.label_pesan.setObjectName(u"label_pesan")
        self.label_pesan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pesan.setWordWrap(True)

        self.susunan_isi.addWidget(self.label_pesan)


        self.susunan_1.addLayout(self.susunan_isi)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.tombol_simpan = QPushButton(LihatBerkasDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_simpan)

        self.tombol_buka = QPushButton(LihatBerkasDialog)
        self.tombol_buka.setObjectName(u"tombol_buka")
        self.tombol_buka.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_buka)

        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_9)

        self.tombol_tutup = QPushButton(LihatBerkasDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_9)

        self.susunan_1.setStretch(2, 1)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_buka)
        QWidget.setTabOrder(self.tombol_buka, self.tombol_tutup)

        self.retranslateUi(LihatBerkasDialog)

        self.tombol_tutup.setDefault(True)


        QMetaObject.connectSlotsByName(LihatBerkasDialog)
    # setupUi

    def retranslateUi(self, LihatBerkasDialog):
        LihatBerkasDialog.setWindowTitle(QCoreApplication.translate("LihatBerkasDialog", u"Lihat berkas", None))
        self.label_judul.setText("")
        self.label_rinci.setText("")
        self.label_pesan.setText("")
        self.tombol_simpan.setText(QCoreApplication.translate("LihatBerkasDialog", u"&Simpan salinan\u2026", None))
        self.tombol_buka.setText(QCoreApplication.translate("LihatBerkasDialog", u"&Buka di program lain\u2026", None))
        self.tombol_tutup.setText(QCoreApplication.translate("LihatBerkasDialog", u"&Tutup", None))
    # retranslateUi

