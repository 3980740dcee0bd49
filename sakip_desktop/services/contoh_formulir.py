"""Forms of the sample offices: made, handed out and brought back in the last two collections."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from sakip_desktop.domain.formulir_berkas import IdentitasFormulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tanda_terima import CARA_DIPILIH, CaraSerah, KeadaanFormulir
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir_terbit import (
    HURUF_KODE,
    PANJANG_KODE,
    catat_formulir,
    siapkan_formulir,
    tulis_formulir,
)
from sakip_desktop.services.tanda_terima import catat_keluar, catat_kembali, daftar_formulir

FOLDER = "formulir"
_DESEMBER = 12


def is_edar(periode: Periode) -> bool:
    """Whether the collection is one of the year's last two, whose forms are shown."""
    return periode.bulan_akhir + len(periode.bulan) >= _DESEMBER


def hand_out(
    ctx: AppContext, periode: Periode, penerima: Mapping[str, tuple[str, str]], folder: Path | None
) -> int:
    """Make the forms of units and hand them out; the first one is made anew once.

    Args:
        ctx: the office, the planner acting.
        periode: the period of the collection.
        penerima: by unit its name and who takes the form.
        folder: where the files are written; None for a period whose files nobody needs any more.

    Returns:
        How many forms were made.
    """

    def kode(identitas: IdentitasFormulir) -> str:
        """The same in every sample office of this kind."""
        nama, _ = penerima[identitas.unit_id]
        teks = f"{ctx.kantor.nama} {nama} {periode.kode} {identitas.nomor}"
        sidik = hashlib.sha256(teks.encode()).digest()
        return "".join(HURUF_KODE[satu % len(HURUF_KODE)] for satu in sidik[:PANJANG_KODE])

    dibuat = 0
    unit = list(penerima)
    for satu_kali in (unit[:1], unit):
        siap, _ = siapkan_formulir(ctx, satu_kali, periode, kode=kode)
        if folder is not None and satu_kali == unit:  # the one that is replaced is gone
            tulis_formulir(siap, folder / FOLDER)
        catat_formulir(ctx, siap)
        dibuat += len(siap)
    cara = [satu for satu in CARA_DIPILIH if satu is not CaraSerah.KERTAS]
    for ke, satu in enumerate(daftar_formulir(ctx, periode)):
        _, nama = penerima[satu.unit.id]
        catat_keluar(ctx, [satu.id], cara[ke % len(cara)], nama)
    return dibuat


def bring_back(ctx: AppContext, periode: Periode, pengantar: Mapping[str, str]) -> None:
    """The newest forms of units come back by the hand of somebody; the planner acts."""
    for satu in daftar_formulir(ctx, periode):
        if satu.unit.id in pengantar and satu.keadaan is KeadaanFormulir.KELUAR:
            catat_kembali(ctx, [satu.id], CaraSerah.LANGSUNG, pengantar[satu.unit.id])
