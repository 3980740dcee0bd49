"""A Linux without what Qt's window needs is told so, in Indonesian and with the remedy."""

import os
import re
import subprocess
import sys
from pathlib import Path

from sakip_desktop import pustaka

AKAR = Path(__file__).parents[1]


def test_a_library_that_is_missing_is_named_with_the_command_that_installs_it(
    tmp_path, monkeypatch
):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    plugin = tmp_path / "libqxcb.so"
    isi = pustaka._x11_plugin().read_bytes()
    plugin.write_bytes(isi.replace(b"libQt6XcbQpa.so.6", b"libxcb-tidak.so.0"))
    sebab, perintah = pustaka.why_no_window(plugin).split("\n")
    assert "Pustaka libxcb-tidak.so.0 belum terpasang di komputer ini." in sebab
    assert perintah.startswith("    sudo apt-get install --no-install-recommends libegl1 ")
    assert " libxcb-cursor0 " in perintah


def test_without_a_screen_the_program_says_so_and_ends(tmp_path):
    lain = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    hasil = subprocess.run(
        [sys.executable, "-m", "sakip_desktop", "--data-dir", str(tmp_path / "data")],
        env={nama: isi for nama, isi in os.environ.items() if nama not in lain},
        capture_output=True,
        text=True,
        check=False,
    )
    assert hasil.returncode == 1
    assert hasil.stderr.startswith("Jendela program tidak dapat dibuka. ")
    assert len(hasil.stderr.splitlines()) <= 2, "no trace, nothing of Qt's"
    assert not (tmp_path / "data").exists()


def test_where_a_window_opens_nothing_is_said():
    assert pustaka.why_no_window() == ""


def test_what_is_installed_is_the_same_wherever_it_is_named():
    readme = (AKAR / "README.md").read_text(encoding="utf-8").replace("\\\n", " ")
    (di_readme,) = re.findall(r"apt-get install --no-install-recommends (libegl1 .*)", readme)
    assert di_readme.split() == pustaka.PAKET.split()
    skrip = (AKAR / "packaging" / "system_packages.sh").read_text(encoding="utf-8")
    (di_skrip,) = re.findall(r'qt_libraries="(.*)"', skrip)
    tanpa_layar = set(di_skrip.split()) - {"libxkbcommon0"}  # the window's brings it
    assert tanpa_layar < set(pustaka.PAKET.split())
