"""The way from a finding or a figure to its follow-up."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.izin import Izin, Tindakan
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui.detail_panel import BagianRincian, BagianWidget
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pertanyaan import Baris, place_of
from sakip_desktop.gui.tindak.tambah import open_follow_ups
from sakip_desktop.services.usul_tindak import usul_sel, usul_tindak

TOMBOL = "Jadikan tindak lanjut…"
_SUDAH = DataTidakSah(
    "Tidak ada yang baru untuk ditindaklanjuti di sini.",
    "Yang menonjol pada angka ini sudah menjadi tindak lanjut.",
    "Lihat di Surat & naskah, bagian Tindak lanjut.",
)


def may_open(page: Page) -> Izin:
    """Whether the person of this tab may make something a follow-up."""
    return page.ctx.izin(Tindakan.TINDAK_LANJUT_BUKA, sebagai=page.peran)


def follow_up_parts(page: Page, baris: Baris) -> Sequence[BagianRincian]:
    """The button beside a line at which something stands out or the unit wrote an obstacle."""
    kendala = isinstance(baris, BarisFormulir) and bool(baris.realisasi.kendala.strip())
    if not may_open(page).boleh or not (baris.temuan or kendala):
        return ()
    perihal, bulan = place_of(baris)
    id_ = perihal.id
    return (
        BagianWidget(
            judul="Perlu ditindaklanjuti?",
            kunci=("tindak lanjut", id_, bulan, page.periode, page.peran),
            buat=lambda parent: _Tombol(page, id_, bulan, parent),
        ),
    )


def open_for_cell(page: Page, parent: QWidget, id_: str, bulan: Periode, aturan: str = "") -> bool:
    """Offer what stands out at one figure or budget line; True when it became a follow-up.

    Args:
        page: runs the command.
        parent: window above.
        id_: of the indikator or the node.
        bulan: the month.
        aturan: only the finding of this rule is ticked; empty ticks all of them.
    """
    try:
        usul = usul_sel(usul_tindak(page.ctx, page.periode, sebagai=page.peran), id_, bulan)
    except GalatSakip as galat:
        show_error(parent, galat)
        return False
    if not usul:
        show_error(parent, _SUDAH)
        return False
    satu = [s for s in usul if s.rujukan.endswith(f": {aturan}")] if aturan else list(usul)
    return open_follow_ups(page, parent, page.periode, satu or usul)


class _Tombol(QWidget):
    """The button; what has become a follow-up already is said when it is pressed."""

    def __init__(self, page: Page, id_: str, bulan: Periode, parent: QWidget) -> None:
        super().__init__(parent)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        self.tombol = QPushButton(self.tr(TOMBOL), self)
        self.tombol.setAutoDefault(False)
        # Afterwards: what it does may put other parts in the place of this button.
        jalan = partial(open_for_cell, page, page, id_, bulan)
        self.tombol.clicked.connect(lambda: QTimer.singleShot(0, self, jalan))
        susunan.addWidget(self.tombol)
