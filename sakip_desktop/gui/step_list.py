"""The steps of the running cycles beside a page: done, mine now, waiting for whom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tugas import LangkahTampil, SiklusTampil
from sakip_desktop.gui import theme
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.gui.wrapped_list import WrappedList

_TINTA = {
    "✓": theme.TERSIMPAN.tinta,
    "●": theme.AKSEN,
    "↩": theme.DIKEMBALIKAN.tinta,
    "–": theme.TIDAK_DIUKUR.tinta,
}
_LANGKAH_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class StepList(WrappedList):
    """Shows ``SiklusTampil``; choosing a step goes to its page.

    Signals:
        chosen: LangkahTampil, SiklusTampil.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(4)
        self.itemActivated.connect(self._on_chosen)
        self.itemClicked.connect(self._on_chosen)

    def show_steps(self, siklus: tuple[SiklusTampil, ...], empty: str) -> None:
        """Show the cycles in order; ``empty`` is said when there is none."""
        self.clear()
        for satu in siklus:
            self._add_heading(satu.judul, f"tenggat {tanggal_indonesia(satu.tenggat)}")
            for langkah in satu.langkah:
                self._add_step(langkah, satu)
        if not siklus:
            self._add_heading(empty, "")
        mine = [row for row in range(self.count()) if self._is_mine(row)]
        if mine:
            self.setCurrentRow(mine[0])
            self.scrollToItem(self.item(mine[0]), QListWidget.ScrollHint.PositionAtCenter)

    def _add_heading(self, judul: str, keterangan: str) -> None:
        item = QListWidgetItem("\n".join(part for part in (judul, keterangan) if part), self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QColor(theme.TINTA_REDUP))

    def _add_step(self, langkah: LangkahTampil, siklus: SiklusTampil) -> None:
        sampai = f"tenggat {tanggal_indonesia(langkah.tenggat)}" if langkah.tenggat else ""
        keterangan = " · ".join(part for part in (langkah.kemajuan, langkah.keterangan) if part)
        text = f"{langkah.tanda} {langkah.nomor}  {langkah.judul}"
        item = QListWidgetItem("\n".join(filter(None, (text, keterangan, sampai))), self)
        item.setData(_LANGKAH_ROLE, (langkah, siklus))
        item.setToolTip(plain_tooltip(item.text()))
        item.setForeground(QColor(_TINTA.get(langkah.tanda, theme.TINTA_REDUP)))
        if langkah.milik_saya:
            font = item.font()
            font.setBold(True)
            item.setFont(font)

    def _is_mine(self, row: int) -> bool:
        chosen = self.item(row).data(_LANGKAH_ROLE)
        return chosen is not None and bool(chosen[0].milik_saya)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        chosen = item.data(_LANGKAH_ROLE)
        if chosen is not None:
            self.chosen.emit(*chosen)
