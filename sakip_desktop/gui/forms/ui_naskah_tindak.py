# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naskah_tindak.ui'
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
    QVBoxLayout, QWidget)

from sakip_desktop.gui.record_table import RecordTable

class Ui_TindakBagian(object):
    def setupUi(self, TindakBagian):
        if not TindakBagian.objectName():
            TindakBagian.setObjectName(u"TindakBagian")
        TindakBagian.resize(1000, 560)
        self.susunan_1 = QVBoxLayout(TindakBagian)
        self.susunan_1.setSpacing(8)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(0, 8, 0, 0)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.susunan_2.setContentsMargins(0, 0, 0, 0)
        self.l1 = QLabel(TindakBagian)
        self.l1.setObjectName(u"l1")
        self.l1.setTextFormat(Qt.TextFormat.PlainText)
        self.l1.setWordWrap(False)

        self.susunan_2.addWidget(self.l1)

        self.keadaan = QComboBox(TindakBagian)
        self.keadaan.setObjectName(u"keadaan")

        self.susunan_2.addWidget(self.keadaan)

        self.l2 = QLabel(TindakBagian)
        self.l2.setObjectName(u"l2")
        self.l2.setTextFormat(Qt.TextFormat.PlainText)
        self.l2.setWordWrap(False)

        self.susunan_2.addWidget(self.l2)

        self.unit = QComboBox(TindakBagian)
        self.unit.setObjectName(u"unit")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.susunan_2.addWidget(self.unit)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_2.addItem(self.jarak_1)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_ringkas = QLabel(TindakBagian)
        self.label_ringkas.setObjectName(u"label_ringkas")
        self.label_ringkas.setProperty(u"gaya", u"redup")
        self.label_ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_ringkas.setWordWrap(True)

        self.susunan_1.addWidget(self.label_ringkas)

        self.tabel = RecordTable(TindakBagian)
        self.tabel.setObjectName(u"tabel")

        self.susunan_1.addWidget(self.tabel)

        self.label_kosong = QLabel(TindakBagian)
        self.label_kosong.setObjectName(u"label_kosong")
        self.label_kosong.setProperty(u"gaya", u"redup")
        self.label_kosong.setTextFormat(Qt.TextFormat.PlainText)
        self.label_kosong.setWordWrap(True)

        self.susunan_1.addWidget(self.label_kosong)

        self.label_gerak = QLabel(TindakBagian)
        self.label_gerak.setObjectName(u"label_gerak")
        self.label_gerak.setProperty(u"gaya", u"subjudul")
        self.label_gerak.setTextFormat(Qt.TextFormat.PlainText)
        self.label_gerak.setWordWrap(False)

        self.susunan_1.addWidget(self.label_gerak)

        self.tabel_gerak = RecordTable(TindakBagian)
        self.tabel_gerak.setObjectName(u"tabel_gerak")

        self.susunan_1.addWidget(self.tabel_gerak)

        self.label_alasan = QLabel(TindakBagian)
        self.label_alasan.setObjectName(u"label_alasan")
        self.label_alasan.setProperty(u"gaya", u"redup")
        self.label_alasan.setTextFormat(Qt.TextFormat.PlainText)
        self.label_alasan.setWordWrap(True)

        self.susunan_1.addWidget(self.label_alasan)

        self.susunan_3 = QHBoxLayout()
        self.susunan_3.setSpacing(8)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.tombol_catat = QPushButton(TindakBagian)
        self.tombol_catat.setObjectName(u"tombol_catat")
        self.tombol_catat.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_catat)

        self.tombol_serah = QPushButton(TindakBagian)
        self.tombol_serah.setObjectName(u"tombol_serah")
        self.tombol_serah.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_serah)

        self.tombol_bukti = QPushButton(TindakBagian)
        self.tombol_bukti.setObjectName(u"tombol_bukti")
        self.tombol_bukti.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_bukti)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_3.addItem(self.jarak_2)

        self.tombol_excel = QPushButton(TindakBagian)
        self.tombol_excel.setObjectName(u"tombol_excel")
        self.tombol_excel.setAutoDefault(False)

        self.susunan_3.addWidget(self.tombol_excel)


        self.susunan_1.addLayout(self.susunan_3)

#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.keadaan)
        self.l2.setBuddy(self.unit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keadaan, self.unit)
        QWidget.setTabOrder(self.unit, self.tabel)
        QWidget.setTabOrder(self.tabel, self.tabel_gerak)
        QWidget.setTabOrder(self.tabel_gerak, self.tombol_catat)
        QWidget.setTabOrder(self.tombol_catat, self.tombol_serah)
        QWidget.setTabOrder(self.tombol_serah, self.tombol_bukti)
        QWidget.setTabOrder(self.tombol_bukti, self.tombol_excel)

        self.retranslateUi(TindakBagian)

        QMetaObject.connectSlotsByName(TindakBagian)
    # setupUi

    def retranslateUi(self, TindakBagian):
        TindakBagian.setWindowTitle(QCoreApplication.translate("TindakBagian", u"Tindak lanjut", None))
        self.l1.setText(QCoreApplication.translate("TindakBagian", u"&Tampilkan", None))
        self.l2.setText(QCoreApplication.translate("TindakBagian", u"&Milik", None))
        self.label_ringkas.setText("")
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("TindakBagian", u"Tindak lanjut", None))
#endif // QT_CONFIG(accessibility)
        self.label_kosong.setText("")
        self.label_gerak.setText(QCoreApplication.translate("TindakBagian", u"Perkembangan", None))
#if QT_CONFIG(accessibility)
        self.tabel_gerak.setAccessibleName(QCoreApplication.translate("TindakBagian", u"Perkembangan tindak lanjut yang dipilih", None))
#endif // QT_CONFIG(accessibility)
        self.label_alasan.setText("")
        self.tombol_catat.setText(QCoreApplication.translate("TindakBagian", u"&Catat perkembangan\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_catat.setToolTip(QCoreApplication.translate("TindakBagian", u"Keadaan, persen, catatan, tenggat baru, dan bukti; berkas juga dapat diseret ke barisnya", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_serah.setText(QCoreApplication.translate("TindakBagian", u"Ser&ahkan\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_serah.setToolTip(QCoreApplication.translate("TindakBagian", u"Penanggung jawab lain, misalnya karena unit berhenti atau orangnya pindah", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_bukti.setText(QCoreApplication.translate("TindakBagian", u"&Lihat bukti", None))
#if QT_CONFIG(tooltip)
        self.tombol_bukti.setToolTip(QCoreApplication.translate("TindakBagian", u"Berkas bukti dibuka di sini; tautan disalin", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_excel.setText(QCoreApplication.translate("TindakBagian", u"Simpan ke E&xcel\u2026", None))
    # retranslateUi

