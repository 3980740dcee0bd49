# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pemulihan.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PemulihanDialog(object):
    def setupUi(self, PemulihanDialog):
        if not PemulihanDialog.objectName():
            PemulihanDialog.setObjectName(u"PemulihanDialog")
        PemulihanDialog.resize(520, 360)
        self.susunan_1 = QVBoxLayout(PemulihanDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(24, 24, 24, 24)
        self.label_judul = QLabel(PemulihanDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"judul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_isi = QLabel(PemulihanDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi)

        self.susunan_2 = QFormLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(8)
        self.label_akun = QLabel(PemulihanDialog)
        self.label_akun.setObjectName(u"label_akun")
        self.label_akun.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_akun)

        self.nama_akun = QLabel(PemulihanDialog)
        self.nama_akun.setObjectName(u"nama_akun")
        self.nama_akun.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nama_akun)

        self.label_kode = QLabel(PemulihanDialog)
        self.label_kode.setObjectName(u"label_kode")
        self.label_kode.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kode)

        self.kode = QLineEdit(PemulihanDialog)
        self.kode.setObjectName(u"kode")

        self.susunan_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kode)

        self.label_sandi = QLabel(PemulihanDialog)
        self.label_sandi.setObjectName(u"label_sandi")
        self.label_sandi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_sandi)

        self.sandi = QLineEdit(PemulihanDialog)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.sandi)

        self.label_ulang = QLabel(PemulihanDialog)
        self.label_ulang.setObjectName(u"label_ulang")
        self.label_ulang.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_ulang)

        self.ulang = QLineEdit(PemulihanDialog)
        self.ulang.setObjectName(u"ulang")
        self.ulang.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ulang)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_galat = QLabel(PemulihanDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_1)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)

        self.tombol_batal = QPushButton(PemulihanDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_3.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(PemulihanDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_3.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.label_kode.setBuddy(self.kode)
        self.label_sandi.setBuddy(self.sandi)
        self.label_ulang.setBuddy(self.ulang)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kode, self.sandi)
        QWidget.setTabOrder(self.sandi, self.ulang)
        QWidget.setTabOrder(self.ulang, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(PemulihanDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(PemulihanDialog)
    # setupUi

    def retranslateUi(self, PemulihanDialog):
        PemulihanDialog.setWindowTitle(QCoreApplication.translate("PemulihanDialog", u"Lupa sandi", None))
        self.label_judul.setText(QCoreApplication.translate("PemulihanDialog", u"Membuat sandi baru", None))
        self.label_isi.setText(QCoreApplication.translate("PemulihanDialog", u"Masukkan kode pemulihan yang dicetak saat program pertama kali dipakai; biasanya disimpan di brankas kantor. Bila kode tidak ada, minta administrator lain membuatkan sandi baru di halaman Administrasi.", None))
        self.label_akun.setText(QCoreApplication.translate("PemulihanDialog", u"Akun", None))
        self.nama_akun.setText("")
        self.label_kode.setText(QCoreApplication.translate("PemulihanDialog", u"&Kode pemulihan", None))
        self.kode.setPlaceholderText(QCoreApplication.translate("PemulihanDialog", u"mis. 7K3QX-\u2026", None))
        self.label_sandi.setText(QCoreApplication.translate("PemulihanDialog", u"Sandi ba&ru", None))
        self.sandi.setPlaceholderText(QCoreApplication.translate("PemulihanDialog", u"paling sedikit 8 karakter", None))
        self.label_ulang.setText(QCoreApplication.translate("PemulihanDialog", u"&Ulangi sandi", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("PemulihanDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("PemulihanDialog", u"&Simpan sandi baru", None))
    # retranslateUi

