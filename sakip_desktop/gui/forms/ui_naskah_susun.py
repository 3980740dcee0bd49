# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_susun.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.widgets import ElidedLabel

class Ui_SusunBagian(object):
    def setupUi(self, SusunBagian):
        if not SusunBagian.objectName():
            SusunBagian.setObjectName(u"SusunBagian")
        SusunBagian.resize(1340, 560)
        self.susunan_1 = QVBoxLayout(SusunBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.baris_berubah = QWidget(SusunBagian)
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
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_berubah.sizePolicy().hasHeightForWidth())
        self.label_berubah.setSizePolicy(sizePolicy)

        self.susunan_berubah.addWidget(self.label_berubah)

        self.tombol_berubah = QPushButton(self.baris_berubah)
        self.tombol_berubah.setObjectName(u"tombol_berubah")

        self.susunan_berubah.addWidget(self.tombol_berubah)


        self.susunan_1.addWidget(self.baris_berubah)

        self.pembagi = QSplitter(SusunBagian)
        self.pembagi.setObjectName(u"pembagi")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.pembagi.sizePolicy().hasHeightForWidth())
        self.pembagi.setSizePolicy(sizePolicy1)
        self.pembagi.setOrientation(Qt.Orientation.Horizontal)
        self.pembagi.setChildrenCollapsible(False)
        self.pembagi.setHandleWidth(8)
        self.panel_daftar = QWidget(self.pembagi)
        self.panel_daftar.setObjectName(u"panel_daftar")
        self.susunan_daftar = QVBoxLayout(self.panel_daftar)
        self.susunan_daftar.setSpacing(4)
        self.susunan_daftar.setObjectName(u"susunan_daftar")
        self.susunan_daftar.setContentsMargins(0, 0, 0, 0)
        self.hanya_berubah = QCheckBox(self.panel_daftar)
        self.hanya_berubah.setObjectName(u"hanya_berubah")

        self.susunan_daftar.addWidget(self.hanya_berubah)

        self.tabel = RecordTable(self.panel_daftar)
        self.tabel.setObjectName(u"tabel")

        self.susunan_daftar.addWidget(self.tabel)

        self.pembagi.addWidget(self.panel_daftar)
        self.panel_isian = QWidget(self.pembagi)
        self.panel_isian.setObjectName(u"panel_isian")
        self.susunan_2 = QVBoxLayout(self.panel_isian)
        self.susunan_2.setSpacing(4)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.baris_syarat = QWidget(self.panel_isian)
        self.baris_syarat.setObjectName(u"baris_syarat")
        self.susunan_syarat = QHBoxLayout(self.baris_syarat)
        self.susunan_syarat.setSpacing(4)
        self.susunan_syarat.setObjectName(u"susunan_syarat")
        self.susunan_syarat.setContentsMargins(0, 0, 0, 0)
        self.label_syarat = QLabel(self.baris_syarat)
        self.label_syarat.setObjectName(u"label_syarat")
        self.label_syarat.setProperty(u"gaya", u"kabar")
        self.label_syarat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_syarat.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.label_syarat.sizePolicy().hasHeightForWidth())
        self.label_syarat.setSizePolicy(sizePolicy)

        self.susunan_syarat.addWidget(self.label_syarat)

        self.tombol_kurang = QPushButton(self.baris_syarat)
        self.tombol_kurang.setObjectName(u"tombol_kurang")

        self.susunan_syarat.addWidget(self.tombol_kurang)


        self.susunan_2.addWidget(self.baris_syarat)

        self.label_galat = QLabel(self.panel_isian)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_2.addWidget(self.label_galat)

        self.gulung = QScrollArea(self.panel_isian)
        self.gulung.setObjectName(u"gulung")
        self.gulung.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gulung.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulung.setWidgetResizable(True)
        self.gulung.setFrameShape(QFrame.Shape.NoFrame)
        self.isi_gulung = QWidget()
        self.isi_gulung.setObjectName(u"isi_gulung")
        self.susunan_isian = QVBoxLayout(self.isi_gulung)
        self.susunan_isian.setSpacing(8)
        self.susunan_isian.setObjectName(u"susunan_isian")
        self.susunan_isian.setContentsMargins(4, -1, 8, -1)
        self.susunan_kepala = QFormLayout()
        self.susunan_kepala.setObjectName(u"susunan_kepala")
        self.susunan_kepala.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.label_perihal = QLabel(self.isi_gulung)
        self.label_perihal.setObjectName(u"label_perihal")
        self.label_perihal.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_kepala.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_perihal)

        self.perihal = QLineEdit(self.isi_gulung)
        self.perihal.setObjectName(u"perihal")

        self.susunan_kepala.setWidget(0, QFormLayout.ItemRole.FieldRole, self.perihal)

        self.label_nomor_judul = QLabel(self.isi_gulung)
        self.label_nomor_judul.setObjectName(u"label_nomor_judul")
        self.label_nomor_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_kepala.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_nomor_judul)

        self.susunan_nomor = QHBoxLayout()
        self.susunan_nomor.setObjectName(u"susunan_nomor")
        self.label_nomor = QLabel(self.isi_gulung)
        self.label_nomor.setObjectName(u"label_nomor")
        self.label_nomor.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.label_nomor.sizePolicy().hasHeightForWidth())
        self.label_nomor.setSizePolicy(sizePolicy2)

        self.susunan_nomor.addWidget(self.label_nomor)

        self.tombol_nomor = QPushButton(self.isi_gulung)
        self.tombol_nomor.setObjectName(u"tombol_nomor")

        self.susunan_nomor.addWidget(self.tombol_nomor)


        self.susunan_kepala.setLayout(1, QFormLayout.ItemRole.FieldRole, self.susunan_nomor)

        self.label_tempat = QLabel(self.isi_gulung)
        self.label_tempat.setObjectName(u"label_tempat")
        self.label_tempat.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_kepala.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_tempat)

        self.tempat = QLineEdit(self.isi_gulung)
        self.tempat.setObjectName(u"tempat")

        self.susunan_kepala.setWidget(2, QFormLayout.ItemRole.FieldRole, self.tempat)

        self.label_tanggal = QLabel(self.isi_gulung)
        self.label_tanggal.setObjectName(u"label_tanggal")
        self.label_tanggal.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_kepala.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_tanggal)

        self.wadah_tanggal = QWidget(self.isi_gulung)
        self.wadah_tanggal.setObjectName(u"wadah_tanggal")
        self.susunan_tanggal = QHBoxLayout(self.wadah_tanggal)
        self.susunan_tanggal.setObjectName(u"susunan_tanggal")
        self.susunan_tanggal.setContentsMargins(0, 0, 0, 0)

        self.susunan_kepala.setWidget(3, QFormLayout.ItemRole.FieldRole, self.wadah_tanggal)

        self.label_cara = QLabel(self.isi_gulung)
        self.label_cara.setObjectName(u"label_cara")
        self.label_cara.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_kepala.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_cara)

        self.cara = QComboBox(self.isi_gulung)
        self.cara.setObjectName(u"cara")

        self.susunan_kepala.setWidget(4, QFormLayout.ItemRole.FieldRole, self.cara)

        self.label_penanda_judul = QLabel(self.isi_gulung)
        self.label_penanda_judul.setObjectName(u"label_penanda_judul")
        self.label_penanda_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_kepala.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_penanda_judul)

        self.susunan_penanda = QHBoxLayout()
        self.susunan_penanda.setObjectName(u"susunan_penanda")
        self.label_penanda = ElidedLabel(self.isi_gulung)
        self.label_penanda.setObjectName(u"label_penanda")
        self.label_penanda.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.label_penanda.sizePolicy().hasHeightForWidth())
        self.label_penanda.setSizePolicy(sizePolicy)

        self.susunan_penanda.addWidget(self.label_penanda)

        self.tombol_penanda = QPushButton(self.isi_gulung)
        self.tombol_penanda.setObjectName(u"tombol_penanda")

        self.susunan_penanda.addWidget(self.tombol_penanda)


        self.susunan_kepala.setLayout(5, QFormLayout.ItemRole.FieldRole, self.susunan_penanda)

        self.label_tembusan = QLabel(self.isi_gulung)
        self.label_tembusan.setObjectName(u"label_tembusan")
        self.label_tembusan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_kepala.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_tembusan)

        self.tembusan = QPlainTextEdit(self.isi_gulung)
        self.tembusan.setObjectName(u"tembusan")
        self.tembusan.setMaximumSize(QSize(16777215, 56))
        self.tembusan.setTabChangesFocus(True)

        self.susunan_kepala.setWidget(6, QFormLayout.ItemRole.FieldRole, self.tembusan)


        self.susunan_isian.addLayout(self.susunan_kepala)

        self.jarak = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_isian.addItem(self.jarak)

        self.gulung.setWidget(self.isi_gulung)

        self.susunan_2.addWidget(self.gulung)

        self.susunan_tombol = QHBoxLayout()
        self.susunan_tombol.setObjectName(u"susunan_tombol")
        self.tombol_simpan = QPushButton(self.panel_isian)
        self.tombol_simpan.setObjectName(u"tombol_simpan")

        self.susunan_tombol.addWidget(self.tombol_simpan)

        self.jarak_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_tombol.addItem(self.jarak_2)

        self.tombol_batalkan = QPushButton(self.panel_isian)
        self.tombol_batalkan.setObjectName(u"tombol_batalkan")

        self.susunan_tombol.addWidget(self.tombol_batalkan)


        self.susunan_2.addLayout(self.susunan_tombol)

        self.pembagi.addWidget(self.panel_isian)
        self.panel_pratinjau = QWidget(self.pembagi)
        self.panel_pratinjau.setObjectName(u"panel_pratinjau")
        self.susunan_pratinjau = QVBoxLayout(self.panel_pratinjau)
        self.susunan_pratinjau.setSpacing(8)
        self.susunan_pratinjau.setObjectName(u"susunan_pratinjau")
        self.susunan_pratinjau.setContentsMargins(0, 0, 0, 0)
        self.susunan_keluar = QHBoxLayout()
        self.susunan_keluar.setSpacing(8)
        self.susunan_keluar.setObjectName(u"susunan_keluar")
        self.tombol_revisi = QPushButton(self.panel_pratinjau)
        self.tombol_revisi.setObjectName(u"tombol_revisi")

        self.susunan_keluar.addWidget(self.tombol_revisi)

        self.jarak_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_keluar.addItem(self.jarak_3)

        self.tombol_pdf = QPushButton(self.panel_pratinjau)
        self.tombol_pdf.setObjectName(u"tombol_pdf")

        self.susunan_keluar.addWidget(self.tombol_pdf)


        self.susunan_pratinjau.addLayout(self.susunan_keluar)

        self.pembagi.addWidget(self.panel_pratinjau)

        self.susunan_1.addWidget(self.pembagi)

