"""Small files that would cost openpyxl minutes or gigabytes are refused before it sees them.

Without the refusal most of these would not end: that they end at all is part of the test.
"""

import struct
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.spreadsheet import isi_xml
from sakip_desktop.spreadsheet.guard import read_workbook

NS = (
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
LEMBAR, BUKU, GAYA = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"
SEL = '<row r="1"><c r="A1"><v>1</v></c></row>'


def make_plain():
    buku = Workbook()
    buku.active.append(["a", 1])
    isi = BytesIO()
    buku.save(isi)
    return isi.getvalue()


DASAR = make_plain()


def member(nama):
    with zipfile.ZipFile(BytesIO(DASAR)) as arsip:
        return arsip.read(nama).decode()


def pack(nama, teks):
    keluar = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(DASAR)) as asal,
        zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as tujuan,
    ):
        for satu in asal.namelist():
            isi = teks if satu == nama else asal.read(satu)
            tujuan.writestr(satu, isi)
    return keluar.getvalue()


def sheet(sesudah="", isi=SEL, sebelum=""):
    return pack(
        LEMBAR,
        f"<worksheet {NS}>{sebelum}<sheetData>{isi}</sheetData>{sesudah}</worksheet>",
    )


def merge(ref):
    return f'<mergeCells><mergeCell ref="{ref}"/></mergeCells>'


def names(nama, teks):
    satu = f'<definedNames><definedName name="{nama}" localSheetId="0">{teks}</definedName>'
    teks = member(BUKU).replace("<definedNames />", "").replace("<definedNames/>", "")
    return pack(BUKU, teks.replace("<calcPr", f"{satu}</definedNames><calcPr"))


def formats(kode, banyak=1):
    isi = "".join(f'<numFmt numFmtId="{200 + ke}" formatCode="{kode}"/>' for ke in range(banyak))
    gaya = "".join(f'<xf numFmtId="{200 + ke}"/>' for ke in range(banyak))
    return pack(
        GAYA,
        f"<styleSheet {NS}><numFmts>{isi}</numFmts><cellXfs>{gaya}</cellXfs></styleSheet>",
    )


def shared(banyak, panjang):
    isi = f'<c r="A1"><f t="shared" si="0" ref="A1:A9">{"+".join(["B1"] * panjang)}</f></c>'
    isi += "".join(f'<c r="A{ke}"><f t="shared" si="0"/></c>' for ke in range(2, banyak))
    return sheet(isi=f'<row r="1">{isi}</row>')


def one_tag(banyak):
    isi = " ".join(f'a{ke}="{ke}"' for ke in range(banyak))
    return sheet(isi=f'<row r="1"><c r="A1" {isi}/></row>')


def sheets(banyak):
    lagi = "".join(
        f'<sheet {NS} name="S{ke}" sheetId="{ke + 9}" r:id="rId1"/>' for ke in range(banyak)
    )
    return pack(BUKU, member(BUKU).replace("</sheets>", f"{lagi}</sheets>"))


