"""From the tables of a TOML file to a procedure; every fault is collected with its place.

The vocabulary (roles, pages, actions, checks, documents, kinds of office) comes from ``domain``,
so a file cannot name what the program does not have.  After an unknown word the nearest known one
is taken, so that what follows is still read and one run tells all faults.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from sakip_desktop.domain.dokumen import DIBEKUKAN, KodeDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.identitas_sop import KOTAK, Identitas, Koreksi
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.langkah import (
    LEWATI_BILA,
    PERIKSA,
    Langkah,
    SatuanWaktu,
    Sop,
    Waktu,
)
from sakip_desktop.domain.periode import JenisPeriode
from sakip_desktop.sop.baris import Jalur

_TEKS, _DAFTAR, _TABEL = str, list, "daftar tabel"
_Jenis = type | str

# Keys with the kind of their values; ``list`` is a list of texts.
_KUNCI_SOP: dict[str, _Jenis] = {
    **dict.fromkeys(("kode", "judul", "sumber", "jenis_kantor", "periode"), _TEKS),
    "versi": int,
    "identitas": dict,
    "koreksi": _TABEL,
    "langkah": _TABEL,
}
_KUNCI_IDENTITAS: dict[str, _Jenis] = {
    satu.name: _DAFTAR if satu.name in KOTAK else _TEKS for satu in fields(Identitas)
}
_KUNCI_LANGKAH: dict[str, _Jenis] = {
    **dict.fromkeys(
        (
            *("kode", "nomor", "judul", "halaman", "tombol", "lanjut", "tidak", "dokumen"),
            *("pelaksana", "keterangan", "lewati_bila"),
        ),
        _TEKS,
    ),
    **dict.fromkeys(
        ("pelaku", "dicatat_oleh", "tindakan", "periksa", "kelengkapan", "keluaran"), _DAFTAR
    ),
    **dict.fromkeys(("per_unit", "tambahan", "boleh_dilewati"), bool),
    "waktu": dict,
    "koreksi": _TABEL,
}
_KUNCI_WAKTU: dict[str, _Jenis] = {"nilai": int, "satuan": _TEKS}
_KUNCI_KOREKSI: dict[str, _Jenis] = {satu.name: _TEKS for satu in fields(Koreksi)}
_WAJIB_SOP = ("kode", "versi", "judul", "sumber", "langkah")
_WAJIB_LANGKAH = ("kode", "nomor", "judul", "pelaku", "halaman", "tombol")
# What a correction may be about, besides a key of the table that it stands in.
_TENTANG_SOP = frozenset(_KUNCI_SOP) | frozenset(_KUNCI_IDENTITAS) | {"pelaksana"}
_KATA_JENIS: dict[_Jenis, str] = {
    str: "teks dalam tanda kutip",
    int: "bilangan bulat",
    bool: "true atau false",
    list: "daftar teks dalam kurung siku",
    dict: "tabel dalam kurung kurawal",
    _TABEL: "daftar tabel, masing-masing di bawah [[{kunci}]]",
}
_VERSI_TERBESAR = 9999
# About a year: what is longer is a slip of the pen, and no calendar reaches there.
_WAKTU_TERLAMA = {SatuanWaktu.MENIT: 120_000, SatuanWaktu.JAM: 2_000, SatuanWaktu.HARI: 366}
_KODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_Kata = TypeVar("_Kata", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Salah:
    """One fault: its path in the file, step and key in the file's words, and the sentence."""

    jalur: Jalur
    langkah: str
    kunci: str
    isi: str


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where something is read, and the list that takes the faults."""

    salah: list[Salah]
    jalur: Jalur = ()
    langkah: str = ""

    def inside(self, *jalur: str | int, langkah: str = "") -> "Tempat":
        """A place further inside."""
        return Tempat(self.salah, (*self.jalur, *jalur), langkah or self.langkah)

    def refuse(self, kunci: str, isi: str) -> None:
        """Note a fault of a key, ``waktu.nilai`` for one inside a table."""
        # A key inside a table of one line stands in the line of that table.
        jalur = (*self.jalur, *kunci.split(".")) if kunci else self.jalur
        self.salah.append(Salah(jalur, self.langkah, kunci, isi))


def read_sop(isi: Mapping[str, Any], salah: list[Salah]) -> Sop:
    """Make a procedure; it is worth nothing when a fault was added to ``salah``."""
    di = Tempat(salah)
    baik = _take_keys(isi, _KUNCI_SOP, _WAJIB_SOP, di)
    _check_kode(baik, di)
    if baik.get("versi", 1) < 1:
        di.refuse("versi", "harus 1 atau lebih")
    elif baik.get("versi", 1) > _VERSI_TERBESAR:
        di.refuse("versi", f"paling besar {_VERSI_TERBESAR}")
    identitas = baik.get("identitas", {})
    return Sop(
        kode=baik.get("kode", ""),
        versi=baik.get("versi", 0),
        judul=baik.get("judul", ""),
        sumber=baik.get("sumber", ""),
        langkah=tuple(
            _read_langkah(satu, di.inside("langkah", ke, langkah=str(satu.get("kode", "?"))))
            for ke, satu in enumerate(baik.get("langkah", ()))
        ),
        identitas=_read_identitas(identitas, di.inside("identitas")),
        jenis_kantor=_word(JenisKantor, baik, di, "jenis_kantor"),
        periode=_word(JenisPeriode, baik, di, "periode"),
        koreksi=_read_koreksi(baik, _TENTANG_SOP, di),
    )


def _read_identitas(isi: Mapping[str, Any], di: Tempat) -> Identitas:
    baik = _take_keys(isi, _KUNCI_IDENTITAS, (), di, awal="identitas.")
    nilai: dict[str, Any] = {
        kunci: tuple(isi) if isinstance(isi, list) else isi for kunci, isi in baik.items()
    }
    return Identitas(**nilai)


def _read_koreksi(
    isi: Mapping[str, Any], tentang: Iterable[str], di: Tempat
) -> tuple[Koreksi, ...]:
    hasil = []
    for ke, satu in enumerate(isi.get("koreksi", ())):
        sini = di.inside("koreksi", ke)
        baik = _take_keys(satu, _KUNCI_KOREKSI, _KUNCI_KOREKSI, sini, awal="koreksi.")
        kunci = known(baik.get("kunci", ""), tentang, sini, "koreksi.kunci") if baik else None
        if not baik.get("asli") and not baik.get("kita"):
            sini.refuse("koreksi.kita", "kosong, dan asli juga kosong")
        hasil.append(
            Koreksi(
                kunci=kunci or "",
                asli=baik.get("asli", ""),
                kita=baik.get("kita", ""),
                mengapa=baik.get("mengapa", ""),
            )
        )
    return tuple(hasil)


def _read_langkah(isi: Mapping[str, Any], di: Tempat) -> Langkah:
    baik = _take_keys(isi, _KUNCI_LANGKAH, _WAJIB_LANGKAH, di)
    _check_kode(baik, di)
    if baik.get("pelaku") == []:
        di.refuse("pelaku", "kosong, padahal setiap langkah ada pelakunya")
    periksa = [known(satu, PERIKSA, di, "periksa") for satu in baik.get("periksa", ())]
    lewati = baik.get("lewati_bila")
    dokumen = baik.get("dokumen")
    dikenal = known(dokumen, DIBEKUKAN, di, "dokumen") if dokumen is not None else None
    return Langkah(
        kode=baik.get("kode", ""),
        nomor=baik.get("nomor", ""),
        judul=baik.get("judul", ""),
        pelaku=_words(Peran, baik, di, "pelaku"),
        dicatat_oleh=_words(Peran, baik, di, "dicatat_oleh"),
        per_unit=baik.get("per_unit", False),
        halaman=_word(Halaman, baik, di, "halaman") or Halaman.TUGAS,
        tombol=baik.get("tombol", ""),
        tindakan=_words(Tindakan, baik, di, "tindakan"),
        periksa=tuple(satu for satu in periksa if satu),
        dokumen=KodeDokumen(dikenal) if dikenal else None,
        lanjut=baik.get("lanjut", ""),
        tidak=baik.get("tidak", ""),
        kelengkapan=tuple(baik.get("kelengkapan", ())),
        keluaran=tuple(baik.get("keluaran", ())),
        waktu=_read_waktu(baik["waktu"], di) if "waktu" in baik else None,
        tambahan=baik.get("tambahan", False),
        pelaksana=baik.get("pelaksana", ""),
        keterangan=baik.get("keterangan", ""),
        koreksi=_read_koreksi(baik, _KUNCI_LANGKAH, di),
        lewati_bila=known(lewati, LEWATI_BILA, di, "lewati_bila") or "" if lewati else "",
        boleh_dilewati=baik.get("boleh_dilewati", False),
    )


def _read_waktu(isi: Mapping[str, Any], di: Tempat) -> Waktu:
    baik = _take_keys(isi, _KUNCI_WAKTU, _KUNCI_WAKTU, di, awal="waktu.")
    nilai = baik.get("nilai", 1)
    if nilai < 1:
        di.refuse("waktu.nilai", "harus lebih dari 0; hapus kunci waktu bila belum ada")
    satuan = _word(SatuanWaktu, baik, di, "satuan", sebut="waktu.satuan") or SatuanWaktu.MENIT
    terlama = _WAKTU_TERLAMA[satuan]
    if nilai > terlama:
        di.refuse("waktu.nilai", f"paling banyak {terlama} {satuan}, kira-kira setahun")
    return Waktu(nilai, satuan)


def _check_kode(baik: Mapping[str, Any], di: Tempat) -> None:
    kode = baik.get("kode")
    if kode is not None and not _KODE.fullmatch(kode):
        di.refuse("kode", f"“{kode}” bukan huruf kecil, angka, dan tanda hubung saja")


def _take_keys(
    isi: Mapping[str, Any],
    dikenal: Mapping[str, _Jenis],
    wajib: Iterable[str],
    di: Tempat,
    *,
    awal: str = "",
) -> dict[str, Any]:
    """What is known and holds its kind of value; the rest, and what is missing, is a fault."""
    baik = {}
    for kunci, nilai in isi.items():
        if kunci not in dikenal:
            known(kunci, dikenal, di, kunci)
        elif not _is_kind(nilai, dikenal[kunci]):
            kata = _KATA_JENIS[dikenal[kunci]].replace("{kunci}", kunci)
            di.refuse(awal + kunci, f"harus {kata}")
        else:
            baik[kunci] = nilai
    for kunci in wajib:
        if kunci not in isi:
            di.refuse(awal + kunci, "tidak ada, padahal wajib")
        elif _is_blank(baik.get(kunci)) and dikenal is not _KUNCI_KOREKSI:
            di.refuse(awal + kunci, "kosong, padahal wajib")
    return baik


def _is_blank(nilai: object) -> bool:
    return isinstance(nilai, str) and not nilai.strip()


def _is_kind(nilai: object, jenis: _Jenis) -> bool:
    if jenis in (_DAFTAR, _TABEL):
        dalam = str if jenis is _DAFTAR else dict
        return isinstance(nilai, list) and all(isinstance(satu, dalam) for satu in nilai)
    return type(nilai) is jenis  # a bool is an int otherwise


def _words(
    kelas: type[_Kata], baik: Mapping[str, Any], di: Tempat, kunci: str
) -> tuple[_Kata, ...]:
    dikenal = [satu.value for satu in kelas]
    kata = [known(satu, dikenal, di, kunci) for satu in baik.get(kunci, ())]
    return tuple(kelas(satu) for satu in kata if satu)


def _word(
    kelas: type[_Kata], baik: Mapping[str, Any], di: Tempat, kunci: str, *, sebut: str = ""
) -> _Kata | None:
    if kunci not in baik:
        return None
    kata = known(baik[kunci], [satu.value for satu in kelas], di, sebut or kunci)
    return kelas(kata) if kata else None


def known(kata: str, dikenal: Iterable[str], di: Tempat, kunci: str) -> str | None:
    """The word itself; of an unknown one the nearest, which is named in the fault, or None."""
    pilihan = sorted(dikenal)
    if kata in pilihan:
        return kata
    dekat = get_close_matches(kata, pilihan, n=1, cutoff=0.4)
    saran = f"maksudnya “{dekat[0]}”?" if dekat else f"yang dikenal: {', '.join(pilihan)}"
    di.refuse(kunci, f"“{kata}” tidak dikenal; {saran}")
    return dekat[0] if dekat else None
