"""Keutuhan: everything is looked at, and the report says what to do."""

from dataclasses import replace
from pathlib import Path
from textwrap import wrap

from PySide6.QtWidgets import QApplication

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_admin_keutuhan import Ui_KeutuhanBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_state
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import ekspor, periksa
from sakip_desktop.services.periksa import HasilPeriksa, LaporanPeriksa

UTUH = Tampilan("✓", "Utuh", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
PERHATIAN = replace(theme.PERLU_PENJELASAN, kata="Perhatian")
BERMASALAH = Tampilan("✕", "Bermasalah", theme.KESALAHAN.tinta, theme.KESALAHAN.latar)
_LEBAR_RINCIAN = 34  # letters


class KeutuhanBagian(Bagian):
    """What needs somebody stands above; the report can be kept."""

    PANDUAN = "Periksa keutuhan"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_KeutuhanBagian()
        self.ui.setupUi(self)
        self.laporan: LaporanPeriksa | None = None
        self.ui.tabel.show_model(self._make_model())
        prepare(self.ui.tabel)
        self.ui.label_hasil.hide()
        self.ui.tabel.row_entered.connect(lambda _baris: self.status_changed.emit())
        self.ui.tombol_salin.clicked.connect(self._copy)
        self.ui.tombol_simpan.clicked.connect(self._save)
        self.ui.tombol_diagnosa.clicked.connect(self._diagnose)
        self._show_report()
        self.setFocusProxy(self.ui.tabel)

    def _make_model(self) -> RecordTableModel[HasilPeriksa]:
        columns: tuple[Column[HasilPeriksa], ...] = (
            Column(
                kunci="keadaan",
                judul="Keadaan",
                to_text=lambda satu: _state(satu).kata,
                tampilan=_state,
                lebar=128,
            ),
            Column(kunci="bagian", judul="Bagian", to_text=lambda satu: satu.bagian, lebar=152),
            Column(kunci="kalimat", judul="Yang ditemukan", to_text=lambda satu: satu.kalimat),
            Column(kunci="saran", judul="Yang perlu dilakukan", to_text=lambda satu: satu.saran),
        )
        return RecordTableModel(columns, lambda satu: (satu.bagian, satu.kalimat, satu.rinci))

    def load(self) -> None:
        """Nothing is checked before somebody asks: it may take minutes."""
        self.status_changed.emit()

    def _check(self) -> None:
        try:
            self.laporan = run_with_progress(
                self,
                self.tr("Memeriksa keutuhan"),
                lambda progress: periksa.laporan(self.ctx, progress),
            )
        except Cancelled:
            self._tell(self.tr("Pemeriksaan dihentikan; hasilnya belum lengkap."), gaya="kabar")
            return
        except GalatSakip as galat:
            show_error(self, galat)
            return
        self._show_report()

    def _show_report(self) -> None:
        laporan = self.laporan
        for tombol in (self.ui.tombol_salin, self.ui.tombol_simpan):
            tombol.setEnabled(laporan is not None)
        if laporan is None:
            return
        tanda = BERMASALAH if laporan.buruk else UTUH
        self._tell(
            f"{tanda.tanda} {laporan.kesimpulan}", gaya="galat" if laporan.buruk else "kabar"
        )
        utuh = tuple(satu for satu in laporan.hasil if satu.baik)
        self.ui.tabel.records.set_records((*laporan.buruk, *utuh))
        select_first(self.ui.tabel)
        self.status_changed.emit()

    def _tell(self, teks: str, *, gaya: str) -> None:
        show_state(self.ui.label_hasil, teks, gaya)

    # Keeping it

    def _copy(self) -> None:
        if self.laporan is not None:
            QApplication.clipboard().setText(periksa.teks_laporan(self.ctx, self.laporan))
            self._tell(self.tr("✓ Laporan disalin. Tempelkan di surat atau pesan."), gaya="kabar")

    def _save(self) -> None:
        """As PDF, or as plain text when the name ends so."""
        laporan = self.laporan
        if laporan is None:
            return
        teks = periksa.teks_laporan(self.ctx, laporan).encode()
        try:
            pdf = periksa.pdf_laporan(self.ctx, laporan)
            path = save_asking(
                self,
                self.tr("Simpan laporan"),
                save_folder() / "Laporan periksa keutuhan.pdf",
                self.tr("PDF (*.pdf);;Teks (*.txt)"),
                lambda ke, _progress: ekspor.save(pdf if _is_pdf(ke) else teks, ke),
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        if path is not None:
            self._tell(self.tr("✓ Laporan tersimpan: {nama}").format(nama=path.name), gaya="kabar")

    def _diagnose(self) -> None:
        from sakip_desktop.gui.dialogs.diagnosa import show_diagnosa

        show_diagnosa(self, self.ctx, self.laporan)

    # What the page asks

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen finding in full."""
        satu = self.ui.tabel.chosen(HasilPeriksa)
        if satu is None:
            return ()
        return (
            (satu.bagian, "\n".join(wrap(satu.kalimat, _LEBAR_RINCIAN))),  # a long file name too
            (self.tr("Keadaan"), _state(satu).teks),
            *(
                ((self.tr("Rincian teknis"), "\n".join(wrap(satu.rinci, _LEBAR_RINCIAN))),)
                if satu.rinci
                else ()
            ),
            *(((self.tr("Yang perlu dilakukan"), satu.saran),) if satu.saran else ()),
        )

    def status(self) -> str:
        """When it was checked last in this window."""
        if self.laporan is None:
            return self.tr("Belum diperiksa sejak jendela ini dibuka")
        return self.tr("Diperiksa {kapan}").format(kapan=self.ctx.waktu(self.laporan.pada))

    def utama(self) -> Utama:
        """Check now."""
        return Utama(self.tr("Periksa sekarang"), self._check)


def _is_pdf(path: Path) -> bool:
    return path.suffix.lower() != ".txt"


def _state(satu: HasilPeriksa) -> Tampilan:
    return next(rupa for rupa in (UTUH, PERHATIAN, BERMASALAH) if rupa.kata == satu.keadaan)
