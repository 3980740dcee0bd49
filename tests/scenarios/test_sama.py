"""One figure, the same everywhere: screen, xlsx, PDF and ``hitung``, and the oracle agrees.

More than 200 generated cases, each an indikator of one office with a target and a figure of July,
pasted through the service like any other.
"""

import csv
import random
import re
import sys
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from kantor_uji import JULI, NAMA, TAHUN, A, closing, make_plan, open_kantor, write_plan
from openpyxl import load_workbook
from pdf_teks import pdf_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

sys.path.insert(0, str(Path(__file__).parents[1] / "domain"))

from oracle import oracle_capaian, oracle_kategori, oracle_teks

from sakip_desktop.domain.angka import format_angka, format_isian
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI
from sakip_desktop.domain.kinerja import Agregasi, Polaritas, Target, Varian
from sakip_desktop.domain.masukan import RealisasiInput
from sakip_desktop.domain.periode import setahun, triwulan
from sakip_desktop.domain.rencana import IndikatorMasuk
from sakip_desktop.services import ekspor, formulir, rencana
from sakip_desktop.services.hitung import hitung_berkas
from sakip_desktop.services.realisasi import record_banyak

BANYAK = 210
VARIAN = {
    Polaritas.NAIK: (Varian.BAWAAN,),
    Polaritas.TURUN: (Varian.SELISIH, Varian.RASIO),
    Polaritas.RENTANG: (Varian.BIASA,),
}


def make_cases():
    """Targets and figures as a person could type them: whole, with decimals, 0 now and then."""
    acak = random.Random(86)
    kasus = {}
    for ke in range(BANYAK):
        polaritas = acak.choice(list(VARIAN))
        target = _number(acak)
        atas = target + _number(acak) if polaritas is Polaritas.RENTANG else None
        realisasi = Decimal(0) if ke % 17 == 0 else _number(acak)
        varian = acak.choice(VARIAN[polaritas])
        kasus[f"K{ke:03d}"] = (polaritas, varian, Target(target, atas), realisasi)
    return kasus


def _number(acak):
    return Decimal(acak.randint(1, 99_999)).scaleb(-acak.randint(0, 3))


KASUS = make_cases()
LABEL = {satu.singkatan: satu.label for satu in SKALA_PERMENDAGRI.kelas}


def make_indikator(kode, satu):
    polaritas, varian, target, _ = satu
    return IndikatorMasuk(
        kode=kode,
        nama=f"Indikator {kode}",
        jenis=make_plan().indikator[0].jenis,
        simpul="S1",
        unit=A,
        satuan="Indeks",
        desimal=3,
        polaritas=polaritas,
        varian=varian,
        agregasi=Agregasi.RERATA,
        frekuensi=make_plan().indikator[0].frekuensi,
        target={setahun(TAHUN): target, triwulan(TAHUN, 3): target, JULI: target},
    )


@pytest.fixture(scope="module")
def kantor_besar(cetakan_kantor, tmp_path_factory):
    """The small office with the generated indikator in it, every figure typed."""
    import shutil
    from dataclasses import replace

    from sakip_desktop.paths import DataFolder

    akar = tmp_path_factory.mktemp("sama")
    folder = DataFolder(Path(shutil.copytree(cetakan_kantor[0].root, akar / "kantor")))
    plan = make_plan()
    baru = tuple(make_indikator(kode, satu) for kode, satu in KASUS.items())
    buku = write_plan(
        akar / "rencana.xlsx", replace(plan, kantor=NAMA, indikator=(*plan.indikator, *baru))
    )
    with closing(open_kantor(folder)) as uji:
        uji.masuk("perencana")
        rencana.terapkan_impor(uji.ctx, buku, TAHUN)
        uji.ctx.tersimpan.clear()
        with uji.ctx.read() as sesi:
            plan_baru = uji.ctx.rencana(sesi, TAHUN)
        uji.indikator = {satu.kode: satu.id for satu in plan_baru.indikator}
        uji.masuk("pengisi-a")
        isian = [
            RealisasiInput(
                indikator_id=uji.indikator[kode],
                periode=JULI,
                kolom="nilai",
                teks=format_isian(realisasi),
                versi=0,
            )
            for kode, (_, _, _, realisasi) in KASUS.items()
        ]
        record_banyak(uji.ctx, isian, "Tempel")
        yield uji


