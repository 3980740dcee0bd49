"""What waits for a person, and how a cycle stands, as the pages show it."""

from dataclasses import dataclass
from datetime import date, datetime

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import LangkahBerjalan, Sop
from sakip_desktop.domain.periode import Periode, tanggal_indonesia


@dataclass(frozen=True, slots=True, kw_only=True)
class Tugas:
    """One open step that waits for me.

    Attributes:
        sebagai: the role in which it waits for me.
        tenggat: the day on which the step is due by the office's calendar.
        mencatat_untuk: title of the one it really belongs to, when I may record it on paper.
        alasan: the reviewer's words when it was returned.
        tertutup: why its form cannot be filled today although the step is open; else empty.
        lampau: its period ended long before the newest one that the office works on.
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
    tertutup: str = ""
    lampau: bool = False

    @property
    def paling_lambat(self) -> str:
        """``paling lambat Jumat, 10 April 2026``."""
        return f"paling lambat {tanggal_indonesia(self.tenggat, hari=True)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiapDiukur:
    """A period whose figures are collected, with the procedure that measures it.

    Attributes:
        judul: the procedure's title.
        sejak: when the last collection of the period ended.
    """

    sop_kode: str
    judul: str
    periode: Periode
    sejak: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahTampil:
    """One line of the step list beside a page.

    Attributes:
        tanda: ``✓`` done, ``●`` mine now, ``○`` somebody else's now, ``·`` not yet, ``↩`` returned,
            ``–`` passed over.
        keterangan: who or since when, e.g. ``menunggu Kepala Bagian sejak 3 Agustus 2025``; for a
            step that was returned or passed over also why.
        kemajuan: ``3 dari 5 unit`` for a step that runs per unit.
        tenggat: the day on which it is due; None where nobody waits for it any more.
    """

    nomor: str
    kode: str
    judul: str
    halaman: str
    tanda: str
    keterangan: str
    kemajuan: str = ""
    milik_saya: bool = False
    tenggat: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiklusBaris:
    """A running cycle in one line: where it stands, for whom, since when, until when.

    Attributes:
        nomor: of the open step, as printed.
        dari_nomor: how many steps there are (``Sop.banyak_nomor``): ``Langkah 8 dari 12``.
        langkah: title of the open step.
        menunggu: for whom it waits and since when; ``giliran Anda`` for my own.
        kemajuan: ``3 dari 5 unit`` for a step that runs per unit.
        tenggat: the day on which the open step is due.
    """

    siklus_id: str
    judul: str
    periode: Periode
    nomor: str
    dari_nomor: int
    langkah: str
    menunggu: str
    kemajuan: str
    tenggat: date
    terlambat: bool

    @property
    def posisi(self) -> str:
        """``Langkah 8 dari 12``."""
        return f"Langkah {self.nomor} dari {self.dari_nomor}"

    @property
    def kalimat(self) -> str:
        """``Langkah 8 dari 12 · menunggu Tim SAKIP sejak …``, but for the due date."""
        return " · ".join(satu for satu in (self.posisi, self.kemajuan, self.menunggu) if satu)

    @property
    def paling_lambat(self) -> str:
        """``paling lambat Jumat, 10 April 2026``."""
        return f"paling lambat {tanggal_indonesia(self.tenggat, hari=True)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiklusTampil:
    """A cycle with its step list."""

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
        kesalahan, peringatan, info: findings in both.
        tenggat: the last day of its form (of several forms the last one's).
        dikirim: when the form was first handed over; None while it is not with the team.
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
    info: int = 0
    tenggat: date | None = None
    dikirim: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SelisihSel:
    """What changed in a cell since the form was handed over the time before.

    Attributes:
        perihal_id: the indikator, or the node of a budget line.
    """

    perihal_id: str
    kode: str
    nama: str
    periode: Periode
    kolom: str
    sebelum: str
    sesudah: str
    oleh: str
    pada: datetime
