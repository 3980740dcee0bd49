"""Pohon rencana: the plan of the year as a tree, by workbook and by hand."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kinerja import Indikator, Simpul
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import ask_open, save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_rencana_pohon import Ui_PohonBagian
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.rencana.tindakan import TindakanRencana
from sakip_desktop.gui.rencana_widget.rincian import parts_of
from sakip_desktop.gui.rencana_widget.tree import BarisRencana, rows_of
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import kantor, rencana
from sakip_desktop.services.rencana import HasilUji

_EXCEL = "Buku kerja Excel (*.xlsx)"


class PohonBagian(Bagian):
    """The tree with its search; an empty year says how it begins.

    Signals:
        saved: path of a file that was written.
    """

    PANDUAN = "Pohon rencana"

    saved = Signal(object)

    def __init__(self, page: Page, tindakan: TindakanRencana) -> None:
        super().__init__(page)
        self.ui = Ui_PohonBagian()
        self.ui.setupUi(self)
        self.tindakan = tindakan
        self._baris: list[BarisRencana] = []
        self._make_menus()
        self._connect()

    def _make_menus(self) -> None:
        ui, tindakan = self.ui, self.tindakan
        tambah = QMenu(ui.tombol_tambah)
        tambah.addAction(self.tr("&Baris di bawah yang dipilih…"), self._add_node)
        tambah.addAction(self.tr("&Indikator…"), self._add_indikator)
        tambah.addAction(self.tr("&Tujuan atau sasaran…"), lambda: tindakan.add_node(""))
        ui.tombol_tambah.setMenu(tambah)
        ubah = QMenu(ui.tombol_ubah)
        self.aksi_hentikan = ubah.addAction(
            self.tr("&Hentikan…"), partial(self._act, tindakan.retire)
        )
        self.aksi_ganti = ubah.addAction(
            self.tr("&Ganti dengan indikator baru…"), self._replace_indikator
        )
        self.aksi_berlakukan = ubah.addAction(
            self.tr("&Berlakukan lagi…"), partial(self._act, tindakan.revive)
        )
        ubah.addSeparator()
        ubah.addAction(self.tr("&Riwayat…"), partial(self._act, tindakan.show_history))
        ubah.addSeparator()
        ubah.addAction(self.tr("Batalkan rencana &tahun ini…"), tindakan.drop_year)
        ui.tombol_ubah.setMenu(ubah)

    def _connect(self) -> None:
        ui = self.ui
        ui.pohon.row_entered.connect(self._on_row_entered)
        ui.cari.textChanged.connect(self._filter)
        ui.cari.returnPressed.connect(self._go_to_tree)
        for tombol in (ui.tombol_buku, ui.tombol_buku_kosong):
            tombol.clicked.connect(self._save_workbook)
        for tombol in (ui.tombol_impor, ui.tombol_impor_kosong):
            tombol.clicked.connect(self._import)
        ui.tombol_tahun_kosong.clicked.connect(self.tindakan.start_year)
        ui.tombol_tahun.clicked.connect(self.tindakan.start_year)
        cari = QKeySequence(QKeySequence.StandardKey.Find)
        dalam = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(cari, self, self._find).setContext(dalam)
        sendiri = Qt.ShortcutContext.WidgetShortcut
        QShortcut(Qt.Key.Key_Escape, ui.cari, ui.cari.clear).setContext(sendiri)
        QShortcut(Qt.Key.Key_Down, ui.cari, self._go_to_tree).setContext(sendiri)

    # What is shown

    def load(self) -> None:
        """The plan of the year."""
        tahun = self.page.periode.tahun
        unit = {satu.id: satu.nama for satu in kantor.semua_unit(self.ctx)}
        self._baris = rows_of(rencana.pohon_rencana(self.ctx, tahun), unit, tahun)
        self._show_plan(tahun)

    def _show_plan(self, tahun: int) -> None:
        ui = self.ui
        ada = bool(self._baris)
        ui.tumpukan_rencana.setCurrentWidget(
            ui.halaman_rencana if ada else ui.halaman_rencana_kosong
        )
        self.setFocusProxy(ui.pohon if ada else self._first_step())
        ui.pohon.show_rows(self._baris)
        self._filter()
        alasan = self._why_no_import()
        for tombol in (ui.tombol_impor, ui.tombol_impor_kosong, ui.tombol_tahun_kosong):
            tombol.setEnabled(not alasan)
            tombol.setToolTip(alasan)
            tombol.setAccessibleDescription(alasan)
        salin = self._year_words()
        ui.tombol_tahun_kosong.setVisible(bool(salin))
        ui.tombol_tahun_kosong.setText(salin.replace("Mulai", "Mu&lai"))
        for satu in (ui.tombol_tambah, ui.tombol_ubah, ui.tombol_tahun):
            satu.setVisible(self.tindakan.may_edit)
        show_text(ui.label_hak, alasan and self.tr("Impor rencana: {a}").format(a=alasan))
        ui.label_rencana_kosong.setText(self._empty_text(tahun))

    def _year_words(self) -> str:
        """What the button that copies a plan is called; empty where there is none to copy."""
        lama = self.tindakan.years_to_copy()
        if not lama:
            return ""
        return self.tr("Mulai tahun baru (salin rencana {lama})…").format(lama=lama[0])

    def _first_step(self) -> QWidget:
        ui = self.ui
        salin = self.tindakan.years_to_copy() and self.tindakan.may_edit
        return ui.tombol_tahun_kosong if salin else ui.tombol_buku_kosong

    def _empty_text(self, tahun: int) -> str:
        dasar = self.tr(
            "Belum ada rencana tahun {tahun}. Di sini nanti tampak tujuan, sasaran, program, "
            "kegiatan, dan sub kegiatan dengan indikator, target, dan pagunya.\n\n"
        ).format(tahun=tahun)
        buku = self.tr(
            "Simpan buku kerja Excel yang masih kosong, isi di Excel, lalu impor. Program menguji "
            "isinya dahulu; bila ada masalah, tidak ada yang diambil."
        )
        tahun_lain = self.tindakan.years_to_copy()
        if not tahun_lain:
            return dasar + buku
        salin = self.tr(
            "Paling cepat: Mulai tahun baru, yang menyalin rencana {lama}; lalu ubah yang berbeda "
            "di bagian Indikator, Target, serta Susunan & anggaran. Atau lewat Excel: "
        ).format(lama=tahun_lain[0])
        return dasar + salin + buku[:1].lower() + buku[1:]

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
        if satu is not None:
            simpul = satu.indikator is None
            berhenti = satu.subject.berhenti_pada is not None
            self.aksi_hentikan.setEnabled(not berhenti)
            self.aksi_ganti.setEnabled(not simpul and not berhenti)
            self.aksi_berlakukan.setEnabled(berhenti)
        self.status_changed.emit()

    # What the page asks

    def status(self) -> str:
        """How many indikator there are."""
        tahun = self.page.periode.tahun
        banyak = sum(satu.indikator is not None for satu in self._baris)
        if not banyak:
            return self.tr("Belum ada rencana {tahun}").format(tahun=tahun)
        return self.tr("{banyak} indikator dalam rencana {tahun}").format(
            banyak=banyak, tahun=tahun
        )

    def utama(self) -> Utama | None:
        """In an empty year the quickest beginning; a plan that is there waits for nothing."""
        if self._baris:
            return None
        salin = self._year_words()
        if salin and self.tindakan.may_edit:
            return Utama(salin, self.tindakan.start_year)
        return Utama(self.tr("Impor rencana…"), self._import, self._why_no_import())

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen line."""
        satu = self.ui.pohon.current_row()
        if satu is None:
            return ()
        baca = rencana.versi_simpul if satu.indikator is None else rencana.versi_indikator
        return tuple(parts_of(satu, baca(self.ctx, satu.kunci, self.page.periode.tahun)))

    def _why_no_import(self) -> str:
        return self.ctx.izin(Tindakan.RENCANA_IMPOR, sebagai=self.page.peran).alasan

    # Changing the chosen line

    def _add_node(self) -> None:
        satu = self.ui.pohon.current_row()
        self.tindakan.add_node("" if satu is None else satu.cabang.simpul.kode)

    def _add_indikator(self) -> None:
        satu = self.ui.pohon.current_row()
        self.tindakan.add_indikator("" if satu is None else satu.cabang.simpul.kode)

    def _replace_indikator(self) -> None:
        satu = self.ui.pohon.current_row()
        if satu is not None and satu.indikator is not None:
            self.tindakan.replace_indikator(satu.indikator)

    def _act(self, tindakan: Callable[[Indikator | Simpul], None]) -> None:
        satu = self.ui.pohon.current_row()
        if satu is not None:
            tindakan(satu.subject)

    # The workbook

    def _save_workbook(self) -> None:
        tahun = self.page.periode.tahun
        try:
            kini = rencana.rencana_kini(self.ctx, tahun)
            path = save_asking(
                self,
                self.tr("Simpan buku kerja rencana {tahun}").format(tahun=tahun),
                save_folder() / f"rencana {tahun}.xlsx",
                _EXCEL,
                lambda path, _progress: rencana.save_template(kini, path),
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        if path is not None:
            self.saved.emit(path)

    def _import(self) -> None:
        from sakip_desktop.gui.dialogs.impor import ImporDialog

        judul = self.tr("Pilih buku kerja rencana {tahun}").format(tahun=self.page.periode.tahun)
        path = ask_open(self, judul, save_folder(), _EXCEL)
        uji = None if path is None else self._dry_run(path, self)
        if path is None or uji is None:
            return
        dialog = ImporDialog(path.name, uji, partial(self._dry_run, path), self._apply, self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)

    def _dry_run(self, path: Path, parent: QWidget) -> HasilUji | None:
        """Read and compare in the worker; a refusal is told, and None returned."""
        try:
            lama = rencana.rencana_kini(self.ctx, self.page.periode.tahun)
            aturan = rencana.aturan_rencana(self.ctx, self.page.periode.tahun)
            return run_with_progress(
                parent,
                self.tr("Menguji {nama}").format(nama=path.name),
                lambda progress: rencana.uji_berkas(path, lama, progress, aturan=aturan),
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
                self.ctx, uji, alasan, sebagai=self.page.peran, progress=progress
            ),
        )
