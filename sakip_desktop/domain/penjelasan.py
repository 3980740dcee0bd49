"""How a percentage came about: formula, rule, rounding, category and the cells it is made of.

Nothing is measured here.  What stands right of an equals sign is the number of the record that
screens and papers show (``laporan``); left of it stand the numbers that it was made of.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sakip_desktop.domain import capaian as hitung
from sakip_desktop.domain.agregasi import (
    agregasi_berlaku,
    combine,
    combine_targets,
    figure_value,
    is_pooled,
    splits_running_total,
    target_for,
)
from sakip_desktop.domain.angka import (
    format_angka,
    format_figur,
    format_persen,
    round_half_up,
)
from sakip_desktop.domain.capaian import LABEL_RUMUS, NAMA_RUMUS, Capaian
from sakip_desktop.domain.kategori import batas_kelas, classify
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    Indikator,
    Keadaan,
    Kebijakan,
    Polaritas,
    Realisasi,
    Target,
    Varian,
)
from sakip_desktop.domain.laporan import (
    LaporanPengukuran,
    Pengukuran,
)
from sakip_desktop.domain.periode import (
    NAMA_BULAN,
    JenisPeriode,
    Periode,
    tanggal_indonesia,
    triwulan,
)

_DESIMAL = 6  # of the one place where a figure stands in full
_DESIMAL_HASIL = 2  # of a figure that was rounded
_SATU = Decimal(1)
KOSONG = "–"
SEJAK_AWAL = date(2000, 1, 1)  # a policy of that day has no beginning that matters

Bagian = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sumber:
    """One cell: the figure of a month, and who put its value there; nobody when it is empty.

    Attributes:
        pada: when, in the office's time.
    """

    figur: Realisasi
    oleh: str = ""
    pada: datetime | None = None

    @property
    def bulan(self) -> Periode:
        """The month."""
        return self.figur.periode


@dataclass(frozen=True, slots=True, kw_only=True)
class VersiDipakai:
    """The version of an indikator that a period is measured with."""

    nomor: int
    berlaku_mulai: date
    alasan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsalIndikator:
    """Where the figures of an indikator come from.

    Attributes:
        sumber: a cell for every month from January to the period's end in which it is asked for.
        formulir: how the unit's form stands, in words; empty when no collection has begun.
    """

    indikator_id: str
    unit: str
    sumber: tuple[Sumber, ...]
    versi: VersiDipakai | None = None
    formulir: str = ""

    @property
    def figur(self) -> dict[Periode, Realisasi]:
        """The figures by month."""
        return {satu.bulan: satu.figur for satu in self.sumber}


@dataclass(frozen=True, slots=True, kw_only=True)
class KertasKerja:
    """Everything of *Kertas Kerja Pengukuran*: the measurement and where each figure comes from.

    Attributes:
        asal: one for each of ``laporan.semua``, in its order.
        unit: names of the only units whose figures are in it; empty for the whole office.
    """

    laporan: LaporanPengukuran
    asal: tuple[AsalIndikator, ...]
    unit: tuple[str, ...] = ()

    @property
    def cakupan(self) -> str:
        """What the last mean is about: the whole office, or the units."""
        if self.unit:
            return f"Hanya {' dan '.join(self.unit)}"
        return f"Seluruh {self.laporan.kantor.nama}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberAnggaran:
    """Rupiah of one month at one node, and who put them there, in the office's time."""

    kode: str
    uraian: str
    bulan: Periode
    nilai: int
    oleh: str = ""
    pada: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisSumber:
    """A line of the table below an explanation.

    Attributes:
        guna: what it is used for.
    """

    apa: str
    nilai: str
    guna: str = ""
    oleh: str = ""
    pada: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penjelasan:
    """The explanation of one figure.

    Attributes:
        judul: what the figure is of.
        sebutan: what kind of figure it is (``Capaian Triwulan III 2025``).
        angka: as screens and papers show it.
        keterangan: its category, or in a word why it has none.
        bagian: heading and text of each step, in the order of the computation.
        kolom: heads of the table of sources; its lines are ``sumber``.
    """

    judul: str
    sebutan: str
    angka: str
    keterangan: str
    bagian: tuple[Bagian, ...]
    kolom: tuple[str, str, str] = ("Bulan", "Nilai", "Dipakai untuk")
    sumber: tuple[BarisSumber, ...] = ()

    @property
    def teks(self) -> str:
        """All of it as plain text, without the table."""
        kepala = " · ".join(satu for satu in (self.sebutan, self.angka, self.keterangan) if satu)
        isi = "\n\n".join(f"{judul}\n{teks}" for judul, teks in self.bagian)
        return f"{self.judul}\n{kepala}\n\n{isi}"


