"""*Salin ke flash disk*: choose a disk, copy, and see what was read back from it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.periode import waktu_indonesia
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tempat import KATA_TEMPAT, Disk
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.gui import theme
from sakip_desktop.gui.dialogs.berkas import ask_folder
from sakip_desktop.gui.forms.ui_salin import Ui_SalinDialog
from sakip_desktop.gui.kalimat import set_gaya, show_fault, show_text
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import salin
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.salin import Salinan

_SIDIK_PENDEK = 16


class SalinDialog(QDialog):
    """``salinan`` is what was copied and read back, None when nothing was."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        """Build the dialog; disks are looked for at once."""
        super().__init__(parent)
        self.ui = Ui_SalinDialog()
        self.ui.setupUi(self)
        self.ctx = ctx
        self.tujuan: Path | None = None
        self.salinan: Salinan | None = None
        self.ui.label_galat.hide()
        for tombol in (self.ui.tombol_segar, self.ui.tombol_folder):
            tombol.setAutoDefault(False)
        self.ui.tombol_salin.setDefault(True)
        self.ui.daftar.currentItemChanged.connect(self._on_disk_chosen)
        self.ui.tombol_segar.clicked.connect(self.find_disks)
        self.ui.tombol_folder.clicked.connect(self._choose_folder)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_salin.clicked.connect(self._copy)
        self.find_disks()

    # Choosing

    def find_disks(self) -> None:
        """Show the disks that are there now; the first flash disk is chosen."""
        disks = salin.disk_tujuan(self.ctx)
        self.ui.label_judul.setText(self.tr("Salin cadangan ke flash disk"))
        show_text(
            self.ui.label_petunjuk,
            self.tr(
                "Pilih disknya, lalu tekan Salin. Salinannya dibaca kembali dari sana dan "
                "diperiksa sebelum dinyatakan selesai."
            )
            if disks
            else self.tr(
                "Belum ada flash disk yang ditemukan. Pasang flash disk, tunggu sampai terbuka, "
                "lalu tekan “Cari disk lagi”; atau pilih folder lain."
            ),
        )
        self.ui.daftar.clear()
        for disk in disks:
            item = QListWidgetItem(_disk_text(disk))
            item.setData(Qt.ItemDataRole.UserRole, str(disk.akar))
            self.ui.daftar.addItem(item)
        self.ui.daftar.setEnabled(bool(disks))
        if disks:
            self.ui.daftar.setCurrentRow(0)
            self.ui.daftar.setFocus()
        else:
            self._aim(None)
            self.ui.tombol_segar.setFocus()

    def _on_disk_chosen(self, item: QListWidgetItem | None) -> None:
        self._aim(None if item is None else Path(item.data(Qt.ItemDataRole.UserRole)))

    def _choose_folder(self) -> None:
        folder = ask_folder(
            self, self.tr("Pilih flash disk atau folder"), self.tujuan or Path.home()
        )
        if folder is not None:
            self.ui.daftar.setCurrentRow(-1)
            self._aim(folder)
            self.ui.tombol_salin.setFocus()

    def _aim(self, folder: Path | None) -> None:
        """Say where the copy goes, and what is to be said of that place."""
        self.tujuan = folder
        self.ui.label_galat.hide()
        self.ui.tombol_salin.setEnabled(folder is not None)
        teks = self.tr("Disalin ke: {folder}").format(folder=folder) if folder else ""
        show_text(self.ui.label_tujuan, teks)
        kalimat = salin.letak(self.ctx, folder).kalimat if folder else ""
        show_text(
            self.ui.label_letak, f"{theme.PERLU_PENJELASAN.tanda} {kalimat}" if kalimat else ""
        )

    # Copying

    def _copy(self) -> None:
        folder = self.tujuan
        if folder is None:
            return
        self.ui.label_galat.hide()
        try:
            hasil = run_with_progress(
                self,
                self.tr("Menyalin ke {folder}").format(folder=folder),
                lambda progress: salin.salin(self.ctx, folder, progress),
            )
        except Cancelled:
            show_fault(
                self.ui.label_galat,
                self.tr("Penyalinan dibatalkan; tidak ada yang tertinggal di sana."),
            )
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
        else:
            self._show_result(hasil)

    def _show_result(self, hasil: Salinan) -> None:
        """What was read back from the medium, and what to do with it now."""
        self.salinan = hasil
        ui, cadangan = self.ui, hasil.cadangan
        ui.label_judul.setText(self.tr("Salinan selesai"))
        ui.label_selesai.setText(
            self.tr("✓ Salinan sudah dibaca kembali dari sana: utuh dan sama dengan data sekarang.")
        )
        ui.isi_berkas.setText(cadangan.berkas.name)
        ui.isi_tempat.setText(str(cadangan.berkas.parent))
        ui.isi_ukuran.setText(format_ukuran(cadangan.ukuran))
        ui.isi_sidik.setText(f"{cadangan.sidik[:_SIDIK_PENDEK]}…")
        ui.isi_sidik.setToolTip(cadangan.sidik)
        ui.isi_tanggal.setText(waktu_indonesia(hasil.dibuat))
        ui.l_pindaian.setVisible(bool(hasil.pindaian))
        show_text(
            ui.isi_pindaian,
            self.tr("{n} berkas, ikut disalin ke folder bukti").format(n=hasil.pindaian)
            if hasil.pindaian
            else "",
        )
        aman = self.tr(
            "Sekarang keluarkan flash disk dengan aman (ikon USB di dekat jam), lalu simpan di "
            "tempat lain, tidak di samping komputer ini."
        )
        ui.label_catatan.setText(f"{hasil.letak.kalimat} {aman}".strip())
        ui.tumpukan.setCurrentWidget(ui.halaman_hasil)
        ui.tombol_salin.hide()
        ui.tombol_batal.setText(self.tr("&Selesai"))
        set_gaya(ui.tombol_batal, "utama")
        ui.tombol_batal.setDefault(True)
        ui.tombol_batal.setFocus()


def _disk_text(disk: Disk) -> str:
    nama = f"{disk.nama} ({disk.akar})" if disk.nama else str(disk.akar)
    return f"{nama}  ·  {KATA_TEMPAT[disk.jenis]}  ·  kosong {format_ukuran(disk.bebas)}"
