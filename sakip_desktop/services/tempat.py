"""Where the office's data lie, and the mark of a folder that was left behind.

A marked folder keeps its files, but nobody opens them by mistake (``require_here``).  Only the
standard library is imported at module level: the place is judged before the first window is
painted.
"""

import json
import platform
from datetime import UTC, datetime
from pathlib import Path

from sakip_desktop.db.karantina import remove_note
from sakip_desktop.db.nota import as_moment, as_text, load_json
from sakip_desktop.domain.errors import FolderTidakDapatDitulis, SudahDipindah
from sakip_desktop.domain.tempat import JenisTempat, Pindahan
from sakip_desktop.paths import DIPINDAH, DataFolder, default_data_folder, file_set, write_atomic

BACAAN = "DATA SUDAH DIPINDAH - BACA INI.txt"


def jenis_tempat(folder: DataFolder) -> JenisTempat:
    """What kind of place a data folder is."""
    from sakip_desktop.db.tempat import kind_of

    return kind_of(folder.root)


def pindahan(folder: DataFolder) -> Pindahan | None:
    """Where the office of a folder has gone; None when it is still here.

    A damaged mark still is one: better asked once too often.
    """
    penanda = folder.root / DIPINDAH
    if not penanda.exists():
        return None
    try:
        isi = load_json(penanda)
        ke, komputer = as_text(isi["ke"]), as_text(isi["komputer"])
        return Pindahan(ke=Path(ke), pada=as_moment(isi["pada"]), komputer=komputer)
    except (OSError, ValueError, KeyError, TypeError):
        return Pindahan(ke=folder.root, pada=datetime.fromtimestamp(0, UTC), komputer="")


def require_here(folder: DataFolder) -> None:
    """Refuse a folder whose office works elsewhere now.

    Raises:
        SudahDipindah: the sentence says where and since when.
    """
    pergi = pindahan(folder)
    if pergi is not None:
        raise SudahDipindah(
            "Data di folder ini sudah dipindah; yang di sini tinggal salinan lama.",
            moved_sentence(folder, pergi),
            "Kerjakan yang di sana. Untuk tetap memakai yang di sini, buka folder ini dengan "
            "jendela program dan pilih “Pakai lagi yang di sini”.",
        )


def moved_sentence(folder: DataFolder, pergi: Pindahan) -> str:
    """Where the office has gone and when, as far as the mark says so."""
    if pergi.ke == folder.root:
        return f"Catatan {DIPINDAH} di dalamnya tidak terbaca lagi."
    from sakip_desktop.domain.periode import tanggal_indonesia

    di = f" di komputer {pergi.komputer}" if pergi.komputer else ""
    return f"Sejak {tanggal_indonesia(pergi.pada)} data kantor ada di {pergi.ke}{di}."


def use_again(folder: DataFolder) -> None:
    """The folder that was left behind is worked in again.

    Raises:
        BasisDataGalat: the mark cannot be removed.
    """
    try:
        (folder.root / BACAAN).unlink(missing_ok=True)
        remove_note(folder.root / DIPINDAH)
    except OSError as galat:
        raise FolderTidakDapatDitulis(
            "Folder itu belum dapat dipakai lagi.",
            f"Penanda di {folder.root} tidak dapat dihapus.",
            "Buka kunci tulis media itu, atau minta izin tulis kepada admin PC.",
        ) from galat


def usul_tujuan(awal: DataFolder | None = None) -> DataFolder:
    """A folder on this computer that holds no office yet: the usual one, or the next free name."""
    dasar = (awal or default_data_folder()).root
    calon, ke = dasar, 1
    while not is_free(DataFolder(calon)):
        ke += 1
        calon = dasar.with_name(f"{dasar.name}-{ke}")
    return DataFolder(calon)


def is_free(folder: DataFolder) -> bool:
    """Whether nothing of an office lies in a folder."""
    if any(satu.exists() for satu in file_set(folder.database)):
        return False
    if (folder.root / DIPINDAH).exists():
        return False
    return not any(
        any(satu.iterdir())
        for satu in (folder.cadangan, folder.bukti, folder.dokumen)
        if satu.is_dir()
    )


def mark_moved(asal: DataFolder, tujuan: DataFolder, now: datetime) -> bool:
    """Leave word where the office has gone; False where nothing can be written."""
    isi = {"ke": str(tujuan.root), "pada": now.isoformat(), "komputer": platform.node()}
    pergi = Pindahan(ke=tujuan.root, pada=now, komputer=platform.node())
    bacaan = (
        "DATA SAKIP DI FOLDER INI SUDAH DIPINDAH\n\n"
        f"{moved_sentence(asal, pergi)}\n"
        "Yang ada di sini tinggal salinan lama. Jangan diisi lagi: isian di sini tidak ikut\n"
        "tersimpan di sana. Buka SAKIP Desktop di komputer itu.\n"
    )
    try:
        write_atomic(asal.root / DIPINDAH, json.dumps(isi, ensure_ascii=False).encode())
        (asal.root / BACAAN).write_text(bacaan, encoding="utf-8-sig", newline="\r\n")
    except OSError:
        return (asal.root / DIPINDAH).exists()
    return True
