"""What of a form that comes back is taken, and what waits for a person."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sakip_desktop.domain.formulir_berkas import (
    IdentitasFormulir,
    KunciSel,
    MasalahFormulir,
    Milik,
)
from sakip_desktop.domain.formulir_periksa import (
    SEMUA,
    HasilBerkas,
    HasilSel,
    KeadaanSel,
    PilihanTerap,
    check_far,
    holds_back,
)
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.temuan import info, kesalahan, peringatan


@pytest.mark.parametrize(
    ("baru", "lama", "kata"),
    [
        ("90", "530943000", "90 sepersepuluh atau kurang dari yang tersimpan (530.943.000)."),
        ("8.5", "85", "8,5 sepersepuluh atau kurang dari yang tersimpan (85)."),
        ("0", "3", "0 sepersepuluh atau kurang dari yang tersimpan (3)."),
        ("850", "85", "850 sepuluh kali atau lebih dari yang tersimpan (85)."),
        ("-850", "85", "-850 sepuluh kali atau lebih dari yang tersimpan (85)."),
        ("849", "85", ""),
        ("8.6", "85", ""),
        ("7", "0", ""),  # from nothing there is no proportion
    ],
)
def test_tenfold_or_a_tenth_of_what_is_stored_is_said(baru, lama, kata):
    temuan = check_far("nilai", Decimal(baru), Decimal(lama))
    assert (temuan is None) is (not kata)
    if temuan is not None:
        assert (temuan.isi, temuan.kolom, holds_back(temuan)) == (kata, "nilai", True)


@pytest.mark.parametrize(
    ("temuan", "menunggu"),
    [
        (kesalahan("di-luar-batas", "nilai", "", ""), True),
        (kesalahan("komponen-kosong", "penyebut", "", ""), False),  # what is there is right
        (peringatan("lompatan", "nilai", "", ""), True),
        (info("lompatan", "nilai", "", ""), False),  # counted, or exempted
        (peringatan("melebihi-pagu", "nilai", "", ""), True),
        (peringatan("tanpa-pagu", "nilai", "", ""), False),
    ],
)
def test_jumps_and_what_cannot_be_right_wait(temuan, menunggu):
    assert holds_back(temuan) is menunggu


# --- a cell, a file, what is taken of it ---------------------------------------------------------


@pytest.mark.parametrize(
    ("keadaan", "diambil", "dapat"),
    [
        (KeadaanSel.BARU, True, True),
        (KeadaanSel.UBAH, True, True),
        (KeadaanSel.BENTROK, False, True),  # somebody has to decide
        (KeadaanSel.SAMA, False, False),
        (KeadaanSel.LAMA, False, False),
    ],
)
def test_what_changed_on_one_side_is_taken_and_on_both_is_asked(keadaan, diambil, dapat):
    assert (keadaan.diambil, keadaan.dapat_diambil) == (diambil, dapat)
    assert sel(keadaan).diambil is diambil
    assert not sel(keadaan, ditahan=True).diambil, "what is held back waits"


def sel(keadaan=KeadaanSel.BARU, kode="a", **ubah):
    return HasilSel(
        kunci=KunciSel(Milik.INDIKATOR, kode, bulan(2025, 7), "nilai"),
        keadaan=keadaan,
        baris=kode,
        kolom="Realisasi",
        tempat="Isian!C5",
        tertulis="8",
        ketik="8",
        kanon="8",
        tersimpan="",
        sekarang="",
        **ubah,
    )


def berkas(*sel, sidik="x", **ubah):
    return HasilBerkas(berkas="a.xlsx", sidik=sidik, sel=sel, **ubah)


TOLAK = MasalahFormulir(lembar="Isian", baris=5, kolom="C", nilai="x", alasan="", saran="")


@pytest.mark.parametrize(
    ("hasil", "ringkas", "ada_kerja"),
    [
        (berkas(), "tidak ada isian", False),
        (berkas(sel(), ditolak=True), "ditolak", True),
        (berkas(sel(KeadaanSel.SAMA), sel(KeadaanSel.LAMA)), "1 sama, 1 isi lama, tidak diambil",
         False),
        (berkas(sel(), sel(), sel(KeadaanSel.UBAH)), "2 baru, 1 berubah", True),
        (berkas(sel(KeadaanSel.BENTROK)), "1 berubah di dua tempat", True),
        (berkas(sel(), sel(ditahan=True)), "2 baru, 1 ditahan pemeriksaan", True),
        (berkas(sel(), masalah=(TOLAK, TOLAK)), "1 baru, 2 ditolak", True),
        (berkas(masalah=(TOLAK,)), "1 ditolak", False),
    ],
)  # fmt: skip
def test_a_file_in_a_few_words(hasil, ringkas, ada_kerja):
    assert hasil.ringkas == ringkas
    assert hasil.ada_kerja is ada_kerja


def test_a_file_knows_what_is_taken_and_what_waits():
    baru, tahan = sel(kode="a"), sel(kode="b", ditahan=True)
    hasil = berkas(baru, tahan, sel(KeadaanSel.SAMA, "c"))
    assert (hasil.diambil, hasil.ditahan) == ((baru,), (tahan,))
    assert [hasil.count(satu) for satu in KeadaanSel] == [2, 0, 0, 1, 0]


def test_the_period_is_the_forms_own():
    siapa = IdentitasFormulir(
        opd_id="k", unit_id="u", periode=bulan(2025, 7), kode="AAAA2222", nomor=1, sidik_susunan=""
    )
    assert berkas(identitas=siapa).periode_label == "Juli 2025"
    assert (berkas().periode, berkas().periode_label) == (None, "")


sel_acak = st.builds(
    sel, st.sampled_from(KeadaanSel), st.sampled_from("abcdef"), ditahan=st.booleans()
)


@given(
    st.lists(sel_acak, unique_by=lambda satu: satu.kunci),
    st.sets(st.sampled_from("abcdef")),
    st.sets(st.sampled_from("abcdef")),
    st.booleans(),
    st.none() | st.sets(st.sampled_from("xy")),
)
@example(
    isi=[sel(KeadaanSel.BENTROK), sel(kode="b"), sel(kode="c", ditahan=True), sel(kode="d")],
    tanpa={"b"},
    dengan={"a", "c"},
    ditolak=False,
    dipilih={"x"},
)
@example(isi=[sel()], tanpa=set(), dengan={"a"}, ditolak=False, dipilih={"y"})
@example(isi=[sel()], tanpa=set(), dengan={"a"}, ditolak=True, dipilih=None)
def test_what_a_person_picks_is_what_is_taken(isi, tanpa, dengan, ditolak, dipilih):
    """Unpicked stays out, picked comes in if it can be taken at all, the rest as proposed."""
    hasil = berkas(*isi, ditolak=ditolak)

    def named(kode):
        return frozenset(("x", KunciSel(Milik.INDIKATOR, s, bulan(2025, 7), "nilai")) for s in kode)

    pilihan = PilihanTerap(
        berkas=None if dipilih is None else frozenset(dipilih),
        tanpa=named(tanpa),
        dengan=named(dengan),
    )
    ikut = not ditolak and (dipilih is None or "x" in dipilih)
    assert pilihan.takes(hasil) is ikut
    benar = [
        satu.baris
        for satu in isi
        if ikut
        and (
            satu.keadaan in (KeadaanSel.BARU, KeadaanSel.UBAH, KeadaanSel.BENTROK)
            if satu.baris in dengan
            else satu.diambil and satu.baris not in tanpa
        )
    ]
    assert [satu.baris for satu in pilihan.picks(hasil)] == benar
    assert SEMUA.picks(hasil) == (() if ditolak else hasil.diambil)
