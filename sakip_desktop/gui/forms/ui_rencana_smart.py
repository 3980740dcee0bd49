# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_smart.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from sakip_desktop.gui.rencana_widget.smart_table import SmartTable
from sakip_desktop.gui.widgets import NoteBar

class Ui_SmartBagian(object):
    def setupUi(self, SmartBagian):
        if not SmartBagian.objectName():
            SmartBagian.setObjectName(u"SmartBagian")
        SmartBagian.resize(1040, 560)
        self.susunan_3 = QVBoxLayout(SmartBagian)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 8, 0, 0)
        self.label_ringkas = QLabel(SmartBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"subjudul")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_3.addWidget(self.label_ringkas)

        self.tabel = SmartTable(SmartBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_3.addWidget(self.tabel)

        self.label_kosong = QLabel(SmartBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_3.addWidget(self.label_kosong)

        self.susunan_2 = QVBoxLayout()
        self.susunan_2.setSpacing(4)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_tanya = QLabel(SmartBagian)
        self.label_tanya.setObjectName(u"label_tanya")
        self.label_tanya.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tanya.setWordWrap(True)

        self.susunan_2.addWidget(self.label_tanya)

        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.l1 = QLabel(SmartBagian)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1)

        self.catatan_butir = QLineEdit(SmartBagian)
        self.catatan_butir.setObjectName(u"catatan_butir")

        self.susunan_1.addWidget(self.catatan_butir)


        self.susunan_2.addLayout(self.susunan_1)


        self.susunan_3.addLayout(self.susunan_2)

        self.catatan = NoteBar(SmartBagian)
        self.catatan.setObjectName(u"catatan")

        self.susunan_3.addWidget(self.catatan)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.catatan_butir)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel, self.catatan_butir)

        self.retranslateUi(SmartBagian)

        QMetaObject.connectSlotsByName(SmartBagian)
    # setupUi

    def retranslateUi(self, SmartBagian):
        SmartBagian.setWindowTitle(QCoreApplication.translate("SmartBagian", u"SMART", None))
        self.label_ringkas.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("SmartBagian", u"Penilaian SMART tiap indikator", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_tanya.setText("")
        self.l1.setText(QCoreApplication.translate("SmartBagian", u"&Catatan untuk butir ini", None))
        self.catatan_butir.setPlaceholderText(QCoreApplication.translate("SmartBagian", u"mengapa dinilai begitu; Enter menyimpan", None))
    # retranslateUi

