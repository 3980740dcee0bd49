"""Progress of long work, without Qt: the worker calls it, and it raises when asked to stop."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - not an error: somebody pressed Batal
    """The person asked to stop; the work leaves nothing behind."""


class Progress(Protocol):
    """Called as ``progress(done, total, text)``; raises ``Cancelled`` to end the work."""

    def __call__(self, done: int, total: int, text: str) -> None:
        """Report one step."""


def silent(done: int, total: int, text: str) -> None:
    """A progress that nobody watches."""
