import ast
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import reportlab
from contoh_laporan import KANTOR, KEBIJAKAN, TTD
from membaca import overlaps, read_pdf, runs, whole_text
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer

import sakip_desktop
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.reports.huruf import known_characters, load_huruf
from sakip_desktop.reports.layout import (
    BabTabel,
    Baris,
    Kolom,
    P,
    close_with,
    make_seimbang,
    make_tabel,
)
from sakip_desktop.reports.lembar import Keterangan, build_pdf, make_kop, make_lembar
from sakip_desktop.reports.pena import SEGI
from sakip_desktop.reports.pengesahan import RUANG_TTD, make_pengesahan
from sakip_desktop.reports.surat import make_uraian

PAKET = Path(sakip_desktop.__file__).parent
VERA = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
LEMBAR = make_lembar(KEBIJAKAN, rebah=True)
TEGAK = make_lembar(KEBIJAKAN, rebah=False)
GAYA = LEMBAR.gaya
KET = Keterangan(judul="Uji", kantor=KANTOR, sidik="0123456789abcdef" * 4, draf=False)


def render(*isi, lembar=LEMBAR, ket=KET):
    return build_pdf(lembar, ket, list(isi))


def test_only_layout_makes_a_paragraph():
    for berkas in PAKET.rglob("*.py"):
        if berkas == PAKET / "reports" / "layout.py":
            continue
        teks = berkas.read_text(encoding="utf-8")
        for simpul in ast.walk(ast.parse(teks)) if "Paragraph" in teks else ():
            if isinstance(simpul, ast.Call):
                nama = getattr(simpul.func, "id", getattr(simpul.func, "attr", ""))
                assert nama != "Paragraph", f"{berkas}:{simpul.lineno}"
            if isinstance(simpul, ast.ImportFrom) and (simpul.module or "").startswith("reportlab"):
                assert "Paragraph" not in {satu.name for satu in simpul.names}, berkas


def test_layout_makes_paragraphs_in_one_place():
    pohon = ast.parse((PAKET / "reports" / "layout.py").read_text(encoding="utf-8"))
    panggilan = [
        simpul.func.id
        for simpul in ast.walk(pohon)
        if isinstance(simpul, ast.Call) and isinstance(simpul.func, ast.Name)
    ]
    assert panggilan.count("_Teks") == 1
    assert "Paragraph" not in panggilan


@pytest.mark.parametrize(
    "teks",
    [
        "A<B",
        "<b>tebal</b> & <i>miring",
        '<font color=red size="40">',
        '<img src="http://127.0.0.1:1/x.png"/>',
        '<a href="file:///C:/x.exe">klik</a>',
        "&amp; &lt; &#60;",
        "{{nama}} %s '; DROP TABLE x; --",
        "<para><br/></para>",
        "=1+1",
    ],
)
def test_markup_stands_on_paper_as_typed(teks):
    pdf = render(P(teks, GAYA.prosa), make_tabel(GAYA, 200, [Kolom("A")], [Baris((teks,))]))
    assert whole_text(pdf).count(teks) == 2
    assert all("/Annots" not in halaman for halaman in read_pdf(pdf).pages)


def test_controls_and_invisible_marks_are_left_out_and_lines_kept():
    sel = P("satu\x00\x07\u202e\u200b\nd\ud800ua\r\ntiga\tempat\ufffe", GAYA.prosa)
    assert [satu.teks for satu in runs(read_pdf(render(sel)).pages[0])][:3] == [
        "satu",
        "dua",
        "tiga empat",
    ]


def test_invisible_marks_do_not_slip_through_plain_cells():
    tabel = make_tabel(GAYA, 200, [Kolom("A")], [Baris(("12\u202e34",))])
    assert "1234" in whole_text(render(tabel))


def test_an_invalid_colour_is_not_handed_to_the_parser():
    jahat = P("Tinggi", GAYA.sel, tanda="■", warna='[[[getattr(1,"x")]]]')
    assert "■ Tinggi" in whole_text(render(jahat))


