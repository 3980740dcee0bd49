# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'perubahan_dokumen.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_PerubahanDokumenDialog(object):
    def setupUi(self, PerubahanDokumenDialog):
        if not PerubahanDokumenDialog.objectName():
            PerubahanDokumenDialog.setObjectName(u"PerubahanDokumenDialog")
        PerubahanDokumenDialog.resize(880, 460)
        self.susunan_1 = QVBoxLayout(PerubahanDokumenDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_judul = QLabel(PerubahanDokumenDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_akibat = QLabel(PerubahanDokumenDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_akibat)

        self.tabel_beda = RecordTable(PerubahanDokumenDialog)
        self.tabel_beda.setObjectName(u"tabel_beda")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(3)
        sizePolicy.setHeightForWidth(self.tabel_beda.sizePolicy().hasHeightForWidth())
        self.tabel_beda.setSizePolicy(sizePolicy)

        self.susunan_1.addWidget(self.tabel_beda)

        self.label_catatan = QLabel(PerubahanDokumenDialog)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_catatan.setProperty(u"gaya", u"redup")

        self.susunan_1.addWidget(self.label_catatan)

        self.tabel_catatan = RecordTable(PerubahanDokumenDialog)
        self.tabel_catatan.setObjectName(u"tabel_catatan")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(2)
        sizePolicy1.setHeightForWidth(self.tabel_catatan.sizePolicy().hasHeightForWidth())
        self.tabel_catatan.setSizePolicy(sizePolicy1)

        self.susunan_1.addWidget(self.tabel_catatan)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_alasan = QLabel(PerubahanDokumenDialog)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setProperty(u"gaya", u"redup")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_alasan.setWordWrap(True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.label_alasan.sizePolicy().hasHeightForWidth())
        self.label_alasan.setSizePolicy(sizePolicy2)

        self.susunan_2.addWidget(self.label_alasan)

        self.jarak_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_tutup = QPushButton(PerubahanDokumenDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_2.addWidget(self.tombol_tutup)

        self.tombol_pk = QPushButton(PerubahanDokumenDialog)
        self.tombol_pk.setObjectName(u"tombol_pk")
        self.tombol_pk.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_pk)

        self.tombol_revisi = QPushButton(PerubahanDokumenDialog)
        self.tombol_revisi.setObjectName(u"tombol_revisi")
        self.tombol_revisi.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_revisi)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel_beda, self.tabel_catatan)
        QWidget.setTabOrder(self.tabel_catatan, self.tombol_tutup)
        QWidget.setTabOrder(self.tombol_tutup, self.tombol_pk)
        QWidget.setTabOrder(self.tombol_pk, self.tombol_revisi)

        self.retranslateUi(PerubahanDokumenDialog)

        QMetaObject.connectSlotsByName(PerubahanDokumenDialog)
    # setupUi

    def retranslateUi(self, PerubahanDokumenDialog):
        PerubahanDokumenDialog.setWindowTitle(QCoreApplication.translate("PerubahanDokumenDialog", u"Berubah sejak ditandatangani", None))
#if QT_CONFIG(accessibility)
        self.tabel_beda.setAccessibleName(QCoreApplication.translate("PerubahanDokumenDialog", u"Yang berbeda", None))
#endif // QT_CONFIG(accessibility)
        self.label_catatan.setText(QCoreApplication.translate("PerubahanDokumenDialog", u"Yang tersimpan sejak itu, terbaru dahulu", None))
#if QT_CONFIG(accessibility)
        self.tabel_catatan.setAccessibleName(QCoreApplication.translate("PerubahanDokumenDialog", u"Yang tersimpan sejak dokumen itu final", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tutup.setText(QCoreApplication.translate("PerubahanDokumenDialog", u"&Tutup", None))
        self.tombol_pk.setText(QCoreApplication.translate("PerubahanDokumenDialog", u"Buat &PK Perubahan\u2026", None))
        self.tombol_revisi.setText(QCoreApplication.translate("PerubahanDokumenDialog", u"Buat &revisi\u2026", None))
    # retranslateUi

