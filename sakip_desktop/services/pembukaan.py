"""Opening and closing an office's file; the first start makes it.

``account_names`` uses the standard library alone, so the login window can show names before the
data layer is imported.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.waktu import Clock
from sakip_desktop.paths import DataFolder

if TYPE_CHECKING:
    from sakip_desktop.domain.masukan import AwalKantor
    from sakip_desktop.services.context import AppContext


def needs_first_start(folder: DataFolder) -> bool:
    """Whether no office has been set up here yet.

    A folder that has backups but no database is not new: its database has gone missing.
    """
    return not folder.database.exists() and not any(folder.cadangan.glob("*.sqlite3"))


def account_names(folder: DataFolder) -> list[tuple[str, str, str]]:
    """Login, name and title of everybody who can log in; empty when that cannot be read now."""
    from sakip_desktop.db.glance import account_names as glance

    return glance(folder.database)


def open_office(
    folder: DataFolder, *, clock: Clock | None = None, progress: Progress = silent
) -> "AppContext":
    """Open the office's file: checked, backed up before a migration, migrated.

    Raises:
        BasisDataGalat: it cannot be opened; the sentence says why and what to do.
    """
    from sqlmodel import select

    from sakip_desktop.db.models import Opd
    from sakip_desktop.db.open import open_database
    from sakip_desktop.db.records import load_kantor
    from sakip_desktop.db.work import read
    from sakip_desktop.services.context import AppContext, SystemClock

    clock = clock or SystemClock()
    engine = open_database(
        folder.database, backup_folder=folder.cadangan, clock=clock, progress=progress
    )
    try:
        with read(engine) as sesi:
            kantor = load_kantor(sesi, sesi.exec(select(Opd.id)).one())
    except BaseException:
        engine.dispose()
        raise
    return AppContext(folder, engine, clock, kantor)


def close_office(ctx: "AppContext") -> None:
    """Close the file; afterwards it is whole without its log and can be copied."""
    ctx.pelaku = None
    ctx.engine.dispose()


def first_start(
    folder: DataFolder, awal: "AwalKantor", *, clock: Clock | None = None
) -> tuple["AppContext", str]:
    """Make the office, its units and its first administrator, who is logged in.

    Returns:
        The open office and the recovery code, shown and printed once; only its hash is kept.

    Raises:
        DataTidakSah: a field is missing or the password is too short.
        BasisDataGalat: the folder cannot be written, or an office is there already.
    """
    from sakip_desktop.db.open import create_database
    from sakip_desktop.db.work import write
    from sakip_desktop.domain.kinerja import Kantor
    from sakip_desktop.domain.riwayat import Entri
    from sakip_desktop.services import kantor, pengguna
    from sakip_desktop.services.context import AppContext, SystemClock

    clock = clock or SystemClock()
    kantor.check_kantor(awal.kantor)
    pengguna.check_orang(awal.admin, baru=True)
    kode = pengguna.new_recovery_code()
    kosong = AppContext(
        folder,
        create_database(folder.database, clock=clock),
        clock,
        Kantor(id="", nama="", jenis=awal.kantor.jenis, pemda="", tempat=""),
    )
    entri = Entri(
        tindakan="kantor.awal", label=f"Menyiapkan {awal.kantor.nama}", nama=awal.admin.nama
    )
    try:
        with write(kosong.engine, entri, clock) as sesi:
            opd = kantor.add_kantor(sesi, awal.kantor, pengguna.hash_secret(kode))
            sesi.entri = replace(sesi.entri, opd_id=opd.id)
            kosong.kantor = kantor.load(sesi, opd.id)
            kantor.add_kebijakan(kosong, sesi, awal.kebijakan, awal=True)
            for urut, nama in enumerate(awal.unit):
                kantor.insert_unit(kosong, sesi, nama, urut)
            orang_id = pengguna.store_orang(kosong, sesi, awal.admin)
    except BaseException:
        kosong.engine.dispose()
        for sisa in folder.root.glob(folder.database.name + "*"):
            sisa.unlink()  # half an office is worse than none; it was made a moment ago
        raise
    pengguna.enter(kosong, orang_id)
    return kosong, kode
