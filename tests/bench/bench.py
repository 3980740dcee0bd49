"""``make bench``: speed and memory as ratios against a baseline measured in the same run.

Medians of at least five; a goal that is missed prints MISS and ends with status 1.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

AKAR = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(AKAR / "tests" / "reports")]
ULANG = 5


@dataclass(frozen=True)
class Goal:
    """One line of the table; ``batas`` is what the measured value must not pass."""

    nama: str
    nilai: float
    batas: float
    satuan: str
    rincian: str

    @property
    def kena(self):
        return self.nilai <= self.batas


def start(jenis, *lain):
    """One process; its own report."""
    perintah = [sys.executable, str(AKAR / "tests/bench/jendela.py"), str(time.time()), jenis]
    lingkungan = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    hasil = subprocess.run(
        [*perintah, *map(str, lain)], check=True, capture_output=True, text=True, env=lingkungan
    )
    return json.loads(hasil.stdout.splitlines()[-1])


def median_of(jenis, *lain):
    """Median seconds and megabytes of ``ULANG`` starts, after one to warm the disk."""
    start(jenis, *lain)
    semua = [start(jenis, *lain) for _ in range(ULANG)]
    return {
        "detik": median(satu["detik"] for satu in semua),
        "rss_mb": median(satu["rss_mb"] for satu in semua),
        **{k: v for k, v in semua[-1].items() if k in {"akun", "baris"}},
    }


def make_office(tempat, kode):
    from sakip_desktop.paths import DataFolder
    from sakip_desktop.services.contoh import make_contoh

    folder = DataFolder(tempat / kode)
    make_contoh(kode, folder, latihan=True)
    return folder


def bench_windows(setwan, besar):
    polos = median_of("polos")
    masuk = median_of("masuk", setwan.root)
    halaman = median_of("halaman", setwan.root, "kasubag-umum")
    memori = median_of("halaman", besar.root, "semua")
    return [
        Goal(
            "jendela masuk ÷ jendela polos", masuk["detik"] / polos["detik"], 2.0, "×",
            f"{masuk['detik']:.2f} s ÷ {polos['detik']:.2f} s, {masuk['akun']} akun",
        ),
        Goal(
            "halaman sendiri berisi angka ÷ polos", halaman["detik"] / polos["detik"], 6.0, "×",
            f"{halaman['detik']:.2f} s, {halaman['baris']} baris",
        ),
        Goal(
            "memori Isi data ÷ polos", memori["rss_mb"] / polos["rss_mb"], 3.5, "×",
            f"{memori['rss_mb']:.0f} MB ÷ {polos['rss_mb']:.0f} MB, {memori['baris']} baris",
        ),
    ]  # fmt: skip


def bench_save(setwan):
    """Saving a cell through the service, against the same rows through a bare Session."""
    from simpan_sel import measure_bare, measure_service

    layanan, polos = [], []
    for _ in range(ULANG):
        polos.append(measure_bare(setwan))
        layanan.append(measure_service(setwan))
    tengah = median(median(satu) for satu in layanan)
    dasar = median(median(satu) for satu in polos)
    p95 = median(quantiles(satu, n=20)[-1] for satu in layanan)
    return [
        Goal(
            "simpan satu sel ÷ Session polos", tengah / dasar, 2.0, "×",
            f"{tengah:.1f} ms ÷ {dasar:.1f} ms",
        ),
        Goal("simpan satu sel, p95", p95, 30.0, "ms", "layanan lengkap dengan jurnal"),
    ]  # fmt: skip


def bench_compute(badan):
    """Capaian of 91 indikator in 12 months and the roll-up over the tree."""
    from hitung_setahun import measure_year

    waktu = measure_year(badan, ULANG * 3)
    return [Goal("capaian dan rerata 91 × 12", median(waktu), 20.0, "ms", "91 indikator, 12 bulan")]


def bench_paper():
    from bench_pengukuran import bench_pengukuran

    dokumen, polos = bench_pengukuran(91, ULANG)
    return [
        Goal(
            "Dokumen Pengukuran ÷ tabel polos", dokumen / polos, 1.5, "×",
            f"{dokumen:.2f} s ÷ {polos:.2f} s",
        )
    ]  # fmt: skip


def bench_sop(setwan, tempat):
    """*Tugas saya* of an office with 500 running cycles; the shipped procedures checked, drawn."""
    from banyak_siklus import JUMLAH, measure_check, measure_drawing, measure_tasks

    from sakip_desktop.paths import DataFolder

    banyak = DataFolder(tempat / "banyak-siklus")
    shutil.copytree(setwan.root, banyak.root)
    tugas, pertama, (milik, berjalan) = measure_tasks(banyak, "perencana", ULANG)
    shutil.rmtree(banyak.root)
    periksa, berkas = measure_check(ULANG)
    gambar, langkah = measure_drawing(ULANG)
    return [
        Goal(
            f"Tugas saya, {JUMLAH} putaran kerja", median(tugas), 150.0, "ms",
            f"{milik} tugas, {berjalan} putaran; pertama kali {pertama:.0f} ms",
        ),
        Goal("periksa semua SOP bawaan", median(periksa), 100.0, "ms", f"{berkas} berkas"),
        Goal("gambar SOP terpanjang", median(gambar), 0.5, "s", f"{langkah} langkah, PDF A4"),
    ]  # fmt: skip


def bench_forms(tempat):
    """Sixty forms that come back: read, checked, reported; then taken."""
    from formulir_massal import INDIKATOR, UNIT, measure_forms

    polos, baca, ambil = map(median, measure_forms(tempat / "formulir-massal", ULANG))
    isi = f"{UNIT} formulir × {INDIKATOR} indikator"
    return [
        Goal("baca, periksa, lapor formulir", baca, 1.5, "s", isi),
        Goal("baca formulir ÷ openpyxl polos", baca / polos, 3.0, "×", f"÷ {polos:.2f} s"),
        Goal("ambil formulir", ambil, 1.0, "s", isi),
    ]


def bench_form_files():
    """Forms as Excel files, against bare openpyxl on the same cells (``formulir_excel``)."""
    from formulir_excel import BANYAK, INDIKATOR, measure_forms

    waktu, sel = measure_forms(ULANG)
    tulis, tulis_polos, baca, baca_polos = (median(satu) for satu in zip(*waktu, strict=True))
    return [
        Goal(
            f"{BANYAK} formulir Excel dibaca ÷ polos",
            median(a / b for _, _, a, b in waktu), 3.0, "×",
            f"{baca:.2f} s ÷ {baca_polos:.2f} s, {INDIKATOR} indikator, {sel} isian tiap berkas",
        ),
        Goal(
            f"{BANYAK} formulir Excel ditulis ÷ polos",
            median(a / b for a, b, _, _ in waktu), 2.0, "×",
            f"{tulis:.2f} s ÷ {tulis_polos:.2f} s, rupa yang sama",
        ),
    ]  # fmt: skip


def bench_papers(tempat):
    """All papers of a triwulan with 91 and with 400 indikator; what Batal and a preview take."""
    from kertas_periode import make_papers, measure_all, measure_preview

    hasil = {}
    for banyak in (91, 400):
        ctx = make_papers(tempat / f"kertas-{banyak}", banyak)
        hasil[banyak] = measure_all(ctx, tempat / "kertas", ULANG if banyak == 91 else 1)
        if banyak == 91:
            buka, nama = measure_preview(ctx, ULANG)
    (detik, jeda, kertas, batal), (lama, *_) = hasil[91], hasil[400]
    return [
        Goal("semua dokumen triwulan, 91 indikator", detik, 10.0, "s", f"{kertas} dokumen"),
        Goal("400 indikator ÷ 91", lama / detik, 5.0, "×", f"{lama:.1f} s ÷ {detik:.1f} s"),
        Goal(
            "Batal: jeda terlama", jeda if batal else float("inf"), 2.0, "s",
            "di antara dua pandangan; yang sudah jadi utuh",
        ),
        Goal("halaman pertama pratinjau", buka, 0.5, "s", f"{nama}, 91 indikator"),
    ]  # fmt: skip


def bench_typing(tempat):
    """*Isi data* with 100 rows, typed into by real keys; a form of 500 rows opened."""
    from ketik import BESAR, SEBARIS, make_unit, measure_opening, measure_typing

    kecil = make_unit(tempat / "unit-100", SEBARIS)
    simpan, huruf, _ = measure_typing(kecil)
    shutil.rmtree(kecil.root)
    besar = make_unit(tempat / "unit-500", BESAR)
    buka, baris = measure_opening(besar, ULANG)
    shutil.rmtree(besar.root)
    p95 = quantiles(simpan, n=20)[-1]
    return [
        Goal(
            f"Enter sampai capaian terlukis, {SEBARIS} baris", median(simpan), 16.0, "ms",
            f"p95 {p95:.1f} ms, tersimpan dan berjurnal; tiap huruf {median(huruf):.1f} ms",
        ),
        Goal(f"formulir {BESAR} baris terbuka", median(buka), 150.0, "ms", f"{baris} baris"),
    ]  # fmt: skip


def bench_growth():
    """Ten years of 500 indikator, and sixty such offices in one file; see ``besar``."""
    from besar import bench_large, print_table
    from kantor_besar import AKUN

    with tempfile.TemporaryDirectory() as tempat:
        return print_table(
            bench_large(
                Path(tempat), lambda folder: median_of("halaman", folder.root, AKUN)["detik"]
            )
        )


def main():
    with tempfile.TemporaryDirectory() as tempat:
        setwan = make_office(Path(tempat), "setwan")
        badan = make_office(Path(tempat), "badan")
        from hitung_setahun import make_one_unit

        besar = make_one_unit(badan, Path(tempat) / "besar")
        goals = [*bench_compute(badan), *bench_paper(), *bench_save(setwan)]
        goals += bench_sop(setwan, Path(tempat))
        goals += bench_form_files()
        goals += bench_forms(Path(tempat))
        goals += bench_papers(Path(tempat))
        goals += bench_typing(Path(tempat))
        goals += bench_windows(setwan, besar)
        shutil.rmtree(besar.root)
    for satu in goals:
        tanda = "ok  " if satu.kena else "MISS"
        sys.stdout.write(
            f"{tanda} {satu.nama:<38} {satu.nilai:6.2f} {satu.satuan:<2} "
            f"(≤ {satu.batas:g})  {satu.rincian}\n"
        )
    return 0 if all([*(satu.kena for satu in goals), bench_growth()]) else 1


if __name__ == "__main__":
    sys.exit(main())
