# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'salin.ui'
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
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_SalinDialog(object):
    def setupUi(self, SalinDialog):
        if not SalinDialog.objectName():
            SalinDialog.setObjectName(u"SalinDialog")
        SalinDialog.resize(640, 380)
        self.susunan_1 = QVBoxLayout(SalinDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SalinDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.tumpukan = QStackedWidget(SalinDialog)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_pilih = QWidget()
        self.halaman_pilih.setObjectName(u"halaman_pilih")
        self.susunan_2 = QVBoxLayout(self.halaman_pilih)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_petunjuk = QLabel(self.halaman_pilih)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_2.addWidget(self.label_petunjuk)

        self.daftar = QListWidget(self.halaman_pilih)
        self.daftar.setObjectName(u"daftar")

        self.susunan_2.addWidget(self.daftar)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.tombol_segar = QPushButton(self.halaman_pilih)
        self.tombol_segar.setObjectName(u"tombol_segar")

        self.susunan_5.addWidget(self.tombol_segar)

        self.tombol_folder = QPushButton(self.halaman_pilih)
        self.tombol_folder.setObjectName(u"tombol_folder")

        self.susunan_5.addWidget(self.tombol_folder)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_5.addItem(self.jarak_1)


        self.susunan_2.addLayout(self.susunan_5)

        self.label_tujuan = QLabel(self.halaman_pilih)
        self.label_tujuan.setObjectName(u"label_tujuan")
        self.label_tujuan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tujuan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_tujuan)

        self.label_letak = QLabel(self.halaman_pilih)
        self.label_letak.setObjectName(u"label_letak")
        self.label_letak.setProperty(u"gaya", u"awas")
        self.label_letak.setTextFormat(Qt.TextFormat.PlainText)
        self.label_letak.setWordWrap(True)

        self.susunan_2.addWidget(self.label_letak)

        self.tumpukan.addWidget(self.halaman_pilih)
        self.halaman_hasil = QWidget()
        self.halaman_hasil.setObjectName(u"halaman_hasil")
        self.susunan_3 = QVBoxLayout(self.halaman_hasil)
        self.susunan_3.setSpacing(12)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_selesai = QLabel(self.halaman_hasil)
        self.label_selesai.setObjectName(u"label_selesai")
        self.label_selesai.setProperty(u"gaya", u"kabar")
        self.label_selesai.setTextFormat(Qt.TextFormat.PlainText)
        self.label_selesai.setWordWrap(True)

        self.susunan_3.addWidget(self.label_selesai)

        self.susunan_4 = QGridLayout()
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setHorizontalSpacing(16)
        self.susunan_4.setVerticalSpacing(6)
        self.l_tempat = QLabel(self.halaman_hasil)
        self.l_tempat.setObjectName(u"l_tempat")
        self.l_tempat.setProperty(u"gaya", u"redup")
        self.l_tempat.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.l_tempat, 0, 0, 1, 1)

        self.isi_tempat = QLabel(self.halaman_hasil)
        self.isi_tempat.setObjectName(u"isi_tempat")
        self.isi_tempat.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_tempat.setWordWrap(True)
        self.isi_tempat.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.susunan_4.addWidget(self.isi_tempat, 0, 1, 1, 1)

        self.l_tanggal = QLabel(self.halaman_hasil)
        self.l_tanggal.setObjectName(u"l_tanggal")
        self.l_tanggal.setProperty(u"gaya", u"redup")
        self.l_tanggal.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.l_tanggal, 1, 0, 1, 1)

        self.isi_tanggal = QLabel(self.halaman_hasil)
        self.isi_tanggal.setObjectName(u"isi_tanggal")
        self.isi_tanggal.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_tanggal.setWordWrap(True)
        self.isi_tanggal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.susunan_4.addWidget(self.isi_tanggal, 1, 1, 1, 1)

        self.l_ukuran = QLabel(self.halaman_hasil)
        self.l_ukuran.setObjectName(u"l_ukuran")
        self.l_ukuran.setProperty(u"gaya", u"redup")
        self.l_ukuran.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.l_ukuran, 2, 0, 1, 1)

        self.isi_ukuran = QLabel(self.halaman_hasil)
        self.isi_ukuran.setObjectName(u"isi_ukuran")
        self.isi_ukuran.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_ukuran.setWordWrap(True)
        self.isi_ukuran.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.susunan_4.addWidget(self.isi_ukuran, 2, 1, 1, 1)

        self.l_pindaian = QLabel(self.halaman_hasil)
        self.l_pindaian.setObjectName(u"l_pindaian")
        self.l_pindaian.setProperty(u"gaya", u"redup")
        self.l_pindaian.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.l_pindaian, 3, 0, 1, 1)

        self.isi_pindaian = QLabel(self.halaman_hasil)
        self.isi_pindaian.setObjectName(u"isi_pindaian")
        self.isi_pindaian.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_pindaian.setWordWrap(True)
        self.isi_pindaian.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.susunan_4.addWidget(self.isi_pindaian, 3, 1, 1, 1)

        self.l_berkas = QLabel(self.halaman_hasil)
        self.l_berkas.setObjectName(u"l_berkas")
        self.l_berkas.setProperty(u"gaya", u"redup")
        self.l_berkas.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.l_berkas, 4, 0, 1, 1)

        self.isi_berkas = QLabel(self.halaman_hasil)
        self.isi_berkas.setObjectName(u"isi_berkas")
        self.isi_berkas.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_berkas.setWordWrap(True)
        self.isi_berkas.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.susunan_4.addWidget(self.isi_berkas, 4, 1, 1, 1)

        self.l_sidik = QLabel(self.halaman_hasil)
        self.l_sidik.setObjectName(u"l_sidik")
        self.l_sidik.setProperty(u"gaya", u"redup")
        self.l_sidik.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.l_sidik, 5, 0, 1, 1)

        self.isi_sidik = QLabel(self.halaman_hasil)
        self.isi_sidik.setObjectName(u"isi_sidik")
        self.isi_sidik.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_sidik.setWordWrap(True)
        self.isi_sidik.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.susunan_4.addWidget(self.isi_sidik, 5, 1, 1, 1)

        self.susunan_4.setColumnStretch(1, 1)

        self.susunan_3.addLayout(self.susunan_4)

        self.label_catatan = QLabel(self.halaman_hasil)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_catatan.setWordWrap(True)

        self.susunan_3.addWidget(self.label_catatan)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_3.addItem(self.jarak_2)

        self.tumpukan.addWidget(self.halaman_hasil)

        self.susunan_1.addWidget(self.tumpukan)

        self.label_galat = QLabel(SalinDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(SalinDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_6.addWidget(self.tombol_batal)

        self.tombol_salin = QPushButton(SalinDialog)
        self.tombol_salin.setObjectName(u"tombol_salin")
        self.tombol_salin.setProperty(u"gaya", u"utama")

        self.susunan_6.addWidget(self.tombol_salin)


        self.susunan_1.addLayout(self.susunan_6)

        QWidget.setTabOrder(self.daftar, self.tombol_segar)
        QWidget.setTabOrder(self.tombol_segar, self.tombol_folder)
        QWidget.setTabOrder(self.tombol_folder, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.tombol_batal)

        self.retranslateUi(SalinDialog)

        QMetaObject.connectSlotsByName(SalinDialog)
    # setupUi

    def retranslateUi(self, SalinDialog):
        SalinDialog.setWindowTitle(QCoreApplication.translate("SalinDialog", u"Salin ke flash disk", None))
        self.label_judul.setText("")
        self.label_petunjuk.setText("")
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("SalinDialog", u"Disk yang ditemukan, flash disk di atas", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_segar.setText(QCoreApplication.translate("SalinDialog", u"&Cari disk lagi", None))
        self.tombol_folder.setText(QCoreApplication.translate("SalinDialog", u"&Folder lain\u2026", None))
        self.label_tujuan.setText("")
        self.label_letak.setText("")
        self.label_selesai.setText("")
        self.l_tempat.setText(QCoreApplication.translate("SalinDialog", u"Disimpan di", None))
        self.isi_tempat.setText("")
        self.l_tanggal.setText(QCoreApplication.translate("SalinDialog", u"Keadaan pada", None))
        self.isi_tanggal.setText("")
        self.l_ukuran.setText(QCoreApplication.translate("SalinDialog", u"Ukuran", None))
        self.isi_ukuran.setText("")
        self.l_pindaian.setText(QCoreApplication.translate("SalinDialog", u"Berkas bukti", None))
        self.isi_pindaian.setText("")
        self.l_berkas.setText(QCoreApplication.translate("SalinDialog", u"Berkas", None))
        self.isi_berkas.setText("")
        self.l_sidik.setText(QCoreApplication.translate("SalinDialog", u"Sidik (SHA-256)", None))
        self.isi_sidik.setText("")
        self.label_catatan.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("SalinDialog", u"&Batal", None))
        self.tombol_salin.setText(QCoreApplication.translate("SalinDialog", u"&Salin", None))
    # retranslateUi

