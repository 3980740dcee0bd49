"""Every field of the chosen line of the plan, in words, for the panel on the right."""

import re
from collections.abc import Iterable
from decimal import Decimal

from sakip_desktop.domain.angka import format_angka, format_figur, format_rupiah
from sakip_desktop.domain.baris_formulir import target_text
from sakip_desktop.domain.bukti import kinds_wanted
from sakip_desktop.domain.capaian import LABEL_RUMUS, code_rumus
from sakip_desktop.domain.kinerja import (
    LABEL_VARIAN,
    Agregasi,
    Frekuensi,
    Indikator,
    JenisIndikator,
    Polaritas,
    Varian,
)
from sakip_desktop.domain.periode import JenisPeriode, tanggal_indonesia
from sakip_desktop.domain.rencana import LABEL_SIMPUL
from sakip_desktop.gui.detail_panel import Bagian
from sakip_desktop.gui.rencana_widget.tree import BarisRencana
from sakip_desktop.services.rencana import VersiRencana

_JENIS = {
    JenisIndikator.IKU: "Indikator kinerja utama (IKU)",
    JenisIndikator.IKK: "Indikator kinerja kegiatan (IKK)",
    JenisIndikator.LAINNYA: "Indikator lainnya",
}
_POLARITAS = {
    Polaritas.NAIK: "Naik (makin tinggi makin baik)",
    Polaritas.TURUN: "Turun (makin rendah makin baik)",
    Polaritas.RENTANG: "Rentang (baik di dalam rentang)",
    Polaritas.PREDIKAT: "Predikat",
    Polaritas.YA_TIDAK: "Ya/Tidak",
}
_AGREGASI = {
    Agregasi.JUMLAH: "Dijumlahkan",
    Agregasi.RERATA: "Dirata-ratakan",
    Agregasi.TERAKHIR: "Nilai terakhir",
    Agregasi.MAKS: "Nilai tertinggi",
    Agregasi.MIN: "Nilai terendah",
}
_FREKUENSI = {
    Frekuensi.BULANAN: "Setiap bulan",
    Frekuensi.TRIWULAN: "Setiap triwulan",
    Frekuensi.SEMESTER: "Setiap semester",
    Frekuensi.TAHUNAN: "Sekali setahun",
}
_SINGKAT = {JenisPeriode.TAHUN: 0, JenisPeriode.SEMESTER: 1, JenisPeriode.TRIWULAN: 2}


def explain_polaritas(teks: str) -> str:
    """The words of the workbook (Naik, Turun, Rentang) as they stand on the screen."""
    for lengkap in _POLARITAS.values():
        teks = re.sub(rf"\b{lengkap.partition(' (')[0]}\b", lengkap, teks)
    return teks


def parts_of(satu: BarisRencana, versi: Iterable[VersiRencana]) -> list[Bagian]:
    """Headed paragraphs about a line; fields that the plan leaves blank are left out."""
    if satu.indikator is None:
        return [*_node(satu), ("Versi", _versions(versi))]
    return [*_indikator(satu, satu.indikator), ("Versi", _versions(versi))]


def _variant(indikator: Indikator) -> str:
    """The formula that the plan chose for it; empty when it leaves that to the office."""
    if indikator.varian is Varian.BAWAAN:
        return ""
    rumus = LABEL_RUMUS[code_rumus(indikator.polaritas, indikator.varian, indikator.varian)]
    return f"{LABEL_VARIAN[indikator.varian]}: {rumus} (R realisasi, T target)"


def _node(satu: BarisRencana) -> list[Bagian]:
    simpul, anggaran = satu.cabang.simpul, satu.cabang.anggaran
    dijumlah = satu.pagu != anggaran.pagu
    return [
        (f"{LABEL_SIMPUL[simpul.jenis]} {simpul.kode}", simpul.uraian),
        ("Unit penanggung jawab", satu.unit_nama),
        ("Pagu murni", _money(anggaran.pagu_murni)),
        ("Pagu perubahan", _money(anggaran.pagu_perubahan)),
        ("Pagu, jumlah di bawahnya", _money(satu.pagu) if dijumlah else ""),
        ("Indikator di sini", "\n".join(f"{i.kode}  {i.nama}" for i in satu.cabang.indikator)),
    ]


