"""Perjanjian Kinerja (PermenPAN-RB 53/2014, lampiran I): what is promised, and to whom."""

from dataclasses import dataclass

from sakip_desktop.domain.kinerja import Indikator, Simpul, Target
from sakip_desktop.domain.naskah import Isian, KepalaNaskah
from sakip_desktop.domain.periode import Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class SasaranPerjanjian:
    """A sasaran with the indikator and the year's targets that are promised for it."""

    simpul: Simpul
    indikator: tuple[Indikator, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramPerjanjian:
    """A program with its budget in whole rupiah and where the money comes from."""

    simpul: Simpul
    pagu: int | None
    keterangan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PerjanjianKinerja:
    """*Perjanjian Kinerja*: statement and lampiran, of the head to whom he answers.

    Attributes:
        perubahan: it replaces an earlier one of the year.
        menggantikan: which one, in words; empty where nothing is known of it.
        pihak_kedua is the first signer (left), pihak pertama the second (right).
    """

    kepala: KepalaNaskah
    isian: Isian
    perubahan: bool
    sasaran: tuple[SasaranPerjanjian, ...]
    program: tuple[ProgramPerjanjian, ...]
    menggantikan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aksi:
    """One action for an indikator, as planned."""

    kegiatan: str = ""
    uraian: str = ""
    jadwal: str = ""
    keluaran: str = ""
    anggaran: str = ""
    penanggung_jawab: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisAksi:
    """An indikator of a sasaran with its actions.

    Attributes:
        triwulan: target at the end of each triwulan; None where the plan has none.
    """

    sasaran: Simpul
    indikator: Indikator
    triwulan: tuple[Target | None, Target | None, Target | None, Target | None]
    aksi: tuple[Aksi, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaAksi:
    """*Rencana Aksi*: how the year's promises are kept, triwulan by triwulan."""

    kepala: KepalaNaskah
    isian: Isian
    baris: tuple[BarisAksi, ...]


def printed(ind: Indikator, periode: Periode) -> Indikator:
    """What these papers say of an indikator: its name, unit and target of a period.

    Nothing else of the plan is frozen with them: another source of data is no other agreement.
    """
    return Indikator(
        id=ind.id,
        versi_id=ind.versi_id,
        versi=ind.versi,
        kode=ind.kode,
        nama=ind.nama,
        jenis=ind.jenis,
        simpul_id=ind.simpul_id,
        unit_id=ind.unit_id,
        satuan=ind.satuan,
        desimal=ind.desimal,
        polaritas=ind.polaritas,
        predikat=ind.predikat,
        target={periode: ind.target[periode]} if periode in ind.target else {},
    )
