# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'awal.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_AwalDialog(object):
    def setupUi(self, AwalDialog):
        if not AwalDialog.objectName():
            AwalDialog.setObjectName(u"AwalDialog")
        AwalDialog.resize(680, 520)
        self.susunan_1 = QVBoxLayout(AwalDialog)
        self.susunan_1.setSpacing(12)
        self.susunan_1.setObjectName(u"susunan_1")
        self.susunan_1.setContentsMargins(24, 24, 24, 24)
        self.susunan_2 = QHBoxLayout()
        self.susunan_2.setSpacing(8)
        self.susunan_2.setObjectName(u"susunan_2")
        self.label_judul = QLabel(AwalDialog)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"gaya", u"judul")
        self.label_judul.setTextFormat(Qt.TextFormat.PlainText)
        self.label_judul.setWordWrap(True)

        self.susunan_2.addWidget(self.label_judul)

        self.label_langkah = QLabel(AwalDialog)
        self.label_langkah.setObjectName(u"label_langkah")
        self.label_langkah.setProperty(u"gaya", u"redup")
        self.label_langkah.setTextFormat(Qt.TextFormat.PlainText)
        self.label_langkah.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.susunan_2.addWidget(self.label_langkah)


        self.susunan_1.addLayout(self.susunan_2)

        self.label_pengantar = QLabel(AwalDialog)
        self.label_pengantar.setObjectName(u"label_pengantar")
        self.label_pengantar.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pengantar.setWordWrap(True)

        self.susunan_1.addWidget(self.label_pengantar)

        self.tumpukan = QStackedWidget(AwalDialog)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_sambutan = QWidget()
        self.halaman_sambutan.setObjectName(u"halaman_sambutan")
        self.susunan_3 = QVBoxLayout(self.halaman_sambutan)
        self.susunan_3.setSpacing(12)
        self.susunan_3.setObjectName(u"susunan_3")
        self.susunan_3.setContentsMargins(0, 0, 0, 0)
        self.pilih_kantor = QRadioButton(self.halaman_sambutan)
        self.pilih_kantor.setObjectName(u"pilih_kantor")
        self.pilih_kantor.setChecked(True)

        self.susunan_3.addWidget(self.pilih_kantor)

        self.label_pilih_kantor = QLabel(self.halaman_sambutan)
        self.label_pilih_kantor.setObjectName(u"label_pilih_kantor")
        self.label_pilih_kantor.setProperty(u"gaya", u"redup")
        self.label_pilih_kantor.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pilih_kantor.setWordWrap(True)
        self.label_pilih_kantor.setIndent(24)

        self.susunan_3.addWidget(self.label_pilih_kantor)

        self.pilih_contoh = QRadioButton(self.halaman_sambutan)
        self.pilih_contoh.setObjectName(u"pilih_contoh")

        self.susunan_3.addWidget(self.pilih_contoh)

        self.label_pilih_contoh = QLabel(self.halaman_sambutan)
        self.label_pilih_contoh.setObjectName(u"label_pilih_contoh")
        self.label_pilih_contoh.setProperty(u"gaya", u"redup")
        self.label_pilih_contoh.setTextFormat(Qt.TextFormat.PlainText)
        self.label_pilih_contoh.setWordWrap(True)
        self.label_pilih_contoh.setIndent(24)

        self.susunan_3.addWidget(self.label_pilih_contoh)

        self.jarak_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_3.addItem(self.jarak_1)

        self.tumpukan.addWidget(self.halaman_sambutan)
        self.halaman_kantor = QWidget()
        self.halaman_kantor.setObjectName(u"halaman_kantor")
        self.susunan_4 = QFormLayout(self.halaman_kantor)
        self.susunan_4.setObjectName(u"susunan_4")
        self.susunan_4.setHorizontalSpacing(16)
        self.susunan_4.setVerticalSpacing(12)
        self.susunan_4.setContentsMargins(0, 0, 0, 0)
        self.label_nama = QLabel(self.halaman_kantor)
        self.label_nama.setObjectName(u"label_nama")
        self.label_nama.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_nama)

        self.nama = QLineEdit(self.halaman_kantor)
        self.nama.setObjectName(u"nama")

        self.susunan_4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nama)

        self.label_jenis = QLabel(self.halaman_kantor)
        self.label_jenis.setObjectName(u"label_jenis")
        self.label_jenis.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_jenis)

        self.jenis = QComboBox(self.halaman_kantor)
        self.jenis.setObjectName(u"jenis")

        self.susunan_4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.jenis)

        self.label_pemda = QLabel(self.halaman_kantor)
        self.label_pemda.setObjectName(u"label_pemda")
        self.label_pemda.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_pemda)

        self.pemda = QLineEdit(self.halaman_kantor)
        self.pemda.setObjectName(u"pemda")

        self.susunan_4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.pemda)

        self.label_tempat = QLabel(self.halaman_kantor)
        self.label_tempat.setObjectName(u"label_tempat")
        self.label_tempat.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_tempat)

        self.tempat = QLineEdit(self.halaman_kantor)
        self.tempat.setObjectName(u"tempat")

        self.susunan_4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.tempat)

        self.label_alamat = QLabel(self.halaman_kantor)
        self.label_alamat.setObjectName(u"label_alamat")
        self.label_alamat.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_alamat)

        self.alamat = QLineEdit(self.halaman_kantor)
        self.alamat.setObjectName(u"alamat")

        self.susunan_4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.alamat)

        self.label_kontak = QLabel(self.halaman_kantor)
        self.label_kontak.setObjectName(u"label_kontak")
        self.label_kontak.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_kontak)

        self.kontak = QLineEdit(self.halaman_kantor)
        self.kontak.setObjectName(u"kontak")

        self.susunan_4.setWidget(5, QFormLayout.ItemRole.FieldRole, self.kontak)

        self.label_zona = QLabel(self.halaman_kantor)
        self.label_zona.setObjectName(u"label_zona")
        self.label_zona.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_4.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_zona)

        self.zona = QComboBox(self.halaman_kantor)
        self.zona.setObjectName(u"zona")

        self.susunan_4.setWidget(6, QFormLayout.ItemRole.FieldRole, self.zona)

        self.tumpukan.addWidget(self.halaman_kantor)
        self.halaman_unit = QWidget()
        self.halaman_unit.setObjectName(u"halaman_unit")
        self.susunan_5 = QVBoxLayout(self.halaman_unit)
        self.susunan_5.setSpacing(12)
        self.susunan_5.setObjectName(u"susunan_5")
        self.susunan_5.setContentsMargins(0, 0, 0, 0)
        self.label_unit = QLabel(self.halaman_unit)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setProperty(u"gaya", u"subjudul")
        self.label_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.label_unit.setWordWrap(True)

        self.susunan_5.addWidget(self.label_unit)

        self.unit = QPlainTextEdit(self.halaman_unit)
        self.unit.setObjectName(u"unit")
        self.unit.setTabChangesFocus(True)
        self.unit.setMinimumSize(QSize(0, 200))

        self.susunan_5.addWidget(self.unit)

        self.label_jumlah_unit = QLabel(self.halaman_unit)
        self.label_jumlah_unit.setObjectName(u"label_jumlah_unit")
        self.label_jumlah_unit.setProperty(u"gaya", u"redup")
        self.label_jumlah_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.label_jumlah_unit.setWordWrap(True)

        self.susunan_5.addWidget(self.label_jumlah_unit)

        self.jarak_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_5.addItem(self.jarak_2)

        self.tumpukan.addWidget(self.halaman_unit)
        self.halaman_kebijakan = QWidget()
        self.halaman_kebijakan.setObjectName(u"halaman_kebijakan")
        self.susunan_6 = QVBoxLayout(self.halaman_kebijakan)
        self.susunan_6.setSpacing(12)
        self.susunan_6.setObjectName(u"susunan_6")
        self.susunan_6.setContentsMargins(0, 0, 0, 0)
        self.label_batas = QLabel(self.halaman_kebijakan)
        self.label_batas.setObjectName(u"label_batas")
        self.label_batas.setProperty(u"gaya", u"subjudul")
        self.label_batas.setTextFormat(Qt.TextFormat.PlainText)
        self.label_batas.setWordWrap(True)

        self.susunan_6.addWidget(self.label_batas)

        self.batas_100 = QRadioButton(self.halaman_kebijakan)
        self.batas_100.setObjectName(u"batas_100")
        self.batas_100.setChecked(True)

        self.susunan_6.addWidget(self.batas_100)

        self.batas_110 = QRadioButton(self.halaman_kebijakan)
        self.batas_110.setObjectName(u"batas_110")

        self.susunan_6.addWidget(self.batas_110)

        self.batas_120 = QRadioButton(self.halaman_kebijakan)
        self.batas_120.setObjectName(u"batas_120")

        self.susunan_6.addWidget(self.batas_120)

        self.tanpa_batas = QRadioButton(self.halaman_kebijakan)
        self.tanpa_batas.setObjectName(u"tanpa_batas")

        self.susunan_6.addWidget(self.tanpa_batas)

        self.label_rerata = QLabel(self.halaman_kebijakan)
        self.label_rerata.setObjectName(u"label_rerata")
        self.label_rerata.setProperty(u"gaya", u"redup")
        self.label_rerata.setTextFormat(Qt.TextFormat.PlainText)
        self.label_rerata.setWordWrap(True)

        self.susunan_6.addWidget(self.label_rerata)

        self.label_nanti = QLabel(self.halaman_kebijakan)
        self.label_nanti.setObjectName(u"label_nanti")
        self.label_nanti.setProperty(u"gaya", u"redup")
        self.label_nanti.setTextFormat(Qt.TextFormat.PlainText)
        self.label_nanti.setWordWrap(True)

        self.susunan_6.addWidget(self.label_nanti)

        self.jarak_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.susunan_6.addItem(self.jarak_3)

        self.tumpukan.addWidget(self.halaman_kebijakan)
        self.halaman_admin = QWidget()
        self.halaman_admin.setObjectName(u"halaman_admin")
        self.susunan_7 = QFormLayout(self.halaman_admin)
        self.susunan_7.setObjectName(u"susunan_7")
        self.susunan_7.setHorizontalSpacing(16)
        self.susunan_7.setVerticalSpacing(12)
        self.susunan_7.setContentsMargins(0, 0, 0, 0)
        self.label_admin_nama = QLabel(self.halaman_admin)
        self.label_admin_nama.setObjectName(u"label_admin_nama")
        self.label_admin_nama.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_admin_nama)

        self.admin_nama = QLineEdit(self.halaman_admin)
        self.admin_nama.setObjectName(u"admin_nama")

        self.susunan_7.setWidget(0, QFormLayout.ItemRole.FieldRole, self.admin_nama)

        self.label_admin_jabatan = QLabel(self.halaman_admin)
        self.label_admin_jabatan.setObjectName(u"label_admin_jabatan")
        self.label_admin_jabatan.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_admin_jabatan)

        self.admin_jabatan = QLineEdit(self.halaman_admin)
        self.admin_jabatan.setObjectName(u"admin_jabatan")

        self.susunan_7.setWidget(1, QFormLayout.ItemRole.FieldRole, self.admin_jabatan)

        self.label_admin_nip = QLabel(self.halaman_admin)
        self.label_admin_nip.setObjectName(u"label_admin_nip")
        self.label_admin_nip.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_admin_nip)

        self.admin_nip = QLineEdit(self.halaman_admin)
        self.admin_nip.setObjectName(u"admin_nip")

        self.susunan_7.setWidget(2, QFormLayout.ItemRole.FieldRole, self.admin_nip)

        self.label_admin_akun = QLabel(self.halaman_admin)
        self.label_admin_akun.setObjectName(u"label_admin_akun")
        self.label_admin_akun.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_admin_akun)

        self.admin_akun = QLineEdit(self.halaman_admin)
        self.admin_akun.setObjectName(u"admin_akun")

        self.susunan_7.setWidget(3, QFormLayout.ItemRole.FieldRole, self.admin_akun)

        self.label_admin_sandi = QLabel(self.halaman_admin)
        self.label_admin_sandi.setObjectName(u"label_admin_sandi")
        self.label_admin_sandi.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_admin_sandi)

        self.admin_sandi = QLineEdit(self.halaman_admin)
        self.admin_sandi.setObjectName(u"admin_sandi")
        self.admin_sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_7.setWidget(4, QFormLayout.ItemRole.FieldRole, self.admin_sandi)

        self.label_admin_ulang = QLabel(self.halaman_admin)
        self.label_admin_ulang.setObjectName(u"label_admin_ulang")
        self.label_admin_ulang.setTextFormat(Qt.TextFormat.PlainText)

        self.susunan_7.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_admin_ulang)

        self.admin_ulang = QLineEdit(self.halaman_admin)
        self.admin_ulang.setObjectName(u"admin_ulang")
        self.admin_ulang.setEchoMode(QLineEdit.EchoMode.Password)

        self.susunan_7.setWidget(5, QFormLayout.ItemRole.FieldRole, self.admin_ulang)

        self.admin_perencana = QCheckBox(self.halaman_admin)
        self.admin_perencana.setObjectName(u"admin_perencana")
        self.admin_perencana.setChecked(True)

        self.susunan_7.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.admin_perencana)

        self.tumpukan.addWidget(self.halaman_admin)

        self.susunan_1.addWidget(self.tumpukan)

        self.label_galat = QLabel(AwalDialog)
        self.label_galat.setObjectName(u"label_galat")
        self.label_galat.setProperty(u"gaya", u"galat")
        self.label_galat.setTextFormat(Qt.TextFormat.PlainText)
        self.label_galat.setWordWrap(True)

        self.susunan_1.addWidget(self.label_galat)

        self.susunan_8 = QHBoxLayout()
        self.susunan_8.setSpacing(8)
        self.susunan_8.setObjectName(u"susunan_8")
        self.tombol_batal = QPushButton(AwalDialog)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.susunan_8.addWidget(self.tombol_batal)

        self.jarak_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.susunan_8.addItem(self.jarak_4)

        self.tombol_kembali = QPushButton(AwalDialog)
        self.tombol_kembali.setObjectName(u"tombol_kembali")

        self.susunan_8.addWidget(self.tombol_kembali)

        self.tombol_lanjut = QPushButton(AwalDialog)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"gaya", u"utama")

        self.susunan_8.addWidget(self.tombol_lanjut)


        self.susunan_1.addLayout(self.susunan_8)

