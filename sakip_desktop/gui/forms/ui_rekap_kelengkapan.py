# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_kelengkapan.ui'
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

class Ui_KelengkapanBagian(object):
    def setupUi(self, KelengkapanBagian):
        if not KelengkapanBagian.objectName():
            KelengkapanBagian.setObjectName(u"KelengkapanBagian")
        KelengkapanBagian.resize(860, 520)
        self.susunan_1 = QVBoxLayout(KelengkapanBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_kisi = QLabel(KelengkapanBagian)
        self.label_kisi.setObjectName(u"label_kisi")
        self.label_kisi.setProperty(u"gaya", u"subjudul")
        self.label_kisi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_kisi)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.label_tanda = QLabel(KelengkapanBagian)
        self.label_tanda.setObjectName(u"label_tanda")
        self.label_tanda.setProperty(u"gaya", u"redup")
        self.label_tanda.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_tanda)


        self.susunan_1.addLayout(self.susunan_2)

        self.tabel_kisi = RecordTable(KelengkapanBagian)
        self.tabel_kisi.setObjectName(u"tabel_kisi")

        self.susunan_1.addWidget(self.tabel_kisi)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_isi = QLabel(KelengkapanBagian)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setProperty(u"gaya", u"subjudul")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_isi)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)

        self.label_jalan = QLabel(KelengkapanBagian)
        self.label_jalan.setObjectName(u"label_jalan")
        self.label_jalan.setProperty(u"gaya", u"redup")
        self.label_jalan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_jalan)

        self.tombol_formulir = QPushButton(KelengkapanBagian)
        self.tombol_formulir.setObjectName(u"tombol_formulir")

        self.susunan_3.addWidget(self.tombol_formulir)


        self.susunan_1.addLayout(self.susunan_3)

        self.tabel_isi = RecordTable(KelengkapanBagian)
        self.tabel_isi.setObjectName(u"tabel_isi")

        self.susunan_1.addWidget(self.tabel_isi)

#if QT_CONFIG(shortcut)
        self.label_kisi.setBuddy(self.tabel_kisi)
        self.label_isi.setBuddy(self.tabel_isi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_kisi, self.tombol_formulir)
        QWidget.setTabOrder(self.tombol_formulir, self.tabel_isi)

        self.retranslateUi(KelengkapanBagian)

        QMetaObject.connectSlotsByName(KelengkapanBagian)
    # setupUi

    def retranslateUi(self, KelengkapanBagian):
        KelengkapanBagian.setWindowTitle(QCoreApplication.translate("KelengkapanBagian", u"Kelengkapan", None))
        self.label_kisi.setText(QCoreApplication.translate("KelengkapanBagian", u"Kelengkapan isian", None))
        self.label_tanda.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_kisi.setAccessibleName(QCoreApplication.translate("KelengkapanBagian", u"Kelengkapan isian tiap unit tiap bulan", None))
#endif // QT_CONFIG(accessibility)
        self.label_isi.setText(QCoreApplication.translate("KelengkapanBagian", u"Isi formulir", None))
        self.label_jalan.setText("")
        self.tombol_formulir.setText(QCoreApplication.translate("KelengkapanBagian", u"&Buka formulir", None))
#if QT_CONFIG(accessibility)
        self.tabel_isi.setAccessibleName(QCoreApplication.translate("KelengkapanBagian", u"Isi formulir: siapa mengisi dan kapan", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

