"""Follow-ups of the sample offices: in every state, one of them from the period before."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tindak_lanjut import (
    AsalTindak,
    KeadaanTindak,
    TindakLanjut,
    UsulTindak,
)
from sakip_desktop.services import kantor
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.contoh_bukti import make_file
from sakip_desktop.services.tindak_lanjut import buka_banyak, catat_tindak, daftar_tindak
from sakip_desktop.services.usul_tindak import usul_tindak

_LAMA = UsulTindak(
    asal=AsalTindak.REKOMENDASI,
    rujukan="Rapat tim SAKIP periode sebelumnya",
    uraian="Bukti dukung beberapa indikator belum seragam antarbagian.",
    rencana="Menyusun daftar bukti dukung baku untuk tiap indikator",
)
_RAPAT = UsulTindak(
    asal=AsalTindak.REKOMENDASI,
    rujukan="Rapat pembahasan hasil pengukuran",
    uraian="Jadwal pengumpulan data tiap bagian belum tertulis.",
    rencana="Menetapkan jadwal pengumpulan data bulanan",
)
_ARAHAN = UsulTindak(
    asal=AsalTindak.INSTRUKSI,
    rujukan="Arahan pimpinan pada rapat hasil pengukuran",
    uraian="Pelajari kemungkinan kunjungan kerja ke daerah lain untuk pembanding.",
    rencana="Menyusun rencana kunjungan kerja",
)
_SUMBER = (AsalTindak.KENDALA, AsalTindak.TEMUAN)
_HARI = (75, 150, 120, 90, 60)  # until the due dates
_BERKAS = "Jadwal pengumpulan data.pdf"


def follow_up(
    ctx: AppContext,
    periode: Periode,
    as_role: Callable[[Peran], None],
    as_filler: Callable[[str], None],
) -> int:
    """One carried on from the period before, and of this one some that differ in state.

    Args:
        ctx: the sample office.
        periode: the quarter that was measured.
        as_role: acts as the first person of a role.
        as_filler: acts as the filler of a unit, by its name.

    Returns:
        How many were opened.
    """
    as_role(Peran.PERENCANA)
    unit = [satu.id for satu in kantor.list_unit(ctx)]
    nama = {satu.id: satu.nama for satu in kantor.list_unit(ctx)}
    lama = periode.sebelumnya()
    buka_banyak(ctx, lama, [_record(ctx, _LAMA, lama, unit[-1], 0, "")])
    usul = _chosen(usul_tindak(ctx, periode))
    kini = [
        _record(ctx, satu, periode, satu.unit_id or unit[ke % len(unit)], ke + 1, "")
        for ke, satu in enumerate((*usul, _ARAHAN))
    ]
    buka_banyak(ctx, periode, [_record(ctx, _RAPAT, periode, unit[0], 4, "Jadwal"), *kini])
    semua = {satu.uraian: satu for satu in daftar_tindak(ctx, periode)}
    as_filler(nama[unit[-1]])
    _turn(ctx, semua[_LAMA.uraian], KeadaanTindak.PROSES, 60, "Draf daftar bukti sudah dibahas.")
    as_filler(nama[unit[0]])
    with tempfile.TemporaryDirectory() as folder:
        berkas = Path(folder) / _BERKAS
        berkas.write_bytes(make_file(_BERKAS))
        _turn(ctx, semua[_RAPAT.uraian], KeadaanTindak.SELESAI, 100, "Jadwal ditetapkan.", berkas)
    as_role(Peran.PERENCANA)
    _turn(ctx, semua[_ARAHAN.uraian], KeadaanTindak.BATAL, 0, "Anggarannya tidak tersedia.")
    return 1 + 1 + len(kini)


def _chosen(usul: Sequence[UsulTindak]) -> list[UsulTindak]:
    """The first of each source that the sample's figures gave."""
    hasil = []
    for asal in _SUMBER:
        hasil += [satu for satu in usul if satu.asal is asal][:1]
    return hasil


def _record(
    ctx: AppContext, satu: UsulTindak, periode: Periode, unit_id: str, ke: int, keluaran: str
) -> TindakLanjut:
    return TindakLanjut(
        id="",
        periode=periode,
        asal=satu.asal,
        rujukan=satu.rujukan,
        uraian=satu.uraian,
        rencana=satu.rencana,
        keluaran=keluaran,
        unit_id=unit_id,
        orang_id=None,
        penanggung_jawab="",
        tenggat=ctx.today() + timedelta(days=_HARI[ke % len(_HARI)]),
        keadaan=KeadaanTindak.BELUM,
        persen=0,
        dibuat_oleh="",
        indikator_id=satu.indikator_id,
        simpul_id=satu.simpul_id,
        disposisi_id=satu.disposisi_id,
    )


def _turn(
    ctx: AppContext,
    satu: TindakLanjut,
    keadaan: KeadaanTindak,
    persen: int,
    catatan: str,
    berkas: Path | None = None,
) -> None:
    catat_tindak(ctx, satu.id, satu.versi, keadaan, persen, catatan, berkas=berkas)