#if QT_CONFIG(shortcut)
        self.label_nama.setBuddy(self.nama)
        self.label_jenis.setBuddy(self.jenis)
        self.label_pemda.setBuddy(self.pemda)
        self.label_tempat.setBuddy(self.tempat)
        self.label_alamat.setBuddy(self.alamat)
        self.label_kontak.setBuddy(self.kontak)
        self.label_zona.setBuddy(self.zona)
        self.label_unit.setBuddy(self.unit)
        self.label_admin_nama.setBuddy(self.admin_nama)
        self.label_admin_jabatan.setBuddy(self.admin_jabatan)
        self.label_admin_nip.setBuddy(self.admin_nip)
        self.label_admin_akun.setBuddy(self.admin_akun)
        self.label_admin_sandi.setBuddy(self.admin_sandi)
        self.label_admin_ulang.setBuddy(self.admin_ulang)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pilih_kantor, self.pilih_contoh)
        QWidget.setTabOrder(self.pilih_contoh, self.nama)
        QWidget.setTabOrder(self.nama, self.jenis)
        QWidget.setTabOrder(self.jenis, self.pemda)
        QWidget.setTabOrder(self.pemda, self.tempat)
        QWidget.setTabOrder(self.tempat, self.alamat)
        QWidget.setTabOrder(self.alamat, self.kontak)
        QWidget.setTabOrder(self.kontak, self.zona)
        QWidget.setTabOrder(self.zona, self.unit)
        QWidget.setTabOrder(self.unit, self.batas_100)
        QWidget.setTabOrder(self.batas_100, self.batas_110)
        QWidget.setTabOrder(self.batas_110, self.batas_120)
        QWidget.setTabOrder(self.batas_120, self.tanpa_batas)
        QWidget.setTabOrder(self.tanpa_batas, self.admin_nama)
        QWidget.setTabOrder(self.admin_nama, self.admin_jabatan)
        QWidget.setTabOrder(self.admin_jabatan, self.admin_nip)
        QWidget.setTabOrder(self.admin_nip, self.admin_akun)
        QWidget.setTabOrder(self.admin_akun, self.admin_sandi)
        QWidget.setTabOrder(self.admin_sandi, self.admin_ulang)
        QWidget.setTabOrder(self.admin_ulang, self.admin_perencana)
        QWidget.setTabOrder(self.admin_perencana, self.tombol_lanjut)
        QWidget.setTabOrder(self.tombol_lanjut, self.tombol_kembali)
        QWidget.setTabOrder(self.tombol_kembali, self.tombol_batal)

        self.retranslateUi(AwalDialog)

        self.tumpukan.setCurrentIndex(0)
        self.tombol_lanjut.setDefault(True)


        QMetaObject.connectSlotsByName(AwalDialog)
    # setupUi

    def retranslateUi(self, AwalDialog):
        AwalDialog.setWindowTitle(QCoreApplication.translate("AwalDialog", u"Memulai SAKIP Desktop", None))
        self.label_judul.setText("")
        self.label_langkah.setText("")
        self.label_pengantar.setText("")
        self.pilih_kantor.setText(QCoreApplication.translate("AwalDialog", u"Siapkan kantor &saya", None))
        self.label_pilih_kantor.setText(QCoreApplication.translate("AwalDialog", u"Empat halaman singkat: kantor, unit kerja, kebijakan capaian, dan akun administrator. Semuanya dapat diubah kemudian.", None))
        self.pilih_contoh.setText(QCoreApplication.translate("AwalDialog", u"Berlatih dahulu dengan kantor &contoh", None))
        self.label_pilih_contoh.setText(QCoreApplication.translate("AwalDialog", u"Sekretariat DPRD Kabupaten Contoh, lengkap dengan rencana dan angka satu tahun. Aman untuk dicoba: tidak ada data Anda di dalamnya, dan dapat dihapus kapan saja.", None))
        self.label_nama.setText(QCoreApplication.translate("AwalDialog", u"&Nama perangkat daerah", None))
        self.nama.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"mis. Sekretariat DPRD Kabupaten Contoh", None))
        self.label_jenis.setText(QCoreApplication.translate("AwalDialog", u"&Jenis", None))
        self.label_pemda.setText(QCoreApplication.translate("AwalDialog", u"&Pemerintah daerah", None))
        self.pemda.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"mis. Kabupaten Contoh", None))
        self.label_tempat.setText(QCoreApplication.translate("AwalDialog", u"Tempat penanda&tanganan", None))
        self.tempat.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"kota yang tertulis di atas tanda tangan", None))
        self.label_alamat.setText(QCoreApplication.translate("AwalDialog", u"&Alamat", None))
        self.alamat.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"boleh dikosongkan; tampil di kop dokumen", None))
        self.label_kontak.setText(QCoreApplication.translate("AwalDialog", u"Telepon, s&urel, situs", None))
        self.kontak.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"boleh dikosongkan", None))
        self.label_zona.setText(QCoreApplication.translate("AwalDialog", u"&Zona waktu", None))
        self.label_unit.setText(QCoreApplication.translate("AwalDialog", u"&Unit kerja, satu baris satu unit", None))
        self.unit.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"Bagian Umum dan Keuangan\n"
