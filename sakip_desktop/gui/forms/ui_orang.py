# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orang.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_OrangDialog(object):
    def setupUi(self, OrangDialog):
        if not OrangDialog.objectName():
            OrangDialog.setObjectName(u"OrangDialog")
        OrangDialog.resize(600, 600)
        self.susunan_5 = QVBoxLayout(OrangDialog)
        self.susunan_5.setSpacing(10)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(OrangDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(6)
        self.l1 = QLabel(OrangDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.nama = QLineEdit(OrangDialog)
        self.nama.setObjectName(u"nama")

        self.susunan_1.addWidget(self.nama, 0, 1, 1, 1)

        self.l2 = QLabel(OrangDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.nip = QLineEdit(OrangDialog)
        self.nip.setObjectName(u"nip")

        self.susunan_1.addWidget(self.nip, 1, 1, 1, 1)

        self.l3 = QLabel(OrangDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l3, 2, 0, 1, 1)

        self.pangkat = QLineEdit(OrangDialog)
        self.pangkat.setObjectName(u"pangkat")

        self.susunan_1.addWidget(self.pangkat, 2, 1, 1, 1)

        self.l4 = QLabel(OrangDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l4, 3, 0, 1, 1)

        self.jabatan = QLineEdit(OrangDialog)
        self.jabatan.setObjectName(u"jabatan")

        self.susunan_1.addWidget(self.jabatan, 3, 1, 1, 1)

        self.l5 = QLabel(OrangDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l5, 4, 0, 1, 1)

        self.sifat = QComboBox(OrangDialog)
        self.sifat.setObjectName(u"sifat")

        self.susunan_1.addWidget(self.sifat, 4, 1, 1, 1)

        self.l10 = QLabel(OrangDialog)
        self.l10.setObjectName(u"l10")
        self.l10.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l10, 5, 0, 1, 1)

        self.mulai = DayEdit(OrangDialog)
        self.mulai.setObjectName(u"mulai")
        self.mulai.setCalendarPopup(True)

        self.susunan_1.addWidget(self.mulai, 5, 1, 1, 1)

        self.l6 = QLabel(OrangDialog)
        self.l6.setObjectName(u"l6")
        self.l6.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l6, 6, 0, 1, 1)

        self.unit = QComboBox(OrangDialog)
        self.unit.setObjectName(u"unit")

        self.susunan_1.addWidget(self.unit, 6, 1, 1, 1)

        self.l7 = QLabel(OrangDialog)
        self.l7.setObjectName(u"l7")
        self.l7.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l7, 7, 0, 1, 1)

        self.akun = QLineEdit(OrangDialog)
        self.akun.setObjectName(u"akun")

        self.susunan_1.addWidget(self.akun, 7, 1, 1, 1)

        self.l8 = QLabel(OrangDialog)
        self.l8.setObjectName(u"l8")
        self.l8.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l8, 8, 0, 1, 1)

        self.sandi = QLineEdit(OrangDialog)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_1.addWidget(self.sandi, 8, 1, 1, 1)

        self.l9 = QLabel(OrangDialog)
        self.l9.setObjectName(u"l9")
        self.l9.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l9, 9, 0, 1, 1)

        self.ulang = QLineEdit(OrangDialog)
        self.ulang.setObjectName(u"ulang")
        self.ulang.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_1.addWidget(self.ulang, 9, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)

        self.susunan_5.addLayout(self.susunan_1)

        self.ket_sandi = QLabel(OrangDialog)
        self.ket_sandi.setObjectName(u"ket_sandi")
        self.ket_sandi.setProperty(u"gaya", u"redup")
        self.ket_sandi.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_sandi.setWordWrap(True)

        self.susunan_5.addWidget(self.ket_sandi)

        self.judul_peran = QLabel(OrangDialog)
        self.judul_peran.setObjectName(u"judul_peran")
        self.judul_peran.setProperty(u"gaya", u"subjudul")
        self.judul_peran.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_peran.setWordWrap(True)

        self.susunan_5.addWidget(self.judul_peran)

        self.daftar_peran = QListWidget(OrangDialog)
        self.daftar_peran.setObjectName(u"daftar_peran")
        self.daftar_peran.setMaximumSize(QSize(16777215, 96))

        self.susunan_5.addWidget(self.daftar_peran)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.peran = QComboBox(OrangDialog)
        self.peran.setObjectName(u"peran")

        self.susunan_2.addWidget(self.peran)

        self.peran_unit = QComboBox(OrangDialog)
        self.peran_unit.setObjectName(u"peran_unit")

        self.susunan_2.addWidget(self.peran_unit)

        self.tombol_tambah = QPushButton(OrangDialog)
        self.tombol_tambah.setObjectName(u"tombol_tambah")

        self.susunan_2.addWidget(self.tombol_tambah)

        self.tombol_hapus = QPushButton(OrangDialog)
        self.tombol_hapus.setObjectName(u"tombol_hapus")

        self.susunan_2.addWidget(self.tombol_hapus)


        self.susunan_5.addLayout(self.susunan_2)

        self.aktif = QCheckBox(OrangDialog)
        self.aktif.setObjectName(u"aktif")

        self.susunan_5.addWidget(self.aktif)

        self.label_galat = QLabel(OrangDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_galat)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(OrangDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(OrangDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_simpan)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.nama)
        self.l2.setBuddy(self.nip)
        self.l3.setBuddy(self.pangkat)
        self.l4.setBuddy(self.jabatan)
        self.l5.setBuddy(self.sifat)
        self.l10.setBuddy(self.mulai)
        self.l6.setBuddy(self.unit)
        self.l7.setBuddy(self.akun)
        self.l8.setBuddy(self.sandi)
        self.l9.setBuddy(self.ulang)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nama, self.nip)
        QWidget.setTabOrder(self.nip, self.pangkat)
        QWidget.setTabOrder(self.pangkat, self.jabatan)
        QWidget.setTabOrder(self.jabatan, self.sifat)
        QWidget.setTabOrder(self.sifat, self.mulai)
        QWidget.setTabOrder(self.mulai, self.unit)
        QWidget.setTabOrder(self.unit, self.akun)
        QWidget.setTabOrder(self.akun, self.sandi)
        QWidget.setTabOrder(self.sandi, self.ulang)
        QWidget.setTabOrder(self.ulang, self.daftar_peran)
        QWidget.setTabOrder(self.daftar_peran, self.peran)
        QWidget.setTabOrder(self.peran, self.peran_unit)
        QWidget.setTabOrder(self.peran_unit, self.tombol_tambah)
        QWidget.setTabOrder(self.tombol_tambah, self.tombol_hapus)
        QWidget.setTabOrder(self.tombol_hapus, self.aktif)
        QWidget.setTabOrder(self.aktif, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(OrangDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(OrangDialog)
    # setupUi

    def retranslateUi(self, OrangDialog):
        OrangDialog.setWindowTitle(QCoreApplication.translate("OrangDialog", u"Pengguna", None))
        self.label_judul.setText("")
        self.l1.setText(QCoreApplication.translate("OrangDialog", u"&Nama lengkap", None))
        self.nama.setPlaceholderText(QCoreApplication.translate("OrangDialog", u"dengan gelar, seperti tercetak di dokumen", None))
        self.l2.setText(QCoreApplication.translate("OrangDialog", u"NIP", None))
        self.nip.setPlaceholderText(QCoreApplication.translate("OrangDialog", u"18 angka; boleh dikosongkan", None))
        self.l3.setText(QCoreApplication.translate("OrangDialog", u"Pangkat, golongan", None))
        self.pangkat.setPlaceholderText(QCoreApplication.translate("OrangDialog", u"mis. Penata (III/c); boleh dikosongkan", None))
        self.l4.setText(QCoreApplication.translate("OrangDialog", u"&Jabatan", None))
        self.jabatan.setPlaceholderText(QCoreApplication.translate("OrangDialog", u"mis. Kepala Subbagian Umum", None))
        self.l5.setText(QCoreApplication.translate("OrangDialog", u"Sifat jabatan", None))
#if QT_CONFIG(accessibility)
        self.sifat.setAccessibleName(QCoreApplication.translate("OrangDialog", u"Sifat jabatan", None))
#endif // QT_CONFIG(accessibility)
        self.l10.setText(QCoreApplication.translate("OrangDialog", u"Dijabat s&ejak", None))
#if QT_CONFIG(accessibility)
        self.mulai.setAccessibleName(QCoreApplication.translate("OrangDialog", u"Jabatan ini dipegang sejak", None))
#endif // QT_CONFIG(accessibility)
        self.mulai.setDisplayFormat(QCoreApplication.translate("OrangDialog", u"d MMMM yyyy", None))
        self.l6.setText(QCoreApplication.translate("OrangDialog", u"Unit kerja", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("OrangDialog", u"Unit kerja orang ini", None))
#endif // QT_CONFIG(accessibility)
        self.l7.setText(QCoreApplication.translate("OrangDialog", u"Nama a&kun", None))
        self.akun.setPlaceholderText(QCoreApplication.translate("OrangDialog", u"huruf kecil tanpa spasi", None))
        self.l8.setText(QCoreApplication.translate("OrangDialog", u"&Sandi", None))
        self.sandi.setPlaceholderText(QCoreApplication.translate("OrangDialog", u"paling sedikit 8 karakter", None))
        self.l9.setText(QCoreApplication.translate("OrangDialog", u"Ulangi sandi", None))
        self.ket_sandi.setText("")
        self.judul_peran.setText(QCoreApplication.translate("OrangDialog", u"Peran", None))
#if QT_CONFIG(accessibility)
        self.daftar_peran.setAccessibleName(QCoreApplication.translate("OrangDialog", u"Peran yang dipegang", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.peran.setAccessibleName(QCoreApplication.translate("OrangDialog", u"Peran yang ditambahkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.peran_unit.setAccessibleName(QCoreApplication.translate("OrangDialog", u"Untuk unit", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tambah.setText(QCoreApplication.translate("OrangDialog", u"&Tambah peran", None))
        self.tombol_hapus.setText(QCoreApplication.translate("OrangDialog", u"&Hapus peran", None))
        self.aktif.setText(QCoreApplication.translate("OrangDialog", u"Akun &aktif: boleh masuk", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("OrangDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("OrangDialog", u"Simpan &pengguna", None))
    # retranslateUi

