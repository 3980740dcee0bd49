"""Checks of the plan: one indikator, and all of it together.

Levels as in ``validasi``.
"""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from sakip_desktop.domain import satuan as satuan_
from sakip_desktop.domain.agregasi import combine_targets
from sakip_desktop.domain.angka import format_angka, format_figur
from sakip_desktop.domain.aturan import BAWAAN, AturanKantor
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Anggaran,
    Frekuensi,
    Indikator,
    Polaritas,
    Simpul,
    Target,
)
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.domain.temuan import Temuan, info, kesalahan, peringatan
from sakip_desktop.domain.validasi import check_label
from sakip_desktop.domain.validasi_anggaran import check_parents

_BERLABEL = (Polaritas.PREDIKAT, Polaritas.YA_TIDAK)


_NAMA_PENURUNAN = re.compile(
    r"(?:(?:persentase|prosentase|persen|angka|tingkat|jumlah|nilai|indeks|rasio|laju)\s+)?"
    r"(?:penurunan|pengurangan|menurunnya|berkurangnya|turunnya)\b",
    re.IGNORECASE,
)
_NAMA_BURUK = re.compile(
    r"(?:(?:angka|tingkat|persentase|prosentase|jumlah)\s+"
    r"(?:penduduk\s+miskin|kemiskinan|kematian|kesakitan|kriminalitas|pengangguran|putus\s+sekolah"
    r"|buta\s+huruf|pelanggaran|kecelakaan)|prevalensi|indeks\s+risiko)\b",
    re.IGNORECASE,
)
_DUA_INDIKATOR = re.compile(r"\b1[.)]\s.+\b2[.)]\s", re.DOTALL)


def check_rencana(
    indikator: Sequence[Indikator],
    simpul: Sequence[Simpul],
    anggaran: Mapping[str, Anggaran],
    tahun: int,
    *,
    aturan: AturanKantor = BAWAAN,
) -> dict[str, tuple[Temuan, ...]]:
    """Findings of a plan by id of the indikator or node; what has none is left out.

    Beside ``check_indikator`` for each: a kode used twice, and a pagu that is not the sum of what
    stands below it.
    """
    hasil: dict[str, list[Temuan]] = {}
    kode: dict[str, int] = {}
    for satu in indikator:
        kode[satu.kode] = kode.get(satu.kode, 0) + 1
    for satu in indikator:
        temuan = list(check_indikator(satu, tahun))
        if satu.kode and kode[satu.kode] > 1:
            isi = f"Kode {satu.kode} dipakai {kode[satu.kode]} indikator."
            temuan.append(kesalahan("kode-ganda", "kode", isi, "Beri tiap indikator kode sendiri."))
        hasil[satu.id] = temuan
    for kunci, satu_temuan in check_parents(simpul, anggaran, setahun(tahun), aturan=aturan):
        if satu_temuan.kolom == "pagu":
            hasil.setdefault(kunci, []).append(satu_temuan)
    tersaring = {kunci: aturan.saring(temuan) for kunci, temuan in hasil.items()}
    return {kunci: temuan for kunci, temuan in tersaring.items() if temuan}


def check_indikator(
    indikator: Indikator, tahun: int, *, realisasi_tahun_lalu: Decimal | None = None
) -> tuple[Temuan, ...]:
    """Findings of one indikator as planned for a year.

    Args:
        indikator: the version valid for the year.
        tahun: the year.
        realisasi_tahun_lalu: figure of the year before; the baseline when it is of that year.
    """
    if realisasi_tahun_lalu is None and indikator.baseline_tahun == tahun - 1:
        realisasi_tahun_lalu = indikator.baseline
    return (
        *_check_identity(indikator),
        *_check_summing(indikator),
        *_check_kind(indikator),
        *_check_year_target(indikator, tahun),
        *_check_period_targets(indikator, tahun),
        *_check_ambition(indikator, tahun, realisasi_tahun_lalu),
    )


