"""Flowcharts of procedures that nobody wrote: the drawing is judged by its geometry alone.

The checks here know nothing of how the ways are found; they look at points and rectangles.
"""

from itertools import combinations, pairwise

import pytest
from baca_alir import read_graph
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sakip_desktop.domain.alir import Bidang, columns, lay_out
from sakip_desktop.domain.alir_gambar import Bentuk
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import KATA_PERAN
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Langkah, Sop

PERAN = tuple(Peran)[:6]
TIPIS = 0.2


def make_sop(*langkah):
    """Steps as (roles, lanjut, tidak), counted from 1."""
    return Sop(
        kode="uji",
        versi=1,
        judul="Uji",
        sumber="",
        langkah=tuple(
            Langkah(
                kode=f"l{ke}", nomor=str(ke), judul="", pelaku=tuple(pelaku), halaman=Halaman.TUGAS,
                tombol="", lanjut=f"l{lanjut}" if lanjut else "",
                tidak=f"l{tidak}" if tidak else "",
            )
            for ke, (pelaku, lanjut, tidak) in enumerate(langkah, start=1)
        ),
    )  # fmt: skip


@st.composite
def procedures(draw):
    """Up to 20 steps of up to 6 roles; a Tidak may lead anywhere, also to its own step."""
    banyak = draw(st.integers(2, 20))
    peran = PERAN[: draw(st.integers(1, 6))]
    seberapa = draw(st.sampled_from((1, 3, 6)))  # one decision in so many steps
    langkah = []
    for ke in range(1, banyak + 1):
        ikut = draw(st.lists(st.sampled_from(peran), min_size=1, unique=True))
        tidak = draw(st.integers(1, banyak)) if draw(st.integers(1, seberapa)) == 1 else 0
        langkah.append((ikut, ke + 1 if ke < banyak else 0, tidak))
    return make_sop(*langkah)


def draw_alir(sop, tinggi=400.0, *, lebar=None):
    lebar = lebar or max(150.0, 52.0 * len(columns(sop, KATA_PERAN)) + 22)
    bidang = Bidang(lebar=lebar, lebar_terbesar=lebar + 48, tinggi=tinggi, ekor=15)
    return lay_out(
        sop, KATA_PERAN, bidang, lambda _: [18 + ke * 7 % 35 for ke in range(len(sop.langkah))]
    )


def polygon(simbol):
    """The outline as a half plane test: whether a point is well inside."""
    k = simbol.letak
    x, y = k.kiri + k.lebar / 2, k.atas + k.tinggi / 2

    def inside(titik):
        dx, dy = abs(titik[0] - x), abs(titik[1] - y)
        if simbol.bentuk is Bentuk.BELAH_KETUPAT:
            return dx / (k.lebar / 2) + dy / (k.tinggi / 2) < 1 - 0.02
        if simbol.bentuk is Bentuk.KAPSUL:
            lebih = max(dx - (k.lebar - k.tinggi) / 2, 0)
            return lebih**2 + dy**2 < (k.tinggi / 2 - TIPIS) ** 2
        return dx < k.lebar / 2 - TIPIS and dy < k.tinggi / 2 - TIPIS

    return inside


def points(panah):
    """The points of an arrow, a point apart."""
    for (x0, y0), (x1, y1) in pairwise(panah.titik):
        banyak = int(max(abs(x1 - x0), abs(y1 - y0))) + 1
        for ke in range(banyak + 1):
            yield x0 + (x1 - x0) * ke / banyak, y0 + (y1 - y0) * ke / banyak


def touches(titik, letak):
    return (
        letak.kiri <= titik[0] <= letak.kiri + letak.lebar
        and letak.atas <= titik[1] <= letak.atas + letak.tinggi
    )


def apart(satu, lain):
    return (
        satu.kiri + satu.lebar <= lain.kiri
        or lain.kiri + lain.lebar <= satu.kiri
        or satu.atas + satu.tinggi <= lain.atas
        or lain.atas + lain.tinggi <= satu.atas
    )


def goal(halaman, panah):
    (satu,) = [s for s in halaman.simbol if s.on_border(panah.titik[-1])]
    return satu.kunci


def along(satu, lain):
    """Whether two pieces lie on each other for a while."""
    for sumbu in (0, 1):
        tegak = 1 - sumbu
        letak = {titik[sumbu] for titik in (*satu, *lain)}
        if max(letak) - min(letak) > 1:
            continue
        (a, b), (c, d) = (sorted(titik[tegak] for titik in ruas) for ruas in (satu, lain))
        if min(b, d) - max(a, c) > 1:
            return True
    return False


