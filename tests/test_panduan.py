"""What the guide shows is what the program does."""

import re

import pytest

from sakip_desktop.cli import parse
from sakip_desktop.paths import resource
from sakip_desktop.services.hitung import StatusBaris, hitung_berkas


def test_the_sample_table_of_the_beginning_is_computed_as_it_says(tmp_path):
    panduan = resource("panduan", "mulai.md").read_text(encoding="utf-8")
    contoh = re.search(r"```\n(indikator;.*?)```", panduan, re.DOTALL)
    masuk, keluar = tmp_path / "tabel.csv", tmp_path / "hasil.csv"
    masuk.write_text(contoh[1], encoding="utf-8")
    assert hitung_berkas(masuk, keluar)[StatusBaris.DIHITUNG] == 3
    hasil = [baris.split(";") for baris in keluar.read_text(encoding="utf-8-sig").splitlines()]
    assert [baris[7] for baris in hasil[1:]] == ["96,87", "120,00", "100,00"]
    assert "Hasilnya 96,87, 120,00 (200,00 sebelum dibatasi), dan 100,00." in panduan


def words_of(capsys, *kata):
    """The words that may follow on the command line, as its own help lists them."""
    with pytest.raises(SystemExit):
        parse([*kata, "--help"])
    return re.findall(r"^    (\w+) ", capsys.readouterr().out, re.MULTILINE)


def test_every_command_stands_in_the_guide(capsys):
    panduan = resource("panduan", "perintah.md").read_text(encoding="utf-8")
    keluarga = {satu: words_of(capsys, satu) for satu in ("sop", "formulir")}
    assert "waktu" in keluarga["sop"]
    perintah = [satu for satu in words_of(capsys) if satu not in keluarga]
    perintah += [f"{satu} {kata}" for satu, milik in keluarga.items() for kata in milik]
    disebut = re.findall(r"^\| `([^`]+)`", panduan, re.MULTILINE)
    assert [p for p in perintah if not any(re.match(rf"{p}\b", d) for d in disebut)] == []
