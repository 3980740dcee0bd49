"""Menit kerja saya: tell or correct afterwards how many minutes one's own work took."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from sakip_desktop.domain.langkah import SatuanWaktu
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.waktu_sop import KOSONG, WaktuLangkah
from sakip_desktop.gui.delegates import step_of
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.forms.ui_rekap_waktu_saya import Ui_MenitSayaDialog
from sakip_desktop.gui.isian import read_menit
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.services.pengerjaan import catat_waktu, waktu_saya
from sakip_desktop.services.siklus import fill

_MENIT = "menit"
_DATANG = frozenset(  # somebody comes to the table; after an editor was closed it is another reason
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
    }
)


class UsulMenit(QObject):
    """Where no minutes are told, the cell is opened with the standard, all of it chosen.

    Enter takes it and typing replaces it; who goes on in any other way has told nothing.
    """

    def __init__(self, tabel: EntryTable) -> None:
        super().__init__(tabel)
        self.tabel = tabel
        tabel.row_entered.connect(lambda _kunci: self.soon())
        tabel.installEventFilter(self)

    def soon(self) -> None:
        """Once the cell that is being left is saved."""
        QTimer.singleShot(0, self, self._propose)

    def _propose(self) -> None:
        tabel, index = self.tabel, self.tabel.currentIndex()
        satu = tabel.chosen(WaktuLangkah)
        if satu is None or not tabel.hasFocus() or tabel.records.unsaved_at(index):
            return
        waktu = satu.langkah.waktu
        if satu.menit is not None or waktu is None or waktu.satuan is not SatuanWaktu.MENIT:
            return
        if tabel.records.column_of(_MENIT) != index.column():
            return
        tabel.open_editor(str(waktu.nilai))
        editor = tabel.indexWidget(index)
        if isinstance(editor, QLineEdit):
            editor.selectAll()
            editor.setModified(False)
            editor.installEventFilter(self)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """What was only proposed goes when the cell is left without Enter."""
        if editor is self.tabel:
            if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _DATANG:
                self.soon()
            return super().eventFilter(editor, event)
        keluar = event.type() is QEvent.Type.FocusOut or (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and step_of(event, arrows=True) is not None
        )
        if keluar:
            self.drop(editor)
        return super().eventFilter(editor, event)

    def drop(self, editor: QObject | None) -> None:
        """Nothing was told in the open cell as long as nobody typed into it."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.clear()


class MenitSayaDialog(QDialog):
    """What the person worked in a year, newest first; a cell is saved when it is left."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_MenitSayaDialog()
        self.ui.setupUi(self)
        self._page = page
        self._ctx = page.ctx
        self._tahun = page.periode.tahun
        self._semua: tuple[WaktuLangkah, ...] = ()
        judul = self.tr("Menit kerja saya {tahun}").format(tahun=self._tahun)
        self.setWindowTitle(judul)
        self.ui.label_judul.setText(judul)
        self.ui.label_petunjuk.setText(
            self.tr(
                "Pekerjaan yang Anda selesaikan sendiri. Tulis berapa menit Anda mengerjakannya; "
                "tidak wajib, dan hanya Anda yang dapat mengubahnya. Bila belum ditulis, waktu "
                "bakunya ditawarkan: Enter mengambilnya, panah melewatinya."
            )
        )
        model = RecordTableModel(
            self._columns(), lambda satu: satu.id, commit=self._commit, parent=self
        )
        self.ui.tabel.show_model(model)
        model.refused.connect(
            lambda _id, _kolom, galat: show_fault(self.ui.label_salah, str(galat))
        )
        self.usul = UsulMenit(self.ui.tabel)
        self.ui.tombol_tutup.clicked.connect(self.close_saved)
        show_fault(self.ui.label_salah, "")
        self._load()
        self._begin()

    def _columns(self) -> tuple[Column[WaktuLangkah], ...]:
        return (
            Column(kunci="langkah", judul="Langkah", to_text=self._step_text),
            Column(
                kunci="selesai",
                judul="Selesai",
                to_text=lambda satu: tanggal_indonesia(satu.selesai.date()),
                lebar=136,
            ),
            Column(
                kunci="baku",
                judul="Waktu baku",
                to_text=lambda satu: satu.langkah.waktu.teks if satu.langkah.waktu else KOSONG,
                lebar=92,
                redup=True,
            ),
            Column(
                kunci="berlalu",
                judul="Hari kerja\nberlalu",
                to_text=lambda satu: str(satu.hari_berlalu),
                rata=Rata.KANAN,
                lebar=88,
                redup=True,
            ),
            Column(
                kunci=_MENIT,
                judul="Menit kerja",
                to_text=lambda satu: "" if satu.menit is None else str(satu.menit),
                editable=lambda _satu: True,
                rata=Rata.KANAN,
                lebar=112,
            ),
        )

    def _step_text(self, satu: WaktuLangkah) -> str:
        untuk = f", {satu.unit}" if satu.unit else ""
        judul = fill(self._ctx, satu.langkah.judul)
        return f"{satu.langkah.nomor}. {judul}\n{satu.siklus}, {satu.periode.label}{untuk}"

    def _load(self) -> None:
        self._semua = waktu_saya(self._ctx, self._tahun)
        self.ui.tabel.records.set_records(self._semua)
        self.ui.tabel.setVisible(bool(self._semua))
        show_text(
            self.ui.label_kosong,
            ""
            if self._semua
            else self.tr(
                "Belum ada langkah yang Anda selesaikan pada {tahun}. Sesudah ada, langkah itu "
                "tampak di sini dan menitnya dapat Anda tulis."
            ).format(tahun=self._tahun),
        )
        dicatat = sum(satu.menit is not None for satu in self._semua)
        self.ui.label_keadaan.setText(
            self.tr("{dicatat} dari {semua} tercatat").format(
                dicatat=dicatat, semua=len(self._semua)
            )
            if self._semua
            else ""
        )

    def _begin(self) -> None:
        """The cursor on the newest work of which no minutes are told."""
        tabel = self.ui.tabel
        if not self._semua:
            self.ui.tombol_tutup.setFocus()
            return
        baris = next((ke for ke, satu in enumerate(self._semua) if satu.menit is None), 0)
        tabel.setCurrentIndex(tabel.records.index(baris, tabel.records.column_of(_MENIT)))
        tabel.setFocus()

    def _commit(self, pengerjaan_id: str, _kolom: str, teks: str) -> None:
        satu = next(satu for satu in self._semua if satu.id == pengerjaan_id)
        menit = read_menit(teks)
        if menit != satu.menit:
            perubahan = catat_waktu(
                self._ctx, pengerjaan_id, menit, satu.versi, sebagai=self._page.peran
            )
            self._page.publish(perubahan)
        self._load()
        show_fault(self.ui.label_salah, "")

    def close_saved(self) -> None:
        """Close once the open cell is saved."""
        self.usul.drop(self.ui.tabel.indexWidget(self.ui.tabel.currentIndex()))
        if self.ui.tabel.settle():
            self.accept()
        else:
            self.ui.tabel.setFocus()


def open_minutes(parent: QWidget, page: Page) -> None:
    """Open one's own minutes of the page's year."""
    MenitSayaDialog(page, parent).exec()
