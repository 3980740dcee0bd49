"""Beside *Tugas saya*: the chosen task with its kelengkapan, or the steps of the chosen cycle."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.tugas import SiklusTampil
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import Bagian, BagianRincian, DetailPanel
from sakip_desktop.gui.step_list import StepList
from sakip_desktop.gui.texts import plain_tooltip, tab_title
from sakip_desktop.gui.wrapped_list import WrappedList
from sakip_desktop.services.ceklis import ButirCeklis

_BUTIR_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_TINGGI_TERBANYAK = 260  # higher lists scroll: the words of the task stand below
_TINGGI_HASIL = 180
_TEPI = 8


class CeklisList(WrappedList):
    """The kelengkapan of a step; what the program ticks itself cannot be changed.

    Signals:
        ticked: ButirCeklis, whether it is there now.
        opened: ButirCeklis whose remark or scan is wanted.
        paper_opened: ButirCeklis whose paper is wanted.
    """

    ticked = Signal(object, bool)
    opened = Signal(object)
    paper_opened = Signal(object)

    def __init__(self, nama: str, tertinggi: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tertinggi = tertinggi
        self.setSpacing(2)
        self.setAccessibleName(nama)
        self.itemChanged.connect(self._on_changed)
        self.itemDoubleClicked.connect(self._on_opened)

    def show_items(self, ceklis: Sequence[ButirCeklis], *, boleh: bool) -> None:
        """Show what a step needs; only its person may tick."""
        baris = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for satu in ceklis:
            self._add(satu, boleh=boleh)
        self.blockSignals(False)
        if ceklis:
            self.setCurrentRow(min(max(baris, 0), len(ceklis) - 1))
        self._fit()

    def _add(self, butir: ButirCeklis, *, boleh: bool) -> None:
        lampiran = f"Lampiran: {butir.berkas}" if butir.berkas else ""
        bagian = (butir.judul, butir.catatan, lampiran, butir.asal)
        item = QListWidgetItem("\n".join(satu for satu in bagian if satu), self)
        item.setData(_BUTIR_ROLE, butir)
        item.setToolTip(plain_tooltip(item.text()))
        dapat = Qt.ItemFlag.ItemIsUserCheckable if boleh and not butir.otomatis else None
        dasar = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(dasar if dapat is None else dasar | dapat)
        item.setCheckState(Qt.CheckState.Checked if butir.ada else Qt.CheckState.Unchecked)
        if butir.otomatis:
            item.setForeground(QColor(theme.TINTA_REDUP))

    def current(self) -> ButirCeklis | None:
        """The thing under the cursor."""
        item = self.currentItem()
        butir = None if item is None else item.data(_BUTIR_ROLE)
        return butir if isinstance(butir, ButirCeklis) else None

    def _on_changed(self, item: QListWidgetItem) -> None:
        butir: ButirCeklis = item.data(_BUTIR_ROLE)
        ada = item.checkState() is Qt.CheckState.Checked
        if ada is not butir.ada:
            self.ticked.emit(butir, ada)

    def _on_opened(self, item: QListWidgetItem) -> None:
        butir: ButirCeklis = item.data(_BUTIR_ROLE)
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self.opened.emit(butir)
        elif butir.kertas is not None:
            self.paper_opened.emit(butir)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the remark or the paper; Space ticks, as everywhere."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._on_opened(item)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """As high as its lines need; many scroll."""
        isi = sum(self.sizeHintForRow(baris) + 2 * self.spacing() for baris in range(self.count()))
        self.setFixedHeight(min(isi + _TEPI, self._tertinggi))


class TugasPanel(QStackedWidget):
    """Two faces: a task, a cycle.

    Signals:
        ticked, opened, paper_opened: as of ``CeklisList``.
        chosen: LangkahTampil, SiklusTampil of the step list.
    """

    ticked = Signal(object, bool)
    opened = Signal(object)
    paper_opened = Signal(object)
    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rincian = DetailPanel()
        self.ceklis = CeklisList(self.tr("Kelengkapan langkah ini"), _TINGGI_TERBANYAK)
        self.hasil = CeklisList(self.tr("Naskah hasil langkah ini"), _TINGGI_HASIL)
        self._naskah = False  # the person may see the papers
        self.langkah = StepList()
        self.langkah.setAccessibleName(self.tr("Langkah pekerjaan yang dipilih"))
        self._kepala = _heading(self.tr("Kelengkapan"))
        self._tombol = QPushButton(self.tr("Catatan atau &pindaian…"))
        self._kepala_hasil = _heading(self.tr("Naskah hasil langkah ini"))
        self._tombol_perlu = QPushButton()
        self._tombol_hasil = QPushButton()
        self.addWidget(self._make_task())
        self.addWidget(self.langkah)
        self.ceklis.ticked.connect(self.ticked)
        self.ceklis.opened.connect(self.opened)
        for daftar, tombol in (
            (self.ceklis, self._tombol_perlu),
            (self.hasil, self._tombol_hasil),
        ):
            daftar.paper_opened.connect(self.paper_opened)
            daftar.currentRowChanged.connect(self._show_button)
            tombol.clicked.connect(lambda _=False, satu=daftar: self._open_paper(satu))
        self.langkah.chosen.connect(self.chosen)
        self._tombol.clicked.connect(self._on_button)

    def _make_task(self) -> QWidget:
        isi = QWidget()
        susunan = QVBoxLayout(isi)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(4)
        for widget in (self._kepala, self.ceklis, self._tombol, self._tombol_perlu):
            susunan.addWidget(widget)
        susunan.addSpacing(theme.JARAK)
        for widget in (self._kepala_hasil, self.hasil, self._tombol_hasil):
            susunan.addWidget(widget)
        susunan.addSpacing(theme.JARAK)
        susunan.addWidget(self.rincian, 1)
        return isi

    @property
    def shown(self) -> tuple[Bagian, ...]:
        """Headings and texts of the task that is shown."""
        return self.rincian.shown

    def show_task(
        self,
        bagian: Sequence[BagianRincian],
        ceklis: Sequence[ButirCeklis],
        hasil: Sequence[ButirCeklis],
        *,
        boleh: bool,
        naskah: bool,
    ) -> None:
        """A task in words, its kelengkapan, and the papers that it puts out.

        Args:
            bagian: headings and texts.
            ceklis: what it needs.
            hasil: the papers that it puts out.
            boleh: the person may tick.
            naskah: the person may see the papers.
        """
        self.rincian.show_parts(bagian)
        self._naskah = naskah
        for kepala, daftar, isi in (
            (self._kepala, self.ceklis, ceklis),
            (self._kepala_hasil, self.hasil, hasil),
        ):
            kepala.setVisible(bool(isi))
            daftar.setVisible(bool(isi))
        self.ceklis.show_items(ceklis, boleh=boleh)
        self.hasil.show_items(hasil, boleh=False)
        self._show_button()
        self.setCurrentIndex(0)

    def show_cycle(self, siklus: SiklusTampil) -> None:
        """The steps of a cycle."""
        self.langkah.show_steps((siklus,), "")
        self.setCurrentIndex(1)

    def _show_button(self, _row: int = 0) -> None:
        item = self.ceklis.currentItem()
        dapat = item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        self._tombol.setVisible(dapat)
        sudah: list[tuple[KodeDokumen, str]] = []  # one button a paper, though both lists name it
        for daftar, tombol in (
            (self.ceklis, self._tombol_perlu),
            (self.hasil, self._tombol_hasil),
        ):
            butir = daftar.current()
            kertas = None if butir is None else butir.kertas
            baru = kertas is not None and (kertas.kode, kertas.naskah_id) not in sudah
            tombol.setVisible(self._naskah and baru)
            if kertas is not None:
                sudah.append((kertas.kode, kertas.naskah_id))
                kata = self.tr("Buka {judul}") if kertas.keadaan else self.tr("Buat {judul}")
                tombol.setText(tab_title(kata.format(judul=kertas.judul)))

    def _open_paper(self, daftar: CeklisList) -> None:
        butir = daftar.current()
        if butir is not None and butir.kertas is not None:
            self.paper_opened.emit(butir)

    def _on_button(self) -> None:
        butir = self.ceklis.current()
        if butir is not None:
            self.opened.emit(butir)


def _heading(teks: str) -> QLabel:
    label = QLabel(teks)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("gaya", "redup")
    return label
