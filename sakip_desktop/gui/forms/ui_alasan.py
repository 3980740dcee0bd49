# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'alasan.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_AlasanDialog(object):
    def setupUi(self, AlasanDialog):
        if not AlasanDialog.objectName():
            AlasanDialog.setObjectName(u"AlasanDialog")
        AlasanDialog.resize(520, 300)
        self.susunan_1 = QVBoxLayout(AlasanDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(AlasanDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_akibat = QLabel(AlasanDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_akibat)

        self.label_alasan = QLabel(AlasanDialog)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_alasan.setWordWrap(True)

        self.susunan_1.addWidget(self.label_alasan)

        self.alasan = QPlainTextEdit(AlasanDialog)
        self.alasan.setObjectName(u"alasan")
        self.alasan.setTabChangesFocus(True)
        self.alasan.setMinimumSize(QSize(0, 96))

        self.susunan_1.addWidget(self.alasan)

        self.label_kurang = QLabel(AlasanDialog)
        self.label_kurang.setObjectName(u"label_kurang")
        self.label_kurang.setProperty(u"gaya", u"redup")
        self.label_kurang.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kurang.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kurang)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_batal = QPushButton(AlasanDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_2.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(AlasanDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_2)

#if QT_CONFIG(shortcut)
        self.label_alasan.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.alasan, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)

        self.retranslateUi(AlasanDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(AlasanDialog)
    # setupUi

    def retranslateUi(self, AlasanDialog):
        AlasanDialog.setWindowTitle(QCoreApplication.translate("AlasanDialog", u"Alasan", None))
        self.label_judul.setText("")
        self.label_akibat.setText("")
        self.label_alasan.setText(QCoreApplication.translate("AlasanDialog", u"&Alasan (wajib diisi)", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("AlasanDialog", u"Tulis apa yang perlu diperbaiki, supaya yang menerima tahu apa yang harus dilakukan.", None))
        self.label_kurang.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("AlasanDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("AlasanDialog", u"Kembalikan", None))
    # retranslateUi

