# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_RekapPage(object):
    def setupUi(self, RekapPage):
        if not RekapPage.objectName():
            RekapPage.setObjectName(u"RekapPage")
        RekapPage.resize(860, 600)
        self.susunan_1 = QVBoxLayout(RekapPage)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.label_kabar = QLabel(RekapPage)
        self.label_kabar.setObjectName(u"label_kabar")
        self.label_kabar.setProperty(u"gaya", u"kabar")
        self.label_kabar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kabar.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kabar)

        self.tumpukan = QStackedWidget(RekapPage)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_isi = QWidget()
        self.halaman_isi.setObjectName(u"halaman_isi")
        self.susunan_2 = QVBoxLayout(self.halaman_isi)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.bagian = QTabWidget(self.halaman_isi)
        self.bagian.setObjectName(u"bagian")
        self.bagian.setDocumentMode(True)
        self.bagian_capaian = QWidget()
        self.bagian_capaian.setObjectName(u"bagian_capaian")
        self.susunan_10 = QVBoxLayout(self.bagian_capaian)
        self.susunan_10.setSpacing(8)
        self.susunan_10.setObjectName(u"susunan_10")
        self.susunan_10.setContentsMargins(0, 8, 0, 0)
        self.panel_unit = QWidget(self.bagian_capaian)
        self.panel_unit.setObjectName(u"panel_unit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.panel_unit.sizePolicy().hasHeightForWidth())
        self.panel_unit.setSizePolicy(sizePolicy)
        self.susunan_3 = QVBoxLayout(self.panel_unit)
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_unit = QLabel(self.panel_unit)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setProperty(u"gaya", u"subjudul")
        self.label_unit.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_3.addWidget(self.label_unit)

        self.tabel_unit = RecordTable(self.panel_unit)
        self.tabel_unit.setObjectName(u"tabel_unit")

        self.susunan_3.addWidget(self.tabel_unit)


        self.susunan_10.addWidget(self.panel_unit)

        self.panel_capaian = QWidget(self.bagian_capaian)
        self.panel_capaian.setObjectName(u"panel_capaian")
        self.susunan_4 = QVBoxLayout(self.panel_capaian)
        self.susunan_4.setSpacing(4)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.label_capaian = QLabel(self.panel_capaian)
        self.label_capaian.setObjectName(u"label_capaian")
        self.label_capaian.setProperty(u"gaya", u"subjudul")
        self.label_capaian.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_capaian)

        self.label_rerata = QLabel(self.panel_capaian)
        self.label_rerata.setObjectName(u"label_rerata")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.label_rerata.sizePolicy().hasHeightForWidth())
        self.label_rerata.setSizePolicy(sizePolicy1)
        self.label_rerata.setWordWrap(True)
        self.label_rerata.setTextFormat(Qt.TextFormat.PlainText)
        self.label_rerata.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label_rerata.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.susunan_5.addWidget(self.label_rerata)


        self.susunan_4.addLayout(self.susunan_5)

        self.tabel_capaian = RecordTable(self.panel_capaian)
        self.tabel_capaian.setObjectName(u"tabel_capaian")

        self.susunan_4.addWidget(self.tabel_capaian)

        self.susunan_6 = QHBoxLayout()
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.label_kalimat = QLabel(self.panel_capaian)
        self.label_kalimat.setObjectName(u"label_kalimat")
        self.label_kalimat.setProperty(u"gaya", u"redup")
        self.label_kalimat.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_6.addWidget(self.label_kalimat)

        self.kalimat = QPlainTextEdit(self.panel_capaian)
        self.kalimat.setObjectName(u"kalimat")
        self.kalimat.setReadOnly(True)
        self.kalimat.setTabChangesFocus(True)
        self.kalimat.setMaximumSize(QSize(16777215, 46))

        self.susunan_6.addWidget(self.kalimat)

        self.tombol_salin = QPushButton(self.panel_capaian)
        self.tombol_salin.setObjectName(u"tombol_salin")

        self.susunan_6.addWidget(self.tombol_salin)


        self.susunan_4.addLayout(self.susunan_6)


        self.susunan_10.addWidget(self.panel_capaian)

        self.bagian.addTab(self.bagian_capaian, "")

        self.susunan_2.addWidget(self.bagian)

        self.tumpukan.addWidget(self.halaman_isi)
        self.halaman_kosong = QWidget()
        self.halaman_kosong.setObjectName(u"halaman_kosong")
        self.susunan_7 = QVBoxLayout(self.halaman_kosong)
        self.susunan_7.setSpacing(16)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(24, 24, 24, 24)
        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_7.addItem(self.jarak_2)

        self.susunan_8 = QHBoxLayout()
        self.susunan_8.setSpacing(8)
        self.susunan_8.setObjectName(u"susunan_8")
        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_8.addItem(self.jarak_3)

        self.label_kosong = QLabel(self.halaman_kosong)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)
        self.label_kosong.setMinimumSize(QSize(420, 0))
        self.label_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_8.addWidget(self.label_kosong)

        self.jarak_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_8.addItem(self.jarak_4)


        self.susunan_7.addLayout(self.susunan_8)

        self.susunan_9 = QHBoxLayout()
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.jarak_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_5)

        self.tombol_kosong = QPushButton(self.halaman_kosong)
        self.tombol_kosong.setObjectName(u"tombol_kosong")

        self.susunan_9.addWidget(self.tombol_kosong)

        self.jarak_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_9.addItem(self.jarak_6)


        self.susunan_7.addLayout(self.susunan_9)

        self.jarak_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_7.addItem(self.jarak_7)

        self.jarak_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_7.addItem(self.jarak_8)

        self.tumpukan.addWidget(self.halaman_kosong)

        self.susunan_1.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.label_unit.setBuddy(self.tabel_unit)
        self.label_capaian.setBuddy(self.tabel_capaian)
        self.label_kalimat.setBuddy(self.kalimat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bagian, self.tabel_unit)
        QWidget.setTabOrder(self.tabel_unit, self.tabel_capaian)
        QWidget.setTabOrder(self.tabel_capaian, self.kalimat)
        QWidget.setTabOrder(self.kalimat, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.tombol_kosong)

        self.retranslateUi(RekapPage)

        self.bagian.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(RekapPage)
    # setupUi

    def retranslateUi(self, RekapPage):
        RekapPage.setWindowTitle(QCoreApplication.translate("RekapPage", u"Rekap & pengukuran", None))
        self.label_kabar.setText("")
