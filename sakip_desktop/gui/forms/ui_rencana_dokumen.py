# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_dokumen.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_DokumenBagian(object):
    def setupUi(self, DokumenBagian):
        if not DokumenBagian.objectName():
            DokumenBagian.setObjectName(u"DokumenBagian")
        DokumenBagian.resize(860, 560)
        self.susunan_2 = QVBoxLayout(DokumenBagian)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 8, 0, 0)
        self.tumpukan_dokumen = QStackedWidget(DokumenBagian)
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
        self.panel_daftar = QWidget(self.pembagi)
        self.panel_daftar.setObjectName(u"panel_daftar")
        self.susunan_7 = QVBoxLayout(self.panel_daftar)
        self.susunan_7.setSpacing(4)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(0, 0, 0, 0)
        self.tabel_dokumen = RecordTable(self.panel_daftar)
        self.tabel_dokumen.setObjectName(u"tabel_dokumen")

        self.susunan_7.addWidget(self.tabel_dokumen)

        self.tombol_semua = QPushButton(self.panel_daftar)
        self.tombol_semua.setObjectName(u"tombol_semua")

        self.susunan_7.addWidget(self.tombol_semua)

        self.pembagi.addWidget(self.panel_daftar)
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

        QWidget.setTabOrder(self.tabel_dokumen, self.tombol_semua)
        QWidget.setTabOrder(self.tombol_semua, self.tombol_ke_rencana)

        self.retranslateUi(DokumenBagian)

        QMetaObject.connectSlotsByName(DokumenBagian)
    # setupUi

    def retranslateUi(self, DokumenBagian):
        DokumenBagian.setWindowTitle(QCoreApplication.translate("DokumenBagian", u"Dokumen", None))
#if QT_CONFIG(accessibility)
        self.tabel_dokumen.setAccessibleName(QCoreApplication.translate("DokumenBagian", u"Dokumen periode ini", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_semua.setText(QCoreApplication.translate("DokumenBagian", u"Simp&an semua\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_semua.setToolTip(QCoreApplication.translate("DokumenBagian", u"Semua dokumen dalam daftar ini ke satu folder", None))
#endif // QT_CONFIG(tooltip)
        self.label_kurang.setText("")
        self.label_dokumen_kosong.setText("")
        self.tombol_ke_rencana.setText(QCoreApplication.translate("DokumenBagian", u"&Lihat Pohon rencana", None))
    # retranslateUi

