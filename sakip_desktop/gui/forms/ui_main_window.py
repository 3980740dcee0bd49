# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidgetItem,
    QMainWindow, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QTabBar, QToolButton,
    QVBoxLayout, QWidget)

from sakip_desktop.gui.kabar_bar import KabarBar
from sakip_desktop.gui.periode_button import PeriodeButton
from sakip_desktop.gui.step_list import StepList
from sakip_desktop.gui.widgets import ElidedLabel

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 728)
        self.pusat = QWidget(MainWindow)
        self.pusat.setObjectName(u"pusat")
        self.susunan_1 = QVBoxLayout(self.pusat)
        self.susunan_1.setSpacing(0)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 0, 0, 0)
        self.kepala = QWidget(self.pusat)
        self.kepala.setObjectName(u"kepala")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kepala.sizePolicy().hasHeightForWidth())
        self.kepala.setSizePolicy(sizePolicy)
        self.susunan_2 = QHBoxLayout(self.kepala)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(12, 4, 8, 4)
        self.label_kantor = ElidedLabel(self.kepala)
        self.label_kantor.setObjectName(u"label_kantor")
        self.label_kantor.setProperty(u"gaya", u"subjudul")
        self.label_kantor.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_kantor)

        self.label_tahun = QLabel(self.kepala)
        self.label_tahun.setObjectName(u"label_tahun")
        self.label_tahun.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_tahun)

        self.periode = PeriodeButton(self.kepala)
        self.periode.setObjectName(u"periode")

        self.susunan_2.addWidget(self.periode)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)

        self.label_orang = ElidedLabel(self.kepala)
        self.label_orang.setObjectName(u"label_orang")
        self.label_orang.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_orang)

        self.ganti_pengguna = QToolButton(self.kepala)
        self.ganti_pengguna.setObjectName(u"ganti_pengguna")
        self.ganti_pengguna.setAutoRaise(True)
        self.ganti_pengguna.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.susunan_2.addWidget(self.ganti_pengguna)

        self.bantuan = QToolButton(self.kepala)
        self.bantuan.setObjectName(u"bantuan")
        self.bantuan.setAutoRaise(True)
        self.bantuan.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.susunan_2.addWidget(self.bantuan)


        self.susunan_1.addWidget(self.kepala)

        self.baris_tab = QWidget(self.pusat)
        self.baris_tab.setObjectName(u"baris_tab")
        sizePolicy.setHeightForWidth(self.baris_tab.sizePolicy().hasHeightForWidth())
        self.baris_tab.setSizePolicy(sizePolicy)
        self.susunan_6 = QHBoxLayout(self.baris_tab)
        self.susunan_6.setSpacing(4)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 8, 0)
        self.tab = QTabBar(self.baris_tab)
        self.tab.setObjectName(u"tab")
        self.tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.susunan_6.addWidget(self.tab)

        self.tampilkan_langkah = QToolButton(self.baris_tab)
        self.tampilkan_langkah.setObjectName(u"tampilkan_langkah")
        self.tampilkan_langkah.setCheckable(True)
        self.tampilkan_langkah.setAutoRaise(True)
        self.tampilkan_langkah.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.susunan_6.addWidget(self.tampilkan_langkah)

        self.tampilkan_rincian = QToolButton(self.baris_tab)
        self.tampilkan_rincian.setObjectName(u"tampilkan_rincian")
        self.tampilkan_rincian.setCheckable(True)
        self.tampilkan_rincian.setAutoRaise(True)
        self.tampilkan_rincian.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.susunan_6.addWidget(self.tampilkan_rincian)

        self.susunan_6.setStretch(0, 1)

        self.susunan_1.addWidget(self.baris_tab)

        self.kabar = KabarBar(self.pusat)
        self.kabar.setObjectName(u"kabar")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.kabar.sizePolicy().hasHeightForWidth())
        self.kabar.setSizePolicy(sizePolicy1)

        self.susunan_1.addWidget(self.kabar)

        self.pembagi = QSplitter(self.pusat)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Horizontal)
        self.pembagi.setChildrenCollapsible(False)
        self.pembagi.setHandleWidth(6)
        self.panel_langkah = QWidget(self.pembagi)
        self.panel_langkah.setObjectName(u"panel_langkah")
        self.susunan_3 = QVBoxLayout(self.panel_langkah)
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(12, 8, 4, 8)
        self.label_langkah = QLabel(self.panel_langkah)
        self.label_langkah.setObjectName(u"label_langkah")
        self.label_langkah.setProperty(u"gaya", u"subjudul")
        self.label_langkah.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_langkah)

        self.langkah = StepList(self.panel_langkah)
        self.langkah.setObjectName(u"langkah")

        self.susunan_3.addWidget(self.langkah)

        self.pembagi.addWidget(self.panel_langkah)
        self.halaman = QStackedWidget(self.pembagi)
        self.halaman.setObjectName(u"halaman")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.halaman.sizePolicy().hasHeightForWidth())
        self.halaman.setSizePolicy(sizePolicy2)
        self.pembagi.addWidget(self.halaman)
        self.panel_rincian = QWidget(self.pembagi)
        self.panel_rincian.setObjectName(u"panel_rincian")
        self.susunan_4 = QVBoxLayout(self.panel_rincian)
        self.susunan_4.setSpacing(4)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(4, 8, 12, 8)
        self.label_rincian = QLabel(self.panel_rincian)
        self.label_rincian.setObjectName(u"label_rincian")
        self.label_rincian.setProperty(u"gaya", u"subjudul")
        self.label_rincian.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.addWidget(self.label_rincian)

        self.rincian = QStackedWidget(self.panel_rincian)
        self.rincian.setObjectName(u"rincian")

        self.susunan_4.addWidget(self.rincian)

        self.pembagi.addWidget(self.panel_rincian)

        self.susunan_1.addWidget(self.pembagi)

        self.kaki = QWidget(self.pusat)
        self.kaki.setObjectName(u"kaki")
        sizePolicy.setHeightForWidth(self.kaki.sizePolicy().hasHeightForWidth())
        self.kaki.setSizePolicy(sizePolicy)
        self.susunan_5 = QHBoxLayout(self.kaki)
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(12, 6, 12, 6)
        self.label_keadaan = ElidedLabel(self.kaki)
        self.label_keadaan.setObjectName(u"label_keadaan")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.label_keadaan.sizePolicy().hasHeightForWidth())
        self.label_keadaan.setSizePolicy(sizePolicy3)
        self.label_keadaan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_keadaan)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_5.addItem(self.jarak_2)

        self.label_alasan = ElidedLabel(self.kaki)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setProperty(u"gaya", u"redup")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_alasan)

        self.tombol_utama = QPushButton(self.kaki)
        self.tombol_utama.setObjectName(u"tombol_utama")
        self.tombol_utama.setProperty(u"gaya", u"utama")

        self.susunan_5.addWidget(self.tombol_utama)

        self.susunan_5.setStretch(0, 1)

        self.susunan_1.addWidget(self.kaki)

        self.susunan_1.setStretch(3, 1)
        MainWindow.setCentralWidget(self.pusat)
        QWidget.setTabOrder(self.tab, self.langkah)
        QWidget.setTabOrder(self.langkah, self.halaman)
        QWidget.setTabOrder(self.halaman, self.rincian)
        QWidget.setTabOrder(self.rincian, self.tombol_utama)
        QWidget.setTabOrder(self.tombol_utama, self.tampilkan_langkah)
        QWidget.setTabOrder(self.tampilkan_langkah, self.tampilkan_rincian)
        QWidget.setTabOrder(self.tampilkan_rincian, self.periode)
        QWidget.setTabOrder(self.periode, self.ganti_pengguna)
        QWidget.setTabOrder(self.ganti_pengguna, self.bantuan)

        self.retranslateUi(MainWindow)

        self.tombol_utama.setDefault(True)


        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"SAKIP Desktop", None))
        self.label_tahun.setText("")
