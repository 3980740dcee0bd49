"""SMART: five questions of every indikator, answered by a person with y and t."""

from collections.abc import Callable, Hashable
from dataclasses import replace

from sakip_desktop.domain.errors import DataTidakSah, GalatSakip, SudahBerubah
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.smart import NAMA_BUTIR, PERTANYAAN, BarisSmart, Butir, ButirSmart
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.forms.ui_rencana_smart import Ui_SmartBagian
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana.tindakan import TindakanRencana
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.smart import list_smart, nilai_smart

_KATA = {True: "Ya", False: "Tidak", None: ""}
_TERPENUHI = Tampilan("✓", "Ya", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
_BELUM = Tampilan("!", "Tidak", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar)
_JAWAB = {"y": "Ya", "t": "Tidak", "ya": "Ya", "tidak": "Tidak", "": ""}


class SmartBagian(Bagian):
    """The table; below it the question of the point and the remark to it."""

    PANDUAN = "Penilaian SMART"

    def __init__(self, page: Page, tindakan: TindakanRencana) -> None:
        super().__init__(page)
        self.ui = Ui_SmartBagian()
        self.ui.setupUi(self)
        self.tindakan = tindakan
        self._baris: tuple[BarisSmart, ...] = ()
        self._batal: list[tuple[str, Butir, ButirSmart]] = []
        self._tahun = 0
        tabel = self.ui.tabel
        tabel.setObjectName("tabel_rencana_smart")
        model = RecordTableModel(
            self._columns(),
            lambda satu: satu.kode,
            commit=self._commit if tindakan.may_edit else None,
            parent=self,
        )
        tabel.show_model(model)
        tabel.freeze_first()
        tabel.selectionModel().currentChanged.connect(lambda *_: self._show_point())
        tabel.note_changed.connect(self._on_note)
        tabel.undo_requested.connect(self.undo)
        model.refused.connect(self._on_refused)
        self.ui.catatan_butir.editingFinished.connect(self._save_remark)
        self.ui.catatan_butir.returnPressed.connect(tabel.setFocus)
        self.setFocusProxy(tabel)

    # Showing

    def load(self) -> None:
        """Every indikator with what was judged of it."""
        tahun, ui = self.page.periode.tahun, self.ui
        if tahun != self._tahun:
            self._tahun = tahun
            ui.tabel.records.set_records(())  # with it goes what was never saved there
            self._batal.clear()
        self._baris = list_smart(self.ctx, tahun)
        ada = bool(self._baris)
        ui.tabel.records.set_records(self._baris)
        for satu in (ui.tabel, ui.label_tanya, ui.catatan, ui.l1, ui.catatan_butir):
            satu.setVisible(ada)
        ui.label_kosong.setVisible(not ada)
        ui.label_kosong.setText(
            self.tr(
                "Belum ada rencana tahun {tahun}.\n\nDi sini nanti setiap indikator dinilai dengan "
                "lima pertanyaan: spesifik, terukur, dapat dicapai, relevan, berjangka waktu."
            ).format(tahun=tahun)
        )
        cara = self.tr("Jawab tiap sel dengan huruf y (Ya) atau t (Tidak).")
        ui.label_ringkas.setText(
            f"{self._count()}. {cara}" if self.tindakan.may_edit else self._count()
        )
        ui.label_ringkas.setVisible(ada)
        if ada and not ui.tabel.currentIndex().isValid():
            ui.tabel.go_to(ui.tabel.records.index(0, 1))
        ui.catatan_butir.setReadOnly(not self.tindakan.may_edit)
        self._show_point()

    def _count(self) -> str:
        selesai = sum(satu.dinilai == len(Butir) for satu in self._baris)
        penuh = sum(satu.terpenuhi == len(Butir) for satu in self._baris)
        return self.tr(
            "{selesai} dari {semua} indikator sudah dinilai; {penuh} memenuhi kelimanya"
        ).format(selesai=selesai, semua=len(self._baris), penuh=penuh)

    def _point(self) -> tuple[BarisSmart, Butir] | None:
        """Indikator and point that the cursor is on."""
        tabel = self.ui.tabel
        index = tabel.currentIndex()
        if not index.isValid():
            return None
        kolom = tabel.records.columns[index.column()].kunci
        if kolom not in set(Butir):
            return None
        satu = tabel.records.records[index.row()]
        return (satu, Butir(kolom)) if isinstance(satu, BarisSmart) else None

    def _show_point(self) -> None:
        ui, titik = self.ui, self._point()
        ui.catatan_butir.setEnabled(titik is not None)
        if titik is None:
            ui.label_tanya.setText("")
            ui.catatan_butir.clear()
        else:
            satu, butir = titik
            ui.label_tanya.setText(f"{satu.kode} · {NAMA_BUTIR[butir]}: {PERTANYAAN[butir]}")
            ui.catatan_butir.setText(satu.butir[butir].catatan)
        self.status_changed.emit()

    def status(self) -> str:
        """How far it is."""
        return self._count() if self._baris else ""

    def details(self) -> tuple[tuple[str, str], ...]:
        """The indikator with every answer, remark, and who gave it."""
        satu = self.ui.tabel.chosen(BarisSmart)
        if satu is None:
            return ()
        return (
            (satu.kode, satu.nama),
            (self.tr("Unit"), satu.unit),
            *((NAMA_BUTIR[butir], self._told(isi)) for butir, isi in satu.butir.items()),
        )

    def _told(self, isi: ButirSmart) -> str:
        if isi.terpenuhi is None and not isi.catatan:
            return self.tr("belum dinilai")
        jawab = _KATA[isi.terpenuhi] or self.tr("belum dinilai")
        oleh = ""
        if isi.pada is not None:
            oleh = f"\n{isi.oleh}, {tanggal_indonesia(self.ctx.local(isi.pada).date())}"
        return f"{jawab}{f' – {isi.catatan}' if isi.catatan else ''}{oleh}"

    def _columns(self) -> tuple[Column[BarisSmart], ...]:
        return (
            Column(
                kunci="kode",
                judul="Indikator",
                to_text=lambda satu: f"{satu.kode}  {satu.nama}",
                lebar=288,
            ),
            *(self._answer(butir) for butir in Butir),
            Column(
                kunci="dinilai",
                judul="Terpenuhi",
                to_text=lambda satu: f"{satu.terpenuhi} dari 5" if satu.dinilai else "",
                lebar=80,
                redup=True,
            ),
            Column(
                kunci="unit", judul="Unit", to_text=lambda satu: satu.unit, lebar=134, redup=True
            ),
        )

    def _answer(self, butir: Butir) -> Column[BarisSmart]:
        arti, _, inggris = NAMA_BUTIR[butir].partition(" (")

        def tampilan(satu: BarisSmart) -> Tampilan | None:
            return {True: _TERPENUHI, False: _BELUM, None: None}[satu.butir[butir].terpenuhi]

        def text(satu: BarisSmart) -> str:
            isi = satu.butir[butir]
            return f"{_KATA[isi.terpenuhi]}{' ✎' if isi.catatan else ''}"

        return Column(
            kunci=butir.value,
            judul=f"{arti}\n({inggris}",
            to_text=text,
            to_edit=lambda satu: _KATA[satu.butir[butir].terpenuhi],
            editable=lambda _satu: self.tindakan.may_edit,
            tampilan=tampilan,
            catatan=lambda satu: satu.butir[butir].catatan,
            pilihan=lambda _satu: ("Ya", "Tidak"),
            lebar=132 if butir is Butir.T else 106,
        )

    # Saving

    def _commit(self, kunci: Hashable, kolom: str, teks: str) -> None:
        jawab = _JAWAB.get(teks.strip().casefold())
        if jawab is None:
            raise DataTidakSah(
                f"“{teks}” bukan jawaban.", saran="Tekan y untuk Ya, t untuk Tidak, Delete kosong."
            )
        arti = {"Ya": True, "Tidak": False, "": None}[jawab]
        self._judge(str(kunci), Butir(kolom), lambda lama: replace(lama, terpenuhi=arti))

    def _judge(self, kode: str, butir: Butir, ubah: Callable[[ButirSmart], ButirSmart]) -> None:
        lama = next(satu for satu in self._baris if satu.kode == kode).butir[butir]
        self._write(kode, butir, lama, ubah(lama))
        self._batal.append((kode, butir, lama))

    def _write(self, kode: str, butir: Butir, lama: ButirSmart, baru: ButirSmart) -> None:
        perubahan = nilai_smart(
            self.ctx,
            self.page.periode.tahun,
            kode,
            butir,
            terpenuhi=baru.terpenuhi,
            catatan=baru.catatan,
            versi=lama.versi,
            sebagai=self.page.peran,
        )
        self.page.publish(perubahan)
        if not perubahan.jenis:
            self.load()

    def _save_remark(self) -> None:
        titik, teks = self._point(), self.ui.catatan_butir.text().strip()
        if titik is None or not self.tindakan.may_edit:
            return
        satu, butir = titik
        if teks == satu.butir[butir].catatan:
            return
        try:
            self._judge(satu.kode, butir, lambda lama: replace(lama, catatan=teks))
        except GalatSakip as galat:
            self.ui.catatan.show_note(theme.BELUM_TERSIMPAN, str(galat))

    def _on_refused(self, _kunci: object, _kolom: str, galat: GalatSakip) -> None:
        if isinstance(galat, SudahBerubah):
            self.page.reload()

    def undo(self) -> None:
        """Give the last judged point its former answer back."""
        if not self._batal or self.ui.tabel.is_editing:
            return
        kode, butir, dulu = self._batal.pop()
        kini = next((satu for satu in self._baris if satu.kode == kode), None)
        if kini is None:
            return
        try:
            self._write(kode, butir, kini.butir[butir], dulu)
        except GalatSakip as galat:
            self.ui.catatan.show_note(theme.KESALAHAN, str(galat))
            return
        tabel = self.ui.tabel
        row = tabel.records.row_of(kode)
        if row is not None:
            tabel.go_to(tabel.records.index(row, tabel.records.column_of(butir.value)))

    def settle(self) -> bool:
        """Save what is open."""
        if self.ui.catatan_butir.hasFocus():
            self._save_remark()
        return self.ui.tabel.settle()

    def _on_note(self, keadaan: Tampilan | None, teks: str) -> None:
        del keadaan
        if not self.tindakan.may_edit:
            petunjuk = self.tr("Dibaca saja: {a}").format(a=self.tindakan.why_not)
        else:
            petunjuk = self.tr(
                "y Ya · t Tidak · Delete mengosongkan · Tab ke butir berikutnya · Alt+C catatan · "
                "Ctrl+Z membatalkan"
            )
        self.ui.catatan.petunjuk = "\n".join(filter(None, (teks, petunjuk)))
        self.ui.catatan.show_note(None, "")