#if QT_CONFIG(shortcut)
        self.label_perihal.setBuddy(self.perihal)
        self.label_tempat.setBuddy(self.tempat)
        self.label_cara.setBuddy(self.cara)
        self.label_tembusan.setBuddy(self.tembusan)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SusunBagian)

        QMetaObject.connectSlotsByName(SusunBagian)
    # setupUi

    def retranslateUi(self, SusunBagian):
        self.tombol_berubah.setText(QCoreApplication.translate("SusunBagian", u"&Lihat perubahan\u2026", None))
        self.hanya_berubah.setText(QCoreApplication.translate("SusunBagian", u"Hanya &yang berubah", None))
#if QT_CONFIG(tooltip)
        self.hanya_berubah.setToolTip(QCoreApplication.translate("SusunBagian", u"Naskah final yang isinya tidak lagi sama dengan data: berubah sejak ditandatangani", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("SusunBagian", u"Naskah periode ini", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_kurang.setText(QCoreApplication.translate("SusunBagian", u"&Isi\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_kurang.setToolTip(QCoreApplication.translate("SusunBagian", u"Ke isian pertama yang masih kurang; daftar lengkapnya di Rincian (F9)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.gulung.setAccessibleName(QCoreApplication.translate("SusunBagian", u"Isian naskah", None))
#endif // QT_CONFIG(accessibility)
        self.label_perihal.setText(QCoreApplication.translate("SusunBagian", u"Pembeda", None))
        self.perihal.setPlaceholderText(QCoreApplication.translate("SusunBagian", u"misalnya: rapat pertama; tidak tercetak", None))
        self.label_nomor_judul.setText(QCoreApplication.translate("SusunBagian", u"Nomor", None))
        self.tombol_nomor.setText(QCoreApplication.translate("SusunBagian", u"Beri &nomor\u2026", None))
        self.label_tempat.setText(QCoreApplication.translate("SusunBagian", u"Tempat", None))
        self.label_tanggal.setText(QCoreApplication.translate("SusunBagian", u"Tanggal surat", None))
        self.label_cara.setText(QCoreApplication.translate("SusunBagian", u"Ditandatangani", None))
        self.label_penanda_judul.setText(QCoreApplication.translate("SusunBagian", u"Penanda tangan", None))
        self.tombol_penanda.setText(QCoreApplication.translate("SusunBagian", u"P&enanda\u2026", None))
#if QT_CONFIG(accessibility)
        self.tombol_penanda.setAccessibleName(QCoreApplication.translate("SusunBagian", u"Penanda tangan dan paraf", None))
#endif // QT_CONFIG(accessibility)
        self.label_tembusan.setText(QCoreApplication.translate("SusunBagian", u"Tembusan", None))
        self.tembusan.setPlaceholderText(QCoreApplication.translate("SusunBagian", u"Satu baris untuk tiap penerima", None))
        self.tombol_simpan.setText(QCoreApplication.translate("SusunBagian", u"Si&mpan konsep", None))
#if QT_CONFIG(tooltip)
        self.tombol_simpan.setToolTip(QCoreApplication.translate("SusunBagian", u"Ctrl+S. Tersimpan sendiri ketika Anda pindah naskah atau bagian, dan paling lambat satu menit sesudah mengetik.", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_batalkan.setText(QCoreApplication.translate("SusunBagian", u"Ba&talkan naskah\u2026", None))
        self.tombol_revisi.setText(QCoreApplication.translate("SusunBagian", u"Buat re&visi\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_revisi.setToolTip(QCoreApplication.translate("SusunBagian", u"Naskah final dibuka lagi sebagai konsep, dengan alasan; yang final tetap tersimpan", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_pdf.setText(QCoreApplication.translate("SusunBagian", u"Simp&an PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_pdf.setToolTip(QCoreApplication.translate("SusunBagian", u"Kertas ini seperti tampak, untuk dicetak atau dikirim; konsep bertanda DRAF", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