# --- numbers in sentences ------------------------------------------------------------------------


def write_number(nilai: Decimal | None) -> str:
    """An operand as in the sentence of a capaian; ``–`` where there is none."""
    return KOSONG if nilai is None else hitung.write_operand(nilai)


def write_result(nilai: Decimal | None) -> str:
    """A result: every digit, or two places (six below 1) where it would be endless."""
    if nilai is None or hitung.is_short(nilai) or abs(nilai) < 1:
        return write_number(nilai)
    return write_number(round_half_up(nilai, _DESIMAL_HASIL))


def equation(kiri: str, nilai: Decimal | None, jadi: str = "") -> str:
    """``45 ÷ 50 × 100 = 90``, or ``6 ÷ 12 × 100 ≈ 8,33`` where the result was rounded.

    Args:
        kiri: what is computed.
        nilai: what becomes of it.
        jadi: how that is written; empty for the number alone.
    """
    utuh = nilai is None or hitung.is_short(nilai)
    return f"{kiri} {'=' if utuh else '≈'} {jadi or write_result(nilai)}"


def percent_result(nilai: Decimal) -> str:
    """``83,33 % (dibulatkan)``: as it is shown, and whether that is not all of it."""
    bulat = round_half_up(nilai, _DESIMAL_HASIL) != nilai
    return f"{format_persen(nilai).replace('-', '−')}{' (dibulatkan)' if bulat else ''}"


def write_figure(indikator: Indikator, nilai: Decimal | None) -> str:
    """A figure with every digit that matters; the label of a predikat, Ya or Tidak."""
    if nilai is None:
        return KOSONG
    if indikator.polaritas in (Polaritas.PREDIKAT, Polaritas.YA_TIDAK):
        return format_figur(indikator, nilai)
    return write_number(nilai)


def write_operand(indikator: Indikator, nilai: Decimal | None) -> str:
    """A figure that is reckoned with: ``5 (BB)``, ``1 (Ya)``, or the number."""
    angka, kata = write_number(nilai), write_figure(indikator, nilai)
    berlabel = indikator.polaritas in (Polaritas.PREDIKAT, Polaritas.YA_TIDAK)
    return f"{angka} ({kata})" if berlabel and not kata[:1].isdigit() else angka


def write_target(indikator: Indikator, target: Target | None) -> str:
    """A target, a range with both ends."""
    if target is None:
        return KOSONG
    bawah = write_figure(indikator, target.nilai)
    if target.atas is None:
        return bawah
    return f"{bawah} sampai {write_figure(indikator, target.atas)}"


def cell_text(indikator: Indikator, figur: Realisasi) -> str:
    """What stands in a cell: ``45 ÷ 50 × 100 = 90``, or in words why there is no number."""
    match figur.keadaan:
        case Keadaan.BELUM_DIISI:
            return "belum diisi"
        case Keadaan.TIDAK_DIUKUR:
            return "tidak diukur"
        case Keadaan.TIDAK_DAPAT_DIPENUHI:
            return f"tidak dapat dipenuhi: {figur.alasan}".removesuffix(": ")
        case Keadaan.BELUM_JELAS:
            return f"“{figur.belum_terbaca}” belum terbaca sebagai angka"
    nilai = figure_value(indikator, figur)
    if indikator.is_rasio and figur.pembilang is not None and figur.penyebut is not None:
        bagi = _division(indikator, figur.pembilang, figur.penyebut)
        return f"{bagi}: tidak terhitung" if nilai is None else equation(bagi, nilai)
    return write_figure(indikator, nilai)


def _division(indikator: Indikator, atas: Decimal, bawah: Decimal) -> str:
    kali = "" if indikator.pengali == _SATU else f" × {write_number(indikator.pengali)}"
    return f"{write_number(atas)} ÷ {write_number(bawah)}{kali}"


