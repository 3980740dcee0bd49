"""The names on the login window: in the order of the name itself, found by any part of it."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from sakip_desktop.gui.texts import plain_tooltip

Akun = tuple[str, str, str]

_GELAR = re.compile(r"(?:(?:prof|drs|dra|drg|dr|ir|hj|h|kh|apt|ns)(?:\.\s*|\s+))+", re.IGNORECASE)
_JEDA_MS = 1000  # after which typing begins a new search
_AKUN_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NAMA_ROLE = int(Qt.ItemDataRole.UserRole) + 2


def bare_name(nama: str) -> str:
    """The name without the titles before it: ``Dra. Hj. Ratna Dewi, M.Si.`` gives ``Ratna …``."""
    return nama[cocok.end() :] if (cocok := _GELAR.match(nama)) else nama


class NameList(QListWidget):
    """Accounts with name and position; letters that are typed find a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since = QElapsedTimer()

    def show_accounts(self, accounts: Iterable[Akun]) -> None:
        """Show login, name and position of everybody, by name."""
        self.clear()
        for akun, nama, jabatan in sorted(
            accounts, key=lambda satu: (bare_name(satu[1]).casefold(), satu[0])
        ):
            kedua = " · ".join(filter(None, (jabatan, akun)))
            item = QListWidgetItem(f"{nama}\n{kedua}", self)
            item.setData(_AKUN_ROLE, akun)
            item.setData(_NAMA_ROLE, bare_name(nama).casefold())
            item.setToolTip(plain_tooltip(f"{nama}\n{jabatan}\nNama akun: {akun}"))

    @property
    def nama_akun(self) -> str:
        """The chosen login, empty when none is."""
        item = self.currentItem()
        return str(item.data(_AKUN_ROLE)) if item else ""

    def choose(self, nama_akun: str) -> bool:
        """Select that account; False when it is not in the list."""
        for row in range(self.count()):
            if self.item(row).data(_AKUN_ROLE) == nama_akun:
                self.setCurrentRow(row)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen name in sight: a message above takes room."""
        super().resizeEvent(event)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the name and nothing more: the window's button is not pressed by it."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Find by the beginning of the name, then of its title or a word in it, then anywhere."""
        going_on = self._since.isValid() and self._since.elapsed() < _JEDA_MS
        self._since.start()
        self._typed = (self._typed if going_on else "") + search.casefold()
        row = self._find(self._typed, self.currentRow() + (len(self._typed) == 1))
        if row is None and set(self._typed) == {search.casefold()}:  # the same letter: the next one
            row = self._find(search.casefold(), self.currentRow() + 1)
        if row is not None:
            self.setCurrentRow(row)

    def _find(self, text: str, start: int) -> int | None:
        rows = [(start + far) % self.count() for far in range(self.count())]
        for fits in (
            lambda item: item.data(_NAMA_ROLE).startswith(text),
            lambda item: item.text().casefold().startswith(text),
            lambda item: f" {text}" in item.data(_NAMA_ROLE),
            lambda item: text in item.text().casefold(),
        ):
            found = next((row for row in rows if fits(self.item(row))), None)
            if found is not None:
                return found
        return None
