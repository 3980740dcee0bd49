"""The evidence of the selected figure, in the panel on the right of *Isi data*."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sakip_desktop.domain.bukti import GAMBAR, KATA_ISI, BuktiAngka, judge
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.teks import kunci
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.gui import theme
from sakip_desktop.gui.bukti.gambar import read_pixmap
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.bukti.macam import ask_macam
from sakip_desktop.gui.bukti.seret import FileDrop
from sakip_desktop.gui.bukti.tambah import add_files, add_link, choose_files, may_add
from sakip_desktop.gui.detail_panel import BagianRincian, BagianWidget
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tanda_bukti import evidence_state
from sakip_desktop.gui.texts import plain_tooltip
from sakip_desktop.gui.wrapped_list import WrappedList
from sakip_desktop.services import bukti_angka

_BUKTI_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_TERBESAR = 120  # pixels of a thumbnail
_DIINGAT = 48  # thumbnails
_TINGGI_TERBANYAK = 200

_GAMBAR: dict[str, QPixmap | None] = {}  # thumbnails by hash


def evidence_parts(page: Page, baris: BarisFormulir) -> Sequence[BagianRincian]:
    """The evidence of a figure: what is there, what is missing, and buttons."""
    unit = Objek(baris.indikator.unit_id)
    if not page.ctx.izin(Tindakan.REALISASI_LIHAT, unit).boleh:
        return ()
    bukti = bukti_angka.daftar_bukti(page.ctx, baris.indikator.id, baris.realisasi.periode)
    kini = judge(bukti_angka.macam_bukti(baris.indikator), bukti)
    tampilan = evidence_state(kini)
    tanda = f"{tampilan.tanda} " if tampilan else ""
    ajak = page.tr(" Seret berkas ke baris ini, atau tekan Tambah bukti.")
    if kini.lengkap or bukti or not may_add(page, baris):
        ajak = ""
    return (
        BagianWidget(
            judul=page.tr("Bukti {bulan}").format(bulan=baris.realisasi.periode.label),
            teks=f"{tanda}{kini.kalimat}{ajak}",
            kunci=(baris.indikator.id, baris.realisasi.periode, bukti, baris.kunci, page.peran),
            buat=lambda parent: BuktiPanel(page, baris, bukti, parent),
        ),
    )


class BuktiPanel(QWidget):
    """Files and links of one figure; files may be dropped anywhere onto it."""

    def __init__(
        self, page: Page, baris: BarisFormulir, bukti: Sequence[BuktiAngka], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.page = page
        self.baris = baris
        self.daftar = _Daftar(self)
        self.gambar = QLabel(self)
        self.gambar.setTextFormat(Qt.TextFormat.PlainText)
        self.gambar.hide()
        boleh = may_add(page, baris)
        self.tombol_tambah = self._button(self.tr("Tambah bukt&i…"), self._choose)
        self.tombol_tautan = self._button(self.tr("Tauta&n…"), lambda: add_link(page, baris))
        self.tombol_lihat = self._button(self.tr("&Lihat"), self.show_chosen)
        self.tombol_jenis = self._button(self.tr("&Jenis…"), self.change_kind)
        self.tombol_cabut = self._button(self.tr("&Cabut…"), self.retire_chosen)
        self.tombol_tambah.setToolTip(
            plain_tooltip(self.tr("Berkas juga dapat diseret ke baris angkanya"))
        )
        for tombol in (self.tombol_tambah, self.tombol_tautan):
            tombol.setVisible(boleh)
        self._lay_out()
        for satu in bukti:
            self.daftar.add(satu)
        self.daftar.setVisible(bool(bukti))
        self.daftar.setCurrentRow(0)
        self.daftar.currentRowChanged.connect(self._show_chosen)
        self.daftar.itemActivated.connect(self.show_chosen)
        self._show_chosen()
        if boleh:
            FileDrop(self, lambda berkas, _tempat: add_files(page, baris, berkas))

    def _button(self, teks: str, jalankan: Callable[[], None]) -> QPushButton:
        tombol = QPushButton(teks, self)
        tombol.setAutoDefault(False)
        # Later: what it does may put another panel in this one's place.
        tombol.clicked.connect(lambda: QTimer.singleShot(0, self, jalankan))
        return tombol

    def _lay_out(self) -> None:
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(4)
        susunan.addWidget(self.daftar)
        susunan.addWidget(self.gambar)
        for sederet in (
            (self.tombol_lihat, self.tombol_jenis, self.tombol_cabut),
            (self.tombol_tambah, self.tombol_tautan),
        ):
            baris = QHBoxLayout()
            baris.setSpacing(4)
            for tombol in sederet:
                baris.addWidget(tombol, 1)
            susunan.addLayout(baris)

    # The chosen one

    def chosen(self) -> BuktiAngka | None:
        """The evidence under the cursor."""
        item = self.daftar.currentItem()
        satu = None if item is None else item.data(_BUKTI_ROLE)
        return satu if isinstance(satu, BuktiAngka) else None

    def _show_chosen(self) -> None:
        satu = self.chosen()
        self.tombol_lihat.setVisible(satu is not None)
        self.tombol_lihat.setText(
            self.tr("Sa&lin") if satu is not None and satu.isi is None else self.tr("&Lihat")
        )
        for tombol, tindakan in (
            (self.tombol_jenis, Tindakan.BUKTI_UBAH),
            (self.tombol_cabut, Tindakan.BUKTI_CABUT),
        ):
            alasan = ""
            if satu is not None:
                alasan = bukti_angka.boleh_ubah(
                    self.page.ctx,
                    tindakan,
                    satu.indikator_id,
                    satu.periode,
                    sebagai=self.page.peran,
                )
            tombol.setVisible(satu is not None and not self.tombol_tambah.isHidden())
            tombol.setEnabled(not alasan)
            tombol.setToolTip(plain_tooltip(alasan))
        self.gambar.hide()
        if satu is not None and satu.isi in GAMBAR:
            # The cursor may be on its way through many lines: the picture comes when it rests.
            QTimer.singleShot(0, self, lambda: self._show_picture(satu))

    def _show_picture(self, satu: BuktiAngka) -> None:
        if satu is not self.chosen():
            return
        gambar = self._thumbnail(satu)
        if gambar is not None:
            self.gambar.setPixmap(gambar)
            self.gambar.setAccessibleName(self.tr("Gambar {nama}").format(nama=satu.nama))
            self.gambar.show()

    def _thumbnail(self, satu: BuktiAngka) -> QPixmap | None:
        if satu.sidik not in _GAMBAR:
            try:
                data = bukti_angka.isi_bukti(self.page.ctx, satu)
            except GalatSakip:
                return None  # opening it says why
            if len(_GAMBAR) >= _DIINGAT:
                _GAMBAR.clear()
            _GAMBAR[satu.sidik] = read_pixmap(data, _TERBESAR)
        return _GAMBAR[satu.sidik]

    def show_chosen(self) -> None:
        """Show the file, or put the link on the clipboard: nothing is opened in a network."""
        satu = self.chosen()
        if satu is None:
            return
        if satu.isi is None:
            QGuiApplication.clipboard().setText(satu.tautan)
            self.tombol_lihat.setText(self.tr("✓ Disa&lin"))
            return
        try:
            data = bukti_angka.isi_bukti(self.page.ctx, satu)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        kapan = self.page.ctx.waktu(satu.ditambah_pada)
        kode, bulan = self.baris.indikator.kode, satu.periode.label
        keterangan = self.tr("Bukti {kode} {bulan}, ditambah {oleh} pada {kapan}.").format(
            kode=kode, bulan=bulan, oleh=satu.ditambah_oleh, kapan=kapan
        )
        dialog = LihatBerkasDialog(satu.nama, satu.isi, data, keterangan, self.page)
        dialog.exec()
        dialog.deleteLater()

    def retire_chosen(self) -> None:
        """Retire it, after asking."""
        satu = self.chosen()
        if satu is None or not self.tombol_cabut.isEnabled() or self.tombol_cabut.isHidden():
            return
        judul = self.tr("Cabut bukti {nama}?").format(nama=satu.nama)
        akibat = self.tr(
            "Bukti ini tidak dihitung lagi untuk {kode}. Berkasnya tetap disimpan dan tercatat di "
            "jurnal."
        ).format(kode=self.baris.indikator.kode)
        if confirm(self.page, judul, akibat, self.tr("Cabut bukti")):
            self.page.run(
                lambda: bukti_angka.cabut_bukti(
                    self.page.ctx, satu.id, satu.versi, sebagai=self.page.peran
                )
            )

    def change_kind(self) -> None:
        """Say which kind it is after all."""
        satu = self.chosen()
        if satu is None or not self.tombol_jenis.isEnabled() or self.tombol_jenis.isHidden():
            return
        diminta = bukti_angka.macam_bukti(self.baris.indikator)
        ada = [item for item in self.daftar.evidence() if item.id != satu.id]
        pilihan = ask_macam(
            self.page, satu.nama, diminta, judge(diminta, ada).kurang, kini=satu.macam
        )
        if pilihan is not None and kunci(pilihan.macam) != kunci(satu.macam):
            macam = pilihan.macam
            self.page.run(
                lambda: bukti_angka.ganti_macam(
                    self.page.ctx, satu.id, macam, satu.versi, sebagai=self.page.peran
                )
            )

    def _choose(self) -> None:
        choose_files(self.page, self.baris)


class _Daftar(WrappedList):
    """The evidence, one after another; F2 says its kind, Delete retires."""

    def __init__(self, panel: BuktiPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setAccessibleName(self.tr("Bukti angka ini"))

    def add(self, satu: BuktiAngka) -> None:
        """One line: which kind, and what."""
        item = QListWidgetItem(line_of(satu), self)
        item.setData(_BUKTI_ROLE, satu)
        item.setToolTip(plain_tooltip(satu.tautan or satu.nama))

    def evidence(self) -> list[BuktiAngka]:
        """What stands in it."""
        return [self.item(n).data(_BUKTI_ROLE) for n in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 says which kind the chosen one is, Delete retires it."""
        kerja = {
            Qt.Key.Key_F2: self._panel.change_kind,
            Qt.Key.Key_Delete: self._panel.retire_chosen,
        }.get(Qt.Key(event.key()))
        if kerja is not None:
            QTimer.singleShot(0, self._panel, kerja)
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its lines need; many scroll."""
        super().showEvent(event)
        isi = sum(self.sizeHintForRow(n) + 2 * self.spacing() for n in range(self.count()))
        self.setFixedHeight(min(isi + theme.JARAK, _TINGGI_TERBANYAK))


def line_of(satu: BuktiAngka) -> str:
    """``Daftar hadir`` over ``hadir.pdf · 120 KB``."""
    if satu.isi is None:
        apa = f"{satu.nama} · tautan"
    else:
        apa = f"{satu.nama} · {format_ukuran(satu.ukuran)}"
    if satu.gambar_saja:
        apa += f" · ! {KATA_ISI[satu.isi]} hanya gambar" if satu.isi else ""
    return f"{satu.macam}\n{apa}" if satu.macam else apa
