"""What a person hands to a service, as frozen records.

Texts are as typed: reading numbers is the service's work (through ``angka``), so that typing,
pasting and importing pass the same gate.
"""

from dataclasses import dataclass
from datetime import date

from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.periode import Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class RealisasiInput:
    """One edited field of a figure.

    Attributes:
        kolom: ``nilai``, ``pembilang``, ``penyebut``, ``penjelasan``, ``kendala``, ``upaya`` or
            ``tidak_dapat_dipenuhi`` (then ``teks`` is the reason).
        teks: as typed; empty clears the field.
        versi: row version that the page has seen, 0 when nothing was stored.
    """

    indikator_id: str
    periode: Periode
    kolom: str
    teks: str
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnggaranInput:
    """One edited field of a budget line: ``nilai`` (rupiah of that month) or ``penjelasan``."""

    simpul_id: str
    periode: Periode
    kolom: str
    teks: str
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SerahInput:
    """What goes with a step when it is handed on.

    Attributes:
        catatan: words for the next person.
        instruksi: what the next person shall do (the instruction of a lembar disposisi).
        tenggat: until when, None when nothing is asked.
        menit: minutes of work that the step took, as the person says; None when not told.
    """

    catatan: str = ""
    instruksi: str = ""
    tenggat: date | None = None
    menit: int | None = None


SERAH_SAJA = SerahInput()
"""Handed on without a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeranInput:
    """A role to be held, for a unit or (None) the whole office."""

    peran: Peran
    unit_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrangInput:
    """A person with jabatan, roles and login; ``orang_id`` empty for a new one.

    Attributes:
        sifat: ``definitif``, ``plt`` or ``plh``.
        jabatan_mulai: first day of the title; None for today, or as it was when nothing changed.
        sandi: new password; empty leaves it.
    """

    nama: str
    nama_akun: str
    jabatan: str
    orang_id: str = ""
    nip: str = ""
    pangkat: str = ""
    sifat: str = "definitif"
    jabatan_mulai: date | None = None
    unit_id: str | None = None
    peran: tuple[PeranInput, ...] = ()
    sandi: str = ""
    aktif: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class KantorInput:
    """The office's profile as typed."""

    nama: str
    jenis: JenisKantor
    pemda: str
    tempat: str
    alamat: str = ""
    kontak: str = ""
    zona: str = "WIB"


@dataclass(frozen=True, slots=True, kw_only=True)
class KelasInput:
    """One class of a category scale as typed; without ``singkatan`` it gets its initials."""

    batas: str
    label: str
    warna: str
    singkatan: str = ""
    termasuk: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SkalaInput:
    """A category scale as typed, highest class first."""

    nama: str
    sumber: str
    kelas: tuple[KelasInput, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KebijakanInput:
    """Settings of the office's policy that can be chosen; percents as typed, empty for none.

    Attributes:
        kosong_nol: what is empty counts as 0 in averages.
        skala: None for the Permendagri scale.
    """

    batas_tampil: str = ""
    batas_rerata: str = "100"
    lantai_rerata: str = "0"
    varian_turun: str = "selisih"
    kosong_nol: bool = False
    skala: SkalaInput | None = None
    pengisi_boleh_memeriksa: bool = True
    persetujuan_tertulis: bool = True
    kertas: str = "A4"
    huruf: str = "Liberation Sans"
    margin_mm: tuple[int, int, int, int] = (20, 20, 20, 25)
    alasan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwalKantor:
    """What the first start asks: the office, its units and the first administrator."""

    kantor: KantorInput
    kebijakan: KebijakanInput
    unit: tuple[str, ...]
    admin: OrangInput


@dataclass(frozen=True, slots=True, kw_only=True)
class PersetujuanTertulis:
    """A written approval that the planner records: whose, of which day, and the scan."""

    penanda_tangan: str
    tanggal: date
    berkas: str = ""  # path of the scan as chosen; stored under its hash
