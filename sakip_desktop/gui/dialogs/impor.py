"""What an import would do, before it does it: problems, or changes and the reason for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.rencana import LABEL_SIMPUL, Beda, JenisBeda, Masalah, Objek
from sakip_desktop.gui import theme
from sakip_desktop.gui.capaian_table import KOSONG
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_impor import Ui_ImporDialog
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.kalimat import show_state, show_text
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.rencana_widget.rincian import explain_polaritas
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.rencana import HasilUji

UjiLagi = Callable[[QWidget], HasilUji | None]
Terapkan = Callable[[QWidget, HasilUji, str], Perubahan]

_BEDA = {
    JenisBeda.BARU: Tampilan("+", "Baru", theme.TERCAPAI.tinta, theme.TERCAPAI.latar),
    JenisBeda.BERUBAH: Tampilan("!", "Berubah", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar),
    JenisBeda.TIDAK_ADA: Tampilan("–", "Tidak disebut", theme.TINTA_REDUP, theme.LATAR),
}
_PERLU_DILIHAT = Tampilan("!", "Perlu dilihat", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)
_CATATAN = "Catatan"
_POLARITAS = "Polaritas"
_UKURAN = QSize(1120, 640)
_LEBAR_KECIL = 720  # where there is nothing to show but a sentence


@dataclass(frozen=True, slots=True)
class Hitungan:
    """How many units, nodes and indikator are new, changed, the same, not mentioned."""

    baru: int
    berubah: int
    tetap: int
    tidak_disebut: int


def count_changes(uji: HasilUji) -> Hitungan:
    """Count what a dry run found, each thing once however many of its fields change."""
    baru = sum(satu.jenis is JenisBeda.BARU for satu in uji.beda)
    berubah = len({(s.objek, s.kode or s.nama) for s in uji.beda if s.jenis is JenisBeda.BERUBAH})
    tidak = sum(satu.jenis is JenisBeda.TIDAK_ADA for satu in uji.beda)
    lama = len(uji.lama.unit) + len(uji.lama.simpul) + len(uji.lama.indikator)
    return Hitungan(baru, berubah, lama - berubah - tidak, tidak)


@dataclass(frozen=True, slots=True)
class Perhatian:
    """A finding of the plan at a kode, or a note about how something was read."""

    kode: str
    isi: str
    saran: str


Isi = Masalah | Beda | Perhatian


@dataclass(frozen=True, slots=True)
class _Baris:
    """A line of a table with its place; two lines may say the same.

    Attributes:
        jenis: of a change, what it is about: the level of a node, a unit, an indikator.
    """

    nomor: int
    isi: Isi
    jenis: str = ""


class ImporDialog(QDialog):
    """Shows a dry run; ``perubahan`` is what applying it changed, None while nothing was."""

    def __init__(
        self,
        berkas: str,
        uji: HasilUji,
        uji_lagi: UjiLagi,
        terapkan: Terapkan,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            berkas: name of the workbook.
            uji: what the dry run found.
            uji_lagi: reads the same file again; None when it could not be read.
            terapkan: takes the plan, with the reason; may raise ``GalatSakip``.
            parent: the page.
        """
        super().__init__(parent)
        self.ui = Ui_ImporDialog()
        self.ui.setupUi(self)
        self.perubahan: Perubahan | None = None
        self._berkas = berkas
        self._uji_lagi = uji_lagi
        self._terapkan = terapkan
        self.ui.tabel_masalah.show_model(_problem_model())
        self.ui.tabel_beda.show_model(_change_model())
        self.ui.tabel_perhatian.show_model(_attention_model())
        for tabel in (self.ui.tabel_masalah, self.ui.tabel_beda, self.ui.tabel_perhatian):
            prepare(tabel)
        self.ui.alasan.textChanged.connect(self._on_reason_changed)
        self.ui.tombol_uji.clicked.connect(self._test_again)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_lanjut.clicked.connect(self._apply)
        self.show_result(uji)

    def show_result(self, uji: HasilUji) -> None:
        """Show what a dry run found."""
        self.uji = uji
        hitungan = count_changes(uji)
        ada = bool(uji.masalah or hitungan.baru or hitungan.berubah)
        show_text(self.ui.label_galat, "")
        self.ui.label_judul.setText(
            self.tr("Hasil uji {berkas}, rencana tahun {tahun}").format(
                berkas=self._berkas, tahun=uji.tahun
            )
        )
        self._say(self._summary(uji, hitungan), "galat" if uji.masalah else "kabar")
        self.ui.tumpukan.setVisible(bool(uji.masalah or uji.beda or _attention(uji)))
        if uji.masalah:
            self.ui.tumpukan.setCurrentWidget(self.ui.halaman_masalah)
            _fill(self.ui.tabel_masalah, uji.masalah)
        else:
            self.ui.tumpukan.setCurrentWidget(self.ui.halaman_beda)
            _fill(self.ui.tabel_beda, uji.beda, _kinds(uji))
            perhatian = _attention(uji)
            _fill(self.ui.tabel_perhatian, perhatian)
            _show(bool(perhatian), self.ui.tabel_perhatian, self.ui.label_perhatian)
            _show(bool(uji.beda), self.ui.tabel_beda, self.ui.label_beda)
            fit_height(self.ui.tabel_perhatian, self.height())
        dapat = ada and not uji.masalah
        _show(dapat, self.ui.label_alasan, self.ui.alasan, self.ui.tombol_lanjut)
        self.ui.tombol_batal.setText(self.tr("&Batal") if dapat else self.tr("&Tutup"))
        self.ui.tombol_lanjut.setDefault(dapat)
        self.ui.tombol_batal.setDefault(not dapat)
        self._on_reason_changed()
        if self.isVisible():
            self._fit_size()
        if uji.masalah:
            self.ui.tabel_masalah.setFocus()
        elif dapat:
            self.ui.alasan.setFocus()
        else:
            self.ui.tombol_batal.setFocus()

    def _say(self, teks: str, gaya: str) -> None:
        """The sentence at the top, in the colours of its state."""
        show_state(self.ui.label_ringkas, teks, gaya)

    def showEvent(self, event: QShowEvent) -> None:
        """Now the widths are known, and with them the heights of the rows."""
        super().showEvent(event)
        self._fit_size()
        for tabel in (self.ui.tabel_masalah, self.ui.tabel_beda):
            QTimer.singleShot(0, tabel, tabel.fit_rows)
        fit_height(self.ui.tabel_perhatian, self.height())

    def _fit_size(self) -> None:
        """Wide enough for the tables; small where there is nothing but a sentence."""
        if self.ui.tumpukan.isHidden():
            self.resize(_LEBAR_KECIL, self.heightForWidth(_LEBAR_KECIL))
        elif self.width() <= _LEBAR_KECIL:
            self.resize(_UKURAN)

    def _summary(self, uji: HasilUji, hitungan: Hitungan) -> str:
        if uji.masalah:
            return self.tr(
                "✕ Ada {banyak} masalah. Belum ada yang diambil dan tidak ada yang berubah. "
                "Perbaiki di Excel, simpan, lalu tekan “Uji lagi”."
            ).format(banyak=len(uji.masalah))
        if not hitungan.baru and not hitungan.berubah:
            return self.tr(
                "✓ Tidak ada masalah. Isi berkas sama dengan rencana yang berlaku; tidak ada yang "
                "perlu diterapkan."
            )
        kalimat = self.tr(
            "✓ Tidak ada masalah: {baru} baru, {berubah} berubah, {tetap} tetap (unit, susunan "
            "rencana, dan indikator). Belum ada yang diambil sampai Anda menekan “Terapkan "
            "rencana”."
        ).format(baru=hitungan.baru, berubah=hitungan.berubah, tetap=hitungan.tetap)
        if hitungan.tidak_disebut:
            kalimat += self.tr(" {banyak} tidak disebut dalam berkas dan tetap berlaku.").format(
                banyak=hitungan.tidak_disebut
            )
        return kalimat

    # What the person does

    @property
    def alasan(self) -> str:
        """The reason as typed, without blanks around it."""
        return self.ui.alasan.text().strip()

    def _on_reason_changed(self) -> None:
        dapat = not self.ui.tombol_lanjut.isHidden()
        wajib = any(satu.jenis is JenisBeda.BERUBAH for satu in self.uji.beda)
        cukup = is_alasan(self.alasan) or not wajib
        self.ui.tombol_lanjut.setEnabled(dapat and cukup)
        self.ui.label_alasan.setText(
            self.tr("&Alasan perubahan (wajib diisi)")
            if wajib
            else self.tr("&Alasan (boleh kosong)")
        )
        self.ui.label_kurang.setText(
            self.tr("Isi alasan, lalu tekan “Terapkan rencana”.") if dapat and not cukup else ""
        )

    def _test_again(self) -> None:
        uji = self._uji_lagi(self)
        if uji is not None:
            self.show_result(uji)

    def _apply(self) -> None:
        try:
            self.perubahan = self._terapkan(self, self.uji, self.alasan)
        except Cancelled:
            show_text(
                self.ui.label_galat, self.tr("Dibatalkan. Rencana yang berlaku tidak berubah.")
            )
        except GalatSakip as galat:
            show_text(self.ui.label_galat, str(galat))
        except Exception as exception:  # noqa: BLE001 - a bug is told by the crash dialog
            show_error(self, exception)
        else:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter inside a table presses no button."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (enter and isinstance(self.focusWidget(), QAbstractItemView)):
            super().keyPressEvent(event)


