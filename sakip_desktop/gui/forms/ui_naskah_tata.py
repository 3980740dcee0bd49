# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_tata.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGroupBox,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_TataBagian(object):
    def setupUi(self, TataBagian):
        if not TataBagian.objectName():
            TataBagian.setObjectName(u"TataBagian")
        TataBagian.resize(1340, 600)
        self.susunan_34 = QVBoxLayout(TataBagian)
        self.susunan_34.setSpacing(8)
        self.susunan_34.setObjectName(u"susunan_34")
        self.susunan_34.setContentsMargins(0, 8, 0, 0)
        self.label_petunjuk = QLabel(TataBagian)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_34.addWidget(self.label_petunjuk)

        self.label_galat = QLabel(TataBagian)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_34.addWidget(self.label_galat)

        self.gulung = QScrollArea(TataBagian)
        self.gulung.setObjectName(u"gulung")
        self.gulung.setWidgetResizable(True)
        self.gulung.setFrameShape(QFrame.Shape.NoFrame)
        self.gulung.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.isi_gulung = QWidget()
        self.isi_gulung.setObjectName(u"isi_gulung")
        self.susunan_33 = QHBoxLayout(self.isi_gulung)
        self.susunan_33.setSpacing(16)
        self.susunan_33.setObjectName(u"susunan_33")
        self.susunan_33.setContentsMargins(0, 0, 0, 0)
        self.susunan_25 = QVBoxLayout()
        self.susunan_25.setSpacing(8)
        self.susunan_25.setObjectName(u"susunan_25")
        self.kotak_nomor = QGroupBox(self.isi_gulung)
        self.kotak_nomor.setObjectName(u"kotak_nomor")
        self.susunan_20 = QVBoxLayout(self.kotak_nomor)
        self.susunan_20.setSpacing(8)
        self.susunan_20.setObjectName(u"susunan_20")
        self.susunan_nomor = QFormLayout()
        self.susunan_nomor.setObjectName(u"susunan_nomor")
        self.susunan_nomor.setHorizontalSpacing(12)
        self.susunan_nomor.setVerticalSpacing(8)
        self.label_kode_unit = QLabel(self.kotak_nomor)
        self.label_kode_unit.setObjectName(u"label_kode_unit")
        self.label_kode_unit.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_nomor.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_kode_unit)

        self.kode_unit = QLineEdit(self.kotak_nomor)
        self.kode_unit.setObjectName(u"kode_unit")

        self.susunan_nomor.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kode_unit)

        self.label_pola_keluar = QLabel(self.kotak_nomor)
        self.label_pola_keluar.setObjectName(u"label_pola_keluar")
        self.label_pola_keluar.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_nomor.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_pola_keluar)

        self.susunan_17 = QVBoxLayout()
        self.susunan_17.setSpacing(2)
        self.susunan_17.setObjectName(u"susunan_17")
        self.susunan_17.setContentsMargins(0, 0, 0, 0)
        self.pola_keluar = QLineEdit(self.kotak_nomor)
        self.pola_keluar.setObjectName(u"pola_keluar")

        self.susunan_17.addWidget(self.pola_keluar)

        self.contoh_keluar = QLabel(self.kotak_nomor)
        self.contoh_keluar.setObjectName(u"contoh_keluar")
        self.contoh_keluar.setProperty(u"gaya", u"redup")
        self.contoh_keluar.setTextFormat(Qt.TextFormat.PlainText)
        self.contoh_keluar.setWordWrap(True)

        self.susunan_17.addWidget(self.contoh_keluar)


        self.susunan_nomor.setLayout(1, QFormLayout.ItemRole.FieldRole, self.susunan_17)

        self.label_pola_keputusan = QLabel(self.kotak_nomor)
        self.label_pola_keputusan.setObjectName(u"label_pola_keputusan")
        self.label_pola_keputusan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_nomor.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_pola_keputusan)

        self.susunan_18 = QVBoxLayout()
        self.susunan_18.setSpacing(2)
        self.susunan_18.setObjectName(u"susunan_18")
        self.susunan_18.setContentsMargins(0, 0, 0, 0)
        self.pola_keputusan = QLineEdit(self.kotak_nomor)
        self.pola_keputusan.setObjectName(u"pola_keputusan")

        self.susunan_18.addWidget(self.pola_keputusan)

        self.contoh_keputusan = QLabel(self.kotak_nomor)
        self.contoh_keputusan.setObjectName(u"contoh_keputusan")
        self.contoh_keputusan.setProperty(u"gaya", u"redup")
        self.contoh_keputusan.setTextFormat(Qt.TextFormat.PlainText)
        self.contoh_keputusan.setWordWrap(True)

        self.susunan_18.addWidget(self.contoh_keputusan)


        self.susunan_nomor.setLayout(2, QFormLayout.ItemRole.FieldRole, self.susunan_18)

        self.label_pola_dokumen = QLabel(self.kotak_nomor)
        self.label_pola_dokumen.setObjectName(u"label_pola_dokumen")
        self.label_pola_dokumen.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_nomor.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_pola_dokumen)

        self.susunan_19 = QVBoxLayout()
        self.susunan_19.setSpacing(2)
        self.susunan_19.setObjectName(u"susunan_19")
        self.susunan_19.setContentsMargins(0, 0, 0, 0)
        self.pola_dokumen = QLineEdit(self.kotak_nomor)
        self.pola_dokumen.setObjectName(u"pola_dokumen")

        self.susunan_19.addWidget(self.pola_dokumen)

        self.contoh_dokumen = QLabel(self.kotak_nomor)
        self.contoh_dokumen.setObjectName(u"contoh_dokumen")
        self.contoh_dokumen.setProperty(u"gaya", u"redup")
        self.contoh_dokumen.setTextFormat(Qt.TextFormat.PlainText)
        self.contoh_dokumen.setWordWrap(True)

        self.susunan_19.addWidget(self.contoh_dokumen)


        self.susunan_nomor.setLayout(3, QFormLayout.ItemRole.FieldRole, self.susunan_19)


        self.susunan_20.addLayout(self.susunan_nomor)

        self.label_kata = QLabel(self.kotak_nomor)
        self.label_kata.setObjectName(u"label_kata")
        self.label_kata.setProperty(u"gaya", u"redup")
        self.label_kata.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kata.setWordWrap(True)

        self.susunan_20.addWidget(self.label_kata)


        self.susunan_25.addWidget(self.kotak_nomor)

        self.kotak_kaki = QGroupBox(self.isi_gulung)
        self.kotak_kaki.setObjectName(u"kotak_kaki")
        self.susunan_23 = QVBoxLayout(self.kotak_kaki)
        self.susunan_23.setSpacing(8)
        self.susunan_23.setObjectName(u"susunan_23")
        self.label_kaki = QLabel(self.kotak_kaki)
        self.label_kaki.setObjectName(u"label_kaki")
        self.label_kaki.setProperty(u"gaya", u"redup")
        self.label_kaki.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kaki.setWordWrap(True)

        self.susunan_23.addWidget(self.label_kaki)

        self.kaki_tte = QPlainTextEdit(self.kotak_kaki)
        self.kaki_tte.setObjectName(u"kaki_tte")
        self.kaki_tte.setTabChangesFocus(True)
        self.kaki_tte.setMaximumSize(QSize(16777215, 56))

        self.susunan_23.addWidget(self.kaki_tte)

        self.susunan_22 = QHBoxLayout()
        self.susunan_22.setSpacing(8)
        self.susunan_22.setObjectName(u"susunan_22")
        self.susunan_22.setContentsMargins(0, 0, 0, 0)
        self.tombol_contoh_kaki = QPushButton(self.kotak_kaki)
        self.tombol_contoh_kaki.setObjectName(u"tombol_contoh_kaki")

        self.susunan_22.addWidget(self.tombol_contoh_kaki)

        self.jarak_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_22.addItem(self.jarak_21)


        self.susunan_23.addLayout(self.susunan_22)


        self.susunan_25.addWidget(self.kotak_kaki)

        self.jarak_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_25.addItem(self.jarak_24)


        self.susunan_33.addLayout(self.susunan_25)

        self.susunan_32 = QVBoxLayout()
        self.susunan_32.setSpacing(8)
        self.susunan_32.setObjectName(u"susunan_32")
        self.kotak_atasan = QGroupBox(self.isi_gulung)
        self.kotak_atasan.setObjectName(u"kotak_atasan")
        self.susunan_26 = QVBoxLayout(self.kotak_atasan)
        self.susunan_26.setSpacing(8)
        self.susunan_26.setObjectName(u"susunan_26")
        self.label_atasan = QLabel(self.kotak_atasan)
        self.label_atasan.setObjectName(u"label_atasan")
        self.label_atasan.setProperty(u"gaya", u"redup")
        self.label_atasan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_atasan.setWordWrap(True)

        self.susunan_26.addWidget(self.label_atasan)

        self.susunan_atasan = QFormLayout()
        self.susunan_atasan.setObjectName(u"susunan_atasan")
        self.susunan_atasan.setHorizontalSpacing(12)
        self.susunan_atasan.setVerticalSpacing(8)
        self.label_nama = QLabel(self.kotak_atasan)
        self.label_nama.setObjectName(u"label_nama")
        self.label_nama.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_atasan.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_nama)

        self.atasan_nama = QLineEdit(self.kotak_atasan)
        self.atasan_nama.setObjectName(u"atasan_nama")

        self.susunan_atasan.setWidget(0, QFormLayout.ItemRole.FieldRole, self.atasan_nama)

        self.label_jabatan = QLabel(self.kotak_atasan)
        self.label_jabatan.setObjectName(u"label_jabatan")
        self.label_jabatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_atasan.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_jabatan)

        self.atasan_jabatan = QLineEdit(self.kotak_atasan)
        self.atasan_jabatan.setObjectName(u"atasan_jabatan")

        self.susunan_atasan.setWidget(1, QFormLayout.ItemRole.FieldRole, self.atasan_jabatan)

        self.label_nip = QLabel(self.kotak_atasan)
        self.label_nip.setObjectName(u"label_nip")
        self.label_nip.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_atasan.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_nip)

        self.atasan_nip = QLineEdit(self.kotak_atasan)
        self.atasan_nip.setObjectName(u"atasan_nip")

        self.susunan_atasan.setWidget(2, QFormLayout.ItemRole.FieldRole, self.atasan_nip)


        self.susunan_26.addLayout(self.susunan_atasan)


        self.susunan_32.addWidget(self.kotak_atasan)

        self.kotak_logo = QGroupBox(self.isi_gulung)
        self.kotak_logo.setObjectName(u"kotak_logo")
        self.susunan_30 = QHBoxLayout(self.kotak_logo)
        self.susunan_30.setSpacing(8)
        self.susunan_30.setObjectName(u"susunan_30")
        self.gambar_logo = QLabel(self.kotak_logo)
        self.gambar_logo.setObjectName(u"gambar_logo")
        self.gambar_logo.setMinimumSize(QSize(96, 96))
        self.gambar_logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.gambar_logo.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_30.addWidget(self.gambar_logo)

        self.susunan_29 = QVBoxLayout()
        self.susunan_29.setSpacing(8)
        self.susunan_29.setObjectName(u"susunan_29")
        self.susunan_29.setContentsMargins(0, 0, 0, 0)
        self.label_logo = QLabel(self.kotak_logo)
        self.label_logo.setObjectName(u"label_logo")
        self.label_logo.setProperty(u"gaya", u"redup")
        self.label_logo.setTextFormat(Qt.TextFormat.PlainText)
        self.label_logo.setWordWrap(True)

        self.susunan_29.addWidget(self.label_logo)

        self.susunan_28 = QHBoxLayout()
        self.susunan_28.setSpacing(8)
        self.susunan_28.setObjectName(u"susunan_28")
        self.susunan_28.setContentsMargins(0, 0, 0, 0)
        self.tombol_logo = QPushButton(self.kotak_logo)
        self.tombol_logo.setObjectName(u"tombol_logo")

        self.susunan_28.addWidget(self.tombol_logo)

        self.tombol_hapus_logo = QPushButton(self.kotak_logo)
        self.tombol_hapus_logo.setObjectName(u"tombol_hapus_logo")

        self.susunan_28.addWidget(self.tombol_hapus_logo)

        self.jarak_27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_28.addItem(self.jarak_27)


        self.susunan_29.addLayout(self.susunan_28)


        self.susunan_30.addLayout(self.susunan_29)


        self.susunan_32.addWidget(self.kotak_logo)

        self.jarak_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_32.addItem(self.jarak_31)


        self.susunan_33.addLayout(self.susunan_32)

        self.gulung.setWidget(self.isi_gulung)

        self.susunan_34.addWidget(self.gulung)

