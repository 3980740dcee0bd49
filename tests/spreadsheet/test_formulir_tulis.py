"""A form as it is written: what stands in it, what is open, what a person's text becomes."""

import string
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256

import pytest
from formulir_uji import (
    IDENTITAS,
    JULI,
    columns,
    head_row,
    make_form,
    make_line,
    make_money,
    open_bytes,
    places,
    sample_bytes,
    sample_form,
    texts,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from kertas_uji import BIASA, PREDIKAT, TAHUN
from mutasi_formulir import key_rows
from sampel_domain import make_indikator, make_target

from sakip_desktop.domain.baris_formulir import entry_target_text, previous_text
from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.domain.kinerja import Agregasi, Keadaan, Polaritas, Realisasi
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.spreadsheet.formulir_baca import read_formulir
from sakip_desktop.spreadsheet.formulir_bentuk import (
    LEMBAR_HITUNGAN,
    LEMBAR_TANDA,
    NAMA_TETAP,
    SIFAT,
    Jenis,
    KunciBaris,
    angka_teks,
    key_fits,
    make_tanda,
    pack_awal,
    plain_key,
    rapikan,
    read_key,
    read_tanda,
    unpack_awal,
    write_key,
)
from sakip_desktop.spreadsheet.formulir_tulis import write_formulir


def back(tmp_path, isi):
    """What the reader makes of the bytes."""
    path = tmp_path / "formulir.xlsx"
    path.write_bytes(isi)
    masuk = read_formulir(path)
    assert not masuk.ditolak, masuk.masalah
    return masuk


def one_line_form(ubah, **figur):
    """A form of one indikator with that figure."""
    ind = make_indikator(**{"target": make_target(tahun=5, b7=5)} | ubah)
    isi = {}
    if figur:
        isi[JULI] = Realisasi(
            indikator_id=ind.id, periode=JULI, **{"keadaan": Keadaan.TERISI} | figur
        )
    return make_form([make_line(ind, isi, JULI)])


def test_nobody_touched_it_so_everything_is_as_it_was(tmp_path):
    for kosong in (False, True):
        masuk = back(tmp_path, sample_bytes(kosong=kosong))
        assert masuk.identitas == IDENTITAS
        assert masuk.masalah == masuk.catatan == ()
        assert texts(masuk) == masuk.awal
        assert bool(masuk.sel) is not kosong
        assert all(satu.tempat.startswith(("Kinerja, baris ", "Anggaran, ")) for satu in masuk.sel)


ANGKA = st.one_of(
    st.decimals(-(10**9), 10**9, places=3, allow_nan=False),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**6), max_value=10**6),
    st.integers(-(10**14), 10**14).map(Decimal),
).filter(lambda satu: abs(satu.as_tuple().exponent) < 18 and len(satu.as_tuple().digits) < 19)
KALIMAT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@pytest.mark.luas
@settings(max_examples=40, deadline=None)
@given(nilai=ANGKA, atas=ANGKA, bawah=ANGKA, rupiah=st.integers(-(10**15) + 1, 10**15 - 1),
       kata=KALIMAT, lain=KALIMAT)  # fmt: skip
def test_what_was_filled_is_what_is_read(tmp_path_factory, nilai, atas, bawah, rupiah, kata, lain):
    angka = make_indikator(id="a", target=make_target(tahun=5))
    rasio = make_indikator(id="r", pembilang="p", penyebut="q")
    figur = {
        "a": Realisasi(indikator_id="a", periode=JULI, keadaan=Keadaan.TERISI, nilai=nilai,
                       penjelasan=rapikan(kata), kendala=rapikan(lain)),
        "r": Realisasi(indikator_id="r", periode=JULI, keadaan=Keadaan.TERISI, pembilang=atas,
                       penyebut=bawah, upaya=rapikan(lain)),
    }  # fmt: skip
    form = make_form(
        [make_line(ind, {JULI: figur[ind.id]}, JULI) for ind in (angka, rasio)],
        [make_money(1, JULI, rupiah, penjelasan=rapikan(kata))],
    )
    masuk = back(tmp_path_factory.mktemp("f"), write_formulir(form, IDENTITAS, BIASA))
    a, r = (KunciSel(Milik.INDIKATOR, id_, JULI, "nilai") for id_ in "ar")
    uang = KunciSel(Milik.ANGGARAN, "4.02.1", JULI, "nilai")
    harapan = {
        a: angka_teks(nilai),
        a._replace(kolom="penjelasan"): rapikan(kata),
        a._replace(kolom="kendala"): rapikan(lain),
        r._replace(kolom="pembilang"): angka_teks(atas),
        r._replace(kolom="penyebut"): angka_teks(bawah),
        r._replace(kolom="upaya"): rapikan(lain),
        uang: angka_teks(rupiah),
        uang._replace(kolom="penjelasan"): rapikan(kata),
    }
    assert texts(masuk) == {kunci: teks for kunci, teks in harapan.items() if teks}
    assert masuk.awal == texts(masuk)


