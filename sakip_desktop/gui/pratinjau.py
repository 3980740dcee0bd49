"""A paper as it will be printed: drawn in the worker, shown page by page."""

import math
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.progress import Progress
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_pratinjau import Ui_Pratinjau
from sakip_desktop.gui.tasks import Task

Gambar = Callable[[Progress], bytes]
_Zoom = QPdfView.ZoomMode
_Galat = QPdfDocument.Error
_Bilah = Qt.ScrollBarPolicy
_MAKS_PIKSEL = 4_000_000  # of one page at a fixed size: the view keeps twenty of them
_MAKS_SELEBAR = 24_000_000  # of one page as wide as the window


class Pratinjau(QWidget):
    """Shows a PDF from memory; until it is drawn, a sentence stands in its place.

    Signals:
        drawn: the bytes of the paper that is shown now.
    """

    drawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Pratinjau()
        self.ui.setupUi(self)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)  # made after the document, so it outlives it
        self._nomor = 0
        self._tasks: list[Task] = []
        view = self.ui.tampilan
        view.setDocument(self.document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(_Zoom.FitToWidth)
        for teks, mode, faktor in (
            (self.tr("Selebar layar"), _Zoom.FitToWidth, 1.0),
            (self.tr("Satu halaman"), _Zoom.FitInView, 1.0),
            ("100 %", _Zoom.Custom, 1.0),
            ("150 %", _Zoom.Custom, 1.5),
            ("200 %", _Zoom.Custom, 2.0),
        ):
            self.ui.ukuran.addItem(teks, (mode, faktor))
        self.ui.ukuran.currentIndexChanged.connect(self._zoom)
        self.ui.tombol_sebelum.clicked.connect(self._previous)
        self.ui.tombol_sesudah.clicked.connect(self._next)
        view.pageNavigator().currentPageChanged.connect(self._show_page_number)
        self.show_message("")

    # Drawing

    def draw(self, gambar: Gambar, *, tetap: bool = False) -> None:
        """Draw a paper in the worker and show it; what was being drawn before is given up.

        Args:
            gambar: makes the bytes from frozen data; asks no database.
            tetap: it is the paper that is shown, changed: its pages stay until the new ones are
                there, which are shown at the same place.
        """
        if tetap and self.page_count:
            self.give_up()
        else:
            tetap = False
            self.show_message(self.tr("Menyiapkan pratinjau…"))
        nomor = self._nomor

        def work(progress: Progress) -> object:
            progress(0, 0, "")  # given up before it began
            return nomor, tetap, gambar(progress)

        task = Task(work)
        self._tasks.append(task)
        task.succeeded.connect(self._on_drawn)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)
        task.start()

    def give_up(self) -> None:
        """Whatever is still being drawn is not wanted any more."""
        self._nomor += 1
        for task in self._tasks:
            task.cancel()

    def _on_drawn(self, hasil: tuple[int, bool, bytes]) -> None:
        nomor, tetap, isi = hasil
        if nomor == self._nomor:
            self.show_pdf(isi, tetap=tetap)
            self.drawn.emit(isi)

    def _on_failed(self, exception: BaseException) -> None:
        if isinstance(exception, GalatSakip):
            self.show_message(str(exception))
            return
        self.show_message(self.tr("Pratinjau tidak dapat dibuat."))
        show_error(self, exception)

    def _on_finished(self) -> None:
        self._tasks.pop(0)  # one worker: they end in the order in which they began

    # Showing

    def show_message(self, teks: str) -> None:
        """A sentence in the place of the pages."""
        self.give_up()
        self.ui.label_pesan.setText(teks)
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_pesan)
        self.ui.baris_alat.setEnabled(False)
        self.ui.label_nomor.setText("")

    def show_pdf(self, isi: bytes, *, tetap: bool = False) -> None:
        """Show these pages, from the first one on or at the place that is shown now."""
        bilah = self.ui.tampilan.verticalScrollBar()
        tempat = bilah.value()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(isi))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if self.document.status() is not QPdfDocument.Status.Ready:
            self.show_message(self._why_not())
            return
        self._zoom()
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_pdf)
        self.ui.baris_alat.setEnabled(True)
        if tetap:
            bilah.setValue(tempat)
            self._show_page_number()
        else:
            self.go_to_page(0)

    def _why_not(self) -> str:
        """Why a PDF cannot be shown, and what to do."""
        if self.document.error() in (_Galat.IncorrectPassword, _Galat.UnsupportedSecurityScheme):
            return self.tr(
                "PDF ini terkunci kata sandi, jadi isinya tidak dapat ditampilkan. Yang memeriksa "
                "pun tidak dapat membukanya: minta berkas tanpa kata sandi."
            )
        return self.tr(
            "PDF ini rusak atau terpotong, jadi tidak dapat ditampilkan. Minta atau buat lagi "
            "berkas aslinya."
        )

    @property
    def page_count(self) -> int:
        """Pages of the paper that is shown; 0 while none is."""
        terlihat = self.ui.tumpukan.currentWidget() is self.ui.halaman_pdf
        return self.document.pageCount() if terlihat else 0

    def go_to_page(self, ke: int) -> None:
        """Turn to a page, 0 for the first."""
        if 0 <= ke < self.document.pageCount():
            self.ui.tampilan.pageNavigator().jump(ke, QPointF())
        self._show_page_number()

    def _previous(self) -> None:
        self.go_to_page(self.ui.tampilan.pageNavigator().currentPage() - 1)

    def _next(self) -> None:
        self.go_to_page(self.ui.tampilan.pageNavigator().currentPage() + 1)

    def _show_page_number(self) -> None:
        banyak = self.document.pageCount()
        ke = self.ui.tampilan.pageNavigator().currentPage() + 1
        self.ui.label_nomor.setText(
            self.tr("Halaman {ke} dari {banyak}").format(ke=ke, banyak=banyak) if banyak else ""
        )
        self.ui.tombol_sebelum.setEnabled(ke > 1)
        self.ui.tombol_sesudah.setEnabled(ke < banyak)

    def _zoom(self) -> None:
        """As chosen, but never a page that costs more memory than the window can need.

        A page may be five metres wide, or as narrow as a string: its picture would take gigabytes.
        """
        mode, faktor = self.ui.ukuran.currentData()
        view = self.ui.tampilan
        titik = [self.document.pagePointSize(ke) for ke in range(self.document.pageCount())]
        luas = max((satu.width() * satu.height() for satu in titik), default=0.0)
        if mode is _Zoom.Custom and luas:
            sekala = self.logicalDpiX() / 72
            faktor = min(faktor, math.sqrt(_MAKS_PIKSEL / luas) / sekala)
        elif mode is _Zoom.FitToWidth:
            lebar = self.screen().size().width()  # the window may become as wide
            tegak = max((satu.height() / max(satu.width(), 1) for satu in titik), default=0.0)
            if lebar * lebar * tegak > _MAKS_SELEBAR:
                mode = _Zoom.FitInView
        # The bar at the side always stands (in the form): one that comes and goes changes the width
        # while a page is being drawn, and Qt keeps the page of the other width, which is blurred.
        view.setHorizontalScrollBarPolicy(
            _Bilah.ScrollBarAsNeeded if mode is _Zoom.Custom else _Bilah.ScrollBarAlwaysOff
        )
        view.setZoomFactor(faktor)
        view.setZoomMode(mode)
