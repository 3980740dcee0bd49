# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'isi_sekaligus.ui'
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
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_IsiSekaligusDialog(object):
    def setupUi(self, IsiSekaligusDialog):
        if not IsiSekaligusDialog.objectName():
            IsiSekaligusDialog.setObjectName(u"IsiSekaligusDialog")
        IsiSekaligusDialog.resize(920, 600)
        self.susunan_1 = QVBoxLayout(IsiSekaligusDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(IsiSekaligusDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.susunan_2 = QGridLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_kolom = QLabel(IsiSekaligusDialog)
        self.label_kolom.setObjectName(u"label_kolom")
        self.label_kolom.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_kolom, 0, 0, 1, 1)

        self.kolom = QComboBox(IsiSekaligusDialog)
        self.kolom.setObjectName(u"kolom")

        self.susunan_2.addWidget(self.kolom, 0, 1, 1, 1)

        self.label_baris = QLabel(IsiSekaligusDialog)
        self.label_baris.setObjectName(u"label_baris")
        self.label_baris.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_baris, 0, 2, 1, 1)

        self.baris = QComboBox(IsiSekaligusDialog)
        self.baris.setObjectName(u"baris")

        self.susunan_2.addWidget(self.baris, 0, 3, 1, 1)

        self.label_isi = QLabel(IsiSekaligusDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.susunan_2.addWidget(self.label_isi, 1, 0, 1, 1)

        self.isi = QPlainTextEdit(IsiSekaligusDialog)
        self.isi.setObjectName(u"isi")
        self.isi.setTabChangesFocus(True)
        self.isi.setMinimumSize(QSize(0, 56))
        self.isi.setMaximumSize(QSize(16777215, 84))

        self.susunan_2.addWidget(self.isi, 1, 1, 1, 3)

        self.ganti = QCheckBox(IsiSekaligusDialog)
        self.ganti.setObjectName(u"ganti")

        self.susunan_2.addWidget(self.ganti, 2, 1, 1, 3)

        self.susunan_2.setColumnStretch(1, 1)
        self.susunan_2.setColumnStretch(3, 1)

        self.susunan_1.addLayout(self.susunan_2)

        self.tabel = RecordTable(IsiSekaligusDialog)
        self.tabel.setObjectName(u"tabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.tabel.sizePolicy().hasHeightForWidth())
        self.tabel.setSizePolicy(sizePolicy)

        self.susunan_1.addWidget(self.tabel)

        self.label_ringkas = QLabel(IsiSekaligusDialog)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"redup")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_1.addWidget(self.label_ringkas)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_1)

        self.tombol_batal = QPushButton(IsiSekaligusDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(IsiSekaligusDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_9)

#if QT_CONFIG(shortcut)
        self.label_kolom.setBuddy(self.kolom)
        self.label_baris.setBuddy(self.baris)
        self.label_isi.setBuddy(self.isi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kolom, self.baris)
        QWidget.setTabOrder(self.baris, self.isi)
        QWidget.setTabOrder(self.isi, self.ganti)
        QWidget.setTabOrder(self.ganti, self.tabel)
        QWidget.setTabOrder(self.tabel, self.tombol_batal)
        QWidget.setTabOrder(self.tombol_batal, self.tombol_lanjut)

        self.retranslateUi(IsiSekaligusDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(IsiSekaligusDialog)
    # setupUi

    def retranslateUi(self, IsiSekaligusDialog):
        IsiSekaligusDialog.setWindowTitle(QCoreApplication.translate("IsiSekaligusDialog", u"Isi sekaligus", None))
        self.label_judul.setText(QCoreApplication.translate("IsiSekaligusDialog", u"Satu teks untuk banyak baris", None))
        self.label_kolom.setText(QCoreApplication.translate("IsiSekaligusDialog", u"&Kolom", None))
        self.label_baris.setText(QCoreApplication.translate("IsiSekaligusDialog", u"Ba&ris", None))
        self.label_isi.setText(QCoreApplication.translate("IsiSekaligusDialog", u"&Isi", None))
        self.isi.setPlaceholderText(QCoreApplication.translate("IsiSekaligusDialog", u"Teks atau angka yang sama untuk semua baris itu", None))
        self.ganti.setText(QCoreApplication.translate("IsiSekaligusDialog", u"&Ganti juga yang sudah berisi", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("IsiSekaligusDialog", u"Yang akan terjadi pada tiap baris", None))
#endif // QT_CONFIG(accessibility)
        self.label_ringkas.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("IsiSekaligusDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("IsiSekaligusDialog", u"Isi", None))
    # retranslateUi

