# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administrasi.ui'
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
from PySide6.QtWidgets import (QApplication, QSizePolicy, QTabWidget, QVBoxLayout,
    QWidget)

class Ui_AdministrasiPage(object):
    def setupUi(self, AdministrasiPage):
        if not AdministrasiPage.objectName():
            AdministrasiPage.setObjectName(u"AdministrasiPage")
        AdministrasiPage.resize(860, 600)
        self.susunan_1 = QVBoxLayout(AdministrasiPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 4, 8, 8)
        self.bagian = QTabWidget(AdministrasiPage)
        self.bagian.setObjectName(u"bagian")
        self.bagian.setDocumentMode(True)

        self.susunan_1.addWidget(self.bagian)


        self.retranslateUi(AdministrasiPage)

        QMetaObject.connectSlotsByName(AdministrasiPage)
    # setupUi

    def retranslateUi(self, AdministrasiPage):
        AdministrasiPage.setWindowTitle(QCoreApplication.translate("AdministrasiPage", u"Administrasi", None))
#if QT_CONFIG(accessibility)
        self.bagian.setAccessibleName(QCoreApplication.translate("AdministrasiPage", u"Bagian halaman: kantor, pengguna, cadangan, jurnal", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

