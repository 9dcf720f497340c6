"""From a look at the list to a version that stands whole in the spare slot. May die between any two steps and be called
again: what was loaded is not loaded again, and the slot that runs is never touched.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from kiosk.clock import Clock, rfc3339
from kiosk.config import UpdatesConfig
from kiosk.durable import fsync_folder
from kiosk.supervisor.slots import VERSION_FILE, Slot, SlotRefused, Slots
from kiosk.updates.failures import AnotherLooks, ArchiveRefused, Interrupted, NoRoom, UpdateFailed
from kiosk.updates.releases import Release, choose, this_system
from kiosk.updates.standing_ready import Desk, LastLook, Ready
from kiosk.updates.unpacking import unpack

log = logging.getLogger(__name__)

ROOM_LEFT_BYTES: Final = 1_000_000_000
"""What an update leaves on a disk. Less: the next customer's order is refused for it. More: small disks get none."""

FOLDER_BYTES: Final = 16 * 1024
"""What a file takes on a disk beyond its bytes, at most: its last block and its name."""


class Offers(Protocol):
    """One look at the signed list."""

    def releases(self) -> list[Release]:
        """Raises UpdateFailed or OSError."""

    def load(self, release: Release, part: Path, wait_for: Callable[[int], None], is_over: Callable[[], bool]) -> None:
        """Verified when it returns. Raises UpdateFailed or OSError."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where this kiosk stands."""

    slots: Slots
    running_slot: Slot
    running_version: str
    device_id: str


