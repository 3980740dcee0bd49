# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_penanda.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PenandaDialog(object):
    def setupUi(self, PenandaDialog):
        if not PenandaDialog.objectName():
            PenandaDialog.setObjectName(u"PenandaDialog")
        PenandaDialog.resize(840, 440)
        self.susunan_1 = QVBoxLayout(PenandaDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_judul = QLabel(PenandaDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_petunjuk = QLabel(PenandaDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_1.addWidget(self.label_petunjuk)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(16)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_3 = QVBoxLayout()
        self.susunan_3.setObjectName(u"susunan_3")
        self.label_daftar = QLabel(PenandaDialog)
        self.label_daftar.setObjectName(u"label_daftar")
        self.label_daftar.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_daftar)

        self.daftar = QListWidget(PenandaDialog)
        self.daftar.setObjectName(u"daftar")
        self.daftar.setWordWrap(True)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.susunan_3.addWidget(self.daftar)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setObjectName(u"susunan_4")
        self.tombol_tambah = QPushButton(PenandaDialog)
        self.tombol_tambah.setObjectName(u"tombol_tambah")

        self.susunan_4.addWidget(self.tombol_tambah)

        self.tombol_hapus = QPushButton(PenandaDialog)
        self.tombol_hapus.setObjectName(u"tombol_hapus")

        self.susunan_4.addWidget(self.tombol_hapus)

        self.tombol_naik = QPushButton(PenandaDialog)
        self.tombol_naik.setObjectName(u"tombol_naik")

        self.susunan_4.addWidget(self.tombol_naik)

        self.tombol_turun = QPushButton(PenandaDialog)
        self.tombol_turun.setObjectName(u"tombol_turun")

        self.susunan_4.addWidget(self.tombol_turun)

        self.jarak_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_1)


        self.susunan_3.addLayout(self.susunan_4)


        self.susunan_2.addLayout(self.susunan_3)

        self.susunan_5 = QVBoxLayout()
        self.susunan_5.setObjectName(u"susunan_5")
        self.panel = QWidget(PenandaDialog)
        self.panel.setObjectName(u"panel")
        self.formulir = QFormLayout(self.panel)
        self.formulir.setObjectName(u"formulir")
        self.formulir.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formulir.setContentsMargins(0, 0, 0, 0)
        self.l_bagian = QLabel(self.panel)
        self.l_bagian.setObjectName(u"l_bagian")
        self.l_bagian.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(0, QFormLayout.ItemRole.LabelRole, self.l_bagian)

        self.bagian = QComboBox(self.panel)
        self.bagian.setObjectName(u"bagian")

        self.formulir.setWidget(0, QFormLayout.ItemRole.FieldRole, self.bagian)

        self.l_sebagai = QLabel(self.panel)
        self.l_sebagai.setObjectName(u"l_sebagai")
        self.l_sebagai.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(1, QFormLayout.ItemRole.LabelRole, self.l_sebagai)

        self.sebagai = QLineEdit(self.panel)
        self.sebagai.setObjectName(u"sebagai")
        self.sebagai.setMaxLength(120)

        self.formulir.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sebagai)

        self.l_siapa = QLabel(self.panel)
        self.l_siapa.setObjectName(u"l_siapa")
        self.l_siapa.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(2, QFormLayout.ItemRole.LabelRole, self.l_siapa)

        self.siapa = QComboBox(self.panel)
        self.siapa.setObjectName(u"siapa")

        self.formulir.setWidget(2, QFormLayout.ItemRole.FieldRole, self.siapa)

        self.l_peran = QLabel(self.panel)
        self.l_peran.setObjectName(u"l_peran")
        self.l_peran.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(3, QFormLayout.ItemRole.LabelRole, self.l_peran)

        self.peran = QComboBox(self.panel)
        self.peran.setObjectName(u"peran")

        self.formulir.setWidget(3, QFormLayout.ItemRole.FieldRole, self.peran)

        self.l_orang = QLabel(self.panel)
        self.l_orang.setObjectName(u"l_orang")
        self.l_orang.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(4, QFormLayout.ItemRole.LabelRole, self.l_orang)

        self.orang = QComboBox(self.panel)
        self.orang.setObjectName(u"orang")

        self.formulir.setWidget(4, QFormLayout.ItemRole.FieldRole, self.orang)

        self.l_nama = QLabel(self.panel)
        self.l_nama.setObjectName(u"l_nama")
        self.l_nama.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(5, QFormLayout.ItemRole.LabelRole, self.l_nama)

        self.nama = QLineEdit(self.panel)
        self.nama.setObjectName(u"nama")
        self.nama.setMaxLength(200)

        self.formulir.setWidget(5, QFormLayout.ItemRole.FieldRole, self.nama)

        self.l_jabatan = QLabel(self.panel)
        self.l_jabatan.setObjectName(u"l_jabatan")
        self.l_jabatan.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(6, QFormLayout.ItemRole.LabelRole, self.l_jabatan)

        self.jabatan = QLineEdit(self.panel)
        self.jabatan.setObjectName(u"jabatan")
        self.jabatan.setMaxLength(300)

        self.formulir.setWidget(6, QFormLayout.ItemRole.FieldRole, self.jabatan)

        self.l_nip = QLabel(self.panel)
        self.l_nip.setObjectName(u"l_nip")
        self.l_nip.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(7, QFormLayout.ItemRole.LabelRole, self.l_nip)

        self.nip = QLineEdit(self.panel)
        self.nip.setObjectName(u"nip")
        self.nip.setMaxLength(30)

        self.formulir.setWidget(7, QFormLayout.ItemRole.FieldRole, self.nip)

        self.l_wewenang = QLabel(self.panel)
        self.l_wewenang.setObjectName(u"l_wewenang")
        self.l_wewenang.setTextFormat(Qt.TextFormat.PlainText)

        self.formulir.setWidget(8, QFormLayout.ItemRole.LabelRole, self.l_wewenang)

        self.wewenang = QComboBox(self.panel)
        self.wewenang.setObjectName(u"wewenang")

        self.formulir.setWidget(8, QFormLayout.ItemRole.FieldRole, self.wewenang)

        self.pena = QCheckBox(self.panel)
        self.pena.setObjectName(u"pena")

        self.formulir.setWidget(9, QFormLayout.ItemRole.FieldRole, self.pena)


        self.susunan_5.addWidget(self.panel)

        self.label_hasil = QLabel(PenandaDialog)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)

        self.susunan_5.addWidget(self.label_hasil)

        self.jarak_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_2)


        self.susunan_2.addLayout(self.susunan_5)

        self.susunan_2.setStretch(0, 5)
        self.susunan_2.setStretch(1, 6)

        self.susunan_1.addLayout(self.susunan_2)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setObjectName(u"susunan_6")
        self.tombol_bawaan = QPushButton(PenandaDialog)
        self.tombol_bawaan.setObjectName(u"tombol_bawaan")

        self.susunan_6.addWidget(self.tombol_bawaan)

        self.jarak_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(PenandaDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_6.addWidget(self.tombol_batal)

        self.tombol_pakai = QPushButton(PenandaDialog)
        self.tombol_pakai.setObjectName(u"tombol_pakai")
        self.tombol_pakai.setProperty(u"gaya", u"utama")

        self.susunan_6.addWidget(self.tombol_pakai)


        self.susunan_1.addLayout(self.susunan_6)

#if QT_CONFIG(shortcut)
        self.label_daftar.setBuddy(self.daftar)
        self.l_bagian.setBuddy(self.bagian)
        self.l_sebagai.setBuddy(self.sebagai)
        self.l_siapa.setBuddy(self.siapa)
        self.l_peran.setBuddy(self.peran)
        self.l_orang.setBuddy(self.orang)
        self.l_nama.setBuddy(self.nama)
        self.l_jabatan.setBuddy(self.jabatan)
        self.l_nip.setBuddy(self.nip)
        self.l_wewenang.setBuddy(self.wewenang)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.daftar, self.tombol_tambah)
        QWidget.setTabOrder(self.tombol_tambah, self.tombol_hapus)
        QWidget.setTabOrder(self.tombol_hapus, self.tombol_naik)
        QWidget.setTabOrder(self.tombol_naik, self.tombol_turun)
        QWidget.setTabOrder(self.tombol_turun, self.bagian)
        QWidget.setTabOrder(self.bagian, self.sebagai)
        QWidget.setTabOrder(self.sebagai, self.siapa)
        QWidget.setTabOrder(self.siapa, self.peran)
        QWidget.setTabOrder(self.peran, self.orang)
        QWidget.setTabOrder(self.orang, self.nama)
        QWidget.setTabOrder(self.nama, self.jabatan)
        QWidget.setTabOrder(self.jabatan, self.nip)
        QWidget.setTabOrder(self.nip, self.wewenang)
        QWidget.setTabOrder(self.wewenang, self.pena)
        QWidget.setTabOrder(self.pena, self.tombol_bawaan)
        QWidget.setTabOrder(self.tombol_bawaan, self.tombol_batal)
        QWidget.setTabOrder(self.tombol_batal, self.tombol_pakai)

        self.retranslateUi(PenandaDialog)

        self.tombol_pakai.setDefault(True)


        QMetaObject.connectSlotsByName(PenandaDialog)
    # setupUi

    def retranslateUi(self, PenandaDialog):
        PenandaDialog.setWindowTitle(QCoreApplication.translate("PenandaDialog", u"Penanda tangan", None))
        self.label_petunjuk.setText(QCoreApplication.translate("PenandaDialog", u"Nama dan jabatannya diambil dari pemegang peran pada tanggal surat, termasuk Plt. dan Plh. Bila pejabatnya berganti sebelum final, naskah ini ikut berganti.", None))
        self.label_daftar.setText(QCoreApplication.translate("PenandaDialog", u"Pa&da kertas, dari kiri ke kanan", None))
        self.tombol_tambah.setText(QCoreApplication.translate("PenandaDialog", u"&Tambah orang", None))
        self.tombol_hapus.setText(QCoreApplication.translate("PenandaDialog", u"&Hapus dari daftar", None))
        self.tombol_naik.setText(QCoreApplication.translate("PenandaDialog", u"Na&ik", None))
        self.tombol_turun.setText(QCoreApplication.translate("PenandaDialog", u"T&urun", None))
        self.l_bagian.setText(QCoreApplication.translate("PenandaDialog", u"P&ada naskah", None))
        self.l_sebagai.setText(QCoreApplication.translate("PenandaDialog", u"Di atas &jabatan", None))
        self.sebagai.setPlaceholderText(QCoreApplication.translate("PenandaDialog", u"misalnya: Mengetahui,", None))
        self.l_siapa.setText(QCoreApplication.translate("PenandaDialog", u"&Siapa", None))
        self.l_peran.setText(QCoreApplication.translate("PenandaDialog", u"P&eran", None))
        self.l_orang.setText(QCoreApplication.translate("PenandaDialog", u"&Orang", None))
        self.l_nama.setText(QCoreApplication.translate("PenandaDialog", u"Na&ma", None))
        self.l_jabatan.setText(QCoreApplication.translate("PenandaDialog", u"Ja&batan", None))
        self.l_nip.setText(QCoreApplication.translate("PenandaDialog", u"&NIP", None))
        self.nip.setPlaceholderText(QCoreApplication.translate("PenandaDialog", u"boleh kosong; 18 angka", None))
        self.l_wewenang.setText(QCoreApplication.translate("PenandaDialog", u"&Wewenang", None))
        self.pena.setText(QCoreApplication.translate("PenandaDialog", u"Dengan pena, wa&lau naskahnya TTE", None))
#if QT_CONFIG(tooltip)
        self.pena.setToolTip(QCoreApplication.translate("PenandaDialog", u"Tanpa kotak tanda tangan elektronik, misalnya untuk pejabat yang belum memiliki sertifikat", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.label_hasil.setAccessibleName(QCoreApplication.translate("PenandaDialog", u"Siapa itu pada tanggal surat", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_bawaan.setText(QCoreApplication.translate("PenandaDialog", u"Se&perti bawaan", None))
        self.tombol_batal.setText(QCoreApplication.translate("PenandaDialog", u"Batal", None))
        self.tombol_pakai.setText(QCoreApplication.translate("PenandaDialog", u"Pa&kai", None))
    # retranslateUi

