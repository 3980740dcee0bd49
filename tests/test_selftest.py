"""The packaged program's self-test fails where something is wrong; it never prints a riddle."""

import pytest

from sakip_desktop import selftest
from sakip_desktop.paths import logs
from sakip_desktop.services.pembukaan import open_office


def test_a_database_that_is_closed_whole_is_told(folder_kantor):
    assert selftest._close(open_office(folder_kantor)) == "ditutup utuh"


def test_a_log_that_is_left_fails(folder_kantor):
    ctx = open_office(folder_kantor)
    logs(folder_kantor.database)[1].write_bytes(b"")
    with pytest.raises(RuntimeError, match=r"log is still there: sakip\.sqlite3-journal"):
        selftest._close(ctx)


@pytest.mark.luas
def test_the_whole_of_it_passes(capsys, tmp_path):
    laporan = tmp_path / "laporan.txt"
    assert selftest.self_test(laporan) == 0
    assert "basis data: ditutup utuh" in laporan.read_text(encoding="utf-8")
    assert capsys.readouterr().out == laporan.read_text(encoding="utf-8")
