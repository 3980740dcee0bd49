"""The fields of a paper, made from what its kind asks for."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from sakip_desktop.domain.naskah import PROSA_TERPANJANG, Bidang, Isian, JenisBidang
from sakip_desktop.gui.isian import show_date, to_date
from sakip_desktop.gui.naskah.tabel import TabelIsian
from sakip_desktop.gui.naskah.terkunci import lock, words_of
from sakip_desktop.gui.widgets import DayEdit, ElidedLabel

_BARIS_PROSA = (5, 18)  # lines: at first, and at most before it scrolls
_BARIS_DAFTAR = (3, 10)
_BARIS_TERKUNCI = (1, 18)
_HAMPIR_PENUH = 0.8  # of a text's longest; from there on it is told


class _TanpaRoda(QObject):
    """The wheel scrolls the form; it changes no choice that nobody is in."""

    def eventFilter(self, satu: QObject, event: QEvent) -> bool:
        """Hand the wheel on to the form."""
        if event.type() is QEvent.Type.Wheel and isinstance(satu, QWidget) and not satu.hasFocus():
            event.ignore()
            return True
        return False


def let_wheel_pass(widget: QWidget) -> None:
    """The wheel over a choice scrolls the form around it, until somebody goes into it."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_TanpaRoda(widget))


