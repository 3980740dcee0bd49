"""Column types: exact decimals and UTC moments, both as text; how days are read back.

What none of our saves wrote is ``UnreadableValueError`` here: the file is damaged, it is no bug.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import Date, Dialect, Engine, String, Text
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

T = TypeVar("T")


class UnreadableValueError(ValueError):
    """A stored number, day or moment is none; ``galat.translate`` says it in a sentence."""


class DecimalText(TypeDecorator[Decimal]):
    """A Decimal as plain text, the digits as given (``1.50`` stays ``1.50``).

    A number column would go through SQLite's binary float and lose digits silently.
    """

    impl = Text
    cache_ok = True

    def compare_values(self, x: Decimal | None, y: Decimal | None) -> bool:
        """``1.5`` and ``1.50`` are one number but two texts: typing the other is a change."""
        return x == y and str(x) == str(y)

    def process_bind_param(self, value: Decimal | None, _dialect: Dialect) -> str | None:
        """Write without exponent."""
        return None if value is None else format(value, "f")

    def result_processor(
        self, _dialect: Dialect, _coltype: object
    ) -> Callable[[Any], Decimal | None]:
        """Read the digits back."""
        return _reader(Decimal)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment as ISO text in UTC with ``Z``; naive moments are refused."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        """Write as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a stored moment needs a time zone"
            raise ValueError(msg)
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")

    def result_processor(
        self, _dialect: Dialect, _coltype: object
    ) -> Callable[[Any], datetime | None]:
        """Read as aware UTC."""
        return _reader(datetime.fromisoformat)


class _StoredDate(sqlite.DATE):
    """A day as SQLAlchemy writes it in SQLite; one that is none counts as damage."""

    def result_processor(self, _dialect: Dialect, _coltype: object) -> Callable[[Any], date | None]:
        return _reader(date.fromisoformat)


def read_days_strictly(engine: Engine) -> None:
    """Let every ``date`` column of an engine be read by ``_StoredDate``."""
    engine.dialect.colspecs = {**engine.dialect.colspecs, Date: _StoredDate}


def _reader(baca: Callable[[str], T]) -> Callable[[Any], T | None]:
    """Reads a stored text back; one function, as values are read by the ten thousand."""

    def read_back(value: Any) -> T | None:  # noqa: ANN401 - whatever the file holds
        if value is None:
            return None
        try:
            return baca(value)
        except (ArithmeticError, TypeError, ValueError) as galat:
            raise UnreadableValueError(type(galat).__name__) from galat

    return read_back
