# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana.ui'
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
    QSplitter, QStackedWidget, QTabWidget, QVBoxLayout,
    QWidget)

from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.rencana_tree import RencanaTree
from sakip_desktop.gui.widgets import ElidedLabel

class Ui_RencanaPage(object):
    def setupUi(self, RencanaPage):
        if not RencanaPage.objectName():
            RencanaPage.setObjectName(u"RencanaPage")
        RencanaPage.resize(860, 600)
        self.susunan_1 = QVBoxLayout(RencanaPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 4, 8, 8)
        self.bagian = QTabWidget(RencanaPage)
        self.bagian.setObjectName(u"bagian")
        self.bagian.setDocumentMode(True)
        self.bagian_dokumen = QWidget()
        self.bagian_dokumen.setObjectName(u"bagian_dokumen")
        self.susunan_2 = QVBoxLayout(self.bagian_dokumen)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 8, 0, 0)
        self.tumpukan_dokumen = QStackedWidget(self.bagian_dokumen)
        self.tumpukan_dokumen.setObjectName(u"tumpukan_dokumen")
        self.halaman_dokumen = QWidget()
        self.halaman_dokumen.setObjectName(u"halaman_dokumen")
        self.susunan_3 = QVBoxLayout(self.halaman_dokumen)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.pembagi = QSplitter(self.halaman_dokumen)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Horizontal)
        self.pembagi.setChildrenCollapsible(False)
        self.pembagi.setHandleWidth(8)
        self.tabel_dokumen = RecordTable(self.pembagi)
        self.tabel_dokumen.setObjectName(u"tabel_dokumen")
        self.pembagi.addWidget(self.tabel_dokumen)
        self.panel_pratinjau = QWidget(self.pembagi)
        self.panel_pratinjau.setObjectName(u"panel_pratinjau")
        self.susunan_4 = QVBoxLayout(self.panel_pratinjau)
        self.susunan_4.setSpacing(4)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.label_kurang = QLabel(self.panel_pratinjau)
        self.label_kurang.setObjectName(u"label_kurang")
        self.label_kurang.setProperty(u"gaya", u"kabar")
        self.label_kurang.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kurang.setWordWrap(True)

        self.susunan_4.addWidget(self.label_kurang)

        self.pembagi.addWidget(self.panel_pratinjau)

        self.susunan_3.addWidget(self.pembagi)

        self.tumpukan_dokumen.addWidget(self.halaman_dokumen)
        self.halaman_dokumen_kosong = QWidget()
        self.halaman_dokumen_kosong.setObjectName(u"halaman_dokumen_kosong")
        self.susunan_5 = QVBoxLayout(self.halaman_dokumen_kosong)
        self.susunan_5.setSpacing(16)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(24, 24, 24, 24)
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_1)

        self.label_dokumen_kosong = QLabel(self.halaman_dokumen_kosong)
        self.label_dokumen_kosong.setObjectName(u"label_dokumen_kosong")
        self.label_dokumen_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_dokumen_kosong.setWordWrap(True)
        self.label_dokumen_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_5.addWidget(self.label_dokumen_kosong)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_2)

        self.tombol_ke_rencana = QPushButton(self.halaman_dokumen_kosong)
        self.tombol_ke_rencana.setObjectName(u"tombol_ke_rencana")

        self.susunan_6.addWidget(self.tombol_ke_rencana)

        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_3)


        self.susunan_5.addLayout(self.susunan_6)

        self.jarak_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_4)

        self.tumpukan_dokumen.addWidget(self.halaman_dokumen_kosong)

        self.susunan_2.addWidget(self.tumpukan_dokumen)

        self.bagian.addTab(self.bagian_dokumen, "")
        self.bagian_rencana = QWidget()
        self.bagian_rencana.setObjectName(u"bagian_rencana")
        self.susunan_7 = QVBoxLayout(self.bagian_rencana)
        self.susunan_7.setSpacing(8)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(0, 8, 0, 0)
        self.tumpukan_rencana = QStackedWidget(self.bagian_rencana)
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
        self.cari.setMinimumSize(QSize(200, 0))
        self.cari.setClearButtonEnabled(True)

        self.susunan_9.addWidget(self.cari)

        self.label_cocok = QLabel(self.halaman_rencana)
        self.label_cocok.setObjectName(u"label_cocok")
        self.label_cocok.setProperty(u"gaya", u"redup")
        self.label_cocok.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_9.addWidget(self.label_cocok)

        self.tombol_buku = QPushButton(self.halaman_rencana)
        self.tombol_buku.setObjectName(u"tombol_buku")

        self.susunan_9.addWidget(self.tombol_buku)


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

        self.bagian.addTab(self.bagian_rencana, "")

        self.susunan_1.addWidget(self.bagian)

        self.baris_hasil = QWidget(RencanaPage)
        self.baris_hasil.setObjectName(u"baris_hasil")
        self.susunan_12 = QHBoxLayout(self.baris_hasil)
        self.susunan_12.setSpacing(8)
        self.susunan_12.setObjectName(u"susunan_12")
        self.susunan_12.setContentsMargins(0, 0, 0, 0)
        self.label_hasil = ElidedLabel(self.baris_hasil)
        self.label_hasil.setObjectName(u"label_hasil")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_hasil.sizePolicy().hasHeightForWidth())
        self.label_hasil.setSizePolicy(sizePolicy)
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_12.addWidget(self.label_hasil)

        self.tombol_folder = QPushButton(self.baris_hasil)
        self.tombol_folder.setObjectName(u"tombol_folder")

        self.susunan_12.addWidget(self.tombol_folder)


        self.susunan_1.addWidget(self.baris_hasil)

