"""Gates of the procedure: what an SOP finds up to the step that puts a paper out."""

from collections.abc import Iterable, Iterator

from sqlmodel import Session

from sakip_desktop.db.models import SiklusRow
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.kata_sop import BERULANG, Tahap, meaning_of
from sakip_desktop.domain.langkah import LangkahBerjalan, Siklus
from sakip_desktop.domain.naskah import Naskah
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import daftar_final
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.pemeriksaan import PEMERIKSAAN
from sakip_desktop.services.siklus import list_siklus, load_siklus

_DISEBUT = 3  # findings of one step


def check_gates(ctx: AppContext, sesi: Session, naskah: Naskah) -> Iterator[Syarat]:
    """Of each procedure that puts the paper out: what it finds at that step and before it.

    A procedure that has ended found nothing any more; a step whose turn has not come is told.
    """
    for siklus in _procedures(ctx, sesi, naskah):
        for langkah in () if siklus.selesai else _steps(siklus, naskah.kode):
            kurang = list(_found(ctx, sesi, siklus, langkah))
            yield from kurang
            nama = f"langkah {langkah.langkah.nomor} SOP"
            if not (langkah.keadaan.is_open or langkah.keadaan.is_done):
                isi = f"Belum giliran {nama}, yang mengeluarkan naskah ini."
                yield Syarat(terpenuhi=None, isi=isi)
            elif not kurang:
                yield Syarat(terpenuhi=True, isi=f"Syarat {nama} terpenuhi.")


def _procedures(ctx: AppContext, sesi: Session, naskah: Naskah) -> tuple[Siklus, ...]:
    """The cycle whose step wants the paper; of one that is alone in its period those of the period.

    Of letters there may be many, most of which no step asked for.
    """
    if naskah.siklus_id:
        baris = sesi.get(SiklusRow, naskah.siklus_id)
        return () if baris is None else load_siklus(sesi, [baris])
    if JENIS[naskah.kode].banyak:
        return ()
    semua = list_siklus(ctx, sesi, menyentuh=naskah.periode)
    return tuple(satu for satu in semua if satu.periode in naskah.periode)


def _steps(siklus: Siklus, kode: KodeDokumen) -> tuple[LangkahBerjalan, ...]:
    """The step that puts the paper out as final, otherwise as a draft.

    Of a kind that several steps put out, those whose turn it is.
    """
    milik: dict[Tahap, list[LangkahBerjalan]] = {satu: [] for satu in Tahap}
    for satu in siklus.langkah:
        if satu.unit_id is None:
            for arti in map(meaning_of, satu.langkah.keluaran):
                if arti.kertas is kode:
                    milik[arti.tahap].append(satu)
    if kode in BERULANG:
        semua = (satu for langkah in milik.values() for satu in langkah)
        return tuple({satu.id: satu for satu in semua if satu.keadaan.is_open}.values())
    return tuple((milik[Tahap.FINAL] or milik[Tahap.KONSEP])[-1:])


def _found(
    ctx: AppContext, sesi: Session, siklus: Siklus, sampai: LangkahBerjalan
) -> Iterator[Syarat]:
    """What the office's steps up to that one find, and papers that they have not made final."""
    urutan = [satu.kode for satu in siklus.sop.langkah]
    batas = urutan.index(sampai.langkah.kode)
    final = {satu.kode for satu in daftar_final(ctx, sesi, siklus.periode)}
    for satu in siklus.langkah:
        ke = urutan.index(satu.langkah.kode)
        if satu.unit_id is not None or ke > batas:
            continue
        kurang = [
            temuan.isi
            for periksa in satu.langkah.periksa
            for temuan in PEMERIKSAAN[periksa](ctx, sesi, siklus, satu)
        ]
        if ke < batas and satu.langkah.dokumen not in (None, *final):
            kurang.append("dokumennya belum disetujui.")
        yield from _said(satu.langkah.nomor, kurang)


def _said(nomor: str, kurang: Iterable[str]) -> Iterator[Syarat]:
    for isi in list(kurang)[:_DISEBUT]:
        yield Syarat(terpenuhi=False, isi=f"Langkah {nomor} SOP: {isi}")
