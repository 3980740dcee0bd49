# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admin_kebijakan.ui'
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
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_KebijakanBagian(object):
    def setupUi(self, KebijakanBagian):
        if not KebijakanBagian.objectName():
            KebijakanBagian.setObjectName(u"KebijakanBagian")
        KebijakanBagian.resize(1100, 600)
        self.susunan_gulungan = QVBoxLayout(KebijakanBagian)
        self.susunan_gulungan.setObjectName(u"susunan_gulungan")
        self.susunan_gulungan.setContentsMargins(0, 0, 0, 0)
        self.gulungan = QScrollArea(KebijakanBagian)
        self.gulungan.setObjectName(u"gulungan")
        self.gulungan.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gulungan.setFrameShape(QFrame.Shape.NoFrame)
        self.gulungan.setWidgetResizable(True)
        self.isi_gulungan = QWidget()
        self.isi_gulungan.setObjectName(u"isi_gulungan")
        self.susunan_8 = QHBoxLayout(self.isi_gulungan)
        self.susunan_8.setSpacing(24)
        self.susunan_8.setObjectName(u"susunan_8")
        self.susunan_8.setContentsMargins(8, 8, 8, 8)
        self.susunan_6 = QVBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.judul_kebijakan = QLabel(self.isi_gulungan)
        self.judul_kebijakan.setObjectName(u"judul_kebijakan")
        self.judul_kebijakan.setProperty(u"gaya", u"subjudul")
        self.judul_kebijakan.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_kebijakan.setWordWrap(True)

        self.susunan_6.addWidget(self.judul_kebijakan)

        self.ket_kebijakan = QLabel(self.isi_gulungan)
        self.ket_kebijakan.setObjectName(u"ket_kebijakan")
        self.ket_kebijakan.setMaximumSize(QSize(408, 16777215))
        self.ket_kebijakan.setProperty(u"gaya", u"redup")
        self.ket_kebijakan.setTextFormat(Qt.TextFormat.PlainText)
        self.ket_kebijakan.setWordWrap(True)

        self.susunan_6.addWidget(self.ket_kebijakan)

        self.susunan_2 = QGridLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(6)
        self.l1 = QLabel(self.isi_gulungan)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l1, 0, 0, 1, 1)

        self.batas_rerata = QLineEdit(self.isi_gulungan)
        self.batas_rerata.setObjectName(u"batas_rerata")

        self.susunan_2.addWidget(self.batas_rerata, 0, 1, 1, 1)

        self.l2 = QLabel(self.isi_gulungan)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l2, 1, 0, 1, 1)

        self.batas_tampil = QLineEdit(self.isi_gulungan)
        self.batas_tampil.setObjectName(u"batas_tampil")

        self.susunan_2.addWidget(self.batas_tampil, 1, 1, 1, 1)

        self.l3 = QLabel(self.isi_gulungan)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l3, 2, 0, 1, 1)

        self.lantai_rerata = QLineEdit(self.isi_gulungan)
        self.lantai_rerata.setObjectName(u"lantai_rerata")

        self.susunan_2.addWidget(self.lantai_rerata, 2, 1, 1, 1)

        self.l4 = QLabel(self.isi_gulungan)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l4, 3, 0, 1, 1)

        self.kosong = QComboBox(self.isi_gulungan)
        self.kosong.setObjectName(u"kosong")
        self.kosong.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kosong.setMinimumContentsLength(16)

        self.susunan_2.addWidget(self.kosong, 3, 1, 1, 1)

        self.l20 = QLabel(self.isi_gulungan)
        self.l20.setObjectName(u"l20")
        self.l20.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l20, 4, 0, 1, 2)

        self.varian = QComboBox(self.isi_gulungan)
        self.varian.setObjectName(u"varian")
        self.varian.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.varian.setMinimumContentsLength(24)

        self.susunan_2.addWidget(self.varian, 5, 0, 1, 2)

        self.l21 = QLabel(self.isi_gulungan)
        self.l21.setObjectName(u"l21")
        self.l21.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l21, 6, 0, 1, 2)

        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 0, 0, 0)
        self.skala = QComboBox(self.isi_gulungan)
        self.skala.setObjectName(u"skala")
        self.skala.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.skala.setMinimumContentsLength(20)

        self.susunan_1.addWidget(self.skala)

        self.tombol_skala = QPushButton(self.isi_gulungan)
        self.tombol_skala.setObjectName(u"tombol_skala")

        self.susunan_1.addWidget(self.tombol_skala)

        self.susunan_1.setStretch(0, 1)

        self.susunan_2.addLayout(self.susunan_1, 7, 0, 1, 2)

        self.kelas_skala = QLabel(self.isi_gulungan)
        self.kelas_skala.setObjectName(u"kelas_skala")
        self.kelas_skala.setMaximumSize(QSize(408, 16777215))
        self.kelas_skala.setProperty(u"gaya", u"redup")
        self.kelas_skala.setTextFormat(Qt.TextFormat.PlainText)
        self.kelas_skala.setWordWrap(True)

        self.susunan_2.addWidget(self.kelas_skala, 8, 0, 1, 2)

        self.label_alasan = QLabel(self.isi_gulungan)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_alasan, 9, 0, 1, 2)

        self.alasan = QLineEdit(self.isi_gulungan)
        self.alasan.setObjectName(u"alasan")

        self.susunan_2.addWidget(self.alasan, 10, 0, 1, 2)

        self.susunan_2.setColumnStretch(1, 1)

        self.susunan_6.addLayout(self.susunan_2)

        self.galat = QLabel(self.isi_gulungan)
        self.galat.setObjectName(u"galat")
        self.galat.setProperty(u"gaya", u"galat")
        self.galat.setTextFormat(Qt.TextFormat.PlainText)
        self.galat.setWordWrap(True)

        self.susunan_6.addWidget(self.galat)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_kembali = QPushButton(self.isi_gulungan)
        self.tombol_kembali.setObjectName(u"tombol_kembali")

        self.susunan_4.addWidget(self.tombol_kembali)


        self.susunan_6.addLayout(self.susunan_4)

        self.jarak_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_6.addItem(self.jarak_5)


        self.susunan_8.addLayout(self.susunan_6)

        self.susunan_7 = QVBoxLayout()
        self.susunan_7.setSpacing(8)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(0, 0, 0, 0)
        self.judul_pengaruh = QLabel(self.isi_gulungan)
        self.judul_pengaruh.setObjectName(u"judul_pengaruh")
        self.judul_pengaruh.setProperty(u"gaya", u"subjudul")
        self.judul_pengaruh.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_pengaruh.setWordWrap(True)

        self.susunan_7.addWidget(self.judul_pengaruh)

        self.label_pengaruh = QLabel(self.isi_gulungan)
        self.label_pengaruh.setObjectName(u"label_pengaruh")
        self.label_pengaruh.setProperty(u"gaya", u"kabar")
        self.label_pengaruh.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pengaruh.setWordWrap(True)

        self.susunan_7.addWidget(self.label_pengaruh)

        self.label_tetap = QLabel(self.isi_gulungan)
        self.label_tetap.setObjectName(u"label_tetap")
        self.label_tetap.setProperty(u"gaya", u"redup")
        self.label_tetap.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tetap.setWordWrap(True)

        self.susunan_7.addWidget(self.label_tetap)

        self.tampil_semua = QCheckBox(self.isi_gulungan)
        self.tampil_semua.setObjectName(u"tampil_semua")

        self.susunan_7.addWidget(self.tampil_semua)

        self.tabel_pengaruh = RecordTable(self.isi_gulungan)
        self.tabel_pengaruh.setObjectName(u"tabel_pengaruh")

        self.susunan_7.addWidget(self.tabel_pengaruh)

        self.judul_versi = QLabel(self.isi_gulungan)
        self.judul_versi.setObjectName(u"judul_versi")
        self.judul_versi.setProperty(u"gaya", u"subjudul")
        self.judul_versi.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_versi.setWordWrap(True)

        self.susunan_7.addWidget(self.judul_versi)

        self.tabel_versi = RecordTable(self.isi_gulungan)
        self.tabel_versi.setObjectName(u"tabel_versi")

        self.susunan_7.addWidget(self.tabel_versi)

        self.susunan_7.setStretch(4, 3)
        self.susunan_7.setStretch(6, 2)

        self.susunan_8.addLayout(self.susunan_7)

        self.susunan_8.setStretch(1, 1)
        self.gulungan.setWidget(self.isi_gulungan)

        self.susunan_gulungan.addWidget(self.gulungan)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.batas_rerata)
        self.l2.setBuddy(self.batas_tampil)
        self.l3.setBuddy(self.lantai_rerata)
        self.l4.setBuddy(self.kosong)
        self.l20.setBuddy(self.varian)
        self.l21.setBuddy(self.skala)
        self.label_alasan.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.batas_rerata, self.batas_tampil)
        QWidget.setTabOrder(self.batas_tampil, self.lantai_rerata)
        QWidget.setTabOrder(self.lantai_rerata, self.kosong)
        QWidget.setTabOrder(self.kosong, self.varian)
        QWidget.setTabOrder(self.varian, self.skala)
        QWidget.setTabOrder(self.skala, self.tombol_skala)
        QWidget.setTabOrder(self.tombol_skala, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_kembali)
        QWidget.setTabOrder(self.tombol_kembali, self.tampil_semua)
        QWidget.setTabOrder(self.tampil_semua, self.tabel_pengaruh)
        QWidget.setTabOrder(self.tabel_pengaruh, self.tabel_versi)

        self.retranslateUi(KebijakanBagian)

        QMetaObject.connectSlotsByName(KebijakanBagian)
    # setupUi

    def retranslateUi(self, KebijakanBagian):
        KebijakanBagian.setWindowTitle(QCoreApplication.translate("KebijakanBagian", u"Kebijakan", None))
        self.judul_kebijakan.setText(QCoreApplication.translate("KebijakanBagian", u"Kebijakan pengukuran", None))
        self.ket_kebijakan.setText("")
        self.l1.setText(QCoreApplication.translate("KebijakanBagian", u"Batas capaian dalam rata-rata (%)", None))
        self.batas_rerata.setPlaceholderText(QCoreApplication.translate("KebijakanBagian", u"kosong: tanpa batas", None))
        self.l2.setText(QCoreApplication.translate("KebijakanBagian", u"Batas capaian yang ditampilkan (%)", None))
        self.batas_tampil.setPlaceholderText(QCoreApplication.translate("KebijakanBagian", u"kosong: tanpa batas", None))
        self.l3.setText(QCoreApplication.translate("KebijakanBagian", u"Lantai capaian dalam rata-rata (%)", None))
        self.l4.setText(QCoreApplication.translate("KebijakanBagian", u"Yang kosong dalam rata-rata", None))
