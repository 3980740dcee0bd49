"""Jurnal: who did what, when, in which role; what each row was before and after."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_admin_jurnal import Ui_JurnalBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import ekspor, jurnal, kantor, riwayat
from sakip_desktop.services.riwayat import PROGRAM, BarisJurnal, Saringan

SEKALI_MUAT = 200
_TUNDA_CARI_MS = 200
_BARIS_TERBANYAK = 25  # of a tooltip
_JAM_RAGU = Tampilan("!", "Jam diragukan", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)


class JurnalBagian(Bagian):
    """Newest first, ``SEKALI_MUAT`` at a time; the panel on the right tells the chosen entry."""

    PANDUAN = "Jurnal"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_JurnalBagian()
        self.ui.setupUi(self)
        self._baris: tuple[BarisJurnal, ...] = ()
        self._masih_ada = False
        self._semua = 0  # in the journal, or found
        self.ui.tabel.show_model(self._make_model())
        prepare(self.ui.tabel)
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(_TUNDA_CARI_MS)
        self._jeda.timeout.connect(self.load)
        self.ui.cari.textChanged.connect(lambda _teks: self._jeda.start())
        self._fill_choices()
        for pilihan in (self.ui.nama, self.ui.tindakan):
            pilihan.currentIndexChanged.connect(lambda _nomor: self.load())
        for tanda, hari in (
            (self.ui.pakai_dari, self.ui.dari),
            (self.ui.pakai_sampai, self.ui.sampai),
        ):
            kini = self.ctx.today()
            hari.setDate(QDate(kini.year, kini.month, kini.day))
            tanda.toggled.connect(hari.setEnabled)
            tanda.toggled.connect(lambda _on: self.load())
            hari.dateChanged.connect(lambda _hari: self._jeda.start())
        self.ui.tombol_semua.clicked.connect(self._show_all)
        self.ui.tombol_excel.clicked.connect(self._export)
        self.ui.cari.returnPressed.connect(self.ui.tabel.setFocus)
        self.ui.tombol_lagi.clicked.connect(self._load_older)
        self.ui.tombol_jam.clicked.connect(self._confirm_clock)
        self.ui.tabel.row_entered.connect(lambda _baris: self.status_changed.emit())
        temukan = QShortcut(QKeySequence.StandardKey.Find, self, self.ui.cari.setFocus)
        temukan.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setFocusProxy(self.ui.tabel)

    def _make_model(self) -> RecordTableModel[BarisJurnal]:
        columns: tuple[Column[BarisJurnal], ...] = (
            Column(
                kunci="urut",
                judul="No.",
                to_text=lambda satu: str(satu.urut),
                nilai=lambda satu: satu.urut,
                lebar=52,
            ),
            Column(
                kunci="waktu",
                judul="Waktu",
                to_text=lambda satu: self.ctx.waktu(satu.waktu),
                nilai=lambda satu: self.ctx.local(satu.waktu).replace(tzinfo=None),
                tampilan=lambda satu: _JAM_RAGU if satu.jam_diragukan else None,
                lebar=132,
            ),
            Column(kunci="nama", judul="Siapa", to_text=self._who, lebar=164),
            Column(
                kunci="peran",
                judul="Sebagai",
                to_text=lambda satu: jurnal.kata_peran(self.ctx, satu.peran),
                lebar=116,
            ),
            Column(
                kunci="label",
                judul="Yang dilakukan",
                to_text=_what,
                catatan=self._about,
            ),
            Column(
                kunci="ringkas",
                judul="Sebelum → sesudah",
                to_text=lambda satu: satu.ringkas,
                catatan=_all_of_it,
            ),
        )
        return RecordTableModel(columns, lambda satu: satu.urut)

    def _who(self, satu: BarisJurnal) -> str:
        nama = satu.nama or "Program"
        return f"{nama}\natas nama {satu.atas_nama}" if satu.atas_nama else nama

    def _about(self, satu: BarisJurnal) -> str:
        """The kind of action, and what it was about by name."""
        tentang = jurnal.kata_objek(self.ctx, satu.objek)
        return "\n".join(filter(None, (jurnal.kata_tindakan(satu.tindakan), tentang)))

    # What is wanted

    def _fill_choices(self) -> None:
        """Who and what the journal holds; a choice made before stays."""
        nama, tindakan = riwayat.pilihan_jurnal(self.ctx)
        isi_nama = [(self.tr("Semua orang"), "")]
        isi_nama += [(satu or self.tr("Program"), satu or PROGRAM) for satu in nama]
        isi_jenis = [(jurnal.kata_tindakan(satu), satu) for satu in tindakan]
        isi_jenis = [(self.tr("Semua jenis"), ""), *sorted(isi_jenis)]
        for pilihan, isi in ((self.ui.nama, isi_nama), (self.ui.tindakan, isi_jenis)):
            if [pilihan.itemData(ke) for ke in range(pilihan.count())] == [k for _, k in isi]:
                continue
            dipilih = pilihan.currentData()
            with QSignalBlocker(pilihan):
                pilihan.clear()
                for teks, kunci in isi:
                    pilihan.addItem(teks, kunci)
                pilihan.setCurrentIndex(max(0, pilihan.findData(dipilih)))

    @property
    def saringan(self) -> Saringan:
        """What the fields above the table ask for."""
        return Saringan(
            cari=self.ui.cari.text().strip(),
            nama=self.ui.nama.currentData() or "",
            tindakan=self.ui.tindakan.currentData() or "",
            dari=_day(self.ui.dari.date()) if self.ui.pakai_dari.isChecked() else None,
            sampai=_day(self.ui.sampai.date()) if self.ui.pakai_sampai.isChecked() else None,
        )

    def _show_all(self) -> None:
        with (
            QSignalBlocker(self.ui.cari),
            QSignalBlocker(self.ui.nama),
            QSignalBlocker(self.ui.tindakan),
        ):
            self.ui.cari.clear()
            self.ui.nama.setCurrentIndex(0)
            self.ui.tindakan.setCurrentIndex(0)
        self.ui.pakai_dari.setChecked(False)
        self.ui.pakai_sampai.setChecked(False)
        self.load()

    def _export(self) -> None:
        """Everything that fits, also what is not loaded yet, with all that was changed."""
        saringan, peran = self.saringan, self.page.peran
        try:
            isi = run_with_progress(
                self,
                self.tr("Menyiapkan jurnal"),
                lambda progress: ekspor.make_tabel(
                    jurnal.tabel_jurnal(self.ctx, saringan, sebagai=peran, progress=progress)
                ),
            )
            save_asking(
                self,
                self.tr("Simpan jurnal ke Excel"),
                save_folder() / "Jurnal.xlsx",
                self.tr("Buku kerja Excel (*.xlsx)"),
                lambda path, _progress: ekspor.save(isi, path),
            )
        except (Cancelled, GalatSakip) as galat:
            show_error(self, galat)
            return
        self.load()

    # Loading

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves while typing is not searched for any more."""
        super().hideEvent(event)
        self._jeda.stop()

    def load(self) -> None:
        """The newest entries that fit the search."""
        self._jeda.stop()
        self._fill_choices()
        self._show(())
        self._read(None)
        select_first(self.ui.tabel)
        self.ui.tombol_jam.setVisible(
            kantor.jam_diragukan(self.ctx) and self.ctx.izin(Tindakan.KANTOR_UBAH).boleh
        )

    def _confirm_clock(self) -> None:
        """The administrator has compared the clock of this computer with another one."""
        kini = self.ctx.waktu(self.ctx.clock.now())
        if confirm(
            self,
            self.tr("Jam komputer ini menunjukkan {kini}. Benar?").format(kini=kini),
            self.tr(
                "Mulai sekarang waktu setiap catatan dipercaya lagi. Catatan yang sudah bertanda "
                "“Jam diragukan” tetap bertanda."
            ),
            self.tr("Ya, sudah benar"),
        ):
            self.page.publish(kantor.pastikan_jam(self.ctx, sebagai=self.page.peran))

    def _load_older(self) -> None:
        self._read(self._baris[-1].urut if self._baris else None)

    def _read(self, sebelum: int | None) -> None:
        saringan = self.saringan
        baru = riwayat.daftar_jurnal(
            self.ctx, batas=SEKALI_MUAT, sebelum=sebelum, saringan=saringan
        )
        self._masih_ada = len(baru) == SEKALI_MUAT
        self._semua = riwayat.jumlah_jurnal(self.ctx, saringan=saringan)
        self._show((*self._baris, *baru) if sebelum is not None else baru)

    def _show(self, baris: tuple[BarisJurnal, ...]) -> None:
        self._baris = baris
        self.ui.tabel.records.set_records(baris)
        self.ui.tombol_lagi.setEnabled(self._masih_ada)
        self.ui.label_jumlah.setText(self._count_text())
        self.status_changed.emit()

    def _count_text(self) -> str:
        """``200 terbaru dari 831``; with a search, of those found."""
        banyak = len(self._baris)
        if not banyak:
            return self.tr("Tidak ada yang cocok") if self.saringan != Saringan() else ""
        if banyak < self._semua:
            return self.tr("{banyak} terbaru dari {semua}").format(banyak=banyak, semua=self._semua)
        return self.tr("{banyak} catatan").format(banyak=banyak)

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen entry, with every field that it changed."""
        satu = self.ui.tabel.chosen(BarisJurnal)
        if satu is None:
            return ()
        beda = riwayat.isi_jurnal(self.ctx, satu.urut)
        tentang = jurnal.kata_objek(self.ctx, satu.objek)
        return (
            (self.tr("Catatan {urut}").format(urut=satu.urut), satu.label),
            (self.tr("Waktu"), self.ctx.waktu(satu.waktu)),
            (self.tr("Oleh"), self._who(satu).replace("\n", ", ")),
            (self.tr("Sebagai"), jurnal.kata_peran(self.ctx, satu.peran)),
            (self.tr("Jenis"), jurnal.kata_tindakan(satu.tindakan)),
            *(((self.tr("Tentang"), tentang),) if tentang else ()),
            *((baris.judul, "\n".join(baris.kalimat)) for baris in beda),
        )

    def status(self) -> str:
        """How many are shown."""
        return self.ui.label_jumlah.text()


def _day(hari: QDate) -> date:
    return date(hari.year(), hari.month(), hari.day())


def _all_of_it(satu: BarisJurnal) -> str:
    """What it changed, where the cell has not all of it; of very much the beginning."""
    baris = satu.lengkap.splitlines()
    if satu.lengkap == satu.ringkas or len(baris) <= _BARIS_TERBANYAK:
        return satu.lengkap if satu.lengkap != satu.ringkas else ""
    lagi = len(baris) - _BARIS_TERBANYAK
    return "\n".join([*baris[:_BARIS_TERBANYAK], f"… dan {lagi} lagi di Rincian"])


def _what(satu: BarisJurnal) -> str:
    return f"{satu.label}\nmembatalkan no. {satu.membatalkan}" if satu.membatalkan else satu.label
