# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_kesiapan.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_KesiapanBagian(object):
    def setupUi(self, KesiapanBagian):
        if not KesiapanBagian.objectName():
            KesiapanBagian.setObjectName(u"KesiapanBagian")
        KesiapanBagian.resize(1040, 560)
        self.susunan_1 = QVBoxLayout(KesiapanBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.label_ringkas = QLabel(KesiapanBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"subjudul")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_1.addWidget(self.label_ringkas)

        self.label_petunjuk = QLabel(KesiapanBagian)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_1.addWidget(self.label_petunjuk)

        self.tabel = RecordTable(KesiapanBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.label_kosong = QLabel(KesiapanBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kosong)


        self.retranslateUi(KesiapanBagian)

        QMetaObject.connectSlotsByName(KesiapanBagian)
    # setupUi

    def retranslateUi(self, KesiapanBagian):
        KesiapanBagian.setWindowTitle(QCoreApplication.translate("KesiapanBagian", u"Kesiapan", None))
        self.label_ringkas.setText("")
        self.label_petunjuk.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("KesiapanBagian", u"Yang belum lengkap dalam rencana", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
    # retranslateUi

