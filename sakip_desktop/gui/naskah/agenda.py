"""Buku agenda: the numbers of a book in a year, reserved, used or cancelled."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import JenisPeriode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import kunci
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.forms.ui_naskah_agenda import Ui_AgendaBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.naskah.isian_kecil import Macam, Tanya, ask, day_field
from sakip_desktop.gui.naskah.nomor import typed_klasifikasi
from sakip_desktop.gui.page import Page, Tujuan, Utama
from sakip_desktop.gui.table_export import save_table
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import agenda
from sakip_desktop.services.agenda import BarisAgenda
from sakip_desktop.services.arsip import daftar_klasifikasi
from sakip_desktop.services.naskah.jenis import Buku

KEADAAN = {
    agenda.DIPESAN: Tampilan("●", "Dipesan", theme.CATATAN.tinta, theme.CATATAN.latar),
    agenda.DIPAKAI: Tampilan("✓", "Dipakai", theme.TERCAPAI.tinta, theme.TERCAPAI.latar),
    agenda.BATAL: Tampilan("✕", "Dibatalkan", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar),
}


class AgendaBagian(Bagian):
    """The team reserves, cancels and writes in; everybody else reads."""

    PANDUAN = "Buku agenda"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_AgendaBagian()
        self.ui.setupUi(self)
        ui = self.ui
        self._semua: tuple[BarisAgenda, ...] = ()
        self._pulih = ""
        self._boleh = self.ctx.izin(Tindakan.AGENDA_UBAH, sebagai=page.peran).boleh
        for buku, kata in agenda.KATA_BUKU.items():
            ui.buku.addItem(kata, buku)
        ui.tahun.setValue(page.periode.tahun)
        ui.saring.addItem(self.tr("Semua"), "")
        for keadaan, rupa in KEADAAN.items():
            ui.saring.addItem(rupa.kata, keadaan)
        ui.cari.setClearButtonEnabled(True)
        ui.tabel.show_model(_make_model())
        prepare(ui.tabel)
        for tombol in (ui.tombol_lampau, ui.tombol_batal):
            tombol.setVisible(self._boleh)
        ui.buku.activated.connect(lambda _ke: self.load())
        ui.tahun.valueChanged.connect(lambda _tahun: self.load())
        ui.saring.activated.connect(lambda _ke: self._show())
        ui.cari.textChanged.connect(lambda _teks: self._show())
        ui.tabel.row_entered.connect(lambda _kunci: self._on_row())
        ui.tabel.doubleClicked.connect(lambda _sel: self._open())
        for tuts in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buka = QShortcut(tuts, ui.tabel, self._open)
            buka.setContext(Qt.ShortcutContext.WidgetShortcut)
        ui.tombol_buka.clicked.connect(self._open)
        ui.tombol_batal.clicked.connect(self._cancel)
        ui.tombol_lampau.clicked.connect(self._write_past)
        ui.tombol_excel.clicked.connect(self._export)
        self.setFocusProxy(ui.tabel)

    @property
    def buku(self) -> Buku:
        """The book that is shown."""
        return Buku(self.ui.buku.currentData())

    @property
    def tahun(self) -> int:
        """Its year."""
        return self.ui.tahun.value()

    # What is shown

    def load(self) -> None:
        """The lines of the book."""
        self._semua = agenda.daftar_agenda(self.ctx, self.buku, self.tahun)
        self._pulih = agenda.kabar_pulih(self.ctx, self.buku, self.tahun)
        self._show()

    def _show(self) -> None:
        ui = self.ui
        dicari, keadaan = kunci(ui.cari.text()), ui.saring.currentData()
        tampil = [
            satu
            for satu in self._semua
            if keadaan in ("", satu.keadaan)
            and dicari in kunci(f"{satu.nomor} {satu.perihal} {satu.tujuan}")
        ]
        ui.tabel.records.set_records(reversed(tampil))  # the last number is looked for most
        ui.tabel.setAccessibleName(
            self.tr("Buku agenda {buku} {tahun}").format(
                buku=agenda.KATA_BUKU[self.buku].lower(), tahun=self.tahun
            )
        )
        select_first(ui.tabel)
        hitung = dict.fromkeys(KEADAAN, 0)
        for satu in self._semua:
            hitung[satu.keadaan] += 1
        bagian = [f"{n} {KEADAAN[satu].kata.lower()}" for satu, n in hitung.items() if n]
        show_text(ui.label_ringkas, ", ".join(bagian))
        show_text(ui.label_kosong, self._pulih or ("" if tampil else self._empty_text()))
        ui.tombol_excel.setEnabled(bool(tampil))
        self._on_row()

    def _empty_text(self) -> str:
        if self._semua:
            return self.tr("Tidak ada nomor yang cocok dengan saringan.")
        if not self._boleh:
            return self.tr("Buku ini masih kosong. Tim SAKIP yang mengisinya.")
        return self.tr(
            "Buku ini masih kosong. Nomor diambil dari Susun naskah (Beri nomor…), atau dipesan di "
            "sini. Kantor yang mulai di tengah tahun mencatat dahulu surat terakhirnya dengan "
            "“Catat surat lampau…”; nomor berikutnya melanjutkan."
        )

    def _chosen(self) -> BarisAgenda | None:
        return self.ui.tabel.chosen(BarisAgenda)

    def _on_row(self) -> None:
        satu = self._chosen()
        self.ui.tombol_buka.setEnabled(satu is not None and bool(satu.naskah_id))
        self.ui.tombol_batal.setEnabled(satu is not None and satu.keadaan != agenda.BATAL)
        self.status_changed.emit()

    # What is done

    def _reserve(self) -> None:
        def save(isi: dict[str, Any]) -> Perubahan:
            baris = agenda.pesan_nomor(
                self.ctx,
                self.buku,
                isi["hari"],
                isi["perihal"],
                klasifikasi=typed_klasifikasi(isi["klasifikasi"]),
                tujuan=isi["tujuan"],
                sebagai=self.page.peran,
            )
            return Perubahan(frozenset({Jenis.NASKAH}), f"Nomor {baris.nomor} dipesan")

        ask(
            self.page,
            self.tr("Pesan nomor {buku}").format(buku=agenda.KATA_BUKU[self.buku].lower()),
            self.tr("Untuk surat yang dibuat di luar program, atau yang disusun kemudian."),
            (
                Tanya("perihal", self.tr("Perihal"), Macam.BARIS, ""),
                Tanya("tujuan", self.tr("Tujuan"), Macam.BARIS, ""),
                day_field("hari", self.tr("Tanggal"), self._day()),
                Tanya(
                    "klasifikasi",
                    self.tr("Klasifikasi"),
                    Macam.PILIHAN,
                    "",
                    tuple(f"{k.kode}  {k.nama}" for k in daftar_klasifikasi()),
                ),
            ),
            self.tr("Pesan nomor"),
            save,
        )

    def _write_past(self) -> None:
        def save(isi: dict[str, Any]) -> Perubahan:
            return agenda.catat_lampau(
                self.ctx,
                self.buku,
                isi["nomor"],
                isi["urut"],
                isi["hari"],
                isi["perihal"],
                tujuan=isi["tujuan"],
                sebagai=self.page.peran,
            )

        akhir = max((satu.urut for satu in self._semua), default=0)
        ask(
            self.page,
            self.tr("Catat surat lampau, {buku}").format(buku=agenda.KATA_BUKU[self.buku].lower()),
            self.tr(
                "Nomor ditulis seperti pada suratnya. Bila nomor urutnya sudah terpakai, surat ini "
                "disisipkan sesudahnya (12.a)."
            ),
            (
                Tanya("nomor", self.tr("Nomor surat"), Macam.BARIS, ""),
                Tanya("urut", self.tr("Nomor urut"), Macam.ANGKA, akhir + 1, terbesar=999_999),
                day_field("hari", self.tr("Tanggal"), self._day()),
                Tanya("perihal", self.tr("Perihal"), Macam.BARIS, ""),
                Tanya("tujuan", self.tr("Tujuan"), Macam.BARIS, ""),
            ),
            self.tr("Catat"),
            save,
        )

    def _day(self) -> date:
        """Today, the last day of a year that is over, or the first of one that comes."""
        hari = self.ctx.today()
        if hari.year == self.tahun:
            return hari
        return date(self.tahun, 12, 31) if self.tahun < hari.year else date(self.tahun, 1, 1)

    def _cancel(self) -> None:
        satu = self._chosen()
        if satu is None or satu.keadaan == agenda.BATAL:
            return
        alasan = ask_reason(
            self,
            self.tr("Batalkan nomor {nomor}").format(nomor=satu.nomor),
            self.tr(
                "Nomor ini tetap tercatat di buku sebagai batal dan tidak dipakai lagi. Konsep "
                "yang memakainya menjadi belum bernomor."
            ),
            self.tr("Batalkan nomor"),
            self.tr("Misalnya: surat tidak jadi dikirim"),
        )
        if alasan is not None:
            self.page.run(
                lambda: agenda.batalkan_nomor(
                    self.ctx, satu.id, satu.versi, alasan, sebagai=self.page.peran
                )
            )

    def _open(self) -> None:
        """Go to the paper that bears the number, in its period."""
        satu = self._chosen()
        naskah = None if satu is None else agenda.naskah_bernomor(self.ctx, satu)
        if naskah is None:
            return
        kini, milik = self.page.periode, naskah.periode
        setahun = milik.jenis is JenisPeriode.TAHUN and milik.tahun == kini.tahun
        self.page.go_to.emit(
            Tujuan(
                halaman=self.page.HALAMAN,
                peran=self.page.peran,
                periode=kini if setahun else milik,
                naskah=naskah.kode,
                naskah_id=naskah.id,
            )
        )

    def _export(self) -> None:
        save_table(self.ui.tabel)
        self.ui.tabel.setFocus()

    # What the page asks

    def status(self) -> str:
        """How many numbers the book has."""
        return self.tr("{n} nomor").format(n=len(self._semua))

    def utama(self) -> Utama | None:
        """Reserve a number."""
        return Utama(self.tr("Pesan nomor…"), self._reserve) if self._boleh else None

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen line."""
        satu = self._chosen()
        if satu is None:
            return ()
        return (
            (satu.nomor, KEADAAN[satu.keadaan].teks),
            (self.tr("Klasifikasi"), satu.klasifikasi),
            (self.tr("Perihal"), satu.perihal),
            (self.tr("Tanggal"), tanggal_indonesia(satu.tanggal)),
            (self.tr("Tujuan"), satu.tujuan),
            (self.tr("Alasan batal"), satu.alasan),
            (self.tr("Dicatat oleh"), satu.oleh),
        )


