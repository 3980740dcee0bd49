# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_grafik.ui'
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
    QLabel, QPushButton, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.grafik_view import GrafikView
from sakip_desktop.gui.record_table import RecordTable

class Ui_GrafikBagian(object):
    def setupUi(self, GrafikBagian):
        if not GrafikBagian.objectName():
            GrafikBagian.setObjectName(u"GrafikBagian")
        GrafikBagian.resize(860, 520)
        self.susunan_1 = QVBoxLayout(GrafikBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_pilihan = QLabel(GrafikBagian)
        self.label_pilihan.setObjectName(u"label_pilihan")
        self.label_pilihan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_pilihan)

        self.pilihan = QComboBox(GrafikBagian)
        self.pilihan.setObjectName(u"pilihan")
        self.pilihan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pilihan.setMinimumContentsLength(36)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.pilihan.sizePolicy().hasHeightForWidth())
        self.pilihan.setSizePolicy(sizePolicy)

        self.susunan_2.addWidget(self.pilihan)

        self.tombol_tabel = QPushButton(GrafikBagian)
        self.tombol_tabel.setObjectName(u"tombol_tabel")
        self.tombol_tabel.setCheckable(True)

        self.susunan_2.addWidget(self.tombol_tabel)

        self.tombol_salin = QPushButton(GrafikBagian)
        self.tombol_salin.setObjectName(u"tombol_salin")

        self.susunan_2.addWidget(self.tombol_salin)

        self.tombol_simpan = QPushButton(GrafikBagian)
        self.tombol_simpan.setObjectName(u"tombol_simpan")

        self.susunan_2.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_2)

        self.tumpukan = QStackedWidget(GrafikBagian)
        self.tumpukan.setObjectName(u"tumpukan")
        self.lembar_grafik = QWidget()
        self.lembar_grafik.setObjectName(u"lembar_grafik")
        self.susunan_3 = QVBoxLayout(self.lembar_grafik)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.grafik = GrafikView(self.lembar_grafik)
        self.grafik.setObjectName(u"grafik")

        self.susunan_3.addWidget(self.grafik)

        self.tumpukan.addWidget(self.lembar_grafik)
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

        self.susunan_1.addWidget(self.tumpukan)

        self.label_catatan = QLabel(GrafikBagian)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"gaya", u"redup")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_catatan)

#if QT_CONFIG(shortcut)
        self.label_pilihan.setBuddy(self.pilihan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pilihan, self.tombol_tabel)
        QWidget.setTabOrder(self.tombol_tabel, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.grafik)
        QWidget.setTabOrder(self.grafik, self.tabel)

        self.retranslateUi(GrafikBagian)

        QMetaObject.connectSlotsByName(GrafikBagian)
    # setupUi

    def retranslateUi(self, GrafikBagian):
        GrafikBagian.setWindowTitle(QCoreApplication.translate("GrafikBagian", u"Grafik", None))
        self.label_pilihan.setText(QCoreApplication.translate("GrafikBagian", u"Bagian &rencana", None))
        self.tombol_tabel.setText(QCoreApplication.translate("GrafikBagian", u"&Tabel", None))
#if QT_CONFIG(tooltip)
        self.tombol_tabel.setToolTip(QCoreApplication.translate("GrafikBagian", u"Angka grafik ini sebagai tabel", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_salin.setText(QCoreApplication.translate("GrafikBagian", u"Salin ga&mbar", None))
#if QT_CONFIG(tooltip)
        self.tombol_salin.setToolTip(QCoreApplication.translate("GrafikBagian", u"Salin grafik untuk ditempel di dokumen lain (Ctrl+C)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_simpan.setText(QCoreApplication.translate("GrafikBagian", u"Simpan P&DF\u2026", None))
#if QT_CONFIG(accessibility)
        self.grafik.setAccessibleName(QCoreApplication.translate("GrafikBagian", u"Grafik capaian tiap indikator", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("GrafikBagian", u"Tabel grafik: capaian tiap indikator dan tiap bulan", None))
#endif // QT_CONFIG(accessibility)
        self.label_catatan.setText("")
    # retranslateUi

