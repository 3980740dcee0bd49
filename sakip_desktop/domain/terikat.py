"""What binds a row of the plan to the figures that stand on it, and what therefore may not change.

Pure functions, asked by the window and by a workbook alike.  What a change would orphan is an
``Ikatan``, and its advice is the way to do it right: retire what is measured, put something new in
its place.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sakip_desktop.domain.kinerja import BERUPIAH, Indikator
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.rencana import (
    IndikatorMasuk,
    SimpulMasuk,
    Terikat,
    make_indikator,
)

_SEHARI = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ikatan:
    """What a change of one field would orphan.

    Attributes:
        kolom: the field.
        alasan: what would become of the figures.
        saran: what to do; where ``ganti``, what follows after that.
        ganti: to be retired, and replaced by something with another kode.
    """

    kolom: str
    alasan: str
    saran: str
    ganti: bool = False

    def advice(self, tempat: str = "") -> str:
        """The advice; ``tempat`` says where something is retired (``(kolom Berhenti per)``)."""
        return replace_advice(tempat, self.saran) if self.ganti else self.saran


def replace_advice(tempat: str = "", lalu: str = ".") -> str:
    """How something measured is changed: retired, and put anew with another kode."""
    henti = " ".join(filter(None, ("Hentikan yang ini", tempat)))
    return f"{henti} dan tambahkan penggantinya dengan kode lain{lalu}"


def tied_simpul(
    lama: SimpulMasuk, jadi: SimpulMasuk, terikat: Terikat, diukur: Collection[Periode]
) -> list[Ikatan]:
    """What another unit or another parent of a node would orphan.

    Args:
        lama: as it is.
        jadi: as it would be.
        terikat: the months with its rupiah.
        diukur: months in which it or something below it was measured: the sums of what stands
            above were measured with the node in its place.
    """
    hasil = _tied_unit(jadi.kode, terikat, lama.unit or "kantor", jadi.unit or "kantor")
    if jadi.induk != lama.induk and diukur:
        alasan = (
            f"{jadi.kode} atau yang di bawahnya sudah diukur sampai {max(diukur).label}; jumlah di "
            "atasnya akan berubah."
        )
        saran = " di tempat yang benar; atau pindahkan dalam rencana tahun depan."
        hasil.append(Ikatan(kolom="induk", alasan=alasan, saran=saran, ganti=True))
    return hasil


def tied_pagu(
    lama: SimpulMasuk | None,
    jadi: SimpulMasuk,
    induk: SimpulMasuk | None,
    terikat: Terikat,
    berpagu: Collection[str],
) -> list[Ikatan]:
    """Rupiah are asked for at the lowest node with a pagu: what was entered above would go.

    Args:
        lama: the node as it is; None for a new one.
        jadi: as it would be.
        induk: what it will stand below.
        terikat: the months with rupiah of that.
        berpagu: kode of what has a node with a pagu below it already.
    """
    baru = lama is None or not lama.berpagu or lama.induk != jadi.induk
    if not (baru and jadi.berpagu and terikat.terisi):
        return []
    if induk is None or induk.jenis not in BERUPIAH or induk.kode in berpagu:
        return []
    alasan = (
        f"Realisasi rupiah sudah diisi di {induk.kode} sampai {max(terikat.terisi).label}; dengan "
        f"pagu di {jadi.kode} isian itu tidak akan diminta lagi."
    )
    saran = "Rincikan pagunya dalam rencana tahun depan."
    kolom = "pagu_perubahan" if jadi.pagu_murni is None else "pagu_murni"
    return [Ikatan(kolom=kolom, alasan=alasan, saran=saran)]


def tied_indikator(
    lama: IndikatorMasuk,
    jadi: IndikatorMasuk,
    terikat: Terikat,
    terkirim: Collection[Periode],
) -> list[Ikatan]:
    """What another unit or another way of measuring would orphan, and the gaps it would make.

    What was handed over keeps its version; an open form asks by the new one.

    Args:
        lama: as it is.
        jadi: as it would be.
        terikat: the months with its figures.
        terkirim: months whose form its unit (the new one, if it moves) has handed over, with or
            without its figure.
    """
    dulu, baru = _measured(lama), _measured(jadi)
    return [
        *_tied_start(lama, jadi),
        *_tied_unit(jadi.kode, terikat, lama.unit, jadi.unit),
        *_tied_frequency(dulu, baru, terikat),
        *_tied_sent(dulu, baru, terikat, terkirim),
        *_tied_components(dulu, baru, terikat),
    ]


def first_day(terkirim: Collection[Periode]) -> date | None:
    """First day of something new in a unit that handed over those months; None for January.

    It lies in the next year where the whole year was handed over.
    """
    return max(terkirim).berikutnya().mulai if terkirim else None


def refuse_start(mulai: date, terkirim: Collection[Periode]) -> tuple[str, str] | None:
    """Why something new cannot be in force from a day on, and what to do; None where it can.

    A form that its unit handed over would lack a figure.
    """
    awal = first_day(terkirim)
    if awal is None or mulai >= awal:
        return None
    return (
        f"Formulir unitnya sudah dikirim sampai {tanggal_indonesia(awal - _SEHARI)}.",
        f"Pilih {tanggal_indonesia(awal)} atau sesudahnya.",
    )


def _measured(satu: IndikatorMasuk) -> Indikator:
    """How it is measured; names serve as ids."""
    return make_indikator(
        satu,
        indikator_id=satu.kode,
        versi_id="",
        versi=0,
        simpul_id=satu.simpul,
        unit_id=satu.unit,
    )


def _tied_start(lama: IndikatorMasuk, jadi: IndikatorMasuk) -> list[Ikatan]:
    """Months before another first day would be measured, or no longer, without anybody's figure."""
    if jadi.mulai_pada == lama.mulai_pada:
        return []
    sejak = "awal tahun" if lama.mulai_pada is None else tanggal_indonesia(lama.mulai_pada)
    alasan = f"{jadi.kode} sudah berlaku sejak {sejak}; hari pertamanya tidak berubah lagi."
    saran = " yang berlaku mulai tanggal itu."
    return [Ikatan(kolom="mulai_pada", alasan=alasan, saran=saran, ganti=True)]


