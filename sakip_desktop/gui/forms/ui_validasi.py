# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'validasi.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.widgets import ElidedLabel

class Ui_ValidasiPage(object):
    def setupUi(self, ValidasiPage):
        if not ValidasiPage.objectName():
            ValidasiPage.setObjectName(u"ValidasiPage")
        ValidasiPage.resize(860, 600)
        self.susunan_1 = QVBoxLayout(ValidasiPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.label_kabar = QLabel(ValidasiPage)
        self.label_kabar.setObjectName(u"label_kabar")
        self.label_kabar.setProperty(u"gaya", u"kabar")
        self.label_kabar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kabar.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kabar)

        self.tumpukan = QStackedWidget(ValidasiPage)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_isi = QWidget()
        self.halaman_isi.setObjectName(u"halaman_isi")
        self.susunan_2 = QVBoxLayout(self.halaman_isi)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.panel_unit = QWidget(self.halaman_isi)
        self.panel_unit.setObjectName(u"panel_unit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.panel_unit.sizePolicy().hasHeightForWidth())
        self.panel_unit.setSizePolicy(sizePolicy)
        self.susunan_3 = QVBoxLayout(self.panel_unit)
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_unit = QLabel(self.panel_unit)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setProperty(u"gaya", u"subjudul")
        self.label_unit.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_unit)

        self.tabel_unit = RecordTable(self.panel_unit)
        self.tabel_unit.setObjectName(u"tabel_unit")

        self.susunan_3.addWidget(self.tabel_unit)


        self.susunan_2.addWidget(self.panel_unit)

        self.panel_isi = QWidget(self.halaman_isi)
        self.panel_isi.setObjectName(u"panel_isi")
        self.susunan_4 = QVBoxLayout(self.panel_isi)
        self.susunan_4.setSpacing(4)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.label_isi = ElidedLabel(self.panel_isi)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setProperty(u"gaya", u"subjudul")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_isi)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_5.addItem(self.jarak_1)

        self.tombol_tutup_dijawab = QPushButton(self.panel_isi)
        self.tombol_tutup_dijawab.setObjectName(u"tombol_tutup_dijawab")

        self.susunan_5.addWidget(self.tombol_tutup_dijawab)

        self.tombol_kembalikan = QPushButton(self.panel_isi)
        self.tombol_kembalikan.setObjectName(u"tombol_kembalikan")

        self.susunan_5.addWidget(self.tombol_kembalikan)


        self.susunan_4.addLayout(self.susunan_5)

        self.tabel_isi = EntryTable(self.panel_isi)
        self.tabel_isi.setObjectName(u"tabel_isi")

        self.susunan_4.addWidget(self.tabel_isi)

        self.label_selisih = QLabel(self.panel_isi)
        self.label_selisih.setObjectName(u"label_selisih")
        self.label_selisih.setProperty(u"gaya", u"subjudul")
        self.label_selisih.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.label_selisih)

        self.tabel_selisih = RecordTable(self.panel_isi)
        self.tabel_selisih.setObjectName(u"tabel_selisih")
        self.tabel_selisih.setMaximumSize(QSize(16777215, 132))

        self.susunan_4.addWidget(self.tabel_selisih)


        self.susunan_2.addWidget(self.panel_isi)

        self.tumpukan.addWidget(self.halaman_isi)
        self.halaman_hasil = QWidget()
        self.halaman_hasil.setObjectName(u"halaman_hasil")
        self.susunan_6 = QVBoxLayout(self.halaman_hasil)
        self.susunan_6.setSpacing(4)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.susunan_7 = QHBoxLayout()
        self.susunan_7.setSpacing(12)
        self.susunan_7.setObjectName(u"susunan_7")
        self.label_capaian = QLabel(self.halaman_hasil)
        self.label_capaian.setObjectName(u"label_capaian")
        self.label_capaian.setProperty(u"gaya", u"subjudul")
        self.label_capaian.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.addWidget(self.label_capaian)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_7.addItem(self.jarak_2)

        self.label_rerata = QLabel(self.halaman_hasil)
        self.label_rerata.setObjectName(u"label_rerata")
        self.label_rerata.setTextFormat(Qt.TextFormat.PlainText)
        self.label_rerata.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label_rerata.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.susunan_7.addWidget(self.label_rerata)

        self.tombol_kembalikan_semua = QPushButton(self.halaman_hasil)
        self.tombol_kembalikan_semua.setObjectName(u"tombol_kembalikan_semua")

        self.susunan_7.addWidget(self.tombol_kembalikan_semua)


        self.susunan_6.addLayout(self.susunan_7)

        self.tabel_capaian = RecordTable(self.halaman_hasil)
        self.tabel_capaian.setObjectName(u"tabel_capaian")

        self.susunan_6.addWidget(self.tabel_capaian)

        self.tumpukan.addWidget(self.halaman_hasil)
        self.halaman_kosong = QWidget()
        self.halaman_kosong.setObjectName(u"halaman_kosong")
        self.susunan_8 = QVBoxLayout(self.halaman_kosong)
        self.susunan_8.setSpacing(16)
        self.susunan_8.setObjectName(u"susunan_8")
        self.susunan_8.setContentsMargins(24, 24, 24, 24)
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_8.addItem(self.jarak_3)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.jarak_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_4)

        self.label_kosong = QLabel(self.halaman_kosong)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)
        self.label_kosong.setMinimumSize(QSize(420, 0))
        self.label_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_9.addWidget(self.label_kosong)

        self.jarak_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_5)


        self.susunan_8.addLayout(self.susunan_9)

        self.susunan_10 = QHBoxLayout()
        self.susunan_10.setSpacing(8)
        self.susunan_10.setObjectName(u"susunan_10")
        self.jarak_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_10.addItem(self.jarak_6)

        self.tombol_kosong = QPushButton(self.halaman_kosong)
        self.tombol_kosong.setObjectName(u"tombol_kosong")

        self.susunan_10.addWidget(self.tombol_kosong)

        self.jarak_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_10.addItem(self.jarak_7)


        self.susunan_8.addLayout(self.susunan_10)

        self.jarak_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_8.addItem(self.jarak_8)

        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_8.addItem(self.jarak_9)

        self.tumpukan.addWidget(self.halaman_kosong)

        self.susunan_1.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.label_unit.setBuddy(self.tabel_unit)
        self.label_selisih.setBuddy(self.tabel_selisih)
        self.label_capaian.setBuddy(self.tabel_capaian)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_unit, self.tabel_isi)
        QWidget.setTabOrder(self.tabel_isi, self.tombol_kembalikan)
        QWidget.setTabOrder(self.tombol_kembalikan, self.tabel_selisih)
        QWidget.setTabOrder(self.tabel_selisih, self.tabel_capaian)
        QWidget.setTabOrder(self.tabel_capaian, self.tombol_kembalikan_semua)
        QWidget.setTabOrder(self.tombol_kembalikan_semua, self.tombol_kosong)

        self.retranslateUi(ValidasiPage)

        QMetaObject.connectSlotsByName(ValidasiPage)
    # setupUi

    def retranslateUi(self, ValidasiPage):
        ValidasiPage.setWindowTitle(QCoreApplication.translate("ValidasiPage", u"Validasi", None))
        self.label_kabar.setText("")
        self.label_unit.setText(QCoreApplication.translate("ValidasiPage", u"Pilih unit yang diperiksa", None))