class HariIsian(QWidget):
    """A day that may not be chosen yet.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pakai = QCheckBox(self.tr("pilih"))
        self.pakai.setToolTip(self.tr("Centang, lalu ketik tanggalnya, misalnya 30/11/2026"))
        self.pakai.setAccessibleName(self.tr("{nama}: tanggal dipilih").format(nama=nama))
        self.hari = DayEdit()
        self.hari.setCalendarPopup(True)
        self.hari.setDisplayFormat("dddd, d MMMM yyyy")
        self.hari.setAccessibleName(nama)
        self.hari.setEnabled(False)
        let_wheel_pass(self.hari)
        susunan = QHBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.addWidget(self.pakai)
        susunan.addWidget(self.hari, 1)
        self.setFocusProxy(self.pakai)
        self.pakai.toggled.connect(self.hari.setEnabled)
        self.pakai.toggled.connect(lambda _ya: self.changed.emit())
        self.hari.dateChanged.connect(lambda _hari: self.changed.emit())

    def show_day(self, hari: date | None, usul: date) -> None:
        """Show a day; ``usul`` where none is chosen."""
        self.pakai.setChecked(hari is not None)
        show_date(self.hari, hari or usul)

    @property
    def day(self) -> date | None:
        """The chosen day."""
        return to_date(self.hari) if self.pakai.isChecked() else None


class ProsaIsian(QPlainTextEdit):
    """Paragraphs, or a line for each item: as high as what stands in it, within bounds.

    Tab goes on to the next field.  Nothing is laid out twice, so that a narrative of 30,000
    letters is typed as fast as a short one.
    """

    def __init__(self, teks: str, baris: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(teks, parent)
        self._baris = baris
        self._tinggi = 0
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def _fit(self) -> None:
        sedikit, banyak = self._baris
        baris = round(self.document().documentLayout().documentSize().height())  # in lines
        tepi = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        tinggi = max(sedikit, min(banyak, baris + 1)) * self.fontMetrics().lineSpacing() + tepi
        if tinggi != self._tinggi:
            self._tinggi = tinggi
            self.setFixedHeight(tinggi)
            muat = baris < banyak  # then no bar takes width away, and wraps it once more
            kapan = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(
                kapan.ScrollBarAlwaysOff if muat else kapan.ScrollBarAsNeeded
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as it is once its width is known."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            QTimer.singleShot(0, self, self._fit)


class IsianNaskah(QWidget):
    """One row for each thing that is asked for; what must be answered has a star.

    Signals:
        changed: something was typed; not when a paper is shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._susunan = QFormLayout(self)
        self._susunan.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._susunan.setContentsMargins(0, 0, 0, 0)
        self._bidang: tuple[Bidang, ...] = ()
        self._baca: dict[str, Callable[[], object]] = {}
        self.fields: dict[str, QWidget] = {}
        self.stops: list[QWidget] = []  # what Tab goes through, in order

    def show_fields(
        self, bidang: Sequence[Bidang], isian: Isian, hari: date, *, terkunci: bool
    ) -> None:
        """Make the fields anew and put in what was typed.

        Args:
            bidang: what is asked for.
            isian: what was answered.
            hari: the day that is offered where none is chosen.
            terkunci: nothing can be typed; it can be read and copied.
        """
        while self._susunan.rowCount():
            self._susunan.removeRow(0)
        self._bidang, self._baca, self.fields, self.stops = tuple(bidang), {}, {}, []
        for satu in bidang:
            widget = self._make(satu, isian, hari, terkunci=terkunci)
            self.fields[satu.kunci] = widget
            judul = ElidedLabel(f"{satu.judul} *" if satu.wajib and not terkunci else satu.judul)
            judul.setTextFormat(Qt.TextFormat.PlainText)
            if "&" not in satu.judul:  # it would become a key
                judul.setBuddy(widget)
            self._susunan.addRow(judul, widget)

    def _make(self, satu: Bidang, isian: Isian, hari: date, *, terkunci: bool) -> QWidget:
        if satu.jenis is JenisBidang.TABEL:
            return self._table(satu, isian, terkunci=terkunci)
        if terkunci:
            return self._locked(satu, isian)
        match satu.jenis:
            case JenisBidang.PROSA:
                return self._prose(satu, isian.text(satu.kunci), _BARIS_PROSA, satu.petunjuk)
            case JenisBidang.DAFTAR:
                petunjuk = satu.petunjuk or self.tr("Satu baris untuk tiap butir")
                return self._prose(satu, words_of(satu, isian), _BARIS_DAFTAR, petunjuk)
            case JenisBidang.TANGGAL:
                return self._day(satu, isian.day(satu.kunci), hari)
            case JenisBidang.PILIHAN:
                return self._choice(satu, isian.text(satu.kunci))
        baris = QLineEdit(isian.text(satu.kunci))
        baris.setCursorPosition(0)  # its beginning is what is seen
        baris.setPlaceholderText(satu.petunjuk)
        baris.setAccessibleName(satu.judul)
        baris.textEdited.connect(lambda _teks: self.changed.emit())
        self._baca[satu.kunci] = baris.text
        self.stops.append(baris)
        return baris

    def _locked(self, satu: Bidang, isian: Isian) -> QWidget:
        """What was answered, as high as it is."""
        isi = ProsaIsian(words_of(satu, isian), _BARIS_TERKUNCI)
        isi.setAccessibleName(satu.judul)
        lock(isi, terkunci=True)
        baca = isian.items if satu.jenis is JenisBidang.DAFTAR else isian.text
        self._baca[satu.kunci] = partial(baca, satu.kunci)
        self.stops.append(isi)
        return isi

    def _prose(self, satu: Bidang, teks: str, tinggi: tuple[int, int], petunjuk: str) -> QWidget:
        isi = ProsaIsian(teks, tinggi)
        isi.setPlaceholderText(petunjuk)
        isi.setAccessibleName(satu.judul)
        if petunjuk:
            isi.setToolTip(petunjuk)
        isi.textChanged.connect(self.changed)
        if satu.jenis is JenisBidang.DAFTAR:
            self._baca[satu.kunci] = lambda: tuple(isi.toPlainText().splitlines())
        else:
            self._baca[satu.kunci] = isi.toPlainText
        self.stops.append(isi)
        return isi

    def _day(self, satu: Bidang, kini: date | None, hari: date) -> QWidget:
        isi = HariIsian(satu.judul)
        isi.show_day(kini, hari)
        isi.changed.connect(self.changed)
        self._baca[satu.kunci] = lambda: "" if isi.day is None else isi.day.isoformat()
        self.stops += [isi.pakai, isi.hari]
        return isi

    def _choice(self, satu: Bidang, teks: str) -> QWidget:
        pilihan = QComboBox()
        pilihan.setEditable(True)
        # A long choice does not push the other fields out of sight.
        pilihan.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        pilihan.setMinimumContentsLength(12)
        pilihan.setAccessibleName(satu.judul)
        pilihan.addItems(list(satu.pilihan))
        pilihan.setCurrentText(teks)
        let_wheel_pass(pilihan)
        edit = pilihan.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)
            edit.setPlaceholderText(satu.petunjuk)
            edit.setAccessibleName(satu.judul)
        pilihan.currentTextChanged.connect(lambda _teks: self.changed.emit())
        self._baca[satu.kunci] = pilihan.currentText
        self.stops.append(pilihan)
        return pilihan

    def _table(self, satu: Bidang, isian: Isian, *, terkunci: bool) -> QWidget:
        tabel = TabelIsian(satu.judul, satu.kolom)
        tabel.show_rows(isian.rows(satu.kunci), terkunci=terkunci)
        lock(tabel.tabel, terkunci=terkunci)
        if satu.petunjuk:
            tabel.tabel.setAccessibleDescription(satu.petunjuk)
        tabel.changed.connect(self.changed)
        self._baca[satu.kunci] = tabel.rows
        self.stops += [tabel.tabel, tabel.tombol_tambah, tabel.tombol_hapus]
        return tabel

    def read(self) -> Isian:
        """What stands in the fields."""
        teks: dict[str, str] = {}
        daftar: dict[str, tuple[str, ...]] = {}
        tabel: dict[str, tuple[tuple[str, ...], ...]] = {}
        for satu in self._bidang:
            isi = self._baca[satu.kunci]()
            match satu.jenis:
                case JenisBidang.DAFTAR:
                    daftar[satu.kunci] = isi  # type: ignore[assignment] # by its kind
                case JenisBidang.TABEL:
                    tabel[satu.kunci] = isi  # type: ignore[assignment] # by its kind
                case _:
                    teks[satu.kunci] = str(isi)
        return Isian(teks=teks, daftar=daftar, tabel=tabel)

    def lengths(self) -> str:
        """A sentence when a text comes near its longest or is past it; else empty."""
        for satu in self._bidang:
            if satu.jenis is JenisBidang.PROSA:
                isi = self.fields[satu.kunci]
                n = isi.document().characterCount() - 1 if isinstance(isi, QPlainTextEdit) else 0
                if n > _HAMPIR_PENUH * PROSA_TERPANJANG:
                    return self.tr("“{judul}”: {n} dari paling banyak {batas} huruf.").format(
                        judul=satu.judul, n=n, batas=PROSA_TERPANJANG
                    )
        return ""
