"""Read single cells of the plan workbook: text, code, choice, number, target.

Each reader gives the value, or ``None`` for a blank, or adds a ``Masalah`` with row, column, value,
reason and advice.  Numbers go through ``domain.angka`` only.
"""

import datetime as dt
import math
import re
from dataclasses import dataclass, field
from decimal import Decimal

from sakip_desktop.domain import angka
from sakip_desktop.domain import satuan as satuan_
from sakip_desktop.domain.angka import Ambigu, Ditolak, Hasil, Kosong, Terbaca
from sakip_desktop.domain.kinerja import Polaritas, Target
from sakip_desktop.domain.periode import (
    TAHUN_TERAKHIR,
    TAHUN_TERAWAL,
    Periode,
    parse_tanggal,
    setahun,
)
from sakip_desktop.domain.rencana import BERLAKU_LAGI, Masalah
from sakip_desktop.domain.teks import (
    MAKS_NAMA,
    clean_kode,
    clean_text,
    explain_foreign,
    find_foreign,
    one_line,
)
from sakip_desktop.spreadsheet.kolom_rencana import KATA_BERLAKU, Isi, Kolom
from sakip_desktop.spreadsheet.lembar import Lembar, Sel

MAKS_TEKS = 4_000
MAKS_KODE = 60
MAKS_PENDEK = 100
# Names stand in narrow columns of the papers: one line, and no longer than fits there.
_NAMA = {
    **dict.fromkeys(("nama", "uraian", "unit", "induk", "pembilang", "penyebut"), MAKS_NAMA),
    **dict.fromkeys(
        ("singkatan", "satuan", "satuan_pembilang", "satuan_penyebut", "sk_iku"), MAKS_PENDEK
    ),
}
_MAKS_KUTIP = 80
_TAHUN = re.compile(r"[0-9]{4}")


@dataclass(slots=True)
class Laporan:
    """What has been found so far."""

    masalah: list[Masalah] = field(default_factory=list)
    catatan: list[str] = field(default_factory=list)
    tempat: set[tuple[str, int, str]] = field(default_factory=set)


@dataclass(slots=True)
class Isian:
    """A recognised sheet: where its headings are and which columns stand where."""

    lembar: Lembar
    baris_judul: int
    letak: dict[str, int]
    laporan: Laporan
    rumus: int = 0

    def problem(self, baris: int, kolom: Kolom, alasan: str, saran: str, nilai: str = "") -> None:
        """Add a problem at a cell; the cell's text is quoted unless another value is given.

        One problem a cell: what could not be read is not called missing as well.
        """
        tempat = (self.lembar.nama, baris, kolom.judul)
        if tempat in self.laporan.tempat:
            return
        self.laporan.tempat.add(tempat)
        kutip = nilai or self.quote(baris, kolom)
        self.laporan.masalah.append(
            Masalah(
                lembar=self.lembar.nama,
                baris=baris,
                kolom=kolom.judul,
                nilai=kutip[:_MAKS_KUTIP],
                alasan=alasan,
                saran=saran,
            )
        )

    def note(self, baris: int, kolom: Kolom, isi: str) -> None:
        """Add a sentence about how a cell was taken."""
        kutip = self.quote(baris, kolom)
        self.laporan.catatan.append(
            f"Lembar “{self.lembar.nama}”, baris {baris}, kolom “{kolom.judul}”: “{kutip}” {isi}."
        )

    def quote(self, baris: int, kolom: Kolom) -> str:
        """What a cell holds, for a message; empty for a blank."""
        sel = self.cell(baris, kolom)
        return "" if sel is None or sel.nilai is None else show_value(sel.nilai)[:_MAKS_KUTIP]

    def cell(self, baris: int, kolom: Kolom) -> Sel | None:
        """The raw cell; None when the column is not in the file or the cell holds nothing."""
        nomor = self.letak.get(kolom.kunci)
        sel = None if nomor is None else self.lembar.sel.get((baris, nomor))
        if sel is not None and isinstance(sel.nilai, str) and not sel.nilai.strip():
            return None
        return sel


