# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tugas.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.widgets import Pita

class Ui_TugasPage(object):
    def setupUi(self, TugasPage):
        if not TugasPage.objectName():
            TugasPage.setObjectName(u"TugasPage")
        TugasPage.resize(860, 600)
        self.susunan_1 = QVBoxLayout(TugasPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.label_judul = QLabel(TugasPage)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"judul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_judul)

        self.label_kosong = QLabel(TugasPage)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"kabar")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kosong)

        self.tabel_tugas = RecordTable(TugasPage)
        self.tabel_tugas.setObjectName(u"tabel_tugas")

        self.susunan_1.addWidget(self.tabel_tugas)

        self.pita = Pita(TugasPage)
        self.pita.setObjectName(u"pita")
        self.pita.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.pita)

        self.bagian_catatan = QWidget(TugasPage)
        self.bagian_catatan.setObjectName(u"bagian_catatan")
        self.susunan_2 = QHBoxLayout(self.bagian_catatan)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.label_catatan = QLabel(self.bagian_catatan)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_catatan)

        self.catatan = QLineEdit(self.bagian_catatan)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setMaxLength(500)

        self.susunan_2.addWidget(self.catatan)


        self.susunan_1.addWidget(self.bagian_catatan)

        self.label_siklus = QLabel(TugasPage)
        self.label_siklus.setObjectName(u"label_siklus")
        self.label_siklus.setProperty(u"gaya", u"subjudul")
        self.label_siklus.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_siklus)

        self.tabel_siklus = RecordTable(TugasPage)
        self.tabel_siklus.setObjectName(u"tabel_siklus")

        self.susunan_1.addWidget(self.tabel_siklus)

        self.bagian_mulai = QWidget(TugasPage)
        self.bagian_mulai.setObjectName(u"bagian_mulai")
        self.susunan_mulai = QHBoxLayout(self.bagian_mulai)
        self.susunan_mulai.setSpacing(8)
        self.susunan_mulai.setObjectName(u"susunan_mulai")
        self.susunan_mulai.setContentsMargins(0, 0, 0, 0)

        self.susunan_1.addWidget(self.bagian_mulai)

        self.jarak_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_1)

#if QT_CONFIG(shortcut)
        self.label_catatan.setBuddy(self.catatan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel_tugas, self.catatan)
        QWidget.setTabOrder(self.catatan, self.tabel_siklus)

        self.retranslateUi(TugasPage)

        QMetaObject.connectSlotsByName(TugasPage)
    # setupUi

    def retranslateUi(self, TugasPage):
        self.label_judul.setText("")
        self.label_kosong.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_tugas.setAccessibleName(QCoreApplication.translate("TugasPage", u"Tugas yang menunggu Anda", None))
#endif // QT_CONFIG(accessibility)
        self.pita.setText("")
        self.label_catatan.setText(QCoreApplication.translate("TugasPage", u"&Catatan (boleh kosong)", None))
#if QT_CONFIG(accessibility)
        self.catatan.setAccessibleName(QCoreApplication.translate("TugasPage", u"Catatan untuk langkah ini, boleh kosong", None))
#endif // QT_CONFIG(accessibility)
        self.catatan.setPlaceholderText(QCoreApplication.translate("TugasPage", u"misalnya nomor surat atau tanggal rapat", None))
        self.label_siklus.setText(QCoreApplication.translate("TugasPage", u"Yang sedang berjalan di kantor", None))
#if QT_CONFIG(accessibility)
        self.tabel_siklus.setAccessibleName(QCoreApplication.translate("TugasPage", u"Pekerjaan yang sedang berjalan di kantor", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

