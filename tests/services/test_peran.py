"""``resources/peran.toml``: complete, and the tabs that follow from it."""

import pytest

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import JenisKantor, Pelaku, Peran, PeranDipegang
from sakip_desktop.services.peran import load_peran, sebutan, sebutan_unit, tabs_of


def orang(*peran):
    return Pelaku("1", "Dewi (Contoh)", "Perencana", tuple(PeranDipegang(satu) for satu in peran))


def titles(*peran, jenis="setwan"):
    return [tab.judul for tab in tabs_of(orang(*peran), jenis)]


@pytest.mark.parametrize("peran", Peran)
@pytest.mark.parametrize("jenis", JenisKantor)
def test_every_role_has_a_name_in_every_kind_of_office(peran, jenis):
    assert sebutan(peran, jenis)


def test_every_page_is_worked_in_by_somebody():
    worked = {halaman for satu in load_peran().peran.values() for halaman in satu.kerja}
    assert worked == set(Halaman) - {Halaman.TUGAS}


def test_a_kasubag_sees_tasks_own_form_and_plan():
    assert titles(Peran.PENGISI) == [
        "Tugas saya",
        "Kasubag: Isi data",
        "Rencana & dokumen",
        "Surat & naskah",
    ]


def test_titles_follow_the_kind_of_office():
    assert titles(Peran.PIMPINAN, jenis="kecamatan")[-3] == "Camat: Persetujuan"
    assert titles(Peran.VERIFIKATOR, jenis="badan")[3] == "Sekretaris: Validasi"


def test_two_roles_that_work_in_one_page_have_a_tab_each():
    tabs = [
        tab
        for tab in tabs_of(orang(Peran.PENGISI, Peran.ATASAN_UNIT), "setwan")
        if tab.halaman is Halaman.ISI_DATA
    ]
    assert [tab.peran for tab in tabs] == [Peran.ATASAN_UNIT, Peran.PENGISI]
    assert all(tab.bekerja for tab in tabs)


def test_a_page_is_read_once_and_not_beside_a_tab_that_works_in_it():
    tabs = tabs_of(orang(Peran.VERIFIKATOR, Peran.PENGISI, Peran.PEMERIKSA), "setwan")
    pages = [tab.halaman for tab in tabs]
    assert len(pages) == len(set(pages))
    by_page = {tab.halaman: tab for tab in tabs}
    assert by_page[Halaman.ISI_DATA].peran is Peran.PENGISI
    assert not by_page[Halaman.REKAP].bekerja


def test_whoever_holds_no_role_sees_the_tasks_alone():
    assert titles() == ["Tugas saya"]


@pytest.mark.parametrize(
    ("kata", "unit", "jadi"),
    [
        ("Kepala Bagian", "Bagian Umum", "Kepala Bagian Umum"),
        ("Kepala Bagian", "Sekretariat", "Kepala Bagian Sekretariat"),
        ("Camat", "Camat Muda", "Camat Camat Muda"),
    ],
)
def test_a_title_and_its_unit_share_a_word(kata, unit, jadi):
    assert sebutan_unit(kata, unit) == jadi
