# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rencana_aturan.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_AturanBagian(object):
    def setupUi(self, AturanBagian):
        if not AturanBagian.objectName():
            AturanBagian.setObjectName(u"AturanBagian")
        AturanBagian.resize(860, 520)
        self.susunan_3 = QVBoxLayout(AturanBagian)
        self.susunan_3.setSpacing(6)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 8, 0, 0)
        self.susunan_1 = QHBoxLayout()
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 0, 0, 0)
        self.label_ringkas = QLabel(AturanBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"redup")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(False)

        self.susunan_1.addWidget(self.label_ringkas)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_1.addItem(self.jarak_1)

        self.label_tampil = QLabel(AturanBagian)
        self.label_tampil.setObjectName(u"label_tampil")
        self.label_tampil.setTextFormat(Qt.TextFormat.PlainText)
        self.label_tampil.setWordWrap(False)

        self.susunan_1.addWidget(self.label_tampil)

        self.tampil = QComboBox(AturanBagian)
        self.tampil.setObjectName(u"tampil")
        self.tampil.setMinimumContentsLength(22)
        self.tampil.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.susunan_1.addWidget(self.tampil)


        self.susunan_3.addLayout(self.susunan_1)

        self.tabel_aturan = RecordTable(AturanBagian)
        self.tabel_aturan.setObjectName(u"tabel_aturan")

        self.susunan_3.addWidget(self.tabel_aturan)

        self.label_kartu = QLabel(AturanBagian)
        self.label_kartu.setObjectName(u"label_kartu")
        self.label_kartu.setProperty(u"gaya", u"subjudul")
        self.label_kartu.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kartu.setWordWrap(True)

        self.susunan_3.addWidget(self.label_kartu)

        self.label_menemukan = QLabel(AturanBagian)
        self.label_menemukan.setObjectName(u"label_menemukan")
        self.label_menemukan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_menemukan.setWordWrap(True)

        self.susunan_3.addWidget(self.label_menemukan)

        self.isian = QWidget(AturanBagian)
        self.isian.setObjectName(u"isian")
        self.susunan_2 = QHBoxLayout(self.isian)
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.aktif = QCheckBox(self.isian)
        self.aktif.setObjectName(u"aktif")

        self.susunan_2.addWidget(self.aktif)

        self.label_ambang = QLabel(self.isian)
        self.label_ambang.setObjectName(u"label_ambang")
        self.label_ambang.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ambang.setWordWrap(False)

        self.susunan_2.addWidget(self.label_ambang)

        self.ambang = QLineEdit(self.isian)
        self.ambang.setObjectName(u"ambang")
        self.ambang.setMaximumSize(QSize(96, 16777215))

        self.susunan_2.addWidget(self.ambang)

        self.label_satuan = QLabel(self.isian)
        self.label_satuan.setObjectName(u"label_satuan")
        self.label_satuan.setProperty(u"gaya", u"redup")
        self.label_satuan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_satuan.setWordWrap(False)

        self.susunan_2.addWidget(self.label_satuan)

        self.label_alasan = QLabel(self.isian)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_alasan.setWordWrap(False)

        self.susunan_2.addWidget(self.label_alasan)

        self.alasan = QLineEdit(self.isian)
        self.alasan.setObjectName(u"alasan")

        self.susunan_2.addWidget(self.alasan)

        self.tombol_kembali = QPushButton(self.isian)
        self.tombol_kembali.setObjectName(u"tombol_kembali")

        self.susunan_2.addWidget(self.tombol_kembali)


        self.susunan_3.addWidget(self.isian)

        self.galat = QLabel(AturanBagian)
        self.galat.setObjectName(u"galat")
        self.galat.setProperty(u"gaya", u"galat")
        self.galat.setTextFormat(Qt.TextFormat.PlainText)
        self.galat.setWordWrap(True)

        self.susunan_3.addWidget(self.galat)

        self.label_pengaruh = QLabel(AturanBagian)
        self.label_pengaruh.setObjectName(u"label_pengaruh")
        self.label_pengaruh.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pengaruh.setWordWrap(True)

        self.susunan_3.addWidget(self.label_pengaruh)

        self.label_temuan = QLabel(AturanBagian)
        self.label_temuan.setObjectName(u"label_temuan")
        self.label_temuan.setProperty(u"gaya", u"subjudul")
        self.label_temuan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_temuan.setWordWrap(False)

        self.susunan_3.addWidget(self.label_temuan)

        self.tabel_temuan = RecordTable(AturanBagian)
        self.tabel_temuan.setObjectName(u"tabel_temuan")
        self.tabel_temuan.setMaximumSize(QSize(16777215, 220))

        self.susunan_3.addWidget(self.tabel_temuan)

        self.label_kosong = QLabel(AturanBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"redup")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_3.addWidget(self.label_kosong)

#if QT_CONFIG(shortcut)
        self.label_tampil.setBuddy(self.tampil)
        self.label_ambang.setBuddy(self.ambang)
        self.label_alasan.setBuddy(self.alasan)
        self.label_temuan.setBuddy(self.tabel_temuan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tampil, self.tabel_aturan)
        QWidget.setTabOrder(self.tabel_aturan, self.aktif)
        QWidget.setTabOrder(self.aktif, self.ambang)
        QWidget.setTabOrder(self.ambang, self.alasan)
        QWidget.setTabOrder(self.alasan, self.tombol_kembali)
        QWidget.setTabOrder(self.tombol_kembali, self.tabel_temuan)

        self.retranslateUi(AturanBagian)

        QMetaObject.connectSlotsByName(AturanBagian)
    # setupUi

    def retranslateUi(self, AturanBagian):
        AturanBagian.setWindowTitle(QCoreApplication.translate("AturanBagian", u"Aturan pemeriksaan", None))
        self.label_ringkas.setText("")
        self.label_tampil.setText(QCoreApplication.translate("AturanBagian", u"Tampi&lkan", None))
#if QT_CONFIG(accessibility)
        self.tabel_aturan.setAccessibleName(QCoreApplication.translate("AturanBagian", u"Aturan pemeriksaan", None))
#endif // QT_CONFIG(accessibility)
        self.label_kartu.setText("")
        self.label_menemukan.setText("")
        self.aktif.setText(QCoreApplication.translate("AturanBagian", u"Akti&f", None))
        self.label_ambang.setText(QCoreApplication.translate("AturanBagian", u"Am&bang", None))
        self.label_satuan.setText("")
        self.label_alasan.setText(QCoreApplication.translate("AturanBagian", u"&Alasan", None))
        self.alasan.setPlaceholderText(QCoreApplication.translate("AturanBagian", u"Dasar perubahan, misalnya hasil rapat Tim SAKIP", None))
        self.tombol_kembali.setText(QCoreApplication.translate("AturanBagian", u"Kembali ke yang b&erlaku", None))
        self.galat.setText("")
        self.label_pengaruh.setText("")
        self.label_temuan.setText("")
#if QT_CONFIG(accessibility)
        self.tabel_temuan.setAccessibleName(QCoreApplication.translate("AturanBagian", u"Yang ditemukan aturan ini", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
    # retranslateUi

