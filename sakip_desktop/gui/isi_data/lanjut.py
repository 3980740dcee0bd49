"""Where Enter goes on in a form: from number to number, in the order of the paper."""

from PySide6.QtCore import QModelIndex

from sakip_desktop.gui.entry_table import EntryTable

_ANGKA = ("pembilang", "penyebut", "nilai")


def next_number(tabel: EntryTable, here: QModelIndex, column: int) -> QModelIndex | None:
    """From a pembilang to its penyebut while that is empty, else to the next line's first number.

    From a column of sentences it goes straight down.

    Args:
        tabel: of figures or of budget lines.
        here: the cell of input that Enter was pressed in.
        column: where a run of Tab began, else the cell's own: numbers, then sentences by Tab, then
            Enter goes on to the next number.

    Returns:
        None behind the last line.
    """
    model = tabel.records
    kunci = [satu.kunci for satu in model.columns]
    if kunci[here.column()] == "pembilang":
        penyebut = model.index(here.row(), kunci.index("penyebut"))
        if model.text(here) and not model.text(penyebut):
            return penyebut
    if kunci[column] in _ANGKA:
        column = next(nomor for nomor, satu in enumerate(kunci) if satu in _ANGKA)
    return tabel.cell_below(here.row(), column)
