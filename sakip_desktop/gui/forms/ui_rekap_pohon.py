# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_pohon.ui'
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

from sakip_desktop.gui.grafik_view import GrafikView
from sakip_desktop.gui.record_table import RecordTable

class Ui_PohonBagian(object):
    def setupUi(self, PohonBagian):
        if not PohonBagian.objectName():
            PohonBagian.setObjectName(u"PohonBagian")
        PohonBagian.resize(860, 520)
        self.susunan_1 = QVBoxLayout(PohonBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_pohon = QLabel(PohonBagian)
        self.label_pohon.setObjectName(u"label_pohon")
        self.label_pohon.setProperty(u"gaya", u"subjudul")
        self.label_pohon.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_pohon)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.label_ringkas = QLabel(PohonBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label_ringkas.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.susunan_2.addWidget(self.label_ringkas)


        self.susunan_1.addLayout(self.susunan_2)

        self.pembagi = QSplitter(PohonBagian)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Vertical)
        self.pembagi.setChildrenCollapsible(False)
        self.tabel_pohon = RecordTable(self.pembagi)
        self.tabel_pohon.setObjectName(u"tabel_pohon")
        self.pembagi.addWidget(self.tabel_pohon)
        self.panel_asal = QWidget(self.pembagi)
        self.panel_asal.setObjectName(u"panel_asal")
        self.susunan_3 = QVBoxLayout(self.panel_asal)
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 4, 0, 0)
        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.label_asal = QLabel(self.panel_asal)
        self.label_asal.setObjectName(u"label_asal")
        self.label_asal.setProperty(u"gaya", u"subjudul")
        self.label_asal.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.label_asal)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_2)

        self.tombol_formulir = QPushButton(self.panel_asal)
        self.tombol_formulir.setObjectName(u"tombol_formulir")

        self.susunan_4.addWidget(self.tombol_formulir)

        self.tombol_salin = QPushButton(self.panel_asal)
        self.tombol_salin.setObjectName(u"tombol_salin")

        self.susunan_4.addWidget(self.tombol_salin)


        self.susunan_3.addLayout(self.susunan_4)

        self.tumpukan = QStackedWidget(self.panel_asal)
        self.tumpukan.setObjectName(u"tumpukan")
        self.lembar_simpul = QWidget()
        self.lembar_simpul.setObjectName(u"lembar_simpul")
        self.susunan_5 = QVBoxLayout(self.lembar_simpul)
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.tabel_asal = RecordTable(self.lembar_simpul)
        self.tabel_asal.setObjectName(u"tabel_asal")

        self.susunan_5.addWidget(self.tabel_asal)

        self.tumpukan.addWidget(self.lembar_simpul)
        self.lembar_indikator = QWidget()
        self.lembar_indikator.setObjectName(u"lembar_indikator")
        self.susunan_6 = QHBoxLayout(self.lembar_indikator)
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.tabel_bulan = RecordTable(self.lembar_indikator)
        self.tabel_bulan.setObjectName(u"tabel_bulan")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.tabel_bulan.sizePolicy().hasHeightForWidth())
        self.tabel_bulan.setSizePolicy(sizePolicy)

        self.susunan_6.addWidget(self.tabel_bulan)

        self.grafik = GrafikView(self.lembar_indikator)
        self.grafik.setObjectName(u"grafik")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.grafik.sizePolicy().hasHeightForWidth())
        self.grafik.setSizePolicy(sizePolicy1)

        self.susunan_6.addWidget(self.grafik)

        self.tumpukan.addWidget(self.lembar_indikator)

        self.susunan_3.addWidget(self.tumpukan)

        self.pembagi.addWidget(self.panel_asal)

        self.susunan_1.addWidget(self.pembagi)

#if QT_CONFIG(shortcut)
        self.label_pohon.setBuddy(self.tabel_pohon)
        self.label_asal.setBuddy(self.tabel_asal)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_pohon, self.tombol_formulir)
        QWidget.setTabOrder(self.tombol_formulir, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.tabel_asal)
        QWidget.setTabOrder(self.tabel_asal, self.tabel_bulan)
        QWidget.setTabOrder(self.tabel_bulan, self.grafik)

        self.retranslateUi(PohonBagian)

        QMetaObject.connectSlotsByName(PohonBagian)
    # setupUi

    def retranslateUi(self, PohonBagian):
        PohonBagian.setWindowTitle(QCoreApplication.translate("PohonBagian", u"Pohon capaian", None))
        self.label_pohon.setText(QCoreApplication.translate("PohonBagian", u"Capaian menurut rencana", None))
        self.label_ringkas.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_pohon.setAccessibleName(QCoreApplication.translate("PohonBagian", u"Capaian menurut rencana, dari tujuan sampai sub kegiatan", None))
#endif // QT_CONFIG(accessibility)
        self.label_asal.setText(QCoreApplication.translate("PohonBagian", u"Asal angka", None))
        self.tombol_formulir.setText(QCoreApplication.translate("PohonBagian", u"&Buka formulir", None))
        self.tombol_salin.setText(QCoreApplication.translate("PohonBagian", u"Salin ga&mbar", None))
#if QT_CONFIG(accessibility)
        self.tabel_asal.setAccessibleName(QCoreApplication.translate("PohonBagian", u"Indikator yang dirata-rata", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabel_bulan.setAccessibleName(QCoreApplication.translate("PohonBagian", u"Angka indikator tiap bulan: siapa mengisi dan kapan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grafik.setAccessibleName(QCoreApplication.translate("PohonBagian", u"Perkembangan capaian", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

