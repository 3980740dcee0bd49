"""A damaged file: what the person is told before anybody can log in, and what may be done.

The administrator's password is asked where entries would be lost (``cadangan.restore_as`` checks it
against the backup).  Building indexes anew and setting a foreign log aside lose no row of the file,
so agreeing is enough.
"""

import sqlite3
from contextlib import closing
from datetime import timezone
from pathlib import Path

from sakip_desktop.db.nota import load_json
from sakip_desktop.domain.errors import BasisDataGalat, BasisDataRusak, DataTidakSah
from sakip_desktop.domain.kerusakan import JenisRusak, RencanaPulih, Tahap
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.waktu import Clock, zone_of
from sakip_desktop.paths import RUSAK, SEDANG_PULIH, DataFolder


def is_marked(folder: DataFolder) -> bool:
    """Whether damage was seen and nothing became of it yet; asks no data layer.

    A restore whose files are moving already (its own marker lies there) is finished by opening.
    """
    penanda = folder.root / RUSAK
    if not penanda.exists() or (folder.root / SEDANG_PULIH).exists():
        return False
    try:
        return bool(load_json(penanda)["tahap"] != Tahap.DIPULIHKAN)
    except (OSError, ValueError, KeyError, TypeError):
        return True


def tandai(folder: DataFolder, galat: BasisDataRusak, *, clock: Clock | None = None) -> None:
    """Remember that opening found the file damaged: the next start asks what to do at once."""
    from sakip_desktop.db import kerusakan
    from sakip_desktop.services.context import SystemClock

    kerusakan.mark(folder.database, galat.mengapa, (clock or SystemClock()).now())


def periksa(
    folder: DataFolder, *, clock: Clock | None = None, progress: Progress = silent
) -> RencanaPulih:
    """Look at the damaged file in a copy, and find the newest backup that is whole.

    Raises:
        BasisDataGalat: it cannot be looked at now (in use, no room, a medium that fails).
    """
    from sakip_desktop.db import pemulihan
    from sakip_desktop.services.context import SystemClock

    keadaan = pemulihan.examine(folder.database, clock or SystemClock(), progress)
    if keadaan.jenis in (JenisRusak.UTUH, JenisRusak.INDEKS, JenisRusak.LOG_BASI):
        return RencanaPulih(keadaan=keadaan)
    return pemulihan.plan(keadaan, folder.cadangan, progress)


def zona_cadangan(rencana: RencanaPulih) -> timezone | None:
    """The zone of the office in the chosen backup; None without a backup that tells it."""
    return None if rencana.cadangan is None else zona_berkas(rencana.cadangan.berkas)


def zona_berkas(berkas: Path) -> timezone | None:
    """The zone of the office in a backup; None where it does not tell."""
    alamat = f"{berkas.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(alamat, uri=True)) as db:
            [nama] = db.execute("SELECT zona FROM opd LIMIT 1").fetchone()
        return zone_of(str(nama))
    except (sqlite3.Error, TypeError, KeyError):  # an older or an empty office
        return None


def pakai_berkas(rencana: RencanaPulih, berkas: Path, progress: Progress = silent) -> RencanaPulih:
    """The same with a backup that the person chose, for example on a flash disk.

    Raises:
        DataTidakSah: it did not pass its check; the sentence says why.
    """
    from sakip_desktop.db import pemulihan

    baru = pemulihan.plan(rencana.keadaan, berkas.parent, progress, dari=berkas)
    if baru.cadangan is None:
        sebab = baru.ditolak[0][1] if baru.ditolak else ""
        raise DataTidakSah(f"{berkas.name} tidak dapat dipakai.", sebab, "Pilih cadangan lain.")
    return baru


def pulihkan(
    folder: DataFolder,
    rencana: RencanaPulih,
    akun: str = "",
    sandi: str = "",
    *,
    clock: Clock | None = None,
    progress: Progress = silent,
) -> None:
    """Do what the person agreed to; afterwards the office can be opened.

    The damaged files are kept in ``rusak/<moment>/``.  A step that fails leaves them and the
    marker, so that it can be tried again.

    Raises:
        GagalMasuk, IzinDitolak: not an administrator of that backup; nothing was moved.
        CadanganDitolak: the backup no longer passes its check; nothing was moved.
        BasisDataGalat: there is nothing to restore from, or the disk refuses.
    """
    from sakip_desktop.db import pemulihan
    from sakip_desktop.services import cadangan
    from sakip_desktop.services.context import SystemClock

    clock = clock or SystemClock()
    keadaan, path = rencana.keadaan, folder.database
    if keadaan.jenis is JenisRusak.UTUH:
        return
    if keadaan.jenis is JenisRusak.LOG_BASI:
        pemulihan.set_log_aside(path, pemulihan.begin(path, keadaan, clock))
        return
    if keadaan.jenis is JenisRusak.INDEKS:
        pemulihan.begin(path, keadaan, clock)
        progress(0, 0, "Membuat ulang daftar bantu pada salinan")
        pemulihan.rebuild_indexes(path, folder.cadangan, clock)
        return
    if rencana.cadangan is None:
        raise BasisDataGalat(
            "Data kantor belum dipulihkan.",
            f"Tidak ada cadangan yang utuh di {folder.cadangan}.",
            "Pilih berkas cadangan dari flash disk atau komputer lain.",
        )
    pemulihan.begin(path, keadaan, clock)
    cadangan.restore_as(
        folder, rencana.cadangan.berkas, akun, sandi, clock=clock, progress=progress
    )


def selamatkan(folder: DataFolder, tujuan: Path, progress: Progress = silent) -> int:
    """Write what plain reading still gives into a workbook to look at; returns how many rows.

    It is no backup: it may hold what was deleted and lack what was there.

    Raises:
        BasisDataGalat: nothing can be read, or the workbook cannot be written.
    """
    from sakip_desktop.db import pemulihan
    from sakip_desktop.paths import write_atomic
    from sakip_desktop.services.berkas import storing
    from sakip_desktop.spreadsheet.salinan import make_salinan

    tabel = pemulihan.read_tables(folder.database, progress)
    jumlah = sum(len(satu.baris) for satu in tabel)
    if not jumlah:
        raise BasisDataGalat(
            "Salinan untuk dilihat tidak dibuat.",
            f"Tidak ada isi yang masih terbaca di {folder.database.name}.",
            "Pulihkan dari cadangan; berkas yang rusak tetap disimpan.",
        )
    isi = make_salinan(
        tuple((satu.nama, satu.kolom, satu.baris, satu.lengkap) for satu in tabel), progress
    )
    with storing(tujuan):
        write_atomic(tujuan, isi)
    return jumlah
