"""Long work: result, failure and cancel arrive in the GUI thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sakip_desktop.domain.errors import DiskPenuh
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.gui import tasks
from sakip_desktop.gui.boxes.progress import ProgressDialog
from sakip_desktop.gui.tasks import Task, run_with_progress


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_task_runs_in_the_worker_and_reports_in_the_gui_thread(qtbot):
    seen = []

    def work(progress):
        progress(1, 2, "setengah")
        return threading.current_thread() is threading.main_thread()

    task = Task(work)
    task.progressed.connect(
        lambda *step: seen.append((step, threading.current_thread() is threading.main_thread()))
    )
    with qtbot.waitSignal(task.finished), qtbot.waitSignal(task.succeeded) as succeeded:
        task.start()
    assert succeeded.args == [False]
    assert seen == [((1, 2, "setengah"), True)]


def test_there_is_one_worker(qtbot):
    gate, order = threading.Event(), []
    first = Task(lambda _p: (gate.wait(10), order.append("satu")))
    second = Task(lambda _p: order.append("dua"))
    with qtbot.waitSignals([first.finished, second.finished]):
        first.start()
        second.start()
        gate.set()
    assert order == ["satu", "dua"]


def test_short_work_returns_its_result_at_once_without_a_box(parent, monkeypatch):
    monkeypatch.setattr(tasks, "TUNDA_MS", 10**8)
    monkeypatch.setattr(tasks, "ProgressDialog", None)
    assert run_with_progress(parent, "Menghitung", lambda _p: 42) == 42
    assert QApplication.overrideCursor() is None


def test_what_the_work_raises_is_raised_here(parent):
    def work(_progress):
        raise DiskPenuh("Cadangan tidak dibuat.", "Disk penuh.")

    with pytest.raises(DiskPenuh, match="Cadangan tidak dibuat"):
        run_with_progress(parent, "Membuat cadangan", work)


def test_batal_stops_the_work_at_its_next_step(parent, monkeypatch, qtbot):
    monkeypatch.setattr(tasks, "TUNDA_MS", 1)
    stopped, seen = threading.Event(), []

    def work(progress):
        for step in range(1000):
            progress(step, 1000, f"langkah {step}")
            stopped.wait(0.01)
        return "selesai"

    def press_batal(step):
        dialog = QApplication.activeModalWidget()
        if step >= 3 and isinstance(dialog, ProgressDialog) and not stopped.is_set():
            seen.append((dialog.ui.label_judul.text(), dialog.ui.bilah.maximum()))
            QTest.keyClick(dialog.ui.tombol_batal, Qt.Key.Key_Space)
            stopped.set()

    original = ProgressDialog.show_progress

    def spy(self, done, total, text):
        original(self, done, total, text)
        press_batal(done)

    monkeypatch.setattr(ProgressDialog, "show_progress", spy)
    with pytest.raises(Cancelled):
        run_with_progress(parent, "Membuat cadangan", work)
    assert seen == [("Membuat cadangan", 1000)]


def test_work_that_ends_while_the_box_is_being_made_is_heard(parent, monkeypatch):
    monkeypatch.setattr(tasks, "TUNDA_MS", 1)
    gate, ended = threading.Event(), threading.Event()

    class SlowBox(ProgressDialog):
        def __init__(self, *args, **lain):
            super().__init__(*args, **lain)
            gate.set()
            assert tasks._pool().waitForDone(5_000)
            ended.set()

    monkeypatch.setattr(tasks, "ProgressDialog", SlowBox)
    assert run_with_progress(parent, "Menghitung", lambda _p: gate.wait(5) and 42) == 42
    assert ended.is_set()


def test_closing_the_box_only_asks_to_stop(qtbot):
    dialog = ProgressDialog("Mengimpor rencana")
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.close()
    assert dialog.isVisible()
    dialog.finish()
    assert not dialog.isVisible()


def test_work_that_cannot_be_cancelled_has_no_batal(qtbot):
    dialog = ProgressDialog("Memperbarui basis data", can_cancel=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.tombol_batal.isVisible()
    with qtbot.assertNotEmitted(dialog.cancel_requested):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.finish()


def test_a_task_never_ends_its_life_in_the_worker(qtbot, monkeypatch):
    """Destroyed there, it would go under the events that Qt still has for it here."""
    pergi, di, asli = threading.Event(), [], Task._run

    def leave_late(task):
        asli(task)
        pergi.wait(5)

    monkeypatch.setattr(Task, "_run", leave_late)
    task = Task(lambda _progress: None)
    weakref.finalize(task, lambda: di.append(threading.current_thread()))
    with qtbot.waitSignal(task.finished):
        task.start()
    del task
    gc.collect()
    assert di == []
    pergi.set()
    tasks.wait_for_worker()
    gc.collect()
    assert di == [threading.main_thread()]
