"""Frozen read models: what the screens show and the papers print.

One record makes both, so screen, xlsx, PDF and command line cannot disagree.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sakip_desktop.domain.capaian import Capaian
from sakip_desktop.domain.kinerja import (
    Anggaran,
    Indikator,
    Kantor,
    Kebijakan,
    Kelas,
    Realisasi,
    Simpul,
    Target,
    Unit,
)
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan
from sakip_desktop.domain.masa_isi import MasaIsi
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import Temuan


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengukuran:
    """One indikator measured over one period.

    Attributes:
        target_periode: target of the period, None when the plan has none (then there is no
            category, only progress against the year's target).
        realisasi_periode: aggregated inside the period, None when nothing is filled.
        realisasi_sd: aggregated from January to the period's end.
        capaian: realisasi_periode against target_periode (for a whole year: against the year's).
        kemajuan: realisasi_sd against the year's target.
        kategori: class of the scale; None without a value, without a target of the period, or
            while the period is incomplete.
        terisi, seharusnya: months filled and months in which the figure was due.
        figur: the monthly figures inside the period, in order.
        temuan: what stood out, with the explanations in ``figur``.
    """

    indikator: Indikator
    periode: Periode
    target_tahun: Target | None
    target_periode: Target | None
    realisasi_periode: Decimal | None
    realisasi_sd: Decimal | None
    capaian: Capaian
    kemajuan: Capaian
    kategori: Kelas | None
    terisi: int
    seharusnya: int
    figur: tuple[Realisasi, ...] = ()
    temuan: tuple[Temuan, ...] = ()

    @property
    def diukur(self) -> bool:
        """Whether the indikator is measured in this period at all."""
        return self.seharusnya > 0

    @property
    def lengkap(self) -> bool:
        """Whether every figure that was due is there."""
        return self.terisi == self.seharusnya


@dataclass(frozen=True, slots=True, kw_only=True)
class RerataTertimbang:
    """A weighted mean of what has a value, never without its completeness.

    Attributes:
        dihitung, seharusnya: how many have a value, of how many that are measured.
        nol: how many more counted as 0, because the policy says so of what is empty.
    """

    nilai: Decimal | None
    dihitung: int
    seharusnya: int
    nol: int = 0

    @property
    def lengkap(self) -> bool:
        """Whether every indikator that is measured was counted, as 0 or by its capaian."""
        return self.dihitung + self.nol == self.seharusnya


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisAnggaran:
    """Budget of one node in a report.

    Attributes:
        anggaran: what is entered at the node itself.
        pagu: of the node with everything below it, as are the figures that follow.
    """

    simpul: Simpul
    tingkat: int
    anggaran: Anggaran
    pagu: int | None
    realisasi_periode: int | None
    realisasi_sd: int | None
    serapan: Decimal | None  # percent of pagu, up to the period's end
    temuan: tuple[Temuan, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisSasaran:
    """Result of one sasaran: mean capaian of its own indikator, budget below it, efficiency."""

    simpul: Simpul
    rerata: RerataTertimbang
    kategori: Kelas | None
    pagu: int | None
    realisasi: int | None
    serapan: Decimal | None
    efisiensi: Decimal | None  # rerata minus serapan, percentage points
    efisiensi_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KelompokPengukuran:
    """The indikator of one node, under its heading."""

    simpul: Simpul
    tingkat: int
    pengukuran: tuple[Pengukuran, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PenandaTangan:
    """One signer of a paper, as valid on its date.

    Attributes:
        atas_nama: what stands above the title where it is signed in another's name, a line each:
            ``a.n. Sekretaris DPRD``, below it ``Kepala Bagian Umum`` and ``u.b.``.
        pena: signs by hand, also where the paper is signed electronically.
    """

    sebagai: str  # "Mengetahui", "Disetujui oleh" ...
    jabatan: str
    nama: str
    nip: str
    pangkat: str = ""
    atas_nama: str = ""
    pena: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finalisasi:
    """When and as which state of the journal a paper became final."""

    pada: datetime
    oleh: str
    jurnal_urut: int
    jurnal_sidik: str
    revisi: int = 0
    alasan: str = ""  # of a revision


@dataclass(frozen=True, slots=True, kw_only=True)
class LaporanPengukuran:
    """Everything of *Dokumen Pengukuran Kinerja* for one period.

    Attributes:
        final: None while it is a draft (DRAF is printed across it).
        rerata: of all indikator that are measured.
        tidak_diukur: indikator in force whose frequency asks for nothing in the period.
        belum_dikirim: units whose form is still with them; the figures may change.
        catatan: sentences that must be printed (same person filled and checked, ...).
        nomor: number of the document, empty while none is given.
    """

    kantor: Kantor
    kebijakan: Kebijakan
    periode: Periode
    kelompok: tuple[KelompokPengukuran, ...]
    anggaran: tuple[BarisAnggaran, ...]
    sasaran: tuple[BarisSasaran, ...]
    rerata: RerataTertimbang
    penanda_tangan: tuple[PenandaTangan, ...]
    tanggal: date
    final: Finalisasi | None = None
    catatan: tuple[str, ...] = ()
    nomor: str = ""
    tidak_diukur: tuple[Indikator, ...] = ()
    belum_dikirim: tuple[str, ...] = ()

    @property
    def semua(self) -> tuple[Pengukuran, ...]:
        """Every measured indikator, in the order of the paper."""
        return tuple(satu for kelompok in self.kelompok for satu in kelompok.pengukuran)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisFormulir:
    """One line of a unit's form: the figure of one indikator in one month.

    Attributes:
        sebelumnya: figure of the month measured before, tahun_lalu: of the same month last year.
        target: target of that month; target_tahun: of the year.
        capaian: live, against the month's target or, without one, against the year's.
        terhadap_tahun: True when ``capaian`` is progress against the year's target.
        kunci: why it cannot be edited, empty when it can.
        figur_lalu: the figures of the year's months before, where the line is measured with them.
    """

    indikator: Indikator
    simpul: Simpul
    realisasi: Realisasi
    sebelumnya: Decimal | None
    tahun_lalu: Decimal | None
    target: Target | None
    target_tahun: Target | None
    capaian: Capaian
    terhadap_tahun: bool
    kategori: Kelas | None
    temuan: tuple[Temuan, ...]
    kunci: str = ""
    figur_lalu: tuple[Realisasi, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisFormulirAnggaran:
    """One line of the budget part of a unit's form: rupiah spent on a node in one month.

    ``terlambat``: the rupiah were saved after the due date of the form.  ``ditanya``: what
    reviewers ask about it and nobody answered yet.
    """

    simpul: Simpul
    bulan: Periode
    pagu: int | None
    nilai: int | None
    teks_asli: str
    sebelumnya: int | None
    realisasi_sd: int | None
    serapan: Decimal | None
    penjelasan: str
    temuan: tuple[Temuan, ...]
    versi: int
    kunci: str = ""
    terlambat: bool = False
    ditanya: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formulir:
    """A unit's form for one period: what is on the screen is what is on the paper.

    Attributes:
        langkah: the running step of this unit, None when no cycle has begun.
        tidak_diukur: how many of the unit's indikator are not asked for in this period.
        kunci: why nothing can be edited, empty when it can.
        masa: the dates in which it may be filled, None when no cycle has begun.
    """

    kantor: Kantor
    unit: Unit
    periode: Periode
    baris: tuple[BarisFormulir, ...]
    anggaran: tuple[BarisFormulirAnggaran, ...]
    tidak_diukur: int
    langkah: LangkahBerjalan | None
    tenggat: date | None = None
    kunci: str = ""
    penanda_tangan: tuple[PenandaTangan, ...] = ()
    catatan: tuple[str, ...] = ()
    masa: MasaIsi | None = None

    @property
    def dikirim(self) -> bool:
        """Whether the unit has sent it; before that what it holds is a draft."""
        return self.langkah is not None and self.langkah.keadaan is KeadaanLangkah.SELESAI
