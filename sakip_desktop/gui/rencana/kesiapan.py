"""Kesiapan: what is missing before the year can be measured; Enter goes to the cell."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut

from sakip_desktop.domain.rencana import Objek
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.forms.ui_rencana_kesiapan import Ui_KesiapanBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.kesiapan import Kesiapan, Kurang, kesiapan_rencana

_KEADAAN = {
    Tingkat.KESALAHAN: Tampilan(
        "✕", "Harus dilengkapi", theme.KESALAHAN.tinta, theme.KESALAHAN.latar
    ),
    Tingkat.PERINGATAN: Tampilan(
        "!", "Sebaiknya dilengkapi", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
    ),
    Tingkat.INFO: theme.INFO,
}
_OBJEK = {
    Objek.INDIKATOR: "Indikator",
    Objek.SIMPUL: "Susunan & anggaran",
    Objek.UNIT: "Administrasi",
    None: "Administrasi",
}
_DI_LUAR = frozenset({Objek.UNIT, None})  # mended by the administrator, on a page of their own


@dataclass(frozen=True, slots=True)
class BarisKurang:
    """A line with its place: the same gap may stand at several rows."""

    urut: int
    isi: Kurang


class KesiapanBagian(Bagian):
    """A sentence, and the list behind it.

    Signals:
        wanted: objek, kode, field - of the cell that the person wants to fill.
    """

    PANDUAN = "Kesiapan rencana"

    wanted = Signal(object, str, str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_KesiapanBagian()
        self.ui.setupUi(self)
        self._isi: Kesiapan | None = None
        tabel = self.ui.tabel
        tabel.setObjectName("tabel_rencana_kesiapan")
        tabel.show_model(RecordTableModel(_columns(), lambda satu: satu.urut))
        prepare(tabel)
        tabel.doubleClicked.connect(self._go)
        tabel.row_entered.connect(lambda _kunci: self.status_changed.emit())
        for kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            tekan = QShortcut(kunci, tabel, self._go)
            tekan.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(tabel)

    def load(self) -> None:
        """Ask anew: every change of the plan may have filled a gap."""
        tahun = self.page.periode.tahun
        self._isi = isi = kesiapan_rencana(self.ctx, tahun)
        ui = self.ui
        ada = bool(isi.kurang)
        ui.tabel.records.set_records(_rows(isi.kurang))
        ui.tabel.setVisible(ada)
        ui.label_kosong.setVisible(not ada)
        ui.label_petunjuk.setVisible(ada)
        ui.label_ringkas.setText(f"{'✓' if isi.siap else '!'} {isi.ringkas}")
        ui.label_ringkas.setStyleSheet(
            f"color: {(theme.TERCAPAI if isi.siap else theme.PERLU_PENJELASAN).tinta};"
        )
        ui.label_petunjuk.setText(
            self.tr(
                "Enter atau klik dua kali membuka sel yang perlu diisi. Daftar ini menyusut "
                "sendiri sementara Anda mengisinya."
            )
        )
        ui.label_kosong.setText(
            self.tr(
                "Setiap indikator sudah punya target, unit, definisi, rumus, sumber data, dan "
                "penanggung jawab. Tidak ada yang perlu dilakukan di sini."
            )
            if isi.siap
            else ""
        )
        select_first(ui.tabel)

    def _chosen(self) -> BarisKurang | None:
        return self.ui.tabel.chosen(BarisKurang)

    def _go(self) -> None:
        satu = self._chosen()
        if satu is not None:
            self.wanted.emit(satu.isi.objek, satu.isi.kode, satu.isi.kolom)

    def status(self) -> str:
        """The sentence again, at the foot of the window."""
        return self._isi.ringkas if self._isi is not None else ""

    def utama(self) -> Utama | None:
        """To the cell of the chosen line."""
        satu = self._chosen()
        if satu is None:
            return None
        di_luar = satu.isi.objek in _DI_LUAR and bool(
            self._isi and satu.isi.apa != self._isi.ringkas
        )
        return Utama(
            self.tr("Buka yang belum lengkap"), self._go, satu.isi.saran if di_luar else ""
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen line."""
        satu = self._chosen()
        if satu is None:
            return ()
        return (
            (satu.isi.kode, satu.isi.apa),
            (self.tr("Yang dilakukan"), satu.isi.saran),
            (self.tr("Unit"), satu.isi.unit),
        )


def _rows(kurang: tuple[Kurang, ...]) -> list[BarisKurang]:
    return [BarisKurang(urut, satu) for urut, satu in enumerate(kurang)]


def _columns() -> tuple[Column[BarisKurang], ...]:
    return (
        Column(
            kunci="tingkat",
            judul="Keadaan",
            to_text=lambda satu: _KEADAAN[satu.isi.tingkat].kata,
            tampilan=lambda satu: _KEADAAN[satu.isi.tingkat],
            lebar=156,
        ),
        Column(
            kunci="kode",
            judul="Kode",
            to_text=lambda satu: satu.isi.kode,
            lebar=120,
        ),
        Column(
            kunci="objek",
            judul="Di bagian",
            to_text=_place,
            lebar=104,
        ),
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.isi.unit, lebar=140),
        Column(kunci="apa", judul="Yang belum", to_text=lambda satu: satu.isi.apa),
        Column(kunci="saran", judul="Yang dilakukan", to_text=lambda satu: satu.isi.saran),
    )


def _place(satu: BarisKurang) -> str:
    """The part of the page, or the page, in which it is mended."""
    if satu.isi.objek is Objek.INDIKATOR and satu.isi.kolom.startswith("target"):
        return "Target"
    return _OBJEK[satu.isi.objek]
