"""What a stored value of the journal is called: the words of its code, a day, a name, a list.

The journal keeps a row as the database has it.  What the screens have words for is told in these
words; a code that nobody has named stays as it is.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Date
from sqlmodel import Session, SQLModel

from sakip_desktop.db.models import Orang, SiklusRow, SopVersi
from sakip_desktop.db.types import DecimalText, UtcDateTime
from sakip_desktop.domain.angka import format_angka, format_figur
from sakip_desktop.domain.aturan import ATURAN
from sakip_desktop.domain.dokumen_kantor import KATA_MACAM
from sakip_desktop.domain.formulir_susunan import NAMA_KOLOM
from sakip_desktop.domain.jabatan import LABEL_KANTOR, Peran
from sakip_desktop.domain.kategori import skala_from_json
from sakip_desktop.domain.kinerja import LABEL_VARIAN, Polaritas
from sakip_desktop.domain.naskah import Wewenang
from sakip_desktop.domain.periode import parse_tanggal, tanggal_indonesia
from sakip_desktop.domain.pertanyaan import KATA_KEADAAN as KATA_TANYA
from sakip_desktop.domain.pilihan import (
    LABEL_AGREGASI,
    LABEL_FREKUENSI,
    LABEL_JENIS,
    LABEL_POLARITAS,
)
from sakip_desktop.domain.rencana import LABEL_SIMPUL
from sakip_desktop.domain.riwayat import Isian
from sakip_desktop.domain.tanda_terima import KATA_BENTUK, KATA_CARA
from sakip_desktop.domain.teks import format_sidik
from sakip_desktop.domain.tindak_lanjut import KATA_ASAL, KATA_TINDAK
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.disposisi import KATA_ARAH
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill, parse_sop

KOSONG = "kosong"
_RUPIAH = frozenset({"nilai"})  # whole rupiah, kept as an integer
_SIDIK = 64  # hexadecimal digits
_LANGKAH = frozenset({("disposisi", "dari"), ("disposisi", "ke"), ("langkah_berjalan", "kode")})
_KATA: Mapping[tuple[str, str], Mapping[Any, str]] = {
    ("aturan_periksa", "kode"): {kode: satu.judul for kode, satu in ATURAN.items()},
    ("dokumen_kantor", "macam"): KATA_MACAM,
    ("formulir_gerak", "cara"): KATA_CARA,
    ("formulir_terbit", "bentuk"): KATA_BENTUK,
    ("indikator_versi", "agregasi"): LABEL_AGREGASI,
    ("indikator_versi", "frekuensi"): LABEL_FREKUENSI,
    ("indikator_versi", "jenis"): LABEL_JENIS,
    ("indikator_versi", "polaritas"): LABEL_POLARITAS,
    ("indikator_versi", "varian"): LABEL_VARIAN,
    ("kebijakan", "varian_turun"): LABEL_VARIAN,
    ("naskah", "cara"): {"basah": "tanda tangan basah", "tte": "tanda tangan elektronik"},
    ("opd", "jenis"): LABEL_KANTOR,
    ("pengecualian", "kode"): {kode: satu.judul for kode, satu in ATURAN.items()},
    ("pengerjaan", "hasil"): KATA_ARAH,
    ("pertanyaan", "keadaan"): KATA_TANYA,
    ("pertanyaan", "kolom"): NAMA_KOLOM,
    ("simpul", "jenis"): LABEL_SIMPUL,
    ("tindak_lanjut", "asal"): KATA_ASAL,
    ("tindak_lanjut", "keadaan"): KATA_TINDAK,
    ("tindak_lanjut_gerak", "keadaan"): KATA_TINDAK,
}


def name_value(ctx: AppContext, sesi: Session, tabel: str, isi: Isian, kolom: str) -> str:
    """One field of a row in words; ``KOSONG`` for none.

    Args:
        ctx: the open office.
        sesi: an open session.
        tabel: the row's table.
        isi: the row as the journal holds it.
        kolom: the field.
    """
    return _in_words(ctx, sesi, tabel, isi, kolom) or _plainly(
        ctx, sesi, kolom, _type_of(tabel, kolom), isi.get(kolom)
    )


def _in_words(ctx: AppContext, sesi: Session, tabel: str, isi: Isian, kolom: str) -> str:
    """What a code stands for: a step, a predikat, a role; empty when it has no words."""
    nilai = isi.get(kolom)
    if nilai is None or nilai == "":
        return ""
    teks = str(nilai)
    match tabel, kolom:
        case pasangan if pasangan in _KATA:
            return _KATA[pasangan].get(teks, "")
        case pasangan if pasangan in _LANGKAH:
            return _step_title(ctx, sesi, str(isi.get("siklus_id")), teks)
        case pasangan if pasangan in _JUDUL:
            return _JUDUL[pasangan](teks)
        case "tata_naskah", "logo":
            return f"gambar (sidik …{hashlib.sha256(teks.encode()).hexdigest()[-6:]})"
        case "realisasi", "nilai":
            return _figure(ctx, sesi, isi, teks)
        case ("pertanyaan", "nilai_awal") | ("pesan_pertanyaan", "nilai") if _ANGKA.fullmatch(teks):
            return format_angka(Decimal(teks))
        case _, "peran" if teks in set(Peran):
            return sebutan(Peran(teks), ctx.kantor.jenis)
        case _, "keadaan":
            return teks.replace("_", " ")
    return ""


def _figure(ctx: AppContext, sesi: Session, isi: Isian, teks: str) -> str:
    """Ya/Tidak or the predikat; empty for a number."""
    try:
        rencana = ctx.rencana(sesi, int(isi.get("tahun") or 0))
        indikator = rencana.get(str(isi.get("indikator_id")))
    except KeyError:  # the plan no longer has it
        return ""
    kata = indikator.polaritas in {Polaritas.YA_TIDAK, Polaritas.PREDIKAT}
    return format_figur(indikator, Decimal(teks)) if kata else ""


def _step_title(ctx: AppContext, sesi: Session, siklus_id: str, kode: str) -> str:
    """The title of a step in the words of the SOP with which its cycle began."""
    siklus = sesi.get(SiklusRow, siklus_id)
    versi = None if siklus is None else sesi.get(SopVersi, siklus.sop_versi_id)
    if versi is not None:
        for langkah in parse_sop(versi.isi, versi.kode).langkah:
            if langkah.kode == kode:
                return fill(ctx, langkah.judul)
    return kode.replace("-", " ")


def _paper_title(kode: str) -> str:
    from sakip_desktop.reports.registri import DOKUMEN

    return next((satu.judul for satu in DOKUMEN.values() if satu.kode == kode), "")


def _procedure_title(kode: str) -> str:
    from sakip_desktop.services.siklus import shipped_sop

    teks = shipped_sop().get(kode)
    return "" if teks is None else parse_sop(teks, kode).judul


def _plainly(ctx: AppContext, sesi: Session, kolom: str, jenis: object, nilai: object) -> str:
    """A value the Indonesian way: the journal keeps decimals, days and moments as plain text."""
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    teks = "" if nilai is None else str(nilai)
    if not teks:
        return KOSONG
    if isinstance(jenis, DecimalText) or (kolom in _RUPIAH and isinstance(nilai, int)):
        return format_angka(Decimal(teks))
    if isinstance(jenis, Date):
        return tanggal_indonesia(date.fromisoformat(teks))
    if isinstance(jenis, UtcDateTime):
        return ctx.waktu(datetime.fromisoformat(teks))
    if len(teks) == _SIDIK and all(huruf in "0123456789abcdef" for huruf in teks):
        return format_sidik(teks) if "sidik" in kolom else f"sidik {format_sidik(teks)}"
    if teks[0] in "[{":
        try:
            return _say_json(ctx, sesi, json.loads(teks))
        except ValueError:  # a person's own words in brackets
            return teks
    return teks


def _say_json(ctx: AppContext, sesi: Session, isi: object) -> str:
    """A stored list or table in one line; people and roles by name, empty parts left out."""
    if isinstance(isi, bool):
        return "Ya" if isi else "Tidak"
    if isinstance(isi, dict):
        return _say_table(ctx, sesi, isi)
    if isinstance(isi, list):
        baris = [satu for satu in isi if isinstance(satu, list)]
        kata = [(" = " if len(satu) == 2 else " · ").join(map(str, satu)) for satu in baris]
        kata += [_say_json(ctx, sesi, satu) for satu in isi if satu and satu not in baris]
        return ("; " if any("," in satu for satu in kata) else ", ").join(kata) or KOSONG
    teks = "" if isi is None else str(isi)
    if teks in set(Peran):
        return sebutan(Peran(teks), ctx.kantor.jenis)
    hari = parse_tanggal(teks) if _HARI.fullmatch(teks) else None
    return tanggal_indonesia(hari) if hari else teks.rstrip(",;") or KOSONG


def _say_table(ctx: AppContext, sesi: Session, isi: Mapping[str, object]) -> str:
    bagian = []
    for kunci, nilai in isi.items():
        if not nilai or nilai == Wewenang.SENDIRI:
            continue
        orang = sesi.get(Orang, str(nilai)) if kunci == "orang_id" else None
        kata = _say_json(ctx, sesi, nilai) if orang is None else orang.nama
        bagian.append(kata if kunci in _TANPA_JUDUL else f"{kunci.replace('_', ' ')}: {kata}")
    return ", ".join(bagian) or KOSONG


_ANGKA = re.compile(r"-?\d+(\.\d+)?")
_HARI = re.compile(r"\d{4}-\d\d-\d\d")
_TANPA_JUDUL = frozenset({"nama", "orang_id", "peran", "wewenang"})
"""Parts of a table that need no heading: what they hold speaks for itself."""


_JUDUL: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("dokumen", "kode"): _paper_title,
    ("kebijakan", "skala"): lambda teks: skala_from_json(teks).nama,
    ("naskah", "kode"): _paper_title,
    ("siklus", "sop_kode"): _procedure_title,
    ("sop_kantor", "kode"): _procedure_title,
    ("sop_versi", "kode"): _procedure_title,
}
"""What a code is the title of."""


def spread(ctx: AppContext, sesi: Session, tabel: str, isi: Isian, kolom: str) -> dict[str, str]:
    """A field that holds a table of fields, each by the name that the screen gives it."""
    try:
        semua = json.loads(str(isi.get(kolom) or "{}"))
    except ValueError:
        return {}
    judul: dict[str, str] = {}
    if (tabel, kolom) == ("naskah", "isian"):
        judul = _field_titles(str(isi.get("kode")))
        semua = {kunci: nilai for bagian in semua.values() for kunci, nilai in bagian.items()}
    return {
        judul.get(kunci, kunci.replace("_", " ")).casefold(): kata
        for kunci, nilai in semua.items()
        if (kata := _say_json(ctx, sesi, nilai)) != KOSONG
    }


def _field_titles(kode: str) -> dict[str, str]:
    """The fields of a naskah as its form calls them."""
    from sakip_desktop.services.naskah.daftar import JENIS

    return {
        satu.kunci: satu.judul
        for jenis in JENIS.values()
        if jenis.kode == kode
        for satu in jenis.bidang
    }


def _type_of(tabel: str, kolom: str) -> object:
    """The column's type; None for one of an older version."""
    ada = SQLModel.metadata.tables.get(tabel)
    return None if ada is None or kolom not in ada.columns else ada.columns[kolom].type
