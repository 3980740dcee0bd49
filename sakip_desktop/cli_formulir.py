"""The words of ``formulir``: forms as files, made and read without the window."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sakip_desktop.domain.errors import DataTidakSah

if TYPE_CHECKING:
    from sakip_desktop.domain.formulir_berkas import MasalahFormulir
    from sakip_desktop.domain.formulir_periksa import HasilBerkas, HasilTerap
    from sakip_desktop.services.context import AppContext

Kerja = Callable[[argparse.Namespace], int]
Perintah = Callable[[str, Kerja, str], argparse.ArgumentParser]
CARA = ("langsung", "flash-disk", "surel", "pesan", "kertas")
"""What ``--lewat`` takes: ``CARA_DIPILIH`` with hyphens, named here so that nothing is loaded."""

_DISEBUT = 20  # files that are no workbooks, named one by one


def add_words(
    command: Perintah,
    add_login: Callable[[argparse.ArgumentParser], None],
    *,
    buat: Kerja,
    baca: Kerja,
) -> None:
    """The words after ``formulir`` with what can be said to them."""
    satu = command("buat", buat, "tulis formulir tiap unit sebagai berkas Excel")
    satu.add_argument(
        "--periode", required=True, metavar="P", help="2025-07, 2025-TW3, 2025-S2, atau 2025"
    )
    satu.add_argument(
        "--keluaran", type=Path, required=True, metavar="FOLDER", help="tempat berkasnya ditulis"
    )
    satu.add_argument(
        "--unit", action="append", metavar="UNIT", help="nama atau singkatan; boleh berulang"
    )
    add_login(satu)
    dua = command("baca", baca, "uji formulir yang kembali; dengan --terapkan, ambil")
    dua.add_argument(
        "jalur", type=Path, nargs="+", metavar="FOLDER_ATAU_BERKAS", help="yang kembali dari unit"
    )
    dua.add_argument("--periode", metavar="P", help="hanya formulir periode ini")
    dua.add_argument(
        "--terapkan",
        action="store_true",
        help="ambil isiannya; tanpa ini hanya diuji dan tidak ada yang berubah",
    )
    dua.add_argument(
        "--dibawa",
        default="",
        metavar="NAMA",
        help="siapa yang membawa formulirnya kembali; tercatat pada bukti tanda terima",
    )
    dua.add_argument(
        "--lewat",
        choices=CARA,
        metavar="CARA",
        help=f"lewat apa formulirnya kembali: {', '.join(CARA)}",
    )
    dua.add_argument("--laporan", type=Path, metavar="X.csv", help="simpan laporannya")
    add_login(dua)


def buat(pilihan: argparse.Namespace, ctx: "AppContext") -> int:
    """Write the forms and say where they are."""
    from sakip_desktop.domain.periode import parse_periode
    from sakip_desktop.services import kantor
    from sakip_desktop.services.formulir_terbit import buat_formulir

    unit = None
    if pilihan.unit:
        unit = [kantor.find_unit(ctx, nama).id for nama in pilihan.unit]
    hasil = buat_formulir(ctx, unit, parse_periode(pilihan.periode), pilihan.keluaran)
    for siap, berkas in zip(hasil.siap, hasil.berkas, strict=True):
        ganti = f", menggantikan {siap.menggantikan}" if siap.menggantikan else ""
        print(f"{siap.identitas.kode}  {siap.formulir.unit.nama}: {berkas}{ganti}")
    for nama in hasil.tanpa_isian:
        print(f"{'-':<8}  {nama}: tidak ada yang diisi pada periode ini")
    print(f"{len(hasil.berkas)} formulir dibuat.")
    return 0


def check_call(pilihan: argparse.Namespace) -> None:
    """Refuse a call of ``baca`` that could not end well, before the office is opened.

    Raises:
        DataTidakSah: a wrong period, a report under a strange name, or somebody who brings forms
            that are not taken.
    """
    from sakip_desktop.domain.periode import parse_periode

    if pilihan.periode is not None:
        parse_periode(pilihan.periode)
    if (pilihan.dibawa or pilihan.lewat) and not pilihan.terapkan:
        raise DataTidakSah(
            "Siapa yang membawa formulir tidak dicatat.",
            "--dibawa dan --lewat hanya berlaku bila isiannya diambil.",
            "Tambahkan --terapkan --sebagai AKUN.",
        )
    laporan = pilihan.laporan
    if laporan is not None and laporan.suffix.lower() not in {".csv", ".xlsx"}:
        raise DataTidakSah(
            f"{laporan.name} tidak dibuat.",
            "Laporannya berkas .csv atau .xlsx.",
            "Beri nama yang berakhir .csv.",
        )


def baca(pilihan: argparse.Namespace, ctx: "AppContext") -> int:
    """Say what the files would do; with ``--terapkan`` take them.

    Returns:
        1 when a file or a cell was refused.
    """
    from sakip_desktop.domain.periode import parse_periode
    from sakip_desktop.domain.tanda_terima import CaraSerah
    from sakip_desktop.domain.teks import one_line
    from sakip_desktop.services import formulir_masuk as masuk
    from sakip_desktop.services.formulir_laporan import save_report

    periode = None if pilihan.periode is None else parse_periode(pilihan.periode)
    ditemukan = masuk.cari_berkas(pilihan.jalur)
    hasil = masuk.periksa_masuk(ctx, masuk.baca_berkas(ditemukan.berkas), periode=periode)
    for satu in hasil:
        _print_file(satu)
    for lain in ditemukan.dilewati[:_DISEBUT]:
        print(f"{one_line(lain.name)}: bukan lembar kerja, tidak dibaca")
    if (lagi := len(ditemukan.dilewati) - _DISEBUT) > 0:
        print(f"dan {lagi} berkas lain yang bukan lembar kerja")
    terap: Sequence[HasilTerap] = ()
    if pilihan.terapkan:
        lewat = None if pilihan.lewat is None else pilihan.lewat.replace("-", " ")
        cara = CaraSerah.BERKAS if lewat is None else CaraSerah(lewat)
        terap = masuk.terapkan_formulir(ctx, hasil, cara=cara, orang=pilihan.dibawa)
    if pilihan.laporan is not None:
        save_report(hasil, pilihan.laporan, terap)
        print(f"Laporan: {pilihan.laporan}")
    _print_sum(hasil, terap, diterapkan=pilihan.terapkan)
    ditolak = any(satu.ditolak or satu.masalah for satu in hasil)
    return 1 if ditolak or any(satu.galat for satu in terap) else 0


def _print_file(satu: "HasilBerkas") -> None:
    siapa = ", ".join(
        kata
        for kata in (satu.unit_nama, "" if satu.periode is None else satu.periode.label)
        if kata
    )
    print(f"{satu.berkas}{f' ({siapa})' if siapa else ''}: {satu.ringkas}")
    for masalah in satu.masalah:
        print(f"  ✕ {_problem(masalah)}")
    for sel in satu.sel:
        if sel.keadaan.dapat_diambil:
            lama = f"“{sel.sekarang}” → " if sel.sekarang else ""
            catatan = f" ({sel.catatan})" if sel.catatan else ""
            apa = f"{sel.baris}, {sel.kolom}: {lama}“{sel.tertulis}”{catatan}"
            kata = "ditahan" if sel.ditahan else sel.keadaan.value
            print(f"  {kata:<8} {sel.tempat}: {apa}")
            for temuan in sel.temuan:
                print(f"           {temuan.tingkat.value}: {temuan.isi} {temuan.saran}".rstrip())
    for catatan in satu.catatan:
        print(f"  catatan  {catatan}")


def _problem(masalah: "MasalahFormulir") -> str:
    """``Kinerja, baris 9, kolom J, A1 Indikator A1, “1.250”: reason remedy``."""
    tempat = [masalah.lembar] if masalah.lembar else []
    if masalah.baris is not None:
        tempat.append(f"baris {masalah.baris}")
    if masalah.kolom:
        tempat.append(f"kolom {masalah.kolom}")
    if masalah.isian:
        tempat.append(masalah.isian)
    if masalah.nilai:
        tempat.append(f"“{masalah.nilai}”")
    kalimat = " ".join(kata for kata in (masalah.alasan, masalah.saran) if kata)
    return f"{', '.join(tempat)}: {kalimat}" if tempat else kalimat


def _print_sum(
    hasil: Sequence["HasilBerkas"], terap: Sequence["HasilTerap"], *, diterapkan: bool
) -> None:
    from sakip_desktop.domain.formulir_periksa import KeadaanSel

    ditolak = sum(satu.ditolak for satu in hasil)
    bentrok = sum(satu.count(KeadaanSel.BENTROK) for satu in hasil)
    for satu in terap:
        if satu.galat:
            print(f"{satu.berkas}: {satu.galat}", file=sys.stderr)
    if diterapkan:
        diambil = sum(satu.diambil for satu in terap)
        print(f"{len(hasil)} berkas, {diambil} isian diambil.")
    else:
        akan = sum(len(satu.diambil) for satu in hasil)
        print(f"{len(hasil)} berkas, {akan} isian dapat diambil. Belum ada yang berubah; ", end="")
        print("tambahkan --terapkan --sebagai AKUN." if akan else "tidak ada yang perlu diambil.")
    if bentrok:
        print(
            f"{bentrok} isian berubah di dua tempat atau berbeda antarberkas dan tidak diambil; "
            "putuskan di jendela."
        )
    if ditahan := sum(len(satu.ditahan) for satu in hasil):
        print(
            f"{ditahan} isian ditahan pemeriksaan (melompat jauh atau tidak mungkin benar) dan "
            "tidak diambil; lihat dan centang di jendela bila memang benar."
        )
    sel = sum(len(satu.masalah) for satu in hasil if not satu.ditolak)
    if ditolak or sel:
        print(f"Ditolak: {ditolak} berkas, {sel} isian.", file=sys.stderr)
