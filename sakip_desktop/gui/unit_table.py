"""What arrived from the units, as a table: how much, how well, since when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sakip_desktop.domain.tugas import FormulirMasuk
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.theme import Tampilan

DIKIRIM = Tampilan("✓", "Dikirim", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
TEPAT_WAKTU = Tampilan("✓", "Tepat waktu", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
BERUBAH = Tampilan("↻", "Berubah", theme.CATATAN.tinta, theme.CATATAN.latar)
_KIRIM = "Dikirim"
_KEMBALI = "Dikembalikan"
KOSONG = "–"
"""Shown where there is nothing to be said yet; never “tidak ada”."""


@dataclass(frozen=True, slots=True)
class BarisUnit:
    """A unit with what the page knows beside its arrival: how many cells changed."""

    masuk: FormulirMasuk
    berubah: int = 0


def is_sent(satu: FormulirMasuk) -> bool:
    """Whether the unit's form is with the team, or all of its forms are."""
    return satu.keadaan == _KIRIM


def provisional_text(belum: int, semua: int) -> str:
    """``sementara: 2 dari 5 formulir belum dikirim``; empty when none is missing."""
    return f"sementara: {belum} dari {semua} formulir belum dikirim" if belum else ""


_KE = ("", "", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan")


def all_sent_text(banyak: int) -> str:
    """``kelima formulir``: all of that many, as one says it."""
    if 1 < banyak < len(_KE):
        return f"{_KE[banyak]} formulir"
    return f"semua {banyak} formulir" if banyak > 1 else "formulir itu"


def arrival_state(satu: FormulirMasuk) -> Tampilan:
    """How the unit's form stands: sign and word."""
    if is_sent(satu):
        return DIKIRIM
    if satu.keadaan == _KEMBALI:
        return theme.DIKEMBALIKAN
    return Tampilan(
        theme.BELUM_DIISI.tanda, satu.keadaan, theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar
    )


def _sent_at(satu: FormulirMasuk) -> datetime | None:
    """Since when it is sent; what waits has no such day."""
    return satu.sejak if is_sent(satu) else None


def _time_state(satu: FormulirMasuk) -> Tampilan | None:
    if satu.terlambat:
        return theme.TERLAMBAT
    return TEPAT_WAKTU if is_sent(satu) else None


def _time_text(satu: FormulirMasuk) -> str:
    keadaan = _time_state(satu)
    return "" if keadaan is None else keadaan.kata


def _filled_text(masuk: FormulirMasuk) -> str:
    """How many figures are there; of a unit that has only a budget, how many of its lines."""
    if not masuk.seharusnya:
        return f"anggaran\n{masuk.anggaran_terisi} dari {masuk.anggaran_seharusnya}"
    return f"{masuk.terisi} dari {masuk.seharusnya}"


def _findings_text(satu: FormulirMasuk) -> str:
    bagian = [
        f"{jumlah} {kata}"
        for jumlah, kata in ((satu.kesalahan, "kesalahan"), (satu.peringatan, "peringatan"))
        if jumlah
    ]
    return ", ".join(bagian) or ("tidak ada" if is_sent(satu) else KOSONG)


def _findings_state(satu: FormulirMasuk) -> Tampilan | None:
    if satu.kesalahan:
        return theme.KESALAHAN
    return theme.PERLU_PENJELASAN if satu.peringatan else None


def make_unit_model(
    waktu: Callable[[datetime], str], *, perubahan: bool = False
) -> RecordTableModel[BarisUnit]:
    """The model of the table of units.

    Args:
        waktu: writes a moment in the office's zone.
        perubahan: what changed since the last return, instead of since when it is as it is.
    """
    columns: tuple[Column[BarisUnit], ...] = (
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.masuk.unit_nama),
        Column(
            kunci="keadaan",
            judul="Formulir",
            to_text=lambda satu: arrival_state(satu.masuk).kata,
            tampilan=lambda satu: arrival_state(satu.masuk),
            lebar=120,
        ),
        Column(
            kunci="sejak",
            judul="Dikirim sejak",
            to_text=lambda satu: waktu(dikirim) if (dikirim := _sent_at(satu.masuk)) else "",
            nilai=lambda satu: (
                dikirim.replace(tzinfo=None) if (dikirim := _sent_at(satu.masuk)) else None
            ),
            lebar=128,
        ),
        Column(
            kunci="tenggat",
            judul="Ketepatan",
            to_text=lambda satu: _time_text(satu.masuk),
            tampilan=lambda satu: _time_state(satu.masuk),
            lebar=112,
        ),
        Column(
            kunci="terisi",
            judul="Terisi",
            to_text=lambda satu: _filled_text(satu.masuk),
            rata=Rata.KANAN,
            lebar=76,
        ),
        Column(
            kunci="temuan",
            judul="Temuan",
            to_text=lambda satu: _findings_text(satu.masuk),
            tampilan=lambda satu: _findings_state(satu.masuk),
            lebar=128,
        ),
        Column(
            kunci="berubah",
            judul="Berubah",
            to_text=lambda satu: f"{satu.berubah} isian" if satu.berubah else "",
            tampilan=lambda satu: BERUBAH if satu.berubah else None,
            lebar=88,
        ),
    )
    tanpa = "sejak" if perubahan else "berubah"
    return RecordTableModel(
        [satu for satu in columns if satu.kunci != tanpa], lambda satu: satu.masuk.unit_id
    )
