"""``hitung``: capaian of a table from anywhere, without an office's file.

Columns ``indikator, satuan, polaritas (naik|turun|rentang), target, realisasi``, optional
``rumus (selisih|rasio)``, ``batas`` (cap of the result) and ``realisasi_terburuk`` (for turun with
target 0, as a plan declares it); others are kept.  Added are ``capaian`` (Indonesian, 2 decimals,
empty if there is none), ``status``, ``kategori`` and ``penjelasan``.

No column of the file's owner is ever lost.  Only our own earlier result is replaced; an own column
named like one of ours is kept under a free name (``Kategori (asal)``).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import count
from pathlib import Path

from sakip_desktop.domain import satuan as satuan_
from sakip_desktop.domain.angka import (
    Ambigu,
    Ditolak,
    Hasil,
    Kosong,
    Terbaca,
    format_angka,
    parse_sel,
)
from sakip_desktop.domain.capaian import Capaian, Status, compute_capaian
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI, classify
from sakip_desktop.domain.kinerja import (
    LABEL_VARIAN,
    VARIAN_SAH,
    Keadaan,
    Kebijakan,
    Polaritas,
    Target,
    Varian,
)
from sakip_desktop.services.berkas import storing
from sakip_desktop.spreadsheet.tabel_hitung import (
    Isi,
    Persen,
    Tabel,
    cell_text,
    read_table,
    write_table,
)

KOLOM_WAJIB = ("indikator", "satuan", "polaritas", "target", "realisasi")
KOLOM_BOLEH = ("rumus", "batas", "realisasi_terburuk")
KOLOM_HASIL = ("capaian", "status", "kategori", "penjelasan")
_PEMISAH_ASING = {"\t": "tab", "|": "“|”"}
_JUDUL_DISEBUT = 12
AKHIRAN_HASIL = (".csv", ".xlsx")
_POLARITAS = {"naik": Polaritas.NAIK, "turun": Polaritas.TURUN, "rentang": Polaritas.RENTANG}
_RUMUS = {"": Varian.BAWAAN} | {
    LABEL_VARIAN[satu].casefold(): satu for satu in VARIAN_SAH[Polaritas.TURUN]
}
# No mean is taken here, so neither its cap nor its floor may be spoken of.
_TANPA_BATAS = Kebijakan(
    id="",
    berlaku_mulai=date(2000, 1, 1),
    skala=SKALA_PERMENDAGRI,
    batas_rerata=None,
    lantai_rerata=Decimal("-Infinity"),
)


class StatusBaris(StrEnum):
    """Outcome of one row."""

    DIHITUNG = "dihitung"
    TIDAK_DAPAT_DIHITUNG = "tidak_dapat_dihitung"
    BELUM_DIISI = "belum_diisi"
    AMBIGU = "ambigu"
    BUKAN_ANGKA = "bukan_angka"


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilBaris:
    """The four added cells of one row."""

    capaian: str = ""
    status: StatusBaris
    kategori: str = ""
    penjelasan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilBerkas:
    """What became of a whole table.

    Attributes:
        jumlah: how many rows had which outcome.
        judul_baru: the owner's columns named like one of ours: their heading, and the one they
            are kept under.
    """

    jumlah: dict[StatusBaris, int]
    judul_baru: tuple[tuple[str, str], ...]


def hitung_berkas(masukan: Path, keluaran: Path) -> HasilBerkas:
    """Compute a whole table into a new file, CSV or xlsx as its name says.

    Raises:
        BerkasDitolak: the file cannot be read, or a column is missing or stands there twice.
        DataTidakSah: the result's name ends in something else, or the result would take the place
            of a workbook that holds more than the table.
        BasisDataGalat: the result cannot be written.
    """
    if keluaran.suffix.lower() not in AKHIRAN_HASIL and not keluaran.is_dir():
        raise DataTidakSah(
            f"{keluaran.name} tidak dibuat.",
            "hitung menulis tabel CSV atau buku Excel, dan nama berkasnya menentukan yang mana.",
            "Beri nama yang berakhir .csv atau .xlsx.",
        )
    tabel = read_table(masukan)
    kolom = _place_columns(masukan.name, tabel.header)
    hilang = [nama for nama in KOLOM_WAJIB if nama not in kolom]
    if hilang:
        raise _without_columns(masukan.name, tabel, hilang)
    _require_no_loss(tabel, masukan, keluaran)
    ganti = _own_result(tabel)
    simpan = [nomor for nomor in range(len(tabel.header)) if nomor not in ganti]
    judul_baru = _free_names(tabel.header, simpan)
    jumlah = dict.fromkeys(StatusBaris, 0)
    baris_baru: list[tuple[Isi, ...]] = []
    for baris in tabel.rows:
        isi = {nama: baris[nomor] for nama, nomor in kolom.items() if nomor < len(baris)}
        hasil = hitung_baris(isi)
        jumlah[hasil.status] += 1
        asal = tuple(baris[nomor] if nomor < len(baris) else "" for nomor in simpan)
        baris_baru.append(
            (*asal, hasil.capaian, hasil.status.value, hasil.kategori, hasil.penjelasan)
        )
    header = (*(judul_baru.get(nomor, tabel.header[nomor]) for nomor in simpan), *KOLOM_HASIL)
    with storing(keluaran):
        write_table(
            replace(tabel, header=header, rows=tuple(baris_baru), tambahan=len(KOLOM_HASIL)),
            keluaran,
        )
    return HasilBerkas(
        jumlah=jumlah,
        judul_baru=tuple(
            (tabel.header[nomor].strip(), judul) for nomor, judul in judul_baru.items()
        ),
    )


def _without_columns(berkas: str, tabel: Tabel, hilang: list[str]) -> BerkasDitolak:
    """What stands where the headings should be."""
    apa = f"{berkas} belum dapat dihitung."
    asing = next((satu for satu in _PEMISAH_ASING if satu in tabel.header[0]), "")
    if len(tabel.header) == 1 and asing:
        return BerkasDitolak(
            apa,
            f"Kolomnya dipisahkan {_PEMISAH_ASING[asing]}; yang dikenal titik koma dan koma.",
            "Buka di Excel atau LibreOffice, simpan sebagai CSV atau .xlsx, lalu ulangi.",
        )
    letak = f" di lembar “{tabel.lembar}”" if tabel.lembar else ""
    terbaca = ", ".join(f"“{' '.join(satu.split())}”" for satu in tabel.header[:_JUDUL_DISEBUT])
    saran = f"Baris pertama harus memuat: {', '.join(KOLOM_WAJIB)}."
    if tabel.lembar_lain:
        saran += f" Bila tabelnya di lembar lain ({', '.join(tabel.lembar_lain)}), pindahkan "
        saran += "lembar itu ke depan."
    return BerkasDitolak(
        apa, f"Kolom {', '.join(hilang)} tidak ada; yang terbaca{letak}: {terbaca}.", saran
    )


def _require_no_loss(tabel: Tabel, masukan: Path, keluaran: Path) -> None:
    """The result holds the table alone: it does not take the place of a workbook with more.

    Raises:
        DataTidakSah: it would.
    """
    lain = [f"lembar “{satu}”" for satu in tabel.lembar_lain]
    lain += ["rumus"] if tabel.berumus else []
    if lain and _is_same(keluaran, masukan):
        raise DataTidakSah(
            f"{keluaran.name} tidak ditimpa.",
            f"Hasilnya hanya memuat tabel itu sebagai angka; {', '.join(lain)} akan hilang.",
            "Beri hasilnya nama lain.",
        )


def _is_same(satu: Path, lain: Path) -> bool:
    try:
        return satu.samefile(lain)
    except OSError:  # the result is not there yet
        return False


def _own_result(tabel: Tabel) -> frozenset[int]:
    """The four columns of an earlier run, so that computing twice changes nothing.

    All four have to stand there as we write them, with outcomes that we know: anything else is
    somebody's work, which is not ours to throw away.
    """
    letak = [nomor for nomor, judul in enumerate(tabel.header) if judul.strip() in KOLOM_HASIL]
    if sorted(tabel.header[nomor].strip() for nomor in letak) != sorted(KOLOM_HASIL):
        return frozenset()
    (status,) = (nomor for nomor in letak if tabel.header[nomor].strip() == "status")
    dikenal = {satu.value for satu in StatusBaris}
    for baris in tabel.rows:
        terisi = any(str(baris[nomor]).strip() for nomor in letak)  # a row added since has none
        if terisi and str(baris[status]).strip() not in dikenal:
            return frozenset()
    return frozenset(letak)


def _free_names(header: tuple[str, ...], simpan: Iterable[int]) -> dict[int, str]:
    """New headings, by place, for the owner's columns that are named like one of ours."""
    dipakai = {judul.strip().casefold() for judul in header}
    hasil: dict[int, str] = {}
    for nomor in simpan:
        judul = header[nomor].strip()
        if judul.casefold() not in KOLOM_HASIL:
            continue
        calon = (f"{judul} (asal{'' if ke == 1 else f' {ke}'})" for ke in count(1))
        hasil[nomor] = next(satu for satu in calon if satu.casefold() not in dipakai)
        dipakai.add(hasil[nomor].casefold())
    return hasil


