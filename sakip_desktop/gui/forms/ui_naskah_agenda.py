# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_agenda.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_AgendaBagian(object):
    def setupUi(self, AgendaBagian):
        if not AgendaBagian.objectName():
            AgendaBagian.setObjectName(u"AgendaBagian")
        AgendaBagian.resize(1340, 560)
        self.susunan_4 = QVBoxLayout(AgendaBagian)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 8, 0, 0)
        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_buku = QLabel(AgendaBagian)
        self.label_buku.setObjectName(u"label_buku")
        self.label_buku.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_buku)

        self.buku = QComboBox(AgendaBagian)
        self.buku.setObjectName(u"buku")

        self.susunan_1.addWidget(self.buku)

        self.label_tahun = QLabel(AgendaBagian)
        self.label_tahun.setObjectName(u"label_tahun")
        self.label_tahun.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_tahun)

        self.tahun = QSpinBox(AgendaBagian)
        self.tahun.setObjectName(u"tahun")
        self.tahun.setMinimum(2000)
        self.tahun.setMaximum(2100)

        self.susunan_1.addWidget(self.tahun)

        self.label_saring = QLabel(AgendaBagian)
        self.label_saring.setObjectName(u"label_saring")
        self.label_saring.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_saring)

        self.saring = QComboBox(AgendaBagian)
        self.saring.setObjectName(u"saring")

        self.susunan_1.addWidget(self.saring)

        self.cari = QLineEdit(AgendaBagian)
        self.cari.setObjectName(u"cari")

        self.susunan_1.addWidget(self.cari)

        self.tombol_excel = QPushButton(AgendaBagian)
        self.tombol_excel.setObjectName(u"tombol_excel")

        self.susunan_1.addWidget(self.tombol_excel)


        self.susunan_4.addLayout(self.susunan_1)

        self.label_ringkas = QLabel(AgendaBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"redup")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_4.addWidget(self.label_ringkas)

        self.tabel = RecordTable(AgendaBagian)
        self.tabel.setObjectName(u"tabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.tabel.sizePolicy().hasHeightForWidth())
        self.tabel.setSizePolicy(sizePolicy)

        self.susunan_4.addWidget(self.tabel)

        self.label_kosong = QLabel(AgendaBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"kabar")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_4.addWidget(self.label_kosong)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.tombol_buka = QPushButton(AgendaBagian)
        self.tombol_buka.setObjectName(u"tombol_buka")

        self.susunan_3.addWidget(self.tombol_buka)

        self.tombol_batal = QPushButton(AgendaBagian)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_3.addWidget(self.tombol_batal)

        self.jarak_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)

        self.tombol_lampau = QPushButton(AgendaBagian)
        self.tombol_lampau.setObjectName(u"tombol_lampau")

        self.susunan_3.addWidget(self.tombol_lampau)


        self.susunan_4.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.label_buku.setBuddy(self.buku)
        self.label_tahun.setBuddy(self.tahun)
        self.label_saring.setBuddy(self.saring)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgendaBagian)

        QMetaObject.connectSlotsByName(AgendaBagian)
    # setupUi

    def retranslateUi(self, AgendaBagian):
        self.label_buku.setText(QCoreApplication.translate("AgendaBagian", u"Buku", None))
        self.label_tahun.setText(QCoreApplication.translate("AgendaBagian", u"Tahun", None))
        self.label_saring.setText(QCoreApplication.translate("AgendaBagian", u"Tampilkan", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("AgendaBagian", u"Cari nomor, perihal, atau tujuan", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("AgendaBagian", u"Cari di buku agenda", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_excel.setText(QCoreApplication.translate("AgendaBagian", u"Simpan ke E&xcel\u2026", None))
        self.label_ringkas.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("AgendaBagian", u"Buku agenda", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.tombol_buka.setText(QCoreApplication.translate("AgendaBagian", u"B&uka naskahnya", None))
        self.tombol_batal.setText(QCoreApplication.translate("AgendaBagian", u"Batalkan &nomor\u2026", None))
        self.tombol_lampau.setText(QCoreApplication.translate("AgendaBagian", u"&Catat surat lampau\u2026", None))
        pass
    # retranslateUi

