"""Ctrl+Z and Ctrl+Y of a part whose saved changes are found in the journal by their tables."""

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.services.pembatalan import undo, undoable


class BatalTabel:
    """Takes back the person's own last change of some tables, and brings it again."""

    def __init__(self, page: Page, tabel: frozenset[str]) -> None:
        """Build it.

        Args:
            page: runs the commands.
            tabel: only what changed nothing but these tables is taken back.
        """
        self._page, self._tabel = page, tabel
        self._ulang: list[int] = []  # undone entries

    def undo(self) -> str:
        """Take back the last change; what is said of it, empty when there was none."""
        hasil = undoable(self._page.ctx, tabel=self._tabel, sebagai=self._page.peran)
        if hasil is None:
            return ""
        urut, kata = self._take_back(hasil[0])
        self._ulang += [] if urut is None else [urut]
        return kata

    def redo(self) -> str:
        """Bring back what was undone last; what is said of it, empty when there was nothing."""
        return self._take_back(self._ulang.pop())[1] if self._ulang else ""

    def _take_back(self, urut: int) -> tuple[int | None, str]:
        """Undo an entry of the journal; the number of the undo, and its words."""
        try:
            perubahan = undo(self._page.ctx, urut, sebagai=self._page.peran)
        except GalatSakip as galat:
            show_error(self._page, galat)
            return None, ""
        self._page.publish(perubahan)
        return perubahan.jurnal_urut, perubahan.label
