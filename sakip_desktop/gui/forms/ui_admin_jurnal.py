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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.widgets import DayEdit

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

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.l2 = QLabel(JurnalBagian)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l2)

        self.nama = QComboBox(JurnalBagian)
        self.nama.setObjectName(u"nama")
        self.nama.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.nama.setMinimumContentsLength(10)

        self.susunan_2.addWidget(self.nama)

        self.l3 = QLabel(JurnalBagian)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.l3)

        self.tindakan = QComboBox(JurnalBagian)
        self.tindakan.setObjectName(u"tindakan")
        self.tindakan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tindakan.setMinimumContentsLength(10)

        self.susunan_2.addWidget(self.tindakan)

        self.pakai_dari = QCheckBox(JurnalBagian)
        self.pakai_dari.setObjectName(u"pakai_dari")

        self.susunan_2.addWidget(self.pakai_dari)

        self.dari = DayEdit(JurnalBagian)
        self.dari.setObjectName(u"dari")
        self.dari.setEnabled(False)
        self.dari.setDisplayFormat(u"d MMM yyyy")
        self.dari.setCalendarPopup(True)

        self.susunan_2.addWidget(self.dari)

        self.pakai_sampai = QCheckBox(JurnalBagian)
        self.pakai_sampai.setObjectName(u"pakai_sampai")

        self.susunan_2.addWidget(self.pakai_sampai)

        self.sampai = DayEdit(JurnalBagian)
        self.sampai.setObjectName(u"sampai")
        self.sampai.setEnabled(False)
        self.sampai.setDisplayFormat(u"d MMM yyyy")
        self.sampai.setCalendarPopup(True)

        self.susunan_2.addWidget(self.sampai)

        self.tombol_semua = QPushButton(JurnalBagian)
        self.tombol_semua.setObjectName(u"tombol_semua")

        self.susunan_2.addWidget(self.tombol_semua)

        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_3)


        self.susunan_4.addLayout(self.susunan_2)

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

        self.tombol_excel = QPushButton(JurnalBagian)
        self.tombol_excel.setObjectName(u"tombol_excel")

        self.susunan_3.addWidget(self.tombol_excel)

        self.tombol_jam = QPushButton(JurnalBagian)
        self.tombol_jam.setObjectName(u"tombol_jam")

        self.susunan_3.addWidget(self.tombol_jam)


        self.susunan_4.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.cari)
        self.l2.setBuddy(self.nama)
        self.l3.setBuddy(self.tindakan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cari, self.nama)
        QWidget.setTabOrder(self.nama, self.tindakan)
        QWidget.setTabOrder(self.tindakan, self.pakai_dari)
        QWidget.setTabOrder(self.pakai_dari, self.dari)
        QWidget.setTabOrder(self.dari, self.pakai_sampai)
        QWidget.setTabOrder(self.pakai_sampai, self.sampai)
        QWidget.setTabOrder(self.sampai, self.tombol_semua)
        QWidget.setTabOrder(self.tombol_semua, self.tabel)
        QWidget.setTabOrder(self.tabel, self.tombol_lagi)
        QWidget.setTabOrder(self.tombol_lagi, self.tombol_excel)
        QWidget.setTabOrder(self.tombol_excel, self.tombol_jam)

        self.retranslateUi(JurnalBagian)

        QMetaObject.connectSlotsByName(JurnalBagian)
    # setupUi

    def retranslateUi(self, JurnalBagian):
        JurnalBagian.setWindowTitle(QCoreApplication.translate("JurnalBagian", u"Jurnal", None))
        self.l1.setText(QCoreApplication.translate("JurnalBagian", u"&Cari", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("JurnalBagian", u"Pekerjaan, orang, indikator, atau periode (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("JurnalBagian", u"Cari dalam jurnal", None))
#endif // QT_CONFIG(accessibility)
        self.label_jumlah.setText("")
        self.l2.setText(QCoreApplication.translate("JurnalBagian", u"&Siapa", None))
        self.l3.setText(QCoreApplication.translate("JurnalBagian", u"Jen&is", None))
        self.pakai_dari.setText(QCoreApplication.translate("JurnalBagian", u"D&ari", None))
#if QT_CONFIG(accessibility)
        self.dari.setAccessibleName(QCoreApplication.translate("JurnalBagian", u"Hari pertama", None))
#endif // QT_CONFIG(accessibility)
        self.pakai_sampai.setText(QCoreApplication.translate("JurnalBagian", u"Sam&pai", None))
#if QT_CONFIG(accessibility)
        self.sampai.setAccessibleName(QCoreApplication.translate("JurnalBagian", u"Hari terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_semua.setText(QCoreApplication.translate("JurnalBagian", u"Tampilkan se&mua", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("JurnalBagian", u"Jurnal, terbaru di atas", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_lagi.setText(QCoreApplication.translate("JurnalBagian", u"Muat yang &lebih lama", None))
        self.tombol_excel.setText(QCoreApplication.translate("JurnalBagian", u"Simpan ke E&xcel\u2026", None))
        self.tombol_jam.setText(QCoreApplication.translate("JurnalBagian", u"Jam komputer sudah be&nar\u2026", None))
    # retranslateUi

