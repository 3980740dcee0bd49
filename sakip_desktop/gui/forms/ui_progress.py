# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'progress.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ProgressDialog(object):
    def setupUi(self, ProgressDialog):
        if not ProgressDialog.objectName():
            ProgressDialog.setObjectName(u"ProgressDialog")
        ProgressDialog.resize(440, 150)
        self.susunan_1 = QVBoxLayout(ProgressDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(16, 16, 16, 16)
        self.label_judul = QLabel(ProgressDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"subjudul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_1.addWidget(self.label_judul)

        self.bilah = QProgressBar(ProgressDialog)
        self.bilah.setObjectName(u"bilah")
        self.bilah.setMaximum(0)
        self.bilah.setValue(0)

        self.susunan_1.addWidget(self.bilah)

        self.label_tahap = QLabel(ProgressDialog)
        self.label_tahap.setObjectName(u"label_tahap")
        self.label_tahap.setProperty(u"gaya", u"redup")
        self.label_tahap.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tahap.setWordWrap(True)

        self.susunan_1.addWidget(self.label_tahap)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.tombol_batal = QPushButton(ProgressDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_2.addWidget(self.tombol_batal)


        self.susunan_1.addLayout(self.susunan_2)


        self.retranslateUi(ProgressDialog)

        QMetaObject.connectSlotsByName(ProgressDialog)
    # setupUi

    def retranslateUi(self, ProgressDialog):
        ProgressDialog.setWindowTitle(QCoreApplication.translate("ProgressDialog", u"Sedang bekerja", None))
        self.label_judul.setText("")
#if QT_CONFIG(accessibility)
        self.bilah.setAccessibleName(QCoreApplication.translate("ProgressDialog", u"Kemajuan pekerjaan", None))
#endif // QT_CONFIG(accessibility)
        self.label_tahap.setText(QCoreApplication.translate("ProgressDialog", u"Menyiapkan\u2026", None))
        self.tombol_batal.setText(QCoreApplication.translate("ProgressDialog", u"&Batal", None))
    # retranslateUi

