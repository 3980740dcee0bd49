"""Dokumen: the papers of a period with their preview, saved as they are shown."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui import dokumen_table
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import ask_folder, save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_rencana_dokumen import Ui_DokumenBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import ekspor, ekspor_semua, kelengkapan, rencana
from sakip_desktop.services.ekspor import BahanDokumen, DokumenTampil
from sakip_desktop.services.ekspor_semua import SiapEkspor
from sakip_desktop.services.naskah import final

_TUNDA_PRATINJAU_MS = 120  # while the arrow key is held down nothing is drawn
_LEBAR_DAFTAR = (288, 796)  # of 1366 pixels without the step list
_LEBAR_TERSEMPIT = 276
_TANDA = {True: "✓", False: "!", None: "·"}
_EXCEL = "Buku kerja Excel (*.xlsx)"
_PDF = "PDF (*.pdf)"


class DokumenBagian(Bagian):
    """The list on the left, the paper on the right.

    Signals:
        saved: path of what was written, and how much of it when it was stopped.
        plan_wanted: there is no plan; it is to be shown.
    """

    PANDUAN = "Dokumen"

    saved = Signal(object, str)
    plan_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        # It brings the PDF library with it, which is not on the way to the first window.
        from sakip_desktop.gui.pratinjau import Pratinjau

        self.ui = Ui_DokumenBagian()
        self.ui.setupUi(self)
        self.pratinjau = Pratinjau(self.ui.susunan_4.parentWidget())
        self.ui.susunan_4.addWidget(self.pratinjau, 1)
        self._dokumen: tuple[DokumenTampil, ...] = ()
        self._tampil: tuple[DokumenTampil, BahanDokumen] | None = None
        self._isi: bytes | None = None  # of what is shown
        self._rincian: tuple[tuple[str, str], ...] = ()
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(_TUNDA_PRATINJAU_MS)
        self._jeda.timeout.connect(self.show_document)
        self._prepare_widgets()
        self.ui.tabel_dokumen.row_entered.connect(self._jeda.start)
        self.pratinjau.drawn.connect(self._on_drawn)
        self.ui.tombol_ke_rencana.clicked.connect(self.plan_wanted)
        self.ui.tombol_semua.clicked.connect(self._save_all)

    def _prepare_widgets(self) -> None:
        ui, alat = self.ui, self.pratinjau.ui
        ui.tabel_dokumen.show_model(dokumen_table.make_dokumen_model())
        prepare(ui.tabel_dokumen)
        ui.tabel_dokumen.setMinimumWidth(_LEBAR_TERSEMPIT)
        ui.pembagi.setSizes(list(_LEBAR_DAFTAR))
        ui.pembagi.setStretchFactor(1, 1)
        ui.label_kurang.hide()
        lembar: tuple[QWidget, ...] = (alat.tombol_sebelum, alat.tombol_sesudah, alat.ukuran)
        for kiri, kanan in pairwise((ui.tabel_dokumen, *lembar, alat.tampilan, ui.tombol_semua)):
            QWidget.setTabOrder(kiri, kanan)

    # What is shown

    def load(self) -> None:
        """The papers of the period."""
        ada = rencana.pohon_rencana(self.ctx, self.page.periode.tahun)
        self._dokumen = ekspor.daftar_dokumen(self.ctx, self.page.periode) if ada else ()
        self._show_list()
        self.show_document()

    def _show_list(self) -> None:
        ui, periode = self.ui, self.page.periode
        ada = bool(self._dokumen)
        ui.tumpukan_dokumen.setCurrentWidget(
            ui.halaman_dokumen if ada else ui.halaman_dokumen_kosong
        )
        self.setFocusProxy(ui.tabel_dokumen if ada else ui.tombol_ke_rencana)
        ui.label_dokumen_kosong.setText(
            self.tr(
                "Belum ada dokumen untuk {periode}. Di sini nanti tampak formulir unit dan Dokumen "
                "Pengukuran Kinerja dengan pratinjaunya. Isinya berasal dari rencana tahun "
                "{tahun}, yang belum ada."
            ).format(periode=periode.label, tahun=periode.tahun)
        )
        ui.tabel_dokumen.records.set_records(dokumen_table.rows_of(self._dokumen))
        select_first(ui.tabel_dokumen)

    def _chosen(self) -> DokumenTampil | None:
        return self.ui.tabel_dokumen.chosen(DokumenTampil)

    def show_document(self) -> None:
        """Collect the chosen paper's data and have it drawn, unless it is what is shown."""
        self._jeda.stop()
        satu = self._chosen()
        if satu is None:
            self._tampil, self._rincian = None, ()
            self.pratinjau.show_message("")
            self.status_changed.emit()
            return
        try:
            bahan = ekspor.collect(
                self.ctx,
                satu.kode,
                self.page.periode,
                satu.unit_id,
                naskah_id=satu.naskah_id,
            )
        except GalatSakip as galat:
            self._tampil = None
            self.pratinjau.show_message(str(galat))
            return
        if (satu, bahan) != self._tampil:
            self._tampil, self._isi = (satu, bahan), None
            self._draw(satu, bahan)
        self._show_checklist(satu, bahan)
        self.status_changed.emit()

    def _draw(self, satu: DokumenTampil, bahan: BahanDokumen) -> None:
        if dokumen_table.is_xlsx(satu):
            self.pratinjau.show_message(
                self.tr(
                    "Tabel Excel tidak mempunyai pratinjau. Angkanya sama dengan Dokumen "
                    "Pengukuran Kinerja; simpan, lalu buka di Excel."
                )
            )
            return
        self.pratinjau.draw(lambda progress: ekspor.make(bahan, satu.kode, progress=progress))

    def _on_drawn(self, isi: bytes) -> None:
        self._isi = isi
        self.status_changed.emit()

    def _show_checklist(self, satu: DokumenTampil, bahan: BahanDokumen) -> None:
        """What it lacks to be signed, above the pages too, and where its layout comes from."""
        syarat = (
            final.syarat_tersimpan(self.ctx, satu.naskah_id)
            if satu.naskah_id
            else kelengkapan.check_kelengkapan(bahan, satu.kode)
        )
        kurang = [s.isi[:1].lower() + s.isi[1:].rstrip(".") for s in syarat if s.terpenuhi is False]
        if kurang:
            kabar = self.tr("! Kurang {banyak} hal untuk ditandatangani: {apa}.").format(
                banyak=len(kurang), apa="; ".join(kurang)
            )
        else:
            kabar = self.tr("✓ Siap ditandatangani.") if syarat else ""
        show_text(self.ui.label_kurang, kabar)
        asal, keterangan = dokumen_table.origin_of(satu.asal)
        daftar = "\n".join(f"{_TANDA[s.terpenuhi]} {s.isi}" for s in syarat)
        self._rincian = (
            (satu.judul, satu.unit_nama or self.ctx.kantor.nama),
            (self.tr("Periode"), self.page.periode.label),
            (self.tr("Keadaan"), satu.keadaan),
            (self.tr("Untuk ditandatangani"), daftar),
            (self.tr("Susunan tabel: {asal}").format(asal=asal), keterangan),
        )

    # What the page asks

    def status(self) -> str:
        """State of the chosen paper."""
        satu = self._chosen()
        if satu is None:
            return ""
        return self.tr("DRAF, belum disetujui") if satu.keadaan == "DRAF" else satu.keadaan

    def utama(self) -> Utama | None:
        """Save the paper that is shown."""
        satu = self._chosen()
        if satu is None:
            return None
        xlsx = dokumen_table.is_xlsx(satu)
        izin = self.ctx.izin(Tindakan.DOKUMEN_EKSPOR, Objek(satu.unit_id), sebagai=self.page.peran)
        return Utama(
            self.tr("Simpan rekap Excel…") if xlsx else self.tr("Simpan PDF…"),
            self._save_document,
            izin.alasan,
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen paper."""
        return self._rincian

    def _save_document(self) -> None:
        self.show_document()  # the chosen one, even when its drawing has not begun yet
        if self._tampil is None:
            return
        satu, bahan = self._tampil
        isi, periode = self._isi, self.page.periode
        try:
            berkode = ekspor.with_code(self.ctx, bahan)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        if berkode is not bahan:  # on the screen it has no code yet
            isi, bahan = None, berkode

        def write(path: Path, progress: Progress) -> None:
            ekspor.save(isi or ekspor.make(bahan, satu.kode, progress=progress), path)

        nama = ekspor.name_listed(satu, periode, bahan)
        judul = self.tr("Simpan {judul} {periode}").format(judul=satu.judul, periode=periode.label)
        jenis = _EXCEL if dokumen_table.is_xlsx(satu) else _PDF
        try:
            path = save_asking(self, judul, save_folder() / nama, jenis, write)
            if path is not None:
                self.saved.emit(path, "")
                perubahan = ekspor.note_export(
                    self.ctx,
                    satu.kode,
                    periode,
                    satu.unit_id,
                    bahan=bahan,
                    sebagai=self.page.peran,
                )
                if perubahan is not None:
                    self.page.publish(perubahan)
                    self.show_document()  # under its code now
        except GalatSakip as galat:
            show_error(self, galat)

    def _save_all(self) -> None:
        """Every paper of the list into one folder; what Batal leaves is whole."""
        periode = self.page.periode
        folder = ask_folder(
            self,
            self.tr("Pilih folder untuk semua dokumen {periode}").format(periode=periode.label),
            save_folder(),
        )
        if folder is None:
            return
        try:
            siap = ekspor_semua.siapkan_semua(self.ctx, periode)
            selesai = self._write_all(siap, folder)
            # What was saved is noted, also when the rest was not: a form has its code on it.
            ekspor_semua.catat_semua(self.ctx, siap[:selesai], periode, sebagai=self.page.peran)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        self.page.publish(
            Perubahan(frozenset({Jenis.DOKUMEN, Jenis.FORMULIR}), self.tr("Dokumen tersimpan"))
        )
        if selesai:
            sebagian = self.tr("{n} dari {semua} dokumen").format(n=selesai, semua=len(siap))
            self.saved.emit(folder, sebagian if selesai < len(siap) else "")

    def _write_all(self, siap: tuple[SiapEkspor, ...], folder: Path) -> int:
        """Draw and save them; how many are there, when it was stopped or failed too."""
        selesai = 0

        def work(progress: Progress) -> None:
            def tell(done: int, total: int, text: str) -> None:
                nonlocal selesai
                selesai = done
                progress(done, total, text)

            ekspor_semua.simpan_semua(siap, self.page.periode, folder, tell)

        try:
            run_with_progress(self, self.tr("Menyimpan {n} dokumen").format(n=len(siap)), work)
        except Cancelled:
            pass
        except GalatSakip as galat:
            show_error(self, galat)
        return selesai
