"""Where to work when the program was started from a flash disk, a share or a cloud folder.

Also asked when the folder was left behind by a copy made before.  Services are imported when they
are needed: most starts need none of this.
"""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QRadioButton, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tempat import BAHAYA_TEMPAT, KATA_TEMPAT, JenisTempat, Pindahan
from sakip_desktop.gui.dialogs.berkas import ask_folder
from sakip_desktop.gui.forms.ui_tempat import Ui_TempatDialog
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.paths import DataFolder, default_data_folder
from sakip_desktop.services import tempat

_DI_SINI = "tempat/di_sini"


def settle_place(folder: DataFolder) -> DataFolder | None:
    """The folder to work in: that one, or another that the person chose; None to end."""
    pergi = tempat.pindahan(folder)
    jenis = tempat.jenis_tempat(folder)
    if pergi is None and (jenis.aman or _stays(folder)):
        return folder
    dialog = TempatDialog(folder, jenis, pergi)
    return dialog.pilihan if dialog.exec() else None


def _settings(folder: DataFolder) -> QSettings:
    return QSettings(str(folder.jendela), QSettings.Format.IniFormat)


def _stays(folder: DataFolder) -> bool:
    """Whether somebody has said for good that this folder is worked in where it is."""
    return bool(_settings(folder).value(_DI_SINI, defaultValue=False, type=bool))


