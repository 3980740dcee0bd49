"""Numbers as people in Indonesia write them: the only reader and the only writer.

Reading never guesses.  A text is read (with an echo when it was not the plain form), empty,
ambiguous (the person is asked) or refused with the way to write it.  The table of what is what
stands in ``tests/domain/test_angka.py``.

All values are ``Decimal``; nothing here passes through binary floating point.
"""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Context, Decimal

from sakip_desktop.domain import satuan as satuan_
from sakip_desktop.domain.kinerja import Indikator, Polaritas

MAKS_DIGIT = 20
MAKS_RUPIAH = 999_999_999_999_999  # no office spends more; a database's integer ends soon after
_MAKS_TEKS = 80
_MAKS_DESIMAL = 40
_CTX = Context(prec=200, rounding=ROUND_HALF_UP)
_PENDEK = Context(prec=MAKS_DIGIT, rounding=ROUND_HALF_UP)

_BENTUK = "Tulis seperti 1.234,5: titik untuk ribuan, koma untuk desimal."
_KOSONG = frozenset({"", "-", "–", "—", "−", "n/a"})
_TAK_TAMPAK = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
_SPASI = re.compile(r"\s+")
_DIHITUNG = "buah"  # stands for every unit that is counted in whole numbers

_POLOS = re.compile(
    r"[0-9]+(?:,[0-9]+)?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?"
    r"|[1-9][0-9]{0,2}\.[0-9]{3},[0-9]+"
)
_RAGU = re.compile(r"0*[1-9][0-9]{0,2}\.[0-9]{3}")
_RAGU_KOMA = re.compile(r"0*[1-9][0-9]{0,2},[0-9]{3}")
_TITIK_DESIMAL = re.compile(r"[0-9]*\.[0-9]+")
_KOMA_DEPAN = re.compile(r",[0-9]+")
_RIBUAN_SPASI = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?")
_SPASI_DIGIT = re.compile(r"[0-9] [0-9]")
_INGGRIS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})*\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3}){2,}")
_EKSPONEN = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?e[+-]?[0-9]{1,3}", re.IGNORECASE)
_RUPIAH = re.compile(r"([+-]?)\s*rp\.?\s*(?=[0-9.,(+-])", re.IGNORECASE)
_BILANGAN_SATUAN = re.compile(
    r"(?P<angka>\(?[+-]?[0-9.,]*[0-9](?:[0-9.,\s]*[0-9])?\)?)\s*"
    r"(?P<satuan>%|[^\W\d_]+\.?(?:[ /.-]+[^\W\d_]+\.?){0,3})"
)
_PANGKAT = {"ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "triliun": 12}
_PENGALI = re.compile(rf"(?P<angka>.*[0-9])\s*(?P<kata>{'|'.join(_PANGKAT)})\b.*", re.IGNORECASE)
_RENTANG = re.compile(
    r"(?P<bawah>[+-]?[^-–—]*?[0-9]\s*%?)\s*(?:\.\.\.?|…|[-–—]|s\.?\s?/?\s?d\.?|sampai)\s*"
    r"(?P<atas>[+-]?[0-9].*)",
    re.IGNORECASE,
)
_RASIO = re.compile(r"(?P<kiri>[0-9.,\s]+):(?P<kanan>[0-9.,\s]+)")
_DARI = re.compile(r"[0-9.,]+\s*(?:/|dari)\s*[0-9.,]+.*", re.IGNORECASE)
_SUKU = re.compile(r"(?:rp\.?\s*)?(?!0[0-9])[0-9][0-9.,\s]*%?", re.IGNORECASE)
_TANDA_JUMLAH = re.compile(r"(?<=[0-9%])\s*([+-])\s*")


@dataclass(frozen=True, slots=True)
class Terbaca:
    """A number was read.

    Attributes:
        nilai: the number, digits as given; of a range the lower end; of a ratio the quotient,
            rounded to ``MAKS_DIGIT`` significant digits.
        gema: what to say back ("terbaca 12,5") when the text was not the plain form, else empty.
        atas: upper end when a range was read.
        pembilang, penyebut: the two terms when a ratio was read.
    """

    nilai: Decimal
    gema: str = ""
    atas: Decimal | None = None
    pembilang: Decimal | None = None
    penyebut: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Kosong:
    """Nothing was filled in; that is neither zero nor "tidak diukur"."""


@dataclass(frozen=True, slots=True)
class Ambigu:
    """The text has to be asked about.

    Attributes:
        teks: as typed.
        pilihan: the possible readings: two for a doubtful dot or comma; one when the other cannot
            be, or when only the unit that was written beside the number does not agree.
        isi, saran: the question and the advice, Indonesian.
    """

    teks: str
    pilihan: tuple[Decimal, ...]
    isi: str
    saran: str


@dataclass(frozen=True, slots=True)
class Ditolak:
    """The text cannot be read as a number of this field; ``isi`` says why, ``saran`` what to do."""

    teks: str
    isi: str
    saran: str


Hasil = Terbaca | Kosong | Ambigu | Ditolak


# --- writing -------------------------------------------------------------------------------


def round_half_up(nilai: Decimal, desimal: int) -> Decimal:
    """Round half away from zero to ``desimal`` places; never yields minus zero."""
    bulat = nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP, _CTX)
    return bulat or abs(bulat)


