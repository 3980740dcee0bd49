# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_cek.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CekBagian(object):
    def setupUi(self, CekBagian):
        if not CekBagian.objectName():
            CekBagian.setObjectName(u"CekBagian")
        CekBagian.resize(860, 520)
        self.susunan_1 = QVBoxLayout(CekBagian)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 12, 0, 8)
        self.label_petunjuk = QLabel(CekBagian)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_1.addWidget(self.label_petunjuk)

        self.label_berkas = QLabel(CekBagian)
        self.label_berkas.setObjectName(u"label_berkas")
        self.label_berkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_berkas.setWordWrap(True)

        self.susunan_1.addWidget(self.label_berkas)

        self.label_hasil = QLabel(CekBagian)
        self.label_hasil.setObjectName(u"label_hasil")
        self.label_hasil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_hasil.setWordWrap(True)
        self.label_hasil.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.susunan_1.addWidget(self.label_hasil)

        self.susunan_tombol = QHBoxLayout()
        self.susunan_tombol.setObjectName(u"susunan_tombol")
        self.tombol_ulang = QPushButton(CekBagian)
        self.tombol_ulang.setObjectName(u"tombol_ulang")

        self.susunan_tombol.addWidget(self.tombol_ulang)

        self.jarak_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_tombol.addItem(self.jarak_2)


        self.susunan_1.addLayout(self.susunan_tombol)

        self.jarak = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak)


        self.retranslateUi(CekBagian)

        QMetaObject.connectSlotsByName(CekBagian)
    # setupUi

    def retranslateUi(self, CekBagian):
        self.label_petunjuk.setText(QCoreApplication.translate("CekBagian", u"Apakah sebuah PDF benar dokumen yang difinalkan kantor ini? Pilih berkasnya, atau seret ke sini. Berkas itu hanya dibaca; tidak ada yang disimpan.", None))
#if QT_CONFIG(accessibility)
        self.label_hasil.setAccessibleName(QCoreApplication.translate("CekBagian", u"Hasil pemeriksaan dokumen", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_ulang.setText(QCoreApplication.translate("CekBagian", u"Simpan berkas as&linya ke folder dokumen", None))
        pass
    # retranslateUi

