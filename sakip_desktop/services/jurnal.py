"""The journal page's lists, and the journal as a workbook."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from sakip_desktop.db.models import Orang, UnitKerja
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import parse_periode
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.services import riwayat
from sakip_desktop.services.beda_jurnal import name_perihal
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ekspor import TabelExcel
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.riwayat import BarisJurnal, Saringan

JUDUL = "Jurnal"
_SEKALI = 500
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_KEPALA = (
    "No.",
    "Tanggal",
    "Pukul",
    "Siapa",
    "Sebagai",
    "Atas nama",
    "Jenis",
    "Yang dilakukan",
    "Tentang",
    "Sebelum → sesudah",
    "Membatalkan no.",
    "Catatan",
)

KATA_TINDAKAN = {
    "akun.gagal": "Gagal masuk",
    "akun.masuk": "Masuk",
    "akun.pulih": "Sandi diganti dengan kode pemulihan",
    "aturan.ubah": "Mengubah aturan pemeriksaan",
    "bukti.cabut": "Mencabut bukti",
    "bukti.tambah": "Menambah bukti",
    "bukti.ubah": "Mengganti jenis bukti",
    "cadangan.pulihkan": "Memulihkan cadangan",
    "cadangan.salin": "Menyalin cadangan ke luar",
    "dokumen.ekspor": "Menyimpan dokumen",
    "dokumen_kantor.ubah": "Mengubah daftar dokumen kantor",
    "naskah.ubah": "Menyusun naskah",
    "naskah.final": "Memfinalkan naskah",
    "dokumen.revisi": "Menyetujui revisi dokumen",
    "tata_naskah.ubah": "Mengubah tata naskah kantor",
    "agenda.ubah": "Mencatat buku agenda",
    "arsip.ubah": "Mencatat pengiriman atau arsip",
    "tindak_lanjut.buka": "Membuka tindak lanjut",
    "tindak_lanjut.catat": "Mencatat tindak lanjut",
    "formulir.baca": "Membaca formulir",
    "formulir.buat": "Membuat formulir",
    "formulir.catat": "Mencatat serah terima formulir",
    "formulir.kembalikan": "Mengembalikan formulir",
    "jurnal.lihat": "Menyimpan jurnal ke Excel",
    "kantor.awal": "Menyiapkan kantor",
    "kantor.ubah": "Mengubah kantor atau kebijakan",
    "langkah.centang": "Mencatat kelengkapan",
    "langkah.lewati": "Melewati langkah",
    "langkah.selesai": "Menyelesaikan langkah",
    "langkah.tarik": "Menarik kembali langkah",
    "langkah.waktu": "Mencatat waktu kerja",
    "masa.atur": "Menetapkan tenggat pengisian",
    "masa.buka": "Membuka lagi pengisian",
    "masa.unit": "Menetapkan tenggat satu unit",
    "pengecualian.beri": "Mengecualikan dari aturan",
    "pengguna.kelola": "Mengelola pengguna",
    "persetujuan.catat": "Mencatat persetujuan tertulis",
    "persetujuan.kembalikan": "Pimpinan mengembalikan",
    "persetujuan.setujui": "Pimpinan menyetujui",
    "pertanyaan.buka": "Bertanya tentang angka",
    "pertanyaan.jawab": "Menjawab pertanyaan",
    "pertanyaan.tutup": "Menutup pertanyaan",
    "realisasi.isi": "Mengisi realisasi",
    "realisasi.kirim": "Mengirim formulir",
    "realisasi.tarik": "Menarik kembali formulir",
    "rencana.impor": "Mengimpor rencana",
    "rencana.ubah": "Mengubah rencana",
    "siklus.mulai": "Memulai putaran kerja",
    "sop.ubah": "Mengubah SOP kantor",
    "validasi.kembalikan": "Mengembalikan data",
    "validasi.setujui": "Memvalidasi data",
}
"""What the journal's words for actions are called on the screen."""


def kata_tindakan(tindakan: str) -> str:
    """An action in words; one without words as the journal spells it."""
    return KATA_TINDAKAN.get(tindakan, tindakan.replace(".", " ").replace("_", " ").capitalize())


def kata_peran(ctx: AppContext, peran: str) -> str:
    """The role as this kind of office calls it."""
    return sebutan(Peran(peran), ctx.kantor.jenis) if peran in set(Peran) else peran


def kata_objek(ctx: AppContext, objek: str) -> str:
    """What an entry is about in words: ``Juli 2025, Bagian A``; ids without a name are left out."""
    kode, _, sisa = objek.partition(" ")
    tahun = 0
    try:
        periode = parse_periode(kode)
        kode, tahun = periode.label, periode.tahun
    except DataTidakSah:
        kode, sisa = "", objek
    with ctx.read() as sesi:
        kata = [_name_of(ctx, sesi, tahun, satu) for satu in sisa.split()]
    return ", ".join(satu for satu in (kode, " ".join(satu for satu in kata if satu)) if satu)


def _name_of(ctx: AppContext, sesi: Session, tahun: int, kunci: str) -> str:
    """The unit or the person with an id, the indikator or the node with a kode; else the word."""
    if not _ID.fullmatch(kunci):
        return name_perihal(ctx, sesi, tahun, kunci) or kunci
    satu = sesi.get(UnitKerja, kunci) or sesi.get(Orang, kunci)
    return "" if satu is None else satu.nama


def tabel_jurnal(
    ctx: AppContext,
    saringan: Saringan,
    *,
    sebagai: Peran | None = None,
    progress: Progress = silent,
) -> TabelExcel:
    """All entries that fit, newest first, each with everything that it changed.

    That the journal was taken out is itself journalled, after it was read.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    semua = riwayat.jumlah_jurnal(ctx, saringan=saringan)
    baris: list[BarisJurnal] = []
    while True:
        progress(len(baris), semua, "Membaca jurnal")
        terakhir = baris[-1].urut if baris else None
        baru = riwayat.daftar_jurnal(ctx, batas=_SEKALI, sebelum=terakhir, saringan=saringan)
        baris += baru
        if len(baru) < _SEKALI:
            break
    with ctx.work(
        Tindakan.JURNAL_LIHAT, f"Menyimpan {len(baris)} catatan jurnal ke Excel", sebagai=sebagai
    ) as sesi:
        sesi.selalu_dicatat = True
    return TabelExcel(JUDUL, _KEPALA, [_row(ctx, satu) for satu in baris])


def _row(ctx: AppContext, satu: BarisJurnal) -> Sequence[str | int | Decimal | date | None]:
    setempat = ctx.local(satu.waktu)
    return (
        satu.urut,
        setempat.date(),
        f"{setempat:%H.%M.%S}",
        satu.nama or "Program",
        kata_peran(ctx, satu.peran),
        satu.atas_nama,
        kata_tindakan(satu.tindakan),
        satu.label,
        kata_objek(ctx, satu.objek),
        satu.lengkap,
        satu.membatalkan,
        "Jam diragukan" if satu.jam_diragukan else "",
    )
