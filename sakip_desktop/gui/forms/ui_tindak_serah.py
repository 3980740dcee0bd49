# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tindak_serah.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_TindakSerahDialog(object):
    def setupUi(self, TindakSerahDialog):
        if not TindakSerahDialog.objectName():
            TindakSerahDialog.setObjectName(u"TindakSerahDialog")
        TindakSerahDialog.resize(560, 280)
        self.susunan_1 = QVBoxLayout(TindakSerahDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(TindakSerahDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_tindak = QLabel(TindakSerahDialog)
        self.label_tindak.setObjectName(u"label_tindak")
        self.label_tindak.setProperty(u"gaya", u"redup")
        self.label_tindak.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tindak.setWordWrap(True)

        self.susunan_1.addWidget(self.label_tindak)

        self.susunan_2 = QGridLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(8)
        self.l1 = QLabel(TindakSerahDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)
        self.l1.setWordWrap(False)

        self.susunan_2.addWidget(self.l1, 0, 0, 1, 1)

        self.unit = QComboBox(TindakSerahDialog)
        self.unit.setObjectName(u"unit")

        self.susunan_2.addWidget(self.unit, 0, 1, 1, 1)

        self.l2 = QLabel(TindakSerahDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)
        self.l2.setWordWrap(False)

        self.susunan_2.addWidget(self.l2, 1, 0, 1, 1)

        self.orang = QComboBox(TindakSerahDialog)
        self.orang.setObjectName(u"orang")

        self.susunan_2.addWidget(self.orang, 1, 1, 1, 1)

        self.l3 = QLabel(TindakSerahDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)
        self.l3.setWordWrap(False)

        self.susunan_2.addWidget(self.l3, 2, 0, 1, 1)

        self.alasan = QLineEdit(TindakSerahDialog)
        self.alasan.setObjectName(u"alasan")

        self.susunan_2.addWidget(self.alasan, 2, 1, 1, 1)

        self.susunan_2.setColumnStretch(1, 1)
        self.susunan_2.setColumnMinimumWidth(0, 132)

        self.susunan_1.addLayout(self.susunan_2)

        self.label_galat = QLabel(TindakSerahDialog)
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
        self.susunan_9.setContentsMargins(0, 0, 0, 0)
        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_9)

        self.tombol_batal = QPushButton(TindakSerahDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(TindakSerahDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_9)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.unit)
        self.l2.setBuddy(self.orang)
        self.l3.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unit, self.orang)
        QWidget.setTabOrder(self.orang, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(TindakSerahDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(TindakSerahDialog)
    # setupUi

    def retranslateUi(self, TindakSerahDialog):
        TindakSerahDialog.setWindowTitle(QCoreApplication.translate("TindakSerahDialog", u"Serahkan tindak lanjut", None))
        self.label_judul.setText(QCoreApplication.translate("TindakSerahDialog", u"Serahkan kepada penanggung jawab lain", None))
        self.label_tindak.setText("")
        self.l1.setText(QCoreApplication.translate("TindakSerahDialog", u"&Unit", None))
        self.l2.setText(QCoreApplication.translate("TindakSerahDialog", u"&Orang", None))
        self.l3.setText(QCoreApplication.translate("TindakSerahDialog", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("TindakSerahDialog", u"misalnya: unitnya berhenti, orangnya pindah", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("TindakSerahDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("TindakSerahDialog", u"&Serahkan", None))
    # retranslateUi

