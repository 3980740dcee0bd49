"""Profile and units of the office."""

from dataclasses import replace

import pytest
from kantor_uji import JULI, A, B

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.domain.masukan import KantorInput
from sakip_desktop.services import capaian, kantor


def test_the_profile_is_saved_and_stands_on_the_next_paper(uji):
    uji.masuk("admin")
    kantor.save_kantor(
        uji.ctx,
        KantorInput(
            nama=" Dinas <b>A&B</b> ",
            jenis=JenisKantor.DINAS,
            pemda="Kabupaten Contoh",
            tempat="Contoh",
            zona="WIT",
        ),
    )
    assert uji.ctx.kantor.nama == "Dinas <b>A&B</b>"
    assert uji.ctx.local(uji.jam.now()).hour == 11  # 02.00 UTC in the east
    assert capaian.laporan_pengukuran(uji.ctx, JULI).kantor.nama == "Dinas <b>A&B</b>"


@pytest.mark.parametrize("kolom", ["nama", "pemda", "tempat"])
def test_what_every_paper_needs_must_be_there(uji, kolom):
    uji.masuk("admin")
    lengkap = KantorInput(nama="K", jenis=JenisKantor.DINAS, pemda="P", tempat="T")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="belum diisi"):
        kantor.save_kantor(uji.ctx, replace(lengkap, **{kolom: "  "}))
    assert uji.isi_basis_data() == sebelum


def test_units_are_added_at_the_end_and_found_by_name_or_abbreviation(uji):
    uji.masuk("admin")
    kantor.add_unit(uji.ctx, " Bagian C ")
    assert [satu.nama for satu in kantor.list_unit(uji.ctx)] == [A, B, "Bagian C"]
    assert kantor.find_unit(uji.ctx, "bagian c").nama == "Bagian C"
    assert kantor.find_unit(uji.ctx, " b ").nama == B
    with pytest.raises(DataTidakSah, match=r"Unit “X” tidak ada\. Yang ada: Bagian A \(A\)"):
        kantor.find_unit(uji.ctx, "X")
    for nama in ("", A):
        with pytest.raises(DataTidakSah):
            kantor.add_unit(uji.ctx, nama)


def test_a_unit_without_abbreviation_is_not_found_by_nothing(uji):
    uji.masuk("admin")
    kantor.add_unit(uji.ctx, "Bagian C")
    with pytest.raises(DataTidakSah):
        kantor.find_unit(uji.ctx, "")


@pytest.mark.parametrize(
    "nama", ["BAGIAN A", "Bagian  A", " bagian\u00a0a ", "Bagian\u200b A", "Ｂagian A"]
)
def test_a_unit_in_another_spelling_is_the_same_unit(uji, tmp_path, nama):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=r"Unit “Bagian A” sudah ada\. Pakai unit itu"):
        kantor.add_unit(uji.ctx, nama)
    assert uji.isi_basis_data() == sebelum
    assert kantor.find_unit(uji.ctx, nama).nama == A


def test_a_unit_that_only_looks_like_another_is_refused(uji):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=r"Tanda ke-8, “\u0410”, bukan huruf Latin") as galat:
        kantor.add_unit(uji.ctx, "Bagian \u0410")
    assert "papan ketik" in galat.value.saran
    assert uji.isi_basis_data() == sebelum
    kantor.add_unit(uji.ctx, "Bagian É")
    assert kantor.list_unit(uji.ctx)[-1].nama == "Bagian É"


def test_names_are_stored_on_one_line_without_what_cannot_be_seen(uji):
    uji.masuk("admin")
    kantor.add_unit(uji.ctx, " Bagian\r\nC\u202e\x00 ")
    kantor.save_kantor(
        uji.ctx,
        KantorInput(
            nama="Dinas\n\u2066A\u2069",
            jenis=JenisKantor.DINAS,
            pemda="P\u200b",
            tempat="T\t",
            alamat="Jalan 1\nKota",
            kontak="\x1b0",
        ),
    )
    profil = uji.ctx.kantor
    assert kantor.list_unit(uji.ctx)[-1].nama == "Bagian C"
    assert (profil.nama, profil.pemda, profil.tempat) == ("Dinas A", "P", "T")
    assert (profil.alamat, profil.kontak) == ("Jalan 1 Kota", "0")


def test_names_that_no_paper_holds_are_refused(uji):
    uji.masuk("admin")
    lengkap = KantorInput(nama="K", jenis=JenisKantor.DINAS, pemda="P", tempat="T")
    sebelum = uji.isi_basis_data()
    for kolom in ("nama", "pemda", "tempat", "alamat", "kontak"):
        with pytest.raises(DataTidakSah, match="500 huruf"):
            kantor.save_kantor(uji.ctx, replace(lengkap, **{kolom: "a\n" * 251}))
    with pytest.raises(DataTidakSah, match="Nama unit terlalu panjang"):
        kantor.add_unit(uji.ctx, "x" * 501)
    assert uji.isi_basis_data() == sebelum
