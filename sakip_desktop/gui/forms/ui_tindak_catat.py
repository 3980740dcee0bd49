# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tindak_catat.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_TindakCatatDialog(object):
    def setupUi(self, TindakCatatDialog):
        if not TindakCatatDialog.objectName():
            TindakCatatDialog.setObjectName(u"TindakCatatDialog")
        TindakCatatDialog.resize(640, 460)
        self.susunan_1 = QVBoxLayout(TindakCatatDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(TindakCatatDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_tindak = QLabel(TindakCatatDialog)
        self.label_tindak.setObjectName(u"label_tindak")
        self.label_tindak.setProperty(u"gaya", u"redup")
        self.label_tindak.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tindak.setWordWrap(True)

        self.susunan_1.addWidget(self.label_tindak)

        self.susunan_2 = QGridLayout()
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(12)
        self.susunan_2.setVerticalSpacing(8)
        self.l1 = QLabel(TindakCatatDialog)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)
        self.l1.setWordWrap(False)

        self.susunan_2.addWidget(self.l1, 0, 0, 1, 1)

        self.keadaan = QComboBox(TindakCatatDialog)
        self.keadaan.setObjectName(u"keadaan")

        self.susunan_2.addWidget(self.keadaan, 0, 1, 1, 1)

        self.l2 = QLabel(TindakCatatDialog)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)
        self.l2.setWordWrap(False)

        self.susunan_2.addWidget(self.l2, 1, 0, 1, 1)

        self.persen = QSpinBox(TindakCatatDialog)
        self.persen.setObjectName(u"persen")
        self.persen.setMaximum(100)
        self.persen.setSingleStep(5)

        self.susunan_2.addWidget(self.persen, 1, 1, 1, 1)

        self.l3 = QLabel(TindakCatatDialog)
        self.l3.setObjectName(u"l3")
        self.l3.setTextFormat(Qt.TextFormat.PlainText)
        self.l3.setWordWrap(False)

        self.susunan_2.addWidget(self.l3, 2, 0, 1, 1)

        self.catatan = QPlainTextEdit(TindakCatatDialog)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setTabChangesFocus(True)

        self.susunan_2.addWidget(self.catatan, 2, 1, 1, 1)

        self.ganti_tenggat = QCheckBox(TindakCatatDialog)
        self.ganti_tenggat.setObjectName(u"ganti_tenggat")

        self.susunan_2.addWidget(self.ganti_tenggat, 3, 0, 1, 1)

        self.tenggat = DayEdit(TindakCatatDialog)
        self.tenggat.setObjectName(u"tenggat")
        self.tenggat.setDisplayFormat(u"d MMMM yyyy")
        self.tenggat.setCalendarPopup(True)

        self.susunan_2.addWidget(self.tenggat, 3, 1, 1, 1)

        self.l4 = QLabel(TindakCatatDialog)
        self.l4.setObjectName(u"l4")
        self.l4.setTextFormat(Qt.TextFormat.PlainText)
        self.l4.setWordWrap(False)

        self.susunan_2.addWidget(self.l4, 4, 0, 1, 1)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.berkas = QLineEdit(TindakCatatDialog)
        self.berkas.setObjectName(u"berkas")

        self.susunan_3.addWidget(self.berkas)

        self.tombol_pilih = QPushButton(TindakCatatDialog)
        self.tombol_pilih.setObjectName(u"tombol_pilih")
        self.tombol_pilih.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_pilih)


        self.susunan_2.addLayout(self.susunan_3, 4, 1, 1, 1)

        self.l5 = QLabel(TindakCatatDialog)
        self.l5.setObjectName(u"l5")
        self.l5.setTextFormat(Qt.TextFormat.PlainText)
        self.l5.setWordWrap(False)

        self.susunan_2.addWidget(self.l5, 5, 0, 1, 1)

        self.tautan = QLineEdit(TindakCatatDialog)
        self.tautan.setObjectName(u"tautan")

        self.susunan_2.addWidget(self.tautan, 5, 1, 1, 1)

        self.label_tanpa = QLabel(TindakCatatDialog)
        self.label_tanpa.setObjectName(u"label_tanpa")
        self.label_tanpa.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tanpa.setWordWrap(False)

        self.susunan_2.addWidget(self.label_tanpa, 6, 0, 1, 1)

        self.tanpa_bukti = QLineEdit(TindakCatatDialog)
        self.tanpa_bukti.setObjectName(u"tanpa_bukti")

        self.susunan_2.addWidget(self.tanpa_bukti, 6, 1, 1, 1)

        self.susunan_2.setColumnStretch(1, 1)
        self.susunan_2.setColumnMinimumWidth(0, 132)

        self.susunan_1.addLayout(self.susunan_2)

        self.label_galat = QLabel(TindakCatatDialog)
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
        self.susunan_9.setContentsMargins(0, 0, 0, 0)
        self.jarak_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_9)

        self.tombol_batal = QPushButton(TindakCatatDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setAutoDefault(False)

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_simpan = QPushButton(TindakCatatDialog)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_simpan)


        self.susunan_1.addLayout(self.susunan_9)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.keadaan)
        self.l2.setBuddy(self.persen)
        self.l3.setBuddy(self.catatan)
        self.l4.setBuddy(self.berkas)
        self.l5.setBuddy(self.tautan)
        self.label_tanpa.setBuddy(self.tanpa_bukti)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keadaan, self.persen)
        QWidget.setTabOrder(self.persen, self.catatan)
        QWidget.setTabOrder(self.catatan, self.ganti_tenggat)
        QWidget.setTabOrder(self.ganti_tenggat, self.tenggat)
        QWidget.setTabOrder(self.tenggat, self.berkas)
        QWidget.setTabOrder(self.berkas, self.tombol_pilih)
        QWidget.setTabOrder(self.tombol_pilih, self.tautan)
        QWidget.setTabOrder(self.tautan, self.tanpa_bukti)
        QWidget.setTabOrder(self.tanpa_bukti, self.tombol_simpan)
        QWidget.setTabOrder(self.tombol_simpan, self.tombol_batal)

        self.retranslateUi(TindakCatatDialog)

        self.tombol_simpan.setDefault(True)


        QMetaObject.connectSlotsByName(TindakCatatDialog)
    # setupUi

    def retranslateUi(self, TindakCatatDialog):
        TindakCatatDialog.setWindowTitle(QCoreApplication.translate("TindakCatatDialog", u"Catat perkembangan", None))
        self.label_judul.setText(QCoreApplication.translate("TindakCatatDialog", u"Catat perkembangan", None))
        self.label_tindak.setText("")
        self.l1.setText(QCoreApplication.translate("TindakCatatDialog", u"&Keadaan", None))
        self.l2.setText(QCoreApplication.translate("TindakCatatDialog", u"&Persen selesai", None))
        self.l3.setText(QCoreApplication.translate("TindakCatatDialog", u"&Catatan", None))
        self.catatan.setPlaceholderText(QCoreApplication.translate("TindakCatatDialog", u"apa yang sudah dilakukan, atau mengapa ditunda", None))
        self.ganti_tenggat.setText(QCoreApplication.translate("TindakCatatDialog", u"&Tenggat baru", None))
