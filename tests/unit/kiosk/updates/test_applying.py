"""When a version that stands ready is started, and what keeps it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.config import UpdatesConfig
from kiosk.supervisor.slots import Slot
from kiosk.updates import applying
from kiosk.updates.applying import Applying
from kiosk.updates.standing_ready import Desk, Ready
from kiosk.updates.updater import Place
from kiosk.uploads.journal import JournalDamaged
from tests.fakes.clock import FakeClock
from tests.publisher import make_tree

MONDAY_AT_FOUR = datetime(2026, 5, 4, 4, 0, tzinfo=UTC)
AT_NIGHT = ("Mon-Sun 03:00-05:00",)


@pytest.fixture
def ready(place: Place, desk: Desk) -> Ready:
    make_tree(place.slots.folder(Slot.B), "2.0.0")
    desk.prepare()
    ready = Ready("2.0.0", Slot.B, at_once=False)
    desk.note_ready(ready)
    return ready


class Shop:
    """What a version waits for."""

    def __init__(self, place: Place, desk: Desk, hours: tuple[str, ...] = (), hour: int = 4) -> None:
        self.prints = False
        clock = FakeClock(MONDAY_AT_FOUR.replace(hour=hour))
        self.applying = Applying(
            place,
            UpdatesConfig(hours=hours),
            desk,
            clock,
            prints_under_way=lambda: self.prints,
            local_time=lambda moment: moment,
        )


def fine() -> None:
    """A journal that is whole."""


def test_nothing_is_due_where_nothing_stands_ready(place: Place, desk: Desk) -> None:
    """As on most days."""
    shop = Shop(place, desk)
    assert not shop.applying.is_due()
    shop.applying.propose(fine)
    assert place.slots.state().trial is None


def test_a_version_that_stands_ready_is_started_on_trial(place: Place, desk: Desk, ready: Ready) -> None:
    """From the next start on."""
    shop = Shop(place, desk)
    assert shop.applying.is_due()
    shop.applying.propose(fine)
    assert place.slots.current() is Slot.B
    assert not shop.applying.is_due()


def test_a_version_waits_for_its_hours(place: Place, desk: Desk, ready: Ready) -> None:
    """By the shop's clock; one that a person asked for does not."""
    by_day = Shop(place, desk, AT_NIGHT, hour=12).applying
    assert by_day.why_not() == "2.0.0 waits for its hours"
    assert Shop(place, desk, AT_NIGHT, hour=4).applying.is_due()
    desk.note_ready(Ready("2.0.0", Slot.B, at_once=True))
    assert by_day.is_due()


def test_a_version_waits_for_a_sheet_under_way(place: Place, desk: Desk, ready: Ready) -> None:
    """Nobody's print is cut off."""
    shop = Shop(place, desk)
    shop.prints = True
    assert shop.applying.why_not() == "2.0.0 waits for the printer"
    shop.applying.propose(fine)
    assert place.slots.state().trial is None


def test_a_damaged_journal_keeps_a_version_out(place: Place, desk: Desk, ready: Ready) -> None:
    """A person must look first; and the touchscreen does not end for it again and again."""

    def damaged() -> None:
        raise JournalDamaged("the journal is damaged")

    shop = Shop(place, desk)
    shop.applying.propose(damaged)
    assert place.slots.state().trial is None
    assert not shop.applying.is_due()


def test_nothing_is_started_while_another_is_unpacked(
    place: Place, desk: Desk, ready: Ready, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a person at the command line: what stands in the slot may be another version a moment later."""
    monkeypatch.setattr(applying, "PATIENCE_S", 0)
    with desk.alone():
        Shop(place, desk).applying.propose(fine)
    assert place.slots.state().trial is None


@pytest.mark.parametrize("what", ["refused", "not whole", "another", "on trial", "accepted"])
def test_what_may_not_be_started_is_never_due(place: Place, desk: Desk, ready: Ready, what: str) -> None:
    """Else the touchscreen would end again and again for nothing."""
    if what == "refused":
        place.slots.propose("2.0.0", Slot.B)
        place.slots.roll_back("died with 1")
    elif what == "not whole":
        (place.slots.folder(Slot.B) / "VERSION").unlink()
    elif what == "another":
        (place.slots.folder(Slot.B) / "VERSION").write_text("2.1.0", "utf-8")
    else:
        place.slots.propose("2.0.0", Slot.B)
        if what == "accepted":
            place.slots.accept()
    assert not Shop(place, desk).applying.is_due()


@pytest.mark.parametrize("content", [b"", b"\0\0", b"{}", b'{"version": "2.0.0", "slot": "c", "at_once": false}'])
def test_a_damaged_note_counts_for_nothing(place: Place, desk: Desk, content: bytes) -> None:
    """A power cut costs a load, never a start of something half."""
    desk.prepare()
    (desk.folder / "ready.json").write_bytes(content)
    assert not Shop(place, desk).applying.is_due()


def test_a_disk_that_takes_no_word_starts_the_old_version(
    place: Place, desk: Desk, ready: Ready, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proposal fails and is tried again another day; the kiosk runs."""
    with monkeypatch.context() as patch:

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        patch.setattr(Path, "replace", full)
        Shop(place, desk).applying.propose(fine)
    assert place.slots.current() is Slot.A
