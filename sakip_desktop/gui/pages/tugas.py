"""Tugas saya: what waits for the person, one button to do it, and what runs in the office."""

from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.tugas import LangkahTampil, SiklusBaris, SiklusTampil, Tugas
from sakip_desktop.gui import theme
from sakip_desktop.gui.dialogs.disposisi import DisposisiDialog
from sakip_desktop.gui.dialogs.serah_butir import SerahButirDialog
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import RecordTableModel
from sakip_desktop.gui.page import Page, PageSetup, Tujuan, Utama
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.rekap.waktu_saya import open_minutes
from sakip_desktop.gui.serah_isian import SerahIsian
from sakip_desktop.gui.table_export import save_table
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.gui.tindak.jadikan import disposition_parts, may_open, open_for_dispositions
from sakip_desktop.gui.tugas.baris import BarisTugas, lines_of, question_lines
from sakip_desktop.gui.tugas.ditanya import Ditanya
from sakip_desktop.gui.tugas.isian import DrafSerah
from sakip_desktop.gui.tugas.kolom import cycle_columns, task_columns
from sakip_desktop.gui.tugas.mulai import Mulai
from sakip_desktop.gui.tugas.panel import TugasPanel
from sakip_desktop.gui.tugas.putusan import (
    Perintah,
    ask_skip,
    ask_take_back,
    ask_tidak,
    ask_written,
    finish,
    is_here,
    is_written,
)
from sakip_desktop.gui.tugas.rincian import parts_of
from sakip_desktop.gui.tugas.tindak import TindakSaya
from sakip_desktop.gui.tugas.ttd import TtdSaya
from sakip_desktop.services.ceklis import ButirCeklis, centang
from sakip_desktop.services.disposisi import chain
from sakip_desktop.services.pertanyaan import pertanyaan_saya
from sakip_desktop.services.serah import (
    DapatDitarik,
    Serahan,
    dapat_ditarik,
    jam_mundur,
    serahan,
)
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import langkah_siklus, siklus_berjalan, tugas_saya

BUKA = {  # what the button says for a task that is done on another page
    Halaman.ISI_DATA: "Buka formulir",
    Halaman.REKAP: "Buka rekap",
    Halaman.VALIDASI: "Buka validasi",
    Halaman.PERSETUJUAN: "Buka persetujuan",
    Halaman.RENCANA: "Buka rencana",
    Halaman.NASKAH: "Buka naskah",
    Halaman.ADMINISTRASI: "Buka administrasi",
}
_TINGGI_TERKECIL = 100
_TINGGI_TUGAS = 260  # of the table of tasks while the fields of one stand below it


