"""Forms that came back changed, damaged or hostile: read exactly, or refused for what they are.

The same mutations go through the office in ``tests/services``; here it is the reader alone.
"""

import json
import shutil
import subprocess
import sys
import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from mutasi_formulir import judge, mutations, parts, repack, small_bytes
from test_workbooks import MIB, hostile

from sakip_desktop.spreadsheet.formulir_baca import read_formulir

AKAR = Path(__file__).parents[2]
PALING_TINGGI = 200 * MIB
BAGIAN = 4  # in which the thousand are made, side by side
BACA = """
import json, sys
from pathlib import Path
from sakip_desktop.spreadsheet.formulir_baca import read_formulir
for berkas in sorted(Path(sys.argv[1]).glob("*.xlsx")):
    masuk = read_formulir(berkas)
    assert masuk.ditolak and not masuk.sel
    print(json.dumps([berkas.stem, " ".join(f"{s.alasan} {s.saran}" for s in masuk.masalah)]))
keadaan = Path("/proc/self/status").read_text(encoding="ascii")
print(json.dumps(["puncak", keadaan.split("VmHWM:")[1].split()[0]]))
"""


@pytest.fixture(scope="session")
def lewat_libreoffice(tmp_path_factory):
    """The small form as LibreOffice saves it."""
    folder = tmp_path_factory.mktemp("libreoffice")
    (folder / "f.xlsx").write_bytes(small_bytes())
    program = shutil.which("soffice")
    assert program, "LibreOffice is missing: packaging/system_packages.sh installs it"
    perintah = [
        program, f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless",
        "--convert-to", "xlsx", "--outdir", str(folder / "jadi"), str(folder / "f.xlsx"),
    ]  # fmt: skip
    subprocess.run(perintah, check=True, capture_output=True, timeout=300)
    return (folder / "jadi" / "f.xlsx").read_bytes()


def as_wps(isi):
    """A form whose sheets say that they have one cell, as WPS writes them."""
    bagian = parts(isi)
    for nama in [satu for satu in bagian if satu.startswith("xl/worksheets/sheet")]:
        awal, _, akhir = bagian[nama].partition(b'<dimension ref="')
        bagian[nama] = awal + b'<dimension ref="A1"' + akhir.partition(b'"')[2]
    return repack(bagian)


@pytest.mark.parametrize("bagian", range(BAGIAN))
def test_a_thousand_mutations(bagian, banyak, lewat_libreoffice, tmp_path, angka):
    dasar = [small_bytes(), small_bytes(), lewat_libreoffice, as_wps(small_bytes())][bagian]
    path = tmp_path / "masuk.xlsx"
    salah, ditolak, terlama = [], 0, 0.0
    jumlah = banyak(1000, 200) // BAGIAN
    for satu in mutations(dasar, f"E1 {bagian}", jumlah):
        path.write_bytes(satu.isi)
        mulai = time.perf_counter()
        masuk = read_formulir(path)
        terlama = max(terlama, time.perf_counter() - mulai)
        ditolak += masuk.ditolak
        keluhan = judge(satu, masuk)
        if keluhan:
            salah.append((satu.nama, keluhan))
        assert path.read_bytes() == satu.isi
    assert salah == []
    assert terlama < 20
    angka("E1", mutations=jumlah, refused=ditolak, read=jumlah - ditolak, wrong=0)


def ten_million_rows():
    """A small file of a sheet with ten million rows."""
    keluar = BytesIO()
    bagian = parts(small_bytes())
    awal, _, akhir = bagian.pop("xl/worksheets/sheet1.xml").partition(b"</sheetData>")
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(zipfile.ZipInfo(nama), isi, zipfile.ZIP_DEFLATED)
        with arsip.open("xl/worksheets/sheet1.xml", "w") as tujuan:
            tujuan.write(awal)
            for _ in range(100):
                tujuan.write(b"<row><c><v>1</v></c></row>" * 100_000)
            tujuan.write(b"</sheetData>" + akhir)
    return keluar.getvalue()


def every_hostile():
    for nama, isi, kata in hostile():
        yield nama, isi, "bukan formulir" if kata == "bukan buku kerja" else kata
    yield "ten million rows", ten_million_rows(), "terlalu besar"
    rahasia = parts(small_bytes())
    yield "macro in a form", repack({**rahasia, "xl/vbaProject.bin": b"x"}), "makro"
    yield "form with a link", repack({**rahasia, "xl/externalLinks/a.xml": b"<x/>"}), "tautan"


def test_hostile_forms_are_refused_in_little_memory(tmp_path, angka):
    semua = {f"{ke:02}": satu for ke, satu in enumerate(every_hostile())}
    for ke, (_, isi, _) in semua.items():
        (tmp_path / f"{ke}.xlsx").write_bytes(isi)
    hasil = subprocess.run(
        [sys.executable, "-c", BACA, str(tmp_path)],
        check=True, capture_output=True, text=True, cwd=AKAR,
    )  # fmt: skip
    kata = dict(map(json.loads, hasil.stdout.splitlines()))
    puncak = int(kata.pop("puncak")) * 1024
    assert kata.keys() == semua.keys()
    salah = {
        semua[ke][0]: satu for ke, satu in kata.items() if semua[ke][2].lower() not in satu.lower()
    }
    assert salah == {}, json.dumps(salah, indent=1)
    assert puncak < PALING_TINGGI
    angka("E2", files=len(semua), refused=len(kata), peak=f"{puncak // MIB} MiB")
