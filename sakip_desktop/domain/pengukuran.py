"""One indikator measured over one period: figures in, ``laporan.Pengukuran`` out."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from sakip_desktop.domain.agregasi import (
    HasilAgregasi,
    aggregate,
    aggregate_sd,
    agregasi_berlaku,
    is_pooled,
    splits_running_total,
    target_for,
)
from sakip_desktop.domain.capaian import Capaian, Status, compute_capaian_indikator
from sakip_desktop.domain.kategori import classify
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Indikator,
    Kebijakan,
    Kelas,
    Polaritas,
    Realisasi,
    Target,
)
from sakip_desktop.domain.laporan import Pengukuran
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.domain.temuan import Temuan, Tingkat

_PADA_AKHIR = (
    "Jumlah yang makin rendah makin baik dibandingkan dengan target tahun pada akhir tahun."
)


def measure(
    indikator: Indikator,
    figur: Mapping[Periode, Realisasi],
    periode: Periode,
    kebijakan: Kebijakan,
    *,
    temuan: Sequence[Temuan] = (),
) -> Pengukuran:
    """Aggregate, compare with the targets and classify.

    Args:
        indikator: the version valid for the period.
        figur: its figures by month, of the whole year.
        periode: month, triwulan, semester or year.
        kebijakan: caps, floor, default formula and scale.
        temuan: findings to carry along.

    Returns:
        ``capaian`` is the period's own figure against the period's target; without such a target
        it is ``TARGET_KOSONG`` and only ``kemajuan`` (January to the period's end against the
        year's target) has a number.  There is a ``kategori`` only when the capaian has a number
        and every figure that was due is there: incomplete data never show green.
    """
    target_tahun = indikator.target.get(setahun(periode.tahun))
    sendiri, target_periode, capaian = measure_own(indikator, figur, periode, kebijakan)
    if periode.jenis is JenisPeriode.TAHUN:
        sampai, kemajuan = sendiri, capaian
    else:
        sampai = aggregate_sd(indikator, figur, periode)
        kemajuan = _compute_kemajuan(indikator, target_tahun, sampai, periode, kebijakan)
        if kemajuan.status is Status.OK and sendiri.terisi < sendiri.seharusnya:
            kemajuan = _no_progress(kemajuan, "Realisasi periode ini belum lengkap.")
    return Pengukuran(
        indikator=indikator,
        periode=periode,
        target_tahun=target_tahun,
        target_periode=target_periode,
        realisasi_periode=sendiri.nilai,
        realisasi_sd=sampai.nilai,
        capaian=capaian,
        kemajuan=kemajuan,
        kategori=class_of(capaian, sendiri, kebijakan),
        terisi=sendiri.terisi,
        seharusnya=sendiri.seharusnya,
        figur=tuple([figur[satu] for satu in periode.bulan if satu in figur]),
        temuan=(*temuan, *_base_missing(sendiri, periode)),
    )


def measure_own(
    indikator: Indikator,
    figur: Mapping[Periode, Realisasi],
    periode: Periode,
    kebijakan: Kebijakan,
) -> tuple[HasilAgregasi, Target | None, Capaian]:
    """The period's own figure, its target and the capaian, without the way to the year's target.

    Enough for a line of many periods; ``measure`` builds on it.
    """
    target = target_for(indikator, periode)
    sendiri = aggregate(indikator, figur, periode)
    capaian = compute_capaian_indikator(
        indikator, target, sendiri.nilai, kebijakan, keadaan=sendiri.keadaan
    )
    return sendiri, target, capaian


def looks_back(indikator: Indikator, bulan: Periode) -> bool:
    """Whether a month is measured with those before it, and not by its own figure alone.

    It is where the month has no target of its own, or a running total is parted.
    """
    return splits_running_total(indikator) or target_for(indikator, bulan) is None


def _compute_kemajuan(
    indikator: Indikator,
    target_tahun: Target | None,
    sampai: HasilAgregasi,
    periode: Periode,
    kebijakan: Kebijakan,
) -> Capaian:
    """January to the period's end against the year's target.

    A sum of which less is better grows all year: 72.357 kWh by September against 96.000 for the
    year looks like saving and may be waste, so before the year ends it is compared with nothing.
    """
    kemajuan = compute_capaian_indikator(
        indikator, target_tahun, sampai.nilai, kebijakan, keadaan=sampai.keadaan
    )
    if kemajuan.status is not Status.OK or not _piles_up(indikator) or periode.menutup_tahun:
        return kemajuan
    return _no_progress(kemajuan, _PADA_AKHIR)


def _piles_up(indikator: Indikator) -> bool:
    """Whether it is a sum of which less is better."""
    return (
        indikator.polaritas is Polaritas.TURUN
        and agregasi_berlaku(indikator) is Agregasi.JUMLAH
        and not is_pooled(indikator)
    )


def compare_with(satu: Pengukuran, acuan: Decimal, kebijakan: Kebijakan) -> Capaian:
    """January to the period's end against a figure beyond the year's plan.

    Args:
        satu: what was measured.
        acuan: the Renstra's last target, or a national standard.
        kebijakan: caps and default formula.
    """
    hasil = compute_capaian_indikator(satu.indikator, Target(acuan), satu.realisasi_sd, kebijakan)
    if hasil.status is not Status.OK:
        return hasil
    if not satu.lengkap:
        return _no_progress(hasil, "Realisasi periode ini belum lengkap.")
    if _piles_up(satu.indikator) and not satu.periode.menutup_tahun:
        return _no_progress(hasil, _PADA_AKHIR)
    return hasil


def _no_progress(kemajuan: Capaian, alasan: str) -> Capaian:
    """The figures without the number that they would mislead with."""
    return Capaian(
        status=Status.TARGET_KOSONG,
        alasan=alasan,
        rumus=kemajuan.rumus,
        target=kemajuan.target,
        realisasi=kemajuan.realisasi,
    )


def class_of(capaian: Capaian, hasil: HasilAgregasi, kebijakan: Kebijakan) -> Kelas | None:
    """The class of a capaian of its own target; None while something of it is missing."""
    if capaian.status is not Status.OK or capaian.nilai_mentah is None:
        return None
    if hasil.terisi < hasil.seharusnya or not hasil.dasar_lengkap:
        return None
    return classify(kebijakan.skala, capaian.nilai_mentah)


def _base_missing(hasil: HasilAgregasi, periode: Periode) -> tuple[Temuan, ...]:
    """A running total whose starting point is missing holds more than the period."""
    if hasil.dasar_lengkap or hasil.nilai is None:
        return ()
    return (
        Temuan(
            kode="angka-awal-belum-ada",
            tingkat=Tingkat.INFO,
            kolom="nilai",
            isi=f"Angka kumulatif sebelum {periode.label} belum ada, sehingga angka periode ini "
            "memuat bulan sebelumnya; kategori tidak diberikan.",
            saran="Lengkapi angka kumulatif bulan sebelumnya.",
        ),
    )
