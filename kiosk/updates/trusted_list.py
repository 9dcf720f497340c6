"""The signed list of versions, by python-tuf: who signed it, that it is the newest, what an archive must hash to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Final

from tuf.api.exceptions import DownloadError, ExpiredMetadataError, LengthOrHashMismatchError, RepositoryError
from tuf.api.metadata import Metadata, TargetFile, Targets
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.clock import Clock
from kiosk.updates.failures import ListExpired, ListUnreachable, Untrusted, UpdatesUnset
from kiosk.updates.fetching import Fetcher
from kiosk.updates.releases import Release

log = logging.getLogger(__name__)

ROOT_FILE: Final = "trusted_root.json"
"""In this package: which keys are trusted. Whoever builds the bundle puts the publisher's `1.root.json`, or a later
root, there."""

CLOCK_OFF: Final = timedelta(minutes=10)
"""From the host's clock; then a list that has expired is most likely a wrong clock here."""

LIMITS: Final = UpdaterConfig(
    max_root_rotations=64,
    root_max_length=256 * 1024,
    timestamp_max_length=16 * 1024,
    snapshot_max_length=64 * 1024,
    targets_max_length=1024 * 1024,
)
"""A host that sends without end is cut off there."""


def shipped_root() -> bytes:
    """Raises UpdatesUnset where this build has none, as one from a source checkout."""
    file = resources.files("kiosk.updates") / ROOT_FILE
    try:
        return file.read_bytes()
    except FileNotFoundError as exc:
        raise UpdatesUnset(
            f"this build trusts nobody's updates: put the publisher's root into kiosk/updates/{ROOT_FILE} and build"
            " again (docs/updates.md)"
        ) from exc


class TrustedList:
    """One look at the list, for one thread. `folder` keeps what was seen, which is what an older list is told by."""

    def __init__(self, root: bytes, url: str, folder: Path, fetcher: Fetcher, clock: Clock) -> None:
        self._root = root
        self._url = url.rstrip("/")
        self._folder = folder
        self._fetcher = fetcher
        self._clock = clock
        self._updater: Updater | None = None

    def releases(self) -> list[Release]:
        """What is offered now. What can't be understood, as of a newer publisher, is left out.

        Raises ListUnreachable, ListExpired, Untrusted or OSError.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            self._updater = Updater(
                str(self._folder), f"{self._url}/metadata/", fetcher=self._fetcher, config=LIMITS, bootstrap=self._root
            )
            self._updater.refresh()
        except ExpiredMetadataError as exc:
            raise ListExpired(_expired(exc, self._clock.now(), self._fetcher.host_time)) from exc
        except RepositoryError as exc:
            raise Untrusted(
                f"the list of versions at {self._url} is not to be trusted ({exc}): ask its publisher"
            ) from exc
        except DownloadError as exc:
            raise ListUnreachable(f"the list of versions can't be loaded: {exc}") from exc
        # The file is what `refresh` has just verified; each path is asked of the verified list once more.
        listed = Metadata[Targets].from_file(str(self._folder / "targets.json")).signed.targets
        found = [_release(path, self._target(path)) for path in listed]
        return [release for release in found if release is not None]

    def load(self, release: Release, part: Path, wait_for: Callable[[int], None], is_over: Callable[[], bool]) -> None:
        """The whole archive, verified, in `part`; goes on where an earlier try was. Of the last `releases` alone.

        Raises ListUnreachable, Untrusted, Interrupted or OSError.
        """
        target = self._target(release.path)
        folder, _, name = release.path.rpartition("/")
        # By a hash in its name, so that a host may keep it for ever: TUF's "consistent snapshots".
        url = f"{self._url}/targets/{folder}/{next(iter(target.hashes.values()))}.{name}"
        self._fetcher.load(url, part, target.length, wait_for, is_over)
        try:
            with part.open("rb") as archive:
                target.verify_length_and_hashes(archive)
        except LengthOrHashMismatchError as exc:
            part.unlink()
            raise Untrusted(f"{url} is not what was signed ({exc}); it was dropped") from exc

    def _target(self, path: str) -> TargetFile:
        assert self._updater is not None, "releases() comes first"
        target = self._updater.get_targetinfo(path)
        if target is None:
            raise Untrusted(f"{path} is not in the signed list")
        return target


def _release(path: str, target: TargetFile) -> Release | None:
    try:
        return Release.of(path, target.length, target.custom)
    except ValueError as exc:
        log.warning("release_not_understood path=%s reason=%s", path, exc)
        return None


def _expired(exc: ExpiredMetadataError, now: datetime, host_time: datetime | None) -> str:
    here = f"{now:%Y-%m-%d %H:%M} UTC by this machine's clock"
    if host_time is not None and abs(host_time - now) > CLOCK_OFF:
        return (
            f"the list of versions seems expired ({exc}), but it is {here}, and {host_time:%Y-%m-%d %H:%M} by the"
            " host's: mend the clock"
        )
    return (
        f"the list of versions has expired ({exc}; {here}): its publisher must sign it anew, or somebody on the line"
        " holds an old one back"
    )
