"""Indikator: every field of the year's indikator in one table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sakip_desktop.domain.angka import format_angka, format_isian
from sakip_desktop.domain.errors import GalatSakip, TerikatAngka
from sakip_desktop.domain.isian_target import renstra_isian
from sakip_desktop.domain.kinerja import LABEL_VARIAN, VARIAN_SAH, Indikator, Simpul, Varian
from sakip_desktop.domain.pilihan import (
    LABEL_AGREGASI,
    LABEL_FREKUENSI,
    LABEL_JENIS,
    LABEL_POLARITAS,
    YA_TIDAK,
)
from sakip_desktop.domain.rencana import LABEL, Objek
from sakip_desktop.gui import theme
from sakip_desktop.gui.forms.ui_rencana_indikator import Ui_IndikatorBagian
from sakip_desktop.gui.models import Column, Rata
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana import kata
from sakip_desktop.gui.rencana.tabel_bagian import BERHENTI, TabelBagian, stopped_text
from sakip_desktop.gui.rencana.tindakan import TindakanRencana
from sakip_desktop.gui.rencana_widget.alasan import Alasan
from sakip_desktop.gui.rencana_widget.rincian import parts_of
from sakip_desktop.gui.rencana_widget.tree import BarisRencana
from sakip_desktop.services import kantor, rencana
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.rencana import CabangRencana
from sakip_desktop.services.ubah_rencana import Isian

_PILIHAN: dict[str, Mapping[Any, str]] = {
    "jenis": LABEL_JENIS,
    "polaritas": LABEL_POLARITAS,
    "varian": LABEL_VARIAN,
    "agregasi": LABEL_AGREGASI,
    "frekuensi": LABEL_FREKUENSI,
    "kumulatif_realisasi": YA_TIDAK,
    "kumulatif_target": YA_TIDAK,
}
# Field, width, sentence for the note below the table.
_TEKS = (
    ("definisi", 200, "Apa yang diukur dan batasannya."),
    ("rumus", 180, "Cara menghitung dalam kata-kata."),
    ("pembilang", 140, "Diisi bila indikator adalah perbandingan; bersama penyebut."),
    ("penyebut", 140, "Diisi bila indikator adalah perbandingan; bersama pembilang."),
    ("satuan_pembilang", 88, "Yang dihitung pembilang, misalnya Dokumen."),
    ("satuan_penyebut", 88, "Yang dihitung penyebut, misalnya Dokumen."),
)
_TEKS_AKHIR = (
    ("alasan_pemilihan", 170, "Mengapa indikator ini dipilih."),
    ("sumber_data", 150, "Dari mana angkanya."),
    ("bukti", 170, "Bukti yang disimpan unit; pisahkan jenisnya dengan “;”."),
    ("penanggung_jawab", 150, "Jabatan yang bertanggung jawab atas datanya."),
    ("sk_iku", 150, "Nomor dan tanggal keputusan yang menetapkan indikator ini."),
)
_ANGKA = (
    ("pengali", 72, "Pengali perbandingan; 100 untuk persen."),
    ("desimal", 68, "Angka di belakang koma yang ditampilkan, 0 sampai 6."),
    ("batas_bawah", 84, "Nilai terkecil yang mungkin."),
    ("batas_atas", 84, "Nilai terbesar yang mungkin, misalnya 100."),
    ("realisasi_terburuk", 88, "Hanya untuk polaritas Turun dengan target 0."),
)
_ANGKA_ACUAN = (
    ("baseline", 80, "Nilai awal."),
    ("baseline_tahun", 72, "Tahun nilai awal, empat angka."),
    ("target_renstra", 100, "Target pada akhir Renstra."),
    ("standar_nasional", 84, "Bila ada."),
)
_POLOS = frozenset({"pengali", "desimal", "baseline_tahun", "bobot"})
_CATATAN = {
    "kumulatif_realisasi": "Ya: angka yang diisi dihitung sejak Januari. Tidak: per periode.",
    "kumulatif_target": "Ya: target triwulan dan bulan dihitung sejak Januari. Tidak: per periode.",
    "jenis": "IKU: indikator kinerja utama; IKK: indikator kinerja kegiatan.",
    "agregasi": "Cara angka bulanan menjadi angka triwulan dan tahun.",
    "frekuensi": "Seberapa sering diukur; angkanya diisi di bulan terakhir masa itu.",
    "varian": "Selisih atau Rasio untuk Turun, Biasa atau Khusus untuk Rentang; kosong: pilihan "
    "kantor.",
    "predikat": "Dari yang terendah: D=1; C=2; CC=3; B=4; BB=5; A=6; AA=7.",
    "target_renstra_tahunan": "Target tiap tahun Renstra: 2025=84; 2026=86; 2027=88.",
    "unit": "Satu unit yang mengisi dan bertanggung jawab.",
    "simpul": "Sasaran, program, kegiatan, atau sub kegiatan yang diukur.",
    "bobot": "Bobot dalam rata-rata; 1 bila semua setara.",
    "standar_sumber": "Peraturan atau dokumen asal standar.",
}
_JUDUL = {
    "simpul": "Melekat pada",
    "unit": "Unit",
    "kumulatif_realisasi": "Realisasi\nkumulatif",
    "kumulatif_target": "Target\nkumulatif",
    "batas_bawah": "Batas\nbawah",
    "batas_atas": "Batas\natas",
    "realisasi_terburuk": "Realisasi\nterburuk",
    "baseline_tahun": "Tahun\nbaseline",
    "target_renstra": "Target akhir\nRenstra",
    "target_renstra_tahunan": "Target Renstra\nper tahun",
    "satuan_pembilang": "Satuan\npembilang",
    "satuan_penyebut": "Satuan\npenyebut",
    "standar_nasional": "Standar\nnasional",
    "standar_sumber": "Sumber\nstandar",
    "varian": "Varian\nrumus",
    "penanggung_jawab": "Penanggung\njawab data",
}


@dataclass(frozen=True, slots=True)
class BarisIndikator:
    """One indikator with where it hangs and what stands beside it."""

    cabang: CabangRencana = field(compare=False)  # it changes with every neighbour
    indikator: Indikator
    unit_nama: str
    bebas: bool  # it can be typed into

    @property
    def kode(self) -> str:
        """Its lasting code."""
        return self.indikator.kode

    @property
    def nilai(self) -> Indikator:
        """Short for the fields."""
        return self.indikator


def indikator_rows(
    ctx: AppContext, pohon: Sequence[CabangRencana], *, may_edit: bool
) -> list[BarisIndikator]:
    """Every indikator of a plan in the order of the tree."""
    unit = {satu.id: satu.nama for satu in kantor.semua_unit(ctx)}
    return [
        BarisIndikator(
            cabang=cabang,
            indikator=satu,
            unit_nama=unit.get(satu.unit_id, ""),
            bebas=may_edit and satu.berhenti_pada is None,
        )
        for cabang in pohon
        for satu in cabang.indikator
    ]


def title_of(kolom: str) -> str:
    """Head of a column: short, without the unit that the workbook names."""
    return _JUDUL.get(kolom, LABEL[kolom])


def number_text(indikator: Indikator, kolom: str) -> str:
    """A number as it is shown."""
    nilai: Decimal | int | None = getattr(indikator, kolom)
    if nilai is None:
        return ""
    return str(nilai) if kolom == "baseline_tahun" else format_angka(nilai)


def number_edit(indikator: Indikator, kolom: str) -> str:
    """A number as it is typed, so that it reads back the same."""
    nilai: Decimal | int | None = getattr(indikator, kolom)
    if nilai is None:
        return ""
    return format_isian(nilai, "" if kolom in _POLOS else indikator.satuan)


def predikat_text(indikator: Indikator) -> str:
    """``D=1; C=2``."""
    return "; ".join(f"{label}={format_isian(skor)}" for label, skor in indikator.predikat)


class IndikatorBagian(TabelBagian):
    """One row an indikator; the frozen column says which."""

    def __init__(self, page: Page, alasan: Alasan, tindakan: TindakanRencana) -> None:
        super().__init__(page, alasan, tindakan)
        self.ui: Ui_IndikatorBagian = Ui_IndikatorBagian()
        self.ui.setupUi(self)
        self._simpul: tuple[Simpul, ...] = ()
        self._unit: tuple[str, ...] = ()
        self._ditolak = False
        self.prepare(self._columns(), "tabel_rencana_indikator")
        ui = self.ui
        ui.tombol_tambah.clicked.connect(self._add)
        ui.tombol_hentikan.clicked.connect(self.retire)
        ui.tombol_ganti.clicked.connect(self._replace)
        ui.tombol_berlakukan.clicked.connect(self.revive)
        ui.tombol_riwayat.clicked.connect(self.show_history)

    # Rows

    def rows(self) -> Sequence[BarisIndikator]:
        """Every indikator in the order of the tree."""
        pohon = rencana.pohon_rencana(self.ctx, self.page.periode.tahun)
        self._simpul = tuple(satu.simpul for satu in pohon)
        self._unit = tuple(satu.nama for satu in kantor.list_unit(self.ctx))
        return indikator_rows(self.ctx, pohon, may_edit=self.may_edit)

    def subject(self, satu: BarisIndikator) -> Indikator:
        """The indikator."""
        return satu.indikator

    def typed(self, kunci: str, kolom: str, teks: str) -> Isian:
        """A node is known by its kode."""
        if kolom == "simpul":
            teks = kata.kode_of(teks, self._simpul)
        return Isian(Objek.INDIKATOR, kunci, kolom, teks)

    def status(self) -> str:
        """How many indikator, and what is not saved."""
        banyak = self.ui.tabel.records.rowCount()
        teks = self.tr("{n} indikator").format(n=banyak) if banyak else ""
        return " · ".join(filter(None, (teks, super().status())))

    def count_text(self, rows: Sequence[BarisIndikator]) -> str:  # type: ignore[override]
        """How many, and how many of them are retired."""
        henti = sum(satu.indikator.berhenti_pada is not None for satu in rows)
        teks = self.tr("{n} indikator").format(n=len(rows)) if rows else ""
        return f"{teks}, {henti} berhenti" if henti else teks

    def details(self) -> tuple[tuple[str, str], ...]:
        """Everything about the row in words; the table cuts long sentences."""
        satu = self.current()
        if satu is None:
            return ()
        baris = BarisRencana(satu.cabang, satu.indikator, satu.unit_nama)
        versi = rencana.versi_indikator(self.ctx, satu.indikator.id, self.page.periode.tahun)
        return tuple(parts_of(baris, versi))

    # Columns

    def _columns(self) -> tuple[Column[BarisIndikator], ...]:
        return (
            Column(
                kunci="kode",
                judul="Kode",
                to_text=lambda satu: satu.kode,
                tampilan=lambda satu: BERHENTI if satu.indikator.berhenti_pada else None,
                catatan=_name_note,
                lebar=104,
            ),
            self._text("nama", 232, "Seperti tertulis di Perjanjian Kinerja."),
            self._choice("jenis", 72),
            self._picked(
                "simpul", 160, lambda satu: kata.node_text(satu.cabang.simpul), self._nodes
            ),
            self._picked("unit", 140, lambda satu: satu.unit_nama, lambda: self._unit),
            self._text("satuan", 84, "Misalnya %, Dokumen, Orang, Indeks.", panjang=False),
            self._choice("polaritas", 88),
            self._choice("varian", 76),
            self._choice("agregasi", 104),
            self._choice("frekuensi", 88),
            self._choice("kumulatif_realisasi", 84),
            self._choice("kumulatif_target", 84),
            *(self._text(kolom, lebar, isi) for kolom, lebar, isi in _TEKS),
            *(self._number(kolom, lebar, isi) for kolom, lebar, isi in _ANGKA),
            self._plain("predikat", 132, predikat_text),
            *(self._number(kolom, lebar, isi) for kolom, lebar, isi in _ANGKA_ACUAN),
            self._plain("target_renstra_tahunan", 150, renstra_isian),
            self._text("standar_sumber", 130, _CATATAN["standar_sumber"]),
            *(self._text(kolom, lebar, isi) for kolom, lebar, isi in _TEKS_AKHIR),
            self._number("bobot", 64, _CATATAN["bobot"]),
        )

    def _nodes(self) -> tuple[str, ...]:
        return tuple(kata.node_text(satu) for satu in self._simpul if not satu.berhenti_pada)

    def _text(
        self, kolom: str, lebar: int, isi: str, *, panjang: bool = True
    ) -> Column[BarisIndikator]:
        return Column(
            kunci=kolom,
            judul=title_of(kolom),
            to_text=lambda satu: getattr(satu.nilai, kolom),
            editable=_free,
            tampilan=self.state_at(kolom),
            catatan=self.note_at(kolom, isi),
            lebar=lebar,
            panjang=panjang,
        )

    def _number(self, kolom: str, lebar: int, isi: str) -> Column[BarisIndikator]:
        return Column(
            kunci=kolom,
            judul=title_of(kolom),
            to_text=lambda satu: number_text(satu.nilai, kolom),
            to_edit=lambda satu: number_edit(satu.nilai, kolom),
            rata=Rata.KANAN,
            editable=_free,
            tampilan=self.state_at(kolom),
            catatan=self.note_at(kolom, isi),
            lebar=lebar,
        )

    def _plain(
        self, kolom: str, lebar: int, baca: Callable[[Indikator], str]
    ) -> Column[BarisIndikator]:
        return Column(
            kunci=kolom,
            judul=title_of(kolom),
            to_text=lambda satu: baca(satu.nilai),
            editable=_free,
            tampilan=self.state_at(kolom),
            catatan=self.note_at(kolom, _CATATAN[kolom]),
            lebar=lebar,
        )

    def _choice(self, kolom: str, lebar: int) -> Column[BarisIndikator]:
        def text(satu: BarisIndikator) -> str:
            isi = getattr(satu.nilai, kolom)
            return "" if isi is Varian.BAWAAN else _PILIHAN[kolom][isi]

        def pilihan(satu: BarisIndikator) -> Sequence[str]:
            if kolom == "varian":
                return [LABEL_VARIAN[v] for v in VARIAN_SAH[satu.nilai.polaritas]]
            return tuple(_PILIHAN[kolom].values())

        def note(satu: BarisIndikator) -> str:
            isi = _CATATAN.get(kolom, "")
            if kolom == "polaritas":
                isi = f"{kata.ARTI_POLARITAS[satu.nilai.polaritas]}."
            return self.finding_note(satu.kode, kolom) or isi

        return Column(
            kunci=kolom,
            judul=title_of(kolom),
            to_text=text,
            editable=_free if kolom != "varian" else _has_variant,
            tampilan=self.state_at(kolom),
            catatan=note,
            pilihan=pilihan,
            lebar=lebar,
        )

    def _picked(
        self,
        kolom: str,
        lebar: int,
        baca: Callable[[BarisIndikator], str],
        pilihan: Callable[[], Sequence[str]],
    ) -> Column[BarisIndikator]:
        return Column(
            kunci=kolom,
            judul=title_of(kolom),
            to_text=baca,
            editable=_free,
            tampilan=self.state_at(kolom),
            catatan=self.note_at(kolom, _CATATAN[kolom]),
            pilihan=lambda _satu: pilihan(),
            lebar=lebar,
        )

    # Buttons

    def show_actions(self, satu: BarisIndikator | None) -> None:
        """What fits the row; readers have only the history."""
        ui = self.ui
        berhenti = satu is not None and satu.indikator.berhenti_pada is not None
        ada = satu is not None
        ui.tombol_tambah.setVisible(self.may_edit and bool(self._simpul))
        ui.tombol_hentikan.setVisible(self.may_edit and ada and not berhenti)
        ui.tombol_ganti.setVisible(self.may_edit and ada and not berhenti)
        ui.tombol_berlakukan.setVisible(self.may_edit and berhenti)
        ui.tombol_riwayat.setVisible(ada)
        if self._ditolak and self.ui.tabel.records.unsaved_count == 0:
            self._ditolak = False
            ui.pita.show_note(None, "")

    def show_refusal(self, galat: GalatSakip) -> None:
        """Below the cell stands why; above the table, beside the buttons, how it is done right."""
        if not isinstance(galat, TerikatAngka):
            return
        self._ditolak = True
        self.ui.pita.show_note(
            theme.CATATAN,
            self.tr(
                "Angka yang sudah diisi tidak boleh kehilangan tempatnya. Yang biasanya dimaksud: "
                "“Ganti dengan yang baru…” (Alt+B), yang menghentikan indikator ini dan memulai "
                "penggantinya pada tanggal yang sama. Esc mengembalikan isi lama sel itu."
            ),
        )

    def _add(self) -> None:
        satu = self.current()
        self.tindakan.add_indikator("" if satu is None else satu.cabang.simpul.kode)
        self.ui.tabel.setFocus()

    def _replace(self) -> None:
        satu = self.current()
        if satu is not None:
            self.tindakan.replace_indikator(satu.indikator)
        self.ui.tabel.setFocus()


def _name_note(satu: BarisIndikator) -> str:
    """What the code stands for, while the column of names is scrolled away."""
    return ", ".join(filter(None, (satu.indikator.nama, stopped_text(satu.indikator))))


def _free(satu: BarisIndikator) -> bool:
    return satu.bebas


def _has_variant(satu: BarisIndikator) -> bool:
    return satu.bebas and bool(VARIAN_SAH[satu.nilai.polaritas])
