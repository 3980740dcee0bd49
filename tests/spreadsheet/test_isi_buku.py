"""The reading of cells, held against openpyxl's: the same values, kinds, merges and names."""

import datetime as dt
import random
import warnings
from decimal import Decimal
from io import BytesIO

import pytest
from mutasi_formulir import parts, repack
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.packaging.custom import IntProperty, StringProperty
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.formula import ArrayFormula

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.spreadsheet.guard import take_workbook
from sakip_desktop.spreadsheet.isi_buku import read_parts

FORMAT = (
    "General", "0%", "0.00%", "dd/mm/yyyy", "h:mm", "[h]:mm", "#,##0", "@", '"hari" 0', "mmm-yy",
    '0.0" m"', "[Red]0.00", "0\\d", "d-mmm", "#,##0.00_);[Red](#,##0.00)",
)  # fmt: skip

SIANG = dt.datetime(2025, 7, 1, 12, 30)


def make_book(benih, *, epoch_1904=False):
    """Cells of every kind under every format, in several sheets."""
    acak = random.Random(benih)
    buku = Workbook()
    buku.active.title = "Satu & “dua”"
    buku.create_sheet("Kosong").sheet_state = "hidden"
    buku.create_sheet("Tiga")
    if epoch_1904:
        buku.epoch = dt.datetime(1904, 1, 1)
    for lembar in (buku.worksheets[0], buku.worksheets[2]):
        for _ in range(300):
            sel = lembar.cell(acak.randint(1, 40), acak.randint(1, 30))
            sel.value = acak.choice(
                (
                    0, -3, 12.5, 1e-7, 1e20, 46082, 59.5, 0.25, True, False, "teks", "=1+1",
                    "  tepi ", "a\nb", "<b>&", "ünï", None, "=SUM(A1:B2)", Decimal("1.10"),
                    SIANG, dt.date(1999, 12, 31), dt.time(1, 32),
                    dt.timedelta(hours=30), "_x0041_", "12,5",
                )
            )  # fmt: skip
            if acak.random() < 0.7:
                sel.number_format = acak.choice(FORMAT)
        lembar["AA1"] = CellRichText("polos ", TextBlock(InlineFont(b=True), "tebal"))
        lembar["AB1"] = "#REF!"
        lembar["AB1"].data_type = "e"
        lembar["AC1"] = ArrayFormula("AC1:AC2", "=SUM(A1:A2)")
        lembar["AD1"] = "=1+1"
        lembar["AD1"].data_type = "s"
        lembar.row_dimensions[3].hidden = True
        lembar.merge_cells("C3:D9")
        lembar.merge_cells("F20:F21")
    buku.defined_names["TEKS"] = DefinedName("TEKS", attr_text='"isi ""kutip"" 1"')
    buku.defined_names["SEL"] = DefinedName("SEL", attr_text="Tiga!$A$1")
    buku.worksheets[2].defined_names["SETEMPAT"] = DefinedName("SETEMPAT", attr_text='"x"')
    buku.custom_doc_props.append(StringProperty(name="sifat", value="isi sifat"))
    buku.custom_doc_props.append(IntProperty(name="angka", value=7))
    isi = BytesIO()
    buku.save(isi)
    return isi.getvalue()


