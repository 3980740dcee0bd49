"""When the steps of a cycle are due."""

from datetime import UTC, datetime

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kalender import KalenderKerja
from sakip_desktop.domain.langkah import Langkah, SatuanWaktu, Sop, Waktu
from sakip_desktop.sop.tenggat import due_dates


def step(kode, lanjut, waktu=None, tidak=""):
    return Langkah(
        kode=kode,
        nomor=kode,
        judul=kode,
        pelaku=(Peran.PERENCANA,),
        halaman=Halaman.TUGAS,
        tombol=kode,
        lanjut=lanjut,
        tidak=tidak,
        waktu=waktu,
    )


SOP = Sop(
    kode="uji",
    versi=1,
    judul="uji",
    sumber="uji",
    langkah=(
        step("perintah", "format", Waktu(15, SatuanWaktu.MENIT)),
        step("format", "isi", Waktu(60, SatuanWaktu.MENIT)),
        step("isi", "periksa", Waktu(1, SatuanWaktu.HARI)),
        step("periksa", "arsip", Waktu(240, SatuanWaktu.MENIT), tidak="isi"),
        step("arsip", ""),
    ),
)


def moment(hari, jam, menit=0):
    return datetime(2025, 12, hari, jam, menit, tzinfo=UTC)


SENIN = moment(22, 8)


def test_each_step_is_due_after_the_one_before_it():
    assert due_dates(SOP, SENIN, KalenderKerja()) == {
        "perintah": moment(22, 8, 15),
        "format": moment(22, 9, 15),
        "isi": moment(23, 16),
        "periksa": moment(24, 11, 30),
        "arsip": moment(24, 11, 30),
    }


def test_what_is_passed_over_takes_no_time():
    lewat = frozenset({"isi"})
    assert due_dates(SOP, SENIN, KalenderKerja(), lewat=lewat)["arsip"] == moment(22, 14, 15)


def test_from_a_day_that_the_office_fixed_the_way_goes_on():
    tempo = due_dates(SOP, SENIN, KalenderKerja(), tetap={"isi": moment(29, 16)})
    assert (tempo["isi"], tempo["periksa"]) == (moment(29, 16), moment(30, 11, 30))


def test_nothing_before_a_fixed_day_is_due_later():
    tempo = due_dates(SOP, SENIN, KalenderKerja(), tetap={"isi": moment(22, 9)})
    assert tempo["perintah"] == moment(22, 8, 15)
    assert tempo["format"] == tempo["isi"] == moment(22, 9)
    assert tempo["periksa"] == moment(22, 14)


def test_a_circle_ends_where_it_began():
    bolak = Sop(
        kode="bolak", versi=1, judul="x", sumber="x", langkah=(step("a", "b"), step("b", "a"))
    )
    assert list(due_dates(bolak, SENIN, KalenderKerja())) == ["a", "b"]
