"""The table of a unit's form: one line per figure, its columns, states and sentences."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import groupby

from sakip_desktop.domain.angka import (
    format_angka,
    format_isian,
    format_persen,
    parse_isian,
    why_unread,
)
from sakip_desktop.domain.baris_formulir import (
    entry_target,
    entry_target_text,
    own_text,
    previous_text,
    target_text,
)
from sakip_desktop.domain.bukti import KelengkapanBukti
from sakip_desktop.domain.kinerja import Indikator, JenisSimpul, Keadaan, Polaritas, Simpul
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT
from sakip_desktop.domain.periode import NAMA_BULAN, Periode
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.gui import theme
from sakip_desktop.gui.kategori import show_kategori
from sakip_desktop.gui.models import Column, Judul, Rata
from sakip_desktop.gui.pertanyaan_kata import BELUM_DIJAWAB, asked_text
from sakip_desktop.gui.tanda_bukti import evidence_count, evidence_state, evidence_text
from sakip_desktop.gui.texts import as_sentence
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.realisasi import echo, value_text

KunciFigur = tuple[str, Periode]
"""Key of a line: id of the indikator, and the month."""

SUDAH_DIJELASKAN = Tampilan("✓", "Sudah dijelaskan", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
DITAGIH = Tampilan("○", "Belum diisi", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar)
BELUM_LENGKAP = Tampilan("○", "Belum lengkap", theme.BELUM_DIISI.tinta, theme.KERTAS)
BELUM_LENGKAP_DITAGIH = replace(BELUM_LENGKAP, tinta=DITAGIH.tinta, latar=DITAGIH.latar)
TERBACA = Tampilan("i", "Terbaca", theme.CATATAN.tinta, theme.CATATAN.latar)
DI_BAWAH_TARGET = Tampilan("i", "Di bawah target", theme.CATATAN.tinta, theme.CATATAN.latar)

SETENGAH = "komponen-kosong"
"""Kode of the finding that half a ratio is missing: while it is typed that is no fault yet."""

_LEBIH = "pembilang-melebihi-penyebut"
BELUM_DINILAI = "belum dinilai"
"""Stands in the place of the category where the figure cannot be right."""

_SIMPUL = {
    JenisSimpul.TUJUAN: "Tujuan",
    JenisSimpul.SASARAN: "Sasaran",
    JenisSimpul.PROGRAM: "Program",
    JenisSimpul.KEGIATAN: "Kegiatan",
    JenisSimpul.SUB_KEGIATAN: "Sub kegiatan",
}
_SERATUS = Decimal(100)
_BERLABEL = frozenset({Polaritas.PREDIKAT, Polaritas.YA_TIDAK})


@dataclass(frozen=True, kw_only=True)
class Isian:
    """A line of the form with what the page knows beside it.

    What is to be said of it is worked out once: every cell of the line asks for it when painted.

    Attributes:
        gema: how the text typed last was understood (``terbaca 12,5``).
        kolom_teks: the component that holds a text which cannot be read, when it is known.
        kurang: what keeps the form from being sent; empty until sending was tried.
        bukti: where its evidence stands; None when that was not asked.
    """

    baris: BarisFormulir
    gema: str = ""
    kolom_teks: str = ""
    kurang: tuple[Temuan, ...] = ()
    bukti: KelengkapanBukti | None = None

    @cached_property
    def pernyataan(self) -> "tuple[Pernyataan, ...]":
        """Everything that is to be said of the line, the weightiest first."""
        return tuple(_states(self))


def key_of(isian: Isian) -> KunciFigur:
    """Key of a line."""
    return isian.baris.indikator.id, isian.baris.realisasi.periode


def heading_of(simpul: Simpul) -> str:
    """The heading above a node's lines: ``Program 4.02.01 – Program Penunjang``."""
    nama = _SIMPUL[simpul.jenis]
    kepala = nama if simpul.kode.casefold() in nama.casefold() else f"{nama} {simpul.kode}"
    return f"{kepala} – {simpul.uraian}"


def with_headings(isian: Iterable[Isian]) -> list[Isian | Judul]:
    """The lines in the order of the paper, each group under its node."""
    hasil: list[Isian | Judul] = []
    for ke, (simpul, grup) in enumerate(groupby(isian, key=lambda satu: satu.baris.simpul)):
        hasil.append(Judul(("judul", ke), heading_of(simpul)))
        hasil += grup
    return hasil


