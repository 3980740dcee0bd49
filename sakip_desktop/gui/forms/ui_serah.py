# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'serah.ui'
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

class Ui_SerahDialog(object):
    def setupUi(self, SerahDialog):
        if not SerahDialog.objectName():
            SerahDialog.setObjectName(u"SerahDialog")
        SerahDialog.resize(720, 240)
        SerahDialog.setMinimumSize(QSize(720, 0))
        self.susunan_1 = QVBoxLayout(SerahDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SerahDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_akibat = QLabel(SerahDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_akibat)

        self.bagian_serah = QWidget(SerahDialog)
        self.bagian_serah.setObjectName(u"bagian_serah")

        self.susunan_1.addWidget(self.bagian_serah)

        self.label_petunjuk = QLabel(SerahDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_1.addWidget(self.label_petunjuk)

        self.label_galat = QLabel(SerahDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_batal = QPushButton(SerahDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_2.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(SerahDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_2)


        self.retranslateUi(SerahDialog)

        QMetaObject.connectSlotsByName(SerahDialog)
    # setupUi

    def retranslateUi(self, SerahDialog):
        SerahDialog.setWindowTitle(QCoreApplication.translate("SerahDialog", u"Serahkan langkah", None))
        self.label_judul.setText("")
        self.label_akibat.setText("")
        self.label_petunjuk.setText(QCoreApplication.translate("SerahDialog", u"Semua isian boleh dibiarkan; tekan Enter untuk meneruskan.", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("SerahDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("SerahDialog", u"Teruskan", None))
    # retranslateUi