def to_bilangan_bulat(nilai: Decimal) -> int | None:
    """The number as int when it is whole, else None."""
    return int(nilai) if nilai == nilai.to_integral_value() else None


def _plain_digits(nilai: Decimal) -> tuple[str, str, str]:
    """Sign, whole digits and decimals without trailing zeros."""
    tanda, rapi = ("-" if nilai < 0 else ""), format(abs(nilai), "f")
    utuh, _, pecahan = rapi.partition(".")
    return tanda, utuh, pecahan.rstrip("0")


def format_angka(nilai: Decimal | int, desimal: int | None = None) -> str:
    """Write the Indonesian way: ``1.234,5``.

    Args:
        nilai: the number.
        desimal: fixed places, rounded half up; None writes every digit but trailing zeros.
    """
    angka = Decimal(nilai)
    if desimal is None:
        tanda, utuh, pecahan = _plain_digits(angka)
    else:
        bulat = round_half_up(angka, desimal)
        tanda = "-" if bulat < 0 else ""
        utuh, _, pecahan = format(abs(bulat), "f").partition(".")
    kelompok = f"{int(utuh):,}".replace(",", ".")
    return f"{tanda}{kelompok},{pecahan}" if pecahan else f"{tanda}{kelompok}"


def format_isian(nilai: Decimal | int, satuan: str = "") -> str:
    """Write for an edit field: no grouping (``1250``, ``1234,5``), so it reads back the same.

    ``parse_angka(format_isian(x, satuan), satuan=satuan).nilai == x``, which cannot be promised of
    the grouped form: ``1.250`` is a question where the unit is not counted in whole numbers, and
    ``1,125`` where it is (written ``1,1250`` for such a unit).  No third decimal is ever a zero.
    """
    tanda, utuh, pecahan = _plain_digits(Decimal(nilai))
    rapi = f"{utuh},{pecahan}" if pecahan else utuh
    ragu = satuan_.is_bulat(satuan) and _RAGU_KOMA.fullmatch(rapi)
    return f"{tanda}{rapi}0" if ragu else f"{tanda}{rapi}"


def format_persen(nilai: Decimal, desimal: int = 2) -> str:
    """``97,35 %``."""
    return f"{format_angka(nilai, desimal)} %"


def format_rupiah(nilai: int) -> str:
    """``Rp12.500.000``; a negative amount is ``-Rp5.000``."""
    return f"{'-' if nilai < 0 else ''}Rp{format_angka(abs(nilai))}"


