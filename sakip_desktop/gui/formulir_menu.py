"""The menu *Formulir* of *Isi data*: send as a workbook, read in, print, find by code."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tanda_terima import BentukFormulir
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.formulir_table import show_kode
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pembaca_formulir import PembacaFormulir
from sakip_desktop.gui.rekap.bagian import way_to_form
from sakip_desktop.services import ekspor, formulir_terbit

_EXCEL = "Buku kerja Excel (*.xlsx)"
_PDF = "PDF (*.pdf)"
Katakan = Callable[[str], None]


class MenuFormulir(QObject):
    """What can be done with the form of the page as a file or on paper."""

    def __init__(
        self,
        page: Page,
        tombol: QPushButton,
        isi: Callable[[], Formulir | None],
        katakan: Katakan,
    ) -> None:
        """Build the menu.

        Args:
            page: the entry page.
            tombol: the button that opens it.
            isi: the form that is shown.
            katakan: says one sentence on the page.
        """
        super().__init__(page)
        self.page, self._tombol, self._isi, self._katakan = page, tombol, isi, katakan
        self.pembaca = PembacaFormulir(page, page, self._bounds)
        self.pembaca.selesai.connect(katakan)
        self.menu = QMenu(tombol)
        self.kirim = self._add(self.tr("&Simpan untuk dikirim…"), self.save_to_send)
        self.baca = self._add(self.tr("&Baca formulir…"), self._read)
        self.menu.addSeparator()
        self.terisi = self._add(
            self.tr("&Cetak yang terisi (PDF)…"), lambda: self._print(KodeDokumen.FORMULIR)
        )
        self.kosong = self._add(
            self.tr("Cetak yang &kosong (PDF)…"), lambda: self._print(KodeDokumen.FORMULIR_KOSONG)
        )
        self.menu.addSeparator()
        self.cari = self._add(self.tr("Cari k&ode…"), self.find_code)
        tombol.setMenu(self.menu)

    def _add(self, teks: str, jalan: Callable[[], None]) -> QAction:
        return self.menu.addAction(teks, jalan)

    def refresh(self, *, ada: bool) -> None:
        """Offer what the person may do with the form that is shown.

        Args:
            ada: there is a form with lines.
        """
        isi = self._isi()
        objek = Objek(None if isi is None else isi.unit.id)

        def may(tindakan: Tindakan) -> bool:
            izin = self.page.ctx.izin(tindakan, objek, sebagai=self.page.peran)
            return ada and isi is not None and izin.boleh

        self.kirim.setEnabled(may(Tindakan.FORMULIR_BUAT))
        self.baca.setEnabled(may(Tindakan.FORMULIR_BACA))
        for satu in (self.terisi, self.kosong):
            satu.setEnabled(may(Tindakan.DOKUMEN_EKSPOR))
        self._tombol.setVisible(isi is not None)

    def _bounds(self) -> tuple[Periode, str | None]:
        isi = self._isi()
        if isi is None:
            return self.page.periode, None
        return isi.periode, isi.unit.id

    def _read(self) -> None:
        """The unit's own file; what is typed at the moment is saved first."""
        if self.page.settle():
            self.pembaca.choose_files()

    # Files out

    def save_to_send(self) -> None:
        """The page as the workbook that the team sends out, with what is typed in it."""
        isi = self._isi()
        if isi is None or not self.page.settle():
            return
        ctx, peran = self.page.ctx, self.page.peran
        try:
            (siap,), _ = formulir_terbit.siapkan_formulir(
                ctx,
                (isi.unit.id,),
                isi.periode,
                bentuk=BentukFormulir.KIRIMAN,
                sebagai=peran,
            )
            path = save_asking(
                self.page,
                self.tr("Simpan formulir untuk dikirim"),
                save_folder() / siap.nama_berkas,
                _EXCEL,
                lambda path, _progress: ekspor.save(formulir_terbit.make_berkas(siap), path),
            )
            if path is None:
                return
            perubahan = formulir_terbit.catat_formulir(ctx, (siap,), sebagai=peran)
        except GalatSakip as galat:
            show_error(self.page, galat)
            return
        self.page.publish(perubahan)
        self._katakan(
            self.tr(
                "{nama} tersimpan, kodenya {kode}. Kirim berkas itu kepada Tim SAKIP, misalnya "
                "lewat surel atau flash disk."
            ).format(nama=path.name, kode=show_kode(siap.identitas.kode))
        )

    def _print(self, kode: KodeDokumen) -> None:
        """The form on paper, filled or empty; an empty one gets its code when it is saved."""
        isi = self._isi()
        if isi is None or not self.page.settle():
            return
        ctx, unit = self.page.ctx, isi.unit
        try:
            bahan = ekspor.with_code(ctx, ekspor.collect(ctx, kode, isi.periode, unit.id))
            path = save_asking(
                self.page,
                self.tr("Simpan formulir untuk dicetak"),
                save_folder()
                / ekspor.suggest_name(
                    kode, isi.periode, unit.nama, "pdf", draf=bahan.is_draft(kode)
                ),
                _PDF,
                lambda path, progress: ekspor.save(
                    ekspor.make(bahan, kode, progress=progress), path
                ),
            )
            if path is None:
                return
            perubahan = ekspor.note_export(
                ctx, kode, isi.periode, unit.id, bahan=bahan, sebagai=self.page.peran
            )
        except GalatSakip as galat:
            show_error(self.page, galat)
            return
        if perubahan is not None:
            self.page.publish(perubahan)
        self._katakan(self.tr("{nama} tersimpan.").format(nama=path.name))

    # Finding

    def find_code(self) -> None:
        """To the unit and period of the paper in one's hand."""
        from sakip_desktop.gui.dialogs.cari_kode import CariKodeDialog

        if not self.page.settle():
            return
        dialog = CariKodeDialog(self.page.ctx, self.page)
        dialog.exec()
        satu = dialog.ditemukan
        dialog.deleteLater()
        if satu is None:
            return
        tujuan = way_to_form(self.page.ctx, satu.unit_id, satu.periode)
        if tujuan is not None:
            self.page.go_to.emit(tujuan)
        sebut = self.tr("Formulir {kode}: {unit}, {periode}.").format(
            kode=show_kode(satu.kode), unit=satu.unit_nama, periode=satu.periode.label
        )
        if satu.diganti_oleh:
            sebut += self.tr(" Formulir ini sudah diganti {baru}.").format(
                baru=show_kode(satu.diganti_oleh)
            )
        self._katakan(sebut)
