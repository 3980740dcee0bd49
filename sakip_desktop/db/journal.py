"""The journal: every command with each row before and after, hash-chained, and what it can do.

An entry's hash is SHA-256 over a fixed prefix, the hash before it and the canonical JSON of the
entry.  It proves order and completeness since an anchor kept elsewhere (on paper, in a backup's
manifest); it does not prove who sat at the keyboard, nor the clock.

Passwords' hashes are kept out: the journal is shown and exported, so it holds a fingerprint of
them that is enough to see a change.
"""

import hashlib
import json
import unicodedata
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    CursorResult,
    Date,
    Row,
    Table,
    bindparam,
    insert,
    select,
    update,
)
from sqlmodel import Session, SQLModel

from sakip_desktop.db.models import Jurnal, JurnalBaris, Meta
from sakip_desktop.db.nota import as_moment, as_text
from sakip_desktop.db.terakhir import Ingatan, Terakhir, remember_last
from sakip_desktop.db.types import DecimalText, UtcDateTime
from sakip_desktop.domain.riwayat import Catatan, Entri, Isian, Kepala, TemuanJurnal
from sakip_desktop.domain.waktu import clock_doubtful

AWAL = "00" * 32
"""The hash before the first entry."""

TANPA_JURNAL = frozenset({"meta", "jurnal", "jurnal_baris", "alembic_version"})
"""Tables that are not business: the file's own facts and the journal itself."""

RAHASIA = frozenset({("akun", "sandi"), ("opd", "sandi_pemulihan")})
"""Columns of which the journal keeps a fingerprint only."""

INSTALASI = "instalasi"
DIBUAT = "dibuat"
TERAKHIR_DILIHAT = "last_seen_utc"

_BERAHASIA = frozenset(tabel for tabel, _ in RAHASIA)
_INDEKS_BEDA = "Daftar isi jurnal tidak cocok dengan catatannya."
_AWALAN = b"SAKIP-JURNAL-v1\0"
_SETIAP = timedelta(minutes=1)
_SEKALI = 500
_KOLOM = (
    "instalasi", "urut", "waktu", "jam_diragukan", "opd_id", "orang_id", "nama", "peran",
    "atas_nama", "tindakan", "objek", "label", "membatalkan", "isi",
)  # fmt: skip


def _table(kelas: type[SQLModel]) -> Table:
    tabel: Table = kelas.__table__  # type: ignore[attr-defined]
    return tabel


_jurnal, _baris, _meta = _table(Jurnal), _table(JurnalBaris), _table(Meta)
_PILIH_META = select(_meta.c.kunci, _meta.c.nilai).where(
    _meta.c.kunci.in_([INSTALASI, TERAKHIR_DILIHAT])
)
_PILIH_KEPALA = (
    select(_jurnal.c.urut, _jurnal.c.sidik)
    .where(_jurnal.c.instalasi == bindparam("milik"))
    .order_by(_jurnal.c.urut.desc())
    .limit(1)
)
_TAMBAH_JURNAL = insert(_jurnal)
_TAMBAH_BARIS = insert(_baris)
_UBAH_META = (
    update(_meta).where(_meta.c.kunci == TERAKHIR_DILIHAT).values(nilai=bindparam("nilai_baru"))
)


@dataclass(frozen=True, slots=True)
class PerubahanBaris:
    """One row before and after a command."""

    tabel: str
    kunci: str
    sebelum: Isian | None
    sesudah: Isian | None