# --- what stands in a cell -------------------------------------------------------------------


def _target(isian: Isian) -> str:
    """The target that the figure is held against, with its time, and that of the year."""
    baris = isian.baris
    bulan, sasaran = entry_target_text(baris), entry_target(baris)
    tahun = target_text(baris.indikator, baris.target_tahun)
    sama = tahun == target_text(baris.indikator, sasaran)
    return "\n".join(filter(None, (bulan, f"({tahun})" if tahun and not sama else "")))


def first_input(indikator: Indikator) -> str:
    """The column in which a figure is begun."""
    return "pembilang" if indikator.is_rasio else "nilai"


def unreadable_in(isian: Isian) -> str:
    """The column whose text ``teks_asli`` is; empty when everything can be read."""
    figur, indikator = isian.baris.realisasi, isian.baris.indikator
    if figur.keadaan is not Keadaan.BELUM_JELAS:
        return ""
    if not indikator.is_rasio:
        return "nilai"
    if isian.kolom_teks and not figur.teks_penyebut:
        return isian.kolom_teks
    return "pembilang" if figur.pembilang is None else "penyebut"


def unread_text(isian: Isian, kolom: str) -> str:
    """What was typed into that column and cannot be read; empty when there is no such text."""
    figur = isian.baris.realisasi
    if kolom == "penyebut" and figur.teks_penyebut:
        return figur.teks_penyebut
    return figur.teks_asli if unreadable_in(isian) == kolom else ""


def _number(isian: Isian, kolom: str) -> str:
    tertulis = unread_text(isian, kolom)
    if tertulis:
        return tertulis
    isi = _value(isian, kolom)
    if isi is None:
        return ""
    return value_text(isian.baris.indikator, isi) if kolom == "nilai" else format_angka(isi)


def _value(isian: Isian, kolom: str) -> Decimal | None:
    figur = isian.baris.realisasi
    if kolom == "pembilang":
        return figur.pembilang
    return figur.penyebut if kolom == "penyebut" else figur.nilai


def _edit_number(isian: Isian, kolom: str) -> str:
    """Every digit, without grouping, so that it reads back the same."""
    isi = _value(isian, kolom)
    berlabel = kolom == "nilai" and isian.baris.indikator.polaritas in _BERLABEL
    if isi is None or berlabel or unread_text(isian, kolom):
        return _number(isian, kolom)
    return format_isian(isi, isian.baris.indikator.satuan if kolom == "nilai" else "")


def _component_name(isian: Isian, kolom: str) -> str:
    """What is to be typed there: ``Pembilang: Agenda terlaksana sesuai jadwal.`` for example."""
    ind = isian.baris.indikator
    nama = {"pembilang": ind.nama_pembilang, "penyebut": ind.nama_penyebut}.get(kolom, "")
    return f"{kolom.capitalize()}: {nama.rstrip('.')}." if ind.is_rasio and nama else ""


def _capaian(isian: Isian) -> str:
    baris = isian.baris
    if baris.capaian.nilai_tampil is None:
        terisi = baris.realisasi.keadaan is Keadaan.TERISI and not baris.realisasi.is_half
        return "tanpa capaian" if terisi else ""
    angka = format_persen(baris.capaian.nilai_tampil)
    if baris.terhadap_tahun:
        return f"{angka}\ndari target tahun"
    label = baris.kategori.label if baris.kategori else ""
    if label and is_impossible(baris):
        label = BELUM_DINILAI
    return "\n".join(filter(None, (angka, own_text(baris), label)))


def _kategori(isian: Isian) -> Tampilan | None:
    kelas = isian.baris.kategori
    if kelas is None or isian.baris.terhadap_tahun:
        return None
    ragu = _doubts(isian)
    return ragu[0].keadaan if ragu else show_kategori(kelas)


def is_impossible(baris: BarisFormulir) -> bool:
    """Whether the figure cannot be right: what is computed from it is no achievement."""
    return any(satu.tingkat is Tingkat.KESALAHAN for satu in baris.temuan)


