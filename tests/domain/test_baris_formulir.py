"""What a line of a form says of its figures: target and figure are of one kind and one time."""

from dataclasses import replace

import pytest
from sampel_domain import TAHUN, d, make_figur, make_indikator, make_simpul, make_target

from sakip_desktop.domain.baris_formulir import (
    entry_target,
    entry_target_text,
    kind_text,
    own_text,
    previous_text,
    target_text,
)
from sakip_desktop.domain.capaian import Capaian, Status
from sakip_desktop.domain.kinerja import Agregasi, Frekuensi, Polaritas, Target
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.periode import bulan

BULANAN, TRIWULAN, SEMESTER, TAHUNAN = Frekuensi
PREDIKAT = (("CC", d(3)), ("B", d(4)), ("BB", d(5)))


def baris(*figur, target=None, sebelumnya=None, tampil=None, terhadap_tahun=False, **ubah):
    """The line of the last of those figures; those before it are the year's months before."""
    ind = make_indikator(**{"desimal": 0} | ubah)
    semua = tuple(make_figur(*figur).values())
    return BarisFormulir(
        indikator=ind,
        simpul=make_simpul("s1"),
        realisasi=semua[-1],
        sebelumnya=None if sebelumnya is None else d(sebelumnya),
        tahun_lalu=None,
        target=None if target is None else Target(d(target)),
        target_tahun=None,
        capaian=Capaian(status=Status.OK, nilai_tampil=None if tampil is None else d(tampil)),
        terhadap_tahun=terhadap_tahun,
        kategori=None,
        temuan=(),
        figur_lalu=semua[:-1],
    )


@pytest.mark.parametrize(
    ("frekuensi", "ke", "kata"),
    [
        (BULANAN, 1, "Jan"),
        (BULANAN, 12, "Des"),
        (TRIWULAN, 3, "TW I"),
        (TRIWULAN, 12, "TW IV"),
        (SEMESTER, 6, "Sem I"),
        (SEMESTER, 12, "Sem II"),
        (TAHUNAN, 12, "setahun"),
    ],
)
def test_for_which_time_a_figure_is_asked(frekuensi, ke, kata):
    kapan = bulan(TAHUN, ke)
    ind = make_indikator(frekuensi=frekuensi)
    assert kind_text(ind, kapan) == kata
    berjalan = replace(ind, kumulatif_realisasi=True)
    assert kind_text(berjalan, kapan) == f"s.d. {kapan.short_in(TAHUN)}", "whatever its frequency"


@pytest.mark.parametrize(
    ("target", "ubah", "kata"),
    [
        (None, {}, ""),
        (Target(d(95)), {}, "95,00"),
        (Target(d(90), d("99.5")), {"polaritas": Polaritas.RENTANG}, "90,00 – 99,50"),
        (Target(d(5)), {"polaritas": Polaritas.PREDIKAT, "predikat": PREDIKAT}, "BB"),
        (Target(d(1)), {"polaritas": Polaritas.YA_TIDAK}, "Ya"),
    ],
)
def test_a_target_is_written_as_its_indikator_is(target, ubah, kata):
    assert target_text(make_indikator(**ubah), target) == kata


def test_a_running_total_stands_beside_the_running_target():
    target = make_target(b1=3, b2=4, b3=5)
    biasa = baris(1, 2, 3, target=5)
    assert entry_target(biasa) == Target(d(5))
    assert entry_target_text(biasa) == "Mar 5"
    kumulatif = replace(
        biasa, indikator=make_indikator(target=target, kumulatif_realisasi=True, desimal=0)
    )
    assert entry_target(kumulatif) == Target(d(12))
    assert entry_target_text(kumulatif) == "s.d. Mar 12"
    # What is not summed is not parted: the month's target stands for itself.
    terakhir = replace(
        kumulatif,
        indikator=replace(kumulatif.indikator, agregasi=Agregasi.TERAKHIR),
    )
    assert entry_target_text(terakhir) == "s.d. Mar 5"
    assert entry_target_text(replace(biasa, target=None)) == ""


@pytest.mark.parametrize(
    ("figur", "ubah", "kata"),
    [
        ((1, 2), {}, "Jan 6,8"),
        ((1,), {}, "Des 2024 6,8"),  # across the year's end the year is said
        ((1, 2), {"kumulatif_realisasi": True}, "s.d. Jan 6,8"),
        ((None, None, None, None, None, 2), {"frekuensi": TRIWULAN}, "Mar 6,8"),
        ((None, None, 2), {"frekuensi": TRIWULAN}, "Des 2024 6,8"),
    ],
)
def test_the_figure_before_has_its_month(figur, ubah, kata):
    assert previous_text(baris(*figur, sebelumnya="6.8", desimal=1, **ubah)) == kata
    assert previous_text(baris(*figur, **ubah)) == ""


KUMULATIF = {"kumulatif_realisasi": True}


@pytest.mark.parametrize(
    ("figur", "kunci", "kata"),
    [
        ((10, 12), KUMULATIF, "Feb 2 dari 5"),
        ((10,), KUMULATIF, "Jan 10 dari 5"),
        ((10, 12), {}, ""),  # the two figures stand there already
        ((10, 12), KUMULATIF | {"agregasi": Agregasi.TERAKHIR}, ""),
        ((10, 12), KUMULATIF | {"tampil": None}, ""),
        ((10, 12), KUMULATIF | {"terhadap_tahun": True}, ""),
        ((10, 12), KUMULATIF | {"beri_target": None}, ""),
        ((None, None, 7), KUMULATIF | {"frekuensi": TRIWULAN}, "TW I 7 dari 5"),
    ],
)
def test_what_the_capaian_is_of_is_said_where_running_totals_are_typed(figur, kunci, kata):
    dasar = {"beri_target": 5, "tampil": 40} | kunci
    target = dasar.pop("beri_target")
    assert own_text(baris(*figur, target=target, **dasar)) == kata


def test_without_a_figure_there_is_no_own_one():
    satu = baris(10, 12, target=5, tampil=40, kumulatif_realisasi=True)
    kosong = replace(satu, realisasi=replace(satu.realisasi, nilai=None), figur_lalu=())
    assert own_text(kosong) == ""
