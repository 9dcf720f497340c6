"""From a look at the list to a version that stands ready: for whom, and whatever comes between."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import filelock
import pytest

from kiosk.config import UpdatesConfig
from kiosk.supervisor.slots import Slot
from kiosk.updates import updater
from kiosk.updates.failures import AnotherLooks, ArchiveRefused, Interrupted, ListUnreachable, NoRoom, UpdateFailed
from kiosk.updates.releases import Release, choose, parse_version, takes_part, this_system
from kiosk.updates.standing_ready import Desk, Ready
from kiosk.updates.updater import Place
from tests.publisher import Publisher, make_tree, script
from tests.unit.kiosk.updates.conftest import URL, NewStep
from tests.unit.kiosk.updates.host import Host
from tests.unit.kiosk.updates.power_cut import cut_everywhere


def test_a_new_version_stands_ready_in_the_spare_slot(new_step: NewStep, place: Place, desk: Desk) -> None:
    """Whole, executable, with nothing of its way there left; and what runs is as it was."""
    assert new_step().run() == Ready("2.0.0", Slot.B, at_once=False)
    assert place.slots.version(Slot.B) == "2.0.0"
    assert os.access(place.slots.executable(Slot.B), os.X_OK)
    assert place.slots.version(Slot.A) == "1.0.0"
    assert sorted(path.name for path in place.slots.root.iterdir()) == ["a", "b"]
    assert list(desk.loading.iterdir()) == []
    place.slots.propose("2.0.0", Slot.B)


def test_what_stands_ready_is_not_loaded_again(new_step: NewStep, host: Host) -> None:
    """Each further look costs the list alone."""
    new_step().run()
    host.asked.clear()
    assert new_step().run() == Ready("2.0.0", Slot.B, at_once=False)
    assert [path for path, _ in host.asked if "targets/" in path] == []


def test_an_interrupted_load_goes_on(new_step: NewStep, host: Host, publisher: Publisher, tmp_path: Path) -> None:
    """The line breaks in the middle; the next look asks for the rest alone."""
    publisher.add("2.2.0", make_tree(tmp_path / "large", "2.2.0", payload=os.urandom(300_000)))
    host.breaks_after = 200_000
    with pytest.raises(ListUnreachable):
        new_step().run()
    assert new_step().run() == Ready("2.2.0", Slot.B, at_once=False)
    assert [wanted for path, wanted in host.asked if "targets/" in path] == [None, "bytes=200000-"]


def test_a_newer_version_takes_the_place_of_what_stood_ready(new_step: NewStep, publisher: Publisher) -> None:
    """A version that came while another waited is the one that is started."""
    new_step().run()
    publisher.add("2.1.0")
    assert new_step().run() == Ready("2.1.0", Slot.B, at_once=False)


def test_a_version_that_is_taken_back_stands_ready_no_more(new_step: NewStep, publisher: Publisher, desk: Desk) -> None:
    """The publisher found a fault before this kiosk started it."""
    new_step().run()
    assert publisher.command("withdraw", "--version", "2.0.0") == 0
    assert new_step().run() is None
    assert desk.ready() is None


def test_a_version_that_was_rolled_back_is_not_tried_again(new_step: NewStep, place: Place, desk: Desk) -> None:
    """Not even when a person asks; a new number is."""
    new_step().run()
    place.slots.propose("2.0.0", Slot.B)
    place.slots.roll_back("died with 1")
    assert new_step().run(at_once=True) is None
    assert desk.ready() is None


def test_while_a_version_is_on_trial_none_is_unpacked(new_step: NewStep, place: Place, publisher: Publisher) -> None:
    """The slot that a roll-back needs is left alone, and the slot on trial, too."""
    new_step().run()
    place.slots.propose("2.0.0", Slot.B)
    publisher.add("2.1.0")
    assert new_step().run() is None
    assert (place.slots.version(Slot.A), place.slots.version(Slot.B)) == ("1.0.0", "2.0.0")


def test_the_slot_that_runs_is_never_filled(new_step: NewStep, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the accepted version is not whole, and the other one was started in its place."""
    monkeypatch.setattr(updater, "is_startable", lambda *_: False)
    running_in_b = replace(place, running_slot=Slot.B)
    step = new_step()
    monkeypatch.setattr(step, "_place", running_in_b)
    assert step.run() is None
    assert place.slots.version(Slot.B) is None


