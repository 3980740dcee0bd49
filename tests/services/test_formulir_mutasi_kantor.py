"""Changed and damaged forms against an office; the thousand are in ``tests/fault``."""

import pytest
from mutasi_kantor import run


@pytest.mark.luas
def test_what_is_stored_is_what_the_file_says_or_nothing(uji, tmp_path):
    salah, ditolak = run(uji, tmp_path, "kantor", 48)
    assert salah == []
    assert 10 < ditolak < 40
