"""The plan of a year as a whole: begun from another year's, or taken back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session, col, select

from sakip_desktop.db.models import (
    Bukti,
    Dokumen,
    FormulirTerbit,
    IndikatorVersi,
    Pagu,
    PenilaianSmart,
    Pertanyaan,
    RealisasiAnggaran,
    RealisasiRow,
    SiklusRow,
    SimpulVersi,
    TargetRow,
)
from sakip_desktop.db.rows import count_rows
from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.angka import round_half_up
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator, Simpul
from sakip_desktop.domain.periode import Periode, setahun
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import final_laporan
from sakip_desktop.services.naskah_rencana import Naskah
from sakip_desktop.services.pintu_rencana import HasilUbah, change, check_alasan


def mulai_tahun(
    ctx: AppContext,
    tahun: int,
    *,
    dari: int,
    dengan_target: bool,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Begin the plan of a year with what is in force at the end of another.

    Nodes and indikator keep their codes, so that the years can be compared.  Targets come along
    when asked for, moved to the same periods of the new year.  Pagu never do: every year has a DPA
    of its own, and last year's sums would look like this year's.  Where last year's measurement is
    final its realisasi becomes the baseline.

    Raises:
        DataTidakSah: the year has a plan already, or the other has none.
        IzinDitolak: only the planner may.
    """
    label = f"Mulai rencana {tahun} dari {dari}"
    if dari >= tahun:
        raise DataTidakSah(
            f"Rencana {tahun} tidak dapat dimulai dari rencana {dari}.",
            "Rencana disalin dari tahun yang lebih dulu.",
            f"Pilih tahun sebelum {tahun}.",
        )
    with change(ctx, tahun, label, str(dari), alasan, sebagai) as naskah:
        _refuse_plan(ctx, naskah.sesi, tahun)
        lama = Naskah(ctx, naskah.sesi, dari, "")
        akhir = date(dari, 12, 31)
        simpul = [s for s in lama.rencana.simpul if (s.berhenti_pada or r.BERLAKU_LAGI) > akhir]
        indikator = [
            satu
            for satu in lama.rencana.indikator
            if (satu.berhenti_pada or r.BERLAKU_LAGI) > akhir
        ]
        if not simpul and not indikator:
            raise DataTidakSah(
                f"Rencana {dari} belum ada.", saran="Pilih tahun yang mempunyai rencana."
            )
        _refuse_retired_units(lama, (*simpul, *indikator), dari)
        for urut, satu in enumerate(simpul):
            naskah.penulis.add_simpul(
                replace(lama.take_simpul(satu), pagu_murni=None, pagu_perubahan=None),
                urut,
                lama.simpul_id,
                lama.unit,
                berlaku_mulai=naskah.berlaku_mulai,
            )
        realisasi = _final_figures(ctx, naskah.sesi, dari)
        for urut, ind in enumerate(indikator):
            naskah.penulis.add_indikator(
                _next_year(
                    lama.take_indikator(ind),
                    tahun,
                    (realisasi.get(ind.id), dari),
                    dengan_target=dengan_target,
                ),
                urut,
                simpul_id=ind.simpul_id,
                unit_id=ind.unit_id,
                berlaku_mulai=naskah.berlaku_mulai,
            )
    return HasilUbah.of(naskah, label)


def _refuse_plan(ctx: AppContext, sesi: Session, tahun: int) -> None:
    for tabel in (SimpulVersi, IndikatorVersi):
        if count_rows(sesi, tabel, opd_id=ctx.opd_id, tahun=tahun):
            raise DataTidakSah(
                f"Tahun {tahun} sudah mempunyai rencana.",
                saran="Buka tahun itu dan ubah isinya di sana.",
            )


def _refuse_retired_units(lama: Naskah, baris: Iterable[Simpul | Indikator], dari: int) -> None:
    """What is copied would be another year's row of a unit that is gone."""
    nama = {lama.nama_unit.get(satu.unit_id, "") for satu in baris}
    henti = sorted(nama & lama.unit_berhenti.keys())
    if henti:
        raise DataTidakSah(
            f"Rencana {dari} tidak dapat disalin.",
            f"Di dalamnya masih ada baris {', '.join(henti)}, yang sudah berhenti.",
            "Pilih rencana tahun yang lebih baru.",
        )


