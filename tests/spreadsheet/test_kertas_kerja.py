"""The workbook reckons by itself: LibreOffice computes it anew and must agree with the domain."""

import shutil
import subprocess
import sys
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

sys.path.insert(0, str(Path(__file__).parents[1] / "domain"))

from kertas_uji import (
    BIASA,
    KETAT,
    LONGGAR,
    TAHUN,
    every_kind,
    make_kertas,
    sample_year,
)

from sakip_desktop.domain.angka import round_half_up
from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.periode import setahun, triwulan
from sakip_desktop.domain.rerata import total_anggaran
from sakip_desktop.spreadsheet import kertas_kerja
from sakip_desktop.spreadsheet.kertas_kerja import ANGGARAN, HITUNGAN, ISIAN, REKAP
from sakip_desktop.spreadsheet.lembar_kertas import AWAL

TW3 = triwulan(TAHUN, 3)


@pytest.fixture(scope="module")
def kertas():
    """Kertas kerja by a name of its own: the sample year, and every kind of indikator."""
    contoh, (semua, figur), (lain, lainnya) = sample_year(), every_kind(7), every_kind(11)
    return {
        "contoh-tw3": make_kertas(*contoh, TW3),
        "contoh-tahun": make_kertas(*contoh, setahun(TAHUN)),
        "ragam-biasa": make_kertas(semua, figur, TW3, BIASA),
        "ragam-ketat": make_kertas(lain[::2], lainnya, TW3, KETAT),
        "ragam-tahun": make_kertas(lain[1::2], lainnya, setahun(TAHUN), LONGGAR),
    }


