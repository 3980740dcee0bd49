# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'konfirmasi.ui'
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

class Ui_KonfirmasiDialog(object):
    def setupUi(self, KonfirmasiDialog):
        if not KonfirmasiDialog.objectName():
            KonfirmasiDialog.setObjectName(u"KonfirmasiDialog")
        KonfirmasiDialog.resize(480, 180)
        KonfirmasiDialog.setMinimumSize(QSize(480, 0))
        self.susunan_1 = QVBoxLayout(KonfirmasiDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(KonfirmasiDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_akibat = QLabel(KonfirmasiDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_akibat)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_1)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_2)

        self.tombol_batal = QPushButton(KonfirmasiDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_2.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(KonfirmasiDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")

        self.susunan_2.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tombol_batal, self.tombol_lanjut)

        self.retranslateUi(KonfirmasiDialog)

        QMetaObject.connectSlotsByName(KonfirmasiDialog)
    # setupUi

    def retranslateUi(self, KonfirmasiDialog):
        KonfirmasiDialog.setWindowTitle(QCoreApplication.translate("KonfirmasiDialog", u"SAKIP Desktop", None))
        self.label_judul.setText("")
        self.label_akibat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("KonfirmasiDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("KonfirmasiDialog", u"Lanjut", None))
    # retranslateUi

