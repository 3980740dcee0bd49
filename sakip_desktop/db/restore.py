"""The way back from a backup, in steps that survive a power cut between any two of them.

The copy is prepared beside its place and forced to the disk; then a marker is written; then the
old files are moved aside and the copy takes their name.  Whoever opens the database next finishes
what the marker says.  The marker tells who restored; when all is done it becomes a note, which
stays until that is in the journal.

What cannot be finished (a marker or a copy that a failing disk has damaged) must not keep the
office from the database that is there: it goes into ``karantina/``, and the person is told.
"""

import re
import shutil
from dataclasses import asdict
from dataclasses import replace as changed
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from sakip_desktop.db.backup import ditolak, make_backup, remove_temp, sha256_of, verify_backup
from sakip_desktop.db.diperiksa import forget_diperiksa
from sakip_desktop.db.engine import is_held, make_engine
from sakip_desktop.db.galat import terkunci, translated
from sakip_desktop.db.header import check_header
from sakip_desktop.db.journal import canonical_json
from sakip_desktop.db.karantina import remove_note, set_aside
from sakip_desktop.db.nota import load_json
from sakip_desktop.domain.cadangan import Cadangan, Pemulihan
from sakip_desktop.domain.errors import BasisDataGalat, BasisDataRusak, CadanganDitolak
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.riwayat import Entri
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.waktu import Clock
from sakip_desktop.paths import (
    DIGANTI,
    DIPULIHKAN,
    KARANTINA,
    PULIH,
    SEDANG_PULIH,
    file_set,
    fsync_file,
    fsync_folder,
    replace,
    write_atomic,
)

_NAMA_FOLDER = re.compile(r"[0-9A-Za-z-]+")  # no way out of ``diganti``
_TERPANJANG = 500


def restore(
    cadangan: Path,
    path: Path,
    *,
    backup_folder: Path,
    clock: Clock,
    entri: Entri | None = None,
    progress: Progress = silent,
) -> Pemulihan:
    """Put a backup in the database's place; the engine must be closed.

    The present state is backed up first (when it can still be read) and its files are moved to
    ``diganti/<moment>/``.  A marker makes ``open_database`` finish what a power cut interrupts.

    Args:
        cadangan: the backup.
        path: the database's place; a file need not be there.
        backup_folder: for the backup of the present state.
        clock: for names.
        entri: who restores; its ``objek`` is filled in, and ``read_note`` gives it back.
        progress: told step by step; may raise ``Cancelled`` before files are moved.

    Returns:
        What was done; the caller opens the database, journals it and calls ``forget_note``.

    Raises:
        CadanganDitolak: the backup failed its verification; nothing changed.
        BasisDataGalat: the present database is in use, or the disk refuses.
    """
    path = path.resolve()
    with translated(path):
        if is_held(path):
            raise terkunci(path)
        progress(0, 3, "Memeriksa cadangan")
        isi = verify_backup(cadangan)
        finish_restore(path)
        progress(1, 3, "Mencadangkan keadaan sekarang")
        sebelumnya = _save_present(path, backup_folder, clock)
        progress(2, 3, "Menyalin cadangan")
        path.parent.mkdir(parents=True, exist_ok=True)
        sementara = _restore_temp(path)
        try:
            _copy_file(isi, sementara)
        except BaseException:
            remove_temp(sementara)
            raise
        folder = _aside_folder(path, clock.now())
        ada = path.exists()
        penanda = {
            "sidik": isi.sidik,
            "disisihkan": folder.name,
            "entri": None if entri is None else asdict(_about(entri, isi, sebelumnya)),
        }
        write_atomic(path.with_name(SEDANG_PULIH), canonical_json(penanda).encode())
        gagal = finish_restore(path)
        if gagal is not None:
            raise gagal
        progress(3, 3, "Cadangan dipulihkan")
    return Pemulihan(cadangan=isi, sebelumnya=sebelumnya, disisihkan=folder if ada else None)


def finish_restore(path: Path) -> BasisDataGalat | None:
    """Do what is left of a restore; every step may have been done already.

    Returns:
        What the person must be told: it could not be finished and was set aside, and the database
        is the one from before.  None when it was finished (``read_note`` tells who), or when there
        was none.

    Raises:
        OSError: files cannot be moved.
    """
    penanda = path.with_name(SEDANG_PULIH)
    if not penanda.exists():
        if path.exists():
            remove_temp(_restore_temp(path))  # the cut came before the marker: never to be used
        return None
    catatan = _read_marker(penanda)
    if catatan is None:
        return _give_up(path, "Catatan tentang pemulihan itu tidak terbaca")
    sementara = _restore_temp(path)
    sidik, folder = catatan[0], path.parent / DIGANTI / catatan[1]
    if sementara.exists():
        if not sementara.is_file() or sha256_of(sementara) != sidik:
            _bring_back(path, folder)
            return _give_up(path, "Salinan cadangan yang sedang dipulihkan rusak")
        for berkas in file_set(path):
            if berkas.exists():
                folder.mkdir(parents=True, exist_ok=True)
                replace(berkas, folder / berkas.name)
        fsync_folder(path.parent)
        forget_diperiksa(path)  # before: with the copy in its place this would not be done again
        replace(sementara, path)
    elif not path.exists():
        _bring_back(path, folder)
        return _give_up(path, "Salinan cadangan yang sedang dipulihkan tidak ada lagi")
    elif sha256_of(path) != sidik:  # nobody has opened it since: it would be the copy, byte by byte
        return _give_up(path, "Basis data yang ada bukan cadangan yang disebut catatan itu")
    replace(penanda, path.with_name(DIPULIHKAN))
    return None


