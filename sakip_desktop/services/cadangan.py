"""Backups: made and verified now, listed, shown before a restore, restored."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sakip_desktop.db import backup, manifest, restore
from sakip_desktop.db.journal import head, last_seen
from sakip_desktop.db.work import write
from sakip_desktop.domain.cadangan import Cadangan, Pemulihan
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataTerkunci,
    CadanganDitolak,
    IzinDitolak,
)
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kinerja import Kantor
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.riwayat import Entri, Kepala
from sakip_desktop.domain.waktu import Clock, clock_doubtful
from sakip_desktop.paths import DataFolder, replace
from sakip_desktop.services.berkas import storing
from sakip_desktop.services.context import AppContext, SystemClock
from sakip_desktop.services.pembukaan import open_office
from sakip_desktop.services.pengguna import login

USANG = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Perbandingan:
    """What a restore would lose: commands in the present file after the backup's last one."""

    cadangan: Cadangan
    kantor: str
    kejadian_hilang: int


def buat(ctx: AppContext, tujuan: Path | None = None, progress: Progress = silent) -> Cadangan:
    """Make a verified backup.

    Args:
        ctx: the open office.
        tujuan: a folder, or a file that ends in ``.sqlite3``; None for the data folder's own.
        progress: told step by step.

    Raises:
        BasisDataGalat: no room, the medium refuses, or the copy failed its verification.
    """
    if tujuan is None or tujuan.suffix != ".sqlite3":
        folder = tujuan or ctx.folder.cadangan
        with storing(folder / "cadangan"):
            return backup.make_backup(ctx.engine, folder, clock=ctx.clock, progress=progress)
    with storing(tujuan), tempfile.TemporaryDirectory(dir=tujuan.parent) as sementara:
        hasil = backup.make_backup(ctx.engine, Path(sementara), clock=ctx.clock, progress=progress)
        replace(hasil.berkas, tujuan)
    return backup.verify_backup(tujuan)


def daftar(ctx: AppContext) -> tuple[Cadangan, ...]:
    """Backups in the data folder, newest first."""
    return tuple(manifest.list_backups(ctx.folder.cadangan))


def keep_daily(ctx: AppContext) -> Cadangan | None:
    """The first start of a day makes a backup, if something changed since the last one.

    Old ones go by the rules of ``domain.cadangan.thin``.

    Raises:
        BasisDataGalat: no room, or the copy failed its verification.
    """
    terakhir = manifest.list_backups(ctx.folder.cadangan)[:1]
    if terakhir and ctx.local(terakhir[0].dibuat).date() == ctx.today():
        return None
    return keep_changed(ctx, "harian")


def keep_changed(ctx: AppContext, alasan: str = "tutup") -> Cadangan | None:
    """Make a backup if a command was journalled since the last one; None when there was none.

    Raises:
        BasisDataGalat: no room, or the copy failed its verification.
    """
    with ctx.engine.connect() as conn:
        kini = head(conn)
        diragukan = clock_doubtful(last_seen(conn), ctx.clock.now())
    terakhir = manifest.list_backups(ctx.folder.cadangan)[:1]
    if terakhir and terakhir[0].kepala == kini:
        return None
    hasil = backup.make_backup(ctx.engine, ctx.folder.cadangan, clock=ctx.clock, alasan=alasan)
    manifest.prune(ctx.folder.cadangan, now=ctx.clock.now(), jam_diragukan=diragukan)
    return hasil


def compare(ctx: AppContext | None, berkas: Path) -> Perbandingan:
    """Verify a backup fully and say what restoring it would lose.

    Raises:
        CadanganDitolak: it is damaged, cut, newer than the program, or not ours; or it belongs to
            another office.
    """
    isi = backup.verify_backup(berkas)
    with _as_office(berkas) as salinan:
        kantor = salinan.kantor
    if ctx is None:
        return Perbandingan(cadangan=isi, kantor=kantor.nama, kejadian_hilang=0)
    _require_same(berkas, kantor, ctx.kantor)
    with ctx.engine.connect() as conn:
        kini = head(conn)
    return Perbandingan(cadangan=isi, kantor=kantor.nama, kejadian_hilang=_lost(kini, isi.kepala))


