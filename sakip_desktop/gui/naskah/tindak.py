"""Tindak lanjut: what is to be done by whom until when, and what became of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShortcut

from sakip_desktop.domain.bukti import Isi
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Izin, Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tindak_lanjut import (
    KATA_ASAL,
    GerakTindak,
    KeadaanTindak,
    TindakLanjut,
)
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.batal import BatalTabel
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.bukti.seret import FileDrop
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_naskah_tindak import Ui_TindakBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.gui.tindak.catat import TindakCatatDialog, TindakSerahDialog
from sakip_desktop.gui.tindak.jadikan import may_open
from sakip_desktop.gui.tindak.kolom import make_list, make_turns, state_on
from sakip_desktop.gui.tindak.tambah import open_follow_ups
from sakip_desktop.services.kantor import semua_unit
from sakip_desktop.services.tindak_lanjut import (
    TABEL_TINDAK,
    daftar_tindak,
    isi_tindak,
    izin_catat,
    tanpa_penanggung,
    tindak_saya,
)

_TERBUKA, _LEWAT, _SELESAI, _SEMUA = "terbuka", "lewat", "selesai", "semua"
_SARING: tuple[tuple[str, str, Callable[[TindakLanjut, date], bool]], ...] = (
    (_TERBUKA, "Terbuka", lambda s, _hari: s.keadaan.terbuka),
    (_LEWAT, "Lewat tenggat", lambda s, hari: s.overdue(hari)),
    (_SELESAI, "Selesai dan dibatalkan", lambda s, _hari: not s.keadaan.terbuka),
    (_SEMUA, "Semua", lambda _s, _hari: True),
)
_MILIK_SAYA = "saya"
_TINGGI_GERAK = 176


class TindakBagian(Bagian):
    """The list above, the turns of the chosen one below; one's own come first."""

    PANDUAN = "Tindak lanjut"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_TindakBagian()
        self.ui.setupUi(self)
        self._semua: tuple[TindakLanjut, ...] = ()
        self._milik: frozenset[str] = frozenset()
        self._berhenti: frozenset[str] = frozenset()  # their owner has left
        ui = self.ui
        ui.tabel.show_model(make_list(self.ctx.today))
        ui.tabel_gerak.show_model(make_turns(self.ctx))
        for tabel in (ui.tabel, ui.tabel_gerak):
            prepare(tabel)
        for kunci, kata, _cocok in _SARING:
            ui.keadaan.addItem(kata, kunci)
        ui.tabel.row_entered.connect(lambda _kunci: self._show_chosen())
        ui.tabel_gerak.row_entered.connect(lambda _kunci: self._show_buttons())
        ui.tabel.doubleClicked.connect(lambda _index: self.record())
        ui.tabel_gerak.doubleClicked.connect(lambda _index: self.show_evidence())
        for tombol in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for tabel, jalan in ((ui.tabel, self.record), (ui.tabel_gerak, self.show_evidence)):
                QShortcut(tombol, tabel, jalan).setContext(Qt.ShortcutContext.WidgetShortcut)
        ui.keadaan.activated.connect(lambda _n: self._show())
        ui.unit.activated.connect(lambda _n: self._show())
        ui.tombol_catat.clicked.connect(self.record)
        ui.tombol_serah.clicked.connect(self._hand_over)
        ui.tombol_bukti.clicked.connect(self.show_evidence)
        ui.tombol_excel.clicked.connect(ui.tabel.save_requested)
        ulang = QShortcut("Ctrl+Y", self, self.redo)  # as in the other tables, on every system
        ulang.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._batal = BatalTabel(page, TABEL_TINDAK)
        FileDrop(ui.tabel.viewport(), self._on_dropped, self._may_drop)
        self.setFocusProxy(ui.tabel)

    # What is shown

    def load(self) -> None:
        """What came from the period and what is still open of earlier ones."""
        milik = tindak_saya(self.ctx)
        self._milik = frozenset(satu.id for satu in milik)
        semua = daftar_tindak(self.ctx, self.page.periode)
        self._semua = tuple(sorted(semua, key=lambda satu: satu.id not in self._milik))
        self._berhenti = tanpa_penanggung(self.ctx, semua)
        self._fill_units()
        self._show()

    def _fill_units(self) -> None:
        """The units that have one, one's own first; what was chosen stays."""
        ui, dipilih = self.ui, self.ui.unit.currentData()
        ada = {satu.unit_id for satu in self._semua}
        ui.unit.clear()
        ui.unit.addItem(self.tr("Semua"), None)
        if self._milik:
            ui.unit.addItem(self.tr("Milik saya"), _MILIK_SAYA)
        for satu in semua_unit(self.ctx):
            if satu.id in ada:
                ui.unit.addItem(satu.nama, satu.id)
        choose(ui.unit, dipilih)

    def _show(self) -> None:
        ui, hari = self.ui, self.ctx.today()
        cocok = {kunci: aturan for kunci, _kata, aturan in _SARING}[ui.keadaan.currentData()]
        unit = ui.unit.currentData()
        tampak = [
            satu
            for satu in self._semua
            if cocok(satu, hari)
            and (unit in (None, satu.unit_id) or (unit == _MILIK_SAYA and satu.id in self._milik))
        ]
        ui.tabel.records.set_records(tampak)
        ui.tabel.setVisible(bool(tampak))
        show_text(ui.label_kosong, "" if tampak else self._nothing())
        show_text(ui.label_ringkas, self._headline(hari))
        ui.tombol_excel.setEnabled(bool(tampak))
        select_first(ui.tabel)
        self._show_chosen()
        QTimer.singleShot(0, ui.tabel, ui.tabel.fit_rows)  # after its scroll bar

    def _nothing(self) -> str:
        if self._semua:
            return self.tr("Tidak ada yang cocok dengan saringan ini.")
        kata = self.tr(
            "Belum ada tindak lanjut pada {periode}. Temuan, kendala, rekomendasi, dan instruksi "
            "pimpinan dapat dijadikan tindak lanjut di sini"
        ).format(periode=self.page.periode.label)
        if may_open(self.page).boleh:
            return self.tr("{kata}: tekan Tambah….").format(kata=kata)
        return self.tr("{kata} oleh tim SAKIP.").format(kata=kata)

    def _headline(self, hari: date) -> str:
        lewat = sum(satu.overdue(hari) for satu in self._semua)
        lama = sum(
            satu.keadaan.terbuka and satu.periode not in self.page.periode for satu in self._semua
        )
        bagian = [self.status()]
        if lewat:
            bagian.append(self.tr("! {n} lewat tenggat").format(n=lewat))
        if lama:
            bagian.append(self.tr("{n} terbawa dari periode sebelumnya").format(n=lama))
        if self._berhenti:
            kata = self.tr("! {n} penanggung jawabnya sudah berhenti")
            bagian.append(kata.format(n=len(self._berhenti)))
        return " · ".join(bagian) if self._semua else ""

    def chosen(self) -> TindakLanjut | None:
        """The follow-up under the cursor."""
        return self.ui.tabel.chosen(TindakLanjut) if self.ui.tabel.records.records else None

    def show_row(self, tindak_id: str) -> None:
        """Put the cursor on one that is open; the filters let it through."""
        choose(self.ui.keadaan, _TERBUKA)
        choose(self.ui.unit, None)
        self._show()
        row = self.ui.tabel.records.row_of(tindak_id)
        if row is not None:
            self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(row, 0))
        self.ui.tabel.setFocus()

    def _turn(self) -> GerakTindak | None:
        return self.ui.tabel_gerak.chosen(GerakTindak)

    def _show_chosen(self) -> None:
        ui, satu = self.ui, self.chosen()
        gerak = () if satu is None else satu.gerak
        ui.tabel_gerak.records.set_records(reversed(gerak))
        select_first(ui.tabel_gerak)
        ui.tabel_gerak.setVisible(bool(gerak))
        ui.label_gerak.setVisible(satu is not None)
        ui.label_gerak.setText(
            self.tr("Perkembangan") if gerak else self.tr("Perkembangan: belum ada")
        )
        self._fit_turns()
        self._show_buttons()

    def _fit_turns(self) -> None:
        """As high as the turns need; many scroll."""
        tabel = self.ui.tabel_gerak
        tepi = tabel.horizontalHeader().sizeHint().height() + 2 * tabel.frameWidth()
        tabel.setFixedHeight(min(tepi + tabel.verticalHeader().length(), _TINGGI_GERAK))

    def _may_record(self, satu: TindakLanjut | None) -> Izin:
        if satu is None:
            return Izin(boleh=False, alasan=self.tr("Pilih satu tindak lanjut."))
        if not satu.keadaan.terbuka:
            return Izin(boleh=False, alasan=self.tr("Tindak lanjut ini sudah ditutup."))
        return izin_catat(self.ctx, satu, sebagai=self.page.peran)

    def _show_buttons(self) -> None:
        """What can be done with the chosen one; what cannot says why."""
        ui, satu, gerak = self.ui, self.chosen(), self._turn()
        catat = self._may_record(satu)
        serah = self.ctx.izin(Tindakan.TINDAK_LANJUT_BUKA, sebagai=self.page.peran)
        ui.tombol_catat.setEnabled(catat.boleh)
        ui.tombol_serah.setVisible(serah.boleh)
        ui.tombol_serah.setEnabled(satu is not None and satu.keadaan.terbuka)
        ada = gerak is not None and bool(gerak.sidik or gerak.tautan)
        ui.tombol_bukti.setEnabled(ada)
        ui.tombol_bukti.setText(
            self.tr("Sa&lin tautan")
            if gerak is not None and gerak.tautan and not gerak.sidik
            else self.tr("&Lihat bukti")
        )
        ui.tombol_bukti.setToolTip(
            plain_tooltip("" if ada else self.tr("Perkembangan yang dipilih tanpa bukti."))
        )
        show_text(ui.label_alasan, "" if catat.boleh or satu is None else catat.alasan)
        self.status_changed.emit()

    # What is done

    def record(self) -> None:
        """Say how far the chosen one is."""
        self._record(None)

    def _record(self, berkas: Path | None) -> None:
        satu = self.chosen()
        if satu is None or not self._may_record(satu).boleh:
            return
        self._run(TindakCatatDialog(self.page, satu, self, berkas))

    def _hand_over(self) -> None:
        satu = self.chosen()
        if satu is not None:
            self._run(TindakSerahDialog(self.page, satu, self))

    def _run(self, dialog: TindakCatatDialog | TindakSerahDialog) -> None:
        dialog.exec()
        perubahan = dialog.perubahan
        dialog.deleteLater()
        if perubahan is not None:
            self.page.publish(perubahan)
        self.ui.tabel.setFocus()

    def _add(self) -> None:
        open_follow_ups(self.page, self, self.page.periode)
        self.ui.tabel.setFocus()

    def _at(self, tempat: QPoint) -> TindakLanjut | None:
        row = self.ui.tabel.rowAt(tempat.y())
        satu = self.ui.tabel.records.records[row] if row >= 0 else None
        return satu if isinstance(satu, TindakLanjut) else None

    def _may_drop(self, tempat: QPoint) -> bool:
        return self._may_record(self._at(tempat)).boleh

    def _on_dropped(self, berkas: tuple[Path, ...], tempat: QPoint) -> None:
        """A file on a line is evidence of its next turn."""
        row = self.ui.tabel.rowAt(tempat.y())
        if row >= 0:
            self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(row, 0))
            self._record(berkas[0])

    def show_evidence(self) -> None:
        """Show the file of the chosen turn; a link goes onto the clipboard."""
        gerak = self._turn()
        if gerak is None or not (gerak.sidik or gerak.tautan):
            return
        if not gerak.sidik:
            QGuiApplication.clipboard().setText(gerak.tautan)
            self.ui.tombol_bukti.setText(self.tr("✓ Disa&lin"))
            return
        try:
            data = isi_tindak(self.ctx, gerak)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        keterangan = self.tr("Bukti tindak lanjut, ditambah {oleh} pada {kapan}.").format(
            oleh=gerak.oleh, kapan=self.ctx.waktu(gerak.pada)
        )
        dialog = LihatBerkasDialog(gerak.nama, Isi(gerak.isi), data, keterangan, self.page)
        dialog.exec()
        dialog.deleteLater()

    # Undo

    def undo(self) -> None:
        """Take back what was opened, recorded or handed over last, while nothing builds on it."""
        self._say(self._batal.undo() or self.tr("Tidak ada yang dapat dibatalkan di sini"))

    def redo(self) -> None:
        """Ctrl+Y: bring back what was undone last."""
        self._say(self._batal.redo() or self.tr("Tidak ada yang dapat diulangi di sini"))

    def _say(self, kata: str) -> None:
        show_text(self.ui.label_alasan, f"{kata}.")

    # What the page asks

    def status(self) -> str:
        """How many are open."""
        terbuka = sum(satu.keadaan.terbuka for satu in self._semua)
        return self.tr("{n} tindak lanjut terbuka").format(n=terbuka)

    def utama(self) -> Utama | None:
        """Add one; who may not, goes on with what is chosen."""
        if may_open(self.page).boleh:
            return Utama(self.tr("Tambah…"), self._add)
        catat = self._may_record(self.chosen())
        if not catat.boleh:
            return None
        return Utama(self.tr("Catat perkembangan…"), self.record)

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen one in full."""
        satu = self.chosen()
        if satu is None:
            return ()
        asal = f"{KATA_ASAL[satu.asal]}, {satu.periode.label}"
        tutup = satu.keadaan is KeadaanTindak.SELESAI and satu.gerak
        return (
            (state_on(satu, self.ctx.today()).teks, satu.uraian),
            (asal, satu.rujukan),
            (self.tr("Rencana"), satu.rencana),
            (self.tr("Keluaran"), satu.keluaran),
            (self.tr("Penanggung jawab"), self._owner(satu)),
            (self.tr("Tenggat"), tanggal_indonesia(satu.tenggat)),
            (self.tr("Selesai"), self.ctx.waktu(satu.gerak[-1].pada) if tutup else ""),
            (self.tr("Perkembangan terakhir"), satu.gerak[-1].catatan if satu.gerak else ""),
            (self.tr("Dibuka oleh"), satu.dibuat_oleh),
        )

    def _owner(self, satu: TindakLanjut) -> str:
        """By name; who is no longer there is said, for it has to be handed on."""
        if satu.id not in self._berhenti:
            return satu.penanggung_jawab
        return self.tr("{siapa} (sudah berhenti; tekan Serahkan…)").format(
            siapa=satu.penanggung_jawab
        )
