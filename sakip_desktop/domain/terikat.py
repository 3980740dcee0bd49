"""What binds a row of the plan to the figures that stand on it, and what therefore may not change.

Pure functions: what a change would orphan is said as (field, reason, advice), and the advice is the
way to do it right: retire what is measured, put something new in its place.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.rencana import Keluhan

GANTI = "Hentikan yang ini dan tambahkan penggantinya dengan kode lain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terikat:
    """The months of a year in which rows of the plan are bound to figures (or rupiah).

    Attributes:
        terbuka: in a form that is open: they go over to the new version.
        diukur: in every other form: they keep the version they were measured with.
    """

    terbuka: tuple[Periode, ...] = ()
    diukur: tuple[Periode, ...] = ()

    @property
    def terisi(self) -> tuple[Periode, ...]:
        """All of them, in order."""
        return tuple(sorted({*self.terbuka, *self.diukur}))


def check_unit(kode: str, terikat: Terikat, lama: str, baru: str) -> list[Keluhan]:
    """A form that was sent would lose a line, another would get one that nobody filled in."""
    if not terikat.terisi or lama == baru:
        return []
    alasan = (
        f"{kode} sudah berisi angka sampai {max(terikat.terisi).label} dari {lama}; formulir yang "
        "sudah diisi akan berubah isinya."
    )
    saran = f"{GANTI} untuk {baru or 'kantor'}; atau pindahkan dalam rencana tahun depan."
    return [("unit", alasan, saran)]


def check_induk(kode: str, diukur: Collection[Periode]) -> list[Keluhan]:
    """Another parent: the sums of what stands above were measured with the node in its place.

    Args:
        kode: of the node.
        diukur: months in which it or something below it was measured.
    """
    if not diukur:
        return []
    alasan = (
        f"{kode} atau yang di bawahnya sudah diukur sampai {max(diukur).label}; jumlah di atasnya "
        "akan berubah."
    )
    saran = f"{GANTI} di tempat yang benar; atau pindahkan dalam rencana tahun depan."
    return [("induk", alasan, saran)]


def check_cara(
    lama: Indikator, baru: Indikator, terikat: Terikat, terkirim: Collection[Periode]
) -> list[Keluhan]:
    """Figures that would no longer be asked for, or be asked for another way, and gaps made.

    What was handed over keeps its version; an open form asks by the new one.

    Args:
        lama: as it is.
        baru: as it would be.
        terikat: the months with its figures.
        terkirim: months whose form its unit (the new one, if it moves) has handed over, with or
            without its figure.
    """
    hasil: list[Keluhan] = []
    pindah = baru.unit_id != lama.unit_id
    hilang = [satu for satu in terikat.terbuka if not baru.measured_in(satu)]
    if hilang and baru.frekuensi is not lama.frekuensi:
        alasan = f"Isian {_labels(hilang)} di formulir yang masih terbuka tidak akan diminta lagi."
        saran = "Kirim formulirnya dahulu, atau kosongkan isiannya, lalu ubah frekuensinya."
        hasil.append(("frekuensi", alasan, saran))
    kurang = [
        satu
        for satu in terkirim
        if satu not in terikat.terisi
        and baru.measured_in(satu)
        and (pindah or not lama.measured_in(satu))
    ]
    if kurang:
        mulai = tanggal_indonesia(max(terkirim).berikutnya().mulai)
        alasan = (
            f"{_labels(kurang)} sudah dikirim tanpa angka indikator ini, dan akan tampak belum "
            "diisi."
        )
        saran = f"{GANTI} mulai {mulai}; atau ubah dalam rencana tahun depan."
        hasil.append(("unit" if pindah else "frekuensi", alasan, saran))
    if terikat.terbuka and baru.is_rasio is not lama.is_rasio:
        cara = "pembilang dan penyebut" if lama.is_rasio else "satu angka"
        alasan = (
            f"Isian {_labels(terikat.terbuka)} di formulir yang masih terbuka diketik sebagai "
            f"{cara}."
        )
        saran = "Kirim formulirnya dahulu, atau kosongkan isiannya, lalu ubah komponennya."
        hasil.append(("penyebut", alasan, saran))
    return hasil


def _labels(bulan: list[Periode] | tuple[Periode, ...]) -> str:
    return ", ".join(satu.label for satu in sorted(bulan))
