# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admin_pengguna.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_PenggunaBagian(object):
    def setupUi(self, PenggunaBagian):
        if not PenggunaBagian.objectName():
            PenggunaBagian.setObjectName(u"PenggunaBagian")
        PenggunaBagian.resize(1000, 600)
        self.susunan_5 = QVBoxLayout(PenggunaBagian)
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(8, 8, 8, 8)
        self.keterangan = QLabel(PenggunaBagian)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setProperty(u"gaya", u"redup")
        self.keterangan.setTextFormat(Qt.TextFormat.PlainText)
        self.keterangan.setWordWrap(True)

        self.susunan_5.addWidget(self.keterangan)

        self.tabel = RecordTable(PenggunaBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_5.addWidget(self.tabel)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.tombol_ubah = QPushButton(PenggunaBagian)
        self.tombol_ubah.setObjectName(u"tombol_ubah")
        self.tombol_ubah.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_ubah)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_kode = QPushButton(PenggunaBagian)
        self.tombol_kode.setObjectName(u"tombol_kode")
        self.tombol_kode.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_kode)


        self.susunan_5.addLayout(self.susunan_2)

        self.judul_serah = QLabel(PenggunaBagian)
        self.judul_serah.setObjectName(u"judul_serah")
        self.judul_serah.setProperty(u"gaya", u"subjudul")
        self.judul_serah.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_serah.setWordWrap(True)

        self.susunan_5.addWidget(self.judul_serah)

        self.label_serah = QLabel(PenggunaBagian)
        self.label_serah.setObjectName(u"label_serah")
        self.label_serah.setProperty(u"gaya", u"redup")
        self.label_serah.setTextFormat(Qt.TextFormat.PlainText)
        self.label_serah.setWordWrap(True)

        self.susunan_5.addWidget(self.label_serah)

        self.tabel_serah = RecordTable(PenggunaBagian)
        self.tabel_serah.setObjectName(u"tabel_serah")

        self.susunan_5.addWidget(self.tabel_serah)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.tombol_serah = QPushButton(PenggunaBagian)
        self.tombol_serah.setObjectName(u"tombol_serah")
        self.tombol_serah.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_serah)

        self.tombol_akhiri = QPushButton(PenggunaBagian)
        self.tombol_akhiri.setObjectName(u"tombol_akhiri")
        self.tombol_akhiri.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_akhiri)

        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)


        self.susunan_5.addLayout(self.susunan_4)

        QWidget.setTabOrder(self.tabel, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tombol_kode)
        QWidget.setTabOrder(self.tombol_kode, self.tabel_serah)
        QWidget.setTabOrder(self.tabel_serah, self.tombol_serah)
        QWidget.setTabOrder(self.tombol_serah, self.tombol_akhiri)

        self.retranslateUi(PenggunaBagian)

        QMetaObject.connectSlotsByName(PenggunaBagian)
    # setupUi

    def retranslateUi(self, PenggunaBagian):
        PenggunaBagian.setWindowTitle(QCoreApplication.translate("PenggunaBagian", u"Pengguna", None))
        self.keterangan.setText(QCoreApplication.translate("PenggunaBagian", u"Satu orang dapat memegang beberapa peran. Yang tidak lagi bekerja di sini dinonaktifkan, tidak dihapus.", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("PenggunaBagian", u"Pengguna kantor ini", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_ubah.setText(QCoreApplication.translate("PenggunaBagian", u"Ubah pe&ngguna\u2026", None))
        self.tombol_kode.setText(QCoreApplication.translate("PenggunaBagian", u"Kode pe&mulihan baru\u2026", None))
        self.judul_serah.setText(QCoreApplication.translate("PenggunaBagian", u"Peran yang diserahkan sementara", None))
        self.label_serah.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_serah.setAccessibleName(QCoreApplication.translate("PenggunaBagian", u"Peran yang diserahkan sementara", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_serah.setText(QCoreApplication.translate("PenggunaBagian", u"&Serahkan peran\u2026", None))
        self.tombol_akhiri.setText(QCoreApplication.translate("PenggunaBagian", u"&Akhiri hari ini\u2026", None))
    # retranslateUi

