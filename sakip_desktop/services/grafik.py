"""Charts of what was measured: the definition from the records, and the picture."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from sakip_desktop.domain.angka import format_persen
from sakip_desktop.domain.gambaran import DeretCapaian, is_progress, value_of
from sakip_desktop.domain.grafik import (
    Batang,
    BatangWaktu,
    Gambar,
    Grafik,
    GrafikBatang,
    GrafikGaris,
    GrafikWaktu,
    Rupa,
    Seri,
)
from sakip_desktop.domain.laporan import Pengukuran
from sakip_desktop.domain.periode import NAMA_BULAN, Periode

KOSONG = "–"


def batang_capaian(
    judul: str,
    periode: Periode,
    pengukuran: Sequence[Pengukuran],
    deret: Sequence[DeretCapaian],
    rupa: Callable[[Pengukuran], Rupa],
    *,
    sementara: str = "",
) -> GrafikBatang:
    """One bar for each indikator, against 100 %.

    Args:
        judul: what the indikator have in common.
        periode: the period that was measured.
        pengukuran: the indikator, in the order of the bars.
        deret: their months, for the small lines.
        rupa: sign and word of each.
        sementara: why the figures may still change.
    """
    menurut = {satu.indikator.id: satu for satu in deret}
    bagian = [f"Capaian {periode.label} terhadap target; garis 100 % = sesuai target"]
    if any(satu.lalu for satu in deret):
        bagian.append("garis kecil: tahun ini tebal, tahun lalu tipis")
    if sementara:
        bagian.append(sementara)
    return GrafikBatang(
        judul=judul,
        keterangan="; ".join(bagian),
        batang=tuple(_bar(satu, menurut.get(satu.indikator.id), rupa(satu)) for satu in pengukuran),
    )


def _bar(satu: Pengukuran, deret: DeretCapaian | None, rupa: Rupa) -> Batang:
    nilai = satu.capaian.nilai_tampil
    return Batang(
        kunci=satu.indikator.id,
        kode=satu.indikator.kode,
        nama=satu.indikator.nama,
        nilai=nilai,
        teks=KOSONG if nilai is None else format_persen(nilai),
        tanda=rupa.tanda,
        kata=rupa.kata,
        tinta=rupa.tinta,
        warna="" if satu.kategori is None else satu.kategori.warna,
        tren=() if deret is None else by_month(deret.titik),
        tren_lalu=() if deret is None else by_month(deret.lalu),
    )


def by_month(titik: Sequence[Pengukuran]) -> tuple[Decimal | None, ...]:
    """Twelve values, None where there is none; empty where there is nothing at all."""
    if not titik:
        return ()
    kemajuan = is_progress(titik)
    nilai = {satu.periode.ke: value_of(satu, kemajuan=kemajuan) for satu in titik}
    return tuple(nilai.get(ke) for ke in range(1, 13))


def garis_capaian(deret: DeretCapaian) -> GrafikGaris:
    """An indikator over the months of the year, beside the year before where there is one."""
    apa = "Terhadap target tahun" if deret.menurut_tahun else "Capaian tiap periode"
    seri = [Seri(nama=f"Tahun {deret.tahun}", nilai=by_month(deret.titik))]
    if any(nilai is not None for nilai in by_month(deret.lalu)):
        seri.append(Seri(nama=f"Tahun {deret.tahun - 1}", nilai=by_month(deret.lalu)))
    return GrafikGaris(
        judul=f"{deret.indikator.kode}  {deret.indikator.nama}",
        keterangan=f"{apa}, persen",
        seri=tuple(seri),
    )


def words_of(grafik: Grafik) -> str:
    """What a chart says, in words, for assistive programs."""
    if isinstance(grafik, GrafikBatang):
        return "; ".join(f"{satu.kode} {satu.teks} {satu.kata}" for satu in grafik.batang)
    if isinstance(grafik, GrafikWaktu):
        return "; ".join(map(_times_in_words, grafik.batang))
    return "; ".join(
        f"{seri.nama}: {', '.join(_named_months(seri)) or 'belum ada angka'}"
        for seri in grafik.seri
    )


def _times_in_words(satu: BatangWaktu) -> str:
    menit, hari = (
        f" (baku {baku})" if baku is not None else "" for baku in (satu.menit_baku, satu.hari_baku)
    )
    return f"{satu.nama}: {satu.menit_teks} menit{menit}, {satu.hari_teks} hari{hari}"


def _named_months(seri: Seri) -> list[str]:
    return [
        f"{nama} {format_persen(nilai)}"
        for nama, nilai in zip(NAMA_BULAN, seri.nilai, strict=False)
        if nilai is not None
    ]


def gambar(grafik: Grafik) -> Gambar:
    """The chart as PDF bytes; the library that draws it is loaded when first asked for."""
    from sakip_desktop.reports.grafik import render_grafik

    return render_grafik(grafik)
