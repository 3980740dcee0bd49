"""Tugas saya: what waits for the person, one button to do it, and what runs in the office."""

from datetime import date

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.tugas import SiklusTampil, Tugas
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import Bagian, DetailPanel
from sakip_desktop.gui.dialogs.mulai import MulaiDialog
from sakip_desktop.gui.forms.ui_tugas import Ui_TugasPage
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page, PageSetup, Tujuan, Utama
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.alur import daftar_sop, mulai_siklus, selesaikan_langkah
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.rencana import tahun_berencana
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import daftar_siklus, saran_periode, tugas_saya

BUKA = {  # what the button says for a task that is done on another page
    Halaman.ISI_DATA: "Buka formulir",
    Halaman.REKAP: "Buka rekap",
    Halaman.VALIDASI: "Buka validasi",
    Halaman.PERSETUJUAN: "Buka persetujuan",
    Halaman.RENCANA: "Buka rencana",
    Halaman.ADMINISTRASI: "Buka administrasi",
}
_TINGGI_TERKECIL = 100
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
        self.siklus: tuple[SiklusTampil, ...] = ()
        self._sop = daftar_sop(self.ctx)
        self._rincian = DetailPanel()
        self._make_tables()
        self._make_start_buttons()
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
                to_text=lambda satu: tanggal_indonesia(satu.tenggat),
                nilai=lambda satu: satu.tenggat,
                lebar=128,
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

    def _cycle_columns(self) -> tuple[Column[SiklusTampil], ...]:
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
                to_text=self._due_text,
                nilai=lambda satu: satu.tenggat,
                tampilan=lambda satu: theme.TERLAMBAT if self._is_late(satu) else None,
                lebar=152,
            ),
        )

    def _make_start_buttons(self) -> None:
        self._tombol_mulai: dict[str, QPushButton] = {}
        for kode, _judul in self._sop:
            tombol = QPushButton(self)
            tombol.setObjectName(f"mulai-{kode}")
            self._tombol_mulai[kode] = tombol
            tombol.clicked.connect(lambda _on=False, kode=kode: self.start(kode))
            self.ui.susunan_mulai.addWidget(tombol)
        self.ui.susunan_mulai.addStretch(1)

    # Words

    def _what(self, tugas: Tugas) -> str:
        judul = fill(self.ctx, tugas.langkah.langkah.judul)
        return f"{judul}\n{tugas.sop.judul} {tugas.periode.label}"

    def _since(self, tugas: Tugas) -> str:
        return tanggal_indonesia(self.ctx.local(tugas.sejak).date())

    def _due_text(self, siklus: SiklusTampil) -> str:
        tenggat = tanggal_indonesia(siklus.tenggat)
        return f"{tenggat}\n{theme.TERLAMBAT.kata}" if self._is_late(siklus) else tenggat

    def _is_late(self, siklus: SiklusTampil) -> bool:
        return self.ctx.today() > siklus.tenggat

    # Showing

    def load(self) -> None:
        """What waits, and what runs."""
        terpilih = self._chosen()
        self.tugas = tugas_saya(self.ctx)
        self.siklus = daftar_siklus(self.ctx, berjalan=True)
        self._model_tugas.set_records(self.tugas)
        self._model_siklus.set_records(self.siklus)
        kunci = None if terpilih is None else terpilih.langkah.id
        row = self._model_tugas.row_of(kunci) or 0
        if self.tugas:
            self.ui.tabel_tugas.setCurrentIndex(self._model_tugas.index(row, 0))
        self._show()

    def _show(self) -> None:
        jumlah = len(self.tugas)
        self.ui.label_judul.setText(
            self.tr("{n} tugas menunggu Anda").format(n=jumlah)
            if jumlah
            else self.tr("Tidak ada yang menunggu Anda")
        )
        self.ui.tabel_tugas.setVisible(bool(self.tugas))
        self.ui.label_kosong.setVisible(not self.tugas)
        self.ui.label_kosong.setText("" if self.tugas else self._what_next())
        self.ui.label_siklus.setVisible(bool(self.siklus))
        self.ui.tabel_siklus.setVisible(bool(self.siklus))
        self.ui.bagian_mulai.setVisible(self._may_start())
        if self._may_start():
            for kode, tombol in self._tombol_mulai.items():
                tombol.setText(self._start_text(kode))
        self.setFocusProxy(self.ui.tabel_tugas if self.tugas else self.ui.tabel_siklus)
        for tabel in (self.ui.tabel_tugas, self.ui.tabel_siklus):
            _fit_height(tabel)
        self._show_chosen()

    def _show_chosen(self) -> None:
        tugas = self._chosen()
        di_sini = tugas is not None and tugas.langkah.langkah.halaman is Halaman.TUGAS
        self.ui.bagian_catatan.setVisible(di_sini)
        if tugas is not None and tugas.alasan:
            self.ui.pita.show_note(theme.DIKEMBALIKAN, f"{tugas.langkah.oleh}: “{tugas.alasan}”")
        else:
            self.ui.pita.show_note(None, "")
        self._rincian.show_parts(self._parts(tugas) if tugas is not None else ())

    def _parts(self, tugas: Tugas) -> list[Bagian]:
        langkah, ctx = tugas.langkah.langkah, self.ctx
        tenggat = tanggal_indonesia(tugas.tenggat, hari=True)
        lewat = f"  {theme.TERLAMBAT.teks}" if tugas.terlambat else ""
        bagian = [
            (self.tr("Langkah {nomor}").format(nomor=langkah.nomor), fill(ctx, langkah.judul)),
            (tugas.sop.judul, tugas.periode.label),
            (self.tr("Untuk"), _for_whom(tugas)),
            (self.tr("Anda mengerjakannya sebagai"), sebutan(tugas.sebagai, ctx.kantor.jenis)),
            (self.tr("Menunggu sejak"), self._since(tugas)),
            (self.tr("Tenggat"), f"{tenggat}{lewat}"),
            (self.tr("Yang disiapkan"), "\n".join(fill(ctx, s) for s in langkah.kelengkapan)),
            (self.tr("Hasilnya"), "\n".join(fill(ctx, s) for s in langkah.keluaran)),
            (self.tr("Sesudah ini"), self._after(tugas)),
        ]
        if tugas.mencatat_untuk:
            kata = self.tr(
                "Langkah ini milik {pelaku}. Catat hanya bila sudah terjadi, misalnya di atas "
                "kertas. Jurnal menyebut keduanya."
            ).format(pelaku=tugas.mencatat_untuk)
            bagian.insert(1, (self.tr("Mencatat atas nama"), kata))
        return bagian

    def _after(self, tugas: Tugas) -> str:
        kode = tugas.langkah.langkah.lanjut
        if not kode:
            return self.tr("Selesai; tidak ada langkah lagi.")
        lanjut = tugas.sop.step(kode)
        siapa = sebutan(lanjut.pelaku[0], self.ctx.kantor.jenis)
        return f"{lanjut.nomor} {fill(self.ctx, lanjut.judul)} ({siapa})"

    def _what_next(self) -> str:
        """What is said when nothing waits: what will be here, and what happens next."""
        if self.siklus:
            satu = self.siklus[0]
            return self.tr(
                "✓ Tidak ada tugas Anda yang tertunda. {judul} {periode} sekarang di {posisi}. "
                "Begitu giliran Anda tiba, tugasnya muncul di sini."
            ).format(judul=satu.judul, periode=satu.periode.label, posisi=satu.posisi)
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
        return self.ui.tabel_tugas.chosen(Tugas)

    def _on_task(self, _kunci: object) -> None:
        self.ui.catatan.clear()
        self._show_chosen()
        self.status_changed.emit()

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

    def _finish(self, tugas: Tugas) -> None:
        catatan = self.ui.catatan.text().strip()
        if self.run(
            lambda: selesaikan_langkah(
                self.ctx, tugas.langkah.id, sebagai=tugas.sebagai, catatan=catatan
            )
        ):
            self.ui.catatan.clear()
            self.setFocus()

    # Starting

    def _may_start(self) -> bool:
        return self.ctx.izin(Tindakan.SIKLUS_MULAI).boleh

    def _start_text(self, kode: str) -> str:
        """``Mulai pengukuran kinerja Triwulan IV 2025…``: the period that will be proposed."""
        return self.tr("Mulai {sop} {periode}…").format(
            sop=dict(self._sop)[kode].lower(), periode=saran_periode(self.ctx, kode).label
        )

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
        for tabel in (self.ui.tabel_tugas, self.ui.tabel_siklus):
            _fit_height(tabel)

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


def _fit_height(tabel: RecordTable) -> None:
    """As high as the lines need; many lines scroll."""
    baris = sum(tabel.rowHeight(row) for row in range(tabel.records.rowCount()))
    kepala = tabel.horizontalHeader().sizeHint().height() + 2 * tabel.frameWidth()
    tabel.setMinimumHeight(min(baris + kepala, _TINGGI_TERKECIL))
    tabel.setMaximumHeight(baris + kepala)


def _for_whom(tugas: Tugas) -> str:
    return tugas.unit_nama or "Seluruh kantor"


def _position(siklus: SiklusTampil) -> str:
    """Where a cycle stands, and whose turn it is."""
    kini = next((satu for satu in siklus.langkah if satu.tanda in "●○↩"), None)
    kata = siklus.posisi[:1].upper() + siklus.posisi[1:]
    if kini is None:
        return kata
    siapa = " · ".join(satu for satu in (kini.kemajuan, kini.keterangan) if satu)
    return f"{kata}\n{siapa}"
