"""The whole of a year as frozen records: how complete it is, how the plan stands, where it goes.

None of them holds a figure that the papers do not have: what is measured is ``Pengukuran``, what is
averaged ``RerataTertimbang``, and both come from the functions that the papers use.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sakip_desktop.domain.kinerja import Indikator, Keadaan, Kelas, Realisasi, Simpul, Unit
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import Pengukuran, RerataTertimbang
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.rerata import JumlahAnggaran

# --- completeness ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class JejakFormulir:
    """One hand-over of a unit's form: sent (``lanjut``), returned, or taken back (``tarik``)."""

    arah: str
    pada: datetime
    oleh: str
    catatan: str = ""


def first_sent(jejak: Iterable[tuple[str, datetime]]) -> datetime | None:
    """When a form was first handed over; None while it was not.

    A form that came in time and was corrected after a return was sent then; one that its own unit
    took back counts from when it was sent again.

    Args:
        jejak: direction and moment of each hand-over, oldest first.
    """
    dikirim: datetime | None = None
    for arah, pada in jejak:
        if arah == "tarik":
            dikirim = None
        elif arah == "lanjut" and dikirim is None:
            dikirim = pada
    return dikirim


def is_late(tenggat: date, hari: date, *, terkirim: bool, dikirim: date | None) -> bool:
    """Whether a form came after its deadline, or has not come and the deadline is over.

    Args:
        tenggat: the last day.
        hari: today.
        terkirim: the form is with the team.
        dikirim: when it was ``first_sent``.
    """
    kapan = dikirim if terkirim else hari
    return kapan is not None and kapan > tenggat


