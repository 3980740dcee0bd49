"""Hostile and odd files at the door: refused with a sentence, cheaply, and left untouched."""

import hashlib
import os
import random
import struct
import tracemalloc
import zipfile
import zlib
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.ukuran import MB
from sakip_desktop.spreadsheet import guard
from sakip_desktop.spreadsheet.guard import read_workbook

LEMBAR = "xl/worksheets/sheet1.xml"


def make_form(rows=30):
    buku = Workbook()
    lembar = buku.active
    lembar.append(["Kegiatan", "Target", "Realisasi"])
    for nomor in range(rows):
        lembar.append([f"Kegiatan {nomor}", 1000.5, None])
    isi = BytesIO()
    buku.save(isi)
    return isi.getvalue()


DASAR = make_form()


def repack(ganti=None, tambah=(), hapus=()):
    """The plain form with members replaced, added or taken out."""
    keluar = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(DASAR)) as asal,
        zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as tujuan,
    ):
        for nama in asal.namelist():
            if nama not in hapus:
                tujuan.writestr(nama, (ganti or {}).get(nama, asal.read(nama)))
        for nama, isi in tambah:
            tujuan.writestr(nama, isi)
    return keluar.getvalue()


def member(nama):
    with zipfile.ZipFile(BytesIO(DASAR)) as arsip:
        return arsip.read(nama)


def lie(isi, nama, ukuran):
    """Patch the declared unpacked size of a member in both directories of the zip."""
    data = bytearray(isi)
    for tanda, letak_ukuran, letak_nama, panjang in (
        (b"PK\x01\x02", 24, 46, 28),
        (b"PK\x03\x04", 22, 30, 26),
    ):
        dari = 0
        while (dari := data.find(tanda, dari)) >= 0:
            (banyak,) = struct.unpack_from("<H", data, dari + panjang)
            if data[dari + letak_nama : dari + letak_nama + banyak] == nama.encode():
                struct.pack_into("<I", data, dari + letak_ukuran, ukuran)
            dari += 4
    return bytes(data)


def bomb(mib, ukuran_tertulis):
    """The form with a member of ``mib`` MiB of zeros, made without holding them.

    A deflate stream may repeat the same flushed block, so packing takes no time.
    """
    tekan = zlib.compressobj(9, zlib.DEFLATED, -15)
    blok = tekan.compress(b"\0" * MB) + tekan.flush(zlib.Z_FULL_FLUSH)
    isi = blok * mib + zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    nama = b"xl/media/image1.png"
    umum = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, 0, len(isi), ukuran_tertulis, len(nama), 0)
    akhir = DASAR.rfind(b"PK\x05\x06")
    banyak, besar, mulai = struct.unpack_from("<HII", DASAR, akhir + 10)
    lokal = b"PK\x03\x04" + umum + nama + isi
    pusat = (
        DASAR[mulai : mulai + besar]
        + b"PK\x01\x02\x14\x00"
        + umum
        + struct.pack("<HHHII", 0, 0, 0, 0, mulai)
        + nama
    )
    ujung = struct.pack(
        "<4s4HIIH", b"PK\x05\x06", 0, 0, banyak + 1, banyak + 1, len(pusat), mulai + len(lokal), 0
    )
    return DASAR[:mulai] + lokal + pusat + ujung


def refuse(tmp_path, isi, nama="masuk.xlsx"):
    """Refuse the file; give back the refusal after checking that the file is untouched."""
    path = tmp_path / nama
    path.write_bytes(isi)
    sidik = hashlib.sha256(isi).digest()
    with pytest.raises(BerkasDitolak) as ditangkap:
        read_workbook(path)
    assert hashlib.sha256(path.read_bytes()).digest() == sidik
    assert [satu.name for satu in tmp_path.iterdir()] == [nama]
    galat = ditangkap.value
    assert galat.apa
    assert galat.mengapa
    assert galat.saran
    return galat


def test_reads_a_plain_form(tmp_path):
    path = tmp_path / "baik.xlsx"
    path.write_bytes(DASAR)
    buku = read_workbook(path)
    assert buku.lembar[0].sel[1, 1].nilai == "Kegiatan"
    assert buku.lembar[0].sel[2, 2].nilai == 1000.5
    assert (2, 3) not in buku.lembar[0].sel


