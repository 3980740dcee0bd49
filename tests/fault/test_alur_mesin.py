"""S2: the six procedures side by side at random, and faults planted in them that must be found.

The machine and its model are in ``mesin_alur``; the normal suite has a short run of it.
"""

import shutil
from dataclasses import replace

import pytest
from hypothesis.stateful import run_state_machine_as_test
from kantor_uji import copy_open
from mesin_alur import BULAN, how_long, make_machine, make_states, transitions, walk

from sakip_desktop.domain.izin import Objek
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import penyerahan, putusan, siklus
from sakip_desktop.sop import engine


def first_unit_is_enough(patch):
    """The next step opens when one unit has finished."""
    sungguh = engine.advance

    def advance(sop, berjalan, selesai, *lain, **kata):
        sendiri = [satu for satu in berjalan if satu.unit_id in (None, selesai.unit_id)]
        return sungguh(sop, sendiri, selesai, *lain, **kata)

    patch.setattr(engine, "advance", advance)


def return_closes_nothing(patch):
    """What was open behind the step that comes back stays open."""
    patch.setattr(engine, "_close_after", lambda *lain: [])


def head_returns_to_the_start(patch):
    """Deep in a procedure: the head's Tidak goes to the first step."""
    sungguh = engine.send_back

    def send_back(sop, berjalan, dari, units=()):
        if dari.langkah.kode in ("persetujuan", "disposisi-pimpinan", "periksa-laporan"):
            dari = replace(dari, langkah=replace(dari.langkah, tidak=sop.langkah[0].kode))
        return sungguh(sop, berjalan, dari, units)

    patch.setattr(engine, "send_back", send_back)


def anybody_may(patch):
    """Whose step it is, is not asked."""
    patch.setattr(putusan, "require_mine", lambda *lain: "")


def waits_or_done_does_not_matter(patch):
    """A step that is not open may be worked too."""
    patch.setattr(putusan, "step_objek", lambda ctx, siklus, langkah: Objek(langkah.unit_id))


def touched_is_not_asked(patch):
    """A step is taken back although the next person has worked."""
    patch.setattr(putusan, "touched_by", lambda *lain: "")


def expired_decrees_count(patch):
    """The steps that make an SK are passed over whatever its term."""

    def passed_over(ctx, sesi, sop):
        return frozenset(satu.kode for satu in sop.langkah if satu.lewati_bila), "SK"

    patch.setattr(putusan, "passed_over", passed_over)


def returns_leave_no_disposisi(patch):
    """The form goes back, and nobody sees from whom."""
    sungguh = siklus.hand_over

    def hand_over(ctx, sesi, siklus, **kata):
        if kata["dari"].keadaan is not KeadaanLangkah.SELESAI:
            sungguh(ctx, sesi, siklus, **kata)

    patch.setattr(penyerahan, "hand_over", hand_over)


MUTAN = (
    first_unit_is_enough,
    return_closes_nothing,
    head_returns_to_the_start,
    anybody_may,
    waits_or_done_does_not_matter,
    touched_is_not_asked,
    expired_decrees_count,
    returns_leave_no_disposisi,
)


@pytest.fixture(scope="module")
def titik(cetakan_kantor, tmp_path_factory):
    folder = DataFolder(
        shutil.copytree(cetakan_kantor[0].root, tmp_path_factory.mktemp("mesin") / "kantor")
    )
    with copy_open(folder) as uji:
        return make_states(uji)


def test_six_procedures_side_by_side_come_out_as_the_rules_say(titik, tmp_path, banyak, angka):
    mesin = make_machine(tmp_path, titik)
    run_state_machine_as_test(mesin, settings=how_long(banyak(32, 10), 30))
    assert mesin.dilalui <= transitions(titik)
    angka("S2", **mesin.hitung, violations=0)


def test_every_transition_is_taken(titik, tmp_path, angka):
    """What chance leaves out: twice through each procedure, by every way."""
    mesin = make_machine(tmp_path, titik[:1])()
    for sop in BULAN:
        walk(mesin, sop)
        walk(mesin, sop)
    semua = transitions(titik)
    assert mesin.dilalui == semua
    angka("S2", kinds_of_transitions=len(semua), of_them_not_taken=0)


@pytest.mark.parametrize("tanam", MUTAN, ids=lambda satu: satu.__name__)
def test_a_planted_fault_is_found(tanam, titik, tmp_path, monkeypatch, angka):
    tanam(monkeypatch)
    mesin = make_machine(tmp_path, titik)
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        run_state_machine_as_test(mesin, settings=how_long(60, 30))
    angka("S2", planted_faults_found=1)
