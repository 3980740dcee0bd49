"""Times of procedures: the standard, what was worked and what elapsed, told and never judged.

Everything is about steps, roles, cycles and procedures; no row is about a person, nothing is put
in an order of better and worse.  Each unit of the standard stands for itself: minutes, hours and
days are added up apart and never made into each other.
"""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from statistics import median
from typing import TypedDict

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Arah, Langkah, SatuanWaktu, Sop, Waktu
from sakip_desktop.domain.periode import Periode

KOSONG = "–"

NilaiWaktu = str | int | Decimal | None
"""What a cell is worth: a text, a whole number, a median, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaktuLangkah:
    """One time that a step was worked.

    Attributes:
        id: of the row, for ``services.pengerjaan.catat_waktu``.
        siklus_id: the cycle.
        siklus: title of its procedure.
        sop_kode: code of its procedure.
        periode, langkah: what was worked.
        unit_id: the unit whose form it was, None for the office.
        unit: its name; empty for the office.
        peran: whose step it is.
        oleh: who did it.
        hasil: which way it was left.
        dibuka, selesai: local moments.
        menit: of work as the person says; None when not told.
        menit_berlalu: working minutes of the office between opening and leaving.
        hari_berlalu: working days after the day of opening.
        versi: row version.
    """

    id: str
    siklus_id: str
    siklus: str
    sop_kode: str
    periode: Periode
    langkah: Langkah
    unit_id: str | None
    unit: str = ""
    peran: Peran
    oleh: str
    hasil: Arah
    dibuka: datetime
    selesai: datetime
    menit: int | None
    menit_berlalu: int
    hari_berlalu: int
    versi: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SiklusWaktu:
    """A cycle of the year.

    Attributes:
        sop: the procedure in the version that it began with, office's titles filled in.
        hari: working days from its start to its end; None while it runs.
    """

    id: str
    sop: Sop
    periode: Periode
    hari: int | None

    @property
    def nama(self) -> str:
        """Procedure and period."""
        return f"{self.sop.judul}, {self.periode.label}"


@dataclass(frozen=True, slots=True)
class Kembali:
    """One time that work came back to a step."""

    siklus_id: str
    langkah: str


class Sudut(StrEnum):
    """What the rows of a table are about."""

    LANGKAH = "langkah"
    PERAN = "peran"
    SIKLUS = "siklus"
    TAHUN = "tahun"

    @property
    def judul(self) -> str:
        """As a choice and as the name of a sheet."""
        return _JUDUL_SUDUT[self]


_JUDUL_SUDUT = {
    Sudut.LANGKAH: "Per langkah",
    Sudut.PERAN: "Per peran",
    Sudut.SIKLUS: "Per siklus",
    Sudut.TAHUN: "Per tahun",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class JumlahWaktu:
    """The times of some work put together; every count and sum can be added to another.

    Attributes:
        dikerjakan: how often a step was worked; passed over and taken back are not work.
        dicatat: how often minutes were told.
        menit: sum of the told minutes.
        menit_lain: the part of it in steps whose standard is not in minutes.
        baku_dicatat: sum of the standard minutes of the told times: what the rest of ``menit``
            can be held against.
        berlalu_menit, berlalu_hari: sums of what elapsed, each time for itself.
        dilewati: how often a step was passed over.
        dikembalikan: how often the work came back.
    """

    dikerjakan: int = 0
    dicatat: int = 0
    menit: int = 0
    menit_lain: int = 0
    baku_dicatat: int = 0
    berlalu_menit: int = 0
    berlalu_hari: int = 0
    dilewati: int = 0
    dikembalikan: int = 0

    @property
    def catatan(self) -> str:
        """Which part of the minutes has no standard minutes beside it; empty when none."""
        if not self.menit_lain:
            return ""
        return (
            f"{format_angka(self.menit_lain)} dari {format_angka(self.menit)} menit kerja itu pada "
            "langkah yang bakunya bukan dalam menit."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisWaktu:
    """One row: a step, a role, a cycle, or a procedure in the year.

    Attributes:
        kelompok: the procedure that it belongs to.
        pelaku: whose step it is; empty for other rows.
        baku: the standard of one walk, each unit for itself.
        siklus: how many cycles are in it.
        menit_tengah: median of the told minutes; None where none were told.
        berlalu_menit_tengah, berlalu_hari_tengah: medians of each time.
        lama: working days from a cycle's start to its end (of several, the median of the finished
            ones); None where none is finished.
        catatan: what has to be known beside the figures.
    """

    kunci: str
    kelompok: str
    nama: str
    pelaku: str = ""
    baku: tuple[Waktu, ...] = ()
    siklus: int = 1
    jumlah: JumlahWaktu = field(default_factory=JumlahWaktu)
    menit_tengah: Decimal | None = None
    berlalu_menit_tengah: Decimal | None = None
    berlalu_hari_tengah: Decimal | None = None
    lama: Decimal | None = None
    catatan: str = ""

    @property
    def baku_teks(self) -> str:
        """The standard as the tables of procedures have it: ``430 menit + 5 hari``."""
        return " + ".join(satu.teks for satu in self.baku)

    def standard(self, satuan: SatuanWaktu) -> int | None:
        """The part of the standard in that unit; None where there is none."""
        return next((satu.nilai for satu in self.baku if satu.satuan is satuan), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaporanWaktu:
    """The times of a year's cycles.

    Attributes:
        sebutan: what each role is called in the office.
        kertas: the office's paper.
        lingkup: what was left out, in words; empty for the whole year.
    """

    kantor: str
    tahun: int
    siklus: tuple[SiklusWaktu, ...]
    kerja: tuple[WaktuLangkah, ...]
    kembali: tuple[Kembali, ...] = ()
    sebutan: Mapping[Peran, str] = field(default_factory=dict)
    kertas: str = "A4"
    lingkup: str = ""

    @property
    def prosedur(self) -> tuple[tuple[str, str], ...]:
        """Code and title of the procedures of which cycles ran, in the order of the first."""
        return tuple({satu.sop.kode: satu.sop.judul for satu in self.siklus}.items())

    def only(self, sop_kode: str = "", siklus_id: str = "") -> "LaporanWaktu":
        """The same of one procedure, or of one cycle; empty words leave all in."""
        dipakai = tuple(
            satu
            for satu in self.siklus
            if sop_kode in ("", satu.sop.kode) and siklus_id in ("", satu.id)
        )
        if len(dipakai) == len(self.siklus):
            return self
        milik = {satu.id for satu in dipakai}
        lingkup = dipakai[0].nama if siklus_id and dipakai else dict(self.prosedur).get(sop_kode)
        return replace(
            self,
            siklus=dipakai,
            kerja=tuple(satu for satu in self.kerja if satu.siklus_id in milik),
            kembali=tuple(satu for satu in self.kembali if satu.siklus_id in milik),
            lingkup=lingkup or "",
        )

    def rows(self, sudut: Sudut) -> tuple[BarisWaktu, ...]:
        """The rows of that kind; steps and roles stand below their procedure."""
        match sudut:
            case Sudut.LANGKAH:
                return tuple(b for kode, _ in self.prosedur for b in self._step_rows(kode))
            case Sudut.PERAN:
                return tuple(b for kode, _ in self.prosedur for b in self._role_rows(kode))
            case Sudut.SIKLUS:
                return self._cycle_rows()
        return tuple(self._year_row(kode) for kode, _ in self.prosedur)

    # One kind of row after the other

    def _step_rows(self, sop_kode: str) -> Iterable[BarisWaktu]:
        milik = self.only(sop_kode)
        for satu in _steps_of(milik.siklus):
            kerja = [k for k in milik.kerja if k.langkah.kode == satu.kode]
            yield BarisWaktu(
                kunci=f"{sop_kode}/{satu.kode}",
                kelompok=milik.siklus[-1].sop.judul,
                nama=f"{satu.nomor}. {satu.judul}",
                pelaku=", ".join(self._called(peran) for peran in satu.pelaku),
                baku=() if satu.waktu is None else (satu.waktu,),
                siklus=len(milik.siklus),
                jumlah=add_up(kerja, _count(milik.kembali, {satu.kode})),
                catatan=_former_standard(milik.siklus, satu),
                **_medians(kerja, menit=True),
            )

    def _role_rows(self, sop_kode: str) -> Iterable[BarisWaktu]:
        """By the role whose step it is: the first of those that work in it."""
        milik = self.only(sop_kode)
        langkah = _steps_of(milik.siklus)
        peran_langkah = {satu.kode: satu.pelaku[0] for satu in langkah}
        for peran in dict.fromkeys(peran_langkah.values()):
            kode = {satu.kode for satu in langkah if satu.pelaku[0] is peran}
            kerja = [k for k in milik.kerja if k.langkah.kode in kode]
            jumlah = add_up(kerja, _count(milik.kembali, kode))
            yield BarisWaktu(
                kunci=f"{sop_kode}/{peran}",
                kelompok=milik.siklus[-1].sop.judul,
                nama=self._called(peran),
                baku=add_standards(satu.waktu for satu in langkah if satu.kode in kode),
                siklus=len(milik.siklus),
                jumlah=jumlah,
                catatan=jumlah.catatan,
                **_medians(kerja, menit=False),
            )

    def _cycle_rows(self) -> tuple[BarisWaktu, ...]:
        milik: dict[str, list[WaktuLangkah]] = {satu.id: [] for satu in self.siklus}
        for kerja in self.kerja:
            milik[kerja.siklus_id].append(kerja)
        kembali = Counter(satu.siklus_id for satu in self.kembali)
        jumlah = {satu.id: add_up(milik[satu.id], kembali[satu.id]) for satu in self.siklus}
        return tuple(
            BarisWaktu(
                kunci=satu.id,
                kelompok=satu.sop.judul,
                nama=satu.nama,
                baku=satu.sop.jumlah_waktu,
                jumlah=jumlah[satu.id],
                lama=None if satu.hari is None else Decimal(satu.hari),
                catatan=_joined(
                    "" if satu.hari is not None else "Siklus ini masih berjalan.",
                    jumlah[satu.id].catatan,
                ),
            )
            for satu in self.siklus
        )

    def _year_row(self, sop_kode: str) -> BarisWaktu:
        milik = self.only(sop_kode)
        lama = [satu.hari for satu in milik.siklus if satu.hari is not None]
        berjalan = len(milik.siklus) - len(lama)
        jumlah = add_up(milik.kerja, len(milik.kembali))
        return BarisWaktu(
            kunci=sop_kode,
            kelompok=milik.siklus[-1].sop.judul,
            nama=milik.siklus[-1].sop.judul,
            baku=milik.siklus[-1].sop.jumlah_waktu,
            siklus=len(milik.siklus),
            jumlah=jumlah,
            lama=_median(lama),
            catatan=_joined(
                f"{berjalan} siklus masih berjalan." if berjalan else "", jumlah.catatan
            ),
        )

    def _called(self, peran: Peran) -> str:
        return self.sebutan.get(peran, peran.value)


# --- putting together ----------------------------------------------------------------------------


def add_up(kerja: Iterable[WaktuLangkah], dikembalikan: int = 0) -> JumlahWaktu:
    """Counts and sums of some work."""
    semua = list(kerja)
    dikerjakan = [satu for satu in semua if _is_work(satu)]
    dicatat = [satu for satu in dikerjakan if satu.menit is not None]
    return JumlahWaktu(
        dikerjakan=len(dikerjakan),
        dicatat=len(dicatat),
        menit=sum(satu.menit or 0 for satu in dicatat),
        menit_lain=sum(
            satu.menit or 0 for satu in dicatat if _standard_minutes(satu.langkah) is None
        ),
        baku_dicatat=sum(_standard_minutes(satu.langkah) or 0 for satu in dicatat),
        berlalu_menit=sum(satu.menit_berlalu for satu in dikerjakan),
        berlalu_hari=sum(satu.hari_berlalu for satu in dikerjakan),
        dilewati=sum(satu.hasil is Arah.LEWAT for satu in semua),
        dikembalikan=dikembalikan,
    )


def add_standards(semua: Iterable[Waktu | None]) -> tuple[Waktu, ...]:
    """Standard times added up, each unit for itself; units without time are left out."""
    daftar = [satu for satu in semua if satu is not None]
    jumlah = {
        satuan: sum(satu.nilai for satu in daftar if satu.satuan is satuan)
        for satuan in SatuanWaktu
    }
    return tuple(Waktu(nilai, satuan) for satuan, nilai in jumlah.items() if nilai)


def _joined(*kalimat: str) -> str:
    return " ".join(filter(None, kalimat))


def _is_work(satu: WaktuLangkah) -> bool:
    return satu.hasil in (Arah.LANJUT, Arah.KEMBALI)


def _standard_minutes(langkah: Langkah) -> int | None:
    waktu = langkah.waktu
    return waktu.nilai if waktu is not None and waktu.satuan is SatuanWaktu.MENIT else None


def _count(semua: Iterable[Kembali], langkah: Container[str]) -> int:
    return sum(satu.langkah in langkah for satu in semua)


def _median(semua: Sequence[int]) -> Decimal | None:
    return median(map(Decimal, semua)) if semua else None


class _Tengah(TypedDict):
    menit_tengah: Decimal | None
    berlalu_menit_tengah: Decimal | None
    berlalu_hari_tengah: Decimal | None


def _medians(kerja: Iterable[WaktuLangkah], *, menit: bool) -> _Tengah:
    """Of minutes only where all times are of one step: over different work it says nothing."""
    dikerjakan = [satu for satu in kerja if _is_work(satu)]
    dicatat = [satu.menit for satu in dikerjakan if satu.menit is not None]
    return {
        "menit_tengah": _median(dicatat) if menit else None,
        "berlalu_menit_tengah": _median([satu.menit_berlalu for satu in dikerjakan]),
        "berlalu_hari_tengah": _median([satu.hari_berlalu for satu in dikerjakan]),
    }


def _steps_of(siklus: Sequence[SiklusWaktu]) -> tuple[Langkah, ...]:
    """Steps of the newest version, then those that only older versions have."""
    semua: dict[str, Langkah] = {}
    for satu in reversed(siklus):
        for langkah in satu.sop.langkah:
            semua.setdefault(langkah.kode, langkah)
    return tuple(semua.values())


def _former_standard(siklus: Sequence[SiklusWaktu], langkah: Langkah) -> str:
    """That earlier cycles of the year had another standard; empty where all had the same."""
    lain = dict.fromkeys(
        lama.waktu.teks if lama.waktu else "tanpa waktu baku"
        for satu in siklus
        for lama in satu.sop.langkah
        if lama.kode == langkah.kode and lama.waktu != langkah.waktu
    )
    return f"Waktu bakunya pernah {', '.join(lain)}." if lain else ""


# --- the tables, the same words on the screen and in the workbook --------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class KolomWaktu:
    """A column.

    Attributes:
        nilai: what its cell is worth.
        judul: its head; lines are broken where a narrow column needs it.
        arti: the head in a sentence.
        lebar: in characters.
    """

    kunci: str
    judul: str
    nilai: Callable[[BarisWaktu], NilaiWaktu]
    arti: str = ""
    lebar: int = 12

    @property
    def kepala(self) -> str:
        """The head in one line."""
        return self.judul.replace("\n", " ")

    def text(self, baris: BarisWaktu) -> str:
        """As the cell is read on the screen."""
        return value_text(self.nilai(baris))


def value_text(nilai: NilaiWaktu) -> str:
    """A value as it is read: whole numbers and halves the Indonesian way, a dash for none."""
    if nilai is None or nilai == "":
        return KOSONG
    return nilai if isinstance(nilai, str) else format_angka(nilai)


_BAKU = KolomWaktu(
    kunci="baku",
    judul="Waktu baku",
    nilai=lambda b: b.baku_teks,
    arti="menurut SOP, untuk satu kali jalan",
    lebar=18,
)
_DIKERJAKAN = KolomWaktu(
    kunci="dikerjakan",
    judul="Dikerjakan\n(kali)",
    nilai=lambda b: b.jumlah.dikerjakan,
    arti="berapa kali langkahnya diselesaikan atau diputuskan, tiap unit sendiri",
    lebar=11,
)
_DICATAT = KolomWaktu(
    kunci="dicatat",
    judul="Dicatat\n(kali)",
    nilai=lambda b: b.jumlah.dicatat,
    arti="berapa kali menit kerjanya dicatat; mencatat tidak wajib",
    lebar=11,
)
_MENIT_TENGAH = KolomWaktu(
    kunci="menit_tengah",
    judul="Menit kerja,\nnilai tengah",
    nilai=lambda b: b.menit_tengah,
    arti="nilai tengah dari yang dicatat, sekali kerja",
)
_MENIT = KolomWaktu(
    kunci="menit",
    judul="Menit kerja,\njumlah",
    nilai=lambda b: b.jumlah.menit if b.jumlah.dicatat else None,
    arti="jumlah dari yang dicatat",
)
_BAKU_DICATAT = KolomWaktu(
    kunci="baku_dicatat",
    judul="Menit baku\npekerjaan itu",
    nilai=lambda b: b.jumlah.baku_dicatat or None,
    arti="jumlah menit baku untuk pekerjaan yang menitnya dicatat; baku dalam jam atau hari tidak "
    "ikut",
)
_HARI_TENGAH = KolomWaktu(
    kunci="berlalu_hari",
    judul="Hari berlalu,\nnilai tengah",
    nilai=lambda b: b.berlalu_hari_tengah,
    arti="hari kerja kantor sejak langkah terbuka sampai selesai, nilai tengah",
    lebar=14,
)
_BERLALU_TENGAH = KolomWaktu(
    kunci="berlalu_menit",
    judul="Menit berlalu,\nnilai tengah",
    nilai=lambda b: b.berlalu_menit_tengah,
    arti="menit jam kerja kantor sejak langkah terbuka sampai selesai, nilai tengah",
    lebar=14,
)
_LAMA = KolomWaktu(
    kunci="lama",
    judul="Lama siklus,\nhari kerja",
    nilai=lambda b: b.lama,
    arti="hari kerja kantor dari mulai sampai selesai; kosong selama masih berjalan",
)
_LAMA_TENGAH = replace(
    _LAMA,
    judul="Lama siklus,\nnilai tengah",
    arti="hari kerja kantor dari mulai sampai selesai, nilai tengah siklus yang sudah selesai",
    lebar=14,
)
_SIKLUS = KolomWaktu(
    kunci="siklus", judul="Siklus\n(banyaknya)", nilai=lambda b: b.siklus, lebar=11
)
_KEMBALI = KolomWaktu(
    kunci="dikembalikan",
    judul="Dikembalikan\n(kali)",
    nilai=lambda b: b.jumlah.dikembalikan,
    arti="berapa kali pekerjaan kembali ke sini untuk dilengkapi",
)
_LEWAT = KolomWaktu(
    kunci="dilewati",
    judul="Dilewati\n(kali)",
    nilai=lambda b: b.jumlah.dilewati,
    arti="berapa kali dilewati orang, dengan alasan, seperti yang dibolehkan SOP",
    lebar=11,
)
_JUMLAH = (_DIKERJAKAN, _DICATAT, _MENIT, _BAKU_DICATAT)

KOLOM: dict[Sudut, tuple[KolomWaktu, ...]] = {
    Sudut.LANGKAH: (
        KolomWaktu(kunci="nama", judul="Langkah", nilai=lambda b: b.nama, lebar=48),
        _BAKU,
        _DIKERJAKAN,
        _DICATAT,
        _MENIT_TENGAH,
        _MENIT,
        _HARI_TENGAH,
        _BERLALU_TENGAH,
        _KEMBALI,
        _LEWAT,
    ),
    Sudut.PERAN: (
        KolomWaktu(kunci="nama", judul="Peran", nilai=lambda b: b.nama, lebar=40),
        _BAKU,
        *_JUMLAH,
        _HARI_TENGAH,
        _BERLALU_TENGAH,
        _KEMBALI,
        _LEWAT,
    ),
    Sudut.SIKLUS: (
        KolomWaktu(kunci="nama", judul="Siklus", nilai=lambda b: b.nama, lebar=48),
        _BAKU,
        *_JUMLAH,
        _LAMA,
        _KEMBALI,
        _LEWAT,
    ),
    Sudut.TAHUN: (
        KolomWaktu(kunci="nama", judul="Prosedur", nilai=lambda b: b.nama, lebar=48),
        _BAKU,
        _SIKLUS,
        *_JUMLAH,
        _LAMA_TENGAH,
        _KEMBALI,
        _LEWAT,
    ),
}
"""Columns of each table."""

BERKELOMPOK = frozenset({Sudut.LANGKAH, Sudut.PERAN})
"""Tables whose rows stand below the name of their procedure."""

KETERANGAN = (
    "Waktu di sini untuk memahami pekerjaan, bukan menilai orang. Menit, jam, dan hari "
    "masing-masing dijumlah sendiri."
)
