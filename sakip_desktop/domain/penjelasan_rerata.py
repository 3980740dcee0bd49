"""Why a mean, an absorption or an efficiency is what it is: the sentences of several indikator.

As in ``penjelasan``: the numbers are the record's, nothing is computed anew.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from sakip_desktop.domain.agregasi import (
    combine,
)
from sakip_desktop.domain.angka import (
    format_angka,
    format_persen,
    format_rupiah,
)
from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Kebijakan,
    Kelas,
)
from sakip_desktop.domain.laporan import (
    BarisSasaran,
    LaporanPengukuran,
    Pengukuran,
    RerataTertimbang,
)
from sakip_desktop.domain.penjelasan import (
    KOSONG,
    Bagian,
    BarisSumber,
    Penjelasan,
    SumberAnggaran,
    class_text,
    count_text,
    filled_parts,
    month_text,
    percent_result,
    plus_text,
    since_text,
    write_number,
)
from sakip_desktop.domain.periode import (
    Periode,
)
from sakip_desktop.domain.rerata import JumlahAnggaran, counted_value, format_kelengkapan

_SATU = Decimal(1)

# --- means ---------------------------------------------------------------------------------------


TANPA_INDIKATOR = "Tidak ada indikatornya sendiri yang diukur pada periode ini."


def mean_steps(
    rerata: RerataTertimbang, semua: Sequence[Pengukuran], kebijakan: Kebijakan
) -> tuple[str, ...]:
    """A weighted mean with its numbers put in."""
    if not semua:
        return (TANPA_INDIKATOR,)
    if rerata.nilai is None:
        return ("Belum ada capaian yang dapat dirata-rata.",)
    masuk = [(satu, counted_value(satu, kosong_nol=kebijakan.kosong_nol)) for satu in semua]
    nilai = [isi for _, isi in masuk if isi is not None]
    bobot = [satu.indikator.bobot for satu, isi in masuk if isi is not None]
    if all(satu == _SATU for satu in bobot):
        rumus = "Rata-rata capaian; semua indikator berbobot 1."
        kiri = f"({plus_text(write_number(satu) for satu in nilai)}) ÷ {len(nilai)}"
    else:
        rumus = "Jumlah bobot × capaian dibagi jumlah bobot."
        atas = plus_text(
            f"{write_number(b)} × {write_number(n)}" for b, n in zip(bobot, nilai, strict=True)
        )
        bawah = write_number(combine(Agregasi.JUMLAH, bobot))
        kiri = f"({atas}) ÷ {bawah}"
    return (
        rumus,
        f"{kiri} = {percent_result(rerata.nilai)}",
        f"Kelengkapan: {format_kelengkapan(rerata)} ikut dihitung.",
    )


def _mean_rule(kebijakan: Kebijakan) -> str:
    atas = (
        "tanpa batas atas"
        if kebijakan.batas_rerata is None
        else f"paling tinggi {format_persen(kebijakan.batas_rerata)}"
    )
    kosong = (
        "Yang bertarget tetapi tanpa realisasi dihitung 0; yang tanpa nilai selain itu tidak ikut."
        if kebijakan.kosong_nol
        else "Indikator tanpa nilai lengkap tidak ikut dihitung dan tidak dianggap nol."
    )
    return (
        f"Kebijakan kantor yang berlaku {since_text(kebijakan.berlaku_mulai)}: tiap capaian "
        f"dihitung {atas} dan paling rendah {format_persen(kebijakan.lantai_rerata)}. {kosong}"
    )


def _mean_lines(semua: Iterable[Pengukuran], kebijakan: Kebijakan) -> Iterable[BarisSumber]:
    for satu in semua:
        masuk = counted_value(satu, kosong_nol=kebijakan.kosong_nol)
        nilai = _why_not(satu) if masuk is None else format_persen(masuk)
        bobot = satu.indikator.bobot
        tulis = "" if bobot == _SATU else f" (bobot {format_angka(bobot)})"
        yield BarisSumber(
            apa=f"{satu.indikator.kode}  {satu.indikator.nama}{tulis}",
            nilai=nilai,
            guna="tidak dihitung" if masuk is None else "dihitung",
        )


def _why_not(satu: Pengukuran) -> str:
    if satu.indikator.bobot <= 0:
        return "bobot 0"
    if satu.capaian.status is not Status.OK:
        return satu.capaian.alasan
    return f"terisi {count_text(satu)}"


_KOLOM_RERATA = ("Indikator", "Capaian dalam rata-rata", "Ikut dihitung")
_KOLOM_ANGGARAN = ("Bulan dan kegiatan", "Realisasi", "Dipakai untuk")


def explain_rerata(
    judul: str,
    rerata: RerataTertimbang,
    semua: Sequence[Pengukuran],
    laporan: LaporanPengukuran,
    *,
    kategori: Kelas | None = None,
    status: str = "",
    anggaran: tuple[Bagian, ...] = (),
    cakupan: str = "",
) -> Penjelasan:
    """The mean capaian of an office or of a node.

    Args:
        judul: the office or the node.
        rerata: as the record has it.
        semua: the measured indikator it is made of.
        laporan: with period and policy.
        kategori: its class, as the record has it.
        status: whether the figures may still change, in a sentence.
        anggaran: what is to be said of budget and efficiency.
        cakupan: what of a node is in it; empty for the office.
    """
    nilai = rerata.nilai
    label = "" if kategori is None else kategori.label
    return Penjelasan(
        judul=judul,
        sebutan=" ".join(filter(None, ("Rata-rata capaian", cakupan, laporan.periode.label))),
        angka=KOSONG if nilai is None else format_persen(nilai),
        keterangan=" · ".join(satu for satu in (label, format_kelengkapan(rerata)) if satu),
        bagian=filled_parts(
            ("Hitungan rata-rata", "\n".join(mean_steps(rerata, semua, laporan.kebijakan))),
            ("Batas dan yang kosong", _mean_rule(laporan.kebijakan)),
            (
                "Kategori",
                class_text(laporan.kebijakan, label, nilai) if label and nilai is not None else "",
            ),
            *anggaran,
            ("Keadaan angka", status),
        ),
        kolom=_KOLOM_RERATA,
        sumber=tuple(_mean_lines(semua, laporan.kebijakan)),
    )


# --- money ---------------------------------------------------------------------------------------


def absorption_text(jumlah: JumlahAnggaran, periode: Periode) -> str:
    """Serapan with its numbers put in."""
    if jumlah.pagu is None or not jumlah.pagu:
        return "Tidak ada pagu, sehingga serapan tidak dihitung."
    if jumlah.realisasi_sd is None or jumlah.serapan is None:
        return f"Belum ada realisasi anggaran sampai {periode.label}."
    return (
        f"Realisasi s.d. {periode.label} ÷ pagu setahun × 100: {format_rupiah(jumlah.realisasi_sd)}"
        f" ÷ {format_rupiah(jumlah.pagu)} × 100 = {percent_result(jumlah.serapan)}."
    )


def efficiency_text(satu: BarisSasaran) -> str:
    """Efficiency with its numbers put in."""
    if satu.efisiensi is None or satu.rerata.nilai is None or satu.serapan is None:
        return "Belum dapat dihitung: perlu rata-rata capaian dan serapan anggaran."
    poin = f"{format_angka(satu.efisiensi, 2).replace('-', '−')} poin"
    kalimat = (
        f"Rata-rata capaian − serapan: {write_number(satu.rerata.nilai)} − "
        f"{write_number(satu.serapan)} = {poin}."
    )
    batas = "Lebih dari 5 efisien, kurang dari −5 tidak efisien, di antaranya cukup efisien"
    if satu.efisiensi_label:
        return f"{kalimat} {satu.efisiensi_label}. {batas} (batas bawaan program)."
    return (
        f"{kalimat} Keterangannya diberikan pada akhir tahun, setelah semua formulir dikirim, bila "
        "semua indikatornya ikut dihitung."
    )


def explain_anggaran(
    judul: str,
    jumlah: JumlahAnggaran,
    pagu: str,
    sumber: Sequence[SumberAnggaran],
    periode: Periode,
    *,
    status: str = "",
    efisiensi: str = "",
) -> Penjelasan:
    """The serapan of a node with everything below it, or of the office.

    Args:
        judul: the node or the office.
        jumlah: its budget, as the record has it.
        pagu: where the ceiling comes from, in a sentence.
        sumber: the rupiah it is made of.
        periode: up to whose end.
        status: whether the figures may still change, in a sentence.
        efisiensi: the sentence of its efficiency, where it has one.
    """
    simpul = {satu.kode for satu in sumber}
    return Penjelasan(
        judul=judul,
        sebutan=f"Serapan anggaran s.d. {periode.label}",
        angka=KOSONG if jumlah.serapan is None else format_persen(jumlah.serapan),
        keterangan="",
        bagian=filled_parts(
            ("Hitungan serapan", absorption_text(jumlah, periode)),
            ("Pagu", pagu),
            ("Realisasi", _spent_text(jumlah, sumber)),
            ("Efisiensi", efisiensi),
            ("Keadaan angka", status),
        ),
        kolom=_KOLOM_ANGGARAN,
        sumber=tuple(
            BarisSumber(
                apa=satu.bulan.label
                if len(simpul) == 1
                else f"{month_text(satu.bulan)}: {satu.kode}  {satu.uraian}",
                nilai=format_rupiah(satu.nilai),
                guna="periode ini" if satu.bulan in periode else "s.d. periode",
                oleh=satu.oleh,
                pada=satu.pada,
            )
            for satu in sumber
        ),
    )


def _spent_text(jumlah: JumlahAnggaran, sumber: Sequence[SumberAnggaran]) -> str:
    if jumlah.realisasi_sd is None:
        return ""
    banyak = len(sumber)
    if 1 < banyak <= 12:
        kiri = plus_text(format_rupiah(satu.nilai) for satu in sumber)
        return f"{kiri} = {format_rupiah(jumlah.realisasi_sd)}"
    return f"Jumlah {banyak} isian di bawah: {format_rupiah(jumlah.realisasi_sd)}"


def ceiling_text(murni: int | None, perubahan: int | None, pagu: int | None) -> str:
    """Which ceiling counts: entered here, or the sum of what lies below."""
    if pagu is None:
        return "Tidak ada pagu."
    if perubahan is not None:
        awal = "" if murni is None else f" (pagu murni {format_rupiah(murni)})"
        return f"{format_rupiah(perubahan)}, pagu setelah perubahan{awal}."
    if murni is not None:
        return f"{format_rupiah(murni)}, pagu murni."
    return f"{format_rupiah(pagu)}, jumlah pagu di bawahnya."
