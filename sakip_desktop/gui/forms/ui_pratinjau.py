# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pratinjau.ui'
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
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_Pratinjau(object):
    def setupUi(self, Pratinjau):
        if not Pratinjau.objectName():
            Pratinjau.setObjectName(u"Pratinjau")
        Pratinjau.resize(560, 600)
        self.susunan_1 = QVBoxLayout(Pratinjau)
        self.susunan_1.setSpacing(4)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 0, 0, 0)
        self.baris_alat = QWidget(Pratinjau)
        self.baris_alat.setObjectName(u"baris_alat")
        self.susunan_2 = QHBoxLayout(self.baris_alat)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.tombol_sebelum = QPushButton(self.baris_alat)
        self.tombol_sebelum.setObjectName(u"tombol_sebelum")

        self.susunan_2.addWidget(self.tombol_sebelum)

        self.label_nomor = QLabel(self.baris_alat)
        self.label_nomor.setObjectName(u"label_nomor")
        self.label_nomor.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_nomor)

        self.tombol_sesudah = QPushButton(self.baris_alat)
        self.tombol_sesudah.setObjectName(u"tombol_sesudah")

        self.susunan_2.addWidget(self.tombol_sesudah)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.label_ukuran = QLabel(self.baris_alat)
        self.label_ukuran.setObjectName(u"label_ukuran")
        self.label_ukuran.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_ukuran)

        self.ukuran = QComboBox(self.baris_alat)
        self.ukuran.setObjectName(u"ukuran")

        self.susunan_2.addWidget(self.ukuran)


        self.susunan_1.addWidget(self.baris_alat)

        self.tumpukan = QStackedWidget(Pratinjau)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_pdf = QWidget()
        self.halaman_pdf.setObjectName(u"halaman_pdf")
        self.susunan_3 = QVBoxLayout(self.halaman_pdf)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tampilan = QPdfView(self.halaman_pdf)
        self.tampilan.setObjectName(u"tampilan")
        self.tampilan.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tampilan.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

        self.susunan_3.addWidget(self.tampilan)

        self.tumpukan.addWidget(self.halaman_pdf)
        self.halaman_pesan = QWidget()
        self.halaman_pesan.setObjectName(u"halaman_pesan")
        self.susunan_4 = QVBoxLayout(self.halaman_pesan)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(24, 24, 24, 24)
        self.label_pesan = QLabel(self.halaman_pesan)
        self.label_pesan.setObjectName(u"label_pesan")
        self.label_pesan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pesan.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_pesan.setWordWrap(True)

        self.susunan_4.addWidget(self.label_pesan)

        self.tumpukan.addWidget(self.halaman_pesan)

        self.susunan_1.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.label_ukuran.setBuddy(self.ukuran)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tombol_sebelum, self.tombol_sesudah)
        QWidget.setTabOrder(self.tombol_sesudah, self.ukuran)
        QWidget.setTabOrder(self.ukuran, self.tampilan)

        self.retranslateUi(Pratinjau)

        QMetaObject.connectSlotsByName(Pratinjau)
    # setupUi

    def retranslateUi(self, Pratinjau):
        Pratinjau.setWindowTitle(QCoreApplication.translate("Pratinjau", u"Pratinjau", None))
        self.tombol_sebelum.setText(QCoreApplication.translate("Pratinjau", u"\u2039", None))
#if QT_CONFIG(accessibility)
        self.tombol_sebelum.setAccessibleName(QCoreApplication.translate("Pratinjau", u"Halaman sebelumnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_sebelum.setToolTip(QCoreApplication.translate("Pratinjau", u"Halaman sebelumnya", None))
#endif // QT_CONFIG(tooltip)
        self.label_nomor.setText("")
        self.tombol_sesudah.setText(QCoreApplication.translate("Pratinjau", u"\u203a", None))
#if QT_CONFIG(accessibility)
        self.tombol_sesudah.setAccessibleName(QCoreApplication.translate("Pratinjau", u"Halaman berikutnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_sesudah.setToolTip(QCoreApplication.translate("Pratinjau", u"Halaman berikutnya", None))
#endif // QT_CONFIG(tooltip)
        self.label_ukuran.setText(QCoreApplication.translate("Pratinjau", u"&Ukuran", None))
#if QT_CONFIG(accessibility)
        self.ukuran.setAccessibleName(QCoreApplication.translate("Pratinjau", u"Ukuran pratinjau", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tampilan.setAccessibleName(QCoreApplication.translate("Pratinjau", u"Pratinjau dokumen", None))
#endif // QT_CONFIG(accessibility)
        self.label_pesan.setText("")
    # retranslateUi

