"""The columns of the plan workbook: one list that the writer and the reader share.

A sheet is known by its headings, never by its name or place; a column by its heading, never by
its letter.  Headings of required columns carry ``*`` in the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from sakip_desktop.domain.kinerja import LABEL_VARIAN
from sakip_desktop.domain.periode import NAMA_BULAN, ROMAWI
from sakip_desktop.domain.pilihan import (
    LABEL_AGREGASI,
    LABEL_FREKUENSI,
    LABEL_JENIS,
    LABEL_POLARITAS,
    TARGET,
    YA_TIDAK,
)
from sakip_desktop.domain.rencana import LABEL, LABEL_SIMPUL, LEMBAR_INDIKATOR, LEMBAR_SIMPUL

VERSI_FORMAT = 1
TANDA = "sakip-rencana"
NAMA_TETAP = "SAKIP_RENCANA"
SIFAT = "sakip_rencana"
LEMBAR_TANDA = "_sakip"

JUDUL_UNIT = "Unit"
JUDUL_SIMPUL = LEMBAR_SIMPUL
JUDUL_INDIKATOR = LEMBAR_INDIKATOR
KATA_BERLAKU = "Berlaku"


class Isi(Enum):
    """What a column holds; decides how a cell is written and read."""

    TEKS = auto()
    KODE = auto()  # text that must not become a number: 1.10 is not 1.1
    ANGKA = auto()  # in the indikator's own unit
    BILANGAN = auto()  # a plain decimal (bobot, pengali)
    BULAT = auto()
    RUPIAH = auto()
    PILIHAN = auto()
    TARGET = auto()
    PREDIKAT = auto()
    RENSTRA = auto()  # a target for each of several years
    TANGGAL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """One column.

    Attributes:
        kunci: field of the record; for targets the code of the period (``TW1``, ``07``).
        petunjuk: what to put in, shown as a note on the heading.
        pilihan: texts that can be chosen and what they mean.
        lebar: width in characters.
    """

    kunci: str
    judul: str
    isi: Isi
    petunjuk: str
    wajib: bool = False
    pilihan: Mapping[str, object] = field(default_factory=dict)
    lebar: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarRencana:
    """One sheet of the plan workbook."""

    judul: str
    pengantar: str
    kolom: tuple[Kolom, ...]

    @property
    def wajib(self) -> tuple[Kolom, ...]:
        """The columns that must be there."""
        return tuple(satu for satu in self.kolom if satu.wajib)


def _teks(kunci: str, petunjuk: str, lebar: int = 24, *, judul: str = "") -> Kolom:
    return Kolom(
        kunci=kunci, judul=judul or LABEL[kunci], isi=Isi.TEKS, petunjuk=petunjuk, lebar=lebar
    )


def _pilih(
    kunci: str,
    petunjuk: str,
    label: Mapping[Any, str],
    *,
    wajib: bool = False,
    judul: str = "",
) -> Kolom:
    return Kolom(
        kunci=kunci,
        judul=judul or LABEL[kunci],
        isi=Isi.PILIHAN,
        petunjuk=f"{petunjuk} Pilihan: {', '.join(label.values())}.",
        wajib=wajib,
        pilihan={kata: satu for satu, kata in label.items()},
    )


def _angka(kunci: str, petunjuk: str, isi: Isi = Isi.ANGKA) -> Kolom:
    lebar = 18 if isi is Isi.RUPIAH else 12
    return Kolom(kunci=kunci, judul=LABEL[kunci], isi=isi, petunjuk=petunjuk, lebar=lebar)


_BERHENTI = Kolom(
    kunci="berhenti_pada",
    judul=LABEL["berhenti_pada"],
    isi=Isi.TANGGAL,
    petunjuk="Hari pertama baris ini tidak dipakai lagi, misalnya 01/07/2025. Bulan yang berakhir "
    "sebelum hari itu tetap diukur dan tidak berubah; sesudahnya tidak ditanyakan lagi. Kosong "
    f"berarti tidak ada perubahan. Untuk memakainya lagi, tulis {KATA_BERLAKU}.",
    lebar=14,
)

UNIT = LembarRencana(
    judul=JUDUL_UNIT,
    pengantar="Bagian, bidang, subbagian atau seksi yang mengisi dan bertanggung jawab atas data.",
    kolom=(
        Kolom(
            kunci="nama",
            judul="Nama unit",
            isi=Isi.TEKS,
            petunjuk="Nama lengkap, sekali saja.",
            wajib=True,
            lebar=52,
        ),
        _teks("singkatan", "Boleh dipakai sebagai pengganti nama di lembar lain.", 18),
        _teks("induk", "Nama unit di atasnya; kosongkan bila tidak ada.", 40, judul="Unit induk"),
    ),
)

SIMPUL = LembarRencana(
    judul=JUDUL_SIMPUL,
    pengantar="Tujuan, sasaran, program, kegiatan, sub kegiatan dan pagunya, dari atas ke bawah.",
    kolom=(
        _pilih("jenis", "Tingkat baris ini.", LABEL_SIMPUL, wajib=True, judul="Tingkat"),
        Kolom(
            kunci="kode",
            judul="Kode",
            isi=Isi.KODE,
            petunjuk="Kode yang tetap dari tahun ke tahun dan tidak dipakai baris lain.",
            wajib=True,
            lebar=22,
        ),
        Kolom(
            kunci="uraian",
            judul="Uraian",
            isi=Isi.TEKS,
            petunjuk="Nama sasaran, program, kegiatan atau sub kegiatan.",
            wajib=True,
            lebar=70,
        ),
        Kolom(
            kunci="induk",
            judul="Kode induk",
            isi=Isi.KODE,
            petunjuk="Kode baris di atasnya: sub kegiatan di bawah kegiatan, kegiatan di bawah "
            "program, program di bawah sasaran, sasaran di bawah tujuan.",
            lebar=22,
        ),
        _teks("unit", "Nama atau singkatan dari lembar Unit.", 36),
        _angka("pagu_murni", "Rupiah penuh tanpa desimal.", Isi.RUPIAH),
        _angka("pagu_perubahan", "Isi hanya bila pagu berubah di tengah tahun.", Isi.RUPIAH),
        _BERHENTI,
    ),
)

_TARGET = (
    ("tahun", "Target tahun", "Target setahun, seperti di Perjanjian Kinerja."),
    *((f"TW{ke}", f"Target TW {ROMAWI[ke - 1]}", "Target triwulan.") for ke in range(1, 5)),
    *((f"S{ke}", f"Target semester {ROMAWI[ke - 1]}", "Target semester.") for ke in (1, 2)),
    *(
        (f"{ke:02d}", f"Target {nama[:3]}", f"Target {nama}.")
        for ke, nama in enumerate(NAMA_BULAN, 1)
    ),
)

INDIKATOR = LembarRencana(
    judul=JUDUL_INDIKATOR,
    pengantar="Satu baris satu indikator. Sel yang dikosongkan tidak menghapus isi yang sudah ada.",
    kolom=(
        Kolom(
            kunci="kode",
            judul="Kode indikator",
            isi=Isi.KODE,
            petunjuk="Kode yang tetap dari tahun ke tahun dan tidak dipakai indikator lain.",
            wajib=True,
            lebar=18,
        ),
        Kolom(
            kunci="nama",
            judul="Nama indikator",
            isi=Isi.TEKS,
            petunjuk="Seperti tertulis di Perjanjian Kinerja.",
            wajib=True,
            lebar=60,
        ),
        _pilih("jenis", "Kedudukan indikator.", LABEL_JENIS, wajib=True),
        Kolom(
            kunci="simpul",
            judul=LABEL["simpul"],
            isi=Isi.KODE,
            petunjuk="Kode sasaran, program, kegiatan atau sub kegiatan yang diukur.",
            wajib=True,
            lebar=22,
        ),
        Kolom(
            kunci="unit",
            judul=LABEL["unit"],
            isi=Isi.TEKS,
            petunjuk="Nama atau singkatan dari lembar Unit; satu unit saja.",
            wajib=True,
            lebar=36,
        ),
        Kolom(
            kunci="satuan",
            judul="Satuan",
            isi=Isi.TEKS,
            petunjuk="Misalnya %, Dokumen, Orang, Indeks.",
            wajib=True,
        ),
        _pilih(
            "polaritas",
            "Naik: makin besar makin baik. Turun: makin kecil makin baik. Rentang: harus di antara "
            "dua batas. Predikat: bertingkat (D sampai AA). Ya/Tidak: ada atau tidak.",
            LABEL_POLARITAS,
            wajib=True,
        ),
        _pilih(
            "varian",
            "Selisih atau Rasio untuk Turun; Biasa atau Khusus untuk Rentang; kosong memakai "
            "pilihan kantor.",
            LABEL_VARIAN,
        ),
        _pilih(
            "agregasi",
            "Cara angka bulanan menjadi angka triwulan dan tahun.",
            LABEL_AGREGASI,
            wajib=True,
        ),
        _pilih(
            "frekuensi",
            "Seberapa sering diukur; angkanya diisi di bulan terakhir masa itu.",
            LABEL_FREKUENSI,
            wajib=True,
        ),
        *(
            Kolom(
                kunci=f"{TARGET}{kode}",
                judul=judul,
                isi=Isi.TARGET,
                petunjuk=f"{petunjuk} Rentang ditulis 80..90.",
                lebar=12,
            )
            for kode, judul, petunjuk in _TARGET
        ),
        _pilih(
            "kumulatif_target",
            "Ya bila target triwulan dan bulan dihitung sejak Januari.",
            YA_TIDAK,
        ),
        _pilih(
            "kumulatif_realisasi",
            "Ya bila angka yang diisi dihitung sejak Januari.",
            YA_TIDAK,
        ),
        _teks("pembilang", "Nama pembilang, bila indikator adalah perbandingan.", 36),
        _teks("penyebut", "Nama penyebut, bila indikator adalah perbandingan.", 36),
        _teks("satuan_pembilang", "Yang dihitung pembilang, misalnya Dokumen.", 14),
        _teks("satuan_penyebut", "Yang dihitung penyebut, misalnya Dokumen.", 14),
        _angka("pengali", "Pengali perbandingan; 100 untuk persen.", Isi.BILANGAN),
        _angka(
            "desimal", "Jumlah angka di belakang koma yang ditampilkan (0 sampai 6).", Isi.BULAT
        ),
        Kolom(
            kunci="predikat",
            judul=LABEL["predikat"],
            isi=Isi.PREDIKAT,
            petunjuk="Dari yang terendah: D=1; C=2; CC=3; B=4; BB=5; A=6; AA=7.",
            lebar=36,
        ),
        _angka("batas_bawah", "Nilai terkecil yang mungkin."),
        _angka("batas_atas", "Nilai terbesar yang mungkin, misalnya 100."),
        _angka("realisasi_terburuk", "Hanya untuk polaritas Turun dengan target 0."),
        _teks("definisi", "Apa yang diukur dan batasannya.", 50),
        _teks("alasan_pemilihan", "Mengapa indikator ini dipilih.", 40),
        _teks("rumus", "Cara menghitung dalam kata-kata.", 50),
        _teks("sumber_data", "Dari mana angkanya.", 36),
        _teks("bukti", "Bukti yang disimpan; pisahkan jenisnya dengan titik koma.", 36),
        _teks("penanggung_jawab", "Jabatan yang bertanggung jawab atas datanya.", 36),
        _angka("baseline", "Nilai awal."),
        _angka("baseline_tahun", "Tahun nilai awal.", Isi.BULAT),
        _angka("target_renstra", "Target pada akhir Renstra."),
        Kolom(
            kunci="target_renstra_tahunan",
            judul=LABEL["target_renstra_tahunan"],
            isi=Isi.RENSTRA,
            petunjuk="Target tiap tahun Renstra: 2025=84; 2026=86; 2027=88. Targetnya ditulis "
            "seperti target tahun.",
            lebar=30,
        ),
        _angka("standar_nasional", "Bila ada."),
        _teks("standar_sumber", "Peraturan atau dokumen asal standar.", 36),
        _angka("bobot", "Bobot dalam rata-rata; 1 bila semua setara.", Isi.BILANGAN),
        _teks("sk_iku", "Nomor dan tanggal keputusan yang menetapkan indikator ini.", 30),
        Kolom(
            kunci="mulai_pada",
            judul=LABEL["mulai_pada"],
            isi=Isi.TANGGAL,
            petunjuk="Hanya untuk indikator baru di tengah tahun: hari pertama berlakunya, "
            "misalnya 01/07/2025. Bulan yang berakhir sebelum hari itu tidak diukur. Kosong "
            "berarti sejak awal tahun, atau sejak bulan pertama yang belum dikirim unitnya.",
            lebar=14,
        ),
        _BERHENTI,
    ),
)

LEMBAR = (UNIT, SIMPUL, INDIKATOR)


def make_tanda(tahun: int, kantor: str) -> str:
    """What identifies a workbook: format, version, year, office (cut to what a name holds)."""
    rapi = " ".join(kantor.split())[:150]
    return f"{TANDA} {VERSI_FORMAT} {tahun} {rapi}"


def judul_kunci(judul: str) -> str:
    """How headings are compared: without case, stars, line breaks and double spaces."""
    return " ".join(judul.replace("*", " ").split()).casefold()
