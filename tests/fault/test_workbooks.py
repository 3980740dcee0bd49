"""Hostile workbooks through the import of the plan: refused for what they are, and cheaply.

All of them in one process of its own, so that its highest memory is theirs.
"""

import json

import test_guard
from isi_formulir import isi_berkas
from kantor_uji import JULI, A, closing, open_kantor, write_plan
from ladang import alone
from test_guard import LAUGHS, LEMBAR, bomb, lie, member, repack

from sakip_desktop.services.formulir_terbit import buat_formulir

MIB = 1 << 20
PALING_TINGGI = 150 * MIB
BUKAN = "bukan formulir dari program ini"
# Names of members that lead out of a folder or mean a device, and odd ones: nothing is ever
# unpacked by name, so that these make no difference.
KELUAR = (
    "../../evil1.txt", "/abs.txt", "C:\\x\\evil2.txt", "..\\evil3.txt", "a/b/../../../e4.txt",
    "a:b.txt",
)  # fmt: skip
ANEH = ("CON.txt", "laporan.pdf.exe", "A.pdf", "x" * 200 + ".txt")


def row_bomb():
    """400,000 rows in one sheet."""
    baris = b"".join(
        b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>' % (n, n, b"A" * 200)
        for n in range(40, 400_000)
    )
    return member(LEMBAR).replace(b"</sheetData>", baris + b"</sheetData>")


def hostile():
    """Name, content, and a word of the reason for which it is to be refused."""
    dasar = test_guard.DASAR
    lembar = member(LEMBAR).decode().removeprefix("<?xml version='1.0' encoding='UTF-8'?>\n")
    tawa = LAUGHS + lembar.replace("Kegiatan", "&j;", 1)
    baris = repack({LEMBAR: row_bomb()})
    yield "row bomb", baris, "terlalu besar"
    yield "row bomb with a lying size", lie(baris, LEMBAR, 5000), "rusak atau tidak lazim"
    yield "600 MB of zeros", bomb(600, 600 * MIB), "terlalu besar"
    yield "a million laughs", repack({LEMBAR: tawa.encode()}), "DTD"
    yield "macro", repack(tambah=[("xl/vbaProject.bin", b"x" * 100)]), "makro"
    yield "link", repack(tambah=[("xl/externalLinks/externalLink1.xml", b"<x/>")]), "tautan"
    yield "old format", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "format lama (.xls)"
    yield "end missing", dasar[:-300], "terpotong"
    yield "cut in half", dasar[: len(dasar) // 2], "terpotong"
    yield "empty", b"", "0 bita"
    yield "web page", b"<html><table></table></html>", "halaman web"
    yield "not ours", dasar, "bukan buku kerja"
    for nama in KELUAR:
        yield f"member {nama}", repack(tambah=[(nama, b"x")]), "nama"
    for nama in ANEH:
        yield f"member {nama}", repack(tambah=[(nama, b"x")]), "bukan buku kerja"


def test_hostile_workbooks_are_refused_for_what_they_are(folder_kantor, tmp_path, angka):
    semua = {f"{ke:02}": satu for ke, satu in enumerate(hostile())}
    for ke, (_, isi, _) in semua.items():
        (tmp_path / f"{ke}.xlsx").write_bytes(isi)
    buku = write_plan(tmp_path / "baik.xlsx")
    kata = dict(map(json.loads, alone("offer", folder_kantor.database, str(buku), str(tmp_path))))
    puncak = int(kata.pop("puncak")) * 1024
    assert kata.keys() == semua.keys()
    salah = {
        semua[ke][0]: satu for ke, satu in kata.items() if semua[ke][2].lower() not in satu.lower()
    }
    assert salah == {}, json.dumps(salah, indent=1)
    assert puncak < PALING_TINGGI
    assert not [satu for satu in tmp_path.rglob("*evil*") if satu.is_file()]
    angka("E2", files=len(semua), refused=len(kata), peak=f"{puncak // MIB} MiB")


def test_a_folder_of_hostile_files_leaves_the_forms_in_it_readable(folder_kantor, tmp_path, angka):
    with closing(open_kantor(folder_kantor)) as uji:
        uji.masuk("tim")
        baik = buat_formulir(uji.ctx, [uji.unit[A]], JULI, tmp_path / "masuk").berkas[0]
    isi_berkas(baik, {("A1", "nilai"): 7})
    semua = {f"{ke:02}": satu for ke, satu in enumerate(hostile())}
    for ke, (_, isi, _) in semua.items():
        (baik.parent / f"{ke}.xlsx").write_bytes(isi)
    *kata, (_, puncak) = map(json.loads, alone("forms", folder_kantor.database, str(baik.parent)))
    diambil = {nama: banyak for nama, _, banyak in kata if banyak}
    assert diambil == {baik.stem: 1}
    salah = {
        semua[nama][0]: alasan
        for nama, alasan, _ in kata
        if nama in semua
        and (BUKAN if semua[nama][2] == "bukan buku kerja" else semua[nama][2]).lower()
        not in alasan.lower()
    }
    assert salah == {}, json.dumps(salah, indent=1)
    puncak = int(puncak) * 1024
    assert puncak < PALING_TINGGI
    angka("E2", among_forms=len(semua), peak_among_forms=f"{puncak // MIB} MiB")