KALI_UKUR = {
    Frekuensi.BULANAN: "bulan",
    Frekuensi.TRIWULAN: "triwulan",
    Frekuensi.SEMESTER: "semester",
    Frekuensi.TAHUNAN: "tahun",
}
"""What the figures of an indikator are counted in."""


def count_text(satu: Pengukuran) -> str:
    """``4 dari 4 triwulan``: how many of its figures are there."""
    return f"{satu.terisi} dari {satu.seharusnya} {KALI_UKUR[satu.indikator.frekuensi]}"


def month_text(periode: Periode) -> str:
    """The name of the month that a period ends with."""
    return NAMA_BULAN[periode.bulan_akhir - 1]


def plus_text(bagian: Iterable[str]) -> str:
    """The parts of a sum."""
    return " + ".join(bagian)


# --- aggregation ---------------------------------------------------------------------------------

_NAMA_AGREGASI = {
    Agregasi.JUMLAH: "jumlah",
    Agregasi.RERATA: "rata-rata",
    Agregasi.TERAKHIR: "nilai terakhir",
    Agregasi.MAKS: "nilai tertinggi",
    Agregasi.MIN: "nilai terendah",
}


def aggregation_rule(indikator: Indikator) -> str:
    """How the figures of months become one, in words."""
    agregasi = agregasi_berlaku(indikator)
    if is_pooled(indikator):
        dasar = "jumlah pembilang dibagi jumlah penyebut"
    else:
        dasar = f"{_NAMA_AGREGASI[agregasi]} angka yang terisi"
    if not indikator.kumulatif_realisasi:
        return dasar
    if agregasi is Agregasi.JUMLAH:
        return f"{dasar}; angkanya kumulatif sejak Januari, sehingga yang sebelumnya dikurangkan"
    return "angka terakhir (diisi kumulatif sejak Januari)"


def steps_own(satu: Pengukuran, figur: Mapping[Periode, Realisasi]) -> tuple[str, ...]:
    """The period's own figure out of its months, step by step."""
    ind, periode = satu.indikator, satu.periode
    dalam = ind.measured_months(periode)
    pecah = splits_running_total(ind)
    awal = [
        bulan for bulan in periode.sampai_dengan() if bulan not in dalam and ind.measured_in(bulan)
    ]
    langkah = _combined(ind, figur, dalam, satu.realisasi_periode, awal if pecah else None)
    return (*langkah, *_left_out(ind, figur, dalam))


def steps_to_date(satu: Pengukuran, figur: Mapping[Periode, Realisasi]) -> tuple[str, ...]:
    """The figure from January to the period's end out of its months."""
    ind = satu.indikator
    bulan_ = [bulan for bulan in satu.periode.sampai_dengan() if ind.measured_in(bulan)]
    return (
        *_combined(ind, figur, bulan_, satu.realisasi_sd, None),
        *_left_out(ind, figur, bulan_),
    )


def _combined(
    indikator: Indikator,
    figur: Mapping[Periode, Realisasi],
    bulan_: Sequence[Periode],
    hasil: Decimal | None,
    awal: Sequence[Periode] | None,
) -> list[str]:
    """The line that makes one figure of several; ``awal`` are the months of a running total."""
    if is_pooled(indikator):
        return _pooled(indikator, figur, bulan_, hasil, awal)
    isi = _values(indikator, figur, bulan_)
    baris = [
        f"{month_text(bulan)}: {cell_text(indikator, figur[bulan])}"
        for bulan, _ in isi
        if indikator.is_rasio
    ]
    if not isi:
        return ["Belum ada angka bulan yang terisi."]
    agregasi = Agregasi.TERAKHIR if indikator.kumulatif_realisasi else agregasi_berlaku(indikator)
    write = write_operand if agregasi is Agregasi.RERATA and len(isi) > 1 else write_figure
    teks = [write(indikator, nilai) for _, nilai in isi]
    utuh = hasil is None or hitung.is_short(hasil)
    jadi = write(indikator, hasil) if utuh else write_result(hasil)
    if awal is not None:
        kiri = _split_text(indikator, isi, _values(indikator, figur, awal))
        return [*baris, equation(kiri, hasil, jadi)]
    if len(isi) == 1:
        return baris or [f"{month_text(isi[0][0])}: {teks[0]}"]
    match agregasi:
        case Agregasi.JUMLAH:
            kalimat = equation(plus_text(teks), hasil, jadi)
        case Agregasi.RERATA:
            kalimat = equation(f"({plus_text(teks)}) ÷ {len(isi)}", hasil, jadi)
        case Agregasi.TERAKHIR:
            kalimat = f"Angka terakhir, {month_text(isi[-1][0])}: {jadi}"
        case Agregasi.MAKS:
            kalimat = f"Tertinggi dari {'; '.join(teks)}: {jadi}"
        case _:
            kalimat = f"Terendah dari {'; '.join(teks)}: {jadi}"
    return [*baris, kalimat]