def _unmistakable(nilai: Decimal) -> str:
    """As ``format_angka``, without the dot where it could be taken for a decimal point."""
    rapi = format_angka(nilai)
    return format_isian(nilai) if _RAGU.fullmatch(rapi.removeprefix("-")) else rapi


def format_figur(indikator: Indikator, nilai: Decimal) -> str:
    """A figure as its indikator shows it: the label of a predikat, Ya/Tidak, or the number."""
    if indikator.polaritas is Polaritas.PREDIKAT:
        for label, skor in indikator.predikat:
            if skor == nilai:
                return label
    if indikator.polaritas is Polaritas.YA_TIDAK and nilai in {0, 1}:
        return "Ya" if nilai else "Tidak"
    return format_angka(nilai, indikator.desimal)


# --- reading -------------------------------------------------------------------------------


def parse_angka(
    teks: str,
    *,
    satuan: str = "",
    rentang: bool = False,
    rasio: bool = False,
    jumlah: bool = False,
) -> Hasil:
    """Read a number that a person typed, pasted or imported as text.

    Args:
        teks: as typed.
        satuan: unit of the indikator; empty when it is not known.
        rentang: the field takes a range (target of a rentang indikator).
        rasio: the field takes a ratio such as ``1:32``.
        jumlah: the field takes a small sum, ``12+7+3`` or ``12,5-2``: read as its result.
    """
    rapi = _tidy(teks)
    if rapi.casefold() in _KOSONG:
        return Kosong()
    if len(rapi) > _MAKS_TEKS:
        return Ditolak(teks, "Teks ini terlalu panjang untuk sebuah angka.", _BENTUK)
    tolak = _refuse_foreign_digits(teks, rapi)
    if tolak:
        return tolak
    return (
        (_parse_sum(teks, rapi, satuan) if jumlah and not rentang else None)
        or _parse_range(teks, rapi, satuan, boleh=rentang)
        or _parse_ratio(teks, rapi, boleh=rasio)
        or _parse_one(teks, rapi, satuan)
    )


def parse_rupiah(teks: str, *, jumlah: bool = False) -> Hasil:
    """Read an amount of money: whole rupiah, at most ``MAKS_RUPIAH`` either way of zero.

    Args:
        teks: as typed.
        jumlah: the field takes a small sum, ``1500000+250000``.
    """
    hasil = parse_angka(teks, satuan="Rp", jumlah=jumlah)
    if isinstance(hasil, Ambigu):
        return _ask_whole(hasil)
    if not isinstance(hasil, Terbaca):
        return hasil
    bulat = to_bilangan_bulat(hasil.nilai)
    if bulat is None:
        return Ditolak(
            teks,
            f"Rupiah diisi bulat, tertulis {format_angka(hasil.nilai)}.",
            "Tulis seluruh rupiahnya, misalnya 1.500.000.",
        )
    if abs(bulat) > MAKS_RUPIAH:
        return Ditolak(
            teks,
            f"Jumlah ini lebih dari {format_rupiah(MAKS_RUPIAH)}.",
            "Periksa banyaknya nol.",
        )
    return Terbaca(Decimal(bulat), hasil.gema)


def _ask_whole(hasil: Ambigu) -> Ambigu:
    """A doubtful comma in rupiah: there are no decimals, so often one reading is left."""
    bulat = tuple(satu for satu in hasil.pilihan if to_bilangan_bulat(satu) is not None)
    if len(bulat) != 1 or len(hasil.pilihan) == 1:
        return hasil
    angka = format_isian(bulat[0])
    return replace(
        hasil,
        pilihan=bulat,
        isi=f"“{_tidy(hasil.teks)}” bukan rupiah bulat bila komanya desimal.",
        saran=f"Bila maksudnya {angka}, tulis {angka} saja.",
    )


