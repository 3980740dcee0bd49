# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'jelaskan.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSplitter,
    QTextBrowser, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_JelaskanDialog(object):
    def setupUi(self, JelaskanDialog):
        if not JelaskanDialog.objectName():
            JelaskanDialog.setObjectName(u"JelaskanDialog")
        JelaskanDialog.resize(820, 640)
        self.susunan_1 = QVBoxLayout(JelaskanDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 12, 16, 12)
        self.label_judul = QLabel(JelaskanDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)
        self.label_judul.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_1.addWidget(self.label_judul)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(12)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_angka = QLabel(JelaskanDialog)
        self.label_angka.setObjectName(u"label_angka")
        self.label_angka.setProperty(u"gaya", u"judul")
        self.label_angka.setTextFormat(Qt.TextFormat.PlainText)
        self.label_angka.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.susunan_2.addWidget(self.label_angka)

        self.label_sebutan = QLabel(JelaskanDialog)
        self.label_sebutan.setObjectName(u"label_sebutan")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_sebutan.sizePolicy().hasHeightForWidth())
        self.label_sebutan.setSizePolicy(sizePolicy)
        self.label_sebutan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_sebutan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_sebutan)


        self.susunan_1.addLayout(self.susunan_2)

        self.pembagi = QSplitter(JelaskanDialog)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Vertical)
        self.pembagi.setChildrenCollapsible(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.pembagi.sizePolicy().hasHeightForWidth())
        self.pembagi.setSizePolicy(sizePolicy1)
        self.isi = QTextBrowser(self.pembagi)
        self.isi.setObjectName(u"isi")
        self.isi.setOpenLinks(False)
        self.isi.setTabChangesFocus(True)
        self.isi.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pembagi.addWidget(self.isi)
        self.bagian_sumber = QWidget(self.pembagi)
        self.bagian_sumber.setObjectName(u"bagian_sumber")
        self.susunan_3 = QVBoxLayout(self.bagian_sumber)
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 4, 0, 0)
        self.label_sumber = QLabel(self.bagian_sumber)
        self.label_sumber.setObjectName(u"label_sumber")
        self.label_sumber.setProperty(u"gaya", u"subjudul")
        self.label_sumber.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_sumber)

        self.tabel_sumber = RecordTable(self.bagian_sumber)
        self.tabel_sumber.setObjectName(u"tabel_sumber")
        self.tabel_sumber.setMinimumSize(QSize(0, 96))

        self.susunan_3.addWidget(self.tabel_sumber)

        self.pembagi.addWidget(self.bagian_sumber)

        self.susunan_1.addWidget(self.pembagi)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.label_kabar = QLabel(JelaskanDialog)
        self.label_kabar.setObjectName(u"label_kabar")
        self.label_kabar.setProperty(u"gaya", u"redup")
        sizePolicy.setHeightForWidth(self.label_kabar.sizePolicy().hasHeightForWidth())
        self.label_kabar.setSizePolicy(sizePolicy)
        self.label_kabar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kabar.setWordWrap(True)

        self.susunan_4.addWidget(self.label_kabar)

        self.tombol_salin = QPushButton(JelaskanDialog)
        self.tombol_salin.setObjectName(u"tombol_salin")
        self.tombol_salin.setAutoDefault(False)

        self.susunan_4.addWidget(self.tombol_salin)

        self.tombol_tutup = QPushButton(JelaskanDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")
        self.tombol_tutup.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_4)

#if QT_CONFIG(shortcut)
        self.label_sumber.setBuddy(self.tabel_sumber)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.isi, self.tabel_sumber)
        QWidget.setTabOrder(self.tabel_sumber, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.tombol_tutup)

        self.retranslateUi(JelaskanDialog)

        self.tombol_tutup.setDefault(True)


        QMetaObject.connectSlotsByName(JelaskanDialog)
    # setupUi

    def retranslateUi(self, JelaskanDialog):
        JelaskanDialog.setWindowTitle(QCoreApplication.translate("JelaskanDialog", u"Jelaskan angka ini", None))
        self.label_judul.setText("")
        self.label_angka.setText("")
        self.label_sebutan.setText("")
#if QT_CONFIG(accessibility)
        self.isi.setAccessibleName(QCoreApplication.translate("JelaskanDialog", u"Cara angka ini dihitung", None))
#endif // QT_CONFIG(accessibility)
        self.label_sumber.setText(QCoreApplication.translate("JelaskanDialog", u"&Isian yang dipakai", None))
#if QT_CONFIG(accessibility)
        self.tabel_sumber.setAccessibleName(QCoreApplication.translate("JelaskanDialog", u"Isian yang dipakai", None))
#endif // QT_CONFIG(accessibility)
        self.label_kabar.setText("")
        self.tombol_salin.setText(QCoreApplication.translate("JelaskanDialog", u"&Salin penjelasan", None))
        self.tombol_tutup.setText(QCoreApplication.translate("JelaskanDialog", u"&Tutup", None))
    # retranslateUi

