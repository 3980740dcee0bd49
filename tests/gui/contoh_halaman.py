"""A small page over an entry table, with an in-memory store, for the tests of the shell."""

from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QVBoxLayout

from sakip_desktop.domain.errors import DiskPenuh
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.widgets import NoteBar


@dataclass(frozen=True)
class Baris:
    kode: str
    nama: str
    sebelumnya: str
    target: str
    nilai: str = ""
    penjelasan: str = ""
    terkunci: bool = False


BARIS = (
    Baris("1.1", "Persentase rapat paripurna yang terlaksana sesuai jadwal", "92,00", "100"),
    Baris("1.2", "Jumlah dokumen risalah rapat yang diselesaikan", "11", "12", "24"),
    Baris("1.3", "Indeks kepuasan layanan kesekretariatan", "3,41", "3,50", "3,62", terkunci=True),
    Baris("1.4", "Waktu penyelesaian surat masuk", "2,5", "2", "4,88", "Dua pegawai cuti."),
    Baris("1.5", "Persentase temuan pemeriksaan yang ditindaklanjuti", "80,00", "85", "abc"),
    Baris("1.6", "Jumlah kunjungan kerja yang difasilitasi", "3", "4"),
)


def is_number(text):
    try:
        Decimal(text.replace(",", "."))
    except InvalidOperation:
        return False
    return True


def gema(_baris, text):
    return f"terbaca {text.replace('.', ',')}" if is_number(text) else "belum terbaca sebagai angka"


def tampilan_nilai(baris):
    if baris.terkunci:
        return theme.TERKUNCI
    if not baris.nilai:
        return None
    if not is_number(baris.nilai):
        return theme.BELUM_JELAS
    if baris.nilai == "4,88" and not baris.penjelasan:
        return theme.PERLU_PENJELASAN
    return None


def catatan_nilai(baris):
    tampilan = tampilan_nilai(baris)
    return {
        theme.TERKUNCI: "Sudah dikirim ke Tim SAKIP oleh Kasubag Umum sejak 3 Agustus 2025.",
        theme.BELUM_JELAS: f"“{baris.nilai}” tidak terbaca sebagai angka.",
        theme.PERLU_PENJELASAN: "Realisasi jauh dari target; tulis penjelasannya.",
    }.get(tampilan, "")


KOLOM = (
    Column(kunci="kode", judul="No", to_text=lambda b: b.kode, lebar=48, redup=True),
    Column(kunci="nama", judul="Indikator", to_text=lambda b: b.nama),
    Column(
        kunci="sebelumnya",
        judul="Juni",
        to_text=lambda b: b.sebelumnya,
        rata=Rata.KANAN,
        lebar=72,
        redup=True,
    ),
    Column(
        kunci="target",
        judul="Target",
        to_text=lambda b: b.target,
        rata=Rata.KANAN,
        lebar=72,
        redup=True,
    ),
    Column(
        kunci="nilai",
        judul="Realisasi",
        to_text=lambda b: b.nilai,
        rata=Rata.KANAN,
        lebar=104,
        editable=lambda b: not b.terkunci,
        tampilan=tampilan_nilai,
        catatan=catatan_nilai,
        gema=gema,
    ),
    Column(
        kunci="capaian",
        judul="Capaian",
        rata=Rata.KANAN,
        lebar=140,
        to_text=lambda b: "Tercapai" if b.nilai == "24" else "",
        tampilan=lambda b: theme.TERCAPAI if b.nilai == "24" else None,
    ),
    Column(
        kunci="penjelasan",
        judul="Penjelasan",
        to_text=lambda b: b.penjelasan,
        lebar=160,
        editable=lambda b: not b.terkunci,
    ),
)


@dataclass
class Simpanan:
    """Where the cells go; ``penuh`` makes every save fail as a full disk does."""

    baris: dict = field(default_factory=lambda: {b.kode: b for b in BARIS})
    panggilan: list = field(default_factory=list)
    penuh: bool = False

    def commit(self, kunci, kolom, text):
        if self.penuh:
            raise DiskPenuh("Isian tidak tersimpan.", "Disk penuh.", "Kosongkan ruang, lalu Enter.")
        self.panggilan.append((kunci, kolom, text))
        self.baris[kunci] = replace(self.baris[kunci], **{kolom: text})


class HalamanContoh(Page):
    HALAMAN = Halaman.REKAP
    DEPENDS = frozenset({Jenis.REALISASI})
    PANDUAN = "Mengisi angka"

    def __init__(self, setup):
        super().__init__(setup)
        self.simpanan = Simpanan()
        self.dimuat = 0
        self.dikirim = 0
        self.tabel = EntryTable(self)
        self.tabel.setAccessibleName("Isian realisasi")
        self.catatan = NoteBar(self)
        self.rincian = DetailPanel()
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabel)
        layout.addWidget(self.catatan)
        self.setFocusProxy(self.tabel)
        self.model = RecordTableModel(KOLOM, lambda b: b.kode, commit=self._commit, parent=self)
        self.tabel.show_model(self.model)
        self.tabel.note_changed.connect(self.catatan.show_note)
        self.tabel.row_entered.connect(self._on_row)

    def _commit(self, kunci, kolom, text):
        self.simpanan.commit(kunci, kolom, text)
        jenis = frozenset({Jenis.REALISASI})
        self.publish(Perubahan(jenis, "Isi realisasi", bulan(2025, 7)))

    def _on_row(self, kunci):
        baris = self.simpanan.baris[kunci]
        self.rincian.show_parts((("Indikator", baris.nama), ("Penjelasan", baris.penjelasan)))

    def load(self):
        self.dimuat += 1
        self.model.set_records(self.simpanan.baris.values())

    def status(self):
        isi = sum(bool(b.nilai) for b in self.simpanan.baris.values())
        return f"{isi} dari {len(BARIS)} indikator terisi · 1 peringatan"

    def utama(self):
        return Utama("Kirim ke Tim SAKIP (di PC ini)", self._kirim)

    def _kirim(self):
        self.dikirim += 1

    def details(self):
        return self.rincian

    def settle(self):
        return self.tabel.settle()
