# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'buka_lagi.ui'
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

from sakip_desktop.gui.widgets import DayEdit

class Ui_BukaLagiDialog(object):
    def setupUi(self, BukaLagiDialog):
        if not BukaLagiDialog.objectName():
            BukaLagiDialog.setObjectName(u"BukaLagiDialog")
        BukaLagiDialog.resize(560, 300)
        self.susunan_5 = QVBoxLayout(BukaLagiDialog)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(BukaLagiDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(8)
        self.l1 = QLabel(BukaLagiDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.unit = QComboBox(BukaLagiDialog)
        self.unit.setObjectName(u"unit")

        self.susunan_1.addWidget(self.unit, 0, 1, 1, 1)

        self.l2 = QLabel(BukaLagiDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.sampai = DayEdit(BukaLagiDialog)
        self.sampai.setObjectName(u"sampai")
        self.sampai.setDisplayFormat(u"d MMMM yyyy")
        self.sampai.setCalendarPopup(True)

        self.susunan_1.addWidget(self.sampai, 1, 1, 1, 1)

        self.label_hari = QLabel(BukaLagiDialog)
        self.label_hari.setObjectName(u"label_hari")
        self.label_hari.setProperty(u"gaya", u"redup")
        self.label_hari.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hari.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hari, 2, 1, 1, 1)

        self.l3 = QLabel(BukaLagiDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l3, 3, 0, 1, 1)

        self.alasan = QLineEdit(BukaLagiDialog)
        self.alasan.setObjectName(u"alasan")

        self.susunan_1.addWidget(self.alasan, 3, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 152)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_akibat = QLabel(BukaLagiDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setProperty(u"gaya", u"kabar")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_akibat)

        self.label_galat = QLabel(BukaLagiDialog)
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

        self.tombol_batal = QPushButton(BukaLagiDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(BukaLagiDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_simpan)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.unit)
        self.l2.setBuddy(self.sampai)
        self.l3.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unit, self.sampai)
        QWidget.setTabOrder(self.sampai, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(BukaLagiDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(BukaLagiDialog)
    # setupUi

    def retranslateUi(self, BukaLagiDialog):
        BukaLagiDialog.setWindowTitle(QCoreApplication.translate("BukaLagiDialog", u"Satu unit", None))
        self.label_judul.setText("")
        self.l1.setText(QCoreApplication.translate("BukaLagiDialog", u"&Unit", None))
        self.l2.setText(QCoreApplication.translate("BukaLagiDialog", u"&Sampai dengan", None))
        self.label_hari.setText("")
        self.l3.setText(QCoreApplication.translate("BukaLagiDialog", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("BukaLagiDialog", u"misalnya: angka bulan lalu salah satuan", None))
        self.label_akibat.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("BukaLagiDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("BukaLagiDialog", u"Buka &lagi", None))
    # retranslateUi

