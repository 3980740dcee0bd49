"""Where a cycle goes: pure functions of a procedure and the states of its steps."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from siklus_uji import Siklus as Berjalan

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, Sop
from sakip_desktop.paths import resource
from sakip_desktop.sop import engine
from sakip_desktop.sop.engine import Gerak
from sakip_desktop.sop.loader import load_sop

MENUNGGU, TERBUKA, DIKEMBALIKAN, SELESAI, DILEWATI = KeadaanLangkah


def step(kode, lanjut="", **lain):
    return Langkah(
        kode=kode,
        nomor=kode,
        judul=kode,
        pelaku=(Peran.PERENCANA,),
        halaman=Halaman.TUGAS,
        tombol=kode,
        lanjut=lanjut,
        **lain,
    )


SOP = Sop(
    kode="uji",
    versi=1,
    judul="uji",
    sumber="uji",
    langkah=(
        step("bagi", "isi"),
        step("isi", "rekap", per_unit=True),
        step("rekap", "periksa"),
        step("periksa", "setuju", tidak="isi"),
        step("setuju", "arsip", tidak="periksa"),
        step("arsip"),
    ),
)


def Siklus(sop=SOP, unit=("a", "b")):  # noqa: N802 - reads as the cycle that it makes
    return Berjalan(sop, unit)


def test_a_cycle_starts_at_the_first_step_with_one_form_for_each_unit():
    assert engine.start(SOP, ["a", "b"]) == (
        Gerak("bagi", None, TERBUKA),
        Gerak("isi", "a", MENUNGGU),
        Gerak("isi", "b", MENUNGGU),
        Gerak("rekap", None, MENUNGGU),
        Gerak("periksa", None, MENUNGGU),
        Gerak("setuju", None, MENUNGGU),
        Gerak("arsip", None, MENUNGGU),
    )


def test_finishing_opens_the_next_step_for_every_unit():
    assert Siklus().maju("bagi").buka == {("isi", "a"), ("isi", "b")}


def test_the_office_goes_on_only_when_every_unit_is_done():
    siklus = Siklus().maju("bagi").maju("isi", "b")
    assert siklus.buka == {("isi", "a")}
    assert siklus.maju("isi", "a").buka == {("rekap", None)}


def test_one_unit_alone_is_not_held_up():
    assert Siklus(unit=("a",)).maju("bagi").maju("isi", "a").buka == {("rekap", None)}


def to_check():
    return Siklus().maju("bagi").maju("isi", "a").maju("isi", "b").maju("rekap")


def test_a_return_to_one_unit_leaves_the_others_alone_and_closes_what_came_after():
    siklus = to_check().kembali("periksa", "b")
    assert siklus.keadaan == {
        "bagi": SELESAI,
        "isi-a": SELESAI,
        "isi-b": DIKEMBALIKAN,
        "rekap": MENUNGGU,
        "periksa": MENUNGGU,
        "setuju": MENUNGGU,
        "arsip": MENUNGGU,
    }


def test_the_way_back_is_walked_as_the_procedure_has_it():
    siklus = to_check().kembali("periksa", "b").maju("isi", "b")
    assert siklus.buka == {("rekap", None)}
    assert siklus.maju("rekap").buka == {("periksa", None)}


def test_several_units_can_be_returned_at_once():
    siklus = to_check().kembali("periksa", "a", "b")
    assert siklus.buka == {("isi", "a"), ("isi", "b")}
    assert siklus.maju("isi", "a").buka == {("isi", "b")}


def test_an_approval_goes_back_to_the_check_before_it():
    siklus = to_check().maju("periksa").kembali("setuju")
    assert siklus.get("periksa").keadaan is DIKEMBALIKAN
    assert siklus.get("setuju").keadaan is MENUNGGU
    assert siklus.get("rekap").keadaan is SELESAI


def test_taking_back_opens_the_own_form_again():
    siklus = Siklus().maju("bagi").maju("isi", "a").maju("isi", "b").tarik("isi", "a")
    assert siklus.get("isi", "a").keadaan is TERBUKA
    assert siklus.buka == {("isi", "a")}
    assert siklus.maju("isi", "a").buka == {("rekap", None)}


def test_sent_back_by_the_head_of_the_unit_shows_as_returned():
    siklus = Siklus().maju("bagi").maju("isi", "a").tarik("isi", "a", kembali=True)
    assert siklus.buka == {("isi", "a"), ("isi", "b")}
    assert siklus.get("isi", "a").keadaan is DIKEMBALIKAN


def test_steps_that_are_not_needed_today_are_passed_over_on_the_way():
    siklus = Siklus()
    lewat = frozenset({"isi", "rekap"})
    siklus.terap(engine.advance(SOP, siklus.langkah, siklus.get("bagi"), lewat))
    assert siklus.buka == {("periksa", None)}
    assert siklus.keadaan["isi-a"] is siklus.keadaan["isi-b"] is siklus.keadaan["rekap"] is DILEWATI
    siklus.maju("periksa").maju("setuju").maju("arsip")
    assert siklus.buka == set()
    assert all(satu.is_done for satu in siklus.keadaan.values())


def test_a_unit_whose_step_is_passed_over_does_not_hold_up_the_office():
    siklus = Siklus().maju("bagi").maju("isi", "a")
    siklus.terap(engine.advance(SOP, siklus.langkah, siklus.get("isi", "b"), keadaan=DILEWATI))
    assert siklus.buka == {("rekap", None)}
    assert siklus.keadaan["isi-b"] is DILEWATI


def test_a_return_opens_what_was_passed_over():
    siklus = Siklus()
    lewat = frozenset({"isi"})
    siklus.terap(engine.advance(SOP, siklus.langkah, siklus.get("bagi"), lewat))
    siklus.maju("rekap").kembali("periksa", "a")
    assert siklus.buka == {("isi", "a")}
    assert siklus.keadaan["isi-b"] is DILEWATI
    assert siklus.maju("isi", "a").buka == {("rekap", None)}


UNIT = ("a", "b", "c")


def any_walk(data, sop, unit, langkah):
    """A random legal life of a cycle; yields after every act."""
    siklus = Siklus(sop, unit)
    urutan = [satu.kode for satu in sop.langkah]
    for _ in range(langkah):
        pilihan = [("maju", s) for s in siklus.langkah if s.keadaan.is_open]
        pilihan += [("kembali", s) for s in siklus.langkah if s.keadaan.is_open and s.langkah.tidak]
        dini = min((urutan.index(s.langkah.kode) for _, s in pilihan), default=len(urutan))
        pilihan += [
            ("tarik", s)
            for s in siklus.langkah
            if s.langkah.per_unit and s.keadaan is SELESAI and urutan.index(s.langkah.kode) <= dini
        ]
        if not pilihan:
            return
        apa, satu = data.draw(st.sampled_from(pilihan))
        if apa == "maju":
            siklus.maju(satu.langkah.kode, satu.unit_id)
        elif apa == "tarik":
            siklus.tarik(satu.langkah.kode, satu.unit_id)
        else:
            tujuan = sop.step(satu.langkah.tidak)
            siklus.kembali(
                satu.langkah.kode,
                *(data.draw(st.sets(st.sampled_from(unit), min_size=1)) if tujuan.per_unit else ()),
                dari=satu.unit_id,
            )
        yield siklus


PROSEDUR = [SOP] + [
    load_sop(satu.read_text(encoding="utf-8"), satu.name)
    for satu in sorted(resource("sop").glob("*.toml"))
]


@pytest.mark.luas
@settings(max_examples=60)
@given(st.data(), st.sampled_from(PROSEDUR), st.integers(1, 3))
def test_law_one_place_is_open_at_a_time_and_what_follows_waits(data, sop, banyak):
    urutan = [satu.kode for satu in sop.langkah]
    for siklus in any_walk(data, sop, UNIT[:banyak], 30):
        kode = {kode for kode, _ in siklus.buka}
        assert len(kode) <= 1
        if kode:
            terbuka = urutan.index(kode.pop())
            sesudah = [s for s in siklus.langkah if urutan.index(s.langkah.kode) > terbuka]
            sebelum = [s for s in siklus.langkah if urutan.index(s.langkah.kode) < terbuka]
            assert all(s.keadaan is MENUNGGU for s in sesudah if s.unit_id is None)
            assert all(s.keadaan in (MENUNGGU, SELESAI) for s in sesudah)
            assert all(s.keadaan is SELESAI for s in sebelum)
        else:
            assert all(s.keadaan is SELESAI for s in siklus.langkah)


@settings(max_examples=60)
@given(st.data(), st.sampled_from(PROSEDUR), st.integers(1, 3))
def test_law_from_anywhere_going_on_ends_with_every_step_done(data, sop, banyak):
    siklus = Siklus(sop, UNIT[:banyak])
    for satu in any_walk(data, sop, UNIT[:banyak], data.draw(st.integers(0, 20))):
        siklus = satu
    for _ in range(len(siklus.langkah)):
        for kode, unit in sorted(siklus.buka, key=str):
            siklus.maju(kode, unit)
    assert set(siklus.keadaan.values()) == {SELESAI}
