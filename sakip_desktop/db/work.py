"""The one door to writing: a session whose changes are journalled in the same transaction.

Nothing else in the program opens a writing session, so no row can change without an entry that
says who did it.  Permission is the services' work; they hold this door.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import Engine, Table, event, inspect, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    InstanceState,
    LoaderCallableStatus,
    Mapper,
    ORMExecuteState,
    UOWTransaction,
)
from sqlmodel import Session, SQLModel

from sakip_desktop.db.engine import HANYA_TAMBAH, path_of
from sakip_desktop.db.galat import translated
from sakip_desktop.db.journal import (
    RAHASIA,
    TANPA_JURNAL,
    TERAKHIR_DILIHAT,
    PerubahanBaris,
    append,
    canonical,
    canonical_row,
    changes_of,
    from_canonical,
    head,
    row_key,
)
from sakip_desktop.db.models import Jurnal, Meta
from sakip_desktop.db.ruang import require_room
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.riwayat import Entri, Isian
from sakip_desktop.domain.waktu import Clock


class MasihDirujuk(DataTidakSah):
    """A row that others refer to was to be deleted."""

    def __init__(self) -> None:
        super().__init__(
            "Tidak dapat dihapus.",
            "Data lain masih merujuk kepadanya.",
            "Hentikan berlakunya; yang sudah dipakai tidak pernah dihapus.",
        )


class WriteSession(Session):
    """A session that remembers every row before and after.

    Attributes:
        entri: who does what; may be completed inside the block (the role is decided there).
        selalu_dicatat: journal the command even when no row changes (a restore, an export).
        urut: number of the journal entry once the block has ended; None when there is none.
    """

    def __init__(self, engine: Engine, entri: Entri) -> None:
        super().__init__(engine, expire_on_commit=False)
        self.entri = entri
        self.selalu_dicatat = False
        self.urut: int | None = None
        self.menghapus = False
        self._sebelum: dict[tuple[str, str], Isian | None] = {}
        self._sesudah: dict[tuple[str, str], Isian | None] = {}

    def remember(self, tabel: str, kunci: str, sebelum: Isian | None) -> bool:
        """Keep a row's first state; returns whether it is met for the first time."""
        baru = (tabel, kunci) not in self._sebelum
        self._sebelum.setdefault((tabel, kunci), sebelum)
        return baru

    def outcome(self, tabel: str, kunci: str, sesudah: Isian | None) -> None:
        """Keep a row's latest state."""
        self._sesudah[tabel, kunci] = sesudah

    def touched(self) -> frozenset[str]:
        """Tables whose rows this session has added, changed or removed so far."""
        return frozenset(tabel for tabel, _ in self._sebelum)

    def changes(self) -> list[PerubahanBaris]:
        """Rows that really differ, in the order they were first touched."""
        return [
            PerubahanBaris(*kunci, sebelum, self._sesudah[kunci])
            for kunci, sebelum in self._sebelum.items()
            if sebelum != self._sesudah[kunci]
        ]


class ReadSession(Session):
    """A session that refuses to write."""


@contextmanager
def write(engine: Engine, entri: Entri, clock: Clock) -> Iterator[WriteSession]:
    """Open the writing door for one short transaction.

    Everything that the session adds, changes or deletes is committed together with its journal
    entry when the block ends, or not at all.  Row versions are increased here.  When nothing
    changed, nothing is written.

    Args:
        engine: from ``open_database``.
        entri: who does what.
        clock: asked once, for the entry's time.

    Yields:
        The session; after the block its ``urut`` is the entry's number.

    Raises:
        BasisDataGalat: nothing was saved; the children say why.
        MasihDirujuk: a row that others refer to was to be deleted.
        DataTidakSah: a text holds half of a letter.
    """
    require_room(engine, entri.tindakan)
    with _storable(), translated(path_of(engine), files=False), WriteSession(engine, entri) as sesi:
        try:
            yield sesi
            sesi.flush()
            perubahan = sesi.changes()
            urut = 0
            if perubahan or sesi.selalu_dicatat:
                urut = append(sesi.connection(), sesi.entri, perubahan, clock.now()).urut
            sesi.commit()
        except IntegrityError as galat:
            if sesi.menghapus and _is_foreign_key(galat):
                raise MasihDirujuk from galat
            raise
        sesi.urut = urut or None


