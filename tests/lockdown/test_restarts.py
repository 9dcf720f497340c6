"""A dead touchscreen is back within five seconds, and so is a frozen one once that is told."""

from __future__ import annotations

import errno
import os
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from kiosk.data_folder import DataFolder
from kiosk.supervisor.watch import Limits
from tests.cloud import REPOSITORY
from tests.lockdown.conftest import Supervise, Tell
from tests.lockdown.frozen_thread import ThreadHeldBack
from tests.lockdown.screen import SupervisedKiosk, compiled, gone, wait_for

TIMES = 6
LIMIT_S = 5.0
"""On a machine with nothing else to do: the app's own start takes some 1.5 s of its processors, whoever starts it."""
TOLD_LIMIT_S = Limits().frozen_s + Limits().look_s + 1.0
"""The last beat before it lies up to a second back; a busy machine looks a little later."""


def say(what: str, seconds: list[float], tell: Tell) -> None:
    tell(
        f"{what}: median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s of {len(seconds)}"
        f" ({', '.join(f'{one:.2f}' for one in seconds)}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores)"
    )


def live_well(kiosk: SupervisedKiosk) -> None:
    """The next death is a first one again, without a minute's wait: by a supervisor that is as new."""
    kiosk.end()
    kiosk.start()


@pytest.mark.timeout(600)
def test_killed(without_backend: DataFolder, supervise: Supervise, tell: Tell) -> None:
    """SIGKILL of the app: a new window with its first frame within five seconds, each time, and one uploader."""
    kiosk = supervise(without_backend)
    took_s = []
    for _ in range(TIMES):
        live_well(kiosk)
        wait_for("an uploader", lambda: len(workers(kiosk)) == 1)
        (orphan,) = workers(kiosk)
        killed = kiosk.kill_app()
        took_s.append(kiosk.await_screen(other_than=killed))
        wait_for("the dead app's uploader is gone", lambda orphan=orphan: gone(orphan))  # type: ignore[misc]  # a lambda's default
    say("killed → new window, first frame drawn", took_s, tell)
    assert max(took_s) < LIMIT_S


def workers(kiosk: SupervisedKiosk) -> list[int]:
    """Uploaders of this data folder."""
    found = []
    for process in psutil.process_iter(["cmdline"]):
        command = process.info["cmdline"] or []
        if "worker" in command and str(kiosk.data.root) in command:
            found.append(process.pid)
    return found


@pytest.mark.timeout(600)
def test_stopped(without_backend: DataFolder, supervise: Supervise, tell: Tell) -> None:
    """SIGSTOP of the app: told after three seconds, and a new window within five more."""
    kiosk = supervise(without_backend)
    told_s, took_s = [], []
    for _ in range(TIMES):
        live_well(kiosk)
        time.sleep(1.5)  # it beats, and is not just starting
        frozen = kiosk.app_pid
        os.kill(frozen, signal.SIGSTOP)
        told_s.append(wait_for("the frozen app is killed", lambda frozen=frozen: gone(frozen)))  # type: ignore[misc]
        took_s.append(kiosk.await_screen(other_than=frozen))
    whole_s = [told + took for told, took in zip(told_s, took_s, strict=True)]
    say("stopped → told and killed", told_s, tell)
    say("told → new window, first frame drawn", took_s, tell)
    say("stopped → new window, first frame drawn", whole_s, tell)
    assert max(told_s) < TOLD_LIMIT_S
    assert min(told_s) > Limits().frozen_s - 1.0
    assert max(took_s) < LIMIT_S
    assert "app_failed how=froze" in kiosk.log


def test_gui_thread_held(without_backend: DataFolder, supervise: Supervise, tell: Tell) -> None:
    """The GUI's thread alone stands still, all others run: told and mended as if the whole app did."""
    kiosk = supervise(without_backend)
    time.sleep(1.5)
    frozen = kiosk.app_pid
    others = psutil.Process(frozen).num_threads() - 1
    assert others > 1
    try:
        held = ThreadHeldBack(frozen)
    except OSError as exc:
        if exc.errno != errno.EPERM:
            raise
        pytest.skip("this machine lets nobody hold a thread of another process (ptrace)")
    told_s = wait_for("the frozen app is killed", held.is_killed)
    took_s = kiosk.await_screen(other_than=frozen)
    say("GUI thread held → told and killed", [told_s], tell)
    say("told → new window, first frame drawn", [took_s], tell)
    assert told_s < TOLD_LIMIT_S
    assert took_s < LIMIT_S


def test_it_starts_quickly(tmp_path: Path, tell: Tell) -> None:
    """The supervisor costs about a tenth of a second of processor time, compiled as bundles are, before it works."""
    command = [sys.executable, "-m", "kiosk.supervisor", "--help"]
    environment = {**os.environ, **compiled(tmp_path)}
    took_s = []
    for _ in range(TIMES + 1):
        before = os.times()
        subprocess.run(command, cwd=REPOSITORY, env=environment, stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        took_s.append(after.children_user + after.children_system - before.children_user - before.children_system)
    say("supervisor, processor time of its start", took_s[1:], tell)  # the first one compiles
    assert statistics.median(took_s[1:]) < 0.15


def test_told_to_end_by_others(without_backend: DataFolder, supervise: Supervise, tell: Tell) -> None:
    """A SIGTERM that does not come from the supervisor closes the app in good order, and it is back."""
    kiosk = supervise(without_backend)
    told = kiosk.app_pid
    os.kill(told, signal.SIGTERM)
    say("told to end → new window", [kiosk.await_screen(other_than=told)], tell)
    assert "app_failed how=died with 143" in kiosk.log


def test_a_killed_supervisor(without_backend: DataFolder, supervise: Supervise, tell: Tell) -> None:
    """What starts the supervisor again (systemd, launchd, a task) gets one touchscreen, not two."""
    kiosk = supervise(without_backend)
    left_behind = kiosk.app_pid
    kiosk.process.kill()
    kiosk.process.wait()
    assert not gone(left_behind)
    begun_s = time.monotonic()
    kiosk.start(other_than=left_behind)
    say("new supervisor → new window", [time.monotonic() - begun_s], tell)
    assert gone(left_behind)
    assert len(kiosk.hands.windows()) == 1