def test_other_systems_and_channels_are_not_for_this_kiosk(new_step: NewStep, publisher: Publisher) -> None:
    """A kiosk on one channel and system takes nothing else."""
    publisher.add("3.0.0", None, "--channel", "early")
    publisher.add("3.1.0", None, system="linux-riscv64" if this_system() != "linux-riscv64" else "linux-x86_64")
    ready = new_step().run()
    assert ready is not None
    assert ready.version == "2.0.0"
    early = new_step(UpdatesConfig(url=URL, channel="early")).run()
    assert early is not None
    assert early.version == "3.0.0"


def test_a_staged_rollout_reaches_a_kiosk_when_its_share_has_come(new_step: NewStep, publisher: Publisher) -> None:
    """Not at 0 %, in any case at 100 %; and at once where a person asks."""
    assert publisher.command("rollout", "--version", "2.0.0", "--percent", 0) == 0
    assert new_step().run() is None
    assert new_step().look()[0] is None
    assert new_step().run(at_once=True) == Ready("2.0.0", Slot.B, at_once=True)
    assert new_step().run() == Ready("2.0.0", Slot.B, at_once=True), "the next look by itself does not undo that"


def test_a_kiosk_that_was_asked_starts_it_outside_of_its_hours(new_step: NewStep) -> None:
    """What stands ready already is not loaded anew for that."""
    new_step().run()
    assert new_step().run(at_once=True) == Ready("2.0.0", Slot.B, at_once=True)