def parse_sel(
    isi: object, *, satuan: str = "", rentang: bool = False, rasio: bool = False
) -> Hasil:
    """Read the cell of a workbook: numbers are numbers, texts go through ``parse_angka``.

    A float becomes the Decimal of its shortest repr; NaN, infinity, truth values, dates and
    anything else are refused.
    """
    if isi is None:
        return Kosong()
    if isinstance(isi, str):
        return parse_angka(isi, satuan=satuan, rentang=rentang, rasio=rasio)
    if isinstance(isi, dt.date | dt.time | dt.timedelta):
        return Ditolak(
            str(isi),
            "Sel ini tersimpan sebagai tanggal atau jam, bukan angka.",
            "Excel kadang mengubah angka menjadi tanggal atau jam: ubah format selnya menjadi Umum "
            "(General), isi lagi angkanya, lalu ulangi.",
        )
    if isinstance(isi, bool):
        return Ditolak(
            str(isi), "Sel berisi benar/salah, bukan angka.", "Isi sel dengan angka, lalu ulangi."
        )
    if not isinstance(isi, int | float | Decimal):
        return Ditolak(
            str(isi), f"Sel berisi “{isi}”, bukan angka.", "Isi sel dengan angka, lalu ulangi."
        )
    nilai = Decimal(repr(isi)) if isinstance(isi, float) else Decimal(isi)
    if not nilai.is_finite():
        return Ditolak(
            str(isi), f"Sel berisi “{isi}”, bukan angka.", "Perbaiki rumus sel itu, lalu ulangi."
        )
    return _limit(str(isi), Decimal(format(nilai, "f")), "")


def parse_figur(indikator: Indikator, teks: str) -> Hasil:
    """Read the figure (``nilai``) of an indikator by its kind and unit; a small sum counts."""
    if indikator.polaritas is Polaritas.PREDIKAT and indikator.predikat:
        return parse_predikat(teks, indikator.predikat)
    if indikator.polaritas is Polaritas.YA_TIDAK:
        return parse_ya_tidak(teks)
    rasio = indikator.is_rasio or satuan_.is_rasio(indikator.satuan)
    return parse_angka(teks, satuan=indikator.satuan, rasio=rasio, jumlah=True)


def parse_isian(indikator: Indikator, kolom: str, teks: str) -> Hasil:
    """Read what is typed into a form: the figure (``nilai``), or a component of a ratio."""
    return parse_figur(indikator, teks) if kolom == "nilai" else parse_angka(teks, jumlah=True)


def why_unread(hasil: Hasil, teks: str) -> tuple[str, str]:
    """What is said of a text that was stored because it could not be read, and what to do.

    Args:
        hasil: how it is read now.  A text that can be read by now (the plan has another unit than
            when it was typed) is not taken behind anybody's back.
        teks: as typed.
    """
    if isinstance(hasil, Ambigu | Ditolak):
        return hasil.isi, hasil.saran
    return f"“{_tidy(teks)}” belum terbaca.", "Ketik ulang angkanya."


def parse_predikat(teks: str, predikat: tuple[tuple[str, Decimal], ...]) -> Hasil:
    """Read the label of an ordinal indikator (``BB``) or its score; ``nilai`` is the score."""
    rapi = _tidy(teks)
    if rapi.casefold() in _KOSONG:
        return Kosong()
    for label, skor in predikat:
        if _tidy(label).casefold() == rapi.casefold():
            return Terbaca(skor)
    angka = parse_skor(teks)
    if isinstance(angka, Terbaca):
        for label, skor in predikat:
            if skor == angka.nilai:
                return Terbaca(skor, f"terbaca {label}")
    daftar = ", ".join(label for label, _ in predikat)
    return Ditolak(teks, f"“{rapi}” bukan salah satu predikat.", f"Pilih salah satu: {daftar}.")


def parse_skor(teks: str) -> Hasil:
    """Read the score of a predikat, which has decimals."""
    return parse_angka(teks, satuan="Skor")


