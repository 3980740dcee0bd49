from datetime import UTC, datetime, timedelta

import pytest

from sakip_desktop.domain.waktu import clock_doubtful

DILIHAT = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("geser", "ragu"),
    [
        (timedelta(0), False),
        (timedelta(minutes=-5), False),
        (timedelta(minutes=-5, seconds=-1), True),
        (timedelta(days=400), False),
        (timedelta(days=400, seconds=1), True),
        (timedelta(days=-365 * 17), True),
    ],
)
def test_doubt_against_the_last_moment(geser, ragu):
    assert clock_doubtful(DILIHAT, DILIHAT + geser) is ragu


def test_doubt_without_a_last_moment():
    assert clock_doubtful(None, DILIHAT) is False
    assert clock_doubtful(None, datetime(2024, 12, 31, 23, 59, tzinfo=UTC)) is True
    assert clock_doubtful(None, datetime(2025, 1, 1, tzinfo=UTC)) is False
