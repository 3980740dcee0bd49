"""Words, times and positions of a procedure as its papers print them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sampel_domain import TAHUN, make_kebijakan

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Kantor
from sakip_desktop.domain.langkah import (
    KeadaanLangkah,
    Langkah,
    LangkahBerjalan,
    SatuanWaktu,
    Siklus,
    Sop,
    Waktu,
)
from sakip_desktop.domain.lembar_sop import LembarSop, positions, total_text, waktu_text
from sakip_desktop.domain.periode import bulan

MENIT, JAM, HARI = SatuanWaktu


def sop(*waktu):
    return Sop(
        kode="s",
        versi=1,
        judul="",
        sumber="",
        langkah=tuple(
            Langkah(
                kode=f"l{ke}",
                nomor=str(ke),
                judul="",
                pelaku=(Peran.PENGISI,),
                halaman=Halaman.TUGAS,
                tombol="",
                waktu=satu,
            )
            for ke, satu in enumerate(waktu, 1)
        ),
    )


@pytest.mark.parametrize(
    ("waktu", "teks"),
    [
        ([Waktu(60, MENIT), Waktu(90, MENIT)], "150 menit"),
        ([Waktu(5, HARI), Waktu(60, MENIT), Waktu(2, JAM)], "60 menit + 2 jam + 5 hari"),
        ([Waktu(60, MENIT), None, None], "60 menit (langkah 2, 3 tanpa waktu baku)"),
        ([None, None], "belum diisi"),
        ([], "belum diisi"),
    ],
)
def test_times_are_added_up_unit_by_unit_and_steps_without_are_said(waktu, teks):
    assert total_text(sop(*waktu)) == teks


def test_a_time_or_a_dash():
    assert [waktu_text(satu) for satu in (Waktu(60, MENIT), None)] == ["60 menit", "–"]


@pytest.mark.parametrize(
    ("teks", "jadi"),
    [
        ("Serahkan kepada {verifikator}.", "Serahkan kepada Kepala Bagian."),
        ("{pengisi} dan {verifikator}", "{pengisi} dan Kepala Bagian"),  # no word for it
        ("{bukan_peran} tetap", "{bukan_peran} tetap"),
        ("tanpa apa pun", "tanpa apa pun"),
    ],
)
def test_the_office_stands_where_the_file_names_a_role(teks, jadi):
    lembar = LembarSop(
        sop=sop(),
        kata={Peran.VERIFIKATOR: "Kepala Bagian"},
        kantor=Kantor(id="k", nama="", jenis="setwan", pemda="", tempat=""),
        kebijakan=make_kebijakan(),
    )
    assert lembar.words(teks) == jadi


def siklus(*keadaan):
    langkah = sop(None, None)
    return Siklus(
        id="s",
        sop=langkah,
        periode=bulan(TAHUN, 7),
        dimulai=datetime(TAHUN, 8, 1, tzinfo=UTC),
        tenggat=date(TAHUN, 8, 10),
        langkah=tuple(
            LangkahBerjalan(id=f"{ke}", langkah=langkah.langkah[0], unit_id=f"u{ke}", keadaan=satu)
            for ke, satu in enumerate(keadaan)
        ),
    )


URUTAN = [  # what needs attention most comes first
    KeadaanLangkah.DIKEMBALIKAN,
    KeadaanLangkah.TERBUKA,
    KeadaanLangkah.MENUNGGU,
    KeadaanLangkah.SELESAI,
    KeadaanLangkah.DILEWATI,
]


@given(st.lists(st.sampled_from(KeadaanLangkah), min_size=1, max_size=5))
@example([KeadaanLangkah.SELESAI, KeadaanLangkah.TERBUKA, KeadaanLangkah.DILEWATI])
def test_of_several_units_the_one_that_needs_attention_counts(keadaan):
    assert positions(siklus(*keadaan)) == {"l1": min(keadaan, key=URUTAN.index)}


def test_a_step_that_no_unit_has_stands_nowhere():
    assert positions(siklus()) == {}
    assert set(URUTAN) == set(KeadaanLangkah)