def read_note(path: Path) -> Entri | None:
    """Who brought the present database back, when the journal may not say so yet.

    Returns:
        The entry for the journal, with ``nama`` empty where the note is damaged; None when there
        is no note.
    """
    catatan = path.with_name(DIPULIHKAN)
    if not catatan.exists():
        return None
    tidak_terbaca = Entri(tindakan="cadangan.pulihkan", label="Dipulihkan dari cadangan")
    try:
        entri = Entri(**load_json(catatan)["entri"])
    except (OSError, ValueError, KeyError, TypeError):
        return tidak_terbaca
    isi = asdict(entri)
    if not all(isinstance(satu, str | None) for satu in isi.values()) or not entri.label:
        return tidak_terbaca
    return Entri(
        opd_id=entri.opd_id,
        orang_id=entri.orang_id,
        nama=_short(entri.nama),
        peran=_short(entri.peran),
        tindakan=tidak_terbaca.tindakan,  # a note is no way to journal anything else
        label=_short(entri.label),
        objek=_short(entri.objek),
    )


def forget_note(path: Path) -> None:
    """The journal says it now; a folder in the note's place is set aside."""
    remove_note(path.with_name(DIPULIHKAN))


def _about(entri: Entri, isi: Cadangan, sebelumnya: Cadangan | None) -> Entri:
    """Which state came back, and which head was replaced."""
    kepala = "tidak terbaca" if sebelumnya is None else str(sebelumnya.kepala.urut)
    return changed(entri, objek=f"jurnal {isi.kepala.urut}, sebelumnya {kepala}")


def _short(teks: str | None) -> str:
    return one_line(teks or "")[:_TERPANJANG]


def _read_marker(penanda: Path) -> tuple[str, str] | None:
    """Hash of the prepared copy and the folder's name under ``diganti``; None when unreadable."""
    if not penanda.is_file():
        return None
    try:
        isi = load_json(penanda)
        sidik, nama = str(isi["sidik"]), str(isi["disisihkan"])
    except (ValueError, KeyError, TypeError):
        return None
    return (sidik, nama) if _NAMA_FOLDER.fullmatch(nama) else None


def _bring_back(path: Path, folder: Path) -> None:
    """Take the database out of ``diganti`` again; where one is in its place nothing is touched.

    The database itself moves last: with it its log must be there.
    """
    if path.exists():
        return
    for berkas in reversed(file_set(path)):
        lama = folder / berkas.name
        if lama.exists() and not berkas.exists():
            replace(lama, berkas)


def _give_up(path: Path, sebab: str) -> BasisDataGalat:
    """Set the leftovers aside, the marker last: until then this can be done again."""
    karantina = set_aside(
        path.parent / KARANTINA, (_restore_temp(path), path.with_name(SEDANG_PULIH))
    )
    return BasisDataGalat(
        "Pemulihan cadangan yang terputus tidak diselesaikan.",
        f"{sebab}; sisanya disisihkan ke {karantina}. Yang dipakai tetap basis data yang ada "
        "di folder ini.",
        "Periksa isian terakhir, lalu ulangi pemulihannya bila masih perlu.",
    )


def _save_present(path: Path, folder: Path, clock: Clock) -> Cadangan | None:
    """Backup of what is to be replaced; None when there is nothing that can be read.

    A damaged database is what restoring is for: its files are kept aside in any case.
    """
    try:
        check_header(path)
    except BasisDataGalat:
        return None
    engine = make_engine(path)
    try:
        return make_backup(
            engine, folder, clock=clock, alasan="pra-pulihkan", awalan="pra-pulihkan"
        )
    except (BasisDataRusak, CadanganDitolak, DBAPIError, KeyError):  # KeyError: no installation id
        return None
    finally:
        engine.dispose()


def _copy_file(isi: Cadangan, sementara: Path) -> None:
    """Copy the verified backup and make sure it is the same that was verified."""
    shutil.copyfile(isi.berkas, sementara)
    fsync_file(sementara)
    fsync_folder(sementara.parent)
    if sha256_of(sementara) != isi.sidik:
        raise ditolak(isi.berkas, "Isinya berubah sementara disalin.")


def _restore_temp(path: Path) -> Path:
    return path.with_name(path.name + PULIH)


def _aside_folder(path: Path, now: datetime) -> Path:
    """A folder name under ``diganti`` that is not taken."""
    dasar = path.parent / DIGANTI / f"{now:%Y%m%dT%H%M%SZ}"
    calon, ke = dasar, 1
    while calon.exists():
        ke += 1
        calon = dasar.with_name(f"{dasar.name}-{ke}")
    return calon
