"""Read the input cells of a form: figures, words, and what a cell cannot be.

Numbers in number cells are exact; texts are kept as typed and read by the gate that typing goes
through (``domain.angka``), here only to say beforehand how they will be understood.
"""

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal

from openpyxl.utils import get_column_letter

from sakip_desktop.domain import angka
from sakip_desktop.domain import satuan as satuan_
from sakip_desktop.domain.angka import Ambigu, Ditolak, Hasil, Kosong, Terbaca
from sakip_desktop.domain.formulir_berkas import KunciSel, MasalahFormulir, SelMasuk
from sakip_desktop.domain.teks import one_line
from sakip_desktop.spreadsheet.formulir_bentuk import (
    ANGKA_DARI,
    MAKS_TEKS,
    TIDAK_DAPAT_DIPENUHI,
    Jenis,
    Kolom,
    KunciBaris,
    LembarFormulir,
    angka_teks,
    rapikan,
)
from sakip_desktop.spreadsheet.lembar import Lembar, Sel
from sakip_desktop.spreadsheet.sel_rencana import show_value

NILAI = "nilai"
NAMA_ANGKA = frozenset({NILAI, "pembilang", "penyebut"})
"""The columns of figures."""

_FIGUR = NAMA_ANGKA | {TIDAK_DAPAT_DIPENUHI}
_MAKS_KUTIP = 80
_TULIS_ANGKA = "Format selnya menjadi Umum (General), lalu ketik ulang angkanya."
_WAKTU = dt.datetime | dt.date | dt.time | dt.timedelta


@dataclass(slots=True)
class TabelMasuk:
    """A recognised table: its sheet, its heads, and the cells below them row by row."""

    lembar: Lembar
    bentuk: LembarFormulir
    judul: int
    letak: dict[str, int]
    nama: dict[str, str]
    baris: dict[int, dict[int, Sel]] = field(default_factory=dict)
    kunci: dict[int, KunciBaris] = field(default_factory=dict)

    def cell(self, nomor: int, kunci: str) -> Sel | None:
        """The raw cell; None when it holds nothing but blanks."""
        ke = self.letak.get(kunci)
        sel = None if ke is None else self.baris.get(nomor, {}).get(ke)
        if sel is None or (isinstance(sel.nilai, str) and not sel.nilai.strip()):
            return None
        return sel

    def text(self, nomor: int, kunci: str) -> str:
        """The text of a cell, empty for anything else."""
        sel = self.cell(nomor, kunci)
        return sel.nilai if sel is not None and isinstance(sel.nilai, str) else ""

    def line(self, nomor: int) -> str:
        """The line in words: kode and name of its indikator or of its money."""
        return one_line(self.text(nomor, self.bentuk.label))

    def input_columns(self) -> list[Kolom]:
        """The input columns that are there."""
        return [satu for satu in self.bentuk.kolom if satu.isian and satu.kunci in self.letak]

    def column(self, kunci: str) -> str:
        """A column as people name it: ``K (Realisasi)``."""
        ke = self.letak.get(kunci)
        return "" if ke is None else f"{get_column_letter(ke)} ({self.nama[kunci]})"


