# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kode_pemulihan.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_KodePemulihanDialog(object):
    def setupUi(self, KodePemulihanDialog):
        if not KodePemulihanDialog.objectName():
            KodePemulihanDialog.setObjectName(u"KodePemulihanDialog")
        KodePemulihanDialog.resize(560, 360)
        self.susunan_1 = QVBoxLayout(KodePemulihanDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(24, 24, 24, 24)
        self.label_judul = QLabel(KodePemulihanDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"judul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_isi = QLabel(KodePemulihanDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi)

        self.kode = QLineEdit(KodePemulihanDialog)
        self.kode.setObjectName(u"kode")
        self.kode.setReadOnly(True)
        self.kode.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kode.setMinimumSize(QSize(0, 48))

        self.susunan_1.addWidget(self.kode)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.tombol_cetak = QPushButton(KodePemulihanDialog)
        self.tombol_cetak.setObjectName(u"tombol_cetak")

        self.susunan_2.addWidget(self.tombol_cetak)

        self.tombol_pdf = QPushButton(KodePemulihanDialog)
        self.tombol_pdf.setObjectName(u"tombol_pdf")

        self.susunan_2.addWidget(self.tombol_pdf)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_hasil = QLabel(KodePemulihanDialog)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setProperty(u"gaya", u"redup")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hasil)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_2)

        self.sudah_disimpan = QCheckBox(KodePemulihanDialog)
        self.sudah_disimpan.setObjectName(u"sudah_disimpan")

        self.susunan_1.addWidget(self.sudah_disimpan)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_3)

        self.tombol_lanjut = QPushButton(KodePemulihanDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")
        self.tombol_lanjut.setEnabled(False)

        self.susunan_3.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_3)

        QWidget.setTabOrder(self.kode, self.tombol_cetak)
        QWidget.setTabOrder(self.tombol_cetak, self.tombol_pdf)
        QWidget.setTabOrder(self.tombol_pdf, self.sudah_disimpan)
        QWidget.setTabOrder(self.sudah_disimpan, self.tombol_lanjut)

        self.retranslateUi(KodePemulihanDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(KodePemulihanDialog)
    # setupUi

    def retranslateUi(self, KodePemulihanDialog):
        KodePemulihanDialog.setWindowTitle(QCoreApplication.translate("KodePemulihanDialog", u"Kode pemulihan", None))
        self.label_judul.setText(QCoreApplication.translate("KodePemulihanDialog", u"Simpan kode pemulihan ini", None))
        self.label_isi.setText(QCoreApplication.translate("KodePemulihanDialog", u"Dengan kode ini sandi dapat dibuat baru bila terlupa, juga bila tidak ada administrator lain. Kode hanya ditampilkan sekali: cetak atau salin ke kertas, lalu simpan di tempat aman seperti brankas kantor. Jangan simpan di komputer ini.", None))
#if QT_CONFIG(accessibility)
        self.kode.setAccessibleName(QCoreApplication.translate("KodePemulihanDialog", u"Kode pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_cetak.setText(QCoreApplication.translate("KodePemulihanDialog", u"&Cetak\u2026", None))
        self.tombol_pdf.setText(QCoreApplication.translate("KodePemulihanDialog", u"Simpan sebagai &PDF\u2026", None))
        self.label_hasil.setText("")
        self.sudah_disimpan.setText(QCoreApplication.translate("KodePemulihanDialog", u"&Kode sudah saya cetak atau salin ke kertas", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("KodePemulihanDialog", u"&Lanjut", None))
    # retranslateUi

