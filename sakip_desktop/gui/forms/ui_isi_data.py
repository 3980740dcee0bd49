# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'isi_data.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSplitter,
    QToolButton, QVBoxLayout, QWidget)

from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.sebaris import (NoteLine, PitaSebaris)
from sakip_desktop.gui.widgets import ElidedLabel

class Ui_IsiDataPage(object):
    def setupUi(self, IsiDataPage):
        if not IsiDataPage.objectName():
            IsiDataPage.setObjectName(u"IsiDataPage")
        IsiDataPage.resize(860, 600)
        self.susunan_1 = QVBoxLayout(IsiDataPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_3 = QVBoxLayout()
        self.susunan_3.setSpacing(0)
        self.susunan_3.setObjectName(u"susunan_3")
        self.label_judul = ElidedLabel(IsiDataPage)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_judul)

        self.label_tenggat = ElidedLabel(IsiDataPage)
        self.label_tenggat.setObjectName(u"label_tenggat")
        self.label_tenggat.setProperty(u"gaya", u"redup")
        self.label_tenggat.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_tenggat)


        self.susunan_2.addLayout(self.susunan_3)

        self.label_unit = QLabel(IsiDataPage)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_unit)

        self.unit = QComboBox(IsiDataPage)
        self.unit.setObjectName(u"unit")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unit.setMinimumContentsLength(22)

        self.susunan_2.addWidget(self.unit)

        self.label_saring = QLabel(IsiDataPage)
        self.label_saring.setObjectName(u"label_saring")
        self.label_saring.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_saring)

        self.saring = QComboBox(IsiDataPage)
        self.saring.setObjectName(u"saring")
        self.saring.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.susunan_2.addWidget(self.saring)

        self.tombol_ubah = QPushButton(IsiDataPage)
        self.tombol_ubah.setObjectName(u"tombol_ubah")

        self.susunan_2.addWidget(self.tombol_ubah)

        self.tombol_formulir = QPushButton(IsiDataPage)
        self.tombol_formulir.setObjectName(u"tombol_formulir")

        self.susunan_2.addWidget(self.tombol_formulir)

        self.tombol_tidak_dapat = QPushButton(IsiDataPage)
        self.tombol_tidak_dapat.setObjectName(u"tombol_tidak_dapat")

        self.susunan_2.addWidget(self.tombol_tidak_dapat)

        self.tombol_tarik = QPushButton(IsiDataPage)
        self.tombol_tarik.setObjectName(u"tombol_tarik")

        self.susunan_2.addWidget(self.tombol_tarik)

        self.tombol_kembalikan = QPushButton(IsiDataPage)
        self.tombol_kembalikan.setObjectName(u"tombol_kembalikan")

        self.susunan_2.addWidget(self.tombol_kembalikan)

        self.susunan_2.setStretch(0, 1)

        self.susunan_1.addLayout(self.susunan_2)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.pita = PitaSebaris(IsiDataPage)
        self.pita.setObjectName(u"pita")
        self.pita.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.pita)

        self.tombol_jawab = QPushButton(IsiDataPage)
        self.tombol_jawab.setObjectName(u"tombol_jawab")

        self.susunan_5.addWidget(self.tombol_jawab)

        self.susunan_5.setStretch(0, 1)

        self.susunan_1.addLayout(self.susunan_5)

        self.label_kosong = QLabel(IsiDataPage)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)
        self.label_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_kosong.sizePolicy().hasHeightForWidth())
        self.label_kosong.setSizePolicy(sizePolicy)

        self.susunan_1.addWidget(self.label_kosong)

        self.pembagi = QSplitter(IsiDataPage)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Vertical)
        self.pembagi.setChildrenCollapsible(False)
        self.pembagi.setHandleWidth(8)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.pembagi.sizePolicy().hasHeightForWidth())
        self.pembagi.setSizePolicy(sizePolicy1)
        self.bagian_indikator = QWidget(self.pembagi)
        self.bagian_indikator.setObjectName(u"bagian_indikator")
        self.susunan_6 = QVBoxLayout(self.bagian_indikator)
        self.susunan_6.setSpacing(4)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.judul_indikator = QToolButton(self.bagian_indikator)
        self.judul_indikator.setObjectName(u"judul_indikator")
        font = QFont()
        font.setBold(True)
        self.judul_indikator.setFont(font)
        self.judul_indikator.setAutoRaise(True)
        self.judul_indikator.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.susunan_6.addWidget(self.judul_indikator)

        self.tabel_indikator = EntryTable(self.bagian_indikator)
        self.tabel_indikator.setObjectName(u"tabel_indikator")

        self.susunan_6.addWidget(self.tabel_indikator)

        self.pembagi.addWidget(self.bagian_indikator)
        self.bagian_anggaran = QWidget(self.pembagi)
        self.bagian_anggaran.setObjectName(u"bagian_anggaran")
        self.susunan_4 = QVBoxLayout(self.bagian_anggaran)
        self.susunan_4.setSpacing(4)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.judul_anggaran = QToolButton(self.bagian_anggaran)
        self.judul_anggaran.setObjectName(u"judul_anggaran")
        self.judul_anggaran.setFont(font)
        self.judul_anggaran.setAutoRaise(True)
        self.judul_anggaran.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.susunan_4.addWidget(self.judul_anggaran)

        self.tabel_anggaran = EntryTable(self.bagian_anggaran)
        self.tabel_anggaran.setObjectName(u"tabel_anggaran")

        self.susunan_4.addWidget(self.tabel_anggaran)

        self.pembagi.addWidget(self.bagian_anggaran)

        self.susunan_1.addWidget(self.pembagi)

        self.catatan = NoteLine(IsiDataPage)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.catatan)

