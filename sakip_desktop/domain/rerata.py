"""Weighted means with their completeness, budget sums and efficiency over the plan tree.

A mean counts what has a kategori: a capaian with a number whose figures are all there.  How many
that are, of how many that are measured, is never left out ("9 dari 11 indikator").  Where the
office's policy says so (``Kebijakan.kosong_nol``), what has a target of the period and no figure
at all counts as 0, and that is said too ("9 dari 11 indikator, 2 yang kosong dihitung 0").  What
has no target, is filled in part or cannot be computed is left out in either case.  A sasaran's
line has the mean of its own indikator (``make_baris_sasaran``), the office's that of all;
``roll_up`` takes in what lies below.  A sasaran's realisasi is never derived.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from sakip_desktop.domain.capaian import KERJA
from sakip_desktop.domain.kategori import classify
from sakip_desktop.domain.kinerja import BERUPIAH, Anggaran, Kebijakan, Kelas, Simpul
from sakip_desktop.domain.laporan import (
    BarisAnggaran,
    BarisSasaran,
    Pengukuran,
    RerataTertimbang,
)
from sakip_desktop.domain.periode import Periode

_NOL = Decimal(0)
_BATAS_EFISIEN = Decimal(5)
# Fewer digits than its parts have: a mean of exactly 91 stays 91 (see capaian.KERJA).
_RERATA = Context(prec=40, rounding=ROUND_HALF_UP)


def compute_rerata(
    pengukuran: Iterable[Pengukuran], *, kosong_nol: bool = False
) -> RerataTertimbang:
    """Σ(bobot × capaian) ÷ Σ bobot, capaian within the floor and cap for averages.

    An indikator without weight (bobot 0 or less) is expected but not counted.

    Args:
        pengukuran: of the indikator that the mean is about.
        kosong_nol: the policy's word on what is empty: counted as 0 (whatever the floor is).
    """
    seharusnya = dihitung = nol = 0
    atas = bawah = _NOL
    for satu in pengukuran:
        if not satu.diukur:
            continue
        seharusnya += 1
        nilai, bobot = counted_value(satu, kosong_nol=kosong_nol), satu.indikator.bobot
        if nilai is None:
            continue
        if satu.kategori is None:
            nol += 1
        else:
            dihitung += 1
        atas = KERJA.add(atas, KERJA.multiply(bobot, nilai))
        bawah = KERJA.add(bawah, bobot)
    rerata = _RERATA.plus(KERJA.divide(atas, bawah)) if dihitung or nol else None
    return RerataTertimbang(nilai=rerata, dihitung=dihitung, seharusnya=seharusnya, nol=nol)


def counted_value(satu: Pengukuran, *, kosong_nol: bool) -> Decimal | None:
    """What a measured indikator brings into a mean, in percent; None when it is left out.

    Left out are those that are not measured, have no weight, or have a number that is not whole;
    what is empty is left out too unless the policy says otherwise (``kosong_nol``).
    """
    if not satu.diukur or satu.indikator.bobot <= 0:
        return None
    if satu.kategori is not None and satu.capaian.nilai_rerata is not None:
        return satu.capaian.nilai_rerata
    return _NOL if kosong_nol and is_kosong(satu) else None


def is_kosong(satu: Pengukuran) -> bool:
    """Whether nothing stands against a target of the period."""
    return satu.target_periode is not None and satu.realisasi_periode is None


def format_kelengkapan(rerata: RerataTertimbang) -> str:
    """``9 dari 11 indikator``; where none is measured in the period, that."""
    if not rerata.seharusnya:
        return "tidak ada yang diukur"
    teks = f"{rerata.dihitung} dari {rerata.seharusnya} indikator"
    return f"{teks}, {rerata.nol} yang kosong dihitung 0" if rerata.nol else teks


def children_of(simpul: Iterable[Simpul]) -> dict[str | None, list[Simpul]]:
    """Children by the id of their parent, in the order given; roots under None."""
    anak: dict[str | None, list[Simpul]] = {}
    for satu in simpul:
        anak.setdefault(satu.induk_id, []).append(satu)
    return anak


def roll_up(
    simpul: Sequence[Simpul], pengukuran: Iterable[Pengukuran], *, kosong_nol: bool = False
) -> dict[str, RerataTertimbang]:
    """For each node the mean over its own indikator and those of every node below it.

    ``kosong_nol`` as in ``compute_rerata``.
    """
    milik: dict[str, list[Pengukuran]] = {}
    for satu in pengukuran:
        milik.setdefault(satu.indikator.simpul_id, []).append(satu)
    terkumpul: dict[str, list[Pengukuran]] = {}

    def gather(simpul_: Simpul, bawahan: list[str]) -> None:
        isi = list(milik.get(simpul_.id, ()))
        for satu in bawahan:
            isi += terkumpul[satu]
        terkumpul[simpul_.id] = isi

    _walk_up(simpul, gather)
    return {satu.id: compute_rerata(terkumpul[satu.id], kosong_nol=kosong_nol) for satu in simpul}


def _walk_up(simpul: Sequence[Simpul], visit: Callable[[Simpul, list[str]], None]) -> None:
    """Visit every node after its children, telling it their ids.

    A node whose parent is not in the list is a root.
    """
    anak = children_of(simpul)
    dikenal = {satu.id for satu in simpul}
    tumpukan = [(satu, False) for satu in simpul if satu.induk_id not in dikenal]
    while tumpukan:
        satu, siap = tumpukan.pop()
        bawahan = anak.get(satu.id, [])
        if siap:
            visit(satu, [bawah.id for bawah in bawahan])
        else:
            tumpukan.append((satu, True))
            tumpukan.extend((bawah, False) for bawah in bawahan)


@dataclass(frozen=True, slots=True, kw_only=True)
class JumlahAnggaran:
    """Budget of a node with everything below it, whole rupiah; None where nothing is entered."""

    pagu: int | None
    realisasi_periode: int | None
    realisasi_sd: int | None

    @property
    def serapan(self) -> Decimal | None:
        """Percent of pagu spent up to the period's end."""
        return compute_serapan(self.realisasi_sd, self.pagu)


