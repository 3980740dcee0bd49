"""Long work: one worker, modal progress after 400 ms, Batal.

The work is a Qt-free function that takes a ``domain.progress.Progress``.  There is one worker, so
two long jobs never meet in the database, and while one runs the window asks it nothing.
"""

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast

from PySide6.QtCore import QEventLoop, QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sakip_desktop.domain.progress import Cancelled, Progress
from sakip_desktop.gui.boxes.progress import ProgressDialog

T = TypeVar("T")
Work = Callable[[Progress], T]

TUNDA_MS = 400


class Task(QObject):
    """One piece of long work in the worker thread; signals arrive in the GUI thread.

    Signals:
        progressed: done, total, text.
        succeeded: the result.
        failed: the exception.
        cancelled: ended because of ``cancel``.
        finished: after any of the three.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work[object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self.finished.connect(self._let_go)

    def start(self) -> None:
        """Begin, as soon as the worker is free."""
        _WORKING.add(id(self))
        _KEPT.append(self)
        _pool().start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def _progress(self, done: int, total: int, text: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total, text)

    def _run(self) -> None:
        try:
            result = self._work(self._progress)
        except Cancelled:
            self._tell(self.cancelled.emit)
        except Exception as exception:  # noqa: BLE001 - handed to the GUI thread, which judges it
            self._tell(partial(self.failed.emit, exception))
        else:
            self._tell(partial(self.succeeded.emit, result))
        self.finished.emit()

    def _let_go(self) -> None:
        """The worker has left all tasks before this one, and is perhaps still leaving this one."""
        if self in _KEPT:
            del _KEPT[: _KEPT.index(self)]

    def _tell(self, emit: Callable[[], None]) -> None:
        """The work itself is over; from now on the file is free."""
        _WORKING.discard(id(self))
        emit()


class _Outcome(QObject):
    """Keeps what a task ended with, in the thread that waits for it.

    Signals:
        ended: told in that thread, so that work that ends while the box is being made is heard.
    """

    ended = Signal()

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.done = False
        self.result: object = None
        self.exception: BaseException | None = None
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        task.finished.connect(self._on_finished)

    def _on_succeeded(self, result: object) -> None:
        self.result = result

    def _on_failed(self, exception: BaseException) -> None:
        self.exception = exception

    def _on_cancelled(self) -> None:
        self.exception = Cancelled()

    def _on_finished(self) -> None:
        self.done = True
        self.ended.emit()


def run_with_progress(
    parent: QWidget | None, title: str, work: Work[T], *, can_cancel: bool = True
) -> T:
    """Run the work, showing how far it is once it takes longer than 400 ms; return its result.

    Args:
        parent: window that waits.
        title: what is being done, e.g. ``Membuat cadangan``.
        work: gets a ``Progress``.
        can_cancel: False where stopping half-way is not offered (migration).

    Raises:
        Cancelled: Batal was pressed.
        Exception: what the work raised.
    """
    task = Task(work)
    outcome = _Outcome(task)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        _start_and_wait_briefly(task)
        if not outcome.done:
            dialog = ProgressDialog(title, parent, can_cancel=can_cancel)
            task.progressed.connect(dialog.show_progress)
            outcome.ended.connect(dialog.finish)
            dialog.cancel_requested.connect(task.cancel)
            dialog.exec()
    finally:
        QGuiApplication.restoreOverrideCursor()
    if outcome.exception is not None:
        raise outcome.exception
    return cast("T", outcome.result)


def _start_and_wait_briefly(task: Task) -> None:
    """Wait up to 400 ms; keys and clicks of that time are delivered afterwards."""
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    task.finished.connect(loop.quit)  # before the start, or short work would end unheard
    timer.start(TUNDA_MS)
    task.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


_WORKING: set[int] = set()
# A task whose last reference the worker drops would be destroyed there, under the events that Qt
# still has for it in the GUI thread.
_KEPT: list[Task] = []
_POOL: list[QThreadPool] = []


def _pool() -> QThreadPool:
    """The one worker."""
    if not _POOL:
        pool = QThreadPool()
        pool.setMaxThreadCount(1)
        pool.setExpiryTimeout(-1)
        _POOL.append(pool)
    return _POOL[0]


def is_working() -> bool:
    """Whether the worker has something to do; the file's one connection may be in its hands."""
    return bool(_WORKING)


def wait_for_worker() -> None:
    """Wait until nothing runs any more (at the end of the program)."""
    for pool in _POOL:
        pool.waitForDone()
    _KEPT.clear()