@pytest.mark.parametrize("tertulis", [600 * MB, 5_000, 30 * MB])
def test_600_mib_bomb_is_refused_in_little_memory(tmp_path, tertulis):
    isi = bomb(600, tertulis)
    assert len(isi) < MB
    tracemalloc.start()
    refuse(tmp_path, isi)
    _, puncak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert puncak < 12 * MB


@pytest.mark.luas
def test_many_rows_within_the_size_limit_are_refused_before_parsing(tmp_path):
    baris = b"".join(
        b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n) for n in range(40, 240_000)
    )
    lembar = member(LEMBAR).replace(b"</sheetData>", baris + b"</sheetData>")
    assert len(lembar) < guard.MAKS_SATU_ANGGOTA
    isi = repack({LEMBAR: lembar})
    assert len(isi) < guard.MAKS_BERKAS
    tracemalloc.start()
    galat = refuse(tmp_path, isi)
    _, puncak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "terlalu banyak" in galat.mengapa
    assert puncak < 12 * MB


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "'
    + "ha" * 10
    + '">'
    + "".join(f'<!ENTITY {chr(97 + n)} "{("&" + chr(96 + n) + ";") * 10}">' for n in range(1, 10))
    + "]>"
)


@pytest.mark.parametrize("sandi", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("jauh", [0, 200_000])
def test_a_million_laughs_in_any_encoding(tmp_path, sandi, jauh):
    asli = member(LEMBAR).decode().removeprefix("<?xml version='1.0' encoding='UTF-8'?>\n")
    awal, sisa = LAUGHS.split("?>", 1)
    teks = f"{awal}?><!--{' ' * jauh}-->{sisa}{asli.replace('Kegiatan', '&j;', 1)}"
    galat = refuse(tmp_path, repack({LEMBAR: teks.encode(sandi)}))
    assert "DTD" in galat.apa


def test_a_doctype_across_a_piece_border_is_seen(tmp_path):
    for geser in range(60_000, 65_600, 700):
        teks = b"<!--" + b" " * geser + b"--><!DOCTYPE x>" + member(LEMBAR)
        galat = refuse(tmp_path, repack({LEMBAR: teks}))
        assert "DTD" in galat.apa
    tepi = guard._POTONG - 4
    galat = refuse(tmp_path, repack({LEMBAR: b"<!--" + b" " * (tepi - 7) + b"--><!DOCTYPE x>"}))
    assert "DTD" in galat.apa


@pytest.mark.parametrize(
    ("nama", "apa"),
    [
        ("xl/vbaProject.bin", "makro"),
        ("xl/VBAPROJECT.BIN", "makro"),
        ("xl/macrosheets/sheet1.xml", "makro"),
        ("xl/externalLinks/externalLink1.xml", "tautan"),
        ("xl/connections.xml", "koneksi"),
        ("xl/queryTables/queryTable1.xml", "koneksi"),
        ("xl/embeddings/oleObject1.bin", "sisipan"),
        ("xl/activeX/activeX1.xml", "ActiveX"),
    ],
)
def test_active_parts_are_refused_by_name(tmp_path, nama, apa):
    assert apa in refuse(tmp_path, repack(tambah=[(nama, b"<x/>")])).apa


@pytest.mark.parametrize("sandi", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    ("jenis", "apa"),
    [
        ("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "makro"),
        ("http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "makro"),
        (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink",
            "tautan",
        ),
        (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject",
            "sisipan",
        ),
    ],
)
def test_active_parts_are_refused_by_relation_under_any_name(tmp_path, jenis, apa, sandi):
    hubungan = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/'
        f'2006/relationships"><Relationship Id="r1" Type="{jenis}" Target="a.dat"/></Relationships>'
    )
    tambah = [("xl/worksheets/_rels/sheet1.xml.rels", hubungan.encode(sandi)), ("xl/a.dat", b"x")]
    assert apa in refuse(tmp_path, repack(tambah=tambah)).apa


def test_a_macro_workbook_is_refused_by_its_content_type(tmp_path):
    jenis = member("[Content_Types].xml").replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    assert "makro" in refuse(tmp_path, repack({"[Content_Types].xml": jenis})).apa


@pytest.mark.parametrize("larik", [False, True])
def test_dde_in_a_formula_is_refused(tmp_path, larik):
    buku = Workbook()
    teks = "=cmd|'/C calc'!A0"
    buku.active["B2"] = ArrayFormula("B2", teks) if larik else teks
    isi = BytesIO()
    buku.save(isi)
    assert "DDE" in refuse(tmp_path, isi.getvalue()).apa


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
            "format lama (.xls) atau berkata sandi",
        ),
        (b"<html><table></table></html>", "halaman web"),
        (b"\xef\xbb\xbf\r\n <!DOCTYPE html>", "halaman web"),
        (b"indikator;target\nA;1\n", "CSV"),
        (b"indikator,target\nA,1\n", "CSV"),
        (b"%PDF-1.7 \0 something", "bukan buku kerja"),
        (b"", "0 bita"),
    ],
)
def test_other_files_under_the_name_xlsx(tmp_path, isi, kata):
    assert kata in str(refuse(tmp_path, isi))


