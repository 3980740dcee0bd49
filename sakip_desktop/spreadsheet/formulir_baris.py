"""What stands in the lines of a form: figures, words, and where the figure is filled in."""

from decimal import Decimal

from sakip_desktop.domain import satuan as satuan_
from sakip_desktop.domain.kinerja import (
    Indikator,
    Keadaan,
    Polaritas,
    Realisasi,
    Simpul,
)
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.rencana import LABEL_SIMPUL
from sakip_desktop.spreadsheet.formulir_bentuk import (
    TIDAK_DAPAT_DIPENUHI,
    Jenis,
    angka_teks,
    rapikan,
)
from sakip_desktop.spreadsheet.formulir_hitung import SelBaris
from sakip_desktop.spreadsheet.formulir_lembar import Tabel

_BELUM_JELAS = "belum-jelas"  # kode of the finding for a text that cannot be read
_DIGIT_EXCEL = 15


def kind_of(indikator: Indikator) -> Jenis:
    """How the figure of an indikator is entered."""
    if indikator.is_rasio:
        return Jenis.RASIO
    if indikator.polaritas is Polaritas.YA_TIDAK:
        return Jenis.YA_TIDAK
    if indikator.polaritas is Polaritas.PREDIKAT and indikator.predikat:
        return Jenis.PREDIKAT
    return Jenis.PERSEN if satuan_.is_persen(indikator.satuan) else Jenis.ANGKA


def filled_of(baris: BarisFormulir) -> dict[str, str | Decimal]:
    """What is filled in already, by column; nothing for what is empty."""
    ind, figur = baris.indikator, baris.realisasi
    isi: dict[str, str | Decimal | None] = {
        "penjelasan": figur.penjelasan,
        "kendala": figur.kendala,
        "upaya": figur.upaya,
    }
    if figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
        isi[TIDAK_DAPAT_DIPENUHI] = figur.alasan
    elif ind.is_rasio:
        isi |= {"pembilang": figur.pembilang, "penyebut": figur.penyebut}
    elif figur.keadaan is Keadaan.TERISI and figur.nilai is not None:
        isi["nilai"] = _shown(ind, figur.nilai)
    if figur.keadaan is Keadaan.BELUM_JELAS:
        isi |= _unclear(ind, figur)
    return {kolom: satu for kolom, satu in isi.items() if satu is not None and satu != ""}


def _shown(indikator: Indikator, nilai: Decimal) -> str | Decimal:
    """The label of a predikat, Ya or Tidak, or the number."""
    if indikator.polaritas is Polaritas.PREDIKAT:
        return next((label for label, skor in indikator.predikat if skor == nilai), nilai)
    if indikator.polaritas is Polaritas.YA_TIDAK and nilai in {0, 1}:
        return "Ya" if nilai else "Tidak"
    return nilai


def _unclear(indikator: Indikator, figur: Realisasi) -> dict[str, str]:
    """What was typed and cannot be read, in the column where it was typed."""
    if not indikator.is_rasio:
        return {"nilai": figur.teks_asli}
    if figur.teks_penyebut:
        return {"pembilang": figur.teks_asli, "penyebut": figur.teks_penyebut}
    tersimpan = next((satu.kolom for satu in figur.temuan if satu.kode == _BELUM_JELAS), "")
    kosong = "pembilang" if figur.pembilang is None else "penyebut"
    return {tersimpan if tersimpan in {"pembilang", "penyebut"} else kosong: figur.teks_asli}


def initial_text(isi: str | Decimal) -> str:
    """As the reader will say it when nobody touches the cell."""
    return angka_teks(isi) if isinstance(isi, Decimal) else rapikan(isi)


def as_cell(isi: str | Decimal | None) -> str | Decimal | None:
    """A number cell where Excel's digits hold it exactly, else its Indonesian text."""
    if not isinstance(isi, Decimal):
        return isi
    tepat = Decimal(f"{float(isi):.{_DIGIT_EXCEL}g}") == isi
    return isi if tepat else angka_teks(isi)


def heading_of(simpul: Simpul) -> str:
    """``Program 4.02.01 – Program Penunjang``, as on the screen."""
    nama = LABEL_SIMPUL[simpul.jenis]
    kepala = nama if simpul.kode.casefold() in nama.casefold() else f"{nama} {simpul.kode}"
    return f"{kepala} – {simpul.uraian}"


def cells_of(tabel: Tabel, baris: BarisFormulir, nomor: int) -> SelBaris:
    """Where the figure of a line is filled in."""
    return SelBaris(
        rasio=baris.indikator.is_rasio,
        nilai=tabel.whole("nilai", nomor),
        pembilang=tabel.whole("pembilang", nomor),
        penyebut=tabel.whole("penyebut", nomor),
        sebab=tabel.whole(TIDAK_DAPAT_DIPENUHI, nomor),
    )