def _check_identity(indikator: Indikator) -> list[Temuan]:
    temuan = []
    if not indikator.satuan.strip():
        temuan.append(
            peringatan("satuan-kosong", "satuan", "Satuan belum diisi.", "Isi satuannya.")
        )
    if _DUA_INDIKATOR.search(indikator.nama):
        temuan.append(
            peringatan(
                "dua-indikator",
                "nama",
                "Satu baris memuat lebih dari satu indikator.",
                "Pisahkan menjadi satu baris untuk tiap indikator.",
            )
        )
    nama = indikator.nama.strip()
    if indikator.polaritas is Polaritas.TURUN and _NAMA_PENURUNAN.match(nama):
        temuan.append(
            peringatan(
                "polaritas-diragukan",
                "polaritas",
                f"“{nama}” berpolaritas turun, padahal penurunan yang lebih besar biasanya lebih "
                "baik.",
                "Periksa; bila makin besar makin baik, pilih polaritas naik.",
            )
        )
    if indikator.polaritas is Polaritas.NAIK and _NAMA_BURUK.match(nama):
        temuan.append(
            peringatan(
                "polaritas-diragukan",
                "polaritas",
                f"“{nama}” berpolaritas naik, padahal biasanya makin kecil makin baik.",
                "Periksa; bila makin kecil makin baik, pilih polaritas turun.",
            )
        )
    return temuan


def _check_summing(indikator: Indikator) -> list[Temuan]:
    if indikator.agregasi is not Agregasi.JUMLAH or indikator.frekuensi is Frekuensi.TAHUNAN:
        return []
    if indikator.polaritas in _BERLABEL:
        isi = "Predikat dan Ya/Tidak tidak dapat dijumlahkan; yang dipakai nilai terakhir."
        return [peringatan("tidak-dapat-dijumlahkan", "agregasi", isi, "Pilih agregasi terakhir.")]
    if indikator.is_rasio or satuan_.can_be_summed(indikator.satuan):
        return []
    isi = f"Angka bersatuan {indikator.satuan} dijumlahkan antarperiode."
    saran = "Pilih agregasi terakhir atau rerata, kecuali angka tiap periode memang bagian setahun."
    return [peringatan("tidak-dapat-dijumlahkan", "agregasi", isi, saran)]


def _check_kind(indikator: Indikator) -> list[Temuan]:
    temuan = []
    if indikator.polaritas is Polaritas.PREDIKAT and not indikator.predikat:
        isi = "Indikator predikat belum mempunyai daftar predikat."
        temuan.append(kesalahan("predikat-kosong", "predikat", isi, "Isi label dan skornya."))
    if bool(indikator.pembilang) != bool(indikator.penyebut):
        isi = "Hanya satu dari pembilang dan penyebut yang diberi nama."
        temuan.append(
            peringatan("komponen-timpang", "penyebut", isi, "Isi keduanya atau kosongkan.")
        )
    if indikator.is_rasio and indikator.pengali <= 0:
        isi = f"Pengali {format_angka(indikator.pengali)} tidak lebih dari 0."
        temuan.append(kesalahan("pengali-salah", "pengali", isi, "Pakai 100 untuk persen."))
    if indikator.bobot < 0:
        isi = f"Bobot {format_angka(indikator.bobot)} di bawah 0."
        temuan.append(
            kesalahan("bobot-negatif", "bobot", isi, "Isi 1, atau bobot yang disepakati.")
        )
    bawah, atas = indikator.batas_bawah, indikator.batas_atas
    if bawah is not None and atas is not None and bawah > atas:
        isi = f"Batas bawah {format_angka(bawah)} lebih besar dari batas atas {format_angka(atas)}."
        temuan.append(kesalahan("batas-terbalik", "batas_bawah", isi, "Tukar kedua batas."))
    if indikator.realisasi_terburuk is not None and indikator.realisasi_terburuk <= 0:
        isi = f"Realisasi terburuk {format_angka(indikator.realisasi_terburuk)} tidak lebih dari 0."
        saran = "Isi angka di atas 0, atau kosongkan."
        temuan.append(kesalahan("terburuk-salah", "realisasi_terburuk", isi, saran))
    return temuan


