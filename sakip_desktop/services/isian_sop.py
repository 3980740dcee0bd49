"""What an office fills in of a procedure's identity: as typed, as stored, and read back strictly.

Only what differs from the file is kept, so that a corrected file shows through everywhere else; an
empty text that the office wants empty is kept as such.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sakip_desktop.db.journal import canonical_json
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.identitas_sop import KOTAK, Identitas
from sakip_desktop.domain.periode import parse_tanggal, tanggal_indonesia
from sakip_desktop.domain.teks import one_line, take_nama

TANGGAL = {
    "tanggal_pembuatan": "Tanggal pembuatan",
    "tanggal_revisi": "Tanggal revisi",
    "tanggal_efektif": "Tanggal efektif",
}
BLOK = {"nomor": "Nomor SOP", **TANGGAL, "disahkan_oleh": "Disahkan oleh (jabatan)"}
"""The identity block, in the order of the form; the unit's name is the office's own."""
LEMBAR_KERJA = {
    "jenis_kegiatan": "Jenis kegiatan",
    "pj_produk": "Penanggung jawab produk",
    "pj_kegiatan": "Penanggung jawab kegiatan",
    "ruang_lingkup": "Ruang lingkup",
}
"""What only the *Lembar Kerja Identifikasi Kegiatan* prints."""
DIISI_KANTOR = {**BLOK, **KOTAK, **LEMBAR_KERJA}
"""Everything that an office may fill in itself: field of ``Identitas`` and heading."""

BUTIR_TERBANYAK = 15
HURUF_TERBANYAK = 2000  # of one box: more does not stay on the first page of the paper
_TANPA = "-"  # how a source writes that there is no date

Milik = Mapping[str, str | tuple[str, ...]]


def isian_of(identitas: Identitas) -> dict[str, str]:
    """An identity as it would be typed: a box has one thing on each line."""
    hasil = {}
    for nama in DIISI_KANTOR:
        nilai = getattr(identitas, nama)
        hasil[nama] = nilai if isinstance(nilai, str) else "\n".join(nilai)
    return hasil


def read_isian(isian: Mapping[str, str], asal: Identitas) -> dict[str, str | tuple[str, ...]]:
    """What was typed and differs from the file.

    Args:
        isian: field and text; a field that is left out stays as the file has it.
        asal: the identity of the file.

    Raises:
        DataTidakSah: a date cannot be read, or a text does not fit on the paper.
    """
    hasil: dict[str, str | tuple[str, ...]] = {}
    for nama, teks in isian.items():
        nilai = _box(nama, teks) if nama in KOTAK else _line(nama, teks, getattr(asal, nama))
        if nilai != getattr(asal, nama):
            hasil[nama] = nilai
    return hasil


def _line(nama: str, teks: str, asal: str) -> str:
    satu = take_nama(teks, DIISI_KANTOR[nama])
    if nama not in TANGGAL or satu in ("", _TANPA, asal):
        return satu
    hari = parse_tanggal(satu)
    if hari is None:
        raise DataTidakSah(
            f"{TANGGAL[nama]} “{satu}” tidak dapat dibaca.",
            saran="Tulis seperti 6 Januari 2025 atau 06/01/2025, tanda - bila tidak ada, atau "
            "kosongkan.",
        )
    return tanggal_indonesia(hari)


def _box(nama: str, teks: str) -> tuple[str, ...]:
    butir = tuple(satu for satu in (one_line(baris) for baris in teks.splitlines()) if satu)
    huruf = sum(map(len, butir))
    if len(butir) > BUTIR_TERBANYAK or huruf > HURUF_TERBANYAK:
        raise DataTidakSah(
            f"Kotak {KOTAK[nama]} terlalu panjang.",
            f"Paling banyak {BUTIR_TERBANYAK} butir dan {HURUF_TERBANYAK} huruf supaya muat di "
            f"halaman pertama, tertulis {len(butir)} butir dan {huruf} huruf.",
            "Ringkas, lalu simpan lagi.",
        )
    return butir


def with_own(asal: Identitas, milik: Milik) -> Identitas:
    """The identity of the file with what the office filled in."""
    isi: dict[str, Any] = dict(milik)
    return replace(asal, **isi)


def milik_to_json(milik: Milik) -> str:
    """The one text for what an office filled in."""
    return canonical_json(
        {nama: nilai if isinstance(nilai, str) else list(nilai) for nama, nilai in milik.items()}
    )


def milik_from_json(teks: str) -> dict[str, str | tuple[str, ...]]:
    """Read what ``milik_to_json`` wrote, and nothing else: a bug or another program is seen.

    Raises:
        DataTidakSah: it is something else.
    """
    try:
        isi: Any = json.loads(teks)
        hasil = {str(nama): _stored(nama, nilai) for nama, nilai in isi.items()}
    except (AttributeError, DataTidakSah, RecursionError, TypeError, ValueError) as galat:
        raise _unreadable() from galat
    if milik_to_json(hasil) != teks:
        raise _unreadable()
    return hasil


def _stored(nama: str, nilai: object) -> str | tuple[str, ...]:
    """One stored field.

    Raises:
        ValueError: this program would not have written it.
    """
    if nama in KOTAK and isinstance(nilai, list):
        butir = tuple(nilai)
        if all(isinstance(satu, str) and satu and one_line(satu) == satu for satu in butir):
            return butir
    if nama in DIISI_KANTOR and nama not in KOTAK and isinstance(nilai, str):
        return take_nama(nilai, nama)
    raise ValueError(nama)


def _unreadable() -> DataTidakSah:
    return DataTidakSah(
        "Identitas SOP yang diisi kantor tidak terbaca.",
        "Isinya bukan identitas yang ditulis program ini.",
        "Pulihkan cadangan terakhir, atau kirim laporan periksa kepada pengembang.",
    )
