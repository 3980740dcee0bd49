# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CrashDialog(object):
    def setupUi(self, CrashDialog):
        if not CrashDialog.objectName():
            CrashDialog.setObjectName(u"CrashDialog")
        CrashDialog.resize(560, 240)
        CrashDialog.setMinimumSize(QSize(560, 0))
        self.susunan_1 = QVBoxLayout(CrashDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(CrashDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_isi = QLabel(CrashDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi)

        self.laporan = QPlainTextEdit(CrashDialog)
        self.laporan.setObjectName(u"laporan")
        self.laporan.setReadOnly(True)
        self.laporan.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.laporan.setMinimumSize(QSize(0, 180))

        self.susunan_1.addWidget(self.laporan)

        self.label_hasil = QLabel(CrashDialog)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setProperty(u"gaya", u"redup")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hasil)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.tombol_lihat = QPushButton(CrashDialog)
        self.tombol_lihat.setObjectName(u"tombol_lihat")
        self.tombol_lihat.setCheckable(True)

        self.susunan_2.addWidget(self.tombol_lihat)

        self.tombol_simpan = QPushButton(CrashDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")

        self.susunan_2.addWidget(self.tombol_simpan)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_tutup = QPushButton(CrashDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tombol_tutup, self.tombol_lihat)
        QWidget.setTabOrder(self.tombol_lihat, self.laporan)
        QWidget.setTabOrder(self.laporan, self.tombol_simpan)

        self.retranslateUi(CrashDialog)

        self.tombol_tutup.setDefault(True)


        QMetaObject.connectSlotsByName(CrashDialog)
    # setupUi

    def retranslateUi(self, CrashDialog):
        CrashDialog.setWindowTitle(QCoreApplication.translate("CrashDialog", u"Kesalahan program", None))
        self.label_judul.setText(QCoreApplication.translate("CrashDialog", u"Program mengalami kesalahan yang tidak terduga.", None))
        self.label_isi.setText(QCoreApplication.translate("CrashDialog", u"Data yang sudah tersimpan aman. Tulisan di kotak yang sedang terbuka mungkin belum tersimpan: periksa kembali setelah jendela ini ditutup.\n"
"\n"
"Anda dapat melanjutkan pekerjaan. Bila kesalahan ini berulang, simpan laporan dan serahkan kepada administrator. Laporan tidak memuat nama atau angka kinerja; isinya dapat Anda lihat dahulu.", None))
#if QT_CONFIG(accessibility)
        self.laporan.setAccessibleName(QCoreApplication.translate("CrashDialog", u"Isi laporan", None))
#endif // QT_CONFIG(accessibility)
        self.label_hasil.setText("")
        self.tombol_lihat.setText(QCoreApplication.translate("CrashDialog", u"&Lihat isi laporan", None))
        self.tombol_simpan.setText(QCoreApplication.translate("CrashDialog", u"&Simpan laporan\u2026", None))
        self.tombol_tutup.setText(QCoreApplication.translate("CrashDialog", u"Lanjutkan &bekerja", None))
    # retranslateUi