# --- states and sentences ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pernyataan:
    """One thing that is to be said of a line: its state, the column, what, and what to do.

    ``kode`` is that of the finding, where it is one.
    """

    keadaan: Tampilan
    kolom: str
    isi: str
    saran: str = ""
    kode: str = ""

    @property
    def kalimat(self) -> str:
        """All of it, as the note below the table says it."""
        isi = self.isi[:1].upper() + self.isi[1:]
        return " ".join(filter(None, (as_sentence(isi), as_sentence(self.saran))))


def states_of(isian: Isian) -> tuple[Pernyataan, ...]:
    """Everything that is to be said of a line, the weightiest first."""
    return isian.pernyataan


def _states(isian: Isian) -> list[Pernyataan]:
    figur, indikator = isian.baris.realisasi, isian.baris.indikator
    utama = first_input(indikator)
    hasil: list[Pernyataan] = []
    if figur.catatan_kembali:
        hasil.append(Pernyataan(BELUM_DIJAWAB, utama, asked_text(figur.catatan_kembali)))
    teks = unreadable_in(isian)
    if teks:
        for kolom, tertulis in ((teks, figur.teks_asli), ("penyebut", figur.teks_penyebut)):
            if tertulis:
                kata = why_unread(parse_isian(indikator, kolom, tertulis), tertulis)
                hasil.append(Pernyataan(theme.BELUM_JELAS, kolom, *kata))
    else:
        urut = sorted(isian.baris.temuan, key=lambda satu: _BERAT[satu.tingkat])
        dijelaskan = bool(figur.penjelasan.strip())
        hasil += [
            Pernyataan(
                _half_state(isian)
                if satu.kode == SETENGAH
                else finding_state(satu, dijelaskan=dijelaskan),
                _column_of(satu),
                satu.isi,
                satu.saran,
                satu.kode,
            )
            for satu in urut
        ]
    if figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
        hasil.append(Pernyataan(theme.TIDAK_DAPAT_DIPENUHI, utama, figur.alasan))
    if isian.kurang and figur.keadaan is Keadaan.BELUM_DIISI:
        satu = isian.kurang[0]
        hasil.append(Pernyataan(DITAGIH, utama, satu.isi, satu.saran))
    if isian.gema and not teks:
        hasil.append(Pernyataan(TERBACA, "", isian.gema.removeprefix("terbaca ")))
    if figur.terlambat and figur.keadaan is not Keadaan.BELUM_DIISI:
        hasil.append(Pernyataan(theme.TERLAMBAT, "", SETELAH_TENGGAT))
    kosong = _untold(isian)
    if kosong:
        hasil.append(Pernyataan(DI_BAWAH_TARGET, "", f"{listed(kosong)} kosong"))
    return hasil


def _half_state(isian: Isian) -> Tampilan:
    return BELUM_LENGKAP_DITAGIH if isian.kurang else BELUM_LENGKAP


def _untold(isian: Isian) -> list[str]:
    """Columns in which a figure below its target is usually accounted for, still empty."""
    baris, figur = isian.baris, isian.baris.realisasi
    dinilai = figur.keadaan is Keadaan.TERISI and not baris.terhadap_tahun and not baris.kunci
    capaian = baris.capaian.nilai_mentah if dinilai else None
    if capaian is None or capaian >= _SERATUS:
        return []
    return [nama for nama in ("Kendala", "Upaya") if not getattr(figur, nama.lower()).strip()]


def waiting_words(isian: Isian) -> list[str]:
    """Titles of the columns of sentences that wait for words; a wrong figure is mended first."""
    keadaan = states_of(isian)
    if isian.baris.kunci or any(satu.keadaan is theme.KESALAHAN for satu in keadaan):
        return []
    penjelasan = ["Penjelasan"] if needs_penjelasan(keadaan) else []
    return penjelasan + _untold(isian)


def listed(nama: Sequence[str]) -> str:
    """``Oktober, November dan Desember``."""
    return " dan ".join(filter(None, (", ".join(nama[:-1]), *nama[-1:])))


_BERAT = {Tingkat.KESALAHAN: 0, Tingkat.PERINGATAN: 1, Tingkat.INFO: 2}


def finding_state(temuan: Temuan, *, dijelaskan: bool) -> Tampilan:
    """How a finding is shown; a peringatan that is explained has nothing left to do."""
    if temuan.tingkat is Tingkat.KESALAHAN:
        return theme.KESALAHAN
    if temuan.tingkat is Tingkat.INFO:
        return theme.INFO
    return SUDAH_DIJELASKAN if dijelaskan else theme.PERLU_PENJELASAN


