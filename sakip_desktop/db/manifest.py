"""The manifest of a backup folder: which files are backups, in which order, with which hash.

It is written like any other file, whole or not at all.  When it is lost, the numbers in the file
names keep the order; the backups themselves still verify by integrity and journal.
"""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

from sakip_desktop.db.galat import translated
from sakip_desktop.db.journal import canonical
from sakip_desktop.db.nota import as_count, as_moment, as_text, load_json
from sakip_desktop.domain.cadangan import Cadangan, thin
from sakip_desktop.domain.errors import BasisDataGalat
from sakip_desktop.domain.riwayat import Kepala
from sakip_desktop.paths import MANIFES, write_atomic

_FORMAT = "sakip-cadangan-1"
# As the program names them: a file that a person renamed is not taken for one.
_NOMOR = re.compile(r"[a-z]+(?:-[a-z]+)*(?:_\d{4})*-(\d{6,})-(\d{8}T\d{6}Z)\.sqlite3")


def list_backups(folder: Path) -> list[Cadangan]:
    """Backups of the manifest whose files are there, newest first; the files are not opened."""
    ada = [satu for satu in read_manifest(folder.resolve()) if satu.berkas.is_file()]
    return sorted(ada, key=lambda satu: satu.nomor, reverse=True)


def unlisted(folder: Path) -> list[Path]:
    """Files named like a backup that the manifest does not tell of, newest first.

    That is so when the manifest was lost or damaged, or a power cut came just before it.
    """
    folder = folder.resolve()
    dikenal = {satu.berkas.name for satu in read_manifest(folder)}
    ada = {
        satu: number_of(satu)
        for satu in (folder.iterdir() if folder.is_dir() else ())
        if satu.name not in dikenal and number_of(satu)
    }
    return sorted(ada, key=lambda satu: ada[satu], reverse=True)


def number_of(berkas: Path) -> int:
    """The running number in a backup's name; 0 for another name."""
    cocok = _NOMOR.fullmatch(berkas.name)
    return int(cocok[1]) if cocok else 0


def moment_of(berkas: Path) -> datetime | None:
    """When a backup was made, by the name that the program gave it; None for another name."""
    cocok = _NOMOR.fullmatch(berkas.name)
    try:
        return datetime.strptime(cocok[2], "%Y%m%dT%H%M%S%z") if cocok else None
    except ValueError:  # no such day
        return None


def prune(folder: Path, *, now: datetime, jam_diragukan: bool) -> list[Cadangan]:
    """Delete what ``thin`` allows; a file that another program holds waits for the next time.

    Returns:
        What was deleted.

    Raises:
        BasisDataGalat: the folder cannot be written.
    """
    folder = folder.resolve()
    with translated(folder / MANIFES):
        boleh = thin(list_backups(folder), now=now, jam_diragukan=jam_diragukan)
        hapus = [satu for satu in boleh if _deleted(satu.berkas)]
        if hapus:
            nomor = {satu.nomor for satu in hapus}
            write_manifest(folder, [s for s in read_manifest(folder) if s.nomor not in nomor])
    return hapus


def _deleted(berkas: Path) -> bool:
    """Whether a file is gone now; a scanner or somebody who copies it may hold it."""
    try:
        berkas.unlink(missing_ok=True)
    except PermissionError:
        return False
    return True


def recorded(path: Path) -> Cadangan | None:
    """What the manifest beside a backup says of it."""
    try:
        semua = read_manifest(path.parent)
    except BasisDataGalat:  # another program's manifest.json
        return None
    return next((satu for satu in semua if satu.berkas.name == path.name), None)


def next_number(folder: Path, manifes: list[Cadangan]) -> int:
    """One more than any number in the manifest or, should that be lost, in the file names."""
    nomor = [number_of(berkas) for berkas in folder.iterdir()]
    return 1 + max((*nomor, *(satu.nomor for satu in manifes)), default=0)


def read_manifest(folder: Path) -> list[Cadangan]:
    """Entries of the folder's manifest; an unreadable one counts as none.

    Raises:
        BasisDataGalat: the file is another program's, or cannot be read.
    """
    with translated(folder / MANIFES):
        try:
            isi = load_json(folder / MANIFES)
        except (FileNotFoundError, NotADirectoryError, ValueError):
            return []
    if not isinstance(isi, dict) or isi.get("format") != _FORMAT:
        raise BasisDataGalat(
            "Folder ini tidak dapat dipakai untuk cadangan.",
            f"Sudah ada {MANIFES} milik program lain di {folder}.",
            "Pilih folder lain.",
        )
    try:
        return [_from_manifest(folder, satu) for satu in isi["cadangan"]]
    except (KeyError, TypeError, ValueError, AttributeError):
        return []


def _from_manifest(folder: Path, satu: dict[str, Any]) -> Cadangan:
    """One entry; whatever is missing or of another kind raises."""
    kepala = satu["kepala"]
    return Cadangan(
        berkas=folder / Path(as_text(satu["berkas"])).name,
        nomor=as_count(satu["nomor"]),
        dibuat=as_moment(satu["dibuat"]),
        alasan=as_text(satu["alasan"]),
        ukuran=as_count(satu["ukuran"]),
        sidik=as_text(satu["sidik"]),
        skema=as_text(satu["skema"]),
        kepala=Kepala(
            as_text(kepala["instalasi"]), as_count(kepala["urut"]), as_text(kepala["sidik"])
        ),
        jumlah={as_text(nama): as_count(banyak) for nama, banyak in satu["jumlah"].items()},
        jam_diragukan=bool(satu["jam_diragukan"]),
        oleh=as_text(satu.get("oleh", "")),  # older programs do not write it
    )


def write_manifest(folder: Path, semua: list[Cadangan]) -> None:
    """Write the manifest anew, whole or not at all."""
    isi = {
        "format": _FORMAT,
        "cadangan": [
            {
                "berkas": satu.berkas.name,
                "nomor": satu.nomor,
                "dibuat": canonical(satu.dibuat),
                "alasan": satu.alasan,
                "ukuran": satu.ukuran,
                "sidik": satu.sidik,
                "skema": satu.skema,
                "kepala": {
                    "instalasi": satu.kepala.instalasi,
                    "urut": satu.kepala.urut,
                    "sidik": satu.kepala.sidik,
                },
                "jumlah": satu.jumlah,
                "jam_diragukan": satu.jam_diragukan,
                "oleh": satu.oleh,
            }
            for satu in semua
        ],
    }
    teks = json.dumps(isi, indent=1, sort_keys=True, ensure_ascii=False)
    write_atomic(folder / MANIFES, teks.encode())
