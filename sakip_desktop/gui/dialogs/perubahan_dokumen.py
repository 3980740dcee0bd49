"""Berubah sejak ditandatangani: what a final paper would say differently today, and who did it."""

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.isi_rekam import Beda
from sakip_desktop.gui.dialogs.bantuan import serve_help
from sakip_desktop.gui.forms.ui_perubahan_dokumen import Ui_PerubahanDokumenDialog
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.berubah import CatatanUbah, PerubahanDokumen
from sakip_desktop.services.naskah.kata_beda import place_of

_Beda = tuple[int, Beda]
_Catatan = tuple[int, CatatanUbah]
_KOSONG = "(kosong)"


class PerubahanDokumenDialog(QDialog):
    """Every place with before and after; accepted when a revision is wanted.

    It ends with ``PERUBAHAN`` when a PK Perubahan is wanted instead.
    """

    PERUBAHAN = 2

    def __init__(
        self,
        ctx: AppContext,
        judul: str,
        hasil: PerubahanDokumen,
        tidak: str,
        parent: QWidget,
        *,
        menyusun: bool = False,
    ) -> None:
        """Build the dialog.

        Args:
            ctx: the open office.
            judul: which paper.
            hasil: what is different.
            tidak: why the person cannot make a revision; empty where they can.
            parent: the page.
            menyusun: the person may begin a paper.
        """
        super().__init__(parent)
        self.ui = Ui_PerubahanDokumenDialog()
        self.ui.setupUi(self)
        serve_help(self, "naskah", "Berubah sejak ditandatangani")
        ui, satu = self.ui, hasil.dokumen
        ui.label_judul.setText(judul)
        ui.label_akibat.setText(
            self.tr(
                "Difinalkan {waktu} oleh {oleh}. Yang tercetak dan tersimpan tetap seperti waktu "
                "itu; {n} hal di bawah ini sekarang berbeda menurut data."
            ).format(waktu=ctx.waktu(satu.difinalkan), oleh=satu.oleh, n=len(hasil.beda))
        )
        ui.tabel_beda.show_model(_differences(satu.kode))
        ui.tabel_catatan.show_model(_commands(ctx))
        for tabel in (ui.tabel_beda, ui.tabel_catatan):
            prepare(tabel)
        ui.tabel_beda.records.set_records(enumerate(hasil.beda))
        ui.tabel_catatan.records.set_records(enumerate(hasil.catatan))
        select_first(ui.tabel_beda)
        show_text(ui.label_alasan, tidak)
        ui.tombol_revisi.setVisible(not tidak)
        perubahan = menyusun and hasil.lewat_perubahan
        ui.tombol_pk.setVisible(perubahan)
        if perubahan:
            ui.tombol_revisi.setProperty("gaya", "")
        ui.tombol_pk.clicked.connect(lambda: self.done(self.PERUBAHAN))
        ui.tombol_tutup.clicked.connect(self.reject)
        ui.tombol_revisi.clicked.connect(self.accept)
        ui.tabel_beda.setFocus()


def _differences(kode: KodeDokumen) -> RecordTableModel[_Beda]:
    columns: tuple[Column[_Beda], ...] = (
        Column(kunci="di", judul="Di mana", to_text=lambda satu: place_of(satu[1], kode)),
        Column(kunci="lama", judul="Waktu final", to_text=lambda satu: satu[1].lama or _KOSONG),
        Column(kunci="baru", judul="Sekarang", to_text=lambda satu: satu[1].baru or _KOSONG),
    )
    return RecordTableModel(columns, lambda satu: satu[0])


def _commands(ctx: AppContext) -> RecordTableModel[_Catatan]:
    columns: tuple[Column[_Catatan], ...] = (
        Column(
            kunci="pada",
            judul="Waktu",
            to_text=lambda satu: ctx.waktu(satu[1].pada),
            nilai=lambda satu: ctx.local(satu[1].pada).date(),
            lebar=184,
        ),
        Column(kunci="nama", judul="Oleh", to_text=lambda satu: satu[1].nama, lebar=220),
        Column(kunci="label", judul="Perbuatan", to_text=lambda satu: satu[1].label),
    )
    return RecordTableModel(columns, lambda satu: satu[0])
