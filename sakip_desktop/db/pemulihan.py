"""What is wrong with a damaged file, what of it can still be read, and how it is mended.

Everything is looked at in a copy: the damaged set itself is only ever moved (to
``rusak/<moment>/``), never opened, changed or deleted.  Four cases:

- the copy passes every check: there is nothing to recover;
- the file alone passes, with the log beside it it does not: the log belongs to another file; it
  is set aside and the file stays;
- only indexes are wrong: they are built anew in a copy, which takes the file's place;
- anything else: a backup takes its place (``services.cadangan.restore_as``).

Each way ends with the file being opened (``open``), which looks at everything once more.
"""

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from dataclasses import replace as changed
from datetime import datetime
from pathlib import Path

from sakip_desktop.db import kerusakan, manifest, restore
from sakip_desktop.db.backup import verify_backup
from sakip_desktop.db.diperiksa import load_diperiksa
from sakip_desktop.db.engine import is_held
from sakip_desktop.db.galat import terkunci, translated
from sakip_desktop.db.journal import INSTALASI, RAHASIA
from sakip_desktop.db.open import open_database
from sakip_desktop.domain.cadangan import Cadangan
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataRusak,
    CadanganDitolak,
    GalatSakip,
    JurnalTidakCocok,
)
from sakip_desktop.domain.kerusakan import (
    CatatanTerbaca,
    JenisRusak,
    KeadaanBerkas,
    Kerusakan,
    RencanaPulih,
)
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.riwayat import Entri, Kepala
from sakip_desktop.domain.waktu import Clock
from sakip_desktop.paths import FOLDER_RUSAK, file_set, fsync_folder, logs, replace

_KELUHAN_TERBANYAK = 200  # of integrity_check, to see whether they are all about indexes
_INDEKS = re.compile(r"\bindex\b", re.IGNORECASE)
_NAMA_TABEL = re.compile(r"[a-z_]+")


@dataclass(frozen=True, slots=True)
class TabelTerbaca:
    """What could be read of one table of a damaged file."""

    nama: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[object, ...], ...]
    lengkap: bool


def examine(path: Path, clock: Clock, progress: Progress = silent) -> KeadaanBerkas:
    """Look at a copy of the file and say what is wrong with it.

    Raises:
        BasisDataGalat: that cannot be said now: in use, no room for the copy, a medium that fails,
            a newer program's file.
    """
    path = path.resolve()
    if is_held(path):
        raise terkunci(path)
    tanda = kerusakan.read_mark(path)
    with translated(path):
        if not path.exists():
            sebab = f"Tidak ada berkas {path.name} di {path.parent}."
            return KeadaanBerkas(
                jenis=JenisRusak.HILANG, sebab=sebab, kepala=load_diperiksa(path).kepala
            )
        if path.is_dir():
            sebab = "Itu sebuah folder, bukan berkas."
            return KeadaanBerkas(jenis=JenisRusak.RUSAK, sebab=sebab)
        progress(0, 4, "Menyalin berkas untuk diperiksa")
        with _copied(file_set(path)) as salinan:
            progress(1, 4, "Memeriksa salinannya")
            galat = _why_damaged(salinan, clock)
        if galat is None:
            return KeadaanBerkas(jenis=JenisRusak.UTUH, sebab="")
        sebab = galat.mengapa if tanda is None or not tanda.sebab else tanda.sebab
        progress(2, 4, "Mencari bagian yang masih baik")
        jenis = _narrow_down(path, clock)
        progress(3, 4, "Membaca jurnal yang masih terbaca")
        kepala, catatan = _read_journal(path)
    if kepala is None:
        kepala = load_diperiksa(path).kepala
    return KeadaanBerkas(jenis=jenis, sebab=sebab, kepala=kepala, catatan=catatan)


def plan(
    keadaan: KeadaanBerkas, folder: Path, progress: Progress = silent, *, dari: Path | None = None
) -> RencanaPulih:
    """Find the newest backup that passes its check, and say what it lacks.

    Args:
        keadaan: what ``examine`` said.
        folder: where backups are.
        progress: told backup by backup.
        dari: this file instead of those in the folder.
    """
    calon = [dari] if dari is not None else _newest_first(folder)
    ditolak: list[tuple[Path, str]] = []
    for ke, berkas in enumerate(calon):
        progress(ke, len(calon), f"Memeriksa {berkas.name}")
        try:
            isi = verify_backup(berkas)
        except CadanganDitolak as galat:
            ditolak.append((berkas, galat.mengapa))
            continue
        except BasisDataGalat as galat:
            ditolak.append((berkas, str(galat)))
            continue
        return _with_losses(keadaan, isi, tuple(ditolak))
    return RencanaPulih(keadaan=keadaan, ditolak=tuple(ditolak))


