"""Cadangan: make one now, copy one to a flash disk, check them all, bring one back."""

from pathlib import Path
from textwrap import wrap

from sakip_desktop.domain.cadangan import Cadangan
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import ask_open
from sakip_desktop.gui.dialogs.pulihkan import PulihkanDialog
from sakip_desktop.gui.dialogs.salin import SalinDialog
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_admin_cadangan import Ui_CadanganBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_state
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import cadangan, periksa, salin
from sakip_desktop.services.kabar import kabar_salinan

_JENIS = "Cadangan SAKIP (*.sqlite3)"
_SEBAB = {
    "": "tidak tercatat",
    "manual": "manual",
    "harian": "otomatis, awal hari",
    "berkala": "otomatis, tiap dua jam kerja",
    "tutup": "otomatis, saat ditutup",
    "salin": "otomatis, untuk disalin ke luar",
    "pindah": "otomatis, saat dipindah ke sini",
    "pra-impor": "otomatis, sebelum impor rencana",
    "pra-siklus": "otomatis, sebelum periode dibuka",
    "pra-migrasi": "otomatis, sebelum pembaruan",
    "pra-pulihkan": "otomatis, sebelum pemulihan",
}
_ISI = {
    "indikator_versi": "indikator",
    "realisasi": "realisasi kinerja",
    "realisasi_anggaran": "realisasi anggaran",
    "jurnal": "catatan jurnal",
}
TERVERIFIKASI = Tampilan("✓", "Terverifikasi", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
RUSAK = Tampilan("✕", "Rusak", theme.KESALAHAN.tinta, theme.KESALAHAN.latar)
_TINGGI_HASIL = 132


class CadanganBagian(Bagian):
    """The backups of the data folder, and what can be done with them."""

    PANDUAN = "Cadangan"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_CadanganBagian()
        self.ui.setupUi(self)
        self.ui.tabel.show_model(self._make_model())
        prepare(self.ui.tabel)
        self.ui.label_hasil.hide()
        self.ui.daftar_hasil.hide()
        self.ui.daftar_hasil.setMaximumHeight(_TINGGI_HASIL)
        self._rusak: set[Path] = set()
        self.ui.tabel.row_entered.connect(lambda _nomor: self.status_changed.emit())
        self._ingat = False  # it is time for a copy on another disk
        self.ui.tombol_cadangkan.clicked.connect(self._back_up)
        self.ui.tombol_salin.clicked.connect(self._copy_elsewhere)
        self.ui.tombol_periksa.clicked.connect(self._check)
        self.ui.tombol_berkas.clicked.connect(self._restore_file)
        self.ui.tombol_pulihkan.clicked.connect(self._restore_chosen)
        self.setFocusProxy(self.ui.tabel)

    def _make_model(self) -> RecordTableModel[Cadangan]:
        columns: tuple[Column[Cadangan], ...] = (
            Column(
                kunci="waktu",
                judul="Dibuat",
                to_text=self._when,
                nilai=lambda satu: self.ctx.local(satu.dibuat).replace(tzinfo=None),
                lebar=208,
            ),
            Column(
                kunci="keadaan",
                judul="Keadaan",
                to_text=lambda satu: self._state(satu).kata,
                tampilan=self._state,
                lebar=128,
            ),
            Column(
                kunci="sebab",
                judul="Sebab",
                to_text=_why,
                lebar=232,
            ),
            Column(
                kunci="ukuran",
                judul="Ukuran",
                to_text=lambda satu: format_ukuran(satu.ukuran),
                nilai=lambda satu: satu.ukuran,
                rata=Rata.KANAN,
                lebar=96,
            ),
            Column(kunci="berkas", judul="Berkas", to_text=lambda satu: satu.berkas.name),
        )
        return RecordTableModel(columns, lambda satu: satu.nomor)

    def _when(self, satu: Cadangan) -> str:
        teks = self.ctx.waktu(satu.dibuat)
        return f"{teks} (jam diragukan)" if satu.jam_diragukan else teks

    def _state(self, satu: Cadangan) -> Tampilan:
        """Verified when it was made, unless the last check found otherwise."""
        return RUSAK if satu.berkas in self._rusak else TERVERIFIKASI

    def load(self) -> None:
        """The backups of the data folder, newest first."""
        semua = cadangan.daftar(self.ctx)
        self.ui.tabel.records.set_records(semua)
        select_first(self.ui.tabel)
        self.ui.tombol_pulihkan.setEnabled(bool(semua))
        self.ui.keterangan.setText(
            self.tr(
                "Program membuat cadangan otomatis dan langsung memeriksanya: pada awal hari, tiap "
                "dua jam kerja, sebelum impor dan sebelum periode dibuka, dan saat ditutup. Ruang "
                "kosong di disknya {bebas}."
            ).format(bebas=format_ukuran(cadangan.ruang_kosong(self.ctx)))
            if semua
            else self.tr(
                "Belum ada cadangan. Tekan “Cadangkan di komputer ini” untuk membuat yang pertama."
            )
        )
        self._show_copy()

    def _show_copy(self) -> None:
        """When the last copy on another disk was made, or that it is time for one."""
        ingat, terakhir = kabar_salinan(self.ctx), salin.salinan_terakhir(self.ctx)
        if ingat is not None:
            teks = f"{theme.PERLU_PENJELASAN.tanda} {ingat.teks} "
            teks += self.tr("Tekan “Salin ke flash disk…”.")
        elif terakhir is not None:
            teks = self.tr("✓ Salinan di luar komputer ini: terakhir {kapan}.").format(
                kapan=self.ctx.waktu(terakhir)
            )
        else:
            teks = self.tr(
                "Belum ada salinan di luar komputer ini. Tekan “Salin ke flash disk…” sekali "
                "seminggu, dan simpan flash disknya di tempat lain."
            )
        self._ingat = ingat is not None
        show_state(self.ui.label_luar, teks, "awas" if self._ingat else "kabar")
        self.ui.tombol_salin.setVisible(not self._ingat)  # the primary button does it then
        self.ui.tombol_cadangkan.setVisible(self._ingat)
        self.status_changed.emit()

    # Making and checking

    def _back_up(self) -> None:
        try:
            hasil = run_with_progress(
                self,
                self.tr("Membuat cadangan"),
                lambda progress: cadangan.buat(self.ctx, None, progress),
            )
        except (Cancelled, GalatSakip) as galat:
            show_error(self, galat)
            return
        self.load()
        self._tell(
            self.tr("✓ Cadangan terverifikasi: {kapan}, {ukuran}, {berkas}.").format(
                kapan=self._when(hasil),
                ukuran=format_ukuran(hasil.ukuran),
                berkas=hasil.berkas.name,
            )
        )

    def _copy_elsewhere(self) -> None:
        dialog = SalinDialog(self.ctx, self)
        dialog.exec()
        self.load()
        if dialog.salinan is not None:
            self.page.bus.changed.emit(Perubahan(frozenset(), self.tr("Cadangan disalin")))
            self._tell(
                self.tr("✓ Disalin dan dibaca kembali: {berkas}, {ukuran}, sidik {sidik}….").format(
                    berkas=dialog.salinan.cadangan.berkas,
                    ukuran=format_ukuran(dialog.salinan.cadangan.ukuran),
                    sidik=dialog.salinan.cadangan.sidik[:12],
                )
            )

    def _check(self) -> None:
        def check(progress: Progress) -> tuple[periksa.HasilPeriksa, ...]:
            return periksa.periksa_cadangan(self.ctx.folder, progress)

        try:
            hasil = run_with_progress(self, self.tr("Memeriksa cadangan"), check, can_cancel=False)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        buruk = [satu for satu in hasil if not satu.baik]
        self._rusak = {satu.cadangan for satu in buruk if satu.cadangan is not None}
        self.load()
        if all(satu.baik and satu.cadangan is None for satu in hasil):
            self._tell(" ".join(satu.kalimat for satu in hasil))  # there is none yet
            return
        self._tell(
            self.tr("✕ {buruk} dari {semua} cadangan bermasalah.").format(
                buruk=len(buruk), semua=len(hasil)
            )
            if buruk
            else self.tr("✓ Semua cadangan utuh: {semua} diperiksa.").format(semua=len(hasil)),
            *(f"{satu.tanda} {satu.kalimat}" for satu in sorted(hasil, key=lambda satu: satu.baik)),
        )

    def _tell(self, teks: str, *rinci: str) -> None:
        """The outcome in a line; what it was made of below, in a list that scrolls."""
        gaya = "galat" if teks.startswith(theme.KESALAHAN.tanda) else "kabar"
        show_state(self.ui.label_hasil, teks, gaya)
        self.ui.daftar_hasil.clear()
        self.ui.daftar_hasil.addItems(rinci)
        self.ui.daftar_hasil.setVisible(bool(rinci))
        self.status_changed.emit()

    # Restoring

    def _chosen(self) -> Cadangan | None:
        return self.ui.tabel.chosen(Cadangan)

    def _restore_chosen(self) -> None:
        satu = self._chosen()
        if satu is not None:
            self._restore(satu.berkas)

    def _restore_file(self) -> None:
        path = ask_open(self, self.tr("Pilih berkas cadangan"), Path.home(), _JENIS)
        if path is not None:
            self._restore(path)

    def _restore(self, berkas: Path) -> None:
        """Verify, show what would be lost, ask for the password, restore, open anew."""
        try:
            beda = run_with_progress(
                self,
                self.tr("Memeriksa {nama}").format(nama=berkas.name),
                lambda _progress: cadangan.compare(self.ctx, berkas),
                can_cancel=False,
            )
        except GalatSakip as galat:
            show_error(self, galat)
            return
        if PulihkanDialog(self.ctx, beda, self._when(beda.cadangan), self).exec():
            self.page.file_replaced.emit()

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen backup: what is in it, and the fingerprint to compare it by."""
        satu = self._chosen()
        if satu is None:
            return ()
        return (
            (self.tr("Dibuat"), self._when(satu)),
            (self.tr("Sebab"), _why(satu)),
            (self.tr("Keadaan"), self._state(satu).teks),
            (
                self.tr("Isi"),
                "\n".join(
                    f"{satu.jumlah[tabel]} {kata}"
                    for tabel, kata in _ISI.items()
                    if tabel in satu.jumlah
                ),
            ),
            (self.tr("Jurnal sampai catatan"), str(satu.kepala.urut)),
            (self.tr("Sidik berkas (SHA-256)"), " ".join(wrap(satu.sidik, 8))),
        )

    def status(self) -> str:
        """How many there are."""
        banyak = self.ui.tabel.records.rowCount()
        return self.tr("{banyak} cadangan di folder data").format(banyak=banyak)

    def utama(self) -> Utama:
        """Back up now; while a copy elsewhere is missing, that copy."""
        if self._ingat:
            return Utama(self.tr("Salin ke flash disk…"), self._copy_elsewhere)
        return Utama(self.tr("Cadangkan di komputer ini"), self._back_up)


def _why(satu: Cadangan) -> str:
    """``otomatis, saat ditutup``, ``manual, oleh Siti``."""
    sebab = _SEBAB.get(satu.alasan, satu.alasan)
    return f"{sebab}, oleh {satu.oleh}" if satu.oleh else sebab
