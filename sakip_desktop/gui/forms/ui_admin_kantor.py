# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admin_kantor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_KantorBagian(object):
    def setupUi(self, KantorBagian):
        if not KantorBagian.objectName():
            KantorBagian.setObjectName(u"KantorBagian")
        KantorBagian.resize(1100, 600)
        self.susunan_gulungan = QVBoxLayout(KantorBagian)
        self.susunan_gulungan.setObjectName(u"susunan_gulungan")
        self.susunan_gulungan.setContentsMargins(0, 0, 0, 0)
        self.gulungan = QScrollArea(KantorBagian)
        self.gulungan.setObjectName(u"gulungan")
        self.gulungan.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gulungan.setFrameShape(QFrame.Shape.NoFrame)
        self.gulungan.setWidgetResizable(True)
        self.isi_gulungan = QWidget()
        self.isi_gulungan.setObjectName(u"isi_gulungan")
        self.susunan_11 = QHBoxLayout(self.isi_gulungan)
        self.susunan_11.setSpacing(24)
        self.susunan_11.setObjectName(u"susunan_11")
        self.susunan_11.setContentsMargins(8, 8, 8, 8)
        self.susunan_5 = QVBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.judul_profil = QLabel(self.isi_gulungan)
        self.judul_profil.setObjectName(u"judul_profil")
        self.judul_profil.setProperty(u"gaya", u"subjudul")
        self.judul_profil.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_profil.setWordWrap(True)

        self.susunan_5.addWidget(self.judul_profil)

        self.ket_profil = QLabel(self.isi_gulungan)
        self.ket_profil.setObjectName(u"ket_profil")
        self.ket_profil.setProperty(u"gaya", u"redup")
        self.ket_profil.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_profil.setWordWrap(True)

        self.susunan_5.addWidget(self.ket_profil)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(6)
        self.l1 = QLabel(self.isi_gulungan)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.nama = QLineEdit(self.isi_gulungan)
        self.nama.setObjectName(u"nama")

        self.susunan_1.addWidget(self.nama, 0, 1, 1, 1)

        self.l2 = QLabel(self.isi_gulungan)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.jenis = QComboBox(self.isi_gulungan)
        self.jenis.setObjectName(u"jenis")

        self.susunan_1.addWidget(self.jenis, 1, 1, 1, 1)

        self.l3 = QLabel(self.isi_gulungan)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l3, 2, 0, 1, 1)

        self.pemda = QLineEdit(self.isi_gulungan)
        self.pemda.setObjectName(u"pemda")

        self.susunan_1.addWidget(self.pemda, 2, 1, 1, 1)

        self.l4 = QLabel(self.isi_gulungan)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l4, 3, 0, 1, 1)

        self.tempat = QLineEdit(self.isi_gulungan)
        self.tempat.setObjectName(u"tempat")

        self.susunan_1.addWidget(self.tempat, 3, 1, 1, 1)

        self.l5 = QLabel(self.isi_gulungan)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l5, 4, 0, 1, 2)

        self.alamat = QLineEdit(self.isi_gulungan)
        self.alamat.setObjectName(u"alamat")

        self.susunan_1.addWidget(self.alamat, 5, 0, 1, 2)

        self.l6 = QLabel(self.isi_gulungan)
        self.l6.setObjectName(u"l6")
        self.l6.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l6, 6, 0, 1, 2)

        self.kontak = QLineEdit(self.isi_gulungan)
        self.kontak.setObjectName(u"kontak")

        self.susunan_1.addWidget(self.kontak, 7, 0, 1, 2)

        self.l7 = QLabel(self.isi_gulungan)
        self.l7.setObjectName(u"l7")
        self.l7.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l7, 8, 0, 1, 1)

        self.zona = QComboBox(self.isi_gulungan)
        self.zona.setObjectName(u"zona")

        self.susunan_1.addWidget(self.zona, 8, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)

        self.susunan_5.addLayout(self.susunan_1)

        self.galat_profil = QLabel(self.isi_gulungan)
        self.galat_profil.setObjectName(u"galat_profil")
        self.galat_profil.setProperty(u"gaya", u"galat")
        self.galat_profil.setTextFormat(Qt.TextFormat.PlainText)
        self.galat_profil.setWordWrap(True)

        self.susunan_5.addWidget(self.galat_profil)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)

        self.tombol_profil = QPushButton(self.isi_gulungan)
        self.tombol_profil.setObjectName(u"tombol_profil")

        self.susunan_3.addWidget(self.tombol_profil)


        self.susunan_5.addLayout(self.susunan_3)

        self.susunan_unit = QHBoxLayout()
        self.susunan_unit.setSpacing(8)
        self.susunan_unit.setObjectName(u"susunan_unit")
        self.judul_unit = QLabel(self.isi_gulungan)
        self.judul_unit.setObjectName(u"judul_unit")
        self.judul_unit.setProperty(u"gaya", u"subjudul")
        self.judul_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_unit.setWordWrap(True)

        self.susunan_unit.addWidget(self.judul_unit)

        self.tombol_henti = QPushButton(self.isi_gulungan)
        self.tombol_henti.setObjectName(u"tombol_henti")

        self.susunan_unit.addWidget(self.tombol_henti)

        self.susunan_unit.setStretch(0, 1)

        self.susunan_5.addLayout(self.susunan_unit)

        self.tabel_unit = RecordTable(self.isi_gulungan)
        self.tabel_unit.setObjectName(u"tabel_unit")

        self.susunan_5.addWidget(self.tabel_unit)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.l8 = QLabel(self.isi_gulungan)
        self.l8.setObjectName(u"l8")
        self.l8.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.l8)

        self.unit_baru = QLineEdit(self.isi_gulungan)
        self.unit_baru.setObjectName(u"unit_baru")

        self.susunan_4.addWidget(self.unit_baru)

        self.tombol_unit = QPushButton(self.isi_gulungan)
        self.tombol_unit.setObjectName(u"tombol_unit")

        self.susunan_4.addWidget(self.tombol_unit)


        self.susunan_5.addLayout(self.susunan_4)

        self.galat_unit = QLabel(self.isi_gulungan)
        self.galat_unit.setObjectName(u"galat_unit")
        self.galat_unit.setProperty(u"gaya", u"galat")
        self.galat_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.galat_unit.setWordWrap(True)

        self.susunan_5.addWidget(self.galat_unit)


        self.susunan_11.addLayout(self.susunan_5)

        self.susunan_10 = QVBoxLayout()
        self.susunan_10.setSpacing(8)
        self.susunan_10.setObjectName(u"susunan_10")
        self.susunan_10.setContentsMargins(0, 0, 0, 0)
        self.judul_dokumen = QLabel(self.isi_gulungan)
        self.judul_dokumen.setObjectName(u"judul_dokumen")
        self.judul_dokumen.setProperty(u"gaya", u"subjudul")
        self.judul_dokumen.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_dokumen.setWordWrap(True)

        self.susunan_10.addWidget(self.judul_dokumen)

        self.ket_dokumen = QLabel(self.isi_gulungan)
        self.ket_dokumen.setObjectName(u"ket_dokumen")
        self.ket_dokumen.setProperty(u"gaya", u"redup")
        self.ket_dokumen.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_dokumen.setWordWrap(True)

        self.susunan_10.addWidget(self.ket_dokumen)

        self.susunan_7 = QGridLayout()
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setHorizontalSpacing(12)
        self.susunan_7.setVerticalSpacing(6)
        self.l15 = QLabel(self.isi_gulungan)
        self.l15.setObjectName(u"l15")
        self.l15.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.addWidget(self.l15, 0, 0, 1, 1)

        self.kertas = QComboBox(self.isi_gulungan)
        self.kertas.setObjectName(u"kertas")

        self.susunan_7.addWidget(self.kertas, 0, 1, 1, 1)

        self.l16 = QLabel(self.isi_gulungan)
        self.l16.setObjectName(u"l16")
        self.l16.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.addWidget(self.l16, 1, 0, 1, 1)

        self.huruf = QComboBox(self.isi_gulungan)
        self.huruf.setObjectName(u"huruf")

        self.susunan_7.addWidget(self.huruf, 1, 1, 1, 1)

        self.l17 = QLabel(self.isi_gulungan)
        self.l17.setObjectName(u"l17")
        self.l17.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.addWidget(self.l17, 2, 0, 1, 1)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.margin_atas = QSpinBox(self.isi_gulungan)
        self.margin_atas.setObjectName(u"margin_atas")
        self.margin_atas.setMinimum(5)
        self.margin_atas.setMaximum(60)

        self.susunan_6.addWidget(self.margin_atas)

        self.margin_kanan = QSpinBox(self.isi_gulungan)
        self.margin_kanan.setObjectName(u"margin_kanan")
        self.margin_kanan.setMinimum(5)
        self.margin_kanan.setMaximum(60)

        self.susunan_6.addWidget(self.margin_kanan)

        self.margin_bawah = QSpinBox(self.isi_gulungan)
        self.margin_bawah.setObjectName(u"margin_bawah")
        self.margin_bawah.setMinimum(5)
        self.margin_bawah.setMaximum(60)

        self.susunan_6.addWidget(self.margin_bawah)

        self.margin_kiri = QSpinBox(self.isi_gulungan)
        self.margin_kiri.setObjectName(u"margin_kiri")
        self.margin_kiri.setMinimum(5)
        self.margin_kiri.setMaximum(60)

        self.susunan_6.addWidget(self.margin_kiri)


        self.susunan_7.addLayout(self.susunan_6, 2, 1, 1, 1)

        self.pengisi_memeriksa = QCheckBox(self.isi_gulungan)
        self.pengisi_memeriksa.setObjectName(u"pengisi_memeriksa")

        self.susunan_7.addWidget(self.pengisi_memeriksa, 3, 0, 1, 2)

        self.persetujuan_tertulis = QCheckBox(self.isi_gulungan)
        self.persetujuan_tertulis.setObjectName(u"persetujuan_tertulis")

        self.susunan_7.addWidget(self.persetujuan_tertulis, 4, 0, 1, 2)

        self.l18 = QLabel(self.isi_gulungan)
        self.l18.setObjectName(u"l18")
        self.l18.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.addWidget(self.l18, 5, 0, 1, 1)

        self.alasan = QLineEdit(self.isi_gulungan)
        self.alasan.setObjectName(u"alasan")

        self.susunan_7.addWidget(self.alasan, 5, 1, 1, 1)

        self.susunan_7.setColumnStretch(1, 1)

        self.susunan_10.addLayout(self.susunan_7)

        self.galat_dokumen = QLabel(self.isi_gulungan)
        self.galat_dokumen.setObjectName(u"galat_dokumen")
        self.galat_dokumen.setProperty(u"gaya", u"galat")
        self.galat_dokumen.setTextFormat(Qt.TextFormat.PlainText)
        self.galat_dokumen.setWordWrap(True)

        self.susunan_10.addWidget(self.galat_dokumen)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.susunan_9.setContentsMargins(0, 0, 0, 0)
        self.jarak_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_8)

        self.tombol_dokumen = QPushButton(self.isi_gulungan)
        self.tombol_dokumen.setObjectName(u"tombol_dokumen")

        self.susunan_9.addWidget(self.tombol_dokumen)


        self.susunan_10.addLayout(self.susunan_9)

        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_10.addItem(self.jarak_9)


        self.susunan_11.addLayout(self.susunan_10)

        self.susunan_11.setStretch(0, 1)
        self.susunan_11.setStretch(1, 1)
        self.gulungan.setWidget(self.isi_gulungan)

        self.susunan_gulungan.addWidget(self.gulungan)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.nama)
        self.l2.setBuddy(self.jenis)
        self.l3.setBuddy(self.pemda)
        self.l4.setBuddy(self.tempat)
        self.l5.setBuddy(self.alamat)
        self.l6.setBuddy(self.kontak)
        self.l7.setBuddy(self.zona)
        self.l8.setBuddy(self.unit_baru)
        self.l15.setBuddy(self.kertas)
        self.l16.setBuddy(self.huruf)
        self.l17.setBuddy(self.margin_atas)
        self.l18.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nama, self.jenis)
        QWidget.setTabOrder(self.jenis, self.pemda)
        QWidget.setTabOrder(self.pemda, self.tempat)
        QWidget.setTabOrder(self.tempat, self.alamat)
        QWidget.setTabOrder(self.alamat, self.kontak)
        QWidget.setTabOrder(self.kontak, self.zona)
        QWidget.setTabOrder(self.zona, self.tombol_profil)
        QWidget.setTabOrder(self.tombol_profil, self.tabel_unit)
        QWidget.setTabOrder(self.tabel_unit, self.tombol_henti)
        QWidget.setTabOrder(self.tombol_henti, self.unit_baru)
        QWidget.setTabOrder(self.unit_baru, self.tombol_unit)
        QWidget.setTabOrder(self.tombol_unit, self.kertas)
        QWidget.setTabOrder(self.kertas, self.huruf)
        QWidget.setTabOrder(self.huruf, self.margin_atas)
        QWidget.setTabOrder(self.margin_atas, self.margin_kanan)
        QWidget.setTabOrder(self.margin_kanan, self.margin_bawah)
        QWidget.setTabOrder(self.margin_bawah, self.margin_kiri)
        QWidget.setTabOrder(self.margin_kiri, self.pengisi_memeriksa)
        QWidget.setTabOrder(self.pengisi_memeriksa, self.persetujuan_tertulis)
        QWidget.setTabOrder(self.persetujuan_tertulis, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_dokumen)

        self.retranslateUi(KantorBagian)

        QMetaObject.connectSlotsByName(KantorBagian)
    # setupUi

    def retranslateUi(self, KantorBagian):
        KantorBagian.setWindowTitle(QCoreApplication.translate("KantorBagian", u"Kantor", None))
        self.judul_profil.setText(QCoreApplication.translate("KantorBagian", u"Profil kantor", None))
        self.ket_profil.setText(QCoreApplication.translate("KantorBagian", u"Tampil di kop setiap dokumen.", None))
        self.l1.setText(QCoreApplication.translate("KantorBagian", u"&Nama perangkat daerah", None))
        self.l2.setText(QCoreApplication.translate("KantorBagian", u"Jenis", None))
