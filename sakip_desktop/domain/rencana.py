"""An incoming plan as records, and what it would change: pure functions, no file, no database.

A plan travels by workbook (``spreadsheet.read_rencana``, ``write_rencana``).  In it things are
named as people name them: a node and an indikator by kode, a unit by its name.

Blank never erases: a field that may be left blank is ``None`` (or ``""``, an empty tuple, an empty
dict) when the file says nothing, and ``merge_rencana`` keeps what is there.  What the file does not
mention at all is said (``JenisBeda.TIDAK_ADA``) and kept.  What is no longer used is retired by a
date (``berhenti_pada``) and taken up again by ``BERLAKU_LAGI``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Any, TypeVar

from sakip_desktop.domain.angka import MAKS_RUPIAH, format_rupiah
from sakip_desktop.domain.kinerja import (
    LABEL_VARIAN,
    SATU,
    SERATUS,
    VARIAN_SAH,
    Agregasi,
    Anggaran,
    Frekuensi,
    Indikator,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Simpul,
    Target,
    Unit,
    Varian,
)
from sakip_desktop.domain.periode import (
    TAHUN_TERAKHIR,
    TAHUN_TERAWAL,
    Periode,
    tanggal_indonesia,
)
from sakip_desktop.domain.teks import kunci

MAKS_DESIMAL = 6

BERLAKU_LAGI = date.max
"""In an incoming plan: no longer retired.  A blank says nothing, so taking up again is a word."""

T = TypeVar("T", bound="UnitMasuk | SimpulMasuk | IndikatorMasuk")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitMasuk:
    """A unit of the office; ``induk`` is the name of the unit above, empty for none."""

    nama: str
    singkatan: str = ""
    induk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimpulMasuk:
    """A node of the plan tree with its budget in whole rupiah.

    Attributes:
        kode: unique in the whole plan.
        induk: kode of the node above, empty for none.
        unit: name of the unit responsible, empty for none.
        pagu_murni, pagu_perubahan: None when the file says nothing.
        berhenti_pada: first day on which it is no longer in force; None when it is, or when the
            file says nothing.
    """

    jenis: JenisSimpul
    kode: str
    uraian: str
    induk: str = ""
    unit: str = ""
    pagu_murni: int | None = None
    pagu_perubahan: int | None = None
    berhenti_pada: date | None = None

    @property
    def berpagu(self) -> bool:
        """Whether it has a ceiling of its own."""
        return self.pagu_murni is not None or self.pagu_perubahan is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndikatorMasuk:
    """An indikator with all its fields; the same names as in ``kinerja.Indikator``.

    Attributes:
        simpul: kode of the node it measures.
        unit: name of the one unit responsible.
        target: by period; for predikat the score, for ya/tidak 1 or 0.
        berhenti_pada: as of a node.
        mulai_pada: first day on which it is in force; None for the whole year, or when the file
            says nothing.
    """

    kode: str
    nama: str
    jenis: JenisIndikator
    simpul: str
    unit: str
    satuan: str
    polaritas: Polaritas
    agregasi: Agregasi
    frekuensi: Frekuensi
    varian: Varian = Varian.BAWAAN
    desimal: int | None = None
    kumulatif_realisasi: bool | None = None
    kumulatif_target: bool | None = None
    definisi: str = ""
    alasan_pemilihan: str = ""
    rumus: str = ""
    pembilang: str = ""
    penyebut: str = ""
    satuan_pembilang: str = ""
    satuan_penyebut: str = ""
    pengali: Decimal | None = None
    batas_bawah: Decimal | None = None
    batas_atas: Decimal | None = None
    realisasi_terburuk: Decimal | None = None
    predikat: tuple[tuple[str, Decimal], ...] = ()
    sumber_data: str = ""
    bukti: str = ""
    penanggung_jawab: str = ""
    baseline: Decimal | None = None
    baseline_tahun: int | None = None
    target_renstra: Decimal | None = None
    target_renstra_tahunan: dict[Periode, Target] = field(default_factory=dict)
    standar_nasional: Decimal | None = None
    standar_sumber: str = ""
    bobot: Decimal | None = None
    sk_iku: str = ""
    target: dict[Periode, Target] = field(default_factory=dict)
    berhenti_pada: date | None = None
    mulai_pada: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terikat:
    """The months of a year in which rows of the plan are bound to figures (or rupiah).

    Attributes:
        terbuka: in a form that is open: they go over to the new version.
        diukur: in every other form: they keep the version they were measured with.
    """

    terbuka: tuple[Periode, ...] = ()
    diukur: tuple[Periode, ...] = ()

    @property
    def terisi(self) -> tuple[Periode, ...]:
        """All of them, in order."""
        return tuple(sorted({*self.terbuka, *self.diukur}))


BEBAS = Terikat()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tercatat:
    """What an office has stored beside the year's plan, for comparing an incoming one with it.

    Attributes:
        nama_unit, kode_simpul, kode_indikator: as they are spelled, of every year.
        simpul, indikator: the months that bind a row, by kode; without any it is left out.
        terkirim: the months whose form a unit has handed over, by its name.
        unit_berhenti: first day without a unit that is retired, by its name.
    """

    nama_unit: tuple[str, ...] = ()
    kode_simpul: tuple[str, ...] = ()
    kode_indikator: tuple[str, ...] = ()
    simpul: dict[str, Terikat] = field(default_factory=dict)
    indikator: dict[str, Terikat] = field(default_factory=dict)
    terkirim: dict[str, tuple[Periode, ...]] = field(default_factory=dict)
    unit_berhenti: dict[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaMasuk:
    """A whole plan of one office and one year, in the order of the file.

    Attributes:
        tercatat: for the plan in force what else is stored; not part of the plan.
    """

    tahun: int
    kantor: str
    unit: tuple[UnitMasuk, ...] = ()
    simpul: tuple[SimpulMasuk, ...] = ()
    indikator: tuple[IndikatorMasuk, ...] = ()
    tercatat: Tercatat = field(default_factory=Tercatat, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Masalah:
    """One problem in a file, with its place; ``baris`` 0 means the whole sheet or file."""

    lembar: str
    baris: int
    kolom: str
    nilai: str
    alasan: str
    saran: str

    def __str__(self) -> str:
        tempat = [f"Lembar “{self.lembar}”" if self.lembar else "Berkas"]
        if self.baris:
            tempat.append(f"baris {self.baris}")
        if self.kolom:
            tempat.append(f"kolom “{self.kolom}”")
        nilai = f" (“{self.nilai}”)" if self.nilai else ""
        return f"{', '.join(tempat)}{nilai}: {self.alasan} {self.saran}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisBuku:
    """Where a row of a plan stands in its workbook, to name one of its cells later on.

    Attributes:
        lembar: the sheet as this file calls it.
        judul: headings, by field.
        isi: what its filled cells hold, as a message quotes it, by field.
    """

    lembar: str
    baris: int
    judul: Mapping[str, str]
    isi: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilBaca:
    """What reading a workbook gave: a plan, or problems and no plan.

    Attributes:
        catatan: sentences about what was taken in a way worth seeing ("terbaca 12,5").
        tempat: where the rows of the plan stand, by kind of sheet and kode (as ``kunci`` has it).
    """

    rencana: RencanaMasuk | None
    masalah: tuple[Masalah, ...] = ()
    catatan: tuple[str, ...] = ()
    tempat: Mapping[tuple[str, str], BarisBuku] = field(default_factory=dict)


class JenisBeda(StrEnum):
    """Kinds of differences between the plan in force and an incoming one."""

    BARU = "baru"
    BERUBAH = "berubah"
    TIDAK_ADA = "tidak_ada"  # in force, but not in the file: kept


class Objek(StrEnum):
    """What a difference is about."""

    UNIT = "unit"
    SIMPUL = "simpul"
    INDIKATOR = "indikator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beda:
    """One difference; for ``BERUBAH`` one field with its text before and after."""

    jenis: JenisBeda
    objek: Objek
    kode: str
    nama: str
    kolom: str = ""
    sebelum: str = ""
    sesudah: str = ""


# Fields that an indikator and an incoming one share by name and meaning.
_SAMA = tuple(satu.name for satu in fields(IndikatorMasuk) if satu.name not in {"simpul", "unit"})

# How a field is called in the workbook and in the preview.
LABEL = {
    "nama": "Nama",
    "singkatan": "Singkatan",
    "induk": "Induk",
    "jenis": "Jenis",
    "kode": "Kode",
    "uraian": "Uraian",
    "unit": "Unit penanggung jawab",
    "pagu_murni": "Pagu murni (Rp)",
    "pagu_perubahan": "Pagu perubahan (Rp)",
    "simpul": "Melekat pada (kode)",
    "satuan": "Satuan",
    "polaritas": "Polaritas",
    "varian": "Varian rumus",
    "agregasi": "Agregasi",
    "frekuensi": "Frekuensi",
    "desimal": "Desimal",
    "kumulatif_realisasi": "Realisasi kumulatif",
    "kumulatif_target": "Target kumulatif",
    "definisi": "Definisi operasional",
    "alasan_pemilihan": "Alasan pemilihan",
    "rumus": "Formulasi pengukuran",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "satuan_pembilang": "Satuan pembilang",
    "satuan_penyebut": "Satuan penyebut",
    "pengali": "Pengali",
    "batas_bawah": "Batas bawah nilai",
    "batas_atas": "Batas atas nilai",
    "realisasi_terburuk": "Realisasi terburuk",
    "predikat": "Daftar predikat",
    "sumber_data": "Sumber data",
    "bukti": "Bukti dukung",
    "penanggung_jawab": "Penanggung jawab data",
    "baseline": "Baseline",
    "baseline_tahun": "Tahun baseline",
    "target_renstra": "Target akhir Renstra",
    "target_renstra_tahunan": "Target Renstra per tahun",
    "standar_nasional": "Standar nasional",
    "standar_sumber": "Sumber standar",
    "bobot": "Bobot",
    "sk_iku": "Nomor SK IKU",
    "mulai_pada": "Berlaku mulai (tanggal)",
    "berhenti_pada": "Berhenti per (tanggal)",
}

_BAWAAN: dict[str, object] = {
    "desimal": 2,
    "kumulatif_realisasi": False,
    "kumulatif_target": False,
    "pengali": SERATUS,
    "bobot": SATU,
}
INDUK_SAH = {
    JenisSimpul.TUJUAN: (),
    JenisSimpul.SASARAN: (JenisSimpul.TUJUAN,),
    JenisSimpul.PROGRAM: (JenisSimpul.SASARAN, JenisSimpul.TUJUAN),
    JenisSimpul.KEGIATAN: (JenisSimpul.PROGRAM,),
    JenisSimpul.SUB_KEGIATAN: (JenisSimpul.KEGIATAN,),
}
"""Which levels a node can stand below."""
_WAJIB_INDUK = (JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN)

Keluhan = tuple[str, str, str]  # field, reason, advice


def with_defaults(indikator: IndikatorMasuk) -> IndikatorMasuk:
    """Put the program's defaults where a new indikator leaves fields blank."""
    kosong = {nama: isi for nama, isi in _BAWAAN.items() if getattr(indikator, nama) is None}
    return replace(indikator, **kosong)  # type: ignore[arg-type]


