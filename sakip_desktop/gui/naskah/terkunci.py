"""Fields of a paper that nobody can change any more: text on the page, to be read and copied."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableWidget

from sakip_desktop.domain.naskah import Bidang, Isian, JenisBidang
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui.kalimat import set_gaya

KOSONG = "–"


def lock(edit: QLineEdit | QPlainTextEdit | QTableWidget, *, terkunci: bool) -> None:
    """Text without a box that can be selected and copied, or a field again."""
    if not isinstance(edit, QTableWidget):
        petunjuk = edit.property("petunjuk") or edit.placeholderText()
        edit.setProperty("petunjuk", petunjuk)  # for when it is a field again
        edit.setPlaceholderText(KOSONG if terkunci else petunjuk)
        edit.setReadOnly(terkunci)
    set_gaya(edit, "terkunci" if terkunci else "")


def locked_line(nama: str) -> QLineEdit:
    """A line that says what was chosen."""
    baris = QLineEdit()
    baris.setAccessibleName(nama)
    lock(baris, terkunci=True)
    return baris


def words_of(satu: Bidang, isian: Isian) -> str:
    """What was answered, in words; of a table nothing."""
    match satu.jenis:
        case JenisBidang.TANGGAL:
            hari = isian.day(satu.kunci)
            return "" if hari is None else tanggal_indonesia(hari, hari=True)
        case JenisBidang.DAFTAR:
            return "\n".join(isian.items(satu.kunci))
    return isian.text(satu.kunci)
