# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_berhenti.ui'
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

class Ui_BerhentiDialog(object):
    def setupUi(self, BerhentiDialog):
        if not BerhentiDialog.objectName():
            BerhentiDialog.setObjectName(u"BerhentiDialog")
        BerhentiDialog.resize(560, 320)
        self.susunan_5 = QVBoxLayout(BerhentiDialog)
        self.susunan_5.setSpacing(10)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(BerhentiDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.label_akibat = QLabel(BerhentiDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_akibat)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(6)
        self.l1 = QLabel(BerhentiDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.pada = DayEdit(BerhentiDialog)
        self.pada.setObjectName(u"pada")
        self.pada.setDisplayFormat(u"d MMMM yyyy")
        self.pada.setCalendarPopup(True)

        self.susunan_1.addWidget(self.pada, 0, 1, 1, 1)

        self.l2 = QLabel(BerhentiDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.alasan = QLineEdit(BerhentiDialog)
        self.alasan.setObjectName(u"alasan")

        self.susunan_1.addWidget(self.alasan, 1, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 132)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_gugur = QLabel(BerhentiDialog)
        self.label_gugur.setObjectName(u"label_gugur")
        self.label_gugur.setProperty(u"gaya", u"redup")
        self.label_gugur.setTextFormat(Qt.TextFormat.PlainText)
        self.label_gugur.setWordWrap(True)

        self.susunan_5.addWidget(self.label_gugur)

        self.label_galat = QLabel(BerhentiDialog)
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

        self.tombol_batal = QPushButton(BerhentiDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(BerhentiDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_lanjut)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.pada)
        self.l2.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pada, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)

        self.retranslateUi(BerhentiDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(BerhentiDialog)
    # setupUi

    def retranslateUi(self, BerhentiDialog):
        BerhentiDialog.setWindowTitle(QCoreApplication.translate("BerhentiDialog", u"Hentikan", None))
        self.label_judul.setText("")
        self.label_akibat.setText("")
        self.l1.setText(QCoreApplication.translate("BerhentiDialog", u"&Tidak dipakai lagi per", None))
        self.l2.setText(QCoreApplication.translate("BerhentiDialog", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("BerhentiDialog", u"misalnya: dihapus dari Perjanjian Kinerja perubahan", None))
        self.label_gugur.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("BerhentiDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("BerhentiDialog", u"Hentikan", None))
    # retranslateUi