#if QT_CONFIG(shortcut)
        self.label_kode_unit.setBuddy(self.kode_unit)
        self.label_pola_keluar.setBuddy(self.pola_keluar)
        self.label_pola_keputusan.setBuddy(self.pola_keputusan)
        self.label_pola_dokumen.setBuddy(self.pola_dokumen)
        self.label_nama.setBuddy(self.atasan_nama)
        self.label_jabatan.setBuddy(self.atasan_jabatan)
        self.label_nip.setBuddy(self.atasan_nip)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TataBagian)

        QMetaObject.connectSlotsByName(TataBagian)
    # setupUi

    def retranslateUi(self, TataBagian):
        self.label_petunjuk.setText(QCoreApplication.translate("TataBagian", u"Yang ditetapkan sekali untuk semua naskah. Dokumen yang sudah final tidak berubah.", None))
        self.label_galat.setText("")
#if QT_CONFIG(accessibility)
        self.gulung.setAccessibleName(QCoreApplication.translate("TataBagian", u"Isian tata naskah", None))
#endif // QT_CONFIG(accessibility)
        self.kotak_nomor.setTitle(QCoreApplication.translate("TataBagian", u"Nomor naskah", None))
        self.label_kode_unit.setText(QCoreApplication.translate("TataBagian", u"Kode unit", None))
        self.kode_unit.setPlaceholderText(QCoreApplication.translate("TataBagian", u"misalnya Set.DPRD", None))
        self.label_pola_keluar.setText(QCoreApplication.translate("TataBagian", u"Surat keluar", None))
        self.contoh_keluar.setText("")
        self.label_pola_keputusan.setText(QCoreApplication.translate("TataBagian", u"Keputusan", None))
        self.contoh_keputusan.setText("")
        self.label_pola_dokumen.setText(QCoreApplication.translate("TataBagian", u"Laporan, perjanjian", None))
        self.contoh_dokumen.setText("")
        self.label_kata.setText("")
        self.kotak_kaki.setTitle(QCoreApplication.translate("TataBagian", u"Kaki naskah yang akan ber-TTE", None))
        self.label_kaki.setText(QCoreApplication.translate("TataBagian", u"Kalimat menurut aturan kantor. Dicetak sebelum ditandatangani, jadi hanya boleh menyebut rencana.", None))