@contextmanager
def read(engine: Engine) -> Iterator[ReadSession]:
    """A session for reading; a flush is a bug and raises.

    Yields:
        The session; records made from its rows outlive it, the rows do not.

    Raises:
        BasisDataGalat: the file cannot be read; the children say why.
    """
    session = ReadSession(engine, autoflush=False)
    with _storable(), translated(path_of(engine), files=False), session as sesi:
        yield sesi


@contextmanager
def _storable() -> Iterator[None]:
    """What SQLite can neither store nor look for: half of a letter, a number beyond 64 bits.

    A lone surrogate comes from the clipboard.
    """
    try:
        yield
    except OverflowError as galat:
        if "SQLite INTEGER" not in str(galat):
            raise
        raise DataTidakSah(
            "Bilangan ini terlalu besar untuk disimpan atau dicari.", saran="Periksa ketikannya."
        ) from galat
    except UnicodeEncodeError as galat:
        raise DataTidakSah(
            "Teks ini tidak dapat disimpan atau dicari.",
            "Di dalamnya ada tanda yang rusak, biasanya dari hasil salin-tempel.",
            "Hapus tanda yang tidak terbaca itu, lalu ketik ulang.",
        ) from galat


def expect_version(row: SQLModel | None, versi: int) -> None:
    """Refuse to write over somebody else's change.

    Args:
        row: the row as it is now, None when there is none.
        versi: the version that the page has seen, 0 for none.

    Raises:
        SudahBerubah: it is another one by now.
    """
    sekarang = 0 if row is None else getattr(row, "versi", 0)
    if sekarang != versi:
        oleh = getattr(row, "diubah_oleh", "")
        raise SudahBerubah(
            "Isian ini sudah berubah sejak halaman dibuka.",
            f"Terakhir diubah oleh {oleh}." if oleh else "Ada perubahan lain yang lebih dulu.",
            "Lihat isian yang terbaru, lalu ketik lagi bila perlu.",
        )


def undo(engine: Engine, urut: int, entri: Entri, clock: Clock) -> int | None:
    """Take a command back: every row becomes what it was before it.

    The undo is a command of its own, so undoing it is the redo.

    Args:
        engine: from ``open_database``.
        urut: number of the entry to take back, of this installation.
        entri: who takes it back; ``membatalkan`` is filled in here.
        clock: for the entry's time.

    Returns:
        The new entry's number.

    Raises:
        SudahBerubah: a row is no longer what the command left.
        IzinDitolak: the command handed something over, or set a password.
        DataTidakSah: there is no such entry.
    """
    try:
        with write(engine, replace(entri, membatalkan=urut), clock) as sesi:
            jurnal = sesi.get(Jurnal, (head(sesi.connection()).instalasi, urut))
            if jurnal is None:
                raise DataTidakSah(
                    "Tidak ada yang dibatalkan.",
                    f"Catatan jurnal {urut} tidak ditemukan.",
                    "Muat ulang halaman.",
                )
            for satu in reversed(changes_of(jurnal)):
                _put_back(sesi, satu)
    except (IntegrityError, MasihDirujuk) as galat:  # something was built on it since
        raise _sudah_lain() from galat
    return sesi.urut


def confirm_clock(engine: Engine, clock: Clock) -> None:
    """Believe the clock from now on: an administrator has looked at it."""
    with translated(path_of(engine), files=False), Session(engine) as sesi:
        baris = sesi.get_one(Meta, TERAKHIR_DILIHAT)
        baris.nilai = str(canonical(clock.now()))
        sesi.add(baris)
        sesi.commit()


