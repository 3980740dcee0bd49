# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bukti_macam.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.wrapped_list import WrappedList

class Ui_BuktiMacamDialog(object):
    def setupUi(self, BuktiMacamDialog):
        if not BuktiMacamDialog.objectName():
            BuktiMacamDialog.setObjectName(u"BuktiMacamDialog")
        BuktiMacamDialog.resize(460, 300)
        self.susunan_1 = QVBoxLayout(BuktiMacamDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(BuktiMacamDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_tanya = QLabel(BuktiMacamDialog)
        self.label_tanya.setObjectName(u"label_tanya")
        self.label_tanya.setProperty(u"gaya", u"redup")
        self.label_tanya.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tanya.setWordWrap(True)

        self.susunan_1.addWidget(self.label_tanya)

        self.daftar = WrappedList(BuktiMacamDialog)
        self.daftar.setObjectName(u"daftar")

        self.susunan_1.addWidget(self.daftar)

        self.untuk_semua = QCheckBox(BuktiMacamDialog)
        self.untuk_semua.setObjectName(u"untuk_semua")

        self.susunan_1.addWidget(self.untuk_semua)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_9)

        self.tombol_batal = QPushButton(BuktiMacamDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(BuktiMacamDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_9)

        QWidget.setTabOrder(self.daftar, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(BuktiMacamDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(BuktiMacamDialog)
    # setupUi

    def retranslateUi(self, BuktiMacamDialog):
        BuktiMacamDialog.setWindowTitle(QCoreApplication.translate("BuktiMacamDialog", u"Jenis bukti", None))
        self.label_judul.setText("")
        self.label_tanya.setText(QCoreApplication.translate("BuktiMacamDialog", u"Berkas ini bukti yang mana?", None))
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("BuktiMacamDialog", u"Jenis bukti", None))
#endif // QT_CONFIG(accessibility)
        self.untuk_semua.setText(QCoreApplication.translate("BuktiMacamDialog", u"&Pakai jenis ini untuk semua berkas sesudahnya", None))
        self.tombol_batal.setText(QCoreApplication.translate("BuktiMacamDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("BuktiMacamDialog", u"&Simpan bukti", None))
    # retranslateUi