#if QT_CONFIG(accessibility)
        self.jenis.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Jenis perangkat daerah", None))
#endif // QT_CONFIG(accessibility)
        self.l3.setText(QCoreApplication.translate("KantorBagian", u"Pemerintah daerah", None))
        self.l4.setText(QCoreApplication.translate("KantorBagian", u"Tempat penandatanganan", None))
        self.l5.setText(QCoreApplication.translate("KantorBagian", u"Alamat", None))
        self.l6.setText(QCoreApplication.translate("KantorBagian", u"Telepon, surel, situs", None))
        self.l7.setText(QCoreApplication.translate("KantorBagian", u"Zona waktu", None))
#if QT_CONFIG(accessibility)
        self.zona.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Zona waktu", None))
#endif // QT_CONFIG(accessibility)
        self.galat_profil.setText("")
        self.tombol_profil.setText(QCoreApplication.translate("KantorBagian", u"Simpan &profil", None))
        self.judul_unit.setText(QCoreApplication.translate("KantorBagian", u"Unit kerja", None))
#if QT_CONFIG(tooltip)
        self.tombol_henti.setToolTip(QCoreApplication.translate("KantorBagian", u"Unit yang dipilih di tabel tidak dipakai lagi mulai suatu tanggal", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_henti.setText(QCoreApplication.translate("KantorBagian", u"&Hentikan unit\u2026", None))
#if QT_CONFIG(accessibility)
        self.tabel_unit.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Unit kerja", None))
#endif // QT_CONFIG(accessibility)
        self.l8.setText(QCoreApplication.translate("KantorBagian", u"Un&it baru", None))
        self.unit_baru.setPlaceholderText(QCoreApplication.translate("KantorBagian", u"seperti tertulis di SOTK", None))
        self.tombol_unit.setText(QCoreApplication.translate("KantorBagian", u"&Tambah unit", None))
        self.galat_unit.setText("")
        self.judul_dokumen.setText(QCoreApplication.translate("KantorBagian", u"Dokumen dan persetujuan", None))
        self.ket_dokumen.setText(QCoreApplication.translate("KantorBagian", u"Kertas, huruf, dan margin setiap dokumen; siapa boleh memeriksa dan menyetujui. Tersimpan sebagai versi kebijakan baru; angka tidak berubah.", None))
        self.l15.setText(QCoreApplication.translate("KantorBagian", u"Kertas", None))
#if QT_CONFIG(accessibility)
        self.kertas.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Ukuran kertas", None))
#endif // QT_CONFIG(accessibility)
        self.l16.setText(QCoreApplication.translate("KantorBagian", u"Huruf dokumen", None))
#if QT_CONFIG(accessibility)
        self.huruf.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Huruf dokumen", None))
#endif // QT_CONFIG(accessibility)
        self.l17.setText(QCoreApplication.translate("KantorBagian", u"Margin atas, kanan, bawah, kiri", None))
#if QT_CONFIG(accessibility)
        self.margin_atas.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Margin atas", None))
#endif // QT_CONFIG(accessibility)
        self.margin_atas.setSuffix(QCoreApplication.translate("KantorBagian", u" mm", None))
#if QT_CONFIG(accessibility)
        self.margin_kanan.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Margin kanan", None))
#endif // QT_CONFIG(accessibility)
        self.margin_kanan.setSuffix(QCoreApplication.translate("KantorBagian", u" mm", None))
#if QT_CONFIG(accessibility)
        self.margin_bawah.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Margin bawah", None))
#endif // QT_CONFIG(accessibility)
        self.margin_bawah.setSuffix(QCoreApplication.translate("KantorBagian", u" mm", None))
#if QT_CONFIG(accessibility)
        self.margin_kiri.setAccessibleName(QCoreApplication.translate("KantorBagian", u"Margin kiri", None))
#endif // QT_CONFIG(accessibility)
        self.margin_kiri.setSuffix(QCoreApplication.translate("KantorBagian", u" mm", None))
        self.pengisi_memeriksa.setText(QCoreApplication.translate("KantorBagian", u"Orang yang sama boleh mengisi dan memeriksa (dicetak sebagai catatan)", None))
        self.persetujuan_tertulis.setText(QCoreApplication.translate("KantorBagian", u"Perencana boleh mencatat persetujuan tertulis pimpinan", None))
        self.l18.setText(QCoreApplication.translate("KantorBagian", u"&Alasan perubahan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("KantorBagian", u"mis. surat edaran tata naskah dinas", None))
        self.galat_dokumen.setText("")
        self.tombol_dokumen.setText(QCoreApplication.translate("KantorBagian", u"&Simpan setelan dokumen", None))
    # retranslateUi