def make_rencana_masuk(
    tahun: int,
    kantor: str,
    *,
    unit: Iterable[Unit],
    simpul: Iterable[Simpul],
    indikator: Iterable[Indikator],
    anggaran: Iterable[Anggaran] = (),
) -> RencanaMasuk:
    """The plan in force in the words of a workbook: to fill a template or to compare with."""
    daftar_unit, daftar_simpul = tuple(unit), tuple(simpul)
    nama_unit: dict[str | None, str] = {satu.id: satu.nama for satu in daftar_unit}
    kode: dict[str | None, str] = {satu.id: satu.kode for satu in daftar_simpul}
    pagu = {satu.simpul_id: satu for satu in anggaran}
    return RencanaMasuk(
        tahun=tahun,
        kantor=kantor,
        unit=tuple(
            UnitMasuk(
                nama=satu.nama, singkatan=satu.singkatan, induk=nama_unit.get(satu.induk_id, "")
            )
            for satu in daftar_unit
            if satu.berhenti_pada is None or satu.berhenti_pada > date(tahun, 1, 1)
        ),
        simpul=tuple(
            make_simpul_masuk(satu, kode=kode, unit=nama_unit, pagu=pagu.get(satu.id))
            for satu in daftar_simpul
        ),
        indikator=tuple(
            make_indikator_masuk(satu, simpul=kode[satu.simpul_id], unit=nama_unit[satu.unit_id])
            for satu in indikator
        ),
    )


