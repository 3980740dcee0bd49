"""Opening the database, and making a new one: two roads that never meet.

``open_database`` looks at the file before SQLite may touch it, finishes an interrupted restore,
checks what it finds and migrates behind a verified backup.  ``create_database`` refuses a file
that exists.  The happy road imports no Alembic: the start of the program is a budget.

Pages are checked quickly each time, fully after an unclean end and once a week; the journal from
the entry up to which it was found whole before, once a week from its beginning.  A journal that
does not agree with the data is told and does not lock the office out of them.

The entry up to which it is whole is remembered at opening and again at closing (``keep_anchor``):
an old copy that is put in the file's place lacks it.  That is told until somebody has been told,
so it is ``keep_anchor`` alone that moves the memory past it.

A file that shows damage while it is in use gets a marker (``kerusakan``), and whoever opens it for
a person marks one that was refused; the way out is ``pemulihan``.
"""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from uuid_utils.compat import uuid7

from sakip_desktop.db import backup, kerusakan, ruang
from sakip_desktop.db.diperiksa import (
    Diperiksa,
    forget_diperiksa,
    is_as_left,
    load_diperiksa,
    save_diperiksa,
)
from sakip_desktop.db.engine import (
    HEAD,
    ensure_guards,
    guard_triggers,
    is_held,
    is_open,
    make_engine,
    path_of,
    profile_of,
)
from sakip_desktop.db.galat import rusak, terkunci, translate, translated
from sakip_desktop.db.header import check_header, check_revision
from sakip_desktop.db.journal import (
    DIBUAT,
    INSTALASI,
    TERAKHIR_DILIHAT,
    canonical,
    has_anchor,
    head,
    last_seen,
    verify_chain,
)
from sakip_desktop.db.karantina import discard, left_behind, quarantine
from sakip_desktop.db.restore import finish_restore
from sakip_desktop.domain.cadangan import PRA_MIGRASI
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataTerkunci,
    DiskPenuh,
    GalatSakip,
    JagaDilepas,
    JurnalTidakCocok,
)
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.riwayat import Kepala
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.domain.waktu import Clock, clock_doubtful
from sakip_desktop.paths import BARU, file_set, replace

SEMINGGU = timedelta(days=7)
MULA = datetime.min.replace(tzinfo=UTC)
_KALI_RUANG_MIGRASI = 3

BUKAN_TERAKHIR = "Basis data ini bukan yang terakhir dibuka di sini."
"""``apa`` of the notice that an old copy, or another file, has taken the database's place."""

_OPSI_UTUH = "sakip_kepala_utuh"


def open_database(
    path: Path,
    *,
    backup_folder: Path,
    clock: Clock,
    progress: Progress = silent,
    pemberitahuan: list[GalatSakip] | None = None,
) -> Engine:
    """Open an installation's database, checked and at the present schema.

    Args:
        path: the file; it must exist.
        backup_folder: where the backup before a migration goes.
        clock: for that backup's date.
        progress: told while a migration runs.
        pemberitahuan: gets what the person should be told although the file was opened.

    Returns:
        The engine, its one connection open and holding the lock.

    Raises:
        BasisDataGalat: missing; the children: damaged, locked, read-only, too new.  Nothing was
            changed then.
    """
    path = path.resolve()
    engine = _open(path, backup_folder, clock, progress, pemberitahuan)
    kerusakan.watch(engine, clock)
    return engine


def _open(
    path: Path,
    backup_folder: Path,
    clock: Clock,
    progress: Progress,
    pemberitahuan: list[GalatSakip] | None,
) -> Engine:
    """The steps of opening; a file that was found damaged before is checked as a whole."""
    with translated(path):
        if is_held(path):
            raise terkunci(path)
        sisa = finish_restore(path)
        check_header(path)
        bersih = not left_behind(path)
        salinan = None if bersih else quarantine(path)
        lama = load_diperiksa(path)
        sama = is_as_left(path, lama) and profile_of(path) == "lokal"
        engine = make_engine(path)
        mingguan = _is_due(lama, clock.now()) or kerusakan.read_mark(path) is not None
        try:
            pemeriksaan = _check_due(lengkap=mingguan or not bersih, sama=sama)
            skema, dilepas = _examine(engine, path, pemeriksaan)
            if skema < HEAD:
                _check_room(engine, path)
                nama = f"pra-migrasi_{skema}_{HEAD}"
                backup.make_backup(
                    engine, backup_folder, clock=clock, alasan=PRA_MIGRASI, awalan=nama
                )
                _upgrade(engine, progress)
            penuh = clock.now() if mingguan or dilepas else None
            kabar = (
                sisa,
                ruang.check_room(engine),
                _guards_gone(dilepas) if dilepas else None,
                _check_journal(engine, path, lama, penuh),
            )
            with suppress(OSError):  # what cannot be moved now is moved at the next opening
                kerusakan.finish(path)
        except BaseException as galat:
            engine.dispose()
            if isinstance(translate(galat, path), BasisDataTerkunci):
                discard(salinan)
            raise
    if pemberitahuan is not None:
        pemberitahuan += [satu for satu in kabar if satu is not None]
    return engine


