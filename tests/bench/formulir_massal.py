"""Sixty filled forms of twenty indikator: read, checked and reported, then taken.

Against the bare openpyxl reading of the same cells of the same files.
"""

import shutil
import sys
import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import kantor_besar as kb
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string

from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.kinerja import Agregasi, Frekuensi, JenisIndikator, JenisSimpul, Polaritas
from sakip_desktop.domain.kinerja import Target as Sasaran
from sakip_desktop.domain.masukan import AwalKantor, KantorInput, KebijakanInput
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.rencana import (
    IndikatorMasuk,
    RencanaMasuk,
    SimpulMasuk,
    UnitMasuk,
    compare_rencana,
)
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import pembukaan, pengguna, rencana
from sakip_desktop.services.formulir_laporan import report_rows
from sakip_desktop.services.formulir_masuk import periksa_formulir, terapkan_formulir
from sakip_desktop.services.formulir_terbit import buat_formulir
from sakip_desktop.services.rencana import HasilUji

UNIT, INDIKATOR = 60, 20
DESEMBER = bulan(kb.TAHUN_INI, 12)
_NAMA = tuple(f"Unit {nomor:02d}" for nomor in range(1, UNIT + 1))


def make_plan():
    """Twenty monthly indikator and a program with its pagu for each unit."""
    simpul = [SimpulMasuk(jenis=JenisSimpul.SASARAN, kode="S1", uraian="Layanan meningkat")]
    semua = []
    for nomor, nama in enumerate(_NAMA):
        simpul.append(
            SimpulMasuk(
                jenis=JenisSimpul.PROGRAM, kode=f"P{nomor:02d}", uraian=f"Program {nomor}",
                induk="S1", unit=nama, pagu_murni=1_200_000_000,
            )
        )  # fmt: skip
        semua += [
            IndikatorMasuk(
                kode=f"I{nomor:02d}{ke:02d}", nama=f"Layanan {ke} yang selesai tepat waktu",
                jenis=JenisIndikator.IKK, simpul=f"P{nomor:02d}", unit=nama, satuan="Dokumen",
                polaritas=Polaritas.NAIK, agregasi=Agregasi.JUMLAH, frekuensi=Frekuensi.BULANAN,
                target={setahun(kb.TAHUN_INI): Sasaran(Decimal(120))}
                | {bulan(kb.TAHUN_INI, b): Sasaran(Decimal(10)) for b in range(1, 13)},
            )
            for ke in range(INDIKATOR)
        ]  # fmt: skip
    return RencanaMasuk(
        tahun=kb.TAHUN_INI, kantor="Dinas Contoh", unit=tuple(UnitMasuk(nama=u) for u in _NAMA),
        simpul=tuple(simpul), indikator=tuple(semua),
    )  # fmt: skip


def make_office(tempat):
    """The open office whose units fill their forms."""
    folder = DataFolder(tempat)
    folder.create()
    awal = AwalKantor(
        kantor=KantorInput(
            nama="Dinas Contoh", jenis=JenisKantor.DINAS, pemda="Kabupaten Contoh", tempat="Contoh"
        ),
        kebijakan=KebijakanInput(),
        unit=_NAMA,
        admin=kb._person([(Peran.ADMIN, None)]),
    )
    ctx, _ = pembukaan.first_start(folder, awal)
    ada = pengguna.list_orang(ctx)[0]
    masuk = kb._person([(satu, None) for satu in Peran])
    pengguna.save_orang(ctx, replace(masuk, orang_id=ada.orang_id, sandi=""))
    pengguna.login(ctx, kb.AKUN, kb.SANDI)
    jadi = make_plan()
    with ctx.read() as sesi:
        lama = rencana.current(ctx, sesi, kb.TAHUN_INI)
    uji = HasilUji(
        tahun=kb.TAHUN_INI, masalah=(), beda=compare_rencana(lama, jadi), temuan=(), catatan=(),
        lama=lama, jadi=jadi,
    )  # fmt: skip
    rencana.terapkan_uji(ctx, uji, "Penyusunan rencana", sebagai=Peran.PERENCANA)
    kb._open_forms(ctx)
    return ctx


