# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_pohon.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.rencana_widget.tree import RencanaTree

class Ui_PohonBagian(object):
    def setupUi(self, PohonBagian):
        if not PohonBagian.objectName():
            PohonBagian.setObjectName(u"PohonBagian")
        PohonBagian.resize(860, 560)
        self.susunan_7 = QVBoxLayout(PohonBagian)
        self.susunan_7.setSpacing(8)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(0, 8, 0, 0)
        self.tumpukan_rencana = QStackedWidget(PohonBagian)
        self.tumpukan_rencana.setObjectName(u"tumpukan_rencana")
        self.halaman_rencana = QWidget()
        self.halaman_rencana.setObjectName(u"halaman_rencana")
        self.susunan_8 = QVBoxLayout(self.halaman_rencana)
        self.susunan_8.setSpacing(8)
        self.susunan_8.setObjectName(u"susunan_8")
        self.susunan_8.setContentsMargins(0, 0, 0, 0)
        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.label_cari = QLabel(self.halaman_rencana)
        self.label_cari.setObjectName(u"label_cari")
        self.label_cari.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_9.addWidget(self.label_cari)

        self.cari = QLineEdit(self.halaman_rencana)
        self.cari.setObjectName(u"cari")
        self.cari.setMinimumSize(QSize(120, 0))
        self.cari.setClearButtonEnabled(True)

        self.susunan_9.addWidget(self.cari)

        self.label_cocok = QLabel(self.halaman_rencana)
        self.label_cocok.setObjectName(u"label_cocok")
        self.label_cocok.setProperty(u"gaya", u"redup")
        self.label_cocok.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_9.addWidget(self.label_cocok)

        self.tombol_tambah = QPushButton(self.halaman_rencana)
        self.tombol_tambah.setObjectName(u"tombol_tambah")

        self.susunan_9.addWidget(self.tombol_tambah)

        self.tombol_ubah = QPushButton(self.halaman_rencana)
        self.tombol_ubah.setObjectName(u"tombol_ubah")

        self.susunan_9.addWidget(self.tombol_ubah)

        self.tombol_tahun = QPushButton(self.halaman_rencana)
        self.tombol_tahun.setObjectName(u"tombol_tahun")

        self.susunan_9.addWidget(self.tombol_tahun)

        self.tombol_buku = QPushButton(self.halaman_rencana)
        self.tombol_buku.setObjectName(u"tombol_buku")

        self.susunan_9.addWidget(self.tombol_buku)

        self.tombol_impor = QPushButton(self.halaman_rencana)
        self.tombol_impor.setObjectName(u"tombol_impor")

        self.susunan_9.addWidget(self.tombol_impor)


        self.susunan_8.addLayout(self.susunan_9)

        self.pohon = RencanaTree(self.halaman_rencana)
        self.pohon.setObjectName(u"pohon")

        self.susunan_8.addWidget(self.pohon)

        self.tumpukan_rencana.addWidget(self.halaman_rencana)
        self.halaman_rencana_kosong = QWidget()
        self.halaman_rencana_kosong.setObjectName(u"halaman_rencana_kosong")
        self.susunan_10 = QVBoxLayout(self.halaman_rencana_kosong)
        self.susunan_10.setSpacing(16)
        self.susunan_10.setObjectName(u"susunan_10")
        self.susunan_10.setContentsMargins(24, 24, 24, 24)
        self.jarak_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_10.addItem(self.jarak_5)

        self.label_rencana_kosong = QLabel(self.halaman_rencana_kosong)
        self.label_rencana_kosong.setObjectName(u"label_rencana_kosong")
        self.label_rencana_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_rencana_kosong.setWordWrap(True)
        self.label_rencana_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_10.addWidget(self.label_rencana_kosong)

        self.susunan_11 = QHBoxLayout()
        self.susunan_11.setSpacing(8)
        self.susunan_11.setObjectName(u"susunan_11")
        self.jarak_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_11.addItem(self.jarak_6)

        self.tombol_tahun_kosong = QPushButton(self.halaman_rencana_kosong)
        self.tombol_tahun_kosong.setObjectName(u"tombol_tahun_kosong")

        self.susunan_11.addWidget(self.tombol_tahun_kosong)

        self.tombol_buku_kosong = QPushButton(self.halaman_rencana_kosong)
        self.tombol_buku_kosong.setObjectName(u"tombol_buku_kosong")

        self.susunan_11.addWidget(self.tombol_buku_kosong)

        self.tombol_impor_kosong = QPushButton(self.halaman_rencana_kosong)
        self.tombol_impor_kosong.setObjectName(u"tombol_impor_kosong")

        self.susunan_11.addWidget(self.tombol_impor_kosong)

        self.jarak_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_11.addItem(self.jarak_7)


        self.susunan_10.addLayout(self.susunan_11)

        self.label_hak = QLabel(self.halaman_rencana_kosong)
        self.label_hak.setObjectName(u"label_hak")
        self.label_hak.setProperty(u"gaya", u"redup")
        self.label_hak.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hak.setWordWrap(True)
        self.label_hak.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_10.addWidget(self.label_hak)

        self.jarak_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_10.addItem(self.jarak_8)

        self.tumpukan_rencana.addWidget(self.halaman_rencana_kosong)

        self.susunan_7.addWidget(self.tumpukan_rencana)

