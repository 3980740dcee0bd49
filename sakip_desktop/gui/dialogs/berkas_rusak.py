"""Before anybody can log in: the office's file is damaged, and what can be done about it.

Nothing is moved before the person agreed; declining leaves everything as it was found.
"""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.kerusakan import JenisRusak, RencanaPulih
from sakip_desktop.domain.periode import waktu_indonesia
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui import theme
from sakip_desktop.gui.dialogs.berkas import ask_open, ask_save, save_folder
from sakip_desktop.gui.enter import EnterGoesOn
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_berkas_rusak import Ui_BerkasRusakDialog
from sakip_desktop.gui.kalimat import show_state, show_text
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.paths import FOLDER_RUSAK, DataFolder
from sakip_desktop.services import pemulihan

_HILANG_TERBANYAK = 100
_JENIS_CADANGAN = "Cadangan SAKIP (*.sqlite3)"
_JENIS_BUKU = "Buku kerja Excel (*.xlsx)"


class BerkasRusakDialog(EnterGoesOn):
    """Accepted once the office can be opened again."""

    def __init__(
        self, folder: DataFolder, rencana: RencanaPulih, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_BerkasRusakDialog()
        self.ui.setupUi(self)
        self.folder = folder
        self.rencana = rencana
        self._zona: tzinfo | None = None
        self.ui.label_galat.hide()
        self.ui.tombol_nanti.clicked.connect(self.reject)
        self.ui.tombol_pulihkan.clicked.connect(self._on_restore)
        self.ui.tombol_berkas.clicked.connect(self._on_other_backup)
        self.ui.tombol_salinan.clicked.connect(self._on_save_copy)
        self.ui.tombol_nanti.setDefault(True)
        self._show()

    # What is said

    def _show(self) -> None:
        keadaan = self.rencana.keadaan
        self._zona = pemulihan.zona_cadangan(self.rencana)
        hilang = keadaan.jenis is JenisRusak.HILANG
        ringan = keadaan.jenis in (JenisRusak.INDEKS, JenisRusak.LOG_BASI)
        self.ui.label_judul.setText(
            self.tr("Berkas data kantor tidak ada di tempatnya.")
            if hilang
            else self.tr("Berkas data kantor rusak.")
        )
        self.ui.label_apa.setText(
            self.tr(
                "Isinya tidak dapat dipakai begitu saja. Belum ada yang diubah. Bila Anda setuju, "
                "berkas yang rusak dipindahkan ke folder {folder}, tidak dihapus."
            ).format(folder=self.folder.root / FOLDER_RUSAK)
            if not hilang
            else self.tr(
                "{sebab} Bila datanya ada di flash disk atau disk lain, pasang dahulu disk itu, "
                "lalu buka program lagi."
            ).format(sebab=keadaan.sebab)
        )
        show_text(
            self.ui.label_rinci,
            "" if hilang else self.tr("Yang ditemukan: {sebab}").format(sebab=keadaan.sebab),
        )
        self.ui.label_cadangan.setText(self._way_out())
        self._show_losses(ringan=ringan)
        ada = ringan or self.rencana.cadangan is not None
        self.ui.kotak_akun.setVisible(ada and not ringan)
        self.ui.tombol_pulihkan.setVisible(ada)
        self.ui.tombol_pulihkan.setText(
            self.tr("&Perbaiki") if ringan else self.tr("&Pulihkan cadangan ini")
        )
        self.ui.tombol_berkas.setVisible(not ringan)
        self.ui.tombol_salinan.setVisible(not ringan and not hilang)
        self.ui.label_tombol.setText(self._what_buttons_do(salinan=not ringan and not hilang))
        if ada and not ringan:
            self.ui.akun.setFocus()
        else:
            self.ui.tombol_nanti.setFocus()

    def _what_buttons_do(self, *, salinan: bool) -> str:
        teks = self.tr(
            "“Jangan sekarang” tidak mengubah apa pun; Anda ditanya lagi saat program dibuka."
        )
        if salinan:
            teks += self.tr(
                " “Simpan salinan untuk dilihat…” menulis isi yang masih terbaca ke buku kerja "
                "Excel untuk dibaca; datanya sendiri tidak dipulihkan."
            )
        return teks

    def _moment(self, waktu: datetime) -> str:
        """In the zone of the backup's office; without one to ask in this computer's."""
        setempat = waktu.astimezone(self._zona)
        zona = "" if self._zona is None else f" {setempat:%Z}"
        return f"{waktu_indonesia(setempat)}{zona}"

    def _way_out(self) -> str:
        keadaan, isi = self.rencana.keadaan, self.rencana.cadangan
        if keadaan.jenis is JenisRusak.LOG_BASI:
            return self.tr(
                "Berkasnya sendiri utuh. Yang salah hanya berkas sementara di sampingnya, yang "
                "tampaknya berasal dari salinan lain. Berkas sementara itu disisihkan; berkas "
                "datanya tetap dipakai."
            )
        if keadaan.jenis is JenisRusak.INDEKS:
            return self.tr(
                "Yang rusak hanya daftar bantu untuk mencari. Semua isian terbaca utuh. Daftar itu "
                "dibuat ulang pada salinannya, lalu salinan itu yang dipakai."
            )
        if isi is None:
            buruk = len(self.rencana.ditolak)
            return (
                self.tr("Tidak ada cadangan yang utuh: {n} cadangan di folder data juga rusak. ")
                if buruk
                else self.tr("Tidak ada cadangan di folder data. ")
            ).format(n=buruk) + self.tr(
                "Bila ada cadangan di flash disk atau komputer lain, tekan “Pakai cadangan lain…”. "
                "Bila tidak, simpan dahulu yang masih terbaca dengan “Simpan salinan untuk "
                "dilihat…”, lalu hubungi orang yang memasang program ini."
            )
        teks = self.tr("Cadangan terbaru yang utuh: {kapan}, jurnal sampai catatan {urut}.").format(
            kapan=self._moment(isi.dibuat), urut=isi.kepala.urut
        )
        if self.rencana.ditolak:
            teks += self.tr(" {n} cadangan yang lebih baru tidak dipakai karena rusak.").format(
                n=len(self.rencana.ditolak)
            )
        return teks

    def _show_losses(self, *, ringan: bool) -> None:
        isi, hilang = self.rencana.cadangan, self.rencana.hilang
        jumlah = self.rencana.jumlah_hilang
        teks = ""
        if isi is not None and not ringan:
            if jumlah is None:
                teks = self.tr(
                    "Jurnal berkas yang rusak tidak terbaca, jadi tidak diketahui apa yang kurang "
                    "di cadangan ini. Isian sesudah waktu itu perlu diketik lagi."
                )
            elif not jumlah:
                teks = self.tr("Tidak ada catatan yang hilang.")
            else:
                teks = self.tr(
                    "{n} catatan ({awal}–{akhir}) tidak ada di cadangan ini dan perlu diketik lagi"
                ).format(n=jumlah, awal=isi.kepala.urut + 1, akhir=isi.kepala.urut + jumlah)
                teks += (
                    self.tr(", sejak {kapan}:").format(kapan=self._moment(hilang[0].waktu))
                    if (hilang)
                    else self.tr(".")
                )
        show_text(self.ui.label_hilang, teks)
        daftar = self.ui.daftar_hilang
        daftar.clear()
        terlihat = hilang if isi is not None and not ringan else ()
        daftar.addItems(
            [
                " · ".join(
                    (str(satu.urut), self._moment(satu.waktu), satu.nama or "Program", satu.label)
                )
                for satu in terlihat[:_HILANG_TERBANYAK]
            ]
        )
        if len(terlihat) > _HILANG_TERBANYAK:
            daftar.addItem(
                self.tr("… dan {n} catatan lagi.").format(n=len(terlihat) - _HILANG_TERBANYAK)
            )
        daftar.setVisible(bool(terlihat))
        if not terlihat:
            self.adjustSize()

    # What is done

    def _on_restore(self) -> None:
        akun, sandi = self.ui.akun.text().strip(), self.ui.sandi.text()
        try:
            run_with_progress(
                self,
                self.tr("Memulihkan data kantor"),
                lambda progress: pemulihan.pulihkan(
                    self.folder, self.rencana, akun, sandi, progress=progress
                ),
                can_cancel=False,
            )
        except GalatSakip as galat:
            self._fail(galat)
            return
        self.accept()

    def _fail(self, galat: GalatSakip) -> None:
        show_state(self.ui.label_galat, f"{theme.KESALAHAN.tanda} {galat}", "galat")
        if self.ui.kotak_akun.isVisible():
            self.ui.sandi.setFocus()
            self.ui.sandi.selectAll()

    def _on_other_backup(self) -> None:
        path = ask_open(
            self, self.tr("Pilih berkas cadangan"), self.folder.cadangan, _JENIS_CADANGAN
        )
        if path is None:
            return
        try:
            self.rencana = run_with_progress(
                self,
                self.tr("Memeriksa {nama}").format(nama=path.name),
                lambda progress: pemulihan.pakai_berkas(self.rencana, path, progress),
            )
        except Cancelled:
            return
        except GalatSakip as galat:
            self._fail(galat)
            return
        self.ui.label_galat.hide()
        self._show()

    def _on_save_copy(self) -> None:
        usul = save_folder() / "salinan untuk dilihat.xlsx"
        path = ask_save(self, self.tr("Simpan salinan untuk dilihat"), usul, _JENIS_BUKU)
        if path is None:
            return
        try:
            jumlah = run_with_progress(
                self,
                self.tr("Membaca yang masih terbaca"),
                lambda progress: pemulihan.selamatkan(self.folder, path, progress),
            )
        except Cancelled:
            return
        except GalatSakip as galat:
            self._fail(galat)
            return
        teks = self.tr("✓ {n} baris yang masih terbaca disimpan di {path}. Hanya untuk dilihat.")
        show_state(self.ui.label_galat, teks.format(n=jumlah, path=path), "kabar")


def recover(parent: QWidget | None, folder: DataFolder) -> bool:
    """Look at the file and ask what to do; whether the office can be opened now.

    A file that turns out to be whole needs no question.
    """
    try:
        rencana = run_with_progress(
            parent,
            QCoreApplication.translate("BerkasRusakDialog", "Memeriksa berkas data"),
            lambda progress: pemulihan.periksa(folder, progress=progress),
            can_cancel=False,
        )
    except GalatSakip as galat:
        show_error(parent, galat)
        return False
    if rencana.keadaan.jenis is JenisRusak.UTUH:
        return True
    return bool(BerkasRusakDialog(folder, rencana, parent).exec())
