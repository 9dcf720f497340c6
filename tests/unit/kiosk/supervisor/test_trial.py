"""A new version is accepted once it has shown and beaten for a minute, and gone within two minutes where not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk import durable
from kiosk.supervisor import installation as installation_module
from kiosk.supervisor import keeper as keeper_module
from kiosk.supervisor import slots as slots_module
from kiosk.supervisor.endings import START_AGAIN
from kiosk.supervisor.slots import Slot, Slots
from kiosk.supervisor.watch import Limits
from tests.unit.kiosk.supervisor.shop import GOOD, NEW, OLD, Behaviour, Shop, files_of, killed_at

TWO_MINUTES_S = 120


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """With the new version proposed."""
    shop = Shop(tmp_path)
    shop.slots.propose(NEW, Slot.B)
    return shop


def test_a_good_version_is_accepted_after_a_minute(shop: Shop) -> None:
    """Not before: until then the old slot is the one that works."""
    shop.keep(60)
    assert shop.slots.state().accepted is Slot.A
    shop.keep(65)
    assert shop.slots.state() == type(shop.slots.state())(accepted=Slot.B)
    assert [app.version for app in shop.apps] == [NEW, NEW]


BAD: dict[str, Callable[[int], Behaviour]] = {
    "dies at once": lambda _: Behaviour(shows_s=None, ends_s=0.1),
    "dies after it has shown": lambda _: Behaviour(ends_s=20),
    "dies in the last moment": lambda _: Behaviour(ends_s=59),
    "never shows": lambda _: Behaviour(shows_s=None),
    "shows late and dies": lambda _: Behaviour(shows_s=29, ends_s=40),
    "freezes": lambda _: Behaviour(freezes_s=10),
    "freezes late": lambda _: Behaviour(freezes_s=58),
    "cannot be started": lambda _: Behaviour(cannot_start=True),
    "never closes": lambda _: Behaviour(closes_s=30),
    "asks for new starts": lambda _: Behaviour(ends_s=15, exit_code=START_AGAIN),
    "crashes, freezes, never shows": lambda n: [Behaviour(ends_s=1), Behaviour(freezes_s=2), Behaviour(shows_s=None)][
        n
    ],
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_version_is_gone_within_two_minutes(shop: Shop, name: str) -> None:
    """However it fails: the old one has started by then, and runs from then on; the bad one is not tried again."""
    shop.of_new = BAD[name]
    shop.keep(600)
    (old,) = shop.of_version(OLD)
    assert old.started_s <= TWO_MINUTES_S
    assert shop.apps[-1] is old
    assert all(app.killed for app in shop.of_version(NEW) if not app.behaviour.cannot_start)
    assert len(shop.of_version(NEW)) <= shop.limits.trial_failures
    assert shop.slots.state().accepted is Slot.A
    assert shop.slots.why_refused(NEW)


def test_one_stumble_is_forgiven(shop: Shop) -> None:
    """A version that dies once in its first seconds and runs well after that is accepted."""
    shop.of_new = lambda number: Behaviour(ends_s=5) if number == 0 else GOOD
    shop.keep(100)
    assert shop.slots.state().accepted is Slot.B


def test_a_disk_that_takes_no_word_of_it(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A trial whose start can't be counted waits; the version that works runs meanwhile."""

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(slots_module, "write_durably", full)
        shop.keep(30)
    assert [app.version for app in shop.apps] == [OLD]
    shop.keep(70)
    assert shop.slots.state().accepted is Slot.B


def test_a_disk_that_fills_up_while_it_is_on_trial(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be written down holds all the same: the bad version is not started again by this supervisor."""

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    def of_new(number: int) -> Behaviour:
        if number == 2:
            monkeypatch.setattr(slots_module, "write_durably", full)
        return Behaviour(ends_s=1)

    shop.of_new = of_new
    shop.of_old = lambda _: Behaviour(ends_s=100)
    shop.keep(500)
    assert [app.version for app in shop.apps][:5] == [NEW, NEW, NEW, OLD, OLD]


def test_an_acceptance_is_written_as_soon_as_the_disk_takes_it(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until then it stays on trial, and is asked again at each look."""
    written, tries = durable.write_durably, 0

    def full_for_a_while(path: Path, content: bytes) -> None:
        nonlocal tries
        tries += 1
        if 1 < tries < 5:
            raise OSError(28, "No space left on device")
        written(path, content)

    monkeypatch.setattr(slots_module, "write_durably", full_for_a_while)
    shop.keep(70)
    assert shop.slots.state().accepted is Slot.B
    assert len(shop.apps) == 1


FILES = files_of(durable, installation_module, keeper_module, slots_module)

COARSE = Limits(look_s=5.0, look_counts_s=5.0, frozen_s=12.0)
"""Few looks, so that each line of a whole trial can be the last one."""


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a kill closes no file
@pytest.mark.parametrize(
    ("of_new", "accepted"),
    [(GOOD, Slot.B), (Behaviour(shows_s=None, ends_s=1), Slot.A)],
    ids=["good", "bad"],
)
def test_a_supervisor_that_is_killed_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, of_new: Behaviour, accepted: Slot
) -> None:
    """Killed before any line of a trial, the next supervisor starts a whole slot and brings the trial to its right end;
    the version that works is never touched.
    """
    monkeypatch.setattr("os.fsync", lambda _descriptor: None)  # a kill, and no power cut: thousands of them
    line, ended = 0, False
    while not ended:
        folder = tmp_path / str(line)
        folder.mkdir()
        shop = Shop(folder, of_new=lambda _: of_new, limits=COARSE)
        shop.slots.propose(NEW, Slot.B)
        ended = not killed_at(line, partial(shop.keep, 70), FILES)
        slots = Slots(folder)
        assert slots.version(slots.current()) is not None
        assert (slots.version(Slot.A), slots.version(Slot.B)) == (OLD, NEW)
        shop.keep(70)
        state = Slots(folder).state()
        assert (state.accepted, state.trial) == (accepted, None), f"killed at line {line}"
        assert shop.apps[-1].version == (NEW if accepted is Slot.B else OLD)
        line += 1 if line < 120 else 11
    assert line > 120
