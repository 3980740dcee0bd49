"""What the three office-wide pages say about whose turn it is."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractItemView

from sakip_desktop.gui.page import Page, Tujuan, Utama
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.services.giliran import Giliran, periode_giliran

_BAGIAN_TERBESAR = 0.36  # of the page; the rest is for the table below
_BARIS_TERSEDIKIT = 2
_TINGGI_TERKECIL = 80  # rows with many lines scroll sooner


def primary_of(giliran: Giliran | None, jalankan: Callable[[], None]) -> Utama | None:
    """The button of my own step; None for readers and where there is no step."""
    if giliran is None or not giliran.milik_saya:
        return None
    return Utama(giliran.tombol, jalankan, giliran.alasan)


def other_period(page: Page) -> Utama | None:
    """A way to the period in which my step is open, when it is not the one that is shown."""
    lain = periode_giliran(page.ctx, page.HALAMAN, page.periode, sebagai=page.peran)
    if lain is None:
        return None
    tujuan = Tujuan(halaman=page.HALAMAN, peran=page.peran, periode=lain)
    return Utama(f"Buka {lain.label}", lambda: page.go_to.emit(tujuan))


def prepare(table: RecordTable) -> None:
    """A table that is read: whole rows are chosen, and Tab leaves it."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)


def select_first(table: RecordTable) -> None:
    """Put the cursor on the first record, unless it stands on one."""
    model = table.records
    here = table.currentIndex()
    if here.isValid() and not model.is_heading(here.row()):
        return
    for row in range(model.rowCount()):
        if not model.is_heading(row):
            table.setCurrentIndex(model.index(row, 0))
            return


def fit_height(table: RecordTable, page_height: int) -> None:
    """Make a table as high as its rows, but not higher than its share of the page.

    Where even that is not left it gets lower, down to two rows, and scrolls.
    """
    table.fit_rows()
    head = table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth()
    rows = [table.rowHeight(row) for row in range(table.records.rowCount())]
    height = head + sum(rows)
    least = head + sum(rows[:_BARIS_TERSEDIKIT])
    table.setMinimumHeight(min(least, _TINGGI_TERKECIL))
    table.setMaximumHeight(min(height, max(int(_BAGIAN_TERBESAR * page_height), least)))
