"""Opening and closing an office's file; the first start makes it.

``account_names`` uses the standard library alone, so the login window can show names before the
data layer is imported.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sakip_desktop.domain.errors import BasisDataGalat, BasisDataRusak, GalatSakip
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.waktu import Clock, clock_set_back
from sakip_desktop.paths import FOLDER_RUSAK, DataFolder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sakip_desktop.domain.kerusakan import Kerusakan
    from sakip_desktop.domain.masukan import AwalKantor
    from sakip_desktop.domain.riwayat import Entri
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

    Returns:
        The open office; its ``pemberitahuan`` holds what the person should be told.

    Raises:
        SudahDipindah: its office works in another folder now.
        BasisDataGalat: it cannot be opened; the sentence says why and what to do.
    """
    from sqlmodel import select

    from sakip_desktop.db.journal import last_seen
    from sakip_desktop.db.models import Opd
    from sakip_desktop.db.open import open_database
    from sakip_desktop.db.records import load_kantor
    from sakip_desktop.db.work import read
    from sakip_desktop.services.context import AppContext, SystemClock
    from sakip_desktop.services.tempat import require_here

    require_here(folder)
    clock = clock or SystemClock()
    kabar: list[GalatSakip] = []
    engine = open_database(
        folder.database,
        backup_folder=folder.cadangan,
        clock=clock,
        progress=progress,
        pemberitahuan=kabar,
    )
    try:
        with read(engine) as sesi:
            kantor = load_kantor(sesi, _only_office(folder, sesi.exec(select(Opd.id)).all()))
            terakhir = last_seen(sesi.connection())
    except BaseException:
        engine.dispose()
        raise
    ctx = AppContext(folder, engine, clock, kantor, pemberitahuan=kabar)
    _journal_restore(ctx)
    kini = clock.now()
    if clock_set_back(terakhir, kini):
        kabar.append(_doubtful(ctx, terakhir, kini))
    return ctx


def _only_office(folder: DataFolder, opd: "Sequence[str]") -> str:
    """The id of the one office; a power cut in the middle of the first start leaves none."""
    if len(opd) != 1:
        raise BasisDataRusak(
            f"{folder.database.name} tidak memuat kantor.",
            "Penyiapan kantor yang pertama terputus, atau isinya diubah program lain.",
            f"Bila kantor ini memang baru, pindahkan berkas itu dari {folder.root}, lalu buka "
            "program lagi. Bila tidak, pulihkan cadangan terakhir.",
        )
    return opd[0]


def _journal_restore(ctx: "AppContext") -> None:
    """Journal and tell a restore that a power cut ended before the journal said who did it.

    Where that cannot be written now (no room) the note stays for the next opening.
    """
    from sakip_desktop.db.kerusakan import read_mark
    from sakip_desktop.db.restore import forget_note, read_note
    from sakip_desktop.domain.kerusakan import Tahap

    entri = read_note(ctx.folder.database)
    tanda = read_mark(ctx.folder.database)
    if entri is not None:
        entri = replace(entri, opd_id=ctx.opd_id)
        with suppress(BasisDataGalat, OSError):
            _note_once(ctx, entri)
            forget_note(ctx.folder.database)
    if tanda is not None and tanda.tahap is Tahap.DIPULIHKAN:
        _journal_recovery(ctx, tanda)
        return
    if entri is None:
        return
    oleh = f" oleh {entri.nama}" if entri.nama else ""
    ctx.pemberitahuan.append(
        GalatSakip(
            "Pemulihan cadangan yang terputus sudah diselesaikan.",
            f"{entri.label}{oleh}; isian sesudah cadangan itu tidak ada lagi di basis data ini.",
            "Periksa isian terakhir. Keadaan sebelumnya masih ada di folder diganti, dan sebagai "
            "cadangan pra-pulihkan bila waktu itu dapat dibaca.",
        )
    )