def _place_columns(berkas: str, header: tuple[str, ...]) -> dict[str, int]:
    """Where each heading stands; one that we read or write may stand there once only."""
    kolom: dict[str, int] = {}
    for nomor, judul in enumerate(header):
        nama = judul.strip().casefold().replace(" ", "_")
        if nama in kolom and nama in (*KOLOM_WAJIB, *KOLOM_BOLEH):
            raise BerkasDitolak(
                f"{berkas} belum dapat dihitung.",
                f"Judul kolom {nama} ada dua (kolom ke-{kolom[nama] + 1} dan ke-{nomor + 1}).",
                "Hapus salah satunya, atau beri judul lain.",
            )
        kolom[nama] = nomor
    return kolom


def hitung_baris(isi: dict[str, Isi]) -> HasilBaris:
    """Compute one row; every problem is an outcome, none raises."""
    polaritas = _POLARITAS.get(_word(isi, "polaritas"))
    if polaritas is None:
        tertulis = _text(isi, "polaritas")
        sebab = f"“{tertulis}” tidak dikenal" if tertulis.strip() else "belum diisi"
        return _gagal(f"Polaritas {sebab}. Isi naik, turun, atau rentang.")
    varian = _RUMUS.get(_word(isi, "rumus"))
    if varian is None or (varian is not Varian.BAWAAN and polaritas is not Polaritas.TURUN):
        return _gagal(
            f"Rumus “{_text(isi, 'rumus')}” tidak dikenal untuk {polaritas.value}. "
            "Isi selisih atau rasio (hanya untuk turun), atau kosongkan."
        )
    satuan = _text(isi, "satuan")
    target = _read(isi.get("target"), satuan=satuan, rentang=polaritas is Polaritas.RENTANG)
    realisasi = _read(isi.get("realisasi"), satuan=satuan)
    batas = _read(isi.get("batas"), satuan="%")
    angka = {"target": target, "realisasi": realisasi, "batas": batas}
    if polaritas is Polaritas.TURUN:
        angka["realisasi_terburuk"] = _read(isi.get("realisasi_terburuk"), satuan=satuan)
    for nama, hasil in angka.items():
        masalah = _reading_problem(_label(nama), hasil)
        if masalah is not None:
            return masalah
    if isinstance(batas, Terbaca) and batas.nilai <= 0:
        return _gagal(
            f"Batas {format_angka(batas.nilai)} tidak dapat dipakai: batas capaian harus lebih "
            "dari 0. Isi misalnya 120, atau kosongkan bila tanpa batas."
        )
    terburuk = _nilai(angka.get("realisasi_terburuk", Kosong()))
    if terburuk is not None and terburuk <= 0:
        return _gagal(
            f"Realisasi terburuk {format_angka(terburuk)} tidak dapat dipakai: harus lebih dari 0. "
            "Isi nilai paling buruk yang mungkin, atau kosongkan."
        )
    kebijakan = (
        replace(_TANPA_BATAS, batas_tampil=batas.nilai)
        if isinstance(batas, Terbaca)
        else _TANPA_BATAS
    )
    capaian = compute_capaian(
        polaritas=polaritas,
        varian=varian,
        target=Target(target.nilai, target.atas) if isinstance(target, Terbaca) else None,
        realisasi=_nilai(realisasi),
        kebijakan=kebijakan,
        realisasi_terburuk=terburuk,
        keadaan=Keadaan.TERISI if isinstance(realisasi, Terbaca) else Keadaan.BELUM_DIISI,
    )
    gema = [_echo(isi, nama, angka[nama]) for nama in angka]
    return _outcome(capaian, " ".join(satu for satu in gema if satu))


