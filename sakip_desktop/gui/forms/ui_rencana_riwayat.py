# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_riwayat.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_RiwayatRencanaDialog(object):
    def setupUi(self, RiwayatRencanaDialog):
        if not RiwayatRencanaDialog.objectName():
            RiwayatRencanaDialog.setObjectName(u"RiwayatRencanaDialog")
        RiwayatRencanaDialog.resize(860, 520)
        self.susunan_3 = QVBoxLayout(RiwayatRencanaDialog)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(RiwayatRencanaDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_3.addWidget(self.label_judul)

        self.tabel = RecordTable(RiwayatRencanaDialog)
        self.tabel.setObjectName(u"tabel")

        self.susunan_3.addWidget(self.tabel)

        self.label_rinci = QLabel(RiwayatRencanaDialog)
        self.label_rinci.setObjectName(u"label_rinci")
        self.label_rinci.setTextFormat(Qt.TextFormat.PlainText)
        self.label_rinci.setWordWrap(True)

        self.susunan_3.addWidget(self.label_rinci)

        self.rinci = QPlainTextEdit(RiwayatRencanaDialog)
        self.rinci.setObjectName(u"rinci")
        self.rinci.setReadOnly(True)
        self.rinci.setTabChangesFocus(True)
        self.rinci.setMaximumSize(QSize(16777215, 150))

        self.susunan_3.addWidget(self.rinci)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_tutup = QPushButton(RiwayatRencanaDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_3.addLayout(self.susunan_2)

#if QT_CONFIG(shortcut)
        self.label_rinci.setBuddy(self.rinci)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel, self.rinci)
        QWidget.setTabOrder(self.rinci, self.tombol_tutup)

        self.retranslateUi(RiwayatRencanaDialog)

        self.tombol_tutup.setDefault(True)


        QMetaObject.connectSlotsByName(RiwayatRencanaDialog)
    # setupUi

    def retranslateUi(self, RiwayatRencanaDialog):
        RiwayatRencanaDialog.setWindowTitle(QCoreApplication.translate("RiwayatRencanaDialog", u"Riwayat", None))
        self.label_judul.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("RiwayatRencanaDialog", u"Versi, terbaru dahulu", None))
#endif // QT_CONFIG(accessibility)
        self.label_rinci.setText(QCoreApplication.translate("RiwayatRencanaDialog", u"&Yang berubah pada versi yang dipilih", None))
        self.tombol_tutup.setText(QCoreApplication.translate("RiwayatRencanaDialog", u"&Tutup", None))
    # retranslateUi

