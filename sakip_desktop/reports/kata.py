"""Words and figures as the papers print them, shared by all papers and the recap workbook."""

from collections.abc import Iterable
from decimal import Decimal

from sakip_desktop.domain.angka import format_angka, format_figur, format_persen, format_rupiah
from sakip_desktop.domain.aturan import is_exempted
from sakip_desktop.domain.capaian import LABEL_RUMUS, NAMA_RUMUS, Capaian
from sakip_desktop.domain.kategori import batas_kelas
from sakip_desktop.domain.kinerja import (
    Frekuensi,
    Indikator,
    JenisSimpul,
    Kebijakan,
    Kelas,
    Simpul,
    Skala,
    Target,
)
from sakip_desktop.domain.laporan import Pengukuran, RerataTertimbang
from sakip_desktop.domain.rerata import format_kelengkapan
from sakip_desktop.domain.temuan import Temuan, Tingkat

KOSONG = "–"
"""Printed where there is no value; never 0."""

NAMA_SIMPUL = {
    JenisSimpul.TUJUAN: "Tujuan",
    JenisSimpul.SASARAN: "Sasaran",
    JenisSimpul.PROGRAM: "Program",
    JenisSimpul.KEGIATAN: "Kegiatan",
    JenisSimpul.SUB_KEGIATAN: "Sub kegiatan",
}

FREKUENSI = {
    Frekuensi.BULANAN: "diukur bulanan",
    Frekuensi.TRIWULAN: "diukur per triwulan",
    Frekuensi.SEMESTER: "diukur per semester",
    Frekuensi.TAHUNAN: "diukur sekali setahun",
}

RENTANG = {
    Frekuensi.TRIWULAN: "angka triwulan",
    Frekuensi.SEMESTER: "angka semester",
    Frekuensi.TAHUNAN: "angka setahun",
}
"""What a figure stands for that is longer than a month."""

PER = {
    Frekuensi.BULANAN: "bulanan",
    Frekuensi.TRIWULAN: "triwulanan",
    Frekuensi.SEMESTER: "semesteran",
    Frekuensi.TAHUNAN: "tahunan",
}

TANDA_TEMUAN = {
    Tingkat.KESALAHAN: "× Kesalahan",
    Tingkat.PERINGATAN: "! Peringatan",
    Tingkat.INFO: "i Info",
}


def tanpa_penjelasan(temuan: Temuan) -> str:
    """What stands where the unit explained nothing."""
    return "Tidak diminta." if is_exempted(temuan) else "Belum ada penjelasan."


def format_nilai(indikator: Indikator, nilai: Decimal | None) -> str:
    """A figure of the indikator without its unit; ``–`` when there is none."""
    return KOSONG if nilai is None else format_figur(indikator, nilai)


def format_polos(nilai: Decimal | None) -> str:
    """A component as it was given, every digit."""
    return KOSONG if nilai is None else format_angka(nilai)


def format_target(indikator: Indikator, target: Target | None) -> str:
    """A target: one figure or a range, ``80 – 90``."""
    if target is None:
        return KOSONG
    bawah = format_nilai(indikator, target.nilai)
    return bawah if target.atas is None else f"{bawah} – {format_nilai(indikator, target.atas)}"


def target_bersatuan(indikator: Indikator, target: Target | None) -> str:
    """A target with its unit; one that is a word (``BB``, ``Ya``) has none."""
    angka = format_target(indikator, target)
    berangka = any(huruf.isdigit() for huruf in angka)
    return f"{angka} {indikator.satuan}".strip() if berangka else angka


def format_capaian(capaian: Capaian) -> str:
    """The shown capaian with two decimals, without the per cent sign of the column's head."""
    if capaian.nilai_tampil is None:
        return KOSONG
    return format_angka(capaian.nilai_tampil, 2)


def format_uang(nilai: int | None) -> str:
    """Whole rupiah without ``Rp`` (the column's head has it)."""
    return KOSONG if nilai is None else format_rupiah(nilai).replace("Rp", "")


def format_bagian(nilai: Decimal | None) -> str:
    """A share in per cent with two decimals, without the sign."""
    return KOSONG if nilai is None else format_angka(nilai, 2)