def _split_text(
    indikator: Indikator,
    isi: Sequence[tuple[Periode, Decimal]],
    awal: Sequence[tuple[Periode, Decimal]],
) -> str:
    kini = f"{write_figure(indikator, isi[-1][1])} (s.d. {month_text(isi[-1][0])})"
    if not awal:
        return f"{kini}, tanpa angka sebelumnya"
    return f"{kini} − {write_figure(indikator, awal[-1][1])} (s.d. {month_text(awal[-1][0])})"


def _pooled(
    indikator: Indikator,
    figur: Mapping[Periode, Realisasi],
    bulan_: Sequence[Periode],
    hasil: Decimal | None,
    awal: Sequence[Periode] | None,
) -> list[str]:
    isi = _components(figur, bulan_)
    if not isi:
        return ["Belum ada pembilang dan penyebut yang terisi."]
    if indikator.kumulatif_realisasi:
        sebelum = _components(figur, awal or ())[-1:]
        akhir = isi[-1:]
        tanda = " − "
        dipakai = [*akhir, *sebelum]
        kali = [_SATU, -_SATU]
    else:
        tanda, dipakai = " + ", isi
        kali = [_SATU] * len(isi)
    jumlah: list[Decimal] = []
    baris = []
    for ke, nama in enumerate(("Pembilang", "Penyebut")):
        angka = [satu[ke] for satu in dipakai]
        total = combine(Agregasi.JUMLAH, [a * b for a, b in zip(angka, kali, strict=False)])
        jumlah.append(total or Decimal(0))
        if len(angka) > 1:
            teks = tanda.join(write_number(satu) for satu in angka)
            baris.append(f"{nama}: {equation(teks, total)}")
    return [*baris, equation(_division(indikator, *jumlah), hasil)]


def _values(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], bulan_: Iterable[Periode]
) -> list[tuple[Periode, Decimal]]:
    """Months that have a value."""
    return [
        (bulan, nilai)
        for bulan in bulan_
        if bulan in figur
        for nilai in (figure_value(indikator, figur[bulan]),)
        if nilai is not None
    ]


def _components(
    figur: Mapping[Periode, Realisasi], bulan_: Iterable[Periode]
) -> list[tuple[Decimal, Decimal]]:
    """Numerator and denominator of the months that have both."""
    return [
        (satu.pembilang, satu.penyebut)
        for bulan in bulan_
        if (satu := figur.get(bulan)) is not None
        and satu.keadaan is Keadaan.TERISI
        and satu.pembilang is not None
        and satu.penyebut is not None
    ]


_TIDAK_IKUT = "Tidak ikut dihitung"


def _left_out(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], bulan_: Iterable[Periode]
) -> list[str]:
    """Months without a value; none of them is a zero."""
    semua = [
        figur.get(bulan) or Realisasi(indikator_id=indikator.id, periode=bulan) for bulan in bulan_
    ]
    tanpa = [
        f"{month_text(satu.periode)} {cell_text(indikator, satu)}"
        for satu in semua
        if figure_value(indikator, satu) is None
    ]
    return [f"{_TIDAK_IKUT} (bukan nol): {'; '.join(tanpa)}."] if tanpa else []


# --- target --------------------------------------------------------------------------------------


