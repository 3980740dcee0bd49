"""What arrived from the units, as a table: how much, how well, since when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sakip_desktop.domain.tugas import UnitMasuk
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.theme import Tampilan

DIKIRIM = Tampilan("✓", "Dikirim", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
TEPAT_WAKTU = Tampilan("✓", "Tepat waktu", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
BERUBAH = Tampilan("↻", "Berubah", theme.CATATAN.tinta, theme.CATATAN.latar)
_KIRIM = "Dikirim"
_KEMBALI = "Dikembalikan"


@dataclass(frozen=True, slots=True)
class BarisUnit:
    """A unit with what the page knows beside its arrival: how many cells changed."""

    masuk: UnitMasuk
    berubah: int = 0


def arrival_state(satu: UnitMasuk) -> Tampilan:
    """How the unit's form stands: sign and word."""
    if satu.keadaan == _KIRIM:
        return DIKIRIM
    if satu.keadaan == _KEMBALI:
        return theme.DIKEMBALIKAN
    return Tampilan(
        theme.BELUM_DIISI.tanda, satu.keadaan, theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar
    )


def _time_state(satu: UnitMasuk) -> Tampilan | None:
    if satu.terlambat:
        return theme.TERLAMBAT
    return TEPAT_WAKTU if satu.keadaan == _KIRIM else None


def _time_text(satu: UnitMasuk) -> str:
    keadaan = _time_state(satu)
    return "" if keadaan is None else keadaan.kata


def _findings_text(satu: UnitMasuk) -> str:
    bagian = [
        f"{jumlah} {kata}"
        for jumlah, kata in ((satu.kesalahan, "kesalahan"), (satu.peringatan, "peringatan"))
        if jumlah
    ]
    return ", ".join(bagian) or "tidak ada"


def _findings_state(satu: UnitMasuk) -> Tampilan | None:
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
            judul="Sejak",
            to_text=lambda satu: "" if satu.masuk.sejak is None else waktu(satu.masuk.sejak),
            nilai=lambda satu: satu.masuk.sejak and satu.masuk.sejak.replace(tzinfo=None),
            lebar=128,
        ),
        Column(
            kunci="tenggat",
            judul="Tenggat",
            to_text=lambda satu: _time_text(satu.masuk),
            tampilan=lambda satu: _time_state(satu.masuk),
            lebar=112,
        ),
        Column(
            kunci="terisi",
            judul="Terisi",
            to_text=lambda satu: f"{satu.masuk.terisi} dari {satu.masuk.seharusnya}",
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