def canonical_json(nilai: object) -> str:
    """JSON with sorted keys, no spaces and readable letters: one text for one content."""
    return json.dumps(nilai, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(nilai: object) -> str | int | bool | None:
    """One value as the journal keeps it.

    Raises:
        TypeError: a type that has no exact text, such as float.
    """
    if nilai is None or isinstance(nilai, bool | int):
        return nilai
    if isinstance(nilai, str):
        return unicodedata.normalize("NFC", nilai)
    if isinstance(nilai, Decimal):
        return format(nilai, "f")
    if isinstance(nilai, datetime):
        teks = nilai.astimezone(UTC).isoformat(timespec="microseconds")
        return teks.replace("+00:00", "Z")
    if isinstance(nilai, date):
        return nilai.isoformat()
    msg = f"the journal cannot keep a {type(nilai).__name__}"
    raise TypeError(msg)


def canonical_row(tabel: str, nilai: Mapping[str, object]) -> Isian:
    """A whole row as the journal keeps it; secrets become fingerprints."""
    hasil = {kolom: canonical(isi) for kolom, isi in nilai.items()}
    for milik, kolom in RAHASIA:
        if milik == tabel and hasil.get(kolom):
            digest = hashlib.sha256(str(hasil[kolom]).encode()).hexdigest()
            hasil[kolom] = f"sha256:{digest}"
    return hasil


def row_key(kunci: Sequence[object]) -> str:
    """Text of a primary key; the parts of a composite one are joined by ``|``."""
    return "|".join(str(canonical(satu)) for satu in kunci)


def from_canonical(kolom: Column[Any], nilai: object) -> Any:  # noqa: ANN401 - any column's value
    """The Python value of a column from its journal text."""
    if nilai is None:
        return None
    if isinstance(kolom.type, DecimalText):
        return Decimal(str(nilai))
    if isinstance(kolom.type, UtcDateTime):
        return datetime.fromisoformat(str(nilai))
    if isinstance(kolom.type, Date):
        return date.fromisoformat(str(nilai))
    return bool(nilai) if isinstance(kolom.type, Boolean) else nilai


def append(
    conn: Connection, entri: Entri, perubahan: Sequence[PerubahanBaris], now: datetime
) -> Kepala:
    """Add an entry in the transaction of the change it tells; number and chain follow on.

    A doubtful clock is flagged, never refused; it does not move ``last_seen_utc``.
    """
    meta = dict(conn.execute(_PILIH_META).all())
    instalasi = meta[INSTALASI]
    terakhir = _last_seen(meta)
    diragukan = clock_doubtful(terakhir, now)
    baris = conn.execute(_PILIH_KEPALA, {"milik": instalasi}).first()
    urut, sebelumnya = (baris.urut + 1, baris.sidik) if baris else (1, AWAL)
    nilai: dict[str, Any] = {
        "instalasi": instalasi,
        "urut": urut,
        "waktu": now,
        "jam_diragukan": diragukan,
        "opd_id": entri.opd_id,
        "orang_id": entri.orang_id,
        "nama": entri.nama,
        "peran": entri.peran,
        "atas_nama": entri.atas_nama,
        "tindakan": entri.tindakan,
        "objek": entri.objek,
        "label": entri.label,
        "membatalkan": entri.membatalkan,
        "isi": canonical_json(
            [
                {"tabel": p.tabel, "kunci": p.kunci, "sebelum": p.sebelum, "sesudah": p.sesudah}
                for p in perubahan
            ]
        ),
    }
    sidik = _digest(sebelumnya, nilai)
    conn.execute(_TAMBAH_JURNAL, nilai | {"sebelumnya": sebelumnya, "sidik": sidik})
    indeks = [
        {"instalasi": instalasi, "urut": urut, "ke": ke, "tabel": p.tabel, "kunci": p.kunci}
        for ke, p in enumerate(perubahan, 1)
    ]
    if indeks:
        conn.execute(_TAMBAH_BARIS, indeks)
    if not diragukan and (terakhir is None or now - terakhir >= _SETIAP):
        conn.execute(_UBAH_META, {"nilai_baru": canonical(now)})
    return Kepala(instalasi, urut, sidik)


def head(conn: Connection) -> Kepala:
    """The journal's last entry of this installation; number 0 when there is none."""
    instalasi = dict(conn.execute(_PILIH_META).all())[INSTALASI]
    baris = conn.execute(_PILIH_KEPALA, {"milik": instalasi}).first()
    return Kepala(instalasi, baris.urut, baris.sidik) if baris else Kepala(instalasi, 0, AWAL)


def last_seen(conn: Connection) -> datetime | None:
    """The last moment in this database that a believable clock showed."""
    return _last_seen(dict(conn.execute(_PILIH_META).all()))


def history(sesi: Session, tabel: str, kunci: str) -> list[Catatan]:
    """All that happened to a row, oldest first; ``kunci`` as ``row_key`` makes it."""
    pilih = (
        select(Jurnal)
        .join(
            JurnalBaris,
            (_baris.c.instalasi == _jurnal.c.instalasi) & (_baris.c.urut == _jurnal.c.urut),
        )
        .where(_baris.c.tabel == tabel, _baris.c.kunci == kunci)
        .order_by(_jurnal.c.instalasi, _jurnal.c.urut)
    )
    return [_note(satu, tabel, kunci) for satu in sesi.scalars(pilih)]


class Pembuat(NamedTuple):
    """The entry that a row came with: its number, when, and who by the name of then."""

    urut: int
    waktu: datetime
    nama: str


def makers(sesi: Session, tabel: str, kunci: Collection[str]) -> dict[str, Pembuat]:
    """Who made each of some rows, by ``kunci``; without those that the journal does not know."""
    pilih = (
        select(_baris.c.kunci, _jurnal.c.urut, _jurnal.c.waktu, _jurnal.c.nama)
        .join(
            _jurnal,
            (_baris.c.instalasi == _jurnal.c.instalasi) & (_baris.c.urut == _jurnal.c.urut),
        )
        .where(_baris.c.tabel == tabel, _baris.c.kunci.in_(kunci))
        .order_by(_jurnal.c.instalasi.desc(), _jurnal.c.urut.desc())
    )
    semua = sesi.connection().execute(pilih)
    return {satu: Pembuat(urut, waktu, nama) for satu, urut, waktu, nama in semua}


def changes_of(jurnal: Jurnal) -> list[PerubahanBaris]:
    """The rows of an entry."""
    return [PerubahanBaris(**satu) for satu in json.loads(jurnal.isi)]


def verify_chain(conn: Connection, since: Kepala | None = None) -> list[TemuanJurnal]:
    """Check numbers, hashes and that the rows are what the journal last said.

    Args:
        conn: a connection to the database or to a copy of it.
        since: an anchor; entries up to it are believed, and it must be in the journal as given.

    Returns:
        What is wrong; empty when all is well.  Without an anchor a journal that was rewritten as
        a whole, or cut off together with its data, looks well.
    """
    if since and not has_anchor(conn, since):
        isi = f"Jurnal tidak lagi memuat catatan {since.urut} yang pernah dicetak atau dicatat."
        return [TemuanJurnal("jangkar", since.urut, isi)]
    with remember_last() as terakhir:
        temuan = _check_entries(conn, since, terakhir)
        temuan += _check_lonely_index(conn, since)
        return temuan + _check_rows(conn, terakhir, lengkap=since is None)


def _check_entries(
    conn: Connection, since: Kepala | None, terakhir: Terakhir
) -> list[TemuanJurnal]:
    """Check each entry and remember what it says of its rows."""
    temuan: list[TemuanJurnal] = []
    kolom = _columns(conn)
    mulai = {since.instalasi: since} if since else {}
    sini = dict(conn.execute(_PILIH_META).all()).get(INSTALASI)
    milik, urut, sidik = "", 0, AWAL
    with closing(_entries(conn, since)) as semua:
        for baris, indeks in semua:
            if baris["instalasi"] != milik:
                milik = baris["instalasi"]
                if milik != sini:
                    temuan.append(_not_from_here(baris))
                jangkar = mulai.get(milik)
                urut, sidik = (jangkar.urut, jangkar.sidik) if jangkar else (0, AWAL)
            temuan += _check_entry(baris, urut + 1, sidik)
            urut, sidik = _number(baris["urut"]), baris["sidik"]
            perubahan = _read_changes(baris)
            if perubahan is None:
                isi = f"Isi catatan jurnal {urut} tidak terbaca."
                temuan.append(TemuanJurnal("isi", urut, isi))
                continue
            temuan += _check_index(urut, indeks, perubahan)
            if milik == sini:
                terakhir.add(_remembered(kolom, urut, satu) for satu in perubahan)
    return temuan


def _last_seen(meta: Mapping[str, str]) -> datetime | None:
    teks = meta.get(TERAKHIR_DILIHAT)
    return as_moment(teks) if teks else None


def _digest(sebelumnya: str, nilai: Mapping[str, object]) -> str:
    """Hash of an entry from the columns it is made of."""
    isi = canonical_json({kolom: canonical(nilai[kolom]) for kolom in _KOLOM})
    return hashlib.sha256(_AWALAN + bytes.fromhex(sebelumnya) + isi.encode()).hexdigest()


def _note(jurnal: Jurnal, tabel: str, kunci: str) -> Catatan:
    baris = next(p for p in changes_of(jurnal) if (p.tabel, p.kunci) == (tabel, kunci))
    return Catatan(
        urut=jurnal.urut,
        waktu=jurnal.waktu,
        jam_diragukan=jurnal.jam_diragukan,
        nama=jurnal.nama,
        peran=jurnal.peran,
        atas_nama=jurnal.atas_nama,
        tindakan=jurnal.tindakan,
        label=jurnal.label,
        membatalkan=jurnal.membatalkan,
        sebelum=baris.sebelum,
        sesudah=baris.sesudah,
    )


# Each part can use the primary key: what an anchor vouches for is not even looked at.
_SESUDAH = " WHERE (instalasi = ?1 AND urut > ?2 OR instalasi < ?1 OR instalasi > ?1)"
_ENTRI = "SELECT * FROM jurnal AS satu"
_INDEKS = (
    "SELECT satu.instalasi, satu.urut, satu.ke, satu.tabel, satu.kunci FROM jurnal_baris AS satu "
    "JOIN jurnal AS j ON j.instalasi = satu.instalasi AND j.urut = satu.urut"
)


def _walk(conn: Connection, pilih: str, urutan: str, since: Kepala | None) -> CursorResult[Any]:
    """What ``pilih`` reads of the entries after an anchor, in the chain's order."""
    if since is None:
        return conn.exec_driver_sql(f"{pilih} ORDER BY {urutan}")
    # With OR an ORDER BY would walk through the whole index.
    sesudah = (
        f"{pilih} WHERE (satu.instalasi, satu.urut) > (?1, ?2) "
        f"UNION ALL {pilih} WHERE satu.instalasi < ?1 ORDER BY {urutan}"
    )
    return conn.exec_driver_sql(sesudah, (since.instalasi, since.urut))


def _entries(
    conn: Connection, since: Kepala | None
) -> Generator[tuple[dict[str, Any], list[tuple[Any, ...]]]]:
    """The entries as stored, each with what the index of touched rows says of it.

    Raw values, so that a tampered one cannot break the reading.  Both are read side by side: a
    journal has tens of thousands of entries, and one of them may touch thousands of rows.  Where
    one cannot be read any further, the other is closed: it would hold the file.
    """
    with (
        closing(_walk(conn, _INDEKS, "1, 2, 3", since)) as terindeks,
        closing(_walk(conn, _ENTRI, "instalasi, urut", since)) as hasil,
    ):
        indeks = groupby(terindeks, key=lambda satu: tuple(satu[:2]))
        pemilik, kelompok = next(indeks, (None, iter(())))
        kolom = tuple(hasil.keys())
        for satu in hasil:
            baris = dict(zip(kolom, satu, strict=True))
            baris["jam_diragukan"] = bool(baris["jam_diragukan"])
            ada: list[tuple[Any, ...]] = []
            if pemilik == (baris["instalasi"], baris["urut"]):
                ada = [tuple(isi[2:]) for isi in kelompok]
                pemilik, kelompok = next(indeks, (None, iter(())))
            yield baris, ada


def has_anchor(conn: Connection, jangkar: Kepala) -> bool:
    """Whether an entry that was printed or noted is in the journal as it was."""
    if jangkar.urut == 0:
        return True
    pilih = select(_jurnal.c.sidik).where(
        _jurnal.c.instalasi == jangkar.instalasi, _jurnal.c.urut == jangkar.urut
    )
    return conn.scalar(pilih) == jangkar.sidik


def _not_from_here(baris: Mapping[str, Any]) -> TemuanJurnal:
    """A chain from zero can be forged by anybody, and offices are never merged."""
    isi = (
        f"Catatan jurnal {baris['urut']} dan seterusnya dari instalasi {baris['instalasi']} bukan "
        "dari kantor ini."
    )
    return TemuanJurnal("instalasi", _number(baris["urut"]), isi)


def _number(urut: object) -> int:
    """The number of an entry as stored; 0 where a damaged file has something else in its place."""
    return urut if isinstance(urut, int) else 0


def _check_entry(baris: Mapping[str, Any], urut: int, sebelumnya: str) -> list[TemuanJurnal]:
    nomor = _number(baris["urut"])
    if nomor != urut:
        return [TemuanJurnal("urut", nomor, f"Catatan jurnal {urut} sampai {nomor - 1} hilang.")]
    try:
        cocok = baris["sebelumnya"] == sebelumnya and baris["sidik"] == _digest(sebelumnya, baris)
    except (TypeError, ValueError):
        cocok = False
    if not cocok:
        return [TemuanJurnal("sidik", nomor, f"Catatan jurnal {nomor} tidak cocok sidiknya.")]
    return []


def _read_changes(baris: Mapping[str, Any]) -> list[PerubahanBaris] | None:
    """The rows of a stored entry; None when it does not tell any as this program does."""
    try:
        return [_as_change(**satu) for satu in json.loads(baris["isi"])]
    except (TypeError, ValueError, RecursionError):
        return None


def _as_change(tabel: object, kunci: object, sebelum: object, sesudah: object) -> PerubahanBaris:
    """One row of an entry; whatever is of another kind raises."""
    return PerubahanBaris(as_text(tabel), as_text(kunci), _as_row(sebelum), _as_row(sesudah))


def _as_row(nilai: object) -> Isian | None:
    if nilai is None or isinstance(nilai, dict):
        return nilai
    raise ValueError("not a row")


def _check_index(
    urut: int, ada: Sequence[tuple[Any, ...]], perubahan: Sequence[PerubahanBaris]
) -> list[TemuanJurnal]:
    """The index of touched rows must say what the entry says."""
    if ada == [(ke, satu.tabel, satu.kunci) for ke, satu in enumerate(perubahan, 1)]:
        return []
    return [TemuanJurnal("isi", urut, _INDEKS_BEDA)]


def _check_lonely_index(conn: Connection, since: Kepala | None) -> list[TemuanJurnal]:
    """No row of the index may be there without its entry."""
    syarat, nilai = (
        (" WHERE true", ()) if since is None else (_SESUDAH, (since.instalasi, since.urut))
    )
    sql = (
        f"SELECT DISTINCT b.urut FROM jurnal_baris AS b{syarat} "  # noqa: S608 - our own text
        "AND NOT EXISTS (SELECT 1 FROM jurnal AS j "
        "WHERE j.instalasi = b.instalasi AND j.urut = b.urut) ORDER BY b.urut"
    )
    semua = conn.exec_driver_sql(sql, nilai).scalars()
    return [TemuanJurnal("isi", _number(urut), _INDEKS_BEDA) for urut in semua]


def _remembered(
    kolom: Mapping[str, frozenset[str]], urut: int, satu: PerubahanBaris
) -> tuple[str, str, int, str | None, int]:
    """What an entry says of a row, as ``Terakhir`` keeps it; columns dropped since do not count."""
    if satu.sesudah is None:
        return satu.tabel, satu.kunci, urut, None, 0
    ada = kolom.get(satu.tabel, frozenset())
    nama = tuple(sorted(satu.sesudah.keys() & ada))
    sidik = _row_hash([satu.sesudah[k] for k in nama])
    return satu.tabel, satu.kunci, urut, _one_text(nama), sidik


@lru_cache(maxsize=1024)
def _one_text(nama: tuple[str, ...]) -> str:
    """Columns' names as one text."""
    return json.dumps(nama)


@lru_cache(maxsize=1024)
def _names(kolom: str) -> list[str]:
    """The names of ``_one_text``."""
    return [str(satu) for satu in json.loads(kolom)]


def _row_hash(nilai: list[Any]) -> int:
    """A hash of stored values for this process alone; SQLite keeps a bool as 0 or 1."""
    return hash(repr([int(satu) if isinstance(satu, bool) else satu for satu in nilai]))


def _check_rows(conn: Connection, terakhir: Terakhir, *, lengkap: bool) -> list[TemuanJurnal]:
    """Every row must be as the journal last told it, and no row may be there without it."""
    temuan: list[TemuanJurnal] = []
    kunci_tabel = _key_columns(conn)
    semua = kunci_tabel.keys() - TANPA_JURNAL
    for tabel in sorted(semua if lengkap else terakhir.tables() & semua):
        hasil = conn.exec_driver_sql(f'SELECT * FROM "{tabel}"')  # noqa: S608 - a table's name
        tempat = {kolom: ke for ke, kolom in enumerate(hasil.keys())}
        kolom_kunci = [tempat[satu] for satu in kunci_tabel[tabel]]
        for catatan, kunci, baris in _with_last_word(hasil, terakhir, tabel, kolom_kunci):
            if catatan is None:
                if lengkap:
                    isi = f"Baris {kunci} di {tabel} tidak pernah dicatat jurnal."
                    temuan.append(TemuanJurnal("baris", 0, isi))
            elif not _same_stored(tabel, baris, tempat, catatan):
                isi = f"Baris {kunci} di {tabel} berbeda dari catatan jurnal {catatan.urut}."
                temuan.append(TemuanJurnal("baris", catatan.urut, isi))
    temuan += [
        TemuanJurnal("baris", urut, f"Baris {kunci} di {tabel} hilang sejak catatan {urut}.")
        for tabel, kunci, urut in terakhir.left()
        if tabel in semua
    ]
    return temuan


def _with_last_word(
    hasil: CursorResult[Any], terakhir: Terakhir, tabel: str, kolom_kunci: Sequence[int]
) -> Iterator[tuple[Ingatan | None, str, Row[Any]]]:
    """Each row of a table with its key and what is remembered of it, some hundred at a time."""
    for bagian in hasil.partitions(_SEKALI):
        semua = [row_key([baris[ke] for ke in kolom_kunci]) for baris in bagian]
        ingat = terakhir.take(tabel, semua)
        for kunci, baris in zip(semua, bagian, strict=True):
            yield ingat.pop(kunci, None), kunci, baris


def _columns(conn: Connection) -> dict[str, frozenset[str]]:
    """The columns of each table in the file."""
    sql = (
        "SELECT t.name, k.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS k "
        "WHERE t.schema = 'main' AND t.type = 'table'"
    )
    hasil: dict[str, set[str]] = {}
    for tabel, kolom in conn.exec_driver_sql(sql):
        hasil.setdefault(tabel, set()).add(kolom)
    return {tabel: frozenset(semua) for tabel, semua in hasil.items()}


def _key_columns(conn: Connection) -> dict[str, list[str]]:
    """The tables in the file with the columns of their primary keys, in the keys' order."""
    sql = (
        "SELECT t.name, k.name FROM pragma_table_list AS t "
        "LEFT JOIN pragma_table_info(t.name) AS k ON k.pk > 0 "
        "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY k.pk"
    )
    hasil: dict[str, list[str]] = {}
    for tabel, kolom in conn.exec_driver_sql(sql):
        hasil.setdefault(tabel, [])
        if kolom is not None:
            hasil[tabel].append(kolom)
    return hasil


def _same_stored(
    tabel: str, baris: Sequence[Any], tempat: Mapping[str, int], catatan: Ingatan
) -> bool:
    """Whether a stored row is what the journal said; columns added since do not count."""
    if catatan.kolom is None:
        return False
    nama = _names(catatan.kolom)
    nilai = [baris[tempat[k]] for k in nama]
    if tabel in _BERAHASIA or not repr(nilai).isascii():
        try:
            isi = canonical_row(tabel, dict(zip(nama, nilai, strict=True)))
        except TypeError:  # a blob or a float where text should be
            return False
        nilai = [isi[k] for k in nama]
    return _row_hash(nilai) == catatan.sidik
