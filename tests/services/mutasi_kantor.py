"""Mutations of forms held against an office: what is stored afterwards is what the file says.

One filled form of the small office with a line of every kind; each mutation of it is checked and
taken, and the office is put back.
"""

import sys
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

sys.path.extend(  # whose helpers are used here
    str(Path(__file__).parents[1] / nama) for nama in ("spreadsheet", "domain")
)

from isi_formulir import Titik, dan_yang_ditahan, isi_berkas
from kantor_uji import JULI, TAHUN, A, make_plan, write_plan
from mutasi_formulir import mutations

from sakip_desktop.domain.angka import Kosong, Terbaca, parse_isian, parse_rupiah
from sakip_desktop.domain.formulir_susunan import isi_formulir, plain_number
from sakip_desktop.domain.kinerja import Agregasi, JenisSimpul, Polaritas, Target
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.rencana import SimpulMasuk
from sakip_desktop.paths import file_set
from sakip_desktop.services import formulir, rencana
from sakip_desktop.services.formulir_masuk import periksa_formulir, terapkan_formulir
from sakip_desktop.services.formulir_terbit import buat_formulir

PREDIKAT = tuple((nama, Decimal(ke)) for ke, nama in enumerate(("D", "C", "CC", "B", "BB"), 1))
ISIAN = {
    ("A1", "nilai"): 12,
    ("A1", "kendala"): "=hujan",
    ("A1", "upaya"): "lanjut\nlagi",
    ("A2", "pembilang"): 48,
    ("A2", "penyebut"): 60,
    ("A4", "nilai"): 85.5,
    ("A5", "nilai"): 99.25,
    ("A5", "penjelasan"): "baik",
    ("A6", "nilai"): "BB",
    ("A7", "nilai"): "Ya",
    ("SK1", "nilai"): 2_000_000,
    ("SK1", "penjelasan"): "ya",
}
ANGKA = frozenset({"nilai", "pembilang", "penyebut"})


def make_ready(uji, folder):
    """The office with the lines, and the bytes of a filled form of unit A."""
    plan = make_plan()
    satu = plan.indikator[0]
    target = {setahun(TAHUN): Target(Decimal(1)), bulan(TAHUN, 7): Target(Decimal(1))}
    lain = (
        {"kode": "A5", "satuan": "%", "agregasi": Agregasi.RERATA},
        {"kode": "A6", "satuan": "Predikat", "polaritas": Polaritas.PREDIKAT,
         "predikat": PREDIKAT, "agregasi": Agregasi.TERAKHIR},
        {"kode": "A7", "satuan": "Ada", "polaritas": Polaritas.YA_TIDAK,
         "agregasi": Agregasi.TERAKHIR},
    )  # fmt: skip
    tambah = tuple(replace(satu, nama=f"Indikator {i['kode']}", target=target, **i) for i in lain)
    money = SimpulMasuk(
        jenis=JenisSimpul.SUB_KEGIATAN, kode="SK3", uraian="Sub kegiatan tiga", induk="K1", unit=A,
        pagu_murni=3_000_000,
    )  # fmt: skip
    plan = replace(plan, simpul=(*plan.simpul, money), indikator=(*plan.indikator, *tambah))
    uji.masuk("perencana")
    rencana.terapkan_impor(uji.ctx, write_plan(folder / "rencana.xlsx", plan), TAHUN, "Lengkap")
    berkas = buat_formulir(uji.ctx, [uji.unit[A]], JULI, folder).berkas[0]
    return isi_berkas(berkas, ISIAN).read_bytes()


def cells(uji):
    """What is stored in the form, by key, as it is compared; and what each line is."""
    isi = formulir.formulir(uji.ctx, uji.unit[A], JULI)
    return isi_formulir(isi), {satu.indikator.id: satu.indikator for satu in isi.baris}


def expected(sel, indikator):
    """What the cells of a file come to: doubtful and unreadable figures are not taken."""
    hasil, ragu = {}, set()
    for kunci, teks in sel.items():
        if kunci.kolom not in ANGKA:
            hasil[kunci] = teks
            continue
        milik = indikator.get(kunci.id)
        terbaca = (
            parse_rupiah(teks, jumlah=True)
            if milik is None
            else parse_isian(milik, kunci.kolom, teks)
        )
        if isinstance(terbaca, Terbaca):
            hasil[kunci] = (
                str(int(terbaca.nilai))
                if milik is None
                else plain_number(milik, kunci.kolom, terbaca.nilai)
            )
        elif not isinstance(terbaca, Kosong):
            ragu.add(kunci.id)
    return {k: isi for k, isi in hasil.items() if k.kolom not in ANGKA or k.id not in ragu}


def stored_bytes(uji):
    """SHA-256 of the database and of its log."""
    return [
        sha256(satu.read_bytes()).hexdigest()
        for satu in file_set(uji.ctx.folder.database)
        if satu.exists() and not satu.name.endswith("-shm")
    ]


def run(uji, folder, benih, banyak):
    """Put mutations through the office; gives complaints, how many were refused and taken."""
    dasar = make_ready(uji, folder)
    titik = Titik(uji)
    uji.masuk("tim")
    awal, indikator = cells(uji)
    assert awal == {}
    path = folder / "masuk" / "masuk.xlsx"
    path.parent.mkdir()
    salah, ditolak = [], 0
    for satu in mutations(dasar, benih, banyak):
        path.write_bytes(satu.isi)
        sebelum = stored_bytes(uji)
        (hasil,) = periksa_formulir(uji.ctx, [path])
        if stored_bytes(uji) != sebelum:
            salah.append((satu.nama, "the dry run wrote"))
        pilihan = dan_yang_ditahan(hasil)
        (jadi,) = terapkan_formulir(uji.ctx, [hasil], pilihan)
        if hasil.ditolak:
            ditolak += 1
            if stored_bytes(uji) != sebelum or not hasil.masalah[0].alasan:
                salah.append((satu.nama, "refused, and something was written"))
            if not satu.entah and (satu.sel is not None or satu.tolak not in _reasons(hasil)):
                salah.append((satu.nama, f"refused for {_reasons(hasil)}"))
            continue
        if jadi.galat:
            salah.append((satu.nama, jadi.galat))
        kini, _ = cells(uji)
        if satu.sel is None:
            salah.append((satu.nama, "taken, though it must be refused"))
        elif not satu.entah and kini != (benar := expected(satu.sel, indikator)):
            beda = {k for k in kini.keys() | benar.keys() if kini.get(k) != benar.get(k)}
            salah.append((satu.nama, [(k, kini.get(k), benar.get(k)) for k in beda]))
        elif kini != expected({s.kunci: s.ketik for s in pilihan.picks(hasil)}, indikator):
            salah.append((satu.nama, "stored is not what was shown"))
        titik.back().masuk("tim")
    return salah, ditolak


def _reasons(hasil):
    return " ".join(satu.alasan for satu in hasil.masalah)