def _show(terlihat: bool, *bagian: QWidget) -> None:  # noqa: FBT001 - as Qt's setVisible
    for satu in bagian:
        satu.setVisible(terlihat)


def _fill(tabel: RecordTable, isi: Sequence[Isi], jenis: Sequence[str] = ()) -> None:
    tabel.records.set_records(
        _Baris(nomor, satu, jenis[nomor] if jenis else "") for nomor, satu in enumerate(isi)
    )
    select_first(tabel)


def _kinds(uji: HasilUji) -> list[str]:
    """What each change is about, in a word."""
    simpul = () if uji.jadi is None else uji.jadi.simpul
    tingkat = {satu.kode: LABEL_SIMPUL[satu.jenis] for satu in simpul}
    return [
        tingkat.get(satu.kode, satu.objek.value.capitalize())
        if satu.objek is Objek.SIMPUL
        else satu.objek.value.capitalize()
        for satu in uji.beda
    ]


# --- the tables --------------------------------------------------------------------------------


def _attention(uji: HasilUji) -> tuple[Perhatian, ...]:
    """What the plan should still be looked at for: findings by kode, then notes of the reader."""
    temuan = tuple(Perhatian(kode, satu.isi, satu.saran) for kode, satu in uji.temuan)
    return (*temuan, *(Perhatian(_CATATAN, satu, "") for satu in uji.catatan))


