# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_sop_identitas.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_SopIdentitas(object):
    def setupUi(self, SopIdentitas):
        if not SopIdentitas.objectName():
            SopIdentitas.setObjectName(u"SopIdentitas")
        SopIdentitas.resize(560, 480)
        self.susunan_1 = QVBoxLayout(SopIdentitas)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.label_petunjuk = QLabel(SopIdentitas)
        self.label_petunjuk.setObjectName(u"label_petunjuk")
        self.label_petunjuk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_petunjuk.setWordWrap(True)

        self.susunan_1.addWidget(self.label_petunjuk)

        self.galat = QLabel(SopIdentitas)
        self.galat.setObjectName(u"galat")
        self.galat.setProperty(u"gaya", u"galat")
        self.galat.setTextFormat(Qt.TextFormat.PlainText)
        self.galat.setWordWrap(True)

        self.susunan_1.addWidget(self.galat)

        self.gulungan = QScrollArea(SopIdentitas)
        self.gulungan.setObjectName(u"gulungan")
        self.gulungan.setFrameShape(QFrame.Shape.NoFrame)
        self.gulungan.setWidgetResizable(True)
        self.gulungan.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulungan.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.isi = QWidget()
        self.isi.setObjectName(u"isi")
        self.susunan_2 = QGridLayout(self.isi)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setHorizontalSpacing(8)
        self.susunan_2.setVerticalSpacing(4)
        self.susunan_2.setContentsMargins(0, 0, 8, 0)
        self.label_nomor = QLabel(self.isi)
        self.label_nomor.setObjectName(u"label_nomor")
        self.label_nomor.setProperty(u"gaya", u"redup")
        self.label_nomor.setTextFormat(Qt.TextFormat.PlainText)
        self.label_nomor.setWordWrap(True)

        self.susunan_2.addWidget(self.label_nomor, 0, 0, 1, 3)

        self.nomor = QLineEdit(self.isi)
        self.nomor.setObjectName(u"nomor")

        self.susunan_2.addWidget(self.nomor, 1, 0, 1, 3)

        self.label_disahkan_oleh = QLabel(self.isi)
        self.label_disahkan_oleh.setObjectName(u"label_disahkan_oleh")
        self.label_disahkan_oleh.setProperty(u"gaya", u"redup")
        self.label_disahkan_oleh.setTextFormat(Qt.TextFormat.PlainText)
        self.label_disahkan_oleh.setWordWrap(True)

        self.susunan_2.addWidget(self.label_disahkan_oleh, 0, 3, 1, 3)

        self.disahkan_oleh = QLineEdit(self.isi)
        self.disahkan_oleh.setObjectName(u"disahkan_oleh")

        self.susunan_2.addWidget(self.disahkan_oleh, 1, 3, 1, 3)

        self.label_tanggal_pembuatan = QLabel(self.isi)
        self.label_tanggal_pembuatan.setObjectName(u"label_tanggal_pembuatan")
        self.label_tanggal_pembuatan.setProperty(u"gaya", u"redup")
        self.label_tanggal_pembuatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tanggal_pembuatan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_tanggal_pembuatan, 2, 0, 1, 2)

        self.tanggal_pembuatan = QLineEdit(self.isi)
        self.tanggal_pembuatan.setObjectName(u"tanggal_pembuatan")

        self.susunan_2.addWidget(self.tanggal_pembuatan, 3, 0, 1, 2)

        self.label_tanggal_revisi = QLabel(self.isi)
        self.label_tanggal_revisi.setObjectName(u"label_tanggal_revisi")
        self.label_tanggal_revisi.setProperty(u"gaya", u"redup")
        self.label_tanggal_revisi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tanggal_revisi.setWordWrap(True)

        self.susunan_2.addWidget(self.label_tanggal_revisi, 2, 2, 1, 2)

        self.tanggal_revisi = QLineEdit(self.isi)
        self.tanggal_revisi.setObjectName(u"tanggal_revisi")

        self.susunan_2.addWidget(self.tanggal_revisi, 3, 2, 1, 2)

        self.label_tanggal_efektif = QLabel(self.isi)
        self.label_tanggal_efektif.setObjectName(u"label_tanggal_efektif")
        self.label_tanggal_efektif.setProperty(u"gaya", u"redup")
        self.label_tanggal_efektif.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tanggal_efektif.setWordWrap(True)

        self.susunan_2.addWidget(self.label_tanggal_efektif, 2, 4, 1, 2)

        self.tanggal_efektif = QLineEdit(self.isi)
        self.tanggal_efektif.setObjectName(u"tanggal_efektif")

        self.susunan_2.addWidget(self.tanggal_efektif, 3, 4, 1, 2)

        self.label_dasar_hukum = QLabel(self.isi)
        self.label_dasar_hukum.setObjectName(u"label_dasar_hukum")
        self.label_dasar_hukum.setProperty(u"gaya", u"redup")
        self.label_dasar_hukum.setTextFormat(Qt.TextFormat.PlainText)
        self.label_dasar_hukum.setWordWrap(True)

        self.susunan_2.addWidget(self.label_dasar_hukum, 4, 0, 1, 3)

        self.dasar_hukum = QPlainTextEdit(self.isi)
        self.dasar_hukum.setObjectName(u"dasar_hukum")
        self.dasar_hukum.setMinimumSize(QSize(0, 104))
        self.dasar_hukum.setMaximumSize(QSize(16777215, 104))
        self.dasar_hukum.setTabChangesFocus(True)

        self.susunan_2.addWidget(self.dasar_hukum, 5, 0, 1, 3)

        self.label_kualifikasi = QLabel(self.isi)
        self.label_kualifikasi.setObjectName(u"label_kualifikasi")
        self.label_kualifikasi.setProperty(u"gaya", u"redup")
        self.label_kualifikasi.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kualifikasi.setWordWrap(True)

        self.susunan_2.addWidget(self.label_kualifikasi, 4, 3, 1, 3)

        self.kualifikasi = QPlainTextEdit(self.isi)
        self.kualifikasi.setObjectName(u"kualifikasi")
        self.kualifikasi.setMinimumSize(QSize(0, 104))
        self.kualifikasi.setMaximumSize(QSize(16777215, 104))
        self.kualifikasi.setTabChangesFocus(True)

        self.susunan_2.addWidget(self.kualifikasi, 5, 3, 1, 3)

        self.label_keterkaitan = QLabel(self.isi)
        self.label_keterkaitan.setObjectName(u"label_keterkaitan")
        self.label_keterkaitan.setProperty(u"gaya", u"redup")
        self.label_keterkaitan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_keterkaitan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_keterkaitan, 6, 0, 1, 3)

        self.keterkaitan = QPlainTextEdit(self.isi)
        self.keterkaitan.setObjectName(u"keterkaitan")
        self.keterkaitan.setMinimumSize(QSize(0, 104))
        self.keterkaitan.setMaximumSize(QSize(16777215, 104))
        self.keterkaitan.setTabChangesFocus(True)

        self.susunan_2.addWidget(self.keterkaitan, 7, 0, 1, 3)

        self.label_peralatan = QLabel(self.isi)
        self.label_peralatan.setObjectName(u"label_peralatan")
        self.label_peralatan.setProperty(u"gaya", u"redup")
        self.label_peralatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_peralatan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_peralatan, 6, 3, 1, 3)

        self.peralatan = QPlainTextEdit(self.isi)
        self.peralatan.setObjectName(u"peralatan")
        self.peralatan.setMinimumSize(QSize(0, 104))
        self.peralatan.setMaximumSize(QSize(16777215, 104))
        self.peralatan.setTabChangesFocus(True)

        self.susunan_2.addWidget(self.peralatan, 7, 3, 1, 3)

        self.label_peringatan = QLabel(self.isi)
        self.label_peringatan.setObjectName(u"label_peringatan")
        self.label_peringatan.setProperty(u"gaya", u"redup")
        self.label_peringatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_peringatan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_peringatan, 8, 0, 1, 3)

        self.peringatan = QPlainTextEdit(self.isi)
        self.peringatan.setObjectName(u"peringatan")
        self.peringatan.setMinimumSize(QSize(0, 104))
        self.peringatan.setMaximumSize(QSize(16777215, 104))
        self.peringatan.setTabChangesFocus(True)

        self.susunan_2.addWidget(self.peringatan, 9, 0, 1, 3)

        self.label_pencatatan = QLabel(self.isi)
        self.label_pencatatan.setObjectName(u"label_pencatatan")
        self.label_pencatatan.setProperty(u"gaya", u"redup")
        self.label_pencatatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pencatatan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_pencatatan, 8, 3, 1, 3)

        self.pencatatan = QPlainTextEdit(self.isi)
        self.pencatatan.setObjectName(u"pencatatan")
        self.pencatatan.setMinimumSize(QSize(0, 104))
        self.pencatatan.setMaximumSize(QSize(16777215, 104))
        self.pencatatan.setTabChangesFocus(True)

        self.susunan_2.addWidget(self.pencatatan, 9, 3, 1, 3)

        self.label_lembar_kerja = QLabel(self.isi)
        self.label_lembar_kerja.setObjectName(u"label_lembar_kerja")
        self.label_lembar_kerja.setProperty(u"gaya", u"subjudul")
        self.label_lembar_kerja.setTextFormat(Qt.TextFormat.PlainText)
        self.label_lembar_kerja.setWordWrap(True)

        self.susunan_2.addWidget(self.label_lembar_kerja, 10, 0, 1, 6)

        self.label_jenis_kegiatan = QLabel(self.isi)
        self.label_jenis_kegiatan.setObjectName(u"label_jenis_kegiatan")
        self.label_jenis_kegiatan.setProperty(u"gaya", u"redup")
        self.label_jenis_kegiatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_jenis_kegiatan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_jenis_kegiatan, 11, 0, 1, 3)

        self.jenis_kegiatan = QLineEdit(self.isi)
        self.jenis_kegiatan.setObjectName(u"jenis_kegiatan")

        self.susunan_2.addWidget(self.jenis_kegiatan, 12, 0, 1, 3)

        self.label_pj_produk = QLabel(self.isi)
        self.label_pj_produk.setObjectName(u"label_pj_produk")
        self.label_pj_produk.setProperty(u"gaya", u"redup")
        self.label_pj_produk.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pj_produk.setWordWrap(True)

        self.susunan_2.addWidget(self.label_pj_produk, 11, 3, 1, 3)

        self.pj_produk = QLineEdit(self.isi)
        self.pj_produk.setObjectName(u"pj_produk")

        self.susunan_2.addWidget(self.pj_produk, 12, 3, 1, 3)

        self.label_pj_kegiatan = QLabel(self.isi)
        self.label_pj_kegiatan.setObjectName(u"label_pj_kegiatan")
        self.label_pj_kegiatan.setProperty(u"gaya", u"redup")
        self.label_pj_kegiatan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pj_kegiatan.setWordWrap(True)

        self.susunan_2.addWidget(self.label_pj_kegiatan, 13, 0, 1, 3)

        self.pj_kegiatan = QLineEdit(self.isi)
        self.pj_kegiatan.setObjectName(u"pj_kegiatan")

        self.susunan_2.addWidget(self.pj_kegiatan, 14, 0, 1, 3)

        self.label_ruang_lingkup = QLabel(self.isi)
        self.label_ruang_lingkup.setObjectName(u"label_ruang_lingkup")
        self.label_ruang_lingkup.setProperty(u"gaya", u"redup")
        self.label_ruang_lingkup.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ruang_lingkup.setWordWrap(True)

        self.susunan_2.addWidget(self.label_ruang_lingkup, 13, 3, 1, 3)

        self.ruang_lingkup = QLineEdit(self.isi)
        self.ruang_lingkup.setObjectName(u"ruang_lingkup")

        self.susunan_2.addWidget(self.ruang_lingkup, 14, 3, 1, 3)

        self.gulungan.setWidget(self.isi)

        self.susunan_1.addWidget(self.gulungan)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tombol_kembali = QPushButton(SopIdentitas)
        self.tombol_kembali.setObjectName(u"tombol_kembali")

        self.susunan_3.addWidget(self.tombol_kembali)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_1)


        self.susunan_1.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.label_nomor.setBuddy(self.nomor)
        self.label_disahkan_oleh.setBuddy(self.disahkan_oleh)
        self.label_tanggal_pembuatan.setBuddy(self.tanggal_pembuatan)
        self.label_tanggal_revisi.setBuddy(self.tanggal_revisi)
        self.label_tanggal_efektif.setBuddy(self.tanggal_efektif)
        self.label_dasar_hukum.setBuddy(self.dasar_hukum)
        self.label_kualifikasi.setBuddy(self.kualifikasi)
        self.label_keterkaitan.setBuddy(self.keterkaitan)
        self.label_peralatan.setBuddy(self.peralatan)
        self.label_peringatan.setBuddy(self.peringatan)
        self.label_pencatatan.setBuddy(self.pencatatan)
        self.label_jenis_kegiatan.setBuddy(self.jenis_kegiatan)
        self.label_pj_produk.setBuddy(self.pj_produk)
        self.label_pj_kegiatan.setBuddy(self.pj_kegiatan)
        self.label_ruang_lingkup.setBuddy(self.ruang_lingkup)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nomor, self.disahkan_oleh)
        QWidget.setTabOrder(self.disahkan_oleh, self.tanggal_pembuatan)
        QWidget.setTabOrder(self.tanggal_pembuatan, self.tanggal_revisi)
        QWidget.setTabOrder(self.tanggal_revisi, self.tanggal_efektif)
        QWidget.setTabOrder(self.tanggal_efektif, self.dasar_hukum)
        QWidget.setTabOrder(self.dasar_hukum, self.kualifikasi)
        QWidget.setTabOrder(self.kualifikasi, self.keterkaitan)
        QWidget.setTabOrder(self.keterkaitan, self.peralatan)
        QWidget.setTabOrder(self.peralatan, self.peringatan)
        QWidget.setTabOrder(self.peringatan, self.pencatatan)
        QWidget.setTabOrder(self.pencatatan, self.jenis_kegiatan)
        QWidget.setTabOrder(self.jenis_kegiatan, self.pj_produk)
        QWidget.setTabOrder(self.pj_produk, self.pj_kegiatan)
        QWidget.setTabOrder(self.pj_kegiatan, self.ruang_lingkup)
        QWidget.setTabOrder(self.ruang_lingkup, self.tombol_kembali)

        self.retranslateUi(SopIdentitas)

        QMetaObject.connectSlotsByName(SopIdentitas)
    # setupUi

    def retranslateUi(self, SopIdentitas):
        SopIdentitas.setWindowTitle(QCoreApplication.translate("SopIdentitas", u"Identitas SOP", None))
        self.label_petunjuk.setText("")
        self.galat.setText("")
