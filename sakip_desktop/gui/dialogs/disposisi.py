"""The dispositions of one running cycle as a table: who handed what to whom, and why."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from sakip_desktop.domain.periode import tanggal_indonesia, waktu_indonesia
from sakip_desktop.gui.forms.ui_disposisi import Ui_DisposisiDialog
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.services.disposisi import DisposisiTampil


class DisposisiDialog(QDialog):
    """Read only; sorted by a click, copied and saved as any table."""

    def __init__(
        self,
        judul: str,
        rantai: Sequence[DisposisiTampil],
        simpan: Callable[[RecordTable], None],
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            judul: which cycle it is.
            rantai: its dispositions in their order.
            simpan: saves the table as an Excel file.
            parent: the page.
        """
        super().__init__(parent)
        self.ui = Ui_DisposisiDialog()
        self.ui.setupUi(self)
        self.ui.label_judul.setText(judul)
        tabel = self.ui.tabel
        tabel.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tabel.setTabKeyNavigation(False)
        tabel.show_model(RecordTableModel(_columns(), lambda satu: satu.id, parent=self))
        tabel.records.set_records(tuple(rantai))
        tabel.can_save = True
        tabel.save_requested.connect(partial(simpan, tabel))
        kosong = "" if rantai else self.tr("Belum ada langkah yang diteruskan dalam pekerjaan ini.")
        show_text(self.ui.label_kosong, kosong)
        tabel.setVisible(bool(rantai))
        if rantai:
            tabel.setCurrentIndex(tabel.records.index(len(rantai) - 1, 0))
        self.ui.tombol_tindak.hide()
        self.ui.tombol_tutup.clicked.connect(self.accept)

    def offer_follow_up(self, jalan: Callable[[Sequence[str]], object]) -> None:
        """Let what the head instructed become a follow-up.

        Args:
            jalan: asks for it, given the ids of the chosen dispositions.
        """
        tabel, tombol = self.ui.tabel, self.ui.tombol_tindak

        def chosen() -> list[str]:
            satu = tabel.chosen(DisposisiTampil)
            wanted = satu is not None and satu.dari_pimpinan and satu.instruksi.strip()
            return [satu.id] if satu is not None and wanted else []

        def show_button() -> None:
            tombol.setEnabled(bool(chosen()))

        tombol.setToolTip(self.tr("Pilih baris yang memuat instruksi pimpinan"))
        tombol.clicked.connect(lambda: jalan(chosen()))
        tabel.row_entered.connect(lambda _kunci: show_button())
        tombol.show()
        show_button()


def _columns() -> tuple[Column[DisposisiTampil], ...]:
    return (
        Column(
            kunci="pada",
            judul="Kapan",
            to_text=lambda satu: waktu_indonesia(satu.pada),
            nilai=lambda satu: f"{satu.pada:%Y-%m-%d %H:%M:%S}",
            lebar=112,
        ),
        Column(kunci="pengirim", judul="Dari", to_text=lambda satu: satu.pengirim, lebar=120),
        Column(
            kunci="penerima",
            judul="Kepada",
            to_text=lambda satu: satu.penerima or "– (selesai)",
            lebar=120,
        ),
        Column(
            kunci="langkah",
            judul="Langkah",
            to_text=lambda satu: f"{satu.dari}\n{satu.unit}" if satu.unit else satu.dari,
        ),
        Column(kunci="arah", judul="Arah", to_text=lambda satu: satu.arah, lebar=88),
        Column(kunci="instruksi", judul="Instruksi", to_text=lambda satu: satu.instruksi),
        Column(kunci="catatan", judul="Catatan", to_text=lambda satu: satu.catatan),
        Column(
            kunci="tenggat",
            judul="Diminta selesai",
            to_text=lambda satu: "" if satu.tenggat is None else tanggal_indonesia(satu.tenggat),
            nilai=lambda satu: satu.tenggat,
            lebar=120,
        ),
    )