@dataclass(slots=True)
class PembacaSel:
    """Reads the cells of one file; problems and notes as they are found."""

    masalah: list[MasalahFormulir] = field(default_factory=list)
    catatan: list[str] = field(default_factory=list)

    def read(self, tabel: TabelMasuk) -> list[SelMasuk]:
        """Every input cell of a table that says something."""
        hasil: list[SelMasuk] = []
        rumus = 0
        for nomor, kunci in tabel.kunci.items():
            sebelum = len(self.masalah)
            dibaca = [
                satu
                for kolom in tabel.input_columns()
                if (satu := self._read_cell(tabel, nomor, kunci, kolom.kunci)) is not None
            ]
            rusak = {satu.kolom for satu in self.masalah[sebelum:]}
            rumus += sum(
                (sel := tabel.cell(nomor, satu.kunci.kolom)) is not None and sel.rumus
                for satu in dibaca
            )
            hasil += self._whole_figures(tabel, nomor, dibaca, rusak)
        tersembunyi = len(tabel.kunci.keys() & tabel.lembar.baris_tersembunyi)
        if tersembunyi:
            self._note(
                f"Lembar “{tabel.lembar.nama}”: {tersembunyi} baris tersembunyi ikut dibaca."
            )
        if rumus:
            self._note(
                f"Lembar “{tabel.lembar.nama}”: {rumus} sel isian berisi rumus; hasilnya yang "
                "dibaca."
            )
        return hasil

    def _whole_figures(
        self, tabel: TabelMasuk, nomor: int, dibaca: list[SelMasuk], rusak: set[str]
    ) -> list[SelMasuk]:
        """A figure is taken as a whole or not at all.

        A new pembilang over an old penyebut would be a figure that nobody wrote; and a figure
        excludes the reason why there is none.
        """
        ada = {satu.kunci.kolom for satu in dibaca}
        if TIDAK_DAPAT_DIPENUHI in ada and ada & NAMA_ANGKA:
            self._problem(
                tabel,
                nomor,
                TIDAK_DAPAT_DIPENUHI,
                "Angka dan sebab tidak dapat dipenuhi terisi dua-duanya; keduanya tidak diambil.",
                "Sisakan salah satu: angkanya, atau sebabnya.",
            )
        elif not any(tabel.column(kolom) in rusak for kolom in _FIGUR & tabel.letak.keys()):
            return dibaca
        return [satu for satu in dibaca if satu.kunci.kolom not in _FIGUR]

    def _read_cell(
        self, tabel: TabelMasuk, nomor: int, kunci: KunciBaris, kolom: str
    ) -> SelMasuk | None:
        """One input cell; None when it is empty or a problem."""
        sel = tabel.cell(nomor, kolom)
        if sel is None or sel.nilai is None:
            return None
        if kolom in NAMA_ANGKA and kolom not in ANGKA_DARI[kunci.jenis]:
            if not sel.rumus:
                self._foreign(tabel, nomor, kunci, kolom)
            return None
        if sel.galat:
            self._problem(
                tabel,
                nomor,
                kolom,
                "Sel ini berisi kesalahan Excel.",
                "Perbaiki rumusnya atau ketik nilainya.",
            )
            return None
        if kolom in NAMA_ANGKA:
            return self._read_figure(tabel, nomor, kunci, kolom, sel)
        return self._read_sentence(tabel, nomor, kunci, kolom, sel)

    def _foreign(self, tabel: TabelMasuk, nomor: int, kunci: KunciBaris, kolom: str) -> None:
        """Something stands in a cell that this line is not entered in."""
        if kunci.jenis is Jenis.RASIO:
            self._problem(
                tabel,
                nomor,
                kolom,
                "Realisasi indikator ini dihitung dari pembilang dan penyebut, bukan diisi.",
                "Isi pembilang dan penyebutnya, lalu kosongkan sel ini.",
            )
            return
        self._problem(
            tabel,
            nomor,
            kolom,
            "Indikator ini tidak berpembilang dan berpenyebut.",
            "Isi angkanya di kolom Realisasi, lalu kosongkan sel ini.",
        )

    def _read_figure(
        self, tabel: TabelMasuk, nomor: int, kunci: KunciBaris, kolom: str, sel: Sel
    ) -> SelMasuk | None:
        nilai = sel.nilai
        if isinstance(nilai, bool):
            if kunci.jenis is Jenis.YA_TIDAK:
                return _taken(tabel, nomor, kunci, kolom, "Ya" if nilai else "Tidak")
            self._problem(
                tabel, nomor, kolom, "Sel ini berisi benar/salah, bukan angka.", _TULIS_ANGKA
            )
            return None
        if isinstance(nilai, _WAKTU):
            self._problem(
                tabel,
                nomor,
                kolom,
                "Sel ini tersimpan sebagai tanggal atau jam, bukan angka.",
                _TULIS_ANGKA,
            )
            return None
        if isinstance(nilai, str):
            return self._read_typed(tabel, nomor, kunci, kolom, nilai)
        return self._read_number(tabel, nomor, kunci, kolom, sel)

    def _read_number(
        self, tabel: TabelMasuk, nomor: int, kunci: KunciBaris, kolom: str, sel: Sel
    ) -> SelMasuk | None:
        """A number cell: exactly what is in it, or what it shows where it is formatted percent."""
        hasil = angka.parse_sel(sel.nilai)
        if isinstance(hasil, Terbaca) and sel.persen:
            hasil = self._from_percent(tabel, nomor, kunci, kolom, hasil.nilai)
        if isinstance(hasil, Terbaca) and kunci.jenis is Jenis.RUPIAH:
            hasil = angka.parse_rupiah(angka_teks(hasil.nilai))
        if isinstance(hasil, Terbaca) and kunci.jenis is Jenis.YA_TIDAK:
            hasil = angka.parse_ya_tidak(angka_teks(hasil.nilai))
        if isinstance(hasil, Ambigu | Ditolak):
            self._problem(tabel, nomor, kolom, hasil.isi, hasil.saran)
        if not isinstance(hasil, Terbaca):
            return None
        return _taken(tabel, nomor, kunci, kolom, angka_teks(hasil.nilai), hasil.nilai)

    def _from_percent(
        self, tabel: TabelMasuk, nomor: int, kunci: KunciBaris, kolom: str, nilai: Decimal
    ) -> Hasil:
        """Excel turns a typed 85% into 0.85 shown as percent."""
        persen = nilai * 100
        tampil = angka.format_angka(persen)
        if kunci.jenis is not Jenis.PERSEN:
            return Ditolak(
                tampil,
                f"Sel ini berformat persen ({tampil}%), sedangkan isiannya bukan persen.",
                _TULIS_ANGKA,
            )
        self._note(f"{place(tabel, nomor, kolom)}: sel berformat persen, terbaca {tampil}.")
        return Terbaca(persen)

    def _read_typed(
        self, tabel: TabelMasuk, nomor: int, kunci: KunciBaris, kolom: str, mentah: str
    ) -> SelMasuk | None:
        """A text where a figure belongs: kept as typed, with a note of how it will be read."""
        teks = rapikan(mentah)
        if not teks or self._too_long(tabel, nomor, kolom, teks):
            return None
        match _understand(tabel, nomor, kunci, teks):
            case Kosong():
                return None
            case Terbaca() as hasil if hasil.gema:
                self._note(f"{place(tabel, nomor, kolom)}: “{short(teks)}” {hasil.gema}.")
            case Ambigu() | Ditolak() as hasil:
                self._note(
                    f"{place(tabel, nomor, kolom)}: belum terbaca dengan pasti. {hasil.isi} "
                    f"{hasil.saran}"
                )
        return _taken(tabel, nomor, kunci, kolom, teks)

    def _read_sentence(
        self, tabel: TabelMasuk, nomor: int, kunci: KunciBaris, kolom: str, sel: Sel
    ) -> SelMasuk | None:
        nilai = sel.nilai
        if isinstance(nilai, bool | _WAKTU):
            self._problem(
                tabel,
                nomor,
                kolom,
                "Sel ini tersimpan sebagai tanggal, jam atau benar/salah, bukan teks.",
                "Format selnya sebagai Teks, lalu ketik ulang.",
            )
            return None
        if isinstance(nilai, int | float) and sel.persen:
            nilai = f"{angka.format_angka(Decimal(repr(nilai)) * 100)} %"
        teks = rapikan(nilai if isinstance(nilai, str) else show_value(nilai))
        if not teks or self._too_long(tabel, nomor, kolom, teks):
            return None
        return _taken(tabel, nomor, kunci, kolom, teks)

    def _too_long(self, tabel: TabelMasuk, nomor: int, kolom: str, teks: str) -> bool:
        if len(teks) <= MAKS_TEKS:
            return False
        self._problem(
            tabel,
            nomor,
            kolom,
            f"Teksnya lebih dari {MAKS_TEKS} huruf.",
            "Ringkas, atau simpan sebagai dokumen tersendiri.",
        )
        return True

    def _note(self, kalimat: str) -> None:
        self.catatan.append(kalimat)

    def _problem(self, tabel: TabelMasuk, nomor: int, kolom: str, alasan: str, saran: str) -> None:
        """A problem of one cell; the others are taken."""
        self.masalah.append(
            MasalahFormulir(
                lembar=tabel.lembar.nama,
                baris=nomor,
                kolom=tabel.column(kolom),
                nilai=quoted(tabel.cell(nomor, kolom)),
                alasan=alasan,
                saran=saran,
                isian=tabel.line(nomor),
            )
        )