#if QT_CONFIG(shortcut)
        self.label_cari.setBuddy(self.cari)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bagian, self.tabel_dokumen)
        QWidget.setTabOrder(self.tabel_dokumen, self.tombol_ke_rencana)
        QWidget.setTabOrder(self.tombol_ke_rencana, self.cari)
        QWidget.setTabOrder(self.cari, self.pohon)
        QWidget.setTabOrder(self.pohon, self.tombol_buku)
        QWidget.setTabOrder(self.tombol_buku, self.tombol_buku_kosong)
        QWidget.setTabOrder(self.tombol_buku_kosong, self.tombol_impor_kosong)
        QWidget.setTabOrder(self.tombol_impor_kosong, self.tombol_folder)

        self.retranslateUi(RencanaPage)

        QMetaObject.connectSlotsByName(RencanaPage)
    # setupUi

    def retranslateUi(self, RencanaPage):
        RencanaPage.setWindowTitle(QCoreApplication.translate("RencanaPage", u"Rencana & dokumen", None))
#if QT_CONFIG(accessibility)
        self.bagian.setAccessibleName(QCoreApplication.translate("RencanaPage", u"Bagian halaman: dokumen atau rencana", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabel_dokumen.setAccessibleName(QCoreApplication.translate("RencanaPage", u"Dokumen periode ini", None))
#endif // QT_CONFIG(accessibility)
        self.label_kurang.setText("")
        self.label_dokumen_kosong.setText("")
        self.tombol_ke_rencana.setText(QCoreApplication.translate("RencanaPage", u"&Lihat bagian Rencana", None))
        self.bagian.setTabText(self.bagian.indexOf(self.bagian_dokumen), QCoreApplication.translate("RencanaPage", u"&Dokumen", None))
        self.label_cari.setText(QCoreApplication.translate("RencanaPage", u"&Cari", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("RencanaPage", u"Kode, nama, satuan, atau unit (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("RencanaPage", u"Cari dalam rencana", None))
#endif // QT_CONFIG(accessibility)
        self.label_cocok.setText("")
        self.tombol_buku.setText(QCoreApplication.translate("RencanaPage", u"Simpan &buku kerja rencana\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_buku.setToolTip(QCoreApplication.translate("RencanaPage", u"Rencana yang berlaku sebagai buku kerja Excel, untuk dibaca atau diubah lalu diimpor", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pohon.setAccessibleName(QCoreApplication.translate("RencanaPage", u"Rencana: tujuan sampai sub kegiatan dengan indikatornya", None))
#endif // QT_CONFIG(accessibility)
        self.label_rencana_kosong.setText("")
        self.tombol_buku_kosong.setText(QCoreApplication.translate("RencanaPage", u"1. Simpan &buku kerja rencana\u2026", None))
        self.tombol_impor_kosong.setText(QCoreApplication.translate("RencanaPage", u"2. &Impor rencana\u2026", None))
        self.label_hak.setText("")
        self.bagian.setTabText(self.bagian.indexOf(self.bagian_rencana), QCoreApplication.translate("RencanaPage", u"&Rencana", None))
        self.tombol_folder.setText(QCoreApplication.translate("RencanaPage", u"Buka &folder", None))
    # retranslateUi

