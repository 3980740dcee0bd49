"""The papers of a period as a list, under the headings of the work."""

from collections.abc import Iterable

from sakip_desktop.domain.naskah import KeadaanNaskah
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, Judul, RecordTableModel
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.naskah.senarai import BarisSenarai

BERUBAH = "Berubah sejak ditandatangani: isinya tidak lagi sama dengan data."
_LEBAR_KEADAAN = 104


def state_of(satu: BarisSenarai) -> Tampilan:
    """Sign, word and colours of how a paper stands."""
    keadaan = None if satu.naskah is None else satu.naskah.keadaan
    if satu.dari_langkah:
        keadaan = None if satu.final is None else KeadaanNaskah.FINAL
    if satu.berubah:
        return Tampilan("!", satu.keadaan, theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)
    tanda, warna = {
        KeadaanNaskah.FINAL: ("✓", theme.TERCAPAI),
        KeadaanNaskah.DIREVISI: ("↩", theme.DIKEMBALIKAN),
        KeadaanNaskah.KONSEP: ("●", theme.CATATAN),
        KeadaanNaskah.BATAL: ("×", theme.TIDAK_DIUKUR),
    }.get(keadaan, ("○", theme.BELUM_DIISI))  # type: ignore[arg-type] # None for what is not begun
    return Tampilan(tanda, satu.keadaan, warna.tinta, warna.latar)


def title_of(satu: BarisSenarai) -> str:
    """Its title; what tells it from others below it."""
    judul = f"{satu.judul} baru" if satu.lagi else satu.judul
    return f"{judul}\n{satu.keterangan}" if satu.keterangan else judul


def make_senarai_model() -> RecordTableModel[BarisSenarai]:
    """The list."""
    columns: tuple[Column[BarisSenarai], ...] = (
        Column(kunci="judul", judul="Naskah", to_text=title_of),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: satu.keadaan,
            tampilan=state_of,
            catatan=lambda satu: BERUBAH if satu.berubah else "",
            lebar=_LEBAR_KEADAAN,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.kunci)


def rows_of(semua: Iterable[BarisSenarai]) -> list[BarisSenarai | Judul]:
    """The papers under their headings."""
    hasil: list[BarisSenarai | Judul] = []
    judul = ""
    for satu in semua:
        if satu.bagian != judul:
            judul = satu.bagian
            hasil.append(Judul(("bagian", judul), judul))
        hasil.append(satu)
    return hasil
