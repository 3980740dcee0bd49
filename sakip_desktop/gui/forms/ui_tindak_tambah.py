# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tindak_tambah.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.pilih_table import PilihTable
from sakip_desktop.gui.widgets import DayEdit

class Ui_TindakTambahDialog(object):
    def setupUi(self, TindakTambahDialog):
        if not TindakTambahDialog.objectName():
            TindakTambahDialog.setObjectName(u"TindakTambahDialog")
        TindakTambahDialog.resize(980, 640)
        self.susunan_1 = QVBoxLayout(TindakTambahDialog)
        self.susunan_1.setSpacing(10)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(TindakTambahDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_petunjuk = QLabel(TindakTambahDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_1.addWidget(self.label_petunjuk)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.l0 = QLabel(TindakTambahDialog)
        self.l0.setObjectName(u"l0")
        self.l0.setTextFormat(Qt.TextFormat.PlainText)
        self.l0.setWordWrap(False)

        self.susunan_2.addWidget(self.l0)

        self.sumber = QComboBox(TindakTambahDialog)
        self.sumber.setObjectName(u"sumber")

        self.susunan_2.addWidget(self.sumber)

        self.label_pilih = QLabel(TindakTambahDialog)
        self.label_pilih.setObjectName(u"label_pilih")
        self.label_pilih.setProperty(u"gaya", u"redup")
        self.label_pilih.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pilih.setWordWrap(False)

        self.susunan_2.addWidget(self.label_pilih)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)


        self.susunan_1.addLayout(self.susunan_2)

        self.tabel = PilihTable(TindakTambahDialog)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.bagian_sendiri = QWidget(TindakTambahDialog)
        self.bagian_sendiri.setObjectName(u"bagian_sendiri")
        self.susunan_4 = QVBoxLayout(self.bagian_sendiri)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.susunan_5 = QGridLayout()
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setHorizontalSpacing(12)
        self.susunan_5.setVerticalSpacing(8)
        self.l1 = QLabel(self.bagian_sendiri)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)
        self.l1.setWordWrap(True)

        self.susunan_5.addWidget(self.l1, 0, 0, 1, 1)

        self.uraian = QPlainTextEdit(self.bagian_sendiri)
        self.uraian.setObjectName(u"uraian")
        self.uraian.setTabChangesFocus(True)

        self.susunan_5.addWidget(self.uraian, 0, 1, 1, 1)

        self.l2 = QLabel(self.bagian_sendiri)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)
        self.l2.setWordWrap(False)

        self.susunan_5.addWidget(self.l2, 1, 0, 1, 1)

        self.asal = QComboBox(self.bagian_sendiri)
        self.asal.setObjectName(u"asal")

        self.susunan_5.addWidget(self.asal, 1, 1, 1, 1)

        self.l3 = QLabel(self.bagian_sendiri)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)
        self.l3.setWordWrap(False)

        self.susunan_5.addWidget(self.l3, 2, 0, 1, 1)

        self.rujukan = QLineEdit(self.bagian_sendiri)
        self.rujukan.setObjectName(u"rujukan")

        self.susunan_5.addWidget(self.rujukan, 2, 1, 1, 1)

        self.susunan_5.setColumnStretch(1, 1)
        self.susunan_5.setColumnMinimumWidth(0, 176)

        self.susunan_4.addLayout(self.susunan_5)


        self.susunan_1.addWidget(self.bagian_sendiri)

        self.susunan_6 = QGridLayout()
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setHorizontalSpacing(12)
        self.susunan_6.setVerticalSpacing(8)
        self.l4 = QLabel(TindakTambahDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)
        self.l4.setWordWrap(False)

        self.susunan_6.addWidget(self.l4, 0, 0, 1, 1)

        self.rencana = QLineEdit(TindakTambahDialog)
        self.rencana.setObjectName(u"rencana")

        self.susunan_6.addWidget(self.rencana, 0, 1, 1, 1)

        self.l5 = QLabel(TindakTambahDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)
        self.l5.setWordWrap(False)

        self.susunan_6.addWidget(self.l5, 1, 0, 1, 1)

        self.keluaran = QLineEdit(TindakTambahDialog)
        self.keluaran.setObjectName(u"keluaran")

        self.susunan_6.addWidget(self.keluaran, 1, 1, 1, 1)

        self.l6 = QLabel(TindakTambahDialog)
        self.l6.setObjectName(u"l6")
        self.l6.setTextFormat(Qt.TextFormat.PlainText)
        self.l6.setWordWrap(False)

        self.susunan_6.addWidget(self.l6, 2, 0, 1, 1)

        self.unit = QComboBox(TindakTambahDialog)
        self.unit.setObjectName(u"unit")

        self.susunan_6.addWidget(self.unit, 2, 1, 1, 1)

        self.l7 = QLabel(TindakTambahDialog)
        self.l7.setObjectName(u"l7")
        self.l7.setTextFormat(Qt.TextFormat.PlainText)
        self.l7.setWordWrap(False)

        self.susunan_6.addWidget(self.l7, 3, 0, 1, 1)

        self.orang = QComboBox(TindakTambahDialog)
        self.orang.setObjectName(u"orang")

        self.susunan_6.addWidget(self.orang, 3, 1, 1, 1)

        self.l8 = QLabel(TindakTambahDialog)
        self.l8.setObjectName(u"l8")
        self.l8.setTextFormat(Qt.TextFormat.PlainText)
        self.l8.setWordWrap(False)

        self.susunan_6.addWidget(self.l8, 4, 0, 1, 1)

        self.tenggat = DayEdit(TindakTambahDialog)
        self.tenggat.setObjectName(u"tenggat")
        self.tenggat.setDisplayFormat(u"d MMMM yyyy")
        self.tenggat.setCalendarPopup(True)

        self.susunan_6.addWidget(self.tenggat, 4, 1, 1, 1)

        self.susunan_6.setColumnStretch(1, 1)
        self.susunan_6.setColumnMinimumWidth(0, 176)

        self.susunan_1.addLayout(self.susunan_6)

        self.label_galat = QLabel(TindakTambahDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.susunan_9.setContentsMargins(0, 0, 0, 0)
        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_9)

        self.tombol_batal = QPushButton(TindakTambahDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(TindakTambahDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_9)

#if QT_CONFIG(shortcut)
        self.l0.setBuddy(self.sumber)
        self.l1.setBuddy(self.uraian)
        self.l2.setBuddy(self.asal)
        self.l3.setBuddy(self.rujukan)
        self.l4.setBuddy(self.rencana)
        self.l5.setBuddy(self.keluaran)
        self.l6.setBuddy(self.unit)
        self.l7.setBuddy(self.orang)
        self.l8.setBuddy(self.tenggat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sumber, self.tabel)
        QWidget.setTabOrder(self.tabel, self.uraian)
        QWidget.setTabOrder(self.uraian, self.asal)
        QWidget.setTabOrder(self.asal, self.rujukan)
        QWidget.setTabOrder(self.rujukan, self.rencana)
        QWidget.setTabOrder(self.rencana, self.keluaran)
        QWidget.setTabOrder(self.keluaran, self.unit)
        QWidget.setTabOrder(self.unit, self.orang)
        QWidget.setTabOrder(self.orang, self.tenggat)
        QWidget.setTabOrder(self.tenggat, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(TindakTambahDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(TindakTambahDialog)
    # setupUi

    def retranslateUi(self, TindakTambahDialog):
        TindakTambahDialog.setWindowTitle(QCoreApplication.translate("TindakTambahDialog", u"Tambah tindak lanjut", None))
        self.label_judul.setText(QCoreApplication.translate("TindakTambahDialog", u"Tambah tindak lanjut", None))
        self.label_petunjuk.setText("")
        self.l0.setText(QCoreApplication.translate("TindakTambahDialog", u"Dari m&ana", None))
        self.label_pilih.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("TindakTambahDialog", u"Usul tindak lanjut; spasi mencentang", None))
#endif // QT_CONFIG(accessibility)
        self.l1.setText(QCoreApplication.translate("TindakTambahDialog", u"&Yang harus ditindaklanjuti", None))
        self.l2.setText(QCoreApplication.translate("TindakTambahDialog", u"&Berasal dari", None))
        self.l3.setText(QCoreApplication.translate("TindakTambahDialog", u"Ru&jukan", None))
        self.rujukan.setPlaceholderText(QCoreApplication.translate("TindakTambahDialog", u"rapat, surat, atau hal yang mendasarinya (boleh kosong)", None))
        self.l4.setText(QCoreApplication.translate("TindakTambahDialog", u"&Rencana", None))
        self.rencana.setPlaceholderText(QCoreApplication.translate("TindakTambahDialog", u"apa yang akan dilakukan", None))
        self.l5.setText(QCoreApplication.translate("TindakTambahDialog", u"&Keluaran", None))
        self.keluaran.setPlaceholderText(QCoreApplication.translate("TindakTambahDialog", u"yang menunjukkan bahwa sudah selesai; kosong bila tidak perlu bukti", None))
        self.l6.setText(QCoreApplication.translate("TindakTambahDialog", u"&Unit penanggung jawab", None))
        self.l7.setText(QCoreApplication.translate("TindakTambahDialog", u"&Orang", None))
        self.l8.setText(QCoreApplication.translate("TindakTambahDialog", u"&Tenggat", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("TindakTambahDialog", u"Bata&l", None))
        self.tombol_simpan.setText(QCoreApplication.translate("TindakTambahDialog", u"&Simpan tindak lanjut", None))
    # retranslateUi