def show_value(nilai: object) -> str:
    """A cell's value as the person sees it, for messages."""
    if isinstance(nilai, bool):
        return "TRUE" if nilai else "FALSE"
    if isinstance(nilai, float) and math.isfinite(nilai):
        return angka.format_isian(Decimal(repr(nilai)))
    if isinstance(nilai, dt.datetime | dt.date):
        return nilai.strftime("%d/%m/%Y")
    return str(nilai)


def read_text(isian: Isian, baris: int, kolom: Kolom) -> str:
    """Text of a cell, clean and trimmed; empty for a blank or after a problem.

    A kode and a name are one line; a kode with a letter that is not Latin is a problem.
    """
    sel = _usable(isian, baris, kolom)
    if sel is None:
        return ""
    nilai = sel.nilai
    if isinstance(nilai, dt.datetime | dt.date | dt.time | dt.timedelta):
        isian.problem(
            baris,
            kolom,
            "Sel ini tersimpan sebagai tanggal atau jam, bukan teks.",
            "Format selnya sebagai Teks, lalu ketik ulang.",
        )
        return ""
    if kolom.isi is Isi.KODE and isinstance(nilai, float):
        isian.problem(
            baris,
            kolom,
            "Kode tersimpan sebagai angka; nol di belakangnya dapat hilang.",
            "Format selnya sebagai Teks, lalu ketik ulang kodenya.",
        )
        return ""
    mentah = nilai if isinstance(nilai, str) else show_value(nilai)
    if kolom.isi is Isi.KODE:
        return _read_kode(isian, baris, kolom, mentah)
    nama = kolom.isi is Isi.TEKS and kolom.kunci in _NAMA
    teks = one_line(_unescape(mentah)) if nama else _tidy(mentah)
    batas = _NAMA[kolom.kunci] if nama else MAKS_TEKS
    return _check_length(isian, baris, kolom, teks, batas)


def _read_kode(isian: Isian, baris: int, kolom: Kolom, mentah: str) -> str:
    kode = clean_kode(_unescape(mentah))
    asing = find_foreign(kode)
    if asing:
        isian.problem(
            baris,
            kolom,
            explain_foreign(kode, asing),
            "Ketik ulang kodenya dengan papan ketik; jangan menyalin-tempel.",
        )
        return ""
    return _check_length(isian, baris, kolom, kode, MAKS_KODE)


def _check_length(isian: Isian, baris: int, kolom: Kolom, teks: str, batas: int) -> str:
    if len(teks) > batas:
        isian.problem(
            baris, kolom, f"Teksnya lebih dari {batas} huruf.", "Persingkat teksnya.", teks
        )
        return ""
    return teks


def read_choice(isian: Isian, baris: int, kolom: Kolom) -> object:
    """The meaning of a chosen text; None for a blank or after a problem."""
    sel = _usable(isian, baris, kolom)
    if sel is None:
        return None
    cari = _squeeze(_yes_no(sel.nilai))
    for label, arti in kolom.pilihan.items():
        if cari in {_squeeze(label), _squeeze(str(arti))}:
            return arti
    isian.problem(
        baris,
        kolom,
        "Isinya bukan salah satu pilihan.",
        f"Pilih salah satu: {', '.join(kolom.pilihan)}.",
    )
    return None


def read_number(isian: Isian, baris: int, kolom: Kolom, satuan: str = "") -> Decimal | None:
    """A number in the given unit (rupiah and whole numbers checked); None for a blank."""
    sel = _usable(isian, baris, kolom)
    if sel is None:
        return None
    satuan = {Isi.RUPIAH: "Rp", Isi.BILANGAN: "", Isi.BULAT: ""}.get(kolom.isi, satuan)
    if kolom.isi is Isi.RUPIAH and isinstance(sel.nilai, str):
        hasil = angka.parse_rupiah(sel.nilai)
    else:
        hasil = _parse(sel, satuan, rasio=satuan_.is_rasio(satuan))
    terbaca = _accept(isian, baris, kolom, hasil)
    if terbaca is None:
        return None
    if kolom.isi in {Isi.RUPIAH, Isi.BULAT} and angka.to_bilangan_bulat(terbaca.nilai) is None:
        isian.problem(
            baris,
            kolom,
            "Isinya harus bilangan bulat.",
            "Tulis seluruh rupiahnya, misalnya 1.500.000."
            if kolom.isi is Isi.RUPIAH
            else "Tulis tanpa angka di belakang koma.",
        )
        return None
    return terbaca.nilai


