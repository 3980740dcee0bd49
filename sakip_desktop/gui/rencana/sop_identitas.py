"""Identitas: number, dates and boxes of a procedure; what the office leaves stays the file's."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from sakip_desktop.gui.forms.ui_rencana_sop_identitas import Ui_SopIdentitas
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.services.isian_sop import DIISI_KANTOR, LEMBAR_KERJA, isian_of
from sakip_desktop.services.sop_kantor import NaskahSop


class SopIdentitas(QWidget):
    """The fields; what is typed is kept for each procedure until it is saved or given back.

    Signals:
        changed: something was typed, or given back.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SopIdentitas()
        self.ui.setupUi(self)
        self._naskah: NaskahSop | None = None
        self._ketikan: dict[str, dict[str, str]] = {}
        self._mengisi = False
        for nama in DIISI_KANTOR:
            kolom = self.field(nama)
            kolom.textChanged.connect(self._on_typed)
            kolom.setAccessibleName(DIISI_KANTOR[nama])
        self.ui.tombol_kembali.clicked.connect(self._give_back)
        show_fault(self.ui.galat, "")
        self.setFocusProxy(self.ui.nomor)

    def field(self, nama: str) -> QLineEdit | QPlainTextEdit:
        """The field of that name."""
        kolom: QLineEdit | QPlainTextEdit = getattr(self.ui, nama)
        return kolom

    def show_naskah(self, naskah: NaskahSop, *, boleh: bool) -> None:
        """Show a procedure's identity, with what was typed there and not saved."""
        self._naskah = naskah
        self.ui.label_petunjuk.setText(
            self.tr(
                "Isi milik kantor Anda; yang tidak Anda ubah mengikuti naskah. Kotak: satu butir "
                "satu baris. Nama dan NIP pejabat diambil dari Administrasi."
            )
            if boleh
            else self.tr("Identitas SOP kantor; diisi oleh perencana.")
        )
        for nama in DIISI_KANTOR:
            self.field(nama).setReadOnly(not boleh)
        self._fill(isian_of(naskah.sop.identitas) | self._ketikan.get(naskah.sop.kode, {}))
        self._show_origins()
        show_fault(self.ui.galat, "")
        self._show_buttons()

    def _fill(self, isian: Mapping[str, str]) -> None:
        self._mengisi = True
        for nama, teks in isian.items():
            kolom = self.field(nama)
            if self._text(nama) == teks:
                continue  # the cursor stays where it is
            if isinstance(kolom, QLineEdit):
                kolom.setText(teks)
                kolom.setCursorPosition(0)
            else:
                kolom.setPlainText(teks)
        self._mengisi = False

    def _show_origins(self) -> None:
        """Beside each heading whose words they are."""
        naskah = self._naskah
        if naskah is None:
            return
        for nama, judul in DIISI_KANTOR.items():
            if not getattr(naskah.sop.identitas, nama):
                asal = self.tr("belum diisi")
            elif nama in naskah.milik:
                asal = self.tr("isian kantor")
            else:
                asal = self.tr("dari naskah")
            tanda = "" if nama in LEMBAR_KERJA and nama not in naskah.milik else f" · {asal}"
            getattr(self.ui, f"label_{nama}").setText(f"{judul}{tanda}")

    def _text(self, nama: str) -> str:
        kolom = self.field(nama)
        return kolom.text() if isinstance(kolom, QLineEdit) else kolom.toPlainText()

    def isian(self) -> dict[str, str]:
        """What stands in the fields."""
        return {nama: self._text(nama) for nama in DIISI_KANTOR}

    # What was typed

    def _on_typed(self) -> None:
        naskah = self._naskah
        if self._mengisi or naskah is None:
            return
        tersimpan = isian_of(naskah.sop.identitas)
        beda = {nama: teks for nama, teks in self.isian().items() if teks != tersimpan[nama]}
        self._ketikan[naskah.sop.kode] = beda
        if not beda:
            del self._ketikan[naskah.sop.kode]
        show_fault(self.ui.galat, "")
        self._show_buttons()
        self.changed.emit()

    def _show_buttons(self) -> None:
        self.ui.tombol_kembali.setVisible(self.typed_here)

    @property
    def typed_here(self) -> bool:
        """Whether something was typed for the procedure that is shown."""
        return self._naskah is not None and self._naskah.sop.kode in self._ketikan

    @property
    def typed(self) -> tuple[str, ...]:
        """Codes of the procedures with something typed and not saved."""
        return tuple(self._ketikan)

    def forget(self) -> None:
        """What was typed for the shown procedure is saved, or not wanted any more."""
        if self._naskah is not None:
            self._ketikan.pop(self._naskah.sop.kode, None)

    def refuse(self, kalimat: str) -> None:
        """Say why it could not be saved; the words stay."""
        show_fault(self.ui.galat, kalimat)

    def _give_back(self) -> None:
        if self._naskah is None:
            return
        self.forget()
        self._fill(isian_of(self._naskah.sop.identitas))
        show_fault(self.ui.galat, "")
        self._show_buttons()
        self.ui.nomor.setFocus()
        self.changed.emit()
