"""From a TOML file to a procedure; every fault names file, step, key and the nearest known word.

The vocabulary (roles, pages, actions, checks, documents) comes from ``domain``, so a file cannot
name what the program does not have, nor put a step where it could never be finished.
"""

import tomllib
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from sakip_desktop.domain.dokumen import DIBEKUKAN, KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import (
    HALAMAN_FORMULIR,
    HALAMAN_PER_UNIT,
    PENYELESAIAN,
    PERIKSA,
    Langkah,
    SatuanWaktu,
    Sop,
    Waktu,
)

# Keys with the kind of their values; ``list`` is a list of texts.
_KUNCI_SOP = {"kode": str, "versi": int, "judul": str, "sumber": str, "langkah": list}
_KUNCI_LANGKAH = {
    **dict.fromkeys(
        ("kode", "nomor", "judul", "halaman", "tombol", "lanjut", "tidak", "dokumen"), str
    ),
    **dict.fromkeys(
        ("pelaku", "dicatat_oleh", "tindakan", "periksa", "kelengkapan", "keluaran"), list
    ),
    **dict.fromkeys(("per_unit", "tambahan"), bool),
    "waktu": dict,
}
_KUNCI_WAKTU = {"nilai": int, "satuan": str}
_KATA_JENIS = {
    str: "teks dalam tanda kutip",
    int: "bilangan bulat",
    bool: "true atau false",
    list: "daftar teks dalam kurung siku",
    dict: "tabel dalam kurung kurawal",
}
_WAJIB_LANGKAH = ("kode", "nomor", "judul", "pelaku", "halaman", "tombol")

_Kata = TypeVar("_Kata", bound=StrEnum)


def load_sop(teks: str, nama: str) -> Sop:
    """Read one procedure.

    Args:
        teks: the TOML.
        nama: file name, for the messages.

    Raises:
        DataTidakSah: syntax, an unknown word, a missing key, a step that does not exist, that is
            never reached or that its page cannot finish; the message names file, step, key and
            the nearest known word.
    """
    try:
        isi = tomllib.loads(teks)
    except tomllib.TOMLDecodeError as galat:
        raise _galat(nama, "", "", f"tidak dapat dibaca ({galat})") from galat
    _check_keys(isi, _KUNCI_SOP, _KUNCI_SOP, nama, "")
    if not all(isinstance(satu, dict) for satu in isi["langkah"]):
        raise _galat(nama, "", "langkah", "setiap langkah ditulis di bawah [[langkah]]")
    langkah = tuple(_load_langkah(satu, nama) for satu in isi["langkah"])
    _check_graph(langkah, nama)
    return Sop(
        kode=isi["kode"],
        versi=isi["versi"],
        judul=isi["judul"],
        sumber=isi["sumber"],
        langkah=langkah,
    )


def _load_langkah(isi: Mapping[str, Any], nama: str) -> Langkah:
    kode = str(isi.get("kode", "?"))
    _check_keys(isi, _KUNCI_LANGKAH, _WAJIB_LANGKAH, nama, kode)
    if not isi["pelaku"]:
        raise _galat(nama, kode, "pelaku", "kosong, padahal setiap langkah ada pelakunya")
    langkah = Langkah(
        kode=kode,
        nomor=isi["nomor"],
        judul=isi["judul"],
        pelaku=_words(Peran, isi["pelaku"], nama, kode, "pelaku"),
        dicatat_oleh=_words(Peran, isi.get("dicatat_oleh", ()), nama, kode, "dicatat_oleh"),
        per_unit=isi.get("per_unit", False),
        halaman=_words(Halaman, [isi["halaman"]], nama, kode, "halaman")[0],
        tombol=isi["tombol"],
        tindakan=_words(Tindakan, isi.get("tindakan", ()), nama, kode, "tindakan"),
        periksa=tuple(
            _known(kata, PERIKSA, nama, kode, "periksa") for kata in isi.get("periksa", ())
        ),
        dokumen=KodeDokumen(_known(isi["dokumen"], DIBEKUKAN, nama, kode, "dokumen"))
        if "dokumen" in isi
        else None,
        lanjut=isi.get("lanjut", ""),
        tidak=isi.get("tidak", ""),
        kelengkapan=tuple(isi.get("kelengkapan", ())),
        keluaran=tuple(isi.get("keluaran", ())),
        waktu=_load_waktu(isi["waktu"], nama, kode) if "waktu" in isi else None,
        tambahan=isi.get("tambahan", False),
    )
    _check_page(langkah, nama)
    return langkah


