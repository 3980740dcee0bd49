"""The history of an indikator or node: which version, since when, by whom, why, what changed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui.forms.ui_rencana_riwayat import Ui_RiwayatRencanaDialog
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.riwayat_rencana import VersiTertulis


class RiwayatRencanaDialog(QDialog):
    """The list above, below it every field that the chosen version changed."""

    def __init__(
        self,
        ctx: AppContext,
        judul: str,
        versi: Sequence[VersiTertulis],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RiwayatRencanaDialog()
        self.ui.setupUi(self)
        self.ctx = ctx
        self.ui.label_judul.setText(self.tr("Riwayat {judul}").format(judul=judul))
        tabel = self.ui.tabel
        tabel.setObjectName("tabel_riwayat_rencana")
        tabel.show_model(RecordTableModel(self._columns(), _key))
        prepare(tabel)
        tabel.row_entered.connect(self._on_row)
        tabel.records.set_records(versi)
        select_first(tabel)
        self.ui.tombol_tutup.clicked.connect(self.accept)
        tabel.setFocus()

    def _columns(self) -> tuple[Column[VersiTertulis], ...]:
        return (
            Column(kunci="versi", judul="Versi", to_text=_name, lebar=72),
            Column(
                kunci="mulai",
                judul="Berlaku mulai",
                to_text=lambda satu: tanggal_indonesia(satu.berlaku_mulai),
                nilai=lambda satu: satu.berlaku_mulai,
                lebar=120,
            ),
            Column(kunci="oleh", judul="Ditulis oleh", to_text=self._by, lebar=156),
            Column(kunci="alasan", judul="Alasan", to_text=lambda satu: satu.alasan),
            Column(kunci="beda", judul="Yang berubah", to_text=_changes),
            Column(
                kunci="dipakai",
                judul="Mengukur",
                to_text=lambda satu: ", ".join(satu.dipakai),
                lebar=112,
            ),
        )

    def _by(self, satu: VersiTertulis) -> str:
        if satu.pada is None:
            return satu.oleh
        return f"{satu.oleh}\n{self.ctx.waktu(satu.pada)}".strip()

    def _on_row(self, kunci: object) -> None:
        tabel = self.ui.tabel
        row = tabel.records.row_of(kunci)
        satu = None if row is None else tabel.records.records[row]
        self.ui.rinci.setPlainText(_lines(satu) if isinstance(satu, VersiTertulis) else "")


def _key(satu: VersiTertulis) -> tuple[int, int]:
    return satu.tahun, satu.nomor


def _name(satu: VersiTertulis) -> str:
    return f"{satu.tahun} v{satu.nomor}"


def _changes(satu: VersiTertulis) -> str:
    """The names of the fields; the lines below say from what to what."""
    return ", ".join(label for label, _, _ in satu.beda) or "versi pertama"


def _lines(satu: VersiTertulis) -> str:
    if not satu.beda:
        return "Versi pertama; tidak ada yang dibandingkan."
    return "\n".join(
        f"{label}: {sebelum or 'kosong'} → {sesudah or 'kosong'}"
        for label, sebelum, sesudah in satu.beda
    )