JAHAT = {
    "merge of a whole sheet": (sheet(merge("A1:XFD1048576")), "terlalu banyak sel"),
    "merge turned round": (sheet(merge("XFD1048576:A1")), "terlalu banyak sel"),
    "merge that is no range": (sheet(merge("A1:A9 B1:B9")), "terlalu banyak sel"),
    "merge under a prefix": (
        pack(
            LEMBAR,
            f"<q:worksheet xmlns:q={NS.split('=')[1].split(maxsplit=1)[0]}><q:sheetData/>"
            '<q:mergeCells><q:mergeCell ref="A1:XFD99"/></q:mergeCells></q:worksheet>',
        ),
        "terlalu banyak sel",
    ),
    "merge in UTF-16": (
        pack(
            LEMBAR, f"<worksheet {NS}><sheetData/>{merge('A1:XFD99')}</worksheet>".encode("utf-16")
        ),
        "terlalu banyak sel",
    ),
    "hyperlink over a whole sheet": (
        sheet('<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'),
        "terlalu banyak sel",
    ),
    "many merges together": (
        sheet(
            "<mergeCells>"
            + "".join(f'<mergeCell ref="A{ke}:Z{ke}"/>' for ke in range(1, 4000))
            + "</mergeCells>"
        ),
        "terlalu banyak sel",
    ),
    "long shared formula": (shared(1500, 2500), "rumus panjang"),
    "deep nesting": (sheet("<a>" * 30_000 + "</a>" * 30_000), "terlalu dalam"),
    "long number format": (formats("[" * 300_000), "terlalu panjang"),
    "number format above Excel's limit": (formats("[" * 256), "terlalu panjang"),
    "many formats": (formats("0.0", 11_000), "terlalu banyak"),
    "print area": (names("_xlnm.Print_Area", "'" + "A$" * 20_000), "terlalu panjang"),
    "print titles": (names("_xlnm.Print_Titles", "$A:$" * 300), "terlalu panjang"),
    "long name": (names("X", "A" * 9_000), "terlalu panjang"),
    "many attributes": (
        one_tag(20_000),
        "terlalu panjang",
    ),
    "a tag without end": (
        one_tag(140_000),
        "terlalu panjang",
    ),
    "long list of places": (
        sheet(f'<conditionalFormatting sqref="{"A1 " * 20_000}"/>'),
        "terlalu panjang",
    ),
    "many rules": (sheet('<conditionalFormatting sqref="A1"/>' * 21_000), "terlalu banyak"),
    "many breaks": (sheet("<rowBreaks>" + '<brk id="1"/>' * 21_000 + "</rowBreaks>"), "terlalu"),
    "many rows": (
        sheet(isi="".join(f'<row r="{ke}" ht="9"/>' for ke in range(100_001))),
        "Barisnya terlalu banyak",
    ),
    "many sheets": (sheets(101), "lebih dari 100 lembar"),
    "broken part": (pack(LEMBAR, f"<worksheet {NS}><sheetData>"), "bukan XML yang utuh"),
}


@pytest.mark.parametrize("apa", JAHAT)
def test_what_costs_much_is_refused_with_its_reason(tmp_path, apa):
    isi, kata = JAHAT[apa]
    path = tmp_path / "masuk.xlsx"
    path.write_bytes(isi)
    with pytest.raises(BerkasDitolak) as ditangkap:
        read_workbook(path)
    galat = ditangkap.value
    assert kata in galat.mengapa
    assert galat.apa
    assert galat.saran
    assert path.read_bytes() == isi


@pytest.mark.luas
def test_what_people_really_have_passes(tmp_path):
    """Just below the limits, and all of it in one file."""
    buku = Workbook()
    lembar = buku.active
    lembar.title = "Data"
    for ke in range(1, 2_001):
        lembar.append([f"Baris {ke}", ke, "=A1&B1"])
        lembar.cell(ke, 1).font = Font(size=8 + ke % 20)
    lembar.merge_cells("E1:H3000")
    lembar["J1"].hyperlink = "https://contoh.example/a?b=c&d=e"
    lembar["K1"] = "panjang " * 4_000
    lembar.print_area = "A1:K2000"
    lembar.print_title_rows = "1:2"
    for ke in range(20):
        buku.create_sheet(f"Lembar {ke}")
    path = tmp_path / "besar.xlsx"
    buku.save(path)
    isi = read_workbook(path)
    assert len(isi.lembar) == 21
    assert isi.lembar[0].sel[2_000, 2].nilai == 2_000
    assert isi.lembar[0].gabungan == ((1, 5, 3_000, 8),)
    assert load_workbook(path).sheetnames[0] == "Data"


def test_a_sheet_name_longer_than_excel_allows_is_read(tmp_path):
    path = tmp_path / "nama.xlsx"
    path.write_bytes(pack(BUKU, member(BUKU).replace('name="Sheet"', f'name="{"N" * 200}"')))
    assert read_workbook(path).lembar[0].nama == "N" * 200


def test_ten_million_declared_cells_are_only_a_word(tmp_path):
    """Neither the dimension nor the spans of rows are believed."""
    path = tmp_path / "luas.xlsx"
    path.write_bytes(sheet(sebelum='<dimension ref="A1:CV100000"/>', isi=SEL))
    assert list(read_workbook(path).lembar[0].sel) == [(1, 1)]


def test_a_part_that_is_no_xml_is_not_read_as_one():
    for awal in (b"\x89PNG\r\n", struct.pack("<I", 7), b"teks biasa < bukan tanda"):
        pemindai = isi_xml.Pemindai("xl/media/a.png")
        pemindai.feed(awal)
        pemindai.feed(b"<" * 100)
        pemindai.finish()


def test_drawings_of_excel_need_not_be_well_formed():
    pemindai = isi_xml.Pemindai("xl/drawings/vmlDrawing1.vml")
    pemindai.feed(b"<xml><br></xml>")
    pemindai.finish()
