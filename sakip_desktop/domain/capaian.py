"""Capaian: the only place with a formula.

T is the target, R the realisasi, both ``Decimal``; capaian is in percent.

==================  =======================================================================
rumus               formula
==================  =======================================================================
``naik``            R ÷ T × 100; for T < 0: (2 × T − R) ÷ T × 100
``turun-selisih``   (2 × T − R) ÷ T × 100; for T < 0: R ÷ T × 100
``turun-rasio``     T ÷ R × 100
``turun-*``, T = 0  R = 0: 100; R > 0: (worst − R) ÷ worst × 100 where the worst realisasi is
                    declared, otherwise 0 with a note
``rentang-biasa``   inside [lo, hi] 100; below: R ÷ lo × 100; above: (2 × hi − R) ÷ hi × 100
``rentang-khusus``  the same, but below: (2 × lo − R) ÷ lo × 100 (shorter is better)
``predikat``        score of R ÷ score of T × 100
``ya-tidak``        100 when R equals T, otherwise 0
==================  =======================================================================

Two shapes suffice for nearly all of it: *maju* R ÷ T (more is better) and *mundur* (2T − R) ÷ T
(less is better).  Below zero they change places, so that better is always more than 100.

Sources: published LKjIPs for ``naik``, ``selisih`` and ``rasio``; PermenPANRB 8/2021 for values
outside a range; KMK 127/2026 for the declared worst value and T < 0; the rest are the product's
decisions.  Never is "cannot be computed" turned into 0 or 100.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum
from typing import NamedTuple

from sakip_desktop.domain.angka import format_angka, format_persen, round_half_up
from sakip_desktop.domain.kinerja import (
    Indikator,
    Keadaan,
    Kebijakan,
    Polaritas,
    Target,
    Varian,
)

VERSI_RUMUS = 1
"""Frozen with every capaian; it rises when a formula gives another number for what it computed
before (not for a new formula, nor for other words)."""

# Intermediate results carry more digits than final ones, so that a mean such as 2 ÷ 7 cannot push
# a capaian of exactly 91 to 90,999… and into the wrong class.
KERJA = Context(prec=60, rounding=ROUND_HALF_UP)
HASIL = Context(prec=50, rounding=ROUND_HALF_UP)
_TAMPIL = Context(prec=200, rounding=ROUND_HALF_UP)

_NOL = Decimal(0)
_SATU = Decimal(1)
_DUA = Decimal(2)
_SERATUS = Decimal(100)
_SEPERSERATUS = Decimal("0.01")
_DESIMAL_KALIMAT = 6
_DESIMAL_SINGKAT = 4  # of an operand that does not end within those

LABEL_RUMUS = {
    "naik": "R ÷ T × 100",
    "turun-selisih": "(2 × T − R) ÷ T × 100",
    "turun-rasio": "T ÷ R × 100",
    "rentang-biasa": "di dalam rentang 100; di bawah R ÷ batas bawah × 100; "
    "di atas (2 × batas atas − R) ÷ batas atas × 100",
    "rentang-khusus": "di dalam rentang 100; di bawah (2 × batas bawah − R) ÷ batas bawah × 100; "
    "di atas (2 × batas atas − R) ÷ batas atas × 100",
    "predikat": "skor R ÷ skor T × 100",
    "ya-tidak": "100 bila R sama dengan T, selain itu 0",
}

NAMA_RUMUS = {
    "naik": "makin tinggi makin baik",
    "turun-selisih": "makin rendah makin baik, rumus selisih",
    "turun-rasio": "makin rendah makin baik, rumus rasio",
    "rentang-biasa": "rentang",
    "rentang-khusus": "rentang, makin singkat makin baik",
    "predikat": "predikat",
    "ya-tidak": "ya/tidak",
}


class Status(StrEnum):
    """The result states; only ``OK`` has numbers.

    ``SATUAN_TIDAK_COCOK`` also stands for a target or figure that does not fit the formula: a
    range for a naik indikator, a score outside the predikat, a negative number under ``rasio``.
    """

    OK = "ok"
    TARGET_KOSONG = "target_kosong"
    REALISASI_KOSONG = "realisasi_kosong"
    TARGET_NOL = "target_nol"
    PEMBAGI_NOL = "pembagi_nol"
    BUKAN_ANGKA = "bukan_angka"
    SATUAN_TIDAK_COCOK = "satuan_tidak_cocok"
    TIDAK_DIUKUR = "tidak_diukur"
    TIDAK_DAPAT_DIPENUHI = "tidak_dapat_dipenuhi"


class Bentuk(StrEnum):
    """The shape of a computation, A being the number that stands for the target."""

    MAJU = "R ÷ A"
    MUNDUR = "(2 × A − R) ÷ A"
    BALIK = "A ÷ R"
    TERBURUK = "(A − R) ÷ A"
    SKOR = "skor R ÷ skor A"
    TETAP = ""  # nothing is computed: inside the range, Ya/Tidak, target 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Capaian:
    """The achievement of one figure against one target, in percent.

    Attributes:
        status: ``OK`` or why there is no number.
        nilai_mentah: as computed, not rounded.
        nilai_tampil: with the display cap, rounded half up to 2 places.
        nilai_rerata: with the floor and the cap for averages, not rounded.
        alasan: why there is no number, Indonesian; empty when there is one.
        rumus, versi_rumus: which formula, see the module's table.
        saran: what to do when there is no number, where something can be done.
        catatan: what has to be said beside the number (a target of 0 that was missed).
        bentuk, acuan: the shape that was computed, and the number that stood for the target in it
            (the end of a range, the declared worst value).
        target, realisasi, predikat, batas_tampil: what was put in, for the sentence.
    """

    status: Status
    nilai_mentah: Decimal | None = None
    nilai_tampil: Decimal | None = None
    nilai_rerata: Decimal | None = None
    alasan: str = ""
    rumus: str = ""
    versi_rumus: int = VERSI_RUMUS
    saran: str = ""
    catatan: str = ""
    bentuk: Bentuk = Bentuk.TETAP
    acuan: Decimal | None = None
    target: Target | None = None
    realisasi: Decimal | None = None
    predikat: tuple[tuple[str, Decimal], ...] = ()
    batas_tampil: Decimal | None = None

    @property
    def penjelasan(self) -> str:
        """The formula with the numbers put in, as a sentence; the reason where there is none.

        ``(2 × 24 − 4,88) ÷ 24 × 100 = 179,67 %``, followed by what a cap or the floor did.
        Made when asked for: most results are never explained.
        """
        mentah, rerata = self.nilai_mentah, self.nilai_rerata
        if mentah is None or rerata is None:
            return f"{self.alasan} {self.saran}".strip()
        kalimat = f"{self._left_side()} = {_minus(format_persen(mentah))}"
        tambahan = [self.catatan] if self.catatan else []
        if self.batas_tampil is not None and mentah > self.batas_tampil:
            tambahan.append(f"Ditampilkan {format_persen(self.batas_tampil)} (batas tampil).")
        if rerata != mentah:
            batas = "batas" if rerata < mentah else "lantai"
            tambahan.append(
                f"Dalam rata-rata dihitung {format_persen(rerata)} ({batas} rata-rata)."
            )
        return f"{kalimat}. {' '.join(tambahan)}" if tambahan else kalimat

    @property
    def tentang_acuan(self) -> str:
        """What the number is that stands for a target of 0; empty where the target itself does.

        Not part of ``penjelasan``, which final papers print and are drawn with again.
        """
        if self.bentuk is not Bentuk.TERBURUK or self.acuan is None:
            return ""
        return (
            f"{write_operand(self.acuan)} adalah realisasi terburuk yang ditetapkan di rencana; "
            "ia dipakai karena targetnya 0."
        )

    def _left_side(self) -> str:
        """What stands left of the equals sign."""
        target, realisasi = self.target, self.realisasi
        if target is None or realisasi is None:
            return "Capaian"
        if self.bentuk is Bentuk.TETAP:
            return self._flat(target, realisasi)
        if self.bentuk is Bentuk.SKOR:
            return f"{self._score(realisasi)} ÷ {self._score(target.nilai)} × 100"
        r, a = (
            write_operand(realisasi),
            write_operand(target.nilai if self.acuan is None else self.acuan),
        )
        return _KALIMAT[self.bentuk].format(r=r, a=a)

    def _score(self, skor: Decimal) -> str:
        """``5 (BB)``: a score with its label."""
        label = next((label for label, milik in self.predikat if milik == skor), "")
        return f"{write_operand(skor)} ({label})" if label else write_operand(skor)

    def _flat(self, target: Target, realisasi: Decimal) -> str:
        if self.rumus == "ya-tidak":
            kata = ("Tidak", "Ya")
            return f"Target {kata[int(target.nilai)]}, realisasi {kata[int(realisasi)]}"
        if self.rumus.startswith("rentang"):
            atas = target.nilai if target.atas is None else target.atas
            bawah, tinggi = write_operand(target.nilai), write_operand(atas)
            return f"{write_operand(realisasi)} di dalam rentang {bawah} sampai {tinggi}"
        return f"Target {write_operand(target.nilai)}, realisasi {write_operand(realisasi)}"


_KALIMAT = {
    Bentuk.MAJU: "{r} ÷ {a} × 100",
    Bentuk.MUNDUR: "(2 × {a} − {r}) ÷ {a} × 100",
    Bentuk.BALIK: "{a} ÷ {r} × 100",
    Bentuk.TERBURUK: "({a} − {r}) ÷ {a} × 100",
}


def _minus(teks: str) -> str:
    return teks.replace("-", "−")


def is_short(nilai: Decimal) -> bool:
    """Whether a sentence can hold every digit of a number."""
    return round_half_up(nilai, _DESIMAL_KALIMAT) == nilai


def write_operand(nilai: Decimal) -> str:
    """An operand with six places, a longer one rounded to four; a negative one in parentheses.

    Below 1 the six places stay, so that what is computed with it can be followed.
    """
    panjang = abs(nilai) < 1 or is_short(nilai)
    desimal = _DESIMAL_KALIMAT if panjang else _DESIMAL_SINGKAT
    teks = _minus(format_angka(round_half_up(nilai, desimal)))
    return f"({teks})" if nilai < 0 else teks


def code_rumus(polaritas: Polaritas, varian: Varian, varian_turun: Varian) -> str:
    """Code of the formula in force; ``varian_turun`` is the office's default for turun."""
    match polaritas:
        case Polaritas.NAIK:
            return "naik"
        case Polaritas.TURUN:
            dipakai = varian if varian in (Varian.SELISIH, Varian.RASIO) else varian_turun
            return "turun-rasio" if dipakai is Varian.RASIO else "turun-selisih"
        case Polaritas.RENTANG:
            return "rentang-khusus" if varian is Varian.KHUSUS else "rentang-biasa"
        case Polaritas.PREDIKAT:
            return "predikat"
        case _:
            return "ya-tidak"