def _check_page(langkah: Langkah, nama: str) -> None:
    """The step's page has the button that finishes it."""
    halaman = langkah.halaman
    if halaman not in PENYELESAIAN:
        pilihan = ", ".join(sorted(PENYELESAIAN))
        isi = f"“{halaman}” tidak dapat menyelesaikan langkah; yang dapat: {pilihan}"
        raise _galat(nama, langkah.kode, "halaman", isi)
    if halaman is HALAMAN_FORMULIR and not langkah.per_unit:
        isi = f"“{halaman}” hanya untuk langkah tiap unit; tambahkan per_unit = true"
        raise _galat(nama, langkah.kode, "halaman", isi)
    if langkah.per_unit and halaman not in HALAMAN_PER_UNIT:
        pilihan = ", ".join(sorted(HALAMAN_PER_UNIT))
        isi = f"langkah tiap unit tidak dapat diselesaikan di “{halaman}”; yang dapat: {pilihan}"
        raise _galat(nama, langkah.kode, "halaman", isi)
    if not PENYELESAIAN[halaman] & set(langkah.tindakan):
        pilihan = " atau ".join(f"“{satu}”" for satu in sorted(PENYELESAIAN[halaman]))
        isi = f"tidak memuat {pilihan}, padahal itu yang menyelesaikan langkah di “{halaman}”"
        raise _galat(nama, langkah.kode, "tindakan", isi)


def _load_waktu(isi: Mapping[str, Any], nama: str, langkah: str) -> Waktu:
    _check_keys(isi, _KUNCI_WAKTU, _KUNCI_WAKTU, nama, langkah, di="waktu.")
    satuan = _words(SatuanWaktu, [isi["satuan"]], nama, langkah, "waktu.satuan")[0]
    return Waktu(isi["nilai"], satuan)


def _check_keys(
    isi: Mapping[str, Any],
    dikenal: Mapping[str, type],
    wajib: Iterable[str],
    nama: str,
    langkah: str,
    *,
    di: str = "",
) -> None:
    """Every key is known and holds its kind of value, and none that is needed is missing."""
    for kunci, nilai in isi.items():
        _known(kunci, dikenal, nama, langkah, kunci)
        jenis = dikenal[kunci]
        cocok = type(nilai) is jenis
        if jenis is list and kunci != "langkah":
            cocok = cocok and all(isinstance(satu, str) for satu in nilai)
        if not cocok:
            raise _galat(nama, langkah, di + kunci, f"harus {_KATA_JENIS[jenis]}")
    for kunci in wajib:
        if kunci not in isi:
            raise _galat(nama, langkah, di + kunci, "tidak ada, padahal wajib")


def _words(
    kelas: type[_Kata], kata: Iterable[str], nama: str, langkah: str, kunci: str
) -> tuple[_Kata, ...]:
    dikenal = [satu.value for satu in kelas]
    return tuple(kelas(_known(satu, dikenal, nama, langkah, kunci)) for satu in kata)


def _known(kata: str, dikenal: Iterable[str], nama: str, langkah: str, kunci: str) -> str:
    pilihan = sorted(dikenal)
    if kata in pilihan:
        return kata
    dekat = get_close_matches(kata, pilihan, n=1, cutoff=0.4)
    saran = f"maksudnya “{dekat[0]}”?" if dekat else f"yang dikenal: {', '.join(pilihan)}"
    raise _galat(nama, langkah, kunci, f"“{kata}” tidak dikenal; {saran}")


def _check_graph(langkah: tuple[Langkah, ...], nama: str) -> None:
    kode = [satu.kode for satu in langkah]
    if not kode:
        raise _galat(nama, "", "langkah", "kosong")
    for satu in langkah:
        if kode.count(satu.kode) > 1:
            raise _galat(nama, satu.kode, "kode", "dipakai dua kali")
        for kunci, tujuan in (("lanjut", satu.lanjut), ("tidak", satu.tidak)):
            if tujuan:
                _known(tujuan, kode, nama, satu.kode, kunci)
    tercapai = {kode[0]}
    for _ in langkah:
        tercapai |= {
            tujuan
            for satu in langkah
            if satu.kode in tercapai
            for tujuan in (satu.lanjut, satu.tidak)
            if tujuan
        }
    for satu in langkah:
        if satu.kode not in tercapai:
            raise _galat(nama, satu.kode, "kode", "tidak pernah tercapai dari langkah pertama")


def _galat(nama: str, langkah: str, kunci: str, isi: str) -> DataTidakSah:
    tempat = ", ".join(
        bagian
        for bagian in (
            f"langkah “{langkah}”" if langkah else "",
            f"kunci “{kunci}”" if kunci else "",
        )
        if bagian
    )
    return DataTidakSah(
        f"Berkas SOP {nama}{': ' + tempat if tempat else ''}: {isi}.",
        saran="Perbaiki berkas itu, lalu buka program lagi.",
    )