def roll_up_anggaran(
    simpul: Sequence[Simpul], anggaran: Mapping[str, Anggaran], periode: Periode
) -> dict[str, JumlahAnggaran]:
    """Budget by node: what is entered at the node itself, otherwise the sum of its children.

    One or the other, never both: the published workbook that adds a total to its parts counts
    two programs twice.  Money belongs to program and below; a total entered at a tujuan or sasaran
    is compared with the sum (``validasi_anggaran.check_parents``) and never takes its place.
    """
    hasil: dict[str, JumlahAnggaran] = {}

    def add(simpul_: Simpul, bawahan: list[str]) -> None:
        sendiri = anggaran.get(simpul_.id, Anggaran(simpul_id=simpul_.id))
        anak = [hasil[satu] for satu in bawahan]
        pilih = _own_or_sum if simpul_.jenis in BERUPIAH else _sum_or_own
        hasil[simpul_.id] = JumlahAnggaran(
            pagu=pilih(sendiri.pagu, [satu.pagu for satu in anak]),
            realisasi_periode=pilih(
                sendiri.total(periode), [satu.realisasi_periode for satu in anak]
            ),
            realisasi_sd=pilih(sendiri.total_sd(periode), [satu.realisasi_sd for satu in anak]),
        )

    _walk_up(simpul, add)
    return hasil


def _own_or_sum(sendiri: int | None, anak: Sequence[int | None]) -> int | None:
    return sum_known(anak) if sendiri is None else sendiri


def _sum_or_own(sendiri: int | None, anak: Sequence[int | None]) -> int | None:
    jumlah = sum_known(anak)
    return sendiri if jumlah is None else jumlah