def create_database(path: Path, clock: Clock) -> Engine:
    """Make a new, empty database and open it.

    It is built beside its place and moved there when it is whole, so that a power cut leaves
    either nothing or a database.

    Raises:
        BasisDataGalat: there is a file already, or the folder cannot be written.
    """
    from sakip_desktop.db import migrate

    path = path.resolve()
    if path.exists():
        raise BasisDataGalat(
            "Basis data baru tidak dibuat.",
            f"Sudah ada berkas {path}.",
            "Buka berkas itu, atau pilih folder data lain.",
        )
    sementara = path.with_name(path.name + BARU)
    with translated(path):
        _remove_set(sementara)
        try:
            engine = make_engine(sementara, create=True)
            try:
                migrate.upgrade(engine)
                with engine.begin() as conn:
                    _fill_meta(conn, clock)
            finally:
                engine.dispose()
            forget_diperiksa(path)  # of a database that was here before
            replace(sementara, path)
        except BaseException:
            with suppress(OSError):
                _remove_set(sementara)
            raise
        engine = make_engine(path)
        with engine.connect() as conn:
            engine.update_execution_options(**{_OPSI_UTUH: head(conn)})
        return engine


def keep_anchor(engine: Engine) -> None:
    """Remember the journal's head at closing, so that an older file is noticed afterwards.

    Nothing is remembered of a journal that was found wrong at opening (it is told each time), or
    when another file has come since.  Where it cannot be written, the next opening tells less.
    """
    path = path_of(engine)
    utuh: Kepala | None = engine.get_execution_options().get(_OPSI_UTUH)
    if utuh is None or not is_open(engine):
        return
    with suppress(SQLAlchemyError, OSError, KeyError, ValueError):
        with engine.connect() as conn:
            kepala = head(conn) if has_anchor(conn, utuh) else None
        lama = load_diperiksa(path)
        if kepala is not None and kepala != lama.kepala:
            save_diperiksa(path, lama.penuh or MULA, kepala)


def _is_due(lama: Diperiksa, now: datetime) -> bool:
    """Whether the weekly full check is due; also when the clock shows a day before the last one."""
    return lama.penuh is None or not timedelta(0) <= now - lama.penuh < SEMINGGU


def _check_journal(
    engine: Engine, path: Path, lama: Diperiksa, penuh: datetime | None
) -> GalatSakip | None:
    """Check the journal from where it was left, or (``penuh``) from the beginning.

    Returns:
        What the person must be told: it does not agree with the data, or the file is older than
        the one that was open here before, or of another installation (a copy put in its place by
        hand, a journal written anew; a restore is neither).
    """
    with engine.connect() as conn:
        kepala = head(conn)
        jangkar = lama.kepala
        lain = jangkar is not None and jangkar.instalasi != kepala.instalasi
        mundur = jangkar is not None and (lain or not has_anchor(conn, jangkar))
        temuan = verify_chain(conn, None if penuh or mundur else jangkar)
    if temuan:
        return JurnalTidakCocok(
            "Isi basis data tidak cocok dengan jurnalnya.",
            f"{temuan[0].isi}" + (f" Dan {len(temuan) - 1} lagi." if len(temuan) > 1 else ""),
            "Data tetap dapat dibuka. Minta admin memeriksa keutuhan data dan membandingkannya "
            "dengan cadangan terakhir sebelum bekerja lagi.",
        )
    engine.update_execution_options(**{_OPSI_UTUH: kepala})
    if jangkar is not None and mundur:
        return _not_the_last(jangkar, kepala)
    if penuh or kepala != jangkar:
        save_diperiksa(path, penuh or lama.penuh or MULA, kepala)
    return None


def _not_the_last(jangkar: Kepala, kepala: Kepala) -> JurnalTidakCocok:
    if kepala.instalasi != jangkar.instalasi:
        return JurnalTidakCocok(
            BUKAN_TERAKHIR,
            f"Tanda instalasinya lain ({kepala.instalasi}, tadinya {jangkar.instalasi}), padahal "
            "tidak ada pemulihan cadangan.",
            "Bila bukan Anda yang mengganti berkasnya, jurnalnya mungkin ditulis ulang. Bandingkan "
            "sidiknya dengan kaki dokumen yang dicetak dan dengan cadangan terbaru sebelum "
            "mengisi lagi.",
        )
    return JurnalTidakCocok(
        BUKAN_TERAKHIR,
        f"Catatan jurnal {jangkar.urut} tidak ada lagi di dalamnya; yang terakhir sekarang "
        f"{kepala.urut}.",
        "Bila berkasnya diganti dengan salinan lama, isian sesudah salinan itu tidak ada. "
        "Periksa cadangan terbaru sebelum mengisi lagi.",
    )


