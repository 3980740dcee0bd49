# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_arsip.ui'
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
from PySide6.QtWidgets import (QAbstractScrollArea, QApplication, QComboBox, QFormLayout,
    QFrame, QGroupBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QSplitter,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_ArsipBagian(object):
    def setupUi(self, ArsipBagian):
        if not ArsipBagian.objectName():
            ArsipBagian.setObjectName(u"ArsipBagian")
        ArsipBagian.resize(1340, 600)
        self.susunan_16 = QVBoxLayout(ArsipBagian)
        self.susunan_16.setSpacing(8)
        self.susunan_16.setObjectName(u"susunan_16")
        self.susunan_16.setContentsMargins(0, 8, 0, 0)
        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.label_tahun = QLabel(ArsipBagian)
        self.label_tahun.setObjectName(u"label_tahun")
        self.label_tahun.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_tahun)

        self.tahun = QSpinBox(ArsipBagian)
        self.tahun.setObjectName(u"tahun")
        self.tahun.setMinimum(2000)
        self.tahun.setMaximum(2100)

        self.susunan_5.addWidget(self.tahun)

        self.label_saring = QLabel(ArsipBagian)
        self.label_saring.setObjectName(u"label_saring")
        self.label_saring.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_saring)

        self.saring = QComboBox(ArsipBagian)
        self.saring.setObjectName(u"saring")

        self.susunan_5.addWidget(self.saring)

        self.cari = QLineEdit(ArsipBagian)
        self.cari.setObjectName(u"cari")

        self.susunan_5.addWidget(self.cari)

        self.tombol_tahun = QPushButton(ArsipBagian)
        self.tombol_tahun.setObjectName(u"tombol_tahun")

        self.susunan_5.addWidget(self.tombol_tahun)


        self.susunan_16.addLayout(self.susunan_5)

        self.label_ringkas = QLabel(ArsipBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"redup")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_16.addWidget(self.label_ringkas)

        self.pembagi = QSplitter(ArsipBagian)
        self.pembagi.setObjectName(u"pembagi")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pembagi.sizePolicy().hasHeightForWidth())
        self.pembagi.setSizePolicy(sizePolicy)
        self.pembagi.setOrientation(Qt.Orientation.Horizontal)
        self.pembagi.setChildrenCollapsible(False)
        self.pembagi.setHandleWidth(8)
        self.panel_kiri = QWidget(self.pembagi)
        self.panel_kiri.setObjectName(u"panel_kiri")
        self.susunan_6 = QVBoxLayout(self.panel_kiri)
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.tabel = RecordTable(self.panel_kiri)
        self.tabel.setObjectName(u"tabel")
        sizePolicy.setHeightForWidth(self.tabel.sizePolicy().hasHeightForWidth())
        self.tabel.setSizePolicy(sizePolicy)

        self.susunan_6.addWidget(self.tabel)

        self.label_kosong = QLabel(self.panel_kiri)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"kabar")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_6.addWidget(self.label_kosong)

        self.pembagi.addWidget(self.panel_kiri)
        self.panel_kanan = QScrollArea(self.pembagi)
        self.panel_kanan.setObjectName(u"panel_kanan")
        self.panel_kanan.setMinimumSize(QSize(628, 0))
        self.panel_kanan.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel_kanan.setFrameShape(QFrame.Shape.NoFrame)
        self.panel_kanan.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel_kanan.setWidgetResizable(True)
        self.isi_kanan = QWidget()
        self.isi_kanan.setObjectName(u"isi_kanan")
        self.susunan_15 = QVBoxLayout(self.isi_kanan)
        self.susunan_15.setSpacing(8)
        self.susunan_15.setObjectName(u"susunan_15")
        self.susunan_15.setContentsMargins(0, 0, 0, 0)
        self.label_dokumen = QLabel(self.isi_kanan)
        self.label_dokumen.setObjectName(u"label_dokumen")
        self.label_dokumen.setProperty(u"gaya", u"subjudul")
        self.label_dokumen.setTextFormat(Qt.TextFormat.PlainText)
        self.label_dokumen.setWordWrap(True)

        self.susunan_15.addWidget(self.label_dokumen)

        self.kotak_kirim = QGroupBox(self.isi_kanan)
        self.kotak_kirim.setObjectName(u"kotak_kirim")
        self.susunan_9 = QVBoxLayout(self.kotak_kirim)
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.tabel_penerima = RecordTable(self.kotak_kirim)
        self.tabel_penerima.setObjectName(u"tabel_penerima")
        self.tabel_penerima.setMinimumSize(QSize(0, 104))
        self.tabel_penerima.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        sizePolicy.setHeightForWidth(self.tabel_penerima.sizePolicy().hasHeightForWidth())
        self.tabel_penerima.setSizePolicy(sizePolicy)

        self.susunan_9.addWidget(self.tabel_penerima)

        self.label_kirim = QLabel(self.kotak_kirim)
        self.label_kirim.setObjectName(u"label_kirim")
        self.label_kirim.setProperty(u"gaya", u"redup")
        self.label_kirim.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kirim.setWordWrap(True)

        self.susunan_9.addWidget(self.label_kirim)

        self.susunan_8 = QHBoxLayout()
        self.susunan_8.setSpacing(8)
        self.susunan_8.setObjectName(u"susunan_8")
        self.tombol_usul = QPushButton(self.kotak_kirim)
        self.tombol_usul.setObjectName(u"tombol_usul")

        self.susunan_8.addWidget(self.tombol_usul)

        self.tombol_tambah = QPushButton(self.kotak_kirim)
        self.tombol_tambah.setObjectName(u"tombol_tambah")

        self.susunan_8.addWidget(self.tombol_tambah)

        self.tombol_ubah = QPushButton(self.kotak_kirim)
        self.tombol_ubah.setObjectName(u"tombol_ubah")

        self.susunan_8.addWidget(self.tombol_ubah)

        self.tombol_hapus = QPushButton(self.kotak_kirim)
        self.tombol_hapus.setObjectName(u"tombol_hapus")

        self.susunan_8.addWidget(self.tombol_hapus)

        self.jarak_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_8.addItem(self.jarak_7)

        self.tombol_kirim = QPushButton(self.kotak_kirim)
        self.tombol_kirim.setObjectName(u"tombol_kirim")

        self.susunan_8.addWidget(self.tombol_kirim)

        self.tombol_terima = QPushButton(self.kotak_kirim)
        self.tombol_terima.setObjectName(u"tombol_terima")

        self.susunan_8.addWidget(self.tombol_terima)


        self.susunan_9.addLayout(self.susunan_8)


        self.susunan_15.addWidget(self.kotak_kirim)

        self.kotak_arsip = QGroupBox(self.isi_kanan)
        self.kotak_arsip.setObjectName(u"kotak_arsip")
        self.susunan_14 = QVBoxLayout(self.kotak_arsip)
        self.susunan_14.setSpacing(8)
        self.susunan_14.setObjectName(u"susunan_14")
        self.susunan_arsip = QFormLayout()
        self.susunan_arsip.setObjectName(u"susunan_arsip")
        self.susunan_arsip.setHorizontalSpacing(12)
        self.susunan_arsip.setVerticalSpacing(8)
        self.label_klasifikasi = QLabel(self.kotak_arsip)
        self.label_klasifikasi.setObjectName(u"label_klasifikasi")
        self.label_klasifikasi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_arsip.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_klasifikasi)

        self.klasifikasi = QComboBox(self.kotak_arsip)
        self.klasifikasi.setObjectName(u"klasifikasi")
        self.klasifikasi.setEditable(True)

        self.susunan_arsip.setWidget(0, QFormLayout.ItemRole.FieldRole, self.klasifikasi)

        self.label_rak = QLabel(self.kotak_arsip)
        self.label_rak.setObjectName(u"label_rak")
        self.label_rak.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_arsip.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_rak)

        self.rak = QLineEdit(self.kotak_arsip)
        self.rak.setObjectName(u"rak")

        self.susunan_arsip.setWidget(1, QFormLayout.ItemRole.FieldRole, self.rak)

        self.label_aktif = QLabel(self.kotak_arsip)
        self.label_aktif.setObjectName(u"label_aktif")
        self.label_aktif.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_arsip.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_aktif)

        self.susunan_11 = QHBoxLayout()
        self.susunan_11.setSpacing(8)
        self.susunan_11.setObjectName(u"susunan_11")
        self.susunan_11.setContentsMargins(0, 0, 0, 0)
        self.aktif = QSpinBox(self.kotak_arsip)
        self.aktif.setObjectName(u"aktif")
        self.aktif.setMinimum(-1)
        self.aktif.setMaximum(100)

        self.susunan_11.addWidget(self.aktif)

        self.inaktif = QSpinBox(self.kotak_arsip)
        self.inaktif.setObjectName(u"inaktif")
        self.inaktif.setMinimum(-1)
        self.inaktif.setMaximum(100)

        self.susunan_11.addWidget(self.inaktif)

        self.nasib = QComboBox(self.kotak_arsip)
        self.nasib.setObjectName(u"nasib")

        self.susunan_11.addWidget(self.nasib)

        self.jarak_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_11.addItem(self.jarak_10)


        self.susunan_arsip.setLayout(2, QFormLayout.ItemRole.FieldRole, self.susunan_11)


        self.susunan_14.addLayout(self.susunan_arsip)

        self.label_usul = QLabel(self.kotak_arsip)
        self.label_usul.setObjectName(u"label_usul")
        self.label_usul.setProperty(u"gaya", u"redup")
        self.label_usul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_usul.setWordWrap(True)

        self.susunan_14.addWidget(self.label_usul)

        self.label_ttd = QLabel(self.kotak_arsip)
        self.label_ttd.setObjectName(u"label_ttd")
        self.label_ttd.setProperty(u"gaya", u"kabar")
        self.label_ttd.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ttd.setWordWrap(True)

        self.susunan_14.addWidget(self.label_ttd)

        self.susunan_13 = QHBoxLayout()
        self.susunan_13.setSpacing(8)
        self.susunan_13.setObjectName(u"susunan_13")
        self.tombol_pindaian = QPushButton(self.kotak_arsip)
        self.tombol_pindaian.setObjectName(u"tombol_pindaian")

        self.susunan_13.addWidget(self.tombol_pindaian)

        self.tombol_tte = QPushButton(self.kotak_arsip)
        self.tombol_tte.setObjectName(u"tombol_tte")

        self.susunan_13.addWidget(self.tombol_tte)

        self.tombol_lihat = QPushButton(self.kotak_arsip)
        self.tombol_lihat.setObjectName(u"tombol_lihat")

        self.susunan_13.addWidget(self.tombol_lihat)

        self.jarak_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_13.addItem(self.jarak_12)

        self.tombol_simpan = QPushButton(self.kotak_arsip)
        self.tombol_simpan.setObjectName(u"tombol_simpan")

        self.susunan_13.addWidget(self.tombol_simpan)


        self.susunan_14.addLayout(self.susunan_13)


        self.susunan_15.addWidget(self.kotak_arsip)

        self.panel_kanan.setWidget(self.isi_kanan)
        self.pembagi.addWidget(self.panel_kanan)

        self.susunan_16.addWidget(self.pembagi)

