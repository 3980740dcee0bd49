"""The budget table of a unit's form: rupiah spent on each (sub) kegiatan in the month."""

from dataclasses import dataclass

from sakip_desktop.domain.angka import (
    Ambigu,
    Ditolak,
    Terbaca,
    format_angka,
    format_isian,
    format_persen,
    parse_rupiah,
    why_unread,
)
from sakip_desktop.domain.laporan import BarisFormulirAnggaran
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.gui import theme
from sakip_desktop.gui.formulir_indikator import (
    DITAGIH,
    LEBAR_KETERANGAN,
    Pernyataan,
    finding_state,
    lines_of,
    needs_penjelasan,
    note_of,
    state_of,
    told,
)
from sakip_desktop.gui.models import Column, Rata
from sakip_desktop.gui.pertanyaan_kata import BELUM_DIJAWAB, asked_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Rupiah:
    """A budget line with what keeps the form from being sent, once sending was tried."""

    baris: BarisFormulirAnggaran
    kurang: tuple[Temuan, ...] = ()


def key_of(rupiah: Rupiah) -> str:
    """Key of a line: id of the node."""
    return rupiah.baris.simpul.id


def echo_rupiah(teks: str) -> str:
    """What the program understood of a sum of money; empty when it is the plain form."""
    hasil = parse_rupiah(teks, jumlah=True)
    if isinstance(hasil, Terbaca):
        return hasil.gema or f"Rp{format_angka(hasil.nilai)}"
    return f"{hasil.isi} {hasil.saran}" if isinstance(hasil, Ambigu | Ditolak) else ""


def _money(nilai: int | None) -> str:
    return "" if nilai is None else format_angka(nilai)


def _before(rupiah: Rupiah) -> str:
    """Spent from January to the month before."""
    baris = rupiah.baris
    if baris.realisasi_sd is None:
        return ""
    return _money(baris.realisasi_sd - (baris.nilai or 0))


def _edit(rupiah: Rupiah) -> str:
    baris = rupiah.baris
    return baris.teks_asli or ("" if baris.nilai is None else format_isian(baris.nilai))


def states_of(rupiah: Rupiah) -> list[Pernyataan]:
    """What is to be said of a line."""
    baris = rupiah.baris
    hasil: list[Pernyataan] = []
    if baris.ditanya:
        hasil.append(Pernyataan(BELUM_DIJAWAB, "nilai", asked_text(baris.ditanya)))
    if baris.teks_asli:
        kata = why_unread(parse_rupiah(baris.teks_asli, jumlah=True), baris.teks_asli)
        hasil.append(Pernyataan(theme.BELUM_JELAS, "nilai", *kata))
        return hasil
    dijelaskan = bool(baris.penjelasan.strip())
    hasil += [
        Pernyataan(finding_state(satu, dijelaskan=dijelaskan), "nilai", satu.isi, satu.saran)
        for satu in baris.temuan
    ]
    if rupiah.kurang and baris.nilai is None:
        satu = rupiah.kurang[0]
        hasil.append(Pernyataan(DITAGIH, "nilai", satu.isi, satu.saran))
    if baris.terlambat and baris.nilai is not None:
        hasil.append(Pernyataan(theme.TERLAMBAT, "", SETELAH_TENGGAT))
    return hasil


def waiting_words(rupiah: Rupiah) -> list[str]:
    """Titles of the columns of sentences that wait for words."""
    menunggu = not rupiah.baris.kunci and needs_penjelasan(states_of(rupiah))
    return ["Penjelasan"] if menunggu else []


def _at_figure(rupiah: Rupiah) -> list[Pernyataan]:
    """What is said of the rupiah themselves; that they came late stands beside them."""
    return [satu for satu in states_of(rupiah) if satu.kolom]


def _open(rupiah: Rupiah) -> bool:
    return not rupiah.baris.kunci


def _grey(kunci: str, judul: str, lebar: int) -> Column[Rupiah]:
    reader = {
        "pagu": lambda satu: _money(satu.baris.pagu),
        "sampai_lalu": _before,
        "sampai": lambda satu: _money(satu.baris.realisasi_sd),
        "serapan": lambda satu: (
            "" if satu.baris.serapan is None else format_persen(satu.baris.serapan)
        ),
    }[kunci]
    return Column(
        kunci=kunci, judul=judul, to_text=reader, rata=Rata.KANAN, lebar=lebar, redup=True
    )


def make_columns() -> tuple[Column[Rupiah], ...]:
    """The columns of the budget table."""
    return (
        Column(
            kunci="simpul",
            judul="Kegiatan atau\nsub kegiatan",
            to_text=lambda satu: f"{satu.baris.simpul.kode}  {satu.baris.simpul.uraian}",
            lebar=232,
        ),
        _grey("pagu", "Pagu (Rp)", 104),
        _grey("sampai_lalu", "Sampai\nperiode lalu", 104),
        Column(
            kunci="nilai",
            judul="Periode ini\n(Rp)",
            to_text=lambda satu: satu.baris.teks_asli or _money(satu.baris.nilai),
            to_edit=_edit,
            rata=Rata.KANAN,
            editable=_open,
            terkunci=lambda satu: satu.baris.kunci,
            tampilan=lambda satu: state_of(_at_figure(satu)),
            catatan=lambda satu: note_of(_at_figure(satu)),
            gema=lambda _satu, teks: echo_rupiah(teks),
            lebar=116,
        ),
        _grey("sampai", "Sampai\nperiode ini", 108),
        _grey("serapan", "Serapan", 72),
        Column(
            kunci="keterangan",
            judul="Keterangan",
            to_text=lambda satu: lines_of(states_of(satu)),
            tampilan=lambda satu: state_of(told(states_of(satu))),
            catatan=lambda satu: note_of(states_of(satu)),
            lebar=LEBAR_KETERANGAN,
        ),
        Column(
            kunci="penjelasan",
            judul="Penjelasan",
            to_text=lambda satu: satu.baris.penjelasan,
            editable=_open,
            terkunci=lambda satu: satu.baris.kunci,
            tampilan=lambda satu: state_of(needs_penjelasan(states_of(satu))),
            catatan=lambda satu: note_of(needs_penjelasan(states_of(satu))),
            lebar=152,
            panjang=True,
        ),
    )
