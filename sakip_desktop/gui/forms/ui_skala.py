# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'skala.ui'
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
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.entry_table import EntryTable

class Ui_SkalaDialog(object):
    def setupUi(self, SkalaDialog):
        if not SkalaDialog.objectName():
            SkalaDialog.setObjectName(u"SkalaDialog")
        SkalaDialog.resize(820, 520)
        SkalaDialog.setMinimumSize(QSize(760, 0))
        self.susunan_6 = QVBoxLayout(SkalaDialog)
        self.susunan_6.setSpacing(12)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SkalaDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_6.addWidget(self.label_judul)

        self.label_petunjuk = QLabel(SkalaDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_6.addWidget(self.label_petunjuk)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(6)
        self.l1 = QLabel(SkalaDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.nama = QLineEdit(SkalaDialog)
        self.nama.setObjectName(u"nama")
        self.nama.setMaxLength(120)

        self.susunan_1.addWidget(self.nama, 0, 1, 1, 1)

        self.l2 = QLabel(SkalaDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.sumber = QLineEdit(SkalaDialog)
        self.sumber.setObjectName(u"sumber")
        self.sumber.setMaxLength(200)

        self.susunan_1.addWidget(self.sumber, 1, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)

        self.susunan_6.addLayout(self.susunan_1)

        self.tabel = EntryTable(SkalaDialog)
        self.tabel.setObjectName(u"tabel")
        self.tabel.setMinimumSize(QSize(0, 230))

        self.susunan_6.addWidget(self.tabel)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tombol_tambah = QPushButton(SkalaDialog)
        self.tombol_tambah.setObjectName(u"tombol_tambah")
        self.tombol_tambah.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_tambah)

        self.tombol_hapus = QPushButton(SkalaDialog)
        self.tombol_hapus.setObjectName(u"tombol_hapus")
        self.tombol_hapus.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_hapus)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)


        self.susunan_6.addLayout(self.susunan_3)

        self.label_galat = QLabel(SkalaDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_6.addWidget(self.label_galat)

        self.label_uji = QLabel(SkalaDialog)
        self.label_uji.setObjectName(u"label_uji")
        self.label_uji.setProperty(u"gaya", u"kabar")
        self.label_uji.setTextFormat(Qt.TextFormat.PlainText)
        self.label_uji.setWordWrap(True)

        self.susunan_6.addWidget(self.label_uji)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.jarak_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_5.addItem(self.jarak_4)

        self.tombol_batal = QPushButton(SkalaDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_5.addWidget(self.tombol_batal)

        self.tombol_pakai = QPushButton(SkalaDialog)
        self.tombol_pakai.setObjectName(u"tombol_pakai")
        self.tombol_pakai.setProperty(u"gaya", u"utama")
        self.tombol_pakai.setAutoDefault(False)

        self.susunan_5.addWidget(self.tombol_pakai)


        self.susunan_6.addLayout(self.susunan_5)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.nama)
        self.l2.setBuddy(self.sumber)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nama, self.sumber)
        QWidget.setTabOrder(self.sumber, self.tabel)
        QWidget.setTabOrder(self.tabel, self.tombol_tambah)
        QWidget.setTabOrder(self.tombol_tambah, self.tombol_hapus)
        QWidget.setTabOrder(self.tombol_hapus, self.tombol_pakai)
        QWidget.setTabOrder(self.tombol_pakai, self.tombol_batal)

        self.retranslateUi(SkalaDialog)

        QMetaObject.connectSlotsByName(SkalaDialog)
    # setupUi

    def retranslateUi(self, SkalaDialog):
        SkalaDialog.setWindowTitle(QCoreApplication.translate("SkalaDialog", u"Skala kategori", None))
        self.label_judul.setText(QCoreApplication.translate("SkalaDialog", u"Kelas dalam skala kategori", None))
        self.label_petunjuk.setText(QCoreApplication.translate("SkalaDialog", u"Kelas kategori dari yang tertinggi. Tiap kelas berlaku sampai batas kelas di atasnya; yang terendah mulai dari 0.", None))
        self.l1.setText(QCoreApplication.translate("SkalaDialog", u"&Nama skala", None))
        self.l2.setText(QCoreApplication.translate("SkalaDialog", u"Da&sar", None))
        self.sumber.setPlaceholderText(QCoreApplication.translate("SkalaDialog", u"mis. Peraturan Bupati; tercetak di bawah tabel", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("SkalaDialog", u"Kelas skala, tertinggi di atas", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tambah.setText(QCoreApplication.translate("SkalaDialog", u"&Tambah kelas", None))
        self.tombol_hapus.setText(QCoreApplication.translate("SkalaDialog", u"&Hapus kelas", None))
        self.label_galat.setText("")
        self.label_uji.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("SkalaDialog", u"&Batal", None))
        self.tombol_pakai.setText(QCoreApplication.translate("SkalaDialog", u"&Pakai skala ini", None))
    # retranslateUi

