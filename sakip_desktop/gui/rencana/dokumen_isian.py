"""One document of the office: a new one, or a correction or replacement."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sakip_desktop.domain.dokumen_kantor import KATA_MACAM, DokumenKantor, MacamDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.bukti.seret import FileDrop
from sakip_desktop.gui.forms.ui_dokumen_kantor_isian import Ui_DokumenIsianDialog
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services.dokumen_kantor import DokumenInput, simpan_dokumen


class DokumenIsianDialog(QDialog):
    """Stays open, with the sentence, while the document cannot be saved.

    Attributes:
        perubahan: what was saved; None until then.
    """

    def __init__(
        self,
        page: Page,
        tahun: int,
        macam: MacamDokumen,
        dokumen: DokumenKantor | None,
        parent: QWidget,
        contoh: DokumenKantor | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            page: for which it is entered.
            tahun: its year.
            macam: the kind to begin with.
            dokumen: what is corrected; None enters a new one.
            parent: the register.
            contoh: whose words a new one begins with.
        """
        super().__init__(parent)
        self.ui = Ui_DokumenIsianDialog()
        self.ui.setupUi(self)
        self.page = page
        self.perubahan: Perubahan | None = None
        self._tahun, self._lama = tahun, dokumen
        ui = self.ui
        judul = self.tr("Ubah dokumen kantor {n}") if dokumen else self.tr("Dokumen kantor {n}")
        self.setWindowTitle(judul.format(n=tahun))
        ui.label_judul.setText(judul.format(n=tahun))
        for satu in MacamDokumen:
            ui.macam.addItem(KATA_MACAM[satu], satu)
        choose(ui.macam, macam)
        self._fill(dokumen or contoh)
        ui.label_galat.hide()
        ui.bertanggal.toggled.connect(ui.tanggal.setEnabled)
        ui.tanggal.setEnabled(ui.bertanggal.isChecked())
        ui.berkas.textChanged.connect(self._on_file)
        ui.tombol_pilih.clicked.connect(self._choose)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_simpan.clicked.connect(self._save)
        FileDrop(self, self._on_dropped)
        self._on_file()
        ui.judul.setFocus()

    def _fill(self, dokumen: DokumenKantor | None) -> None:
        ui = self.ui
        show_date(ui.tanggal, self.page.ctx.today())
        if dokumen is None:
            return
        ui.judul.setText(dokumen.judul)
        ui.nomor.setText(dokumen.nomor)
        ui.tautan.setText(dokumen.tautan)
        ui.catatan.setText(dokumen.catatan)
        ui.bertanggal.setChecked(dokumen.tanggal is not None)
        if dokumen.tanggal is not None:
            show_date(ui.tanggal, dokumen.tanggal)
        if dokumen.nama:
            ui.berkas.setPlaceholderText(
                self.tr("sekarang: {nama}; kosongkan agar tetap").format(nama=dokumen.nama)
            )

    def _on_file(self) -> None:
        lama = self._lama
        ganti = lama is not None and bool(lama.nama) and bool(self.ui.berkas.text().strip())
        show_text(
            self.ui.label_ganti,
            self.tr("Berkas lama ({nama}) diganti. Yang lama tetap disimpan.").format(
                nama=lama.nama
            )
            if lama is not None and ganti
            else "",
        )

    def _on_dropped(self, berkas: tuple[Path, ...], _tempat: QPoint) -> None:
        self.ui.berkas.setText(str(berkas[0]))

    def _choose(self) -> None:
        berkas, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih berkas dokumen"),
            self.ui.berkas.text() or str(Path.home()),
            self.tr("Dokumen (*.pdf *.docx *.xlsx *.jpg *.jpeg *.png *.mp4);;Semua berkas (*)"),
        )
        if berkas:
            self.ui.berkas.setText(berkas)

    def _save(self) -> None:
        ui, lama = self.ui, self._lama
        berkas = ui.berkas.text().strip()
        masukan = DokumenInput(
            tahun=self._tahun,
            macam=MacamDokumen(ui.macam.currentData()),
            judul=ui.judul.text(),
            nomor=ui.nomor.text(),
            tanggal=to_date(ui.tanggal) if ui.bertanggal.isChecked() else None,
            catatan=ui.catatan.text(),
            tautan=ui.tautan.text(),
            berkas=Path(berkas) if berkas else None,
            id=lama.id if lama else "",
            versi=lama.versi if lama else 0,
        )
        try:
            self.perubahan = run_with_progress(
                self,
                self.tr("Menyimpan dokumen"),
                lambda _progress: simpan_dokumen(self.page.ctx, masukan, sebagai=self.page.peran),
                can_cancel=False,
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        self.accept()
