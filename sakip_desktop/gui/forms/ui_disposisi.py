# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disposisi.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_DisposisiDialog(object):
    def setupUi(self, DisposisiDialog):
        if not DisposisiDialog.objectName():
            DisposisiDialog.setObjectName(u"DisposisiDialog")
        DisposisiDialog.resize(1120, 560)
        self.susunan_1 = QVBoxLayout(DisposisiDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(DisposisiDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_kosong = QLabel(DisposisiDialog)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"kabar")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kosong)

        self.tabel = RecordTable(DisposisiDialog)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_petunjuk = QLabel(DisposisiDialog)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_petunjuk)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_tindak = QPushButton(DisposisiDialog)
        self.tombol_tindak.setObjectName(u"tombol_tindak")
        self.tombol_tindak.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_tindak)

        self.tombol_tutup = QPushButton(DisposisiDialog)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_2.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_2)

        QWidget.setTabOrder(self.tabel, self.tombol_tindak)
        QWidget.setTabOrder(self.tombol_tindak, self.tombol_tutup)

        self.retranslateUi(DisposisiDialog)

        self.tombol_tutup.setDefault(True)


        QMetaObject.connectSlotsByName(DisposisiDialog)
    # setupUi

    def retranslateUi(self, DisposisiDialog):
        DisposisiDialog.setWindowTitle(QCoreApplication.translate("DisposisiDialog", u"Riwayat disposisi", None))
        self.label_judul.setText("")
        self.label_kosong.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("DisposisiDialog", u"Riwayat disposisi", None))
#endif // QT_CONFIG(accessibility)
        self.label_petunjuk.setText(QCoreApplication.translate("DisposisiDialog", u"Klik judul kolom untuk mengurutkan, Ctrl+C untuk menyalin, Ctrl+F untuk mencari.", None))
        self.tombol_tindak.setText(QCoreApplication.translate("DisposisiDialog", u"&Jadikan tindak lanjut\u2026", None))
        self.tombol_tutup.setText(QCoreApplication.translate("DisposisiDialog", u"&Tutup", None))
    # retranslateUi

