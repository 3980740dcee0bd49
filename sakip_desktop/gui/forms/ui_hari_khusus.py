# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hari_khusus.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_HariKhususDialog(object):
    def setupUi(self, HariKhususDialog):
        if not HariKhususDialog.objectName():
            HariKhususDialog.setObjectName(u"HariKhususDialog")
        HariKhususDialog.resize(520, 280)
        self.susunan_5 = QVBoxLayout(HariKhususDialog)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(HariKhususDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(8)
        self.l1 = QLabel(HariKhususDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.tanggal = DayEdit(HariKhususDialog)
        self.tanggal.setObjectName(u"tanggal")
        self.tanggal.setDisplayFormat(u"d MMMM yyyy")
        self.tanggal.setCalendarPopup(True)

        self.susunan_1.addWidget(self.tanggal, 0, 1, 1, 1)

        self.label_kini = QLabel(HariKhususDialog)
        self.label_kini.setObjectName(u"label_kini")
        self.label_kini.setProperty(u"gaya", u"redup")
        self.label_kini.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kini.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kini, 1, 1, 1, 1)

        self.l2 = QLabel(HariKhususDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 2, 0, 1, 1)

        self.jenis = QComboBox(HariKhususDialog)
        self.jenis.setObjectName(u"jenis")

        self.susunan_1.addWidget(self.jenis, 2, 1, 1, 1)

        self.l3 = QLabel(HariKhususDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l3, 3, 0, 1, 1)

        self.nama = QLineEdit(HariKhususDialog)
        self.nama.setObjectName(u"nama")

        self.susunan_1.addWidget(self.nama, 3, 1, 1, 1)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 112)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_galat = QLabel(HariKhususDialog)
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

        self.tombol_batal = QPushButton(HariKhususDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(HariKhususDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_simpan)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.tanggal)
        self.l2.setBuddy(self.jenis)
        self.l3.setBuddy(self.nama)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tanggal, self.jenis)
        QWidget.setTabOrder(self.jenis, self.nama)
        QWidget.setTabOrder(self.nama, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(HariKhususDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(HariKhususDialog)
    # setupUi

    def retranslateUi(self, HariKhususDialog):
        HariKhususDialog.setWindowTitle(QCoreApplication.translate("HariKhususDialog", u"Hari khusus", None))
        self.label_judul.setText(QCoreApplication.translate("HariKhususDialog", u"Hari libur atau hari masuk kantor", None))
        self.l1.setText(QCoreApplication.translate("HariKhususDialog", u"&Tanggal", None))
        self.label_kini.setText("")
        self.l2.setText(QCoreApplication.translate("HariKhususDialog", u"&Kantor", None))
        self.l3.setText(QCoreApplication.translate("HariKhususDialog", u"Kete&rangan", None))
        self.nama.setPlaceholderText(QCoreApplication.translate("HariKhususDialog", u"misalnya: Hari jadi daerah", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("HariKhususDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("HariKhususDialog", u"&Simpan hari", None))
    # retranslateUi