def _label(nama: str) -> str:
    """A column as a sentence names it."""
    return nama.replace("_", " ").capitalize()


def _echo(isi: dict[str, Isi], nama: str, hasil: Hasil) -> str:
    """How a number in an unusual form was read; as an import, a range needs no word."""
    if not isinstance(hasil, Terbaca) or not hasil.gema or hasil.atas is not None:
        return ""
    return f"{_label(nama)} “{' '.join(_text(isi, nama).split())}” {hasil.gema}."


def _outcome(capaian: Capaian, gema: str) -> HasilBaris:
    """The result with its sentence, followed by how unusual numbers were read."""
    penjelasan = capaian.penjelasan
    if gema:
        penjelasan = f"{penjelasan.removesuffix('.')}. {gema}"
    if capaian.nilai_tampil is None or capaian.nilai_mentah is None:
        kosong = capaian.status in (Status.REALISASI_KOSONG, Status.TARGET_KOSONG)
        return HasilBaris(
            status=StatusBaris.BELUM_DIISI if kosong else StatusBaris.TIDAK_DAPAT_DIHITUNG,
            penjelasan=penjelasan,
        )
    return HasilBaris(
        capaian=format_angka(capaian.nilai_tampil, 2),
        status=StatusBaris.DIHITUNG,
        kategori=classify(SKALA_PERMENDAGRI, capaian.nilai_mentah).label,
        penjelasan=penjelasan,
    )


