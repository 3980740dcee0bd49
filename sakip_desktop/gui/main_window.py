"""The one window: whose turn it is on the left, the work in the middle, its history on the right.

The window knows pages only through ``Page``; a tab is a page in one role of the person.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QSettings, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QStyle, QWidget

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.tempat import Kabar
from sakip_desktop.domain.tugas import LangkahTampil, SiklusTampil
from sakip_desktop.gui.bus import Bus
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.forms.ui_main_window import Ui_MainWindow
from sakip_desktop.gui.kabar_bar import PENGGANTI
from sakip_desktop.gui.page import Page, PageSetup, Tujuan
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.gui.seret import Seretan
from sakip_desktop.gui.table_export import save_table
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import Tab, tabs_of
from sakip_desktop.services.serah_peran import kalimat_pengganti

DaftarSiklus = Callable[[Periode], tuple[SiklusTampil, ...]]

_LEBAR_LANGKAH = 236
_LEBAR_RINCIAN = 260
_LEBAR_UNTUK_RINCIAN = 1100  # narrower windows begin without the details


def _place_of(tabel: RecordTable, page: Page) -> str:
    """Where a table stands in its page: several parts call theirs by the same name."""
    nama, induk = [tabel.objectName()], tabel.parentWidget()
    while induk is not None and induk is not page:
        if hasattr(induk, "ui"):
            nama.append(type(induk).__name__)
        induk = induk.parentWidget()
    return "/".join(reversed(nama))


class MainWindow(QMainWindow):
    """Shows the tabs of the person who is logged in.

    Signals:
        ganti_pengguna: somebody else wants to work.
        bantuan: chapter and heading of the guide that were asked for.
        ditutup: the window has been closed.
        buka_ulang: the office's file was replaced and must be opened anew.
        kabar_ditekan: the button of a notice was pressed; its key.
    """

    ganti_pengguna = Signal()
    bantuan = Signal(str, str)
    ditutup = Signal()
    buka_ulang = Signal()
    kabar_ditekan = Signal(str)

    def __init__(
        self,
        ctx: AppContext,
        periode: Periode,
        *,
        pages: Mapping[Halaman, type[Page]],
        daftar_siklus: DaftarSiklus,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build the window; pages are made when first shown.

        Args:
            ctx: open office with a person logged in.
            periode: period to begin with.
            pages: class of each page.
            daftar_siklus: the cycles that are about a period, for the step list.
            settings: remembers place and size, and which panels each person folded.
            parent: None in the program.
        """
        super().__init__(parent)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.ctx = ctx
        self.bus = Bus(self)
        self.periode = periode
        self._classes = pages
        self._daftar_siklus = daftar_siklus
        self._settings = settings
        self._pages: dict[int, Page] = {}
        self._details: dict[int, QWidget] = {}
        self._kabar: tuple[Kabar, ...] = ()
        self.tabs = self._make_tabs()
        self._blank = QWidget()
        self.ui.rincian.addWidget(self._blank)
        self._rincian_dilipat = False
        self._langkah_dipilih: bool | None = None  # shown or folded by the person
        self._shown_before = False
        self._may_close = False  # asked already, or there is nothing left to save into
        self._fill_header()
        self._make_actions()
        self._connect()
        self._restore()
        self._show_tab(0)
        if self.page is not None:
            self.page.setFocus(Qt.FocusReason.TabFocusReason)

    # Building

    def _tabs_of_person(self) -> tuple[Tab, ...]:
        if self.ctx.pelaku is None:
            msg = "the window needs somebody who is logged in"
            raise ValueError(msg)
        tabs = tabs_of(self.ctx.pelaku, self.ctx.kantor.jenis)
        return tuple(tab for tab in tabs if tab.halaman in self._classes)

    def _make_tabs(self) -> tuple[Tab, ...]:
        shown = self._tabs_of_person()
        self.ui.tab.setExpanding(False)
        self.ui.tab.setDrawBase(False)
        self.ui.tab.setUsesScrollButtons(True)
        for tab in shown:
            self.ui.tab.addTab(tab_title(tab.judul))
        return shown

    def _fill_header(self) -> None:
        pelaku = self.ctx.pelaku
        if pelaku is not None:
            self.ui.label_orang.setText(f"{pelaku.nama} · {pelaku.jabatan}")
        self.ui.label_kantor.setText(self.ctx.kantor.nama)
        self._show_periode()

    def _show_periode(self) -> None:
        self.ui.label_tahun.setText(f"·  TA {self.periode.tahun}  ·")
        self.ui.periode.show_periode(self.periode)
        self.setWindowTitle(f"{self.ctx.kantor.nama} · {self.periode.label}")

    def _make_actions(self) -> None:
        for key, slot in (
            (Qt.Key.Key_F1, self._on_help),
            (Qt.Key.Key_F8, self.fold_steps),
            (Qt.Key.Key_F9, self.fold_details),
            (QKeySequence("Ctrl+Return"), self.run_primary),
            (QKeySequence("Ctrl+Enter"), self.run_primary),
            (QKeySequence("Ctrl+PgDown"), lambda: self._turn(1)),
            (QKeySequence("Ctrl+PgUp"), lambda: self._turn(-1)),
        ):
            QShortcut(QKeySequence(key), self, slot)
        for number in range(min(9, len(self.tabs))):
            QShortcut(QKeySequence(f"Alt+{number + 1}"), self, lambda n=number: self.go_to_tab(n))
            self.ui.tab.setTabToolTip(number, self.tr("Alt+{n}").format(n=number + 1))
        self.batalkan = QAction(self.tr("Batalkan"), self)
        self.batalkan.setShortcut(QKeySequence.StandardKey.Undo)
        self.batalkan.triggered.connect(self._on_undo)
        self.addAction(self.batalkan)

    def _connect(self) -> None:
        self.ui.tab.currentChanged.connect(self._show_tab)
        self.ui.periode.chosen.connect(self.show_periode)
        self.ui.langkah.chosen.connect(self._on_step_chosen)
        self.ui.tombol_utama.clicked.connect(self.run_primary)
        self.ui.ganti_pengguna.clicked.connect(self._on_switch_user)
        self.ui.bantuan.clicked.connect(self._on_help)
        self.ui.tampilkan_langkah.clicked.connect(self.fold_steps)
        self.ui.tampilkan_rincian.clicked.connect(self.fold_details)
        self.bus.changed.connect(self._on_changed)
        self.ui.kabar.pressed.connect(self._on_notice)
        if self._tabs_for_files():
            Seretan(self).dropped.connect(self._on_files)

    # Pages

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self.ui.tab.currentIndex())

    def show_notices(self, semua: Sequence[Kabar]) -> None:
        """What stands above the pages all the time; nothing takes no room."""
        self._kabar = tuple(semua)
        self._show_notices()

    def _show_notices(self) -> None:
        """With them, for whom the person acts in the tab in front."""
        tab = self.tabs[self.ui.tab.currentIndex()]
        bertindak = tab.peran is not None or tab.halaman is Halaman.TUGAS
        siapa = kalimat_pengganti(self.ctx, tab.peran) if bertindak else ""
        teks = self.tr("Anda bertindak sebagai {siapa}. Jurnal dan disposisi menyebut keduanya.")
        pengganti = (Kabar(PENGGANTI, teks.format(siapa=siapa)),) if siapa else ()
        self.ui.kabar.show_notices((*self._kabar, *pengganti))

    def go_to_tab(self, number: int) -> None:
        """Bring a tab to the front and put the focus into its page."""
        self.ui.tab.setCurrentIndex(number)
        if self.page is not None:
            self.page.setFocus(Qt.FocusReason.TabFocusReason)

    def go_to(self, tujuan: Tujuan) -> None:
        """Go to a page, in a role of the person, at a period and unit."""
        fitting = [
            number
            for number, tab in enumerate(self.tabs)
            if tab.halaman is tujuan.halaman and tujuan.peran in (None, tab.peran)
        ] or [number for number, tab in enumerate(self.tabs) if tab.halaman is tujuan.halaman]
        if not fitting or not self._may_move(tujuan.periode, tujuan.unit_id):
            return
        if tujuan.periode is not None:
            self._set_periode(tujuan.periode)
        self._page_at(fitting[0]).show_place(self.periode, tujuan.unit_id)
        self.go_to_tab(fitting[0])
        if tujuan.sel is not None and self.page is not None:
            self.page.show_cell(tujuan.sel)
        if tujuan.naskah is not None and self.page is not None:
            self.page.show_paper(tujuan.naskah, tujuan.naskah_id, tujuan.siklus_id)
        if tujuan.tindak_id and self.page is not None:
            self.page.show_follow_up(tujuan.tindak_id)
        if tujuan.ttd_tahun is not None and self.page is not None:
            self.page.show_to_sign(tujuan.ttd_tahun)
        self._show_frame()

    def show_periode(self, periode: Periode) -> None:
        """Show another period in every page."""
        if not self._may_move(periode):
            return
        self._set_periode(periode)
        if self.page is not None:
            self.page.show_place(periode)
        self._show_frame()

    def _may_move(self, periode: Periode | None, unit_id: str | None = None) -> bool:
        """Whether other figures may take the place of those shown; unsaved text would go."""
        stays = periode in (None, self.periode) and unit_id is None
        return stays or self._may_leave()

    def _set_periode(self, periode: Periode) -> None:
        self.periode = periode
        self._show_periode()

    def _page_at(self, number: int) -> Page:
        """The page of a tab, made when first asked for."""
        if number not in self._pages:
            tab = self.tabs[number]
            setup = PageSetup(self.ctx, self.bus, tab.peran, self.periode, self.ui.halaman)
            page = self._classes[tab.halaman](setup)
            self._pages[number] = page
            self.ui.halaman.addWidget(page)
            page.go_to.connect(self.go_to)
            page.status_changed.connect(self._on_status_changed)
            page.completed.connect(self._on_completed)
            page.file_replaced.connect(self._on_file_replaced)
            self._serve_tables(page, tab.halaman)
            details = page.details()
            if details is not None:
                self._details[number] = details
                self.ui.rincian.addWidget(details)
        return self._pages[number]

    def _serve_tables(self, page: Page, halaman: Halaman) -> None:
        """Every table can be saved as Excel; a column that was made wider stays so."""
        for tabel in page.findChildren(RecordTable):
            tabel.can_save = True
            tabel.save_requested.connect(partial(save_table, tabel))
            if self._settings is not None:
                tabel.remember_widths(self._settings, f"{halaman}/{_place_of(tabel, page)}")

    def _tabs_for_files(self) -> list[int]:
        """Tabs that read forms in: files may be dropped anywhere onto the window."""
        return [
            number
            for number, tab in enumerate(self.tabs)
            if tab.halaman is Halaman.REKAP
            and self.ctx.izin(Tindakan.FORMULIR_BACA, sebagai=tab.peran).boleh
        ]

    def _on_files(self, jalur: Sequence[Path]) -> None:
        semua, kini = self._tabs_for_files(), self.ui.tab.currentIndex()
        if not semua:
            return
        self.go_to_tab(kini if kini in semua else semua[0])
        if self.page is not None:
            self.page.take_files(jalur)

    def _show_tab(self, number: int) -> None:
        if not 0 <= number < len(self.tabs):
            return
        page = self._page_at(number)
        page.show_place(self.periode)
        self.ui.halaman.setCurrentWidget(page)
        self._show_frame()

    # What stands around a page

    def _show_frame(self) -> None:
        self._show_notices()
        self._show_steps()
        self._show_folds()
        self._show_details()
        self._show_status()

    def _show_steps(self) -> None:
        self.ui.langkah.show_steps(
            self._daftar_siklus(self.periode),
            self.tr("Belum ada putaran kerja untuk {periode}.").format(periode=self.periode.label),
        )

    def _show_details(self) -> None:
        details = self._details.get(self.ui.tab.currentIndex())
        self.ui.rincian.setCurrentWidget(details or self._blank)
        self.ui.panel_rincian.setVisible(details is not None and not self._rincian_dilipat)

    def _show_status(self) -> None:
        page = self.page
        if page is None:
            return
        saved = page.saved_at
        parts = [f"Tersimpan {saved:%H.%M}" if saved else "", page.ke_mana, page.status()]
        self.ui.label_keadaan.setText(" · ".join(part for part in parts if part))
        utama = page.utama()
        button = self.ui.tombol_utama
        button.setVisible(utama is not None)
        self.ui.label_alasan.setText((utama.alasan or utama.belum) if utama else "")
        if utama is not None:
            button.setText(tab_title(utama.teks))
            button.setEnabled(not utama.alasan)
            button.setAccessibleDescription(utama.alasan or utama.belum)
            if button.property("tertahan") != utama.tertahan:
                button.setProperty("tertahan", utama.tertahan)
                button.style().unpolish(button)
                button.style().polish(button)

    def _on_completed(self) -> None:
        """To the primary button, where it can be pressed; Enter does it."""
        button = self.ui.tombol_utama
        if button.isVisible() and button.isEnabled():
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def run_primary(self) -> None:
        """What the primary button does; what is in an open editor is saved first."""
        page = self.page
        if page is None or not page.settle():
            return
        utama = page.utama()
        if utama is not None and not utama.alasan:
            utama.jalankan()

    def fold_steps(self) -> None:
        """F8."""
        self._langkah_dipilih = self.ui.panel_langkah.isHidden()
        self._show_folds()

    def fold_details(self) -> None:
        """F9."""
        self._rincian_dilipat = not self._rincian_dilipat
        self._show_details()
        self._show_folds()

    def _show_folds(self) -> None:
        """The step list as the person wants it; before they said so, where the page has room."""
        shown = self._langkah_dipilih
        if shown is None:
            shown = self.page is None or self.width() >= self.page.width_for_steps()
        self.ui.panel_langkah.setVisible(shown)
        self.ui.tampilkan_langkah.setChecked(shown)
        self.ui.tampilkan_rincian.setChecked(not self._rincian_dilipat)

    def _fold_for_width(self) -> None:
        """On a narrow screen (1366 pixels at 150 %) the work comes first, until asked otherwise."""
        self._rincian_dilipat = self.width() < _LEBAR_UNTUK_RINCIAN
        self._show_details()

    def fit_screen(self, ruang: QRect | None = None) -> None:
        """Before it is shown: no button stands outside the screen.

        The window stands where the person left it, pushed in where that screen has become
        smaller (a laptop after a projector); without room for it the screen is used whole, as
        1366×768 is at 150 %.

        Args:
            ruang: what the screen has free; None for the one that the window stands on.
        """
        if self.isMaximized():
            return
        if ruang is None:
            layar = QGuiApplication.screenAt(self.geometry().center()) or self.screen()
            ruang = layar.availableGeometry()
        judul = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        dalam = ruang.adjusted(0, judul, 0, 0)
        if (muat := self.size().boundedTo(dalam.size())) != self.size():
            self.resize(muat)
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if self.testAttribute(Qt.WidgetAttribute.WA_Moved):  # otherwise the desktop places it
            kini = self.geometry()
            x = max(dalam.left(), min(kini.left(), dalam.right() + 1 - muat.width()))
            y = max(dalam.top(), min(kini.top(), dalam.bottom() + 1 - muat.height()))
            self.setGeometry(QRect(x, y, muat.width(), muat.height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fold what has no room, the first time and where nobody has chosen yet."""
        chosen = self._settings is not None and self._settings.contains(self._own_key("rincian"))
        if not self._shown_before and not chosen:
            self._fold_for_width()
        if not self._shown_before:
            self._show_folds()
        self._shown_before = True
        super().showEvent(event)

    # Slots

    def _on_changed(self, perubahan: Perubahan) -> None:
        if Jenis.ALUR in perubahan.jenis:
            self._show_steps()
        if perubahan.jenis & {Jenis.KANTOR, Jenis.PENGGUNA}:
            self._fill_header()
            self._name_tabs()

    def _name_tabs(self) -> None:
        """Another kind of office has other words; tabs come and go when the person logs in."""
        tabs = self._tabs_of_person()
        if [(tab.halaman, tab.peran) for tab in tabs] == [
            (tab.halaman, tab.peran) for tab in self.tabs
        ]:
            self.tabs = tabs
            for number, tab in enumerate(tabs):
                self.ui.tab.setTabText(number, tab_title(tab.judul))

    def _on_file_replaced(self) -> None:
        self._may_close = True
        self.buka_ulang.emit()

    def _on_status_changed(self) -> None:
        if self.sender() is self.page:
            self._show_status()
            self._show_folds()

    def _on_step_chosen(self, langkah: LangkahTampil, siklus: SiklusTampil) -> None:
        self.go_to(Tujuan(halaman=Halaman(langkah.halaman), periode=siklus.periode))

    def _on_undo(self) -> None:
        if self.page is not None:
            self.page.undo()

    def _on_help(self) -> None:
        page = self.page
        if page is not None:
            self.bantuan.emit(*page.panduan())

    def _on_switch_user(self) -> None:
        if self._may_end():
            self._may_close = True
            self.ganti_pengguna.emit()
            self._may_close = False

    def _on_notice(self, kunci: str) -> None:
        """The remedy may end with another window: what was typed is saved or asked about first."""
        if self._may_end():
            self._may_close = True
            self.kabar_ditekan.emit(kunci)
            self._may_close = False

    def _turn(self, step: int) -> None:
        self.go_to_tab((self.ui.tab.currentIndex() + step) % len(self.tabs))

    # Leaving

    def settle(self) -> bool:
        """Save what is in open editors; whether all of it was saved.  Asks nothing."""
        settled = [
            page.settle() for page in self._pages.values()
        ]  # every page, not up to the first
        return all(settled)

    def _may_leave(self) -> bool:
        """Whether nothing typed would be lost, or the person lets it go."""
        return self.settle() or self._let_go()

    def _may_end(self) -> bool:
        """The same, and nothing that waits for a button is lost with the window."""
        if not self._may_leave():
            return False
        waits = [name for page in self._pages.values() for name in page.unsaved()]
        return not waits or self._let_go(", ".join(waits))

    def _let_go(self, what: str = "") -> bool:
        if what:
            judul = self.tr("Belum tersimpan: {apa}.").format(apa=what)
            akibat = self.tr("Yang diketik di situ akan hilang bila Anda lanjut sekarang.")
            return confirm(self, judul, akibat, self.tr("Lanjut tanpa menyimpan"))
        return confirm(
            self,
            self.tr("Ada isian yang belum tersimpan."),
            self.tr("Isian yang bertanda ✕ Belum tersimpan akan hilang bila Anda lanjut sekarang."),
            self.tr("Lanjut tanpa menyimpan"),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before typed text is lost; remember place and size."""
        if not self._may_close and not self._may_end():
            event.ignore()
            return
        if self._settings is not None:
            self._settings.setValue("jendela/tempat", self.saveGeometry())
            self._settings.setValue("jendela/pembagi", self.ui.pembagi.saveState())
            if self._langkah_dipilih is not None:
                self._settings.setValue(self._own_key("langkah"), self._langkah_dipilih)
            self._settings.setValue(self._own_key("rincian"), not self._rincian_dilipat)
        super().closeEvent(event)
        self.ditutup.emit()

    def _restore(self) -> None:
        middle = self.width() - _LEBAR_LANGKAH - _LEBAR_RINCIAN
        self.ui.pembagi.setSizes([_LEBAR_LANGKAH, middle, _LEBAR_RINCIAN])
        self.ui.pembagi.setStretchFactor(1, 1)
        if self._settings is None:
            return
        place = self._settings.value("jendela/tempat")
        if place is not None:
            self.restoreGeometry(place)
        sizes = self._settings.value("jendela/pembagi")
        if sizes is not None:
            self.ui.pembagi.restoreState(sizes)
        if self._settings.contains(langkah := self._own_key("langkah")):
            self._langkah_dipilih = bool(self._settings.value(langkah, type=bool))
        self._rincian_dilipat = not self._settings.value(
            self._own_key("rincian"), defaultValue=True, type=bool
        )
        self._show_folds()

    def _own_key(self, panel: str) -> str:
        """Under which it is kept whether a panel is folded: by person, a PC has several."""
        orang = "" if self.ctx.pelaku is None else self.ctx.pelaku.orang_id
        return f"jendela/{orang}/{panel}"
