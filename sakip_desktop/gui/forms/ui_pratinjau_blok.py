# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pratinjau_blok.ui'
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

class Ui_PratinjauBlokDialog(object):
    def setupUi(self, PratinjauBlokDialog):
        if not PratinjauBlokDialog.objectName():
            PratinjauBlokDialog.setObjectName(u"PratinjauBlokDialog")
        PratinjauBlokDialog.resize(920, 520)
        self.susunan_1 = QVBoxLayout(PratinjauBlokDialog)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(PratinjauBlokDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.label_beda = QLabel(PratinjauBlokDialog)
        self.label_beda.setObjectName(u"label_beda")
        self.label_beda.setProperty(u"gaya", u"awas")
        self.label_beda.setTextFormat(Qt.TextFormat.PlainText)
        self.label_beda.setWordWrap(True)

        self.susunan_1.addWidget(self.label_beda)

        self.tabel = RecordTable(PratinjauBlokDialog)
        self.tabel.setObjectName(u"tabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.tabel.sizePolicy().hasHeightForWidth())
        self.tabel.setSizePolicy(sizePolicy)

        self.susunan_1.addWidget(self.tabel)

        self.label_ringkas = QLabel(PratinjauBlokDialog)
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

        self.tombol_batal = QPushButton(PratinjauBlokDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_9.addWidget(self.tombol_batal)

        self.tombol_lanjut = QPushButton(PratinjauBlokDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_9.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_9)


        self.retranslateUi(PratinjauBlokDialog)

        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(PratinjauBlokDialog)
    # setupUi

    def retranslateUi(self, PratinjauBlokDialog):
        PratinjauBlokDialog.setWindowTitle(QCoreApplication.translate("PratinjauBlokDialog", u"Tempel: lihat dahulu", None))
        self.label_judul.setText("")
        self.label_beda.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("PratinjauBlokDialog", u"Yang akan terjadi pada tiap sel", None))
#endif // QT_CONFIG(accessibility)
        self.label_ringkas.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("PratinjauBlokDialog", u"&Batal", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("PratinjauBlokDialog", u"Tempel", None))
    # retranslateUi