_YA = frozenset({"ya", "ada", "y", "1", "sudah"})
_TIDAK = frozenset({"tidak", "tidak ada", "t", "0", "belum"})


def parse_ya_tidak(teks: str) -> Hasil:
    """Read ``Ya``/``Ada`` as 1 and ``Tidak``/``Tidak ada`` as 0."""
    rapi = _tidy(teks).casefold()
    if rapi in _KOSONG:
        return Kosong()
    if rapi in _YA:
        return Terbaca(Decimal(1))
    if rapi in _TIDAK:
        return Terbaca(Decimal(0))
    return Ditolak(teks, f"“{_tidy(teks)}” bukan Ya atau Tidak.", "Tulis Ya atau Tidak.")


def _tidy(teks: str) -> str:
    """One line, single plain spaces, plain minus, no invisible characters."""
    return _SPASI.sub(" ", teks.translate(_TAK_TAMPAK).replace("−", "-")).strip()


def _refuse_foreign_digits(teks: str, rapi: str) -> Ditolak | None:
    asing = [huruf for huruf in rapi if huruf.isdecimal() and huruf not in "0123456789"]
    if not asing:
        return None
    ganti = "".join(
        str(unicodedata.decimal(huruf)) if huruf.isdecimal() else huruf for huruf in rapi
    )
    return Ditolak(teks, f"“{rapi}” memakai angka selain 0–9.", f"Tulis dengan angka 0–9: {ganti}.")


def _limit(teks: str, nilai: Decimal, gema: str) -> Hasil:
    """The last gate: neither longer than a figure can sensibly be, nor minus zero."""
    _, utuh, pecahan = _plain_digits(nilai)
    berarti = (utuh + pecahan).strip("0")
    if max(len(berarti), len(utuh)) > MAKS_DIGIT or len(pecahan) > _MAKS_DESIMAL:
        return Ditolak(
            teks,
            f"Angka ini lebih panjang dari {MAKS_DIGIT} digit.",
            "Periksa kembali; bulatkan bila perlu.",
        )
    return Terbaca(nilai or abs(nilai), gema)


def _parse_sum(teks: str, rapi: str, satuan: str) -> Hasil | None:
    """``12+7+3``, ``12,5-2``, also ``=12+7`` as in Excel; None for what is no sum.

    Only plain numbers are added and taken away.  One minus alone is a range unless the first number
    is the larger one: ``80-90`` is never read as −10.  A date (``31-12-2025``) and a number that
    begins with zero (a telephone, an account) are no sums either.
    """
    isi = rapi.removeprefix("=").strip()
    if _ends_with(isi, satuan.strip()):
        isi = isi[: -len(satuan.strip())].strip()
    awal = isi[:1] if isi[:1] in {"+", "-"} else ""
    suku = _TANDA_JUMLAH.split(isi[len(awal) :].strip())
    angka, tanda = suku[::2], suku[1::2]
    if not tanda or not all(_SUKU.fullmatch(satu.strip()) for satu in angka):
        return None
    if "+" not in tanda and len(tanda) > 1:
        return None
    nilai = Decimal(0)
    for depan, satu in zip((awal, *tanda), angka, strict=True):
        hasil = _parse_one(teks, satu.strip(), satuan)
        if not isinstance(hasil, Terbaca):
            return Ditolak(
                teks,
                f"“{satu.strip()}” dalam penjumlahan ini tidak terbaca dengan pasti.",
                "Tulis tiap angkanya tanpa titik ribuan, misalnya 1250+12,5.",
            )
        nilai = _CTX.add(nilai, -hasil.nilai if depan == "-" else hasil.nilai)
    if "+" not in tanda and nilai <= 0:
        return None
    return _limit(teks, nilai, f"= {_unmistakable(nilai)}")


