"""The touchscreen alone on a console, under cage, as packaging/linux sets it up; by its headless back end."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.data_folder import DataFolder
from kiosk.supervisor.pulse import Stage, read
from tests.cloud import REPOSITORY
from tests.lockdown.conftest import Tell
from tests.lockdown.screen import compiled, gone, wait_for

AS_SOMEBODY = ["unshare", "--user", "--map-user=1000", "--map-group=1000"]
"""Cage refuses root. In a user namespace the same files are ours, and nobody is root."""


def may_be_somebody() -> bool:
    if os.getuid() != 0:
        return True
    return subprocess.run([*AS_SOMEBODY, "true"], capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.skipif(shutil.which("cage") is None, reason="needs cage and xwayland (apt-get install cage xwayland)"),
    pytest.mark.skipif(not may_be_somebody(), reason="runs as root, where cage refuses, and has no user namespaces"),
]


@pytest.fixture
def runtime_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def cage(without_backend: DataFolder, runtime_folder: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    supervise = f"{sys.executable} -m kiosk supervise --data {without_backend.root}"
    command = ["cage", "-d", "--", "/bin/sh", "-c", f"until {supervise}; do sleep 1; done"]
    environment = {
        **{name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
        **compiled(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime_folder),
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
        "QT_QPA_PLATFORM": "wayland",
    }
    with (tmp_path / "cage.log").open("wb") as log:
        process = subprocess.Popen(
            [*(AS_SOMEBODY if os.getuid() == 0 else []), *command],
            cwd=REPOSITORY,
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    yield process
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(60)


def test_under_cage(
    cage: subprocess.Popen[bytes],
    runtime_folder: Path,
    tell: Tell,
) -> None:
    """It shows its first frame there, a killed app is back within five seconds, and a killed supervisor, too."""

    def pulse() -> Path:
        (path,) = runtime_folder.glob("photo-kiosk-*.pulse")
        return path

    def shows(other_than: int = 0) -> Callable[[], bool]:
        def seen() -> bool:
            beat = read(pulse()) if list(runtime_folder.glob("*.pulse")) else None
            return beat is not None and beat.stage is Stage.SHOWING and beat.pid != other_than

        return seen

    def app_pid() -> int:
        beat = read(pulse())
        assert beat is not None
        return beat.pid

    wait_for("a first frame under cage", shows(), 60)
    first = app_pid()
    os.kill(first, signal.SIGKILL)
    killed_s = wait_for("another app", shows(first), 30)

    second = app_pid()
    supervisor = int(Path(f"/proc/{second}/stat").read_text().rpartition(")")[2].split()[1])
    os.kill(supervisor, signal.SIGKILL)
    begun_s = time.monotonic()
    wait_for("another supervisor's app", shows(second), 30)
    tell(f"under cage: killed app → first frame {killed_s:.2f} s")
    tell(f"under cage: killed supervisor → first frame {time.monotonic() - begun_s:.2f} s")
    assert gone(second)
    assert killed_s < 5
    assert cage.poll() is None
