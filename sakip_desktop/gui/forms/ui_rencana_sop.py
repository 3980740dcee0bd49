# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_sop.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTabWidget, QVBoxLayout, QWidget)

from sakip_desktop.gui.grafik_view import GrafikView
from sakip_desktop.gui.record_table import RecordTable

class Ui_SopBagian(object):
    def setupUi(self, SopBagian):
        if not SopBagian.objectName():
            SopBagian.setObjectName(u"SopBagian")
        SopBagian.resize(860, 560)
        self.susunan_1 = QVBoxLayout(SopBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.pembagi = QSplitter(SopBagian)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Orientation.Horizontal)
        self.pembagi.setChildrenCollapsible(False)
        self.pembagi.setHandleWidth(8)
        self.panel_daftar = QWidget(self.pembagi)
        self.panel_daftar.setObjectName(u"panel_daftar")
        self.susunan_2 = QVBoxLayout(self.panel_daftar)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.tabel = RecordTable(self.panel_daftar)
        self.tabel.setObjectName(u"tabel")

        self.susunan_2.addWidget(self.tabel)

        self.tombol_lembar = QPushButton(self.panel_daftar)
        self.tombol_lembar.setObjectName(u"tombol_lembar")

        self.susunan_2.addWidget(self.tombol_lembar)

        self.tombol_sk = QPushButton(self.panel_daftar)
        self.tombol_sk.setObjectName(u"tombol_sk")

        self.susunan_2.addWidget(self.tombol_sk)

        self.tombol_periksa = QPushButton(self.panel_daftar)
        self.tombol_periksa.setObjectName(u"tombol_periksa")

        self.susunan_2.addWidget(self.tombol_periksa)

        self.pembagi.addWidget(self.panel_daftar)
        self.panel_isi = QWidget(self.pembagi)
        self.panel_isi.setObjectName(u"panel_isi")
        self.susunan_3 = QVBoxLayout(self.panel_isi)
        self.susunan_3.setSpacing(4)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.label_keadaan = QLabel(self.panel_isi)
        self.label_keadaan.setObjectName(u"label_keadaan")
        self.label_keadaan.setProperty(u"gaya", u"kabar")
        self.label_keadaan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_keadaan.setWordWrap(True)

        self.susunan_3.addWidget(self.label_keadaan)

        self.lembaran = QTabWidget(self.panel_isi)
        self.lembaran.setObjectName(u"lembaran")
        self.lembaran.setDocumentMode(True)
        self.lembar_gambar = QWidget()
        self.lembar_gambar.setObjectName(u"lembar_gambar")
        self.susunan_4 = QVBoxLayout(self.lembar_gambar)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 8, 0, 0)
        self.susunan_5 = QHBoxLayout()
        self.susunan_5.setSpacing(8)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.label_siklus = QLabel(self.lembar_gambar)
        self.label_siklus.setObjectName(u"label_siklus")
        self.label_siklus.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_5.addWidget(self.label_siklus)

        self.siklus = QComboBox(self.lembar_gambar)
        self.siklus.setObjectName(u"siklus")
        self.siklus.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.siklus.setMinimumContentsLength(24)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.siklus.sizePolicy().hasHeightForWidth())
        self.siklus.setSizePolicy(sizePolicy)

        self.susunan_5.addWidget(self.siklus)


        self.susunan_4.addLayout(self.susunan_5)

        self.grafik = GrafikView(self.lembar_gambar)
        self.grafik.setObjectName(u"grafik")

        self.susunan_4.addWidget(self.grafik)

        self.label_gambar = QLabel(self.lembar_gambar)
        self.label_gambar.setObjectName(u"label_gambar")
        self.label_gambar.setProperty(u"gaya", u"redup")
        self.label_gambar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_gambar.setWordWrap(True)

        self.susunan_4.addWidget(self.label_gambar)

        self.lembaran.addTab(self.lembar_gambar, "")
        self.lembar_pembetulan = QWidget()
        self.lembar_pembetulan.setObjectName(u"lembar_pembetulan")
        self.susunan_6 = QVBoxLayout(self.lembar_pembetulan)
        self.susunan_6.setSpacing(8)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 8, 0, 0)
        self.label_pembetulan = QLabel(self.lembar_pembetulan)
        self.label_pembetulan.setObjectName(u"label_pembetulan")
        self.label_pembetulan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pembetulan.setWordWrap(True)

        self.susunan_6.addWidget(self.label_pembetulan)

        self.tabel_pembetulan = RecordTable(self.lembar_pembetulan)
        self.tabel_pembetulan.setObjectName(u"tabel_pembetulan")

        self.susunan_6.addWidget(self.tabel_pembetulan)

        self.susunan_7 = QHBoxLayout()
        self.susunan_7.setSpacing(8)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setContentsMargins(0, 0, 0, 0)
        self.tombol_lepas = QPushButton(self.lembar_pembetulan)
        self.tombol_lepas.setObjectName(u"tombol_lepas")

        self.susunan_7.addWidget(self.tombol_lepas)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_7.addItem(self.jarak_1)


        self.susunan_6.addLayout(self.susunan_7)

        self.lembaran.addTab(self.lembar_pembetulan, "")
        self.lembar_identitas = QWidget()
        self.lembar_identitas.setObjectName(u"lembar_identitas")
        self.susunan_9 = QVBoxLayout(self.lembar_identitas)
        self.susunan_9.setSpacing(8)
        self.susunan_9.setObjectName(u"susunan_9")
        self.susunan_9.setContentsMargins(0, 0, 0, 0)
        self.lembaran.addTab(self.lembar_identitas, "")
        self.lembar_peringatan = QWidget()
        self.lembar_peringatan.setObjectName(u"lembar_peringatan")
        self.susunan_8 = QVBoxLayout(self.lembar_peringatan)
        self.susunan_8.setSpacing(8)
        self.susunan_8.setObjectName(u"susunan_8")
        self.susunan_8.setContentsMargins(0, 8, 0, 0)
        self.label_peringatan = QLabel(self.lembar_peringatan)
        self.label_peringatan.setObjectName(u"label_peringatan")
        self.label_peringatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_peringatan.setWordWrap(True)

        self.susunan_8.addWidget(self.label_peringatan)

        self.tabel_peringatan = RecordTable(self.lembar_peringatan)
        self.tabel_peringatan.setObjectName(u"tabel_peringatan")

        self.susunan_8.addWidget(self.tabel_peringatan)

        self.lembaran.addTab(self.lembar_peringatan, "")

        self.susunan_3.addWidget(self.lembaran)

        self.pembagi.addWidget(self.panel_isi)

        self.susunan_1.addWidget(self.pembagi)