@pytest.mark.parametrize(
    ("nama", "kata"),
    [
        ("mimetype", ".ods"),
        ("xl/workbook.bin", ".xlsb"),
        ("../jahat.txt", "tidak wajar"),
        ("C:/jahat.txt", "tidak wajar"),
        ("XL/Workbook.xml", "tidak wajar"),
    ],
)
def test_other_containers_and_odd_member_names(tmp_path, nama, kata):
    assert kata in str(refuse(tmp_path, repack(tambah=[(nama, b"x")])))


def test_a_document_that_is_no_workbook(tmp_path):
    isi = repack(hapus=["xl/workbook.xml"], tambah=[("word/document.xml", b"<x/>")])
    assert "bukan buku kerja Excel" in str(refuse(tmp_path, isi))


def test_too_many_members_and_too_large_a_file(tmp_path):
    banyak = repack(tambah=[(f"xl/x{n}.xml", b"<x/>") for n in range(guard.MAKS_ANGGOTA)])
    assert "terlalu besar" in refuse(tmp_path, banyak).apa
    besar = b"PK\x03\x04" + random.Random(1).randbytes(guard.MAKS_BERKAS)
    tracemalloc.start()
    assert "10 MB" in refuse(tmp_path, besar).mengapa
    _, puncak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert puncak < 3 * guard.MAKS_BERKAS


def test_unusual_compression_and_encrypted_members(tmp_path):
    keluar = BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_LZMA) as arsip:
        for nama in ("[Content_Types].xml", "xl/workbook.xml"):
            arsip.writestr(nama, member(nama))
    assert "pemampatan" in str(refuse(tmp_path, keluar.getvalue()))
    data = bytearray(DASAR)
    data[data.find(b"PK\x01\x02") + 8] |= 1
    assert "sandi" in str(refuse(tmp_path, bytes(data)))


def test_data_far_away_is_refused_but_empty_formatted_cells_are_not(tmp_path):
    jauh = Workbook()
    jauh.active.cell(1_048_576, 1, "x")
    isi = BytesIO()
    jauh.save(isi)
    assert "terlalu besar" in refuse(tmp_path, isi.getvalue()).apa
    kosong = Workbook()
    kosong.active["A1"] = "x"
    kosong.active.cell(1_048_576, 16_384).number_format = "0.00"
    kosong.save(tmp_path / "masuk.xlsx")
    assert read_workbook(tmp_path / "masuk.xlsx").lembar[0].sel.keys() == {(1, 1)}


def test_lying_sizes_in_both_directions(tmp_path):
    for ukuran in (10, len(member(LEMBAR)) + 1000):
        assert "tidak dapat dibaca" in refuse(tmp_path, lie(DASAR, LEMBAR, ukuran)).apa