def _parse_range(teks: str, rapi: str, satuan: str, *, boleh: bool) -> Hasil | None:
    cocok = _RENTANG.fullmatch(rapi)
    if not cocok:
        return None
    if not boleh:
        return Ditolak(
            teks,
            f"“{rapi}” adalah rentang, sedangkan isian ini satu angka.",
            "Tulis satu angka saja, misalnya 85,5.",
        )
    ujung = [_parse_one(teks, cocok[nama].strip(), satuan) for nama in ("bawah", "atas")]
    bawah, atas = ujung
    if not isinstance(bawah, Terbaca) or not isinstance(atas, Terbaca):
        return Ditolak(
            teks,
            f"Rentang “{rapi}” tidak terbaca dengan pasti.",
            "Tulis seperti 80..90, tanpa pemisah ribuan.",
        )
    if bawah.nilai > atas.nilai:
        return Ditolak(
            teks,
            f"Batas bawah {format_angka(bawah.nilai)} lebih besar dari batas atas "
            f"{format_angka(atas.nilai)}.",
            f"Tulis {format_isian(atas.nilai)}..{format_isian(bawah.nilai)}.",
        )
    gema = f"terbaca {_unmistakable(bawah.nilai)} sampai {_unmistakable(atas.nilai)}"
    return Terbaca(bawah.nilai, gema, atas.nilai)


def _parse_ratio(teks: str, rapi: str, *, boleh: bool) -> Hasil | None:
    """``1:32``; what the terms count is not known, whatever the unit of the quotient."""
    cocok = _RASIO.fullmatch(rapi)
    if not cocok:
        return None
    if not boleh:
        return Ditolak(
            teks,
            f"“{rapi}” adalah perbandingan, sedangkan isian ini satu angka.",
            "Tulis satu angka saja, misalnya 85,5.",
        )
    kiri, kanan = (_parse_one(teks, cocok[nama].strip(), "") for nama in ("kiri", "kanan"))
    if not isinstance(kiri, Terbaca) or not isinstance(kanan, Terbaca):
        return Ditolak(
            teks, f"Perbandingan “{rapi}” tidak terbaca dengan pasti.", "Tulis seperti 1:32."
        )
    if not kanan.nilai:
        return Ditolak(
            teks,
            f"Perbandingan “{rapi}” tidak dapat dihitung: angka kedua nol.",
            "Periksa angka kedua.",
        )
    hasil = Decimal(format(_PENDEK.divide(kiri.nilai, kanan.nilai), "f"))
    gema = f"terbaca {_unmistakable(kiri.nilai)} banding {_unmistakable(kanan.nilai)}"
    return Terbaca(hasil, gema, None, kiri.nilai, kanan.nilai)


def _parse_one(teks: str, rapi: str, satuan: str) -> Hasil:
    """One number with sign, parentheses, Rp or a unit around it."""
    badan, tertulis = _split_satuan(rapi, satuan)
    cocok = bool(tertulis) and _agrees(tertulis, satuan)
    kata = _PENGALI.fullmatch(badan if cocok and badan else rapi)
    if kata:
        return _refuse_multiplier(teks, rapi, kata["angka"], _PANGKAT[kata["kata"].casefold()])
    if badan is None:
        return _refuse(teks, rapi)
    if tertulis and not cocok:
        return _ask_satuan(teks, badan, tertulis, satuan)
    berlaku = satuan or tertulis
    if satuan_.is_rupiah(berlaku):
        badan = re.sub(r",\s?-{1,2}$", "", badan)
    return _parse_signed(teks, badan, berlaku)


def _split_satuan(rapi: str, satuan: str) -> tuple[str | None, str]:
    """The number part and the unit written beside it; None when there is no number part."""
    rupiah = _RUPIAH.match(rapi.removeprefix("("))
    if rupiah:
        kurung = "(" if rapi.startswith("(") else ""
        return kurung + rupiah[1] + rapi.removeprefix("(")[rupiah.end() :], "Rp"
    ekor = satuan.strip()
    if _ends_with(rapi, ekor):
        return rapi[: -len(ekor)].strip(), ekor
    if not re.search(r"[^0-9.,()+\s-]", rapi):
        return rapi, ""
    cocok = _BILANGAN_SATUAN.fullmatch(rapi)
    if cocok and not _EKSPONEN.fullmatch(rapi):
        return cocok["angka"].strip(), cocok["satuan"]
    return None, ""


