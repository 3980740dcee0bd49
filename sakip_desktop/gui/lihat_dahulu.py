"""A part whose change is looked at before it is saved; the primary button leads to both."""

from typing import ClassVar, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QLabel, QLineEdit

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page, Utama

Masukan = TypeVar("Masukan")
Dampak = TypeVar("Dampak")


class LihatForm(Protocol):
    """What the form of such a part has."""

    alasan: QLineEdit
    galat: QLabel


class LihatDahulu(Bagian, Generic[Masukan, Dampak]):
    """What was looked at counts for exactly what was typed then; after that a look is due again.

    What the person typed is ``Masukan``, what it would change is ``Dampak``.
    """

    SIMPAN: ClassVar[str] = ""  # the words of the button that saves

    ui: LihatForm

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._boleh = False
        self._dilihat: tuple[Masukan, Dampak] | None = None

    # What the part says

    def _typed(self) -> Masukan | None:
        """What is typed, without the reason; None where nothing is chosen."""
        raise NotImplementedError

    def _effect_of(self, masukan: Masukan) -> Dampak:
        """What it would change."""
        raise NotImplementedError

    def _show_effect(self) -> None:
        """Show it, or that it has to be looked at."""
        raise NotImplementedError

    def _store(self, masukan: Masukan, alasan: str) -> Perubahan:
        """Save it."""
        raise NotImplementedError

    def _stored(self) -> None:
        """What is typed is in force now."""
        raise NotImplementedError

    # What is one for all

    @property
    def _hasil(self) -> Dampak | None:
        """What the fields as they stand would change; None while that was not looked at."""
        if self._dilihat is None or self._dilihat[0] != self._typed():
            return None
        return self._dilihat[1]

    def _look(self) -> None:
        masukan = self._typed()
        if masukan is None:
            return
        try:
            hasil = self._effect_of(masukan)
        except GalatSakip as galat:
            show_fault(self.ui.galat, str(galat))
            return
        show_fault(self.ui.galat, "")
        self._dilihat = (masukan, hasil)
        self._show_effect()
        self.ui.alasan.setFocus()

    def _save(self) -> None:
        masukan = self._typed()
        if masukan is None:
            return
        try:
            perubahan = self._store(masukan, self.ui.alasan.text())
        except GalatSakip as galat:
            show_fault(self.ui.galat, str(galat))
            self.ui.alasan.setFocus()
            return
        show_fault(self.ui.galat, "")
        self._dilihat = None
        self._stored()
        self.page.publish(perubahan)

    def utama(self) -> Utama | None:
        """Look first; then save."""
        if not self._boleh:
            return None
        if self._hasil is None:
            alasan = "" if self.unsaved() else self.tr("Belum ada yang diubah.")
            return Utama(self.tr("Lihat pengaruhnya"), self._look, alasan)
        alasan = "" if self.ui.alasan.text().strip() else self.tr("Tulis alasannya lebih dahulu.")
        return Utama(self.tr(self.SIMPAN), self._save, alasan)
