# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_tahun_baru.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_TahunBaruDialog(object):
    def setupUi(self, TahunBaruDialog):
        if not TahunBaruDialog.objectName():
            TahunBaruDialog.setObjectName(u"TahunBaruDialog")
        TahunBaruDialog.resize(580, 270)
        self.susunan_5 = QVBoxLayout(TahunBaruDialog)
        self.susunan_5.setSpacing(10)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(TahunBaruDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_5.addWidget(self.label_judul)

        self.label_akibat = QLabel(TahunBaruDialog)
        self.label_akibat.setObjectName(u"label_akibat")
        self.label_akibat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_akibat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_akibat)

        self.susunan_1 = QGridLayout()
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setHorizontalSpacing(12)
        self.susunan_1.setVerticalSpacing(6)
        self.l1 = QLabel(TahunBaruDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1, 0, 0, 1, 1)

        self.dari = QComboBox(TahunBaruDialog)
        self.dari.setObjectName(u"dari")
        self.dari.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.dari.setMinimumContentsLength(12)

        self.susunan_1.addWidget(self.dari, 0, 1, 1, 1)

        self.l2 = QLabel(TahunBaruDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l2, 1, 0, 1, 1)

        self.alasan = QLineEdit(TahunBaruDialog)
        self.alasan.setObjectName(u"alasan")

        self.susunan_1.addWidget(self.alasan, 1, 1, 1, 1)

        self.dengan_target = QCheckBox(TahunBaruDialog)
        self.dengan_target.setObjectName(u"dengan_target")

        self.susunan_1.addWidget(self.dengan_target, 2, 0, 1, 2)

        self.susunan_1.setColumnStretch(1, 1)
        self.susunan_1.setColumnMinimumWidth(0, 132)

        self.susunan_5.addLayout(self.susunan_1)

        self.label_galat = QLabel(TahunBaruDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_5.addWidget(self.label_galat)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_2)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_batal = QPushButton(TahunBaruDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(TahunBaruDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_lanjut)


        self.susunan_5.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.dari)
        self.l2.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dari, self.alasan)
        QWidget.setTabOrder(self.alasan, self.dengan_target)
        QWidget.setTabOrder(self.dengan_target, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_batal)

        self.retranslateUi(TahunBaruDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(TahunBaruDialog)
    # setupUi

    def retranslateUi(self, TahunBaruDialog):
        TahunBaruDialog.setWindowTitle(QCoreApplication.translate("TahunBaruDialog", u"Mulai tahun baru", None))
        self.label_judul.setText("")
        self.label_akibat.setText("")
        self.l1.setText(QCoreApplication.translate("TahunBaruDialog", u"&Disalin dari rencana", None))
        self.l2.setText(QCoreApplication.translate("TahunBaruDialog", u"&Alasan", None))
        self.dengan_target.setText(QCoreApplication.translate("TahunBaruDialog", u"&Targetnya ikut disalin (untuk diperiksa satu per satu)", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("TahunBaruDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("TahunBaruDialog", u"&Mulai tahun baru", None))
    # retranslateUi

