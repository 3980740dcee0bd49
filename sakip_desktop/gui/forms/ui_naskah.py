# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QPushButton, QSizePolicy,
    QTabWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.widgets import ElidedLabel

class Ui_NaskahPage(object):
    def setupUi(self, NaskahPage):
        if not NaskahPage.objectName():
            NaskahPage.setObjectName(u"NaskahPage")
        NaskahPage.resize(860, 600)
        self.susunan_1 = QVBoxLayout(NaskahPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 4, 8, 8)
        self.bagian = QTabWidget(NaskahPage)
        self.bagian.setObjectName(u"bagian")
        self.bagian.setDocumentMode(True)

        self.susunan_1.addWidget(self.bagian)

        self.baris_hasil = QWidget(NaskahPage)
        self.baris_hasil.setObjectName(u"baris_hasil")
        self.susunan_12 = QHBoxLayout(self.baris_hasil)
        self.susunan_12.setSpacing(8)
        self.susunan_12.setObjectName(u"susunan_12")
        self.susunan_12.setContentsMargins(0, 0, 0, 0)
        self.label_hasil = ElidedLabel(self.baris_hasil)
        self.label_hasil.setObjectName(u"label_hasil")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_hasil.sizePolicy().hasHeightForWidth())
        self.label_hasil.setSizePolicy(sizePolicy)
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_12.addWidget(self.label_hasil)

        self.tombol_folder = QPushButton(self.baris_hasil)
        self.tombol_folder.setObjectName(u"tombol_folder")

        self.susunan_12.addWidget(self.tombol_folder)


        self.susunan_1.addWidget(self.baris_hasil)

        QWidget.setTabOrder(self.bagian, self.tombol_folder)

        self.retranslateUi(NaskahPage)

        QMetaObject.connectSlotsByName(NaskahPage)
    # setupUi

    def retranslateUi(self, NaskahPage):
        NaskahPage.setWindowTitle(QCoreApplication.translate("NaskahPage", u"Surat & naskah", None))
#if QT_CONFIG(accessibility)
        self.bagian.setAccessibleName(QCoreApplication.translate("NaskahPage", u"Bagian halaman: naskah, nomor, arsip, tindak lanjut, dan pemeriksaan dokumen", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_folder.setText(QCoreApplication.translate("NaskahPage", u"Buka &folder", None))
    # retranslateUi

