"""A form filled by a script and saved by LibreOffice: read back exactly, its capaian computed."""

import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal

import pytest
from formulir_uji import (
    IDENTITAS,
    TAHUN,
    columns,
    fill,
    make_form,
    make_line,
    make_money,
    open_bytes,
    places,
    save,
    texts,
)
from kertas_uji import BIASA, KETAT, every_kind
from openpyxl import load_workbook

from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.spreadsheet.formulir_baca import read_formulir
from sakip_desktop.spreadsheet.formulir_bentuk import KINERJA, angka_teks, read_key
from sakip_desktop.spreadsheet.formulir_tulis import kind_of, write_formulir

pytestmark = pytest.mark.luas  # another program, once for each document

KATA = "=2+2 dan “kutip”\nbaris dua"


def answers(baris):
    """What the unit fills in for the figure that a line is to have, by key; None is left empty."""
    isi = {}
    for satu in baris:
        figur = satu.realisasi
        kunci = KunciSel(Milik.INDIKATOR, satu.indikator.id, figur.periode, "")
        if figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI:
            isi[kunci._replace(kolom="tidak_dapat_dipenuhi")] = "@belum ada data"
        elif figur.keadaan is Keadaan.TERISI and satu.indikator.is_rasio:
            isi[kunci._replace(kolom="pembilang")] = figur.pembilang
            isi[kunci._replace(kolom="penyebut")] = figur.penyebut
        elif figur.keadaan is Keadaan.TERISI:
            label = {skor: nama for nama, skor in satu.indikator.predikat}
            nilai = label.get(figur.nilai, figur.nilai)
            if kind_of(satu.indikator) == "Y":
                nilai = "Ya" if figur.nilai else "Tidak"
            isi[kunci._replace(kolom="nilai")] = nilai
            isi[kunci._replace(kolom="kendala")] = KATA
    return {kunci: satu for kunci, satu in isi.items() if satu is not None}


def lines_of(benih, periode, kebijakan, *, kosong):
    """Lines of all months of a period; empty ones know nothing of the period itself."""
    semua, figur = every_kind(benih)
    hasil = []
    for ke, satu in enumerate(semua[benih % 3 :: 3]):
        ind = _with_months(satu) if ke % 3 else satu
        for kapan in (satu for satu in periode.bulan if ind.measured_in(satu)):
            milik = {
                b: satu
                for b, satu in figur[ind.id].items()
                if not (kosong and b in periode)
                and satu.keadaan is not Keadaan.BELUM_JELAS
                and satu.keadaan is not Keadaan.TIDAK_DIUKUR
                and not (ind.is_rasio and satu.pembilang is None and satu.keadaan is Keadaan.TERISI)
            }
            hasil.append(make_line(ind, milik, kapan, kebijakan))
    return hasil


def _with_months(ind):
    """The same with a target for each month of the triwulan."""
    target = ind.target.get(triwulan(TAHUN, 3))
    if target is None:
        return ind
    return replace(ind, target=ind.target | {bulan(TAHUN, ke): target for ke in (7, 8, 9)})


FORMULIR = {
    "juli": (7, bulan(TAHUN, 7), BIASA),
    "september": (11, bulan(TAHUN, 9), KETAT),
    "triwulan": (12, triwulan(TAHUN, 3), BIASA),
}


