"""SOP: the procedures as the office has them: drawn, corrected, with its identity, checked."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.grafik import Gambar
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.langkah import Siklus, Sop
from sakip_desktop.domain.lembar_sop import KodeLembarSop, LembarSop, positions
from sakip_desktop.domain.progress import Progress
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import ask_open, save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_rencana_sop import Ui_SopBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_state, show_text
from sakip_desktop.gui.models import Judul
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.rencana.sop_berkas import SopBerkasDialog
from sakip_desktop.gui.rencana.sop_identitas import SopIdentitas
from sakip_desktop.gui.rencana.sop_kata import (
    ANUTAN,
    BarisKoreksi,
    BarisTemuan,
    adopting_text,
    adoption_text,
    corrections_of,
    cycle_text,
    findings_of,
    make_corrections,
    make_findings,
    make_list,
    sentence,
    step_line,
    step_parts,
)
from sakip_desktop.services import ekspor, sop_cetak, sop_kantor
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.sop_kantor import Anutan, NaskahSop, SopTampil
from sakip_desktop.services.sop_peringatan import periksa_naskah

_LEBAR_DAFTAR = (300, 700)
_PDF = "PDF (*.pdf)"
_TOML = "Berkas SOP (*.toml)"


class SopBagian(Bagian):
    """The list on the left; on the right drawing, corrections, identity and warnings.

    Signals:
        saved: path of a file that was written.
    """

    PANDUAN = "SOP"
    BAB = "sop"

    saved = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_SopBagian()
        self.ui.setupUi(self)
        self._boleh = self.ctx.izin(Tindakan.SOP_UBAH, sebagai=page.peran).boleh
        self._daftar: tuple[SopTampil, ...] = ()
        self._siklus: tuple[Siklus, ...] = ()
        self._tergambar: tuple[Sop, object, Gambar] | None = None
        self._dituju = ("", "")  # procedure and cycle in which the cursor was put on the open step
        self.naskah: NaskahSop | None = None
        self.identitas = SopIdentitas(self.ui.susunan_9.parentWidget())
        self._prepare_tables()
        ui = self.ui
        ui.susunan_9.addWidget(self.identitas)
        ui.pembagi.setSizes(list(_LEBAR_DAFTAR))
        ui.pembagi.setStretchFactor(1, 1)
        ui.tabel.row_entered.connect(lambda _kode: self.show_sop())
        ui.lembaran.currentChanged.connect(lambda _ke: self._show_sheet())
        ui.siklus.currentIndexChanged.connect(lambda _ke: self._draw())
        ui.grafik.entered.connect(lambda _kode: self._show_step())
        ui.tabel.activated.connect(lambda _index: self._into_sheet())
        self.identitas.changed.connect(self.status_changed)
        ui.tombol_lembar.clicked.connect(lambda: self._save_paper(KodeLembarSop.IDENTIFIKASI))
        ui.tombol_sk.clicked.connect(self._open_sk)
        ui.tombol_periksa.clicked.connect(self._check_file)
        ui.tombol_lepas.clicked.connect(self._release)
        self.setFocusProxy(ui.tabel)

    def _prepare_tables(self) -> None:
        ui = self.ui
        for tabel, nama, model in (
            (ui.tabel, "tabel_rencana_sop", make_list()),
            (ui.tabel_pembetulan, "tabel_sop_pembetulan", make_corrections(self.ctx)),
            (ui.tabel_peringatan, "tabel_sop_peringatan", make_findings()),
        ):
            tabel.setObjectName(nama)
            tabel.show_model(model)
            prepare(tabel)
        for tabel in (ui.tabel_pembetulan, ui.tabel_peringatan):
            tabel.row_entered.connect(lambda _urut: self.status_changed.emit())

    # What is shown

    def load(self) -> None:
        """The list anew, and what is chosen in it."""
        self._daftar = sop_kantor.daftar_sop_kantor(self.ctx)
        baris: list[SopTampil | Judul] = [satu for satu in self._daftar if satu.cocok]
        lain = [satu for satu in self._daftar if not satu.cocok]
        if lain:
            baris += [Judul("lain", self.tr("Untuk jenis kantor lain")), *lain]
        tabel = self.ui.tabel
        tabel.records.set_records(baris)
        select_first(tabel)
        self.show_sop()

    @property
    def kode(self) -> str:
        """Code of the chosen procedure."""
        satu = self.ui.tabel.chosen(SopTampil)
        return "" if satu is None else satu.kode

    def show_sop(self) -> None:
        """Show the chosen procedure."""
        satu = self.ui.tabel.chosen(SopTampil)
        if satu is None:
            return
        try:
            self.naskah = sop_kantor.naskah_sop(self.ctx, satu.kode)
            self._siklus = sop_kantor.siklus_sop(self.ctx, satu.kode, self.page.periode.tahun)
        except GalatSakip as galat:
            self.naskah = None
            show_state(self.ui.label_keadaan, str(galat), "galat")
            self.ui.lembaran.hide()
            self.status_changed.emit()
            return
        self.ui.lembaran.show()
        show_state(self.ui.label_keadaan, *adoption_text(self.naskah, cocok=satu.cocok))
        self._offer_cycles()
        self._show_sheet()

    def _offer_cycles(self) -> None:
        """The cycles whose place can be drawn; the one that was chosen stays chosen."""
        kotak = self.ui.siklus
        lama = kotak.currentData()
        kotak.blockSignals(True)
        kotak.clear()
        for satu in self._siklus:
            kotak.addItem(cycle_text(satu), satu.id)
        kotak.addItem(self.tr("Tanpa siklus: SOP saja"), "")
        kotak.setCurrentIndex(max(0, kotak.findData(lama)) if lama else 0)
        kotak.blockSignals(False)

    @property
    def siklus(self) -> Siklus | None:
        """The cycle that is drawn in."""
        dipilih = self.ui.siklus.currentData()
        return next((satu for satu in self._siklus if satu.id == dipilih), None)

    @property
    def sop(self) -> Sop | None:
        """What is drawn: the cycle's own version, or the office's."""
        if self.siklus is not None:
            return self.siklus.sop
        return None if self.naskah is None else self.naskah.sop

    def _show_sheet(self) -> None:
        """Fill the sheet in front; the others are filled when they come to the front."""
        ui, naskah = self.ui, self.naskah
        depan = ui.lembaran.currentWidget()
        if naskah is None:
            return
        if depan is ui.lembar_gambar:
            self._draw()
        elif depan is ui.lembar_pembetulan:
            self._show_corrections(naskah)
        elif depan is ui.lembar_identitas:
            self.identitas.show_naskah(naskah, boleh=self._boleh)
        else:
            self._show_findings(naskah)
        self.status_changed.emit()

    def _draw(self) -> None:
        """The flowchart, with the place of the chosen cycle."""
        ui, naskah, sop, siklus = self.ui, self.naskah, self.sop, self.siklus
        if naskah is None or sop is None or ui.lembaran.currentWidget() is not ui.lembar_gambar:
            return
        lembar = sop_cetak.lembar_kantor(self.ctx, sop, siklus)
        judul = self.tr("Diagram alir {judul}").format(judul=sop.judul)
        if self._tergambar is None or self._tergambar[:2] != (lembar.sop, lembar.posisi):
            try:
                self._tergambar = (lembar.sop, lembar.posisi, sop_cetak.gambar(lembar))
            except GalatSakip as galat:
                self._tergambar = None
                ui.grafik.show_gambar(None)
                ui.label_gambar.setText(str(galat))
                return
        uraian = "" if siklus is None else cycle_text(siklus)
        ui.grafik.show_gambar(self._tergambar[2], judul, uraian)
        self._go_to_open(sop, siklus)
        self._show_step()

    def _go_to_open(self, sop: Sop, siklus: Siklus | None) -> None:
        """A cycle that was just chosen is shown where it stands; then the cursor is left alone."""
        grafik, dituju = self.ui.grafik, (sop.kode, "" if siklus is None else siklus.id)
        if dituju == self._dituju:
            return
        self._dituju = dituju
        terbuka = {} if siklus is None else positions(siklus)
        urut = (ke for ke, satu in enumerate(grafik.daerah) if terbuka[satu.kunci].is_open)
        grafik.go_to(next(urut, 0) if terbuka else 0)
        QTimer.singleShot(0, grafik, lambda: grafik.go_to(grafik.kini))  # once it has its size

    def _show_step(self) -> None:
        """The chosen step in one line, for windows too narrow for the panel on the right."""
        sop, naskah, siklus = self.sop, self.naskah, self.siklus
        if sop is None or naskah is None or not self.ui.grafik.kunci:
            return
        baris = [step_line(self.ctx, sop.step(self.ui.grafik.kunci), siklus)]
        if siklus is not None and siklus.sop.langkah != naskah.sop.langkah:
            baris.append(
                self.tr(
                    "Siklus ini berjalan menurut naskah saat dimulai (versi {versi}), bukan naskah "
                    "kantor yang sekarang."
                ).format(versi=siklus.sop.versi)
            )
        baris.append(
            self.tr("Klik langkah, atau pilih dengan panah; rinciannya di panel kanan (Rincian).")
        )
        self.ui.label_gambar.setText("\n".join(baris))
        self.status_changed.emit()

    def _into_sheet(self) -> None:
        """Enter in the list goes on to what is in front."""
        ui = self.ui
        depan = {
            ui.lembar_gambar: ui.grafik,
            ui.lembar_pembetulan: ui.tabel_pembetulan,
            ui.lembar_identitas: self.identitas,
            ui.lembar_peringatan: ui.tabel_peringatan,
        }[ui.lembaran.currentWidget()]
        depan.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_corrections(self, naskah: NaskahSop) -> None:
        ui = self.ui
        sop = naskah.sop
        if naskah.anutan is Anutan.ADA_PERBAIKAN and naskah.terbaru is not None:
            sop = naskah.terbaru
        baris = corrections_of(sop)
        ui.label_pembetulan.setText(adopting_text(naskah, len(baris)))
        ui.tabel_pembetulan.records.set_records(baris)
        ui.tabel_pembetulan.setVisible(bool(baris))
        select_first(ui.tabel_pembetulan)
        ui.tombol_lepas.setVisible(self._boleh and naskah.anutan is not Anutan.BELUM)

    def _show_findings(self, naskah: NaskahSop) -> None:
        ui = self.ui
        baris = findings_of(periksa_naskah(self.ctx, naskah), naskah.sop)
        show_text(
            ui.label_peringatan,
            self.tr(
                "Yang sebaiknya dilihat sebelum SOP ini ditandatangani; tidak ada yang menghalangi "
                "pekerjaan."
            ),
        )
        ui.tabel_peringatan.records.set_records(baris)
        select_first(ui.tabel_peringatan)

    # What the page asks

    def status(self) -> str:
        """The chosen procedure and whether it is the office's."""
        satu = self.ui.tabel.chosen(SopTampil)
        return "" if satu is None else f"{satu.judul}: {ANUTAN[satu.anutan].kata.lower()}"

    def details(self) -> tuple[tuple[str, str], ...]:
        """The step, correction or finding under the cursor."""
        ui = self.ui
        depan = ui.lembaran.currentWidget()
        if self.naskah is None:
            return ()
        if depan is ui.lembar_gambar:
            return self._step_details()
        if depan is ui.lembar_pembetulan:
            koreksi = ui.tabel_pembetulan.chosen(BarisKoreksi)
            if koreksi is None:
                return ()
            return (
                (self.tr("Di"), koreksi.tempat.replace("\n", ", ")),
                (self.tr("Naskah asal"), koreksi.isi.asli or self.tr("(tidak ada)")),
                (
                    self.tr("Sesudah dibetulkan"),
                    fill(self.ctx, koreksi.isi.kita) or self.tr("(dihapus)"),
                ),
                (self.tr("Mengapa"), koreksi.isi.mengapa),
            )
        if depan is ui.lembar_peringatan:
            temuan = ui.tabel_peringatan.chosen(BarisTemuan)
            if temuan is None:
                return ()
            tempat = temuan.tempat.replace("\n", ", ") or self.tr("SOP ini")
            return ((tempat, sentence(temuan.isi.isi)),)
        return self._identity_details(self.naskah)

    def _step_details(self) -> tuple[tuple[str, str], ...]:
        sop, kode = self.sop, self.ui.grafik.kunci
        if sop is None or not kode:
            return ()
        return step_parts(self.ctx, sop.step(kode), self.siklus)

    def _identity_details(self, naskah: NaskahSop) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Naskah asal"), naskah.sop.sumber),
            (
                self.tr("Belum diisi"),
                self.tr(
                    "Yang tidak ada pada naskah dan tidak diisi kantor dicetak “belum diisi”; "
                    "program tidak mengarangnya."
                ),
            ),
            (
                self.tr("Disahkan oleh"),
                self.tr(
                    "Selama tidak Anda isi, yang dicetak jabatan dan nama pimpinan kantor. Kalau "
                    "diisi jabatan lain, namanya dibiarkan kosong untuk ditulis tangan."
                ),
            ),
            (
                self.tr("Nama unit kerja"),
                self.tr("Diambil dari Administrasi: {nama}").format(nama=self.ctx.kantor.nama),
            ),
        )

    def utama(self) -> Utama | None:
        """Adopt, save the identity, or save the paper."""
        ui, naskah = self.ui, self.naskah
        if naskah is None:
            return None
        depan = ui.lembaran.currentWidget()
        if self._boleh and depan is ui.lembar_pembetulan and naskah.anutan is not Anutan.DIANUT:
            teks = (
                self.tr("Anut SOP ini")
                if naskah.anutan is Anutan.BELUM
                else self.tr("Anut perbaikan ini")
            )
            hilang = self.tr("Berkasnya tidak ada lagi di program.")
            return Utama(teks, self._adopt, hilang if naskah.terbaru is None else "")
        if self._boleh and depan is ui.lembar_identitas:
            alasan = "" if self.identitas.typed_here else self.tr("Belum ada yang diubah.")
            return Utama(self.tr("Simpan identitas"), self._save_identity, alasan)
        izin = self.ctx.izin(Tindakan.DOKUMEN_EKSPOR, sebagai=self.page.peran)
        return Utama(
            self.tr("Simpan PDF…"), lambda: self._save_paper(KodeLembarSop.SOP), izin.alasan
        )

    def unsaved(self) -> tuple[str, ...]:
        """Identities that were typed and not saved."""
        return tuple(
            self.tr("identitas SOP {kode}").format(kode=kode) for kode in self.identitas.typed
        )

    # What is done

    def _adopt(self) -> None:
        naskah = self.naskah
        if naskah is not None:
            self.page.run(
                lambda: sop_kantor.anut_sop(
                    self.ctx, naskah.sop.kode, versi=naskah.versi, sebagai=self.page.peran
                )
            )

    def _release(self) -> None:
        naskah = self.naskah
        if naskah is not None and self.page.run(
            lambda: sop_kantor.lepas_sop(
                self.ctx, naskah.sop.kode, versi=naskah.versi, sebagai=self.page.peran
            )
        ):
            self.ui.tabel_pembetulan.setFocus()

    def _save_identity(self) -> None:
        naskah, lembar = self.naskah, self.identitas
        if naskah is None:
            return
        try:
            perubahan = sop_kantor.simpan_identitas(
                self.ctx,
                naskah.sop.kode,
                lembar.isian(),
                versi=naskah.versi,
                sebagai=self.page.peran,
            )
        except GalatSakip as galat:
            lembar.refuse(str(galat))
            return
        lembar.forget()
        self.page.publish(perubahan)

    def _paper(self) -> LembarSop | None:
        """The office's procedure for paper; signed once it is adopted."""
        if self.naskah is None:
            return None
        draf = self.naskah.anutan is Anutan.BELUM
        return sop_cetak.lembar_kantor(self.ctx, self.naskah.sop, draf=draf)

    def _save_paper(self, kode: KodeLembarSop) -> None:
        lembar = self._paper()
        if lembar is None:
            return

        def write(path: Path, progress: Progress) -> None:
            ekspor.save(sop_cetak.cetak(lembar, kode, progress=progress), path)

        judul = self.tr("Simpan {kode} {sop}").format(kode=kode.value, sop=lembar.sop.judul)
        draf = " (DRAF)" if lembar.draf else ""
        usul = save_folder() / f"{kode.value} {lembar.sop.kode}{draf}.pdf"
        try:
            path = save_asking(self, judul, usul, _PDF, write)
            if path is not None:
                self.saved.emit(path)
                sop_cetak.catat_ekspor(self.ctx, lembar.sop.kode, kode, sebagai=self.page.peran)
        except GalatSakip as galat:
            show_error(self, galat)

    def _open_sk(self) -> None:
        from sakip_desktop.gui.dialogs.sk_tim import SkTimDialog

        self._run_dialog(SkTimDialog(self.page), self.ui.tombol_sk)

    def _check_file(self) -> None:
        berkas = ask_open(self, self.tr("Periksa berkas SOP"), Path.home(), _TOML)
        if berkas is not None:
            self._run_dialog(SopBerkasDialog(self.page, berkas), self.ui.tombol_periksa)

    @staticmethod
    def _run_dialog(dialog: QDialog, tombol: QWidget) -> None:
        dialog.exec()
        dialog.deleteLater()
        tombol.setFocus()
