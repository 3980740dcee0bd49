"""What a unit's form asks for, as cells: which there are, what stands in them, their fingerprint.

The same functions say it of a form that goes out and of the plan that it comes back to.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sakip_desktop.domain import angka
from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.domain.kinerja import Indikator, Polaritas, Realisasi, Simpul, Target
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.periode import Periode, setahun
from sakip_desktop.domain.teks import clean_text

KOLOM_TEKS = ("penjelasan", "kendala", "upaya", "tidak_dapat_dipenuhi")
KOLOM_ANGGARAN = ("nilai", "penjelasan")
TIDAK_DAPAT = "tidak_dapat_dipenuhi"
_BELUM_JELAS = "belum-jelas"
NAMA_KOLOM = {
    "nilai": "Realisasi",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "penjelasan": "Penjelasan",
    "kendala": "Kendala",
    "upaya": "Upaya",
    TIDAK_DAPAT: "Tidak dapat dipenuhi",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Susunan:
    """The lines of a unit's form.

    Attributes:
        figur: indikator, in the version it is measured with, and month.
        anggaran: nodes whose rupiah are asked for, and the month they stand in.
    """

    figur: tuple[tuple[Indikator, Periode], ...]
    anggaran: tuple[tuple[Simpul, Periode], ...]

    @property
    def kosong(self) -> bool:
        """Whether nothing is asked for."""
        return not self.figur and not self.anggaran


def susunan_of(formulir: Formulir) -> Susunan:
    """The lines of a form that was put together."""
    return Susunan(
        figur=tuple((satu.indikator, satu.realisasi.periode) for satu in formulir.baris),
        anggaran=tuple((satu.simpul, satu.bulan) for satu in formulir.anggaran),
    )


def number_columns(indikator: Indikator) -> tuple[str, ...]:
    """The columns in which an indikator takes numbers."""
    return ("pembilang", "penyebut") if indikator.is_rasio else ("nilai",)


def sidik_susunan(susunan: Susunan) -> str:
    """SHA-256 of the lines that a form asks for and of how they are measured.

    The values are no part of it, nor is the pagu: rupiah are spent whatever the ceiling.  A target
    is: the form shows the capaian against it, and explanations answer that.
    """
    isi = [
        [_measured(indikator, bulan) for indikator, bulan in susunan.figur],
        [[s.id, s.kode, s.uraian, bulan.kode] for s, bulan in susunan.anggaran],
    ]
    teks = json.dumps(isi, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(teks.encode()).hexdigest()


def _measured(satu: Indikator, bulan: Periode) -> list[object]:
    return [
        *(satu.id, bulan.kode, satu.kode, satu.nama, satu.satuan, satu.definisi, satu.rumus),
        *(satu.polaritas.value, satu.varian.value, satu.agregasi.value, satu.frekuensi.value),
        *(satu.kumulatif_realisasi, satu.kumulatif_target),
        *(satu.pembilang, satu.penyebut, _plain(satu.pengali)),
        *(_plain(satu.batas_bawah), _plain(satu.batas_atas), _plain(satu.realisasi_terburuk)),
        [[label, _plain(skor)] for label, skor in satu.predikat],
        *(_target(satu.target.get(bulan)), _target(satu.target.get(setahun(bulan.tahun)))),
    ]


def _plain(nilai: Decimal | None) -> str | None:
    return None if nilai is None else angka.format_isian(nilai)


def _target(target: Target | None) -> list[str | None] | None:
    return None if target is None else [_plain(target.nilai), _plain(target.atas)]


# --- what stands in a cell -----------------------------------------------------------------


def isi_formulir(formulir: Formulir) -> dict[KunciSel, str]:
    """The texts in the input cells of a form; empty cells are left out."""
    hasil: dict[KunciSel, str] = {}
    for baris in formulir.baris:
        bulan = baris.realisasi.periode
        for kolom, isi in isi_figur(baris.indikator, baris.realisasi).items():
            hasil[KunciSel(Milik.INDIKATOR, baris.indikator.id, bulan, kolom)] = isi
    for rupiah in formulir.anggaran:
        isi_rupiah = isi_anggaran(rupiah.nilai, rupiah.teks_asli, rupiah.penjelasan)
        for kolom, isi in isi_rupiah.items():
            hasil[KunciSel(Milik.ANGGARAN, rupiah.simpul.id, rupiah.bulan, kolom)] = isi
    return hasil


def isi_figur(indikator: Indikator, figur: Realisasi) -> dict[str, str]:
    """The filled cells of one figure: numbers as they are compared, words as stored."""
    hasil: dict[str, str] = {}
    for kolom in number_columns(indikator):
        nilai: Decimal | None = getattr(figur, kolom)
        if nilai is not None:
            hasil[kolom] = plain_number(indikator, kolom, nilai)
    if figur.teks_asli:
        hasil[_unclear(figur)] = figur.teks_asli
    if figur.teks_penyebut:
        hasil["penyebut"] = figur.teks_penyebut
    kata = (figur.penjelasan, figur.kendala, figur.upaya, figur.alasan)
    hasil |= {kolom: isi for kolom, isi in zip(KOLOM_TEKS, kata, strict=True) if isi}
    return hasil


def _unclear(figur: Realisasi) -> str:
    """The column whose text could not be read: the finding remembers it."""
    return next((satu.kolom for satu in figur.temuan if satu.kode == _BELUM_JELAS), "nilai")


def isi_anggaran(nilai: int | None, teks_asli: str, penjelasan: str) -> dict[str, str]:
    """The filled cells of one budget line."""
    rupiah = str(nilai) if nilai is not None else teks_asli
    isi = dict(zip(KOLOM_ANGGARAN, (rupiah, penjelasan), strict=True))
    return {kolom: teks for kolom, teks in isi.items() if teks}


def plain_number(indikator: Indikator, kolom: str, nilai: Decimal) -> str:
    """A number as text that reads back as the same number in its column."""
    if kolom != "nilai":
        return angka.format_isian(nilai)
    skor = indikator.polaritas is Polaritas.PREDIKAT and bool(indikator.predikat)
    return angka.format_isian(nilai, "Skor" if skor else indikator.satuan)


def plain_words(teks: str) -> str:
    """Words as they are stored."""
    return clean_text(teks).strip()


def keys_of(susunan: Susunan) -> Iterable[KunciSel]:
    """Every input cell of a form."""
    for indikator, bulan in susunan.figur:
        for kolom in (*number_columns(indikator), *KOLOM_TEKS):
            yield KunciSel(Milik.INDIKATOR, indikator.id, bulan, kolom)
    for simpul, bulan in susunan.anggaran:
        for kolom in KOLOM_ANGGARAN:
            yield KunciSel(Milik.ANGGARAN, simpul.id, bulan, kolom)
