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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.widgets import Pita

class Ui_TugasPage(object):
    def setupUi(self, TugasPage):
        if not TugasPage.objectName():
            TugasPage.setObjectName(u"TugasPage")
        TugasPage.resize(860, 600)
        self.susunan_gulungan = QVBoxLayout(TugasPage)
        self.susunan_gulungan.setObjectName(u"susunan_gulungan")
        self.susunan_gulungan.setContentsMargins(0, 0, 0, 0)
        self.gulungan = QScrollArea(TugasPage)
        self.gulungan.setObjectName(u"gulungan")
        self.gulungan.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gulungan.setFrameShape(QFrame.Shape.NoFrame)
        self.gulungan.setWidgetResizable(True)
        self.isi_gulungan = QWidget()
        self.isi_gulungan.setObjectName(u"isi_gulungan")
        self.susunan_1 = QVBoxLayout(self.isi_gulungan)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(8, 8, 8, 8)
        self.label_judul = QLabel(self.isi_gulungan)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"judul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_judul)

        self.label_jam = QLabel(self.isi_gulungan)
        self.label_jam.setObjectName(u"label_jam")
        self.label_jam.setProperty(u"gaya", u"awas")
        self.label_jam.setTextFormat(Qt.TextFormat.PlainText)
        self.label_jam.setWordWrap(True)

        self.susunan_1.addWidget(self.label_jam)

        self.label_kosong = QLabel(self.isi_gulungan)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"kabar")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kosong)

        self.tabel_tugas = RecordTable(self.isi_gulungan)
        self.tabel_tugas.setObjectName(u"tabel_tugas")

        self.susunan_1.addWidget(self.tabel_tugas)

        self.pita = Pita(self.isi_gulungan)
        self.pita.setObjectName(u"pita")
        self.pita.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.pita)

        self.bagian_serah = QWidget(self.isi_gulungan)
        self.bagian_serah.setObjectName(u"bagian_serah")

        self.susunan_1.addWidget(self.bagian_serah)

        self.bagian_tindakan = QWidget(self.isi_gulungan)
        self.bagian_tindakan.setObjectName(u"bagian_tindakan")
        self.susunan_3 = QHBoxLayout(self.bagian_tindakan)
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tombol_kembalikan = QPushButton(self.bagian_tindakan)
        self.tombol_kembalikan.setObjectName(u"tombol_kembalikan")

        self.susunan_3.addWidget(self.tombol_kembalikan)

        self.tombol_lewati = QPushButton(self.bagian_tindakan)
        self.tombol_lewati.setObjectName(u"tombol_lewati")

        self.susunan_3.addWidget(self.tombol_lewati)

        self.jarak_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)


        self.susunan_1.addWidget(self.bagian_tindakan)

        self.bagian_ditanya = QWidget(self.isi_gulungan)
        self.bagian_ditanya.setObjectName(u"bagian_ditanya")
        self.susunan_ditanya = QHBoxLayout(self.bagian_ditanya)
        self.susunan_ditanya.setSpacing(8)
        self.susunan_ditanya.setObjectName(u"susunan_ditanya")
        self.susunan_ditanya.setContentsMargins(0, 0, 0, 0)
        self.label_ditanya = QLabel(self.bagian_ditanya)
        self.label_ditanya.setObjectName(u"label_ditanya")
        self.label_ditanya.setProperty(u"gaya", u"kabar")
        self.label_ditanya.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ditanya.setWordWrap(True)

        self.susunan_ditanya.addWidget(self.label_ditanya)

        self.tombol_ditanya = QPushButton(self.bagian_ditanya)
        self.tombol_ditanya.setObjectName(u"tombol_ditanya")

        self.susunan_ditanya.addWidget(self.tombol_ditanya)

        self.susunan_ditanya.setStretch(0, 1)

        self.susunan_1.addWidget(self.bagian_ditanya)

        self.bagian_ttd = QWidget(self.isi_gulungan)
        self.bagian_ttd.setObjectName(u"bagian_ttd")
        self.susunan_ttd = QHBoxLayout(self.bagian_ttd)
        self.susunan_ttd.setSpacing(8)
        self.susunan_ttd.setObjectName(u"susunan_ttd")
        self.susunan_ttd.setContentsMargins(0, 0, 0, 0)
        self.label_ttd = QLabel(self.bagian_ttd)
        self.label_ttd.setObjectName(u"label_ttd")
        self.label_ttd.setProperty(u"gaya", u"kabar")
        self.label_ttd.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ttd.setWordWrap(True)

        self.susunan_ttd.addWidget(self.label_ttd)

        self.tombol_ttd = QPushButton(self.bagian_ttd)
        self.tombol_ttd.setObjectName(u"tombol_ttd")

        self.susunan_ttd.addWidget(self.tombol_ttd)

        self.susunan_ttd.setStretch(0, 1)

        self.susunan_1.addWidget(self.bagian_ttd)

        self.bagian_tindak = QWidget(self.isi_gulungan)
        self.bagian_tindak.setObjectName(u"bagian_tindak")
        self.susunan_tindak = QHBoxLayout(self.bagian_tindak)
        self.susunan_tindak.setSpacing(8)
        self.susunan_tindak.setObjectName(u"susunan_tindak")
        self.susunan_tindak.setContentsMargins(0, 0, 0, 0)
        self.label_tindak = QLabel(self.bagian_tindak)
        self.label_tindak.setObjectName(u"label_tindak")
        self.label_tindak.setProperty(u"gaya", u"kabar")
        self.label_tindak.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tindak.setWordWrap(True)

        self.susunan_tindak.addWidget(self.label_tindak)

        self.tombol_tindak = QPushButton(self.bagian_tindak)
        self.tombol_tindak.setObjectName(u"tombol_tindak")

        self.susunan_tindak.addWidget(self.tombol_tindak)

        self.susunan_tindak.setStretch(0, 1)

        self.susunan_1.addWidget(self.bagian_tindak)

        self.label_siklus = QLabel(self.isi_gulungan)
        self.label_siklus.setObjectName(u"label_siklus")
        self.label_siklus.setProperty(u"gaya", u"subjudul")
        self.label_siklus.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_1.addWidget(self.label_siklus)

        self.tabel_siklus = RecordTable(self.isi_gulungan)
        self.tabel_siklus.setObjectName(u"tabel_siklus")

        self.susunan_1.addWidget(self.tabel_siklus)

        self.bagian_siklus = QWidget(self.isi_gulungan)
        self.bagian_siklus.setObjectName(u"bagian_siklus")
        self.susunan_4 = QHBoxLayout(self.bagian_siklus)
        self.susunan_4.setSpacing(8)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.tombol_riwayat = QPushButton(self.bagian_siklus)
        self.tombol_riwayat.setObjectName(u"tombol_riwayat")

        self.susunan_4.addWidget(self.tombol_riwayat)

        self.tombol_tarik = QPushButton(self.bagian_siklus)
        self.tombol_tarik.setObjectName(u"tombol_tarik")

        self.susunan_4.addWidget(self.tombol_tarik)

        self.jarak_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_4.addItem(self.jarak_3)

        self.tombol_waktu = QPushButton(self.bagian_siklus)
        self.tombol_waktu.setObjectName(u"tombol_waktu")

        self.susunan_4.addWidget(self.tombol_waktu)


        self.susunan_1.addWidget(self.bagian_siklus)

        self.bagian_mulai = QWidget(self.isi_gulungan)
        self.bagian_mulai.setObjectName(u"bagian_mulai")
        self.susunan_mulai = QHBoxLayout(self.bagian_mulai)
        self.susunan_mulai.setSpacing(8)
        self.susunan_mulai.setObjectName(u"susunan_mulai")
        self.susunan_mulai.setContentsMargins(0, 0, 0, 0)

        self.susunan_1.addWidget(self.bagian_mulai)

        self.jarak_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_1.addItem(self.jarak_1)

        self.gulungan.setWidget(self.isi_gulungan)

        self.susunan_gulungan.addWidget(self.gulungan)

        QWidget.setTabOrder(self.tabel_tugas, self.tombol_kembalikan)
        QWidget.setTabOrder(self.tombol_kembalikan, self.tombol_lewati)
        QWidget.setTabOrder(self.tombol_lewati, self.tabel_siklus)
        QWidget.setTabOrder(self.tabel_siklus, self.tombol_riwayat)
        QWidget.setTabOrder(self.tombol_riwayat, self.tombol_tarik)
        QWidget.setTabOrder(self.tombol_tarik, self.tombol_waktu)

        self.retranslateUi(TugasPage)

        QMetaObject.connectSlotsByName(TugasPage)
    # setupUi

    def retranslateUi(self, TugasPage):
        self.label_judul.setText("")
        self.label_jam.setText("")
        self.label_kosong.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_tugas.setAccessibleName(QCoreApplication.translate("TugasPage", u"Tugas yang menunggu Anda", None))
