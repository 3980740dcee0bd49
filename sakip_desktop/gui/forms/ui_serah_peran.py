# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'serah_peran.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_SerahPeranDialog(object):
    def setupUi(self, SerahPeranDialog):
        if not SerahPeranDialog.objectName():
            SerahPeranDialog.setObjectName(u"SerahPeranDialog")
        SerahPeranDialog.resize(600, 380)
        self.susunan_5 = QVBoxLayout(SerahPeranDialog)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SerahPeranDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(8)
        self.l1 = QLabel(SerahPeranDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.dari = QComboBox(SerahPeranDialog)
        self.dari.setObjectName(u"dari")

        self.susunan_1.addWidget(self.dari, 0, 1, 1, 1)

        self.l2 = QLabel(SerahPeranDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.peran = QComboBox(SerahPeranDialog)
        self.peran.setObjectName(u"peran")

        self.susunan_1.addWidget(self.peran, 1, 1, 1, 1)

        self.l3 = QLabel(SerahPeranDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l3, 2, 0, 1, 1)

        self.kepada = QComboBox(SerahPeranDialog)
        self.kepada.setObjectName(u"kepada")

        self.susunan_1.addWidget(self.kepada, 2, 1, 1, 1)

        self.l4 = QLabel(SerahPeranDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l4, 3, 0, 1, 1)

        self.sifat = QComboBox(SerahPeranDialog)
        self.sifat.setObjectName(u"sifat")

        self.susunan_1.addWidget(self.sifat, 3, 1, 1, 1)

        self.l5 = QLabel(SerahPeranDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l5, 4, 0, 1, 1)

        self.mulai = DayEdit(SerahPeranDialog)
        self.mulai.setObjectName(u"mulai")
        self.mulai.setDisplayFormat(u"d MMMM yyyy")
        self.mulai.setCalendarPopup(True)

        self.susunan_1.addWidget(self.mulai, 4, 1, 1, 1)

        self.l6 = QLabel(SerahPeranDialog)
        self.l6.setObjectName(u"l6")
        self.l6.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l6, 5, 0, 1, 1)

        self.sampai = DayEdit(SerahPeranDialog)
        self.sampai.setObjectName(u"sampai")
        self.sampai.setDisplayFormat(u"d MMMM yyyy")
        self.sampai.setCalendarPopup(True)

        self.susunan_1.addWidget(self.sampai, 5, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 148)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_akibat = QLabel(SerahPeranDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setProperty(u"gaya", u"redup")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_akibat)

        self.label_galat = QLabel(SerahPeranDialog)
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

        self.tombol_batal = QPushButton(SerahPeranDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_serah = QPushButton(SerahPeranDialog)
        self.tombol_serah.setObjectName(u"tombol_serah")
        self.tombol_serah.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_serah)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.dari)
        self.l2.setBuddy(self.peran)
        self.l3.setBuddy(self.kepada)
        self.l4.setBuddy(self.sifat)
        self.l5.setBuddy(self.mulai)
        self.l6.setBuddy(self.sampai)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dari, self.peran)
        QWidget.setTabOrder(self.peran, self.kepada)
        QWidget.setTabOrder(self.kepada, self.sifat)
        QWidget.setTabOrder(self.sifat, self.mulai)
        QWidget.setTabOrder(self.mulai, self.sampai)
        QWidget.setTabOrder(self.sampai, self.tombol_serah)
        QWidget.setTabOrder(self.tombol_serah, self.tombol_batal)

        self.retranslateUi(SerahPeranDialog)

        self.tombol_serah.setDefault(True)


        QMetaObject.connectSlotsByName(SerahPeranDialog)
    # setupUi

    def retranslateUi(self, SerahPeranDialog):
        SerahPeranDialog.setWindowTitle(QCoreApplication.translate("SerahPeranDialog", u"Serahkan peran", None))
        self.label_judul.setText(QCoreApplication.translate("SerahPeranDialog", u"Serahkan peran untuk sementara", None))
        self.l1.setText(QCoreApplication.translate("SerahPeranDialog", u"&Peran milik", None))
        self.l2.setText(QCoreApplication.translate("SerahPeranDialog", u"Peran yang &diserahkan", None))
        self.l3.setText(QCoreApplication.translate("SerahPeranDialog", u"Diserahkan &kepada", None))
        self.l4.setText(QCoreApplication.translate("SerahPeranDialog", u"Sebaga&i", None))
        self.l5.setText(QCoreApplication.translate("SerahPeranDialog", u"&Mulai", None))
        self.l6.setText(QCoreApplication.translate("SerahPeranDialog", u"S&ampai dengan", None))
        self.label_akibat.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("SerahPeranDialog", u"&Batal", None))
        self.tombol_serah.setText(QCoreApplication.translate("SerahPeranDialog", u"&Serahkan peran", None))
    # retranslateUi