def _final_figures(ctx: AppContext, sesi: Session, tahun: int) -> dict[str, Decimal]:
    """The year's realisasi as they were printed, where the measurement is final and complete."""
    laporan = final_laporan(ctx, sesi, setahun(tahun))
    return {
        satu.indikator.id: round_half_up(satu.realisasi_periode, satu.indikator.desimal)
        for satu in (() if laporan is None else laporan.semua)
        if satu.lengkap and satu.realisasi_periode is not None
    }


def _next_year(
    satu: r.IndikatorMasuk,
    tahun: int,
    tercapai: tuple[Decimal | None, int],
    *,
    dengan_target: bool,
) -> r.IndikatorMasuk:
    """The indikator in the new year; what was reached, and in which year, becomes its baseline."""
    realisasi, dari = tercapai
    target = {
        Periode(tahun, periode.jenis, periode.ke): isi for periode, isi in satu.target.items()
    }
    if realisasi is not None:
        satu = replace(satu, baseline=realisasi, baseline_tahun=dari)
    return replace(satu, target=target if dengan_target else {}, mulai_pada=None)


def batalkan_tahun(
    ctx: AppContext, tahun: int, *, alasan: str, sebagai: Peran | None = None
) -> HasilUbah:
    """Take back the plan of a year in which nothing was recorded yet, as if it were never begun.

    Versions are never removed while something refers to them: a figure, a form, a paper.  Nothing
    does here, and every row stays in the journal as it was.

    Raises:
        DataTidakSah: the year has no plan, or something was recorded in it; or the reason is
            missing.
        IzinDitolak: only the planner may.
    """
    label = f"Batalkan rencana {tahun}"
    sebab = check_alasan(alasan)
    with change(ctx, tahun, f"{label}: {sebab}", str(tahun), sebab, sebagai) as naskah:
        sesi = naskah.sesi
        if not (naskah.rencana.simpul or naskah.rencana.indikator):
            raise DataTidakSah(f"Rencana {tahun} belum ada.", saran="Tidak ada yang dibatalkan.")
        _refuse_recorded(ctx, sesi, tahun)
        versi = sesi.exec(
            select(IndikatorVersi).where(
                IndikatorVersi.opd_id == ctx.opd_id, IndikatorVersi.tahun == tahun
            )
        ).all()
        target = sesi.exec(
            select(TargetRow).where(
                col(TargetRow.indikator_versi_id).in_([satu.id for satu in versi])
            )
        ).all()
        lain: list[Any] = []
        for tabel in (PenilaianSmart, Pagu, SimpulVersi):
            milik = (tabel.opd_id == ctx.opd_id, tabel.tahun == tahun)
            lain += sesi.exec(select(tabel).where(*milik)).all()
        for rombongan in (target, versi, lain):
            for baris in rombongan:
                sesi.delete(baris)
            sesi.flush()
    return HasilUbah.of(naskah, label)


def uji_batal(ctx: AppContext, tahun: int) -> None:
    """Refuse as ``batalkan_tahun`` would, before its reason is asked for.

    Raises:
        DataTidakSah: something was recorded in the year.
        IzinDitolak: staf do not see the plan.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        _refuse_recorded(ctx, sesi, tahun)


def _refuse_recorded(ctx: AppContext, sesi: Session, tahun: int) -> None:
    for tabel, apa in (
        (SiklusRow, "Pengumpulan datanya sudah dimulai."),
        (RealisasiRow, "Realisasinya sudah diisi."),
        (RealisasiAnggaran, "Realisasi anggarannya sudah diisi."),
        (Dokumen, "Dokumennya sudah disahkan."),
        (FormulirTerbit, "Formulirnya sudah dibuat."),
        (Bukti, "Buktinya sudah ditambahkan."),
        (Pertanyaan, "Isiannya sudah ditanyakan."),
    ):
        if count_rows(sesi, tabel, opd_id=ctx.opd_id, tahun=tahun):
            raise DataTidakSah(
                f"Rencana {tahun} tidak dapat dibatalkan.",
                apa,
                "Ubah isinya di tabel, atau hentikan yang tidak dipakai.",
            )