@pytest.fixture(scope="module")
def harapan():
    """What every place must show, from the oracle of fractions."""
    hasil = {}
    for kode, (polaritas, varian, target, realisasi) in KASUS.items():
        nilai = oracle_capaian(polaritas, target.nilai, realisasi, varian=varian, atas=target.atas)
        hasil[kode] = (
            None if nilai is None else oracle_teks(nilai),
            LABEL.get(oracle_kategori(nilai)),
        )
    return hasil


def test_there_are_enough_cases_of_every_kind(harapan):
    assert len(KASUS) >= 200
    assert {(satu[0], satu[1]) for satu in KASUS.values()} == {
        (polaritas, varian) for polaritas, semua in VARIAN.items() for varian in semua
    }
    assert any(teks is None for teks, _ in harapan.values())  # rasio with a figure of 0


def test_the_pdf_shows_what_the_oracle_says(kantor_besar, harapan):
    kantor_besar.masuk("perencana")
    isi = ekspor.render(kantor_besar.ctx, "pengukuran-kinerja", JULI)
    teks = pdf_text(isi)
    lampiran = teks[teks.index("cara menghitung") :]
    for kode, (capaian, _) in harapan.items():
        [baris] = re.findall(rf"{kode} Indikator {kode} (.*?)(?= \d+ K\d\d\d |$)", lampiran)
        if capaian is not None:
            assert f"= {capaian.replace('-', '−')} %" in baris, (kode, baris)
    utama = teks[teks.index("I. Capaian kinerja") : teks.index("II. Realisasi anggaran")]
    for kode, (capaian, _) in harapan.items():
        [baris] = re.findall(rf"{kode} Indikator {kode} (.*?)(?= \d+ K\d\d\d |$)", utama)
        assert capaian_cell(kode, baris) == (capaian or "–"), (kode, baris)


def capaian_cell(kode, baris):
    """The column *Capaian (%)* of part I: after unit, two targets and two figures."""
    _, _, target, realisasi = KASUS[kode]
    sasaran = _shown(target.nilai)
    if target.atas is not None:
        sasaran += f" – {_shown(target.atas)}"
    awal = f"Indeks {sasaran} {sasaran} {_shown(realisasi)} {_shown(realisasi)} "
    assert baris.startswith(awal), (kode, baris)
    return baris.removeprefix(awal).split()[0]


@pytest.mark.luas
@pytest.mark.parametrize(
    "dokumen", ["laporan-pengukuran", pytest.param("kertas-kerja", marks=pytest.mark.luas)]
)
def test_other_papers_of_the_period_show_what_the_oracle_says(kantor_besar, harapan, dokumen):
    kantor_besar.masuk("perencana")
    teks = pdf_text(ekspor.render(kantor_besar.ctx, dokumen, JULI))
    for kode, (capaian, _) in harapan.items():
        bagian = re.findall(rf"Indikator {kode}\b(.*?)(?=Indikator [AK]\d|$)", teks)
        assert bagian, kode
        if capaian is not None:
            tampil = {capaian, capaian.replace("-", "−")}
            assert any(satu in isi for satu in tampil for isi in bagian), (kode, capaian, bagian)


@pytest.mark.luas
@pytest.mark.parametrize("dokumen", ["perjanjian-kinerja", "rencana-aksi"])
def test_the_papers_of_the_plan_show_its_targets(kantor_besar, dokumen):
    kantor_besar.masuk("perencana")
    teks = pdf_text(ekspor.render(kantor_besar.ctx, dokumen, setahun(TAHUN)))
    for kode, (_, _, target, _) in KASUS.items():
        sebaris = _shown(target.nilai)
        if target.atas is not None:
            sebaris += f" – {_shown(target.atas)}"
        [lalu] = re.findall(rf"Indikator {kode} (.{{60}})", teks)
        assert lalu.startswith(f"{sebaris} Indeks "), (kode, lalu)
        if dokumen == "rencana-aksi":
            tw = f"{sebaris} Indeks – – {sebaris} – "
            assert lalu.startswith(tw[:60]), (kode, lalu)


def _shown(nilai):
    """Three decimals by fractions alone."""
    bulat, pecahan = divmod(int(Fraction(nilai) * 1000), 1000)
    return f"{bulat:,}".replace(",", ".") + f",{pecahan:03d}"


