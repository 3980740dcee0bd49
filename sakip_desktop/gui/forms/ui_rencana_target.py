# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_target.ui'
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
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from sakip_desktop.gui.rencana_widget.alasan import AlasanBaris
from sakip_desktop.gui.rencana_widget.table import RencanaTable
from sakip_desktop.gui.widgets import (NoteBar, Pita)

class Ui_TargetBagian(object):
    def setupUi(self, TargetBagian):
        if not TargetBagian.objectName():
            TargetBagian.setObjectName(u"TargetBagian")
        TargetBagian.resize(1040, 560)
        self.susunan_3 = QVBoxLayout(TargetBagian)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 8, 0, 0)
        self.baris_alasan = AlasanBaris(TargetBagian)
        self.baris_alasan.setObjectName(u"baris_alasan")

        self.susunan_3.addWidget(self.baris_alasan)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.tombol_riwayat = QPushButton(TargetBagian)
        self.tombol_riwayat.setObjectName(u"tombol_riwayat")
        self.tombol_riwayat.setAutoDefault(False)

        self.susunan_2.addWidget(self.tombol_riwayat)

        self.label_jumlah = QLabel(TargetBagian)
        self.label_jumlah.setObjectName(u"label_jumlah")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_jumlah.sizePolicy().hasHeightForWidth())
        self.label_jumlah.setSizePolicy(sizePolicy)
        self.label_jumlah.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.label_jumlah.setProperty(u"gaya", u"redup")
        self.label_jumlah.setTextFormat(Qt.TextFormat.PlainText)
        self.label_jumlah.setWordWrap(True)

        self.susunan_2.addWidget(self.label_jumlah)


        self.susunan_3.addLayout(self.susunan_2)

        self.pita = Pita(TargetBagian)
        self.pita.setObjectName(u"pita")

        self.susunan_3.addWidget(self.pita)

        self.tabel = RencanaTable(TargetBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_3.addWidget(self.tabel)

        self.label_kosong = QLabel(TargetBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_3.addWidget(self.label_kosong)

        self.catatan = NoteBar(TargetBagian)
        self.catatan.setObjectName(u"catatan")

        self.susunan_3.addWidget(self.catatan)

        QWidget.setTabOrder(self.baris_alasan, self.tabel)
        QWidget.setTabOrder(self.tabel, self.tombol_riwayat)

        self.retranslateUi(TargetBagian)

        QMetaObject.connectSlotsByName(TargetBagian)
    # setupUi

    def retranslateUi(self, TargetBagian):
        TargetBagian.setWindowTitle(QCoreApplication.translate("TargetBagian", u"Target", None))
        self.tombol_riwayat.setText(QCoreApplication.translate("TargetBagian", u"Ri&wayat\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_riwayat.setToolTip(QCoreApplication.translate("TargetBagian", u"Setiap versi: sejak kapan, oleh siapa, mengapa, apa yang berubah", None))
#endif // QT_CONFIG(tooltip)
        self.label_jumlah.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("TargetBagian", u"Tabel target", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
    # retranslateUi

