# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'admin_jurnal.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_JurnalBagian(object):
    def setupUi(self, JurnalBagian):
        if not JurnalBagian.objectName():
            JurnalBagian.setObjectName(u"JurnalBagian")
        JurnalBagian.resize(1000, 600)
        self.susunan_4 = QVBoxLayout(JurnalBagian)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(8, 8, 8, 8)
        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 0, 0, 0)
        self.l1 = QLabel(JurnalBagian)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.l1)

        self.cari = QLineEdit(JurnalBagian)
        self.cari.setObjectName(u"cari")
        self.cari.setClearButtonEnabled(True)

        self.susunan_1.addWidget(self.cari)

        self.label_jumlah = QLabel(JurnalBagian)
        self.label_jumlah.setObjectName(u"label_jumlah")
        self.label_jumlah.setProperty(u"gaya", u"redup")
        self.label_jumlah.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_jumlah)


        self.susunan_4.addLayout(self.susunan_1)

        self.tabel = RecordTable(JurnalBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_4.addWidget(self.tabel)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tombol_lagi = QPushButton(JurnalBagian)
        self.tombol_lagi.setObjectName(u"tombol_lagi")

        self.susunan_3.addWidget(self.tombol_lagi)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)

        self.tombol_jam = QPushButton(JurnalBagian)
        self.tombol_jam.setObjectName(u"tombol_jam")

        self.susunan_3.addWidget(self.tombol_jam)


        self.susunan_4.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.cari)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cari, self.tabel)
        QWidget.setTabOrder(self.tabel, self.tombol_lagi)
        QWidget.setTabOrder(self.tombol_lagi, self.tombol_jam)

        self.retranslateUi(JurnalBagian)

        QMetaObject.connectSlotsByName(JurnalBagian)
    # setupUi

    def retranslateUi(self, JurnalBagian):
        JurnalBagian.setWindowTitle(QCoreApplication.translate("JurnalBagian", u"Jurnal", None))
        self.l1.setText(QCoreApplication.translate("JurnalBagian", u"&Cari", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("JurnalBagian", u"Nama orang atau pekerjaan (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("JurnalBagian", u"Cari dalam jurnal", None))
#endif // QT_CONFIG(accessibility)
        self.label_jumlah.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("JurnalBagian", u"Jurnal, terbaru di atas", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_lagi.setText(QCoreApplication.translate("JurnalBagian", u"Muat yang &lebih lama", None))
        self.tombol_jam.setText(QCoreApplication.translate("JurnalBagian", u"Jam komputer sudah &benar\u2026", None))
    # retranslateUi

