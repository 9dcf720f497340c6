"""Real `kiosk` commands as processes that may be killed, and the watch over whatever they leave running."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import psutil

from kiosk.config import KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.cloud import REPOSITORY, Cloud
from tests.torture.arguments import KIOSK, Program
from tests.torture.verdict import Fault, Finding

COMMAND_LIMIT_S: Final = 120.0
ORPHAN_LIMIT_S: Final = 10.0
"""What a killed process started may take this long to notice: a decoder's import, on a busy machine, and one photo."""
WATCH_POLL_S: Final = 0.3


class KioskFailed(AssertionError):
    """A command that nobody disturbed ended otherwise than it should."""


@dataclass(frozen=True, slots=True)
class Ended:
    status: int
    """Negative for a signal."""
    output: str

    @property
    def killed(self) -> bool:
        return self.status == -signal.SIGKILL


class KioskProcess:
    """One command in a session of its own, so that whatever it starts is found by the session's id."""

    def __init__(
        self,
        data: DataFolder,
        arguments: Sequence[str | Path],
        *,
        program: Sequence[str] = KIOSK,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        name, *rest = map(str, arguments)
        self.started_s = time.monotonic()
        self._log = data.root.with_suffix(".log").open("a+b")
        self._begin = self._log.seek(0, os.SEEK_END)
        self.process = subprocess.Popen(
            [*program, name, "--data", str(data.root), *rest],
            cwd=REPOSITORY,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )

    @property
    def session(self) -> int:
        return self.process.pid

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    @property
    def age_s(self) -> float:
        return time.monotonic() - self.started_s

    def kill(self) -> Ended:
        """SIGKILL, to this one process; it may have ended by itself, which the result then tells."""
        self.process.send_signal(signal.SIGKILL)
        return self.wait()

    def wait(self, limit_s: float = COMMAND_LIMIT_S) -> Ended:
        """Ends the whole session and raises KioskFailed if it takes longer."""
        try:
            status = self.process.wait(limit_s)
        except subprocess.TimeoutExpired as exc:
            end_session(self.session)
            raise KioskFailed(f"not done within {limit_s:.0f} s: {self.process.args!r}: {self._output()}") from exc
        output = self._output()
        self._log.close()
        return Ended(status, output)

    def _output(self) -> str:
        self._log.seek(self._begin)
        return self._log.read().decode("utf-8", "replace")


def run_kiosk(data: DataFolder, *arguments: str | Path, program: Program = KIOSK) -> Ended:
    """One command, left alone; raises KioskFailed unless it succeeds."""
    ended = KioskProcess(data, arguments, program=program).wait()
    if ended.status != 0:
        raise KioskFailed(f"kiosk {arguments[0]} ended with {ended.status}: {ended.output}")
    return ended


def enrol(cloud: Cloud, data: DataFolder, program: Program = KIOSK) -> None:
    """Makes the kiosk known to the cloud."""
    known = ("--api", cloud.ready["api"], "--code", cloud.enrolment_code(), "--key-store", "file")
    run_kiosk(data, "enrol", *known, program=program)


def tune(data: DataFolder, spec: RenditionSpec) -> None:
    """One imaging process, so that a machine bears several kiosks, and renditions as the card's were made."""
    config = KioskConfig.load(data.config)
    photos = replace(
        config.photos, workers=1, long_edge_px=spec.long_edge_px, target_ssimulacra2=round(spec.target_ssimulacra2)
    )
    replace(config, photos=photos).save(data.config)


def wipe_staging(data: DataFolder, scratch: Path, program: Program = KIOSK) -> None:
    """What the next customer's session does at its start; this one brings a file that is no photo."""
    no_photo = scratch / "no-photo.jpg"
    no_photo.write_text("no photo")
    ended = KioskProcess(data, ("send", "--email", "nobody@torture.example", no_photo), program=program).wait()
    if ended.status != 1:
        raise KioskFailed(f"kiosk send of no photo ended with {ended.status}: {ended.output}")


class OrphanWatch:
    """Follows the sessions of killed processes until nothing of them is left, and ends what stays too long."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self.findings: list[Finding] = []
        self._killed: dict[int, float] = {}
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="orphan-watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
        for session in list(self._killed):
            end_session(session)

    def follow(self, killed: KioskProcess) -> None:
        with self._lock:
            self._killed[killed.session] = time.monotonic()

    def settle(self) -> None:
        """Returns when none is followed any more."""
        deadline_s = time.monotonic() + 2 * ORPHAN_LIMIT_S
        while self._killed and time.monotonic() < deadline_s:
            time.sleep(WATCH_POLL_S)

    def _watch(self) -> None:
        while not self._stop.wait(WATCH_POLL_S):
            with self._lock:
                followed = dict(self._killed)
            living = {session for session, _ in living_members(followed)}
            now_s = time.monotonic()
            for session, killed_s in followed.items():
                outlived_s = now_s - killed_s
                if session in living and outlived_s <= ORPHAN_LIMIT_S:
                    continue
                self.longest_s = max(self.longest_s, outlived_s - WATCH_POLL_S)
                if session in living:
                    detail = f"a process outlived its killed parent by {ORPHAN_LIMIT_S:.0f} s"
                    self.findings.append(Finding(Fault.LEFT, f"session {session}", detail))
                    end_session(session)
                with self._lock:
                    del self._killed[session]


def living_members(sessions: Collection[int]) -> Iterator[tuple[int, psutil.Process]]:
    """Each with its session's id; the dead that nobody has buried yet are not among them."""
    for pid in psutil.pids():
        with suppress(OSError, psutil.Error):
            session = os.getsid(pid)
            if session in sessions and (process := psutil.Process(pid)).status() != psutil.STATUS_ZOMBIE:
                yield session, process


def end_session(session: int) -> None:
    for _, process in living_members({session}):
        with suppress(psutil.Error):
            process.kill()
