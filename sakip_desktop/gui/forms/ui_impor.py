# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'impor.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_ImporDialog(object):
    def setupUi(self, ImporDialog):
        if not ImporDialog.objectName():
            ImporDialog.setObjectName(u"ImporDialog")
        ImporDialog.resize(1120, 640)
        ImporDialog.setMinimumSize(QSize(720, 0))
        self.susunan_1 = QVBoxLayout(ImporDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(ImporDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_ringkas = QLabel(ImporDialog)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"kabar")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_1.addWidget(self.label_ringkas)

        self.tumpukan = QStackedWidget(ImporDialog)
        self.tumpukan.setObjectName(u"tumpukan")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.tumpukan.sizePolicy().hasHeightForWidth())
        self.tumpukan.setSizePolicy(sizePolicy)
        self.halaman_masalah = QWidget()
        self.halaman_masalah.setObjectName(u"halaman_masalah")
        self.susunan_2 = QVBoxLayout(self.halaman_masalah)
        self.susunan_2.setSpacing(4)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.tabel_masalah = RecordTable(self.halaman_masalah)
        self.tabel_masalah.setObjectName(u"tabel_masalah")

        self.susunan_2.addWidget(self.tabel_masalah)

        self.tumpukan.addWidget(self.halaman_masalah)
        self.halaman_beda = QWidget()
        self.halaman_beda.setObjectName(u"halaman_beda")
        self.susunan_3 = QVBoxLayout(self.halaman_beda)
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_beda = QLabel(self.halaman_beda)
        self.label_beda.setObjectName(u"label_beda")
        self.label_beda.setProperty(u"gaya", u"subjudul")
        self.label_beda.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_beda)

        self.tabel_beda = RecordTable(self.halaman_beda)
        self.tabel_beda.setObjectName(u"tabel_beda")

        self.susunan_3.addWidget(self.tabel_beda)

        self.label_perhatian = QLabel(self.halaman_beda)
        self.label_perhatian.setObjectName(u"label_perhatian")
        self.label_perhatian.setProperty(u"gaya", u"subjudul")
        self.label_perhatian.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_perhatian)

        self.tabel_perhatian = RecordTable(self.halaman_beda)
        self.tabel_perhatian.setObjectName(u"tabel_perhatian")

        self.susunan_3.addWidget(self.tabel_perhatian)

        self.tumpukan.addWidget(self.halaman_beda)

        self.susunan_1.addWidget(self.tumpukan)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.label_alasan = QLabel(ImporDialog)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.label_alasan)

        self.alasan = QLineEdit(ImporDialog)
        self.alasan.setObjectName(u"alasan")
        self.alasan.setMaxLength(500)

        self.susunan_4.addWidget(self.alasan)


        self.susunan_1.addLayout(self.susunan_4)

        self.label_galat = QLabel(ImporDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.tombol_uji = QPushButton(ImporDialog)
        self.tombol_uji.setObjectName(u"tombol_uji")

        self.susunan_5.addWidget(self.tombol_uji)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_5.addItem(self.jarak_1)

        self.label_kurang = QLabel(ImporDialog)
        self.label_kurang.setObjectName(u"label_kurang")
        self.label_kurang.setProperty(u"gaya", u"redup")
        self.label_kurang.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_kurang)

        self.tombol_batal = QPushButton(ImporDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_5.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(ImporDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_5.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_5)

#if QT_CONFIG(shortcut)
        self.label_beda.setBuddy(self.tabel_beda)
        self.label_perhatian.setBuddy(self.tabel_perhatian)
        self.label_alasan.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_masalah, self.tabel_beda)
        QWidget.setTabOrder(self.tabel_beda, self.tabel_perhatian)
        QWidget.setTabOrder(self.tabel_perhatian, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)
        QWidget.setTabOrder(self.tombol_batal, self.tombol_uji)

        self.retranslateUi(ImporDialog)

        QMetaObject.connectSlotsByName(ImporDialog)
    # setupUi

    def retranslateUi(self, ImporDialog):
        ImporDialog.setWindowTitle(QCoreApplication.translate("ImporDialog", u"Impor rencana", None))
        self.label_judul.setText("")
        self.label_ringkas.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_masalah.setAccessibleName(QCoreApplication.translate("ImporDialog", u"Masalah dalam buku kerja", None))
#endif // QT_CONFIG(accessibility)
        self.label_beda.setText(QCoreApplication.translate("ImporDialog", u"Yang akan berubah", None))
#if QT_CONFIG(accessibility)
        self.tabel_beda.setAccessibleName(QCoreApplication.translate("ImporDialog", u"Yang akan berubah", None))
#endif // QT_CONFIG(accessibility)
        self.label_perhatian.setText(QCoreApplication.translate("ImporDialog", u"Yang perlu dilihat lagi (tidak menghalangi)", None))
#if QT_CONFIG(accessibility)
        self.tabel_perhatian.setAccessibleName(QCoreApplication.translate("ImporDialog", u"Yang perlu dilihat lagi", None))
#endif // QT_CONFIG(accessibility)
        self.label_alasan.setText(QCoreApplication.translate("ImporDialog", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("ImporDialog", u"Misalnya: Perjanjian Kinerja perubahan, nomor dan tanggalnya", None))
        self.label_galat.setText("")
        self.tombol_uji.setText(QCoreApplication.translate("ImporDialog", u"&Uji lagi", None))
#if QT_CONFIG(tooltip)
        self.tombol_uji.setToolTip(QCoreApplication.translate("ImporDialog", u"Membaca berkas yang sama sekali lagi, sesudah Anda menyimpannya di Excel", None))
#endif // QT_CONFIG(tooltip)
        self.label_kurang.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("ImporDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("ImporDialog", u"&Terapkan rencana", None))
    # retranslateUi

