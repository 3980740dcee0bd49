"""How cells are painted and edited: the sign of a state, a visible focus, Excel's keys."""

from enum import Enum, auto
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QMargins,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sakip_desktop.gui import theme
from sakip_desktop.gui.models import (
    JUDUL_ROLE,
    PANJANG_ROLE,
    PILIHAN_ROLE,
    TAMPILAN_ROLE,
    RecordTableModel,
    Rupa,
)
from sakip_desktop.gui.theme import Tampilan

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key

LEBAR_TANDA = 18
_UKURAN_TERBANYAK = 10_000  # texts whose size is remembered
_TERTATA_TERBANYAK = 500  # texts whose lines are remembered: some windows full
_EDITOR_PANJANG = QSize(280, 84)


class CellDelegate(QStyledItemDelegate):
    """Paints a state's sign at the cell's left edge and a frame around the current cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contoh = QStyleOptionViewItem()  # a cell of the table, to measure texts with
        self._ukuran: dict[tuple[str, int, bool], QSize] = {}  # of texts, by the room for them
        self._huruf: QFont | None = None  # of the texts that follow
        self._tepi = 0  # beside them
        self._tertata: dict[tuple[str, int, int, Qt.AlignmentFlag], _TeksTertata] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Selected cells are tinted, so that the colours of states stay readable."""
        super().initStyleOption(option, index)
        if not option.state & QStyle.StateFlag.State_Selected:
            return  # thousands of cells are painted, and few of them selected
        palette = option.palette
        palette.setColor(QPalette.ColorRole.Highlight, _colour(theme.AKSEN_MUDA))
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        palette.setColor(
            QPalette.ColorRole.HighlightedText,
            ink if isinstance(ink, QColor) else _colour(theme.TINTA),
        )
        option.palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A little air above and below the text, which stands to the right of a sign."""
        model = index.model()
        if isinstance(model, RecordTableModel) and not model.is_heading(index.row()):
            return self._text_size(option, index, model)
        if isinstance(index.data(TAMPILAN_ROLE), Tampilan):
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(LEBAR_TANDA, 0, 0, 0)
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + theme.JARAK)

    def _text_size(
        self, option: QStyleOptionViewItem, index: Index, model: RecordTableModel[Any]
    ) -> QSize:
        """As ``sizeHint``; of a cell of records only its text and the room for it decide.

        Asking for all that a cell may have takes seconds where there are hundreds of rows, and many
        cells say the same.
        """
        contoh = self._contoh
        if contoh.widget is not option.widget or contoh.font != option.font:
            contoh = self._contoh = QStyleOptionViewItem(option)
            self.initStyleOption(contoh, index)
            self._ukuran.clear()
        teks, ruang = model.text(index), option.rect
        if model.tampilan(index) is not None:
            ruang = ruang.adjusted(LEBAR_TANDA, 0, 0, 0)
        kunci = teks, ruang.width(), ruang.height() > 0
        if kunci not in self._ukuran:
            if len(self._ukuran) >= _UKURAN_TERBANYAK:
                self._ukuran.clear()
            contoh.rect, contoh.text = ruang, self.displayText(teks, contoh.locale)
            jenis = QStyle.ContentsType.CT_ItemViewItem
            self._ukuran[kunci] = option.widget.style().sizeFromContents(
                jenis, contoh, QSize(), option.widget
            )
        hint = self._ukuran[kunci]
        return QSize(hint.width(), hint.height() + theme.JARAK)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paper and text, then the sign, then the frame of the focus."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter.save()
        model = index.model()
        rupa = model.rupa(index) if isinstance(model, RecordTableModel) else None
        if rupa is not None:
            self._paint_cell(painter, option, rupa)
        elif index.data(JUDUL_ROLE):
            _paint_heading(painter, option, index)
        else:
            self._paint_by_style(painter, option, index, index.data(TAMPILAN_ROLE))
        if focused:
            painter.setPen(QPen(_colour(theme.AKSEN), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, rupa: Rupa) -> None:
        """As the style paints it, several times faster."""
        whole, tampilan = option.rect, rupa.tampilan
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(whole, _colour(theme.AKSEN_MUDA if selected else rupa.latar))
        if rupa.teks:
            usual = _colour(theme.TINTA) if selected else option.palette.text().color()
            painter.setPen(_colour(rupa.tinta) if rupa.tinta else usual)
            place = whole.adjusted(LEBAR_TANDA, 0, 0, 0) if tampilan else whole
            layout = self._laid_out(option, rupa, place.size())
            top = place.top() + place.height() // 2 - layout.tinggi // 2
            layout.teks.draw(painter, QPointF(place.left() + self._tepi, top))
        if tampilan:
            _paint_sign(painter, whole, tampilan)

    def _laid_out(self, option: QStyleOptionViewItem, rupa: Rupa, ruang: QSize) -> "_TeksTertata":
        """The text of a cell in its lines."""
        if self._huruf != option.font or len(self._tertata) >= _TERTATA_TERBANYAK:
            self._huruf = QFont(option.font)  # that one goes with the option
            self._tertata.clear()
            margin = QStyle.PixelMetric.PM_FocusFrameHMargin
            self._tepi = option.widget.style().pixelMetric(margin, None, option.widget) + 1
        kunci = rupa.teks, ruang.width(), ruang.height(), rupa.rata
        if kunci not in self._tertata:
            teks = self.displayText(rupa.teks, option.locale)
            ruang = ruang.shrunkBy(QMargins(self._tepi, 0, self._tepi, 0))
            self._tertata[kunci] = _lay_out(teks, option.font, ruang, rupa.rata)
        return self._tertata[kunci]

    def _paint_by_style(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tampilan: object
    ) -> None:
        if not isinstance(tampilan, Tampilan):
            super().paint(painter, option, index)
            return
        whole = QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(whole, _colour(theme.AKSEN_MUDA if selected else tampilan.latar))
        option.rect = whole.adjusted(LEBAR_TANDA, 0, 0, 0)
        super().paint(painter, option, index)
        option.rect = whole
        _paint_sign(painter, whole, tampilan)


@cache
def _colour(nama: str) -> QColor:
    return QColor(nama)


class _TeksTertata(NamedTuple):
    """A text in its lines, and how high they are."""

    teks: QTextLayout
    tinggi: int


def _lay_out(teks: str, huruf: QFont, ruang: QSize, rata: Qt.AlignmentFlag) -> _TeksTertata:
    """The lines of a text as the style makes them: what has no room ends in “…”."""
    hasil = _in_lines(teks, huruf, ruang.width(), rata)
    baris = [hasil.teks.lineAt(nomor) for nomor in range(hasil.teks.lineCount())]
    muat = all(satu.naturalTextWidth() <= ruang.width() for satu in baris)
    if muat and (len(baris) == 1 or sum(satu.height() for satu in baris) <= ruang.height()):
        return hasil
    # Cut once: where not even “…” has room, it stands there all the same.
    return _in_lines(_cut(hasil.teks, QFontMetrics(huruf), ruang), huruf, ruang.width(), rata)


def _in_lines(teks: str, huruf: QFont, lebar: int, rata: Qt.AlignmentFlag) -> _TeksTertata:
    """A text in lines so wide, however many they are."""
    hasil = QTextLayout(teks, huruf)
    pilihan = QTextOption(rata)
    pilihan.setWrapMode(QTextOption.WrapMode.WordWrap)
    hasil.setTextOption(pilihan)
    hasil.setCacheEnabled(True)  # it is drawn many times
    tinggi = 0.0
    hasil.beginLayout()
    while (baris := hasil.createLine()).isValid():
        baris.setLineWidth(lebar)
        baris.setPosition(QPointF(0, tinggi))
        tinggi += baris.height()
    hasil.endLayout()
    return _TeksTertata(hasil, round(tinggi))


def _cut(tata: QTextLayout, ukuran: QFontMetrics, ruang: QSize) -> str:
    """The lines that have room; the last of them, and each that is too long, end in “…”."""
    satuan = tata.text().encode("utf-16-le")  # in which Qt counts
    hasil, tinggi = "", 0.0
    for nomor in range(tata.lineCount()):
        baris = tata.lineAt(nomor)
        tinggi += baris.height()
        awal, akhir = 2 * baris.textStart(), 2 * (baris.textStart() + baris.textLength())
        teks = satuan[awal:akhir].decode("utf-16-le")
        terakhir = nomor + 1 < tata.lineCount() and tinggi + baris.height() > ruang.height()
        if terakhir:
            teks = teks.rstrip("\u2028") + "…"
        elif baris.naturalTextWidth() <= ruang.width():
            hasil += teks
            continue
        hasil += ukuran.elidedText(teks, Qt.TextElideMode.ElideRight, ruang.width())
        if terakhir or nomor + 1 == tata.lineCount():
            break
        hasil = hasil.rstrip("\u2028") + "\u2028"
    return hasil


def _paint_sign(painter: QPainter, whole: QRect, tampilan: Tampilan) -> None:
    painter.setPen(_colour(tampilan.tinta))
    place = whole.adjusted(4, 0, 0, 0)
    place.setWidth(LEBAR_TANDA)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, tampilan.tanda)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """A heading begins at the left edge of what is seen, however far the table is scrolled.

    It wraps where its row has the room, and ends in “…” where it has not.
    """
    painter.fillRect(option.rect, index.data(Qt.ItemDataRole.BackgroundRole))
    painter.setFont(index.data(Qt.ItemDataRole.FontRole))
    painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
    place = QRect(option.rect)
    place.setLeft(max(place.left(), 0) + 4)
    view = option.widget
    if view.property("gaya") == "beku":  # over the left edge of its table: the same line goes on
        view = view.parentWidget() or view
    place.setRight(view.width() - 4)
    text = str(index.data(Qt.ItemDataRole.DisplayRole))
    metrics = painter.fontMetrics()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    if place.height() < 2 * metrics.lineSpacing():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(place, flags, text)


class Langkah(Enum):
    """Where the cursor goes when an editor is left by a key; ``LANJUT`` is Enter."""

    DIAM = auto()
    LANJUT = auto()
    BAWAH = auto()
    ATAS = auto()
    KANAN = auto()
    KIRI = auto()

    @property
    def arah(self) -> tuple[int, int]:
        """Rows and columns."""
        return _ARAH[self]


_ARAH = {
    Langkah.DIAM: (0, 0),
    Langkah.LANJUT: (1, 0),
    Langkah.BAWAH: (1, 0),
    Langkah.ATAS: (-1, 0),
    Langkah.KANAN: (0, 1),
    Langkah.KIRI: (0, -1),
}
_KEYS: dict[int, Langkah] = {
    Key.Key_Return: Langkah.LANJUT,
    Key.Key_Enter: Langkah.LANJUT,
    Key.Key_Tab: Langkah.KANAN,
    Key.Key_Backtab: Langkah.KIRI,
}
_ARROWS: dict[int, Langkah] = {Key.Key_Down: Langkah.BAWAH, Key.Key_Up: Langkah.ATAS}


def step_of(event: QKeyEvent, *, arrows: bool = False) -> Langkah | None:
    """The step that a key asks for, None for a key that is not about moving on."""
    others = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if others:
        return None
    step = _KEYS.get(event.key()) or (_ARROWS.get(event.key()) if arrows else None)
    if step is Langkah.LANJUT and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return Langkah.ATAS
    return step


class EntryDelegate(CellDelegate):
    """Editors of an entry table.

    Signals:
        leaving: Langkah - a key closes the editor, its text was handed to the model.
        left: Langkah - it was closed.
        typed: index, text - while it is being typed.
    """

    leaving = Signal(object)
    left = Signal(object)
    typed = Signal(object, str)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to type into, or a list to choose from."""
        del option
        persistent = QPersistentModelIndex(index)
        pilihan = index.data(PILIHAN_ROLE)
        editor: QWidget
        if pilihan:
            combo = QComboBox(parent)
            combo.addItems(["", *pilihan])
            combo.textActivated.connect(lambda _text: self._finish(combo, Langkah.DIAM))
            editor = combo
        elif index.data(PANJANG_ROLE):
            editor = QPlainTextEdit(parent)
        else:
            line = QLineEdit(parent)
            line.setFrame(False)
            line.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
            line.textEdited.connect(lambda text: self.typed.emit(persistent, text))
            editor = line
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start with the stored text."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            editor.setPlainText(text)
            editor.selectAll()  # typing replaces
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the text to the model, which saves it."""
        model.setData(index, _text_of(editor), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell inside its focus frame; sentences get more room, inside the table."""
        del index
        place = option.rect.adjusted(2, 2, -2, -2)
        parent = editor.parentWidget()
        if isinstance(editor, QPlainTextEdit) and parent is not None:
            room = parent.rect()
            place.setSize(place.size().expandedTo(_EDITOR_PANJANG).boundedTo(room.size()))
            place.translate(
                min(0, room.right() - place.right()), min(0, room.bottom() - place.bottom())
            )
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter, Tab and the arrows leave the editor and move on; Esc gives the old text back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Key.Key_Escape and isinstance(editor, QWidget):
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
                return True
            if isinstance(editor, QComboBox) and _choose_by_key(editor, event):
                return True
            if isinstance(editor, QPlainTextEdit) and _is_new_line(event):
                editor.insertPlainText("\n")
                return True
            step = step_of(event, arrows=isinstance(editor, QLineEdit))
            if step and isinstance(editor, QWidget):
                self._finish(editor, step)
                return True
        return super().eventFilter(editor, event)

    def _finish(self, editor: QWidget, step: Langkah) -> None:
        self.commitData.emit(editor)
        self.leaving.emit(step)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.left.emit(step)


def _is_new_line(event: QKeyEvent) -> bool:
    """Alt+Enter, as in Excel."""
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt and event.key() in (Key.Key_Return, Key.Key_Enter)


def _choose_by_key(combo: QComboBox, event: QKeyEvent) -> bool:
    """Arrows and first letters choose without leaving the cell; Qt would take the first at once."""
    last, here = combo.count() - 1, combo.currentIndex()
    if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    if event.key() in (Key.Key_Up, Key.Key_Down):
        step = 1 if event.key() == Key.Key_Down else -1
        combo.setCurrentIndex(min(max(here + step, 0), last))
        return True
    letter = event.text().strip().casefold()
    if not letter:
        return False
    for place in (*range(here + 1, last + 1), *range(here + 1)):
        if combo.itemText(place).casefold().startswith(letter):
            combo.setCurrentIndex(place)
            break
    return True


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    if not isinstance(editor, QLineEdit):
        msg = f"no editor of ours: {type(editor).__name__}"
        raise TypeError(msg)
    return editor.text()
