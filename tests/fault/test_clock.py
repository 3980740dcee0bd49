"""Clocks, zones and languages of the system: the office's own zone counts, and the journal's order.

What depends on the computer's settings must be the same under all of them.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from kantor_uji import JULI
from keadaan import Kembali
from ladang import alone

from sakip_desktop.db.journal import verify_chain
from sakip_desktop.services import riwayat

ZONA = {"WIB": 7, "WITA": 8, "WIT": 9}
BATAS = (date(2025, 2, 1), date(2025, 8, 1), date(2025, 9, 1), date(2026, 1, 1), date(2028, 2, 29),
         date(2028, 3, 1))  # fmt: skip
LINGKUNGAN = [
    {"TZ": tz, "LC_ALL": bahasa, "LANG": bahasa}
    for tz, bahasa in (
        ("UTC", "C"), ("Asia/Jakarta", "id_ID.UTF-8"), ("Asia/Makassar", "C.UTF-8"),
        ("Asia/Jayapura", "en_US.UTF-8"), ("America/Los_Angeles", "tr_TR.UTF-8"),
        ("Pacific/Kiritimati", "POSIX"), ("<+1345>-13:45", "de_DE.UTF-8"),
    )
]  # fmt: skip


def test_the_system_makes_no_difference(folder_kantor, tmp_path, angka):
    """The same day of work in processes of their own, each under other settings."""
    import shutil

    hasil = []
    for ke, lingkungan in enumerate(LINGKUNGAN):
        salinan = shutil.copytree(folder_kantor.root, tmp_path / f"{ke}")
        hasil.append(alone("day", salinan / folder_kantor.database.name, **lingkungan))
    assert len(hasil[0]) > 15
    for lingkungan, satu in zip(LINGKUNGAN, hasil, strict=True):
        assert satu == hasil[0], lingkungan
    angka("T1", settings_of_the_system=len(hasil), lines_compared=len(hasil[0]), differences=0)


@pytest.mark.parametrize("zona", ZONA)
def test_the_day_begins_at_midnight_of_the_office(uji, zona, angka):
    uji.ctx.kantor = replace(uji.ctx.kantor, zona=zona)
    dilihat = 0
    for batas in BATAS:
        tengah = datetime(batas.year, batas.month, batas.day, tzinfo=UTC) - timedelta(
            hours=ZONA[zona]
        )
        for geser, hari in (
            (timedelta(seconds=-2), batas - timedelta(days=1)),
            (timedelta(0), batas),
            (timedelta(hours=23), batas),
        ):
            uji.jam.kini = tengah + geser
            assert uji.ctx.today() == hari, (batas, geser)
            dilihat += 1
    angka("T1", midnights=dilihat, differences=0)


@pytest.mark.parametrize("zona", ZONA)
def test_saving_goes_on_whatever_the_clock_does(uji, zona, angka):
    """Month ends and the end of the year, the clock ahead and back: order is the journal's."""
    uji.ctx.kantor = replace(uji.ctx.kantor, zona=zona)
    kembali, disimpan, diragukan = Kembali(uji), 0, 0
    for batas in BATAS[2:4]:
        benar = datetime(batas.year, batas.month, batas.day, tzinfo=UTC) - timedelta(hours=12)
        langkah = (
            (benar, False),
            (benar + timedelta(hours=12), False),
            (benar - timedelta(days=1), True),
            (benar - timedelta(days=3650), True),
            (datetime(2009, 1, 1, tzinfo=UTC), True),
            (benar + timedelta(days=3650), True),
            (benar + timedelta(days=1), False),
        )
        for ke, (saat, ragu) in enumerate(langkah):
            uji.jam.kini = saat
            uji.masuk("pengisi-a").isi("A1", "kendala", f"{batas} {ke}")
            catatan = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=2)
            assert catatan[0].urut == catatan[1].urut + 1
            assert catatan[0].jam_diragukan is ragu, (batas, ke)
            assert catatan[0].waktu >= saat.astimezone(catatan[0].waktu.tzinfo)
            disimpan += 1
            diragukan += ragu
        assert uji.figur("A1", JULI).kendala == f"{batas} {len(langkah) - 1}"
        with uji.ctx.engine.connect() as conn:
            assert verify_chain(conn) == []
        kembali.back()
    angka("T1", saves_under_moving_clocks=disimpan, of_them_flagged=diragukan, differences=0)