def check_page(alir, halaman):
    for panah in halaman.panah:
        for (x0, y0), (x1, y1) in pairwise(panah.titik):
            assert x0 == x1 or y0 == y1, "an arrow runs aslant"
        semua = list(points(panah))
        assert all(0 < x < alir.lebar and 0 <= y <= halaman.tinggi for x, y in semua)
        for simbol in halaman.simbol:
            dalam = polygon(simbol)
            assert not any(dalam(titik) for titik in semua), f"through {simbol}"
        for lain in halaman.panah:
            if lain.tulisan is not None:
                assert not any(touches(titik, lain.tulisan.letak) for titik in semua)
    for satu, lain in combinations(halaman.panah, 2):
        if goal(halaman, satu) != goal(halaman, lain):
            assert not any(
                along(a, b) for a in pairwise(satu.titik) for b in pairwise(lain.titik)
            ), "two arrows run along each other"
    kotak = [satu.letak for satu in halaman.simbol]
    kotak += [satu.tulisan.letak for satu in halaman.panah if satu.tulisan is not None]
    assert all(apart(satu, lain) for satu, lain in combinations(kotak, 2))
    for satu in kotak:
        assert satu.kiri >= 0
        assert satu.kiri + satu.lebar <= alir.lebar
        assert satu.atas >= 0
        assert satu.atas + satu.tinggi <= halaman.tinggi


def check(sop, alir, tinggi):
    assert read_graph(alir) == {satu.kode: (satu.lanjut, satu.tidak) for satu in sop.langkah}
    assert [satu.kode for h in alir.halaman for satu in h.baris] == [s.kode for s in sop.langkah]
    for halaman in alir.halaman:
        assert halaman.tinggi <= tinggi + 0.01
        check_page(alir, halaman)
        simbol = {satu.kunci: satu for satu in halaman.simbol}
        for baris in halaman.baris:
            letak = simbol[baris.kode].letak
            assert baris.atas < letak.atas
            assert letak.bawah < baris.atas + baris.tinggi
            kiri = alir.kolom.index(KATA_PERAN[sop.step(baris.kode).pelaku[0]])
            assert letak.kiri < alir.batas[kiri + 1], "left of its column's end"
            assert letak.kanan > alir.batas[kiri]


@pytest.mark.luas
@settings(max_examples=25)
@given(procedures())
@example(make_sop(*(([PERAN[0]], ke + 1 if ke < 20 else 0, 1) for ke in range(1, 21))))
@example(make_sop(*((PERAN, ke + 1 if ke < 14 else 0, 15 - ke) for ke in range(1, 15))))
def test_every_arrow_goes_from_border_to_border_and_through_nothing(sop):
    check(sop, draw_alir(sop), 400)


def test_a_procedure_over_many_pages_is_joined_by_pentagons():
    kembali = {9, 18}
    sop = make_sop(
        *(
            ([PERAN[ke % 3]], ke + 1 if ke < 20 else 0, 2 if ke in kembali else 0)
            for ke in range(1, 21)
        )
    )
    alir = draw_alir(sop, 260)
    check(sop, alir, 260)
    assert len(alir.halaman) >= 4
    for halaman in alir.halaman:
        segilima = [satu for satu in halaman.simbol if satu.bentuk is Bentuk.SEGILIMA]
        assert segilima
        for satu in segilima:
            lain = [s for h in alir.halaman if h is not halaman for s in h.simbol]
            assert any(s.bentuk is Bentuk.SEGILIMA and s.kunci == satu.kunci for s in lain)


def test_the_symbols_say_what_a_step_is_and_who_does_it():
    satu, dua, tiga = PERAN[:3]
    sop = make_sop(([satu], 2, 0), ([dua, satu], 3, 0), ([tiga, satu], 4, 2), ([satu, tiga], 0, 0))
    alir = draw_alir(sop)
    (halaman,) = alir.halaman
    simbol = {s.kunci: s for s in halaman.simbol}
    assert [simbol[f"l{ke}"].bentuk for ke in range(1, 5)] == [
        Bentuk.KAPSUL, Bentuk.KOTAK, Bentuk.BELAH_KETUPAT, Bentuk.KAPSUL,
    ]  # fmt: skip
    assert simbol["l2"].letak.kiri < alir.batas[1] < simbol["l2"].letak.kanan, "it spans both"
    lain = [(), (), (KATA_PERAN[satu],), (KATA_PERAN[tiga],)]
    assert [baris.lain for baris in halaman.baris] == lain
    (tidak,) = [p for p in halaman.panah if p.tulisan is not None and p.tulisan.teks == "Tidak"]
    assert tidak.titik[-1][1] < tidak.titik[0][1], "Tidak goes back up"


def test_a_box_reaches_to_both_sides_as_far_as_its_people_stand_side_by_side():
    satu, dua, tiga, empat = PERAN[:4]
    sop = make_sop(([satu], 2, 0), ([dua, tiga, satu], 3, 0), ([satu, tiga, empat], 0, 0))
    (halaman,) = draw_alir(sop).halaman
    assert [baris.lain for baris in halaman.baris] == [
        (),
        (),
        (KATA_PERAN[tiga], KATA_PERAN[empat]),
    ]
    letak = {s.kunci: s.letak for s in halaman.simbol}
    assert letak["l2"].kiri == letak["l1"].kiri, "from the first column"
    assert letak["l2"].lebar > 2 * letak["l3"].lebar, "over three of them"
    assert letak["l3"].lebar == letak["l1"].lebar, "a gap is not spanned"