class TempatDialog(QDialog):
    """Accepted with the folder to work in as ``pilihan``."""

    def __init__(
        self,
        folder: DataFolder,
        jenis: JenisTempat,
        pergi: Pindahan | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            folder: the folder that the program was started with.
            jenis: what kind of place it is.
            pergi: where its office has gone, when it was copied before.
            parent: the window when it is asked for from there.
        """
        super().__init__(parent)
        self.ui = Ui_TempatDialog()
        self.ui.setupUi(self)
        self.folder = folder
        self.jenis = jenis
        self.pergi = pergi
        self.pilihan: DataFolder | None = None
        self._ada = folder.database.exists()
        self._tujuan = tempat.usul_tujuan()
        self._lain = self._find_other()
        self.ui.label_galat.hide()
        self._show_words()
        self._show_choices()
        for pilihan in self._choices():
            pilihan.toggled.connect(self._on_chosen)
        self.ui.tombol_folder.clicked.connect(self._choose_folder)
        self.ui.tombol_tutup.clicked.connect(self.reject)
        self.ui.tombol_lanjut.clicked.connect(self._go_on)
        self.ui.tombol_folder.setAutoDefault(False)
        self.ui.tombol_lanjut.setDefault(True)
        if parent is not None:
            self.ui.tombol_tutup.setText(self.tr("B&atal"))
        pertama = next(satu for satu in self._choices() if not satu.isHidden())
        pertama.setChecked(True)
        pertama.setFocus()
        self._on_chosen()

    def _choices(self) -> tuple[QRadioButton, ...]:
        return (self.ui.pilih_salin, self.ui.pilih_lain, self.ui.pilih_di_sini)

    def _find_other(self) -> DataFolder | None:
        """An office on this computer that could be opened instead."""
        calon = default_data_folder() if self.pergi is None else DataFolder(self.pergi.ke)
        ada = calon.root != self.folder.root and calon.database.exists()
        return calon if ada else None

    def _show_words(self) -> None:
        kata = KATA_TEMPAT[self.jenis]
        if self.pergi is not None:
            self.ui.label_judul.setText(self.tr("Data di folder ini sudah dipindah"))
            self.ui.label_isi.setText(
                self.tr("{kalimat} Yang ada di {folder} tinggal salinan lama.").format(
                    kalimat=tempat.moved_sentence(self.folder, self.pergi), folder=self.folder.root
                )
            )
            return
        self.ui.label_judul.setText(self.tr("Data ini ada di {kata}").format(kata=kata))
        self.ui.label_isi.setText(
            self.tr(
                "{folder} adalah {kata}. Bekerja langsung dari sana tidak disarankan: {bahaya}."
            ).format(folder=self.folder.root, kata=kata, bahaya=BAHAYA_TEMPAT[self.jenis])
        )

    def _show_choices(self) -> None:
        ui = self.ui
        if not self._ada:
            ui.pilih_salin.setText(self.tr("&Mulai di komputer ini (disarankan)"))
        self._show_target()
        for satu in (ui.pilih_salin, ui.label_tujuan, ui.tombol_folder):
            satu.setHidden(self.pergi is not None)
        ui.label_lain.setText(str(self._lain.root) if self._lain else "")
        for satu in (ui.pilih_lain, ui.label_lain):
            satu.setHidden(self._lain is None)
        if self.pergi is not None:
            ui.pilih_di_sini.setText(self.tr("&Pakai lagi yang di sini"))
            ui.label_di_sini.setText(
                self.tr("Isian sesudah pemindahan hanya ada di tempat yang baru, bukan di sini.")
            )
        else:
            ui.label_di_sini.setText(
                self.tr(
                    "Program menyimpan dengan cara yang lebih lambat dan lebih aman, dan "
                    "mengingatkannya di atas jendela. Jangan cabut sebelum program ditutup."
                )
            )
        tanya = self.pergi is None and not self.jenis.aman and self.parent() is None
        ui.jangan_tanya.setVisible(tanya)
        di_sini = self.jenis is not JenisTempat.CAKRAM and self.parent() is None
        for satu in (ui.pilih_di_sini, ui.label_di_sini):
            satu.setVisible(di_sini)

    def _show_target(self) -> None:
        self.ui.label_tujuan.setText(self.tr("Ke {folder}").format(folder=self._tujuan.root))

    def _on_chosen(self) -> None:
        self.ui.label_galat.hide()
        self.ui.tombol_folder.setEnabled(self.ui.pilih_salin.isChecked())
        self.ui.jangan_tanya.setEnabled(self.ui.pilih_di_sini.isChecked())

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self.tr("Pilih folder di komputer ini"), Path.home())
        if folder is not None:
            self._tujuan = DataFolder(folder)
            self._show_target()
            self.ui.label_galat.hide()

    # What the choice means

    def _go_on(self) -> None:
        self.ui.label_galat.hide()
        try:
            if self.ui.pilih_salin.isChecked():
                self.pilihan = self._bring()
            elif self.ui.pilih_lain.isChecked():
                self.pilihan = self._lain
            else:
                self.pilihan = self._stay()
        except Cancelled:
            return
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        if self.pilihan is not None:
            self.accept()

    def _bring(self) -> DataFolder | None:
        """Copy the office to this computer; a new one simply begins there."""
        tujuan = self._tujuan
        di_mana = tempat.jenis_tempat(tujuan)
        if not di_mana.aman:
            show_fault(
                self.ui.label_galat,
                self.tr("{folder} juga {kata}. Pilih folder di disk komputer ini.").format(
                    folder=tujuan.root, kata=KATA_TEMPAT[di_mana]
                ),
            )
            return None
        if not self._ada:
            return tujuan
        from sakip_desktop.services.pindah import pindahkan

        ditandai = run_with_progress(
            self,
            self.tr("Menyalin data ke komputer ini"),
            lambda progress: pindahkan(self.folder, tujuan, progress=progress),
        )
        self._say_done(tujuan, ditandai=ditandai)
        return tujuan

    def _say_done(self, tujuan: DataFolder, *, ditandai: bool) -> None:
        from sakip_desktop.gui.boxes.pesan import PesanDialog

        lama = (
            self.tr("Folder lama diberi tanda, sehingga tidak dibuka lagi karena keliru.")
            if ditandai
            else self.tr("Folder lama tidak dapat ditandai: jangan mengisi di sana lagi.")
        )
        pesan = GalatSakip(
            self.tr("Data sudah disalin ke komputer ini dan diperiksa."),
            self.tr("Mulai sekarang program bekerja di {folder}. {lama}").format(
                folder=tujuan.root, lama=lama
            ),
            self.tr("Cabut flash disknya dengan aman. Simpan baik-baik sebagai salinan lama."),
        )
        PesanDialog(pesan, self).exec()

    def _stay(self) -> DataFolder:
        if self.pergi is not None:
            tempat.use_again(self.folder)
        if self.ui.jangan_tanya.isChecked():
            _settings(self.folder).setValue(_DI_SINI, True)
        return self.folder
