"""Handing a step on, or sending it back: one box for every page on which a step ends.

*Tugas saya* has the fields on the page itself and asks nothing more when it goes on.
"""

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.masukan import SERAH_SAJA, SerahInput
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui.dialogs.alasan import AlasanDialog
from sakip_desktop.gui.enter import EnterGoesOn
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_serah import Ui_SerahDialog
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.serah_isian import IsiSerah, SerahIsian, standard_minutes
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.services.serah import Serahan, serahan

_LEBAR, _TINGGI = 560, 380  # of the box with a reason and fields


class SerahDialog(EnterGoesOn):
    """Where the step goes, and what goes with it; every field may stay as it is.

    Enter is the verb, unless it cannot be undone: then the button that changes nothing has the
    focus, and Enter in a field goes on to the next.

    Attributes:
        serah: what goes with the step; without a word until the verb was pressed.
    """

    def __init__(self, page: Page, isi: Serahan, judul: str, tombol: str, final: str) -> None:
        """Build the box.

        Args:
            page: the page on which the step ends.
            isi: what the step needs and where it goes.
            judul: what is handed on.
            tombol: the verb.
            final: what cannot be undone; empty when it can.
        """
        super().__init__(page)
        self.ui = ui = Ui_SerahDialog()
        ui.setupUi(self)
        self.serah: SerahInput = SERAH_SAJA
        self._final = bool(final)
        self.setWindowTitle(judul)
        ui.label_judul.setText(judul)
        show_text(ui.label_akibat, "\n".join(satu for satu in (final, self._goes_to(isi)) if satu))
        ui.tombol_lanjut.setText(tab_title(tombol))
        ui.label_petunjuk.setVisible(not final)
        self.isian = SerahIsian(ui.bagian_serah, ui.tombol_lanjut, ui.tombol_batal)
        usul = self.isian.show_step(isi, page.ctx.today())
        self.isian.fill(IsiSerah(menit=standard_minutes(isi)), usul)
        show_fault(ui.label_galat, "")
        self.resize(self.width(), ui.susunan_1.totalHeightForWidth(self.width()))
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._hand_on)
        if final:
            ui.tombol_batal.setDefault(True)
            ui.tombol_batal.setFocus()
            return
        ui.tombol_lanjut.setDefault(True)
        self.isian.ui.catatan.setFocus()
        for kunci in ("Ctrl+Return", "Ctrl+Enter"):  # as on the page
            pintas = QShortcut(QKeySequence(kunci), self, ui.tombol_lanjut.click)
            pintas.setAutoRepeat(False)  # one held down since the page sends nothing

    def _goes_to(self, isi: Serahan) -> str:
        if isi.lanjut is None:
            return self.tr("Ini langkah terakhir; sesudahnya tidak ada langkah lagi.")
        return self.tr("Sesudah ini: langkah {langkah}, paling lambat {hari}.").format(
            langkah=isi.lanjut.kalimat, hari=tanggal_indonesia(isi.lanjut.tenggat, hari=True)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the verb where it can be undone."""
        if self._final:
            super().keyPressEvent(event)
        else:
            QDialog.keyPressEvent(self, event)

    def _hand_on(self) -> None:
        try:
            self.serah = self.isian.read()
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            self.isian.ui.menit.setFocus()
            return
        self.accept()


class KembalikanDialog(AlasanDialog):
    """The reason, and below it the minutes and until when it shall be mended.

    Attributes:
        serah: what goes with the reason.
    """

    def __init__(
        self,
        page: Page,
        isi: Serahan | None,
        judul: str,
        akibat: str,
        tombol: str,
        menit: str,
    ) -> None:
        super().__init__(judul, akibat, tombol, page)
        self.serah: SerahInput = SERAH_SAJA
        ui, tempat = self.ui, QWidget(self)
        ui.susunan_1.insertWidget(ui.susunan_1.indexOf(ui.label_kurang), tempat)
        self.isian = SerahIsian(tempat, ui.alasan, ui.tombol_lanjut)
        self.isian.fill(IsiSerah(menit=menit), self.isian.show_return(isi, page.ctx.today()))
        self.resize(_LEBAR, _TINGGI)

    def accept(self) -> None:
        """Stand as long as the minutes cannot be read."""
        try:
            self.serah = self.isian.read()
        except GalatSakip as galat:
            self.ui.label_kurang.setText(str(galat))
            self.isian.ui.menit.setFocus()
            return
        super().accept()


def ask_serah(
    page: Page, langkah_id: str, judul: str, tombol: str, *, final: str = ""
) -> SerahInput | None:
    """Ask what goes with a step; None when the person thought better of it.

    Args:
        page: the page on which the step ends.
        langkah_id: the step.
        judul: what is handed on.
        tombol: the verb.
        final: what cannot be undone; empty when it can.
    """
    try:
        isi = serahan(page.ctx, langkah_id)
    except GalatSakip as galat:
        show_error(page, galat)
        return None
    dialog = SerahDialog(page, isi, judul, tombol, final)
    return dialog.serah if dialog.exec() else None


def ask_return(
    page: Page,
    isi: Serahan | None,
    judul: str,
    akibat: str,
    tombol: str,
    *,
    menit: str | None = None,
) -> tuple[str, SerahInput] | None:
    """Ask for the reason of sending back, and what goes with it; None when it is not sent back.

    Args:
        page: the page.
        isi: the open step that sends back; None where no work of the person ends with it.
        judul: what is about to be done.
        akibat: its consequence.
        tombol: the verb.
        menit: the minutes to begin with; the standard unless given.
    """
    if menit is None:
        menit = "" if isi is None else standard_minutes(isi)
    dialog = KembalikanDialog(page, isi, judul, akibat, tombol, menit)
    return (dialog.alasan, dialog.serah) if dialog.exec() else None