def _check_due(*, lengkap: bool, sama: bool) -> str | None:
    """SQLite's check of the pages at this opening.

    A file that this program closed itself and nobody wrote since is believed until the week's
    check: reading all of it would take longer with every year of its history.
    """
    if lengkap:
        return "integrity_check"
    return None if sama else "quick_check"


def _guards_gone(dilepas: list[str]) -> JagaDilepas:
    """The program never takes a guard away, so somebody did with another one."""
    return JagaDilepas(
        "Penjaga jurnal pernah dilepas dari basis data ini, dan sudah dipasang lagi.",
        f"{len(dilepas)} dari {len(guard_triggers())} penjaga yang mencegah catatan jurnal dan "
        "disposisi diubah atau dihapus tidak ada atau diganti; itu hanya terjadi bila berkasnya "
        "dibuka dengan program lain.",
        "Jurnal diperiksa dari awal; yang tidak cocok disebut tersendiri. Tanyakan siapa yang "
        "membuka berkas itu, dan bandingkan datanya dengan cadangan terakhir.",
    )


def _examine(engine: Engine, path: Path, pemeriksaan: str | None) -> tuple[str, list[str]]:
    """Check a database just opened; the pages and references only where they are due.

    Returns:
        The schema revision (an older one is left to the migration), and the guards that had to be
        made anew.
    """
    with engine.connect() as conn:
        skema = _revision(conn, path)
        check_revision(path, skema)
        if pemeriksaan is not None:
            _check_pages(conn, path, pemeriksaan)
        try:
            head(conn)
            last_seen(conn)
        except (KeyError, ValueError) as galat:
            raise rusak(
                path, "Isinya rusak: keterangan tentang berkas itu sendiri hilang.", "table meta"
            ) from galat
        # Before anything is written: a planted trigger changes what others write, unseen.
        asing = [n for n in backup.foreign_parts(conn, skema) if n not in guard_triggers()]
        if asing:
            raise rusak(
                path,
                f"Di dalamnya ada bagian yang bukan buatan program ini ({asing[0]}); bagian itu "
                "dapat mengubah data tanpa tercatat.",
                "foreign part",
            )
        dilepas = ensure_guards(conn) if skema == HEAD else []
        if dilepas:
            conn.commit()
    return skema, dilepas


def _check_pages(conn: Connection, path: Path, pemeriksaan: str) -> None:
    hasil = conn.exec_driver_sql(f"PRAGMA {pemeriksaan}(1)").scalar()
    if hasil != "ok":
        raise rusak(path, "Isinya rusak: sebagian tidak lagi seperti saat disimpan.", pemeriksaan)
    if conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise rusak(
            path,
            "Isinya rusak: ada data yang kehilangan pasangannya, misalnya unit atau indikatornya.",
            "foreign_key_check",
        )


def _revision(conn: Connection, path: Path) -> str:
    """The schema revision, by plain SQL."""
    ada = conn.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE name IN ('alembic_version', 'meta')"
    ).scalar()
    pilih = "SELECT version_num FROM alembic_version"
    semua = conn.exec_driver_sql(pilih).scalars().all() if ada == 2 else []
    if not semua:
        raise rusak(
            path,
            "Isinya tidak lengkap; mungkin berkas disalin saat program masih berjalan.",
            "no tables",
        )
    return ", ".join(str(satu) for satu in semua)


def _check_room(engine: Engine, path: Path) -> None:
    """A migration needs room for the rebuilt tables, the log and the backup."""
    with engine.connect() as conn:
        perlu = _KALI_RUANG_MIGRASI * backup.database_size(conn)
    if ruang.free_space(path.parent) < perlu:
        raise DiskPenuh(
            "Basis data belum diperbarui: disk hampir penuh.",
            f"Pembaruan perlu {format_ukuran(perlu)} di {path.parent}.",
            "Kosongkan ruang, lalu buka program lagi. Data tidak berubah.",
        )


def _upgrade(engine: Engine, progress: Progress) -> None:
    """Alembic is loaded only when there is something to do."""
    from sakip_desktop.db import migrate

    migrate.upgrade(engine, progress=progress)


def _fill_meta(conn: Connection, clock: Clock) -> None:
    now = clock.now()
    for kunci, nilai in (
        (INSTALASI, str(uuid7())),
        (DIBUAT, canonical(now)),
        (TERAKHIR_DILIHAT, "" if clock_doubtful(None, now) else canonical(now)),
    ):
        conn.exec_driver_sql("INSERT INTO meta (kunci, nilai) VALUES (?, ?)", (kunci, nilai))


def _remove_set(path: Path) -> None:
    """Remove a half-made new database with its companions."""
    for satu in file_set(path):
        satu.unlink(missing_ok=True)
