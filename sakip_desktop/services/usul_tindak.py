"""What could become a follow-up in a period, and is none yet.

Four sources: what stood out in the figures, what the units wrote as an obstacle, what the head
instructed in a disposisi, and what a report or minutes recommend.  Nothing of it is stored.
"""

from collections.abc import Iterable, Sequence

from sqlmodel import Session, select

from sakip_desktop.db import records
from sakip_desktop.db.models import TindakLanjutRow
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Realisasi
from sakip_desktop.domain.langkah import Siklus
from sakip_desktop.domain.naskah import JenisBidang, KeadaanNaskah, Naskah
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.domain.tindak_lanjut import AsalTindak, UsulTindak, origin_of
from sakip_desktop.services.analisis import TemuanDi, find_all
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.disposisi import DisposisiTampil, chain_of
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import judul_naskah, load_naskah
from sakip_desktop.services.siklus import list_siklus
from sakip_desktop.services.tindak_lanjut import TEKS_TERPANJANG, in_order

_BERAT = {satu: nomor for nomor, satu in enumerate(Tingkat)}
_REKOMENDASI = {  # fields of papers that recommend or want something, line by line
    KodeDokumen.DISPOSISI: "catatan",
    KodeDokumen.NOTULEN: "kesimpulan",
    KodeDokumen.LAPORAN_PENGUMPULAN: "saran",
    KodeDokumen.LAPORAN_PENGUKURAN: "rekomendasi",
}


def usul_tindak(
    ctx: AppContext, periode: Periode, *, sebagai: Peran | None = None
) -> tuple[UsulTindak, ...]:
    """What could become a follow-up: findings by weight, obstacles, instructions, recommendations.

    Raises:
        IzinDitolak: only who may open one is shown what it could be.
    """
    with ctx.read(Tindakan.TINDAK_LANJUT_BUKA, sebagai=sebagai) as sesi:
        semua = (
            *_findings(ctx, sesi, periode),
            *_obstacles(ctx, sesi, periode),
            *_instructions(ctx, sesi, periode),
            *_recommendations(ctx, sesi, periode),
        )
        sudah = _taken(ctx, sesi)
    hasil: dict[tuple[str, ...], UsulTindak] = {}
    for satu in semua:
        asal = origin_of(satu)
        if asal not in sudah:
            hasil.setdefault(asal, satu)
    return tuple(hasil.values())


def usul_sel(
    usul: Iterable[UsulTindak], id_: str, bulan: Periode | None = None
) -> tuple[UsulTindak, ...]:
    """Those that are about one figure or budget line, in a month or in all of them."""
    return tuple(
        satu
        for satu in usul
        if id_ and id_ in (satu.indikator_id, satu.simpul_id) and bulan in (None, satu.bulan)
    )


def usul_naskah(usul: Iterable[UsulTindak], naskah_id: str) -> tuple[UsulTindak, ...]:
    """Those that one paper recommends or wants."""
    return tuple(satu for satu in usul if satu.naskah_id == naskah_id)


def usul_disposisi(
    usul: Iterable[UsulTindak], disposisi_id: Iterable[str]
) -> tuple[UsulTindak, ...]:
    """Those that the head wanted with one of these dispositions."""
    dicari = frozenset(disposisi_id)
    return tuple(satu for satu in usul if satu.disposisi_id in dicari)


def recommends(naskah: Naskah) -> bool:
    """Whether a paper recommends or wants something."""
    return bool(_lines(naskah))


def _taken(ctx: AppContext, sesi: Session) -> set[tuple[str, ...]]:
    """What has become one already, in whatever period."""
    kueri = select(TindakLanjutRow).where(TindakLanjutRow.opd_id == ctx.opd_id)
    return {origin_of(satu) for satu in in_order(ctx, sesi, kueri)}


def _findings(ctx: AppContext, sesi: Session, periode: Periode) -> Iterable[UsulTindak]:
    semua = find_all(ctx, sesi, periode)
    for satu in sorted(semua, key=lambda satu: _BERAT[satu.temuan.tingkat]):
        yield _from_finding(satu)