def fill(berkas):
    """Every figure, an explanation for every third, the rupiah; returns the cells to read."""
    buku = load_workbook(berkas)
    sel = []
    for lembar in buku:
        kepala = next((b for b in lembar.iter_rows() if b[0].value == "Kunci baris"), None)
        if kepala is None:
            continue
        letak = {satu.value: satu.column_letter for satu in kepala}
        nilai = letak.get("Realisasi") or letak["Periode ini (Rp)"]
        for baris in lembar.iter_rows(min_row=kepala[0].row + 1):
            if not baris[0].value:
                continue
            nomor = baris[0].row
            lembar[f"{nilai}{nomor}"] = 8 + nomor % 5
            if nomor % 3 == 0:
                lembar[f"{letak['Penjelasan']}{nomor}"] = "Menunggu hasil rapat bulan berjalan."
            kolom = (nilai, letak["Penjelasan"])
            sel += [(lembar.title, nomor, column_index_from_string(k)) for k in kolom]
    buku.save(berkas)
    return sel


def read_bare(berkas, sel):
    """What reading costs where nothing is checked."""
    buku = load_workbook(berkas, data_only=True)
    return [buku[nama].cell(baris, kolom).value for nama, baris, kolom in sel]


def prepare(tempat):
    """A closed office with sixty filled forms beside it; gives its folder, the cells, the time."""
    ctx = make_office(tempat / "kantor")
    mulai = time.perf_counter()
    hasil = buat_formulir(ctx, None, DESEMBER, tempat / "formulir", sebagai=Peran.PERENCANA)
    tulis = time.perf_counter() - mulai
    pembukaan.close_office(ctx)
    return ctx.folder, [(berkas, fill(berkas)) for berkas in hasil.berkas], tulis


def measure_bare(berkas):
    """Seconds for the bare reading."""
    mulai = time.perf_counter()
    for satu, sel in berkas:
        read_bare(satu, sel)
    return time.perf_counter() - mulai


def measure(folder, formulir, salinan):
    """Seconds to read, check and report, and to take, in a copy of the office."""
    shutil.copytree(folder.root, salinan)
    ctx = pembukaan.open_office(DataFolder(salinan))
    try:
        pengguna.login(ctx, kb.AKUN, kb.SANDI)
        mulai = time.perf_counter()
        uji = periksa_formulir(ctx, [formulir], sebagai=Peran.PERENCANA)
        report_rows(uji)
        baca = time.perf_counter() - mulai
        sel = sum(len(satu.diambil) for satu in uji)
        mulai = time.perf_counter()
        jadi = terapkan_formulir(ctx, uji, sebagai=Peran.PERENCANA)
        ambil = time.perf_counter() - mulai
        diambil = sum(satu.diambil for satu in jadi)
    finally:
        pembukaan.close_office(ctx)
        shutil.rmtree(salinan)
    if not UNIT * INDIKATOR < sel == diambil or any(satu.galat for satu in jadi):
        raise SystemExit(f"{sel} cells, {diambil} taken: {jadi[0].galat}")
    return baca, ambil


def measure_forms(tempat, ulang):
    """Bare reading, reading with its checks, and taking: seconds of so many rounds each."""
    folder, berkas, _ = prepare(tempat)
    polos, baca, ambil = [], [], []
    for ke in range(ulang):
        polos.append(measure_bare(berkas))
        satu, dua = measure(folder, tempat / "formulir", tempat / f"salinan-{ke}")
        baca.append(satu)
        ambil.append(dua)
    return polos, baca, ambil


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as sementara:
        for lama in measure_forms(Path(sementara), 3):
            sys.stdout.write(" ".join(f"{satu:.2f}" for satu in lama) + "\n")
