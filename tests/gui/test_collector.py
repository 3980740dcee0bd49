"""When Python may look for cycles while a window lives."""

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from sakip_desktop.gui.tasks import Task


@pytest.fixture
def few():
    """Little has to gather before it is looked at."""
    dulu = gc.get_threshold()
    gc.collect()
    gc.set_threshold(100, *dulu[1:])
    yield
    gc.set_threshold(*dulu)


def abandon(widget, seen):
    """A widget that only a cycle holds; where it is destroyed is noted."""
    widget.diri = widget
    weakref.finalize(widget, lambda: seen.append(threading.current_thread()))


@pytest.mark.usefixtures("few")
def test_a_widget_in_a_cycle_goes_from_the_event_loop_and_never_in_the_worker(qtbot, berdandan):
    """Not at an allocation either: Qt may be destroying another object at that moment."""
    assert berdandan is not None
    seen = []
    abandon(QWidget(), seen)
    sampah = [[] for _ in range(10_000)]
    assert (gc.isenabled(), seen, len(sampah)) == (False, [], 10_000)
    task = Task(lambda _progress: [[satu] for satu in range(50_000)])
    with qtbot.waitSignal(task.finished):
        task.start()
    qtbot.waitUntil(lambda: seen == [threading.main_thread()])
