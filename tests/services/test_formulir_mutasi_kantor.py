"""Changed and damaged forms against an office; the thousand are in ``tests/fault``."""

from mutasi_kantor import run


def test_what_is_stored_is_what_the_file_says_or_nothing(uji, tmp_path):
    salah, ditolak = run(uji, tmp_path, "kantor", 48)
    assert salah == []
    assert 10 < ditolak < 40
