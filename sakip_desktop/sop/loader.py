"""From a TOML file to a procedure; every fault names file, step, key and the nearest known word.

``read_berkas`` tells all faults (``sop.periksa`` shows them with their lines); ``load_sop`` refuses
at the first.
"""

import re
import tomllib
from dataclasses import dataclass

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.langkah import Sop
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.domain.temuan_sop import TemuanSop
from sakip_desktop.sop.baca import Salah, read_sop
from sakip_desktop.sop.baris import find_line, line_map
from sakip_desktop.sop.susunan import check_susunan

# Brackets that nobody closes between, and digits, of which tomllib cannot read that many.
_KURUNG = re.compile(r"(?:[\[{][^\[\]{}]*){50}")
_ANGKA = re.compile(r"[0-9_]{4000}")
_DI = re.compile(r" \(at (?:line (?P<baris>\d+), column (?P<kolom>\d+)|end of document)\)$")
# What tomllib says, in our words; the first that fits.
_TATA_TULIS = (
    ("Invalid value", "nilainya tidak dikenal; teks ditulis dalam tanda kutip"),
    ("Expected '=' after a key", "sesudah kunci harus ada tanda ="),
    ("Expected newline or end of document", "sesudah nilai harus ganti baris"),
    ("Cannot overwrite a value", "kunci ini ditulis dua kali"),
    ("Cannot declare", "tabel ini ditulis dua kali"),
    ("Unclosed array", "kurung siku belum ditutup"),
    ("Unclosed inline table", "kurung kurawal belum ditutup"),
    ("Unterminated string", "tanda kutip belum ditutup"),
    ("Expected '\"", "tanda kutip belum ditutup"),
    ("Expected \"'", "tanda kutip belum ditutup"),
    ("Expected ']", "kurung siku judul belum ditutup"),
    (r"Illegal character '\n'", "tanda kutip belum ditutup"),
    ("Illegal character", "ada tanda yang tidak boleh di sini"),
    ("Unescaped '\\'", "garis miring terbalik harus ditulis dua kali"),
    ("Invalid statement", "baris ini bukan kunci = nilai dan bukan [judul]"),
    ("Invalid initial character", "kunci hanya huruf, angka, garis bawah, dan tanda hubung"),
)


@dataclass(frozen=True, slots=True)
class Terbaca:
    """What a file holds: the procedure, or the faults that keep it from being one."""

    sop: Sop | None
    temuan: tuple[TemuanSop, ...]


def load_sop(teks: str, nama: str) -> Sop:
    """Read one procedure.

    Args:
        teks: the TOML.
        nama: file name, for the messages.

    Raises:
        DataTidakSah: syntax, an unknown word, a missing key, a step that does not exist, that is
            never reached or that its page cannot finish, a branch without its other half; the
            message names file, step, key and the nearest known word.
    """
    terbaca = read_berkas(teks)
    if terbaca.sop is None:
        raise DataTidakSah(
            f"Berkas SOP {nama}: {terbaca.temuan[0].kalimat}",
            saran="Perbaiki berkas itu, lalu buka program lagi.",
        )
    return terbaca.sop


def read_berkas(teks: str) -> Terbaca:
    """Read one procedure with all its faults, in the order of the file."""
    try:
        isi = tomllib.loads(teks)
    except tomllib.TOMLDecodeError as galat:
        return Terbaca(None, (_syntax(str(galat), teks),))
    except RecursionError:
        return Terbaca(None, (_too_much(_KURUNG, teks, "kurung di dalam kurung terlalu dalam"),))
    except ValueError:  # more digits than Python reads
        return Terbaca(None, (_too_much(_ANGKA, teks, "bilangannya terlalu panjang"),))
    salah: list[Salah] = []
    sop = read_sop(isi, salah)
    check_susunan(sop, salah)
    if not salah:
        return Terbaca(sop, ())
    peta = line_map(teks)
    temuan = [
        TemuanSop(
            tingkat=Tingkat.KESALAHAN,
            isi=one_line(satu.isi),  # words of the file: one fault is one line on the terminal
            langkah=one_line(satu.langkah),
            kunci=one_line(satu.kunci),
            baris=find_line(peta, satu.jalur) or 1,
        )
        for satu in salah
    ]
    return Terbaca(None, tuple(sorted(temuan, key=lambda satu: satu.baris or 0)))


def _syntax(pesan: str, teks: str) -> TemuanSop:
    """A syntax error in our words, with line and column."""
    di = _DI.search(pesan)
    if di is not None and di["baris"]:
        baris, kolom = int(di["baris"]), int(di["kolom"])
    else:
        semua = teks.splitlines() or [""]
        baris, kolom = len(semua), len(semua[-1]) + 1
    asing = _DI.sub("", pesan)
    kita = next((kita for awal, kita in _TATA_TULIS if asing.startswith(awal)), "")
    kata = kita or f"penulisan TOML tidak sah ({asing})"
    isi = f"tidak dapat dibaca pada baris {baris}, kolom {kolom}: {kata}"
    return TemuanSop(tingkat=Tingkat.KESALAHAN, isi=isi, baris=baris, kolom=kolom)


def _too_much(pola: re.Pattern[str], teks: str, kata: str) -> TemuanSop:
    """What cannot be read because there is too much of it, with its line."""
    cocok = pola.search(teks)
    baris = 1 if cocok is None else teks.count("\n", 0, cocok.start()) + 1
    isi = f"tidak dapat dibaca pada baris {baris}: {kata}"
    return TemuanSop(tingkat=Tingkat.KESALAHAN, isi=isi, baris=baris)