def _tied_unit(kode: str, terikat: Terikat, lama: str, baru: str) -> list[Ikatan]:
    """A form that was sent would lose a line, another would get one that nobody filled in."""
    if not terikat.terisi or lama == baru:
        return []
    alasan = (
        f"{kode} sudah berisi angka sampai {max(terikat.terisi).label} dari {lama}; formulir yang "
        "sudah diisi akan berubah isinya."
    )
    saran = f" untuk {baru}; atau pindahkan dalam rencana tahun depan."
    return [Ikatan(kolom="unit", alasan=alasan, saran=saran, ganti=True)]


def _tied_frequency(lama: Indikator, baru: Indikator, terikat: Terikat) -> list[Ikatan]:
    hilang = [satu for satu in terikat.terbuka if not baru.measured_in(satu)]
    if not hilang or baru.frekuensi is lama.frekuensi:
        return []
    alasan = f"Isian {_labels(hilang)} di formulir yang masih terbuka tidak akan diminta lagi."
    saran = "Kirim formulirnya dahulu, atau kosongkan isiannya, lalu ubah frekuensinya."
    return [Ikatan(kolom="frekuensi", alasan=alasan, saran=saran)]


def _tied_sent(
    lama: Indikator, baru: Indikator, terikat: Terikat, terkirim: Collection[Periode]
) -> list[Ikatan]:
    """A sent form without this figure would look as if it were not filled in."""
    pindah = baru.unit_id != lama.unit_id
    kurang = [
        satu
        for satu in terkirim
        if satu not in terikat.terisi
        and baru.measured_in(satu)
        and (pindah or not lama.measured_in(satu))
    ]
    if not kurang:
        return []
    mulai = tanggal_indonesia(max(terkirim).berikutnya().mulai)
    alasan = (
        f"{_labels(kurang)} sudah dikirim tanpa angka indikator ini, dan akan tampak belum diisi."
    )
    saran = f" mulai {mulai}; atau ubah dalam rencana tahun depan."
    kolom = "frekuensi" if baru.frekuensi is not lama.frekuensi else "berhenti_pada"
    kolom = "unit" if pindah else kolom
    return [Ikatan(kolom=kolom, alasan=alasan, saran=saran, ganti=True)]


def _tied_components(lama: Indikator, baru: Indikator, terikat: Terikat) -> list[Ikatan]:
    if not terikat.terbuka or baru.is_rasio is lama.is_rasio:
        return []
    cara = "pembilang dan penyebut" if lama.is_rasio else "satu angka"
    alasan = (
        f"Isian {_labels(terikat.terbuka)} di formulir yang masih terbuka diketik sebagai {cara}."
    )
    saran = "Kirim formulirnya dahulu, atau kosongkan isiannya, lalu ubah komponennya."
    return [Ikatan(kolom="penyebut", alasan=alasan, saran=saran)]


def _labels(bulan: Iterable[Periode]) -> str:
    return ", ".join(satu.label for satu in sorted(bulan))
