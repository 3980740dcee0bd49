"""The first start: five short pages, then the recovery code, then one's own office."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.masukan import (
    AwalKantor,
    KebijakanInput,
    OrangInput,
    PeranInput,
)
from sakip_desktop.gui.dialogs.kode_pemulihan import KodePemulihanDialog
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_awal import Ui_AwalDialog
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.kantor_fields import offer_kantor, read_kantor
from sakip_desktop.gui.tasks import run_with_progress

# Makes the office and returns the recovery code; runs in the worker.
Finish = Callable[[AwalKantor], str]

SANDI_TERPENDEK = 8


@dataclass(frozen=True, slots=True)
class _Isi:
    judul: str
    pengantar: str


_HALAMAN = (
    _Isi(
        "Selamat datang",
        "SAKIP Desktop mengumpulkan angka kinerja, menghitung capaian, dan menyiapkan dokumen untuk"
        " ditandatangani. Semuanya di komputer ini, tanpa internet. Apa yang ingin Anda lakukan?",
    ),
    _Isi("Kantor Anda", "Nama dan alamat ini tampil di kop setiap dokumen."),
    _Isi(
        "Unit kerja",
        "Unit yang mengisi formulir: bagian, bidang, seksi, atau subbagian. Boleh dilengkapi"
        " kemudian, atau ikut terbaca dari buku kerja rencana.",
    ),
    _Isi("Kebijakan capaian", "Satu keputusan kantor yang memengaruhi semua perhitungan."),
    _Isi(
        "Akun administrator",
        "Orang pertama yang dapat masuk. Ia dapat menambahkan orang lain dan peran mereka di"
        " halaman Administrasi. Tidak ada sandi bawaan: pilih sendiri.",
    ),
)


class AwalDialog(QDialog):
    """Accepted when the office was made, or when the sample office was chosen (``contoh``)."""

    def __init__(self, finish: Finish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AwalDialog()
        self.ui.setupUi(self)
        self._finish = finish
        self.contoh = False
        offer_kantor(self.ui.jenis, self.ui.zona)
        self.ui.pilih_kantor.toggled.connect(self._show_page)
        self.ui.unit.textChanged.connect(self._on_units_changed)
        self.ui.tombol_lanjut.clicked.connect(self._on_next)
        self.ui.tombol_kembali.clicked.connect(self._on_back)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self._on_units_changed()
        self._show_page()

    # Pages

    @property
    def nomor(self) -> int:
        """Number of the page in front, from 0."""
        return self.ui.tumpukan.currentIndex()

    def _show_page(self) -> None:
        isi = _HALAMAN[self.nomor]
        self.ui.label_judul.setText(isi.judul)
        self.ui.label_pengantar.setText(isi.pengantar)
        self.ui.label_langkah.setText(
            self.tr("{nomor} dari {jumlah}").format(nomor=self.nomor + 1, jumlah=len(_HALAMAN))
        )
        self.ui.label_galat.hide()
        self.ui.tombol_kembali.setVisible(self.nomor > 0)
        self.ui.tombol_lanjut.setText(self._next_text())

    def _next_text(self) -> str:
        if self.nomor == 0 and self.ui.pilih_contoh.isChecked():
            return self.tr("Buka kantor &contoh")
        if self.nomor == len(_HALAMAN) - 1:
            return self.tr("&Siapkan kantor")
        return self.tr("&Lanjut")

    def _go(self, nomor: int) -> None:
        self.ui.tumpukan.setCurrentIndex(nomor)
        self._show_page()
        first = (
            self.ui.pilih_kantor,
            self.ui.nama,
            self.ui.unit,
            self.ui.batas_100,
            self.ui.admin_nama,
        )[nomor]
        first.setFocus()

    def _on_back(self) -> None:
        self._go(self.nomor - 1)

    def _on_next(self) -> None:
        if self.nomor == 0 and self.ui.pilih_contoh.isChecked():
            self.contoh = True
            self.accept()
            return
        if not self._check_page():
            return
        if self.nomor < len(_HALAMAN) - 1:
            self._go(self.nomor + 1)
        else:
            self._make_office()

    # What was typed

    def _check_page(self) -> bool:
        """Say what is missing on the page in front; True when nothing is."""
        for field, sentence in self._required():
            if not field.text().strip():
                self._tell(sentence, field)
                return False
        return self.nomor != len(_HALAMAN) - 1 or self._check_password()

    def _required(self) -> tuple[tuple[QLineEdit, str], ...]:
        if self.nomor == 1:
            return (
                (self.ui.nama, self.tr("Nama perangkat daerah belum diisi.")),
                (self.ui.pemda, self.tr("Pemerintah daerah belum diisi.")),
                (self.ui.tempat, self.tr("Tempat penandatanganan belum diisi.")),
            )
        if self.nomor == len(_HALAMAN) - 1:
            return (
                (self.ui.admin_nama, self.tr("Nama lengkap belum diisi.")),
                (self.ui.admin_jabatan, self.tr("Jabatan belum diisi.")),
                (self.ui.admin_akun, self.tr("Nama akun belum diisi.")),
                (self.ui.admin_sandi, self.tr("Sandi belum diisi.")),
            )
        return ()

    def _check_password(self) -> bool:
        sandi = self.ui.admin_sandi.text()
        if len(sandi) < SANDI_TERPENDEK:
            self._tell(
                self.tr(
                    "Sandi terlalu pendek: paling sedikit 8 karakter. Pakai beberapa kata yang"
                    " mudah Anda ingat."
                ),
                self.ui.admin_sandi,
            )
            return False
        if sandi != self.ui.admin_ulang.text():
            self._tell(self.tr("Kedua sandi tidak sama. Ketik ulang."), self.ui.admin_ulang)
            return False
        return True

    def collect(self) -> AwalKantor:
        """Everything that was typed, as one record."""
        ui = self.ui
        batas = {ui.batas_100: "100", ui.batas_110: "110", ui.batas_120: "120"}
        peran = [PeranInput(peran=Peran.ADMIN)]
        if ui.admin_perencana.isChecked():
            peran.append(PeranInput(peran=Peran.PERENCANA))
        return AwalKantor(
            kantor=read_kantor(ui),
            kebijakan=KebijakanInput(
                batas_rerata=next((isi for satu, isi in batas.items() if satu.isChecked()), "")
            ),
            unit=self._units(),
            admin=OrangInput(
                nama=ui.admin_nama.text().strip(),
                nama_akun=ui.admin_akun.text().strip(),
                jabatan=ui.admin_jabatan.text().strip(),
                nip=ui.admin_nip.text().strip(),
                peran=tuple(peran),
                sandi=ui.admin_sandi.text(),
            ),
        )

    def _units(self) -> tuple[str, ...]:
        """One unit a line, without blanks and repetitions."""
        lines = (" ".join(line.split()) for line in self.ui.unit.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def _on_units_changed(self) -> None:
        jumlah = len(self._units())
        self.ui.label_jumlah_unit.setText(
            self.tr("{jumlah} unit").format(jumlah=jumlah) if jumlah else self.tr("Belum ada unit.")
        )

    # The end

    def _make_office(self) -> None:
        awal = self.collect()
        try:
            kode = run_with_progress(
                self, self.tr("Menyiapkan kantor"), lambda _p: self._finish(awal), can_cancel=False
            )
        except DataTidakSah as galat:
            self._tell(str(galat), None)
            return
        except GalatSakip as galat:
            show_error(self, galat)
            return
        KodePemulihanDialog(kode, awal.kantor.nama, self).exec()
        self.accept()

    def _tell(self, text: str, field: QWidget | None) -> None:
        show_fault(self.ui.label_galat, text)
        if field is not None:
            field.setFocus()
