"""Speed in the large: how each thing that people wait for grows with what the file holds.

Three rows of sizes, each measured in this run: indikator of one year, years of one office (ten of
them with 500 indikator are 60,000 figures), and offices of ten years in one file.  The growth
exponent is the slope of log(time) over log(size): 0 is independent of it, 1 is in proportion.
"""

import shutil
import sys
import time
from dataclasses import dataclass
from math import log
from statistics import median, quantiles

import kantor_besar
from kantor_besar import AKUN, SANDI, TAHUN_INI, UNIT, add_offices, make_office, only_first

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.masukan import RealisasiInput
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.services import (
    cadangan,
    capaian,
    formulir,
    gambaran,
    kantor,
    pembukaan,
    pengguna,
    realisasi,
)

INDIKATOR = (50, 150, 500)
TAHUN = (2, 5, 10)
KANTOR = (1, 6, 60)
ULANG = 3
SIMPAN = 40
DESEMBER = bulan(TAHUN_INI, 12)
ROLL_UP_MS = 200.0
EKSPONEN = 1.1
BEBAS = 0.1  # what is independent of the history
TANPA_RIWAYAT = {"mulai sampai Isi data", "membuka berkas"}

UKURAN = ("membuka berkas", "Isi data", "rekap", "roll-up setahun", "simpan p95", "cadangan")


@dataclass(frozen=True)
class Baris:
    """One thing over one row of sizes: milliseconds by size, and the exponent allowed."""

    nama: str
    menurut: str
    waktu: dict[int, float]
    batas: float

    @property
    def eksponen(self):
        return slope(self.waktu)

    @property
    def kena(self):
        return self.eksponen <= self.batas


def slope(waktu):
    """Least squares of log(time) over log(size)."""
    x = [log(satu) for satu in waktu]
    y = [log(satu) for satu in waktu.values()]
    rx, ry = sum(x) / len(x), sum(y) / len(y)
    atas = sum((a - rx) * (b - ry) for a, b in zip(x, y, strict=True))
    return atas / sum((a - rx) ** 2 for a in x)


def milliseconds(kerja):
    mulai = time.perf_counter()
    kerja()
    return (time.perf_counter() - mulai) * 1000


def _open(folder):
    ctx = pembukaan.open_office(folder)
    pengguna.login(ctx, AKUN, SANDI)
    return ctx


def measure(folder):
    """Milliseconds of each thing, read afresh (the plan is kept by then); the backup once."""
    hasil = {nama: [] for nama in UKURAN}
    for _ in range(ULANG):
        hasil["membuka berkas"].append(
            milliseconds(lambda: pembukaan.close_office(pembukaan.open_office(folder)))
        )
        for nama, kerja in (
            ("Isi data", lambda ctx: formulir.formulir(ctx, _unit(ctx), DESEMBER)),
            ("rekap", lambda ctx: capaian.laporan_kini(ctx, DESEMBER)),
            ("roll-up setahun", lambda ctx: gambaran.pohon_capaian(ctx, setahun(TAHUN_INI))),
        ):
            ctx = _open(folder)
            if nama == "roll-up setahun":
                ctx.rencana_tahun(TAHUN_INI)  # it is kept from the first page on
            hasil[nama].append(milliseconds(lambda ctx=ctx, kerja=kerja: kerja(ctx)))
            pembukaan.close_office(ctx)
    ctx = _open(folder)
    hasil["simpan p95"].append(quantiles(_saves(ctx), n=20)[-1])
    hasil["cadangan"].append(milliseconds(lambda: cadangan.buat(ctx)))
    pembukaan.close_office(ctx)
    return {nama: median(semua) for nama, semua in hasil.items()}


def _unit(ctx):
    return kantor.find_unit(ctx, UNIT[0]).id


def _saves(ctx):
    milik = formulir.formulir(ctx, _unit(ctx), DESEMBER).baris[0].indikator.id
    waktu = []
    for ke in range(SIMPAN):
        masukan = RealisasiInput(
            indikator_id=milik,
            periode=DESEMBER,
            kolom="nilai",
            teks=str(ke + 1),
            versi=realisasi.row_version(ctx, milik, DESEMBER),
        )
        waktu.append(
            milliseconds(
                lambda m=masukan: realisasi.record_realisasi(ctx, m, sebagai=Peran.PENGISI)
            )
        )
    return waktu[5:]


def bench_large(tempat, start, kantor_=KANTOR):
    """All three rows; ``start(folder)`` gives seconds from the process to the filled page."""
    only_first()
    menurut = {"indikator": {}, "tahun": {}, "kantor": {}}
    for banyak in INDIKATOR:
        folder = make_office(tempat / f"i{banyak}", tahun=1, indikator=banyak)
        menurut["indikator"][banyak] = _all(folder, start)
    for banyak in TAHUN:
        folder = make_office(tempat / f"t{banyak}", tahun=banyak, indikator=INDIKATOR[-1])
        utuh = tempat / f"t{banyak}-utuh"
        shutil.copytree(folder.root, utuh)
        menurut["tahun"][banyak] = _all(folder, start)
    menurut["kantor"][1] = menurut["tahun"][TAHUN[-1]]
    asal = kantor_besar.DataFolder(tempat / f"t{TAHUN[-1]}-utuh")
    for banyak in kantor_[1:]:
        folder = add_offices(asal, tempat / f"k{banyak}", banyak)
        menurut["kantor"][banyak] = _all(folder, start)
        shutil.rmtree(folder.root)
    return [
        Baris(nama, oleh, {n: satu[nama] for n, satu in semua.items()}, _limit(nama, oleh))
        for oleh, semua in menurut.items()
        for nama in ("mulai sampai Isi data", *UKURAN)
    ]


def _all(folder, start):
    return {"mulai sampai Isi data": start(folder) * 1000} | measure(folder)


def _limit(nama, oleh):
    """Start and opening must not grow with the history; nothing faster than in proportion."""
    return BEBAS if nama in TANPA_RIWAYAT and oleh != "indikator" else EKSPONEN


def print_table(semua):
    """Print it; whether every goal was met."""
    kena = True
    for oleh in ("indikator", "tahun", "kantor"):
        milik = [satu for satu in semua if satu.menurut == oleh]
        kepala = "".join(f"{n:>12,}".replace(",", ".") for n in milik[0].waktu)
        sys.stdout.write(f"\nmenurut banyak {oleh:<12}{kepala}   eksponen\n")
        for satu in milik:
            isi = "".join(f"{ms:>9.1f} ms" for ms in satu.waktu.values())
            tanda = "ok  " if satu.kena else "MISS"
            sys.stdout.write(
                f"{tanda} {satu.nama:<22}{isi}   {satu.eksponen:5.2f} (≤ {satu.batas:g})\n"
            )
            kena &= satu.kena
    roll = next(s for s in semua if s.nama == "roll-up setahun" and s.menurut == "tahun")
    terbesar = roll.waktu[max(roll.waktu)]
    tanda = "ok  " if terbesar <= ROLL_UP_MS else "MISS"
    sys.stdout.write(f"{tanda} roll-up setahun 500 indikator: {terbesar:.0f} ms (≤ 200)\n")
    return kena and terbesar <= ROLL_UP_MS