class _Tanpa(NamedTuple):
    """No number, and why."""

    status: Status
    alasan: str
    saran: str = ""


_KOSONG = {
    Keadaan.TIDAK_DIUKUR: _Tanpa(Status.TIDAK_DIUKUR, "Tidak diukur pada periode ini."),
    Keadaan.TIDAK_DAPAT_DIPENUHI: _Tanpa(
        Status.TIDAK_DAPAT_DIPENUHI, "Data dinyatakan tidak dapat dipenuhi."
    ),
    Keadaan.BELUM_JELAS: _Tanpa(
        Status.BUKAN_ANGKA, "Isian belum terbaca sebagai angka.", "Perbaiki isian itu."
    ),
    Keadaan.BELUM_DIISI: _Tanpa(Status.REALISASI_KOSONG, "Realisasi belum diisi."),
    Keadaan.TERISI: _Tanpa(Status.REALISASI_KOSONG, "Realisasi belum diisi."),
}
_TANPA_TARGET = _Tanpa(
    Status.TARGET_KOSONG, "Target periode ini belum ada.", "Lengkapi target dalam rencana."
)
_BUKAN_ANGKA = _Tanpa(
    Status.BUKAN_ANGKA, "Target atau realisasi bukan angka.", "Perbaiki isian itu."
)
_TARGET_NOL = _Tanpa(
    Status.TARGET_NOL,
    "Target 0: capaian tidak dapat dihitung (pembagi nol).",
    "Periksa target; bila 0 memang yang diharapkan, pakai polaritas turun.",
)
_TIDAK_DIRENCANAKAN = _Tanpa(
    Status.TARGET_NOL,
    "Target 0 dan realisasi 0: tidak ada yang direncanakan, sehingga capaian tidak dihitung.",
)
_TARGET_NOL_NEGATIF = _Tanpa(
    Status.TARGET_NOL,
    "Target 0 dan realisasi di bawah 0: capaian tidak dapat dihitung.",
    "Periksa target dan realisasi.",
)
_BATAS_NOL = _Tanpa(
    Status.TARGET_NOL,
    "Batas rentang target 0: capaian di luar rentang tidak dapat dihitung (pembagi nol).",
    "Periksa rentang target.",
)
_PEMBAGI_NOL = _Tanpa(
    Status.PEMBAGI_NOL,
    "Realisasi 0: rumus rasio (T ÷ R) tidak dapat dihitung (pembagi nol).",
    "Pakai rumus selisih untuk indikator ini.",
)
_RASIO_NEGATIF = _Tanpa(
    Status.SATUAN_TIDAK_COCOK,
    "Rumus rasio (T ÷ R) hanya untuk angka positif.",
    "Pakai rumus selisih untuk indikator ini.",
)
_TARGET_RENTANG = _Tanpa(
    Status.SATUAN_TIDAK_COCOK,
    "Target berupa rentang, sedangkan indikator ini bukan rentang.",
    "Isi target dengan satu angka, atau ubah polaritas menjadi rentang.",
)
_RENTANG_TERBALIK = _Tanpa(
    Status.SATUAN_TIDAK_COCOK,
    "Batas bawah rentang target lebih besar dari batas atasnya.",
    "Tukar kedua batas itu.",
)
_BUKAN_YA_TIDAK = _Tanpa(
    Status.SATUAN_TIDAK_COCOK,
    "Target atau realisasi bukan Ya (1) atau Tidak (0).",
    "Periksa isian dan cara agregasinya.",
)
_BUKAN_PREDIKAT = _Tanpa(
    Status.SATUAN_TIDAK_COCOK,
    "Target atau realisasi di luar skor predikat indikator ini.",
    "Pilih salah satu predikat; predikat tidak dapat dijumlahkan.",
)