def make_simpul_masuk(
    simpul: Simpul,
    *,
    kode: Mapping[str | None, str],
    unit: Mapping[str | None, str],
    pagu: Anggaran | None = None,
) -> SimpulMasuk:
    """A node in the words of a workbook; names are looked up by id."""
    return SimpulMasuk(
        jenis=simpul.jenis,
        kode=simpul.kode,
        uraian=simpul.uraian,
        induk=kode.get(simpul.induk_id, ""),
        unit=unit.get(simpul.unit_id, ""),
        pagu_murni=None if pagu is None else pagu.pagu_murni,
        pagu_perubahan=None if pagu is None else pagu.pagu_perubahan,
        berhenti_pada=simpul.berhenti_pada,
    )


def make_indikator_masuk(indikator: Indikator, *, simpul: str, unit: str) -> IndikatorMasuk:
    """An indikator in the words of a workbook: kode of its node, name of its unit."""
    isi: dict[str, Any] = {nama: getattr(indikator, nama) for nama in _SAMA}
    return IndikatorMasuk(simpul=simpul, unit=unit, **isi)


def make_indikator(
    masuk: IndikatorMasuk,
    *,
    indikator_id: str,
    versi_id: str,
    versi: int,
    simpul_id: str,
    unit_id: str,
) -> Indikator:
    """An indikator as it is measured with, defaults filled in."""
    lengkap = with_defaults(masuk)
    isi: dict[str, Any] = {nama: getattr(lengkap, nama) for nama in _SAMA}
    return Indikator(
        id=indikator_id, versi_id=versi_id, versi=versi, simpul_id=simpul_id, unit_id=unit_id, **isi
    )


