# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_simpul_baru.ui'
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

class Ui_SimpulBaruDialog(object):
    def setupUi(self, SimpulBaruDialog):
        if not SimpulBaruDialog.objectName():
            SimpulBaruDialog.setObjectName(u"SimpulBaruDialog")
        SimpulBaruDialog.resize(600, 390)
        self.susunan_5 = QVBoxLayout(SimpulBaruDialog)
        self.susunan_5.setSpacing(10)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SimpulBaruDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(6)
        self.l1 = QLabel(SimpulBaruDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.jenis = QComboBox(SimpulBaruDialog)
        self.jenis.setObjectName(u"jenis")
        self.jenis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.jenis.setMinimumContentsLength(12)

        self.susunan_1.addWidget(self.jenis, 0, 1, 1, 1)

        self.l2 = QLabel(SimpulBaruDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.kode = QLineEdit(SimpulBaruDialog)
        self.kode.setObjectName(u"kode")

        self.susunan_1.addWidget(self.kode, 1, 1, 1, 1)

        self.l3 = QLabel(SimpulBaruDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l3, 2, 0, 1, 1)

        self.uraian = QLineEdit(SimpulBaruDialog)
        self.uraian.setObjectName(u"uraian")

        self.susunan_1.addWidget(self.uraian, 2, 1, 1, 1)

        self.l4 = QLabel(SimpulBaruDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l4, 3, 0, 1, 1)

        self.induk = QComboBox(SimpulBaruDialog)
        self.induk.setObjectName(u"induk")
        self.induk.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.induk.setMinimumContentsLength(12)

        self.susunan_1.addWidget(self.induk, 3, 1, 1, 1)

        self.l5 = QLabel(SimpulBaruDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l5, 4, 0, 1, 1)

        self.unit = QComboBox(SimpulBaruDialog)
        self.unit.setObjectName(u"unit")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unit.setMinimumContentsLength(12)

        self.susunan_1.addWidget(self.unit, 4, 1, 1, 1)

        self.l6 = QLabel(SimpulBaruDialog)
        self.l6.setObjectName(u"l6")
        self.l6.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l6, 5, 0, 1, 1)

        self.pagu = QLineEdit(SimpulBaruDialog)
        self.pagu.setObjectName(u"pagu")

        self.susunan_1.addWidget(self.pagu, 5, 1, 1, 1)

        self.l7 = QLabel(SimpulBaruDialog)
        self.l7.setObjectName(u"l7")
        self.l7.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l7, 6, 0, 1, 1)

        self.alasan = QLineEdit(SimpulBaruDialog)
        self.alasan.setObjectName(u"alasan")

        self.susunan_1.addWidget(self.alasan, 6, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 132)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_galat = QLabel(SimpulBaruDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_galat)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_2)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(SimpulBaruDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(SimpulBaruDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_lanjut)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.jenis)
        self.l2.setBuddy(self.kode)
        self.l3.setBuddy(self.uraian)
        self.l4.setBuddy(self.induk)
        self.l5.setBuddy(self.unit)
        self.l6.setBuddy(self.pagu)
        self.l7.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.jenis, self.kode)
        QWidget.setTabOrder(self.kode, self.uraian)
        QWidget.setTabOrder(self.uraian, self.induk)
        QWidget.setTabOrder(self.induk, self.unit)
        QWidget.setTabOrder(self.unit, self.pagu)
        QWidget.setTabOrder(self.pagu, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)

        self.retranslateUi(SimpulBaruDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(SimpulBaruDialog)
    # setupUi

    def retranslateUi(self, SimpulBaruDialog):
        SimpulBaruDialog.setWindowTitle(QCoreApplication.translate("SimpulBaruDialog", u"Tambah baris rencana", None))
        self.label_judul.setText("")
        self.l1.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Tingkat", None))
        self.l2.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Kode", None))
        self.kode.setPlaceholderText(QCoreApplication.translate("SimpulBaruDialog", u"tetap dari tahun ke tahun, tidak dipakai baris lain", None))
        self.l3.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Uraian", None))
        self.l4.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Melekat pada", None))
        self.l5.setText(QCoreApplication.translate("SimpulBaruDialog", u"U&nit", None))
        self.l6.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Pagu murni (Rp)", None))
        self.pagu.setPlaceholderText(QCoreApplication.translate("SimpulBaruDialog", u"boleh dikosongkan; rupiah penuh, misalnya 1.500.000", None))
        self.l7.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("SimpulBaruDialog", u"mengapa ditambahkan", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("SimpulBaruDialog", u"&Simpan baris", None))
    # retranslateUi

