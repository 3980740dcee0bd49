"""One row of a table by what it is known by, where its id is not at hand."""

from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, desc, func, select

from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.riwayat import Isian

Baris = TypeVar("Baris", bound=SQLModel)


def find_row(sesi: Session, tabel: type[Baris], **isi: object) -> Baris | None:
    """The row with these values in these columns; None when there is none."""
    baris: Baris | None = sesi.exec(_known_by(tabel, tuple(isi)), params=isi).first()
    return baris


@cache
def _known_by(tabel: type[Baris], kolom: tuple[str, ...]) -> Any:  # noqa: ANN401 - SQLModel's select
    """The question, made once: saving a cell asks it each time."""
    return select(tabel).where(
        # IS, which also finds what is empty, and uses the index as = does.
        *(getattr(tabel, satu).is_not_distinct_from(sa.bindparam(satu)) for satu in kolom)
    )


def newest_row(sesi: Session, tabel: type[Baris], menurut: str, **isi: object) -> Baris | None:
    """Of the rows with these values the one with the highest ``menurut``; None when there is none.

    Args:
        sesi: an open session.
        tabel: the table.
        menurut: the column by which rows follow each other: a number or a day.
        isi: columns and their values; None asks for what is empty.
    """
    pilih = select(tabel).filter_by(**isi).order_by(desc(getattr(tabel, menurut)))
    return sesi.exec(pilih).first()


def count_rows(sesi: Session, tabel: type[SQLModel], **isi: object) -> int:
    """How many rows have these values: the number of the next version, less one."""
    return sesi.exec(select(func.count()).select_from(tabel).filter_by(**isi)).one()


def new_row(tabel: type[Baris], **isi: object) -> Baris:
    """A row to be added, made as one that is read is made: its fields are put in all at once.

    SQLModel's constructor sets every field twice, one by one; a form that is read in makes twenty
    rows.  What is not named has the default of the table.
    """
    baris: Baris = sa.inspect(tabel).class_manager.new_instance()
    sa.inspect(baris).dict.update(_defaults(tabel), **isi)
    return baris


@cache
def _defaults(tabel: type[SQLModel]) -> dict[str, object]:
    """Defaults that are values; one that is made anew each time (an id) has to be named."""
    return {
        nama: isian.default
        for nama, isian in tabel.model_fields.items()
        if not isian.is_required() and isian.default_factory is None
    }


def of_period(periode: Periode) -> dict[str, object]:
    """A period as the columns in which rows keep it."""
    return {"tahun": periode.tahun, "jenis": periode.jenis.value, "ke": periode.ke}


def period_of(isi: Isian) -> Periode:
    """The period of a row as the journal keeps it."""
    return Periode(int(isi["tahun"] or 0), JenisPeriode(str(isi["jenis"])), int(isi["ke"] or 0))
