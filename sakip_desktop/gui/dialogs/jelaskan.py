"""“Jelaskan angka ini”: a readable box beside the work, and how tables and buttons open it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.penjelasan import BarisSumber, Penjelasan
from sakip_desktop.domain.periode import waktu_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.gui import theme
from sakip_desktop.gui.bus import Bus
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_jelaskan import Ui_JelaskanDialog
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.record_table import Penawaran, RecordTable
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.penjelasan import Tentang, jelaskan

_BERGANTUNG = frozenset({Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.RENCANA, Jenis.KANTOR})
_BAGIAN_TULISAN = (360, 180)  # of the height: the steps, and the cells below them


class JelaskanDialog(QDialog):
    """The explanation of one figure; it follows the data while it is open."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JelaskanDialog()
        self.ui.setupUi(self)
        self.ctx = ctx
        self.tentang: Tentang | None = None
        self.penjelasan: Penjelasan | None = None
        prepare(self.ui.tabel_sumber)
        self.ui.pembagi.setSizes(list(_BAGIAN_TULISAN))
        self.ui.tombol_salin.clicked.connect(self._copy)
        self.ui.tombol_tutup.clicked.connect(self.accept)

    def show_figure(self, tentang: Tentang) -> None:
        """Show how that figure came about.

        Raises:
            GalatSakip: the person may not read it.
        """
        penjelasan = jelaskan(self.ctx, tentang)
        self.tentang, self.penjelasan = tentang, penjelasan
        ui = self.ui
        ui.label_judul.setText(penjelasan.judul)
        ui.label_angka.setText(penjelasan.angka)
        ui.label_sebutan.setText("\n".join(filter(None, self._subtitle(penjelasan))))
        ui.label_kabar.setText("")
        self._write(penjelasan)
        ui.tabel_sumber.show_model(self._sources(penjelasan))
        ui.tabel_sumber.records.set_records(penjelasan.sumber)
        ui.bagian_sumber.setVisible(bool(penjelasan.sumber))
        select_first(ui.tabel_sumber)

    def _subtitle(self, penjelasan: Penjelasan) -> tuple[str, str]:
        return penjelasan.sebutan, penjelasan.keterangan

    def _write(self, penjelasan: Penjelasan) -> None:
        """Headings and texts, inserted as plain text: what people typed is never markup."""
        isi = self.ui.isi
        isi.clear()
        tebal, biasa = QTextCharFormat(), QTextCharFormat()
        tebal.setFontWeight(QFont.Weight.DemiBold)
        tebal.setForeground(QBrush(QColor(theme.TINTA_REDUP)))
        pena = isi.textCursor()
        for ke, (judul, teks) in enumerate(penjelasan.bagian):
            pena.insertText(f"\n\n{judul}\n" if ke else f"{judul}\n", tebal)
            pena.insertText(teks, biasa)
        isi.moveCursor(QTextCursor.MoveOperation.Start)

    def _sources(self, penjelasan: Penjelasan) -> RecordTableModel[BarisSumber]:
        apa, nilai, guna = penjelasan.kolom
        kolom: list[Column[BarisSumber]] = [
            Column(kunci="apa", judul=apa, to_text=lambda satu: satu.apa),
            Column(kunci="nilai", judul=nilai, to_text=lambda satu: satu.nilai, lebar=184),
            Column(kunci="guna", judul=guna, to_text=lambda satu: satu.guna, lebar=128),
        ]
        if any(satu.pada for satu in penjelasan.sumber):
            kolom += [
                Column(
                    kunci="oleh", judul=self.tr("Diisi oleh"), to_text=lambda s: s.oleh, lebar=160
                ),
                Column(
                    kunci="pada",
                    judul=self.tr("Pada"),
                    to_text=lambda s: waktu_indonesia(s.pada),
                    lebar=128,
                ),
            ]
        return RecordTableModel(kolom, lambda satu: (satu.apa, satu.nilai), parent=self)

    def follow(self, perubahan: Perubahan) -> None:
        """Something was changed: explain the figure as it is now."""
        if self.tentang is None or not self.isVisible() or not perubahan.jenis & _BERGANTUNG:
            return
        try:
            self.show_figure(self.tentang)
        except GalatSakip as galat:
            self.ui.label_kabar.setText(str(galat))

    def _copy(self) -> None:
        """Everything as text, the cells below it as Excel takes them."""
        if self.penjelasan is None:
            return
        baris = [
            "\t".join((satu.apa, satu.nilai, satu.guna, satu.oleh, waktu_indonesia(satu.pada)))
            for satu in self.penjelasan.sumber
        ]
        QGuiApplication.clipboard().setText("\n\n".join((self.penjelasan.teks, "\n".join(baris))))
        self.ui.label_kabar.setText(self.tr("✓ Penjelasan disalin; tempelkan di mana saja."))


