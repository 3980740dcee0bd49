"""Read the plan workbook back: everything, or a list of what is wrong and nothing.

The file is known by its identity (two of three places), a sheet by its headings, a column by its
heading.  Order of columns, extra columns, renamed sheets, hidden rows and blank rows do not
matter.  A problem names sheet, row, column, value, reason and advice.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sakip_desktop.domain.errors import BerkasDitolak
from sakip_desktop.domain.kinerja import JenisSimpul, Polaritas
from sakip_desktop.domain.periode import TAHUN_TERAKHIR, TAHUN_TERAWAL, setahun
from sakip_desktop.domain.pilihan import target_period
from sakip_desktop.domain.rencana import (
    BarisBuku,
    HasilBaca,
    IndikatorMasuk,
    Keluhan,
    Masalah,
    RencanaMasuk,
    SimpulMasuk,
    UnitMasuk,
    check_indikator,
    check_simpul,
)
from sakip_desktop.domain.teks import explain_foreign, find_foreign_letter
from sakip_desktop.domain.teks import kunci as _kunci
from sakip_desktop.spreadsheet import kolom_rencana as kolom_
from sakip_desktop.spreadsheet.guard import read_workbook
from sakip_desktop.spreadsheet.kolom_rencana import Isi, Kolom, LembarRencana
from sakip_desktop.spreadsheet.lembar import Buku, Lembar
from sakip_desktop.spreadsheet.sel_rencana import (
    Isian,
    Laporan,
    read_choice,
    read_number,
    read_predikat,
    read_renstra,
    read_tanggal,
    read_target,
    read_text,
)

MAKS_BARIS = 5_000
_BARIS_CARI_JUDUL = 10
_PALING_SEDIKIT = {kolom_.JUDUL_UNIT: 1, kolom_.JUDUL_SIMPUL: 3, kolom_.JUDUL_INDIKATOR: 4}
_BUAT_BUKU = (
    "Tekan “Simpan buku kerja rencana…” di Rencana & dokumen, bagian Pohon rencana, lalu salin "
    "isinya ke sana."
)


@dataclass(slots=True)
class _Baris:
    """A row under construction: its place and its fields."""

    nomor: int
    isi: dict[str, Any]
    target: dict[Any, Any] = field(default_factory=dict)


def read_rencana(path: Path, *, tahun: int, kantor_nama: str) -> HasilBaca:
    """Read a plan workbook; the file is not changed.

    Args:
        path: the workbook.
        tahun: year that the plan must be of.
        kantor_nama: office that it must be of.

    Returns:
        The plan, or problems and no plan; with notes either way.

    Raises:
        BerkasDitolak: the file cannot be read, is not ours, or is of another year or office.
    """
    buku = read_workbook(path)
    _check_tanda(buku, tahun, kantor_nama)
    laporan = Laporan()
    isian = {bentuk.judul: _find_sheet(buku, bentuk, laporan) for bentuk in kolom_.LEMBAR}
    unit = _read_units(isian[kolom_.JUDUL_UNIT], laporan, tahun)
    cari_unit = _unit_names(unit) if _is_whole(isian[kolom_.JUDUL_UNIT], kolom_.UNIT) else None
    baris_simpul = _read_nodes(isian[kolom_.JUDUL_SIMPUL], cari_unit, tahun)
    simpul = [satu for _, satu in baris_simpul]
    lengkap = _is_whole(isian[kolom_.JUDUL_SIMPUL], kolom_.SIMPUL)
    kode = {_kunci(satu.kode): satu for satu in simpul} if lengkap else None
    baris_indikator = _read_indicators(isian[kolom_.JUDUL_INDIKATOR], cari_unit, kode, tahun)
    indikator = [satu for _, satu in baris_indikator]
    for satu in isian.values():
        _note_sheet(satu)
    if not laporan.masalah and not (simpul or indikator):
        laporan.masalah.append(
            _file_problem("", "Buku kerja ini belum diisi.", "Isi lembar-lembarnya dahulu.")
        )
    if laporan.masalah:
        return HasilBaca(
            rencana=None, masalah=tuple(laporan.masalah), catatan=tuple(laporan.catatan)
        )
    _note_gaps(laporan, simpul, indikator, tahun)
    rencana = RencanaMasuk(
        tahun=tahun,
        kantor=kantor_nama,
        unit=tuple(unit),
        simpul=tuple(simpul),
        indikator=tuple(indikator),
    )
    return HasilBaca(
        rencana=rencana,
        catatan=tuple(laporan.catatan),
        tempat=_places(isian[kolom_.JUDUL_SIMPUL], kolom_.SIMPUL, baris_simpul)
        | _places(isian[kolom_.JUDUL_INDIKATOR], kolom_.INDIKATOR, baris_indikator),
    )


def _places(
    isian: Isian | None,
    bentuk: LembarRencana,
    baris: Iterable[tuple[int, SimpulMasuk | IndikatorMasuk]],
) -> dict[tuple[str, str], BarisBuku]:
    """Where each row stands, for what shows only when it is compared with the office."""
    if isian is None:
        return {}
    judul = {kolom.kunci: kolom.judul for kolom in bentuk.kolom}
    return {
        (bentuk.judul, _kunci(satu.kode)): BarisBuku(
            lembar=isian.lembar.nama,
            baris=nomor,
            judul=judul,
            isi={
                kolom.kunci: kutip for kolom in bentuk.kolom if (kutip := isian.quote(nomor, kolom))
            },
        )
        for nomor, satu in baris
    }


# --- identity ------------------------------------------------------------------------------


def read_tahun(path: Path) -> int:
    """The year that a plan workbook says it is of.

    Raises:
        BerkasDitolak: the file cannot be read or is not ours.
    """
    return int(_read_tanda(read_workbook(path)).split(" ", 3)[2])


def _read_tanda(buku: Buku) -> str:
    """Our mark, which two of three places must agree on."""
    tempat = [
        *(
            str(satu.sel[1, 2].nilai)
            for satu in buku.lembar
            if (1, 1) in satu.sel and satu.sel[1, 1].nilai == kolom_.TANDA and (1, 2) in satu.sel
        ),
        buku.nama_tetap.get(kolom_.NAMA_TETAP, ""),
        buku.sifat.get(kolom_.SIFAT, ""),
    ]
    sah = Counter(satu for satu in tempat if satu.startswith(f"{kolom_.TANDA} "))
    tanda, banyak = sah.most_common(1)[0] if sah else ("", 0)
    bagian = tanda.split(" ", 3)
    if banyak < 2 or not _is_tanda(bagian):
        raise BerkasDitolak(
            "Berkas ini bukan buku kerja rencana dari program ini.",
            "Tanda pengenalnya tidak ada, tidak sama, atau hilang saat disalin.",
            _BUAT_BUKU,
        )
    return tanda


def _is_tanda(bagian: list[str]) -> bool:
    """Whether it is word, version, year and office, each within what they can be."""
    if len(bagian) != 4 or not re.fullmatch(r"[0-9]{1,4} [0-9]{4}", " ".join(bagian[1:3])):
        return False
    return TAHUN_TERAWAL <= int(bagian[2]) <= TAHUN_TERAKHIR


def _check_tanda(buku: Buku, tahun: int, kantor: str) -> None:
    """Refuse what is of another format, year or office."""
    tanda = _read_tanda(buku)
    bagian = tanda.split(" ", 3)
    if int(bagian[1]) != kolom_.VERSI_FORMAT:
        raise BerkasDitolak(
            "Buku kerja rencana ini dibuat versi lain dari program.",
            f"Bentuknya versi {bagian[1]}, program ini membaca versi {kolom_.VERSI_FORMAT}.",
            _BUAT_BUKU,
        )
    if int(bagian[2]) != tahun:
        raise BerkasDitolak(
            f"Buku kerja rencana ini untuk tahun {bagian[2]}, bukan {tahun}.",
            "Target dan pagu tahun lain tidak boleh tercampur.",
            f"Pilih berkas tahun {tahun}, atau buka tahun {bagian[2]} dahulu.",
        )
    if _kunci(tanda) != _kunci(kolom_.make_tanda(tahun, kantor)):
        raise BerkasDitolak(
            f"Buku kerja rencana ini milik “{bagian[3]}”.",
            f"Kantor yang sedang dibuka adalah “{kantor}”.",
            "Pilih berkas kantor ini. Bila nama kantor baru saja diubah, buat yang baru. "
            + _BUAT_BUKU,
        )


# --- sheets and headings -------------------------------------------------------------------


def _find_sheet(buku: Buku, bentuk: LembarRencana, laporan: Laporan) -> Isian | None:
    """The sheet whose headings fit best; problems when there is none, two, or columns are gone."""
    dikenal = {kolom_.judul_kunci(satu.judul): satu.kunci for satu in bentuk.kolom}
    calon: list[tuple[int, Lembar, int]] = []
    for lembar in buku.lembar:
        nilai = [
            (len({judul for judul in judul_baris if judul in dikenal}), baris)
            for baris, judul_baris in _heading_rows(lembar)
        ]
        banyak, baris = max(nilai, key=lambda satu: (satu[0], -satu[1]), default=(0, 0))
        if banyak >= _PALING_SEDIKIT[bentuk.judul]:
            calon.append((banyak, lembar, baris))
    if not calon:
        laporan.masalah.append(
            _file_problem(
                bentuk.judul,
                f"Lembar {bentuk.judul} tidak ditemukan: tidak ada baris judul kolomnya.",
                _BUAT_BUKU,
            )
        )
        return None
    terbaik = max(satu[0] for satu in calon)
    cocok = [satu for satu in calon if satu[0] == terbaik]
    if len(cocok) > 1:
        nama = " dan ".join(f"“{satu[1].nama}”" for satu in cocok)
        laporan.masalah.append(
            _file_problem(
                bentuk.judul,
                f"Ada {len(cocok)} lembar dengan judul kolom yang sama: {nama}.",
                "Hapus salinannya; sisakan satu.",
            )
        )
        return None
    _, lembar, baris = cocok[0]
    return _place_columns(lembar, baris, bentuk, laporan)


def _heading_rows(lembar: Lembar) -> Iterable[tuple[int, list[str]]]:
    for baris in range(1, _BARIS_CARI_JUDUL + 1):
        yield (
            baris,
            [
                kolom_.judul_kunci(sel.nilai)
                for (nomor, _), sel in lembar.sel.items()
                if nomor == baris and isinstance(sel.nilai, str)
            ],
        )


def _place_columns(lembar: Lembar, baris: int, bentuk: LembarRencana, laporan: Laporan) -> Isian:
    dikenal = {kolom_.judul_kunci(satu.judul): satu for satu in bentuk.kolom}
    isian = Isian(lembar, baris, {}, laporan)
    for (nomor, kolom), sel in sorted(lembar.sel.items()):
        if nomor != baris or not isinstance(sel.nilai, str):
            continue
        judul = dikenal.get(kolom_.judul_kunci(sel.nilai))
        if judul is None:
            laporan.catatan.append(
                f"Lembar “{lembar.nama}”: kolom “{sel.nilai.strip()}” tidak dikenal, tidak dibaca."
            )
        elif judul.kunci in isian.letak:
            isian.problem(baris, judul, "Judul kolom ini ada dua.", "Hapus salah satu kolomnya.")
        else:
            isian.letak[judul.kunci] = kolom
    for satu in bentuk.kolom:
        if satu.kunci in isian.letak:
            continue
        if satu.wajib:
            isian.problem(baris, satu, "Kolom wajib ini tidak ada.", _BUAT_BUKU)
        else:
            laporan.catatan.append(
                f"Lembar “{lembar.nama}”: kolom “{satu.judul}” tidak ada; isinya dibiarkan."
            )
    _check_merges(isian)
    return isian


def _check_merges(isian: Isian) -> None:
    """A merge empties every cell but its first: what was there would be read as blank."""
    for atas, *_ in _merges(isian):
        isian.laporan.masalah.append(
            Masalah(
                lembar=isian.lembar.nama,
                baris=max(atas, isian.baris_judul),
                kolom="",
                nilai="",
                alasan="Ada sel yang digabung di daerah isian.",
                saran="Pisahkan selnya (Merge & Center > Unmerge) dan isi tiap baris.",
            )
        )


def _merges(isian: Isian) -> list[tuple[int, int, int, int]]:
    """The merges among the cells that are read."""
    dipakai = set(isian.letak.values())
    return [
        satu
        for satu in isian.lembar.gabungan
        if satu[2] >= isian.baris_judul and dipakai & set(range(satu[1], satu[3] + 1))
    ]


def _is_merged(isian: Isian, baris: int, kolom: Kolom) -> bool:
    """Whether a cell lies in a merge, which is a problem of its own."""
    nomor = isian.letak[kolom.kunci]
    return any(
        atas <= baris <= bawah and kiri <= nomor <= kanan
        for atas, kiri, bawah, kanan in _merges(isian)
    )


def _is_whole(isian: Isian | None, bentuk: LembarRencana) -> bool:
    """Whether names can be looked up in a sheet.

    Where it is missing, lacks a column or has merged cells, that is the problem to be told; that
    its names are not found, in every row of the other sheets, only follows from it.
    """
    return (
        isian is not None
        and all(kolom.kunci in isian.letak for kolom in bentuk.wajib)
        and not _merges(isian)
    )


# --- rows ----------------------------------------------------------------------------------


def _rows(isian: Isian | None, bentuk: LembarRencana, tahun: int) -> Iterable[_Baris]:
    """The filled rows with their plain fields; a field is left out when it could not be read."""
    if isian is None:
        return
    dipakai = set(isian.letak.values())
    terisi = sorted(
        {
            baris
            for (baris, kolom), sel in isian.lembar.sel.items()
            if baris > isian.baris_judul
            and kolom in dipakai
            and not (isinstance(sel.nilai, str) and not sel.nilai.strip())
        }
    )
    if len(terisi) > MAKS_BARIS:
        isian.laporan.masalah.append(
            _file_problem(
                isian.lembar.nama, f"Ada lebih dari {MAKS_BARIS} baris.", "Hapus baris yang lebih."
            )
        )
        return
    for nomor in terisi:
        baris = _Baris(nomor, {})
        for kolom in bentuk.kolom:
            if kolom.isi in {Isi.TEKS, Isi.KODE, Isi.PILIHAN, Isi.PREDIKAT}:
                _read_plain(isian, baris, kolom)
        satuan = baris.isi.get("satuan", "")
        for kolom in bentuk.kolom:
            if kolom.isi in {Isi.ANGKA, Isi.BILANGAN, Isi.BULAT, Isi.RUPIAH}:
                nilai = read_number(isian, nomor, kolom, satuan)
                bulat = kolom.isi in {Isi.BULAT, Isi.RUPIAH}
                baris.isi[kolom.kunci] = int(nilai) if bulat and nilai is not None else nilai
            elif kolom.isi is Isi.TANGGAL:
                baris.isi[kolom.kunci] = read_tanggal(isian, nomor, kolom, tahun)
        yield baris


def _read_plain(isian: Isian, baris: _Baris, kolom: Kolom) -> None:
    nilai: object
    if kolom.isi is Isi.PILIHAN:
        nilai = read_choice(isian, baris.nomor, kolom)
    elif kolom.isi is Isi.PREDIKAT:
        nilai = read_predikat(isian, baris.nomor, kolom)
    else:
        nilai = read_text(isian, baris.nomor, kolom)
    kosong = nilai is None or nilai == ""
    if kosong and kolom.wajib:
        # A column that is gone, and a merge, are told as such.
        if kolom.kunci in isian.letak and not _is_merged(isian, baris.nomor, kolom):
            isian.problem(baris.nomor, kolom, "Kolom wajib ini kosong.", kolom.petunjuk)
        return
    if not (nilai is None and kolom.isi is Isi.PILIHAN):
        baris.isi[kolom.kunci] = nilai


def _read_units(isian: Isian | None, laporan: Laporan, tahun: int) -> list[UnitMasuk]:
    hasil = [
        (baris.nomor, UnitMasuk(**baris.isi))
        for baris in _rows(isian, kolom_.UNIT, tahun)
        if "nama" in baris.isi
    ]
    if isian is None:
        return []
    for nomor, satu in hasil:
        _check_letters(isian, nomor, "nama", satu.nama)
        _check_letters(isian, nomor, "singkatan", satu.singkatan)
    _check_unique(isian, hasil, kolom_.UNIT, "nama", lambda satu: satu.nama)
    _check_unique(isian, hasil, kolom_.UNIT, "singkatan", lambda satu: satu.singkatan)
    nama = _unit_names(satu for _, satu in hasil) if _is_whole(isian, kolom_.UNIT) else None
    jadi: list[UnitMasuk] = []
    for nomor, satu in hasil:
        induk = _find_unit(isian, nomor, _column(kolom_.UNIT, "induk"), satu.induk, nama)
        jadi.append(UnitMasuk(nama=satu.nama, singkatan=satu.singkatan, induk=induk))
    if not jadi and not laporan.masalah:
        isian.problem(
            isian.baris_judul + 1,
            _column(kolom_.UNIT, "nama"),
            "Belum ada unit.",
            "Isi sedikitnya satu unit.",
        )
    _check_unit_loops(isian, [nomor for nomor, _ in hasil], jadi)
    return jadi


def _check_letters(isian: Isian, baris: int, kunci: str, nama: str) -> None:
    """A unit is known by its name: a letter that only looks the same would make a second one."""
    asing = find_foreign_letter(nama)
    if asing:
        isian.problem(
            baris,
            _column(kolom_.UNIT, kunci),
            explain_foreign(nama, asing),
            "Ketik ulang namanya dengan papan ketik; jangan menyalin-tempel.",
        )


def _check_unit_loops(isian: Isian, nomor: list[int], unit: list[UnitMasuk]) -> None:
    induk = {_kunci(satu.nama): _kunci(satu.induk) for satu in unit}
    for baris, satu in zip(nomor, unit, strict=True):
        jalan, dilalui = _kunci(satu.nama), set[str]()
        while jalan and jalan not in dilalui:
            dilalui.add(jalan)
            jalan = induk.get(jalan, "")
        if jalan == _kunci(satu.nama):
            isian.problem(
                baris,
                _column(kolom_.UNIT, "induk"),
                "Unit ini berada di bawah dirinya sendiri.",
                "Perbaiki unit induknya.",
            )


def _read_nodes(
    isian: Isian | None, unit: dict[str, str] | None, tahun: int
) -> list[tuple[int, SimpulMasuk]]:
    """The nodes with the rows in which they stand."""
    bentuk = kolom_.SIMPUL
    hasil: list[tuple[int, SimpulMasuk]] = []
    for baris in _rows(isian, bentuk, tahun):
        if isian is None or not {"jenis", "kode", "uraian"} <= baris.isi.keys():
            continue
        baris.isi["unit"] = _find_unit(
            isian, baris.nomor, _column(bentuk, "unit"), baris.isi.get("unit", ""), unit
        )
        hasil.append((baris.nomor, SimpulMasuk(**baris.isi)))
    if isian is None:
        return []
    _check_unique(isian, hasil, bentuk, "kode", lambda satu: satu.kode)
    kode = {_kunci(satu.kode): satu for _, satu in hasil}
    lengkap = _is_whole(isian, bentuk)
    jadi = []
    for nomor, satu in hasil:
        induk = kode.get(_kunci(satu.induk))
        if satu.induk and induk is None and not lengkap:
            pass  # what it stands below may be in what could not be read
        elif satu.induk and induk is None:
            isian.problem(
                nomor,
                _column(bentuk, "induk"),
                "Kode induk ini tidak ada di lembar ini.",
                "Isi kode baris di atasnya, atau tambahkan barisnya.",
            )
        else:
            _add_complaints(isian, nomor, bentuk, check_simpul(satu, induk))
        jadi.append((nomor, replace(satu, induk=induk.kode if induk else "")))
    return jadi


def _read_indicators(
    isian: Isian | None,
    unit: dict[str, str] | None,
    simpul: dict[str, SimpulMasuk] | None,
    tahun: int,
) -> list[tuple[int, IndikatorMasuk]]:
    """The indikator with the rows in which they stand."""
    bentuk = kolom_.INDIKATOR
    wajib = {satu.kunci for satu in bentuk.wajib}
    hasil: list[tuple[int, IndikatorMasuk]] = []
    for baris in _rows(isian, bentuk, tahun):
        if isian is None:
            continue
        if "polaritas" in baris.isi:
            _read_targets(isian, baris, tahun)
        _refer(isian, baris, unit, simpul)
        if not wajib <= baris.isi.keys():
            continue
        satu = IndikatorMasuk(**baris.isi, target=baris.target)
        _add_complaints(isian, baris.nomor, bentuk, check_indikator(satu), tahun)
        hasil.append((baris.nomor, satu))
    if isian is not None:
        _check_unique(isian, hasil, bentuk, "kode", lambda satu: satu.kode)
    return hasil


def _refer(
    isian: Isian,
    baris: _Baris,
    unit: dict[str, str] | None,
    simpul: dict[str, SimpulMasuk] | None,
) -> None:
    """Put the full name of the unit and the exact kode of the node into the row."""
    bentuk = kolom_.INDIKATOR
    if "unit" in baris.isi:
        baris.isi["unit"] = _find_unit(
            isian, baris.nomor, _column(bentuk, "unit"), baris.isi["unit"], unit
        )
    if "simpul" in baris.isi and simpul is not None:
        ada = simpul.get(_kunci(baris.isi["simpul"]))
        if ada is None:
            isian.problem(
                baris.nomor,
                _column(bentuk, "simpul"),
                f"Kode ini tidak ada di lembar {kolom_.JUDUL_SIMPUL}.",
                "Isi kode sasaran, program, kegiatan atau sub kegiatan yang diukur.",
            )
        else:
            baris.isi["simpul"] = ada.kode


def _read_targets(isian: Isian, baris: _Baris, tahun: int) -> None:
    polaritas: Polaritas = baris.isi["polaritas"]
    for kolom in kolom_.INDIKATOR.kolom:
        if kolom.isi is not Isi.TARGET:
            continue
        target = read_target(
            isian,
            baris.nomor,
            kolom,
            polaritas=polaritas,
            satuan=baris.isi.get("satuan", ""),
            predikat=baris.isi.get("predikat", ()),
        )
        if target is not None:
            baris.target[target_period(kolom.kunci, tahun)] = target
    baris.isi["target_renstra_tahunan"] = read_renstra(
        isian,
        baris.nomor,
        _column(kolom_.INDIKATOR, "target_renstra_tahunan"),
        polaritas=polaritas,
        satuan=baris.isi.get("satuan", ""),
        predikat=baris.isi.get("predikat", ()),
    )


# --- what rows have in common --------------------------------------------------------------


def _unit_names(unit: Iterable[UnitMasuk]) -> dict[str, str]:
    """Full name by name and by short name; a full name wins."""
    daftar = list(unit)
    singkat = {_kunci(satu.singkatan): satu.nama for satu in daftar if satu.singkatan}
    return {**singkat, **{_kunci(satu.nama): satu.nama for satu in daftar}}


def _find_unit(
    isian: Isian, baris: int, kolom: Kolom, teks: str, unit: dict[str, str] | None
) -> str:
    """The full name of a unit; as it is written where no names are known (``_is_whole``)."""
    if not teks or unit is None:
        return teks
    nama = unit.get(_kunci(teks))
    if nama is None:
        asing = find_foreign_letter(teks)
        isian.problem(
            baris,
            kolom,
            f"Unit ini tidak ada di lembar {kolom_.JUDUL_UNIT}."
            + (f" {explain_foreign(teks, asing)}" if asing else ""),
            "Samakan tulisannya, atau tambahkan unitnya.",
        )
    return nama or ""


def _check_unique(
    isian: Isian,
    hasil: Iterable[tuple[int, Any]],
    bentuk: LembarRencana,
    kunci: str,
    ambil: Callable[[Any], str],
) -> None:
    pertama: dict[str, int] = {}
    for nomor, satu in hasil:
        teks = _kunci(ambil(satu))
        if not teks:
            continue
        if teks in pertama:
            isian.problem(
                nomor,
                _column(bentuk, kunci),
                f"Sudah dipakai di baris {pertama[teks]}.",
                "Pakai yang lain, atau hapus baris gandanya.",
            )
        pertama.setdefault(teks, nomor)


def _add_complaints(
    isian: Isian,
    baris: int,
    bentuk: LembarRencana,
    keluhan: Iterable[Keluhan],
    tahun: int | None = None,
) -> None:
    for kolom, alasan, saran in keluhan:
        isian.problem(baris, _column(bentuk, kolom, tahun), alasan, saran)


def _column(bentuk: LembarRencana, kunci: str, tahun: int | None = None) -> Kolom:
    """The column of a field; ``target 2025-TW1`` is a target's column."""
    for kolom in bentuk.kolom:
        if kolom.kunci == kunci:
            return kolom
        if (
            tahun is not None
            and kolom.isi is Isi.TARGET
            and kunci == f"target {target_period(kolom.kunci, tahun)}"
        ):
            return kolom
    msg = f"{bentuk.judul} has no column {kunci}"
    raise KeyError(msg)