#if QT_CONFIG(accessibility)
        self.periode.setAccessibleName(QCoreApplication.translate("MainWindow", u"Periode", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.periode.setToolTip(QCoreApplication.translate("MainWindow", u"Ganti periode", None))
#endif // QT_CONFIG(tooltip)
        self.ganti_pengguna.setText(QCoreApplication.translate("MainWindow", u"&Ganti pengguna", None))
        self.bantuan.setText(QCoreApplication.translate("MainWindow", u"?", None))
#if QT_CONFIG(tooltip)
        self.bantuan.setToolTip(QCoreApplication.translate("MainWindow", u"Panduan untuk halaman ini (F1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.bantuan.setAccessibleName(QCoreApplication.translate("MainWindow", u"Bantuan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tab.setAccessibleName(QCoreApplication.translate("MainWindow", u"Halaman", None))
#endif // QT_CONFIG(accessibility)
        self.tampilkan_langkah.setText(QCoreApplication.translate("MainWindow", u"Langkah", None))
#if QT_CONFIG(tooltip)
        self.tampilkan_langkah.setToolTip(QCoreApplication.translate("MainWindow", u"Tampilkan atau lipat daftar langkah (F8)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tampilkan_langkah.setAccessibleName(QCoreApplication.translate("MainWindow", u"Tampilkan daftar langkah", None))
#endif // QT_CONFIG(accessibility)
        self.tampilkan_rincian.setText(QCoreApplication.translate("MainWindow", u"Rincian", None))
#if QT_CONFIG(tooltip)
        self.tampilkan_rincian.setToolTip(QCoreApplication.translate("MainWindow", u"Tampilkan atau lipat rincian di kanan (F9)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tampilkan_rincian.setAccessibleName(QCoreApplication.translate("MainWindow", u"Tampilkan rincian", None))
#endif // QT_CONFIG(accessibility)
        self.label_langkah.setText(QCoreApplication.translate("MainWindow", u"Langkah", None))
#if QT_CONFIG(accessibility)
        self.langkah.setAccessibleName(QCoreApplication.translate("MainWindow", u"Langkah", None))
#endif // QT_CONFIG(accessibility)
        self.label_rincian.setText(QCoreApplication.translate("MainWindow", u"Rincian", None))
        self.label_keadaan.setText("")
        self.label_alasan.setText("")
        self.tombol_utama.setText("")
    # retranslateUi