def merge_rencana(lama: RencanaMasuk, baru: RencanaMasuk) -> RencanaMasuk:
    """The plan as it will be: ``baru`` over ``lama``, blanks and missing rows taken from ``lama``.

    Order: rows of ``baru`` first, then what it does not mention.
    """
    return RencanaMasuk(
        tahun=baru.tahun,
        kantor=baru.kantor,
        unit=_merge(lama.unit, baru.unit, "nama"),
        simpul=_merge(lama.simpul, baru.simpul, "kode"),
        indikator=_merge(lama.indikator, baru.indikator, "kode"),
    )


def compare_rencana(lama: RencanaMasuk, baru: RencanaMasuk) -> tuple[Beda, ...]:
    """Every difference that taking ``baru`` would make, and what ``baru`` does not mention."""
    jadi = merge_rencana(lama, baru)
    return (
        *_compare(Objek.UNIT, lama.unit, jadi.unit, {kunci(satu.nama) for satu in baru.unit}),
        *_compare(
            Objek.SIMPUL, lama.simpul, jadi.simpul, {kunci(satu.kode) for satu in baru.simpul}
        ),
        *_compare(
            Objek.INDIKATOR,
            tuple(with_defaults(satu) for satu in lama.indikator),
            tuple(with_defaults(satu) for satu in jadi.indikator),
            {kunci(satu.kode) for satu in baru.indikator},
        ),
    )


