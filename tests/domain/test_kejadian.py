"""What a restore would take away, counted."""

from datetime import UTC, datetime, timedelta

from sakip_desktop.domain.izin import HAK, Tindakan
from sakip_desktop.domain.kejadian import KATA_KEJADIAN, count

AWAL = datetime(2025, 11, 3, 7, 10, tzinfo=UTC)


def test_entries_are_counted_by_kind_the_most_frequent_first():
    tindakan = ["realisasi.kirim", *["realisasi.isi"] * 3, "kelak.ada", "akun.masuk"]
    hasil = count((AWAL + timedelta(hours=n), satu) for n, satu in enumerate(tindakan))
    assert hasil.jumlah == 6
    assert (hasil.dari, hasil.sampai) == (AWAL, AWAL + timedelta(hours=5))
    assert hasil.ringkas == (
        "3 isian realisasi, 1 pengiriman formulir, 1 pekerjaan lain, 1 catatan masuk"
    )


def test_nothing_has_no_moment():
    hasil = count([])
    assert (hasil.jumlah, hasil.ringkas, hasil.dari) == (0, "", None)


def test_every_action_that_is_journalled_has_its_word():
    """Looking leaves no entry, but saving the journal does."""
    tanpa = {satu for satu in HAK if satu.endswith(".lihat")} - {Tindakan.JURNAL_LIHAT}
    assert set(Tindakan) - tanpa <= set(KATA_KEJADIAN)