def is_as_left(sesi: Session, entri: Jurnal) -> bool:
    """Whether every row of an entry still is what the entry left: only then it can be undone."""
    return all(_row_of(sesi, _mapper_of(satu.tabel), satu)[1] for satu in changes_of(entri))


def _row_of(
    sesi: Session, mapper: Mapper[Any], satu: PerubahanBaris
) -> tuple[SQLModel | None, bool]:
    """The row that a change was about, None when it is gone, and whether it is as it was left."""
    isi = satu.sesudah or satu.sebelum or {}
    kunci = tuple(_value(mapper, kolom.key, isi) for kolom in mapper.primary_key)
    row = sesi.get(mapper.class_, kunci)
    sekarang = None if row is None else canonical_row(satu.tabel, _values(mapper, row))
    return row, _tanpa_versi(sekarang) == _tanpa_versi(satu.sesudah)


def _put_back(sesi: WriteSession, satu: PerubahanBaris) -> None:
    """Make one row what it was, if it is still what the command left."""
    mapper = _mapper_of(satu.tabel)
    _refuse_lasting(satu)
    row, tetap = _row_of(sesi, mapper, satu)
    if not tetap:
        raise _sudah_lain()
    if satu.sebelum is None:
        sesi.delete(row)
        return
    kolom_isi = [k for k in satu.sebelum if k != "versi" and (satu.tabel, k) not in RAHASIA]
    if row is None:
        row = mapper.class_(**{k: _value(mapper, k, satu.sebelum) for k in kolom_isi})
        if "versi" in satu.sebelum:
            row.versi = int(satu.sebelum["versi"] or 0) + 1
        sesi.add(row)
        return
    for k in kolom_isi:
        setattr(row, k, _value(mapper, k, satu.sebelum))


def _refuse_lasting(satu: PerubahanBaris) -> None:
    """Hand-overs are taken back by a step with a reason, passwords by setting a new one."""
    if satu.tabel in HANYA_TAMBAH:
        raise IzinDitolak(
            "Penyerahan tidak dapat dibatalkan.",
            "Orang lain mungkin sudah menindaklanjutinya.",
            "Pakai Tarik kembali atau Kembalikan, dengan alasan.",
        )
    sebelum, sesudah = satu.sebelum, satu.sesudah
    for tabel, kolom in RAHASIA:
        if satu.tabel == tabel and sebelum and (sesudah or {}).get(kolom) != sebelum.get(kolom):
            raise IzinDitolak(
                "Perubahan kata sandi tidak dapat dibatalkan.",
                "Jurnal tidak menyimpan kata sandi.",
                "Tetapkan kata sandi baru di Administrasi.",
            )


def _tanpa_versi(isi: Isian | None) -> Isian | None:
    return None if isi is None else {k: v for k, v in isi.items() if k != "versi"}


def _value(mapper: Mapper[Any], kolom: str | None, isi: Isian) -> Any:  # noqa: ANN401 - any column
    return from_canonical(mapper.columns[str(kolom)], isi[str(kolom)])


def _mapper_of(tabel: str) -> Mapper[Any]:
    """The mapper of a table."""
    for mapper in SQLModel._sa_registry.mappers:  # noqa: SLF001 - SQLModel has no public name
        if isinstance(mapper.local_table, Table) and mapper.local_table.name == tabel:
            return mapper
    raise DataTidakSah(
        "Tidak dapat dibatalkan.",
        f"Tabel {tabel} tidak ada lagi di versi ini.",
        "Ubah isiannya dengan tangan.",
    )


def _sudah_lain() -> SudahBerubah:
    return SudahBerubah(
        "Tidak dapat dibatalkan.",
        "Isiannya sudah berubah atau sudah dipakai data lain sejak itu.",
        "Lihat riwayatnya, lalu ubah dengan tangan bila perlu.",
    )