def _urut(satu: BarisAgenda) -> str:
    return f"{satu.urut}.{satu.sisipan}" if satu.sisipan else str(satu.urut)


def _make_model() -> RecordTableModel[BarisAgenda]:
    columns: tuple[Column[BarisAgenda], ...] = (
        Column(kunci="urut", judul="Urut", to_text=_urut, nilai=lambda s: s.urut, lebar=52),
        Column(kunci="nomor", judul="Nomor", to_text=lambda s: s.nomor, lebar=236),
        Column(
            kunci="klasifikasi",
            judul="Klasifikasi",
            to_text=lambda s: s.klasifikasi,
            lebar=92,
        ),
        Column(
            kunci="tanggal",
            judul="Tanggal",
            to_text=lambda s: tanggal_indonesia(s.tanggal),
            nilai=lambda s: s.tanggal,
            lebar=124,
        ),
        Column(kunci="perihal", judul="Perihal", to_text=lambda s: s.perihal),
        Column(kunci="tujuan", judul="Tujuan", to_text=lambda s: s.tujuan, lebar=124),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda s: KEADAAN[s.keadaan].kata,
            tampilan=lambda s: KEADAAN[s.keadaan],
            catatan=lambda s: s.alasan,
            lebar=104,
        ),
        Column(kunci="oleh", judul="Dicatat oleh", to_text=lambda s: s.oleh, lebar=124),
    )
    return RecordTableModel(columns, lambda satu: satu.id)