class _Hitungan(NamedTuple):
    """A number, and how it came about."""

    nilai: Decimal
    bentuk: Bentuk = Bentuk.TETAP
    acuan: Decimal | None = None
    catatan: str = ""


_SEMPURNA = _Hitungan(_SERATUS)
_GAGAL = _Hitungan(_NOL)
_TARGET_NOL_MELESET = _Hitungan(_NOL, catatan="Target 0 tidak tercapai.")


def compute_capaian(
    *,
    polaritas: Polaritas,
    varian: Varian,
    target: Target | None,
    realisasi: Decimal | None,
    kebijakan: Kebijakan,
    realisasi_terburuk: Decimal | None = None,
    keadaan: Keadaan = Keadaan.TERISI,
    predikat: tuple[tuple[str, Decimal], ...] = (),
) -> Capaian:
    """The capaian of a realisasi against a target.

    Args:
        polaritas: kind of the indikator.
        varian: its formula; ``BAWAAN`` takes the office's for turun and ``biasa`` for rentang.
        target: None when the plan has none for this period.
        realisasi: None when there is none; ``keadaan`` then says why.
        kebijakan: caps, floor and default formula.
        realisasi_terburuk: declared worst value, used for turun with target 0; only > 0 counts.
        keadaan: state of the figure.
        predikat: labels and scores of an ordinal indikator.

    Returns:
        A ``Capaian``; nothing is raised for figures, whatever they are.
    """
    rumus = code_rumus(polaritas, varian, kebijakan.varian_turun)
    hasil: _Hitungan | _Tanpa
    if keadaan is not Keadaan.TERISI or realisasi is None:
        hasil = _KOSONG[keadaan]
    elif target is None:
        hasil = _TANPA_TARGET
    elif not _is_finite(realisasi, target):
        hasil = _BUKAN_ANGKA
    else:
        hasil = _compute(rumus, target, realisasi, realisasi_terburuk, predikat)
    if isinstance(hasil, _Tanpa):
        return Capaian(
            status=hasil.status,
            alasan=hasil.alasan,
            saran=hasil.saran,
            rumus=rumus,
            target=target,
            realisasi=realisasi,
        )
    mentah = HASIL.plus(hasil.nilai)
    return Capaian(
        status=Status.OK,
        nilai_mentah=mentah,
        nilai_tampil=_cap_and_round(mentah, kebijakan.batas_tampil),
        nilai_rerata=_clamp(mentah, kebijakan.lantai_rerata, kebijakan.batas_rerata),
        rumus=rumus,
        catatan=hasil.catatan,
        bentuk=hasil.bentuk,
        acuan=hasil.acuan,
        target=target,
        realisasi=realisasi,
        predikat=predikat,
        batas_tampil=kebijakan.batas_tampil,
    )


