"""Wrong passwords at a restore are counted, so that a backup is no way around the limit of logins.

Where the office can be read and knows the name, they count in its own account, journalled as at a
login.  Otherwise (no office yet, a damaged one, somebody who has left) a small file beside the
database counts them, for all names together.
"""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sakip_desktop.db.nota import as_count, as_moment, load_json
from sakip_desktop.domain.waktu import Clock
from sakip_desktop.paths import GAGAL_PULIH, DataFolder, write_atomic
from sakip_desktop.services import pengguna
from sakip_desktop.services.context import AppContext


def require_no_wait(
    folder: DataFolder, kantor: AppContext | None, nama_akun: str, clock: Clock
) -> None:
    """Refuse while somebody has to wait after too many wrong passwords.

    Args:
        folder: the data folder that is to be replaced.
        kantor: its office when that can be read.
        nama_akun: who says to be an administrator.
        clock: for the wait.

    Raises:
        GagalMasuk: not yet.
    """
    if kantor is not None and pengguna.has_akun(kantor, nama_akun):
        pengguna.require_no_wait(kantor, nama_akun)
        return
    _, sampai = _load(folder.root / GAGAL_PULIH)
    if pengguna.is_waiting(sampai, clock.now()):
        raise pengguna.must_wait()


def count_failure(
    folder: DataFolder, kantor: AppContext | None, nama_akun: str, clock: Clock
) -> None:
    """Count one wrong password, where ``require_no_wait`` looks for it."""
    if kantor is not None and pengguna.has_akun(kantor, nama_akun):
        pengguna.count_failure(kantor, nama_akun)
        return
    berkas = folder.root / GAGAL_PULIH
    gagal, sampai = _load(berkas)
    gagal += 1
    if gagal % pengguna.GAGAL_TERBANYAK == 0:
        sampai = clock.now() + pengguna.TUNGGU
    isi = {"gagal": gagal, "tunggu_sampai": None if sampai is None else sampai.isoformat()}
    with suppress(OSError):  # where nothing can be written nothing can be restored either
        folder.root.mkdir(parents=True, exist_ok=True)
        write_atomic(berkas, json.dumps(isi).encode())


def forget(folder: DataFolder) -> None:
    """The right password came: the file's count begins anew."""
    with suppress(OSError):
        (folder.root / GAGAL_PULIH).unlink(missing_ok=True)


def _load(berkas: Path) -> tuple[int, datetime | None]:
    """The count and the end of the wait; nothing when there is no such file or it is damaged."""
    try:
        isi = load_json(berkas)
        saat = isi["tunggu_sampai"]
        return as_count(isi["gagal"]), None if saat is None else as_moment(saat)
    except (OSError, ValueError, KeyError, TypeError):
        return 0, None
