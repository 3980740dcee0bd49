"""Column types: exact decimals and UTC moments, both as text."""

from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator


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

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Decimal | None:
        """Read the digits back."""
        return None if value is None else Decimal(value)


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

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        """Read as aware UTC."""
        return None if value is None else datetime.fromisoformat(value)