def check_berhenti(jadi: RencanaMasuk, tercatat: Tercatat) -> tuple[Masalah, ...]:
    """What forbids that something is retired: data after that day, or something below it in force.

    A measured period keeps what it was measured with: a figure stands for the end of its month,
    rupiah may be spent on every day of it.

    Args:
        jadi: the plan as it will be.
        tercatat: what is stored.
    """
    simpul = {kunci(satu.kode): satu for satu in jadi.simpul}
    keluhan: list[tuple[str, str, str, str]] = []
    semua: list[SimpulMasuk | IndikatorMasuk] = [*jadi.simpul, *jadi.indikator]
    for satu in semua:
        lembar = LEMBAR_SIMPUL if isinstance(satu, SimpulMasuk) else LEMBAR_INDIKATOR
        if isinstance(satu, SimpulMasuk):
            akhir = max(tercatat.simpul.get(satu.kode, BEBAS).terisi, default=None)
            terpakai = None if akhir is None else akhir.mulai
        else:
            akhir = max(tercatat.indikator.get(satu.kode, BEBAS).terisi, default=None)
            terpakai = None if akhir is None else akhir.akhir
        if satu.berhenti_pada and akhir and terpakai and terpakai >= satu.berhenti_pada:
            keluhan.append(
                (
                    lembar,
                    satu.kode,
                    f"Sudah ada isian {akhir.label}, sesudah tanggal berhentinya.",
                    _after(akhir),
                )
            )
        atas = simpul.get(kunci(satu.induk if isinstance(satu, SimpulMasuk) else satu.simpul))
        batas = None if atas is None else atas.berhenti_pada
        if atas is not None and batas and (satu.berhenti_pada or BERLAKU_LAGI) > batas:
            keluhan.append(
                (
                    lembar,
                    satu.kode,
                    f"{atas.kode} di atasnya berhenti per {tanggal_indonesia(batas)}.",
                    "Isi tanggal berhenti yang sama atau lebih awal, atau pindahkan ke kode lain.",
                )
            )
    return tuple(
        Masalah(
            lembar=lembar,
            baris=0,
            kolom=LABEL["berhenti_pada"],
            nilai=kode,
            alasan=alasan,
            saran=saran,
        )
        for lembar, kode, alasan, saran in keluhan
    )


def _after(akhir: Periode) -> str:
    mulai = akhir.berikutnya().mulai
    if mulai.year > akhir.tahun:
        return "Kosongkan tanggalnya; cukup jangan masukkan ke rencana tahun depan."
    return f"Isi {tanggal_indonesia(mulai)} atau sesudahnya."


def check_unit(
    satu: SimpulMasuk | IndikatorMasuk, unit_berhenti: Mapping[str, date], tahun: int
) -> list[Keluhan]:
    """A row that would be in force longer than its unit, as (field, reason, advice)."""
    pada = unit_berhenti.get(satu.unit)
    if pada is None or (satu.berhenti_pada or BERLAKU_LAGI) <= max(pada, date(tahun, 1, 1)):
        return []
    if pada.year > tahun:
        return []
    alasan = f"{satu.unit} berhenti per {tanggal_indonesia(pada)}."
    saran = "Pilih unit yang menggantikannya, atau hentikan baris ini per tanggal itu."
    return [("unit", alasan, saran)]


def check_simpul(simpul: SimpulMasuk, induk: SimpulMasuk | None) -> list[Keluhan]:
    """What is wrong with a node and its place in the tree, as (field, reason, advice)."""
    hasil: list[Keluhan] = []
    sah = INDUK_SAH[simpul.jenis]
    nama = LABEL_SIMPUL[simpul.jenis]
    di_atas = " atau ".join(LABEL_SIMPUL[satu].lower() for satu in sah)
    if induk is None and simpul.jenis in _WAJIB_INDUK:
        hasil.append(("induk", f"{nama} harus punya induk.", f"Isi kode {di_atas} di atasnya."))
    if induk is not None and induk.jenis not in sah:
        alasan = f"{nama} tidak dapat berada di bawah {LABEL_SIMPUL[induk.jenis].lower()}."
        saran = f"Isi kode {di_atas}." if sah else "Kosongkan kode induknya."
        hasil.append(("induk", alasan, saran))
    hasil.extend(
        (kolom, "Pagu tidak boleh negatif.", "Tulis pagu sebagai rupiah penuh.")
        for kolom in ("pagu_murni", "pagu_perubahan")
        if (getattr(simpul, kolom) or 0) < 0
    )
    hasil.extend(
        (kolom, f"Pagu lebih dari {format_rupiah(MAKS_RUPIAH)}.", "Periksa banyaknya nol.")
        for kolom in ("pagu_murni", "pagu_perubahan")
        if (getattr(simpul, kolom) or 0) > MAKS_RUPIAH
    )
    return hasil