@pytest.mark.parametrize("step", ["load", "unpack"])
def test_a_full_disk_is_told_and_nothing_is_lost(
    new_step: NewStep, desk: Desk, place: Place, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Before a byte is written: an update leaves the room that orders need; later it goes on where it was."""
    answers = [10**12] * (step == "unpack") + [1000]
    with monkeypatch.context() as patch:
        patch.setattr(updater, "ROOM_LEFT_BYTES", 1_000_000_000)
        patch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=answers.pop(0)))
        with pytest.raises(NoRoom, match=f"to {step} the new version: free some room"):
            new_step().run()
    last = desk.last()
    assert last is not None
    assert not last.good
    assert "free some room" in last.result
    assert place.slots.version(Slot.B) is None
    assert new_step().run() == Ready("2.0.0", Slot.B, at_once=False)


def test_a_disk_that_fills_up_meanwhile_is_told(new_step: NewStep, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the system's own error, in the middle of it."""
    with monkeypatch.context() as patch:

        def full(_descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        patch.setattr(os, "fsync", full)
        with pytest.raises(NoRoom, match="No space left"):
            new_step().run()
    assert new_step().run() == Ready("2.0.0", Slot.B, at_once=False)


def test_a_power_cut_at_each_rename_ends_in_the_old_version_or_the_new(
    new_step: NewStep, place: Place, desk: Desk
) -> None:
    """Before and after each: what may be started is whole, and the next look ends it."""
    assert cut_everywhere(new_step, place, desk, Path, "rename") > 0


def test_an_archive_without_its_executable_is_refused(
    new_step: NewStep, publisher: Publisher, tmp_path: Path, place: Place
) -> None:
    """What could not be started does not come into a slot."""
    tree = make_tree(tmp_path / "odd", "2.5.0")
    archive = tmp_path / "odd.tar.xz"
    (tree / "kiosk").rename(tree / "other")
    packed = script("update_archive").pack(tree, archive)
    custom = {
        "version": "2.5.0",
        "system": this_system(),
        "channel": "stable",
        "rollout_percent": 100,
        "unpacked_bytes": packed.unpacked_bytes,
        "members": packed.members,
    }
    publisher.repository.add_file("stable/odd.tar.xz", archive, custom)
    with pytest.raises(ArchiveRefused, match="its publisher must look"):
        new_step().run()
    assert place.slots.version(Slot.B) is None
    assert not (place.slots.root / "b.new").exists()


def test_two_looks_at_once_are_one(new_step: NewStep, desk: Desk) -> None:
    """The uploader's and a person's: who comes second says so."""
    desk.prepare()
    with filelock.FileLock(desk.folder / "lock"), pytest.raises(AnotherLooks, match="just looking"):
        new_step().run()


def test_who_is_told_to_end_says_nothing_of_it(new_step: NewStep, desk: Desk) -> None:
    """What the last whole look brought stays to be read."""
    with pytest.raises(Interrupted):
        new_step(is_over=lambda: True).run()
    assert desk.last() is None


def offer(version: str, percent: float = 100) -> Release:
    return Release(f"stable/{version}", version, "linux-x86_64", "stable", percent, 1, 1, 1)


@pytest.mark.parametrize(
    ("offered", "running", "chosen"),
    [
        (["1.2.0", "1.10.0", "1.9.9"], "1.0.0", "1.10.0"),
        (["1.2.0"], "1.2.0", None),
        (["1.2.0"], "1.3.0", None),
        ([], "1.0.0", None),
    ],
)
def test_the_newest_is_chosen_and_never_an_older_one(offered: list[str], running: str, chosen: str | None) -> None:
    """By its numbers, not its letters; a signed list that offers an older version brings nobody back."""
    found = choose(
        map(offer, offered),
        running=running,
        system="linux-x86_64",
        channel="stable",
        device_id="device",
        is_refused=lambda _version: False,
    )
    assert (found.version if found else None) == chosen


def test_a_tenth_of_the_fleet_is_a_tenth_and_others_for_each_version() -> None:
    """Whoever is in at 10 % is in at 50 %; the next version begins with others."""
    fleet = [f"device-{number}" for number in range(2000)]
    tenth = {device for device in fleet if takes_part(device, "1.2.0", 10)}
    half = {device for device in fleet if takes_part(device, "1.2.0", 50)}
    assert 140 < len(tenth) < 260
    assert tenth < half
    assert len(tenth & {device for device in fleet if takes_part(device, "1.3.0", 10)}) < len(tenth) / 2
    assert not any(takes_part(device, "1.2.0", 0) for device in fleet)
    assert all(takes_part(device, "1.2.0", 100) for device in fleet)


@pytest.mark.parametrize("text", ["1.2", "1.2.3.dev4", "v1.2.3", "1.2.3\n", "", "1.2.-3"])
def test_a_version_is_three_numbers(text: str) -> None:
    """Whatever else it is, it can't be compared, and so not taken."""
    with pytest.raises(ValueError, match="no version"):
        parse_version(text)


def test_a_build_without_a_number_says_that_it_is_not_updated(
    new_step: NewStep, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one from between two versions."""
    step = new_step()
    monkeypatch.setattr(step, "_place", replace(place, running_version="1.0.0.dev3"))
    with pytest.raises(UpdateFailed, match="can't be updated"):
        step.run()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("version", 2),
        ("version", "newest"),
        ("rollout_percent", 101),
        ("rollout_percent", True),
        ("unpacked_bytes", 10**12),
        ("members", -1),
        ("system", None),
    ],
)
def test_odd_words_of_a_release_are_refused(field: str, value: object) -> None:
    """Signed or not, they are checked before anything is loaded."""
    good = {
        "version": "1.2.3",
        "system": "linux-x86_64",
        "channel": "stable",
        "rollout_percent": 10,
        "unpacked_bytes": 100,
        "members": 3,
    }
    assert Release.of("path", 10, good).rollout_percent == 10
    with pytest.raises(ValueError, match=r".+"):
        Release.of("path", 10, {**good, field: value})