"Bagian Persidangan dan Perundang-undangan\n"
"Bagian Fasilitasi Penganggaran dan Pengawasan", None))
        self.label_jumlah_unit.setText("")
        self.label_batas.setText(QCoreApplication.translate("AwalDialog", u"Dalam rata-rata, capaian yang melampaui target dihitung paling tinggi berapa?", None))
        self.batas_100.setText(QCoreApplication.translate("AwalDialog", u"Paling tinggi &100 % (disarankan)", None))
        self.batas_110.setText(QCoreApplication.translate("AwalDialog", u"Paling tinggi 11&0 %", None))
        self.batas_120.setText(QCoreApplication.translate("AwalDialog", u"Paling tinggi 1&20 %", None))
        self.tanpa_batas.setText(QCoreApplication.translate("AwalDialog", u"&Tanpa batas", None))
        self.label_rerata.setText(QCoreApplication.translate("AwalDialog", u"Capaian tiap indikator tetap ditampilkan apa adanya, misalnya 179,67 %. Batas ini menjaga agar indikator yang jauh melampaui target tidak menutupi yang belum tercapai.", None))
        self.label_nanti.setText(QCoreApplication.translate("AwalDialog", u"Peraturan tidak menentukan angkanya; ikuti pedoman pemerintah daerah Anda. Perubahan di kemudian hari tidak mengubah periode yang sudah berakhir.", None))
        self.label_admin_nama.setText(QCoreApplication.translate("AwalDialog", u"&Nama lengkap", None))
        self.admin_nama.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"dengan gelar, seperti tercetak di dokumen", None))
        self.label_admin_jabatan.setText(QCoreApplication.translate("AwalDialog", u"&Jabatan", None))
        self.admin_jabatan.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"mis. Perencana Ahli Muda", None))
        self.label_admin_nip.setText(QCoreApplication.translate("AwalDialog", u"N&IP", None))
        self.admin_nip.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"18 angka; boleh dikosongkan", None))
        self.label_admin_akun.setText(QCoreApplication.translate("AwalDialog", u"Nama &akun", None))
        self.admin_akun.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"huruf kecil tanpa spasi, mis. perencana", None))
        self.label_admin_sandi.setText(QCoreApplication.translate("AwalDialog", u"&Sandi", None))
        self.admin_sandi.setPlaceholderText(QCoreApplication.translate("AwalDialog", u"paling sedikit 8 karakter", None))
        self.label_admin_ulang.setText(QCoreApplication.translate("AwalDialog", u"&Ulangi sandi", None))
        self.admin_perencana.setText(QCoreApplication.translate("AwalDialog", u"Saya juga p&erencana (menyiapkan rencana, rekap, dan dokumen)", None))
        self.label_galat.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("AwalDialog", u"&Batal", None))
        self.tombol_kembali.setText(QCoreApplication.translate("AwalDialog", u"&Kembali", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("AwalDialog", u"&Lanjut", None))
    # retranslateUi