#if QT_CONFIG(shortcut)
        self.label_siklus.setBuddy(self.siklus)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabel, self.tombol_lembar)
        QWidget.setTabOrder(self.tombol_lembar, self.tombol_sk)
        QWidget.setTabOrder(self.tombol_sk, self.tombol_periksa)
        QWidget.setTabOrder(self.tombol_periksa, self.lembaran)
        QWidget.setTabOrder(self.lembaran, self.siklus)
        QWidget.setTabOrder(self.siklus, self.grafik)
        QWidget.setTabOrder(self.grafik, self.tabel_pembetulan)
        QWidget.setTabOrder(self.tabel_pembetulan, self.tombol_lepas)
        QWidget.setTabOrder(self.tombol_lepas, self.tabel_peringatan)

        self.retranslateUi(SopBagian)

        QMetaObject.connectSlotsByName(SopBagian)
    # setupUi

    def retranslateUi(self, SopBagian):
        SopBagian.setWindowTitle(QCoreApplication.translate("SopBagian", u"SOP", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("SopBagian", u"SOP yang dikenal program", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_lembar.setText(QCoreApplication.translate("SopBagian", u"&Lembar identifikasi\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_lembar.setToolTip(QCoreApplication.translate("SopBagian", u"Simpan Lembar Kerja Identifikasi Kegiatan sebagai PDF", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_sk.setText(QCoreApplication.translate("SopBagian", u"Da&ftar SK Tim\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_sk.setToolTip(QCoreApplication.translate("SopBagian", u"Keputusan yang membentuk Tim SAKIP", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_periksa.setText(QCoreApplication.translate("SopBagian", u"Periks&a berkas SOP\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_periksa.setToolTip(QCoreApplication.translate("SopBagian", u"Periksa berkas TOML buatan sendiri; tidak ada yang disimpan", None))
#endif // QT_CONFIG(tooltip)
        self.label_keadaan.setText("")
#if QT_CONFIG(accessibility)
        self.lembaran.setAccessibleName(QCoreApplication.translate("SopBagian", u"Isi SOP: gambar, pembetulan, identitas, peringatan", None))
#endif // QT_CONFIG(accessibility)
        self.label_siklus.setText(QCoreApplication.translate("SopBagian", u"Siklus &yang digambar", None))
#if QT_CONFIG(accessibility)
        self.grafik.setAccessibleName(QCoreApplication.translate("SopBagian", u"Diagram alir SOP", None))
#endif // QT_CONFIG(accessibility)
        self.label_gambar.setText("")
        self.lembaran.setTabText(self.lembaran.indexOf(self.lembar_gambar), QCoreApplication.translate("SopBagian", u"Gam&bar", None))
        self.label_pembetulan.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_pembetulan.setAccessibleName(QCoreApplication.translate("SopBagian", u"Pembetulan: kata naskah asal, kata kita, dan alasannya", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_lepas.setText(QCoreApplication.translate("SopBagian", u"Batal menganut", None))
#if QT_CONFIG(tooltip)
        self.tombol_lepas.setToolTip(QCoreApplication.translate("SopBagian", u"SOP kembali menjadi draf; siklus yang berjalan tidak berubah", None))
#endif // QT_CONFIG(tooltip)
        self.lembaran.setTabText(self.lembaran.indexOf(self.lembar_pembetulan), QCoreApplication.translate("SopBagian", u"Pembet&ulan", None))
        self.lembaran.setTabText(self.lembaran.indexOf(self.lembar_identitas), QCoreApplication.translate("SopBagian", u"&Identitas", None))
        self.label_peringatan.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_peringatan.setAccessibleName(QCoreApplication.translate("SopBagian", u"Yang perlu dilihat pada SOP ini", None))
#endif // QT_CONFIG(accessibility)
        self.lembaran.setTabText(self.lembaran.indexOf(self.lembar_peringatan), QCoreApplication.translate("SopBagian", u"P&eringatan", None))
    # retranslateUi