#if QT_CONFIG(accessibility)
        self.gulungan.setAccessibleName(QCoreApplication.translate("SopIdentitas", u"Identitas SOP", None))
#endif // QT_CONFIG(accessibility)
        self.label_nomor.setText("")
        self.nomor.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_disahkan_oleh.setText("")
        self.disahkan_oleh.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_tanggal_pembuatan.setText("")
        self.tanggal_pembuatan.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_tanggal_revisi.setText("")
        self.tanggal_revisi.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_tanggal_efektif.setText("")
        self.tanggal_efektif.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_dasar_hukum.setText("")
        self.dasar_hukum.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi; satu butir satu baris", None))
        self.label_kualifikasi.setText("")
        self.kualifikasi.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi; satu butir satu baris", None))
        self.label_keterkaitan.setText("")
        self.keterkaitan.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi; satu butir satu baris", None))
        self.label_peralatan.setText("")
        self.peralatan.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi; satu butir satu baris", None))
        self.label_peringatan.setText("")
        self.peringatan.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi; satu butir satu baris", None))
        self.label_pencatatan.setText("")
        self.pencatatan.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi; satu butir satu baris", None))
        self.label_lembar_kerja.setText(QCoreApplication.translate("SopIdentitas", u"Hanya untuk Lembar Kerja Identifikasi Kegiatan:", None))
        self.label_jenis_kegiatan.setText("")
        self.jenis_kegiatan.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_pj_produk.setText("")
        self.pj_produk.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_pj_kegiatan.setText("")
        self.pj_kegiatan.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.label_ruang_lingkup.setText("")
        self.ruang_lingkup.setPlaceholderText(QCoreApplication.translate("SopIdentitas", u"belum diisi", None))
        self.tombol_kembali.setText(QCoreApplication.translate("SopIdentitas", u"Batalkan ketikan", None))
#if QT_CONFIG(tooltip)
        self.tombol_kembali.setToolTip(QCoreApplication.translate("SopIdentitas", u"Kembali ke yang tersimpan", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