def _indikator(satu: BarisRencana, indikator: Indikator) -> list[Bagian]:
    simpul = satu.cabang.simpul
    return [
        (f"Indikator {indikator.kode}", indikator.nama),
        ("Jenis", _JENIS[indikator.jenis]),
        ("Nomor SK IKU", indikator.sk_iku),
        ("Berlaku", _in_force(indikator)),
        ("Melekat pada", f"{LABEL_SIMPUL[simpul.jenis]} {simpul.kode}  {simpul.uraian}"),
        ("Unit penanggung jawab", satu.unit_nama),
        ("Penanggung jawab data", indikator.penanggung_jawab),
        ("Definisi operasional", indikator.definisi),
        ("Alasan pemilihan", indikator.alasan_pemilihan),
        ("Formulasi pengukuran", indikator.rumus),
        ("Komponen", _components(indikator)),
        ("Satuan", _unit_of_figure(indikator)),
        ("Polaritas", _POLARITAS[indikator.polaritas]),
        ("Varian rumus", _variant(indikator)),
        ("Daftar predikat", _predikat(indikator)),
        ("Batas nilai", _range(indikator)),
        ("Realisasi terburuk", _number(indikator.realisasi_terburuk)),
        ("Frekuensi", _FREKUENSI[indikator.frekuensi]),
        ("Agregasi", _AGREGASI[indikator.agregasi]),
        ("Sifat", _nature(indikator)),
        ("Target", _targets(indikator)),
        ("Baseline", _baseline(indikator)),
        ("Target akhir Renstra", _figure(indikator, indikator.target_renstra)),
        ("Target Renstra per tahun", renstra_text(indikator)),
        ("Standar nasional", _standard(indikator)),
        ("Bobot", format_angka(indikator.bobot)),
        ("Sumber data", indikator.sumber_data),
        ("Bukti dukung", "\n".join(kinds_wanted(indikator.bukti))),
    ]


def _components(indikator: Indikator) -> str:
    if not indikator.is_rasio:
        return ""
    kali = format_angka(indikator.pengali)
    return f"{indikator.nama_pembilang} ÷ {indikator.nama_penyebut} × {kali}"


def _unit_of_figure(indikator: Indikator) -> str:
    if indikator.polaritas in {Polaritas.PREDIKAT, Polaritas.YA_TIDAK}:
        return indikator.satuan
    desimal = f"{indikator.desimal} desimal" if indikator.desimal else "tanpa desimal"
    return f"{indikator.satuan}, {desimal}"


def _predikat(indikator: Indikator) -> str:
    return ", ".join(f"{label} = {format_angka(skor)}" for label, skor in indikator.predikat)


def _range(indikator: Indikator) -> str:
    bawah, atas = indikator.batas_bawah, indikator.batas_atas
    if bawah is None and atas is None:
        return ""
    if bawah is None:
        return f"paling tinggi {_number(atas)}"
    if atas is None:
        return f"paling rendah {_number(bawah)}"
    return f"{_number(bawah)} sampai {_number(atas)}"


def _nature(indikator: Indikator) -> str:
    realisasi = "kumulatif sejak Januari" if indikator.kumulatif_realisasi else "per periode"
    target = "kumulatif sejak Januari" if indikator.kumulatif_target else "per periode"
    return f"Realisasi {realisasi}; target {target}"


def _targets(indikator: Indikator) -> str:
    """The year first, then the longer periods before the months."""
    urut = sorted(indikator.target, key=lambda p: (_SINGKAT.get(p.jenis, 3), p.ke))
    return "\n".join(f"{p.label}: {target_text(indikator, indikator.target[p])}" for p in urut)


def renstra_text(indikator: Indikator) -> str:
    """The Renstra's target of each year, one a line."""
    return "\n".join(
        f"{tahun.tahun}: {target_text(indikator, target)}"
        for tahun, target in sorted(indikator.target_renstra_tahunan.items())
    )


def _in_force(indikator: Indikator) -> str:
    """From when to when, where that is not the whole year."""
    mulai, henti = indikator.mulai_pada, indikator.berhenti_pada
    kata = (
        mulai and f"mulai {tanggal_indonesia(mulai)}",
        henti and f"sampai sebelum {tanggal_indonesia(henti)}",
    )
    return " ".join(satu for satu in kata if satu)


def _baseline(indikator: Indikator) -> str:
    if indikator.baseline is None:
        return ""
    tahun = f" ({indikator.baseline_tahun})" if indikator.baseline_tahun else ""
    return f"{_figure(indikator, indikator.baseline)}{tahun}"


def _standard(indikator: Indikator) -> str:
    if indikator.standar_nasional is None:
        return indikator.standar_sumber
    sumber = f" ({indikator.standar_sumber})" if indikator.standar_sumber else ""
    return f"{_figure(indikator, indikator.standar_nasional)}{sumber}"


def _figure(indikator: Indikator, nilai: Decimal | None) -> str:
    return "" if nilai is None else format_figur(indikator, nilai)


def _number(nilai: Decimal | None) -> str:
    return "" if nilai is None else format_angka(nilai)


def _money(nilai: int | None) -> str:
    return "" if nilai is None else format_rupiah(nilai)


def _versions(versi: Iterable[VersiRencana]) -> str:
    return "\n".join(
        f"Versi {satu.nomor}, {'berhenti per' if satu.berhenti else 'berlaku mulai'} "
        f"{tanggal_indonesia(satu.berlaku_mulai)}" + (f": {satu.alasan}" if satu.alasan else "")
        for satu in versi
    )