def begin(path: Path, keadaan: KeadaanBerkas, clock: Clock) -> Kerusakan:
    """The person agreed: the marker says so, and where the damaged files will lie."""
    path = path.resolve()
    kini = clock.now()
    tanda = kerusakan.read_mark(path) or Kerusakan(sejak=kini, sebab=keadaan.sebab)
    folder = kerusakan.free_name(path.parent / FOLDER_RUSAK / f"{kini:%Y%m%dT%H%M%SZ}")
    kepala = None if keadaan.kepala is None else keadaan.kepala.urut
    return kerusakan.agree(path, changed(tanda, kepala=kepala), folder.name)


def set_log_aside(path: Path, tanda: Kerusakan) -> None:
    """Move a log that belongs to another file away; the file itself stays where it is."""
    path = path.resolve()
    if is_held(path):
        raise terkunci(path)
    with translated(path):
        tujuan = path.parent / FOLDER_RUSAK / tanda.folder
        kerusakan.make_folder(tujuan.parent)
        tujuan.mkdir(exist_ok=True)
        for berkas in logs(path):
            if berkas.exists():
                replace(berkas, tujuan / berkas.name)
        fsync_folder(path.parent)


def rebuild_indexes(path: Path, backup_folder: Path, clock: Clock) -> None:
    """Put a copy with new indexes in the file's place; no row of it is another.

    Raises:
        CadanganDitolak: the copy did not pass the check of a backup; nothing changed.
        BasisDataGalat: in use, or the disk refuses.
    """
    path = path.resolve()
    if is_held(path):
        raise terkunci(path)
    with translated(path), _copied(file_set(path)) as salinan:
        _reindex(salinan)
        entri = Entri(
            tindakan="cadangan.pulihkan",
            label="Daftar bantu pencarian dibuat ulang pada salinannya",
        )
        restore.restore(salinan, path, backup_folder=backup_folder, clock=clock, entri=entri)


def read_tables(path: Path, progress: Progress = silent) -> tuple[TabelTerbaca, ...]:
    """Everything of a damaged file that plain reading still gives, read in a copy.

    Rows are read from the front and from the back of each table, so that one bad page in its
    middle hides little.  Passwords' hashes are left out.  What was read may be wrong or deleted
    long ago: it is for looking at and never goes back into a database.
    """
    path = path.resolve()
    if is_held(path):
        raise terkunci(path)
    with translated(path), _copied(file_set(path)) as salinan, closing(_plain(salinan)) as db:
        try:
            pilih = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            nama = [satu for (satu,) in db.execute(pilih) if _NAMA_TABEL.fullmatch(str(satu))]
        except sqlite3.DatabaseError:
            return ()
        hasil = []
        for ke, satu in enumerate(nama):
            progress(ke, len(nama), f"Membaca {satu}")
            tabel = _read_table(db, satu)
            if tabel is not None:
                hasil.append(tabel)
    return tuple(hasil)


# What is wrong


def _why_damaged(salinan: Path, clock: Clock, *, jurnal: bool = False) -> BasisDataRusak | None:
    """Open a copy as the program would; what it says, None when it is whole.

    Args:
        salinan: the copy, in a folder of its own.
        clock: as for opening.
        jurnal: whether a journal that does not agree with the data counts too.
    """
    kabar: list[GalatSakip] = []
    try:
        open_database(
            salinan, backup_folder=salinan.parent / "cadangan", clock=clock, pemberitahuan=kabar
        ).dispose()
    except BasisDataRusak as galat:
        return galat
    if jurnal:
        for satu in kabar:
            if isinstance(satu, JurnalTidakCocok):
                return BasisDataRusak(satu.apa, satu.mengapa, satu.saran)
    return None


def _narrow_down(path: Path, clock: Clock) -> JenisRusak:
    """Whether the log, or the indexes alone, are to blame."""
    if any(satu.exists() for satu in logs(path)):
        with _copied((path,)) as salinan:
            if _why_damaged(salinan, clock, jurnal=True) is None:
                return JenisRusak.LOG_BASI
    with _copied(file_set(path)) as salinan:
        try:
            hanya_indeks = _only_indexes(salinan)
            if hanya_indeks:
                _reindex(salinan)
        except sqlite3.Error:
            return JenisRusak.RUSAK
        if hanya_indeks and _why_damaged(salinan, clock, jurnal=True) is None:
            return JenisRusak.INDEKS
    return JenisRusak.RUSAK


def _only_indexes(salinan: Path) -> bool:
    with closing(_plain(salinan)) as db:
        keluhan = [
            str(satu) for (satu,) in db.execute(f"PRAGMA integrity_check({_KELUHAN_TERBANYAK})")
        ]
    return keluhan != ["ok"] and all(_INDEKS.search(satu) for satu in keluhan)