def _require_same(berkas: Path, isi: Kantor, kini: Kantor) -> None:
    if isi.id != kini.id:
        raise CadanganDitolak(
            f"{berkas.name} tidak dipulihkan.",
            f"Isinya milik {isi.nama}, bukan {kini.nama}.",
            "Pilih cadangan kantor ini, atau pulihkan ke folder data lain.",
        )


def _require_same_office(folder: DataFolder, berkas: Path, isi: Kantor, clock: Clock) -> None:
    """Refuse another office's backup over an office; one that cannot be read may be replaced."""
    if not folder.database.exists():
        return
    try:
        ctx = open_office(folder, clock=clock)
    except BasisDataTerkunci:
        raise
    except BasisDataGalat:
        return
    try:
        _require_same(berkas, isi, ctx.kantor)
    finally:
        ctx.engine.dispose()


def _lost(kini: Kepala, cadangan: Kepala) -> int:
    return max(0, kini.urut - cadangan.urut) if kini.instalasi == cadangan.instalasi else 0


@contextmanager
def _as_office(berkas: Path) -> Iterator[AppContext]:
    """A backup opened from a copy, so that nothing touches the backup itself."""
    with tempfile.TemporaryDirectory() as tempat:
        folder = DataFolder(Path(tempat))
        folder.create()
        shutil.copyfile(berkas, folder.database)
        ctx = open_office(folder)
        try:
            yield ctx
        finally:
            ctx.engine.dispose()


def restore_as(
    folder: DataFolder,
    berkas: Path,
    nama_akun: str,
    sandi: str,
    *,
    clock: Clock | None = None,
    progress: Progress = silent,
) -> Pemulihan:
    """Restore a backup into a data folder; the office must be closed.

    The password is checked against the backup: whoever was its administrator may bring it back.

    Raises:
        GagalMasuk: wrong name or password.
        IzinDitolak: not an administrator in that backup.
        CadanganDitolak: the backup failed its verification, or belongs to another office than the
            one that can be read here; nothing changed.
        BasisDataGalat: the present database is in use, or the disk refuses.
    """
    clock = clock or SystemClock()
    backup.verify_backup(berkas)
    with _as_office(berkas) as salinan:
        pelaku = login(salinan, nama_akun, sandi)
        izin = salinan.izin(Tindakan.CADANGAN_PULIHKAN)
        if not izin.boleh or izin.peran is None:
            raise IzinDitolak("Cadangan tidak dipulihkan.", izin.alasan)
        _require_same_office(folder, berkas, salinan.kantor, clock)
    hasil = restore.restore(
        berkas,
        folder.database,
        backup_folder=folder.cadangan,
        clock=clock,
        progress=progress,
    )
    ctx = open_office(folder, clock=clock)
    try:
        _journal_restore(ctx, hasil, pelaku.orang_id, pelaku.nama, izin.peran.value)
    finally:
        ctx.engine.dispose()
    return hasil


def _journal_restore(
    ctx: AppContext, hasil: Pemulihan, orang_id: str, nama: str, peran: str
) -> None:
    """Say in the journal which state came back, and which head was replaced."""
    sebelum = hasil.sebelumnya
    kepala = "tidak terbaca" if sebelum is None else str(sebelum.kepala.urut)
    entri = Entri(
        opd_id=ctx.opd_id,
        orang_id=orang_id,
        nama=nama,
        peran=peran,
        tindakan=Tindakan.CADANGAN_PULIHKAN.value,
        label=f"Dipulihkan dari {hasil.cadangan.berkas.name}",
        objek=f"jurnal {hasil.cadangan.kepala.urut}, sebelumnya {kepala}",
    )
    with write(ctx.engine, entri, ctx.clock) as sesi:
        sesi.selalu_dicatat = True