def _ends_with(rapi: str, ekor: str) -> bool:
    """Whether a unit stands behind a number; a unit of digits is never cut off the number."""
    if not any(huruf.isalpha() for huruf in ekor) and not satuan_.is_persen(ekor):
        return False
    badan, akhir = rapi[: -len(ekor)], rapi[-len(ekor) :]
    menyatu = ekor[0] in "0123456789.," and badan[-1:].isdecimal()
    return bool(badan) and akhir.casefold() == ekor.casefold() and not menyatu


def _agrees(tertulis: str, satuan: str) -> bool:
    if not satuan.strip():
        # "85 %" and "Rp5.000" read by themselves; "12 Dokumen" asks where the unit is unknown.
        return satuan_.is_persen(tertulis) or satuan_.is_rupiah(tertulis)
    return satuan_.is_same_satuan(tertulis, satuan)


def _ask_satuan(teks: str, badan: str, tertulis: str, satuan: str) -> Hasil:
    hasil = _parse_signed(teks, badan, tertulis)
    if not isinstance(hasil, Terbaca):
        return hasil
    angka = _unmistakable(hasil.nilai)
    if satuan.strip():
        isi = f"Tertulis satuan “{tertulis}”, sedangkan satuan indikator ini “{satuan.strip()}”."
    else:
        isi = f"Tertulis satuan “{tertulis}”, sedangkan satuan isian ini tidak diketahui."
    return Ambigu(teks, (hasil.nilai,), isi, f"Bila maksudnya {angka}, tulis {angka} saja.")


def _refuse_multiplier(teks: str, rapi: str, angka: str, pangkat: int) -> Ditolak:
    hasil = _parse_signed(teks, _split_satuan(angka, "")[0] or "", "")
    saran = "Tulis seluruh angkanya, misalnya 1.500.000."
    if isinstance(hasil, Terbaca):
        saran = f"Tulis seluruh angkanya: {_unmistakable(hasil.nilai.scaleb(pangkat, _CTX))}."
    return Ditolak(teks, f"“{rapi}” ditulis dengan kata.", saran)


def _parse_signed(teks: str, badan: str, satuan: str) -> Hasil:
    tanda, angka = "", badan.strip()
    if angka.startswith("(") and angka.endswith(")"):
        tanda, angka = "-", angka[1:-1].strip()
    elif angka[:1] in {"+", "-"}:
        tanda, angka = angka[0], angka[1:].strip()
    hasil = _parse_digits(teks, angka, satuan, tanda="-" if tanda == "-" else "")
    if tanda == "+" and isinstance(hasil, Terbaca):
        return Terbaca(hasil.nilai, f"terbaca {_unmistakable(hasil.nilai)}")
    return hasil


def _parse_digits(teks: str, angka: str, satuan: str, *, tanda: str) -> Hasil:
    """Digits, dots and commas; the sign (``-`` or nothing) has been taken off."""
    gema = False
    if _SPASI_DIGIT.search(angka):
        if not _RIBUAN_SPASI.fullmatch(angka):
            return _refuse(teks, tanda + angka)
        gema = True
    rapat = angka.replace(" ", "") if gema else re.sub(r"\s*([.,])\s*", r"\1", angka)
    if _doubtful_comma(rapat, satuan):
        return _ask_comma(teks, rapat, tanda)
    if _POLOS.fullmatch(rapat):
        polos = rapat.replace(".", "").replace(",", ".")
    elif _RAGU.fullmatch(rapat):
        if rapat.startswith("0") or not satuan_.is_bulat(satuan):
            return _ask_dot(teks, rapat, tanda)
        utuh = Decimal(tanda + rapat.replace(".", ""))
        return Terbaca(utuh, f"terbaca {_unmistakable(utuh)}")
    elif _TITIK_DESIMAL.fullmatch(rapat) or _KOMA_DEPAN.fullmatch(rapat):
        polos, gema = "0" + rapat.replace(",", "."), True
    else:
        return _refuse(teks, tanda + angka)
    nilai = Decimal(tanda + polos)
    return _limit(teks, nilai, f"terbaca {_unmistakable(nilai)}" if gema else "")


