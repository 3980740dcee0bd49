"""Two programs on one file: the second is told so and never writes, the first loses nothing."""

import shutil

import pytest
from kantor_uji import SANDI
from ladang import acked
from simpan import judge, open_for_saving

from sakip_desktop.cli import parse, run
from sakip_desktop.db import engine as engine_modul
from sakip_desktop.db.backup import make_backup, verify_backup
from sakip_desktop.db.restore import restore
from sakip_desktop.domain.errors import BasisDataTerkunci
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import cadangan, pembukaan


def test_the_second_program_is_told_and_never_writes(
    ladang, berkas, tmp_path, monkeypatch, capsys, angka
):
    from sampel_db import JamUji

    monkeypatch.setattr(engine_modul, "TUNGGU_MS", 20)
    engine = open_for_saving(berkas)
    satu = make_backup(engine, tmp_path / "cadangan", clock=JamUji())
    engine.dispose()
    folder = DataFolder(berkas.parent)
    lines = ladang.start("saves", berkas, 6, 100_000)
    lines += ladang.ready(lines)
    kedua = {
        "open": lambda: open_for_saving(berkas),
        "open the office": lambda: pembukaan.open_office(folder),
        "restore": lambda: restore(
            satu.berkas, berkas, backup_folder=tmp_path / "cadangan", clock=JamUji()
        ),
        "restore as somebody": lambda: cadangan.restore_as(folder, satu.berkas, "admin", SANDI),
    }
    for nama, coba in kedua.items():
        with pytest.raises(BasisDataTerkunci) as galat:
            coba()
        assert "jendela lain" in str(galat.value), nama
        assert galat.value.saran
    with pytest.raises(Exception, match="bukan cadangan"):
        verify_backup(berkas)
    assert pembukaan.account_names(folder) == []
    for kata in (["cadangkan"], ["periksa"]):
        assert run(parse(["--data-dir", str(folder.root), *kata])) == 1
        keluar = capsys.readouterr()
        assert "jendela lain" in keluar.err + keluar.out
    lines += ladang.kill_after(0, lines)
    ada, salah = judge(berkas)
    assert salah == []
    assert acked(lines) <= ada
    assert ada == set(range(1, max(ada) + 1))
    angka("R9", tries_of_the_second=8, told_why=8, written=0, lost=0)


def test_a_program_that_was_killed_holds_nothing(ladang, berkas, tmp_path, angka):
    """The lock is the system's: it goes with its holder, whatever was left beside the file."""
    for ke in range(3):
        lines = ladang.start("saves", berkas, 6 + ke, 1)
        lines = ladang.kill_after(0, lines)
        open_for_saving(berkas).dispose()
        sisa = shutil.copytree(berkas.parent, tmp_path / f"sisa-{ke}")
        assert judge(sisa / "sakip.sqlite3")[1] == []
    angka("R9", stale_locks=0)
