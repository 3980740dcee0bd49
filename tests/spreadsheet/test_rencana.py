"""The plan workbook there and back, and everything that is refused or tolerated on the way."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.kinerja import Target
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.rencana import IndikatorMasuk, RencanaMasuk, with_defaults
from sakip_desktop.spreadsheet import kolom_rencana as kolom_
from sakip_desktop.spreadsheet.read_rencana import read_rencana, read_tahun
from sakip_desktop.spreadsheet.write_rencana import make_template, write_template

KANTOR = 'Dinas "A" & <b>Contoh</b>'
TAHUN = 2025
IND = "Indikator"
POHON = "Sasaran & Program"


def put(column, lembar, baris, judul, nilai):
    """A change that puts a value under a heading; row 4 is the first row of data."""

    def ubah(buku):
        isi = buku[lembar]
        isi.cell(baris, column(isi, judul)).value = nilai

    return ubah


def only_problem(hasil):
    assert hasil.rencana is None
    (satu,) = hasil.masalah
    assert satu.alasan
    assert satu.saran
    return satu


# --- there and back ------------------------------------------------------------------------


def test_what_is_written_is_read_back_the_same(buku, rencana):
    hasil = read_rencana(buku, tahun=TAHUN, kantor_nama=KANTOR)
    assert hasil.masalah == ()
    assert hasil.rencana == rencana


def test_reading_does_not_touch_the_file(buku):
    sebelum = buku.read_bytes()
    read_rencana(buku, tahun=TAHUN, kantor_nama=KANTOR)
    assert buku.read_bytes() == sebelum


def test_the_same_plan_gives_the_same_bytes(buku, rencana):
    assert make_template(KANTOR, TAHUN, rencana) == buku.read_bytes()
    assert make_template(KANTOR, TAHUN, rencana) == make_template(KANTOR, TAHUN, rencana)


def test_texts_of_people_never_become_formulas(buku):
    for lembar in load_workbook(buku):
        for baris in lembar.iter_rows():
            for sel in baris:
                assert sel.data_type != "f", f"{lembar.title}!{sel.coordinate}"


def test_an_empty_template_says_that_it_is_empty(tmp_path):
    path = tmp_path / "kosong.xlsx"
    write_template(path, KANTOR, TAHUN)
    hasil = read_rencana(path, tahun=TAHUN, kantor_nama=KANTOR)
    assert hasil.rencana is None
    assert [satu.alasan for satu in hasil.masalah] == ["Belum ada unit."]


def test_the_template_helps_who_fills_it_in(buku):
    isi = load_workbook(buku)
    assert isi.sheetnames[:4] == ["Petunjuk", "Unit", POHON, IND]
    lembar = isi[IND]
    assert lembar.freeze_panes == "C4"
    judul = {str(sel.value): sel for sel in lembar[3]}
    assert all(sel.comment and sel.comment.text for sel in judul.values())
    assert judul["Nama indikator *"].fill.fgColor.rgb != judul["Bobot"].fill.fgColor.rgb
    daftar = {aturan.formula1 for aturan in lembar.data_validations.dataValidation}
    assert '"Naik,Turun,Rentang,Predikat,Ya/Tidak"' in daftar
    assert "'Unit'!$A$4:$A$2000" in daftar
    assert isi[kolom_.LEMBAR_TANDA].sheet_state == "hidden"
    # Every field of an indikator has its column.
    kunci = {satu.kunci for satu in kolom_.INDIKATOR.kolom}
    assert set(IndikatorMasuk.__dataclass_fields__) - {"target"} <= kunci


# --- identity ------------------------------------------------------------------------------


@pytest.mark.parametrize("tempat", ["lembar", "nama", "sifat"])
def test_two_of_three_marks_are_enough(change, rencana, tempat):
    def ubah(buku):
        if tempat == "lembar":
            del buku[kolom_.LEMBAR_TANDA]
        elif tempat == "nama":
            del buku.defined_names[kolom_.NAMA_TETAP]
        else:
            buku.custom_doc_props.props.clear()

    assert change(ubah).rencana == rencana


def test_one_mark_is_not_enough(change):
    def ubah(buku):
        del buku[kolom_.LEMBAR_TANDA]
        buku.custom_doc_props.props.clear()

    with pytest.raises(BerkasDitolak, match="bukan buku kerja rencana"):
        change(ubah)


def test_a_workbook_of_somebody_else_is_refused(tmp_path):
    from openpyxl import Workbook

    lain = Workbook()
    lain.active.append(["Kode indikator", "Nama indikator"])
    lain.save(tmp_path / "lain.xlsx")
    with pytest.raises(BerkasDitolak) as galat:
        read_rencana(tmp_path / "lain.xlsx", tahun=TAHUN, kantor_nama=KANTOR)
    assert "bukan buku kerja rencana" in galat.value.apa
    assert galat.value.saran == (
        "Tekan “Simpan buku kerja rencana…” di Rencana & dokumen, bagian Pohon rencana, lalu "
        "salin isinya ke sana."
    )


def test_another_year_office_or_format_is_refused_by_name(buku, change):
    with pytest.raises(BerkasDitolak, match="untuk tahun 2025, bukan 2026"):
        read_rencana(buku, tahun=2026, kantor_nama=KANTOR)
    with pytest.raises(BerkasDitolak, match="milik “Dinas"):
        read_rencana(buku, tahun=TAHUN, kantor_nama="Dinas B")

    def newer(isi):
        tanda = kolom_.make_tanda(TAHUN, KANTOR).replace(" 1 ", " 2 ", 1)
        isi[kolom_.LEMBAR_TANDA]["B1"] = tanda
        isi.custom_doc_props.props[0].value = tanda

    with pytest.raises(BerkasDitolak, match="versi 2"):
        change(newer)


# --- what does not matter ------------------------------------------------------------------


def test_sheets_may_be_renamed_and_moved(change, rencana):
    def ubah(buku):
        buku[IND].title = "Lembar1"
        buku["Unit"].title = "Bagian kami"
        buku.move_sheet("Lembar1", -3)
        buku.create_sheet("Catatan", 0)["A1"] = "coret-coret"

    assert change(ubah).rencana == rencana


def test_columns_may_be_moved_and_added(change, rencana):
    def ubah(buku):
        lembar = buku[IND]
        lembar.insert_cols(1)
        lembar.cell(3, 1).value = "Nomor"
        lembar.cell(4, 1).value = 1
        lembar.move_range(f"B1:B{lembar.max_row}", cols=lembar.max_column + 2)

    hasil = change(ubah)
    assert hasil.rencana == rencana
    assert any("“Nomor” tidak dikenal" in satu for satu in hasil.catatan)


def test_rows_above_the_headings_blank_rows_and_hidden_rows(change, rencana):
    def ubah(buku):
        lembar = buku[IND]
        lembar.row_dimensions[5].hidden = True
        lembar.cell(40, 2).value = "   "
        lembar.cell(60, 1).font = Font(bold=True)
        lembar.delete_rows(1)
        lembar.insert_rows(5)

    hasil = change(ubah)
    assert hasil.rencana == rencana


def test_hidden_rows_are_said(change):
    def ubah(buku):
        buku[IND].row_dimensions[5].hidden = True

    hasil = change(ubah)
    assert hasil.rencana is not None
    assert any("1 baris tersembunyi" in satu for satu in hasil.catatan)


def test_headings_without_stars_in_other_case_and_over_two_lines(change, rencana):
    def ubah(buku):
        for sel in buku[IND][3]:
            sel.value = str(sel.value).rstrip(" *").upper().replace(" ", "\n")

    assert change(ubah).rencana == rencana


def test_an_optional_column_may_go_and_its_fields_stay_blank(change, column, rencana):
    def ubah(buku):
        lembar = buku[IND]
        lembar.delete_cols(column(lembar, "Bobot"))

    hasil = change(ubah)
    assert hasil.rencana is not None
    assert hasil.rencana.indikator[0] == replace(rencana.indikator[0], bobot=None)
    assert any("“Bobot” tidak ada" in satu for satu in hasil.catatan)


@pytest.mark.parametrize(
    ("teks", "nilai", "gema"),
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                ("85,5 %", "85.5", ""),
                ("1.234,5", "1234.5", ""),
                ("\u00a01.234,5\u00a0%\u00a0", "1234.5", ""),
                ("12.5", "12.5", "terbaca 12,5"),
                (85, "85", ""),
                (0.1, "0.1", ""),
                ("'7", None, ""),
            ]
        )
    ],
)
def test_numbers_as_indonesian_text(change, column, teks, nilai, gema):
    hasil = change(put(column, IND, 4, "Target tahun", teks))
    if nilai is None:
        assert only_problem(hasil).kolom == "Target tahun"
        return
    assert hasil.rencana is not None
    assert hasil.rencana.indikator[0].target[setahun(TAHUN)] == Target(Decimal(nilai))
    assert any(gema in satu and "Target tahun" in satu for satu in hasil.catatan) is bool(gema)


def test_whole_units_take_a_dot_as_thousands(change, column):
    hasil = change(put(column, IND, 5, "Target tahun", "1.250"))
    assert hasil.rencana is not None
    assert hasil.rencana.indikator[1].target[setahun(TAHUN)] == Target(Decimal(1250))
    assert any("terbaca 1250" in satu for satu in hasil.catatan)


def test_a_percent_formatted_cell_means_what_it_shows(change, column):
    def ubah(buku):
        lembar = buku[IND]
        sel = lembar.cell(4, column(lembar, "Target tahun"))
        sel.value, sel.number_format = 0.855, "0.0%"

    hasil = change(ubah)
    assert hasil.rencana is not None
    assert hasil.rencana.indikator[0].target[setahun(TAHUN)] == Target(Decimal("85.5"))
    assert any("berformat persen" in satu for satu in hasil.catatan)


def test_a_percent_formatted_cell_under_another_unit_is_a_problem(change, column):
    def ubah(buku):
        lembar = buku[IND]
        sel = lembar.cell(5, column(lembar, "Target tahun"))
        sel.value, sel.number_format = 12.5, "0%"

    assert "bukan persen" in only_problem(change(ubah)).alasan


def test_units_by_short_name_and_choices_in_other_spelling(change, column, rencana):
    def ubah(buku):
        put(column, IND, 4, "Unit penanggung jawab", "set")(buku)
        put(column, IND, 4, "Agregasi", "rerata")(buku)
        put(column, IND, 4, "Realisasi kumulatif", True)(buku)
        put(column, IND, 8, "Polaritas", "ya tidak")(buku)
        put(column, POHON, 8, "Tingkat", "Subkegiatan")(buku)
        put(column, IND, 8, "Target tahun", True)(buku)
        put(column, IND, 7, "Target tahun", 1.5)(buku)

    assert change(ubah).rencana == rencana


def test_formulas_with_a_stored_result_are_taken_and_said(buku, rencana, column):
    import re
    import zipfile

    isi = load_workbook(buku)
    lembar = isi[IND]
    alamat = lembar.cell(5, column(lembar, "Target tahun")).coordinate
    isi.close()
    baru = buku.with_name("rumus.xlsx")
    with zipfile.ZipFile(buku) as asal, zipfile.ZipFile(baru, "w") as tujuan:
        for nama in asal.namelist():
            data = asal.read(nama)
            if nama == "xl/worksheets/sheet4.xml":
                pola = rf'(<c r="{alamat}"[^>]*>)<v>1250</v>'.encode()
                data, banyak = re.subn(pola, rb"\1<f>1000+250</f><v>1250</v>", data)
                assert banyak == 1
            tujuan.writestr(nama, data)
    hasil = read_rencana(baru, tahun=TAHUN, kantor_nama=KANTOR)
    assert hasil.rencana == rencana
    assert any("1 sel berisi rumus" in satu for satu in hasil.catatan)


# --- what is refused, with its place -------------------------------------------------------


@pytest.mark.parametrize(
    ("lembar", "baris", "judul", "nilai", "alasan"),
    [  # every 5th row is quick
        satu if ke % 5 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                (IND, 4, "Target tahun", "1.250", "dapat berarti"),
                (IND, 4, "Target tahun", "80..90", "rentang"),
                (IND, 6, "Target tahun", "80", "dua batas"),
                (IND, 6, "Target tahun", "90..80", "lebih besar"),
                (IND, 7, "Target tahun", "AA", "predikat"),
                (IND, 8, "Target tahun", "mungkin", "Ya atau Tidak"),
                (IND, 4, "Target tahun", "1,234.56", "cara Inggris"),
                (IND, 4, "Target tahun", "1e5", "pangkat"),
                (IND, 4, "Target tahun", dt.datetime(2025, 3, 1), "bukan angka"),
                (IND, 4, "Target tahun", True, "bukan angka"),
                (IND, 4, "Target tahun", "=1/0", "belum pernah dihitung"),
                (IND, 4, "Target tahun", "#REF!", "kesalahan Excel"),
                (IND, 4, "Nama indikator", None, "wajib"),
                (IND, 4, "Nama indikator", "x" * 501, "500 huruf"),
                (IND, 4, "Definisi operasional", "x" * 4001, "4000 huruf"),
                (IND, 4, "Satuan", "x" * 101, "100 huruf"),
                (IND, 4, "Nama indikator", "kata " * 101, "500 huruf"),
                (POHON, 6, "Unit penanggung jawab", "x" * 501, "500 huruf"),
                ("Unit", 5, "Singkatan", "x" * 101, "100 huruf"),
                (IND, 4, "Kode indikator", "IКU-01", "Tanda ke-2, “К”, bukan huruf Latin"),
                (IND, 4, "Kode indikator", "x" * 61, "60 huruf"),
                (POHON, 8, "Kode induk", "Т1", "Tanda ke-1, “Т”"),
                (IND, 4, "Pengali", "1,000", "“1,000” dapat berarti 1000 atau 1."),
                ("Unit", 5, "Singkatan", "\u0412-1", "Tanda ke-1, “\u0412”, bukan huruf Latin"),
                (
                    IND,
                    4,
                    "Unit penanggung jawab",
                    "S\u0415T",
                    "Tanda ke-2, “\u0415”, bukan huruf Latin",
                ),
                (IND, 5, "Target tahun", "1,250", "“1,250” dapat berarti 1250 atau 1,25."),
                (IND, 4, "Tahun baseline", -3, "1900 sampai 2999"),
                (IND, 4, "Tahun baseline", "9" * 20, "1900 sampai 2999"),
                (IND, 4, "Tahun baseline", "3000", "1900 sampai 2999"),
                (
                    POHON,
                    6,
                    "Pagu murni (Rp)",
                    9223372036854775808,
                    "lebih dari Rp999.999.999.999.999",
                ),
                (POHON, 6, "Pagu murni (Rp)", "9" * 20, "lebih dari Rp999.999.999.999.999"),
                (POHON, 6, "Pagu perubahan (Rp)", 10**15, "lebih dari Rp999.999.999.999.999"),
                (POHON, 6, "Pagu murni (Rp)", "25,000", "“25,000” dapat berarti 25000 atau 25."),
                (POHON, 6, "Pagu murni (Rp)", "184,600", "bukan rupiah bulat"),
                (IND, 4, "Kode indikator", 1.1, "nol di belakang"),
                (IND, 4, "Kode indikator", "02", "Sudah dipakai"),
                (IND, 4, "Polaritas", "Miring", "salah satu pilihan"),
                (IND, 4, "Varian rumus", "Rasio", "bukan untuk polaritas"),
                (IND, 5, "Varian rumus", "Biasa", "bukan untuk polaritas"),
                (IND, 4, "Melekat pada (kode)", "9.99", "tidak ada di lembar"),
                (IND, 4, "Unit penanggung jawab", "Bidang Hantu", "tidak ada di lembar"),
                (IND, 4, "Pembilang", None, "Pembilang dan penyebut"),
                (IND, 4, "Pengali", 0, "lebih dari 0"),
                (IND, 4, "Bobot", -1, "negatif"),
                (IND, 4, "Desimal", 7, "0 sampai 6"),
                (IND, 4, "Desimal", 1.5, "bulat"),
                (IND, 4, "Batas atas nilai", -3, "lebih kecil"),
                (IND, 4, "Daftar predikat", "D=1; C=2", "hanya untuk polaritas Predikat"),
                (IND, 7, "Agregasi", "Jumlah", "tidak dapat dijumlahkan"),
                (POHON, 6, "Pagu murni (Rp)", "1.500.000,50", "bulat"),
                (POHON, 6, "Pagu murni (Rp)", -5, "negatif"),
                (POHON, 7, "Kode induk", "X", "tidak ada di lembar"),
                (POHON, 7, "Kode induk", "S1", "tidak dapat berada di bawah"),
                (POHON, 7, "Kode induk", None, "harus punya induk"),
                (POHON, 7, "Kode induk", 1.1, "nol di belakang"),
                (POHON, 6, "Unit penanggung jawab", "Hantu", "tidak ada di lembar"),
                ("Unit", 4, "Unit induk", "Hantu", "tidak ada di lembar"),
            ]
        )
    ],
)
def test_a_problem_names_its_place(change, column, lembar, baris, judul, nilai, alasan):
    masalah = only_problem(change(put(column, lembar, baris, judul, nilai)))
    assert (masalah.lembar, masalah.kolom) == (lembar, judul)
    assert alasan in masalah.alasan
    # A repeated kode is shown where it is repeated.
    assert masalah.baris == (5 if "Sudah dipakai" in alasan else baris)
    assert f"baris {masalah.baris}" in str(masalah)


def test_a_unit_whose_name_only_looks_like_another_is_a_problem(change, column):
    def ubah(buku):
        lembar = buku["Unit"]
        lembar.cell(6, column(lembar, "Nama unit")).value = "S\u0435kretariat"

    masalah = only_problem(change(ubah))
    assert (masalah.lembar, masalah.baris, masalah.kolom) == ("Unit", 6, "Nama unit")
    assert masalah.alasan.startswith("Tanda ke-2, “\u0435”, bukan huruf Latin")
    assert "papan ketik" in masalah.saran


def test_names_of_units_may_have_accents(change, column):
    hasil = change(put(column, "Unit", 5, "Singkatan", "É-ș"))
    assert hasil.rencana.unit[1].singkatan == "É-ș"


def test_an_english_comma_is_refused_where_the_unit_is_not_known(change, column):
    def ubah(buku):
        put(column, IND, 5, "Satuan", "Pegawai")(buku)
        put(column, IND, 5, "Target tahun", "12,000")(buku)

    assert "“12,000” dapat berarti 12000 atau 12." in only_problem(change(ubah)).alasan


@pytest.mark.parametrize(
    "teks",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["D1; C2", "D=satu", "=1; C=2", "D=1;; C"])
    ],
)
def test_a_list_of_predikat_that_cannot_be_read(change, column, teks):
    hasil = change(put(column, IND, 7, "Daftar predikat", f" {teks}"))
    assert hasil.rencana is None
    assert hasil.masalah[0].kolom in {"Daftar predikat", "Target tahun"}


@pytest.mark.parametrize(
    ("baris", "teks", "alasan"),
    [
        (4, "84", "bukan tahun dengan targetnya"),
        (4, "2025=84; 2026", "bukan tahun dengan targetnya"),
        (4, "25=84", "bukan tahun dengan targetnya"),
        (4, "1899=84", "di luar"),
        (4, "2025=84\n2025=85", "ditulis dua kali"),
        (4, "2025=84; 2026=delapan", "delapan"),
        (4, "2025=80..90", "80..90"),
        (6, "2025=80", "perlu dua batas"),
        (6, "2025=90..80", "lebih besar dari batas atas"),
        (7, "2025=AAA", "AAA"),
    ],
)
def test_targets_of_the_renstra_that_cannot_be_taken(change, column, baris, teks, alasan):
    masalah = only_problem(change(put(column, IND, baris, "Target Renstra per tahun", teks)))
    assert (masalah.baris, masalah.kolom) == (baris, "Target Renstra per tahun")
    assert alasan in f"{masalah.nilai} {masalah.alasan}"


def test_targets_of_the_renstra_are_read_as_the_years_target_is(change, column):
    hasil = change(put(column, IND, 7, "Target Renstra per tahun", " 2027 = cc ;\n2026=C;"))
    assert hasil.rencana.indikator[3].target_renstra_tahunan == {
        setahun(2026): Target(Decimal("1.5")),
        setahun(2027): Target(Decimal(3)),
    }


def test_a_first_day_is_a_day_of_the_year_and_not_after_the_last(change, column):
    lain = only_problem(change(put(column, IND, 5, "Berlaku mulai (tanggal)", "01/07/2024")))
    assert (lain.alasan, lain.saran) == (
        "Tanggalnya di luar tahun rencana 2025.",
        "Isi tanggal di tahun 2025.",
    )
    kata = only_problem(change(put(column, IND, 5, "Berlaku mulai (tanggal)", "Berlaku")))
    assert (kata.alasan, kata.saran) == ("Ini bukan tanggal.", "Tulis seperti 01/07/2025.")
    change(put(column, IND, 5, "Berlaku mulai (tanggal)", None))
    balik = only_problem(change(put(column, IND, 4, "Berhenti per (tanggal)", "30/06/2025")))
    assert balik.alasan == "Berhenti sebelum mulai berlaku (1 Juli 2025)."
    assert change(put(column, IND, 4, "Berhenti per (tanggal)", "01/07/2025")).rencana


def test_predikat_must_rise_and_be_named_once(change, column):
    naik = change(put(column, IND, 7, "Daftar predikat", "C=1,5; D=1"))
    assert "harus naik" in only_problem(naik).alasan
    dua = change(put(column, IND, 7, "Daftar predikat", "D=1; d=1,5"))
    assert any("dua kali" in satu.alasan for satu in dua.masalah)


def test_all_problems_are_told_at_once(change, column):
    def ubah(buku):
        put(column, IND, 4, "Target tahun", "1.250")(buku)
        put(column, IND, 5, "Satuan", None)(buku)
        put(column, POHON, 8, "Kode induk", "salah")(buku)
        put(column, "Unit", 4, "Nama unit", None)(buku)

    hasil = change(ubah)
    assert hasil.rencana is None
    tempat = {(satu.lembar, satu.baris, satu.kolom) for satu in hasil.masalah}
    assert {
        (IND, 4, "Target tahun"),
        (IND, 5, "Satuan"),
        (POHON, 8, "Kode induk"),
        ("Unit", 4, "Nama unit"),
    } <= tempat


def test_missing_columns_are_named(change, column):
    def ubah(buku):
        lembar = buku[IND]
        for judul in ("Satuan", "Frekuensi"):
            lembar.delete_cols(column(lembar, judul))

    hasil = change(ubah)
    assert hasil.rencana is None
    tidak_ada = {satu.kolom for satu in hasil.masalah if "tidak ada" in satu.alasan}
    assert tidak_ada == {"Satuan", "Frekuensi"}


def test_a_missing_sheet_and_a_copied_sheet_are_named(change):
    def copy(buku):
        buku.copy_worksheet(buku[IND])

    assert "“Indikator” dan “Indikator Copy”" in only_problem(change(copy)).alasan

    def drop(buku):
        del buku["Indikator Copy"]
        del buku[IND]

    hasil = change(drop)
    assert "tidak ditemukan" in only_problem(hasil).alasan


@pytest.mark.parametrize("lembar", ["Unit", POHON, IND])
def test_a_missing_sheet_is_one_problem_and_not_one_for_every_row(change, lembar):
    def drop(buku):
        del buku[lembar]

    masalah = only_problem(change(drop))
    assert (masalah.lembar, masalah.baris) == (lembar, 0)
    assert "tidak ditemukan" in masalah.alasan
    assert "Tekan “Simpan buku kerja rencana…”" in masalah.saran


@pytest.mark.parametrize(("lembar", "judul"), [("Unit", "Nama unit"), (POHON, "Kode")])
def test_a_missing_column_of_names_is_one_problem(change, column, lembar, judul):
    def drop(buku):
        buku[lembar].delete_cols(column(buku[lembar], judul))

    assert only_problem(change(drop)).kolom == judul


@pytest.mark.parametrize(
    ("lembar", "daerah"), [(IND, "B4:B6"), (IND, "A5:C5"), ("Unit", "A4:A5"), (POHON, "A4:C6")]
)
def test_merged_cells_are_one_problem_and_not_blanks_as_well(change, lembar, daerah):
    masalah = only_problem(change(lambda buku: buku[lembar].merge_cells(daerah)))
    assert "digabung" in masalah.alasan


def test_the_reader_says_where_each_row_stands(change):
    def ubah(buku):
        lembar = buku[IND]
        lembar.title = "Indikator kami"
        lembar.insert_rows(4, 2)

    tempat = change(ubah).tempat
    satu = tempat[IND, "01"]
    assert (satu.lembar, satu.baris, satu.judul["simpul"]) == (
        "Indikator kami",
        6,
        "Melekat pada (kode)",
    )
    assert (satu.isi["simpul"], satu.isi["kode"]) == ("S1", "01")
    assert tempat[POHON, "1.10.01"].baris == 7


def test_a_column_that_stands_there_twice(change, column):
    def ubah(buku):
        lembar = buku[IND]
        lembar.cell(3, lembar.max_column + 1).value = "Satuan *"

    assert "ada dua" in only_problem(change(ubah)).alasan


@pytest.mark.parametrize("daerah", ["B4:B5", "A3:B3", "A5:C5"])
def test_merged_cells_in_the_data_are_refused(change, daerah):
    hasil = change(lambda buku: buku[IND].merge_cells(daerah))
    assert hasil.rencana is None
    assert any("digabung" in satu.alasan for satu in hasil.masalah)


def test_merged_cells_above_the_headings_do_not_matter(change, rencana):
    assert change(lambda buku: buku[IND].merge_cells("A1:H1")).rencana == rencana


def test_units_below_themselves(change, column):
    hasil = change(put(column, "Unit", 4, "Unit induk", "+B1"))
    assert {satu.alasan for satu in hasil.masalah} == {"Unit ini berada di bawah dirinya sendiri."}


def test_names_used_twice(change, column):
    assert "baris 4" in only_problem(change(put(column, "Unit", 5, "Singkatan", "set"))).alasan


def test_what_stands_out_is_said(change, column):
    def ubah(buku):
        put(column, POHON, 6, "Kode induk", None)(buku)
        put(column, IND, 5, "Target tahun", None)(buku)

    hasil = change(ubah)
    assert isinstance(hasil.rencana, RencanaMasuk)
    assert "Program 1.10 tidak berada di bawah sasaran mana pun." in hasil.catatan
    assert "Indikator 02 belum punya target tahun." in hasil.catatan


def test_control_characters_and_line_breaks_are_tidied(tmp_path, rencana):
    kotor = replace(rencana.indikator[1], nama="Nama\x00\x1b satu\ud800\ufffe")
    path = tmp_path / "kotor.xlsx"
    write_template(path, KANTOR, TAHUN, replace(rencana, indikator=(kotor,)))
    hasil = read_rencana(path, tahun=TAHUN, kantor_nama=KANTOR)
    assert hasil.rencana is not None
    assert hasil.rencana.indikator[0].nama == "Nama satu"


def test_what_cannot_be_seen_is_not_taken(change, column, rencana):
    def ubah(buku):
        put(column, IND, 4, "Kode indikator", "\u2066０１\u200b\u202e")(buku)
        put(column, IND, 4, "Melekat pada (kode)", "S1\u200b")(buku)
        put(column, IND, 4, "Nama indikator", " Ra\u202esio\u200b ")(buku)
        put(column, IND, 4, "Definisi operasional", "Baris\u200b satu\r\nbaris\u2069 dua")(buku)
        put(column, IND, 4, "Unit penanggung jawab", "Sekre\u200btariat")(buku)
        put(column, "Unit", 4, "Nama unit", "Sekretariat\u200b")(buku)

    assert change(ubah).rencana == rencana


@pytest.mark.parametrize(
    "dash",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate("\u2010\u2011\u2013\u2014\u2212\ufe63\uff0d")
    ],
)
def test_every_dash_in_a_kode_is_a_hyphen(change, column, dash):
    hasil = change(put(column, IND, 4, "Kode indikator", f"IKU{dash}01"))
    assert hasil.rencana is not None
    assert hasil.rencana.indikator[0].kode == "IKU-01"


@pytest.mark.luas
def test_names_are_one_line(change, column):
    def ubah(buku):
        put(column, IND, 4, "Nama indikator", "a\n" * 250)(buku)
        put(column, POHON, 4, "Uraian", "Tujuan\r\nkami_x000D_\n ")(buku)
        put(column, "Unit", 4, "Singkatan", "S\nET")(buku)
        put(column, IND, 5, "Satuan", " Dok\numen ")(buku)

    hasil = change(ubah)
    assert hasil.rencana is not None
    assert hasil.rencana.indikator[0].nama == " ".join("a" * 250)
    assert hasil.rencana.simpul[0].uraian == "Tujuan kami"
    assert hasil.rencana.unit[0].singkatan == "S ET"
    assert hasil.rencana.indikator[1].satuan == "Dok umen"


@pytest.mark.parametrize(
    "tahun",
    [  # every 5th row is quick
        satu if ke % 5 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["0000", "1899", "99999999999999999999", "٢٠٢٥", "9" * 5000])
    ],
)
def test_a_mark_of_a_year_that_cannot_be_is_no_mark(buku, tahun):
    isi = load_workbook(buku)
    tanda = f"{kolom_.TANDA} 1 {tahun} {KANTOR}"
    isi[kolom_.LEMBAR_TANDA]["B1"] = tanda
    isi.custom_doc_props.props[0].value = tanda
    isi.save(buku)
    for read in (read_tahun, lambda path: read_rencana(path, tahun=TAHUN, kantor_nama=KANTOR)):
        with pytest.raises(BerkasDitolak, match="bukan buku kerja rencana"):
            read(buku)


def test_a_range_of_whole_units_is_written_so_that_it_reads_back(tmp_path, rencana):
    ujung = Target(Decimal("7.125"), Decimal("8.255"))
    satu = replace(rencana.indikator[2], target={setahun(TAHUN): ujung})
    plan = replace(rencana, indikator=(satu,))
    write_template(tmp_path / "r.xlsx", KANTOR, TAHUN, plan)
    assert read_rencana(tmp_path / "r.xlsx", tahun=TAHUN, kantor_nama=KANTOR).rencana == plan


def test_blank_is_blank_and_defaults_are_put_in_on_demand(buku):
    hasil = read_rencana(buku, tahun=TAHUN, kantor_nama=KANTOR)
    assert hasil.rencana is not None
    polos = hasil.rencana.indikator[1]
    assert (polos.desimal, polos.bobot, polos.kumulatif_target) == (None, None, None)
    isi = with_defaults(polos)
    assert (isi.desimal, isi.bobot, isi.kumulatif_target, isi.pengali) == (2, 1, False, 100)