#if QT_CONFIG(shortcut)
        self.label_cari.setBuddy(self.cari)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cari, self.pohon)
        QWidget.setTabOrder(self.pohon, self.tombol_tambah)
        QWidget.setTabOrder(self.tombol_tambah, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tombol_tahun)
        QWidget.setTabOrder(self.tombol_tahun, self.tombol_buku)
        QWidget.setTabOrder(self.tombol_buku, self.tombol_impor)
        QWidget.setTabOrder(self.tombol_impor, self.tombol_tahun_kosong)
        QWidget.setTabOrder(self.tombol_tahun_kosong, self.tombol_buku_kosong)
        QWidget.setTabOrder(self.tombol_buku_kosong, self.tombol_impor_kosong)

        self.retranslateUi(PohonBagian)

        QMetaObject.connectSlotsByName(PohonBagian)
    # setupUi

    def retranslateUi(self, PohonBagian):
        PohonBagian.setWindowTitle(QCoreApplication.translate("PohonBagian", u"Pohon rencana", None))
        self.label_cari.setText(QCoreApplication.translate("PohonBagian", u"&Cari", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("PohonBagian", u"Kode, nama, satuan, atau unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("PohonBagian", u"Cari dalam rencana", None))
#endif // QT_CONFIG(accessibility)
        self.label_cocok.setText("")
        self.tombol_tambah.setText(QCoreApplication.translate("PohonBagian", u"Tamba&h", None))
#if QT_CONFIG(tooltip)
        self.tombol_tambah.setToolTip(QCoreApplication.translate("PohonBagian", u"Baris atau indikator baru di bawah yang dipilih", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_ubah.setText(QCoreApplication.translate("PohonBagian", u"&Ubah", None))
#if QT_CONFIG(tooltip)
        self.tombol_ubah.setToolTip(QCoreApplication.translate("PohonBagian", u"Hentikan, ganti, berlakukan lagi, atau lihat riwayat baris yang dipilih", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tahun.setText(QCoreApplication.translate("PohonBagian", u"Mu&lai tahun baru\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tahun.setToolTip(QCoreApplication.translate("PohonBagian", u"Salin rencana ini menjadi rencana tahun berikutnya", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_buku.setText(QCoreApplication.translate("PohonBagian", u"Simpan &buku kerja rencana\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_buku.setToolTip(QCoreApplication.translate("PohonBagian", u"Rencana yang berlaku sebagai buku kerja Excel, untuk dibaca atau diubah lalu diimpor", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_impor.setText(QCoreApplication.translate("PohonBagian", u"&Impor rencana\u2026", None))
#if QT_CONFIG(accessibility)
        self.pohon.setAccessibleName(QCoreApplication.translate("PohonBagian", u"Rencana: tujuan sampai sub kegiatan dengan indikatornya", None))
#endif // QT_CONFIG(accessibility)
        self.label_rencana_kosong.setText("")
        self.tombol_tahun_kosong.setText(QCoreApplication.translate("PohonBagian", u"Mu&lai tahun baru\u2026", None))
        self.tombol_buku_kosong.setText(QCoreApplication.translate("PohonBagian", u"1. Simpan &buku kerja rencana\u2026", None))
        self.tombol_impor_kosong.setText(QCoreApplication.translate("PohonBagian", u"2. &Impor rencana\u2026", None))
        self.label_hak.setText("")
    # retranslateUi

