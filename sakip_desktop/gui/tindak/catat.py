"""A turn of a follow-up: how far it is, with its evidence; and another owner."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tindak_lanjut import KATA_TINDAK, KeadaanTindak, TindakLanjut
from sakip_desktop.gui.bukti.seret import FileDrop
from sakip_desktop.gui.dialogs.bantuan import serve_help
from sakip_desktop.gui.dialogs.berkas import ask_open
from sakip_desktop.gui.enter import press_by_ctrl_enter
from sakip_desktop.gui.forms.ui_tindak_catat import Ui_TindakCatatDialog
from sakip_desktop.gui.forms.ui_tindak_serah import Ui_TindakSerahDialog
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.gui.tindak.kolom import cut
from sakip_desktop.gui.tindak.penanggung import chosen_id, fill_owners
from sakip_desktop.services.tindak_lanjut import catat_tindak, serahkan_tindak

_SEPENUHNYA = 100
_HAMPIR = 95  # what stands there when it is no longer done
_JENIS = "Bukti (*.pdf *.jpg *.jpeg *.png *.xlsx *.docx *.mp4);;Semua berkas (*)"


class TindakCatatDialog(QDialog):
    """Stays open, with the sentence, while the turn cannot be saved.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(
        self, page: Page, tindak: TindakLanjut, parent: QWidget, berkas: Path | None = None
    ) -> None:
        """Build the dialog.

        Args:
            page: runs the command.
            tindak: what it is about.
            parent: window above.
            berkas: evidence that was dropped onto it.
        """
        super().__init__(parent)
        self.ui = Ui_TindakCatatDialog()
        self.ui.setupUi(self)
        serve_help(self, "naskah", "Mencatat perkembangan")
        self.page, self._tindak = page, tindak
        self.perubahan: Perubahan | None = None
        ui = self.ui
        keluaran = self.tr("\nKeluaran: {apa}").format(apa=cut(tindak.keluaran))
        ui.label_tindak.setText(cut(tindak.uraian) + (keluaran if tindak.keluaran else ""))
        for keadaan in KeadaanTindak:
            ui.keadaan.addItem(KATA_TINDAK[keadaan], keadaan)
        mulai = tindak.keadaan is KeadaanTindak.BELUM
        choose(ui.keadaan, KeadaanTindak.PROSES if mulai else tindak.keadaan)
        ui.persen.setValue(tindak.persen)
        ui.persen.setSuffix(" %")
        show_date(ui.tenggat, max(tindak.tenggat, page.ctx.today()))
        ui.tenggat.setEnabled(False)
        ui.catatan.setMaximumHeight(96)
        if berkas is not None:
            ui.berkas.setText(str(berkas))
        show_fault(ui.label_galat, "")
        self._connect()
        self._show_state()
        ui.catatan.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.keadaan.currentIndexChanged.connect(self._on_state)
        ui.persen.valueChanged.connect(self._on_percent)
        ui.ganti_tenggat.toggled.connect(ui.tenggat.setEnabled)
        for isian in (ui.berkas, ui.tautan):
            isian.textChanged.connect(self._show_state)
        ui.tombol_pilih.clicked.connect(self._choose)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        press_by_ctrl_enter(self, ui.tombol_simpan)
        FileDrop(self, self._on_dropped)

    @property
    def _keadaan(self) -> KeadaanTindak:
        return KeadaanTindak(self.ui.keadaan.currentData())

    def _on_state(self) -> None:
        """Done means 100 %, and nothing else does."""
        ui, selesai = self.ui, self._keadaan is KeadaanTindak.SELESAI
        if selesai:
            ui.persen.setValue(_SEPENUHNYA)
        elif ui.persen.value() == _SEPENUHNYA:
            ui.persen.setValue(min(self._tindak.persen, _HAMPIR))
        self._show_state()

    def _on_percent(self, persen: int) -> None:
        if persen == _SEPENUHNYA:
            choose(self.ui.keadaan, KeadaanTindak.SELESAI)
        elif self._keadaan is KeadaanTindak.SELESAI:
            choose(self.ui.keadaan, KeadaanTindak.PROSES)

    def _show_state(self) -> None:
        """Why there is no evidence is asked only where one is wanted and none is there."""
        ui, tindak = self.ui, self._tindak
        ada = any(satu.sidik or satu.tautan for satu in tindak.gerak)
        ada = ada or bool(ui.berkas.text().strip() or ui.tautan.text().strip())
        perlu = self._keadaan is KeadaanTindak.SELESAI and bool(tindak.keluaran) and not ada
        ui.label_tanpa.setVisible(perlu)
        ui.tanpa_bukti.setVisible(perlu)

    def _on_dropped(self, berkas: tuple[Path, ...], _tempat: QPoint) -> None:
        self.ui.berkas.setText(str(berkas[0]))

    def _choose(self) -> None:
        berkas = ask_open(self, self.tr("Pilih bukti tindak lanjut"), Path.home(), _JENIS)
        if berkas is not None:
            self.ui.berkas.setText(str(berkas))

    def _save(self) -> None:
        ui, tindak = self.ui, self._tindak
        jalur = ui.berkas.text().strip()
        berkas = Path(jalur) if jalur else None
        tenggat = to_date(ui.tenggat) if ui.ganti_tenggat.isChecked() else None
        keadaan, persen = self._keadaan, ui.persen.value()
        catatan, tautan = ui.catatan.toPlainText(), ui.tautan.text()
        tanpa = "" if ui.tanpa_bukti.isHidden() else ui.tanpa_bukti.text()

        def run() -> Perubahan:
            return catat_tindak(
                self.page.ctx,
                tindak.id,
                tindak.versi,
                keadaan,
                persen,
                catatan,
                tenggat=tenggat,
                berkas=berkas,
                tautan=tautan,
                tanpa_bukti=tanpa,
                sebagai=self.page.peran,
            )

        try:
            self.perubahan = run_with_progress(
                self,
                self.tr("Menyimpan perkembangan"),
                lambda _progress: run(),
                can_cancel=False,
            )
        except Cancelled:
            return
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        self.accept()


class TindakSerahDialog(QDialog):
    """Asks for another owner; stays open, with the sentence, while it cannot be handed over.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(self, page: Page, tindak: TindakLanjut, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_TindakSerahDialog()
        self.ui.setupUi(self)
        serve_help(self, "naskah", "Mencatat perkembangan")
        self.page, self._tindak = page, tindak
        self.perubahan: Perubahan | None = None
        ui = self.ui
        ui.label_tindak.setText(
            self.tr("{apa}\nSekarang: {siapa}").format(
                apa=cut(tindak.uraian), siapa=tindak.penanggung_jawab
            )
        )
        fill_owners(page.ctx, ui.unit, ui.orang, self.tr("(tidak disebut)"))
        choose(ui.unit, tindak.unit_id)
        choose(ui.orang, tindak.orang_id)
        show_fault(ui.label_galat, "")
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        ui.unit.setFocus()

    def _save(self) -> None:
        ui, tindak = self.ui, self._tindak
        try:
            self.perubahan = serahkan_tindak(
                self.page.ctx,
                tindak.id,
                tindak.versi,
                chosen_id(ui.unit),
                chosen_id(ui.orang),
                ui.alasan.text(),
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        self.accept()