def target_steps(indikator: Indikator, periode: Periode, target: Target | None) -> str:
    """Where the target of a period comes from."""
    jadi = write_target(indikator, target)
    if target is None:
        return f"Rencana tidak memuat target untuk {periode.label}."
    bertumpuk = indikator.kumulatif_target and agregasi_berlaku(indikator) is Agregasi.JUMLAH
    if periode.jenis is not JenisPeriode.TAHUN and bertumpuk:
        return (
            f"{jadi}: target kumulatif sampai akhir {periode.label} dikurangi target kumulatif "
            "sebelumnya."
        )
    if periode in indikator.target:
        return f"{jadi}, ditulis dalam rencana untuk {periode.label}."
    bagian = _target_parts(indikator, periode)
    nilai = [satu for satu in bagian if satu is not None]
    if len(nilai) > 1 and len(nilai) == len(bagian) and combine_targets(indikator, nilai) == target:
        teks = [write_target(indikator, satu) for satu in nilai]
        jumlah = agregasi_berlaku(indikator) is Agregasi.JUMLAH and not is_pooled(indikator)
        if jumlah and all(satu.atas is None for satu in nilai):
            return f"{plus_text(teks)} = {jadi}, dari target bulan atau triwulan di dalamnya."
        nama = _NAMA_AGREGASI[agregasi_berlaku(indikator)]
        return f"{jadi}: {nama} target di dalamnya ({'; '.join(teks)})."
    return f"{jadi}: target periode lebih panjang yang angkanya diisi pada bulan terakhirnya."


def _target_parts(indikator: Indikator, periode: Periode) -> list[Target | None]:
    if periode.jenis is JenisPeriode.BULAN:
        return []
    bagian: tuple[Periode, ...] = periode.bulan
    if periode.jenis is JenisPeriode.SEMESTER:
        bagian = (
            triwulan(periode.tahun, periode.ke * 2 - 1),
            triwulan(periode.tahun, periode.ke * 2),
        )
    return [target_for(indikator, satu) for satu in bagian]


# --- rule, rounding, category --------------------------------------------------------------------


def rule_text(indikator: Indikator, capaian: Capaian, kebijakan: Kebijakan) -> str:
    """The formula in words and who chose it."""
    nama, rumus = NAMA_RUMUS.get(capaian.rumus, ""), LABEL_RUMUS.get(capaian.rumus, "")
    kalimat = f"Rumus {nama}: {rumus} (R realisasi, T target)."
    if indikator.polaritas is Polaritas.TURUN and indikator.varian is Varian.BAWAAN:
        kalimat += (
            " Varian rumusnya bawaan kebijakan kantor yang berlaku "
            f"{since_text(kebijakan.berlaku_mulai)}."
        )
    elif indikator.varian is not Varian.BAWAAN:
        kalimat += " Varian rumusnya ditetapkan pada indikator ini."
    if capaian.rumus == "rentang-khusus":
        kalimat += (
            " Makin singkat makin baik: nilai di bawah batas bawah lebih baik dari yang "
            "ditargetkan sehingga capaiannya di atas 100 %, nilai di atas batas atas kurang dari "
            "100 %."
        )
    if capaian.tentang_acuan:
        kalimat += f" Di sini dipakai {capaian.bentuk.value} × 100. {capaian.tentang_acuan}"
    if indikator.polaritas is Polaritas.YA_TIDAK:
        kalimat += _KATA_YA_TIDAK.get(agregasi_berlaku(indikator), "")
    return kalimat


_KATA_YA_TIDAK = {
    Agregasi.MIN: " Bulan digabungkan dengan nilai terendah: satu bulan Tidak membuat seluruh "
    "periodenya Tidak.",
    Agregasi.MAKS: " Bulan digabungkan dengan nilai tertinggi: satu bulan Ya membuat seluruh "
    "periodenya Ya.",
    Agregasi.TERAKHIR: " Yang berlaku jawaban bulan terakhir yang terisi.",
}


def since_text(mulai: date) -> str:
    """From when a policy counts: ``sejak awal``, ``mulai 5 Januari 2026``."""
    return "sejak awal" if mulai <= SEJAK_AWAL else f"mulai {tanggal_indonesia(mulai)}"