def _is_foreign_key(galat: IntegrityError) -> bool:
    return getattr(galat.orig, "sqlite_errorname", "") == "SQLITE_CONSTRAINT_FOREIGNKEY"


def _values(mapper: Mapper[Any], row: object) -> dict[str, object]:
    """The row's present values; loads what has expired."""
    return {attr.key: getattr(row, attr.key) for attr in mapper.column_attrs}


def _values_before(sesi: Session, state: InstanceState[Any]) -> dict[str, object]:
    """The row as it is in the database.

    What was loaded and then overwritten is in ``committed_state``.  Where an attribute was set
    without having been loaded, the database is asked.
    """
    mapper = state.mapper
    lama = {**state.dict, **state.committed_state}
    kolom = [attr.key for attr in mapper.column_attrs]
    if all(k in lama and not isinstance(lama[k], LoaderCallableStatus) for k in kolom):
        return {k: lama[k] for k in kolom}
    kunci = zip(mapper.primary_key, state.identity or (), strict=True)
    pilih = select(mapper.local_table).where(*(k == isi for k, isi in kunci))
    return dict(sesi.connection().execute(pilih).mappings().one())


def _record(sesi: Session, _konteks: UOWTransaction | None, _objek: object) -> None:
    """Before a flush: keep what each row was and will be."""
    if not isinstance(sesi, WriteSession):
        return
    for row in sesi.new:
        mapper, tabel = _journalled(row)
        if tabel:
            kunci = row_key(mapper.primary_key_from_instance(row))
            sesi.remember(tabel, kunci, None)
            sesi.outcome(tabel, kunci, canonical_row(tabel, _values(mapper, row)))
    for row in sesi.dirty:
        if sesi.is_modified(row):
            _record_change(sesi, row)
    for row in sesi.deleted:
        mapper, tabel = _journalled(row)
        if tabel:
            state = inspect(row)
            kunci = row_key(state.identity)
            sesi.remember(tabel, kunci, canonical_row(tabel, _values_before(sesi, state)))
            sesi.outcome(tabel, kunci, None)
            sesi.menghapus = True


def _record_change(sesi: WriteSession, row: Any) -> None:  # noqa: ANN401 - any table class
    mapper, tabel = _journalled(row)
    if not tabel:
        return
    state = inspect(row)
    kunci = row_key(state.identity)
    sebelum = canonical_row(tabel, _values_before(sesi, state))
    if kunci != row_key(mapper.primary_key_from_instance(row)):
        msg = f"the key of a row of {tabel} was changed"
        raise RuntimeError(msg)
    if sesi.remember(tabel, kunci, sebelum) and "versi" in sebelum:
        row.versi = int(sebelum["versi"] or 0) + 1
    sesi.outcome(tabel, kunci, canonical_row(tabel, _values(mapper, row)))


def _journalled(row: object) -> tuple[Mapper[Any], str]:
    """Mapper and table of a row; the table is empty when it is not a business one."""
    mapper: Mapper[Any] = inspect(row).mapper
    tabel = getattr(mapper.local_table, "name", "")
    return mapper, "" if tabel in TANPA_JURNAL else tabel


def _refuse_flush(sesi: Session, _konteks: UOWTransaction | None, _objek: object) -> None:
    if sesi.new or sesi.deleted or any(sesi.is_modified(row) for row in sesi.dirty):
        msg = "a reading session was asked to write"
        raise RuntimeError(msg)


def _refuse_bulk(keadaan: ORMExecuteState) -> None:
    """Statements that change rows behind the session's back would escape the journal."""
    if keadaan.is_insert or keadaan.is_update or keadaan.is_delete:
        msg = "rows are changed through objects, so that the journal sees them"
        raise RuntimeError(msg)


event.listen(WriteSession, "before_flush", _record)
event.listen(WriteSession, "do_orm_execute", _refuse_bulk)
event.listen(ReadSession, "before_flush", _refuse_flush)
event.listen(ReadSession, "do_orm_execute", _refuse_bulk)