#if QT_CONFIG(shortcut)
        self.label_tahun.setBuddy(self.tahun)
        self.label_saring.setBuddy(self.saring)
        self.label_klasifikasi.setBuddy(self.klasifikasi)
        self.label_rak.setBuddy(self.rak)
        self.label_aktif.setBuddy(self.aktif)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ArsipBagian)

        QMetaObject.connectSlotsByName(ArsipBagian)
    # setupUi

    def retranslateUi(self, ArsipBagian):
        self.label_tahun.setText(QCoreApplication.translate("ArsipBagian", u"Tahun", None))
        self.label_saring.setText(QCoreApplication.translate("ArsipBagian", u"Tampilkan", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("ArsipBagian", u"Cari naskah, nomor, atau rak", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("ArsipBagian", u"Cari di arsip", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tahun.setText(QCoreApplication.translate("ArsipBagian", u"Simpan arsip setahun\u2026", None))
        self.label_ringkas.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("ArsipBagian", u"Dokumen final dan arsipnya", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
#if QT_CONFIG(accessibility)
        self.panel_kanan.setAccessibleName(QCoreApplication.translate("ArsipBagian", u"Kiriman dan arsip dokumen yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.label_dokumen.setText("")
        self.kotak_kirim.setTitle(QCoreApplication.translate("ArsipBagian", u"Penerima", None))
#if QT_CONFIG(accessibility)
        self.tabel_penerima.setAccessibleName(QCoreApplication.translate("ArsipBagian", u"Penerima dan tembusan", None))
#endif // QT_CONFIG(accessibility)
        self.label_kirim.setText("")
        self.tombol_usul.setText(QCoreApplication.translate("ArsipBagian", u"Isi usu&lan", None))
        self.tombol_tambah.setText(QCoreApplication.translate("ArsipBagian", u"Ta&mbah\u2026", None))
        self.tombol_ubah.setText(QCoreApplication.translate("ArsipBagian", u"&Ubah\u2026", None))
        self.tombol_hapus.setText(QCoreApplication.translate("ArsipBagian", u"H&apus", None))
        self.tombol_kirim.setText(QCoreApplication.translate("ArsipBagian", u"Catat te&rkirim\u2026", None))
        self.tombol_terima.setText(QCoreApplication.translate("ArsipBagian", u"Catat diter&ima\u2026", None))
        self.kotak_arsip.setTitle(QCoreApplication.translate("ArsipBagian", u"Arsip", None))
        self.label_klasifikasi.setText(QCoreApplication.translate("ArsipBagian", u"Klasifikasi", None))
        self.label_rak.setText(QCoreApplication.translate("ArsipBagian", u"Rak, b&oks, atau map", None))
        self.rak.setPlaceholderText(QCoreApplication.translate("ArsipBagian", u"misalnya Lemari 2 / Odner 5", None))
        self.label_aktif.setText(QCoreApplication.translate("ArsipBagian", u"Retensi", None))
        self.aktif.setSuffix(QCoreApplication.translate("ArsipBagian", u" tahun aktif", None))
        self.aktif.setSpecialValueText(QCoreApplication.translate("ArsipBagian", u"aktif: \u2013", None))
#if QT_CONFIG(accessibility)
        self.aktif.setAccessibleName(QCoreApplication.translate("ArsipBagian", u"Retensi aktif dalam tahun", None))
#endif // QT_CONFIG(accessibility)
        self.inaktif.setSuffix(QCoreApplication.translate("ArsipBagian", u" tahun inaktif", None))
        self.inaktif.setSpecialValueText(QCoreApplication.translate("ArsipBagian", u"inaktif: \u2013", None))
#if QT_CONFIG(accessibility)
        self.inaktif.setAccessibleName(QCoreApplication.translate("ArsipBagian", u"Retensi inaktif dalam tahun", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.nasib.setAccessibleName(QCoreApplication.translate("ArsipBagian", u"Sesudah retensi", None))
#endif // QT_CONFIG(accessibility)
        self.label_usul.setText("")
        self.label_ttd.setText("")
        self.tombol_pindaian.setText(QCoreApplication.translate("ArsipBagian", u"Lampirka&n pindaian\u2026", None))
        self.tombol_tte.setText(QCoreApplication.translate("ArsipBagian", u"Arsipkan hasil TT&E\u2026", None))
        self.tombol_lihat.setText(QCoreApplication.translate("ArsipBagian", u"Liha&t\u2026", None))
        self.tombol_simpan.setText(QCoreApplication.translate("ArsipBagian", u"Simpan arsip", None))
        pass
    # retranslateUi

