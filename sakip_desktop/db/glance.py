"""Names for the login window, before the data layer is loaded.

Only the standard library: importing SQLAlchemy would cost a second in front of the first window.
A glance never writes, never waits and never complains: when anything is odd it shows no names,
and ``open_database`` says what is wrong a moment later.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

_NAMA = """
SELECT akun.nama_akun, orang.nama, coalesce((
    SELECT j.nama FROM jabatan_dipegang j
    WHERE j.orang_id = orang.id ORDER BY j.sampai IS NOT NULL, j.mulai DESC, j.id DESC LIMIT 1), '')
FROM akun JOIN orang ON orang.id = akun.orang_id
WHERE akun.aktif AND orang.berhenti_pada IS NULL
ORDER BY orang.nama, akun.nama_akun
"""


def account_names(path: Path) -> list[tuple[str, str, str]]:
    """Active accounts as (nama_akun, nama, jabatan), by name; empty when they cannot be seen.

    A database that was not closed cleanly (its ``-wal`` is there) or that somebody holds is left
    to ``open_database``: reading it without its log would show old names.
    """
    if not path.is_file() or path.with_name(f"{path.name}-wal").exists():
        return []
    sumber = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(sumber, uri=True, timeout=0)) as db:
            return [
                (str(akun), str(nama), str(jabatan)) for akun, nama, jabatan in db.execute(_NAMA)
            ]
    except sqlite3.Error:
        return []
