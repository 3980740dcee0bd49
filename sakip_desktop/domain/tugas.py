"""What waits for a person, and how a cycle stands, as the pages show it."""

from dataclasses import dataclass
from datetime import date, datetime

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import LangkahBerjalan, Sop
from sakip_desktop.domain.periode import Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class Tugas:
    """One open step that waits for me.

    Attributes:
        sebagai: the role in which it waits for me.
        mencatat_untuk: title of the one it really belongs to, when I may record it on paper.
        alasan: the reviewer's words when it was returned.
    """

    siklus_id: str
    sop: Sop
    periode: Periode
    langkah: LangkahBerjalan
    unit_nama: str
    sebagai: Peran
    sejak: datetime
    tenggat: date
    terlambat: bool
    mencatat_untuk: str = ""
    alasan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahTampil:
    """One line of the step list beside a page.

    Attributes:
        tanda: ``✓`` done, ``●`` mine now, ``○`` somebody else's now, ``·`` not yet, ``↩`` returned.
        keterangan: who or since when, e.g. ``menunggu Kepala Bagian sejak 3 Agustus 2025``.
        kemajuan: ``3 dari 5 unit`` for a step that runs per unit.
    """

    nomor: str
    kode: str
    judul: str
    halaman: str
    tanda: str
    keterangan: str
    kemajuan: str = ""
    milik_saya: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SiklusTampil:
    """A cycle in one line, with its step list."""

    siklus_id: str
    sop_kode: str
    judul: str
    periode: Periode
    tenggat: date
    selesai: bool
    posisi: str
    langkah: tuple[LangkahTampil, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulirMasuk:
    """Arrival of one unit's form.

    Attributes:
        terisi, seharusnya: figures that are there, and that are asked for.
        anggaran_terisi, anggaran_seharusnya: the same of the rupiah.
        kesalahan, peringatan: findings in both.
    """

    unit_id: str
    unit_nama: str
    terisi: int
    seharusnya: int
    kesalahan: int
    peringatan: int
    keadaan: str  # words: Belum dikirim, Dikirim, Dikembalikan ...
    sejak: datetime | None
    terlambat: bool
    anggaran_terisi: int = 0
    anggaran_seharusnya: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SelisihSel:
    """What changed in a cell since the form was handed over the time before."""

    indikator_id: str
    kode: str
    nama: str
    periode: Periode
    kolom: str
    sebelum: str
    sesudah: str
    oleh: str
    pada: datetime
