"""The guide, offline: chapters on the left, opened at the heading that was asked for."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.forms.ui_bantuan import Ui_BantuanDialog
from sakip_desktop.paths import resource

_BERKAS_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def chapter_title(path: Path) -> str:
    """The first heading of a chapter, its file name where there is none."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line.removeprefix("# ").strip()
    return path.stem


def _chapter_order(path: Path) -> tuple[int, str]:
    """The beginning first, then the pages in the order of the work."""
    urut = ["mulai", *(halaman.value for halaman in Halaman)]
    return (urut.index(path.stem) if path.stem in urut else len(urut), path.stem)


class BantuanDialog(QDialog):
    """Shows the Markdown files of ``resources/panduan``; stays open beside the work."""

    def __init__(self, parent: QWidget | None = None, *, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BantuanDialog()
        self.ui.setupUi(self)
        self._folder = folder or resource("panduan")
        self.ui.pembagi.setSizes([220, 680])
        for path in sorted(self._folder.glob("*.md"), key=_chapter_order):
            item = QListWidgetItem(chapter_title(path), self.ui.daftar)
            item.setData(_BERKAS_ROLE, path.stem)
        self.ui.daftar.currentItemChanged.connect(self._on_chapter_changed)
        self.ui.isi.anchorClicked.connect(self._on_link)
        self.ui.tombol_tutup.clicked.connect(self.accept)

    def open_at(self, key: str, heading: str = "") -> bool:
        """Show a chapter (file name without ``.md``) at a heading; False when it is not there."""
        for row in range(self.ui.daftar.count()):
            item = self.ui.daftar.item(row)
            if item.data(_BERKAS_ROLE) == key:
                self.ui.daftar.setCurrentItem(item)
                return self._scroll_to(heading) if heading else True
        return False

    def _on_chapter_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            path = self._folder / f"{item.data(_BERKAS_ROLE)}.md"
            self.ui.isi.setMarkdown(path.read_text(encoding="utf-8"))

    def _scroll_to(self, heading: str) -> bool:
        block = self.ui.isi.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().strip() == heading:
                self.ui.isi.moveCursor(QTextCursor.MoveOperation.End)
                self.ui.isi.setTextCursor(QTextCursor(block))
                self.ui.isi.ensureCursorVisible()
                return True
            block = block.next()
        return False

    def _on_link(self, url: QUrl) -> None:
        """Links go from chapter to chapter (``isi_data.md#Mengirim``), never out."""
        if not url.scheme():
            self.open_at(url.path().removesuffix(".md"), url.fragment())


def serve_help(dialog: QDialog, key: str, heading: str) -> None:
    """F1 in a dialog opens the guide beside it; the window's own F1 waits until it is closed."""
    QShortcut(
        QKeySequence(Qt.Key.Key_F1), dialog, lambda: show_bantuan(dialog, key, heading)
    ).setContext(Qt.ShortcutContext.WindowShortcut)


def show_bantuan(parent: QWidget, key: str, heading: str = "") -> None:
    """Open the guide beside the work, at a chapter and heading."""
    dialog = BantuanDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open_at(key, heading)
    dialog.show()
