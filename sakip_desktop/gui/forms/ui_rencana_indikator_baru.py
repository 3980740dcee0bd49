# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_indikator_baru.ui'
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

from sakip_desktop.gui.widgets import DayEdit

class Ui_IndikatorBaruDialog(object):
    def setupUi(self, IndikatorBaruDialog):
        if not IndikatorBaruDialog.objectName():
            IndikatorBaruDialog.setObjectName(u"IndikatorBaruDialog")
        IndikatorBaruDialog.resize(680, 450)
        self.susunan_7 = QVBoxLayout(IndikatorBaruDialog)
        self.susunan_7.setSpacing(10)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(IndikatorBaruDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_7.addWidget(self.label_judul)

        self.label_akibat = QLabel(IndikatorBaruDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_7.addWidget(self.label_akibat)

        self.susunan_3 = QGridLayout()
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setHorizontalSpacing(12)
        self.susunan_3.setVerticalSpacing(6)
        self.l1 = QLabel(IndikatorBaruDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l1, 0, 0, 1, 1)

        self.kode = QLineEdit(IndikatorBaruDialog)
        self.kode.setObjectName(u"kode")

        self.susunan_3.addWidget(self.kode, 0, 1, 1, 1)

        self.l2 = QLabel(IndikatorBaruDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l2, 1, 0, 1, 1)

        self.nama = QLineEdit(IndikatorBaruDialog)
        self.nama.setObjectName(u"nama")

        self.susunan_3.addWidget(self.nama, 1, 1, 1, 1)

        self.l4 = QLabel(IndikatorBaruDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l4, 2, 0, 1, 1)

        self.simpul = QComboBox(IndikatorBaruDialog)
        self.simpul.setObjectName(u"simpul")
        self.simpul.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.simpul.setMinimumContentsLength(12)

        self.susunan_3.addWidget(self.simpul, 2, 1, 1, 1)

        self.l5 = QLabel(IndikatorBaruDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l5, 3, 0, 1, 1)

        self.unit = QComboBox(IndikatorBaruDialog)
        self.unit.setObjectName(u"unit")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unit.setMinimumContentsLength(12)

        self.susunan_3.addWidget(self.unit, 3, 1, 1, 1)

        self.l3 = QLabel(IndikatorBaruDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l3, 4, 0, 1, 1)

        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.jenis = QComboBox(IndikatorBaruDialog)
        self.jenis.setObjectName(u"jenis")
        self.jenis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.jenis.setMinimumContentsLength(12)

        self.susunan_1.addWidget(self.jenis)

        self.l6 = QLabel(IndikatorBaruDialog)
        self.l6.setObjectName(u"l6")
        self.l6.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l6)

        self.satuan = QLineEdit(IndikatorBaruDialog)
        self.satuan.setObjectName(u"satuan")

        self.susunan_1.addWidget(self.satuan)


        self.susunan_3.addLayout(self.susunan_1, 4, 1, 1, 1)

        self.l7 = QLabel(IndikatorBaruDialog)
        self.l7.setObjectName(u"l7")
        self.l7.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l7, 5, 0, 1, 1)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.polaritas = QComboBox(IndikatorBaruDialog)
        self.polaritas.setObjectName(u"polaritas")
        self.polaritas.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.polaritas.setMinimumContentsLength(12)

        self.susunan_2.addWidget(self.polaritas)

        self.l8 = QLabel(IndikatorBaruDialog)
        self.l8.setObjectName(u"l8")
        self.l8.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l8)

        self.agregasi = QComboBox(IndikatorBaruDialog)
        self.agregasi.setObjectName(u"agregasi")
        self.agregasi.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agregasi.setMinimumContentsLength(12)

        self.susunan_2.addWidget(self.agregasi)

        self.susunan_2.setStretch(0, 3)
        self.susunan_2.setStretch(2, 2)

        self.susunan_3.addLayout(self.susunan_2, 5, 1, 1, 1)

        self.l9 = QLabel(IndikatorBaruDialog)
        self.l9.setObjectName(u"l9")
        self.l9.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l9, 6, 0, 1, 1)

        self.frekuensi = QComboBox(IndikatorBaruDialog)
        self.frekuensi.setObjectName(u"frekuensi")
        self.frekuensi.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.frekuensi.setMinimumContentsLength(12)

        self.susunan_3.addWidget(self.frekuensi, 6, 1, 1, 1)

        self.l10 = QLabel(IndikatorBaruDialog)
        self.l10.setObjectName(u"l10")
        self.l10.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l10, 7, 0, 1, 1)

        self.pada = DayEdit(IndikatorBaruDialog)
        self.pada.setObjectName(u"pada")
        self.pada.setDisplayFormat(u"d MMMM yyyy")
        self.pada.setCalendarPopup(True)

        self.susunan_3.addWidget(self.pada, 7, 1, 1, 1)

        self.l11 = QLabel(IndikatorBaruDialog)
        self.l11.setObjectName(u"l11")
        self.l11.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.l11, 8, 0, 1, 1)

        self.alasan = QLineEdit(IndikatorBaruDialog)
        self.alasan.setObjectName(u"alasan")

        self.susunan_3.addWidget(self.alasan, 8, 1, 1, 1)

        self.susunan_3.setColumnStretch(1, 1)
        self.susunan_3.setColumnMinimumWidth(0, 132)

        self.susunan_7.addLayout(self.susunan_3)

        self.label_lanjut = QLabel(IndikatorBaruDialog)
        self.label_lanjut.setObjectName(u"label_lanjut")
        self.label_lanjut.setProperty(u"gaya", u"redup")
        self.label_lanjut.setTextFormat(Qt.TextFormat.PlainText)
        self.label_lanjut.setWordWrap(True)

        self.susunan_7.addWidget(self.label_lanjut)

        self.label_gugur = QLabel(IndikatorBaruDialog)
        self.label_gugur.setObjectName(u"label_gugur")
        self.label_gugur.setProperty(u"gaya", u"redup")
        self.label_gugur.setTextFormat(Qt.TextFormat.PlainText)
        self.label_gugur.setWordWrap(True)

        self.susunan_7.addWidget(self.label_gugur)

        self.label_galat = QLabel(IndikatorBaruDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_7.addWidget(self.label_galat)

        self.jarak_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_7.addItem(self.jarak_4)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.jarak_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_5)

        self.tombol_batal = QPushButton(IndikatorBaruDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_6.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(IndikatorBaruDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_6.addWidget(self.tombol_lanjut)


        self.susunan_7.addLayout(self.susunan_6)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.kode)
        self.l2.setBuddy(self.nama)
        self.l4.setBuddy(self.simpul)
        self.l5.setBuddy(self.unit)
        self.l3.setBuddy(self.jenis)
        self.l6.setBuddy(self.satuan)
        self.l7.setBuddy(self.polaritas)
        self.l8.setBuddy(self.agregasi)
        self.l9.setBuddy(self.frekuensi)
        self.l10.setBuddy(self.pada)
        self.l11.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kode, self.nama)
        QWidget.setTabOrder(self.nama, self.simpul)
        QWidget.setTabOrder(self.simpul, self.unit)
        QWidget.setTabOrder(self.unit, self.jenis)
        QWidget.setTabOrder(self.jenis, self.satuan)
        QWidget.setTabOrder(self.satuan, self.polaritas)
        QWidget.setTabOrder(self.polaritas, self.agregasi)
        QWidget.setTabOrder(self.agregasi, self.frekuensi)
        QWidget.setTabOrder(self.frekuensi, self.pada)
        QWidget.setTabOrder(self.pada, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)

        self.retranslateUi(IndikatorBaruDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(IndikatorBaruDialog)
    # setupUi

    def retranslateUi(self, IndikatorBaruDialog):
        IndikatorBaruDialog.setWindowTitle(QCoreApplication.translate("IndikatorBaruDialog", u"Tambah indikator", None))
        self.label_judul.setText("")
        self.label_akibat.setText("")
        self.l1.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Kode", None))
        self.kode.setPlaceholderText(QCoreApplication.translate("IndikatorBaruDialog", u"tetap dari tahun ke tahun, tidak dipakai indikator lain", None))
        self.l2.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Nama indikator", None))
        self.nama.setPlaceholderText(QCoreApplication.translate("IndikatorBaruDialog", u"seperti tertulis di Perjanjian Kinerja", None))
        self.l4.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Melekat pada", None))
        self.l5.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Unit", None))
        self.l3.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Jenis", None))
        self.l6.setText(QCoreApplication.translate("IndikatorBaruDialog", u"Satuan", None))
        self.satuan.setPlaceholderText(QCoreApplication.translate("IndikatorBaruDialog", u"%, Dokumen, Orang, Indeks", None))
        self.l7.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Polaritas", None))
        self.l8.setText(QCoreApplication.translate("IndikatorBaruDialog", u"A&gregasi", None))
        self.l9.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Frekuensi", None))
        self.l10.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Terhitung mulai", None))
        self.l11.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("IndikatorBaruDialog", u"mengapa ditambahkan", None))
        self.label_lanjut.setText(QCoreApplication.translate("IndikatorBaruDialog", u"Target, definisi, rumus, dan yang lain diisi sesudahnya di tabel.", None))
        self.label_gugur.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("IndikatorBaruDialog", u"&Simpan indikator", None))
    # retranslateUi

