"""What of a form that comes back waits for a person: far from what is stored, or not right."""

from decimal import Decimal

import pytest

from sakip_desktop.domain.formulir_periksa import check_far, holds_back
from sakip_desktop.domain.temuan import info, kesalahan, peringatan


@pytest.mark.parametrize(
    ("baru", "lama", "kata"),
    [
        ("90", "530943000", "90 sepersepuluh atau kurang dari yang tersimpan (530.943.000)."),
        ("8.5", "85", "8,5 sepersepuluh atau kurang dari yang tersimpan (85)."),
        ("0", "3", "0 sepersepuluh atau kurang dari yang tersimpan (3)."),
        ("850", "85", "850 sepuluh kali atau lebih dari yang tersimpan (85)."),
        ("-850", "85", "-850 sepuluh kali atau lebih dari yang tersimpan (85)."),
        ("849", "85", ""),
        ("8.6", "85", ""),
        ("7", "0", ""),  # from nothing there is no proportion
    ],
)
def test_tenfold_or_a_tenth_of_what_is_stored_is_said(baru, lama, kata):
    temuan = check_far("nilai", Decimal(baru), Decimal(lama))
    assert (temuan is None) is (not kata)
    if temuan is not None:
        assert (temuan.isi, temuan.kolom, holds_back(temuan)) == (kata, "nilai", True)


@pytest.mark.parametrize(
    ("temuan", "menunggu"),
    [
        (kesalahan("di-luar-batas", "nilai", "", ""), True),
        (kesalahan("komponen-kosong", "penyebut", "", ""), False),  # what is there is right
        (peringatan("lompatan", "nilai", "", ""), True),
        (info("lompatan", "nilai", "", ""), False),  # counted, or exempted
        (peringatan("melebihi-pagu", "nilai", "", ""), True),
        (peringatan("tanpa-pagu", "nilai", "", ""), False),
    ],
)
def test_jumps_and_what_cannot_be_right_wait(temuan, menunggu):
    assert holds_back(temuan) is menunggu
