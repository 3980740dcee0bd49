# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'serah_butir.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SerahButirDialog(object):
    def setupUi(self, SerahButirDialog):
        if not SerahButirDialog.objectName():
            SerahButirDialog.setObjectName(u"SerahButirDialog")
        SerahButirDialog.resize(520, 280)
        self.susunan_1 = QVBoxLayout(SerahButirDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(SerahButirDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_asal = QLabel(SerahButirDialog)
        self.label_asal.setObjectName(u"label_asal")
        self.label_asal.setProperty(u"gaya", u"redup")
        self.label_asal.setTextFormat(Qt.TextFormat.PlainText)
        self.label_asal.setWordWrap(True)

        self.susunan_1.addWidget(self.label_asal)

        self.ada = QCheckBox(SerahButirDialog)
        self.ada.setObjectName(u"ada")

        self.susunan_1.addWidget(self.ada)

        self.susunan_2 = QGridLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_catatan = QLabel(SerahButirDialog)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_catatan, 0, 0, 1, 1)

        self.catatan = QLineEdit(SerahButirDialog)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setMaxLength(500)

        self.susunan_2.addWidget(self.catatan, 0, 1, 1, 2)

        self.label_berkas = QLabel(SerahButirDialog)
        self.label_berkas.setObjectName(u"label_berkas")
        self.label_berkas.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_berkas, 1, 0, 1, 1)

        self.berkas = QLineEdit(SerahButirDialog)
        self.berkas.setObjectName(u"berkas")

        self.susunan_2.addWidget(self.berkas, 1, 1, 1, 1)

        self.tombol_pilih = QPushButton(SerahButirDialog)
        self.tombol_pilih.setObjectName(u"tombol_pilih")
        self.tombol_pilih.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_pilih, 1, 2, 1, 1)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_galat = QLabel(SerahButirDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_2)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_1)

        self.tombol_batal = QPushButton(SerahButirDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_3.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(SerahButirDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_3.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.label_catatan.setBuddy(self.catatan)
        self.label_berkas.setBuddy(self.berkas)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ada, self.catatan)
        QWidget.setTabOrder(self.catatan, self.berkas)
        QWidget.setTabOrder(self.berkas, self.tombol_pilih)
        QWidget.setTabOrder(self.tombol_pilih, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(SerahButirDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(SerahButirDialog)
    # setupUi

    def retranslateUi(self, SerahButirDialog):
        SerahButirDialog.setWindowTitle(QCoreApplication.translate("SerahButirDialog", u"Kelengkapan", None))
        self.label_judul.setText("")
        self.label_asal.setText("")
        self.ada.setText(QCoreApplication.translate("SerahButirDialog", u"&Sudah ada", None))
        self.label_catatan.setText(QCoreApplication.translate("SerahButirDialog", u"&Catatan", None))
        self.catatan.setPlaceholderText(QCoreApplication.translate("SerahButirDialog", u"boleh kosong; misalnya nomor dan tanggal surat", None))
        self.label_berkas.setText(QCoreApplication.translate("SerahButirDialog", u"&Pindaian", None))
        self.berkas.setPlaceholderText(QCoreApplication.translate("SerahButirDialog", u"boleh kosong; PDF, JPG, atau PNG", None))
        self.tombol_pilih.setText(QCoreApplication.translate("SerahButirDialog", u"P&ilih berkas\u2026", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("SerahButirDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("SerahButirDialog", u"Simpan", None))
    # retranslateUi