def _text(isi: dict[str, Isi], nama: str) -> str:
    return cell_text(isi.get(nama, ""))


def _word(isi: dict[str, Isi], nama: str) -> str:
    return _text(isi, nama).strip().casefold()


def _read(isi: Isi | None, *, satuan: str, rentang: bool = False) -> Hasil:
    """A cell as a number: percent as it is seen, and a day never as one."""
    if isinstance(isi, date):
        teks = cell_text(isi)
        return Ditolak(
            teks,
            f"Sel berisi tanggal {teks}, bukan angka.",
            "Excel kadang mengubah angka menjadi tanggal: ubah format selnya menjadi Umum "
            "(General), isi lagi angkanya, lalu ulangi.",
        )
    if isinstance(isi, time | timedelta):
        teks = cell_text(isi)
        return Ditolak(
            teks,
            f"Sel berisi jam {teks}, bukan angka.",
            "Excel mengubah isian seperti 1:32 menjadi jam: ubah format selnya menjadi Teks "
            "(Text), isi lagi, lalu ulangi.",
        )
    return parse_sel(
        cell_text(isi) if isinstance(isi, Persen | bool) else isi,
        satuan=satuan,
        rentang=rentang,
        rasio=satuan_.is_rasio(satuan),
    )


def _nilai(hasil: Hasil) -> Decimal | None:
    return hasil.nilai if isinstance(hasil, Terbaca) else None


def _reading_problem(nama: str, hasil: Hasil) -> HasilBaris | None:
    if isinstance(hasil, Ambigu):
        status = StatusBaris.AMBIGU
    elif isinstance(hasil, Ditolak):
        status = StatusBaris.BUKAN_ANGKA
    else:
        return None
    return HasilBaris(status=status, penjelasan=f"{nama}: {hasil.isi} {hasil.saran}")


def _gagal(alasan: str) -> HasilBaris:
    return HasilBaris(status=StatusBaris.TIDAK_DAPAT_DIHITUNG, penjelasan=alasan)