#if QT_CONFIG(accessibility)
        self.kosong.setAccessibleName(QCoreApplication.translate("KebijakanBagian", u"Arti yang kosong dalam rata-rata", None))
#endif // QT_CONFIG(accessibility)
        self.l20.setText(QCoreApplication.translate("KebijakanBagian", u"Rumus makin rendah makin baik", None))
#if QT_CONFIG(accessibility)
        self.varian.setAccessibleName(QCoreApplication.translate("KebijakanBagian", u"Rumus bawaan indikator yang makin rendah makin baik", None))
#endif // QT_CONFIG(accessibility)
        self.l21.setText(QCoreApplication.translate("KebijakanBagian", u"Skala kategori", None))
#if QT_CONFIG(accessibility)
        self.skala.setAccessibleName(QCoreApplication.translate("KebijakanBagian", u"Skala kategori", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_skala.setText(QCoreApplication.translate("KebijakanBagian", u"Ubah ke&las\u2026", None))
        self.kelas_skala.setText("")
        self.label_alasan.setText(QCoreApplication.translate("KebijakanBagian", u"&Alasan perubahan (wajib)", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("KebijakanBagian", u"mis. pedoman bupati tahun 2026", None))
        self.galat.setText("")
        self.tombol_kembali.setText(QCoreApplication.translate("KebijakanBagian", u"Batalkan perubahan", None))
        self.judul_pengaruh.setText(QCoreApplication.translate("KebijakanBagian", u"Pengaruhnya", None))
        self.label_pengaruh.setText("")
        self.label_tetap.setText("")
        self.tampil_semua.setText(QCoreApplication.translate("KebijakanBagian", u"Tampilkan juga perbandingan seandainya berlaku sejak Januari", None))
#if QT_CONFIG(accessibility)
        self.tabel_pengaruh.setAccessibleName(QCoreApplication.translate("KebijakanBagian", u"Angka dan kategori sebelum dan sesudah kebijakan", None))
#endif // QT_CONFIG(accessibility)
        self.judul_versi.setText(QCoreApplication.translate("KebijakanBagian", u"Riwayat kebijakan", None))
#if QT_CONFIG(accessibility)
        self.tabel_versi.setAccessibleName(QCoreApplication.translate("KebijakanBagian", u"Riwayat kebijakan, terbaru di atas", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