@dataclass(frozen=True, slots=True, kw_only=True)
class SelKelengkapan:
    """One unit in one month.

    Attributes:
        formulir: period of the form that the month belongs to: the month, or its cycle's.
        terisi, seharusnya: figures that are there, and that are asked for.
        anggaran_terisi, anggaran_seharusnya: the same of the rupiah.
        langkah: state of the unit's step; None when no collection has begun.
        dikirim: when the form was first handed over.
        terlambat: it came after the deadline, or has not come and the deadline is over.
    """

    unit_id: str
    bulan: Periode
    formulir: Periode
    terisi: int
    seharusnya: int
    anggaran_terisi: int = 0
    anggaran_seharusnya: int = 0
    langkah: KeadaanLangkah | None = None
    sejak: datetime | None = None
    oleh: str = ""
    tenggat: date | None = None
    dikirim: datetime | None = None
    terlambat: bool = False
    jejak: tuple[JejakFormulir, ...] = ()

    @property
    def diminta(self) -> bool:
        """Whether anything is asked of the unit in that month."""
        return bool(self.seharusnya or self.anggaran_seharusnya)

    @property
    def lengkap(self) -> bool:
        """Whether everything that is asked for is there."""
        return self.terisi == self.seharusnya and self.anggaran_terisi == self.anggaran_seharusnya

    @property
    def terkirim(self) -> bool:
        """Whether the form is with the team."""
        return self.langkah is KeadaanLangkah.SELESAI

    @property
    def kembali(self) -> int:
        """How often it was sent back."""
        return sum(satu.arah == "kembali" for satu in self.jejak)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisKelengkapan:
    """One unit over the twelve months of a year."""

    unit: Unit
    sel: tuple[SelKelengkapan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KisiKelengkapan:
    """All units over the twelve months; a unit of which nothing is asked all year is left out."""

    tahun: int
    baris: tuple[BarisKelengkapan, ...]

    def month(self, ke: int) -> tuple[SelKelengkapan, ...]:
        """The cells of a month (1 to 12) of which something is asked."""
        return tuple(satu.sel[ke - 1] for satu in self.baris if satu.sel[ke - 1].diminta)


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiFormulir:
    """One line of what stands in a unit's form of a month, with who wrote it and when.

    Attributes:
        indikator: None for a line of the budget, which has ``simpul``.
        terlambat: it was saved after the due date of the form.
    """

    indikator: Indikator | None = None
    simpul: Simpul | None = None
    figur: Realisasi | None = None
    rupiah: int | None = None
    pada: datetime | None = None
    oleh: str = ""
    terlambat: bool = False

    @property
    def keadaan(self) -> Keadaan:
        """State of the figure; of rupiah whether they are there."""
        if self.indikator is None:
            return Keadaan.BELUM_DIISI if self.rupiah is None else Keadaan.TERISI
        return Keadaan.BELUM_DIISI if self.figur is None else self.figur.keadaan


# --- roll-up -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class CapaianSimpul:
    """One node of the plan with everything below it.

    Attributes:
        tingkat: depth in the tree, roots 0.
        rerata: mean over its own indikator and those of every node below it.
        sendiri: mean over its own indikator alone: the *Hasil sasaran* of the papers.
        kategori: class of ``rerata``; None unless every indikator that is measured was counted.
        efisiensi: ``rerata`` less serapan in percentage points.
        efisiensi_label: the judgement; empty where it may not be given yet.
        pengukuran: its own indikator, in the order of the plan.
    """

    simpul: Simpul
    tingkat: int
    rerata: RerataTertimbang
    sendiri: RerataTertimbang
    kategori: Kelas | None
    anggaran: JumlahAnggaran
    efisiensi: Decimal | None
    efisiensi_label: str = ""
    pengukuran: tuple[Pengukuran, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PohonCapaian:
    """The plan of a year over one period, nodes in tree order, parents before children.

    Attributes:
        rerata: of all indikator that are measured, as on the papers.
        belum_dikirim: units whose form is still with them; the figures may change.
        kosong_nol: what is empty counts as 0 in the means.
    """

    periode: Periode
    simpul: tuple[CapaianSimpul, ...]
    rerata: RerataTertimbang
    belum_dikirim: tuple[str, ...] = ()
    kosong_nol: bool = False

    @property
    def semua(self) -> tuple[Pengukuran, ...]:
        """Every measured indikator in the order of the plan."""
        return tuple(satu for simpul in self.simpul for satu in simpul.pengukuran)

    def below(self, simpul_id: str) -> tuple[CapaianSimpul, ...]:
        """A node and everything below it, in tree order."""
        hasil: list[CapaianSimpul] = []
        for satu in self.simpul:
            if hasil and satu.tingkat <= hasil[0].tingkat:
                break
            if hasil or satu.simpul.id == simpul_id:
                hasil.append(satu)
        return tuple(hasil)

    def measured_below(self, simpul_id: str) -> tuple[Pengukuran, ...]:
        """What the mean of a node is made of."""
        return tuple(p for satu in self.below(simpul_id) for p in satu.pengukuran)


# --- the way through the year --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DeretCapaian:
    """One indikator measured month by month.

    Attributes:
        tahun: the year asked for.
        titik: the months in which it is measured, in order.
        lalu: the same of the year before; empty where it was not in the plan.
    """

    indikator: Indikator
    tahun: int
    titik: tuple[Pengukuran, ...]
    lalu: tuple[Pengukuran, ...] = ()

    @property
    def menurut_tahun(self) -> bool:
        """Whether the months have no target of their own and only progress can be shown."""
        return is_progress(self.titik)


def is_progress(titik: Sequence[Pengukuran]) -> bool:
    """Whether no month has a capaian of its own, but some have one against the year's target."""
    if any(satu.capaian.nilai_tampil is not None for satu in titik):
        return False
    return any(satu.kemajuan.nilai_tampil is not None for satu in titik)


def value_of(satu: Pengukuran, *, kemajuan: bool) -> Decimal | None:
    """What a line of the year shows of a month; None for a gap."""
    return (satu.kemajuan if kemajuan else satu.capaian).nilai_tampil
