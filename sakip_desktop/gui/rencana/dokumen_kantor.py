"""Dokumen kantor: the register of the office's documents of the year, kind by kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut

from sakip_desktop.domain.dokumen_kantor import (
    KATA_MACAM,
    DokumenKantor,
    MacamDokumen,
    kinds_missing,
)
from sakip_desktop.domain.errors import BerkasDitolak, GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.bukti.seret import FileDrop
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_dokumen_kantor import Ui_DokumenKantorBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.rencana.dokumen_isian import DokumenIsianDialog
from sakip_desktop.gui.rencana.kirim_periode import send_period
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import dokumen_kantor

ADA = Tampilan("✓", "Ada berkas", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
BERLAKU = Tampilan("✓", "Berlaku", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
TAUTAN = Tampilan("!", "Baru tautan", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar)
TANPA_BERKAS = Tampilan("i", "Tanpa berkas", theme.CATATAN.tinta, theme.CATATAN.latar)
BELUM_ADA = Tampilan("○", "Belum ada", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)


@dataclass(frozen=True, slots=True)
class BarisDokumen:
    """One line: a document, or a kind of which there is none yet."""

    macam: MacamDokumen
    dokumen: DokumenKantor | None


def state_of(satu: BarisDokumen) -> Tampilan:
    """Whether its file is there."""
    if satu.dokumen is None:
        return BELUM_ADA
    if satu.dokumen.isi is not None:
        return ADA
    if satu.dokumen.rujukan:
        return BERLAKU
    return TAUTAN if satu.dokumen.tautan else TANPA_BERKAS


def rows_of(ada: Sequence[DokumenKantor]) -> list[BarisDokumen]:
    """The documents in the order of their kinds; a kind without any has a line too."""
    kurang = kinds_missing(ada)
    return [
        satu
        for macam in MacamDokumen
        for satu in (
            [BarisDokumen(macam, None)]
            if macam in kurang
            else [BarisDokumen(macam, dokumen) for dokumen in ada if dokumen.macam is macam]
        )
    ]


class DokumenKantorBagian(Bagian):
    """The team enters, replaces and retires; everybody else reads.

    Signals:
        saved: path of a folder or zip with a period's evidence.
    """

    PANDUAN = "Dokumen kantor"
    BAB = "bukti"

    saved = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_DokumenKantorBagian()
        self.ui.setupUi(self)
        ui = self.ui
        self._ada: tuple[DokumenKantor, ...] = ()
        self._boleh = self.ctx.izin(Tindakan.DOKUMEN_KANTOR_UBAH, sebagai=page.peran).boleh
        ui.tabel.show_model(self._make_model())
        prepare(ui.tabel)
        for tombol in (ui.tombol_ubah, ui.tombol_cabut):
            tombol.setVisible(self._boleh)
        ui.tabel.row_entered.connect(lambda _kunci: self._show_chosen())
        ui.tabel.doubleClicked.connect(self._open)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buka = QShortcut(key, ui.tabel, self._open)
            buka.setContext(Qt.ShortcutContext.WidgetShortcut)
        ui.tombol_ubah.clicked.connect(self._change)
        ui.tombol_lihat.clicked.connect(self.show_file)
        ui.tombol_cabut.clicked.connect(self._retire)
        ui.tombol_kirim.clicked.connect(self._send)
        if self._boleh:
            FileDrop(ui.tabel.viewport(), self._on_dropped)
        self.setFocusProxy(ui.tabel)

    def _make_model(self) -> RecordTableModel[BarisDokumen]:
        columns: tuple[Column[BarisDokumen], ...] = (
            Column(kunci="macam", judul="Jenis", to_text=lambda s: KATA_MACAM[s.macam], lebar=212),
            Column(
                kunci="judul", judul="Judul", to_text=lambda s: s.dokumen.judul if s.dokumen else ""
            ),
            Column(
                kunci="nomor",
                judul="Nomor",
                to_text=lambda s: s.dokumen.nomor if s.dokumen else "",
                lebar=140,
            ),
            Column(
                kunci="tanggal",
                judul="Tanggal",
                to_text=lambda s: _day(s.dokumen),
                nilai=lambda s: s.dokumen.tanggal if s.dokumen else None,
                lebar=128,
            ),
            Column(
                kunci="berkas",
                judul="Berkas",
                to_text=lambda s: _file_text(s.dokumen),
            ),
            Column(
                kunci="keadaan",
                judul="Keadaan",
                to_text=lambda s: state_of(s).kata,
                tampilan=state_of,
                lebar=124,
            ),
        )
        return RecordTableModel(columns, lambda s: (s.macam, s.dokumen.id if s.dokumen else ""))

    # What is shown

    @property
    def tahun(self) -> int:
        """The year of the period above."""
        return self.page.periode.tahun

    def load(self) -> None:
        """The documents of the year."""
        ui = self.ui
        self._ada = dokumen_kantor.daftar_dokumen_kantor(self.ctx, self.tahun)
        ui.tabel.records.set_records(rows_of(self._ada))
        select_first(ui.tabel)
        QTimer.singleShot(0, ui.tabel, ui.tabel.fit_rows)  # after its scroll bar
        ajak = (
            self.tr(" Seret berkas ke barisnya, atau tekan Enter pada baris itu.")
            if self._boleh
            else ""
        )
        ui.label_kabar.setText(
            self.tr(
                "Dokumen yang dipakai kantor pada {tahun}. Langkah SOP yang memintanya tercentang "
                "sendiri begitu dokumennya ada di sini.{ajak}"
            ).format(tahun=self.tahun, ajak=ajak)
        )
        ui.tombol_kirim.setText(
            self.tr("Kumpulkan bukt&i {periode}…").format(periode=self.page.periode.label)
        )
        izin = self.ctx.izin(Tindakan.DOKUMEN_EKSPOR, sebagai=self.page.peran)
        ui.tombol_kirim.setEnabled(izin.boleh)
        self._show_chosen()

    def chosen(self) -> BarisDokumen | None:
        """The line under the cursor."""
        return self.ui.tabel.chosen(BarisDokumen)

    def _show_chosen(self) -> None:
        ui, satu = self.ui, self.chosen()
        dokumen = None if satu is None else satu.dokumen
        rujukan = "" if dokumen is None else dokumen.rujukan
        ui.tombol_ubah.setEnabled(dokumen is not None)
        ui.tombol_cabut.setEnabled(dokumen is not None and not rujukan)
        dari = self.tr("Dicatat di {tempat}; diubah di sana.").format(tempat=rujukan)
        ui.tombol_cabut.setToolTip(plain_tooltip(dari if rujukan else ""))
        ui.tombol_lihat.setEnabled(dokumen is not None and dokumen.isi is not None)
        alasan = "" if ui.tombol_lihat.isEnabled() else self.tr("Baris ini belum punya berkas.")
        ui.tombol_lihat.setToolTip(plain_tooltip(alasan))
        self.status_changed.emit()

    # Commands

    def _open(self) -> None:
        """Enter: add to a kind without any, show a file, otherwise correct the entry."""
        satu = self.chosen()
        if satu is None:
            return
        if satu.dokumen is None:
            self._add()
        elif satu.dokumen.isi is not None:
            self.show_file()
        else:
            self._change()

    def _add_chosen(self) -> None:
        self._add()

    def _add(self, berkas: Path | None = None) -> None:
        """Of the kind under the cursor; a reference gives its words to the entry with the file."""
        satu = self.chosen()
        macam = MacamDokumen.LAINNYA if satu is None else satu.macam
        contoh = None if satu is None or satu.dokumen is None else satu.dokumen
        if contoh is not None and not contoh.rujukan:
            contoh = None
        if self._boleh:
            dialog = DokumenIsianDialog(self.page, self.tahun, macam, None, self, contoh)
            self._edit(dialog, berkas)

    def _change(self, berkas: Path | None = None) -> None:
        satu = self.chosen()
        if satu is None or satu.dokumen is None:
            return
        if satu.dokumen.rujukan:
            self._open_decrees()
        elif self._boleh:
            self._edit(
                DokumenIsianDialog(self.page, self.tahun, satu.macam, satu.dokumen, self),
                berkas if isinstance(berkas, Path) else None,
            )

    def _open_decrees(self) -> None:
        """Where a decree is entered and corrected."""
        from sakip_desktop.gui.dialogs.sk_tim import SkTimDialog

        dialog = SkTimDialog(self.page)
        dialog.exec()
        dialog.deleteLater()
        self.ui.tabel.setFocus()

    def _edit(self, dialog: DokumenIsianDialog, berkas: Path | None) -> None:
        if berkas is not None:
            dialog.ui.berkas.setText(str(berkas))
        if dialog.exec() and dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)
        dialog.deleteLater()
        self.ui.tabel.setFocus()

    def _on_dropped(self, berkas: tuple[Path, ...], tempat: QPoint) -> None:
        """A file on a line: its entry is opened with the file in it."""
        row = self.ui.tabel.rowAt(tempat.y())
        if row >= 0:
            self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(row, 0))
        else:
            self.ui.tabel.clearSelection()
            self.ui.tabel.setCurrentIndex(QModelIndex())
        if len(berkas) > 1:
            show_error(self, _one_file(len(berkas)))
            return
        satu = self.chosen()
        if satu is not None and satu.dokumen is not None and not satu.dokumen.rujukan:
            self._change(berkas[0])
        else:
            self._add(berkas[0])

    def show_file(self) -> None:
        """Show the file of the chosen document."""
        satu = self.chosen()
        dokumen = None if satu is None else satu.dokumen
        if dokumen is None or dokumen.isi is None:
            return
        try:
            data = dokumen_kantor.isi_dokumen_kantor(self.ctx, dokumen)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        keterangan = f"{KATA_MACAM[dokumen.macam]} {dokumen.tahun}: {dokumen.ringkas}."
        dialog = LihatBerkasDialog(dokumen.nama, dokumen.isi, data, keterangan, self.page)
        dialog.exec()
        dialog.deleteLater()
        self.ui.tabel.setFocus()

    def _retire(self) -> None:
        satu = self.chosen()
        dokumen = None if satu is None else satu.dokumen
        if dokumen is None:
            return
        judul = self.tr("Cabut {judul}?").format(judul=dokumen.judul)
        akibat = self.tr(
            "Dokumen ini tidak tampil lagi pada {tahun}, dan langkah SOP tidak menemukannya. "
            "Berkasnya tetap disimpan dan tercatat di jurnal."
        ).format(tahun=dokumen.tahun)
        if confirm(self, judul, akibat, self.tr("Cabut dokumen")):
            self.page.run(
                lambda: dokumen_kantor.cabut_dokumen(
                    self.ctx, dokumen.id, dokumen.versi, sebagai=self.page.peran
                )
            )
        self.ui.tabel.setFocus()

    def _send(self) -> None:
        path = send_period(self.page, self)
        if path is not None:
            self.saved.emit(path)

    # What the page asks

    def status(self) -> str:
        """How many kinds are recorded, and how many of them have a file: as the lines show it."""
        kurang = len(kinds_missing(self._ada))
        semua = len(MacamDokumen) - 1
        berkas = {satu.macam for satu in self._ada if satu.isi} - {MacamDokumen.LAINNYA}
        return self.tr(
            "{ada} dari {semua} jenis tercatat · {berkas} ada berkasnya · {kurang} belum ada"
        ).format(ada=semua - kurang, semua=semua, berkas=len(berkas), kurang=kurang)

    def utama(self) -> Utama | None:
        """Enter a document."""
        return Utama(self.tr("Tambah dokumen…"), self._add_chosen) if self._boleh else None

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen document in full."""
        satu = self.chosen()
        if satu is None:
            return ()
        dokumen = satu.dokumen
        if dokumen is None:
            return ((KATA_MACAM[satu.macam], self.tr("Belum ada untuk {n}.").format(n=self.tahun)),)
        dicatat = f"{dokumen.ditambah_oleh}, {self.ctx.waktu(dokumen.ditambah_pada)}"
        return (
            (KATA_MACAM[dokumen.macam], dokumen.judul),
            (self.tr("Nomor"), dokumen.nomor),
            (self.tr("Tanggal"), _day(dokumen)),
            (self.tr("Berkas"), _file_text(dokumen)),
            (self.tr("Tautan"), dokumen.tautan),
            (self.tr("Catatan"), dokumen.catatan),
            (self.tr("Dicatat"), dokumen.rujukan or dicatat),
        )


def _day(dokumen: DokumenKantor | None) -> str:
    if dokumen is None or dokumen.tanggal is None:
        return ""
    return tanggal_indonesia(dokumen.tanggal)


def _one_file(banyak: int) -> BerkasDitolak:
    return BerkasDitolak(
        f"{banyak} berkas sekaligus tidak dapat dicatat sebagai satu dokumen.",
        "Satu baris memuat satu berkas.",
        "Seret berkasnya satu per satu ke barisnya.",
    )


def _file_text(dokumen: DokumenKantor | None) -> str:
    if dokumen is None or dokumen.isi is None:
        return "" if dokumen is None else dokumen.rujukan
    return f"{dokumen.nama} ({format_ukuran(dokumen.ukuran)})"