def limit_text(capaian: Capaian, kebijakan: Kebijakan) -> str:
    """Cap, floor and rounding: the rule, and whether it changed this figure."""
    mentah, rerata = capaian.nilai_mentah, capaian.nilai_rerata
    if mentah is None or rerata is None or capaian.nilai_tampil is None:
        return ""
    baris = [f"Kebijakan kantor yang berlaku {since_text(kebijakan.berlaku_mulai)}."]
    if kebijakan.batas_tampil is None:
        baris.append("Capaian yang ditampilkan tidak dibatasi.")
    else:
        kena = "dipotong" if mentah > kebijakan.batas_tampil else "tidak terkena"
        baris.append(
            f"Capaian ditampilkan paling tinggi {format_persen(kebijakan.batas_tampil)}: {kena}."
        )
    baris.append(
        f"Pembulatan: dihitung penuh tanpa dibulatkan, {_in_full(mentah)}, lalu ditampilkan dengan "
        f"2 desimal (5 dibulatkan ke atas): {format_persen(capaian.nilai_tampil)}."
    )
    atas = (
        "tanpa batas atas"
        if kebijakan.batas_rerata is None
        else f"paling tinggi {format_persen(kebijakan.batas_rerata)}"
    )
    baris.append(
        f"Dalam rata-rata dihitung {atas} dan paling rendah "
        f"{format_persen(kebijakan.lantai_rerata)}: {format_persen(rerata)}."
    )
    return "\n".join(baris)


def _in_full(nilai: Decimal) -> str:
    """``83,333333 % (enam desimal pertama)``: the one place where all of it stands."""
    teks = format_angka(round_half_up(nilai, _DESIMAL)).replace("-", "−")
    return f"{teks} %" if hitung.is_short(nilai) else f"{teks} % (sampai enam desimal)"


def category_text(satu: Pengukuran, kebijakan: Kebijakan) -> str:
    """The class with its bounds, or why there is none."""
    mentah = satu.capaian.nilai_mentah
    if satu.kategori is not None and mentah is not None:
        return class_text(kebijakan, satu.kategori.label, mentah)
    if satu.target_periode is None:
        return "Tanpa kategori: periode ini tidak bertarget sendiri."
    if mentah is None:
        return "Tanpa kategori: capaiannya tidak dapat dihitung."
    if not satu.lengkap:
        return f"Tanpa kategori: baru {count_text(satu)} terisi, sehingga angkanya belum lengkap."
    return "Tanpa kategori: angka kumulatif bulan sebelumnya belum ada."


def class_text(kebijakan: Kebijakan, label: str, nilai: Decimal) -> str:
    """``Tinggi: mulai 76 % sampai di bawah 91 %.``, from the value that is not rounded."""
    skala = kebijakan.skala
    ke = next(nomor for nomor, satu in enumerate(skala.kelas) if satu.label == label)
    batas = batas_kelas(skala.kelas[ke])
    if ke:
        atas = skala.kelas[ke - 1]
        kata = "sampai di bawah" if atas.termasuk else "sampai"
        batas += f" {kata} {format_angka(atas.batas_bawah)} %"
    kalimat = f"{label}: {batas}, menurut skala {skala.nama}. Ditetapkan dari nilai yang belum "
    bulat = round_half_up(nilai, _DESIMAL_HASIL)
    if classify(skala, bulat).label == label:
        return f"{kalimat}dibulatkan."
    return f"{kalimat}dibulatkan, {_in_full(nilai)}."


# --- an indikator --------------------------------------------------------------------------------


