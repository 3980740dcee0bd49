# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admin_cadangan.ui'
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
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_CadanganBagian(object):
    def setupUi(self, CadanganBagian):
        if not CadanganBagian.objectName():
            CadanganBagian.setObjectName(u"CadanganBagian")
        CadanganBagian.resize(1000, 600)
        self.susunan_3 = QVBoxLayout(CadanganBagian)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(8, 8, 8, 8)
        self.keterangan = QLabel(CadanganBagian)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setProperty(u"gaya", u"redup")
        self.keterangan.setTextFormat(Qt.TextFormat.PlainText)
        self.keterangan.setWordWrap(True)

        self.susunan_3.addWidget(self.keterangan)

        self.label_luar = QLabel(CadanganBagian)
        self.label_luar.setObjectName(u"label_luar")
        self.label_luar.setProperty(u"gaya", u"kabar")
        self.label_luar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_luar.setWordWrap(True)

        self.susunan_3.addWidget(self.label_luar)

        self.tabel = RecordTable(CadanganBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_3.addWidget(self.tabel)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.tombol_cadangkan = QPushButton(CadanganBagian)
        self.tombol_cadangkan.setObjectName(u"tombol_cadangkan")

        self.susunan_2.addWidget(self.tombol_cadangkan)

        self.tombol_salin = QPushButton(CadanganBagian)
        self.tombol_salin.setObjectName(u"tombol_salin")

        self.susunan_2.addWidget(self.tombol_salin)

        self.tombol_periksa = QPushButton(CadanganBagian)
        self.tombol_periksa.setObjectName(u"tombol_periksa")

        self.susunan_2.addWidget(self.tombol_periksa)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_berkas = QPushButton(CadanganBagian)
        self.tombol_berkas.setObjectName(u"tombol_berkas")

        self.susunan_2.addWidget(self.tombol_berkas)

        self.tombol_pulihkan = QPushButton(CadanganBagian)
        self.tombol_pulihkan.setObjectName(u"tombol_pulihkan")

        self.susunan_2.addWidget(self.tombol_pulihkan)


        self.susunan_3.addLayout(self.susunan_2)

        self.label_hasil = QLabel(CadanganBagian)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setProperty(u"gaya", u"kabar")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)

        self.susunan_3.addWidget(self.label_hasil)

        self.daftar_hasil = QListWidget(CadanganBagian)
        self.daftar_hasil.setObjectName(u"daftar_hasil")
        self.daftar_hasil.setWordWrap(True)

        self.susunan_3.addWidget(self.daftar_hasil)

        QWidget.setTabOrder(self.tabel, self.tombol_cadangkan)
        QWidget.setTabOrder(self.tombol_cadangkan, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.tombol_periksa)
        QWidget.setTabOrder(self.tombol_periksa, self.tombol_berkas)
        QWidget.setTabOrder(self.tombol_berkas, self.tombol_pulihkan)
        QWidget.setTabOrder(self.tombol_pulihkan, self.daftar_hasil)

        self.retranslateUi(CadanganBagian)

        QMetaObject.connectSlotsByName(CadanganBagian)
    # setupUi

    def retranslateUi(self, CadanganBagian):
        CadanganBagian.setWindowTitle(QCoreApplication.translate("CadanganBagian", u"Cadangan", None))
        self.keterangan.setText("")
        self.label_luar.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("CadanganBagian", u"Cadangan di folder data, terbaru di atas", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_cadangkan.setText(QCoreApplication.translate("CadanganBagian", u"Cada&ngkan di komputer ini", None))
        self.tombol_salin.setText(QCoreApplication.translate("CadanganBagian", u"Salin ke &flash disk\u2026", None))
        self.tombol_periksa.setText(QCoreApplication.translate("CadanganBagian", u"Per&iksa cadangan", None))
        self.tombol_berkas.setText(QCoreApplication.translate("CadanganBagian", u"Pulihkan dari berkas &lain\u2026", None))
        self.tombol_pulihkan.setText(QCoreApplication.translate("CadanganBagian", u"&Pulihkan cadangan ini\u2026", None))
        self.label_hasil.setText("")
#if QT_CONFIG(accessibility)
        self.daftar_hasil.setAccessibleName(QCoreApplication.translate("CadanganBagian", u"Hasil pemeriksaan, yang bermasalah di atas", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