def open_explanation(
    parent: QWidget, ctx: AppContext, tentang: Tentang, bus: Bus | None = None
) -> JelaskanDialog | None:
    """Open the box beside the work, or show another figure in the one that is open.

    Args:
        parent: a widget of the window it belongs to.
        ctx: the open office.
        tentang: which figure.
        bus: where changes are told, so that the box follows them.

    Returns:
        The box; None when the person may not read that figure (they were told).
    """
    window = parent.window()
    dialog = window.findChild(JelaskanDialog)
    if dialog is None:
        dialog = JelaskanDialog(ctx, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if bus is not None:
            bus.changed.connect(dialog.follow)
    try:
        dialog.show_figure(tentang)
    except GalatSakip as galat:
        if not dialog.isVisible():
            dialog.close()
            dialog.deleteLater()
        show_error(parent, galat)
        return None
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    dialog.ui.isi.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def serve_keys(
    tabel: RecordTable,
    ctx: AppContext,
    bus: Bus,
    offers: Callable[[int], Sequence[Penawaran]],
) -> None:
    """Let a table explain its figures by its menu and Ctrl+J.

    Args:
        tabel: the table.
        ctx: the open office.
        bus: where changes are told.
        offers: what can be explained of a row: words of the menu, and the ``Tentang``.
    """
    tabel.offer_explanations(offers)
    tabel.explain_requested.connect(lambda satu: open_explanation(tabel, ctx, satu, bus))


def serve_table(
    tabel: RecordTable,
    ctx: AppContext,
    bus: Bus,
    offers: Callable[[int], Sequence[Penawaran]],
) -> None:
    """``serve_keys``, and Enter and double click explain too.

    Where figures are typed Enter goes on, and a double click opens what can be edited.
    """
    serve_keys(tabel, ctx, bus, offers)
    if isinstance(tabel, EntryTable):
        tabel.doubleClicked.connect(
            lambda index: None if tabel.records.is_editable(index) else tabel.explain_current()
        )
    else:
        tabel.activated.connect(lambda _index: tabel.explain_current())


def put_button(
    label: QLabel, explain: Callable[[], None], nama: str, sebelum: QWidget
) -> QPushButton:
    """A button right of a label that shows a percentage; it is there when the label is.

    Args:
        label: already in its layout.
        explain: what the button does.
        nama: what is explained, for a screen reader.
        sebelum: the widget that Tab reaches after the button.
    """
    rumah = label.parentWidget()
    layout = None if rumah is None else rumah.layout()
    kotak = QWidget(rumah)
    tombol = QPushButton(QCoreApplication.translate("Jelaskan", "Jelaskan…"), kotak)
    tombol.setAccessibleName(nama)
    tombol.setToolTip(nama)
    tombol.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    tombol.clicked.connect(explain)
    susunan = QHBoxLayout(kotak)
    susunan.setContentsMargins(0, 0, 0, 0)
    if layout is not None:
        layout.replaceWidget(label, kotak)
    susunan.addWidget(label, 1)
    susunan.addWidget(tombol, 0, Qt.AlignmentFlag.AlignTop)
    QWidget.setTabOrder(sebelum.previousInFocusChain() or sebelum, tombol)
    return tombol