def soffice(ke, folder, hasil, berkas):
    program = shutil.which("soffice")
    assert program, "LibreOffice is missing: packaging/system_packages.sh installs it"
    subprocess.run(
        [
            program,
            f"-env:UserInstallation={(folder / 'profil').as_uri()}",
            "--headless",
            "--convert-to",
            ke,
            "--outdir",
            hasil,
            *map(str, berkas),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )


@pytest.fixture(scope="module")
def tersimpan(tmp_path_factory):
    """The forms as LibreOffice saved them: once, and by way of .ods."""
    folder = tmp_path_factory.mktemp("formulir")
    isi = {}
    for nama, (benih, periode, kebijakan) in FORMULIR.items():
        kosong = make_form(
            lines_of(benih, periode, kebijakan, kosong=True),
            [make_money(ke, periode.bulan[-1], lalu=ke * 1000) for ke in range(3)],
            periode,
        )
        penuh = lines_of(benih, periode, kebijakan, kosong=False)
        buku = open_bytes(write_formulir(kosong, IDENTITAS, kebijakan))
        isi[nama] = answers(penuh)
        uang = KunciSel(Milik.ANGGARAN, "4.02.1", periode.bulan[-1], "nilai")
        isi[nama] |= {uang: 2_500_000, uang._replace(kolom="penjelasan"): "-5% dari rencana"}
        fill(buku, {kunci: _plain(satu) for kunci, satu in isi[nama].items()})
        (folder / f"{nama}.xlsx").write_bytes(save(buku))
    asal = sorted(folder.glob("*.xlsx"))
    soffice("xlsx", folder, folder / "langsung", asal)
    soffice("ods", folder, folder / "ods", [folder / "juli.xlsx"])
    soffice("xlsx", folder, folder / "lewat-ods", sorted((folder / "ods").glob("*.ods")))
    return folder, isi


def _plain(isi):
    """As a person types it into the cell."""
    if isinstance(isi, str) and isi.startswith("="):
        return f" {isi}"  # text, not a formula
    return float(isi) if isinstance(isi, Decimal) else isi


@pytest.mark.parametrize(
    ("nama", "jalan"),
    [("juli", ""), ("juli", "lewat-ods"), *((nama, "langsung") for nama in FORMULIR)],
)
def test_what_was_filled_in_comes_back_exactly(tersimpan, nama, jalan):
    folder, isi = tersimpan
    masuk = read_formulir(folder / jalan / f"{nama}.xlsx")
    assert masuk.masalah == ()
    assert masuk.identitas == IDENTITAS
    harapan = {
        kunci: satu.strip() if isinstance(satu, str) else angka_teks(Decimal(satu))
        for kunci, satu in isi[nama].items()
    }
    assert texts(masuk) == harapan
    assert masuk.awal == {}


@pytest.mark.parametrize("nama", FORMULIR)
def test_libreoffice_computes_capaian_and_category_as_the_domain_does(tersimpan, nama):
    folder, isi = tersimpan
    benih, periode, kebijakan = FORMULIR[nama]
    lembar = load_workbook(folder / "langsung" / f"{nama}.xlsx", data_only=True)["Kinerja"]
    letak = columns(lembar)
    baris = {}
    for nomor in range(1, lembar.max_row + 1):
        kunci = read_key(str(lembar.cell(nomor, letak[KINERJA.kolom[0].judul]).value or ""))
        if kunci is not None:
            baris[kunci.id, kunci.bulan] = nomor
    beda, ada, sendiri = [], 0, 0
    for satu in lines_of(benih, periode, kebijakan, kosong=False):
        nomor = baris[satu.indikator.id, satu.realisasi.periode]
        capaian, kategori, keterangan = (
            lembar.cell(nomor, letak[judul]).value
            for judul in ("Capaian (%)", "Kategori", "Keterangan")
        )
        benar = satu.capaian.nilai_tampil
        sama = capaian in (None, "") if benar is None else _same(capaian, benar)
        kelas = "" if satu.kategori is None else satu.kategori.label
        if satu.terhadap_tahun:
            kelas = "Terhadap target tahun" if benar is not None else ""
        if not sama or (kategori or "") != kelas:
            beda.append((satu.indikator.id, satu.realisasi.periode.kode, capaian, benar, kategori))
        ada += benar is not None
        sendiri += benar is not None and not satu.terhadap_tahun
        assert (keterangan == "Belum diisi") == (satu.realisasi.keadaan is Keadaan.BELUM_DIISI)
    assert not beda
    assert ada > 10
    assert sendiri > 5
    assert len(places(load_workbook(folder / f"{nama}.xlsx"))) > len(isi[nama])


def _same(sel, benar):
    return isinstance(sel, int | float) and f"{sel:.2f}" == f"{benar:.2f}"
