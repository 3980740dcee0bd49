# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_nomor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_NomorDialog(object):
    def setupUi(self, NomorDialog):
        if not NomorDialog.objectName():
            NomorDialog.setObjectName(u"NomorDialog")
        NomorDialog.resize(560, 330)
        self.susunan_38 = QVBoxLayout(NomorDialog)
        self.susunan_38.setSpacing(12)
        self.susunan_38.setObjectName(u"susunan_38")
        self.susunan_38.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(NomorDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_38.addWidget(self.label_judul)

        self.label_apa = QLabel(NomorDialog)
        self.label_apa.setObjectName(u"label_apa")
        self.label_apa.setTextFormat(Qt.TextFormat.PlainText)
        self.label_apa.setWordWrap(True)

        self.susunan_38.addWidget(self.label_apa)

        self.susunan_klas = QFormLayout()
        self.susunan_klas.setObjectName(u"susunan_klas")
        self.susunan_klas.setHorizontalSpacing(12)
        self.susunan_klas.setVerticalSpacing(8)
        self.label_klasifikasi = QLabel(NomorDialog)
        self.label_klasifikasi.setObjectName(u"label_klasifikasi")
        self.label_klasifikasi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_klas.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_klasifikasi)

        self.klasifikasi = QComboBox(NomorDialog)
        self.klasifikasi.setObjectName(u"klasifikasi")
        self.klasifikasi.setEditable(True)

        self.susunan_klas.setWidget(0, QFormLayout.ItemRole.FieldRole, self.klasifikasi)


        self.susunan_38.addLayout(self.susunan_klas)

        self.pilih_berikut = QRadioButton(NomorDialog)
        self.pilih_berikut.setObjectName(u"pilih_berikut")
        self.pilih_berikut.setChecked(True)

        self.susunan_38.addWidget(self.pilih_berikut)

        self.label_berikut = QLabel(NomorDialog)
        self.label_berikut.setObjectName(u"label_berikut")
        self.label_berikut.setProperty(u"gaya", u"kabar")
        self.label_berikut.setTextFormat(Qt.TextFormat.PlainText)
        self.label_berikut.setWordWrap(True)

        self.susunan_38.addWidget(self.label_berikut)

        self.pilih_pesanan = QRadioButton(NomorDialog)
        self.pilih_pesanan.setObjectName(u"pilih_pesanan")

        self.susunan_38.addWidget(self.pilih_pesanan)

        self.pesanan = QComboBox(NomorDialog)
        self.pesanan.setObjectName(u"pesanan")

        self.susunan_38.addWidget(self.pesanan)

        self.label_galat = QLabel(NomorDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_38.addWidget(self.label_galat)

        self.jarak_35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_38.addItem(self.jarak_35)

        self.susunan_37 = QHBoxLayout()
        self.susunan_37.setSpacing(8)
        self.susunan_37.setObjectName(u"susunan_37")
        self.jarak_36 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_37.addItem(self.jarak_36)

        self.tombol_batal = QPushButton(NomorDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_37.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(NomorDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_37.addWidget(self.tombol_lanjut)


        self.susunan_38.addLayout(self.susunan_37)

#if QT_CONFIG(shortcut)
        self.label_klasifikasi.setBuddy(self.klasifikasi)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NomorDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(NomorDialog)
    # setupUi

    def retranslateUi(self, NomorDialog):
        NomorDialog.setWindowTitle(QCoreApplication.translate("NomorDialog", u"Beri nomor", None))
        self.label_judul.setText("")
        self.label_apa.setText("")
        self.label_klasifikasi.setText(QCoreApplication.translate("NomorDialog", u"&Klasifikasi", None))
        self.pilih_berikut.setText(QCoreApplication.translate("NomorDialog", u"Nomor &berikutnya", None))
        self.label_berikut.setText("")
        self.pilih_pesanan.setText(QCoreApplication.translate("NomorDialog", u"Nomor yang sudah &dipesan", None))
#if QT_CONFIG(accessibility)
        self.pesanan.setAccessibleName(QCoreApplication.translate("NomorDialog", u"Nomor pesanan", None))
#endif // QT_CONFIG(accessibility)
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("NomorDialog", u"Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("NomorDialog", u"Beri &nomor", None))
    # retranslateUi