def is_computed(jenis: Jenis, kolom: str) -> bool:
    """Whether the form itself has a formula there."""
    return jenis is Jenis.RASIO and kolom == NILAI


def _taken(
    tabel: TabelMasuk,
    nomor: int,
    kunci: KunciBaris,
    kolom: str,
    teks: str,
    nilai: Decimal | None = None,
) -> SelMasuk:
    return SelMasuk(
        kunci=KunciSel(kunci.milik, kunci.id, kunci.bulan, kolom),
        teks=teks,
        angka=nilai,
        tempat=place(tabel, nomor, kolom),
    )


def place(tabel: TabelMasuk, nomor: int, kolom: str) -> str:
    """``Kinerja, baris 12, kolom F``."""
    huruf = get_column_letter(tabel.letak[kolom])
    return f"{tabel.lembar.nama}, baris {nomor}, kolom {huruf}"


def _understand(tabel: TabelMasuk, nomor: int, kunci: KunciBaris, teks: str) -> Hasil:
    """How a typed text will be read, as far as the file tells; labels are known to the office."""
    match kunci.jenis:
        case Jenis.RUPIAH:
            return angka.parse_rupiah(teks, jumlah=True)
        case Jenis.YA_TIDAK:
            return angka.parse_ya_tidak(teks)
        case Jenis.PREDIKAT:
            return Terbaca(Decimal(0))
        case Jenis.RASIO:
            return angka.parse_angka(teks, jumlah=True)
        case _:
            satuan = "%" if kunci.jenis is Jenis.PERSEN else one_line(tabel.text(nomor, "satuan"))
            rasio = satuan_.is_rasio(satuan)
            return angka.parse_angka(teks, satuan=satuan, rasio=rasio, jumlah=True)


def quoted(sel: Sel | None) -> str:
    """What a cell shows, for a message."""
    return "" if sel is None or sel.nilai is None else short(show_value(sel.nilai))


def short(teks: str) -> str:
    """A text on one line, as much of it as a message quotes."""
    return one_line(teks)[:_MAKS_KUTIP]
