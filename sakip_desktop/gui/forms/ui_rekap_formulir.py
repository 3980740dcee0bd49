# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rekap_formulir.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_FormulirBagian(object):
    def setupUi(self, FormulirBagian):
        if not FormulirBagian.objectName():
            FormulirBagian.setObjectName(u"FormulirBagian")
        FormulirBagian.resize(860, 520)
        self.susunan_6 = QVBoxLayout(FormulirBagian)
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 8, 0, 0)
        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.tombol_buat = QPushButton(FormulirBagian)
        self.tombol_buat.setObjectName(u"tombol_buat")

        self.susunan_1.addWidget(self.tombol_buat)

        self.tombol_serah = QPushButton(FormulirBagian)
        self.tombol_serah.setObjectName(u"tombol_serah")

        self.susunan_1.addWidget(self.tombol_serah)

        self.tombol_kembali = QPushButton(FormulirBagian)
        self.tombol_kembali.setObjectName(u"tombol_kembali")

        self.susunan_1.addWidget(self.tombol_kembali)

        self.tombol_baca = QPushButton(FormulirBagian)
        self.tombol_baca.setObjectName(u"tombol_baca")

        self.susunan_1.addWidget(self.tombol_baca)

        self.tombol_tanda = QPushButton(FormulirBagian)
        self.tombol_tanda.setObjectName(u"tombol_tanda")

        self.susunan_1.addWidget(self.tombol_tanda)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_1.addItem(self.jarak_1)


        self.susunan_6.addLayout(self.susunan_1)

        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_hitung = QLabel(FormulirBagian)
        self.label_hitung.setObjectName(u"label_hitung")
        self.label_hitung.setProperty(u"gaya", u"subjudul")
        self.label_hitung.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_hitung.sizePolicy().hasHeightForWidth())
        self.label_hitung.setSizePolicy(sizePolicy)

        self.susunan_2.addWidget(self.label_hitung)

        self.hanya_belum = QCheckBox(FormulirBagian)
        self.hanya_belum.setObjectName(u"hanya_belum")

        self.susunan_2.addWidget(self.hanya_belum)

        self.label_cari = QLabel(FormulirBagian)
        self.label_cari.setObjectName(u"label_cari")
        self.label_cari.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_2.addWidget(self.label_cari)

        self.cari = QLineEdit(FormulirBagian)
        self.cari.setObjectName(u"cari")
        self.cari.setMinimumSize(QSize(172, 0))
        self.cari.setMaximumSize(QSize(172, 16777215))
        self.cari.setMaxLength(12)
        self.cari.setClearButtonEnabled(True)

        self.susunan_2.addWidget(self.cari)


        self.susunan_6.addLayout(self.susunan_2)

        self.tumpukan = QStackedWidget(FormulirBagian)
        self.tumpukan.setObjectName(u"tumpukan")
        self.lembar_tabel = QWidget()
        self.lembar_tabel.setObjectName(u"lembar_tabel")
        self.susunan_3 = QVBoxLayout(self.lembar_tabel)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tabel = RecordTable(self.lembar_tabel)
        self.tabel.setObjectName(u"tabel")

        self.susunan_3.addWidget(self.tabel)

        self.tumpukan.addWidget(self.lembar_tabel)
        self.lembar_kosong = QWidget()
        self.lembar_kosong.setObjectName(u"lembar_kosong")
        self.susunan_4 = QVBoxLayout(self.lembar_kosong)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(48, 24, 48, 24)
        self.label_kosong = QLabel(self.lembar_kosong)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)
        self.label_kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.susunan_4.addWidget(self.label_kosong)

        self.tumpukan.addWidget(self.lembar_kosong)

        self.susunan_6.addWidget(self.tumpukan)

        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.label_kabar = QLabel(FormulirBagian)
        self.label_kabar.setObjectName(u"label_kabar")
        self.label_kabar.setProperty(u"gaya", u"kabar")
        self.label_kabar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kabar.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.label_kabar.sizePolicy().hasHeightForWidth())
        self.label_kabar.setSizePolicy(sizePolicy)

        self.susunan_5.addWidget(self.label_kabar)

        self.tombol_folder = QPushButton(FormulirBagian)
        self.tombol_folder.setObjectName(u"tombol_folder")

        self.susunan_5.addWidget(self.tombol_folder)


        self.susunan_6.addLayout(self.susunan_5)

        self.label_petunjuk = QLabel(FormulirBagian)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setProperty(u"gaya", u"redup")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_6.addWidget(self.label_petunjuk)

#if QT_CONFIG(shortcut)
        self.label_cari.setBuddy(self.cari)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tombol_buat, self.tombol_serah)
        QWidget.setTabOrder(self.tombol_serah, self.tombol_kembali)
        QWidget.setTabOrder(self.tombol_kembali, self.tombol_baca)
        QWidget.setTabOrder(self.tombol_baca, self.tombol_tanda)
        QWidget.setTabOrder(self.tombol_tanda, self.hanya_belum)
        QWidget.setTabOrder(self.hanya_belum, self.cari)
        QWidget.setTabOrder(self.cari, self.tabel)
        QWidget.setTabOrder(self.tabel, self.tombol_folder)

        self.retranslateUi(FormulirBagian)

        QMetaObject.connectSlotsByName(FormulirBagian)
    # setupUi

    def retranslateUi(self, FormulirBagian):
        FormulirBagian.setWindowTitle(QCoreApplication.translate("FormulirBagian", u"Formulir", None))
        self.tombol_buat.setText(QCoreApplication.translate("FormulirBagian", u"&Buat formulir\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_buat.setToolTip(QCoreApplication.translate("FormulirBagian", u"Formulir Excel atau kertas kosong untuk dibagikan kepada unit", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_serah.setText(QCoreApplication.translate("FormulirBagian", u"Catat pen&yerahan\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_serah.setToolTip(QCoreApplication.translate("FormulirBagian", u"Kepada siapa formulir yang dipilih diserahkan, kapan, lewat apa", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_kembali.setText(QCoreApplication.translate("FormulirBagian", u"Catat penge&mbalian\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_kembali.setToolTip(QCoreApplication.translate("FormulirBagian", u"Siapa membawa kembali formulir yang dipilih; untuk kertas dan yang tidak dibaca sebagai berkas", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_baca.setText(QCoreApplication.translate("FormulirBagian", u"Ba&ca formulir\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_baca.setToolTip(QCoreApplication.translate("FormulirBagian", u"Baca berkas formulir yang kembali; selalu diuji dahulu", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tanda.setText(QCoreApplication.translate("FormulirBagian", u"Bukti &tanda terima\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tanda.setToolTip(QCoreApplication.translate("FormulirBagian", u"Bukti tanda terima formulir untuk ditandatangani, tiap unit atau daftar", None))
#endif // QT_CONFIG(tooltip)
        self.label_hitung.setText("")
        self.hanya_belum.setText(QCoreApplication.translate("FormulirBagian", u"&Hanya yang belum kembali", None))
        self.label_cari.setText(QCoreApplication.translate("FormulirBagian", u"Car&i kode", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("FormulirBagian", u"di kepala formulir", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("FormulirBagian", u"Formulir tiap unit", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_kabar.setText("")
        self.tombol_folder.setText(QCoreApplication.translate("FormulirBagian", u"Buka fol&der", None))
#if QT_CONFIG(tooltip)
        self.tombol_folder.setToolTip(QCoreApplication.translate("FormulirBagian", u"Buka folder tempat berkas disimpan", None))
#endif // QT_CONFIG(tooltip)
        self.label_petunjuk.setText("")
    # retranslateUi