#if QT_CONFIG(accessibility)
        self.tabel_unit.setAccessibleName(QCoreApplication.translate("ValidasiPage", u"Unit yang diperiksa", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tutup_dijawab.setText(QCoreApplication.translate("ValidasiPage", u"&Tutup yang sudah dijawab", None))
#if QT_CONFIG(tooltip)
        self.tombol_tutup_dijawab.setToolTip(QCoreApplication.translate("ValidasiPage", u"Jawabannya sudah cukup: tutup semua pertanyaan Anda yang sudah dijawab unit ini", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_kembalikan.setText(QCoreApplication.translate("ValidasiPage", u"Kembalikan formulir\u2026", None))
#if QT_CONFIG(accessibility)
        self.tabel_isi.setAccessibleName(QCoreApplication.translate("ValidasiPage", u"Isi formulir unit", None))
#endif // QT_CONFIG(accessibility)
        self.label_selisih.setText(QCoreApplication.translate("ValidasiPage", u"Berubah sejak dikembalikan", None))
#if QT_CONFIG(accessibility)
        self.tabel_selisih.setAccessibleName(QCoreApplication.translate("ValidasiPage", u"Yang berubah sejak formulir dikembalikan", None))
#endif // QT_CONFIG(accessibility)
        self.label_capaian.setText(QCoreApplication.translate("ValidasiPage", u"Capaian per indikator", None))
        self.label_rerata.setText("")
        self.tombol_kembalikan_semua.setText(QCoreApplication.translate("ValidasiPage", u"&Kembalikan ke Tim SAKIP\u2026", None))
#if QT_CONFIG(accessibility)
        self.tabel_capaian.setAccessibleName(QCoreApplication.translate("ValidasiPage", u"Capaian per indikator", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.tombol_kosong.setText(QCoreApplication.translate("ValidasiPage", u"Buka", None))
    # retranslateUi