def _check_year_target(indikator: Indikator, tahun: int) -> list[Temuan]:
    target = indikator.target.get(setahun(tahun))
    if target is None:
        isi = f"Target tahun {tahun} belum ada."
        return [peringatan("target-kosong", "target", isi, "Isi target tahunannya.")]
    temuan = _check_target_kind(indikator, target)
    if indikator.polaritas is Polaritas.NAIK and target.atas is None and not target.nilai:
        isi = f"Target tahun {tahun} adalah 0: capaian tidak akan dapat dihitung."
        temuan.append(peringatan("target-nol", "target", isi, "Periksa target atau polaritasnya."))
    return temuan


def _check_target_kind(indikator: Indikator, target: Target) -> list[Temuan]:
    rentang = indikator.polaritas is Polaritas.RENTANG
    if target.atas is not None and not rentang:
        isi = "Target berupa rentang, sedangkan indikator ini bukan rentang."
        saran = "Isi satu angka, atau ubah polaritas menjadi rentang."
        return [kesalahan("target-rentang", "target", isi, saran)]
    if target.atas is not None and target.nilai > target.atas:
        isi = (
            f"Batas bawah target {format_angka(target.nilai)} lebih besar dari batas atasnya "
            f"{format_angka(target.atas)}."
        )
        return [kesalahan("target-terbalik", "target", isi, "Tukar kedua angka.")]
    if rentang and target.atas is None:
        isi = "Target indikator rentang hanya satu angka."
        return [peringatan("target-bukan-rentang", "target", isi, "Tulis seperti 80..90.")]
    if indikator.polaritas in _BERLABEL and check_label(indikator, target.nilai):
        isi = f"Target {format_figur(indikator, target.nilai)} bukan salah satu pilihan."
        return [
            kesalahan("bukan-pilihan", "target", isi, "Pilih salah satu predikat, atau Ya/Tidak.")
        ]
    return []


def _check_period_targets(indikator: Indikator, tahun: int) -> list[Temuan]:
    """Targets of the periods that do not make the year's, where all of them are there."""
    setahun_ = indikator.target.get(setahun(tahun))
    if setahun_ is None:
        return []
    for jenis, banyak in (
        (JenisPeriode.SEMESTER, 2),
        (JenisPeriode.TRIWULAN, 4),
        (JenisPeriode.BULAN, 12),
    ):
        bagian = [Periode(tahun, jenis, ke) for ke in range(1, banyak + 1)]
        diukur = [satu for satu in bagian if indikator.measured_months(satu)]
        hasil = combine_targets(indikator, [indikator.target.get(satu) for satu in diukur])
        if hasil is not None and (hasil.nilai != setahun_.nilai or hasil.atas != setahun_.atas):
            isi = (
                f"Target {jenis} menghasilkan {_write_target(hasil)} ({indikator.agregasi}), "
                f"sedangkan target tahun {tahun} {_write_target(setahun_)}."
            )
            saran = "Samakan target periode dengan target tahunan, atau periksa agregasinya."
            return [peringatan("target-tidak-sejalan", "target", isi, saran)]
    return []


def _write_target(target: Target) -> str:
    bawah = format_angka(target.nilai)
    return bawah if target.atas is None else f"{bawah}–{format_angka(target.atas)}"


def _check_ambition(indikator: Indikator, tahun: int, tahun_lalu: Decimal | None) -> list[Temuan]:
    """A target that last year's realisasi already passed."""
    target = indikator.target.get(setahun(tahun))
    if target is None or tahun_lalu is None or target.atas is not None:
        return []
    lebih_rendah = indikator.polaritas is Polaritas.NAIK and target.nilai < tahun_lalu
    lebih_longgar = indikator.polaritas is Polaritas.TURUN and target.nilai > tahun_lalu
    if not (lebih_rendah or lebih_longgar):
        return []
    isi = (
        f"Target {format_angka(target.nilai)} lebih mudah dari realisasi tahun lalu "
        f"{format_angka(tahun_lalu)}."
    )
    return [info("target-tidak-menantang", "target", isi, "Periksa apakah target cukup menantang.")]
