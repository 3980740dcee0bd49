# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_analisis.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_AnalisisBagian(object):
    def setupUi(self, AnalisisBagian):
        if not AnalisisBagian.objectName():
            AnalisisBagian.setObjectName(u"AnalisisBagian")
        AnalisisBagian.resize(860, 520)
        self.susunan_7 = QVBoxLayout(AnalisisBagian)
        self.susunan_7.setSpacing(8)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(0, 8, 0, 0)
        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.label_ringkas = QLabel(AnalisisBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"kabar")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_4.addWidget(self.label_ringkas)


        self.susunan_7.addLayout(self.susunan_4)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.susunan_1 = QVBoxLayout()
        self.susunan_1.setSpacing(4)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 0, 0, 0)
        self.label_tingkat = QLabel(AnalisisBagian)
        self.label_tingkat.setObjectName(u"label_tingkat")
        self.label_tingkat.setProperty(u"gaya", u"subjudul")
        self.label_tingkat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tingkat.setWordWrap(False)

        self.susunan_1.addWidget(self.label_tingkat)

        self.tabel_tingkat = RecordTable(AnalisisBagian)
        self.tabel_tingkat.setObjectName(u"tabel_tingkat")
        self.tabel_tingkat.setMinimumSize(QSize(0, 48))

        self.susunan_1.addWidget(self.tabel_tingkat)


        self.susunan_5.addLayout(self.susunan_1)

        self.susunan_2 = QVBoxLayout()
        self.susunan_2.setSpacing(4)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_unit = QLabel(AnalisisBagian)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setProperty(u"gaya", u"subjudul")
        self.label_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.label_unit.setWordWrap(False)

        self.susunan_2.addWidget(self.label_unit)

        self.tabel_unit = RecordTable(AnalisisBagian)
        self.tabel_unit.setObjectName(u"tabel_unit")
        self.tabel_unit.setMinimumSize(QSize(0, 48))

        self.susunan_2.addWidget(self.tabel_unit)


        self.susunan_5.addLayout(self.susunan_2)

        self.susunan_3 = QVBoxLayout()
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_aturan = QLabel(AnalisisBagian)
        self.label_aturan.setObjectName(u"label_aturan")
        self.label_aturan.setProperty(u"gaya", u"subjudul")
        self.label_aturan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_aturan.setWordWrap(False)

        self.susunan_3.addWidget(self.label_aturan)

        self.tabel_aturan = RecordTable(AnalisisBagian)
        self.tabel_aturan.setObjectName(u"tabel_aturan")
        self.tabel_aturan.setMinimumSize(QSize(0, 48))

        self.susunan_3.addWidget(self.tabel_aturan)


        self.susunan_5.addLayout(self.susunan_3)


        self.susunan_7.addLayout(self.susunan_5)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.label_daftar = QLabel(AnalisisBagian)
        self.label_daftar.setObjectName(u"label_daftar")
        self.label_daftar.setProperty(u"gaya", u"subjudul")
        self.label_daftar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_daftar.setWordWrap(False)

        self.susunan_6.addWidget(self.label_daftar)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_1)

        self.tombol_semua = QPushButton(AnalisisBagian)
        self.tombol_semua.setObjectName(u"tombol_semua")

        self.susunan_6.addWidget(self.tombol_semua)

        self.tombol_tindak = QPushButton(AnalisisBagian)
        self.tombol_tindak.setObjectName(u"tombol_tindak")

        self.susunan_6.addWidget(self.tombol_tindak)

        self.tombol_simpan = QPushButton(AnalisisBagian)
        self.tombol_simpan.setObjectName(u"tombol_simpan")

        self.susunan_6.addWidget(self.tombol_simpan)


        self.susunan_7.addLayout(self.susunan_6)

        self.tabel_temuan = RecordTable(AnalisisBagian)
        self.tabel_temuan.setObjectName(u"tabel_temuan")
        self.tabel_temuan.setMinimumSize(QSize(0, 48))

        self.susunan_7.addWidget(self.tabel_temuan)

        self.tabel_pertanyaan = RecordTable(AnalisisBagian)
        self.tabel_pertanyaan.setObjectName(u"tabel_pertanyaan")
        self.tabel_pertanyaan.setMinimumSize(QSize(0, 48))

        self.susunan_7.addWidget(self.tabel_pertanyaan)

        self.label_kosong = QLabel(AnalisisBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"redup")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_7.addWidget(self.label_kosong)

        self.label_petunjuk = QLabel(AnalisisBagian)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_7.addWidget(self.label_petunjuk)

        self.susunan_7.setStretch(3, 1)
        self.susunan_7.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.label_tingkat.setBuddy(self.tabel_tingkat)
        self.label_unit.setBuddy(self.tabel_unit)
        self.label_aturan.setBuddy(self.tabel_aturan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_tingkat, self.tabel_unit)
        QWidget.setTabOrder(self.tabel_unit, self.tabel_aturan)
        QWidget.setTabOrder(self.tabel_aturan, self.tombol_semua)
        QWidget.setTabOrder(self.tombol_semua, self.tombol_tindak)
        QWidget.setTabOrder(self.tombol_tindak, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tabel_temuan)
        QWidget.setTabOrder(self.tabel_temuan, self.tabel_pertanyaan)

        self.retranslateUi(AnalisisBagian)

        QMetaObject.connectSlotsByName(AnalisisBagian)
    # setupUi

    def retranslateUi(self, AnalisisBagian):
        AnalisisBagian.setWindowTitle(QCoreApplication.translate("AnalisisBagian", u"Analisis data", None))
        self.label_ringkas.setText("")
        self.label_tingkat.setText(QCoreApplication.translate("AnalisisBagian", u"Menurut &tingkat", None))
#if QT_CONFIG(accessibility)
        self.tabel_tingkat.setAccessibleName(QCoreApplication.translate("AnalisisBagian", u"Menurut tingkat", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText(QCoreApplication.translate("AnalisisBagian", u"Menurut un&it", None))
#if QT_CONFIG(accessibility)
        self.tabel_unit.setAccessibleName(QCoreApplication.translate("AnalisisBagian", u"Menurut unit", None))
#endif // QT_CONFIG(accessibility)
        self.label_aturan.setText(QCoreApplication.translate("AnalisisBagian", u"Menurut atu&ran", None))
#if QT_CONFIG(accessibility)
        self.tabel_aturan.setAccessibleName(QCoreApplication.translate("AnalisisBagian", u"Menurut aturan", None))
#endif // QT_CONFIG(accessibility)
        self.label_daftar.setText(QCoreApplication.translate("AnalisisBagian", u"Daftar", None))
        self.tombol_semua.setText(QCoreApplication.translate("AnalisisBagian", u"Tampilkan &semua", None))
#if QT_CONFIG(tooltip)
        self.tombol_semua.setToolTip(QCoreApplication.translate("AnalisisBagian", u"Melepas semua saringan", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tindak.setText(QCoreApplication.translate("AnalisisBagian", u"Jadikan tindak lan&jut\u2026", None))
        self.tombol_simpan.setText(QCoreApplication.translate("AnalisisBagian", u"Simpan daftar ke E&xcel\u2026", None))
#if QT_CONFIG(accessibility)
        self.tabel_temuan.setAccessibleName(QCoreApplication.translate("AnalisisBagian", u"Temuan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabel_pertanyaan.setAccessibleName(QCoreApplication.translate("AnalisisBagian", u"Pertanyaan", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_petunjuk.setText(QCoreApplication.translate("AnalisisBagian", u"Enter atau klik ganda membuka selnya \u00b7 Ctrl+T membuka percakapan", None))
    # retranslateUi

