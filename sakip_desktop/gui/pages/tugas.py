"""Tugas saya: what waits for the person, one button to do it, and what runs in the office."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QElapsedTimer, QEvent, QModelIndex, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QPushButton, QWidget

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.masukan import PersetujuanTertulis, SerahInput
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.tugas import LangkahTampil, SiklusBaris, SiklusTampil, Tugas
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import Bagian
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.disposisi import DisposisiDialog
from sakip_desktop.gui.dialogs.mulai import MulaiDialog
from sakip_desktop.gui.dialogs.persetujuan_tertulis import PersetujuanTertulisDialog
from sakip_desktop.gui.dialogs.serah_butir import SerahButirDialog
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page, PageSetup, Tujuan, Utama
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.rekap.waktu_saya import open_minutes
from sakip_desktop.gui.table_export import save_table
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.gui.tugas_panel import TugasPanel
from sakip_desktop.services import alur, penyerahan
from sakip_desktop.services.alur import daftar_sop, mulai_siklus
from sakip_desktop.services.ceklis import ButirCeklis, centang
from sakip_desktop.services.disposisi import chain
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.rencana import tahun_berencana
from sakip_desktop.services.serah import (
    DapatDitarik,
    LangkahLain,
    Serahan,
    dapat_ditarik,
    jam_mundur,
    serahan,
)
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import (
    langkah_siklus,
    saran_periode,
    siklus_berjalan,
    tugas_saya,
)

BUKA = {  # what the button says for a task that is done on another page
    Halaman.ISI_DATA: "Buka formulir",
    Halaman.REKAP: "Buka rekap",
    Halaman.VALIDASI: "Buka validasi",
    Halaman.PERSETUJUAN: "Buka persetujuan",
    Halaman.RENCANA: "Buka rencana",
    Halaman.ADMINISTRASI: "Buka administrasi",
}
_TINGGI_TERKECIL = 100
_TINGGI_TUGAS = 260  # of the table of tasks while the fields of one stand below it


@dataclass(frozen=True, slots=True)
class _Draf:
    """What was typed for a step that was not handed on yet."""

    catatan: str
    instruksi: str
    menit: str
    tenggat: QDate | None


_MENCATAT = Tampilan("i", "Dapat Anda catat", theme.CATATAN.tinta, theme.CATATAN.latar)


def state_of(tugas: Tugas) -> Tampilan:
    """How a task is shown: sent back, late, to be recorded, or simply mine."""
    if tugas.alasan:
        return theme.DIKEMBALIKAN
    if tugas.terlambat:
        return theme.TERLAMBAT
    return _MENCATAT if tugas.mencatat_untuk else theme.GILIRAN_ANDA


def _state_text(tugas: Tugas) -> str:
    keadaan = state_of(tugas)
    bagian = [keadaan.kata]
    if tugas.terlambat and keadaan is not theme.TERLAMBAT:
        bagian.append(theme.TERLAMBAT.teks)
    if tugas.mencatat_untuk:
        bagian.append(f"atas nama {tugas.mencatat_untuk}")
    return "\n".join(bagian)


class TugasPage(Page):
    """The first page after logging in."""

    HALAMAN = Halaman.TUGAS
    DEPENDS = frozenset({Jenis.ALUR, Jenis.RENCANA, Jenis.PENGGUNA, Jenis.KANTOR})
    PANDUAN = "Mengerjakan tugas"

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_TugasPage()
        self.ui.setupUi(self)
        self.tugas: tuple[Tugas, ...] = ()
        self.siklus: tuple[SiklusBaris, ...] = ()
        self.serahan: Serahan | None = None  # of the chosen task
        self.ditarik: DapatDitarik | None = None  # of the chosen cycle
        self._sop = daftar_sop(self.ctx)
        self._rincian = TugasPanel()
        self._di_siklus = False  # the panel is about the chosen cycle
        self._isian_untuk = ""  # the step that the fields are about
        self._draf: dict[str, _Draf] = {}  # what was typed for other steps meanwhile
        self._memuat = False
        self._siklus_terakhir = ""  # in which a step was decided here last
        self._baru_selesai = QElapsedTimer()
        self._make_tables()
        self._make_start_buttons()
        self._connect()
        self.setFocusProxy(self.ui.tabel_tugas)

    def _make_tables(self) -> None:
        self._model_tugas = RecordTableModel(
            self._task_columns(), lambda satu: satu.langkah.id, parent=self
        )
        self._model_siklus = RecordTableModel(
            self._cycle_columns(), lambda satu: satu.siklus_id, parent=self
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
        for isian in (ui.catatan, ui.instruksi, ui.menit):
            isian.returnPressed.connect(self._confirm)
        ui.pakai_tenggat.toggled.connect(ui.tenggat.setEnabled)
        ui.tombol_kembalikan.clicked.connect(self._return)
        ui.tombol_lewati.clicked.connect(self._skip)
        ui.tombol_tarik.clicked.connect(self._take_back)
        ui.tombol_riwayat.clicked.connect(self._show_chain)
        ui.tombol_waktu.clicked.connect(lambda: open_minutes(self, self))
        ui.tombol_waktu.setVisible(self.ctx.izin(Tindakan.LANGKAH_WAKTU).boleh)
        self._rincian.ticked.connect(self._on_ticked)
        self._rincian.opened.connect(self._on_opened)
        self._rincian.chosen.connect(self._on_step)
        for tabel in (ui.tabel_tugas, ui.tabel_siklus):
            tabel.installEventFilter(self)

    def _task_columns(self) -> tuple[Column[Tugas], ...]:
        return (
            Column(kunci="apa", judul="Yang dikerjakan", to_text=self._what),
            Column(kunci="unit", judul="Untuk", to_text=_for_whom, lebar=164, redup=True),
            Column(
                kunci="sejak",
                judul="Menunggu sejak",
                to_text=self._since,
                nilai=lambda satu: self.ctx.local(satu.sejak).date(),
                lebar=128,
            ),
            Column(
                kunci="tenggat",
                judul="Tenggat",
                to_text=lambda satu: _in_two(satu.paling_lambat),
                nilai=lambda satu: satu.tenggat,
                lebar=168,
            ),
            Column(
                kunci="keadaan",
                judul="Keadaan",
                to_text=_state_text,
                tampilan=state_of,
                catatan=lambda satu: satu.alasan,
                lebar=152,
            ),
        )

    def _cycle_columns(self) -> tuple[Column[SiklusBaris], ...]:
        return (
            Column(
                kunci="apa",
                judul="Pekerjaan",
                to_text=lambda satu: f"{satu.judul}\n{satu.periode.label}",
                lebar=224,
            ),
            Column(kunci="posisi", judul="Sampai di", to_text=_position),
            Column(
                kunci="tenggat",
                judul="Tenggat",
                to_text=_due_text,
                nilai=lambda satu: satu.tenggat,
                tampilan=lambda satu: theme.TERLAMBAT if satu.terlambat else None,
                lebar=168,
            ),
        )

    def _make_start_buttons(self) -> None:
        """One for collecting, which comes first, and one for whatever else the office does."""
        self._tombol_mulai = (QPushButton(self), QPushButton(self))
        for ke, tombol in enumerate(self._tombol_mulai):
            tombol.setObjectName(f"mulai-{ke}")
            tombol.clicked.connect(lambda _on=False, ke=ke: self.start(self._sop[ke][0]))
            self.ui.susunan_mulai.addWidget(tombol)
        self.ui.susunan_mulai.addStretch(1)

    # Words

    def _what(self, tugas: Tugas) -> str:
        judul = fill(self.ctx, tugas.langkah.langkah.judul)
        return f"{judul}\n{tugas.sop.judul} {tugas.periode.label}"

    def _since(self, tugas: Tugas) -> str:
        return tanggal_indonesia(self.ctx.local(tugas.sejak).date())

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
        terpilih, siklus = self._chosen(), self._cycle()
        self.tugas = tugas_saya(self.ctx)
        self.siklus = siklus_berjalan(self.ctx)
        self._model_tugas.set_records(self.tugas)
        self._model_siklus.set_records(self.siklus)
        kunci = None if terpilih is None else terpilih.langkah.id
        if self.tugas:
            row = self._model_tugas.row_of(kunci) or 0
            self.ui.tabel_tugas.setCurrentIndex(self._model_tugas.index(row, 0))
        if self.siklus:
            milik = self._siklus_terakhir or (siklus.siklus_id if siklus else "")
            row = self._model_siklus.row_of(milik) or 0
            self.ui.tabel_siklus.setCurrentIndex(self._model_siklus.index(row, 0))

    def _show(self) -> None:
        jumlah = len(self.tugas)
        self.ui.label_judul.setText(
            self.tr("{n} tugas menunggu Anda").format(n=jumlah)
            if jumlah
            else self.tr("Tidak ada yang menunggu Anda")
        )
        show_text(self.ui.label_jam, jam_mundur(self.ctx))
        self.ui.tabel_tugas.setVisible(bool(self.tugas))
        self.ui.label_kosong.setVisible(not self.tugas)
        self.ui.label_kosong.setText("" if self.tugas else self._what_next())
        self.ui.label_siklus.setVisible(bool(self.siklus))
        self.ui.tabel_siklus.setVisible(bool(self.siklus))
        self.ui.bagian_mulai.setVisible(self._may_start())
        self._show_start_buttons()
        self.setFocusProxy(self.ui.tabel_tugas if self.tugas else self.ui.tabel_siklus)
        self._di_siklus = self._di_siklus if self.tugas else bool(self.siklus)
        self._show_chosen()
        self._show_cycle()
        QTimer.singleShot(0, self, self._fit)  # after the tables took their width

    def _show_chosen(self) -> None:
        """The fields, buttons and panel of the chosen task."""
        tugas = self._chosen()
        self.serahan = None if tugas is None else serahan(self.ctx, tugas.langkah.id)
        self._show_fields(tugas)
        if tugas is not None and tugas.alasan:
            self.ui.pita.show_note(theme.DIKEMBALIKAN, f"{tugas.langkah.oleh}: “{tugas.alasan}”")
        else:
            self.ui.pita.show_note(None, "")
        self._fit()
        self._show_panel()

    def _show_fields(self, tugas: Tugas | None) -> None:
        """What goes with the step; fields of another step begin anew."""
        ui, isi = self.ui, self.serahan
        di_sini = tugas is not None and tugas.langkah.langkah.halaman is Halaman.TUGAS
        ui.bagian_serah.setVisible(di_sini and tugas is not None and not self._on_paper(tugas))
        ui.bagian_tindakan.setVisible(isi is not None and self._has_ways(di_sini=di_sini))
        if tugas is None or isi is None:
            self._change_fields("")
            return
        ui.tombol_kembalikan.setVisible(di_sini and isi.tidak is not None)
        if isi.tidak is not None:
            kata = self.tr("&Kembalikan ke {siapa}…").format(siapa=tab_title(isi.tidak.pelaku))
            ui.tombol_kembalikan.setText(kata)
        ui.tombol_lewati.setVisible(isi.boleh_dilewati)
        kurang = self.tr("{kurang} Langkah ini tetap dapat diselesaikan.").format(kurang=isi.kurang)
        show_text(ui.label_kurang, f"! {kurang}" if isi.kurang else "")
        for widget in (ui.label_instruksi, ui.instruksi, ui.pakai_tenggat, ui.tenggat):
            widget.setVisible(isi.lanjut is not None)
        ui.label_baku.setText(self.tr("baku {baku}").format(baku=isi.baku) if isi.baku else "")
        if isi.lanjut is not None:
            siapa = self.tr("boleh kosong; untuk {siapa}, langkah {nomor}").format(
                siapa=isi.lanjut.pelaku, nomor=isi.lanjut.nomor
            )
            ui.instruksi.setPlaceholderText(siapa)
        if self._isian_untuk != tugas.langkah.id:
            self._change_fields(tugas.langkah.id)
            self._fill_fields(tugas, isi)

    def _has_ways(self, *, di_sini: bool) -> bool:
        """Whether the chosen task can be left in another way than onwards."""
        isi = self.serahan
        return isi is not None and (isi.boleh_dilewati or (di_sini and isi.tidak is not None))

    def _change_fields(self, langkah_id: str) -> None:
        """What was typed for the step before is kept for when it is chosen again."""
        ui = self.ui
        masih = {satu.langkah.id for satu in self.tugas}
        self._draf = {kunci: isi for kunci, isi in self._draf.items() if kunci in masih}
        if self._isian_untuk in masih and self._typed():
            self._draf[self._isian_untuk] = _Draf(
                ui.catatan.text(),
                ui.instruksi.text(),
                ui.menit.text(),
                ui.tenggat.date() if ui.pakai_tenggat.isChecked() else None,
            )
        self._isian_untuk = langkah_id

    def _typed(self) -> bool:
        return bool(self.ui.catatan.text().strip() or self.ui.instruksi.text().strip())

    def _fill_fields(self, tugas: Tugas, isi: Serahan) -> None:
        """Empty, but for the standard: who records for another does not know the minutes."""
        ui, hari = self.ui, self.ctx.today()
        if isi.lanjut is not None:
            hari = max(isi.lanjut.tenggat, hari)
        baku = "" if isi.menit is None or tugas.mencatat_untuk else str(isi.menit)
        draf = self._draf.pop(tugas.langkah.id, _Draf("", "", baku, None))
        ui.catatan.setText(draf.catatan)
        ui.instruksi.setText(draf.instruksi)
        ui.menit.setText(draf.menit)
        ui.pakai_tenggat.setChecked(draf.tenggat is not None)
        ui.tenggat.setEnabled(draf.tenggat is not None)
        ui.tenggat.setDate(draf.tenggat or QDate(hari.year, hari.month, hari.day))

    def unsaved(self) -> tuple[str, ...]:
        """Words for a step that was not handed on yet."""
        if not self._draf and not (self._isian_untuk and self._typed()):
            return ()
        return (self.tr("catatan di Tugas saya"),)

    def _show_panel(self) -> None:
        """The task or the cycle, whichever the person is at."""
        tugas, siklus = self._chosen(), self._cycle()
        if siklus is not None and (self._di_siklus or tugas is None):
            tampil = langkah_siklus(self.ctx, siklus.siklus_id)
            if tampil is not None:
                self._rincian.show_cycle(tampil)
                return
        isi = self.serahan
        self._rincian.show_task(
            self._parts(tugas, isi) if tugas is not None and isi is not None else (),
            () if isi is None else isi.ceklis,
            boleh=tugas is not None,
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

    def _parts(self, tugas: Tugas, isi: Serahan) -> list[Bagian]:
        langkah, ctx = tugas.langkah.langkah, self.ctx
        lewat = f"  {theme.TERLAMBAT.teks}" if tugas.terlambat else ""
        bagian = [
            (self.tr("Langkah {nomor}").format(nomor=langkah.nomor), fill(ctx, langkah.judul)),
            (tugas.sop.judul, tugas.periode.label),
            (self.tr("Untuk"), _for_whom(tugas)),
            (self.tr("Anda mengerjakannya sebagai"), sebutan(tugas.sebagai, ctx.kantor.jenis)),
            (self.tr("Tenggat"), f"{tugas.paling_lambat}{lewat}"),
            (self.tr("Menunggu sejak"), self._since(tugas)),
            *self._from_parts(isi),
            (self.tr("Hasilnya"), "\n".join(fill(ctx, s) for s in langkah.keluaran)),
            (self.tr("Waktu baku"), isi.baku),
            (self.tr("Sesudah ini"), _next_text(isi.lanjut)),
            (self.tr("Bila tidak"), "" if isi.tidak is None else isi.tidak.kalimat),
        ]
        if tugas.mencatat_untuk:
            kata = self.tr(
                "Langkah ini milik {pelaku}. Catat hanya bila sudah terjadi, misalnya di atas "
                "kertas. Jurnal menyebut keduanya."
            ).format(pelaku=tugas.mencatat_untuk)
            bagian.insert(1, (self.tr("Mencatat atas nama"), kata))
        return bagian

    def _from_parts(self, isi: Serahan) -> list[Bagian]:
        """Who handed it over, with which words and instruction."""
        if isi.dari is None:
            return []
        diminta = isi.dari.tenggat
        return [
            (self.tr("Diterima dari"), isi.dari.kalimat),
            (self.tr("Instruksi untuk Anda"), isi.dari.instruksi),
            (
                self.tr("Diminta selesai"),
                "" if diminta is None else tanggal_indonesia(diminta, hari=True),
            ),
        ]

    def _what_next(self) -> str:
        """What is said when nothing waits: what will be here, and what happens next."""
        if self.siklus:
            satu = self.siklus[0]
            return self.tr(
                "✓ Tidak ada tugas Anda yang tertunda. {judul} {periode} sekarang di langkah "
                "{nomor}: {langkah}. Begitu giliran Anda tiba, tugasnya muncul di sini."
            ).format(
                judul=satu.judul,
                periode=satu.periode.label,
                nomor=satu.nomor,
                langkah=satu.langkah,
            )
        if not tahun_berencana(self.ctx):
            return self.tr(
                "Di sini nanti tampil pekerjaan yang menunggu Anda, dengan tenggatnya. Rencana "
                "kantor belum ada; perencana mengimpornya dahulu di Rencana & dokumen."
            )
        if self._may_start():
            return self.tr(
                "Di sini nanti tampil pekerjaan yang menunggu Anda, dengan tenggatnya. Belum ada "
                "pekerjaan yang berjalan: mulai pengumpulan data untuk {periode}."
            ).format(periode=saran_periode(self.ctx, self._sop[0][0]).label)
        return self.tr(
            "Di sini nanti tampil pekerjaan yang menunggu Anda, dengan tenggatnya. Belum ada yang "
            "berjalan; Tim SAKIP memulai pengumpulan data berikutnya."
        )

    # The chosen task

    def _chosen(self) -> Tugas | None:
        return self.ui.tabel_tugas.chosen(Tugas) if self.tugas else None

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
        if event.type() is QEvent.Type.FocusIn and self.tugas and self.siklus:
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
        tugas = self._chosen()
        if tugas is None:
            return
        if tugas.langkah.langkah.halaman is Halaman.TUGAS:
            self.ui.catatan.setFocus()
        else:
            self._open(tugas)

    def utama(self) -> Utama | None:
        """The next thing to do."""
        tugas = self._chosen()
        if tugas is None:
            return self._first_thing()
        langkah = tugas.langkah.langkah
        if langkah.halaman is not Halaman.TUGAS:
            buka = self.tr(BUKA[langkah.halaman])
            teks = f"{buka} {tugas.unit_nama}".strip()
            return Utama(teks, lambda: self._open(tugas))
        teks = fill(self.ctx, langkah.tombol)
        if self._on_paper(tugas):
            return Utama(self.tr("Catat persetujuan tertulis…"), lambda: self._finish(tugas))
        if tugas.mencatat_untuk:
            teks = self.tr("Catat atas nama {pelaku}").format(pelaku=tugas.mencatat_untuk)
        return Utama(teks, lambda: self._finish(tugas))

    def _first_thing(self) -> Utama | None:
        """Where nothing waits and nothing runs: what begins the work."""
        if self.siklus or not self._may_start():
            return None
        if not tahun_berencana(self.ctx):
            return Utama(
                self.tr("Buka Rencana & dokumen"),
                lambda: self.go_to.emit(Tujuan(halaman=Halaman.RENCANA)),
            )
        kode, _judul = self._sop[0]
        return Utama(self._start_text(kode), lambda: self.start(kode))

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
        if tugas is not None and tugas.langkah.langkah.halaman is Halaman.TUGAS:
            self._finish(tugas)

    def _on_paper(self, tugas: Tugas) -> bool:
        """Whether it is an approval that was given in writing and is only recorded here."""
        catat = Tindakan.PERSETUJUAN_CATAT in tugas.langkah.langkah.tindakan
        return bool(tugas.mencatat_untuk) and catat

    def _finish(self, tugas: Tugas) -> None:
        if self._twice():
            return
        if self._on_paper(tugas):
            self._record_written(tugas)
            return
        try:
            serah = self._collect()
        except GalatSakip as galat:
            show_error(self, galat)
            self.ui.menit.setFocus()
            return
        persetujuan = self.serahan is not None and self.serahan.persetujuan
        selesai = alur.setujui if persetujuan else alur.selesaikan_langkah
        self._decide(
            tugas,
            lambda: selesai(self.ctx, tugas.langkah.id, sebagai=tugas.sebagai, serah=serah),
        )

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

    def _collect(self) -> SerahInput:
        """What stands in the fields.

        Raises:
            DataTidakSah: the minutes are no number.
        """
        ui = self.ui
        lanjut = self.serahan is not None and self.serahan.lanjut is not None
        hari = ui.tenggat.date()
        diminta = lanjut and ui.pakai_tenggat.isChecked()
        return SerahInput(
            catatan=ui.catatan.text().strip(),
            instruksi=ui.instruksi.text().strip() if lanjut else "",
            tenggat=date(hari.year(), hari.month(), hari.day()) if diminta else None,
            menit=_read_minutes(ui.menit.text()),
        )

    def _decide(self, tugas: Tugas, perintah: Callable[[], Perubahan]) -> None:
        """Run it; one that the office refuses shows the page as it is now."""
        self._siklus_terakhir = tugas.siklus_id
        ketikan, self._isian_untuk = self._isian_untuk, ""  # what was typed goes with the step
        if self.run(perintah):
            self._baru_selesai.start()
            self.setFocus()
        else:
            self._isian_untuk = ketikan
            self.reload()

    def _record_written(self, tugas: Tugas) -> None:
        hasil: list[Perubahan] = []

        def record(tertulis: PersetujuanTertulis) -> None:
            hasil.append(alur.catat_persetujuan(self.ctx, tugas.langkah.id, tertulis))

        dialog = PersetujuanTertulisDialog(
            self.tr("Catat persetujuan tertulis {periode}").format(periode=tugas.periode.label),
            self.tr(
                "“{judul}” dicatat sebagai disetujui oleh penanda tangan surat. Jurnal menyebut "
                "nama itu dan nama Anda sebagai pencatat."
            ).format(judul=fill(self.ctx, tugas.langkah.langkah.judul)),
            "",
            self.ctx.today(),
            record,
            self,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and hasil:
            self._decide(tugas, lambda: hasil[0])

    def _return(self) -> None:
        """Tidak: back to the step of that branch, with the reason."""
        tugas, isi = self._chosen(), self.serahan
        if tugas is None or isi is None or isi.tidak is None:
            return
        alasan = ask_reason(
            self,
            self.tr("Kembalikan ke {siapa}").format(siapa=isi.tidak.pelaku),
            self.tr("Langkah {langkah} terbuka lagi.").format(langkah=isi.tidak.kalimat),
            self.tr("Kembalikan"),
        )
        if alasan is None:
            return
        unit = tugas.langkah.unit_id
        if isi.formulir and unit is not None:
            self._decide(
                tugas,
                lambda: penyerahan.kembalikan_formulir(
                    self.ctx, unit, tugas.periode, alasan, sebagai=tugas.sebagai
                ),
            )
        else:
            self._decide(
                tugas,
                lambda: alur.kembalikan(self.ctx, tugas.langkah.id, alasan, sebagai=tugas.sebagai),
            )

    def _skip(self) -> None:
        """Pass the step over, with the reason."""
        tugas = self._chosen()
        if tugas is None:
            return
        langkah = tugas.langkah.langkah
        alasan = ask_reason(
            self,
            self.tr("Lewati langkah {nomor}").format(nomor=langkah.nomor),
            self.tr(
                "“{judul}” tercatat sebagai dilewati dengan alasan ini, dan langkah sesudahnya "
                "terbuka."
            ).format(judul=fill(self.ctx, langkah.judul)),
            self.tr("Lewati"),
            self.tr("Tulis mengapa langkah ini tidak perlu dikerjakan kali ini."),
        )
        if alasan is not None:
            self._decide(
                tugas,
                lambda: alur.lewati_langkah(
                    self.ctx, tugas.langkah.id, alasan, sebagai=tugas.sebagai
                ),
            )

    def _take_back(self) -> None:
        """The step that I finished last opens again, while nobody has worked on it."""
        ditarik = self.ditarik
        if ditarik is None:
            return
        alasan = ask_reason(
            self,
            self.tr("Tarik kembali langkah {nomor}").format(nomor=ditarik.nomor),
            self.tr("“{judul}” terbuka lagi untuk Anda, dan langkah sesudahnya menunggu.").format(
                judul=ditarik.judul
            ),
            self.tr("Tarik kembali"),
            self.tr("Tulis mengapa langkah ini dibuka lagi, misalnya salah pilih periode."),
        )
        if alasan is None:
            return
        if not self.run(lambda: alur.tarik_langkah(self.ctx, ditarik.langkah_id, alasan)):
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
        DisposisiDialog(judul, rantai, self._save_table, self).exec()

    def _save_table(self, tabel: RecordTable) -> None:
        save_table(tabel, self.ctx.folder.dokumen)

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

    # Starting

    def _may_start(self) -> bool:
        return self.ctx.izin(Tindakan.SIKLUS_MULAI).boleh

    def _start_text(self, kode: str) -> str:
        """``Mulai pengukuran kinerja Triwulan IV 2025…``: the period that will be proposed."""
        return self.tr("Mulai {sop} {periode}…").format(
            sop=dict(self._sop)[kode].lower(), periode=saran_periode(self.ctx, kode).label
        )

    def _show_start_buttons(self) -> None:
        self._sop = daftar_sop(self.ctx)
        if not self._may_start():
            return
        pertama, lain = self._tombol_mulai
        pertama.setText(self._start_text(self._sop[0][0]))
        lain.setVisible(len(self._sop) > 1)
        if len(self._sop) == len(self._tombol_mulai):
            lain.setText(self._start_text(self._sop[1][0]))
        else:
            lain.setText(self.tr("Mulai pekerjaan lain…"))

    def start(self, kode: str) -> None:
        """Ask for procedure, period and due date, and begin."""
        pilihan = sorted(self._sop, key=lambda satu: satu[0] != kode)

        def mulai(sop: str, periode: Periode, tenggat: date) -> None:
            self.publish(mulai_siklus(self.ctx, sop, periode, tenggat))

        MulaiDialog(pilihan, lambda sop: saran_periode(self.ctx, sop), mulai, self).exec()
        self.setFocus()

    # What the window asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap anew, and the tables are as high as they then need."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # after the tables took their width

    def status(self) -> str:
        """How much waits."""
        telat = sum(satu.terlambat for satu in self.tugas)
        bagian = [self.tr("{n} tugas").format(n=len(self.tugas))] if self.tugas else []
        if telat:
            bagian.append(self.tr("{n} terlambat").format(n=telat))
        return " · ".join(bagian)

    def details(self) -> QWidget:
        """The chosen task in words."""
        return self._rincian


def _fit_height(tabel: RecordTable, terbanyak: int = 0) -> None:
    """As high as the lines need; many lines scroll."""
    baris = sum(tabel.rowHeight(row) for row in range(tabel.records.rowCount()))
    tinggi = baris + tabel.horizontalHeader().sizeHint().height() + 2 * tabel.frameWidth()
    tinggi = min(tinggi, terbanyak) if terbanyak else tinggi
    tabel.setMinimumHeight(min(tinggi, _TINGGI_TERKECIL))
    tabel.setMaximumHeight(tinggi)


def _for_whom(tugas: Tugas) -> str:
    return tugas.unit_nama or "Seluruh kantor"


def _position(siklus: SiklusBaris) -> str:
    """Where a cycle stands, whose turn it is, and since when."""
    return f"{siklus.posisi}: {siklus.langkah}\n" + " · ".join(
        satu for satu in (siklus.kemajuan, siklus.menunggu) if satu
    )


def _due_text(siklus: SiklusBaris) -> str:
    terlambat = f"\n{theme.TERLAMBAT.kata}" if siklus.terlambat else ""
    return f"{_in_two(siklus.paling_lambat)}{terlambat}"


def _in_two(paling_lambat: str) -> str:
    """The day in a line of its own: it is what the eye looks for."""
    return paling_lambat.replace("paling lambat ", "paling lambat\n")


def _next_text(lanjut: LangkahLain | None) -> str:
    return "Selesai; tidak ada langkah lagi." if lanjut is None else lanjut.kalimat


def _read_minutes(teks: str) -> int | None:
    """Minutes as typed; None when nothing was.

    Raises:
        DataTidakSah: it is no whole number.
    """
    teks = teks.strip()
    if not teks:
        return None
    if not (teks.isascii() and teks.isdigit()):
        raise DataTidakSah(
            f"Menit kerja “{teks}” tidak terbaca.",
            "Yang ditulis di situ hanya angka bulat, tanpa koma.",
            "Tulis misalnya 45, atau kosongkan.",
        )
    return int(teks)