def by_openpyxl(isi):
    """Each sheet as openpyxl reads it: twice, for values and for formulas."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of days that cannot be
        nilai, rumus = (load_workbook(BytesIO(isi), data_only=satu) for satu in (True, False))
    hasil = {}
    for lembar in rumus.worksheets:
        asli = nilai[lembar.title]
        sel = {
            letak: (
                asli._cells[letak].value,
                satu.data_type == "f",
                asli._cells[letak].data_type == "e",
                "%" in satu.number_format,
            )
            for letak, satu in lembar._cells.items()
            if satu.value is not None
        }
        gabungan = sorted(
            (s.min_row, s.min_col, s.max_row, s.max_col) for s in lembar.merged_cells.ranges
        )
        samar = {baris for baris, ukuran in lembar.row_dimensions.items() if ukuran.hidden}
        hasil[lembar.title] = (sel, gabungan, samar, lembar.sheet_state != "visible")
    return hasil


@pytest.mark.parametrize("epoch_1904", [False, True])
@pytest.mark.parametrize("benih", range(4))
def test_every_cell_is_what_openpyxl_says(benih, epoch_1904):
    isi = make_book(benih, epoch_1904=epoch_1904)
    buku = take_workbook(isi)
    hasil = {
        satu.nama: (
            {k: (s.nilai, s.rumus, s.galat, s.persen) for k, s in satu.sel.items()},
            list(satu.gabungan),
            set(satu.baris_tersembunyi),
            satu.tersembunyi,
        )
        for satu in buku.lembar
    }
    assert hasil == by_openpyxl(isi)
    assert buku.nama_tetap == {"TEKS": 'isi "kutip" 1'}
    assert buku.sifat == {"sifat": "isi sifat", "angka": "7"}
    assert sum(len(satu.sel) for satu in buku.lembar) > 300


LEMBAR = "xl/worksheets/sheet1.xml"


def with_cells(baris):
    """A workbook whose first sheet holds these rows as XML."""
    buku = Workbook()
    buku.active["A1"] = "satu"
    isi = BytesIO()
    buku.save(isi)
    bagian = parts(isi.getvalue())
    awal, _, akhir = bagian[LEMBAR].partition(b"<sheetData>")
    akhir = akhir.partition(b"</sheetData>")[2]
    bagian[LEMBAR] = awal + b"<sheetData>" + baris.encode() + b"</sheetData>" + akhir
    return repack(bagian)


def test_cells_without_a_place_and_results_of_formulas():
    isi = with_cells(
        '<row><c><v>1</v></c><c t="str"><f>A1</f><v></v></c><c t="str"><f>A1</f><v>x</v></c></row>'
        '<row r="4"><c r="B4"><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c t="b"><v>1</v></c></row>'
        '<row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>z</t></rPh><r><t>b</t></r></is></c></row>'
    )
    sel = {k: (s.nilai, s.rumus) for k, s in take_workbook(isi).lembar[0].sel.items()}
    assert sel == {
        (1, 1): (1, False), (1, 2): ("", True), (1, 3): ("x", True), (4, 2): (2, True),
        (4, 3): (None, True), (4, 4): (True, False), (5, 1): ("ab", False),
    }  # fmt: skip


@pytest.mark.parametrize(
    "baris",
    [
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"/></row>',
        '<row r="1"><c r="a1"><v>1</v></c></row>',
        '<row r="x"><c><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1_000</v></c></row>',
        '<row r="1"><c r="A1"><v>nan</v></c></row>',
        '<row r="1"><c r="A1"><v>٣</v></c></row>',
        '<row r="1"><c r="A1"><v>.</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
        '<row r="1"><c r="A1" t="b"><v>2</v></c></row>',
        '<row r="1"><c r="A1" t="z"><v>2</v></c></row>',
        '<row r="1"><c r="A1" s="999"><v>2</v></c></row>',
        '<row r="1"><c r="A1" s="-1"><v>2</v></c></row>',
    ],
)
def test_what_no_editor_writes_is_refused_and_never_guessed(baris):
    with pytest.raises(BerkasDitolak):
        take_workbook(with_cells(baris))


TEKS_BERSAMA = (
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3">'
    '<si><t xml:space="preserve"> polos </t></si><si><r><t>te</t></r><r><t>bal</t></r>'
    "<rPh><t>tidak dibaca</t></rPh></si><si><t>_x005F_x0041_</t></si></sst>"
)


def test_texts_that_cells_share_and_parts_with_other_names():
    """As Excel and LibreOffice write texts; and as other programs call the parts."""
    bagian = parts(with_cells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
        '<c r="C1" t="s"><v>2</v></c><c r="D1" s="0"><v>1</v></c></row>'
    ))  # fmt: skip
    bagian["xl/kata kata.xml"] = TEKS_BERSAMA.encode()
    bagian["xl/rupa.xml"] = bagian.pop("xl/styles.xml")
    bagian["xl/satu.xml"] = bagian.pop(LEMBAR)
    jenis = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    rels = bagian["xl/_rels/workbook.xml.rels"]
    bagian["xl/_rels/workbook.xml.rels"] = (
        rels.replace(b"/xl/worksheets/sheet1.xml", b"satu.xml")
        .replace(b"styles.xml", b"rupa.xml")
        .replace(
            b"</Relationships>",
            b'<Relationship Id="rT" Type="' + jenis + b'" Target="kata kata.xml"/></Relationships>',
        )
    )
    (lembar,) = take_workbook(repack(bagian)).lembar
    assert [satu.nilai for satu in lembar.sel.values()] == [" polos ", "tebal", "_x0041_", 1]


def test_the_reading_alone_needs_no_openpyxl_workbook():
    assert len(read_parts(make_book(9)).lembar) == 3
