# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_isian.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_IsianKecilDialog(object):
    def setupUi(self, IsianKecilDialog):
        if not IsianKecilDialog.objectName():
            IsianKecilDialog.setObjectName(u"IsianKecilDialog")
        IsianKecilDialog.resize(560, 300)
        self.susunan_42 = QVBoxLayout(IsianKecilDialog)
        self.susunan_42.setSpacing(12)
        self.susunan_42.setObjectName(u"susunan_42")
        self.susunan_42.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(IsianKecilDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_42.addWidget(self.label_judul)

        self.label_apa = QLabel(IsianKecilDialog)
        self.label_apa.setObjectName(u"label_apa")
        self.label_apa.setTextFormat(Qt.TextFormat.PlainText)
        self.label_apa.setWordWrap(True)

        self.susunan_42.addWidget(self.label_apa)

        self.susunan_isian = QFormLayout()
        self.susunan_isian.setObjectName(u"susunan_isian")
        self.susunan_isian.setHorizontalSpacing(12)
        self.susunan_isian.setVerticalSpacing(8)

        self.susunan_42.addLayout(self.susunan_isian)

        self.label_galat = QLabel(IsianKecilDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_42.addWidget(self.label_galat)

        self.jarak_39 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_42.addItem(self.jarak_39)

        self.susunan_41 = QHBoxLayout()
        self.susunan_41.setSpacing(8)
        self.susunan_41.setObjectName(u"susunan_41")
        self.jarak_40 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_41.addItem(self.jarak_40)

        self.tombol_batal = QPushButton(IsianKecilDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_41.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(IsianKecilDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_41.addWidget(self.tombol_lanjut)


        self.susunan_42.addLayout(self.susunan_41)


        self.retranslateUi(IsianKecilDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(IsianKecilDialog)
    # setupUi

    def retranslateUi(self, IsianKecilDialog):
        self.label_judul.setText("")
        self.label_apa.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("IsianKecilDialog", u"Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("IsianKecilDialog", u"Simpan", None))
        pass
    # retranslateUi