@pytest.mark.luas
def test_states_without_a_figure_stand_where_they_are_filled_in(tmp_path):
    def read(ubah, **figur):
        masuk = back(tmp_path, write_formulir(one_line_form(ubah, **figur), IDENTITAS, BIASA))
        assert texts(masuk) == masuk.awal
        return {satu.kunci.kolom: satu.teks for satu in masuk.sel}

    rasio = {"pembilang": "p", "penyebut": "q"}
    belum = {"keadaan": Keadaan.BELUM_JELAS}
    predikat = {"polaritas": Polaritas.PREDIKAT, "predikat": PREDIKAT}
    assert read({}) == {}
    assert read({}, **belum, teks_asli="1.250") == {"nilai": "1.250"}
    assert read({}, keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI, alasan="=belum") == {
        "tidak_dapat_dipenuhi": "=belum"
    }
    assert read(rasio, **belum, teks_asli="kira", teks_penyebut="entah") == {
        "pembilang": "kira",
        "penyebut": "entah",
    }
    assert read(rasio, **belum, teks_asli="kira", pembilang=Decimal(3)) == {
        "pembilang": "3",
        "penyebut": "kira",
    }
    assert read(predikat, nilai=Decimal(5)) == {"nilai": "BB"}
    assert read({"polaritas": Polaritas.YA_TIDAK}, nilai=Decimal(0)) == {"nilai": "Tidak"}


def test_a_form_of_three_months_knows_each_of_them(tmp_path):
    periode = triwulan(TAHUN, 3)
    ind = make_indikator(target=make_target(tahun=100, b8=9))
    figur = {
        bulan(TAHUN, ke): Realisasi(
            indikator_id=ind.id, periode=bulan(TAHUN, ke), keadaan=Keadaan.TERISI, nilai=Decimal(ke)
        )
        for ke in (3, 7, 9)
    }
    form = make_form(
        [make_line(ind, figur, satu) for satu in periode.bulan],
        [make_money(1, bulan(TAHUN, 9), 5)],
        periode,
    )
    masuk = back(tmp_path, write_formulir(form, replace(IDENTITAS, periode=periode), BIASA))
    assert {(s.kunci.bulan.kode, s.teks) for s in masuk.sel} == {
        ("2025-07", "7"), ("2025-09", "9"), ("2025-09", "5")
    }  # fmt: skip
    lembar = open_bytes((tmp_path / "formulir.xlsx").read_bytes())["Kinerja"]
    ke = columns(lembar)["Bulan"]
    assert [lembar.cell(baris, ke).value for baris, _ in key_rows(lembar)] == [
        "Juli", "Agustus", "September"
    ]  # fmt: skip


def test_the_same_form_is_the_same_bytes_and_people_write_no_formulas():
    isi = write_formulir(sample_form(), IDENTITAS, BIASA)
    assert isi == sample_bytes()
    buku = open_bytes(isi)
    boleh = {"Realisasi", "Capaian (%)", "Kategori", "Keterangan", "Serapan (%)",
             "Sampai periode ini (Rp)"}  # fmt: skip
    for nama in ("Kinerja", "Anggaran"):
        lembar = buku[nama]
        judul = {ke: satu for satu, ke in columns(lembar).items()}
        for baris in lembar.iter_rows():
            for sel in baris:
                assert sel.data_type != "f" or judul[sel.column] in boleh, sel.coordinate
                if isinstance(sel.value, str) and sel.value[:1] in "=+-@" and sel.data_type == "s":
                    assert sel.quotePrefix
    racun = [s.value for s in buku["Kinerja"]["C"] if str(s.value).startswith(("=", "+", "@", "-"))]
    assert racun


def test_only_what_is_filled_in_is_open_and_it_knows_its_limits():
    buku = open_bytes(sample_bytes())
    terbuka = {
        (lembar.title, sel.row, sel.column)
        for lembar in buku.worksheets
        for baris in lembar.iter_rows()
        for sel in baris
        if not sel.protection.locked
    }
    assert terbuka == set(places(buku).values())
    for lembar in buku.worksheets:
        assert lembar.protection.sheet
        assert not lembar.protection.password
    assert {s.title for s in buku.worksheets if s.sheet_state == "hidden"} == {
        LEMBAR_HITUNGAN, LEMBAR_TANDA
    }  # fmt: skip
    kinerja = buku["Kinerja"]
    jenis = {satu.type for satu in kinerja.data_validations.dataValidation}
    assert jenis == {"decimal", "list", "textLength"}
    berlaku = {k for s in kinerja.data_validations.dataValidation for k in str(s.sqref).split()}
    assert {sel.coordinate for baris in kinerja.iter_rows() for sel in baris
            if not sel.protection.locked} <= _cells(berlaku)  # fmt: skip
    uang = buku["Anggaran"].data_validations.dataValidation
    assert {satu.type for satu in uang} == {"whole", "textLength"}
    for nama in ("Kinerja", "Anggaran"):
        lembar = buku[nama]
        judul = head_row(lembar)
        assert lembar.print_title_rows == f"${judul}:${judul}"
        assert (lembar.page_setup.fitToWidth, lembar.page_setup.fitToHeight) == (1, 0)
        assert lembar.column_dimensions["A"].hidden
        assert sum(sel.comment is not None for sel in lembar[judul]) > 5


