"""The way to a follow-up from where something stands out: a figure, a paper, a disposisi."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.izin import Izin, Tindakan
from sakip_desktop.domain.laporan import BarisFormulir, Pengukuran
from sakip_desktop.domain.naskah import Naskah
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tindak_lanjut import UsulTindak
from sakip_desktop.gui.detail_panel import BagianRincian, BagianWidget
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pertanyaan import Baris, place_of
from sakip_desktop.gui.tindak.tambah import open_follow_ups
from sakip_desktop.services.disposisi import DisposisiTampil
from sakip_desktop.services.usul_tindak import (
    recommends,
    usul_disposisi,
    usul_naskah,
    usul_sel,
    usul_tindak,
)

TOMBOL = "Jadikan tindak lanjut…"
_JUDUL = "Perlu ditindaklanjuti?"
_SUDAH = DataTidakSah(
    "Tidak ada yang baru untuk ditindaklanjuti di sini.",
    "Yang menonjol di sini sudah menjadi tindak lanjut.",
    "Lihat di Surat & naskah, bagian Tindak lanjut.",
)

Usul = tuple[UsulTindak, ...]


def may_open(page: Page) -> Izin:
    """Whether the person of this tab may make something a follow-up."""
    return page.ctx.izin(Tindakan.TINDAK_LANJUT_BUKA, sebagai=page.peran)


def follow_up_parts(page: Page, baris: Baris) -> Sequence[BagianRincian]:
    """The button beside a line at which something stands out or the unit wrote an obstacle."""
    kendala = isinstance(baris, BarisFormulir) and bool(baris.realisasi.kendala.strip())
    if not (baris.temuan or kendala):
        return ()
    perihal, bulan = place_of(baris)
    return _parts(page, (perihal.id, bulan), partial(open_for_cell, page, page, perihal.id, bulan))


def measured_parts(page: Page, satu: Pengukuran) -> Sequence[BagianRincian]:
    """The button beside an indikator of the recap about which its unit wrote an obstacle."""
    id_ = satu.indikator.id
    if not any(figur.kendala.strip() for figur in satu.figur):
        return ()
    return _parts(page, id_, lambda: _offer(page, page, page.periode, lambda u: usul_sel(u, id_)))


def paper_parts(page: Page, naskah: Naskah | None) -> Sequence[BagianRincian]:
    """The button beside a paper that recommends or wants something."""
    if naskah is None or not naskah.id or not recommends(naskah):
        return ()

    def run() -> None:
        if page.settle():  # what is being typed is recommended too
            _offer(page, page, naskah.periode, lambda usul: usul_naskah(usul, naskah.id))

    return _parts(page, (naskah.id, naskah.versi), run)


def disposition_parts(
    page: Page, periode: Periode, rantai: Sequence[DisposisiTampil]
) -> Sequence[BagianRincian]:
    """The button beside a task that came with an instruction of the head."""
    dari = tuple(satu.id for satu in rantai if satu.dari_pimpinan and satu.instruksi.strip())
    if not dari:
        return ()
    return _parts(page, dari, partial(open_for_dispositions, page, page, periode, dari))


def open_for_cell(page: Page, parent: QWidget, id_: str, bulan: Periode, aturan: str = "") -> bool:
    """Offer what stands out at one figure or budget line; True when it became a follow-up.

    Args:
        page: runs the command.
        parent: window above.
        id_: of the indikator or the node.
        bulan: the month.
        aturan: only the finding of this rule is ticked; empty ticks all of them.
    """

    def pick(usul: Usul) -> Usul:
        sel = usul_sel(usul, id_, bulan)
        satu = tuple(s for s in sel if s.rujukan.endswith(f": {aturan}")) if aturan else sel
        return satu or sel

    return _offer(page, parent, page.periode, pick)


def open_for_dispositions(
    page: Page, parent: QWidget, periode: Periode, disposisi_id: Sequence[str]
) -> bool:
    """Offer what the head wanted with them; True when it became a follow-up.

    Args:
        page: runs the command.
        parent: window above.
        periode: of their cycle.
        disposisi_id: which.
    """
    return _offer(page, parent, periode, lambda usul: usul_disposisi(usul, disposisi_id))


def _offer(page: Page, parent: QWidget, periode: Periode, pick: Callable[[Usul], Usul]) -> bool:
    """Offer what is picked of all that could become one; what has become one already is said."""
    try:
        usul = pick(usul_tindak(page.ctx, periode, sebagai=page.peran))
    except GalatSakip as galat:
        show_error(parent, galat)
        return False
    if not usul:
        show_error(parent, _SUDAH)
        return False
    return open_follow_ups(page, parent, periode, usul)


def _parts(page: Page, kunci: Hashable, jalan: Callable[[], object]) -> Sequence[BagianRincian]:
    if not may_open(page).boleh:
        return ()
    return (
        BagianWidget(
            judul=_JUDUL,
            kunci=("tindak lanjut", kunci, page.periode, page.peran),
            buat=lambda parent: _Tombol(jalan, parent),
        ),
    )


class _Tombol(QWidget):
    """The button; what has become a follow-up already is said when it is pressed."""

    def __init__(self, jalan: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        self.tombol = QPushButton(self.tr(TOMBOL), self)
        self.tombol.setObjectName("tombol_tindak_lanjut")
        self.tombol.setAutoDefault(False)
        # Afterwards: what it does may put other parts in the place of this button.
        self.tombol.clicked.connect(lambda: QTimer.singleShot(0, self, jalan))
        susunan.addWidget(self.tombol)