def check_indikator(indikator: IndikatorMasuk) -> list[Keluhan]:
    """What contradicts itself in an indikator, as (field, reason, advice); no look elsewhere."""
    return [
        *_check_rumus(indikator),
        *_check_predikat(indikator),
        *_check_angka(indikator),
        *_check_target(indikator),
    ]


LEMBAR_SIMPUL = "Sasaran & Program"
LEMBAR_INDIKATOR = "Indikator"
LABEL_SIMPUL = {
    JenisSimpul.TUJUAN: "Tujuan",
    JenisSimpul.SASARAN: "Sasaran",
    JenisSimpul.PROGRAM: "Program",
    JenisSimpul.KEGIATAN: "Kegiatan",
    JenisSimpul.SUB_KEGIATAN: "Sub kegiatan",
}


def target_label(periode: Periode) -> str:
    """Name of a target in the preview: ``Target Triwulan III 2025``."""
    return f"Target {periode.label}"


def _check_rumus(satu: IndikatorMasuk) -> list[Keluhan]:
    hasil: list[Keluhan] = []
    sah = VARIAN_SAH[satu.polaritas]
    if satu.varian and satu.varian not in sah:
        pilihan = " atau ".join(LABEL_VARIAN[varian] for varian in sah)
        saran = f"Isi {pilihan}, atau kosongkan." if sah else "Kosongkan varian rumusnya."
        hasil.append(("varian", "Varian ini bukan untuk polaritas itu.", saran))
    if bool(satu.pembilang) != bool(satu.penyebut):
        kosong = "penyebut" if satu.pembilang else "pembilang"
        hasil.append(
            (
                kosong,
                "Pembilang dan penyebut harus diisi keduanya atau tidak sama sekali.",
                f"Isi nama {kosong}nya.",
            )
        )
    if satu.agregasi is Agregasi.JUMLAH and satu.polaritas in {
        Polaritas.PREDIKAT,
        Polaritas.YA_TIDAK,
    }:
        hasil.append(
            (
                "agregasi",
                "Predikat dan ya/tidak tidak dapat dijumlahkan.",
                "Pilih Nilai terakhir, Maksimum atau Minimum.",
            )
        )
    return hasil


def _check_predikat(satu: IndikatorMasuk) -> list[Keluhan]:
    if satu.polaritas is not Polaritas.PREDIKAT:
        if not satu.predikat:
            return []
        return [
            (
                "predikat",
                "Daftar predikat hanya untuk polaritas Predikat.",
                "Kosongkan daftarnya, atau ubah polaritasnya.",
            )
        ]
    if len(satu.predikat) < 2:
        return [
            (
                "predikat",
                "Daftar predikat belum ada.",
                "Isi seperti: D=1; C=2; CC=3; B=4; BB=5; A=6; AA=7.",
            )
        ]
    label = [kunci(nama) for nama, _ in satu.predikat]
    skor = [nilai for _, nilai in satu.predikat]
    if len(set(label)) != len(label):
        return [("predikat", "Ada predikat yang ditulis dua kali.", "Hapus salah satunya.")]
    if any(kiri >= kanan for kiri, kanan in pairwise(skor)):
        return [("predikat", "Skor predikat harus naik.", "Urutkan dari yang terendah.")]
    return []