def _column_of(temuan: Temuan) -> str:
    return temuan.kolom if temuan.kolom in {"pembilang", "penyebut"} else "nilai"


MENGHALANGI = (
    theme.KESALAHAN,
    theme.BELUM_JELAS,
    theme.PERLU_PENJELASAN,
    BELUM_LENGKAP,
    BELUM_LENGKAP_DITAGIH,
    DITAGIH,
)
"""States of what keeps the form from being sent."""


def told(pernyataan: Sequence[Pernyataan]) -> list[Pernyataan]:
    """Without questions: the cell has their sign, band and panel say them."""
    return [satu for satu in pernyataan if satu.keadaan is not BELUM_DIJAWAB]


def note_of(pernyataan: Sequence[Pernyataan]) -> str:
    """The sentences of some states together."""
    return " ".join(satu.kalimat for satu in told(pernyataan))


def lines_of(pernyataan: Sequence[Pernyataan]) -> str:
    """One line per state, without the advice; the sign of the first is painted beside it."""
    return "\n".join(
        (satu.keadaan.kata if ke == 0 else satu.keadaan.teks)
        + ("" if satu.keadaan is DITAGIH else f": {satu.isi}")
        for ke, satu in enumerate(told(pernyataan))
    )


def needs_penjelasan(pernyataan: Sequence[Pernyataan]) -> list[Pernyataan]:
    """The peringatan that wait for their explanation."""
    return [satu for satu in pernyataan if satu.keadaan is theme.PERLU_PENJELASAN]


def _states_at(isian: Isian, kolom: str) -> list[Pernyataan]:
    return [satu for satu in states_of(isian) if satu.kolom == kolom]


def state_of(pernyataan: Sequence[Pernyataan]) -> Tampilan | None:
    """The weightiest state."""
    return pernyataan[0].keadaan if pernyataan else None


def _doubts(isian: Isian) -> list[Pernyataan]:
    """Why the capaian does not have the colour of its category.

    A part beyond its whole may be right where the plan sets no limit; it is explained first.
    """
    return [
        satu
        for satu in states_of(isian)
        if satu.keadaan is theme.KESALAHAN
        or (satu.keadaan is theme.PERLU_PENJELASAN and satu.kode == _LEBIH)
    ]


def _about_capaian(isian: Isian) -> str:
    return note_of(_doubts(isian)) or isian.baris.capaian.penjelasan


# --- the columns -------------------------------------------------------------------------------


_NOT_TYPED = {
    True: "Dihitung dari pembilang dan penyebut.",
    False: "Indikator ini tidak berpembilang dan berpenyebut.",
}


def _number_column(kolom: str, judul: str, lebar: int) -> Column[Isian]:
    def editable(isian: Isian) -> bool:
        return not isian.baris.kunci and isian.baris.indikator.is_rasio == (kolom != "nilai")

    return Column(
        kunci=kolom,
        judul=judul,
        to_text=lambda isian: _number(isian, kolom),
        to_edit=lambda isian: _edit_number(isian, kolom),
        rata=Rata.KANAN,
        editable=editable,
        tampilan=lambda isian: state_of(_states_at(isian, kolom)),
        catatan=lambda isian: " ".join(
            filter(None, (_note_at(isian, kolom), _component_name(isian, kolom)))
        ),
        gema=lambda isian, teks: echo(isian.baris.indikator, kolom, teks),
        terkunci=lambda isian: isian.baris.kunci or _NOT_TYPED[isian.baris.indikator.is_rasio],
        pilihan=_choices if kolom == "nilai" else None,
        lebar=lebar,
    )


def _note_at(isian: Isian, kolom: str) -> str:
    """What is said of that cell; that a component is missing its name says already."""
    ada = _states_at(isian, kolom)
    return note_of([satu for satu in ada if satu.kode != SETENGAH])


def _choices(isian: Isian) -> tuple[str, ...]:
    indikator = isian.baris.indikator
    if indikator.polaritas is Polaritas.YA_TIDAK:
        return ("Ya", "Tidak")
    if indikator.polaritas is Polaritas.PREDIKAT:
        return tuple(label for label, _ in indikator.predikat)
    return ()


