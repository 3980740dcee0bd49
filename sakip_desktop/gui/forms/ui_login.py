# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'login.ui'
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
    QLabel, QLineEdit, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.name_list import NameList

class Ui_LoginDialog(object):
    def setupUi(self, LoginDialog):
        if not LoginDialog.objectName():
            LoginDialog.setObjectName(u"LoginDialog")
        LoginDialog.resize(520, 520)
        self.susunan_1 = QVBoxLayout(LoginDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(24, 24, 24, 24)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(12)
        self.susunan_2.setObjectName(u"susunan_2")
        self.logo = QLabel(LoginDialog)
        self.logo.setObjectName(u"logo")
        self.logo.setMinimumSize(QSize(48, 48))
        self.logo.setMaximumSize(QSize(48, 48))
        self.logo.setScaledContents(True)

        self.susunan_2.addWidget(self.logo)

        self.susunan_3 = QVBoxLayout()
        self.susunan_3.setSpacing(0)
        self.susunan_3.setObjectName(u"susunan_3")
        self.label_judul = QLabel(LoginDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"judul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_judul)

        self.label_kantor = QLabel(LoginDialog)
        self.label_kantor.setObjectName(u"label_kantor")
        self.label_kantor.setProperty(u"gaya", u"redup")
        self.label_kantor.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kantor.setWordWrap(True)

        self.susunan_3.addWidget(self.label_kantor)


        self.susunan_2.addLayout(self.susunan_3)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_akun = QLabel(LoginDialog)
        self.label_akun.setObjectName(u"label_akun")
        self.label_akun.setProperty(u"gaya", u"subjudul")
        self.label_akun.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akun.setWordWrap(True)

        self.susunan_1.addWidget(self.label_akun)

        self.nama_akun = NameList(LoginDialog)
        self.nama_akun.setObjectName(u"nama_akun")
        self.nama_akun.setMinimumSize(QSize(0, 168))
        self.nama_akun.setAlternatingRowColors(False)
        self.nama_akun.setUniformItemSizes(True)
        self.nama_akun.setTabKeyNavigation(False)
        self.nama_akun.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nama_akun.setTextElideMode(Qt.TextElideMode.ElideRight)

        self.susunan_1.addWidget(self.nama_akun)

        self.label_sandi = QLabel(LoginDialog)
        self.label_sandi.setObjectName(u"label_sandi")
        self.label_sandi.setProperty(u"gaya", u"subjudul")
        self.label_sandi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_sandi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_sandi)

        self.sandi = QLineEdit(LoginDialog)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)
        self.sandi.setMinimumSize(QSize(0, 32))
        self.sandi.setMaxLength(256)

        self.susunan_1.addWidget(self.sandi)

        self.tampilkan_sandi = QCheckBox(LoginDialog)
        self.tampilkan_sandi.setObjectName(u"tampilkan_sandi")

        self.susunan_1.addWidget(self.tampilkan_sandi)

        self.label_galat = QLabel(LoginDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.label_keadaan = QLabel(LoginDialog)
        self.label_keadaan.setObjectName(u"label_keadaan")
        self.label_keadaan.setProperty(u"gaya", u"redup")
        self.label_keadaan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_keadaan.setWordWrap(True)
        self.label_keadaan.setMinimumSize(QSize(0, 20))

        self.susunan_1.addWidget(self.label_keadaan)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.tombol_lupa = QPushButton(LoginDialog)
        self.tombol_lupa.setObjectName(u"tombol_lupa")

        self.susunan_4.addWidget(self.tombol_lupa)

        self.tombol_pulihkan = QPushButton(LoginDialog)
        self.tombol_pulihkan.setObjectName(u"tombol_pulihkan")

        self.susunan_4.addWidget(self.tombol_pulihkan)

        self.tombol_darurat = QPushButton(LoginDialog)
        self.tombol_darurat.setObjectName(u"tombol_darurat")

        self.susunan_4.addWidget(self.tombol_darurat)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_1)

        self.tombol_masuk = QPushButton(LoginDialog)
        self.tombol_masuk.setObjectName(u"tombol_masuk")
        self.tombol_masuk.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_masuk)


        self.susunan_1.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.label_akun.setBuddy(self.nama_akun)
        self.label_sandi.setBuddy(self.sandi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nama_akun, self.sandi)
        QWidget.setTabOrder(self.sandi, self.tampilkan_sandi)
        QWidget.setTabOrder(self.tampilkan_sandi, self.tombol_masuk)
        QWidget.setTabOrder(self.tombol_masuk, self.tombol_lupa)
        QWidget.setTabOrder(self.tombol_lupa, self.tombol_pulihkan)
        QWidget.setTabOrder(self.tombol_pulihkan, self.tombol_darurat)

        self.retranslateUi(LoginDialog)

        self.tombol_masuk.setDefault(True)


        QMetaObject.connectSlotsByName(LoginDialog)
    # setupUi

    def retranslateUi(self, LoginDialog):
        LoginDialog.setWindowTitle(QCoreApplication.translate("LoginDialog", u"Masuk \u2013 SAKIP Desktop", None))
#if QT_CONFIG(accessibility)
        self.logo.setAccessibleName(QCoreApplication.translate("LoginDialog", u"Logo SAKIP Desktop", None))
#endif // QT_CONFIG(accessibility)
        self.label_judul.setText(QCoreApplication.translate("LoginDialog", u"SAKIP Desktop", None))
        self.label_kantor.setText(QCoreApplication.translate("LoginDialog", u"Pengukuran kinerja perangkat daerah", None))
        self.label_akun.setText(QCoreApplication.translate("LoginDialog", u"&Siapa Anda?", None))
#if QT_CONFIG(accessibility)
        self.nama_akun.setAccessibleName(QCoreApplication.translate("LoginDialog", u"Daftar nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.label_sandi.setText(QCoreApplication.translate("LoginDialog", u"S&andi", None))
        self.tampilkan_sandi.setText(QCoreApplication.translate("LoginDialog", u"&Tampilkan sandi", None))
        self.label_galat.setText("")
        self.label_keadaan.setText("")
        self.tombol_lupa.setText(QCoreApplication.translate("LoginDialog", u"&Lupa sandi\u2026", None))
        self.tombol_pulihkan.setText(QCoreApplication.translate("LoginDialog", u"&Pulihkan data kantor\u2026", None))
        self.tombol_darurat.setText(QCoreApplication.translate("LoginDialog", u"Simpan salinan &darurat\u2026", None))
        self.tombol_masuk.setText(QCoreApplication.translate("LoginDialog", u"&Masuk", None))
    # retranslateUi