class TugasPage(Page):
    """The first page after logging in."""

    HALAMAN = Halaman.TUGAS
    DEPENDS = frozenset(
        {Jenis.ALUR, Jenis.RENCANA, Jenis.PENGGUNA, Jenis.KANTOR, Jenis.PERTANYAAN}
        | {Jenis.NASKAH, Jenis.DOKUMEN, Jenis.TINDAK_LANJUT}
    )
    PANDUAN = "Mengerjakan tugas"

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_TugasPage()
        self.ui.setupUi(self)
        self.tugas: tuple[Tugas, ...] = ()  # the steps among the lines
        self.baris: tuple[BarisTugas, ...] = ()
        self.siklus: tuple[SiklusBaris, ...] = ()
        self.serahan: Serahan | None = None  # of the chosen task
        self.ditarik: DapatDitarik | None = None  # of the chosen cycle
        self.isian = SerahIsian(
            self.ui.bagian_serah, self.ui.tabel_tugas, self.ui.tombol_kembalikan
        )
        self.draf = DrafSerah(self.isian)
        self.mulai = Mulai(self, self.ui.susunan_mulai)
        self.tindak = TindakSaya(self, self.ui)
        self.ttd = TtdSaya(self, self.ui)
        self.ditanya = Ditanya(self, self.ui)
        self._rincian = TugasPanel()
        self._di_siklus = False  # the panel is about the chosen cycle
        self._memuat = False
        self._siklus_terakhir = ""  # in which a step was decided here last
        self._baru_selesai = QElapsedTimer()
        self._make_tables()
        self._connect()
        self.setFocusProxy(self.ui.tabel_tugas)

    def _make_tables(self) -> None:
        self._model_tugas = RecordTableModel(task_columns(), lambda satu: satu.kunci, parent=self)
        self._model_siklus = RecordTableModel(
            cycle_columns(), lambda satu: satu.siklus_id, parent=self
        )
        for tabel, model in (
            (self.ui.tabel_tugas, self._model_tugas),
            (self.ui.tabel_siklus, self._model_siklus),
        ):
            tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            tabel.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            tabel.setTabKeyNavigation(False)
            tabel.show_model(model)
        self.ui.tabel_tugas.row_entered.connect(self._on_task)
        self.ui.tabel_tugas.activated.connect(self._on_activated)
        self.ui.tabel_siklus.row_entered.connect(self._on_cycle)

    def _connect(self) -> None:
        ui = self.ui
        self.isian.confirmed.connect(self._confirm)
        ui.tombol_kembalikan.clicked.connect(self._return)
        ui.tombol_lewati.clicked.connect(self._skip)
        ui.tombol_tarik.clicked.connect(self._take_back)
        ui.tombol_riwayat.clicked.connect(self._show_chain)
        ui.tombol_waktu.clicked.connect(lambda: open_minutes(self, self))
        ui.tombol_waktu.setVisible(self.ctx.izin(Tindakan.LANGKAH_WAKTU).boleh)
        self._rincian.ticked.connect(self._on_ticked)
        self._rincian.opened.connect(self._on_opened)
        self._rincian.paper_opened.connect(self._open_paper)
        self._rincian.chosen.connect(self._on_step)
        for tabel in (ui.tabel_tugas, ui.tabel_siklus):
            tabel.installEventFilter(self)

    # Showing

    def load(self) -> None:
        """What waits, and what runs."""
        self._memuat = True  # both tables are filled before anything is said of their rows
        try:
            self._load_tables()
        finally:
            self._memuat = False
        self._show()

    def _load_tables(self) -> None:
        """What waits and what runs, the cursor where it was."""
        terpilih, siklus = self._line(), self._cycle()
        self.tugas = tugas_saya(self.ctx)
        menunggu, ditunggu = pertanyaan_saya(self.ctx)
        tanya = question_lines(self, menunggu)
        self.baris = lines_of(self.ctx, self.tugas, self.mulai.look(), tanya)
        self.ditanya.show(ditunggu)
        self.siklus = siklus_berjalan(self.ctx)
        self.draf.keep_only({satu.langkah.id for satu in self.tugas})
        self._model_tugas.set_records(self.baris)
        self._model_siklus.set_records(self.siklus)
        kunci = None if terpilih is None else terpilih.kunci
        if self.baris:
            row = self._model_tugas.row_of(kunci) or 0
            self.ui.tabel_tugas.setCurrentIndex(self._model_tugas.index(row, 0))
        if self.siklus:
            milik = self._siklus_terakhir or (siklus.siklus_id if siklus else "")
            row = self._model_siklus.row_of(milik) or 0
            self.ui.tabel_siklus.setCurrentIndex(self._model_siklus.index(row, 0))

    def _show(self) -> None:
        self.ttd.show()
        self.ui.label_judul.setText(self._heading())
        show_text(self.ui.label_jam, jam_mundur(self.ctx))
        self.tindak.show()
        self.ui.tombol_ttd.setVisible(bool(self.baris) or not self.siklus)  # else the primary one
        self.ui.tabel_tugas.setVisible(bool(self.baris))
        self.ui.label_kosong.setVisible(not self.baris)
        if not self.baris:
            berjalan = self.siklus[0] if self.siklus else None
            kata = self.mulai.what_next(berjalan, ttd=bool(self.ttd.semua))
            self.ui.label_kosong.setText(kata)
        self.ui.label_siklus.setVisible(bool(self.siklus))
        self.ui.tabel_siklus.setVisible(bool(self.siklus))
        self.ui.bagian_mulai.setVisible(self.mulai.boleh)
        self.mulai.show()
        self.setFocusProxy(self.ui.tabel_tugas if self.baris else self.ui.tabel_siklus)
        self._di_siklus = self._di_siklus if self.baris else bool(self.siklus)
        self._show_chosen()
        self._show_cycle()
        QTimer.singleShot(0, self, self._fit)  # after the tables took their width

    def _heading(self) -> str:
        """How much waits; a line of questions says itself how many they are."""
        lain = [satu for satu in self.baris if satu.tugas is None]
        if len(lain) == len(self.baris) == 1:
            return lain[0].apa.splitlines()[0]
        if self.baris:
            return self.tr("{n} tugas menunggu Anda").format(n=len(self.baris))
        if self.ttd.semua:
            return self.tr("Tanda tangan Anda ditunggu")
        return self.tr("Tidak ada yang menunggu Anda")

    def _show_chosen(self) -> None:
        """The fields, buttons and panel of the chosen task."""
        tugas = self._chosen()
        self.serahan = None if tugas is None else serahan(self.ctx, tugas.langkah.id)
        self._show_fields(tugas)
        if tugas is not None and tugas.alasan:
            kata = f"{tugas.langkah.oleh}: “{tugas.alasan}” {tugas.tertutup}".strip()
            self.ui.pita.show_note(theme.DIKEMBALIKAN, kata)
        elif tugas is not None and tugas.tertutup:
            self.ui.pita.show_note(theme.TERKUNCI, tugas.tertutup)
        else:
            self.ui.pita.show_note(None, "")
        self._fit()
        self._show_panel()

    def _show_fields(self, tugas: Tugas | None) -> None:
        """What goes with the step, and the ways to leave it other than onwards."""
        ui, isi = self.ui, self.serahan
        ui.bagian_serah.setVisible(tugas is not None and is_here(tugas) and not is_written(tugas))
        if tugas is None or isi is None:
            ui.bagian_tindakan.hide()
            self.draf.leave()
            return
        kembali = is_here(tugas) and isi.tidak is not None
        ui.bagian_tindakan.setVisible(kembali or isi.boleh_dilewati)
        ui.tombol_kembalikan.setVisible(kembali)
        if isi.tidak is not None:
            kata = self.tr("&Kembalikan ke {siapa}…").format(siapa=tab_title(isi.tidak.pelaku))
            ui.tombol_kembalikan.setText(kata)
        ui.tombol_lewati.setVisible(isi.boleh_dilewati)
        self.draf.show_step(tugas, isi, self.ctx.today())

    def unsaved(self) -> tuple[str, ...]:
        """Words for a step that was not handed on yet."""
        return (self.tr("catatan di Tugas saya"),) if self.draf.unsaved else ()

    def _show_panel(self) -> None:
        """The task or the cycle, whichever the person is at."""
        baris, siklus = self._line(), self._cycle()
        if siklus is not None and (self._di_siklus or baris is None):
            tampil = langkah_siklus(self.ctx, siklus.siklus_id)
            if tampil is not None:
                self._rincian.show_cycle(tampil)
                return
        tugas, isi = self._chosen(), self.serahan
        self._rincian.show_task(
            (*parts_of(self.ctx, tugas, isi), *disposition_parts(self, tugas.periode, isi.dari))
            if tugas is not None and isi is not None
            else (() if baris is None else baris.bagian),
            () if isi is None else isi.ceklis,
            () if isi is None else isi.hasil,
            boleh=tugas is not None,
            naskah=self.ctx.izin(Tindakan.RENCANA_LIHAT).boleh,
        )

    def _show_cycle(self) -> None:
        """What can be done with the chosen cycle; one that has just ended can be taken back too."""
        siklus = self._cycle()
        siklus_id = self._siklus_terakhir or ("" if siklus is None else siklus.siklus_id)
        if siklus is not None and self._di_siklus:
            siklus_id = siklus.siklus_id
        self.ditarik = dapat_ditarik(self.ctx, siklus_id) if siklus_id else None
        ui = self.ui
        ui.tombol_riwayat.setVisible(siklus is not None)
        ui.tombol_tarik.setVisible(self.ditarik is not None)
        bekerja = not ui.tombol_waktu.isHidden()
        ui.bagian_siklus.setVisible(bekerja or siklus is not None or self.ditarik is not None)
        if self.ditarik is not None:
            kata = self.tr("&Tarik kembali langkah {nomor}…").format(nomor=self.ditarik.nomor)
            ui.tombol_tarik.setText(kata)
            ui.tombol_tarik.setToolTip(self.ditarik.judul)

    def _fit(self) -> None:
        """Both tables as high as their lines need; the fields of a task leave less room."""
        ui = self.ui
        _fit_height(ui.tabel_tugas, _TINGGI_TUGAS if ui.bagian_serah.isVisibleTo(self) else 0)
        _fit_height(ui.tabel_siklus)

    # The chosen task

    def _chosen(self) -> Tugas | None:
        """The chosen step; None where another thing is chosen."""
        baris = self._line()
        return None if baris is None else baris.tugas

    def _line(self) -> BarisTugas | None:
        return self.ui.tabel_tugas.chosen(BarisTugas) if self.baris else None

    def _cycle(self) -> SiklusBaris | None:
        return self.ui.tabel_siklus.chosen(SiklusBaris) if self.siklus else None

    def _on_task(self, _kunci: object) -> None:
        if self._memuat:
            return
        self._di_siklus = False
        self._show_chosen()
        self.status_changed.emit()

    def _on_cycle(self, kunci: object) -> None:
        if self._memuat:
            return
        if kunci != self._siklus_terakhir:  # the person looks at another one
            self._siklus_terakhir = ""
        self._show_panel()
        self._show_cycle()

    def eventFilter(self, obyek: QObject, event: QEvent) -> bool:
        """The panel follows the table that the person works in."""
        if event.type() is QEvent.Type.FocusIn and self.baris and self.siklus:
            di_siklus = obyek is self.ui.tabel_siklus
            if di_siklus is not self._di_siklus:
                self._di_siklus = di_siklus
                self._show_panel()
                self._show_cycle()
        return super().eventFilter(obyek, event)

    def _on_step(self, langkah: LangkahTampil, siklus: SiklusTampil) -> None:
        self.go_to.emit(Tujuan(halaman=Halaman(langkah.halaman), periode=siklus.periode))

    def _on_activated(self, _index: QModelIndex) -> None:
        """Enter and double click open the page; a step that ends here waits for its button."""
        baris, tugas = self._line(), self._chosen()
        if baris is not None and baris.buka is not None:
            baris.buka.jalankan()
        if tugas is None:
            return
        if is_here(tugas):
            self.isian.ui.catatan.setFocus()
            self.ui.gulungan.ensureWidgetVisible(self.isian.ui.catatan)
        else:
            self._open(tugas)

    def utama(self) -> Utama | None:
        """The next thing to do."""
        baris, tugas = self._line(), self._chosen()
        if baris is not None and baris.buka is not None:
            return baris.buka
        if tugas is None:
            if not self.siklus:
                return self.mulai.first_thing()
            return self.ttd.utama() if self.ttd.semua else None
        langkah = tugas.langkah.langkah
        if not is_here(tugas):
            buka = self.tr(BUKA[langkah.halaman])
            teks = f"{buka} {tugas.unit_nama}".strip()
            return Utama(teks, lambda: self._open(tugas))
        teks = fill(self.ctx, langkah.tombol)
        if is_written(tugas):
            return Utama(self.tr("Catat persetujuan tertulis…"), lambda: self._finish(tugas))
        if tugas.mencatat_untuk:
            teks = self.tr("Catat atas nama {pelaku}…").format(pelaku=tugas.mencatat_untuk)
        return Utama(teks, lambda: self._finish(tugas))

    def _open(self, tugas: Tugas) -> None:
        self.go_to.emit(
            Tujuan(
                halaman=tugas.langkah.langkah.halaman,
                peran=tugas.sebagai,
                periode=tugas.periode,
                unit_id=tugas.langkah.unit_id,
            )
        )

    # Driving the step on

    def _confirm(self) -> None:
        """Enter in a field: as the button."""
        tugas = self._chosen()
        if tugas is not None and is_here(tugas):
            self._finish(tugas)

    def _finish(self, tugas: Tugas) -> None:
        if self._twice():
            return
        if is_written(tugas):
            self._decide(tugas, ask_written(self, tugas))
            return
        try:
            serah = self.isian.read()
        except GalatSakip as galat:
            show_error(self, galat)
            self.isian.ui.menit.setFocus()
            return
        self._decide(tugas, finish(self, tugas, self.serahan, serah))

    def _twice(self) -> bool:
        """A second click of a double click, or a key held down, decides no further step."""
        jarak = QApplication.doubleClickInterval()
        if not self._baru_selesai.isValid() or self._baru_selesai.elapsed() >= jarak:
            return False
        self._baru_selesai.restart()
        kata = self.tr(
            "Langkah tadi sudah selesai. Tekan sekali lagi bila langkah berikutnya juga selesai."
        )
        self.ui.pita.show_note(theme.CATATAN, kata)
        return True

    def _decide(self, tugas: Tugas, perintah: Perintah | None) -> None:
        """Run it; one that the office refuses shows the page as it is now."""
        if perintah is None:
            return
        self._siklus_terakhir = tugas.siklus_id
        untuk = self.draf.let_go()  # what was typed goes with the step
        if self.run(perintah):
            self._baru_selesai.start()
            self.setFocus()
        else:
            self.draf.hold(untuk)
            self.reload()

    def _return(self) -> None:
        tugas, isi = self._chosen(), self.serahan
        if tugas is not None and isi is not None and isi.tidak is not None:
            menit = self.isian.texts.menit
            self._decide(tugas, ask_tidak(self, tugas, isi, menit))

    def _skip(self) -> None:
        tugas = self._chosen()
        if tugas is not None:
            self._decide(tugas, ask_skip(self, tugas))

    def _take_back(self) -> None:
        perintah = None if self.ditarik is None else ask_take_back(self, self.ditarik)
        if perintah is not None and not self.run(perintah):
            self.reload()

    def _show_chain(self) -> None:
        """Every disposisi of the chosen cycle."""
        siklus = self._cycle()
        if siklus is None:
            return
        try:
            rantai = chain(self.ctx, siklus.siklus_id)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        judul = self.tr("Riwayat disposisi {judul} {periode}").format(
            judul=siklus.judul, periode=siklus.periode.label
        )
        dialog = DisposisiDialog(judul, rantai, self._save_table, self)
        if may_open(self).boleh:
            dialog.offer_follow_up(partial(open_for_dispositions, self, dialog, siklus.periode))
        dialog.exec()

    def _save_table(self, tabel: RecordTable) -> None:
        save_table(tabel)

    # Kelengkapan

    def _on_ticked(self, butir: ButirCeklis, ada: bool) -> None:  # noqa: FBT001 - a signal's
        tugas = self._chosen()
        if tugas is None or not self.run(
            lambda: self._tick(tugas, butir, ada=ada, catatan=butir.catatan)
        ):
            self.reload()

    def _on_opened(self, butir: ButirCeklis) -> None:
        tugas = self._chosen()
        if tugas is None:
            return

        def simpan(ada: bool, catatan: str, berkas: str) -> None:  # noqa: FBT001 - a callback's
            self.publish(self._tick(tugas, butir, ada=ada, catatan=catatan, berkas=berkas))

        SerahButirDialog(butir, simpan, self).exec()

    def _open_paper(self, butir: ButirCeklis) -> None:
        """Go to the paper in Surat & naskah; one that is begun there belongs to this cycle."""
        tugas, kertas = self._chosen(), butir.kertas
        if tugas is None or kertas is None:
            return
        self.go_to.emit(
            Tujuan(
                halaman=Halaman.NASKAH,
                periode=tugas.periode,
                naskah=kertas.kode,
                naskah_id=kertas.naskah_id,
                siklus_id=kertas.siklus_id,
            )
        )

    def _tick(
        self, tugas: Tugas, butir: ButirCeklis, *, ada: bool, catatan: str, berkas: str = ""
    ) -> Perubahan:
        return centang(
            self.ctx,
            tugas.langkah.id,
            butir.butir,
            ada=ada,
            catatan=catatan,
            berkas=berkas,
            versi=butir.versi,
            sebagai=tugas.sebagai,
        )

    # What the window asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap anew, and the tables are as high as they then need."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # after the tables took their width

    def status(self) -> str:
        """How much waits."""
        telat = sum(satu.terlambat for satu in self.tugas)
        bagian = [self.tr("{n} tugas").format(n=len(self.baris))] if self.baris else []
        if telat:
            bagian.append(self.tr("{n} terlambat").format(n=telat))
        return " · ".join(bagian)

    def details(self) -> QWidget:
        """The chosen task in words."""
        return self._rincian


def _fit_height(tabel: RecordTable, terbanyak: int = 0) -> None:
    """As high as the lines need; many lines scroll."""
    baris = tabel.verticalHeader().length()
    tinggi = baris + tabel.horizontalHeader().sizeHint().height() + 2 * tabel.frameWidth()
    tinggi = min(tinggi, terbanyak) if terbanyak else tinggi
    tabel.setMinimumHeight(min(tinggi, _TINGGI_TERKECIL))
    tabel.setMaximumHeight(tinggi)
