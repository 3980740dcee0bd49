# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sk_tim.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_SkTimDialog(object):
    def setupUi(self, SkTimDialog):
        if not SkTimDialog.objectName():
            SkTimDialog.setObjectName(u"SkTimDialog")
        SkTimDialog.resize(760, 420)
        SkTimDialog.setMinimumSize(QSize(680, 0))
        self.susunan_3 = QVBoxLayout(SkTimDialog)
        self.susunan_3.setSpacing(12)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SkTimDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_3.addWidget(self.label_judul)

        self.label_petunjuk = QLabel(SkTimDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_3.addWidget(self.label_petunjuk)

        self.tabel = RecordTable(SkTimDialog)
        self.tabel.setObjectName(u"tabel")

        self.susunan_3.addWidget(self.tabel)

        self.label_kosong = QLabel(SkTimDialog)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"kabar")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_3.addWidget(self.label_kosong)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.tombol_tambah = QPushButton(SkTimDialog)
        self.tombol_tambah.setObjectName(u"tombol_tambah")
        self.tombol_tambah.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_tambah)

        self.tombol_ubah = QPushButton(SkTimDialog)
        self.tombol_ubah.setObjectName(u"tombol_ubah")
        self.tombol_ubah.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_ubah)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_tutup = QPushButton(SkTimDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_3.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel, self.tombol_tambah)
        QWidget.setTabOrder(self.tombol_tambah, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tombol_tutup)

        self.retranslateUi(SkTimDialog)

        QMetaObject.connectSlotsByName(SkTimDialog)
    # setupUi

    def retranslateUi(self, SkTimDialog):
        SkTimDialog.setWindowTitle(QCoreApplication.translate("SkTimDialog", u"SK Tim", None))
        self.label_judul.setText(QCoreApplication.translate("SkTimDialog", u"SK Tim SAKIP", None))
        self.label_petunjuk.setText(QCoreApplication.translate("SkTimDialog", u"Selama sebuah SK berlaku, langkah SOP yang menyusun SK Tim dilewati dengan sendirinya, dengan menyebut nomor SK itu.", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("SkTimDialog", u"Daftar SK Tim", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.tombol_tambah.setText(QCoreApplication.translate("SkTimDialog", u"&Tambah SK\u2026", None))
        self.tombol_ubah.setText(QCoreApplication.translate("SkTimDialog", u"&Ubah SK\u2026", None))
        self.tombol_tutup.setText(QCoreApplication.translate("SkTimDialog", u"Tutu&p", None))
    # retranslateUi