def _text_column(kolom: str, judul: str) -> Column[Isian]:
    def text(isian: Isian) -> str:
        figur = isian.baris.realisasi
        return {
            "penjelasan": figur.penjelasan,
            "kendala": figur.kendala,
            "upaya": figur.upaya,
        }[kolom]

    def waiting(isian: Isian) -> list[Pernyataan]:
        return needs_penjelasan(states_of(isian)) if kolom == "penjelasan" else []

    return Column(
        kunci=kolom,
        judul=judul,
        to_text=text,
        editable=lambda isian: not isian.baris.kunci,
        terkunci=lambda isian: isian.baris.kunci,
        tampilan=lambda isian: state_of(waiting(isian)),
        catatan=lambda isian: note_of(waiting(isian)),
        lebar=LEBAR_TEKS,
        panjang=True,
    )


LEBAR_TEKS = 190
LEBAR_KETERANGAN = 132


def _name(isian: Isian) -> str:
    """Its code and name; the cell may have no room for all of it, the note below has."""
    return f"{isian.baris.indikator.kode}  {isian.baris.indikator.nama}"


def make_columns() -> tuple[Column[Isian], ...]:
    """The columns in the order of the paper; ``bulan`` is of use where there are several."""
    return (
        Column(
            kunci="indikator",
            judul="Indikator kinerja",
            to_text=_name,
            catatan=_name,
            lebar=216,
        ),
        Column(
            kunci="bulan",
            judul="Bulan",
            to_text=lambda isian: NAMA_BULAN[isian.baris.realisasi.periode.ke - 1],
            lebar=72,
        ),
        Column(
            kunci="satuan",
            judul="Satuan",
            to_text=lambda isian: isian.baris.indikator.satuan,
            lebar=60,
        ),
        Column(
            kunci="target",
            judul="Target\n(setahun)",
            to_text=_target,
            rata=Rata.KANAN,
            lebar=80,
            redup=True,
        ),
        Column(
            kunci="sebelumnya",
            judul="Periode\nlalu",
            to_text=lambda isian: previous_text(isian.baris),
            nilai=lambda isian: isian.baris.sebelumnya,
            rata=Rata.KANAN,
            lebar=64,
            redup=True,
        ),
        Column(
            kunci="tahun_lalu",
            judul="Tahun\nlalu",
            to_text=lambda isian: value_text(isian.baris.indikator, isian.baris.tahun_lalu),
            rata=Rata.KANAN,
            lebar=64,
            redup=True,
        ),
        _number_column("pembilang", "Pembilang", 86),
        _number_column("penyebut", "Penyebut", 80),
        _number_column("nilai", "Realisasi", 84),
        Column(
            kunci="capaian",
            judul="Capaian",
            to_text=_capaian,
            tampilan=_kategori,
            catatan=_about_capaian,
            lebar=108,
        ),
        Column(
            kunci="keterangan",
            judul="Keterangan",
            to_text=lambda isian: lines_of(states_of(isian)),
            tampilan=lambda isian: state_of(told(states_of(isian))),
            catatan=lambda isian: note_of(states_of(isian)),
            lebar=LEBAR_KETERANGAN,
        ),
        Column(
            kunci="bukti",
            judul="Bukti",
            to_text=lambda isian: evidence_count(isian.bukti),
            tampilan=lambda isian: evidence_state(isian.bukti),
            catatan=lambda isian: isian.bukti.kalimat if isian.bukti else "",
            lebar=56,
        ),
        _text_column("penjelasan", "Penjelasan"),
        _text_column("kendala", "Kendala"),
        _text_column("upaya", "Upaya"),
    )


def unused_columns(isian: Iterable[Isian]) -> frozenset[str]:
    """Columns that would be empty in this form, so that the others have their room."""
    semua = tuple(isian)
    kosong = set()
    if not any(satu.baris.indikator.is_rasio for satu in semua):
        kosong |= {"pembilang", "penyebut"}
    if all(satu.baris.tahun_lalu is None for satu in semua):
        kosong.add("tahun_lalu")
    if len({satu.baris.realisasi.periode for satu in semua}) <= 1:
        kosong.add("bulan")
    if not any(evidence_text(satu.bukti) for satu in semua):
        kosong.add("bukti")
    return frozenset(kosong)
