# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cari_kode.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CariKodeDialog(object):
    def setupUi(self, CariKodeDialog):
        if not CariKodeDialog.objectName():
            CariKodeDialog.setObjectName(u"CariKodeDialog")
        CariKodeDialog.resize(460, 180)
        self.susunan_3 = QVBoxLayout(CariKodeDialog)
        self.susunan_3.setSpacing(12)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(CariKodeDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_3.addWidget(self.label_judul)

        self.label_petunjuk = QLabel(CariKodeDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_3.addWidget(self.label_petunjuk)

        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_kode = QLabel(CariKodeDialog)
        self.label_kode.setObjectName(u"label_kode")
        self.label_kode.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_kode)

        self.kode = QLineEdit(CariKodeDialog)
        self.kode.setObjectName(u"kode")
        self.kode.setMaxLength(12)

        self.susunan_1.addWidget(self.kode)


        self.susunan_3.addLayout(self.susunan_1)

        self.label_galat = QLabel(CariKodeDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_3.addWidget(self.label_galat)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_batal = QPushButton(CariKodeDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_batal)

        self.tombol_cari = QPushButton(CariKodeDialog)
        self.tombol_cari.setObjectName(u"tombol_cari")
        self.tombol_cari.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_cari)


        self.susunan_3.addLayout(self.susunan_2)

#if QT_CONFIG(shortcut)
        self.label_kode.setBuddy(self.kode)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kode, self.tombol_cari)
        QWidget.setTabOrder(self.tombol_cari, self.tombol_batal)

        self.retranslateUi(CariKodeDialog)

        self.tombol_cari.setDefault(True)


        QMetaObject.connectSlotsByName(CariKodeDialog)
    # setupUi

    def retranslateUi(self, CariKodeDialog):
        CariKodeDialog.setWindowTitle(QCoreApplication.translate("CariKodeDialog", u"Cari kode formulir", None))
        self.label_judul.setText(QCoreApplication.translate("CariKodeDialog", u"Cari formulir menurut kodenya", None))
        self.label_petunjuk.setText(QCoreApplication.translate("CariKodeDialog", u"Kode tercetak di kepala formulir. Yang terbuka ialah isian unit itu, berurutan seperti di kertas.", None))
        self.label_kode.setText(QCoreApplication.translate("CariKodeDialog", u"&Kode", None))
        self.kode.setPlaceholderText(QCoreApplication.translate("CariKodeDialog", u"misalnya K7QX 2M9P", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("CariKodeDialog", u"&Batal", None))
        self.tombol_cari.setText(QCoreApplication.translate("CariKodeDialog", u"Buka &isian", None))
    # retranslateUi

