# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bukti_tautan.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_BuktiTautanDialog(object):
    def setupUi(self, BuktiTautanDialog):
        if not BuktiTautanDialog.objectName():
            BuktiTautanDialog.setObjectName(u"BuktiTautanDialog")
        BuktiTautanDialog.resize(560, 240)
        self.susunan_1 = QVBoxLayout(BuktiTautanDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(BuktiTautanDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_akibat = QLabel(BuktiTautanDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setProperty(u"gaya", u"redup")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_akibat)

        self.susunan_2 = QGridLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(8)
        self.l1 = QLabel(BuktiTautanDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l1, 0, 0, 1, 1)

        self.tautan = QLineEdit(BuktiTautanDialog)
        self.tautan.setObjectName(u"tautan")

        self.susunan_2.addWidget(self.tautan, 0, 1, 1, 1)

        self.l2 = QLabel(BuktiTautanDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l2, 1, 0, 1, 1)

        self.keterangan = QLineEdit(BuktiTautanDialog)
        self.keterangan.setObjectName(u"keterangan")

        self.susunan_2.addWidget(self.keterangan, 1, 1, 1, 1)

        self.l3 = QLabel(BuktiTautanDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l3, 2, 0, 1, 1)

        self.macam = QComboBox(BuktiTautanDialog)
        self.macam.setObjectName(u"macam")

        self.susunan_2.addWidget(self.macam, 2, 1, 1, 1)

        self.susunan_2.setColumnStretch(1, 1)
        self.susunan_2.setColumnMinimumWidth(0, 132)

        self.susunan_1.addLayout(self.susunan_2)

        self.label_galat = QLabel(BuktiTautanDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_1)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_9)

        self.tombol_batal = QPushButton(BuktiTautanDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(BuktiTautanDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_9)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.tautan)
        self.l2.setBuddy(self.keterangan)
        self.l3.setBuddy(self.macam)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tautan, self.keterangan)
        QWidget.setTabOrder(self.keterangan, self.macam)
        QWidget.setTabOrder(self.macam, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(BuktiTautanDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(BuktiTautanDialog)
    # setupUi

    def retranslateUi(self, BuktiTautanDialog):
        BuktiTautanDialog.setWindowTitle(QCoreApplication.translate("BuktiTautanDialog", u"Tautan bukti", None))
        self.label_judul.setText(QCoreApplication.translate("BuktiTautanDialog", u"Tautan bukti", None))
        self.label_akibat.setText(QCoreApplication.translate("BuktiTautanDialog", u"Tautan dapat hilang atau berubah isinya. Selama berkasnya belum ditambahkan, buktinya tercatat belum lengkap.", None))
        self.l1.setText(QCoreApplication.translate("BuktiTautanDialog", u"Al&amat tautan", None))
        self.tautan.setPlaceholderText(QCoreApplication.translate("BuktiTautanDialog", u"https://\u2026", None))
        self.l2.setText(QCoreApplication.translate("BuktiTautanDialog", u"&Keterangan", None))
        self.keterangan.setPlaceholderText(QCoreApplication.translate("BuktiTautanDialog", u"misalnya: folder foto rapat", None))
        self.l3.setText(QCoreApplication.translate("BuktiTautanDialog", u"&Jenis bukti", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("BuktiTautanDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("BuktiTautanDialog", u"&Simpan tautan", None))
    # retranslateUi

