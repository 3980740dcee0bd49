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
        self.susunan_3 = QVBoxLayout(PenggunaBagian)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(8, 8, 8, 8)
        self.keterangan = QLabel(PenggunaBagian)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setProperty(u"gaya", u"redup")
        self.keterangan.setTextFormat(Qt.TextFormat.PlainText)
        self.keterangan.setWordWrap(True)

        self.susunan_3.addWidget(self.keterangan)

        self.tabel = RecordTable(PenggunaBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_3.addWidget(self.tabel)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.tombol_ubah = QPushButton(PenggunaBagian)
        self.tombol_ubah.setObjectName(u"tombol_ubah")

        self.susunan_2.addWidget(self.tombol_ubah)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_kode = QPushButton(PenggunaBagian)
        self.tombol_kode.setObjectName(u"tombol_kode")

        self.susunan_2.addWidget(self.tombol_kode)


        self.susunan_3.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tombol_kode)

        self.retranslateUi(PenggunaBagian)

        QMetaObject.connectSlotsByName(PenggunaBagian)
    # setupUi

    def retranslateUi(self, PenggunaBagian):
        PenggunaBagian.setWindowTitle(QCoreApplication.translate("PenggunaBagian", u"Pengguna", None))
        self.keterangan.setText(QCoreApplication.translate("PenggunaBagian", u"Satu orang dapat memegang beberapa peran. Yang tidak lagi bekerja di sini dinonaktifkan, tidak dihapus.", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("PenggunaBagian", u"Pengguna kantor ini", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_ubah.setText(QCoreApplication.translate("PenggunaBagian", u"&Ubah pengguna\u2026", None))
        self.tombol_kode.setText(QCoreApplication.translate("PenggunaBagian", u"Kode pemulihan &baru\u2026", None))
    # retranslateUi

