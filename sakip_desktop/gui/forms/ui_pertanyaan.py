# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pertanyaan.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PertanyaanDialog(object):
    def setupUi(self, PertanyaanDialog):
        if not PertanyaanDialog.objectName():
            PertanyaanDialog.setObjectName(u"PertanyaanDialog")
        PertanyaanDialog.resize(620, 480)
        self.susunan_1 = QVBoxLayout(PertanyaanDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(PertanyaanDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_pilihan = QLabel(PertanyaanDialog)
        self.label_pilihan.setObjectName(u"label_pilihan")
        self.label_pilihan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_pilihan)

        self.pilihan = QComboBox(PertanyaanDialog)
        self.pilihan.setObjectName(u"pilihan")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.pilihan.sizePolicy().hasHeightForWidth())
        self.pilihan.setSizePolicy(sizePolicy)
        self.pilihan.setMinimumContentsLength(20)
        self.pilihan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.susunan_2.addWidget(self.pilihan)


        self.susunan_1.addLayout(self.susunan_2)

        self.percakapan = QPlainTextEdit(PertanyaanDialog)
        self.percakapan.setObjectName(u"percakapan")
        self.percakapan.setReadOnly(True)
        self.percakapan.setTabChangesFocus(True)
        self.percakapan.setMinimumSize(QSize(0, 120))

        self.susunan_1.addWidget(self.percakapan)

        self.label_nilai = QLabel(PertanyaanDialog)
        self.label_nilai.setObjectName(u"label_nilai")
        self.label_nilai.setTextFormat(Qt.TextFormat.PlainText)
        self.label_nilai.setWordWrap(True)

        self.susunan_1.addWidget(self.label_nilai)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.label_kolom = QLabel(PertanyaanDialog)
        self.label_kolom.setObjectName(u"label_kolom")
        self.label_kolom.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_kolom)

        self.kolom = QComboBox(PertanyaanDialog)
        self.kolom.setObjectName(u"kolom")
        sizePolicy.setHeightForWidth(self.kolom.sizePolicy().hasHeightForWidth())
        self.kolom.setSizePolicy(sizePolicy)

        self.susunan_3.addWidget(self.kolom)


        self.susunan_1.addLayout(self.susunan_3)

        self.label_isi = QLabel(PertanyaanDialog)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_isi.setWordWrap(True)

        self.susunan_1.addWidget(self.label_isi)

        self.isi = QPlainTextEdit(PertanyaanDialog)
        self.isi.setObjectName(u"isi")
        self.isi.setTabChangesFocus(True)
        self.isi.setMinimumSize(QSize(0, 72))

        self.susunan_1.addWidget(self.isi)

        self.galat = QLabel(PertanyaanDialog)
        self.galat.setObjectName(u"galat")
        self.galat.setProperty(u"gaya", u"galat")
        self.galat.setTextFormat(Qt.TextFormat.PlainText)
        self.galat.setWordWrap(True)

        self.susunan_1.addWidget(self.galat)

        self.label_alasan = QLabel(PertanyaanDialog)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setProperty(u"gaya", u"redup")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_alasan.setWordWrap(True)

        self.susunan_1.addWidget(self.label_alasan)

        self.susunan_4 = QHBoxLayout()
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.tombol_tutup = QPushButton(PertanyaanDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_4.addWidget(self.tombol_tutup)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_1)

        self.tombol_selesai = QPushButton(PertanyaanDialog)
        self.tombol_selesai.setObjectName(u"tombol_selesai")

        self.susunan_4.addWidget(self.tombol_selesai)

        self.tombol_kirim = QPushButton(PertanyaanDialog)
        self.tombol_kirim.setObjectName(u"tombol_kirim")
        self.tombol_kirim.setProperty(u"gaya", u"utama")

        self.susunan_4.addWidget(self.tombol_kirim)


        self.susunan_1.addLayout(self.susunan_4)

        self.susunan_1.setStretch(2, 2)
        self.susunan_1.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.label_pilihan.setBuddy(self.pilihan)
        self.label_kolom.setBuddy(self.kolom)
        self.label_isi.setBuddy(self.isi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.isi, self.tombol_kirim)
        QWidget.setTabOrder(self.tombol_kirim, self.tombol_tutup)
        QWidget.setTabOrder(self.tombol_tutup, self.tombol_selesai)
        QWidget.setTabOrder(self.tombol_selesai, self.pilihan)
        QWidget.setTabOrder(self.pilihan, self.kolom)
        QWidget.setTabOrder(self.kolom, self.percakapan)

        self.retranslateUi(PertanyaanDialog)

        self.tombol_kirim.setDefault(True)


        QMetaObject.connectSlotsByName(PertanyaanDialog)
    # setupUi

    def retranslateUi(self, PertanyaanDialog):
        PertanyaanDialog.setWindowTitle(QCoreApplication.translate("PertanyaanDialog", u"Pertanyaan", None))
        self.label_judul.setText("")
        self.label_pilihan.setText(QCoreApplication.translate("PertanyaanDialog", u"&Percakapan", None))
#if QT_CONFIG(accessibility)
        self.percakapan.setAccessibleName(QCoreApplication.translate("PertanyaanDialog", u"Isi percakapan", None))
#endif // QT_CONFIG(accessibility)
        self.label_nilai.setText("")
        self.label_kolom.setText(QCoreApplication.translate("PertanyaanDialog", u"Ten&tang", None))
        self.label_isi.setText(QCoreApplication.translate("PertanyaanDialog", u"&Jawaban", None))
        self.galat.setText("")
        self.label_alasan.setText("")
        self.tombol_tutup.setText(QCoreApplication.translate("PertanyaanDialog", u"Tandai terjawab \u2013 t&utup pertanyaan", None))
#if QT_CONFIG(tooltip)
        self.tombol_tutup.setToolTip(QCoreApplication.translate("PertanyaanDialog", u"Hanya yang bertanya yang menutup; percakapannya tetap dapat dibaca", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_selesai.setText(QCoreApplication.translate("PertanyaanDialog", u"&Kembali", None))
        self.tombol_kirim.setText(QCoreApplication.translate("PertanyaanDialog", u"Ja&wab", None))
    # retranslateUi

