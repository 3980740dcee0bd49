"""Formulir: which form went to which unit, what came back, and reading it in.

The table says of every unit's form where it is; the buttons make forms, write down that one was
handed out or brought back, and read files, which may also be dropped onto the page.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMenu

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.tanda_terima import ArahGerak, FormulirTercatat, KeadaanFormulir
from sakip_desktop.domain.tugas import FormulirMasuk
from sakip_desktop.gui.forms.ui_rekap_formulir import Ui_FormulirBagian
from sakip_desktop.gui.formulir_indikator import listed
from sakip_desktop.gui.formulir_keadaan import find_collection
from sakip_desktop.gui.formulir_table import (
    BELUM_DIBUAT,
    BarisFormulir,
    count_text,
    details_of,
    make_model,
    rows_of,
    show_kode,
)
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import set_gaya, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pembaca_formulir import PembacaFormulir
from sakip_desktop.gui.rekap.bagian import BagianRekap, way_to_form
from sakip_desktop.gui.unit_table import is_sent
from sakip_desktop.services import capaian, formulir_terbit, tanda_terima

_DAPAT_DISERAHKAN = (KeadaanFormulir.DIBUAT, KeadaanFormulir.KELUAR)


class FormulirBagian(BagianRekap):
    """The forms of the period of the page.

    Signals:
        unit_dibuka: id and period of a unit whose form the person does not see in *Isi data*.
    """

    PANDUAN = "Membuat dan membagikan"
    BAB = "formulir"

    unit_dibuka = Signal(str, object)

    def __init__(self, page: Page, masuk: Callable[[], tuple[FormulirMasuk, ...]]) -> None:
        """Build the part.

        Args:
            page: the page around it.
            masuk: the units that are asked for something in the page's period.
        """
        super().__init__(page)
        self.ui = Ui_FormulirBagian()
        self.ui.setupUi(self)
        self._masuk = masuk
        self._periode = page.periode
        self.baris: tuple[BarisFormulir, ...] = ()
        self._belum_kirim: tuple[str, ...] = ()  # names of units
        self._folder: Path | None = None
        self._dicari = ""  # a code that was found and is not the newest
        ui = self.ui
        ui.tabel.show_model(make_model())
        prepare(ui.tabel)
        ui.tabel.row_entered.connect(lambda _kunci: self.status_changed.emit())
        ui.tabel.activated.connect(lambda _index: self._open_unit())
        ui.hanya_belum.toggled.connect(lambda _on: self._show())
        ui.cari.returnPressed.connect(self._find)
        ui.tombol_buat.clicked.connect(self._make)
        ui.tombol_serah.clicked.connect(lambda: self._move(ArahGerak.KELUAR))
        ui.tombol_kembali.clicked.connect(lambda: self._move(ArahGerak.KEMBALI))
        ui.tombol_tanda.clicked.connect(self._receipt)
        ui.tombol_folder.clicked.connect(self._open_folder)
        self.pembaca = PembacaFormulir(page, self, lambda: (self._periode, None))
        menu = QMenu(ui.tombol_baca)
        menu.addAction(self.tr("Pilih &berkas…"), self.pembaca.choose_files)
        menu.addAction(self.tr("Pilih &folder…"), self.pembaca.choose_folder)
        ui.tombol_baca.setMenu(menu)
        self.pembaca.selesai.connect(self._say)
        self._say("")
        for tombol, tindakan in (
            (ui.tombol_buat, Tindakan.FORMULIR_BUAT),
            (ui.tombol_serah, Tindakan.FORMULIR_CATAT),
            (ui.tombol_kembali, Tindakan.FORMULIR_CATAT),
            (ui.tombol_baca, Tindakan.FORMULIR_BACA),
        ):
            tombol.setVisible(self._may(tindakan))
        self.setFocusProxy(ui.tabel)

    def _may(self, tindakan: Tindakan) -> bool:
        return self.ctx.izin(tindakan, sebagai=self.page.peran).boleh

    # What is shown

    def load(self) -> None:
        """The forms of the collection that covers the page's period."""
        pengumpulan = find_collection(self.ctx, self.periode)
        lama, self._periode = self._periode, pengumpulan.periode
        if pengumpulan.bagian:
            self.baris, self._belum_kirim = (), ()
            self._show_elsewhere(pengumpulan.bagian)
            return
        masuk = (
            self._masuk()
            if self._periode == self.periode
            else capaian.unit_masuk(self.ctx, self._periode)
        )
        self._belum_kirim = tuple(satu.unit_nama for satu in masuk if not is_sent(satu))
        self.baris = rows_of(masuk, tanda_terima.daftar_formulir(self.ctx, self._periode))
        if lama != self._periode:
            self._say("")
        self._enable(self.baris)
        if self.baris:
            self.ui.tumpukan.setCurrentWidget(self.ui.lembar_tabel)
        else:
            self._show_empty(
                self.tr(
                    "Tidak ada unit yang diminta mengisi pada {periode}. Pilih periode lain di "
                    "kepala jendela."
                ).format(periode=self._periode.label)
            )
        self._show()

    def _show_elsewhere(self, bagian: Sequence[Periode]) -> None:
        self._enable(())
        self._show_empty(
            self.tr(
                "Data {periode} dikumpulkan lewat formulir {bagian}. Pilih salah satunya di kepala "
                "jendela."
            ).format(periode=self.periode.label, bagian=listed([satu.label for satu in bagian]))
        )
        self._show()

    def _show_empty(self, teks: str) -> None:
        self.ui.label_kosong.setText(teks)
        self.ui.tumpukan.setCurrentWidget(self.ui.lembar_kosong)

    def _enable(self, baris: Sequence[BarisFormulir]) -> None:
        ada = any(satu.terbit is not None for satu in baris)
        ui = self.ui
        ui.tombol_buat.setEnabled(bool(baris))
        ui.hanya_belum.setEnabled(bool(baris))
        for tombol in (ui.tombol_serah, ui.tombol_kembali, ui.tombol_tanda):
            tombol.setEnabled(ada)

    def _show(self) -> None:
        ui = self.ui
        tampil = [s for s in self.baris if s.ditunggu or not ui.hanya_belum.isChecked()]
        baru = not ui.tabel.currentIndex().isValid()
        ui.tabel.records.set_records(tampil)
        if baru:  # what is waited for is worked on, not what was replaced
            self._select([satu.kunci for satu in tampil if satu.ditunggu][:1])
        select_first(ui.tabel)
        ui.label_hitung.setText(count_text(self.baris) if self.baris else "")
        ui.label_petunjuk.setText(self._hint(tampil))
        QTimer.singleShot(0, ui.tabel, ui.tabel.refit_rows)  # after its scroll bar
        self.status_changed.emit()

    def _hint(self, tampil: Sequence[BarisFormulir]) -> str:
        """What to do next."""
        if not self.baris:
            return ""
        if not tampil:
            return self.tr("Semua formulir yang dibuat sudah kembali. {belum}").format(
                belum=self._unsent()
            )
        if not self._may(Tindakan.FORMULIR_BUAT):
            return self.tr("Enter membuka formulir unit itu.")
        if all(satu.rupa is BELUM_DIBUAT for satu in self.baris):
            return self.tr(
                "Mulai dengan “Buat formulir…”: satu berkas tiap unit untuk dibagikan. Unit yang "
                "mengisi langsung di program tidak memerlukannya."
            )
        if not any(satu.ditunggu or satu.perlu_dibuat for satu in self.baris):
            return self._unsent()
        return self.tr(
            "Seret berkas yang kembali ke jendela ini untuk membacanya. Ctrl+klik atau Shift+panah "
            "memilih beberapa formulir; Enter membuka formulir unit itu."
        )

    def _unsent(self) -> str:
        """What still parts a form that came back from data that were sent."""
        if not self._belum_kirim:
            return self.tr("Semua unit sudah mengirim isiannya.")
        return self.tr(
            "Formulir yang kembali belum berarti terkirim: {unit} belum mengirim isiannya kepada "
            "Tim SAKIP. Enter membuka isian unit itu."
        ).format(unit=listed(self._belum_kirim))

    def _say(self, teks: str, folder: Path | None = None, gaya: str = "kabar") -> None:
        """One sentence below the table; with the way to the folder where there is one."""
        self._folder = folder
        set_gaya(self.ui.label_kabar, gaya)
        show_text(self.ui.label_kabar, teks)
        self.ui.tombol_folder.setVisible(folder is not None)

    # What is chosen

    def current(self) -> BarisFormulir | None:
        """The line under the cursor."""
        return self.ui.tabel.chosen(BarisFormulir)

    def chosen_forms(self) -> list[FormulirTercatat]:
        """The forms of the chosen lines, from above."""
        model = self.ui.tabel.records
        rows = sorted({index.row() for index in self.ui.tabel.selectionModel().selectedRows()})
        semua = [model.records[row] for row in rows]
        return [s.terbit for s in semua if isinstance(s, BarisFormulir) and s.terbit is not None]

    def show_form(self, formulir_id: str) -> bool:
        """Put the cursor on a form; False when it is not in the table."""
        tabel = self.ui.tabel
        if tabel.records.row_of(formulir_id) is None:
            self.ui.hanya_belum.setChecked(False)
        row = tabel.records.row_of(formulir_id)
        if row is None:
            return False
        tabel.setCurrentIndex(tabel.records.index(row, 0))
        return True

    def _select(self, kunci: Sequence[str]) -> None:
        """Choose these lines, the cursor on the first."""
        tabel = self.ui.tabel
        rows = [tabel.records.row_of(satu) for satu in kunci]
        ada = [tabel.records.index(row, 0) for row in rows if row is not None]
        if not ada:
            return
        tabel.setCurrentIndex(ada[0])
        pilih = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for index in ada[1:]:
            tabel.selectionModel().select(index, pilih)

    def _open_unit(self) -> None:
        satu = self.current()
        if satu is not None:
            self._go(satu.unit_id, self._periode)

    def _go(self, unit_id: str, periode: Periode) -> bool:
        """To the unit's form in *Isi data*, in paper order; True when the person sees it there."""
        tujuan = way_to_form(self.ctx, unit_id, periode)
        if tujuan is None:
            self.unit_dibuka.emit(unit_id, periode)
            return False
        self.page.go_to.emit(tujuan)
        return True

    # Finding a form by its code

    def _find(self) -> None:
        """From the code on a paper to where its figures are typed."""
        kode = self.ui.cari.text()
        try:
            satu = formulir_terbit.cari_formulir(self.ctx, kode)
        except GalatSakip as galat:
            self._say(f"✕ {galat}", gaya="galat")
            return
        sebut = self.tr("Formulir {kode}: {unit}, {periode}, nomor {nomor}").format(
            kode=show_kode(satu.kode),
            unit=satu.unit_nama,
            periode=satu.periode.label,
            nomor=satu.nomor,
        )
        self.show_form(satu.id)
        if satu.diganti_oleh and self._dicari != satu.kode:
            self._dicari = satu.kode
            self._say(
                self.tr(
                    "! {sebut}. Formulir ini sudah diganti {baru}. Enter sekali lagi membuka isian "
                    "unit itu."
                ).format(sebut=sebut, baru=show_kode(satu.diganti_oleh)),
                gaya="awas",
            )
            return
        self._dicari = ""
        self.ui.cari.clear()
        tujuan = way_to_form(self.ctx, satu.unit_id, satu.periode)
        if tujuan is not None:
            self._say(self.tr("✓ {sebut}.").format(sebut=sebut))
            self.page.go_to.emit(tujuan)
            return
        self._say(
            self.tr(
                "✓ {sebut}. Isi kertasnya diketik pengisi unit itu: Isi data, Formulir, Cari kode. "
                "Kertas yang sudah di sini dicatat dengan “Catat pengembalian…”."
            ).format(sebut=sebut)
        )
        self.ui.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def _run(self, dialog: QDialog) -> bool:
        diterima = bool(dialog.exec())
        perubahan: Perubahan | None = getattr(dialog, "perubahan", None)
        dialog.deleteLater()
        if perubahan is not None:
            self.page.publish(perubahan)
        self.ui.tabel.setFocus(Qt.FocusReason.OtherFocusReason)
        return diterima and perubahan is not None

    def _make(self) -> None:
        from sakip_desktop.gui.dialogs.formulir_buat import FormulirBuatDialog

        dialog = FormulirBuatDialog(self.page, self._periode, self.baris)
        if self._run(dialog):
            baru = [s for s in self.baris if s.terbit and s.terbit.kode in dialog.kode]
            self._select([satu.kunci for satu in baru])
            self._say(
                self.tr("{kalimat} Sesudah dibagikan, tekan “Catat penyerahan…”.").format(
                    kalimat=dialog.kalimat
                ),
                dialog.folder,
            )

    def _move(self, arah: ArahGerak) -> None:
        from sakip_desktop.gui.dialogs.formulir_gerak import FormulirGerakDialog

        keluar = arah is ArahGerak.KELUAR
        dipilih = [
            satu
            for satu in self.chosen_forms()
            if satu.keadaan in _DAPAT_DISERAHKAN
            or (not keluar and satu.keadaan is KeadaanFormulir.DIGANTI)
        ]
        if not dipilih:
            self._say(
                self.tr(
                    "! Pilih dahulu di tabel formulir yang sudah dibuat dan belum kembali; "
                    "Ctrl+klik memilih beberapa."
                ),
                gaya="awas",
            )
            self.ui.tabel.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._say("")
        dialog = FormulirGerakDialog(self.page, dipilih, arah)
        if self._run(dialog):
            kata = self.tr("Penyerahan") if keluar else self.tr("Pengembalian")
            self._say(
                self.tr("✓ {kata} {banyak} formulir dicatat.").format(
                    kata=kata, banyak=len(dipilih)
                )
            )

    def _receipt(self) -> None:
        from sakip_desktop.gui.dialogs.tanda_terima import TandaTerimaDialog

        unit = {s.unit_id: s.unit_nama for s in self.baris if s.terbit is not None}
        satu = self.current()
        dialog = TandaTerimaDialog(
            self.page, self._periode, unit, "" if satu is None else satu.unit_id
        )
        dialog.exec()
        if dialog.disimpan is not None:
            self._say(
                self.tr("✓ Berkas tersimpan: {nama}").format(nama=dialog.disimpan.name),
                dialog.disimpan.parent,
            )
        dialog.deleteLater()
        self.ui.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    # What stands around

    def status(self) -> str:
        """How many forms are out, and how many units have not sent what they filled in."""
        if not self.baris:
            return ""
        return self.tr("{n} formulir belum kembali · {m} unit belum mengirim isiannya").format(
            n=sum(s.ditunggu for s in self.baris), m=len(self._belum_kirim)
        )

    def details(self) -> tuple[tuple[str, str], ...]:
        """The form under the cursor, with everything that happened to it."""
        satu = self.current()
        return () if satu is None else details_of(satu, self.ctx.waktu)