def read_tanggal(isian: Isian, baris: int, kolom: Kolom, tahun: int) -> dt.date | None:
    """A date within the plan's year, or ``BERLAKU_LAGI``; None for a blank or after a problem.

    A date cell, or text in the Indonesian order: 01/07/2025, 1-7-2025, 1 Juli 2025.
    """
    sel = _usable(isian, baris, kolom)
    if sel is None:
        return None
    nilai = sel.nilai
    henti = kolom.kunci == "berhenti_pada"
    if henti and isinstance(nilai, str) and _squeeze(nilai) == _squeeze(KATA_BERLAKU):
        return BERLAKU_LAGI
    if isinstance(nilai, dt.datetime):
        hari: dt.date | None = nilai.date()
    elif isinstance(nilai, dt.date):
        hari = nilai
    else:
        hari = parse_tanggal(_tidy(nilai)) if isinstance(nilai, str) else None
    if hari is None:
        isian.problem(
            baris,
            kolom,
            "Ini bukan tanggal.",
            f"Tulis seperti 01/07/{tahun}"
            + (f", atau {KATA_BERLAKU} untuk memakainya lagi." if henti else "."),
        )
    elif hari.year != tahun:
        isian.problem(
            baris,
            kolom,
            f"Tanggalnya di luar tahun rencana {tahun}.",
            f"Isi tanggal di tahun {tahun}"
            + (
                "; yang tidak dipakai lagi tahun depan cukup tidak dimasukkan ke rencana tahun "
                "depan."
                if henti
                else "."
            ),
        )
        return None
    return hari


def read_predikat(isian: Isian, baris: int, kolom: Kolom) -> tuple[tuple[str, Decimal], ...]:
    """``D=1; C=2; …`` as labels with scores; empty for a blank or after a problem."""
    hasil: list[tuple[str, Decimal]] = []
    for bagian in _parts(read_text(isian, baris, kolom)):
        label, sama, skor = (satu.strip() for satu in bagian.partition("="))
        terbaca = angka.parse_skor(skor)
        if not label or not sama or not isinstance(terbaca, Terbaca):
            isian.problem(
                baris,
                kolom,
                f"“{bagian}” bukan predikat dengan skornya.",
                "Tulis seperti: D=1; C=2; CC=3; B=4; BB=5; A=6; AA=7.",
            )
            return ()
        hasil.append((label, terbaca.nilai))
    return tuple(hasil)


def read_renstra(
    isian: Isian,
    baris: int,
    kolom: Kolom,
    *,
    polaritas: Polaritas,
    satuan: str,
    predikat: tuple[tuple[str, Decimal], ...],
) -> dict[Periode, Target]:
    """``2025=84; 2026=86`` as targets by year; empty for a blank or after a problem."""
    hasil: dict[Periode, Target] = {}
    for bagian in _parts(read_text(isian, baris, kolom)):
        tahun, _, teks = (satu.strip() for satu in bagian.partition("="))
        if not (_TAHUN.fullmatch(tahun) and teks):
            alasan = f"“{bagian}” bukan tahun dengan targetnya."
        elif not TAHUN_TERAWAL <= int(tahun) <= TAHUN_TERAKHIR:
            alasan = f"Tahun {tahun} di luar {TAHUN_TERAWAL} sampai {TAHUN_TERAKHIR}."
        elif setahun(int(tahun)) in hasil:
            alasan = f"Tahun {tahun} ditulis dua kali."
        else:
            alasan = ""
        if alasan:
            isian.problem(baris, kolom, alasan, "Tulis seperti: 2025=84; 2026=86; 2027=88.")
            return {}
        bacaan = _parse_target(Sel(teks), polaritas, satuan, predikat)
        terbaca = _accept(isian, baris, kolom, bacaan, kutip=teks)
        if terbaca is None:
            return {}
        hasil[setahun(int(tahun))] = Target(terbaca.nilai, terbaca.atas)
    return dict(sorted(hasil.items()))


