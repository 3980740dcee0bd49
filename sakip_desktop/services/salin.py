"""*Salin ke flash disk*: a verified backup on another disk, read again from there before it counts.

What a stick says that it has written is not what it has written: the copy is read back from the
medium, its size, SHA-256, pages and journal are checked, and only then it is called a copy.  A copy
that ended half-way keeps the ending ``.tmp`` and is removed, at the latest by the next one.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from dataclasses import replace as changed
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from sqlmodel import col, select

from sakip_desktop.db import backup, manifest
from sakip_desktop.db.journal import head
from sakip_desktop.db.models import Jurnal
from sakip_desktop.db.ruang import free_space
from sakip_desktop.db.tempat import kind_of, list_disks, same_disk
from sakip_desktop.domain.cadangan import SALIN, Cadangan
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    CadanganDitolak,
    DiskPenuh,
    FolderTidakDapatDitulis,
    MediaBermasalah,
)
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.tempat import Disk, JenisTempat
from sakip_desktop.domain.ukuran import MB, format_ukuran
from sakip_desktop.domain.waktu import clock_doubtful
from sakip_desktop.paths import fsync_folder, replace
from sakip_desktop.services.berkas import refuse_own_folder
from sakip_desktop.services.bukti import list_scans
from sakip_desktop.services.cadangan import keep_changed, rapikan
from sakip_desktop.services.context import AppContext

BATAS_PENGINGAT = timedelta(days=7)
"""After so long without a copy on another disk the program says so."""

_SEKALI = MB
_SISA = ".tmp"
_BUKTI = "bukti"

_PENUH = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_PENUH_WINDOWS = {39, 112}
_KUNCI_TULIS_WINDOWS = {19}
_TERCABUT = {errno.EIO, errno.ENXIO, errno.ENODEV, errno.ENOENT, errno.ENOTCONN}
_TERCABUT.add(getattr(errno, "ESTALE", errno.EIO))
_TERCABUT_WINDOWS = {21, 31, 55, 59, 64, 433, 1110, 1112, 1117, 1167}
_TERLALU_PANJANG = {errno.ENAMETOOLONG}
_TERLALU_PANJANG_WINDOWS = {123, 206}
_DILARANG = {errno.EACCES, errno.EPERM}


class Letak(StrEnum):
    """Where a copy lies, seen from the office's data; the journal keeps this word."""

    SAMA = "disk yang sama"
    TETAP = "disk tetap lain"
    LUAR = "disk lain"

    @property
    def kalimat(self) -> str:
        """What that means for the office; empty when it is as it should be."""
        return {
            Letak.SAMA: "Folder ini ada di disk yang sama dengan data kantor: bila disk itu rusak, "
            "salinannya ikut hilang. Salin juga ke flash disk.",
            Letak.TETAP: "Folder ini ada di disk tetap komputer ini. Bila itu bagian dari disk "
            "yang sama, salinannya ikut hilang bila disk itu rusak.",
            Letak.LUAR: "",
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Salinan:
    """A copy that was read again from where it lies.

    Attributes:
        cadangan: the copy, with its size and SHA-256 as they were read back.
        dibuat: the state that it holds, in the office's zone.
        letak: where it lies.
        pindaian: how many kept files (scans, evidence, documents) lie beside it now.
    """

    cadangan: Cadangan
    dibuat: datetime
    letak: Letak
    pindaian: int


def disk_tujuan(ctx: AppContext) -> tuple[Disk, ...]:
    """Disks that a copy makes sense on, those that can be pulled out first."""
    return tuple(
        satu
        for satu in list_disks()
        if satu.jenis is not JenisTempat.TETAP or not same_disk(satu.akar, ctx.folder.root)
    )


def letak(ctx: AppContext, folder: Path) -> Letak:
    """Where a folder lies, seen from the office's data."""
    if same_disk(folder, ctx.folder.root):
        return Letak.SAMA
    return Letak.TETAP if kind_of(folder) is JenisTempat.TETAP else Letak.LUAR


def salin(ctx: AppContext, folder: Path, progress: Progress = silent) -> Salinan:
    """Copy the present state to another disk, read it again from there, and journal that.

    Args:
        ctx: the open office.
        folder: where to; made when missing.
        progress: told step by step; may raise ``Cancelled``, which leaves nothing behind.

    Raises:
        IzinDitolak: only the administrator takes the office's data away.
        DiskPenuh, FolderTidakDapatDitulis, MediaBermasalah: the medium is full, may not be written,
            or has gone; each with its own sentence.
        CadanganDitolak: what was read back is not what was written; it was removed.
        BasisDataGalat: the folder is the office's own.
    """
    ctx.require(Tindakan.CADANGAN_SALIN)
    refuse_own_folder(folder)
    _require_outside(ctx, folder)
    di_mana = letak(ctx, folder)
    rapikan(ctx)
    progress(0, 4, "Menyiapkan cadangan")
    asal = _source(ctx)
    hasil = _emergency(ctx, folder, progress) if asal is None else _carry(asal, folder, progress)
    pindaian = _carry_scans(ctx, folder, progress)
    ukuran = format_ukuran(hasil.ukuran)
    label = f"Cadangan disalin: {hasil.berkas.name}, {ukuran}, sidik {hasil.sidik[:12]}"
    with ctx.work(Tindakan.CADANGAN_SALIN, label, tentang=di_mana.value) as sesi:
        sesi.selalu_dicatat = True
    progress(4, 4, "Salinan terverifikasi")
    return Salinan(cadangan=hasil, dibuat=ctx.local(hasil.dibuat), letak=di_mana, pindaian=pindaian)


def _require_outside(ctx: AppContext, folder: Path) -> None:
    """A copy beside the original is none: it would be lost with it."""
    milik, tujuan = Path(os.path.realpath(ctx.folder.root)), Path(os.path.realpath(folder))
    if milik == tujuan or milik in tujuan.parents:
        raise BasisDataGalat(
            "Salinan belum dibuat.",
            f"{folder} ada di dalam folder data kantor sendiri.",
            "Pilih flash disk, atau folder di luar folder data.",
        )


def salinan_terakhir(ctx: AppContext) -> datetime | None:
    """When the last copy was made that is not on the disk of the data; None when never."""
    pilih = (
        select(Jurnal.waktu)
        .where(Jurnal.tindakan == Tindakan.CADANGAN_SALIN.value, Jurnal.objek != Letak.SAMA.value)
        .order_by(col(Jurnal.urut).desc())
        .limit(1)
    )
    with ctx.read() as sesi:
        return sesi.exec(pilih).first()


def hari_tanpa_salinan(ctx: AppContext) -> int | None:
    """For how many days there was no copy on another disk, once it is time to say so.

    Counted from the last copy, or from the first entry of the journal.  None under a clock that
    cannot be right, and while it is not yet too long.
    """
    sejak = salinan_terakhir(ctx)
    kini = ctx.clock.now()
    if sejak is None:
        with ctx.read() as sesi:
            sejak = sesi.exec(select(Jurnal.waktu).order_by(col(Jurnal.urut)).limit(1)).first()
    if sejak is None or clock_doubtful(sejak, kini) or kini - sejak < BATAS_PENGINGAT:
        return None
    return (kini - sejak).days


def _source(ctx: AppContext) -> Cadangan | None:
    """A verified backup of the present state in the data folder; None without room for one."""
    folder = ctx.folder.cadangan
    with suppress(DiskPenuh):
        keep_changed(ctx, SALIN)
        with ctx.engine.connect() as conn:
            kini = head(conn)
        for satu in manifest.list_backups(folder)[:1]:
            with suppress(CadanganDitolak):
                if satu.kepala == kini:
                    return backup.verify_backup(satu.berkas)
        return backup.make_backup(ctx.engine, folder, clock=ctx.clock, alasan=SALIN)
    return None


def _carry(asal: Cadangan, folder: Path, progress: Progress) -> Cadangan:
    """Copy a backup byte by byte, force it to the medium, read it again."""
    with _medium(folder, asal.ukuran):
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        manifes = manifest.read_manifest(folder)
        nomor = manifest.next_number(folder, manifes)
        tujuan = folder / f"cadangan-{nomor:06d}-{asal.dibuat:%Y%m%dT%H%M%SZ}.sqlite3"
        if free_space(folder) < asal.ukuran + MB:
            raise OSError(errno.ENOSPC, "no room")
        sementara = tujuan.with_name(tujuan.name + _SISA)
        try:
            _copy(asal.berkas, sementara, progress)
            replace(sementara, tujuan)
            progress(3, 4, "Membaca kembali salinan")
            _read_back(tujuan, asal)
            hasil = changed(asal, berkas=tujuan, nomor=nomor, alasan=SALIN, bermanifes=True)
            manifest.write_manifest(folder, [*manifes, hasil])
        except BaseException:
            _remove(sementara, tujuan)
            raise
    return hasil


def _emergency(ctx: AppContext, folder: Path, progress: Progress) -> Cadangan:
    """Without room beside the data the backup is made where it is to go."""
    with _medium(folder, 0):
        hasil = backup.make_backup(
            ctx.engine, folder, clock=ctx.clock, alasan=SALIN, progress=progress
        )
        try:
            _read_back(hasil.berkas, hasil)
        except BaseException:
            _remove(hasil.berkas)
            raise
    return hasil


def _copy(asal: Path, sementara: Path, progress: Progress) -> None:
    """Write the copy and force it to the medium."""
    semua, tertulis = asal.stat().st_size, 0
    with asal.open("rb") as sumber, sementara.open("xb") as salinan:
        while bagian := sumber.read(_SEKALI):
            salinan.write(bagian)
            tertulis += len(bagian)
            progress(1 if tertulis < semua else 2, 4, f"Menulis ke {sementara.parent}")
        salinan.flush()
        os.fsync(salinan.fileno())


def _read_back(tujuan: Path, asal: Cadangan) -> None:
    """Read the copy from the medium and check it as a backup that nobody vouches for.

    Raises:
        CadanganDitolak: what was read is not what was written.
    """
    _forget_cached(tujuan)
    if tujuan.stat().st_size != asal.ukuran or backup.sha256_of(tujuan) != asal.sidik:
        raise _lain(tujuan, "Yang dibaca kembali dari sana tidak sama dengan yang ditulis.")
    try:
        backup.verify_backup(tujuan)
    except CadanganDitolak as galat:
        raise _lain(tujuan, galat.mengapa) from galat


def _forget_cached(path: Path) -> None:
    """Have the system forget what it remembers of a file, so that it is read from the medium."""
    if hasattr(os, "posix_fadvise"):
        nomor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(nomor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(nomor)


def _carry_scans(ctx: AppContext, folder: Path, progress: Progress) -> int:
    """Copy kept files that are not there yet; their name is their hash, a damaged one stays here.

    Returns:
        How many lie there now.
    """
    semua = [s for s in list_scans(ctx.folder.bukti) if backup.sha256_of(s) == s.stem]
    if not semua:
        return 0
    with _medium(folder, sum(satu.stat().st_size for satu in semua)):
        tempat = folder / _BUKTI
        tempat.mkdir(exist_ok=True)
        for satu in semua:
            progress(3, 4, f"Menyalin berkas bukti ke {tempat}")
            tujuan = tempat / satu.name
            if tujuan.is_file() and backup.sha256_of(tujuan) == satu.stem:
                continue
            sementara = tujuan.with_name(tujuan.name + _SISA)
            try:
                _copy(
                    satu,
                    sementara,
                    lambda _n, _dari, _teks: progress(3, 4, "Menyalin berkas bukti"),
                )
                replace(sementara, tujuan)
            except BaseException:
                _remove(sementara)
                raise
            _forget_cached(tujuan)
            if backup.sha256_of(tujuan) != satu.stem:
                _remove(tujuan)
                raise _lain(
                    tujuan, "Yang dibaca kembali dari sana tidak sama dengan berkas buktinya."
                )
        fsync_folder(tempat)
    return len(semua)


def _sweep(folder: Path) -> None:
    """Remove what an earlier copy has left half-written."""
    for sisa in folder.glob(f"cadangan-*.sqlite3{_SISA}"):
        with suppress(OSError):
            sisa.unlink()


def _remove(*berkas: Path) -> None:
    for satu in berkas:
        with suppress(OSError):
            satu.unlink(missing_ok=True)


def _lain(tujuan: Path, mengapa: str) -> CadanganDitolak:
    return CadanganDitolak(
        "Salinan di disk itu tidak dapat dipercaya; sudah dihapus lagi.",
        f"{tujuan.name}: {mengapa}",
        "Pakai flash disk lain. Data kantor tidak berubah.",
    )


@contextmanager
def _medium(folder: Path, perlu: int) -> Iterator[None]:
    """Failures of the medium, each as a sentence of its own."""
    try:
        yield
    except OSError as galat:
        raise medium_sentence(galat, folder, perlu) from galat
    except BasisDataGalat as galat:  # said of a database; here it is about the medium
        sebab = _system_error(galat)
        if sebab is None:
            raise
        raise medium_sentence(sebab, folder, perlu) from galat


def _system_error(galat: BaseException | None) -> OSError | None:
    """What the system said under a sentence; None when it said nothing."""
    while galat is not None and not isinstance(galat, OSError):
        galat = galat.__cause__
    return galat


def medium_sentence(galat: OSError, folder: Path, perlu: int) -> BasisDataGalat:
    """What a failure of the medium means to the person who holds it.

    Args:
        galat: what the system said; on Windows its own number tells more than ``errno``.
        folder: where the copy was to go.
        perlu: bytes that it needs.
    """
    windows = getattr(galat, "winerror", None)
    if galat.errno in _PENUH or windows in _PENUH_WINDOWS:
        return DiskPenuh(
            "Belum disalin: tidak cukup ruang di sana.",
            f"Perlu {format_ukuran(perlu + MB)} di {folder}{_left(folder)}.",
            "Hapus berkas yang tidak diperlukan dari sana, atau pakai flash disk lain.",
        )
    if galat.errno == errno.EROFS or windows in _KUNCI_TULIS_WINDOWS:
        return FolderTidakDapatDitulis(
            "Belum disalin: disk itu terkunci tulis.",
            f"{folder} hanya dapat dibaca.",
            "Geser kunci kecil di sisi flash disk atau kartunya, atau pakai yang lain.",
        )
    if galat.errno == errno.EFBIG:
        return DiskPenuh(
            "Belum disalin: berkasnya terlalu besar untuk disk itu.",
            f"Sistem berkas di {folder} tidak memuat berkas sebesar {format_ukuran(perlu)}.",
            "Pakai flash disk berformat exFAT atau NTFS.",
        )
    if galat.errno in _TERLALU_PANJANG or windows in _TERLALU_PANJANG_WINDOWS:
        return BasisDataGalat(
            "Belum disalin: namanya terlalu panjang atau memuat tanda yang dilarang.",
            f"{folder} tidak dapat dipakai sebagai nama folder.",
            "Pilih folder dengan nama yang lebih pendek, tanpa tanda seperti : * ? < >.",
        )
    if galat.errno in _TERCABUT or windows in _TERCABUT_WINDOWS or not _is_there(folder):
        return MediaBermasalah(
            "Belum disalin: disk itu tercabut atau tidak dapat dibaca lagi.",
            f"{folder} tidak menjawab di tengah penyalinan.",
            "Pasang lagi sampai terbuka di Windows, lalu ulangi. Berkas .tmp yang tertinggal di "
            "sana bukan cadangan dan dihapus sendiri oleh penyalinan berikutnya.",
        )
    if galat.errno in _DILARANG:
        return FolderTidakDapatDitulis(
            "Belum disalin: Anda tidak boleh menulis di folder itu.",
            f"{folder} hanya boleh ditulis orang lain, atau dijaga program keamanan.",
            "Pilih folder lain di disk itu, atau minta izin kepada admin PC.",
        )
    return BasisDataGalat(
        "Belum disalin: folder itu tidak dapat dipakai.",
        f"{folder}: {galat.strerror or 'ditolak sistem'}.",
        "Pilih folder atau disk lain.",
    )


def _left(folder: Path) -> str:
    try:
        return f", tersisa {format_ukuran(free_space(folder))}"
    except OSError:
        return ""


def _is_there(folder: Path) -> bool:
    try:
        return folder.exists()
    except OSError:
        return False