def computed(kertas, folder):
    """The same workbooks after LibreOffice computed every formula: the files hold no result."""
    soffice = shutil.which("soffice")
    assert soffice, "LibreOffice is missing: packaging/system_packages.sh installs it"
    for nama, satu in kertas.items():
        (folder / f"{nama}.xlsx").write_bytes(kertas_kerja.make_kertas_kerja(satu))
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={(folder / 'profil').as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            folder / "jadi",
            *sorted(folder.glob("*.xlsx")),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {
        nama: load_workbook(folder / "jadi" / f"{nama}.xlsx", read_only=True, data_only=True)
        for nama in kertas
    }


def lines(lembar, nama):
    """Each line of a sheet by the names of its columns."""
    return [
        dict(zip(nama, baris, strict=False))
        for baris in lembar.iter_rows(min_row=AWAL, values_only=True)
    ]


def same(dihitung, benar):
    """Whether a computed cell holds that number, or nothing where there is none."""
    if benar is None:
        return dihitung in (None, "")
    if not isinstance(dihitung, int | float):
        return False
    return abs(Decimal(dihitung) - benar) <= Decimal("1e-9") * max(1, abs(benar))


@pytest.mark.luas
def test_libreoffice_computes_every_figure_as_the_domain_does(kertas, tmp_path):
    """One test, so that LibreOffice is started once."""
    dihitung = computed(kertas, tmp_path)
    check_figures(kertas, dihitung)
    check_means(kertas, dihitung)


def check_figures(kertas, dihitung):
    beda, jumlah = [], 0
    for nama, satu in kertas.items():
        baris = lines(dihitung[nama][HITUNGAN], kertas_kerja._KOLOM_HITUNGAN)
        for sel, ukuran in zip(baris, satu.laporan.semua, strict=True):
            benar = {
                "r": ukuran.realisasi_periode,
                "r_sd": ukuran.realisasi_sd,
                "mentah": ukuran.capaian.nilai_mentah,
                "rerata": ukuran.capaian.nilai_rerata,
                "maju": ukuran.kemajuan.nilai_mentah,
                "terisi": Decimal(ukuran.terisi),
                "seharusnya": Decimal(ukuran.seharusnya),
            }
            salah = [kolom for kolom, angka in benar.items() if not same(sel[kolom], angka)]
            for kolom, angka in (
                ("tampil", ukuran.capaian.nilai_tampil),
                ("maju_tampil", ukuran.kemajuan.nilai_tampil),
            ):
                if angka is None or not isinstance(sel[kolom], int | float):
                    salah += [] if same(sel[kolom], angka) else [kolom]
                elif f"{sel[kolom]:.2f}" != f"{angka:.2f}":
                    salah.append(kolom)
            if (sel["kategori"] or "") != (ukuran.kategori.label if ukuran.kategori else ""):
                salah.append("kategori")
            if sel["cocok"] != "ya":
                salah.append("cocok")
            beda += [(nama, ukuran.indikator.id, kolom, sel[kolom]) for kolom in salah]
            jumlah += 1
    assert not beda
    assert jumlah > 300


def check_means(kertas, dihitung):
    for nama, satu in kertas.items():
        laporan = satu.laporan
        *baris, kantor = dihitung[nama][REKAP].iter_rows(min_row=AWAL, values_only=True)
        for sel, sasaran in zip(baris, laporan.sasaran, strict=True):
            rerata = sasaran.rerata
            assert same(sel[2], rerata.nilai), (nama, sel)
            assert sel[4:7] == (rerata.dihitung, rerata.nol, rerata.seharusnya)
            assert (sel[7] or "") == (sasaran.kategori.label if sasaran.kategori else "")
            assert same(sel[10], sasaran.serapan)
            efisiensi = sasaran.efisiensi and round_half_up(sasaran.efisiensi, 2)
            assert same(sel[12], efisiensi), (nama, sel)
            assert (sel[13] or "") == sasaran.efisiensi_label
        assert same(kantor[2], laporan.rerata.nilai)
        assert same(kantor[10], total_anggaran(laporan.anggaran).serapan)
        program, _kegiatan, kosong = dihitung[nama][ANGGARAN].iter_rows(
            min_row=AWAL, values_only=True
        )
        assert same(program[4], round_half_up(laporan.anggaran[0].serapan, 2))
        assert kosong[4] is None
        assert kantor[4:7] == (
            laporan.rerata.dihitung,
            laporan.rerata.nol,
            laporan.rerata.seharusnya,
        )


def test_every_kind_of_outcome_was_among_them(kertas):
    """The comparison would prove little if the figures were all of one kind."""
    status, rumus = set(), set()
    for satu in kertas.values():
        for ukuran in satu.laporan.semua:
            status.add(ukuran.capaian.status)
            rumus.add(ukuran.capaian.rumus)
    assert status == set(Status) - {Status.TIDAK_DIUKUR}  # then it is not in the recap
    assert len(rumus) == 7
    assert any(satu.laporan.rerata.nol for satu in kertas.values())
    assert any(temuan.kode == "angka-awal-belum-ada" for satu in kertas.values()
               for ukuran in satu.laporan.semua for temuan in ukuran.temuan)  # fmt: skip


def test_the_file_holds_formulas_and_no_results(kertas):
    isi = kertas_kerja.make_kertas_kerja(kertas["contoh-tw3"])
    assert isi == kertas_kerja.make_kertas_kerja(kertas["contoh-tw3"])
    tersimpan = load_workbook(BytesIO(isi), data_only=True)
    rumus = load_workbook(BytesIO(isi))
    kolom = list(kertas_kerja._KOLOM_HITUNGAN)
    for nama in ("r", "mentah", "tampil", "kategori", "r_sd", "maju_tampil", "bobot_kali"):
        ke = kolom.index(nama) + 1
        assert tersimpan[HITUNGAN].cell(AWAL, ke).value is None
        assert rumus[HITUNGAN].cell(AWAL, ke).data_type == "f"
    assert [lembar.title for lembar in rumus] == [
        "Rekap", "Hitungan", "Isian", "Anggaran", "Predikat", "Kebijakan",
    ]  # fmt: skip


@pytest.mark.luas
def test_what_people_wrote_never_becomes_a_formula(kertas):
    buku = load_workbook(BytesIO(kertas_kerja.make_kertas_kerja(kertas["ragam-biasa"])))
    tulisan = ("=1+1", "+Zz", "@b", "=HYPERLINK", "=%", "=Pengisi", "=2+2", "@alasan", "+Target",
               "=Sasaran", "=Kantor")  # fmt: skip
    dilihat = set()
    for lembar in buku:
        for baris in lembar.iter_rows():
            for sel in baris:
                if sel.data_type == "f":
                    assert not any(satu in str(sel.value) for satu in tulisan), sel.value
                elif isinstance(sel.value, str):
                    dilihat |= {satu for satu in tulisan if satu in sel.value}
    assert dilihat == set(tulisan)
    isian = buku[ISIAN]
    assert isian.cell(AWAL, 1).quotePrefix  # a kode like “=1+1i0” stays text after an edit too
    assert not isian.cell(AWAL, 3).quotePrefix
    assert not any(lembar.merged_cells.ranges for lembar in buku)


def test_a_line_says_who_entered_it_when_and_what_it_is_for(kertas):
    buku = load_workbook(BytesIO(kertas_kerja.make_kertas_kerja(kertas["contoh-tw3"])))
    baris = [
        satu
        for satu in buku[ISIAN].iter_rows(min_row=AWAL, values_only=True)
        if satu[0] == "IKU-04"
    ]
    assert [satu[2] for satu in baris][-3:] == ["Juli 2025", "Agustus 2025", "September 2025"]
    assert {satu[8] for satu in baris[:6]} == {"hanya s.d. periode"}
    assert {satu[8] for satu in baris[6:]} == {"angka periode ini"}
    assert baris[-1][4:6] == (21, 22)
    assert baris[-1][9:11] == ("=Pengisi (Contoh)", "3 Oktober 2025 pukul 02.05")
