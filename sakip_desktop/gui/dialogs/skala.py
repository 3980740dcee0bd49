"""The category scale as a table that is typed into, tried on a few figures before it is used."""

from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.kategori import SKALA_DIKENAL, WARNA, batas_kelas, classify
from sakip_desktop.domain.masukan import KelasInput, SkalaInput
from sakip_desktop.gui.forms.ui_skala import Ui_SkalaDialog
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.kategori import show_kategori
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.isian_kebijakan import KELAS_TERBANYAK, read_kelas, read_skala

_MULAI = {True: "mulai", False: "di atas"}
_NAMA_WARNA = {nilai: nama for nama, nilai in WARNA.items()}
_CONTOH = tuple(Decimal(satu) for satu in ("100", "90.5", "75.5", "50"))


@dataclass(frozen=True, slots=True)
class _Baris:
    """A class in the table, known by a number that outlives its texts."""

    nomor: int
    kelas: KelasInput


class SkalaDialog(QDialog):
    """Accepted with a scale that can be used; what is wrong with it is said below the table."""

    def __init__(self, skala: SkalaInput, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SkalaDialog()
        self.ui.setupUi(self)
        self._baris = [_Baris(nomor, satu) for nomor, satu in enumerate(skala.kelas)]
        self._nomor = len(self._baris)
        self.ui.nama.setText(skala.nama)
        self.ui.sumber.setText(skala.sumber)
        self._awal = skala
        self.ui.tabel.show_model(self._make_model())
        self._show()
        self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(0, 0))
        self.ui.tabel.records.saved.connect(self._show)
        self.ui.nama.textChanged.connect(self._show)
        self.ui.tombol_tambah.clicked.connect(self._add)
        self.ui.tombol_hapus.clicked.connect(self._remove)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_pakai.clicked.connect(self._use)
        self.ui.tabel.setFocus()

    def collect(self) -> SkalaInput:
        """The scale as typed; a changed one has neither name nor source of a known scale."""
        ui = self.ui
        isi = SkalaInput(
            nama=ui.nama.text().strip(),
            sumber=ui.sumber.text().strip(),
            kelas=tuple(satu.kelas for satu in self._baris),
        )
        if isi.kelas == self._awal.kelas:
            return isi
        if isi.nama == self._awal.nama:
            isi = replace(isi, nama=self.tr("{nama} (diubah)").format(nama=isi.nama))
        if isi.sumber in {satu.sumber for satu in SKALA_DIKENAL}:  # it names other bounds
            asal = self.tr("diubah dari {nama}").format(nama=self._awal.nama)
            isi = replace(isi, sumber=asal)
        return isi

    def _make_model(self) -> RecordTableModel[_Baris]:
        def always(_satu: _Baris) -> bool:
            return True

        columns: tuple[Column[_Baris], ...] = (
            Column(
                kunci="termasuk",
                judul="Batasnya",
                to_text=lambda satu: _MULAI[satu.kelas.termasuk],
                pilihan=lambda _satu: tuple(_MULAI.values()),
                editable=always,
                lebar=88,
            ),
            Column(
                kunci="batas",
                judul="Batas bawah (%)",
                to_text=lambda satu: satu.kelas.batas,
                rata=Rata.KANAN,
                editable=always,
                lebar=132,
            ),
            Column(
                kunci="label",
                judul="Nama kelas",
                to_text=lambda satu: satu.kelas.label,
                editable=always,
            ),
            Column(
                kunci="singkatan",
                judul="Singkatan",
                to_text=lambda satu: satu.kelas.singkatan,
                editable=always,
                lebar=88,
            ),
            Column(
                kunci="warna",
                judul="Warna di kertas",
                to_text=lambda satu: _NAMA_WARNA.get(satu.kelas.warna, satu.kelas.warna),
                pilihan=lambda _satu: tuple(WARNA),
                editable=always,
                lebar=120,
            ),
            Column(
                kunci="tampil",
                judul="Tampil sebagai",
                to_text=lambda satu: satu.kelas.label,
                tampilan=self._look_of,
                lebar=168,
            ),
        )
        return RecordTableModel(columns, lambda satu: satu.nomor, commit=self._commit, parent=self)

    def _look_of(self, satu: _Baris) -> Tampilan | None:
        """The sign on the screens, once the class can be read."""
        try:
            kelas = read_kelas(satu.kelas, 1)
        except GalatSakip:
            return None
        return show_kategori(kelas)

    def _commit(self, nomor: int, kolom: str, teks: str) -> None:
        self._baris = [
            _Baris(nomor, _changed(satu.kelas, kolom, teks)) if satu.nomor == nomor else satu
            for satu in self._baris
        ]
        self.ui.tabel.records.set_records(self._baris)

    def _show(self) -> None:
        """The rows, and what a few figures would be called; or why it is no scale yet."""
        self.ui.tabel.records.set_records(self._baris)
        self.ui.tombol_hapus.setEnabled(len(self._baris) > 1)
        self.ui.tombol_tambah.setEnabled(len(self._baris) < KELAS_TERBANYAK)
        try:
            skala = read_skala(self.collect())
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            self.ui.label_uji.hide()
            return
        show_fault(self.ui.label_galat, "")
        contoh = "; ".join(
            f"{format_angka(satu)} % menjadi {classify(skala, satu).label}" for satu in _CONTOH
        )
        show_text(self.ui.label_uji, self.tr("Contoh: {contoh}.").format(contoh=contoh))

    def _add(self) -> None:
        """A class above the one that the cursor is on; the lowest stays the lowest."""
        tempat = max(self.ui.tabel.currentIndex().row(), 0)
        baru = KelasInput(batas="", label="", warna=self._baris[tempat].kelas.warna)
        self._baris.insert(tempat, _Baris(self._nomor, baru))
        self._nomor += 1
        self._show()
        self.ui.tabel.setFocus()
        self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(tempat, 1))

    def _remove(self) -> None:
        tempat = self.ui.tabel.currentIndex().row()
        if tempat < 0 or len(self._baris) == 1:
            return
        del self._baris[tempat]
        self._show()
        self.ui.tabel.setCurrentIndex(
            self.ui.tabel.records.index(min(tempat, len(self._baris) - 1), 0)
        )

    def _use(self) -> None:
        self.ui.tabel.settle()
        try:
            read_skala(self.collect())
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            self.ui.tabel.setFocus()
            return
        self.accept()


def _changed(kelas: KelasInput, kolom: str, teks: str) -> KelasInput:
    match kolom:
        case "termasuk":
            return replace(kelas, termasuk=teks != _MULAI[False])
        case "batas":
            return replace(kelas, batas=teks)
        case "label":
            return replace(kelas, label=teks)
        case "singkatan":
            return replace(kelas, singkatan=teks)
        case _:
            return replace(kelas, warna=WARNA.get(teks, kelas.warna))


def scale_in_short(skala: SkalaInput) -> str:
    """``Sangat Tinggi mulai 91 % · … · Sangat Rendah di bawahnya``; empty while it is no scale."""
    try:
        *atas, bawah = read_skala(skala).kelas
    except GalatSakip:
        return ""
    isi = [f"{satu.label} {batas_kelas(satu)}" for satu in atas]
    return " · ".join([*isi, f"{bawah.label} di bawahnya"])
