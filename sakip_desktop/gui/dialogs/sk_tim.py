"""The register of the decrees that name the SAKIP team."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui.dialogs.sk_tim_isian import SkIsianDialog
from sakip_desktop.gui.forms.ui_sk_tim import Ui_SkTimDialog
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.masa import days_text, state_on
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.sk_tim import SkTimInput, daftar_sk


class SkTimDialog(QDialog):
    """Every decree; the planner enters and corrects them, everybody else reads."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_SkTimDialog()
        self.ui.setupUi(self)
        self.page = page
        self.ctx = page.ctx
        self._boleh = self.ctx.izin(Tindakan.RENCANA_UBAH, sebagai=page.peran).boleh
        ui = self.ui
        ui.tabel.show_model(self._make_model())
        prepare(ui.tabel)
        for tombol in (ui.tombol_tambah, ui.tombol_ubah):
            tombol.setVisible(self._boleh)
        ui.tombol_tambah.clicked.connect(lambda: self._open(None))
        ui.tombol_ubah.clicked.connect(self._change)
        ui.tombol_tutup.clicked.connect(self.accept)
        ui.tabel.doubleClicked.connect(self._change)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buka = QShortcut(key, ui.tabel, self._change)
            buka.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._load()
        (ui.tabel if ui.tabel.records.rowCount() else ui.tombol_tambah).setFocus()

    def _make_model(self) -> RecordTableModel[SkTimInput]:
        hari = self.ctx.today()
        columns: tuple[Column[SkTimInput], ...] = (
            Column(kunci="nomor", judul="Nomor", to_text=lambda satu: satu.nomor, lebar=156),
            Column(kunci="tentang", judul="Tentang", to_text=lambda satu: satu.tentang),
            Column(
                kunci="tanggal",
                judul="Tanggal SK",
                to_text=lambda satu: tanggal_indonesia(satu.tanggal),
                nilai=lambda satu: satu.tanggal,
                lebar=124,
            ),
            Column(
                kunci="masa",
                judul="Berlaku",
                to_text=lambda satu: days_text(satu.mulai, satu.sampai),
                nilai=lambda satu: satu.mulai,
                lebar=156,
            ),
            Column(
                kunci="keadaan",
                judul="Keadaan",
                to_text=lambda satu: state_on(satu.mulai, satu.sampai, hari).kata,
                tampilan=lambda satu: state_on(satu.mulai, satu.sampai, hari),
                lebar=112,
            ),
        )
        return RecordTableModel(columns, lambda satu: satu.id, parent=self)

    def _load(self) -> None:
        semua = daftar_sk(self.ctx)
        self.ui.tabel.records.set_records(semua)
        select_first(self.ui.tabel)
        self.ui.tombol_ubah.setEnabled(bool(semua))
        kosong = (
            self.tr("Belum ada SK. Tekan “Tambah SK…” bila kantor sudah menetapkan Tim SAKIP.")
            if self._boleh
            else fill(self.ctx, "Belum ada SK. {perencana} yang mencatatnya.")
        )
        show_text(self.ui.label_kosong, "" if semua else kosong)

    def _change(self) -> None:
        sk = self.ui.tabel.chosen(SkTimInput)
        if sk is not None and self._boleh:
            self._open(sk)

    def _open(self, sk: SkTimInput | None) -> None:
        dialog = SkIsianDialog(self.page, sk, self)
        if dialog.exec() and dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)
        dialog.deleteLater()
        self._load()
        self.ui.tabel.setFocus()