def test_numbers_are_plain_cells_and_what_does_not_fit_becomes_a_paragraph():
    kolom = [Kolom("Angka", "kanan"), Kolom("Nama", maksimal=20), Kolom("Uraian", bobot=1)]
    tabel = make_tabel(
        GAYA, 200, kolom, [Baris(("14.723.660.349", "Sangat panjang sekali namanya", "uraian"))]
    )
    assert tabel._cellvalues[1][0] == "14.723.660.349"
    assert isinstance(tabel._cellvalues[1][1], Paragraph)
    assert sum(tabel._colWidths) == pytest.approx(200)
    assert not overlaps(read_pdf(render(tabel)).pages[0])


def test_measured_columns_shrink_when_the_page_is_too_narrow():
    angka = "1.234.567.890.123.456.789"
    kolom = [*(Kolom(f"A{n}", "kanan") for n in range(8)), Kolom("Uraian", bobot=1, minimal=40)]
    tabel = make_tabel(GAYA, LEMBAR.lebar_isi, kolom, [Baris((*[angka] * 8, "kata " * 30))])
    assert sum(tabel._colWidths) == pytest.approx(LEMBAR.lebar_isi)
    assert not overlaps(read_pdf(render(tabel)).pages[0])


def test_a_cell_of_four_thousand_characters_is_split_over_pages():
    kata = [f"kata{nomor:04d}" for nomor in range(500)]
    baris = [
        Baris((P("Sasaran 1: judul", GAYA.sel_tebal),), grup=True),
        Baris(("1", P(" ".join(kata), GAYA.sel), "akhir")),
        Baris(("2", "sesudahnya", "akhir")),
    ]
    kolom = [Kolom("No."), Kolom("Kendala", bobot=1), Kolom("Z", bobot=8)]
    pdf = render(BabTabel([P("Bab", GAYA.bab)], make_tabel(GAYA, LEMBAR.lebar_isi, kolom, baris)))
    teks = whole_text(pdf)
    assert len(read_pdf(pdf).pages) > 2
    assert [satu for satu in kata if satu not in teks] == []
    assert all("Kendala" in h.extract_text() for h in read_pdf(pdf).pages)


def test_a_word_longer_than_its_column_is_broken_not_lost():
    tabel = make_tabel(GAYA, 100, [Kolom("A", bobot=1)], [Baris((P("x" * 900, GAYA.sel),))])
    teks = whole_text(render(tabel))
    assert teks.count("x") == 900


@pytest.mark.parametrize(
    "sisa",
    range(60, 200, 7),
)
def test_a_heading_never_ends_a_page(sisa):
    """Whatever room is left, the heading, the table's head and its first row go together."""
    tinggi = LEMBAR.tinggi - LEMBAR.margin[0] - LEMBAR.margin[2]
    baris = [
        Baris((P("Sasaran 1", GAYA.grup(0)),), grup=True),
        Baris((P("Program 1", GAYA.grup(1)),), grup=True),
        *(Baris((str(nomor), "isi " * 60)) for nomor in range(4)),
    ]
    tabel = make_tabel(GAYA, 300, [Kolom("No."), Kolom("Uraian", bobot=1)], baris)
    pdf = render(Spacer(1, tinggi - sisa), BabTabel([P("Bab I", GAYA.bab)], tabel))
    halaman = next(h for h in read_pdf(pdf).pages if "Bab I" in h.extract_text())
    assert "isi" in halaman.extract_text()


