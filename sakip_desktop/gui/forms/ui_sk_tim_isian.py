# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sk_tim_isian.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_SkIsianDialog(object):
    def setupUi(self, SkIsianDialog):
        if not SkIsianDialog.objectName():
            SkIsianDialog.setObjectName(u"SkIsianDialog")
        SkIsianDialog.resize(560, 300)
        self.susunan_5 = QVBoxLayout(SkIsianDialog)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SkIsianDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(8)
        self.l1 = QLabel(SkIsianDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.nomor = QLineEdit(SkIsianDialog)
        self.nomor.setObjectName(u"nomor")

        self.susunan_1.addWidget(self.nomor, 0, 1, 1, 1)

        self.l2 = QLabel(SkIsianDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.tentang = QLineEdit(SkIsianDialog)
        self.tentang.setObjectName(u"tentang")

        self.susunan_1.addWidget(self.tentang, 1, 1, 1, 1)

        self.l3 = QLabel(SkIsianDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l3, 2, 0, 1, 1)

        self.tanggal = DayEdit(SkIsianDialog)
        self.tanggal.setObjectName(u"tanggal")
        self.tanggal.setDisplayFormat(u"d MMMM yyyy")
        self.tanggal.setCalendarPopup(True)

        self.susunan_1.addWidget(self.tanggal, 2, 1, 1, 1)

        self.l4 = QLabel(SkIsianDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l4, 3, 0, 1, 1)

        self.mulai = DayEdit(SkIsianDialog)
        self.mulai.setObjectName(u"mulai")
        self.mulai.setDisplayFormat(u"d MMMM yyyy")
        self.mulai.setCalendarPopup(True)

        self.susunan_1.addWidget(self.mulai, 3, 1, 1, 1)

        self.l5 = QLabel(SkIsianDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l5, 4, 0, 1, 1)

        self.sampai = DayEdit(SkIsianDialog)
        self.sampai.setObjectName(u"sampai")
        self.sampai.setDisplayFormat(u"d MMMM yyyy")
        self.sampai.setCalendarPopup(True)

        self.susunan_1.addWidget(self.sampai, 4, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 132)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_galat = QLabel(SkIsianDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_galat)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_2)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(SkIsianDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(SkIsianDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_simpan)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.nomor)
        self.l2.setBuddy(self.tentang)
        self.l3.setBuddy(self.tanggal)
        self.l4.setBuddy(self.mulai)
        self.l5.setBuddy(self.sampai)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nomor, self.tentang)
        QWidget.setTabOrder(self.tentang, self.tanggal)
        QWidget.setTabOrder(self.tanggal, self.mulai)
        QWidget.setTabOrder(self.mulai, self.sampai)
        QWidget.setTabOrder(self.sampai, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(SkIsianDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(SkIsianDialog)
    # setupUi

    def retranslateUi(self, SkIsianDialog):
        SkIsianDialog.setWindowTitle(QCoreApplication.translate("SkIsianDialog", u"SK Tim", None))
        self.label_judul.setText(QCoreApplication.translate("SkIsianDialog", u"SK Tim baru", None))
        self.l1.setText(QCoreApplication.translate("SkIsianDialog", u"&Nomor SK", None))
        self.nomor.setPlaceholderText(QCoreApplication.translate("SkIsianDialog", u"seperti tertulis pada SK", None))
        self.l2.setText(QCoreApplication.translate("SkIsianDialog", u"T&entang", None))
        self.tentang.setPlaceholderText(QCoreApplication.translate("SkIsianDialog", u"misalnya: Pembentukan Tim SAKIP", None))
        self.l3.setText(QCoreApplication.translate("SkIsianDialog", u"&Tanggal SK", None))
        self.l4.setText(QCoreApplication.translate("SkIsianDialog", u"Berlaku &mulai", None))
        self.l5.setText(QCoreApplication.translate("SkIsianDialog", u"Sam&pai dengan", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("SkIsianDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("SkIsianDialog", u"&Simpan SK", None))
    # retranslateUi

