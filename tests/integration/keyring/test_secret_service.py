"""The real Secret Service: gnome-keyring on a D-Bus session of its own, with a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.config import KioskConfig
from tests.fakes.enrolment_backend import EnrolmentBackend

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs Linux with dbus-run-session and gnome-keyring-daemon (packaging/setup/setup.sh --tests)",
)

UNLOCKED = "printf 'secret\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
"""As a log-in does it, by the user's password."""
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"
FROZEN = (
    "printf 'secret\\n' | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &"
    " sleep 0.5; kill -STOP $!"
)
THAW = "; code=$?; kill -CONT $! 2>/dev/null; exit $code"
LIMIT_S = 1.0

CALLS = f"""
import json, time
from kiosk.api import device_key
store = device_key.KeyringStore(timeout_s={LIMIT_S})
told = []
for call in (
    lambda: store.load("device-key"),
    lambda: store.save("device-key", "PEM"),
    lambda: store.delete("device-key"),
):
    begun_s = time.monotonic()
    try:
        answer = call()
    except device_key.KeyStoreUnusable as exc:
        answer = [type(exc).__name__, str(exc)]
    told.append((answer, time.monotonic() - begun_s))
print(json.dumps(told))
"""

Session = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Runs a command after `daemon` on a bus of its own; the home, and the keyring's file in it, is this test's."""
    home = {"HOME": tmp_path, "XDG_DATA_HOME": tmp_path / "share", "XDG_RUNTIME_DIR": tmp_path / "run"}
    (tmp_path / "run").mkdir(mode=0o700)

    def run(daemon: str, *arguments: str, after: str = "") -> subprocess.CompletedProcess[str]:
        command = ["dbus-run-session", "--", "sh", "-c", f'{daemon}; "$0" "$@"{after}', sys.executable, *arguments]
        environment = {**os.environ, **{name: str(folder) for name, folder in home.items()}, "DISPLAY": ""}
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    return run


def calls(done: subprocess.CompletedProcess[str]) -> list[tuple[Any, float]]:
    assert done.returncode == 0, done.stderr
    told: list[tuple[Any, float]] = json.loads(done.stdout)
    return told


def test_a_kiosk_is_enrolled_and_its_key_outlives_a_restart(session: Session, tmp_path: Path) -> None:
    """Enrolled into gnome-keyring, a machine that starts again finds its key there, and no file holds it."""
    data = tmp_path / "kiosk"
    with EnrolmentBackend().serving() as backend:
        arguments = ("enrol", "--api", backend.url, "--code", backend.new_code(), "--data", str(data))
        done = session(UNLOCKED, "-m", "kiosk", *arguments)
        assert done.returncode == 0, done.stderr
        done = session(UNLOCKED, "-m", "kiosk", "doctor", "--json", "--data", str(data))
    checks = {check["check"]: check for check in json.loads(done.stdout)["checks"]}
    assert checks["keyring"] == {
        "check": "keyring",
        "good": True,
        "detail": "keyring.backends.SecretService.Keyring keeps and gives back, and has the private key",
    }
    assert checks["backend"]["good"]
    assert KioskConfig.load(data / "config.toml").identity.key_store == "keyring"
    assert not [path for path in data.rglob("*") if path.is_file() and b"PRIVATE KEY" in path.read_bytes()]


def test_a_locked_keyring_refuses_each_call_in_time(session: Session) -> None:
    """Nobody can answer the prompt at a kiosk: each call is refused within its limit, and says to unlock it."""
    session(UNLOCKED, "-c", CALLS)  # makes the keyring
    for answer, seconds in calls(session(LOCKED, "-c", CALLS)):
        assert answer[0] == "KeyringLocked"
        assert "unlock it" in answer[1]
        assert seconds < LIMIT_S + 1


def test_a_keyring_that_hangs_ends_each_call_in_time(session: Session) -> None:
    """A daemon that answers nothing is given up after the limit, call by call, and the process ends."""
    for answer, seconds in calls(session(FROZEN, "-c", CALLS, after=THAW)):
        assert answer == [
            "KeyringLocked",
            f"the system's keyring did not answer within {LIMIT_S:.0f} s: unlock it, then try again",
        ]
        assert seconds < LIMIT_S + 1


def test_without_a_bus_nothing_is_kept_in_plain_text(session: Session, tmp_path: Path) -> None:
    """No bus: enrolment is refused with the two ways out, no code is spent, and no key lies anywhere."""
    data = tmp_path / "kiosk"
    with EnrolmentBackend().serving() as backend:
        code = backend.new_code()
        arguments = ("-m", "kiosk", "enrol", "--api", backend.url, "--code", code, "--data", str(data))
        done = session("export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere", *arguments)
        assert done.returncode == 1
        assert "no system keyring (found keyring.backends.fail)" in done.stderr
        assert "start one, or say on purpose that the key goes into a file, by --key-store file" in done.stderr
        assert backend.calls == []
    assert [path for path in data.rglob("*") if path.is_file()] == []