def _note_sheet(isian: Isian | None) -> None:
    """Say what is easily overlooked: hidden rows that were read, formulas whose result was."""
    if isian is None:
        return
    dipakai = {baris for baris, _ in isian.lembar.sel if baris > isian.baris_judul}
    tersembunyi = len(dipakai & isian.lembar.baris_tersembunyi)
    if tersembunyi:
        isian.laporan.catatan.append(
            f"Lembar “{isian.lembar.nama}”: {tersembunyi} baris tersembunyi ikut dibaca."
        )
    if isian.rumus:
        isian.laporan.catatan.append(
            f"Lembar “{isian.lembar.nama}”: {isian.rumus} sel berisi rumus; hasilnya yang dibaca."
        )


def _note_gaps(
    laporan: Laporan,
    simpul: Iterable[SimpulMasuk],
    indikator: Iterable[IndikatorMasuk],
    tahun: int,
) -> None:
    laporan.catatan.extend(
        f"Program {satu.kode} tidak berada di bawah sasaran mana pun."
        for satu in simpul
        if satu.jenis is JenisSimpul.PROGRAM and not satu.induk
    )
    laporan.catatan.extend(
        f"Indikator {satu.kode} belum punya target tahun."
        for satu in indikator
        if setahun(tahun) not in satu.target
    )


def _file_problem(lembar: str, alasan: str, saran: str) -> Masalah:
    return Masalah(lembar=lembar, baris=0, kolom="", nilai="", alasan=alasan, saran=saran)
