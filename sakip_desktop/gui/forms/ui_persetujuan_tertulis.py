# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'persetujuan_tertulis.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_PersetujuanTertulisDialog(object):
    def setupUi(self, PersetujuanTertulisDialog):
        if not PersetujuanTertulisDialog.objectName():
            PersetujuanTertulisDialog.setObjectName(u"PersetujuanTertulisDialog")
        PersetujuanTertulisDialog.resize(560, 300)
        PersetujuanTertulisDialog.setMinimumSize(QSize(520, 0))
        self.susunan_1 = QVBoxLayout(PersetujuanTertulisDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(PersetujuanTertulisDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_akibat = QLabel(PersetujuanTertulisDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_akibat)

        self.susunan_2 = QFormLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(8)
        self.label_nama = QLabel(PersetujuanTertulisDialog)
        self.label_nama.setObjectName(u"label_nama")
        self.label_nama.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_nama)

        self.penanda_tangan = QLineEdit(PersetujuanTertulisDialog)
        self.penanda_tangan.setObjectName(u"penanda_tangan")
        self.penanda_tangan.setMaxLength(200)

        self.susunan_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.penanda_tangan)

        self.label_tanggal = QLabel(PersetujuanTertulisDialog)
        self.label_tanggal.setObjectName(u"label_tanggal")
        self.label_tanggal.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_tanggal)

        self.tanggal = DayEdit(PersetujuanTertulisDialog)
        self.tanggal.setObjectName(u"tanggal")
        self.tanggal.setCalendarPopup(True)

        self.susunan_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.tanggal)

        self.label_berkas = QLabel(PersetujuanTertulisDialog)
        self.label_berkas.setObjectName(u"label_berkas")
        self.label_berkas.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_berkas)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.berkas = QLineEdit(PersetujuanTertulisDialog)
        self.berkas.setObjectName(u"berkas")

        self.susunan_3.addWidget(self.berkas)

        self.tombol_pilih = QPushButton(PersetujuanTertulisDialog)
        self.tombol_pilih.setObjectName(u"tombol_pilih")

        self.susunan_3.addWidget(self.tombol_pilih)


        self.susunan_2.setLayout(2, QFormLayout.ItemRole.FieldRole, self.susunan_3)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_galat = QLabel(PersetujuanTertulisDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.label_kurang = QLabel(PersetujuanTertulisDialog)
        self.label_kurang.setObjectName(u"label_kurang")
        self.label_kurang.setProperty(u"gaya", u"redup")
        self.label_kurang.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kurang.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kurang)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_1)

        self.tombol_batal = QPushButton(PersetujuanTertulisDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(PersetujuanTertulisDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.label_nama.setBuddy(self.penanda_tangan)
        self.label_tanggal.setBuddy(self.tanggal)
        self.label_berkas.setBuddy(self.berkas)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.penanda_tangan, self.tanggal)
        QWidget.setTabOrder(self.tanggal, self.berkas)
        QWidget.setTabOrder(self.berkas, self.tombol_pilih)
        QWidget.setTabOrder(self.tombol_pilih, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)

        self.retranslateUi(PersetujuanTertulisDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(PersetujuanTertulisDialog)
    # setupUi

    def retranslateUi(self, PersetujuanTertulisDialog):
        PersetujuanTertulisDialog.setWindowTitle(QCoreApplication.translate("PersetujuanTertulisDialog", u"Persetujuan tertulis", None))
        self.label_judul.setText("")
        self.label_akibat.setText("")
        self.label_nama.setText(QCoreApplication.translate("PersetujuanTertulisDialog", u"&Penanda tangan", None))
        self.label_tanggal.setText(QCoreApplication.translate("PersetujuanTertulisDialog", u"&Tanggal surat", None))
        self.tanggal.setDisplayFormat(QCoreApplication.translate("PersetujuanTertulisDialog", u"d MMMM yyyy", None))
        self.label_berkas.setText(QCoreApplication.translate("PersetujuanTertulisDialog", u"P&indaian surat", None))
        self.berkas.setPlaceholderText(QCoreApplication.translate("PersetujuanTertulisDialog", u"PDF, JPG, atau PNG; paling besar 25 MB", None))
        self.tombol_pilih.setText(QCoreApplication.translate("PersetujuanTertulisDialog", u"Pi&lih berkas\u2026", None))
        self.label_galat.setText("")
        self.label_kurang.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("PersetujuanTertulisDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("PersetujuanTertulisDialog", u"&Catat persetujuan", None))
    # retranslateUi