def explain_indikator(
    satu: Pengukuran,
    kebijakan: Kebijakan,
    asal: AsalIndikator,
    *,
    status: str = "",
    terhadap_tahun: bool = False,
) -> Penjelasan:
    """The capaian of an indikator in a period.

    Args:
        satu: as it was measured.
        kebijakan: with which it was measured.
        asal: its cells, with the months before the period.
        status: whether the figures may still change, in a sentence.
        terhadap_tahun: it is the way to the year's target that is shown as its figure.
    """
    ind, periode = satu.indikator, satu.periode
    capaian = satu.kemajuan if terhadap_tahun else satu.capaian
    sebutan = "Terhadap target tahun, s.d." if terhadap_tahun else "Capaian"
    setahun_ = periode.jenis is JenisPeriode.TAHUN
    tahun = _progress_parts(satu, asal.figur) if not setahun_ else []
    sendiri: list[Bagian] = [
        ("Hitungan capaian", _with_ratio(satu, satu.capaian, steps_own(satu, asal.figur))),
        ("Rumus dalam kata", rule_text(ind, satu.capaian, kebijakan)),
        ("Batas dan pembulatan", limit_text(satu.capaian, kebijakan)),
        ("Kategori", category_text(satu, kebijakan)),
        (
            f"Realisasi {periode.label}",
            "\n".join((f"Cara: {aggregation_rule(ind)}.", *steps_own(satu, asal.figur))),
        ),
        (f"Target {periode.label}", target_steps(ind, periode, satu.target_periode)),
    ]
    return Penjelasan(
        judul=f"{ind.kode}  {ind.nama}".strip(),
        sebutan=f"{sebutan} {periode.label}",
        angka=KOSONG if capaian.nilai_tampil is None else format_persen(capaian.nilai_tampil),
        keterangan=""
        if terhadap_tahun
        else "tanpa kategori"
        if satu.kategori is None
        else satu.kategori.label,
        bagian=filled_parts(
            *((*tahun, *sendiri) if terhadap_tahun else (*sendiri, *tahun)),
            ("Formulasi pengukuran", ind.rumus or "belum ditulis"),
            ("Versi indikator", version_text(asal.versi)),
            ("Formulir", _form_text(asal)),
            ("Keadaan angka", status),
        ),
        sumber=tuple(_source_lines(satu, asal.sumber)),
    )


def _progress_parts(satu: Pengukuran, figur: Mapping[Periode, Realisasi]) -> list[Bagian]:
    langkah = steps_to_date(satu, figur)
    return [
        ("Terhadap target tahun", _with_ratio(satu, satu.kemajuan, langkah)),
        (f"Realisasi s.d. {satu.periode.label}", "\n".join(langkah)),
    ]


def _with_ratio(satu: Pengukuran, capaian: Capaian, langkah: Sequence[str]) -> str:
    """The sentence of a capaian; a realisasi that is itself a division stands above it."""
    if capaian.nilai_mentah is None or capaian.realisasi is None:
        return capaian.penjelasan
    if not satu.indikator.is_rasio and hitung.is_short(capaian.realisasi):
        return capaian.penjelasan
    hitungan = [baris for baris in langkah if not baris.startswith(_TIDAK_IKUT)]
    bagi = [baris for baris in hitungan if "÷" in baris]
    if not bagi:
        return capaian.penjelasan
    ujung = agregasi_berlaku(satu.indikator) in (Agregasi.MAKS, Agregasi.MIN)
    asal = hitungan[-1] if ujung else bagi[-1]
    pisah = " " if asal.split(":")[0] in NAMA_BULAN else ": "
    return f"Realisasi{pisah}{asal}\n{capaian.penjelasan}"


def filled_parts(*bagian: Bagian) -> tuple[Bagian, ...]:
    """The headed parts that say something."""
    return tuple(satu for satu in bagian if satu[1])


def version_text(versi: VersiDipakai | None) -> str:
    """Number, first day and reason of the version used."""
    if versi is None:
        return ""
    alasan = f": {versi.alasan}" if versi.alasan else ""
    return f"Versi {versi.nomor}, berlaku mulai {tanggal_indonesia(versi.berlaku_mulai)}{alasan}"


def _form_text(asal: AsalIndikator) -> str:
    keadaan = asal.formulir or "Pengumpulan data belum dimulai"
    return f"{asal.unit}: {keadaan}" if asal.unit else keadaan


def _source_lines(satu: Pengukuran, sumber: Iterable[Sumber]) -> Iterable[BarisSumber]:
    """The months as the calendar has them; those before the period only count from January on."""
    for sel in sorted(sumber, key=lambda sel: sel.bulan.mulai):
        dalam = sel.bulan in satu.periode
        yield BarisSumber(
            apa=sel.bulan.label,
            nilai=cell_text(satu.indikator, sel.figur),
            guna="angka periode ini" if dalam else "hanya s.d. periode",
            oleh=sel.oleh,
            pada=sel.pada,
        )