def _note_once(ctx: "AppContext", entri: "Entri") -> None:
    from sakip_desktop.db.work import write

    if not _is_journalled(ctx, entri):
        with write(ctx.engine, entri, ctx.clock) as sesi:
            sesi.selalu_dicatat = True


def _journal_recovery(ctx: "AppContext", tanda: "Kerusakan") -> None:
    """Journal and tell that a damaged file was set aside, with the head before and after.

    The marker goes once that is in the journal.
    """
    from sakip_desktop.db.journal import head
    from sakip_desktop.db.kerusakan import forget_mark
    from sakip_desktop.domain.riwayat import Entri

    with ctx.engine.connect() as conn:
        kini = head(conn).urut
    sebelum = "tidak terbaca" if tanda.kepala is None else str(tanda.kepala)
    entri = Entri(
        opd_id=ctx.opd_id,
        tindakan="cadangan.pulihkan",
        label=f"Berkas yang rusak disisihkan ke {FOLDER_RUSAK}/{tanda.folder}",
        objek=f"jurnal berkas rusak sampai {sebelum}",
    )
    with suppress(BasisDataGalat, OSError):
        _note_once(ctx, entri)
        forget_mark(ctx.folder.database)
    folder = ctx.folder.root / FOLDER_RUSAK / tanda.folder
    ctx.pemberitahuan.append(
        GalatSakip(
            "Data kantor sudah dipulihkan dari kerusakan.",
            f"Jurnalnya sekarang sampai catatan {kini}, di berkas yang rusak sampai catatan "
            f"{sebelum}. Berkas yang rusak disimpan di {folder}.",
            "Periksa isian terakhir. Bila kerusakan terjadi lagi, periksakan disk komputer ini "
            "dan simpan cadangan di disk lain.",
        )
    )


def _is_journalled(ctx: "AppContext", entri: "Entri") -> bool:
    """Whether the journal says it already: the cut came before the note was removed.

    ``objek`` names the entry that the backup ended with, so an earlier restore has another one.
    """
    from sqlmodel import select

    from sakip_desktop.db.models import Jurnal

    if not entri.objek:
        return False
    sama = select(Jurnal.urut).where(
        Jurnal.tindakan == entri.tindakan,
        Jurnal.orang_id == entri.orang_id,
        Jurnal.label == entri.label,
        Jurnal.objek == entri.objek,
    )
    with ctx.read() as sesi:
        return sesi.exec(sama).first() is not None


def _doubtful(ctx: "AppContext", terakhir: datetime | None, kini: datetime) -> GalatSakip:
    """What is said of a clock that cannot be right."""
    mengapa = f"Jam menunjukkan {ctx.waktu(kini)}"
    if terakhir is not None:
        mengapa += f", padahal isian terakhir disimpan {ctx.waktu(terakhir)}"
    return GalatSakip(
        "Jam komputer ini tampaknya salah.",
        f"{mengapa}.",
        "Betulkan tanggal dan jam komputer, lalu buka program lagi. Isian tetap tersimpan dan "
        "berurutan, tetapi waktunya ditandai diragukan dalam jurnal. Bila jam sekarang sudah "
        "benar, administrator menyatakannya di Administrasi, bagian Jurnal.",
    )


def close_office(ctx: "AppContext") -> None:
    """Close the file; afterwards it is whole without its log and can be copied.

    How it was left and up to where its journal went is remembered beside it, unless nobody was
    told yet that the file is not the one that was open here before.
    """
    from sakip_desktop.db.diperiksa import remember_closed
    from sakip_desktop.db.open import BUKAN_TERAKHIR, keep_anchor

    ctx.pelaku = None
    dikenal = all(satu.apa != BUKAN_TERAKHIR for satu in ctx.pemberitahuan)
    if dikenal:
        keep_anchor(ctx.engine)
    ctx.engine.dispose()
    if dikenal:
        remember_closed(ctx.folder.database)


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
    from sakip_desktop.services import kantor, kebijakan, pengguna
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
            kebijakan.add_kebijakan(kosong, sesi, awal.kebijakan, awal=True)
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
