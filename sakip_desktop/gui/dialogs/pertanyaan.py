"""The conversation about one figure or budget line: read it, answer, ask (again), close."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.pertanyaan import KOLOM, KeadaanTanya
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.forms.ui_pertanyaan import Ui_PertanyaanDialog
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.pertanyaan_kata import change_text, conversation_text, title_of
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pertanyaan import (
    PertanyaanSel,
    boleh_bertanya,
    buka_pertanyaan,
    jawab_pertanyaan,
    perihal_of,
    pertanyaan_sel,
    tanya_lagi,
    tutup_pertanyaan,
)

_BARU = None
"""In the list of conversations: the one that is not begun yet."""


class PertanyaanDialog(QDialog):
    """One conversation at a time; its button is what this person can do next.

    Attributes:
        perubahan: what was said; None while nothing was.
    """

    def __init__(
        self,
        ctx: AppContext,
        perihal_id: str,
        bulan: Periode,
        peran: Peran | None,
        kolom: str = "nilai",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ctx, self.peran, self.bulan = ctx, peran, bulan
        self.perihal = perihal_of(ctx.rencana_tahun(bulan.tahun), perihal_id)
        self.perubahan: Perubahan | None = None
        self._semua = pertanyaan_sel(ctx, perihal_id, bulan, sebagai=peran)
        self._boleh_baru = boleh_bertanya(ctx, self.perihal.unit_id, sebagai=peran)
        self.ui = Ui_PertanyaanDialog()
        self.ui.setupUi(self)
        self.ui.label_judul.setText(f"{self.perihal.kode}  {self.perihal.nama} · {bulan.label}")
        show_fault(self.ui.galat, "")
        self._offer(kolom)
        self._connect()
        self._show()

    def _offer(self, kolom: str) -> None:
        """The conversations, the one that waits for this person chosen."""
        ui = self.ui
        for satu in reversed(self._semua):
            ui.pilihan.addItem(title_of(satu), satu)
        if self._boleh_baru.boleh:
            ui.pilihan.addItem(self.tr("Pertanyaan baru…"), _BARU)
        utama = next(
            (
                nomor
                for nomor in range(ui.pilihan.count())
                if self._at(nomor) is not None and self._waits(self._at(nomor))
            ),
            None,
        )
        hidup = [nomor for nomor in range(ui.pilihan.count()) if self._is_living(nomor)]
        if utama is None:
            utama = hidup[0] if hidup else ui.pilihan.count() - 1
        ui.pilihan.setCurrentIndex(utama)
        kosong = ui.pilihan.count() <= 1
        for widget in (ui.label_pilihan, ui.pilihan):
            widget.setVisible(not kosong)
        for kunci in self.perihal.kolom:
            ui.kolom.addItem(KOLOM[kunci], kunci)
        ui.kolom.setCurrentIndex(max(0, ui.kolom.findData(kolom)))

    def _at(self, nomor: int) -> PertanyaanSel | None:
        satu = self.ui.pilihan.itemData(nomor)
        return satu if isinstance(satu, PertanyaanSel) else None

    def _waits(self, satu: PertanyaanSel | None) -> bool:
        if satu is None:
            return False
        dijawab = satu.pertanyaan.keadaan is KeadaanTanya.DIJAWAB
        return satu.jawab.boleh or (dijawab and satu.tutup.boleh)

    def _is_living(self, nomor: int) -> bool:
        satu = self._at(nomor)
        return satu is not None and satu.hidup

    def _connect(self) -> None:
        ui = self.ui
        ui.pilihan.currentIndexChanged.connect(self._show)
        ui.isi.textChanged.connect(self._show_button)
        ui.tombol_kirim.clicked.connect(self._send)
        ui.tombol_tutup.clicked.connect(self._close)
        ui.tombol_selesai.clicked.connect(self.reject)
        for tombol in ("Ctrl+Return", "Ctrl+Enter"):
            pintas = QShortcut(QKeySequence(tombol), self, self._send)
            pintas.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def terpilih(self) -> PertanyaanSel | None:
        """The conversation that is shown; None for a new one."""
        return self._at(self.ui.pilihan.currentIndex())

    # Showing

    def _show(self) -> None:
        ui, satu = self.ui, self.terpilih
        ui.percakapan.setVisible(satu is not None)
        if satu is None:
            kata = "" if self._boleh_baru.boleh else self.tr("Belum ada pertanyaan di sini.")
            show_text(ui.label_nilai, kata)
        else:
            ui.percakapan.setPlainText(conversation_text(self.ctx, satu))
            show_text(ui.label_nilai, change_text(satu) if satu.hidup else "")
        baru = satu is None and self._boleh_baru.boleh
        for widget in (ui.label_kolom, ui.kolom):
            widget.setVisible(baru)
        boleh = self._may_say()
        for isian in (ui.label_isi, ui.isi, ui.tombol_kirim):
            isian.setVisible(boleh)
        ui.tombol_tutup.setVisible(satu is not None and satu.tutup.boleh)
        dijawab = satu is not None and satu.pertanyaan.keadaan is KeadaanTanya.DIJAWAB
        ui.tombol_tutup.setText(
            self.tr("Tandai terjawab – t&utup pertanyaan")
            if dijawab
            else self.tr("Cabut pertanyaan – t&utup tanpa jawaban")
        )
        show_text(ui.label_alasan, "" if boleh else self._why_not())
        if satu is not None and satu.jawab.boleh:
            ui.label_isi.setText(
                self.tr("&Jawaban (boleh dikosongkan, angkanya sudah diperbaiki)")
                if satu.berubah
                else self.tr("&Jawaban: penjelasan Anda; atau perbaiki dahulu angkanya")
            )
            ui.tombol_kirim.setText(self.tr("Ja&wab"))
        else:
            ui.label_isi.setText(self.tr("Pertan&yaan untuk pengisi"))
            ui.tombol_kirim.setText(
                self.tr("&Tanyakan") if satu is None else self.tr("&Tanya lagi")
            )
        self._show_button()
        (ui.isi if boleh else ui.tombol_selesai).setFocus()

    def _may_say(self) -> bool:
        satu = self.terpilih
        if satu is None:
            return self._boleh_baru.boleh
        return satu.jawab.boleh or satu.tanya.boleh

    def _why_not(self) -> str:
        satu = self.terpilih
        if satu is None:
            return self._boleh_baru.alasan
        if not satu.hidup:
            return self.tr("Pertanyaan ini sudah ditutup.")
        return satu.tutup.alasan if self._boleh_baru.boleh else satu.jawab.alasan

    def _show_button(self) -> None:
        satu = self.terpilih
        cukup = bool(self.ui.isi.toPlainText().strip())
        if satu is not None and satu.jawab.boleh and satu.berubah:
            cukup = True
        self.ui.tombol_kirim.setEnabled(cukup)

    # Saying

    def _send(self) -> None:
        if not self.ui.tombol_kirim.isEnabled() or not self._may_say():
            return
        satu, isi = self.terpilih, self.ui.isi.toPlainText()
        if satu is None:
            kolom = str(self.ui.kolom.currentData())
            self._say(
                lambda: buka_pertanyaan(
                    self.ctx, self.perihal.id, self.bulan, kolom, isi, sebagai=self.peran
                )
            )
            return
        kunci, versi = satu.pertanyaan.id, satu.pertanyaan.versi
        perintah = jawab_pertanyaan if satu.jawab.boleh else tanya_lagi
        self._say(lambda: perintah(self.ctx, kunci, isi, versi=versi, sebagai=self.peran))

    def _close(self) -> None:
        satu = self.terpilih
        if satu is not None:
            self._say(
                lambda: tutup_pertanyaan(
                    self.ctx,
                    satu.pertanyaan.id,
                    versi=satu.pertanyaan.versi,
                    isi=self.ui.isi.toPlainText(),
                    sebagai=self.peran,
                )
            )

    def _say(self, perintah: Callable[[], Perubahan]) -> None:
        try:
            self.perubahan = perintah()
        except GalatSakip as galat:
            show_fault(self.ui.galat, str(galat))
            return
        self.accept()