#endif // QT_CONFIG(accessibility)
        self.pita.setText("")
        self.tombol_kembalikan.setText(QCoreApplication.translate("TugasPage", u"&Kembalikan\u2026", None))
        self.tombol_lewati.setText(QCoreApplication.translate("TugasPage", u"Le&wati langkah\u2026", None))
        self.label_ditanya.setText("")
        self.tombol_ditanya.setText(QCoreApplication.translate("TugasPage", u"Lihat &pertanyaannya\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_ditanya.setToolTip(QCoreApplication.translate("TugasPage", u"Membuka percakapan yang paling lama menunggu jawaban", None))
#endif // QT_CONFIG(tooltip)
        self.label_ttd.setText("")
        self.tombol_ttd.setText(QCoreApplication.translate("TugasPage", u"Buka &naskahnya", None))
#if QT_CONFIG(tooltip)
        self.tombol_ttd.setToolTip(QCoreApplication.translate("TugasPage", u"Membuka Surat & naskah, bagian Kirim & arsip: yang menunggu tanda tangan Anda", None))
#endif // QT_CONFIG(tooltip)
        self.label_tindak.setText("")
        self.tombol_tindak.setText(QCoreApplication.translate("TugasPage", u"Tin&dak lanjut\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tindak.setToolTip(QCoreApplication.translate("TugasPage", u"Membuka Surat & naskah, bagian Tindak lanjut", None))
#endif // QT_CONFIG(tooltip)
        self.label_siklus.setText(QCoreApplication.translate("TugasPage", u"Yang sedang berjalan di kantor", None))
#if QT_CONFIG(accessibility)
        self.tabel_siklus.setAccessibleName(QCoreApplication.translate("TugasPage", u"Pekerjaan yang sedang berjalan di kantor", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_riwayat.setText(QCoreApplication.translate("TugasPage", u"&Riwayat disposisi\u2026", None))
        self.tombol_tarik.setText(QCoreApplication.translate("TugasPage", u"&Tarik kembali\u2026", None))
        self.tombol_waktu.setText(QCoreApplication.translate("TugasPage", u"Menit kerja &saya\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_waktu.setToolTip(QCoreApplication.translate("TugasPage", u"Mencatat atau membetulkan menit kerja Anda sendiri", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