def read_target(
    isian: Isian,
    baris: int,
    kolom: Kolom,
    *,
    polaritas: Polaritas,
    satuan: str,
    predikat: tuple[tuple[str, Decimal], ...],
) -> Target | None:
    """A target in the way of its polaritas; None for a blank or after a problem."""
    sel = _usable(isian, baris, kolom)
    if sel is None:
        return None
    terbaca = _accept(isian, baris, kolom, _parse_target(sel, polaritas, satuan, predikat))
    return None if terbaca is None else Target(terbaca.nilai, terbaca.atas)


def _parse_target(
    sel: Sel, polaritas: Polaritas, satuan: str, predikat: tuple[tuple[str, Decimal], ...]
) -> Hasil:
    if polaritas is Polaritas.PREDIKAT:
        return angka.parse_predikat(show_value(sel.nilai), predikat)
    if polaritas is Polaritas.YA_TIDAK:
        return angka.parse_ya_tidak(_yes_no(sel.nilai))
    rentang = polaritas is Polaritas.RENTANG
    return _parse(sel, satuan, rentang=rentang, rasio=satuan_.is_rasio(satuan))


def _yes_no(nilai: object) -> str:
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    return show_value(nilai)


def _usable(isian: Isian, baris: int, kolom: Kolom) -> Sel | None:
    """The cell when it can be read at all."""
    sel = isian.cell(baris, kolom)
    if sel is None:
        return None
    if sel.galat:
        isian.problem(
            baris,
            kolom,
            "Sel ini berisi kesalahan Excel.",
            "Perbaiki rumusnya atau ketik nilainya.",
        )
        return None
    if sel.rumus:
        if sel.nilai is None:
            isian.problem(
                baris,
                kolom,
                "Rumus di sel ini belum pernah dihitung.",
                "Buka berkas ini di Excel, simpan, lalu impor lagi; atau ketik nilainya.",
            )
            return None
        isian.rumus += 1
    return sel


def _parse(sel: Sel, satuan: str, *, rentang: bool = False, rasio: bool = False) -> Hasil:
    nilai = sel.nilai
    if not sel.persen or isinstance(nilai, str | bool) or not isinstance(nilai, int | float):
        return angka.parse_sel(nilai, satuan=satuan, rentang=rentang, rasio=rasio)
    # Excel turns a typed 85% into 0.85 shown as percent.
    hasil = angka.parse_sel(nilai)
    if not isinstance(hasil, Terbaca):
        return hasil
    persen = hasil.nilai * 100
    tampil = angka.format_angka(persen)
    if not satuan_.is_persen(satuan):
        return Ditolak(
            tampil,
            f"Sel ini berformat persen ({tampil}%), sedangkan satuannya bukan persen.",
            "Ubah format selnya menjadi Umum (General), lalu ketik ulang angkanya.",
        )
    return Terbaca(persen, f"(sel berformat persen) terbaca {tampil}")


def _parts(teks: str) -> list[str]:
    """What is separated by semicolons or line breaks."""
    return [satu.strip() for satu in teks.replace("\n", ";").split(";") if satu.strip()]


def _accept(
    isian: Isian, baris: int, kolom: Kolom, hasil: Hasil, kutip: str = ""
) -> Terbaca | None:
    """Turn what the parser said into a value, a note or a problem; ``kutip`` is a cell's part."""
    match hasil:
        case Terbaca():
            if hasil.gema and hasil.atas is None:
                isian.note(baris, kolom, hasil.gema)
            return hasil
        case Kosong():
            return None
        case Ambigu() | Ditolak():
            isian.problem(baris, kolom, hasil.isi, hasil.saran, kutip)
            return None


def _tidy(teks: str) -> str:
    """``clean_text`` without outer spaces and without those that do not break."""
    return clean_text(_unescape(teks)).replace("\u00a0", " ").strip()


def _unescape(teks: str) -> str:
    """Excel writes a carriage return in front of a line break as ``_x000D_``."""
    return teks.replace("_x000D_", "")


def _squeeze(teks: str) -> str:
    return "".join(huruf for huruf in teks.casefold() if huruf.isalnum())