#if QT_CONFIG(accessibility)
        self.bagian.setAccessibleName(QCoreApplication.translate("RekapPage", u"Bagian halaman: capaian, formulir, kelengkapan, pohon capaian, grafik, waktu", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText(QCoreApplication.translate("RekapPage", u"Yang masuk dari unit", None))
#if QT_CONFIG(accessibility)
        self.tabel_unit.setAccessibleName(QCoreApplication.translate("RekapPage", u"Formulir yang masuk dari unit", None))
#endif // QT_CONFIG(accessibility)
        self.label_capaian.setText(QCoreApplication.translate("RekapPage", u"Capaian per indikator", None))
        self.label_rerata.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_capaian.setAccessibleName(QCoreApplication.translate("RekapPage", u"Capaian per indikator", None))
#endif // QT_CONFIG(accessibility)
        self.label_kalimat.setText(QCoreApplication.translate("RekapPage", u"&Cara menghitung", None))
#if QT_CONFIG(accessibility)
        self.kalimat.setAccessibleName(QCoreApplication.translate("RekapPage", u"Cara menghitung capaian indikator yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.kalimat.setPlaceholderText(QCoreApplication.translate("RekapPage", u"Pilih satu indikator: di sini tertulis cara menghitung capaiannya.", None))
        self.tombol_salin.setText(QCoreApplication.translate("RekapPage", u"&Salin kalimat", None))
        self.bagian.setTabText(self.bagian.indexOf(self.bagian_capaian), QCoreApplication.translate("RekapPage", u"C&apaian", None))
        self.label_kosong.setText("")
        self.tombol_kosong.setText(QCoreApplication.translate("RekapPage", u"Buka", None))
    # retranslateUi