def _reindex(salinan: Path) -> None:
    with closing(_plain(salinan)) as db:
        db.execute("REINDEX")
        db.execute("PRAGMA journal_mode=DELETE")


# What can be read


def _read_journal(path: Path) -> tuple[Kepala | None, tuple[CatatanTerbaca, ...]]:
    """The journal entries that can be read, and the last of them."""
    with _copied(file_set(path)) as salinan, closing(_plain(salinan)) as db:
        try:
            pilih = "SELECT nilai FROM meta WHERE kunci = ?"
            instalasi = db.execute(pilih, (INSTALASI,)).fetchone()
        except sqlite3.DatabaseError:
            return None, ()
        tabel = _read_table(db, "jurnal")
    if tabel is None or instalasi is None:
        return None, ()
    terbaca: dict[int, tuple[CatatanTerbaca, str]] = {}
    for baris in tabel.baris:
        isi = dict(zip(tabel.kolom, baris, strict=True))
        if isi.get("instalasi") != instalasi[0]:
            continue
        with suppress(ValueError, TypeError, KeyError):
            satu = CatatanTerbaca(
                urut=int(str(isi["urut"])),
                waktu=datetime.fromisoformat(str(isi["waktu"])),
                nama=str(isi["nama"]),
                label=str(isi["label"]),
            )
            terbaca[satu.urut] = (satu, str(isi["sidik"]))
    if not terbaca:
        return None, ()
    akhir = max(terbaca)
    kepala = Kepala(str(instalasi[0]), akhir, terbaca[akhir][1])
    return kepala, tuple(terbaca[urut][0] for urut in sorted(terbaca))


def _read_table(db: sqlite3.Connection, nama: str) -> TabelTerbaca | None:
    """A table from its front, and where that fails from its back too; None when nothing is there.

    ``nama`` is a name of the file's own, letters only.
    """
    try:
        kolom = tuple(
            str(satu[1])
            for satu in db.execute(f"PRAGMA table_info({nama})")
            if (nama, str(satu[1])) not in RAHASIA
        )
    except sqlite3.DatabaseError:
        return None
    if not kolom:
        return None
    daftar = ", ".join('"' + satu.replace('"', '""') + '"' for satu in kolom)
    sql = f"SELECT rowid, {daftar} FROM {nama} NOT INDEXED ORDER BY rowid"  # noqa: S608 - its own
    terbaca: dict[int, tuple[object, ...]] = {}
    lengkap = _collect(db, sql, terbaca)
    if not lengkap:
        _collect(db, f"{sql} DESC", terbaca)
    baris = tuple(terbaca[satu] for satu in sorted(terbaca))
    return TabelTerbaca(nama, kolom, baris, lengkap)


def _collect(db: sqlite3.Connection, sql: str, terbaca: dict[int, tuple[object, ...]]) -> bool:
    """Read rows until one cannot be read; whether all could."""
    try:
        for nomor, *baris in db.execute(sql):
            terbaca.setdefault(int(nomor), tuple(baris))
    except (sqlite3.DatabaseError, ValueError, OverflowError):
        return False
    return True


def _newest_first(folder: Path) -> list[Path]:
    """Backups of a folder by the number in their names: a manifest may be damaged as well."""
    semua = folder.glob("*.sqlite3") if folder.is_dir() else ()
    return sorted(semua, key=lambda satu: (manifest.number_of(satu), satu.name), reverse=True)


def _with_losses(
    keadaan: KeadaanBerkas, isi: Cadangan, ditolak: tuple[tuple[Path, str], ...]
) -> RencanaPulih:
    kepala = keadaan.kepala
    sama = kepala is not None and kepala.instalasi == isi.kepala.instalasi
    return RencanaPulih(
        keadaan=keadaan,
        cadangan=isi,
        ditolak=ditolak,
        hilang=tuple(satu for satu in keadaan.catatan if sama and satu.urut > isi.kepala.urut),
        jumlah_hilang=max(0, kepala.urut - isi.kepala.urut) if kepala and sama else None,
    )


# Copies


@contextmanager
def _copied(semua: tuple[Path, ...]) -> Iterator[Path]:
    """A copy of the files, of which the first is the database, in a folder of its own."""
    with tempfile.TemporaryDirectory() as tempat:
        for asal in semua:
            if asal.is_file():
                shutil.copyfile(asal, Path(tempat) / asal.name)
        yield Path(tempat) / semua[0].name


def _plain(salinan: Path) -> sqlite3.Connection:
    """Plain reading of a copy: no rule of ours, letters that are none do not stop it."""
    db = sqlite3.connect(salinan, isolation_level=None)
    db.text_factory = lambda isi: isi.decode("utf-8", "replace")
    db.execute("PRAGMA trusted_schema=OFF")
    return db