def total_anggaran(baris: Sequence[BarisAnggaran]) -> JumlahAnggaran:
    """Budget of the whole office: its uppermost nodes, each of which stands for what is below."""
    ada = {satu.simpul.id for satu in baris}
    atas = [satu for satu in baris if satu.simpul.induk_id not in ada]
    return JumlahAnggaran(
        pagu=sum_known(satu.pagu for satu in atas),
        realisasi_periode=sum_known(satu.realisasi_periode for satu in atas),
        realisasi_sd=sum_known(satu.realisasi_sd for satu in atas),
    )


def sum_known(nilai: Iterable[int | None]) -> int | None:
    """Sum of what is there; None when nothing is."""
    ada = [satu for satu in nilai if satu is not None]
    return sum(ada) if ada else None


def compute_serapan(realisasi: int | None, pagu: int | None) -> Decimal | None:
    """Realisasi ÷ pagu × 100, not rounded; None without realisasi or with pagu 0 or none."""
    if realisasi is None or not pagu:
        return None
    return KERJA.divide(Decimal(realisasi * 100), Decimal(pagu))


def compute_efisiensi(
    capaian: Decimal | None, serapan: Decimal | None
) -> tuple[Decimal | None, str]:
    """Mean capaian less serapan in percentage points, and its label.

    More than 5 *Efisien*, within 5 *Cukup efisien*, less than −5 *Tidak efisien* (bounds found in
    use by other e-SAKIP programs; no regulation sets them).
    """
    if capaian is None or serapan is None:
        return None, ""
    selisih = _RERATA.subtract(capaian, serapan)
    if selisih > _BATAS_EFISIEN:
        return selisih, "Efisien"
    if selisih < -_BATAS_EFISIEN:
        return selisih, "Tidak efisien"
    return selisih, "Cukup efisien"


def classify_rerata(rerata: RerataTertimbang, kebijakan: Kebijakan) -> Kelas | None:
    """The class of a mean; None unless every indikator that is measured was counted in it."""
    if rerata.nilai is None or not rerata.lengkap:
        return None
    return classify(kebijakan.skala, rerata.nilai)


def may_judge(periode: Periode, belum_dikirim: Sequence[str]) -> bool:
    """Whether efficiency may be judged: at the end of the year, with every form handed in.

    The pagu is the year's, so that before it every period would look efficient.
    """
    return periode.menutup_tahun and not belum_dikirim


def judge_efisiensi(
    rerata: RerataTertimbang, serapan: Decimal | None, *, berlabel: bool
) -> tuple[Decimal | None, str]:
    """``compute_efisiensi`` of a mean; no judgement of one that something is missing from.

    ``berlabel`` is what ``may_judge`` says of the period.
    """
    selisih, label = compute_efisiensi(rerata.nilai, serapan)
    return selisih, label if berlabel and rerata.lengkap else ""


def make_baris_sasaran(
    simpul: Simpul,
    pengukuran: Iterable[Pengukuran],
    jumlah: JumlahAnggaran,
    kebijakan: Kebijakan,
    *,
    berlabel: bool,
) -> BarisSasaran:
    """Result of one sasaran: its own indikator, the budget below it, efficiency.

    Args:
        simpul: the sasaran.
        pengukuran: of all indikator.
        jumlah: its budget.
        kebijakan: with the scale, and what an empty figure means.
        berlabel: whether the efficiency is judged, see ``may_judge``.
    """
    rerata = compute_rerata(
        (satu for satu in pengukuran if satu.indikator.simpul_id == simpul.id),
        kosong_nol=kebijakan.kosong_nol,
    )
    efisiensi, label = judge_efisiensi(rerata, jumlah.serapan, berlabel=berlabel)
    return BarisSasaran(
        simpul=simpul,
        rerata=rerata,
        kategori=classify_rerata(rerata, kebijakan),
        pagu=jumlah.pagu,
        realisasi=jumlah.realisasi_sd,
        serapan=jumlah.serapan,
        efisiensi=efisiensi,
        efisiensi_label=label,
    )
