"""Rencana & dokumen: the papers of a period with their preview, and the plan of the year."""

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui import dokumen_table
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.dialogs.berkas import ask_open, save_asking
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_rencana import Ui_RencanaPage
from sakip_desktop.gui.giliran_text import prepare, select_first, show_text
from sakip_desktop.gui.page import Page, PageSetup, Utama
from sakip_desktop.gui.rencana_rincian import parts_of
from sakip_desktop.gui.rencana_tree import BarisRencana, rows_of
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import ekspor, kantor, kelengkapan, rencana
from sakip_desktop.services.ekspor import BahanDokumen, DokumenTampil
from sakip_desktop.services.rencana import HasilUji

_TUNDA_PRATINJAU_MS = 120  # while the arrow key is held down nothing is drawn
_LEBAR_DAFTAR = (288, 796)  # of 1366 pixels without the step list
_LEBAR_TERSEMPIT = 276
_TANDA = {True: "✓", False: "!", None: "·"}
_EXCEL = "Buku kerja Excel (*.xlsx)"
_PDF = "PDF (*.pdf)"


class RencanaPage(Page):
    """Two parts: papers, in front whenever the page is entered, and the plan tree."""

    HALAMAN = Halaman.RENCANA
    DEPENDS = frozenset(
        {Jenis.RENCANA, Jenis.KANTOR, Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.DOKUMEN}
    )
    PANDUAN = "Rencana & dokumen"
    LEBAR_UNTUK_LANGKAH = 1500  # a page of A4 across is to be read beside its list

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        # It brings the PDF library with it, which is not on the way to the first window.
        from sakip_desktop.gui.pratinjau import Pratinjau

        self.ui = Ui_RencanaPage()
        self.ui.setupUi(self)
        self.pratinjau = Pratinjau()
        self.ui.susunan_4.addWidget(self.pratinjau, 1)
        self.rincian = DetailPanel()
        self._dokumen: tuple[DokumenTampil, ...] = ()
        self._baris: list[BarisRencana] = []
        self._tampil: tuple[DokumenTampil, BahanDokumen] | None = None
        self._isi: bytes | None = None  # of what is shown
        self._disimpan: Path | None = None
        self._periode_hasil = self.periode  # in which it was saved
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(_TUNDA_PRATINJAU_MS)
        self._jeda.timeout.connect(self._show_document)
        self._prepare_widgets()
        self._connect()
        self._on_part_changed()

    def _prepare_widgets(self) -> None:
        ui, alat = self.ui, self.pratinjau.ui
        ui.tabel_dokumen.show_model(dokumen_table.make_dokumen_model())
        prepare(ui.tabel_dokumen)
        ui.tabel_dokumen.setMinimumWidth(_LEBAR_TERSEMPIT)
        ui.pembagi.setSizes(list(_LEBAR_DAFTAR))
        ui.pembagi.setStretchFactor(1, 1)
        ui.baris_hasil.hide()
        ui.label_kurang.hide()
        lembar: tuple[QWidget, ...] = (alat.tombol_sebelum, alat.tombol_sesudah, alat.ukuran)
        for kiri, kanan in pairwise((ui.tabel_dokumen, *lembar, alat.tampilan, ui.cari)):
            QWidget.setTabOrder(kiri, kanan)

    def _connect(self) -> None:
        ui = self.ui
        ui.bagian.currentChanged.connect(self._on_part_changed)
        ui.tabel_dokumen.row_entered.connect(self._jeda.start)
        self.pratinjau.drawn.connect(self._on_drawn)
        ui.tombol_ke_rencana.clicked.connect(self.show_plan)
        ui.pohon.row_entered.connect(self._on_row_entered)
        ui.cari.textChanged.connect(self._filter)
        ui.cari.returnPressed.connect(self._go_to_tree)
        for tombol in (ui.tombol_buku, ui.tombol_buku_kosong):
            tombol.clicked.connect(self._save_workbook)
        ui.tombol_impor_kosong.clicked.connect(self._import)
        ui.tombol_folder.clicked.connect(self._open_folder)
        cari = QKeySequence(QKeySequence.StandardKey.Find)
        dalam = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(cari, ui.bagian_rencana, self._find).setContext(dalam)
        sendiri = Qt.ShortcutContext.WidgetShortcut
        QShortcut(Qt.Key.Key_Escape, ui.cari, ui.cari.clear).setContext(sendiri)
        QShortcut(Qt.Key.Key_Down, ui.cari, self._go_to_tree).setContext(sendiri)

    # What is shown

    def load(self) -> None:
        """The papers of the period and the plan of its year."""
        tahun = self.periode.tahun
        if self.periode != self._periode_hasil:
            self._forget_saved()
        unit = {satu.id: satu.nama for satu in kantor.list_unit(self.ctx)}
        self._baris = rows_of(rencana.pohon_rencana(self.ctx, tahun), unit, tahun)
        self._dokumen = ekspor.daftar_dokumen(self.ctx, self.periode)
        self._show_plan()
        self._show_list()
        if not self._baris:
            self.show_plan()
        self._on_part_changed()

    def show_plan(self) -> None:
        """Bring the plan to the front."""
        self.ui.bagian.setCurrentWidget(self.ui.bagian_rencana)

    def show_documents(self) -> None:
        """Bring the papers to the front."""
        self.ui.bagian.setCurrentWidget(self.ui.bagian_dokumen)

    @property
    def _plan_in_front(self) -> bool:
        return self.ui.bagian.currentWidget() is self.ui.bagian_rencana

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes back, perhaps by “Lihat dokumen”, finds the papers in front."""
        super().hideEvent(event)
        if not event.spontaneous() and self._baris:
            self.show_documents()

    def _on_part_changed(self) -> None:
        ui = self.ui
        isi: QWidget
        if self._plan_in_front:
            isi = ui.pohon if self._baris else ui.tombol_buku_kosong
            self._on_row_entered(ui.pohon.current_row())
        else:
            isi = ui.tabel_dokumen if self._baris else ui.tombol_ke_rencana
            self._show_document()
        self.setFocusProxy(isi)
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and not ui.bagian.tabBar().hasFocus():
            isi.setFocus(Qt.FocusReason.TabFocusReason)
        self.status_changed.emit()

    # The plan

    def _show_plan(self) -> None:
        ui, tahun = self.ui, self.periode.tahun
        ada = bool(self._baris)
        ui.tumpukan_rencana.setCurrentWidget(
            ui.halaman_rencana if ada else ui.halaman_rencana_kosong
        )
        ui.pohon.show_rows(self._baris)
        self._filter()
        alasan = self._why_no_import()
        ui.tombol_impor_kosong.setEnabled(not alasan)
        ui.tombol_impor_kosong.setToolTip(alasan)
        ui.tombol_impor_kosong.setAccessibleDescription(alasan)
        show_text(ui.label_hak, alasan and self.tr("Impor rencana: {a}").format(a=alasan))
        ui.label_rencana_kosong.setText(
            self.tr(
                "Belum ada rencana tahun {tahun}. Di sini nanti tampak tujuan, sasaran, program, "
                "kegiatan, dan sub kegiatan dengan indikator, target, dan pagunya.\n\nSimpan buku "
                "kerja Excel yang masih kosong, isi di Excel, lalu impor. Program menguji isinya "
                "dahulu; bila ada masalah, tidak ada yang diambil."
            ).format(tahun=tahun)
        )

    def _filter(self) -> None:
        teks = self.ui.cari.text().strip()
        cocok = self.ui.pohon.filter_rows(teks)
        kabar = self.tr("{banyak} cocok").format(banyak=cocok) if cocok else self.tr("Tidak ada")
        self.ui.label_cocok.setText(kabar if teks else "")

    def _find(self) -> None:
        self.ui.cari.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.cari.selectAll()

    def _go_to_tree(self) -> None:
        self.ui.pohon.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_row_entered(self, satu: BarisRencana | None) -> None:
        if not self._plan_in_front:
            return
        if satu is None:
            self.rincian.show_parts(())
            return
        baca = rencana.versi_simpul if satu.indikator is None else rencana.versi_indikator
        self.rincian.show_parts(parts_of(satu, baca(self.ctx, satu.kunci, self.periode.tahun)))

    # The papers

    def _show_list(self) -> None:
        ui = self.ui
        ada = bool(self._baris and self._dokumen)
        ui.tumpukan_dokumen.setCurrentWidget(
            ui.halaman_dokumen if ada else ui.halaman_dokumen_kosong
        )
        ui.label_dokumen_kosong.setText(
            self.tr(
                "Belum ada dokumen untuk {periode}. Di sini nanti tampak formulir unit dan Dokumen "
                "Pengukuran Kinerja dengan pratinjaunya. Isinya berasal dari rencana tahun "
                "{tahun}, yang belum ada."
            ).format(periode=self.periode.label, tahun=self.periode.tahun)
        )
        ui.tabel_dokumen.records.set_records(dokumen_table.rows_of(self._dokumen if ada else ()))
        select_first(ui.tabel_dokumen)
        QTimer.singleShot(0, ui.tabel_dokumen, ui.tabel_dokumen.fit_rows)  # after its scroll bar

    def _chosen(self) -> DokumenTampil | None:
        index = self.ui.tabel_dokumen.currentIndex()
        satu = self.ui.tabel_dokumen.records.records[index.row()] if index.isValid() else None
        return satu if isinstance(satu, DokumenTampil) else None

    def _show_document(self) -> None:
        """Collect the chosen paper's data and have it drawn, unless it is what is shown."""
        self._jeda.stop()
        if self._plan_in_front:
            return
        satu = self._chosen()
        if satu is None:
            self._tampil = None
            self.pratinjau.show_message("")
            self.rincian.show_parts(())
            self.status_changed.emit()
            return
        try:
            bahan = ekspor.collect(self.ctx, satu.kode, self.periode, satu.unit_id)
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
        syarat = kelengkapan.check_kelengkapan(bahan, satu.kode)
        kurang = [s.isi[:1].lower() + s.isi[1:].rstrip(".") for s in syarat if s.terpenuhi is False]
        if kurang:
            kabar = self.tr("! Kurang {banyak} hal untuk ditandatangani: {apa}.").format(
                banyak=len(kurang), apa="; ".join(kurang)
            )
        else:
            kabar = self.tr("✓ Siap ditandatangani.") if syarat else ""
        show_text(self.ui.label_kurang, kabar)
        asal, keterangan = dokumen_table.origin_of(satu)
        daftar = "\n".join(f"{_TANDA[s.terpenuhi]} {s.isi}" for s in syarat)
        self.rincian.show_parts(
            (
                (satu.judul, satu.unit_nama or self.ctx.kantor.nama),
                (self.tr("Periode"), self.periode.label),
                (self.tr("Keadaan"), satu.keadaan),
                (self.tr("Untuk ditandatangani"), daftar),
                (self.tr("Susunan tabel: {asal}").format(asal=asal), keterangan),
            )
        )

    # What the window asks

    def status(self) -> str:
        """What was saved last, or what is shown."""
        if self._disimpan is not None:
            nama = self._disimpan.name
            return self.tr("Berkas tersimpan: {nama}").format(
                nama=nama if len(nama) <= 60 else f"{nama[:59]}…"
            )
        if self._plan_in_front:
            banyak = sum(satu.indikator is not None for satu in self._baris)
            if not banyak:
                return self.tr("Belum ada rencana {tahun}").format(tahun=self.periode.tahun)
            return self.tr("{banyak} indikator dalam rencana {tahun}").format(
                banyak=banyak, tahun=self.periode.tahun
            )
        satu = self._chosen()
        if satu is None:
            return ""
        return self.tr("DRAF, belum disetujui") if satu.keadaan == "DRAF" else satu.keadaan

    def utama(self) -> Utama | None:
        """Save the paper that is shown; in the plan, import."""
        if self._plan_in_front:
            return Utama(self.tr("Impor rencana…"), self._import, self._why_no_import())
        satu = self._chosen()
        if satu is None:
            return None
        xlsx = dokumen_table.is_xlsx(satu)
        izin = self.ctx.izin(Tindakan.DOKUMEN_EKSPOR, Objek(satu.unit_id), sebagai=self.peran)
        return Utama(
            self.tr("Simpan rekap Excel…") if xlsx else self.tr("Simpan PDF…"),
            self._save_document,
            izin.alasan,
        )

    def details(self) -> QWidget:
        """The chosen paper or line."""
        return self.rincian

    def _why_no_import(self) -> str:
        return self.ctx.izin(Tindakan.RENCANA_IMPOR, sebagai=self.peran).alasan

    # Saving

    def _save_document(self) -> None:
        self._show_document()  # the chosen one, even when its drawing has not begun yet
        if self._tampil is None:
            return
        satu, bahan = self._tampil
        isi, periode = self._isi, self.periode

        def write(path: Path, progress: Progress) -> None:
            ekspor.save(isi or ekspor.make(bahan, satu.kode, progress=progress), path)

        nama = ekspor.suggest_name(satu.kode, periode, satu.unit_nama, satu.akhiran)
        judul = self.tr("Simpan {judul} {periode}").format(judul=satu.judul, periode=periode.label)
        jenis = _EXCEL if dokumen_table.is_xlsx(satu) else _PDF
        try:
            path = save_asking(self, judul, self.ctx.folder.dokumen / nama, jenis, write)
            if path is not None:
                self._show_saved(path)
                ekspor.note_export(self.ctx, satu.kode, periode, satu.unit_id, sebagai=self.peran)
        except GalatSakip as galat:
            show_error(self, galat)

    def _save_workbook(self) -> None:
        tahun = self.periode.tahun
        try:
            kini = rencana.rencana_kini(self.ctx, tahun)
            path = save_asking(
                self,
                self.tr("Simpan buku kerja rencana {tahun}").format(tahun=tahun),
                self.ctx.folder.dokumen / f"rencana {tahun}.xlsx",
                _EXCEL,
                lambda path, _progress: rencana.save_template(kini, path),
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        if path is not None:
            self._show_saved(path)

    def _show_saved(self, path: Path) -> None:
        self._disimpan = path
        self.ui.label_hasil.setText(self.tr("✓ Tersimpan: {path}").format(path=path))
        self.ui.label_hasil.setToolTip(str(path))
        self.ui.baris_hasil.show()
        self.status_changed.emit()

    def _forget_saved(self) -> None:
        """In another period the last file is no news any more."""
        self._periode_hasil = self.periode
        self._disimpan = None
        self.ui.baris_hasil.hide()

    def _open_folder(self) -> None:
        if self._disimpan is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._disimpan.parent)))

    # Importing

    def _import(self) -> None:
        from sakip_desktop.gui.dialogs.impor import ImporDialog

        judul = self.tr("Pilih buku kerja rencana {tahun}").format(tahun=self.periode.tahun)
        path = ask_open(self, judul, self.ctx.folder.dokumen, _EXCEL)
        uji = None if path is None else self._dry_run(path, self)
        if path is None or uji is None:
            return
        dialog = ImporDialog(path.name, uji, partial(self._dry_run, path), self._apply, self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.perubahan is not None:
            self.publish(dialog.perubahan)

    def _dry_run(self, path: Path, parent: QWidget) -> HasilUji | None:
        """Read and compare in the worker; a refusal is told, and None returned."""
        try:
            lama = rencana.rencana_kini(self.ctx, self.periode.tahun)
            return run_with_progress(
                parent,
                self.tr("Menguji {nama}").format(nama=path.name),
                lambda progress: rencana.uji_berkas(path, lama, progress),
            )
        except (GalatSakip, Cancelled) as galat:
            show_error(parent, galat)
            return None

    def _apply(self, parent: QWidget, uji: HasilUji, alasan: str) -> Perubahan:
        """One transaction in the worker; while it runs this window asks the database nothing."""
        return run_with_progress(
            parent,
            self.tr("Menerapkan rencana {tahun}").format(tahun=uji.tahun),
            lambda progress: rencana.terapkan_uji(
                self.ctx, uji, alasan, sebagai=self.peran, progress=progress
            ),
        )
