# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'berkas_rusak.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_BerkasRusakDialog(object):
    def setupUi(self, BerkasRusakDialog):
        if not BerkasRusakDialog.objectName():
            BerkasRusakDialog.setObjectName(u"BerkasRusakDialog")
        BerkasRusakDialog.resize(680, 520)
        self.susunan_1 = QVBoxLayout(BerkasRusakDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(BerkasRusakDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_apa = QLabel(BerkasRusakDialog)
        self.label_apa.setObjectName(u"label_apa")
        self.label_apa.setTextFormat(Qt.TextFormat.PlainText)
        self.label_apa.setWordWrap(True)

        self.susunan_1.addWidget(self.label_apa)

        self.label_cadangan = QLabel(BerkasRusakDialog)
        self.label_cadangan.setObjectName(u"label_cadangan")
        self.label_cadangan.setProperty(u"gaya", u"kabar")
        self.label_cadangan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_cadangan.setWordWrap(True)

        self.susunan_1.addWidget(self.label_cadangan)

        self.label_hilang = QLabel(BerkasRusakDialog)
        self.label_hilang.setObjectName(u"label_hilang")
        self.label_hilang.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hilang.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hilang)

        self.daftar_hilang = QListWidget(BerkasRusakDialog)
        self.daftar_hilang.setObjectName(u"daftar_hilang")

        self.susunan_1.addWidget(self.daftar_hilang)

        self.kotak_akun = QWidget(BerkasRusakDialog)
        self.kotak_akun.setObjectName(u"kotak_akun")
        self.susunan_2 = QGridLayout(self.kotak_akun)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(6)
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.l1 = QLabel(self.kotak_akun)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l1, 0, 0, 1, 1)

        self.akun = QLineEdit(self.kotak_akun)
        self.akun.setObjectName(u"akun")

        self.susunan_2.addWidget(self.akun, 0, 1, 1, 1)

        self.l2 = QLabel(self.kotak_akun)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l2, 1, 0, 1, 1)

        self.sandi = QLineEdit(self.kotak_akun)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_2.addWidget(self.sandi, 1, 1, 1, 1)

        self.susunan_2.setColumnStretch(1, 1)

        self.susunan_1.addWidget(self.kotak_akun)

        self.label_galat = QLabel(BerkasRusakDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.label_tombol = QLabel(BerkasRusakDialog)
        self.label_tombol.setObjectName(u"label_tombol")
        self.label_tombol.setProperty(u"gaya", u"redup")
        self.label_tombol.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tombol.setWordWrap(True)

        self.susunan_1.addWidget(self.label_tombol)

        self.label_rinci = QLabel(BerkasRusakDialog)
        self.label_rinci.setObjectName(u"label_rinci")
        self.label_rinci.setProperty(u"gaya", u"redup")
        self.label_rinci.setTextFormat(Qt.TextFormat.PlainText)
        self.label_rinci.setWordWrap(True)

        self.susunan_1.addWidget(self.label_rinci)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_2)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.tombol_berkas = QPushButton(BerkasRusakDialog)
        self.tombol_berkas.setObjectName(u"tombol_berkas")

        self.susunan_3.addWidget(self.tombol_berkas)

        self.tombol_salinan = QPushButton(BerkasRusakDialog)
        self.tombol_salinan.setObjectName(u"tombol_salinan")

        self.susunan_3.addWidget(self.tombol_salinan)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_1)

        self.tombol_nanti = QPushButton(BerkasRusakDialog)
        self.tombol_nanti.setObjectName(u"tombol_nanti")

        self.susunan_3.addWidget(self.tombol_nanti)

        self.tombol_pulihkan = QPushButton(BerkasRusakDialog)
        self.tombol_pulihkan.setObjectName(u"tombol_pulihkan")
        self.tombol_pulihkan.setProperty(u"gaya", u"utama")

        self.susunan_3.addWidget(self.tombol_pulihkan)


        self.susunan_1.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.akun)
        self.l2.setBuddy(self.sandi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.akun, self.sandi)
        QWidget.setTabOrder(self.sandi, self.tombol_nanti)
        QWidget.setTabOrder(self.tombol_nanti, self.tombol_pulihkan)
        QWidget.setTabOrder(self.tombol_pulihkan, self.tombol_berkas)
        QWidget.setTabOrder(self.tombol_berkas, self.tombol_salinan)
        QWidget.setTabOrder(self.tombol_salinan, self.daftar_hilang)

        self.retranslateUi(BerkasRusakDialog)

        QMetaObject.connectSlotsByName(BerkasRusakDialog)
    # setupUi

    def retranslateUi(self, BerkasRusakDialog):
        BerkasRusakDialog.setWindowTitle(QCoreApplication.translate("BerkasRusakDialog", u"Berkas data rusak", None))
        self.label_judul.setText("")
        self.label_apa.setText("")
        self.label_cadangan.setText("")
        self.label_hilang.setText("")
#if QT_CONFIG(accessibility)
        self.daftar_hilang.setAccessibleName(QCoreApplication.translate("BerkasRusakDialog", u"Catatan yang tidak ada di cadangan", None))
#endif // QT_CONFIG(accessibility)
        self.l1.setText(QCoreApplication.translate("BerkasRusakDialog", u"Nama &akun administrator", None))
        self.l2.setText(QCoreApplication.translate("BerkasRusakDialog", u"Sandi saa&t cadangan dibuat", None))
        self.label_galat.setText("")
        self.label_tombol.setText("")
        self.label_rinci.setText("")
        self.tombol_berkas.setText(QCoreApplication.translate("BerkasRusakDialog", u"Pakai &cadangan lain\u2026", None))
        self.tombol_salinan.setText(QCoreApplication.translate("BerkasRusakDialog", u"Simpan salinan untuk &dilihat\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_salinan.setToolTip(QCoreApplication.translate("BerkasRusakDialog", u"Menulis isi yang masih terbaca ke buku kerja Excel. Hanya untuk dibaca; bukan cadangan.", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_nanti.setText(QCoreApplication.translate("BerkasRusakDialog", u"&Jangan sekarang", None))
#if QT_CONFIG(tooltip)
        self.tombol_nanti.setToolTip(QCoreApplication.translate("BerkasRusakDialog", u"Menutup jendela ini tanpa mengubah apa pun. Anda ditanya lagi saat program dibuka.", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_pulihkan.setText(QCoreApplication.translate("BerkasRusakDialog", u"&Pulihkan", None))
    # retranslateUi

