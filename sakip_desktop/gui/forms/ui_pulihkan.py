# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pulihkan.ui'
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

class Ui_PulihkanDialog(object):
    def setupUi(self, PulihkanDialog):
        if not PulihkanDialog.objectName():
            PulihkanDialog.setObjectName(u"PulihkanDialog")
        PulihkanDialog.resize(560, 320)
        self.susunan_5 = QVBoxLayout(PulihkanDialog)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(PulihkanDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.label_isi = QLabel(PulihkanDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_5.addWidget(self.label_isi)

        self.label_akibat = QLabel(PulihkanDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setProperty(u"gaya", u"kabar")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_akibat)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(6)
        self.l1 = QLabel(PulihkanDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.akun = QLineEdit(PulihkanDialog)
        self.akun.setObjectName(u"akun")

        self.susunan_1.addWidget(self.akun, 0, 1, 1, 1)

        self.l2 = QLabel(PulihkanDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.sandi = QLineEdit(PulihkanDialog)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_1.addWidget(self.sandi, 1, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_galat = QLabel(PulihkanDialog)
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
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(PulihkanDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_pulihkan = QPushButton(PulihkanDialog)
        self.tombol_pulihkan.setObjectName(u"tombol_pulihkan")
        self.tombol_pulihkan.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_pulihkan)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.akun)
        self.l2.setBuddy(self.sandi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.akun, self.sandi)
        QWidget.setTabOrder(self.sandi, self.tombol_batal)
        QWidget.setTabOrder(self.tombol_batal, self.tombol_pulihkan)

        self.retranslateUi(PulihkanDialog)

        QMetaObject.connectSlotsByName(PulihkanDialog)
    # setupUi

    def retranslateUi(self, PulihkanDialog):
        PulihkanDialog.setWindowTitle(QCoreApplication.translate("PulihkanDialog", u"Pulihkan cadangan", None))
        self.label_judul.setText("")
        self.label_isi.setText("")
        self.label_akibat.setText("")
        self.l1.setText(QCoreApplication.translate("PulihkanDialog", u"Nama &akun administrator", None))
        self.l2.setText(QCoreApplication.translate("PulihkanDialog", u"&Sandi saat cadangan dibuat", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("PulihkanDialog", u"&Batal", None))
        self.tombol_pulihkan.setText(QCoreApplication.translate("PulihkanDialog", u"&Pulihkan", None))
    # retranslateUi