@pytest.mark.parametrize("jumlah", [1, 2, 3, 4, 5])
def test_signatures_have_room_and_never_overlap(jumlah):
    panjang = tuple(
        TTD[0].__class__(
            sebagai="Mengetahui,",
            jabatan=f"Kepala Bagian {n} Program dan Keuangan pada Sekretariat Dewan Perwakilan "
            "Rakyat Daerah selaku Ketua Tim SAKIP dan Pejabat Pelaksana Teknis Kegiatan",
            nama=f"Prof. Dr. Ir. Percobaan {n} Bernama Panjang Sekali, S.E., M.Si., Ph.D.",
            nip="190001012000011001",
            pangkat="Pembina Utama Muda (IV/c)",
        )
        for n in range(jumlah)
    )
    assert all(len(satu.nama) >= 60 for satu in panjang)
    blok = make_pengesahan(GAYA, LEMBAR.lebar_isi, "Contoh, 2 Oktober 2025", panjang)
    pdf = render(P("Sebelumnya.", GAYA.prosa), *blok)
    halaman = read_pdf(pdf).pages[0]
    assert overlaps(halaman) == []
    semua = runs(halaman)
    assert all(satu.kanan <= LEMBAR.lebar - LEMBAR.margin[1] + 0.5 for satu in semua)
    bawah_jabatan = min(satu.y for satu in semua if "Kegiatan" in satu.teks)
    nama = [satu.y for satu in semua if satu.teks.startswith("Prof.")]
    assert len(nama) == jumlah
    if jumlah <= 3:
        assert bawah_jabatan - max(nama) > RUANG_TTD * mm


@pytest.mark.parametrize(
    "sisa",
    range(10, 330, 16),
)
def test_signatures_are_never_alone_on_a_page(sisa):
    tinggi = LEMBAR.tinggi - LEMBAR.margin[0] - LEMBAR.margin[2]
    baris = [Baris((f"baris {nomor}",)) for nomor in range(6)]
    isi = [
        Spacer(1, tinggi - sisa),
        BabTabel([P("Bab I", GAYA.bab)], make_tabel(GAYA, 200, [Kolom("Uraian")], baris)),
    ]
    blok = make_pengesahan(GAYA, LEMBAR.lebar_isi, "Contoh, 2 Oktober 2025", TTD)
    pdf = render(*close_with(isi, [P("Penutup.", GAYA.penutup), *blok]))
    halaman = [h.extract_text() for h in read_pdf(pdf).pages if "NIP" in h.extract_text()]
    assert len(halaman) == 1
    assert "baris 4" in halaman[0], "one row alone is no company"
    assert "baris 5" in halaman[0]
    assert "Contoh, 2 Oktober 2025" in halaman[0]
    assert halaman[0].count("NIP 1900") == 2


def test_no_line_parts_what_goes_on_from_row_to_row_and_a_table_without_rows_says_so():
    kolom = [Kolom("Sasaran", bobot=1), Kolom("Indikator", bobot=1)]
    baris = [Baris(("Satu", "a")), *[Baris(("", f"b{n}"), lanjut=1) for n in range(60)]]
    tabel = make_tabel(GAYA, 200, kolom, baris)
    halaman = read_pdf(render(tabel)).pages
    assert len(halaman) > 1
    for satu in halaman:
        garis = re.findall(
            rb"n (\S+) (\S+) m (\S+) \2 l S", satu.get_contents().get_data()
        )  # the horizontal ones
        penuh = {y for kiri, y, kanan in garis if (float(kiri), float(kanan)) == (0, 200)}
        assert 3 <= len(penuh) <= 4, "the head, the first row and the end of the page"
        assert b"0" in penuh
        assert len({y for *_, y, _ in garis}) > 20, "the lines of the other column"
    assert "Belum ada isi." in whole_text(render(make_tabel(GAYA, 200, kolom, [])))


def test_a_centred_title_leaves_no_word_alone_on_its_last_line():
    for kata in ("BADAN PERENCANAAN PEMBANGUNAN DAERAH", "x", "x" * 300, "KATA " * 60):
        satu = make_seimbang(kata, GAYA.kop_nama, 300)
        satu.wrap(300, 1000)
        lebar = [300 - sisa for sisa, *_ in satu.blPara.lines] if len(satu.blPara.lines) > 1 else []
        assert kata == "x" * 300 or not lebar or min(lebar) > 0.5 * max(lebar), kata


def test_kop_names_government_office_and_address():
    pdf = render(*make_kop(LEMBAR, KANTOR))
    assert "PEMERINTAH KABUPATEN CONTOH" in whole_text(pdf)
    assert "Jalan Contoh Raya Nomor 1" in whole_text(pdf)
    assert overlaps(read_pdf(pdf).pages[0]) == []


