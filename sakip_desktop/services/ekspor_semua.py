"""Every paper of a period into one folder: each file whole, or not there at all."""

from dataclasses import dataclass, replace
from pathlib import Path

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.services import ekspor
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ekspor import BahanDokumen, DokumenTampil


@dataclass(frozen=True, slots=True)
class SiapEkspor:
    """A paper whose data are read and that is only to be drawn and saved."""

    dokumen: DokumenTampil
    bahan: BahanDokumen


def siapkan_semua(ctx: AppContext, periode: Periode) -> tuple[SiapEkspor, ...]:
    """Read what every paper of a period needs; drawing them then asks the database nothing.

    Raises:
        IzinDitolak: staf export nothing.
    """
    hasil: list[SiapEkspor] = []
    formulir: dict[str | None, BahanDokumen] = {}  # of each unit, empty and filled are one form
    for satu in ekspor.daftar_dokumen(ctx, periode):
        bahan = ekspor.collect(ctx, satu.kode, periode, satu.unit_id, naskah_id=satu.naskah_id)
        sama = formulir.get(satu.unit_id) if isinstance(bahan.isi, Formulir) else None
        if sama is not None:
            bahan = replace(bahan, identitas=sama.identitas, dibuat=sama.dibuat)
        else:
            bahan = ekspor.with_code(ctx, bahan)
        if isinstance(bahan.isi, Formulir):
            formulir[satu.unit_id] = bahan
        hasil.append(SiapEkspor(satu, bahan))
    return tuple(hasil)


def simpan_semua(
    siap: tuple[SiapEkspor, ...],
    periode: Periode,
    folder: Path,
    progress: Progress = silent,
) -> tuple[Path, ...]:
    """Draw and save papers one after the other; may run in a worker.

    What is stopped half-way leaves the papers that were finished, each of them whole.

    Raises:
        BasisDataGalat: no room, read-only, or a file is open in another program.
        Cancelled: somebody pressed Batal.
    """
    hasil = []
    for ke, satu in enumerate(siap):
        dokumen = satu.dokumen
        progress(ke, len(siap), dokumen.judul)
        isi = ekspor.make(
            satu.bahan,
            dokumen.kode,
            progress=lambda _ke, _dari, teks, ke=ke: progress(ke, len(siap), teks),
        )
        nama = ekspor.name_listed(dokumen, periode, satu.bahan)
        ekspor.save(isi, folder / nama)
        hasil.append(folder / nama)
    progress(len(siap), len(siap), "")
    return tuple(hasil)


def catat_semua(
    ctx: AppContext,
    siap: tuple[SiapEkspor, ...],
    periode: Periode,
    *,
    sebagai: Peran | None = None,
) -> None:
    """Journal that the papers left the program; forms are recorded under their codes.

    Raises:
        IzinDitolak: the person may not export.
    """
    for satu in siap:
        ekspor.note_export(
            ctx,
            satu.dokumen.kode,
            periode,
            satu.dokumen.unit_id,
            bahan=satu.bahan,
            sebagai=sebagai,
        )
