"""Two slots: a new version is tried beside the one that works, and no kill between any two steps leaves none that
starts.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import durable
from kiosk.supervisor import slots as slots_module
from kiosk.supervisor.slots import REFUSED_KEPT, TRIAL_STARTS, Slot, SlotRefused, Slots
from tests.unit.kiosk.supervisor.shop import NEW, OLD, files_of, fill, killed_at


@pytest.fixture
def slots(tmp_path: Path) -> Slots:
    """As an installer leaves it, with a new version unpacked into the other slot."""
    slots = Slots(tmp_path)
    fill(slots, Slot.A, OLD)
    fill(slots, Slot.B, NEW)
    return slots


def test_as_installed(slots: Slots) -> None:
    """Without a file slot a runs, and b is where a new version may go."""
    assert slots.current() is slots.begin_start() is Slot.A
    assert slots.spare() is Slot.B
    assert not (slots.root / "slots.json").exists()


def test_a_good_version(slots: Slots) -> None:
    """Proposed, it is the next to start; accepted, it is the one that works, and the other slot is spare."""
    slots.propose(NEW, Slot.B)
    assert slots.state().accepted is Slot.A
    assert slots.begin_start() is Slot.B
    slots.accept()
    slots.accept()
    again = Slots(slots.root)
    assert again.current() is again.begin_start() is again.state().accepted is Slot.B
    assert again.spare() is Slot.A


def test_a_bad_version(slots: Slots) -> None:
    """Rolled back, the old one runs again, and the bad one is refused for good, with the reason."""
    slots.propose(NEW, Slot.B)
    slots.begin_start()
    assert slots.roll_back("froze 3 times") is Slot.A
    assert slots.roll_back("again") is Slot.A
    assert slots.begin_start() is Slot.A
    assert slots.why_refused(NEW) == "froze 3 times"
    with pytest.raises(SlotRefused, match=r"1\.1\.0 was taken back before \(froze 3 times\)"):
        slots.propose(NEW, Slot.B)
    fill(slots, Slot.B, "1.1.1")
    slots.propose("1.1.1", Slot.B)
    assert slots.current() is Slot.B


def test_starts_are_counted_over_power_cuts(slots: Slots) -> None:
    """A version that takes the machine down at each start is given up by the count alone."""
    slots.propose(NEW, Slot.B)
    assert [Slots(slots.root).begin_start() for _ in range(TRIAL_STARTS + 1)] == [Slot.B] * TRIAL_STARTS + [Slot.A]
    assert slots.why_refused(NEW) == "started 3 times, and never kept running"


def test_what_is_not_whole_is_not_tried(slots: Slots) -> None:
    """A slot without executable or of another version is refused with what to do, and nothing is changed."""
    with pytest.raises(SlotRefused, match=r"slot b holds 1\.1\.0, not 2\.0\.0"):
        slots.propose("2.0.0", Slot.B)
    slots.executable(Slot.B).unlink()
    with pytest.raises(SlotRefused, match="slot b holds no whole version"):
        slots.propose(NEW, Slot.B)
    with pytest.raises(SlotRefused, match="unpack the new one into slot b"):
        slots.propose(OLD, Slot.A)
    assert slots.state().trial is None


def test_a_slot_that_is_lost_before_its_start(slots: Slots) -> None:
    """What was proposed and is damaged by then is taken back, not started."""
    slots.propose(NEW, Slot.B)
    (slots.folder(Slot.B) / "VERSION").unlink()
    assert slots.current() is Slot.A
    assert slots.begin_start() is Slot.A
    assert slots.why_refused(NEW) == "its slot is not whole"


def test_one_trial_at_a_time(slots: Slots) -> None:
    """The same proposal twice is one; nobody unpacks anything while a version is on trial."""
    slots.propose(NEW, Slot.B)
    slots.begin_start()
    slots.propose(NEW, Slot.B)
    trial = slots.state().trial
    assert trial is not None
    assert trial.starts == 1
    for another in (slots.spare, lambda: slots.propose(OLD, Slot.A)):
        with pytest.raises(SlotRefused, match="still on trial"):
            another()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"accepted": "c", "trial": null, "refused": []}', "\x00" * 9]
)
def test_a_damaged_file(slots: Slots, content: str) -> None:
    """Whatever stands there, a slot that is whole starts; the next proposal writes a good file."""
    (slots.root / "slots.json").write_text(content)
    assert slots.begin_start() is Slot.A
    slots.executable(Slot.A).unlink()
    assert slots.begin_start() is Slot.B
    fill(slots, Slot.A, NEW)
    fill(slots, Slot.B, "1.2.0")
    slots.propose("1.2.0", Slot.B)
    assert Slots(slots.root).current() is Slot.B


def test_an_accepted_slot_that_lost_its_executable(slots: Slots) -> None:
    """Better the other version than none."""
    slots.propose(NEW, Slot.B)
    slots.begin_start()
    slots.accept()
    slots.executable(Slot.B).unlink()
    assert slots.current() is slots.begin_start() is Slot.A


def test_refusals_are_bounded(slots: Slots, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file does not grow for ever; the last refusals stay."""
    monkeypatch.setattr("os.fsync", lambda _descriptor: None)  # a hundred of them
    for number in range(REFUSED_KEPT + 5):
        fill(slots, Slot.B, f"2.{number}")
        slots.propose(f"2.{number}", Slot.B)
        slots.roll_back("bad")
    refused = slots.state().refused
    assert len(refused) == REFUSED_KEPT
    assert refused[-1].version == f"2.{REFUSED_KEPT + 4}"


FILES = files_of(durable, slots_module)
STEPS: dict[str, tuple[Callable[[Slots], object], Slot, Slot]] = {
    "propose": (lambda slots: slots.propose(NEW, Slot.B), Slot.A, Slot.B),
    "begin_start": (lambda slots: slots.begin_start(), Slot.B, Slot.B),
    "accept": (lambda slots: slots.accept(), Slot.B, Slot.B),
    "roll_back": (lambda slots: slots.roll_back("froze"), Slot.B, Slot.A),
}
"""What is done, what is in force before it, and after it."""


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a kill closes no file
@pytest.mark.parametrize("name", STEPS)
def test_a_kill_between_any_two_steps(slots: Slots, name: str) -> None:
    """Killed before any of its lines, each change is done or not begun: a whole slot starts, the one that works stands
    as it was, and the same change once more comes to its end.
    """
    step, before, after = STEPS[name]
    if name != "propose":
        slots.propose(NEW, Slot.B)
    file = slots.root / "slots.json"
    content = file.read_bytes() if file.exists() else None
    lines = 0
    while killed_at(lines, lambda: step(Slots(slots.root)), FILES):
        lines += 1
        killed = Slots(slots.root)
        assert killed.current() in {before, after}
        assert killed.version(killed.current()) is not None
        assert (killed.version(Slot.A), killed.version(Slot.B)) == (OLD, NEW)
        if file.exists():
            assert json.loads(file.read_bytes())["accepted"] in {"a", "b" if name == "accept" else "a"}
        step(killed)
        assert Slots(slots.root).current() is after
        if content is None:
            file.unlink()
        else:
            file.write_bytes(content)
    assert lines > 20, "each step has been cut, down to the renaming of its file"
    assert Slots(slots.root).current() is after
