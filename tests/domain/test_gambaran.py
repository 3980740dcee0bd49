"""The whole of a year: when a form came, what is complete, what a branch of the plan holds."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sampel_domain import (
    TAHUN,
    d,
    make_figur,
    make_indikator,
    make_kebijakan,
    make_simpul,
    make_target,
)

from sakip_desktop.domain.gambaran import (
    BarisKelengkapan,
    CapaianSimpul,
    DeretCapaian,
    IsiFormulir,
    JejakFormulir,
    KisiKelengkapan,
    PohonCapaian,
    SelKelengkapan,
    first_sent,
    is_late,
    is_progress,
    value_of,
)
from sakip_desktop.domain.kinerja import Keadaan, Unit
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.domain.rerata import JumlahAnggaran, compute_rerata

SAAT = datetime(TAHUN, 8, 1, 8, tzinfo=UTC)
HARI = date(TAHUN, 8, 10)
SEHARI = timedelta(days=1)


@pytest.mark.parametrize(
    ("arah", "ke"),
    [
        ("", None),
        ("lanjut", 0),
        ("lanjut kembali", 0),  # it came in time; what was corrected later changes nothing
        ("lanjut kembali lanjut", 0),
        ("lanjut tarik", None),
        ("lanjut tarik lanjut", 2),
        ("lanjut kembali lanjut tarik lanjut", 4),
        ("kembali lewat", None),
    ],
)
def test_when_a_form_was_first_handed_over(arah, ke):
    jejak = [(satu, SAAT + SEHARI * nomor) for nomor, satu in enumerate(arah.split())]
    assert first_sent(jejak) == (None if ke is None else SAAT + SEHARI * ke)


@given(
    st.lists(st.sampled_from(["lanjut", "kembali", "tarik"]), max_size=9),
)
def test_only_what_was_sent_since_it_was_taken_back_counts(arah):
    jejak = list(zip(arah, range(len(arah)), strict=True))
    sejak = max((ke for satu, ke in jejak if satu == "tarik"), default=-1)
    kirim = [ke for satu, ke in jejak if satu == "lanjut" and ke > sejak]
    assert first_sent(jejak) == (min(kirim) if kirim else None)


@pytest.mark.parametrize(
    ("terkirim", "dikirim", "hari", "terlambat"),
    [
        (True, HARI, HARI + 9 * SEHARI, False),
        (True, HARI + SEHARI, HARI + SEHARI, True),
        (False, None, HARI, False),
        (False, None, HARI + SEHARI, True),
        (False, HARI, HARI + SEHARI, True),  # it came in time and is back with its unit
        (True, None, HARI + SEHARI, False),  # of an imported year nobody knows when
    ],
)
def test_late_is_what_came_after_its_day_or_is_not_there_after_it(
    terkirim, dikirim, hari, terlambat
):
    assert is_late(HARI, hari, terkirim=terkirim, dikirim=dikirim) is terlambat


def sel(terisi=0, seharusnya=0, **ubah):
    juli = bulan(TAHUN, 7)
    dasar = {"unit_id": "a", "bulan": juli, "formulir": juli}
    return SelKelengkapan(**dasar | {"terisi": terisi, "seharusnya": seharusnya} | ubah)


@pytest.mark.parametrize(
    ("satu", "diminta", "lengkap"),
    [
        (sel(), False, True),
        (sel(2, 3), True, False),
        (sel(3, 3), True, True),
        (sel(3, 3, anggaran_terisi=1, anggaran_seharusnya=2), True, False),
        (sel(anggaran_terisi=2, anggaran_seharusnya=2), True, True),
    ],
)
def test_a_month_is_complete_with_figures_and_rupiah(satu, diminta, lengkap):
    assert (satu.diminta, satu.lengkap) == (diminta, lengkap)


def test_a_cell_knows_whether_its_form_is_sent_and_how_often_it_came_back():
    jejak = tuple(
        JejakFormulir(arah=satu, pada=SAAT, oleh="") for satu in ("lanjut", "kembali", "kembali")
    )
    assert sel(jejak=jejak).kembali == 2
    sent = {satu: sel(langkah=satu).terkirim for satu in (None, *KeadaanLangkah)}
    assert [satu for satu, terkirim in sent.items() if terkirim] == [KeadaanLangkah.SELESAI]


def test_of_a_month_only_the_units_that_are_asked():
    unit = [Unit(id=satu, nama=satu) for satu in "ab"]
    baris = tuple(
        BarisKelengkapan(
            unit=satu,
            sel=tuple(sel(seharusnya=int(ke % langkah == 0)) for ke in range(1, 13)),
        )
        for satu, langkah in zip(unit, (1, 3), strict=True)
    )
    kisi = KisiKelengkapan(tahun=TAHUN, baris=baris)
    assert [len(kisi.month(ke)) for ke in range(1, 13)] == [1, 1, 2] * 4


def test_a_line_of_a_form_says_whether_it_is_filled():
    ind, (figur,) = make_indikator(), make_figur(Keadaan.BELUM_JELAS).values()
    assert IsiFormulir(indikator=ind).keadaan is Keadaan.BELUM_DIISI
    assert IsiFormulir(indikator=ind, figur=figur).keadaan is Keadaan.BELUM_JELAS
    assert IsiFormulir(simpul=make_simpul("p")).keadaan is Keadaan.BELUM_DIISI
    assert IsiFormulir(simpul=make_simpul("p"), rupiah=0).keadaan is Keadaan.TERISI


# --- the tree ------------------------------------------------------------------------------------


@st.composite
def trees(draw):
    """Depths in tree order: each node at most one deeper than the one before it."""
    tingkat = [0]
    for _ in range(draw(st.integers(0, 12))):
        tingkat.append(draw(st.integers(0, tingkat[-1] + 1)))
    return tingkat


def pohon(tingkat):
    kosong = compute_rerata(())
    return PohonCapaian(
        periode=setahun(TAHUN),
        rerata=kosong,
        simpul=tuple(
            CapaianSimpul(
                simpul=make_simpul(f"s{ke}"),
                tingkat=dalam,
                rerata=kosong,
                sendiri=kosong,
                kategori=None,
                anggaran=JumlahAnggaran(pagu=None, realisasi_periode=None, realisasi_sd=None),
                efisiensi=None,
                pengukuran=(
                    measure(
                        make_indikator(id=f"i{ke}", simpul_id=f"s{ke}"),
                        {},
                        setahun(TAHUN),
                        make_kebijakan(),
                    ),
                ),
            )
            for ke, dalam in enumerate(tingkat)
        ),
    )


@given(trees())
@example([0, 1, 2, 1, 0, 1])
def test_a_branch_is_the_node_and_all_whose_ancestor_it_is(tingkat):
    satu = pohon(tingkat)
    atas = {
        ke: next((j for j in range(ke - 1, -1, -1) if tingkat[j] < tingkat[ke]), None)
        for ke in range(len(tingkat))
    }

    def line(ke):
        while ke is not None:
            yield ke
            ke = atas[ke]

    for akar in range(len(tingkat)):
        milik = [ke for ke in range(len(tingkat)) if akar in line(ke)]
        assert [s.simpul.id for s in satu.below(f"s{akar}")] == [f"s{ke}" for ke in milik]
        diukur = [p.indikator.id for p in satu.measured_below(f"s{akar}")]
        assert diukur == [f"i{ke}" for ke in milik]
    assert satu.below("tidak ada") == ()
    assert [p.indikator.id for p in satu.semua] == [f"i{ke}" for ke in range(len(tingkat))]


# --- the way through the year --------------------------------------------------------------------


def deret(target, *nilai):
    ind, figur = make_indikator(target=target), make_figur(*nilai)
    return tuple(
        measure(ind, figur, bulan(TAHUN, ke), make_kebijakan()) for ke in range(1, len(nilai) + 1)
    )


def test_months_without_targets_of_their_own_show_the_way_to_the_years():
    tahunan = deret(make_target(tahun=100), 10, 20)
    assert is_progress(tahunan)
    assert DeretCapaian(indikator=make_indikator(), tahun=TAHUN, titik=tahunan).menurut_tahun
    assert [value_of(satu, kemajuan=True) for satu in tahunan] == [d(10), d(30)]
    assert [value_of(satu, kemajuan=False) for satu in tahunan] == [None, None]
    bulanan = deret(make_target(tahun=100, b1=20), 10, 20)
    assert not is_progress(bulanan), "one month with its own is enough"
    assert value_of(bulanan[0], kemajuan=False) == d(50)
    assert not is_progress(deret(make_target(tahun=100), None, None)), "nothing is no way"
    assert not is_progress(())
