# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_waktu_saya.ui'
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

from sakip_desktop.gui.entry_table import EntryTable

class Ui_MenitSayaDialog(object):
    def setupUi(self, MenitSayaDialog):
        if not MenitSayaDialog.objectName():
            MenitSayaDialog.setObjectName(u"MenitSayaDialog")
        MenitSayaDialog.resize(900, 520)
        self.susunan_1 = QVBoxLayout(MenitSayaDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(MenitSayaDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_judul)

        self.label_petunjuk = QLabel(MenitSayaDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_1.addWidget(self.label_petunjuk)

        self.tabel = EntryTable(MenitSayaDialog)
        self.tabel.setObjectName(u"tabel")
        self.tabel.setMinimumSize(QSize(0, 260))

        self.susunan_1.addWidget(self.tabel)

        self.label_kosong = QLabel(MenitSayaDialog)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kosong)

        self.label_salah = QLabel(MenitSayaDialog)
        self.label_salah.setObjectName(u"label_salah")
        self.label_salah.setProperty(u"gaya", u"galat")
        self.label_salah.setTextFormat(Qt.TextFormat.PlainText)
        self.label_salah.setWordWrap(True)

        self.susunan_1.addWidget(self.label_salah)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_keadaan = QLabel(MenitSayaDialog)
        self.label_keadaan.setObjectName(u"label_keadaan")
        self.label_keadaan.setProperty(u"gaya", u"redup")
        self.label_keadaan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_keadaan)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_tutup = QPushButton(MenitSayaDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel, self.tombol_tutup)

        self.retranslateUi(MenitSayaDialog)

        QMetaObject.connectSlotsByName(MenitSayaDialog)
    # setupUi

    def retranslateUi(self, MenitSayaDialog):
        MenitSayaDialog.setWindowTitle(QCoreApplication.translate("MenitSayaDialog", u"Menit kerja saya", None))
        self.label_judul.setText(QCoreApplication.translate("MenitSayaDialog", u"Menit kerja saya", None))
        self.label_petunjuk.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("MenitSayaDialog", u"Menit kerja saya, pekerjaan terbaru di atas", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_salah.setText("")
        self.label_keadaan.setText("")
        self.tombol_tutup.setText(QCoreApplication.translate("MenitSayaDialog", u"&Tutup", None))
    # retranslateUi