def compute_capaian_indikator(
    indikator: Indikator,
    target: Target | None,
    realisasi: Decimal | None,
    kebijakan: Kebijakan,
    *,
    keadaan: Keadaan = Keadaan.TERISI,
) -> Capaian:
    """``compute_capaian`` with formula, worst value and predikat of an indikator."""
    return compute_capaian(
        polaritas=indikator.polaritas,
        varian=indikator.varian,
        target=target,
        realisasi=realisasi,
        kebijakan=kebijakan,
        realisasi_terburuk=indikator.realisasi_terburuk,
        keadaan=keadaan,
        predikat=indikator.predikat,
    )


def _cap_and_round(mentah: Decimal, batas: Decimal | None) -> Decimal:
    """The display cap first, then half up to two places; never minus zero."""
    dibatasi = mentah if batas is None or mentah <= batas else batas
    bulat = dibatasi.quantize(_SEPERSERATUS, ROUND_HALF_UP, _TAMPIL)
    return bulat or abs(bulat)


def _clamp(mentah: Decimal, lantai: Decimal, batas: Decimal | None) -> Decimal:
    if mentah < lantai:
        return lantai
    return mentah if batas is None or mentah <= batas else batas


def _is_finite(realisasi: Decimal, target: Target) -> bool:
    ujung = target.nilai if target.atas is None else target.atas
    return realisasi.is_finite() and target.nilai.is_finite() and ujung.is_finite()


