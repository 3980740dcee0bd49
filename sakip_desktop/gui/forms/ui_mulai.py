# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mulai.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.periode_button import PeriodeButton
from sakip_desktop.gui.widgets import DayEdit

class Ui_MulaiDialog(object):
    def setupUi(self, MulaiDialog):
        if not MulaiDialog.objectName():
            MulaiDialog.setObjectName(u"MulaiDialog")
        MulaiDialog.resize(600, 420)
        self.susunan_5 = QVBoxLayout(MulaiDialog)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(MulaiDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(8)
        self.label_sop = QLabel(MulaiDialog)
        self.label_sop.setObjectName(u"label_sop")
        self.label_sop.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_sop, 0, 0, 1, 1)

        self.sop = QComboBox(MulaiDialog)
        self.sop.setObjectName(u"sop")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sop.sizePolicy().hasHeightForWidth())
        self.sop.setSizePolicy(sizePolicy)

        self.susunan_1.addWidget(self.sop, 0, 1, 1, 1)

        self.label_isi = QLabel(MulaiDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setProperty(u"gaya", u"redup")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi, 1, 1, 1, 1)

        self.label_periode = QLabel(MulaiDialog)
        self.label_periode.setObjectName(u"label_periode")
        self.label_periode.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_periode, 2, 0, 1, 1)

        self.periode = PeriodeButton(MulaiDialog)
        self.periode.setObjectName(u"periode")

        self.susunan_1.addWidget(self.periode, 2, 1, 1, 1)

        self.label_tenggat = QLabel(MulaiDialog)
        self.label_tenggat.setObjectName(u"label_tenggat")
        self.label_tenggat.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_tenggat, 3, 0, 1, 1)

        self.tenggat = DayEdit(MulaiDialog)
        self.tenggat.setObjectName(u"tenggat")
        self.tenggat.setCalendarPopup(True)
        self.tenggat.setDisplayFormat(u"d MMMM yyyy")

        self.susunan_1.addWidget(self.tenggat, 3, 1, 1, 1)

        self.label_asal_tenggat = QLabel(MulaiDialog)
        self.label_asal_tenggat.setObjectName(u"label_asal_tenggat")
        self.label_asal_tenggat.setProperty(u"gaya", u"redup")
        self.label_asal_tenggat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_asal_tenggat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_asal_tenggat, 4, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 88)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_akibat = QLabel(MulaiDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setProperty(u"gaya", u"redup")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_akibat)

        self.label_sk = QLabel(MulaiDialog)
        self.label_sk.setObjectName(u"label_sk")
        self.label_sk.setProperty(u"gaya", u"kabar")
        self.label_sk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_sk.setWordWrap(True)

        self.susunan_5.addWidget(self.label_sk)

        self.label_kosong = QLabel(MulaiDialog)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"awas")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_5.addWidget(self.label_kosong)

        self.label_galat = QLabel(MulaiDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_galat)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_2)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(MulaiDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(MulaiDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_lanjut)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.label_sop.setBuddy(self.sop)
        self.label_periode.setBuddy(self.periode)
        self.label_tenggat.setBuddy(self.tenggat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sop, self.periode)
        QWidget.setTabOrder(self.periode, self.tenggat)
        QWidget.setTabOrder(self.tenggat, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)

        self.retranslateUi(MulaiDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(MulaiDialog)
    # setupUi

    def retranslateUi(self, MulaiDialog):
        MulaiDialog.setWindowTitle(QCoreApplication.translate("MulaiDialog", u"Mulai", None))
        self.label_judul.setText(QCoreApplication.translate("MulaiDialog", u"Apa yang dimulai?", None))
        self.label_sop.setText(QCoreApplication.translate("MulaiDialog", u"&Prosedur", None))
#if QT_CONFIG(accessibility)
        self.sop.setAccessibleName(QCoreApplication.translate("MulaiDialog", u"Prosedur yang dimulai", None))
#endif // QT_CONFIG(accessibility)
        self.label_isi.setText("")
        self.label_periode.setText(QCoreApplication.translate("MulaiDialog", u"P&eriode", None))
#if QT_CONFIG(accessibility)
        self.periode.setAccessibleName(QCoreApplication.translate("MulaiDialog", u"Periode", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.periode.setToolTip(QCoreApplication.translate("MulaiDialog", u"Pilih bulan, triwulan, semester atau tahun", None))
#endif // QT_CONFIG(tooltip)
        self.label_tenggat.setText(QCoreApplication.translate("MulaiDialog", u"&Tenggat", None))
#if QT_CONFIG(accessibility)
        self.tenggat.setAccessibleName(QCoreApplication.translate("MulaiDialog", u"Tenggat, tanggal paling lambat", None))
#endif // QT_CONFIG(accessibility)
        self.label_asal_tenggat.setText("")
        self.label_akibat.setText("")
        self.label_sk.setText("")
        self.label_kosong.setText("")
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("MulaiDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("MulaiDialog", u"Mulai", None))
    # retranslateUi

