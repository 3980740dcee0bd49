"""Make the plan workbooks of both sample offices from their data files.

    .venv/bin/python packaging/make_contoh.py           writes resources/contoh/*_rencana.xlsx
    .venv/bin/python packaging/make_contoh.py --check   exits 1 when they are stale

The same data give the same bytes.  ``--check`` compares the parts inside, because two versions
of zlib may pack the same part differently.
"""

import sys
import zipfile
from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

from sakip_desktop.domain.angka import Terbaca, parse_angka, parse_predikat, parse_ya_tidak
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Target,
    Varian,
)
from sakip_desktop.domain.periode import Periode, bulan, semester, setahun, triwulan
from sakip_desktop.domain.rencana import IndikatorMasuk, RencanaMasuk, SimpulMasuk, UnitMasuk
from sakip_desktop.paths import resource, write_atomic
from sakip_desktop.services.contoh_data import KODE, BarisRenja, load_renja, load_toml, load_total
from sakip_desktop.spreadsheet.write_rencana import make_template

_TEKS = (
    "definisi", "alasan_pemilihan", "rumus", "pembilang", "penyebut", "satuan_pembilang",
    "satuan_penyebut", "sumber_data", "bukti", "penanggung_jawab", "sk_iku",
)  # fmt: skip
_ANGKA = ("batas_bawah", "batas_atas", "realisasi_terburuk", "baseline", "target_renstra")
_APA_ADANYA = ("desimal", "baseline_tahun", "kumulatif_realisasi", "kumulatif_target")


def make_rencana(kode: str) -> RencanaMasuk:
    """The plan of a sample office."""
    data = load_toml(kode)
    nama = {satu["singkatan"]: satu["nama"] for satu in data["unit"]}
    simpul, indikator = _setwan(data, nama) if kode == "setwan" else _badan(data, nama)
    return RencanaMasuk(
        tahun=data["tahun"],
        kantor=data["kantor"]["nama"],
        unit=tuple(UnitMasuk(**satu) for satu in data["unit"]),
        simpul=simpul,
        indikator=indikator,
    )


def make_workbook(kode: str) -> bytes:
    """The workbook of a sample office."""
    rencana = make_rencana(kode)
    return make_template(rencana.kantor, rencana.tahun, rencana)


def workbook_path(kode: str) -> Path:
    """Where the workbook lies."""
    return resource("contoh", f"{kode}_rencana.xlsx")


def same_content(kiri: bytes, kanan: bytes) -> bool:
    """Whether two workbooks hold the same parts."""
    return _parts(kiri) == _parts(kanan)


