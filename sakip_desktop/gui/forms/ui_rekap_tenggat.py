# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_tenggat.ui'
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

from sakip_desktop.gui.record_table import RecordTable

class Ui_TenggatBagian(object):
    def setupUi(self, TenggatBagian):
        if not TenggatBagian.objectName():
            TenggatBagian.setObjectName(u"TenggatBagian")
        TenggatBagian.resize(860, 520)
        self.susunan_1 = QVBoxLayout(TenggatBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_periode = QLabel(TenggatBagian)
        self.label_periode.setObjectName(u"label_periode")
        self.label_periode.setProperty(u"gaya", u"subjudul")
        self.label_periode.setTextFormat(Qt.TextFormat.PlainText)
        self.label_periode.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_periode.sizePolicy().hasHeightForWidth())
        self.label_periode.setSizePolicy(sizePolicy)

        self.susunan_2.addWidget(self.label_periode)

        self.tombol_ubah = QPushButton(TenggatBagian)
        self.tombol_ubah.setObjectName(u"tombol_ubah")

        self.susunan_2.addWidget(self.tombol_ubah)


        self.susunan_1.addLayout(self.susunan_2)

        self.tabel = RecordTable(TenggatBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.label_unit = QLabel(TenggatBagian)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setProperty(u"gaya", u"subjudul")
        self.label_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.label_unit.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.label_unit.sizePolicy().hasHeightForWidth())
        self.label_unit.setSizePolicy(sizePolicy)

        self.susunan_3.addWidget(self.label_unit)

        self.tombol_unit = QPushButton(TenggatBagian)
        self.tombol_unit.setObjectName(u"tombol_unit")

        self.susunan_3.addWidget(self.tombol_unit)

        self.tombol_buka = QPushButton(TenggatBagian)
        self.tombol_buka.setObjectName(u"tombol_buka")

        self.susunan_3.addWidget(self.tombol_buka)

        self.tombol_tutup = QPushButton(TenggatBagian)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.susunan_3.addWidget(self.tombol_tutup)


        self.susunan_1.addLayout(self.susunan_3)

        self.tabel_unit = RecordTable(TenggatBagian)
        self.tabel_unit.setObjectName(u"tabel_unit")

        self.susunan_1.addWidget(self.tabel_unit)

        self.label_kosong = QLabel(TenggatBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"redup")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kosong)

        self.label_catatan = QLabel(TenggatBagian)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"gaya", u"redup")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_catatan.setWordWrap(True)

        self.susunan_1.addWidget(self.label_catatan)

        QWidget.setTabOrder(self.tabel, self.tombol_ubah)
        QWidget.setTabOrder(self.tombol_ubah, self.tabel_unit)
        QWidget.setTabOrder(self.tabel_unit, self.tombol_buka)
        QWidget.setTabOrder(self.tombol_buka, self.tombol_tutup)

        self.retranslateUi(TenggatBagian)

        QMetaObject.connectSlotsByName(TenggatBagian)
    # setupUi

    def retranslateUi(self, TenggatBagian):
        TenggatBagian.setWindowTitle(QCoreApplication.translate("TenggatBagian", u"Tenggat", None))
        self.label_periode.setText(QCoreApplication.translate("TenggatBagian", u"Kapan formulir tiap periode dibuka, jatuh tempo, dan ditutup", None))
        self.tombol_ubah.setText(QCoreApplication.translate("TenggatBagian", u"Ubah &tanggal\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_ubah.setToolTip(QCoreApplication.translate("TenggatBagian", u"Menetapkan kapan periode ini dibuka, jatuh tempo, dan ditutup", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("TenggatBagian", u"Tenggat tiap periode", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText("")
        self.tombol_unit.setText(QCoreApplication.translate("TenggatBagian", u"Be&ri tenggat unit\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_unit.setToolTip(QCoreApplication.translate("TenggatBagian", u"Selama belum ditutup, satu unit dapat diberi tenggat sendiri yang lebih lambat", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_buka.setText(QCoreApplication.translate("TenggatBagian", u"&Buka lagi untuk unit\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_buka.setToolTip(QCoreApplication.translate("TenggatBagian", u"Periode yang sudah ditutup dibuka lagi untuk satu unit sampai hari tertentu", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tutup.setText(QCoreApplication.translate("TenggatBagian", u"Tutup lag&i", None))
#if QT_CONFIG(tooltip)
        self.tombol_tutup.setToolTip(QCoreApplication.translate("TenggatBagian", u"Mengakhiri pembukaan untuk unit ini sekarang juga", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabel_unit.setAccessibleName(QCoreApplication.translate("TenggatBagian", u"Unit dalam periode yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_catatan.setText("")
    # retranslateUi

