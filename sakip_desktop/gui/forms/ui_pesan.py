# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pesan.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PesanDialog(object):
    def setupUi(self, PesanDialog):
        if not PesanDialog.objectName():
            PesanDialog.setObjectName(u"PesanDialog")
        PesanDialog.resize(480, 180)
        PesanDialog.setMinimumSize(QSize(480, 0))
        self.susunan_1 = QVBoxLayout(PesanDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_apa = QLabel(PesanDialog)
        self.label_apa.setObjectName(u"label_apa")
        self.label_apa.setProperty(u"gaya", u"subjudul")
        self.label_apa.setTextFormat(Qt.TextFormat.PlainText)
        self.label_apa.setWordWrap(True)
        self.label_apa.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_1.addWidget(self.label_apa)

        self.label_mengapa = QLabel(PesanDialog)
        self.label_mengapa.setObjectName(u"label_mengapa")
        self.label_mengapa.setTextFormat(Qt.TextFormat.PlainText)
        self.label_mengapa.setWordWrap(True)

        self.susunan_1.addWidget(self.label_mengapa)

        self.label_saran = QLabel(PesanDialog)
        self.label_saran.setObjectName(u"label_saran")
        self.label_saran.setTextFormat(Qt.TextFormat.PlainText)
        self.label_saran.setWordWrap(True)

        self.susunan_1.addWidget(self.label_saran)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_1)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.tombol_tindakan = QPushButton(PesanDialog)
        self.tombol_tindakan.setObjectName(u"tombol_tindakan")

        self.susunan_2.addWidget(self.tombol_tindakan)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_2)

        self.tombol_tutup = QPushButton(PesanDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_2)


        self.retranslateUi(PesanDialog)

        self.tombol_tutup.setDefault(True)


        QMetaObject.connectSlotsByName(PesanDialog)
    # setupUi

    def retranslateUi(self, PesanDialog):
        PesanDialog.setWindowTitle(QCoreApplication.translate("PesanDialog", u"SAKIP Desktop", None))
        self.label_apa.setText("")
        self.label_mengapa.setText("")
        self.label_saran.setText("")
        self.tombol_tindakan.setText("")
        self.tombol_tutup.setText(QCoreApplication.translate("PesanDialog", u"&Tutup", None))
    # retranslateUi

