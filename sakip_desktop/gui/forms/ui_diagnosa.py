# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'diagnosa.ui'
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
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

class Ui_DiagnosaDialog(object):
    def setupUi(self, DiagnosaDialog):
        if not DiagnosaDialog.objectName():
            DiagnosaDialog.setObjectName(u"DiagnosaDialog")
        DiagnosaDialog.resize(860, 560)
        self.susunan_1 = QVBoxLayout(DiagnosaDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(DiagnosaDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_isi = QLabel(DiagnosaDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi)

        self.pembagi = QSplitter(DiagnosaDialog)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Horizontal)
        self.daftar = QListWidget(self.pembagi)
        self.daftar.setObjectName(u"daftar")
        self.pembagi.addWidget(self.daftar)
        self.isi = QPlainTextEdit(self.pembagi)
        self.isi.setObjectName(u"isi")
        self.isi.setReadOnly(True)
        self.isi.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.isi.setTabChangesFocus(True)
        self.pembagi.addWidget(self.isi)

        self.susunan_1.addWidget(self.pembagi)

        self.label_hasil = QLabel(DiagnosaDialog)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setProperty(u"gaya", u"redup")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hasil)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_simpan = QPushButton(DiagnosaDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_simpan)

        self.tombol_tutup = QPushButton(DiagnosaDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_2)

        self.susunan_1.setStretch(2, 1)
        QWidget.setTabOrder(self.daftar, self.isi)
        QWidget.setTabOrder(self.isi, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_tutup)

        self.retranslateUi(DiagnosaDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(DiagnosaDialog)
    # setupUi

    def retranslateUi(self, DiagnosaDialog):
        DiagnosaDialog.setWindowTitle(QCoreApplication.translate("DiagnosaDialog", u"Paket diagnosa", None))
        self.label_judul.setText(QCoreApplication.translate("DiagnosaDialog", u"Inilah seluruh isi paket diagnosa.", None))
        self.label_isi.setText(QCoreApplication.translate("DiagnosaDialog", u"Paket ini untuk orang yang memperbaiki program. Isinya versi, setelan, catatan kejadian, dan hasil pemeriksaan; tidak ada nama, NIP, angka kinerja, atau sandi. Baca dahulu, lalu simpan.", None))
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("DiagnosaDialog", u"Berkas di dalam paket", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.isi.setAccessibleName(QCoreApplication.translate("DiagnosaDialog", u"Isi berkas", None))
#endif // QT_CONFIG(accessibility)
        self.label_hasil.setText("")
        self.tombol_simpan.setText(QCoreApplication.translate("DiagnosaDialog", u"&Simpan paket\u2026", None))
        self.tombol_tutup.setText(QCoreApplication.translate("DiagnosaDialog", u"&Tutup", None))
    # retranslateUi