def _parts(isi: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def _setwan(
    data: Mapping[str, Any], nama: Mapping[str, str]
) -> tuple[tuple[SimpulMasuk, ...], tuple[IndikatorMasuk, ...]]:
    simpul = tuple(
        SimpulMasuk(
            **{
                **satu,
                "jenis": JenisSimpul(satu["jenis"]),
                "unit": nama[satu["unit"]] if "unit" in satu else "",
            }
        )
        for satu in data["simpul"]
    )
    return simpul, tuple(_indikator(satu, nama, data["tahun"]) for satu in data["indikator"])


def _indikator(satu: Mapping[str, Any], nama: Mapping[str, str], tahun: int) -> IndikatorMasuk:
    polaritas = Polaritas(satu["polaritas"])
    predikat = tuple(
        (label, _number(skor))
        for label, _, skor in (
            bagian.strip().partition("=") for bagian in satu.get("predikat", "").split(";")
        )
        if label
    )
    return IndikatorMasuk(
        kode=satu["kode"],
        nama=satu["nama"],
        jenis=JenisIndikator(satu["jenis"]),
        simpul=satu["simpul"],
        unit=nama[satu["unit"]],
        satuan=satu["satuan"],
        polaritas=polaritas,
        varian=Varian(satu.get("varian", "")),
        agregasi=Agregasi(satu["agregasi"]),
        frekuensi=Frekuensi(satu["frekuensi"]),
        predikat=predikat,
        **{kolom: satu[kolom] for kolom in (*_TEKS, *_APA_ADANYA) if kolom in satu},
        **{kolom: _number(satu[kolom]) for kolom in _ANGKA if kolom in satu},
        target={
            periode: _target(teks, polaritas, predikat)
            for periode, teks in _spread(satu["target"], tahun)
        },
        target_renstra_tahunan={
            setahun(int(ke)): _target(teks, polaritas, predikat)
            for ke, teks in satu.get("target_renstra_tahunan", {}).items()
        },
    )


def _spread(target: Mapping[str, Any], tahun: int) -> list[tuple[Periode, str]]:
    """Period and text of every target; one text stands for every period of its length."""
    buat = {"TW": (triwulan, 4), "S": (semester, 2), "bulan": (bulan, 12)}
    hasil = [(setahun(tahun), str(target["tahun"]))]
    for kunci, (periode, banyak) in buat.items():
        teks = target.get(kunci)
        daftar = [teks] * banyak if isinstance(teks, str) else teks or []
        hasil += [(periode(tahun, ke), satu) for ke, satu in enumerate(daftar, 1)]
    return hasil


def _target(teks: str, polaritas: Polaritas, predikat: tuple[tuple[str, Decimal], ...]) -> Target:
    if polaritas is Polaritas.PREDIKAT:
        hasil = parse_predikat(teks, predikat)
    elif polaritas is Polaritas.YA_TIDAK:
        hasil = parse_ya_tidak(teks)
    else:
        hasil = parse_angka(teks, rentang=polaritas is Polaritas.RENTANG)
    if not isinstance(hasil, Terbaca):
        raise TypeError(teks)
    return Target(hasil.nilai, hasil.atas)


def _number(teks: str) -> Decimal:
    hasil = parse_angka(teks)
    if not isinstance(hasil, Terbaca):
        raise TypeError(teks)
    return hasil.nilai


def _badan(
    data: Mapping[str, Any], nama: Mapping[str, str]
) -> tuple[tuple[SimpulMasuk, ...], tuple[IndikatorMasuk, ...]]:
    sasaran = SimpulMasuk(
        jenis=JenisSimpul.SASARAN,
        kode=data["sasaran"]["kode"],
        uraian=data["sasaran"]["uraian"],
        unit=nama[data["sasaran"]["unit"]],
        pagu_murni=int(load_total(data["sumber"])["pagu"]),
    )
    baris = load_renja(data["sumber"])
    unit = {satu.kode: nama[_unit_of(satu.kode, data["unit_simpul"])] for satu in baris}
    simpul = tuple(
        SimpulMasuk(
            jenis=satu.jenis,
            kode=satu.kode,
            uraian=satu.isi["uraian"],
            induk=satu.induk or sasaran.kode,
            unit=unit[satu.kode],
            pagu_murni=int(satu.isi["pagu"]),
        )
        for satu in baris
    )
    indikator = tuple(_published(satu, unit[satu.kode], data["tahun"]) for satu in baris)
    return (sasaran, *simpul), indikator


def _unit_of(kode: str, daftar: Mapping[str, str]) -> str:
    while kode not in daftar:
        kode = kode.rpartition(".")[0]
    return daftar[kode]


def _published(satu: BarisRenja, unit: str, tahun: int) -> IndikatorMasuk:
    """An indikator as published: its triwulan figures add up to the year's, percent or not."""
    return IndikatorMasuk(
        kode=satu.kode_indikator,
        nama=satu.isi["indikator"],
        jenis=JenisIndikator.IKK if satu.jenis is JenisSimpul.PROGRAM else JenisIndikator.LAINNYA,
        simpul=satu.kode,
        unit=unit,
        satuan=satu.isi["satuan"],
        polaritas=Polaritas.NAIK,
        agregasi=Agregasi.JUMLAH,
        frekuensi=Frekuensi.TRIWULAN,
        sumber_data="Formulir E.81 Evaluasi Hasil Renja 2025",
        target_renstra=Decimal(satu.isi["target_renstra"]),
        target={setahun(tahun): Target(Decimal(satu.isi["target"]))},
    )


def main(argumen: list[str]) -> int:
    """Write both workbooks, or with ``--check`` say which are stale."""
    basi = 0
    for kode in KODE:
        path, isi = workbook_path(kode), make_workbook(kode)
        if "--check" in argumen:
            segar = path.is_file() and same_content(path.read_bytes(), isi)
            print(f"{path.name}: {'segar' if segar else 'basi'}")
            basi += not segar
        else:
            write_atomic(path, isi)
            print(f"{path}: {len(isi)} bita")
    return 1 if basi else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
