# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'formulir_gerak.ui'
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

class Ui_FormulirGerakDialog(object):
    def setupUi(self, FormulirGerakDialog):
        if not FormulirGerakDialog.objectName():
            FormulirGerakDialog.setObjectName(u"FormulirGerakDialog")
        FormulirGerakDialog.resize(580, 360)
        self.susunan_3 = QVBoxLayout(FormulirGerakDialog)
        self.susunan_3.setSpacing(12)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(FormulirGerakDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_3.addWidget(self.label_judul)

        self.label_apa = QLabel(FormulirGerakDialog)
        self.label_apa.setObjectName(u"label_apa")
        self.label_apa.setTextFormat(Qt.TextFormat.PlainText)
        self.label_apa.setWordWrap(True)

        self.susunan_3.addWidget(self.label_apa)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(8)
        self.label_orang = QLabel(FormulirGerakDialog)
        self.label_orang.setObjectName(u"label_orang")
        self.label_orang.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_orang, 0, 0, 1, 1)

        self.orang = QLineEdit(FormulirGerakDialog)
        self.orang.setObjectName(u"orang")

        self.susunan_1.addWidget(self.orang, 0, 1, 1, 1)

        self.label_cara = QLabel(FormulirGerakDialog)
        self.label_cara.setObjectName(u"label_cara")
        self.label_cara.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_cara, 1, 0, 1, 1)

        self.cara = QComboBox(FormulirGerakDialog)
        self.cara.setObjectName(u"cara")

        self.susunan_1.addWidget(self.cara, 1, 1, 1, 1)

        self.label_tanggal = QLabel(FormulirGerakDialog)
        self.label_tanggal.setObjectName(u"label_tanggal")
        self.label_tanggal.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_tanggal, 2, 0, 1, 1)

        self.tanggal = DayEdit(FormulirGerakDialog)
        self.tanggal.setObjectName(u"tanggal")
        self.tanggal.setDisplayFormat(u"d MMMM yyyy")
        self.tanggal.setCalendarPopup(True)

        self.susunan_1.addWidget(self.tanggal, 2, 1, 1, 1)

        self.label_catatan = QLabel(FormulirGerakDialog)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_catatan, 3, 0, 1, 1)

        self.catatan = QLineEdit(FormulirGerakDialog)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setMaxLength(200)

        self.susunan_1.addWidget(self.catatan, 3, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 132)

        self.susunan_3.addLayout(self.susunan_1)

        self.label_galat = QLabel(FormulirGerakDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_3.addWidget(self.label_galat)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_3.addItem(self.jarak_1)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_2)

        self.tombol_batal = QPushButton(FormulirGerakDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(FormulirGerakDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_simpan)


        self.susunan_3.addLayout(self.susunan_2)

#if QT_CONFIG(shortcut)
        self.label_orang.setBuddy(self.orang)
        self.label_cara.setBuddy(self.cara)
        self.label_tanggal.setBuddy(self.tanggal)
        self.label_catatan.setBuddy(self.catatan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.orang, self.cara)
        QWidget.setTabOrder(self.cara, self.tanggal)
        QWidget.setTabOrder(self.tanggal, self.catatan)
        QWidget.setTabOrder(self.catatan, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(FormulirGerakDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(FormulirGerakDialog)
    # setupUi

    def retranslateUi(self, FormulirGerakDialog):
        FormulirGerakDialog.setWindowTitle(QCoreApplication.translate("FormulirGerakDialog", u"Catat penyerahan formulir", None))
        self.label_judul.setText("")
        self.label_apa.setText("")
        self.label_orang.setText(QCoreApplication.translate("FormulirGerakDialog", u"&Kepada", None))
        self.label_cara.setText(QCoreApplication.translate("FormulirGerakDialog", u"&Lewat", None))
        self.label_tanggal.setText(QCoreApplication.translate("FormulirGerakDialog", u"&Tanggal", None))
        self.label_catatan.setText(QCoreApplication.translate("FormulirGerakDialog", u"&Catatan", None))
        self.catatan.setPlaceholderText(QCoreApplication.translate("FormulirGerakDialog", u"boleh kosong", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("FormulirGerakDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("FormulirGerakDialog", u"&Simpan", None))
    # retranslateUi