def test_the_dimension_of_the_sheet_is_not_believed(tmp_path):
    lembar = member(LEMBAR).replace(b'ref="A1:C31"', b'ref="A1:A1"')
    assert lembar != member(LEMBAR)
    path = tmp_path / "wps.xlsx"
    path.write_bytes(repack({LEMBAR: lembar}))
    assert max(read_workbook(path).lembar[0].sel)[0] == 31


def test_a_pipe_is_not_waited_for(tmp_path):
    pipa = tmp_path / "pipa.xlsx"
    os.mkfifo(pipa)
    with pytest.raises(BerkasDitolak, match=r"“pipa\.xlsx” bukan berkas biasa"):
        read_workbook(pipa)


def test_missing_folder_and_locked_files_have_their_sentence(tmp_path):
    with pytest.raises(BerkasDitolak, match="tidak ditemukan"):
        read_workbook(tmp_path / "tidak-ada.xlsx")
    with pytest.raises(BerkasDitolak, match="tidak dapat dibuka"):
        read_workbook(tmp_path)


@pytest.mark.parametrize("galat", [MemoryError, RecursionError, KeyError, zlib.error])
def test_whatever_breaks_inside_leaves_as_one_refusal(tmp_path, monkeypatch, galat):
    def explode(*_, **__):
        raise galat

    monkeypatch.setattr(guard, "read_parts", explode)
    ditolak = refuse(tmp_path, DASAR)
    assert galat.__name__ not in str(ditolak), "no word of Python for a person"
    assert "rusak atau tidak lazim" in ditolak.mengapa
    assert isinstance(ditolak.__cause__, galat)


@pytest.mark.parametrize("hilang", [1, 21, 22, 300, len(DASAR) // 2, len(DASAR) - 5])
def test_a_file_that_was_cut_says_so(tmp_path, hilang):
    galat = refuse(tmp_path, DASAR[:-hilang])
    assert "terpotong" in galat.apa
    assert "unduh" in galat.saran
    assert "BadZipFile" not in str(galat)


def test_a_damaged_file_that_is_whole_is_not_called_cut(tmp_path):
    galat = refuse(tmp_path, DASAR.replace(b"PK\x01\x02", b"PK\x01\x09", 1))
    assert "rusak atau tidak lazim" in galat.mengapa
    assert "BadZipFile" not in str(galat)


def test_the_advice_names_what_the_program_makes(tmp_path):
    """Plan workbooks and forms come through this door; neither is called templat there."""
    for isi in (repack(tambah=[("xl/vbaProject.bin", b"x")]), b"a;b\n1;2\n"):
        galat = refuse(tmp_path, isi)
        assert "dibuat program ini" in galat.saran
        assert "templat" not in str(galat)


def test_broken_files_never_escape_the_boundary(tmp_path):
    acak = random.Random(11)
    path = tmp_path / "acak.xlsx"
    ditolak = 0
    for _ in range(150):
        data = bytearray(DASAR)
        for _ in range(acak.choice((1, 2, 8, 50))):
            data[acak.randrange(len(data))] = acak.randrange(256)
        if acak.random() < 0.3:
            data = data[: acak.randrange(len(data))]
        path.write_bytes(bytes(data))
        try:
            read_workbook(path)
        except BerkasDitolak:
            ditolak += 1
    assert ditolak > 75


def test_xml_pieces_swapped_or_cut_never_escape_the_boundary(tmp_path):
    acak = random.Random(5)
    path = tmp_path / "acak.xlsx"
    nama = [satu for satu in zipfile.ZipFile(BytesIO(DASAR)).namelist() if satu.endswith("xml")]
    for _ in range(80):
        sasaran = acak.choice(nama)
        potong = member(sasaran).split(b"<")
        kiri, kanan = acak.randrange(1, len(potong)), acak.randrange(1, len(potong))
        potong[kiri], potong[kanan] = potong[kanan], potong[kiri]
        if acak.random() < 0.5:
            del potong[kiri]
        path.write_bytes(repack({sasaran: b"<".join(potong)}))
        try:
            buku = read_workbook(path)
        except BerkasDitolak:
            continue
        assert isinstance(buku.lembar, tuple)