def _from_finding(satu: TemuanDi) -> UsulTindak:
    return UsulTindak(
        asal=AsalTindak.TEMUAN,
        rujukan=f"{satu.kode} {satu.nama}, {satu.bulan.label}: {satu.aturan}",
        uraian=satu.temuan.isi,
        rencana=satu.temuan.saran,
        unit_id=satu.unit_id,
        indikator_id=satu.indikator_id,
        simpul_id=satu.simpul_id,
        bulan=satu.bulan,
    )


def _obstacles(ctx: AppContext, sesi: Session, periode: Periode) -> Iterable[UsulTindak]:
    """What the units wrote beside their figures, in the order of the plan."""
    rencana = ctx.rencana(sesi, periode.tahun)
    figur = records.load_realisasi(sesi, ctx.opd_id, (periode.tahun,), dalam=periode)
    for indikator in rencana.indikator:
        milik: dict[Periode, Realisasi] = figur.get(indikator.id, {})
        for bulan in sorted(milik):
            kendala = milik[bulan].kendala.strip()
            if kendala:
                yield UsulTindak(
                    asal=AsalTindak.KENDALA,
                    rujukan=f"{indikator.kode} {indikator.nama}, {bulan.label}",
                    uraian=kendala[:TEKS_TERPANJANG],
                    rencana=milik[bulan].upaya.strip()[:TEKS_TERPANJANG],
                    unit_id=indikator.unit_id,
                    indikator_id=indikator.id,
                    bulan=bulan,
                )


def _instructions(ctx: AppContext, sesi: Session, periode: Periode) -> Iterable[UsulTindak]:
    """What the head wanted done when handing on a step of a cycle of the period."""
    for siklus in list_siklus(ctx, sesi, menyentuh=periode):
        for satu in chain_of(ctx, sesi, siklus):
            if satu.dari_pimpinan and satu.instruksi.strip():
                kata = " ".join(teks for teks in (satu.instruksi, satu.catatan) if teks.strip())
                yield UsulTindak(
                    asal=AsalTindak.INSTRUKSI,
                    rujukan=_disposition_words(siklus, satu),
                    uraian=kata[:TEKS_TERPANJANG],
                    unit_id=satu.unit_id,
                    disposisi_id=satu.id,
                )


def _disposition_words(siklus: Siklus, satu: DisposisiTampil) -> str:
    hari = satu.pada.strftime("%d-%m-%Y")
    return f"{siklus.sop.judul} {siklus.periode.label}: disposisi {satu.pengirim}, {hari}"


def _recommendations(ctx: AppContext, sesi: Session, periode: Periode) -> Iterable[UsulTindak]:
    """What the papers of the period recommend and the head wrote on a disposisi, line by line."""
    for naskah in load_naskah(ctx, sesi, periode):
        if naskah.keadaan is KeadaanNaskah.BATAL or naskah.periode not in periode:
            continue
        for judul, kata in _lines(naskah):
            yield UsulTindak(
                asal=AsalTindak.INSTRUKSI if _is_order(naskah) else AsalTindak.REKOMENDASI,
                rujukan=f"{judul_naskah(naskah)} {naskah.periode.label}: {judul}",
                uraian=kata[:TEKS_TERPANJANG],
                unit_id=naskah.unit_id,
                naskah_id=naskah.id,
            )


def _is_order(naskah: Naskah) -> bool:
    return naskah.kode is KodeDokumen.DISPOSISI


def _lines(naskah: Naskah) -> Sequence[tuple[str, str]]:
    """Heading of the field and one recommendation, for every one that was typed."""
    kunci = _REKOMENDASI.get(naskah.kode)
    bidang = next((satu for satu in JENIS[naskah.kode].bidang if satu.kunci == kunci), None)
    if bidang is None:
        return ()
    if bidang.jenis is JenisBidang.DAFTAR:
        baris: Sequence[str] = naskah.isian.items(bidang.kunci)
    else:
        baris = naskah.isian.text(bidang.kunci).splitlines()
    judul = bidang.judul.lstrip("IVX. ")
    return [(judul, satu.strip()) for satu in baris if satu.strip()]