def test_the_report_of_collecting_counts_what_was_typed(kantor_besar):
    kantor_besar.masuk("perencana")
    ctx = kantor_besar.ctx
    teks = pdf_text(ekspor.render(ctx, "laporan-hasil-pengumpulan", JULI))
    baris = formulir.formulir(ctx, kantor_besar.unit[A], JULI).baris
    assert re.search(rf"1 {A} .*? {BANYAK} dari {len(baris)} ", teks)


def test_the_xlsx_shows_what_the_oracle_says(kantor_besar, harapan):
    kantor_besar.masuk("perencana")
    isi = ekspor.render(kantor_besar.ctx, "rekapitulasi", JULI)
    lembar = load_workbook(BytesIO(isi)).worksheets[0]
    judul = next(baris for baris in lembar.iter_rows(values_only=True) if "Kode" in baris)
    kode_ke = judul.index("Kode")
    capaian_ke = next(n for n, nama in enumerate(judul) if nama and nama.startswith("Capaian"))
    ada = {
        baris[kode_ke]: baris[capaian_ke]
        for baris in lembar.iter_rows(values_only=True)
        if baris[kode_ke] in KASUS
    }
    for kode, (capaian, _) in harapan.items():
        if capaian is None:
            assert not isinstance(ada[kode], int | float), kode
        else:
            tampil = format_angka(Decimal(repr(ada[kode])), 2)
            assert tampil == capaian, kode


@pytest.mark.parametrize("pemisah", [",", ";"])
def test_hitung_shows_what_the_oracle_says(harapan, tmp_path, pemisah):
    masukan, keluaran = tmp_path / "masuk.csv", tmp_path / "hasil.csv"
    with masukan.open("w", encoding="utf-8", newline="") as berkas:
        tulis = csv.writer(berkas, delimiter=pemisah)
        tulis.writerow(["indikator", "satuan", "polaritas", "target", "realisasi", "rumus"])
        for kode, (polaritas, varian, target, realisasi) in KASUS.items():
            teks = format_isian(target.nilai)
            if target.atas is not None:
                teks += f"..{format_isian(target.atas)}"
            rumus = varian.value if polaritas is Polaritas.TURUN else ""
            tulis.writerow([kode, "Indeks", polaritas.value, teks, format_isian(realisasi), rumus])
    hitung_berkas(masukan, keluaran)
    with keluaran.open(encoding="utf-8-sig", newline="") as berkas:
        hasil = {baris["indikator"]: baris for baris in csv.DictReader(berkas, delimiter=pemisah)}
    for kode, (capaian, kategori) in harapan.items():
        assert hasil[kode]["capaian"].lstrip("'") == (capaian or ""), (kode, hasil[kode])
        assert hasil[kode]["kategori"] == (kategori or ""), kode


def test_the_screen_shows_what_the_oracle_says(qtbot, kantor_besar, harapan):
    from sakip_desktop.domain.halaman import Halaman
    from sakip_desktop.gui.main_window import MainWindow
    from sakip_desktop.gui.page import Tujuan
    from sakip_desktop.gui.registry import PAGES
    from sakip_desktop.services.tugas import daftar_siklus

    kantor_besar.masuk("tim")
    ctx = kantor_besar.ctx
    window = MainWindow(
        ctx, JULI, pages=PAGES, daftar_siklus=lambda periode: daftar_siklus(ctx, periode)
    )
    qtbot.addWidget(window)
    window.show()
    window.go_to(Tujuan(halaman=Halaman.REKAP, peran=Peran.ANGGOTA_TIM))
    baris = [isi for tampilan in window.page.findChildren(QAbstractItemView)
             for isi in rows_of(tampilan)]  # fmt: skip
    for kode, (capaian, kategori) in harapan.items():
        milik = [isi for isi in baris if re.search(rf"\b{kode}\b", isi)]
        assert milik, kode
        if capaian is not None:
            tampil = capaian.replace("-", "−")
            assert any(tampil in isi or capaian in isi for isi in milik), (kode, milik)
            assert any(kategori in isi for isi in milik), (kode, milik)
    window.close()


def rows_of(tampilan):
    """The shown texts of a view, one string a row, branches included."""
    model = tampilan.model()
    if model is None:
        return

    def walk(induk):
        for nomor in range(model.rowCount(induk)):
            sel = [
                str(model.index(nomor, kolom, induk).data(Qt.ItemDataRole.DisplayRole) or "")
                for kolom in range(model.columnCount(induk))
            ]
            yield " | ".join(sel)
            yield from walk(model.index(nomor, 0, induk))

    from PySide6.QtCore import QModelIndex

    yield from walk(QModelIndex())