def _doubtful_comma(rapat: str, satuan: str) -> bool:
    """Whether the comma may be the English one: ``12,000`` or ``1,255``.

    In a unit that is counted any three digits after it may be thousands.  Where it is not known
    what the unit counts, only when the last is a zero, which nobody writes as a third decimal.
    """
    if not _RAGU_KOMA.fullmatch(rapat):
        return False
    return satuan_.is_bulat(satuan) or (rapat.endswith("0") and not satuan_.is_pecahan(satuan))


def _ask_dot(teks: str, rapat: str, tanda: str) -> Ambigu:
    ribuan, desimal = Decimal(tanda + rapat.replace(".", "")), Decimal(tanda + rapat)
    return Ambigu(
        teks,
        (ribuan, desimal),
        f"“{_tidy(teks)}” dapat berarti {format_isian(ribuan)} atau {format_isian(desimal)}.",
        f"Tulis {format_isian(ribuan)} bila titiknya pemisah ribuan, "
        f"{format_isian(desimal)} bila desimal.",
    )


def _ask_comma(teks: str, rapat: str, tanda: str) -> Ambigu:
    """``12,000`` of what is or may be counted: thousands as in English, or decimals."""
    ribuan = Decimal(tanda + rapat.replace(",", ""))
    desimal = Decimal(tanda + rapat.replace(",", "."))
    return Ambigu(
        teks,
        (ribuan, desimal),
        f"“{_tidy(teks)}” dapat berarti {format_isian(ribuan)} atau {format_isian(desimal)}.",
        f"Tulis {format_isian(ribuan)} bila komanya pemisah ribuan, "
        f"{format_isian(desimal, _DIHITUNG)} bila desimal.",
    )


def _refuse(teks: str, rapi: str) -> Ditolak:
    """Not a number; the advice is as near to what was meant as is certain."""
    isi = f"“{_tidy(teks)}” tidak terbaca sebagai angka."
    tanpa_tanda = rapi.removeprefix("-").removeprefix("+")
    tanda = "-" if rapi.startswith("-") else ""
    if _INGGRIS.fullmatch(tanpa_tanda):
        nilai = Decimal(tanda + tanpa_tanda.replace(",", ""))
        return Ditolak(
            teks,
            f"“{_tidy(teks)}” ditulis cara Inggris.",
            f"Tulis {_unmistakable(nilai)} (titik untuk ribuan, koma untuk desimal).",
        )
    if _EKSPONEN.fullmatch(rapi):
        nilai = Decimal(rapi.replace(",", "."))
        saran = f"Tulis {_unmistakable(nilai)}." if abs(nilai.adjusted()) < MAKS_DIGIT else _BENTUK
        return Ditolak(teks, f"“{_tidy(teks)}” ditulis dengan pangkat (e).", saran)
    if rapi.casefold() in {"tidak diukur", "tidak diukur periode ini"}:
        return Ditolak(teks, isi, "Kosongkan isian ini; “tidak diukur” ditetapkan, bukan diketik.")
    if _DARI.fullmatch(rapi):
        return Ditolak(
            teks, isi, "Isi pembilang dan penyebut di kolomnya masing-masing, atau hasil baginya."
        )
    return Ditolak(teks, isi, f"Tulis angkanya saja. {_BENTUK}")