def _compute(
    rumus: str,
    target: Target,
    r: Decimal,
    terburuk: Decimal | None,
    predikat: tuple[tuple[str, Decimal], ...],
) -> _Hitungan | _Tanpa:
    t, atas = target.nilai, target.atas
    if rumus.startswith("rentang"):
        return _range(rumus, t, t if atas is None else atas, r)
    if atas is not None:
        return _TARGET_RENTANG
    match rumus:
        case "naik":
            if not t:
                return _TARGET_NOL if r else _TIDAK_DIRENCANAKAN
            return _forward(t, r)
        case "predikat":
            return _ordinal(t, r, predikat)
        case "ya-tidak":
            return _yes_no(t, r)
        case _:
            return _down(rumus, t, r, terburuk)


def _forward(a: Decimal, r: Decimal) -> _Hitungan:
    """More is better: R ÷ A × 100; below zero the mirrored shape, so that more stays better."""
    return _maju(a, r) if a > 0 else _mundur(a, r)


def _backward(a: Decimal, r: Decimal) -> _Hitungan:
    """Less is better: (2A − R) ÷ A × 100; below zero the mirrored shape."""
    return _mundur(a, r) if a > 0 else _maju(a, r)


def _maju(a: Decimal, r: Decimal) -> _Hitungan:
    return _Hitungan(KERJA.divide(KERJA.multiply(r, _SERATUS), a), Bentuk.MAJU, a)


