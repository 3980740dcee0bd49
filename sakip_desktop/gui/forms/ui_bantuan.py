# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bantuan.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTextBrowser, QVBoxLayout, QWidget)

class Ui_BantuanDialog(object):
    def setupUi(self, BantuanDialog):
        if not BantuanDialog.objectName():
            BantuanDialog.setObjectName(u"BantuanDialog")
        BantuanDialog.resize(900, 600)
        self.susunan_1 = QVBoxLayout(BantuanDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(12, 12, 12, 12)
        self.pembagi = QSplitter(BantuanDialog)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Horizontal)
        self.pembagi.setChildrenCollapsible(False)
        self.daftar = QListWidget(self.pembagi)
        self.daftar.setObjectName(u"daftar")
        self.daftar.setMinimumSize(QSize(180, 0))
        self.daftar.setWordWrap(True)
        self.pembagi.addWidget(self.daftar)
        self.isi = QTextBrowser(self.pembagi)
        self.isi.setObjectName(u"isi")
        self.isi.setOpenExternalLinks(False)
        self.isi.setOpenLinks(False)
        self.pembagi.addWidget(self.isi)

        self.susunan_1.addWidget(self.pembagi)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_tutup = QPushButton(BantuanDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setProperty(u"gaya", u"utama")

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.isi, self.daftar)
        QWidget.setTabOrder(self.daftar, self.tombol_tutup)

        self.retranslateUi(BantuanDialog)

        self.tombol_tutup.setDefault(True)


        QMetaObject.connectSlotsByName(BantuanDialog)
    # setupUi

    def retranslateUi(self, BantuanDialog):
        BantuanDialog.setWindowTitle(QCoreApplication.translate("BantuanDialog", u"Panduan SAKIP Desktop", None))
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("BantuanDialog", u"Daftar isi panduan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.isi.setAccessibleName(QCoreApplication.translate("BantuanDialog", u"Isi panduan", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tutup.setText(QCoreApplication.translate("BantuanDialog", u"&Tutup", None))
    # retranslateUi

