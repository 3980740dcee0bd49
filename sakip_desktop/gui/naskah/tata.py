"""Tata naskah: what the office fixes once for all its papers."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.naskah import TataNaskah
from sakip_desktop.domain.nomor import KATA_POLA, find_pola
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.bukti.gambar import read_pixmap
from sakip_desktop.gui.dialogs.berkas import ask_open
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_naskah_tata import Ui_TataBagian
from sakip_desktop.gui.kalimat import set_gaya, show_fault, show_text
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.seret import Seretan
from sakip_desktop.services import logo, tata_naskah
from sakip_desktop.services.naskah.jenis import Buku

_SISI_LOGO = 112  # pixels


class TataBagian(Bagian):
    """What was typed waits for its button; each pattern shows at once what it makes."""

    PANDUAN = "Tata naskah"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_TataBagian()
        self.ui.setupUi(self)
        ui = self.ui
        self._tata = TataNaskah()
        self._logo = ""
        self._boleh = self.ctx.izin(Tindakan.TATA_NASKAH_UBAH, sebagai=page.peran).boleh
        self._pola: dict[Buku, tuple[QLineEdit, QLabel]] = {
            Buku.KELUAR: (ui.pola_keluar, ui.contoh_keluar),
            Buku.KEPUTUSAN: (ui.pola_keputusan, ui.contoh_keputusan),
            Buku.DOKUMEN: (ui.pola_dokumen, ui.contoh_dokumen),
        }
        ui.label_kata.setText(
            self.tr("Yang dapat ditulis: ")
            + "; ".join(f"{{{kata}}} {arti}" for kata, arti in KATA_POLA.items())
            + "."
        )
        show_fault(ui.label_galat, "")
        for buku, (isian, _contoh) in self._pola.items():
            isian.setPlaceholderText(find_pola({}, buku))
        for baris in self._lines():
            baris.setReadOnly(not self._boleh)
            baris.textChanged.connect(self._on_typed)
        ui.kaki_tte.setReadOnly(not self._boleh)
        ui.kaki_tte.textChanged.connect(self._on_typed)
        for tombol in (ui.tombol_contoh_kaki, ui.tombol_logo, ui.tombol_hapus_logo):
            tombol.setVisible(self._boleh)
        ui.tombol_contoh_kaki.clicked.connect(self._take_sample)
        ui.tombol_logo.clicked.connect(self._choose_logo)
        ui.tombol_hapus_logo.clicked.connect(lambda: self._show_logo(""))
        if self._boleh:
            Seretan(ui.kotak_logo).dropped.connect(lambda jalur: self.take_logo(jalur[0]))
        self.setFocusProxy(ui.kode_unit)

    def _lines(self) -> tuple[QLineEdit, ...]:
        ui = self.ui
        pola = (isian for isian, _contoh in self._pola.values())
        atasan = (ui.atasan_nama, ui.atasan_jabatan, ui.atasan_nip)
        return (ui.kode_unit, *pola, *atasan)

    # What is shown

    def load(self) -> None:
        """What is stored; what was typed and is not stored stays."""
        berubah = self._typed() != self._tata
        tersimpan = tata_naskah.tata_naskah(self.ctx)
        if berubah:
            self.status_changed.emit()
            return
        self._tata = tersimpan
        ui = self.ui
        ui.kode_unit.setText(tersimpan.kode_unit)
        for buku, (isian, _contoh) in self._pola.items():
            isian.setText(tersimpan.pola.get(buku.value, ""))
        ui.kaki_tte.setPlainText(tersimpan.kaki_tte)
        ui.atasan_nama.setText(tersimpan.atasan_nama)
        ui.atasan_jabatan.setText(tersimpan.atasan_jabatan)
        ui.atasan_nip.setText(tersimpan.atasan_nip)
        self._show_logo(tersimpan.logo)
        self._on_typed()

    def _typed(self) -> TataNaskah:
        ui = self.ui
        return replace(
            self._tata,
            kode_unit=ui.kode_unit.text(),
            pola={
                buku.value: isian.text()
                for buku, (isian, _contoh) in self._pola.items()
                if isian.text().strip()
            },
            kaki_tte=ui.kaki_tte.toPlainText(),
            logo=self._logo,
            atasan_nama=ui.atasan_nama.text(),
            atasan_jabatan=ui.atasan_jabatan.text(),
            atasan_nip=ui.atasan_nip.text(),
        )

    def _on_typed(self) -> None:
        """Every pattern shows what it makes, or what is wrong with it."""
        show_fault(self.ui.label_galat, "")
        hari = self.ctx.today()
        for buku, (isian, contoh) in self._pola.items():
            try:
                pola = find_pola({buku: isian.text().strip()}, buku)
                nomor = tata_naskah.contoh_nomor(pola, self.ui.kode_unit.text(), hari)
            except GalatSakip as galat:
                set_gaya(contoh, "galat")
                show_text(contoh, f"{galat.mengapa} {galat.saran}".strip())
                continue
            set_gaya(contoh, "redup")
            show_text(contoh, self.tr("Contoh: {nomor}").format(nomor=nomor))
        self.status_changed.emit()

    def _show_logo(self, isi: str) -> None:
        self._logo = isi
        gambar = read_pixmap(logo.picture_of(isi), _SISI_LOGO) if isi else None
        if gambar is None:
            self.ui.gambar_logo.clear()
            self.ui.gambar_logo.setText(self.tr("(tanpa logo)"))
        else:
            self.ui.gambar_logo.setPixmap(gambar)
        self.ui.tombol_hapus_logo.setEnabled(bool(isi))
        self.status_changed.emit()

    # What is done

    def _take_sample(self) -> None:
        self.ui.kaki_tte.setPlainText(tata_naskah.KAKI_TTE)

    def _choose_logo(self) -> None:
        path = ask_open(self, self.tr("Pilih logo"), Path.home(), "Gambar (*.png *.jpg *.jpeg)")
        if path is not None:
            self.take_logo(path)

    def take_logo(self, path: Path) -> None:
        """Show a picture as the logo; it is stored with the rest."""
        try:
            self._show_logo(logo.read_logo(path))
        except GalatSakip as galat:
            show_error(self, galat)

    def save(self) -> None:
        """Store all of it; what cannot be is told above the fields."""
        try:
            perubahan = tata_naskah.simpan_tata(self.ctx, self._typed(), sebagai=self.page.peran)
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self._tata = self._typed()  # so that what is stored now is shown anew
        self.page.publish(perubahan)
        self.load()

    # What the page asks

    def status(self) -> str:
        """Whether something waits for the button."""
        return self.tr("● Belum tersimpan") if self._typed() != self._tata else ""

    def utama(self) -> Utama | None:
        """Store it."""
        if not self._boleh:
            return None
        berubah = self._typed() != self._tata
        alasan = "" if berubah else self.tr("Belum ada yang diubah.")
        return Utama(self.tr("Simpan tata naskah"), self.save, alasan)

    def unsaved(self) -> tuple[str, ...]:
        """What was typed and waits for its button."""
        return (self.tr("tata naskah"),) if self._typed() != self._tata else ()
