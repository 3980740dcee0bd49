"""The reason of the changes: asked once, shown all the time, written with every version."""

from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui import theme
from sakip_desktop.services import rencana
from sakip_desktop.services.context import AppContext

MENUNGGU = "Menunggu alasan perubahan."


class Alasan(QObject):
    """One reason for all parts of the page, until the person leaves it or the day ends.

    Signals:
        changed: another text.
        wanted: a change waits for it.
    """

    changed = Signal()
    wanted = Signal()

    def __init__(self, ctx: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self.teks = ""
        self._tahun = 0
        self._hari: date | None = None

    def begin(self, tahun: int) -> None:
        """A year's plan is shown: what was said for another year or day is forgotten."""
        hari = self.ctx.today()
        if (tahun, hari) == (self._tahun, self._hari):
            return
        self._tahun, self._hari = tahun, hari
        tercatat = rencana.rencana_kini(self.ctx, tahun).tercatat
        terisi = tercatat.indikator or tercatat.simpul
        self.say("" if terisi else f"Penyusunan rencana {tahun}")

    def forget(self) -> None:
        """The page is left."""
        self._tahun = 0

    def say(self, teks: str) -> None:
        """Use this text from now on."""
        if teks != self.teks:
            self.teks = teks
            self.changed.emit()

    @property
    def cukup(self) -> bool:
        """Whether it says anything."""
        return is_alasan(self.teks)

    def require(self) -> str:
        """The reason for a change that is about to be saved.

        Raises:
            DataTidakSah: there is none yet; the field is shown to the person.
        """
        if self._hari not in (None, self.ctx.today()):
            self.begin(self._tahun)
        if not self.cukup:
            QTimer.singleShot(0, self, self.wanted.emit)  # after the editor has closed
            raise DataTidakSah(
                MENUNGGU,
                saran="Tulis alasannya di atas tabel, lalu tekan Enter; sekali untuk semua sel.",
            )
        return self.teks.strip()


class AlasanBaris(QWidget):
    """The line above a table.

    Signals:
        answered: Enter was pressed on a reason that suffices.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alasan: Alasan | None = None
        self._menunggu = False
        self.teks = QLineEdit()
        self.teks.setObjectName("alasan")
        self.teks.setAccessibleName(self.tr("Alasan perubahan"))
        self.teks.setPlaceholderText(
            self.tr("sekali saja, dicatat pada setiap versi; misalnya: PK perubahan Agustus 2025")
        )
        label = QLabel(self.tr("&Alasan perubahan"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.teks)
        self.kabar = QLabel()
        self.kabar.setTextFormat(Qt.TextFormat.PlainText)
        self.berlaku = QLabel()
        self.berlaku.setTextFormat(Qt.TextFormat.PlainText)
        self.berlaku.setProperty("gaya", "redup")
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(4)
        layout = QHBoxLayout()
        layout.setSpacing(theme.JARAK)
        susunan.addLayout(layout)
        susunan.addWidget(self.berlaku)
        layout.addWidget(label)
        layout.addWidget(self.teks, 1)
        layout.addWidget(self.kabar)
        self.teks.textEdited.connect(self._on_edited)
        self.teks.returnPressed.connect(self._on_enter)

    def follow(self, alasan: Alasan) -> None:
        """Show and change this reason."""
        self._alasan = alasan
        alasan.changed.connect(self._show)
        alasan.wanted.connect(self._on_wanted)
        self._show()

    def tell_from(self, bulan: Periode | None) -> None:
        """Say from when a change counts: the first month that is not handed over everywhere."""
        if bulan is None:
            self.berlaku.setText(
                self.tr("Semua bulan tahun ini sudah dikirim: yang sudah dikirim tidak berubah.")
            )
            return
        self.berlaku.setText(
            self.tr(
                "Berlaku untuk periode yang belum dikirim (paling awal {bulan}); yang sudah "
                "dikirim tetap."
            ).format(bulan=bulan.label)
        )

    def _show(self) -> None:
        if self._alasan is None:
            return
        if self.teks.text() != self._alasan.teks:
            self.teks.setText(self._alasan.teks)
        if self._alasan.cukup:
            self._menunggu = False
            kabar = self.tr("dicatat pada setiap perubahan")
        elif self._menunggu:
            kabar = self.tr("Tulis alasannya, lalu Enter: isian Anda menunggu di tabel.")
        else:
            kabar = self.tr("belum diisi")
        self.kabar.setText(kabar)
        gaya = "" if not self._menunggu else theme.PERLU_PENJELASAN
        self.kabar.setStyleSheet(
            f"color: {gaya.tinta}; background: {gaya.latar}; padding: 2px 6px;"
            if isinstance(gaya, theme.Tampilan)
            else f"color: {theme.TINTA_REDUP};"
        )

    def _on_edited(self, teks: str) -> None:
        if self._alasan is not None:
            self._alasan.say(teks)

    def _on_enter(self) -> None:
        if self._alasan is not None and self._alasan.cukup:
            self.answered.emit()

    def _on_wanted(self) -> None:
        if not self.isVisible():
            return
        self._menunggu = True
        self._show()
        self.teks.setFocus(Qt.FocusReason.OtherFocusReason)
