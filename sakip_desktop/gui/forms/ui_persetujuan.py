# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'persetujuan.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_PersetujuanPage(object):
    def setupUi(self, PersetujuanPage):
        if not PersetujuanPage.objectName():
            PersetujuanPage.setObjectName(u"PersetujuanPage")
        PersetujuanPage.resize(1100, 600)
        self.susunan_1 = QVBoxLayout(PersetujuanPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_judul = QLabel(PersetujuanPage)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"judul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_judul.sizePolicy().hasHeightForWidth())
        self.label_judul.setSizePolicy(sizePolicy)

        self.susunan_2.addWidget(self.label_judul)

        self.label_keadaan = QLabel(PersetujuanPage)
        self.label_keadaan.setObjectName(u"label_keadaan")
        self.label_keadaan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_keadaan.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.susunan_2.addWidget(self.label_keadaan)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_kabar = QLabel(PersetujuanPage)
        self.label_kabar.setObjectName(u"label_kabar")
        self.label_kabar.setProperty(u"gaya", u"kabar")
        self.label_kabar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kabar.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kabar)

        self.baris_berubah = QWidget(PersetujuanPage)
        self.baris_berubah.setObjectName(u"baris_berubah")
        self.susunan_berubah = QHBoxLayout(self.baris_berubah)
        self.susunan_berubah.setSpacing(8)
        self.susunan_berubah.setObjectName(u"susunan_berubah")
        self.susunan_berubah.setContentsMargins(0, 0, 0, 0)
        self.label_berubah = QLabel(self.baris_berubah)
        self.label_berubah.setObjectName(u"label_berubah")
        self.label_berubah.setProperty(u"gaya", u"galat")
        self.label_berubah.setTextFormat(Qt.TextFormat.PlainText)
        self.label_berubah.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.label_berubah.sizePolicy().hasHeightForWidth())
        self.label_berubah.setSizePolicy(sizePolicy1)

        self.susunan_berubah.addWidget(self.label_berubah)

        self.tombol_berubah = QPushButton(self.baris_berubah)
        self.tombol_berubah.setObjectName(u"tombol_berubah")

        self.susunan_berubah.addWidget(self.tombol_berubah)


        self.susunan_1.addWidget(self.baris_berubah)

        self.tumpukan = QStackedWidget(PersetujuanPage)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_isi = QScrollArea()
        self.halaman_isi.setObjectName(u"halaman_isi")
        self.halaman_isi.setWidgetResizable(True)
        self.halaman_isi.setFrameShape(QFrame.Shape.NoFrame)
        self.halaman_isi.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.halaman_isi.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.isi = QWidget()
        self.isi.setObjectName(u"isi")
        self.susunan_3 = QVBoxLayout(self.isi)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.kotak = QWidget(self.isi)
        self.kotak.setObjectName(u"kotak")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.kotak.sizePolicy().hasHeightForWidth())
        self.kotak.setSizePolicy(sizePolicy2)
        self.susunan_4 = QHBoxLayout(self.kotak)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.kotak_rerata = QFrame(self.kotak)
        self.kotak_rerata.setObjectName(u"kotak_rerata")
        self.kotak_rerata.setFrameShape(QFrame.Shape.StyledPanel)
        sizePolicy.setHeightForWidth(self.kotak_rerata.sizePolicy().hasHeightForWidth())
        self.kotak_rerata.setSizePolicy(sizePolicy)
        self.susunan_5 = QVBoxLayout(self.kotak_rerata)
        self.susunan_5.setSpacing(0)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(12, 8, 12, 8)
        self.judul_rerata = QLabel(self.kotak_rerata)
        self.judul_rerata.setObjectName(u"judul_rerata")
        self.judul_rerata.setProperty(u"gaya", u"redup")
        self.judul_rerata.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.judul_rerata)

        self.angka_rerata = QLabel(self.kotak_rerata)
        self.angka_rerata.setObjectName(u"angka_rerata")
        self.angka_rerata.setProperty(u"gaya", u"judul")
        self.angka_rerata.setTextFormat(Qt.TextFormat.PlainText)
        self.angka_rerata.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_5.addWidget(self.angka_rerata)

        self.ket_rerata = QLabel(self.kotak_rerata)
        self.ket_rerata.setObjectName(u"ket_rerata")
        self.ket_rerata.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_rerata.setWordWrap(True)
        self.ket_rerata.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_5.addWidget(self.ket_rerata)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_1)


        self.susunan_4.addWidget(self.kotak_rerata)

        self.kotak_serapan = QFrame(self.kotak)
        self.kotak_serapan.setObjectName(u"kotak_serapan")
        self.kotak_serapan.setFrameShape(QFrame.Shape.StyledPanel)
        sizePolicy.setHeightForWidth(self.kotak_serapan.sizePolicy().hasHeightForWidth())
        self.kotak_serapan.setSizePolicy(sizePolicy)
        self.susunan_6 = QVBoxLayout(self.kotak_serapan)
        self.susunan_6.setSpacing(0)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(12, 8, 12, 8)
        self.judul_serapan = QLabel(self.kotak_serapan)
        self.judul_serapan.setObjectName(u"judul_serapan")
        self.judul_serapan.setProperty(u"gaya", u"redup")
        self.judul_serapan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_6.addWidget(self.judul_serapan)

        self.angka_serapan = QLabel(self.kotak_serapan)
        self.angka_serapan.setObjectName(u"angka_serapan")
        self.angka_serapan.setProperty(u"gaya", u"judul")
        self.angka_serapan.setTextFormat(Qt.TextFormat.PlainText)
        self.angka_serapan.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_6.addWidget(self.angka_serapan)

        self.ket_serapan = QLabel(self.kotak_serapan)
        self.ket_serapan.setObjectName(u"ket_serapan")
        self.ket_serapan.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_serapan.setWordWrap(True)
        self.ket_serapan.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_6.addWidget(self.ket_serapan)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_6.addItem(self.jarak_2)


        self.susunan_4.addWidget(self.kotak_serapan)

        self.kotak_belum = QFrame(self.kotak)
        self.kotak_belum.setObjectName(u"kotak_belum")
        self.kotak_belum.setFrameShape(QFrame.Shape.StyledPanel)
        sizePolicy.setHeightForWidth(self.kotak_belum.sizePolicy().hasHeightForWidth())
        self.kotak_belum.setSizePolicy(sizePolicy)
        self.susunan_7 = QVBoxLayout(self.kotak_belum)
        self.susunan_7.setSpacing(0)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(12, 8, 12, 8)
        self.judul_belum = QLabel(self.kotak_belum)
        self.judul_belum.setObjectName(u"judul_belum")
        self.judul_belum.setProperty(u"gaya", u"redup")
        self.judul_belum.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.addWidget(self.judul_belum)

        self.angka_belum = QLabel(self.kotak_belum)
        self.angka_belum.setObjectName(u"angka_belum")
        self.angka_belum.setProperty(u"gaya", u"judul")
        self.angka_belum.setTextFormat(Qt.TextFormat.PlainText)
        self.angka_belum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_7.addWidget(self.angka_belum)

        self.ket_belum = QLabel(self.kotak_belum)
        self.ket_belum.setObjectName(u"ket_belum")
        self.ket_belum.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_belum.setWordWrap(True)
        self.ket_belum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_7.addWidget(self.ket_belum)

        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_7.addItem(self.jarak_3)


        self.susunan_4.addWidget(self.kotak_belum)

        self.kotak_temuan = QFrame(self.kotak)
        self.kotak_temuan.setObjectName(u"kotak_temuan")
        self.kotak_temuan.setFrameShape(QFrame.Shape.StyledPanel)
        sizePolicy.setHeightForWidth(self.kotak_temuan.sizePolicy().hasHeightForWidth())
        self.kotak_temuan.setSizePolicy(sizePolicy)
        self.susunan_8 = QVBoxLayout(self.kotak_temuan)
        self.susunan_8.setSpacing(0)
        self.susunan_8.setObjectName(u"susunan_8")
        self.susunan_8.setContentsMargins(12, 8, 12, 8)
        self.judul_temuan = QLabel(self.kotak_temuan)
        self.judul_temuan.setObjectName(u"judul_temuan")
        self.judul_temuan.setProperty(u"gaya", u"redup")
        self.judul_temuan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_8.addWidget(self.judul_temuan)

        self.angka_temuan = QLabel(self.kotak_temuan)
        self.angka_temuan.setObjectName(u"angka_temuan")
        self.angka_temuan.setProperty(u"gaya", u"judul")
        self.angka_temuan.setTextFormat(Qt.TextFormat.PlainText)
        self.angka_temuan.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_8.addWidget(self.angka_temuan)

        self.ket_temuan = QLabel(self.kotak_temuan)
        self.ket_temuan.setObjectName(u"ket_temuan")
        self.ket_temuan.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_temuan.setWordWrap(True)
        self.ket_temuan.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_8.addWidget(self.ket_temuan)

        self.jarak_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_8.addItem(self.jarak_4)


        self.susunan_4.addWidget(self.kotak_temuan)


        self.susunan_3.addWidget(self.kotak)

        self.label_sasaran = QLabel(self.isi)
        self.label_sasaran.setObjectName(u"label_sasaran")
        self.label_sasaran.setProperty(u"gaya", u"subjudul")
        self.label_sasaran.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_sasaran)

        self.tabel_sasaran = RecordTable(self.isi)
        self.tabel_sasaran.setObjectName(u"tabel_sasaran")

        self.susunan_3.addWidget(self.tabel_sasaran)

        self.label_belum = QLabel(self.isi)
        self.label_belum.setObjectName(u"label_belum")
        self.label_belum.setProperty(u"gaya", u"subjudul")
        self.label_belum.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_belum)

        self.tabel_belum = RecordTable(self.isi)
        self.tabel_belum.setObjectName(u"tabel_belum")
        self.tabel_belum.setMinimumSize(QSize(0, 168))

        self.susunan_3.addWidget(self.tabel_belum)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.tombol_dokumen = QPushButton(self.isi)
        self.tombol_dokumen.setObjectName(u"tombol_dokumen")

        self.susunan_9.addWidget(self.tombol_dokumen)

        self.jarak_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_5)

        self.tombol_kembalikan = QPushButton(self.isi)
        self.tombol_kembalikan.setObjectName(u"tombol_kembalikan")

        self.susunan_9.addWidget(self.tombol_kembalikan)


        self.susunan_3.addLayout(self.susunan_9)

        self.halaman_isi.setWidget(self.isi)
        self.tumpukan.addWidget(self.halaman_isi)
        self.halaman_kosong = QWidget()
        self.halaman_kosong.setObjectName(u"halaman_kosong")
        self.susunan_10 = QVBoxLayout(self.halaman_kosong)
        self.susunan_10.setSpacing(16)
        self.susunan_10.setObjectName(u"susunan_10")
        self.susunan_10.setContentsMargins(24, 24, 24, 24)
        self.jarak_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_10.addItem(self.jarak_6)

        self.susunan_11 = QHBoxLayout()
        self.susunan_11.setSpacing(8)
        self.susunan_11.setObjectName(u"susunan_11")
        self.jarak_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_11.addItem(self.jarak_7)

        self.label_kosong = QLabel(self.halaman_kosong)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)
        self.label_kosong.setMinimumSize(QSize(420, 0))
        self.label_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_11.addWidget(self.label_kosong)

        self.jarak_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_11.addItem(self.jarak_8)


        self.susunan_10.addLayout(self.susunan_11)

        self.susunan_12 = QHBoxLayout()
        self.susunan_12.setSpacing(8)
        self.susunan_12.setObjectName(u"susunan_12")
        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_12.addItem(self.jarak_9)

        self.tombol_kosong = QPushButton(self.halaman_kosong)
        self.tombol_kosong.setObjectName(u"tombol_kosong")

        self.susunan_12.addWidget(self.tombol_kosong)

        self.jarak_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_12.addItem(self.jarak_10)


        self.susunan_10.addLayout(self.susunan_12)

        self.jarak_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_10.addItem(self.jarak_11)

        self.jarak_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_10.addItem(self.jarak_12)

        self.tumpukan.addWidget(self.halaman_kosong)

        self.susunan_1.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.label_sasaran.setBuddy(self.tabel_sasaran)
        self.label_belum.setBuddy(self.tabel_belum)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_sasaran, self.tabel_belum)
        QWidget.setTabOrder(self.tabel_belum, self.tombol_dokumen)
        QWidget.setTabOrder(self.tombol_dokumen, self.tombol_kembalikan)
        QWidget.setTabOrder(self.tombol_kembalikan, self.tombol_kosong)

        self.retranslateUi(PersetujuanPage)

        QMetaObject.connectSlotsByName(PersetujuanPage)
    # setupUi

    def retranslateUi(self, PersetujuanPage):
        PersetujuanPage.setWindowTitle(QCoreApplication.translate("PersetujuanPage", u"Persetujuan", None))
        self.label_judul.setText("")
        self.label_keadaan.setText("")
        self.label_kabar.setText("")
        self.tombol_berubah.setText(QCoreApplication.translate("PersetujuanPage", u"L&ihat perubahan\u2026", None))
        self.judul_rerata.setText(QCoreApplication.translate("PersetujuanPage", u"Rata-rata capaian kinerja", None))
        self.angka_rerata.setText("")
        self.ket_rerata.setText("")
        self.judul_serapan.setText(QCoreApplication.translate("PersetujuanPage", u"Serapan anggaran", None))
        self.angka_serapan.setText("")
        self.ket_serapan.setText("")
        self.judul_belum.setText(QCoreApplication.translate("PersetujuanPage", u"Belum mencapai target", None))
        self.angka_belum.setText("")
        self.ket_belum.setText("")
        self.judul_temuan.setText(QCoreApplication.translate("PersetujuanPage", u"Temuan data", None))
        self.angka_temuan.setText("")
        self.ket_temuan.setText("")
        self.label_sasaran.setText(QCoreApplication.translate("PersetujuanPage", u"Hasil per sasaran", None))
#if QT_CONFIG(accessibility)
        self.tabel_sasaran.setAccessibleName(QCoreApplication.translate("PersetujuanPage", u"Hasil per sasaran", None))
#endif // QT_CONFIG(accessibility)
        self.label_belum.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_belum.setAccessibleName(QCoreApplication.translate("PersetujuanPage", u"Indikator yang belum mencapai target, terendah dahulu", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_dokumen.setText(QCoreApplication.translate("PersetujuanPage", u"&Lihat dokumen", None))
        self.tombol_kembalikan.setText(QCoreApplication.translate("PersetujuanPage", u"&Kembalikan\u2026", None))
        self.label_kosong.setText("")
        self.tombol_kosong.setText(QCoreApplication.translate("PersetujuanPage", u"Buka", None))
    # retranslateUi