#if QT_CONFIG(accessibility)
        self.kaki_tte.setAccessibleName(QCoreApplication.translate("TataBagian", u"Kalimat kaki naskah yang akan ber-TTE", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_contoh_kaki.setText(QCoreApplication.translate("TataBagian", u"Pakai contoh", None))
        self.kotak_atasan.setTitle(QCoreApplication.translate("TataBagian", u"Atasan pimpinan", None))
        self.label_atasan.setText(QCoreApplication.translate("TataBagian", u"Pihak Kedua pada Perjanjian Kinerja pimpinan kantor.", None))
        self.label_nama.setText(QCoreApplication.translate("TataBagian", u"Nama", None))
        self.label_jabatan.setText(QCoreApplication.translate("TataBagian", u"Jabatan", None))
        self.atasan_jabatan.setPlaceholderText(QCoreApplication.translate("TataBagian", u"misalnya Bupati", None))
        self.label_nip.setText(QCoreApplication.translate("TataBagian", u"NIP", None))
        self.atasan_nip.setPlaceholderText(QCoreApplication.translate("TataBagian", u"kosongkan bila tidak ada", None))
        self.kotak_logo.setTitle(QCoreApplication.translate("TataBagian", u"Logo pada kop", None))
#if QT_CONFIG(accessibility)
        self.gambar_logo.setAccessibleName(QCoreApplication.translate("TataBagian", u"Logo pada kop", None))
#endif // QT_CONFIG(accessibility)
        self.label_logo.setText(QCoreApplication.translate("TataBagian", u"PNG atau JPG, paling besar 10 MB. Gambarnya diperkecil dan dibekukan bersama tiap dokumen final.", None))
        self.tombol_logo.setText(QCoreApplication.translate("TataBagian", u"Pilih logo\u2026", None))
        self.tombol_hapus_logo.setText(QCoreApplication.translate("TataBagian", u"Hapus logo", None))
        pass
    # retranslateUi