class UpdateStep:
    """One look at a time, whoever makes it. `offers` is made anew for each, inside of its lock."""

    def __init__(
        self,
        place: Place,
        config: UpdatesConfig,
        desk: Desk,
        clock: Clock,
        *,
        offers: Callable[[], Offers],
        wait_for: Callable[[int], None],
        is_over: Callable[[], bool] = lambda: False,
    ) -> None:
        self._place = place
        self._config = config
        self._desk = desk
        self._clock = clock
        self._offers = offers
        self._wait_for = wait_for
        self._is_over = is_over

    def look(self) -> tuple[Release | None, Release | None]:
        """What this kiosk takes by itself now, and what it takes when asked; nothing is loaded.

        Raises UpdateFailed or OSError.
        """
        with self._desk.alone():
            releases = self._offers().releases()
            return self._choose(releases, at_once=False), self._choose(releases, at_once=True)

    def run(self, *, at_once: bool = False) -> Ready | None:
        """The newest that is for this kiosk, ready in the spare slot; None where there is none newer.

        `at_once`: a person asked: neither the rollout's share nor the hours count. Raises UpdateFailed.
        """
        try:
            with self._desk.alone():
                ready = self._run(at_once=at_once)
        except (AnotherLooks, Interrupted):
            raise
        except SlotRefused as exc:
            self._note(str(exc), good=True)
            return None
        except OSError as exc:
            place = exc.filename or self._desk.folder
            failure = NoRoom(f"{place} can't be written ({exc.strerror or exc}): look after its disk and its rights")
            self._note(str(failure), good=False)
            raise failure from exc
        except UpdateFailed as exc:
            self._note(str(exc), good=False)
            raise
        self._note(f"{ready.version} stands ready" if ready else "no newer version for this kiosk", good=True)
        return ready

    def _run(self, *, at_once: bool) -> Ready | None:
        self._tidy()
        offers = self._offers()
        ready = self._desk.ready()
        at_once = at_once or (ready is not None and ready.at_once)  # what a person asked for stays asked for
        release = self._choose(offers.releases(), at_once=at_once)
        if ready is not None and (release is None or ready.version != release.version):
            log.info("update_dropped version=%s", ready.version)  # taken back, or there is a newer one
            self._desk.drop_ready()
            ready = None
        if release is None:
            self._empty_loading(None)
            return None
        if ready is None:
            slot = self._place.slots.spare()
            if slot is self._place.running_slot:
                raise SlotRefused("this version runs from the spare slot, since the accepted one is not whole")
            self._fill(slot, release, self._loaded(offers, release))
            ready = Ready(release.version, slot, at_once)
            self._desk.note_ready(ready)
            self._empty_loading(None)
            log.info("update_ready version=%s slot=%s", ready.version, slot)
        elif at_once and not ready.at_once:
            ready = Ready(ready.version, ready.slot, at_once=True)
            self._desk.note_ready(ready)
        return ready

    def _choose(self, releases: list[Release], *, at_once: bool) -> Release | None:
        place = self._place
        try:
            return choose(
                releases,
                running=place.running_version,
                system=this_system(),
                channel=self._config.channel,
                device_id=place.device_id,
                is_refused=lambda version: place.slots.why_refused(version) is not None,
                everybody=at_once,
            )
        except ValueError as exc:
            raise UpdateFailed(f"this kiosk can't be updated: {exc}") from exc

    def _tidy(self) -> None:
        """After an update came into force or was refused, or its slot was lost."""
        ready = self._desk.ready()
        if ready is not None and not is_startable(ready, self._place):
            self._desk.drop_ready()

    def _loaded(self, offers: Offers, release: Release) -> Path:
        part = self._desk.loading / f"{release.version}.part"
        self._empty_loading(part)
        has_bytes = part.stat().st_size if part.exists() else 0
        _expect_room(self._desk.folder, release.packed_bytes - has_bytes, "load")
        offers.load(release, part, self._wait_for, self._is_over)
        return part

    def _empty_loading(self, but: Path | None) -> None:
        for path in self._desk.loading.iterdir():
            if path != but:
                path.unlink()

    def _fill(self, slot: Slot, release: Release, archive: Path) -> None:
        """Whole under the slot's name, or not there: unpacked aside, synced, and put in place by renames."""
        folder = self._place.slots.folder(slot)
        aside, old = folder.with_name(f"{slot}.new"), folder.with_name(f"{slot}.old")
        for leftover in (aside, old):
            _remove(leftover)
        _expect_room(folder.parent, release.unpacked_bytes + release.members * FOLDER_BYTES, "unpack")
        try:
            unpack(archive, aside, release, self._is_over)
            self._expect_bundle(aside, slot, release)
        except BaseException:
            _remove(aside)
            raise
        if folder.exists():
            folder.rename(old)
        aside.rename(folder)
        fsync_folder(folder.parent)
        _remove(old)

    def _expect_bundle(self, folder: Path, slot: Slot, release: Release) -> None:
        version = (folder / VERSION_FILE).read_text("utf-8").strip() if (folder / VERSION_FILE).is_file() else "nothing"
        executable = folder / self._place.slots.executable(slot).name
        if version != release.version or not executable.is_file():
            raise ArchiveRefused(f"{release.path} holds {version}, or no {executable.name}: its publisher must look")

    def _note(self, result: str, *, good: bool) -> None:
        self._desk.note_last(LastLook(rfc3339(self._clock.now()), result, good))


def is_startable(ready: Ready, place: Place) -> bool:
    """Whether it may still be proposed: whole in the spare slot, not the one that runs, never refused."""
    state = place.slots.state()
    return (
        state.trial is None
        and ready.slot is state.accepted.other
        and ready.slot is not place.running_slot
        and ready.version != place.running_version
        and place.slots.version(ready.slot) == ready.version
        and place.slots.why_refused(ready.version) is None
    )


def _expect_room(folder: Path, needed_bytes: int, what_for: str) -> None:
    missing_bytes = needed_bytes + ROOM_LEFT_BYTES - shutil.disk_usage(folder).free
    if missing_bytes > 0:
        raise NoRoom(
            f"{missing_bytes // 2**20 + 1} MiB too little are free on the disk of {folder} to {what_for} the new"
            " version: free some room; it is tried again by itself"
        )


def _remove(folder: Path) -> None:
    """VERSION first, so that what is left of it after a power cut is no whole slot. Raises OSError."""
    (folder / VERSION_FILE).unlink(missing_ok=True)
    if folder.exists():
        shutil.rmtree(folder)
