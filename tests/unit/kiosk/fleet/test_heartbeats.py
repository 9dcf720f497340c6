"""A worker's heartbeats: when they go out, what they say, and that nothing waits for them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from backend_lambdas.contract.commands import OpenCommand
from backend_lambdas.contract.heartbeats import HeartbeatAnswer, KioskHeartbeat, KioskState, PrinterHealth
from backend_lambdas.contract.identifiers import CommandId
from kiosk.api.failures import Unreachable
from kiosk.clock import rfc3339
from kiosk.fleet.heartbeats import FIRST_AFTER_S, Heartbeats
from kiosk.order.identifiers import new_order_id, new_photo_id, new_trace_id
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto
from kiosk.uploads.states import OrderStage, PhotoStage
from tests.fakes.clock import FakeClock, StopAfter

RUNNING, CLOSING = KioskState.RUNNING, KioskState.CLOSING


@dataclass
class Backend:
    clock: FakeClock
    next_in_s: int = 60
    commands: tuple[OpenCommand, ...] | None = None
    is_down: Callable[[], bool] = lambda: False
    clock_skew_s: float = 0.0
    heard: list[tuple[float, KioskHeartbeat]] = field(default_factory=list)

    def beat(self, heartbeat: KioskHeartbeat) -> HeartbeatAnswer:
        if self.is_down():
            raise Unreachable("no line", line_down=True)
        self.heard.append((self.clock.monotonic_s(), heartbeat))
        return HeartbeatAnswer(rfc3339(self.clock.now()), self.next_in_s, self.commands)

    @property
    def states(self) -> list[KioskState]:
        return [heartbeat.state for _, heartbeat in self.heard]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def backend(clock: FakeClock) -> Backend:
    return Backend(clock)


@pytest.fixture
def heartbeats(backend: Backend, tmp_path: Path, clock: FakeClock) -> Heartbeats:
    return Heartbeats(backend, tmp_path / "journal.sqlite3", clock, "0.1.0")


def test_once_a_minute_and_a_last_word(heartbeats: Heartbeats, backend: Backend, clock: FakeClock) -> None:
    """The first goes out soon after the start, then one as often as the backend says, and a last one at the stop."""
    heartbeats.run(StopAfter(clock, 200))
    assert backend.states == [RUNNING, RUNNING, RUNNING, RUNNING, CLOSING]
    starts = [at_s for at_s, _ in backend.heard]
    assert starts[0] == FIRST_AFTER_S
    assert [round(after - before) for before, after in pairwise(starts[:-1])] == [60, 60, 60]


def test_the_backend_sets_the_pace(heartbeats: Heartbeats, backend: Backend, clock: FakeClock) -> None:
    """A backend that wants fewer heartbeats gets fewer."""
    backend.next_in_s = 600
    heartbeats.run(StopAfter(clock, 1300))
    assert backend.states == [RUNNING, RUNNING, RUNNING, CLOSING]


def test_one_that_dies_at_its_start_is_not_heard(heartbeats: Heartbeats, backend: Backend, clock: FakeClock) -> None:
    """Who ends within seconds says that it closes, if it was told to, and never that it runs."""
    heartbeats.run(StopAfter(clock, 3))
    assert backend.states == [CLOSING]


def test_what_waits_is_told(heartbeats: Heartbeats, backend: Backend, clock: FakeClock, tmp_path: Path) -> None:
    """A heartbeat has the photos that are not verified yet, since when the oldest waits, and the disk's room."""
    order_id, now = new_order_id(), rfc3339(clock.now())
    stages = (PhotoStage.SPOOLED, PhotoStage.SPOOLED)
    with Journal.open(tmp_path / "journal.sqlite3", clock) as journal:
        photos = [
            JournaledPhoto(new_photo_id(), order_id, position, stage, 9, "x", 3, 2)
            for position, stage in enumerate(stages)
        ]
        order = JournaledOrder(order_id, OrderStage.ACCEPTED, "ada@example.com", "en", now, now, new_trace_id())
        journal.take(order, photos)
    heartbeats.run(StopAfter(clock, 30))
    (at_s, told) = backend.heard[0]
    assert (told.queue.photos, told.queue.oldest_waiting_s) == (2, round(at_s))
    assert told.disk_free_bytes > 0
    assert told.kiosk_version == "0.1.0"


@pytest.mark.parametrize(("skew_s", "told"), [(0, None), (59.6, None), (75.4, 75), (-600, -600)])
def test_line_and_clock_are_told(
    heartbeats: Heartbeats, backend: Backend, clock: FakeClock, tmp_path: Path, skew_s: float, told: int | None
) -> None:
    """A heartbeat has what the line carried of late, and how wrong the clock is where a token would suffer by it."""
    backend.clock_skew_s = skew_s
    heartbeats.run(StopAfter(clock, 3))
    with Journal.open(tmp_path / "journal.sqlite3", clock) as journal:
        journal.note_goodput(1_250_000.4)
    heartbeats.run(StopAfter(clock, 3))
    assert [beat.goodput_bytes_s for _, beat in backend.heard] == [None, 1_250_000]
    assert [beat.clock_skew_s for _, beat in backend.heard] == [told, told]


