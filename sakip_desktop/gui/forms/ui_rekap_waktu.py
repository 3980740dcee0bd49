# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_waktu.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.grafik_view import GrafikView
from sakip_desktop.gui.record_table import RecordTable

class Ui_WaktuBagian(object):
    def setupUi(self, WaktuBagian):
        if not WaktuBagian.objectName():
            WaktuBagian.setObjectName(u"WaktuBagian")
        WaktuBagian.resize(860, 520)
        self.susunan_1 = QVBoxLayout(WaktuBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_prosedur = QLabel(WaktuBagian)
        self.label_prosedur.setObjectName(u"label_prosedur")
        self.label_prosedur.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_prosedur)

        self.prosedur = QComboBox(WaktuBagian)
        self.prosedur.setObjectName(u"prosedur")
        self.prosedur.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.prosedur.setMinimumContentsLength(24)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(2)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.prosedur.sizePolicy().hasHeightForWidth())
        self.prosedur.setSizePolicy(sizePolicy)

        self.susunan_2.addWidget(self.prosedur)

        self.label_siklus = QLabel(WaktuBagian)
        self.label_siklus.setObjectName(u"label_siklus")
        self.label_siklus.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_siklus)

        self.siklus = QComboBox(WaktuBagian)
        self.siklus.setObjectName(u"siklus")
        self.siklus.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.siklus.setMinimumContentsLength(18)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.siklus.sizePolicy().hasHeightForWidth())
        self.siklus.setSizePolicy(sizePolicy1)

        self.susunan_2.addWidget(self.siklus)

        self.label_sudut = QLabel(WaktuBagian)
        self.label_sudut.setObjectName(u"label_sudut")
        self.label_sudut.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_sudut)

        self.sudut = QComboBox(WaktuBagian)
        self.sudut.setObjectName(u"sudut")
        self.sudut.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sudut.setMinimumContentsLength(11)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.sudut.sizePolicy().hasHeightForWidth())
        self.sudut.setSizePolicy(sizePolicy2)

        self.susunan_2.addWidget(self.sudut)


        self.susunan_1.addLayout(self.susunan_2)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tombol_saya = QPushButton(WaktuBagian)
        self.tombol_saya.setObjectName(u"tombol_saya")

        self.susunan_3.addWidget(self.tombol_saya)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_1)

        self.tombol_grafik = QPushButton(WaktuBagian)
        self.tombol_grafik.setObjectName(u"tombol_grafik")
        self.tombol_grafik.setCheckable(True)

        self.susunan_3.addWidget(self.tombol_grafik)

        self.tombol_gambar = QPushButton(WaktuBagian)
        self.tombol_gambar.setObjectName(u"tombol_gambar")

        self.susunan_3.addWidget(self.tombol_gambar)

        self.tombol_excel = QPushButton(WaktuBagian)
        self.tombol_excel.setObjectName(u"tombol_excel")

        self.susunan_3.addWidget(self.tombol_excel)


        self.susunan_1.addLayout(self.susunan_3)

        self.tumpukan = QStackedWidget(WaktuBagian)
        self.tumpukan.setObjectName(u"tumpukan")
        self.lembar_tabel = QWidget()
        self.lembar_tabel.setObjectName(u"lembar_tabel")
        self.susunan_4 = QVBoxLayout(self.lembar_tabel)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.tabel = RecordTable(self.lembar_tabel)
        self.tabel.setObjectName(u"tabel")

        self.susunan_4.addWidget(self.tabel)

        self.tumpukan.addWidget(self.lembar_tabel)
        self.lembar_grafik = QWidget()
        self.lembar_grafik.setObjectName(u"lembar_grafik")
        self.susunan_5 = QVBoxLayout(self.lembar_grafik)
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.grafik = GrafikView(self.lembar_grafik)
        self.grafik.setObjectName(u"grafik")

        self.susunan_5.addWidget(self.grafik)

        self.tumpukan.addWidget(self.lembar_grafik)
        self.lembar_kosong = QWidget()
        self.lembar_kosong.setObjectName(u"lembar_kosong")
        self.susunan_6 = QVBoxLayout(self.lembar_kosong)
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(48, 24, 48, 24)
        self.label_kosong = QLabel(self.lembar_kosong)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)
        self.label_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_6.addWidget(self.label_kosong)

        self.tumpukan.addWidget(self.lembar_kosong)

        self.susunan_1.addWidget(self.tumpukan)

        self.label_catatan = QLabel(WaktuBagian)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"gaya", u"redup")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_catatan.setWordWrap(True)

        self.susunan_1.addWidget(self.label_catatan)

#if QT_CONFIG(shortcut)
        self.label_prosedur.setBuddy(self.prosedur)
        self.label_siklus.setBuddy(self.siklus)
        self.label_sudut.setBuddy(self.sudut)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.prosedur, self.siklus)
        QWidget.setTabOrder(self.siklus, self.sudut)
        QWidget.setTabOrder(self.sudut, self.tombol_saya)
        QWidget.setTabOrder(self.tombol_saya, self.tombol_grafik)
        QWidget.setTabOrder(self.tombol_grafik, self.tombol_gambar)
        QWidget.setTabOrder(self.tombol_gambar, self.tombol_excel)
        QWidget.setTabOrder(self.tombol_excel, self.tabel)
        QWidget.setTabOrder(self.tabel, self.grafik)

        self.retranslateUi(WaktuBagian)

        QMetaObject.connectSlotsByName(WaktuBagian)
    # setupUi

    def retranslateUi(self, WaktuBagian):
        WaktuBagian.setWindowTitle(QCoreApplication.translate("WaktuBagian", u"Waktu", None))
        self.label_prosedur.setText(QCoreApplication.translate("WaktuBagian", u"P&rosedur", None))
        self.label_siklus.setText(QCoreApplication.translate("WaktuBagian", u"S&iklus", None))
        self.label_sudut.setText(QCoreApplication.translate("WaktuBagian", u"&Tampilan", None))
        self.tombol_saya.setText(QCoreApplication.translate("WaktuBagian", u"&Menit kerja saya\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_saya.setToolTip(QCoreApplication.translate("WaktuBagian", u"Mencatat atau membetulkan menit kerja Anda sendiri", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_grafik.setText(QCoreApplication.translate("WaktuBagian", u"&Batang", None))
#if QT_CONFIG(tooltip)
        self.tombol_grafik.setToolTip(QCoreApplication.translate("WaktuBagian", u"Angka tabel ini sebagai batang, waktu baku sebagai tanda", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_gambar.setText(QCoreApplication.translate("WaktuBagian", u"Simpan P&DF\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_gambar.setToolTip(QCoreApplication.translate("WaktuBagian", u"Simpan grafik ini untuk dokumen lain", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_excel.setText(QCoreApplication.translate("WaktuBagian", u"Simpan &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_excel.setToolTip(QCoreApplication.translate("WaktuBagian", u"Satu lembar tiap tampilan: langkah, peran, siklus, tahun", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("WaktuBagian", u"Waktu pelaksanaan SOP", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grafik.setAccessibleName(QCoreApplication.translate("WaktuBagian", u"Grafik waktu pelaksanaan SOP", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_catatan.setText("")
    # retranslateUi

