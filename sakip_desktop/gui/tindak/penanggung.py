"""Who is responsible: a unit, a person, or a person for a unit."""

from PySide6.QtWidgets import QComboBox

from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kantor import list_unit
from sakip_desktop.services.tindak_lanjut import calon_penanggung

BELUM = "(belum dipilih)"


def fill_owners(ctx: AppContext, unit: QComboBox, orang: QComboBox, kosong: str = BELUM) -> None:
    """Offer the units and people that are there today.

    Args:
        ctx: the open office.
        unit: gets the units; its first entry is none.
        orang: gets the people; its first entry is none.
        kosong: what the first entry of the units is called.
    """
    unit.addItem(kosong, None)
    for satu in list_unit(ctx):
        unit.addItem(satu.nama, satu.id)
    orang.addItem("(tidak disebut)", None)
    for kunci, nama in calon_penanggung(ctx):
        orang.addItem(nama, kunci)
    for combo in (unit, orang):
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


def chosen_id(combo: QComboBox) -> str | None:
    """Id of the chosen unit or person."""
    data = combo.currentData()
    return data if isinstance(data, str) else None
