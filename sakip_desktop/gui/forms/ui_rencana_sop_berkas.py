# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_sop_berkas.ui'
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

class Ui_SopBerkasDialog(object):
    def setupUi(self, SopBerkasDialog):
        if not SopBerkasDialog.objectName():
            SopBerkasDialog.setObjectName(u"SopBerkasDialog")
        SopBerkasDialog.resize(820, 480)
        self.susunan_1 = QVBoxLayout(SopBerkasDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_berkas = QLabel(SopBerkasDialog)
        self.label_berkas.setObjectName(u"label_berkas")
        self.label_berkas.setProperty(u"gaya", u"subjudul")
        self.label_berkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_berkas.setWordWrap(True)

        self.susunan_1.addWidget(self.label_berkas)

        self.label_hasil = QLabel(SopBerkasDialog)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setProperty(u"gaya", u"kabar")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hasil)

        self.tabel = RecordTable(SopBerkasDialog)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.label_catatan = QLabel(SopBerkasDialog)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"gaya", u"redup")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_catatan.setWordWrap(True)

        self.susunan_1.addWidget(self.label_catatan)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_lagi = QPushButton(SopBerkasDialog)
        self.tombol_lagi.setObjectName(u"tombol_lagi")

        self.susunan_2.addWidget(self.tombol_lagi)

        self.tombol_tutup = QPushButton(SopBerkasDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel, self.tombol_lagi)
        QWidget.setTabOrder(self.tombol_lagi, self.tombol_tutup)

        self.retranslateUi(SopBerkasDialog)

        QMetaObject.connectSlotsByName(SopBerkasDialog)
    # setupUi

    def retranslateUi(self, SopBerkasDialog):
        SopBerkasDialog.setWindowTitle(QCoreApplication.translate("SopBerkasDialog", u"Periksa berkas SOP", None))
        self.label_berkas.setText("")
        self.label_hasil.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("SopBerkasDialog", u"Yang ditemukan pada berkas, menurut baris", None))
#endif // QT_CONFIG(accessibility)
        self.label_catatan.setText(QCoreApplication.translate("SopBerkasDialog", u"Berkas hanya dibaca; tidak ada yang disimpan di program.", None))
        self.tombol_lagi.setText(QCoreApplication.translate("SopBerkasDialog", u"Periksa &lagi", None))
#if QT_CONFIG(tooltip)
        self.tombol_lagi.setToolTip(QCoreApplication.translate("SopBerkasDialog", u"Baca berkas yang sama sekali lagi sesudah diperbaiki", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tutup.setText(QCoreApplication.translate("SopBerkasDialog", u"&Tutup", None))
    # retranslateUi