def test_another_truetype_family_borrows_what_it_lacks():
    huruf = load_huruf(str(VERA))
    assert huruf.tebal.endswith("VeraBd")
    assert huruf.miring.endswith("VeraIt")
    lembar = make_lembar(replace(KEBIJAKAN, huruf=str(VERA)), rebah=False)
    pdf = render(P("Capaian ■■□", lembar.gaya.prosa), lembar=lembar)
    assert "Capaian ■■□" in whole_text(pdf)
    assert any(
        "LiberationSans" in font.get_object()["/BaseFont"]
        for font in read_pdf(pdf).pages[0]["/Resources"]["/Font"].values()
    )


def test_a_family_without_bold_is_printed_with_its_regular_face(tmp_path):
    tunggal = tmp_path / "Tunggal.ttf"
    shutil.copy(VERA, tunggal)
    huruf = load_huruf(str(tunggal))
    assert huruf.biasa == huruf.tebal == huruf.miring


def test_unusable_fonts_and_papers_are_refused_with_a_sentence(tmp_path):
    rusak = tmp_path / "rusak.ttf"
    rusak.write_bytes(b"bukan huruf")
    for nama in ("Bookman Old Style", str(tmp_path / "tidak-ada.ttf"), str(rusak)):
        with pytest.raises(DataTidakSah) as galat:
            make_lembar(replace(KEBIJAKAN, huruf=nama), rebah=True)
        assert galat.value.saran
    with pytest.raises(DataTidakSah, match="A4 atau F4"):
        make_lembar(replace(KEBIJAKAN, kertas="Legal"), rebah=True)


def test_narrow_margins_leave_room_for_the_foot():
    lembar = make_lembar(replace(KEBIJAKAN, margin_mm=(0, 0, 0, 0)), rebah=True)
    pdf = render(*(P("baris " * 40, lembar.gaya.prosa) for _ in range(60)), lembar=lembar)
    for halaman in read_pdf(pdf).pages:
        assert overlaps(halaman) == []
        assert min(satu.y for satu in runs(halaman)) > 5 * mm


def test_the_shipped_fonts_can_draw_every_word_of_the_program():
    kata = set()
    for berkas in (PAKET / "reports").glob("*.py"):
        for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
            if isinstance(simpul, ast.Constant) and isinstance(simpul.value, str):
                kata |= {satu for satu in simpul.value if satu.isprintable()}
    kata -= SEGI.keys()  # drawn, not written
    for nama in ("Liberation Sans", "Liberation Serif"):
        huruf = load_huruf(nama)
        for muka in (huruf.biasa, huruf.tebal, huruf.miring):
            assert kata <= known_characters(muka)


@pytest.mark.parametrize("banyak", [69, 400])  # 69: one line more than a page
def test_thousands_of_lines_are_broken_once_and_none_is_lost(monkeypatch, banyak):
    dipecah = []
    asli = Paragraph.breakLines

    def count(diri, lebar):
        hasil = asli(diri, lebar)
        dipecah.append(len(hasil.lines))
        return hasil

    monkeypatch.setattr(Paragraph, "breakLines", count)
    baris = [f"b{ke}" for ke in range(banyak)]
    teks = "\n".join(baris)
    tabel = make_tabel(
        GAYA, 400, (Kolom("Satu", bobot=1), Kolom("Dua", bobot=1)), [Baris((teks, teks))]
    )
    ekor = [P("Penanda tangan", GAYA.ttd)] * 8
    for isi, kali in (
        (close_with([BabTabel([], tabel)], ekor), 2),
        (make_uraian(LEMBAR, "Menimbang", [teks], angka=False), 1),
        ([P(teks, GAYA.prosa)], 1),
        ([make_seimbang(teks, GAYA.judul, 400)], 1),
    ):
        dipecah.clear()
        kata = whole_text(render(*isi, lembar=TEGAK)).split()
        assert sum(dipecah) <= 2 * kali * banyak + 20  # a table measures its widths once more
        for satu in baris:
            assert kata.count(satu) == kali, satu
