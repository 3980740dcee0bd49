# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admin_kalender.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.record_table import RecordTable

class Ui_KalenderBagian(object):
    def setupUi(self, KalenderBagian):
        if not KalenderBagian.objectName():
            KalenderBagian.setObjectName(u"KalenderBagian")
        KalenderBagian.resize(1000, 600)
        self.susunan_9 = QVBoxLayout(KalenderBagian)
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.susunan_9.setContentsMargins(8, 8, 8, 8)
        self.keterangan = QLabel(KalenderBagian)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setProperty(u"gaya", u"redup")
        self.keterangan.setTextFormat(Qt.TextFormat.PlainText)
        self.keterangan.setWordWrap(True)

        self.susunan_9.addWidget(self.keterangan)

        self.susunan_8 = QHBoxLayout()
        self.susunan_8.setSpacing(16)
        self.susunan_8.setObjectName(u"susunan_8")
        self.susunan_2 = QVBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.judul_jam = QLabel(KalenderBagian)
        self.judul_jam.setObjectName(u"judul_jam")
        self.judul_jam.setProperty(u"gaya", u"subjudul")
        self.judul_jam.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_jam.setWordWrap(True)

        self.susunan_2.addWidget(self.judul_jam)

        self.tabel_jam = EntryTable(KalenderBagian)
        self.tabel_jam.setObjectName(u"tabel_jam")

        self.susunan_2.addWidget(self.tabel_jam)

        self.catatan_jam = QLabel(KalenderBagian)
        self.catatan_jam.setObjectName(u"catatan_jam")
        self.catatan_jam.setProperty(u"gaya", u"redup")
        self.catatan_jam.setTextFormat(Qt.TextFormat.PlainText)
        self.catatan_jam.setWordWrap(True)

        self.susunan_2.addWidget(self.catatan_jam)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_2.addItem(self.jarak_1)


        self.susunan_8.addLayout(self.susunan_2)

        self.susunan_7 = QVBoxLayout()
        self.susunan_7.setSpacing(8)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.judul_hari = QLabel(KalenderBagian)
        self.judul_hari.setObjectName(u"judul_hari")
        self.judul_hari.setProperty(u"gaya", u"subjudul")
        self.judul_hari.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.judul_hari)

        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.label_tahun = QLabel(KalenderBagian)
        self.label_tahun.setObjectName(u"label_tahun")
        self.label_tahun.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.label_tahun)

        self.tahun = QSpinBox(KalenderBagian)
        self.tahun.setObjectName(u"tahun")
        self.tahun.setMinimum(1900)
        self.tahun.setMaximum(2999)

        self.susunan_4.addWidget(self.tahun)


        self.susunan_7.addLayout(self.susunan_4)

        self.tabel_hari = RecordTable(KalenderBagian)
        self.tabel_hari.setObjectName(u"tabel_hari")

        self.susunan_7.addWidget(self.tabel_hari)

        self.label_kosong = QLabel(KalenderBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"kabar")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_7.addWidget(self.label_kosong)

        self.label_perkiraan = QLabel(KalenderBagian)
        self.label_perkiraan.setObjectName(u"label_perkiraan")
        self.label_perkiraan.setProperty(u"gaya", u"redup")
        self.label_perkiraan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_perkiraan.setWordWrap(True)

        self.susunan_7.addWidget(self.label_perkiraan)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.tombol_ubah = QPushButton(KalenderBagian)
        self.tombol_ubah.setObjectName(u"tombol_ubah")
        self.tombol_ubah.setAutoDefault(False)

        self.susunan_6.addWidget(self.tombol_ubah)

        self.tombol_hapus = QPushButton(KalenderBagian)
        self.tombol_hapus.setObjectName(u"tombol_hapus")
        self.tombol_hapus.setAutoDefault(False)

        self.susunan_6.addWidget(self.tombol_hapus)

        self.jarak_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_6.addItem(self.jarak_5)


        self.susunan_7.addLayout(self.susunan_6)


        self.susunan_8.addLayout(self.susunan_7)

        self.susunan_8.setStretch(1, 1)

        self.susunan_9.addLayout(self.susunan_8)

#if QT_CONFIG(shortcut)
        self.label_tahun.setBuddy(self.tahun)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_jam, self.tahun)
        QWidget.setTabOrder(self.tahun, self.tabel_hari)
        QWidget.setTabOrder(self.tabel_hari, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tombol_hapus)

        self.retranslateUi(KalenderBagian)

        QMetaObject.connectSlotsByName(KalenderBagian)
    # setupUi

    def retranslateUi(self, KalenderBagian):
        KalenderBagian.setWindowTitle(QCoreApplication.translate("KalenderBagian", u"Kalender", None))
        self.keterangan.setText(QCoreApplication.translate("KalenderBagian", u"Tenggat langkah dihitung dari kalender ini: menit dan jam berjalan selama jam kerja, hari berjalan pada hari kerja.", None))
        self.judul_jam.setText(QCoreApplication.translate("KalenderBagian", u"Jam kerja seminggu", None))
#if QT_CONFIG(accessibility)
        self.tabel_jam.setAccessibleName(QCoreApplication.translate("KalenderBagian", u"Jam kerja tiap hari", None))
#endif // QT_CONFIG(accessibility)
        self.catatan_jam.setText("")
        self.judul_hari.setText(QCoreApplication.translate("KalenderBagian", u"Hari libur dan hari masuk", None))
        self.label_tahun.setText(QCoreApplication.translate("KalenderBagian", u"&Tahun", None))
#if QT_CONFIG(accessibility)
        self.tahun.setAccessibleName(QCoreApplication.translate("KalenderBagian", u"Tahun", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabel_hari.setAccessibleName(QCoreApplication.translate("KalenderBagian", u"Hari yang tidak seperti biasa", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_perkiraan.setText("")
        self.tombol_ubah.setText(QCoreApplication.translate("KalenderBagian", u"Ub&ah hari terpilih\u2026", None))
        self.tombol_hapus.setText(QCoreApplication.translate("KalenderBagian", u"&Hapus", None))
    # retranslateUi