def _check_angka(satu: IndikatorMasuk) -> list[Keluhan]:
    hasil: list[Keluhan] = []
    if satu.desimal is not None and not 0 <= satu.desimal <= MAKS_DESIMAL:
        hasil.append(
            ("desimal", f"Desimal harus 0 sampai {MAKS_DESIMAL}.", "Isi 0, 1 atau 2 biasanya.")
        )
    if satu.baseline_tahun is not None and not (
        TAHUN_TERAWAL <= satu.baseline_tahun <= TAHUN_TERAKHIR
    ):
        hasil.append(
            (
                "baseline_tahun",
                f"Tahun baseline harus {TAHUN_TERAWAL} sampai {TAHUN_TERAKHIR}.",
                "Tulis tahunnya dengan empat angka, misalnya 2024.",
            )
        )
    if satu.pengali is not None and satu.pengali <= 0:
        hasil.append(("pengali", "Pengali harus lebih dari 0.", "Isi 100 untuk persen."))
    if satu.bobot is not None and satu.bobot < 0:
        hasil.append(("bobot", "Bobot tidak boleh negatif.", "Isi 1 bila semua setara."))
    if (
        satu.batas_bawah is not None
        and satu.batas_atas is not None
        and satu.batas_bawah > satu.batas_atas
    ):
        hasil.append(("batas_atas", "Batas atas lebih kecil dari batas bawah.", "Tukar keduanya."))
    if satu.mulai_pada is not None and (satu.berhenti_pada or BERLAKU_LAGI) < satu.mulai_pada:
        hasil.append(
            (
                "berhenti_pada",
                f"Berhenti sebelum mulai berlaku ({tanggal_indonesia(satu.mulai_pada)}).",
                "Isi tanggal yang sama atau sesudahnya.",
            )
        )
    return hasil


def _check_target(satu: IndikatorMasuk) -> list[Keluhan]:
    hasil: list[Keluhan] = []
    skor = {nilai for _, nilai in satu.predikat}
    semua = [(f"target {periode}", target) for periode, target in satu.target.items()]
    semua += [("target_renstra_tahunan", target) for target in satu.target_renstra_tahunan.values()]
    for kolom, target in semua:
        if satu.polaritas is Polaritas.RENTANG:
            if target.atas is None:
                hasil.append((kolom, "Target rentang perlu dua batas.", "Tulis seperti 80..90."))
            elif target.nilai > target.atas:
                hasil.append((kolom, "Batas rentangnya terbalik.", "Tulis yang kecil dahulu."))
        elif target.atas is not None:
            hasil.append(
                (
                    kolom,
                    "Target rentang hanya untuk polaritas Rentang.",
                    "Isi satu angka, atau ubah polaritasnya.",
                )
            )
        elif satu.polaritas is Polaritas.YA_TIDAK and target.nilai not in {0, 1}:
            hasil.append((kolom, "Target ya/tidak hanya Ya atau Tidak.", "Isi Ya atau Tidak."))
        elif satu.polaritas is Polaritas.PREDIKAT and skor and target.nilai not in skor:
            hasil.append(
                (kolom, "Target bukan salah satu predikatnya.", "Isi salah satu dari daftarnya.")
            )
    return hasil


def _blank(nilai: object) -> bool:
    return nilai is None or nilai in ("", (), {})


def _merge(lama: tuple[T, ...], baru: tuple[T, ...], nama: str) -> tuple[T, ...]:
    ada: dict[str, T] = {kunci(getattr(satu, nama)): satu for satu in lama}
    jadi: list[T] = [_merge_one(ada.pop(kunci(getattr(satu, nama)), None), satu) for satu in baru]
    return (*jadi, *ada.values())