def _cells(rentang):
    hasil = set()
    for satu in rentang:
        awal, _, akhir = satu.partition(":")
        huruf = awal.rstrip(string.digits)
        for baris in range(int(awal[len(huruf) :]), int((akhir or awal)[len(huruf) :]) + 1):
            hasil.add(f"{huruf}{baris}")
    return hasil


@pytest.mark.parametrize("huruf", ["x", "\U0001f600", "é"])
def test_a_long_definition_does_not_break_the_limits_of_excel(huruf):
    form = one_line_form({"definisi": huruf * 400, "batas_atas": Decimal(100)})
    aturan = open_bytes(write_formulir(form, IDENTITAS, BIASA))["Kinerja"].data_validations
    pesan = [satu.prompt for satu in aturan.dataValidation if satu.prompt]
    assert [satu for satu in pesan if satu.startswith(huruf)]
    for satu in aturan.dataValidation:
        for teks, batas in ((satu.prompt, 255), (satu.error, 225), (satu.promptTitle, 32)):
            assert len((teks or "").encode("utf-16-le")) <= 2 * batas


def test_the_identity_stands_in_three_places_without_colons():
    buku = open_bytes(sample_bytes())
    tanda = buku[LEMBAR_TANDA]["B1"].value
    assert buku.defined_names[NAMA_TETAP].attr_text == f'"{tanda}"'
    assert {satu.name: satu.value for satu in buku.custom_doc_props.props} == {SIFAT: tanda}
    assert ":" not in tanda
    assert len(tanda) < 250
    assert read_tanda(tanda) == IDENTITAS
    aneh = replace(IDENTITAS, opd_id='a b:"c%', unit_id="", kode="x\ny")
    assert read_tanda(make_tanda(aneh)) == aneh
    for rusak in ("", tanda + " x", tanda.replace(" 1 ", " 2 ", 1), tanda.replace("2025", "x"),
                  tanda.replace(" 3 ", " ٣ ")):  # fmt: skip
        assert read_tanda(rusak) is None


@pytest.mark.parametrize("id_", ["i1", "a b", "", "é%:", "0190-aaaa"])
def test_keys_and_initial_values_come_back_or_are_seen_to_be_spoiled(id_):
    baris = KunciBaris(Milik.INDIKATOR, Jenis.RASIO, JULI, id_)
    teks = write_key(baris, "K.1  Nama  indikator", "Juli")
    assert read_key(teks) == read_key(plain_key(baris)) == baris
    assert key_fits(teks, "K.1 Nama indikator ", "Juli")
    assert not key_fits(teks, "K.1 Nama indikator", "Agustus")
    assert not key_fits(teks, "K.2 Nama indikator", "Juli")
    awal = {baris: {"pembilang": "1,5", "kendala": "dua  spasi\n“x”"}}
    sidik, potong = pack_awal(awal)
    assert unpack_awal(sidik, potong) == awal
    assert " " not in "".join(potong)
    assert "".join(potong).isascii()
    assert unpack_awal(sidik, [*potong, "x"]) is None
    for palsu in ("{}", "[[1,2]]", '[["I A 2025-07 x",{"a":1}]]', '[["zz",{}]]', "[" * 10_000):
        assert unpack_awal(sha256(palsu.encode()).hexdigest(), [palsu]) in (None, {})


def test_a_unit_without_indikator_or_without_money_gets_a_form_too(tmp_path):
    for form in (make_form([]), make_form([], [make_money(1, JULI, 7)])):
        masuk = back(tmp_path, write_formulir(form, IDENTITAS, BIASA))
        assert len(masuk.sel) == len(form.anggaran)


def test_targets_and_earlier_figures_are_said_as_on_the_screen_and_on_paper():
    """A running total stands beside the running target, and each says for which time it is."""
    ind = make_indikator(
        kumulatif_realisasi=True,
        kumulatif_target=True,
        agregasi=Agregasi.JUMLAH,
        desimal=0,
        target=make_target(tahun=24, b6=12, b7=14),
    )
    lalu, kini = (
        Realisasi(indikator_id=ind.id, periode=kapan, keadaan=Keadaan.TERISI, nilai=Decimal(n))
        for kapan, n in ((bulan(2025, 6), 11), (JULI, 14))
    )
    satu = make_line(ind, {JULI: kini, bulan(2025, 6): lalu}, JULI)
    buku = open_bytes(write_formulir(make_form([satu]), IDENTITAS, BIASA))
    lembar = buku["Kinerja"]
    letak, [(baris, _)] = columns(lembar), key_rows(lembar)
    assert lembar.cell(baris, letak["Target periode"]).value == entry_target_text(satu)
    assert entry_target_text(satu) == "s.d. Jul 14", "not the two of July alone"
    assert lembar.cell(baris, letak["Periode lalu"]).value == previous_text(satu)
    pesan = {satu.promptTitle for satu in lembar.data_validations.dataValidation}
    assert "Realisasi s.d. Jul" in pesan
    assert lembar.oddFooter.left.text == f"Kode formulir {IDENTITAS.kode}"
