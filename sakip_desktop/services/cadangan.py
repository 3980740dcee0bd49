"""Backups: made and verified now, listed, shown before a restore, restored."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from dataclasses import replace as changed
from pathlib import Path

from sqlmodel import Session, col, select

from sakip_desktop.db import backup, manifest, restore
from sakip_desktop.db.engine import checkpoint
from sakip_desktop.db.galat import translated
from sakip_desktop.db.journal import head, last_seen
from sakip_desktop.db.models import Jurnal
from sakip_desktop.db.open import keep_anchor, open_database
from sakip_desktop.db.ruang import free_space
from sakip_desktop.db.work import write
from sakip_desktop.domain.cadangan import BERKALA, PRA_IMPOR, PRA_SIKLUS, Cadangan, Pemulihan
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataTerkunci,
    CadanganDitolak,
    DiskPenuh,
    GagalMasuk,
    IzinDitolak,
)
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Pelaku
from sakip_desktop.domain.kejadian import TIDAK_ADA, Kejadian, count
from sakip_desktop.domain.kinerja import Kantor
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.riwayat import Entri, Kepala
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.waktu import Clock, clock_doubtful
from sakip_desktop.paths import DataFolder, replace
from sakip_desktop.services import jeda
from sakip_desktop.services.berkas import refuse_own_folder, storing, storing_in
from sakip_desktop.services.context import AppContext, SystemClock
from sakip_desktop.services.pembukaan import open_office
from sakip_desktop.services.pengguna import login
from sakip_desktop.services.tempat import require_here
from sakip_desktop.spreadsheet.sementara import no_temporary_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Perbandingan:
    """What a restore would lose: commands in the present file that the backup does not hold.

    Attributes:
        kantor: name of the office in the backup.
        waktu: when it was made, where that is known, and how far it goes, in that office's time
            zone, as words.
        hilang: what would be lost.
        kembali: how many commands the backup holds that the present file does not: it was made
            before an older backup was brought back.
    """

    cadangan: Cadangan
    kantor: str
    waktu: str
    hilang: Kejadian = TIDAK_ADA
    kembali: int = 0

    @property
    def kejadian_hilang(self) -> int:
        """How many commands would be lost."""
        return self.hilang.jumlah


def buat(ctx: AppContext, tujuan: Path | None = None, progress: Progress = silent) -> Cadangan:
    """Make a verified backup.

    Args:
        ctx: the open office.
        tujuan: a folder, or a file: a name with an ending is a file unless a folder of that name
            is there; None for the data folder's own.
        progress: told step by step.

    Raises:
        CadanganDitolak: the file is there already, or the copy failed its verification.
        BasisDataGalat: no room, the medium refuses, or the program keeps something else there.
    """
    oleh = "" if ctx.pelaku is None else ctx.pelaku.nama
    if tujuan is None or tujuan.is_dir() or not tujuan.suffix:
        folder = tujuan or ctx.folder.cadangan
        if tujuan is not None:
            refuse_own_folder(folder)
        with storing_in(folder, "cadangan"):
            return backup.make_backup(
                ctx.engine, folder, clock=ctx.clock, oleh=oleh, progress=progress
            )
    refuse_own_folder(tujuan.parent)
    _require_new(tujuan)
    with storing(tujuan), tempfile.TemporaryDirectory(dir=tujuan.parent) as sementara:
        folder = Path(sementara).resolve()
        try:
            hasil = backup.make_backup(ctx.engine, folder, clock=ctx.clock, progress=progress)
        except DiskPenuh as galat:  # nobody knows the folder in which it is put together
            mengapa = galat.mengapa.replace(str(folder), str(tujuan.parent))
            raise DiskPenuh(galat.apa, mengapa, galat.saran) from galat
        replace(hasil.berkas, tujuan)
    return backup.verify_backup(tujuan)


def _require_new(tujuan: Path) -> None:
    """Refuse to write over any file: it may be another office's database or a backup.

    Raises:
        CadanganDitolak: there is one; it has not been touched.
    """
    with storing_in(tujuan.parent, tujuan.name):
        ada = tujuan.exists()
    if ada:
        raise CadanganDitolak(
            f"{tujuan.name} tidak ditimpa.",
            f"Sudah ada berkas {tujuan}.",
            "Pilih nama lain, atau sebutkan foldernya saja.",
        )


def daftar(ctx: AppContext) -> tuple[Cadangan, ...]:
    """Backups in the data folder, newest first.

    Files that the manifest has lost are read and verified; what is no backup is left out.
    """
    semua = manifest.list_backups(ctx.folder.cadangan)
    for berkas in manifest.unlisted(ctx.folder.cadangan):
        with suppress(BasisDataGalat):
            isi = backup.verify_backup(berkas)
            semua.append(changed(isi, nomor=manifest.number_of(berkas)))
    return tuple(sorted(semua, key=lambda satu: satu.nomor, reverse=True))


def ruang_kosong(ctx: AppContext) -> int:
    """Bytes free on the disk of the backups."""
    return free_space(ctx.folder.root)


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


def keep_changed(
    ctx: AppContext, alasan: str = "tutup", *, progress: Progress = silent
) -> Cadangan | None:
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
    hasil = backup.make_backup(
        ctx.engine, ctx.folder.cadangan, clock=ctx.clock, alasan=alasan, progress=progress
    )
    manifest.prune(ctx.folder.cadangan, now=ctx.clock.now(), jam_diragukan=diragukan)
    return hasil


def keep_periodic(ctx: AppContext) -> Cadangan | None:
    """The backup of every two hours of use, if something changed since the last one.

    Raises:
        BasisDataGalat: no room, or the copy failed its verification.
    """
    return keep_changed(ctx, BERKALA)


def rapikan(ctx: AppContext) -> None:
    """Bring everything that was saved into the one file, so that a plain copy of it is whole.

    Raises:
        BasisDataGalat: it cannot be written now; nothing is lost, it stays in the log beside it.
    """
    with translated(ctx.folder.database, files=False):
        checkpoint(ctx.engine)


def keep_before_import(ctx: AppContext) -> None:
    """A backup before a plan is taken, if something changed since the last one.

    Raises:
        BasisDataGalat: it could not be made; then nothing is imported.
    """
    _keep_before(ctx, PRA_IMPOR, "Rencana belum diambil, tidak ada yang berubah.")


def keep_before_cycle(ctx: AppContext) -> None:
    """A backup before a period is opened, if something changed since the last one.

    Raises:
        BasisDataGalat: it could not be made; then no cycle begins.
    """
    _keep_before(ctx, PRA_SIKLUS, "Siklus belum dimulai.")


def _keep_before(ctx: AppContext, alasan: str, belum: str) -> None:
    """The backup, or ``belum``: what did not happen because there is none."""
    if not ctx.cadangan_otomatis:
        return
    try:
        keep_changed(ctx, alasan)
    except BasisDataGalat as galat:
        sebab = f"Cadangan sebelum itu tidak dapat dibuat: {galat.apa} {galat.mengapa}".rstrip()
        raise type(galat)(belum, sebab, galat.saran) from galat


def compare(ctx: AppContext | None, berkas: Path) -> Perbandingan:
    """Verify a backup fully and say what restoring it would lose.

    Raises:
        CadanganDitolak: it is damaged, cut, newer than the program, or not ours; or it belongs to
            another office.
    """
    isi = backup.verify_backup(berkas)
    with _as_office(berkas) as salinan:
        hasil = Perbandingan(
            cadangan=isi,
            kantor=salinan.kantor.nama,
            waktu=isi.kata_waktu(lambda saat: f"{salinan.waktu(saat)} {salinan.kantor.zona}"),
        )
        if ctx is None:
            return hasil
        _require_same(berkas, salinan.kantor, ctx.kantor)
        with ctx.read() as kini, salinan.read() as lama:
            sama = _common(kini, lama)
            return changed(
                hasil, hilang=_since(kini, sama), kembali=max(0, _last(lama).urut - sama)
            )


def _last(sesi: Session) -> Kepala:
    return head(sesi.connection())


def _common(satu: Session, lain: Session) -> int:
    """Number of the last entry that two journals share; 0 when they share none.

    Each entry's hash covers all before it, so an equal hash means that all before is equal too:
    they are compared at a few places only.
    """
    kini, lama = _last(satu), _last(lain)
    if kini.instalasi != lama.instalasi:
        return 0
    rendah, tinggi = 0, min(kini.urut, lama.urut)
    while rendah < tinggi:
        tengah = (rendah + tinggi + 1) // 2
        kunci = (kini.instalasi, tengah)
        kiri, kanan = satu.get(Jurnal, kunci), lain.get(Jurnal, kunci)
        if kiri is not None and kanan is not None and kiri.sidik == kanan.sidik:
            rendah = tengah
        else:
            tinggi = tengah - 1
    return rendah


def _since(sesi: Session, urut: int) -> Kejadian:
    """What the journal holds after an entry."""
    pilih = (
        select(Jurnal.waktu, Jurnal.tindakan)
        .where(Jurnal.instalasi == _last(sesi).instalasi, Jurnal.urut > urut)
        .order_by(col(Jurnal.urut))
    )
    return count(sesi.exec(pilih).all())


def _require_same(berkas: Path, isi: Kantor, kini: Kantor) -> None:
    if isi.id != kini.id:
        raise CadanganDitolak(
            f"{berkas.name} tidak dipulihkan.",
            f"Isinya milik {isi.nama}, bukan {kini.nama}.",
            "Pilih cadangan kantor ini, atau pulihkan ke folder data lain.",
        )


def _login(
    folder: DataFolder, salinan: AppContext, berkas: Path, akun: tuple[str, str], clock: Clock
) -> Pelaku:
    """Log in to the backup's copy; a wrong password counts in the office that stays.

    Another office's backup is refused over an office; one that cannot be read may be replaced.
    """
    nama, sandi = akun
    kini = _open_present(folder, clock)
    try:
        if kini is not None:
            _require_same(berkas, salinan.kantor, kini.kantor)
        jeda.require_no_wait(folder, kini, nama, clock)
        try:
            pelaku = login(salinan, nama, sandi)
        except GagalMasuk:
            jeda.count_failure(folder, kini, nama, clock)
            raise
        jeda.forget(folder)
        return pelaku
    finally:
        if kini is not None:
            kini.engine.dispose()


def _open_present(folder: DataFolder, clock: Clock) -> AppContext | None:
    """The office that is to be replaced; None when there is none that can be read."""
    if not folder.database.exists():
        return None
    try:
        return open_office(folder, clock=clock)
    except BasisDataTerkunci:
        raise
    except BasisDataGalat:
        return None


@contextmanager
def _as_office(berkas: Path) -> Iterator[AppContext]:
    """A backup opened from a copy, so that nothing touches the backup itself."""
    with ExitStack() as sampai:
        try:
            tempat = sampai.enter_context(tempfile.TemporaryDirectory())
            folder = DataFolder(Path(tempat))
            folder.create()
            shutil.copyfile(berkas, folder.database)
        except OSError as galat:
            raise no_temporary_folder(f"{berkas.name} tidak dapat dibuka.", galat) from galat
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
        GagalMasuk: wrong name or password, or waiting after five failures.
        IzinDitolak: not an administrator in that backup.
        CadanganDitolak: the backup failed its verification, or belongs to another office than the
            one that can be read here; nothing changed.
        BasisDataGalat: the present database is in use, or the disk refuses.
    """
    clock = clock or SystemClock()
    require_here(folder)
    backup.verify_backup(berkas)
    with _as_office(berkas) as salinan:
        pelaku = _login(folder, salinan, berkas, (nama_akun, sandi), clock)
        izin = salinan.izin(Tindakan.CADANGAN_PULIHKAN)
        if not izin.boleh or izin.peran is None:
            raise IzinDitolak("Cadangan tidak dipulihkan.", izin.alasan)
        entri = Entri(
            opd_id=salinan.opd_id,
            orang_id=pelaku.orang_id,
            nama=pelaku.nama,
            peran=izin.peran.value,
            tindakan=Tindakan.CADANGAN_PULIHKAN.value,
            label=f"Dipulihkan dari {one_line(berkas.name)}",
        )
    hasil = restore.restore(
        berkas,
        folder.database,
        backup_folder=folder.cadangan,
        clock=clock,
        entri=entri,
        progress=progress,
    )
    _journal_restore(folder, entri, clock)
    return hasil


def _journal_restore(folder: DataFolder, entri: Entri, clock: Clock) -> None:
    """Say in the file that came back who brought it, and which head was replaced.

    Until that is done a note lies beside it; ``pembukaan.open_office`` does it after a power cut.
    """
    engine = open_database(folder.database, backup_folder=folder.cadangan, clock=clock)
    try:
        with write(engine, restore.read_note(folder.database) or entri, clock) as sesi:
            sesi.selalu_dicatat = True
        with suppress(OSError):  # the next opening sees that it was journalled
            restore.forget_note(folder.database)
        keep_anchor(engine)
    finally:
        engine.dispose()
