"""What the guide shows is what the program does."""

import re

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