def _problem(satu: _Baris) -> Masalah:
    if not isinstance(satu.isi, Masalah):
        raise TypeError(satu.isi)
    return satu.isi


def _change(satu: _Baris) -> Beda:
    if not isinstance(satu.isi, Beda):
        raise TypeError(satu.isi)
    return satu.isi


def _note(satu: _Baris) -> Perhatian:
    if not isinstance(satu.isi, Perhatian):
        raise TypeError(satu.isi)
    return satu.isi


def _problem_model() -> RecordTableModel[_Baris]:
    columns: tuple[Column[_Baris], ...] = (
        Column(
            kunci="lembar",
            judul="Lembar",
            to_text=lambda satu: _problem(satu).lembar or "Berkas",
            tampilan=lambda _satu: theme.KESALAHAN,
            lebar=136,
        ),
        Column(
            kunci="baris",
            judul="Baris",
            to_text=lambda satu: str(_problem(satu).baris or KOSONG),
            rata=Rata.KANAN,
            lebar=56,
        ),
        Column(kunci="kolom", judul="Kolom", to_text=lambda s: _problem(s).kolom, lebar=128),
        Column(kunci="nilai", judul="Nilai", to_text=lambda s: _problem(s).nilai, lebar=120),
        Column(kunci="alasan", judul="Mengapa", to_text=lambda satu: _problem(satu).alasan),
        Column(kunci="saran", judul="Saran", to_text=_advice),
    )
    return RecordTableModel(columns, lambda satu: satu.nomor)


def _change_model() -> RecordTableModel[_Baris]:
    columns: tuple[Column[_Baris], ...] = (
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: _BEDA[_change(satu).jenis].kata,
            tampilan=lambda satu: _BEDA[_change(satu).jenis],
            lebar=120,
        ),
        Column(kunci="jenis", judul="Jenis", to_text=lambda satu: satu.jenis, lebar=96),
        Column(kunci="kode", judul="Kode", to_text=lambda s: _change(s).kode, lebar=128),
        Column(kunci="nama", judul="Nama", to_text=_name),
        Column(kunci="kolom", judul="Kolom", to_text=lambda s: _change(s).kolom, lebar=136),
        Column(kunci="sebelum", judul="Sebelum", to_text=_before),
        Column(kunci="sesudah", judul="Sesudah", to_text=_after),
    )
    return RecordTableModel(columns, lambda satu: satu.nomor)


def _name(satu: _Baris) -> str:
    """What it is called now: a new name stands in the last column only."""
    beda = _change(satu)
    berganti_nama = beda.jenis is JenisBeda.BERUBAH and beda.nama == beda.sesudah
    return beda.sebelum if berganti_nama else beda.nama


def _before(satu: _Baris) -> str:
    beda = _change(satu)
    teks = _words(beda.kolom, beda.sebelum)
    return (teks or KOSONG) if beda.jenis is JenisBeda.BERUBAH else teks


def _after(satu: _Baris) -> str:
    return _words(_change(satu).kolom, _change(satu).sesudah)


def _advice(satu: _Baris) -> str:
    return _words(_problem(satu).kolom, _problem(satu).saran)


def _words(kolom: str, teks: str) -> str:
    """A word of the workbook with what it means, as the plan itself shows it."""
    return explain_polaritas(teks) if kolom == _POLARITAS else teks


def _attention_model() -> RecordTableModel[_Baris]:
    columns: tuple[Column[_Baris], ...] = (
        Column(
            kunci="kode",
            judul="Kode",
            to_text=lambda satu: _note(satu).kode,
            tampilan=lambda s: theme.CATATAN if _note(s).kode == _CATATAN else _PERLU_DILIHAT,
            lebar=128,
        ),
        Column(kunci="isi", judul="Yang ditemukan", to_text=lambda satu: _note(satu).isi),
        Column(kunci="saran", judul="Saran", to_text=lambda satu: _note(satu).saran),
    )
    return RecordTableModel(columns, lambda satu: satu.nomor)