def rerata_text(rerata: RerataTertimbang) -> str:
    """A mean with its completeness: ``97,35 % (9 dari 11 indikator)``."""
    kelengkapan = format_kelengkapan(rerata)
    if rerata.nilai is None:
        return f"belum dapat dihitung ({kelengkapan})"
    return f"{format_persen(rerata.nilai)} ({kelengkapan})"


def kelengkapan_text(rerata: RerataTertimbang) -> str:
    """``9 dari 11`` for a narrow column, with what the policy counted as 0."""
    if not rerata.seharusnya:
        return "tidak ada yang diukur"
    teks = f"{rerata.dihitung} dari {rerata.seharusnya}"
    return f"{teks}, {rerata.nol} kosong dihitung 0" if rerata.nol else teks


def tanpa_kategori(satu: Pengukuran) -> str:
    """Why there is no category, in a word; the sentence stands elsewhere on the paper."""
    if not satu.terisi:
        return "! Belum diisi"
    if not satu.lengkap:
        return f"! Terisi {satu.terisi} dari {satu.seharusnya}"
    if satu.target_periode is None:
        return "– Tanpa target periode"
    return "– Tidak dapat dihitung"


def tanda_kelas(skala: Skala, kelas: Kelas) -> str:
    """The sign of a class, ``■■■■□``: fuller is better, readable without colour and on a copy."""
    urutan = _falling(skala)
    di_atas = urutan.index(kelas) if kelas in urutan else len(urutan) - 1
    return "■" * (len(urutan) - di_atas) + "□" * di_atas


def _falling(skala: Skala) -> list[Kelas]:
    return sorted(skala.kelas, key=lambda satu: satu.batas_bawah, reverse=True)


def judul_simpul(simpul: Simpul) -> str:
    """``Sasaran 1.2: Meningkatnya …``."""
    kode = f" {simpul.kode}" if simpul.kode else ""
    return f"{NAMA_SIMPUL[simpul.jenis]}{kode}: {simpul.uraian}"


def skala_text(skala: Skala) -> str:
    """The rule of the scale, as printed below the table."""
    urutan = _falling(skala)
    kelas = ", ".join(
        f"{satu.label} ({satu.singkatan}) "
        + (batas_kelas(satu) if satu is not urutan[-1] else "di bawahnya")
        for satu in urutan
    )
    return (
        f"Kategori: {kelas}. Sumber: {skala.sumber or skala.nama}. Kategori ditetapkan dari nilai "
        "yang belum dibulatkan."
    )


def nama_rumus(rumus: str) -> str:
    """A formula's code in words."""
    return NAMA_RUMUS.get(rumus, rumus)


def rumus_text(rumus: Iterable[str]) -> str:
    """The formulas in use, T being the target and R the realisasi."""
    dipakai = set(rumus)
    isi = [f"{nama}: {LABEL_RUMUS[kode]}" for kode, nama in NAMA_RUMUS.items() if kode in dipakai]
    return "\n– ".join(["Rumus capaian (T target, R realisasi):", *isi])


def predikat_text(indikator: Iterable[Indikator]) -> tuple[str, ...]:
    """The scores behind the predikat in use, one sentence for each scale."""
    skala = dict.fromkeys(satu.predikat for satu in indikator if satu.predikat)
    return tuple(
        "Skor predikat: " + ", ".join(f"{label} {format_angka(skor)}" for label, skor in satu) + "."
        for satu in skala
    )


def batas_text(kebijakan: Kebijakan) -> str:
    """The caps and the floor in force, as printed below the table."""
    tampil = (
        "Capaian ditampilkan tanpa batas atas"
        if kebijakan.batas_tampil is None
        else f"Capaian ditampilkan paling tinggi {format_persen(kebijakan.batas_tampil)}"
    )
    atas = (
        "tanpa batas atas"
        if kebijakan.batas_rerata is None
        else f"paling tinggi {format_persen(kebijakan.batas_rerata)}"
    )
    return (
        f"{tampil}. Dalam rata-rata, tiap capaian dihitung {atas} dan paling rendah "
        f"{format_persen(kebijakan.lantai_rerata)}; "
        + (
            "yang kosong (bertarget, tanpa realisasi) dihitung 0, dan indikator tanpa nilai "
            "selain itu tidak ikut dihitung."
            if kebijakan.kosong_nol
            else "indikator tanpa nilai tidak ikut dihitung dan tidak dianggap nol."
        )
    )
