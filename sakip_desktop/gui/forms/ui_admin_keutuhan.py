# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admin_keutuhan.ui'
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

class Ui_KeutuhanBagian(object):
    def setupUi(self, KeutuhanBagian):
        if not KeutuhanBagian.objectName():
            KeutuhanBagian.setObjectName(u"KeutuhanBagian")
        KeutuhanBagian.resize(1000, 600)
        self.susunan_1 = QVBoxLayout(KeutuhanBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.keterangan = QLabel(KeutuhanBagian)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setTextFormat(Qt.TextFormat.PlainText)
        self.keterangan.setWordWrap(True)

        self.susunan_1.addWidget(self.keterangan)

        self.label_hasil = QLabel(KeutuhanBagian)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setProperty(u"gaya", u"kabar")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)

        self.susunan_1.addWidget(self.label_hasil)

        self.tabel = RecordTable(KeutuhanBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.tombol_salin = QPushButton(KeutuhanBagian)
        self.tombol_salin.setObjectName(u"tombol_salin")

        self.susunan_2.addWidget(self.tombol_salin)

        self.tombol_simpan = QPushButton(KeutuhanBagian)
        self.tombol_simpan.setObjectName(u"tombol_simpan")

        self.susunan_2.addWidget(self.tombol_simpan)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_diagnosa = QPushButton(KeutuhanBagian)
        self.tombol_diagnosa.setObjectName(u"tombol_diagnosa")

        self.susunan_2.addWidget(self.tombol_diagnosa)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_diagnosa)

        self.retranslateUi(KeutuhanBagian)

        QMetaObject.connectSlotsByName(KeutuhanBagian)
    # setupUi

    def retranslateUi(self, KeutuhanBagian):
        KeutuhanBagian.setWindowTitle(QCoreApplication.translate("KeutuhanBagian", u"Keutuhan", None))
        self.keterangan.setText(QCoreApplication.translate("KeutuhanBagian", u"Tekan \u201cPeriksa sekarang\u201d untuk memeriksa berkas data, hubungan antardata, jurnal dari awal, dokumen final, pindaian, dan semua cadangan. Tidak ada yang diubah; di kantor besar ini dapat memakan beberapa menit dan dapat dihentikan.", None))
        self.label_hasil.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("KeutuhanBagian", u"Hasil periksa keutuhan", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_salin.setText(QCoreApplication.translate("KeutuhanBagian", u"Salin &laporan", None))
        self.tombol_simpan.setText(QCoreApplication.translate("KeutuhanBagian", u"Si&mpan laporan\u2026", None))
        self.tombol_diagnosa.setText(QCoreApplication.translate("KeutuhanBagian", u"&Paket diagnosa\u2026", None))
    # retranslateUi

