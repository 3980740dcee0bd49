"""Steps of an SOP as every layer sees them, and where a running cycle stands.

``sop.loader`` makes these from TOML files; ``services.alur`` moves a cycle; pages show them.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import takewhile

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.identitas_sop import Identitas, Koreksi
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.periode import JenisPeriode, Periode

# Names of checks that an SOP file may ask for before a step is handed over;
# services.pemeriksaan has one function for each (a test holds them together).
PERIKSA_FORMULIR = "formulir.lengkap"  # of one unit's form, in the step that fills it
PERIKSA = frozenset({PERIKSA_FORMULIR, "formulir.semua_masuk"})

# When a step may be passed over without asking; the word says what must be there on that day.
LEWATI_BILA = frozenset({"sk_tim.berlaku"})

# Pages that have a button for finishing a step, and the actions that the button does.  A step
# anywhere else, or without one of them, could be begun but never finished.
PENYELESAIAN: dict[Halaman, frozenset[Tindakan]] = {
    Halaman.TUGAS: frozenset(
        {Tindakan.LANGKAH_SELESAI, Tindakan.VALIDASI_SETUJUI, Tindakan.PERSETUJUAN_SETUJUI}
    ),
    Halaman.ISI_DATA: frozenset({Tindakan.REALISASI_KIRIM}),
    Halaman.REKAP: frozenset({Tindakan.LANGKAH_SELESAI}),
    Halaman.VALIDASI: frozenset({Tindakan.LANGKAH_SELESAI, Tindakan.VALIDASI_SETUJUI}),
    Halaman.PERSETUJUAN: frozenset({Tindakan.PERSETUJUAN_SETUJUI}),
}
# The actions that send something back: the Tidak branch.  In the step in which a unit fills its
# form, FORMULIR_KEMBALIKAN is something else: the atasan opens that same form again.
MENGEMBALIKAN = frozenset({Tindakan.VALIDASI_KEMBALIKAN, Tindakan.PERSETUJUAN_KEMBALIKAN})
MENGEMBALIKAN_FORMULIR = Tindakan.FORMULIR_KEMBALIKAN
# Of these the page that is made for one unit's step alone, and all that can finish one.
HALAMAN_FORMULIR = Halaman.ISI_DATA
HALAMAN_PER_UNIT = frozenset({Halaman.TUGAS, HALAMAN_FORMULIR})


class SatuanWaktu(StrEnum):
    """Units of the standard time; never converted into each other."""

    MENIT = "menit"
    JAM = "jam"
    HARI = "hari"


@dataclass(frozen=True, slots=True)
class Waktu:
    """Standard time (mutu baku) of a step."""

    nilai: int
    satuan: SatuanWaktu

    @property
    def teks(self) -> str:
        """As the table has it, e.g. ``90 menit``."""
        return f"{self.nilai} {self.satuan.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Langkah:
    """One step.

    Attributes:
        kode: lasting word inside the SOP.
        nomor: as printed; ``9b`` is our addition to step 9.
        pelaku: function roles that work in it.
        dicatat_oleh: roles that may record it when it happened on paper; the journal names both.
        per_unit: the step runs once for each unit that has indikator.
        halaman: page where it is worked.
        tindakan: what is allowed while it is open.
        periksa: names of checks that must pass before it is handed over.
        tombol: words of the primary button, saying where it goes.
        lanjut: next step (the Ya branch of a decision); empty at the end.
        tidak: step of the Tidak branch; empty when the step is no decision.
        dokumen: the paper that becomes final when the step is finished, None when none does.
        kelengkapan, keluaran, waktu: mutu baku as the SOP has it; words for people, never read
            by the program.
        tambahan: our own addition, not in the source.
        pelaksana: the executor in the words of the source, e.g. ``Sek. Tim SAKIP``.
        keterangan: the last column of the table.
        koreksi: what we changed in this step, with the words of the source.
        lewati_bila: a word of ``LEWATI_BILA``; the step is passed over while that is so.
        boleh_dilewati: a person may pass it over, with a reason.
    """

    kode: str
    nomor: str
    judul: str
    pelaku: tuple[Peran, ...]
    halaman: Halaman
    tombol: str
    lanjut: str = ""
    tidak: str = ""
    per_unit: bool = False
    dicatat_oleh: tuple[Peran, ...] = ()
    tindakan: tuple[Tindakan, ...] = ()
    periksa: tuple[str, ...] = ()
    dokumen: KodeDokumen | None = None
    kelengkapan: tuple[str, ...] = ()
    keluaran: tuple[str, ...] = ()
    waktu: Waktu | None = None
    tambahan: bool = False
    pelaksana: str = ""
    keterangan: str = ""
    koreksi: tuple[Koreksi, ...] = ()
    lewati_bila: str = ""
    boleh_dilewati: bool = False

    @property
    def keputusan(self) -> bool:
        """Whether it decides between Ya and Tidak."""
        return bool(self.tidak)

    @property
    def diisi_unit(self) -> bool:
        """Whether a unit fills its form in it."""
        return Tindakan.REALISASI_ISI in self.tindakan


@dataclass(frozen=True, slots=True, kw_only=True)
class Sop:
    """One procedure: its steps in order and where it comes from.

    Attributes:
        identitas: the block and the boxes above the table.
        jenis_kantor: the kind of office that it was written for; None when it does not say.
        periode: the length of period that a cycle of it is usually about; None leaves it open.
        koreksi: what we changed in the identity, the boxes and the whole.
    """

    kode: str
    versi: int
    judul: str
    sumber: str
    langkah: tuple[Langkah, ...]
    identitas: Identitas = field(default_factory=Identitas)
    jenis_kantor: JenisKantor | None = None
    periode: JenisPeriode | None = None
    koreksi: tuple[Koreksi, ...] = ()

    def step(self, kode: str) -> Langkah:
        """The step of that code.

        Raises:
            KeyError: there is none.
        """
        for satu in self.langkah:
            if satu.kode == kode:
                return satu
        raise KeyError(kode)

    @property
    def banyak_nomor(self) -> int:
        """How many steps it has, as it numbers them: ``11b``, our own, belongs to 11."""
        nomor = ["".join(takewhile(str.isdecimal, satu.nomor)) for satu in self.langkah]
        return max((int(satu) for satu in nomor if satu), default=len(self.langkah))

    @property
    def jumlah_waktu(self) -> tuple[Waktu, ...]:
        """The standard times added up, each unit for itself; units without time are left out."""
        jumlah = {
            satuan: sum(
                satu.waktu.nilai
                for satu in self.langkah
                if satu.waktu is not None and satu.waktu.satuan is satuan
            )
            for satuan in SatuanWaktu
        }
        return tuple(Waktu(nilai, satuan) for satuan, nilai in jumlah.items() if nilai)


class KeadaanLangkah(StrEnum):
    """State of a step in a running cycle."""

    MENUNGGU = "menunggu"
    TERBUKA = "terbuka"
    DIKEMBALIKAN = "dikembalikan"
    SELESAI = "selesai"
    DILEWATI = "dilewati"

    @property
    def is_open(self) -> bool:
        """Whether somebody can work in it."""
        return self in (KeadaanLangkah.TERBUKA, KeadaanLangkah.DIKEMBALIKAN)

    @property
    def is_done(self) -> bool:
        """Whether the work has gone on past it."""
        return self in (KeadaanLangkah.SELESAI, KeadaanLangkah.DILEWATI)


class Arah(StrEnum):
    """Which way a step was left."""

    LANJUT = "lanjut"
    KEMBALI = "kembali"
    TARIK = "tarik"
    LEWAT = "lewat"


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahBerjalan:
    """A step of a cycle, for one unit or (``unit_id`` None) for the office."""

    id: str
    langkah: Langkah
    unit_id: str | None
    keadaan: KeadaanLangkah
    sejak: datetime | None = None
    oleh: str = ""
    catatan: str = ""
    versi: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Siklus:
    """A running cycle: SOP version, period and every step with its state."""

    id: str
    sop: Sop
    periode: Periode
    dimulai: datetime
    tenggat: date
    langkah: tuple[LangkahBerjalan, ...]

    @property
    def selesai(self) -> bool:
        """Whether every step is done."""
        return all(satu.keadaan.is_done for satu in self.langkah)

    def open_before(self, kode: str) -> LangkahBerjalan | None:
        """An open step before the one of that code: the work has gone back past it."""
        urutan = [satu.kode for satu in self.sop.langkah]
        dini = urutan[: urutan.index(kode)]
        return next(
            (satu for satu in self.langkah if satu.keadaan.is_open and satu.langkah.kode in dini),
            None,
        )

    def running(self, kode: str, unit_id: str | None = None) -> LangkahBerjalan:
        """The running step of that code (and unit).

        Raises:
            KeyError: there is none.
        """
        for satu in self.langkah:
            if satu.langkah.kode == kode and satu.unit_id == unit_id:
                return satu
        raise KeyError(kode, unit_id)
