# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'serah_isian.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QWidget)

from sakip_desktop.gui.widgets import DayEdit

class Ui_SerahIsian(object):
    def setupUi(self, SerahIsian):
        if not SerahIsian.objectName():
            SerahIsian.setObjectName(u"SerahIsian")
        SerahIsian.resize(620, 96)
        self.susunan_1 = QGridLayout(SerahIsian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 0, 0, 0)
        self.label_kurang = QLabel(SerahIsian)
        self.label_kurang.setObjectName(u"label_kurang")
        self.label_kurang.setProperty(u"gaya", u"awas")
        self.label_kurang.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kurang.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kurang, 0, 0, 1, 5)

        self.label_catatan = QLabel(SerahIsian)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_catatan, 1, 0, 1, 1)

        self.catatan = QLineEdit(SerahIsian)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setMaxLength(500)

        self.susunan_1.addWidget(self.catatan, 1, 1, 1, 1)

        self.label_menit = QLabel(SerahIsian)
        self.label_menit.setObjectName(u"label_menit")
        self.label_menit.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_menit, 1, 2, 1, 1)

        self.menit = QLineEdit(SerahIsian)
        self.menit.setObjectName(u"menit")
        self.menit.setMaximumSize(QSize(72, 16777215))
        self.menit.setMaxLength(6)

        self.susunan_1.addWidget(self.menit, 1, 3, 1, 1)

        self.label_baku = QLabel(SerahIsian)
        self.label_baku.setObjectName(u"label_baku")
        self.label_baku.setProperty(u"gaya", u"redup")
        self.label_baku.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_baku, 1, 4, 1, 1)

        self.label_instruksi = QLabel(SerahIsian)
        self.label_instruksi.setObjectName(u"label_instruksi")
        self.label_instruksi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_instruksi, 2, 0, 1, 1)

        self.instruksi = QLineEdit(SerahIsian)
        self.instruksi.setObjectName(u"instruksi")
        self.instruksi.setMaxLength(500)

        self.susunan_1.addWidget(self.instruksi, 2, 1, 1, 1)

        self.pakai_tenggat = QCheckBox(SerahIsian)
        self.pakai_tenggat.setObjectName(u"pakai_tenggat")

        self.susunan_1.addWidget(self.pakai_tenggat, 2, 2, 1, 1)

        self.tenggat = DayEdit(SerahIsian)
        self.tenggat.setObjectName(u"tenggat")
        self.tenggat.setCalendarPopup(True)
        self.tenggat.setDisplayFormat(u"d MMMM yyyy")

        self.susunan_1.addWidget(self.tenggat, 2, 3, 1, 2)

        self.susunan_1.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_catatan.setBuddy(self.catatan)
        self.label_menit.setBuddy(self.menit)
        self.label_instruksi.setBuddy(self.instruksi)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SerahIsian)

        QMetaObject.connectSlotsByName(SerahIsian)
    # setupUi

    def retranslateUi(self, SerahIsian):
        self.label_kurang.setText("")
        self.label_catatan.setText(QCoreApplication.translate("SerahIsian", u"&Catatan", None))
#if QT_CONFIG(accessibility)
        self.catatan.setAccessibleName(QCoreApplication.translate("SerahIsian", u"Catatan untuk langkah ini, boleh kosong", None))
#endif // QT_CONFIG(accessibility)
        self.catatan.setPlaceholderText(QCoreApplication.translate("SerahIsian", u"boleh kosong; misalnya nomor surat", None))
        self.label_menit.setText(QCoreApplication.translate("SerahIsian", u"&Menit kerja", None))
#if QT_CONFIG(accessibility)
        self.menit.setAccessibleName(QCoreApplication.translate("SerahIsian", u"Menit kerja yang dipakai, boleh kosong", None))
#endif // QT_CONFIG(accessibility)
        self.label_baku.setText("")
        self.label_instruksi.setText(QCoreApplication.translate("SerahIsian", u"&Instruksi", None))
#if QT_CONFIG(accessibility)
        self.instruksi.setAccessibleName(QCoreApplication.translate("SerahIsian", u"Instruksi untuk yang mengerjakan langkah berikutnya, boleh kosong", None))
#endif // QT_CONFIG(accessibility)
        self.pakai_tenggat.setText(QCoreApplication.translate("SerahIsian", u"paling &lambat", None))
#if QT_CONFIG(tooltip)
        self.pakai_tenggat.setToolTip(QCoreApplication.translate("SerahIsian", u"Minta selesai pada tanggal ini", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tenggat.setAccessibleName(QCoreApplication.translate("SerahIsian", u"Diminta selesai paling lambat", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

