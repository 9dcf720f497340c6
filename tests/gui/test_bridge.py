"""What crosses from background threads to the GUI thread, and what must not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.bridge import Bridge


@pytest.fixture
def bridge(qapp: object) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()


def never(_: object) -> None:
    raise AssertionError("this must not be delivered")


def test_a_result_arrives_on_the_gui_thread(bridge: Bridge, qtbot: QtBot) -> None:
    """Work runs on another thread, and its result is handed over on the GUI's."""
    seen: list[tuple[int, int]] = []
    bridge.on_desk(threading.get_ident, lambda worker: seen.append((worker, threading.get_ident())), never)
    qtbot.waitUntil(lambda: bool(seen))
    ((worker, receiver),) = seen
    assert receiver == threading.get_ident() != worker


def test_a_failure_arrives_as_such(bridge: Bridge, qtbot: QtBot) -> None:
    """Whatever background work raises reaches its owner."""
    failures: list[BaseException] = []

    def fail() -> None:
        raise OSError("unplugged")

    bridge.on_scout(fail, never, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], OSError)


def test_what_was_begun_for_an_earlier_session_is_dropped(bridge: Bridge, qtbot: QtBot) -> None:
    """A result that comes after its session ended is not delivered; one of the new session is."""
    old: Future[int] = Future()
    bridge.watch(old, never, never)
    send_old = bridge.courier()
    bridge.end_session()
    arrived: list[int] = []
    new: Future[int] = Future()
    bridge.watch(new, arrived.append, never)
    old.set_result(1)
    send_old(lambda: never(None))
    new.set_result(2)
    qtbot.waitUntil(lambda: arrived == [2])


def test_a_cancelled_task_comes_to_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    """Neither result nor failure is made of a cancelled future."""
    cancelled: Future[int] = Future()
    bridge.watch(cancelled, never, never)
    cancelled.cancel()
    arrived: list[None] = []
    bridge.courier()(lambda: arrived.append(None))
    qtbot.waitUntil(lambda: bool(arrived))


def test_the_desk_does_one_thing_after_the_other(bridge: Bridge, qtbot: QtBot) -> None:
    """Two pieces of work of the desk never run at once, and keep their order."""
    gate = threading.Event()
    done: list[str] = []

    def first() -> None:
        gate.wait(5)
        done.append("first")

    bridge.on_desk(first, lambda _: None, never)
    bridge.on_desk(lambda: done.append("second"), lambda _: None, never)
    assert done == []
    gate.set()
    qtbot.waitUntil(lambda: done == ["first", "second"])
