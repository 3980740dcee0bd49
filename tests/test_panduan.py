"""What the guide shows is what the program does."""

import re
from html import unescape
from pathlib import Path

import pytest

from sakip_desktop.cli import parse
from sakip_desktop.paths import resource
from sakip_desktop.services.hitung import StatusBaris, hitung_berkas


def test_the_sample_table_of_the_beginning_is_computed_as_it_says(tmp_path):
    panduan = resource("panduan", "mulai.md").read_text(encoding="utf-8")
    contoh = re.search(r"```\n(indikator;.*?)```", panduan, re.DOTALL)
    masuk, keluar = tmp_path / "tabel.csv", tmp_path / "hasil.csv"
    masuk.write_text(contoh[1], encoding="utf-8")
    assert hitung_berkas(masuk, keluar).jumlah[StatusBaris.DIHITUNG] == 3
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


AKAR = Path(__file__).parents[1]
KUNCI = re.compile(r"(Alt|Ctrl|Shift)\+|F\d+$|(Enter|Tab|Esc|Spasi|Home)$")
TANDA = re.compile(r"^[✓✕!○●⊘▲+?=·▸i] +")
BUKAN_NAMA = {  # emphasised, or an example of a text that is put together
    "Seret",
    "2",
    "1/3",
    "0/3",
    "Realisasi anggaran · 4 dari 4 terisi",
    "Batalkan: Realisasi Juli 2025 – IKU-1",
    "IKK-04 tidak dapat dipenuhi",
    "Belum lengkap: 7 belum diisi",
    "Langkah 11b",
    "Final, berubah",
    "PDF hanya gambar",
    "Kertas Kerja Pengukuran, dengan rumus",
    "Isian panjang",
    "Pola nomor",
    "Realisasi dan target",
    "Diubah",
    "Asli tetapi bukan revisi terbaru",
    "JF",
    "LN",
}


def bare(teks):
    """A text of the window without its mnemonic, its dots and what stands in brackets."""
    teks = re.sub(r"\{[^}]*\}", "…", re.sub(r"&(?!&)", "", teks).replace("&&", "&"))
    return teks.strip().rstrip("…:").strip()


def texts_of_the_program():
    """What forms, code and data may show, each also up to its bracket, dash, colon or comma."""
    semua = set()
    for path in (AKAR / "ui").glob("*.ui"):
        semua |= set(re.findall(r"<string>([^<]+)</string>", path.read_text(encoding="utf-8")))
    for path in (*(AKAR / "sakip_desktop").rglob("*.py"), *resource().rglob("*.toml")):
        if path.parent.name != "forms":
            semua |= set(re.findall(r'"([^"\n]+)"', path.read_text(encoding="utf-8")))
    bersih = {bare(unescape(satu).replace("\\n", " ")) for satu in semua}
    pendek = {
        bare(satu.partition(tanda)[0]) for satu in bersih for tanda in (" (", " – ", ":", ",")
    }
    return {satu.casefold() for satu in bersih | pendek if satu}


def names_in(panduan):
    """Each bold name of a chapter that a user has to find on the screen."""
    isi = re.sub(r"```.*?```", "", panduan, flags=re.DOTALL)
    for tebal in re.findall(r"\*\*(.+?)\*\*", isi, re.DOTALL):
        nama = re.sub(r" *\((Alt|Ctrl|Shift|F\d)[^)]*\)", "", " ".join(tebal.split()))
        nama = TANDA.sub("", nama)
        if not (KUNCI.match(nama) or nama.endswith(".") or nama[0].islower()):
            yield nama


@pytest.mark.parametrize(
    "bab", sorted(satu.stem for satu in resource("panduan").glob("*.md")), ids=str
)
def test_every_name_that_the_guide_tells_to_press_is_on_the_screen(bab, layar):
    isi = resource("panduan", f"{bab}.md").read_text(encoding="utf-8")
    nama = {bare(satu) for satu in names_in(isi)} - BUKAN_NAMA
    assert [satu for satu in nama if satu.casefold() not in layar] == []


@pytest.fixture(scope="module")
def layar():
    return texts_of_the_program()
