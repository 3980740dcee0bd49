# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dokumen_kantor.ui'
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

class Ui_DokumenKantorBagian(object):
    def setupUi(self, DokumenKantorBagian):
        if not DokumenKantorBagian.objectName():
            DokumenKantorBagian.setObjectName(u"DokumenKantorBagian")
        DokumenKantorBagian.resize(1000, 560)
        self.susunan_1 = QVBoxLayout(DokumenKantorBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.label_kabar = QLabel(DokumenKantorBagian)
        self.label_kabar.setObjectName(u"label_kabar")
        self.label_kabar.setProperty(u"gaya", u"redup")
        self.label_kabar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kabar.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kabar)

        self.tabel = RecordTable(DokumenKantorBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.tombol_ubah = QPushButton(DokumenKantorBagian)
        self.tombol_ubah.setObjectName(u"tombol_ubah")
        self.tombol_ubah.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_ubah)

        self.tombol_lihat = QPushButton(DokumenKantorBagian)
        self.tombol_lihat.setObjectName(u"tombol_lihat")
        self.tombol_lihat.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_lihat)

        self.tombol_cabut = QPushButton(DokumenKantorBagian)
        self.tombol_cabut.setObjectName(u"tombol_cabut")
        self.tombol_cabut.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_cabut)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_kirim = QPushButton(DokumenKantorBagian)
        self.tombol_kirim.setObjectName(u"tombol_kirim")
        self.tombol_kirim.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_kirim)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tombol_lihat)
        QWidget.setTabOrder(self.tombol_lihat, self.tombol_cabut)
        QWidget.setTabOrder(self.tombol_cabut, self.tombol_kirim)

        self.retranslateUi(DokumenKantorBagian)

        QMetaObject.connectSlotsByName(DokumenKantorBagian)
    # setupUi

    def retranslateUi(self, DokumenKantorBagian):
        DokumenKantorBagian.setWindowTitle(QCoreApplication.translate("DokumenKantorBagian", u"Dokumen kantor", None))
        self.label_kabar.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("DokumenKantorBagian", u"Dokumen kantor tahun ini", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_ubah.setText(QCoreApplication.translate("DokumenKantorBagian", u"Uba&h\u2026", None))
        self.tombol_lihat.setText(QCoreApplication.translate("DokumenKantorBagian", u"&Lihat berkas", None))
        self.tombol_cabut.setText(QCoreApplication.translate("DokumenKantorBagian", u"&Cabut\u2026", None))
        self.tombol_kirim.setText(QCoreApplication.translate("DokumenKantorBagian", u"Kumpulkan bukt&i periode\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_kirim.setToolTip(QCoreApplication.translate("DokumenKantorBagian", u"Semua berkas bukti periode ini sebagai satu zip atau satu folder, dengan daftarnya", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

