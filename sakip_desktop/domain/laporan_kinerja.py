"""Laporan Pengukuran Kinerja: the measurement of a period with the words that explain it.

The figures are those of the period's ``LaporanPengukuran``; what an earlier year, the Renstra and
a national standard say beside them is kept with it (PermenPAN-RB 53/2014, lampiran II).
"""

from dataclasses import dataclass
from decimal import Decimal

from sakip_desktop.domain.capaian import Capaian
from sakip_desktop.domain.kinerja import JenisSimpul, Kelas, Simpul, Target
from sakip_desktop.domain.laporan import (
    BarisAnggaran,
    BarisSasaran,
    LaporanPengukuran,
    Pengukuran,
)
from sakip_desktop.domain.naskah import Isian, KepalaNaskah
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tindak_lanjut import TindakLanjut


@dataclass(frozen=True, slots=True, kw_only=True)
class CapaianLalu:
    """An indikator in the same period of an earlier year, as it was measured then."""

    periode: Periode
    target: Target | None
    realisasi: Decimal | None
    capaian: Capaian
    kategori: Kelas | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BandingIndikator:
    """What the figure of an indikator is held against besides its target.

    Attributes:
        kode: of the indikator.
        lalu: the years before, the newest first; a year without it is left out.
        renstra, standar: January to the period's end against the Renstra's last target and the
            national standard; None where the plan names none.
    """

    kode: str
    lalu: tuple[CapaianLalu, ...] = ()
    renstra: Capaian | None = None
    standar: Capaian | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BagianLaporan:
    """The part of the report about one sasaran (or tujuan).

    Attributes:
        pendukung: codes of the measured indikator of the nodes below it.
        program: codes of the programs below it that have money.
        sebab: why it was reached or missed.
        solusi: what is done about it.
        efisiensi: words about the use of money and people.
    """

    simpul: Simpul
    pendukung: tuple[str, ...] = ()
    program: tuple[str, ...] = ()
    sebab: str = ""
    solusi: str = ""
    efisiensi: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UraianLain:
    """Words that were typed under a code that the plan does not have (any more)."""

    kode: str
    sebab: str = ""
    solusi: str = ""
    efisiensi: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaporanKinerja:
    """*Laporan Pengukuran Kinerja*.

    Attributes:
        laporan: the measurement: the approved one, or as it stands while there is none.
        lain: what was typed under unknown codes; it is printed too.
    """

    kepala: KepalaNaskah
    isian: Isian
    laporan: LaporanPengukuran
    bagian: tuple[BagianLaporan, ...]
    banding: tuple[BandingIndikator, ...]
    tindak: tuple[TindakLanjut, ...] = ()
    lain: tuple[UraianLain, ...] = ()

    def own(self, bagian: BagianLaporan) -> tuple[Pengukuran, ...]:
        """The measured indikator of the node itself."""
        return tuple(
            satu for satu in self.laporan.semua if satu.indikator.simpul_id == bagian.simpul.id
        )

    def supporting(self, bagian: BagianLaporan) -> tuple[Pengukuran, ...]:
        """The measured indikator of the nodes below it."""
        kode = set(bagian.pendukung)
        return tuple(satu for satu in self.laporan.semua if satu.indikator.kode in kode)

    def result(self, bagian: BagianLaporan) -> BarisSasaran | None:
        """Mean, money and efficiency of the sasaran, as the measurement has them."""
        sama = (s for s in self.laporan.sasaran if s.simpul.id == bagian.simpul.id)
        return next(sama, None)

    def programs(self, bagian: BagianLaporan) -> tuple[BarisAnggaran, ...]:
        """The lines of the programs below it."""
        return tuple(
            satu
            for satu in self.laporan.anggaran
            if satu.simpul.jenis is JenisSimpul.PROGRAM and satu.simpul.kode in bagian.program
        )