def test_nothing_waits(heartbeats: Heartbeats, backend: Backend, clock: FakeClock) -> None:
    """With an empty queue no age is told."""
    heartbeats.run(StopAfter(clock, 3))
    assert (backend.heard[0][1].queue.photos, backend.heard[0][1].queue.oldest_waiting_s) == (0, None)


def test_a_dead_line_is_logged_once(
    heartbeats: Heartbeats, backend: Backend, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Heartbeats go on while nobody hears them; the log says once that it began, and once that it ended."""
    caplog.set_level(logging.INFO)
    backend.is_down = lambda: clock.monotonic_s() < 600
    heartbeats.run(StopAfter(clock, 800))
    assert [one.message.partition(" ")[0] for one in caplog.records] == ["heartbeat_unheard", "heartbeat_heard_again"]
    assert backend.states[-1] is CLOSING
    assert len(backend.states) == 5


def test_an_error_is_no_goodbye(backend: Backend, tmp_path: Path, clock: FakeClock) -> None:
    """A worker that ends by an error does not say that it closes: its silence must be heard."""

    class Crash(Exception):
        pass

    stop = threading.Event()
    heartbeats = Heartbeats(backend, tmp_path / "journal.sqlite3", clock, "0.1.0")
    with pytest.raises(Crash), heartbeats.sent(stop):
        raise Crash
    for thread in threading.enumerate():
        if thread.name == "heartbeats":
            thread.join(5)
            assert not thread.is_alive()
    assert backend.heard == []


def test_a_goodbye_is_waited_for(backend: Backend, heartbeats: Heartbeats) -> None:
    """A worker that is told to stop ends when its last word was taken."""
    stop = threading.Event()
    with heartbeats.sent(stop):
        stop.set()
    assert backend.states == [CLOSING]


def test_printers_are_told_where_an_agent_drives_some(backend: Backend, tmp_path: Path, clock: FakeClock) -> None:
    """As they are at that moment; a machine without an agent says nothing of printers."""
    told: list[tuple[PrinterHealth, ...]] = [(), (PrinterHealth("counter", 3, ("media-empty",), 0),)]
    path = tmp_path / "journal.sqlite3"
    Heartbeats(backend, path, clock, "0.1.0", printers=lambda: told.pop(0) if told else ()).run(StopAfter(clock, 100))
    assert [heartbeat.printers for _, heartbeat in backend.heard] == [
        None,
        (PrinterHealth("counter", 3, ("media-empty",), 0),),
        None,
    ]


@dataclass
class Listener:
    is_paused: bool = False
    restarts: bool = False
    heard: list[tuple[OpenCommand, ...]] = field(default_factory=list)

    def hear(self, commands: tuple[OpenCommand, ...]) -> None:
        self.heard.append(commands)


def test_commands_are_heard(backend: Backend, tmp_path: Path, clock: FakeClock) -> None:
    """Each answer's commands go to whoever obeys, also where none waits; a heartbeat that got lost tells nothing."""
    told = (OpenCommand(CommandId("0" * 26), "pause", "2026-11-26T09:30:00.000Z", "2026-11-27T09:30:00.000Z"),)
    answers = [None, told]
    listener = Listener()

    def is_down() -> bool:
        if not answers:
            return True
        backend.commands = answers.pop(0)
        return False

    backend.is_down = is_down
    heartbeats = Heartbeats(backend, tmp_path / "journal.sqlite3", clock, "0.1.0", commands=listener)
    heartbeats.run(StopAfter(clock, 200))
    assert listener.heard == [(), told]


@pytest.mark.parametrize(("is_paused", "told"), [(True, True), (False, None)])
def test_a_pause_is_told(
    backend: Backend, tmp_path: Path, clock: FakeClock, is_paused: bool, told: bool | None
) -> None:
    """A kiosk that is closed for the moment says so with each heartbeat, and an open one says nothing of it."""
    listener = Listener(is_paused=is_paused)
    Heartbeats(backend, tmp_path / "journal.sqlite3", clock, "0.1.0", commands=listener).run(StopAfter(clock, 10))
    assert {beat.is_paused for _, beat in backend.heard} == {told}


def test_a_restart_is_no_closing(backend: Backend, tmp_path: Path, clock: FakeClock) -> None:
    """A worker that ends by a command does not say goodbye: a kiosk that never comes back is to be an alarm."""
    listener = Listener(restarts=True)
    Heartbeats(backend, tmp_path / "journal.sqlite3", clock, "0.1.0", commands=listener).run(StopAfter(clock, 10))
    assert backend.states == [RUNNING]