def test_what_leads_to_itself_goes_out_and_comes_in_at_two_heights():
    sop = make_sop(([PERAN[0]], 2, 0), ([PERAN[0]], 3, 2), ([PERAN[0]], 0, 0))
    alir = draw_alir(sop)
    check(sop, alir, 400)
    (balik,) = [p for p in alir.halaman[0].panah if p.tulisan and p.tulisan.teks == "Tidak"]
    assert balik.titik[0][1] != balik.titik[-1][1]


def test_roles_with_one_word_share_a_column():
    sop = make_sop(([PERAN[0]], 2, 0), ([PERAN[1]], 0, 0))
    kata = dict.fromkeys(Peran, "Kepala Bagian")
    assert columns(sop, kata) == ("Kepala Bagian",)


def test_a_step_that_is_higher_than_a_page_is_named():
    sop = make_sop(([PERAN[0]], 2, 0), ([PERAN[0]], 0, 0))
    bidang = Bidang(lebar=150, lebar_terbesar=150, tinggi=300)
    with pytest.raises(DataTidakSah, match=r"Langkah 2 .* tidak muat di satu halaman"):
        lay_out(sop, KATA_PERAN, bidang, lambda _: [30, 500])


def test_a_word_never_leaves_the_drawing_where_columns_are_narrow():
    """Left of the first column's diamond there is no room for Tidak: the arrow goes right."""
    satu, dua = PERAN[:2]
    sop = make_sop(([satu], 2, 0), ([satu], 3, 1), ([dua], 4, 1), ([satu], 0, 0))
    for lebar in (80.0, 86.0, 96.0):
        check(sop, draw_alir(sop, lebar=lebar), 400)


def test_a_word_gives_way_to_the_arrows_that_are_there_already():
    """Decisions below each other whose ways back run past the next one's word."""
    satu, dua = PERAN[:2]
    kembali = ((satu, 0), (satu, 0), (satu, 2), (satu, 3), (dua, 1), (dua, 3))
    sop = make_sop(
        *(([peran], ke + 1 if ke < 6 else 0, tidak) for ke, (peran, tidak) in enumerate(kembali, 1))
    )
    check(sop, draw_alir(sop), 400)


def test_what_has_no_way_at_the_greatest_width_is_told_with_what_to_do():
    """So narrow that beside a diamond stands neither a word nor a pentagon."""
    sop = make_sop(([PERAN[0]], 2, 0), ([PERAN[0]], 3, 1), ([PERAN[0]], 0, 0))
    bidang = Bidang(lebar=56, lebar_terbesar=56)
    with pytest.raises(DataTidakSah, match="tidak dapat digambar") as galat:
        lay_out(sop, KATA_PERAN, bidang, lambda _: [30, 30, 30])
    assert "dua SOP" in galat.value.saran
    lebih = Bidang(lebar=56, lebar_terbesar=56 + 48)
    alir = lay_out(sop, KATA_PERAN, lebih, lambda _: [30, 30, 30])
    assert 56 < alir.lebar <= 104, "made wider until the arrows find their way"
    assert read_graph(alir)["l2"] == ("l3", "l1")


def test_pages_are_about_equally_full_and_as_few_as_there_can_be():
    """Ten rows on pages with room for nine: two pages of five, not nine and a rest."""
    sop = make_sop(*(([PERAN[0]], ke + 1 if ke < 10 else 0, 0) for ke in range(1, 11)))
    ruang = 2 * 24  # the bands for pentagons

    def pages(muat, tinggi=60.0):
        bidang = Bidang(lebar=150, lebar_terbesar=150, tinggi=muat * tinggi + ruang)
        alir = lay_out(sop, KATA_PERAN, bidang, lambda _: [tinggi] * 10)
        return [len(satu.baris) for satu in alir.halaman]

    assert pages(9) == [5, 5]
    assert pages(5) == [5, 5]
    assert pages(4) == [4, 4, 2]
    assert pages(1) == [1] * 10


@pytest.mark.parametrize("rusak", ["hilang", "lepas"])
def test_reading_back_notices_a_drawing_that_lies(rusak):
    """The graph comes from the geometry: without an arrow, or with one that ends in the air."""
    from dataclasses import replace

    sop = make_sop(([PERAN[0]], 2, 0), ([PERAN[0]], 0, 0))
    alir = draw_alir(sop)
    (halaman,) = alir.halaman
    (panah,) = halaman.panah
    if rusak == "hilang":
        alir = replace(alir, halaman=(replace(halaman, panah=()),))
        assert read_graph(alir)["l1"] == ("", "")
        return
    x, y = panah.titik[-1]
    salah = replace(panah, titik=(*panah.titik[:-1], (x, y - 3)))
    with pytest.raises(ValueError, match="unpack"):
        read_graph(replace(alir, halaman=(replace(halaman, panah=(salah,)),)))


def test_reading_back_notices_two_arrows_for_one_branch():
    from dataclasses import replace

    alir = draw_alir(make_sop(([PERAN[0]], 2, 0), ([PERAN[0]], 0, 0)))
    (halaman,) = alir.halaman
    dua = replace(halaman, panah=halaman.panah * 2)
    with pytest.raises(ValueError, match="l1 has two arrows of one kind"):
        read_graph(replace(alir, halaman=(dua,)))
