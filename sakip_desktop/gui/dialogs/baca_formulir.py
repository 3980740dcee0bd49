"""What reading forms in would do, before it does it: files, their cells, and what is picked."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.formulir_berkas import MasalahFormulir, Milik
from sakip_desktop.domain.formulir_periksa import HasilBerkas, HasilSel, HasilTerap, KeadaanSel
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.tanda_terima import CARA_DIPILIH, KATA_CARA, CaraSerah
from sakip_desktop.gui.baca_table import make_cell_model, make_file_model
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_baca_formulir import Ui_BacaFormulirDialog
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.kalimat import show_fault, show_state, show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.pilihan_formulir import BarisBerkas, BarisIsi, Kotak, Pilihan, lines_of
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.services import formulir_laporan, formulir_masuk
from sakip_desktop.services.formulir_masuk import BerkasDitemukan

UjiLagi = Callable[[QWidget], tuple[BerkasDitemukan, tuple[HasilBerkas, ...]] | None]
_JENIS_LAPORAN = "Buku kerja Excel (*.xlsx);;CSV (*.csv)"
_JENIS = {Milik.INDIKATOR: Jenis.REALISASI, Milik.ANGGARAN: Jenis.ANGGARAN}
_TEPI_LAYAR = QSize(16, 40)  # a title bar, and what stands around a window
_BAGIAN_BERKAS = 0.8  # of what other tables may take
_DISEBUT = 4  # files whose failure is told one by one


class BacaFormulirDialog(QDialog):
    """Shows a dry run and applies what was picked of it.

    Attributes:
        perubahan: what was taken; None while nothing was.
        kalimat: the same in one sentence; empty while nothing was.
    """

    def __init__(
        self,
        page: Page,
        hasil: Sequence[HasilBerkas],
        dilewati: int,
        uji_lagi: UjiLagi,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            page: in whose role it is applied.
            hasil: of the dry run, a file each.
            dilewati: files of the folder that cannot be forms.
            uji_lagi: reads the same files again; None when it was stopped.
            parent: the window above.
        """
        super().__init__(parent or page)
        self.ui = Ui_BacaFormulirDialog()
        self.ui.setupUi(self)
        self.page = page
        self.perubahan: Perubahan | None = None
        self.kalimat = ""
        self._uji_lagi = uji_lagi
        self._jenis: set[Jenis] = set()
        self._diambil = 0
        self._berkas = 0
        self.pilihan = Pilihan()
        ui = self.ui
        self.model_berkas = make_file_model(lambda: self.pilihan)
        self.model_isi = make_cell_model(lambda: self.pilihan)
        ui.tabel_berkas.show_model(self.model_berkas)
        ui.tabel_isi.show_model(self.model_isi)
        for tabel in (ui.tabel_berkas, ui.tabel_isi):
            prepare(tabel)
        for teks, isi in (
            (self.tr("Yang perlu dilihat"), False),
            (self.tr("Semua, juga yang sama"), True),
        ):
            ui.tampil.addItem(teks, isi)
        ui.cara.addItem(self.tr("(tidak disebut)"), CaraSerah.BERKAS)
        for cara in CARA_DIPILIH:
            ui.cara.addItem(KATA_CARA[cara], cara)
        self._connect()
        self.show_result(hasil, dilewati)

    def _connect(self) -> None:
        ui = self.ui
        self.model_berkas.ticked.connect(self._on_files_ticked)
        self.model_isi.ticked.connect(self._on_cells_ticked)
        ui.tabel_berkas.row_entered.connect(lambda _kunci: self._show_cells())
        ui.tampil.currentIndexChanged.connect(lambda _ke: self._show_cells())
        ui.tabel_isi.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        ui.tombol_semua.clicked.connect(lambda: self._pick_all(ambil=True))
        ui.tombol_tidak.clicked.connect(lambda: self._pick_all(ambil=False))
        ui.tombol_berkas.clicked.connect(lambda: self._pick_chosen(ambil=True))
        ui.tombol_tetap.clicked.connect(lambda: self._pick_chosen(ambil=False))
        ui.tombol_laporan.clicked.connect(self._save_report)
        ui.tombol_uji.clicked.connect(self._test_again)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._apply)

    # What is shown

    @property
    def hasil(self) -> tuple[HasilBerkas, ...]:
        """What the dry run found."""
        return self.pilihan.hasil

    def show_result(self, hasil: Sequence[HasilBerkas], dilewati: int) -> None:
        """Show what a dry run found; what needs a look stands first."""
        self.pilihan = Pilihan(sorted(hasil, key=_rank))
        ui = self.ui
        show_text(ui.label_galat, "")
        ui.label_judul.setText(
            self.tr("Hasil uji {n} berkas formulir").format(n=len(hasil))
            if len(hasil) != 1
            else self.tr("Hasil uji {berkas}").format(berkas=hasil[0].berkas)
        )
        show_state(ui.label_ringkas, *self._summary(dilewati))
        self.model_berkas.set_records(
            BarisBerkas(nomor, satu) for nomor, satu in enumerate(self.hasil)
        )
        select_first(ui.tabel_berkas)
        ada = any(self.pilihan.file_box(satu) is not None for satu in self.hasil)
        _show(ada, ui.tombol_semua, ui.tombol_tidak, ui.tombol_lanjut)
        _show(ada, ui.label_orang, ui.orang, ui.label_cara, ui.cara)
        bentrok = any(satu.count(KeadaanSel.BENTROK) for satu in self.hasil)
        _show(bentrok, ui.tombol_berkas, ui.tombol_tetap)
        ui.tombol_batal.setText(self.tr("&Batal") if ada else self.tr("Tutu&p"))
        ui.tombol_lanjut.setDefault(ada)
        ui.tombol_batal.setDefault(not ada)
        self._show_cells()
        self._show_picks()
        if self.isVisible():
            self._fit()
        (ui.tabel_berkas if self.hasil else ui.tombol_batal).setFocus()

    def _summary(self, dilewati: int) -> tuple[str, str]:
        """What was found, in a sentence, and its colours."""
        ditolak = sum(satu.ditolak for satu in self.hasil)
        jumlah = {k: sum(satu.count(k) for satu in self.hasil if not satu.ditolak) for k in _HITUNG}
        masalah = sum(len(satu.masalah) for satu in self.hasil if not satu.ditolak)
        ditahan = sum(len(satu.ditahan) for satu in self.hasil)
        antar = [sel.kunci for satu in self.hasil for sel in satu.sel if sel.lawan]
        bagian = [
            f"{banyak} {kata}"
            for banyak, kata in (
                (jumlah[KeadaanSel.BARU], self.tr("isian baru")),
                (jumlah[KeadaanSel.UBAH], self.tr("berubah")),
                (jumlah[KeadaanSel.BENTROK] - len(antar), self.tr("berubah di dua tempat")),
                (len(set(antar)), self.tr("berbeda antarberkas")),
                (ditolak, self.tr("berkas ditolak")),
                (masalah, self.tr("sel ditolak")),
            )
            if banyak
        ]
        lewat = (
            self.tr(" {n} berkas lain di folder itu bukan buku kerja dan dilewati.").format(
                n=dilewati
            )
            if dilewati
            else ""
        )
        if not self.hasil:
            return self.tr("! Tidak ada berkas .xlsx di sana.") + lewat, "awas"
        if not bagian:
            sama = self.tr("✓ Tidak ada yang berubah: isi berkas sama dengan yang tersimpan.")
            kembali = self.tr(
                " Centang berkasnya bila yang perlu dicatat hanya bahwa formulirnya kembali."
            )
            dapat = any(self.pilihan.file_box(satu) is not None for satu in self.hasil)
            return sama + (kembali if dapat else "") + lewat, "kabar"
        awas = ditolak or masalah or ditahan or jumlah[KeadaanSel.BENTROK]
        gaya = "galat" if ditolak == len(self.hasil) else "awas" if awas else "kabar"
        tanda = {"galat": "✕", "awas": "!", "kabar": "✓"}[gaya]
        return (
            self.tr("{tanda} {isi}. Belum ada yang diambil dan tidak ada yang berubah.").format(
                tanda=tanda, isi=", ".join(bagian)
            )
            + self._held_text(ditahan)
            + lewat,
            gaya,
        )

    def _held_text(self, ditahan: int) -> str:
        """How many cells are not ticked, and why."""
        if not ditahan:
            return ""
        return self.tr(
            "\n▲ {n} isian tidak dicentang: menurut pemeriksaan angkanya melompat jauh atau tidak "
            "mungkin benar. Lihat keterangannya, lalu centang sendiri bila memang benar."
        ).format(n=ditahan)

    def _show_cells(self) -> None:
        """What stands in the chosen file."""
        ui = self.ui
        satu = ui.tabel_berkas.chosen(BarisBerkas)
        baris: Sequence[BarisIsi] = () if satu is None else lines_of(satu.hasil)
        if not ui.tampil.currentData():
            perlu = [s for s in baris if _to_be_seen(s)]
            baris = perlu or baris
        self.model_isi.set_records([])
        self.model_isi.set_records(baris)
        select_first(ui.tabel_isi)
        ui.label_isi.setText(
            "" if satu is None else self.tr("Isi {berkas}").format(berkas=satu.hasil.berkas)
        )
        self._on_selection()
        QTimer.singleShot(0, ui.tabel_isi, ui.tabel_isi.refit_rows)  # after its scroll bar

    def _show_picks(self) -> None:
        """The boxes, and what the button would do now."""
        self.model_berkas.show_again()
        self.model_isi.show_again()
        ui, banyak, tunggu = self.ui, self.pilihan.count, self.pilihan.undecided
        berkas = self.pilihan.files
        ui.tombol_lanjut.setText(
            self.tr("A&mbil {n} isian").format(n=banyak)
            if banyak or not berkas
            else self.tr("Catat {n} for&mulir kembali").format(n=berkas)
        )
        ui.tombol_lanjut.setEnabled(bool(berkas) and not tunggu)
        kurang = ""
        if tunggu:
            kurang = self.tr(
                "{n} isian berubah di dua tempat atau berbeda antarberkas: pilih dahulu yang mana."
            ).format(n=tunggu)
        elif self.pilihan.held:
            kurang = self.tr("▲ {n} isian ditahan pemeriksaan dan tidak ikut diambil.").format(
                n=self.pilihan.held
            )
        elif not berkas and not ui.tombol_lanjut.isHidden():
            kurang = self.tr("Tidak ada yang dipilih.")
        ui.label_kurang.setText(kurang)
        self._on_selection()

    def _on_selection(self) -> None:
        dapat = bool(self._chosen_cells())
        self.ui.tombol_berkas.setEnabled(dapat)
        self.ui.tombol_tetap.setEnabled(dapat)

    def showEvent(self, event: QShowEvent) -> None:
        """Now the widths are known, and with them the heights of the rows."""
        super().showEvent(event)
        self.resize(self.size().boundedTo(self.screen().availableSize() - _TEPI_LAYAR))
        self._fit()

    def _fit(self) -> None:
        fit_height(self.ui.tabel_berkas, int(_BAGIAN_BERKAS * self.height()))
        QTimer.singleShot(0, self.ui.tabel_isi, self.ui.tabel_isi.fit_rows)

    # Picking

    def _chosen_cells(self) -> list[BarisIsi]:
        return [
            satu
            for kunci in self.ui.tabel_isi.chosen_keys()
            if (satu := self._line(kunci)) is not None
        ]

    def _line(self, kunci: Hashable) -> BarisIsi | None:
        row = self.model_isi.row_of(kunci)
        satu = None if row is None else self.model_isi.records[row]
        return satu if isinstance(satu, BarisIsi) else None

    def _on_files_ticked(self, kunci: Sequence[int]) -> None:
        """All of them get what the first one gets."""
        berkas = [self.hasil[ke] for ke in kunci]
        ambil = self.pilihan.file_box(berkas[0]) is Kotak.Unchecked
        for satu in berkas:
            self.pilihan.pick_file(satu, ambil=ambil)
        self._show_picks()

    def _on_cells_ticked(self, kunci: Sequence[Hashable]) -> None:
        baris = [satu for ini in kunci if (satu := self._line(ini)) is not None]
        if baris and isinstance(baris[0].isi, HasilSel):
            kini = self.pilihan.box(baris[0].sidik, baris[0].isi)
            self._pick(baris, ambil=kini is not Kotak.Checked)

    def _pick_chosen(self, *, ambil: bool) -> None:
        self._pick(self._chosen_cells(), ambil=ambil)
        self.ui.tabel_isi.setFocus()

    def _pick(self, baris: Sequence[BarisIsi], *, ambil: bool) -> None:
        for satu in baris:
            if isinstance(satu.isi, HasilSel):
                self.pilihan.pick(satu.sidik, satu.isi, ambil=ambil)
        self._show_picks()

    def _pick_all(self, *, ambil: bool) -> None:
        for satu in self.hasil:
            self.pilihan.pick_file(satu, ambil=ambil)
        self._show_picks()
        self.ui.tabel_berkas.setFocus()

    # Doing

    def _test_again(self) -> None:
        uji = self._uji_lagi(self)
        if uji is not None:
            self.show_result(uji[1], len(uji[0].dilewati))

    def _apply(self) -> None:
        """Take what is picked; a file that could not be taken is told, and the rest is tested."""
        hasil, pilihan, ui = self.hasil, self.pilihan.terap(), self.ui
        page, orang = self.page, ui.orang.text().strip()
        cara = CaraSerah(ui.cara.currentData())
        show_text(ui.label_galat, "")
        try:
            jadi = run_with_progress(
                self,
                self.tr("Mengambil isian formulir"),
                lambda progress: formulir_masuk.terapkan_formulir(
                    page.ctx,
                    hasil,
                    pilihan,
                    cara=cara,
                    orang=orang,
                    sebagai=page.peran,
                    progress=progress,
                ),
            )
        except GalatSakip as galat:
            show_fault(ui.label_galat, str(galat))
            return
        except Exception as exception:  # noqa: BLE001 - a bug is told by the crash dialog
            show_error(self, exception)
            return
        self._keep(jadi)
        gagal = [satu for satu in jadi if satu.galat]
        if not gagal:
            self.accept()
            return
        self._test_again()
        sebut = [f"{satu.berkas}: {satu.galat}" for satu in gagal[:_DISEBUT]]
        lagi = len(gagal) - len(sebut)
        if lagi:
            sebut.append(self.tr("dan {n} berkas lagi").format(n=lagi))
        show_fault(ui.label_galat, "\n".join([*self._taken_text(), *sebut]))

    def _taken_text(self) -> list[str]:
        """What was taken before some files could not be."""
        if not self._berkas:
            return [self.tr("Belum ada yang diambil.")]
        return [
            self.tr("{n} isian dari {banyak} formulir sudah diambil dan tersimpan.").format(
                n=self._diambil, banyak=self._berkas
            )
        ]

    def _keep(self, jadi: Sequence[HasilTerap]) -> None:
        """What was taken so far, as one change and one sentence."""
        terambil = [satu for satu in jadi if satu.jurnal_urut is not None]
        if not terambil:
            return
        self._diambil += sum(satu.diambil for satu in terambil)
        self._berkas += len(terambil)
        self._jenis |= {Jenis.FORMULIR, *(_JENIS[m] for satu in terambil for m in satu.jenis)}
        ditolak = sum(satu.ditolak for satu in self.hasil)
        sel = sum(len(satu.masalah) for satu in self.hasil if not satu.ditolak)
        self.kalimat = self.tr("✓ {n} isian dari {banyak} formulir diambil").format(
            n=self._diambil, banyak=self._berkas
        )
        if ditolak:
            self.kalimat += self.tr("; {n} berkas ditolak dan tidak mengubah apa pun").format(
                n=ditolak
            )
        if sel:
            self.kalimat += self.tr("; {n} sel ditolak").format(n=sel)
        if self.pilihan.held:
            self.kalimat += self.tr("; {n} isian ditahan pemeriksaan dan tidak diambil").format(
                n=self.pilihan.held
            )
        self.kalimat += "."
        periode = {satu.periode for satu in self.hasil if satu.periode is not None}
        self.perubahan = Perubahan(
            frozenset(self._jenis),
            self.tr("Baca {n} formulir").format(n=self._berkas),
            periode.pop() if len(periode) == 1 else None,
            terambil[-1].jurnal_urut,
        )

    def _save_report(self) -> None:
        """Every line of every file, as a workbook or as CSV."""
        hasil = self.hasil
        try:
            path = save_asking(
                self,
                self.tr("Simpan laporan hasil uji"),
                save_folder() / "hasil baca formulir.xlsx",
                _JENIS_LAPORAN,
                lambda path, _progress: formulir_laporan.save_report(hasil, path),
            )
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        if path is not None:
            self.ui.label_kurang.setText(
                self.tr("✓ Laporan tersimpan: {nama}").format(nama=path.name)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter inside a table presses no button."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (enter and isinstance(self.focusWidget(), QAbstractItemView)):
            super().keyPressEvent(event)


def _show(terlihat: bool, *bagian: QWidget) -> None:  # noqa: FBT001 - as Qt's setVisible
    for satu in bagian:
        satu.setVisible(terlihat)


_HITUNG = (KeadaanSel.BARU, KeadaanSel.UBAH, KeadaanSel.BENTROK)


def _rank(hasil: HasilBerkas) -> int:
    """What needs a decision first, then what is refused, what is taken, what is nothing new."""
    if hasil.ditolak:
        return 1
    if hasil.count(KeadaanSel.BENTROK):
        return 0
    return 2 if hasil.ada_kerja or hasil.masalah else 3


def _to_be_seen(satu: BarisIsi) -> bool:
    isi = satu.isi
    if isinstance(isi, HasilSel):
        return isi.keadaan.dapat_diambil or bool(isi.catatan)
    return isinstance(isi, MasalahFormulir | str)