def _mundur(a: Decimal, r: Decimal) -> _Hitungan:
    selisih = KERJA.subtract(KERJA.multiply(_DUA, a), r)
    return _Hitungan(KERJA.divide(KERJA.multiply(selisih, _SERATUS), a), Bentuk.MUNDUR, a)


def _down(rumus: str, t: Decimal, r: Decimal, terburuk: Decimal | None) -> _Hitungan | _Tanpa:
    if not t:
        return _down_to_zero(r, terburuk)
    if rumus == "turun-selisih":
        return _backward(t, r)
    if not r:
        return _PEMBAGI_NOL
    if t < 0 or r < 0:
        return _RASIO_NEGATIF
    return _Hitungan(KERJA.divide(KERJA.multiply(t, _SERATUS), r), Bentuk.BALIK, t)


def _down_to_zero(r: Decimal, terburuk: Decimal | None) -> _Hitungan | _Tanpa:
    """Target "0 kasus": reached 100, missed 0 with a note or by the declared worst value."""
    if not r:
        return _SEMPURNA
    if r < 0:
        return _TARGET_NOL_NEGATIF
    if terburuk is None or terburuk <= 0:
        return _TARGET_NOL_MELESET
    sisa = KERJA.multiply(KERJA.subtract(terburuk, r), _SERATUS)
    return _Hitungan(KERJA.divide(sisa, terburuk), Bentuk.TERBURUK, terburuk)


def _range(rumus: str, bawah: Decimal, atas: Decimal, r: Decimal) -> _Hitungan | _Tanpa:
    if bawah > atas:
        return _RENTANG_TERBALIK
    if bawah <= r <= atas:
        return _SEMPURNA
    batas = bawah if r < bawah else atas
    if not batas:
        return _BATAS_NOL
    lebih_baik = r < bawah and rumus == "rentang-biasa"
    return _forward(batas, r) if lebih_baik else _backward(batas, r)


def _ordinal(
    t: Decimal, r: Decimal, predikat: tuple[tuple[str, Decimal], ...]
) -> _Hitungan | _Tanpa:
    if t <= 0:
        return _TARGET_NOL
    skor = [nilai for _, nilai in predikat]
    if skor and not (min(skor) <= r <= max(skor) and min(skor) <= t <= max(skor)):
        return _BUKAN_PREDIKAT
    return _Hitungan(KERJA.divide(KERJA.multiply(r, _SERATUS), t), Bentuk.SKOR, t)


def _yes_no(t: Decimal, r: Decimal) -> _Hitungan | _Tanpa:
    if t not in (_NOL, _SATU) or r not in (_NOL, _SATU):
        return _BUKAN_YA_TIDAK
    return _SEMPURNA if r == t else _GAGAL