def _merge_one(lama: T | None, baru: T) -> T:
    berlaku_lagi = getattr(baru, "berhenti_pada", None) == BERLAKU_LAGI
    ganti: dict[str, Any] = {"berhenti_pada": None} if berlaku_lagi else {}
    if lama is None:
        return replace(baru, **ganti)
    # Another way of measuring brings its own variant and labels; the old ones do not fit it.
    beda_cara = getattr(lama, "polaritas", None) != getattr(baru, "polaritas", None)
    for kolom in fields(baru):
        sebelum, sesudah = getattr(lama, kolom.name), getattr(baru, kolom.name)
        if kolom.name in ganti:
            continue
        if kolom.name == "mulai_pada" and sebelum is None and _is_new_year(sesudah):
            ganti["mulai_pada"] = None  # the whole year, as before
        elif kolom.name == "target":
            ganti["target"] = {**sebelum, **sesudah}
        elif _blank(sesudah) and not (beda_cara and kolom.name in {"varian", "predikat"}):
            ganti[kolom.name] = sebelum
    return replace(baru, **ganti)


def _is_new_year(hari: date | None) -> bool:
    return hari is not None and (hari.month, hari.day) == (1, 1)


def _compare(
    objek: Objek,
    lama: Iterable[UnitMasuk | SimpulMasuk | IndikatorMasuk],
    jadi: Iterable[UnitMasuk | SimpulMasuk | IndikatorMasuk],
    disebut: set[str],
) -> list[Beda]:
    hasil: list[Beda] = []
    dulu = {kunci(_kode(satu)): satu for satu in lama}
    for satu in jadi:
        sama = kunci(_kode(satu))
        ada = dulu.get(sama)
        if ada is None:
            hasil.append(_beda(JenisBeda.BARU, objek, satu))
        elif sama not in disebut:
            hasil.append(_beda(JenisBeda.TIDAK_ADA, objek, satu))
        else:
            hasil.extend(_changed(objek, ada, satu))
    return hasil


def _changed(objek: Objek, lama: Any, jadi: Any) -> list[Beda]:  # noqa: ANN401 - one of three records
    hasil: list[Beda] = []
    for kolom in fields(jadi):
        sebelum, sesudah = getattr(lama, kolom.name), getattr(jadi, kolom.name)
        if kolom.name == "target":
            hasil.extend(
                replace(
                    _beda(JenisBeda.BERUBAH, objek, jadi),
                    kolom=target_label(periode),
                    sebelum=_tulis(sebelum.get(periode)),
                    sesudah=_tulis(target),
                )
                for periode, target in sorted(sesudah.items())
                if sebelum.get(periode) != target
            )
        elif sebelum != sesudah:
            hasil.append(
                replace(
                    _beda(JenisBeda.BERUBAH, objek, jadi),
                    kolom=LABEL[kolom.name],
                    sebelum=_tulis(sebelum, kolom.name),
                    sesudah=_tulis(sesudah, kolom.name),
                )
            )
    return hasil


def _kode(satu: UnitMasuk | SimpulMasuk | IndikatorMasuk) -> str:
    return satu.nama if isinstance(satu, UnitMasuk) else satu.kode


def _beda(jenis: JenisBeda, objek: Objek, satu: UnitMasuk | SimpulMasuk | IndikatorMasuk) -> Beda:
    nama = satu.uraian if isinstance(satu, SimpulMasuk) else satu.nama
    kode = satu.singkatan if isinstance(satu, UnitMasuk) else satu.kode
    return Beda(jenis=jenis, objek=objek, kode=kode, nama=nama)


def _tulis(nilai: object, kolom: str = "") -> str:
    """A field as text for the preview."""
    if kolom == "berhenti_pada":
        return tanggal_indonesia(nilai) if isinstance(nilai, date) else "berlaku"
    if isinstance(nilai, dict):
        return "; ".join(f"{tahun.tahun}={_tulis(isi)}" for tahun, isi in sorted(nilai.items()))
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    if isinstance(nilai, Decimal | int):
        return format(Decimal(nilai), "f").replace(".", ",")
    if isinstance(nilai, Target):
        batas = (nilai.nilai,) if nilai.atas is None else (nilai.nilai, nilai.atas)
        return "..".join(_tulis(satu) for satu in batas)
    if isinstance(nilai, tuple):
        return "; ".join(f"{label}={_tulis(skor)}" for label, skor in nilai)
    return "" if nilai is None else str(nilai)
