# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tanda_terima.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_TandaTerimaDialog(object):
    def setupUi(self, TandaTerimaDialog):
        if not TandaTerimaDialog.objectName():
            TandaTerimaDialog.setObjectName(u"TandaTerimaDialog")
        TandaTerimaDialog.resize(1000, 680)
        self.susunan_4 = QVBoxLayout(TandaTerimaDialog)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(12, 12, 12, 12)
        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.label_untuk = QLabel(TandaTerimaDialog)
        self.label_untuk.setObjectName(u"label_untuk")
        self.label_untuk.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_untuk)

        self.untuk = QComboBox(TandaTerimaDialog)
        self.untuk.setObjectName(u"untuk")
        self.untuk.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.untuk.setMinimumContentsLength(40)

        self.susunan_1.addWidget(self.untuk)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_1.addItem(self.jarak_1)


        self.susunan_4.addLayout(self.susunan_1)

        self.tempat_pratinjau = QWidget(TandaTerimaDialog)
        self.tempat_pratinjau.setObjectName(u"tempat_pratinjau")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.tempat_pratinjau.sizePolicy().hasHeightForWidth())
        self.tempat_pratinjau.setSizePolicy(sizePolicy)
        self.susunan_2 = QVBoxLayout(self.tempat_pratinjau)
        self.susunan_2.setSpacing(0)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)

        self.susunan_4.addWidget(self.tempat_pratinjau)

        self.label_galat = QLabel(TandaTerimaDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_4.addWidget(self.label_galat)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)

        self.tombol_tutup = QPushButton(TandaTerimaDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_tutup)

        self.tombol_simpan = QPushButton(TandaTerimaDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_3.addWidget(self.tombol_simpan)


        self.susunan_4.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.label_untuk.setBuddy(self.untuk)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.untuk, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_tutup)

        self.retranslateUi(TandaTerimaDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(TandaTerimaDialog)
    # setupUi

    def retranslateUi(self, TandaTerimaDialog):
        TandaTerimaDialog.setWindowTitle(QCoreApplication.translate("TandaTerimaDialog", u"Bukti tanda terima formulir", None))
        self.label_untuk.setText(QCoreApplication.translate("TandaTerimaDialog", u"U&ntuk", None))
        self.label_galat.setText("")
        self.tombol_tutup.setText(QCoreApplication.translate("TandaTerimaDialog", u"&Tutup", None))
        self.tombol_simpan.setText(QCoreApplication.translate("TandaTerimaDialog", u"&Simpan PDF\u2026", None))
    # retranslateUi