#if QT_CONFIG(shortcut)
        self.label_unit.setBuddy(self.unit)
        self.label_saring.setBuddy(self.saring)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_indikator, self.tabel_anggaran)
        QWidget.setTabOrder(self.tabel_anggaran, self.tombol_jawab)
        QWidget.setTabOrder(self.tombol_jawab, self.saring)
        QWidget.setTabOrder(self.saring, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tombol_formulir)
        QWidget.setTabOrder(self.tombol_formulir, self.tombol_tidak_dapat)
        QWidget.setTabOrder(self.tombol_tidak_dapat, self.tombol_tarik)
        QWidget.setTabOrder(self.tombol_tarik, self.tombol_kembalikan)
        QWidget.setTabOrder(self.tombol_kembalikan, self.unit)

        self.retranslateUi(IsiDataPage)

        QMetaObject.connectSlotsByName(IsiDataPage)
    # setupUi

    def retranslateUi(self, IsiDataPage):
        self.label_judul.setText("")
        self.label_tenggat.setText("")
        self.label_unit.setText(QCoreApplication.translate("IsiDataPage", u"&Unit", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Unit yang formulirnya ditampilkan", None))
#endif // QT_CONFIG(accessibility)
        self.label_saring.setText(QCoreApplication.translate("IsiDataPage", u"&Saring", None))
#if QT_CONFIG(accessibility)
        self.saring.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Baris yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring.setToolTip(QCoreApplication.translate("IsiDataPage", u"Menampilkan hanya baris yang masih perlu dikerjakan; urutannya tetap (Alt+S)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_ubah.setText(QCoreApplication.translate("IsiDataPage", u"U&bah \u25be", None))
#if QT_CONFIG(accessibility)
        self.tombol_ubah.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Ubah: batalkan, tempel, isi sekaligus, cari", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_formulir.setText(QCoreApplication.translate("IsiDataPage", u"&Formulir", None))
#if QT_CONFIG(accessibility)
        self.tombol_formulir.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Formulir: simpan untuk dikirim, baca, cetak, cari kode", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_formulir.setToolTip(QCoreApplication.translate("IsiDataPage", u"Menyimpan formulir ini untuk dikirim, membaca yang kembali, mencetak, mencari kode (Alt+F)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tidak_dapat.setText(QCoreApplication.translate("IsiDataPage", u"Tidak &dapat dipenuhi\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tidak_dapat.setToolTip(QCoreApplication.translate("IsiDataPage", u"Untuk angka yang memang tidak dapat diperoleh; alasannya ikut tercetak (Alt+D)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tarik.setText(QCoreApplication.translate("IsiDataPage", u"&Tarik kembali\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tarik.setToolTip(QCoreApplication.translate("IsiDataPage", u"Membuka formulir yang sudah dikirim, selama belum diteruskan (Alt+T)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_kembalikan.setText(QCoreApplication.translate("IsiDataPage", u"&Kembalikan ke pengisi\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_kembalikan.setToolTip(QCoreApplication.translate("IsiDataPage", u"Membuka formulir agar diperbaiki pengisinya (Alt+K)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pita.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Keadaan formulir", None))
#endif // QT_CONFIG(accessibility)
        self.pita.setText("")
        self.tombol_jawab.setText(QCoreApplication.translate("IsiDataPage", u"&Jawab\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_jawab.setToolTip(QCoreApplication.translate("IsiDataPage", u"Ke sel yang ditanyakan, dan membuka percakapannya (Ctrl+T di sel itu)", None))
#endif // QT_CONFIG(tooltip)
        self.label_kosong.setText("")
        self.judul_indikator.setText(QCoreApplication.translate("IsiDataPage", u"&Indikator kinerja", None))
#if QT_CONFIG(tooltip)
        self.judul_indikator.setToolTip(QCoreApplication.translate("IsiDataPage", u"Ke tabel ini (Alt+I)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabel_indikator.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Realisasi indikator kinerja", None))
#endif // QT_CONFIG(accessibility)
        self.judul_anggaran.setText(QCoreApplication.translate("IsiDataPage", u"Realisasi &anggaran", None))
#if QT_CONFIG(tooltip)
        self.judul_anggaran.setToolTip(QCoreApplication.translate("IsiDataPage", u"Ke tabel ini (Alt+A)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabel_anggaran.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Realisasi anggaran", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.catatan.setAccessibleName(QCoreApplication.translate("IsiDataPage", u"Catatan untuk isian yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.catatan.setText("")
        pass
    # retranslateUi