#if QT_CONFIG(accessibility)
        self.tenggat.setAccessibleName(QCoreApplication.translate("TindakCatatDialog", u"Tenggat baru", None))
#endif // QT_CONFIG(accessibility)
        self.l4.setText(QCoreApplication.translate("TindakCatatDialog", u"Be&rkas bukti", None))
        self.berkas.setPlaceholderText(QCoreApplication.translate("TindakCatatDialog", u"PDF, Word, Excel, JPG, PNG; boleh diseret ke sini", None))
        self.tombol_pilih.setText(QCoreApplication.translate("TindakCatatDialog", u"P&ilih\u2026", None))
        self.l5.setText(QCoreApplication.translate("TindakCatatDialog", u"T&autan bukti", None))
        self.tautan.setPlaceholderText(QCoreApplication.translate("TindakCatatDialog", u"https://\u2026 (boleh kosong)", None))
        self.label_tanpa.setText(QCoreApplication.translate("TindakCatatDialog", u"Ta&npa bukti karena", None))
        self.tanpa_bukti.setPlaceholderText(QCoreApplication.translate("TindakCatatDialog", u"alasan bila keluarannya tidak dapat ditunjukkan", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("TindakCatatDialog", u"&Batal", None))
        self.tombol_simpan.setText(QCoreApplication.translate("TindakCatatDialog", u"&Simpan perkembangan", None))
    # retranslateUi

