"""Where a result may be put: never over a file that the program lives on."""

import os
import threading

import pytest

from sakip_desktop.domain.errors import BasisDataGalat
from sakip_desktop.paths import SEDANG_PULIH
from sakip_desktop.services.berkas import storing


def put(path):
    with storing(path):
        path.write_bytes(b"baru")


@pytest.mark.parametrize("nama", ["hasil.csv", "sakip.sqlite3.pulih"])
def test_a_pipe_is_refused_at_once(tmp_path, nama):
    """Opened to be looked at, it would wait for a writer for ever."""
    pipa = tmp_path / nama
    os.mkfifo(pipa)
    galat = []

    def coba():
        try:
            put(pipa)
        except BasisDataGalat as satu:
            galat.append(str(satu))

    utas = threading.Thread(target=coba, daemon=True)
    utas.start()
    utas.join(20)
    assert not utas.is_alive()
    assert "bukan berkas biasa" in galat[0]
    assert pipa.is_fifo()


def test_a_device_is_refused(tmp_path):
    (tmp_path / "hasil.csv").symlink_to("/dev/null")
    with pytest.raises(BasisDataGalat, match="pipa atau perangkat"):
        put(tmp_path / "hasil.csv")


@pytest.mark.parametrize("folder", ["bukti", "BUKTI"])
@pytest.mark.parametrize("nama", ["ab" * 32, "AB" * 32])
def test_a_scan_is_known_whatever_its_capitals(tmp_path, folder, nama):
    pindaian = tmp_path / folder / f"{nama}.PDF"
    pindaian.parent.mkdir()
    pindaian.write_bytes(b"%PDF-")
    (tmp_path / "tautan.pdf").symlink_to(pindaian)
    for path in (pindaian, tmp_path / "tautan.pdf"):
        with pytest.raises(BasisDataGalat, match="tidak ditimpa"):
            put(path)
    assert pindaian.read_bytes() == b"%PDF-"


def test_a_link_to_a_file_of_the_program_is_refused(tmp_path):
    (tmp_path / SEDANG_PULIH).write_bytes(b"{}")
    (tmp_path / "hasil.csv").symlink_to(tmp_path / SEDANG_PULIH)
    with pytest.raises(BasisDataGalat, match="tidak ditimpa"):
        put(tmp_path / "hasil.csv")


def test_a_link_to_itself_is_a_sentence(tmp_path):
    (tmp_path / "lingkar").symlink_to(tmp_path / "lingkar")
    for path in (tmp_path / "lingkar" / "hasil.csv", tmp_path / "lingkar"):
        with pytest.raises(BasisDataGalat):
            put(path)


def test_an_ordinary_file_is_written_over(tmp_path):
    path = tmp_path / "log" / "hasil.csv"
    put(path)
    put(path)
    assert path.read_bytes() == b"baru"


def test_a_place_with_too_long_a_name_is_a_sentence(tmp_path):
    with pytest.raises(BasisDataGalat, match="nama berkas"):
        put(tmp_path / ("x" * 5000) / "diganti" / "hasil.csv")
