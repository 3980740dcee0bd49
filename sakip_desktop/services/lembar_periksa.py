"""What the verifikator checks: a unit's form, what changed in it, and what was asked about it."""

from dataclasses import dataclass

from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.domain.tugas import SelisihSel
from sakip_desktop.services.capaian import build_selisih
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir, load_bahan
from sakip_desktop.services.penyerahan import returnable
from sakip_desktop.services.pertanyaan import PertanyaanSel, questions_in


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarPeriksa:
    """A unit's form as it is checked.

    Attributes:
        selisih: what changed since the form was sent back the last time.
        pertanyaan: what was asked about its figures and is not closed, the oldest first.
        kunci: why the form cannot be sent back now; empty when it can.
    """

    formulir: Formulir
    selisih: tuple[SelisihSel, ...]
    pertanyaan: tuple[PertanyaanSel, ...]
    kunci: str

    def yang_keadaannya(self, keadaan: KeadaanTanya) -> tuple[PertanyaanSel, ...]:
        """The questions that stand there."""
        return tuple(satu for satu in self.pertanyaan if satu.pertanyaan.keadaan is keadaan)


def lembar_periksa(
    ctx: AppContext, unit_id: str, periode: Periode, *, sebagai: Peran | None = None
) -> LembarPeriksa:
    """The form of a unit with what the checker needs beside it.

    Raises:
        IzinDitolak: the person may not see the validation.
    """
    with ctx.read(Tindakan.VALIDASI_LIHAT) as sesi:
        bahan = load_bahan(ctx, sesi, periode)
        izin = ctx.izin(Tindakan.VALIDASI_KEMBALIKAN, Objek(unit_id), sebagai=sebagai)
        return LembarPeriksa(
            formulir=build_formulir(ctx, sesi, unit_id, periode, bahan=bahan),
            selisih=build_selisih(ctx, sesi, unit_id, periode),
            pertanyaan=questions_in(ctx, sesi, periode, unit_id=unit_id, sebagai=sebagai),
            kunci=returnable(ctx, sesi, unit_id, periode) if izin.boleh else izin.alasan,
        )


def jumlah_berubah(ctx: AppContext, periode: Periode) -> dict[str, int]:
    """How many cells changed in each unit's form since it was sent back, by unit.

    Raises:
        IzinDitolak: the person may not see the validation.
    """
    with ctx.read(Tindakan.VALIDASI_LIHAT) as sesi:
        rencana = ctx.rencana(sesi, periode.tahun)
        unit = {satu.unit_id for satu in rencana.indikator}
        unit |= {satu.unit_id for satu in rencana.simpul if satu.unit_id}
        return {satu: len(build_selisih(ctx, sesi, satu, periode)) for satu in unit}


def unit_menunggu_jawaban(
    ctx: AppContext, periode: Periode, *, sebagai: Peran | None = None
) -> frozenset[str]:
    """Units that have not answered what this person asked, while their form could go back.

    Raises:
        IzinDitolak: the person may not see the validation.
    """
    with ctx.read(Tindakan.VALIDASI_LIHAT) as sesi:
        unit = {
            satu.perihal.unit_id
            for satu in questions_in(ctx, sesi, periode, sebagai=sebagai)
            if satu.pertanyaan.keadaan is KeadaanTanya.TERBUKA and satu.tutup.boleh
        }
        return frozenset(satu for satu in unit if not returnable(ctx, sesi, satu, periode))
