"""Isi data: a unit's form of the period, typed into like a sheet, saved cell by cell, sent."""

from PySide6.QtCore import QTimer

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.masukan import RealisasiInput
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui import formulir_indikator, theme
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.formulir_menu import MenuFormulir
from sakip_desktop.gui.isi_data.simpan import SimpanFormulir
from sakip_desktop.gui.page import Tujuan, Utama
from sakip_desktop.services.penyerahan import (
    Pembuka,
    kembalikan_formulir,
    kirim_formulir,
    tarik_formulir,
)
from sakip_desktop.services.realisasi import record_realisasi
from sakip_desktop.services.siklus import fill


class IsiDataPage(SimpanFormulir):
    """The form of one unit, in the role of its tab: shown, typed into, and handed on."""

    def _connect(self) -> None:
        super()._connect()
        self.ui.tombol_tidak_dapat.clicked.connect(self._on_cannot)
        self.ui.tombol_tarik.clicked.connect(self._on_take_back)
        self.ui.tombol_kembalikan.clicked.connect(self._on_send_back)
        self.menu_formulir = MenuFormulir(
            self, self.ui.tombol_formulir, lambda: self.formulir, self._say
        )

    def _say(self, teks: str) -> None:
        """One sentence below the tables, after whatever the change itself says there."""
        isi = teks.removeprefix("✓ ")
        QTimer.singleShot(0, self, lambda: self.ui.catatan.show_note(theme.CATATAN, isi))

    def _show_buttons(self) -> None:
        """With those that open a form that was sent."""
        super()._show_buttons()
        isi = self.formulir
        ada = isi is not None and bool(isi.baris or isi.anggaran) and not self._bagian
        self.menu_formulir.refresh(ada=ada)
        dibuka = self._is_sent() and self._pembuka[0] is Pembuka.UNIT
        self.ui.tombol_tarik.setVisible(dibuka and self.peran is Peran.PENGISI)
        self.ui.tombol_kembalikan.setVisible(dibuka and self.peran is Peran.ATASAN_UNIT)

    # What the window asks

    def utama(self) -> Utama | None:
        """Send; or where to go instead."""
        isi = self.formulir
        if isi is None:
            return None
        if self._bagian:
            terakhir = self._bagian[-1]
            return Utama(
                self.tr("Buka {periode}").format(periode=terakhir.label),
                lambda: self._go(Halaman.ISI_DATA, terakhir),
            )
        langkah = isi.langkah
        if langkah is None:
            return None
        if langkah.keadaan.is_open and self.peran in (Peran.PENGISI, Peran.STAF):
            izin = self.ctx.izin(Tindakan.REALISASI_KIRIM, Objek(isi.unit.id), sebagai=self.peran)
            alasan = "" if izin.boleh else self.tr("Yang mengirim: pengisi data unit ini.")
            return Utama(fill(self.ctx, langkah.langkah.tombol), self._send, alasan)
        if langkah.keadaan is KeadaanLangkah.SELESAI and self.peran is Peran.PENGISI:
            return Utama(self.tr("Kembali ke Tugas saya"), lambda: self._go(Halaman.TUGAS))
        return None

    def settle(self) -> bool:
        """Save what is open; what cannot be saved is shown with its sentence."""
        tabel = (self.ui.tabel_indikator, self.ui.tabel_anggaran)
        for satu in tabel:
            satu.settle()
        for satu in tabel:
            belum = satu.records.unsaved_cells
            if belum:
                if self.isVisible():
                    self._jump(satu, *belum[0])
                return False
        return True

    def _go(self, halaman: Halaman, periode: Periode | None = None) -> None:
        peran = self.peran if halaman is Halaman.ISI_DATA else None
        self.go_to.emit(Tujuan(halaman=halaman, peran=peran, periode=periode, unit_id=self.unit_id))

    # Sending, taking back

    def _send(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        if self.kurang:
            self._ditagih = True
            self._show()
            pertama = self.kurang[0]
            tabel = self.ui.tabel_anggaran if pertama.anggaran else self.ui.tabel_indikator
            self._jump(tabel, pertama.kunci, pertama.kolom)
            return
        if self.run(lambda: kirim_formulir(self.ctx, isi.unit.id, isi.periode, sebagai=self.peran)):
            self._forget()

    def _on_take_back(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        alasan = ask_reason(
            self,
            self.tr("Menarik kembali formulir {unit}").format(unit=isi.unit.nama),
            self.tr(
                "Formulir {periode} terbuka lagi dan harus dikirim ulang. "
                "Alasannya terlihat oleh Tim SAKIP."
            ).format(periode=isi.periode.label),
            self.tr("Tarik kembali"),
        )
        if alasan is not None:
            self.run(
                lambda: tarik_formulir(
                    self.ctx, isi.unit.id, isi.periode, alasan, sebagai=self.peran
                )
            )
        self._aktif.setFocus()

    def _on_send_back(self) -> None:
        isi = self.formulir
        if isi is None:
            return
        alasan = ask_reason(
            self,
            self.tr("Mengembalikan formulir {unit}").format(unit=isi.unit.nama),
            self.tr(
                "Formulir {periode} kembali kepada pengisi dan harus dikirim ulang. "
                "Formulir unit lain tidak terganggu."
            ).format(periode=isi.periode.label),
            self.tr("Kembalikan"),
        )
        if alasan is not None:
            self.run(
                lambda: kembalikan_formulir(
                    self.ctx, isi.unit.id, isi.periode, alasan, sebagai=self.peran
                )
            )
        self._aktif.setFocus()

    def _on_cannot(self) -> None:
        """State that a figure cannot be had, with the reason; or take that back."""
        isian = self._current_figure()
        if isian is None:
            return
        kunci, indikator = formulir_indikator.key_of(isian), isian.baris.indikator
        alasan: str | None = ""
        if isian.baris.realisasi.keadaan is not Keadaan.TIDAK_DAPAT_DIPENUHI:
            alasan = ask_reason(
                self,
                self.tr("{kode} tidak dapat dipenuhi").format(kode=indikator.kode),
                self.tr(
                    "“{nama}”, {periode}: angkanya dikosongkan, dan alasan Anda ikut tercetak di "
                    "formulir. Mengetik angka membatalkannya."
                ).format(nama=indikator.nama, periode=kunci[1].label),
                self.tr("Nyatakan tidak dapat dipenuhi"),
                self.tr("Tulis mengapa angkanya tidak dapat diperoleh."),
            )
        if alasan is not None:
            self.run(
                lambda: record_realisasi(
                    self.ctx,
                    RealisasiInput(
                        indikator_id=kunci[0],
                        periode=kunci[1],
                        kolom="tidak_dapat_dipenuhi",
                        teks=alasan or "",
                        versi=isian.baris.realisasi.versi,
                    ),
                    sebagai=self.peran,
                )
            )
        self.ui.tabel_indikator.setFocus()
