# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tenggat.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_TenggatDialog(object):
    def setupUi(self, TenggatDialog):
        if not TenggatDialog.objectName():
            TenggatDialog.setObjectName(u"TenggatDialog")
        TenggatDialog.resize(560, 340)
        self.susunan_5 = QVBoxLayout(TenggatDialog)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(TenggatDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(8)
        self.l1 = QLabel(TenggatDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.dibuka = DayEdit(TenggatDialog)
        self.dibuka.setObjectName(u"dibuka")
        self.dibuka.setDisplayFormat(u"d MMMM yyyy")
        self.dibuka.setCalendarPopup(True)

        self.susunan_1.addWidget(self.dibuka, 0, 1, 1, 1)

        self.l2 = QLabel(TenggatDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.tenggat = DayEdit(TenggatDialog)
        self.tenggat.setObjectName(u"tenggat")
        self.tenggat.setDisplayFormat(u"d MMMM yyyy")
        self.tenggat.setCalendarPopup(True)

        self.susunan_1.addWidget(self.tenggat, 1, 1, 1, 1)

        self.label_hari = QLabel(TenggatDialog)
        self.label_hari.setObjectName(u"label_hari")
        self.label_hari.setProperty(u"gaya", u"redup")
        self.label_hari.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hari.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hari, 2, 1, 1, 1)

        self.pakai_tutup = QCheckBox(TenggatDialog)
        self.pakai_tutup.setObjectName(u"pakai_tutup")

        self.susunan_1.addWidget(self.pakai_tutup, 3, 0, 1, 1)

        self.ditutup = DayEdit(TenggatDialog)
        self.ditutup.setObjectName(u"ditutup")
        self.ditutup.setDisplayFormat(u"d MMMM yyyy")
        self.ditutup.setCalendarPopup(True)

        self.susunan_1.addWidget(self.ditutup, 3, 1, 1, 1)

        self.l4 = QLabel(TenggatDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l4, 4, 0, 1, 1)

        self.alasan = QLineEdit(TenggatDialog)
        self.alasan.setObjectName(u"alasan")

        self.susunan_1.addWidget(self.alasan, 4, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 152)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_akibat = QLabel(TenggatDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setProperty(u"gaya", u"kabar")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_akibat)

        self.label_galat = QLabel(TenggatDialog)
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

        self.tombol_batal = QPushButton(TenggatDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(TenggatDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_simpan)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.dibuka)
        self.l2.setBuddy(self.tenggat)
        self.l4.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dibuka, self.tenggat)
        QWidget.setTabOrder(self.tenggat, self.pakai_tutup)
        QWidget.setTabOrder(self.pakai_tutup, self.ditutup)
        QWidget.setTabOrder(self.ditutup, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(TenggatDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(TenggatDialog)
    # setupUi

    def retranslateUi(self, TenggatDialog):
        TenggatDialog.setWindowTitle(QCoreApplication.translate("TenggatDialog", u"Tenggat pengisian", None))
        self.label_judul.setText("")
        self.l1.setText(QCoreApplication.translate("TenggatDialog", u"&Dibuka", None))
        self.l2.setText(QCoreApplication.translate("TenggatDialog", u"T&enggat", None))
        self.label_hari.setText("")
        self.pakai_tutup.setText(QCoreApplication.translate("TenggatDialog", u"&Tutup sesudah", None))
#if QT_CONFIG(tooltip)
        self.pakai_tutup.setToolTip(QCoreApplication.translate("TenggatDialog", u"Sesudah hari itu unit tidak dapat mengisi, kecuali periodenya dibuka lagi untuknya", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.ditutup.setAccessibleName(QCoreApplication.translate("TenggatDialog", u"Hari terakhir pengisian", None))
#endif // QT_CONFIG(accessibility)
        self.l4.setText(QCoreApplication.translate("TenggatDialog", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("TenggatDialog", u"boleh kosong, misalnya: surat edaran nomor 12", None))
        self.label_akibat.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("TenggatDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("TenggatDialog", u"&Simpan tanggal", None))
    # retranslateUi

