"""The private key lies in the system's keyring or, by explicit choice, in a file of mode 0600; never elsewhere."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import pytest

from kiosk.api import device_key
from kiosk.api.device_key import FileStore, KeyringStore, KeyStoreUnusable


class PlainTextBackend(keyring.backend.KeyringBackend):
    """What keyrings.alt would offer by silence."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("must never be asked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("must never be asked")


class SleepyBackend(keyring.backend.KeyringBackend):
    """A locked daemon that waits for a prompt nobody sees."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(0.5)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("is not asked here")


def test_a_file_key_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    """The key file has mode 0600 from its first byte, and comes back as it was saved."""
    store = FileStore(tmp_path / "keys")
    store.save("device-key", "PEM")
    path = tmp_path / "keys" / "device-key.pem"
    assert store.load("device-key") == "PEM"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_key_open_to_others_is_refused(tmp_path: Path) -> None:
    """A key that others could read is no longer a secret, and is refused with what to do."""
    store = FileStore(tmp_path)
    store.save("device-key", "PEM")
    (tmp_path / "device-key.pem").chmod(0o640)
    with pytest.raises(KeyStoreUnusable, match="enrol anew"):
        store.load("device-key")


def test_no_key_is_no_error(tmp_path: Path) -> None:
    """A kiosk that was never enrolled has no key."""
    assert FileStore(tmp_path).load("device-key") is None


@pytest.mark.parametrize("backend", [PlainTextBackend, keyring.backends.fail.Keyring])
def test_a_keyring_that_is_not_the_systems_is_refused(
    monkeypatch: pytest.MonkeyPatch, backend: type[keyring.backend.KeyringBackend]
) -> None:
    """Plain text by silence and no keyring at all are refused, with the explicit choice named."""
    monkeypatch.setattr(keyring, "get_keyring", backend)
    with pytest.raises(KeyStoreUnusable, match="--key-store file"):
        KeyringStore().save("device-key", "PEM")


def test_a_locked_keyring_does_not_hang_the_kiosk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A keyring that waits for a prompt is given up after the time limit, with what to do."""
    monkeypatch.setattr(keyring, "get_keyring", SleepyBackend)
    monkeypatch.setattr(device_key, "KEYRING_BACKENDS_TRUSTED", (__name__, SleepyBackend.__module__))
    with pytest.raises(KeyStoreUnusable, match="unlock it"):
        KeyringStore(timeout_s=0.05).load("device-key")


HANGING_KEYRING = """
import sys, time
import keyring, keyring.backend
from kiosk.api import device_key

class Hanging(keyring.backend.KeyringBackend):
    priority = 9
    def get_password(self, service, username):
        time.sleep(60)
    def set_password(self, service, username, password):
        time.sleep(60)

device_key.KEYRING_BACKENDS_TRUSTED = ("__main__",)
keyring.get_keyring = Hanging
try:
    device_key.KeyringStore(timeout_s=0.1).load("device-key")
except device_key.KeyStoreUnusable:
    sys.exit(7)
"""


def test_a_hanging_keyring_does_not_keep_the_process_alive() -> None:
    """After the refusal the process ends at once, though the keyring's call has not returned."""
    assert subprocess.run([sys.executable, "-c", HANGING_KEYRING], timeout=30, check=False).returncode == 7


SECRET_SERVICE = """
from kiosk.api.device_key import KeyringStore
store = KeyringStore(timeout_s=20)
assert store.load("device-key") is None
store.save("device-key", "-----BEGIN PRIVATE KEY-----")
assert store.load("device-key") == "-----BEGIN PRIVATE KEY-----"
store.delete("device-key")
store.delete("device-key")
assert store.load("device-key") is None
print("kept by the Secret Service")
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs Linux with dbus-run-session and gnome-keyring-daemon (packaging/setup/setup.sh --tests)",
)
def test_the_real_secret_service_keeps_it(tmp_path: Path) -> None:
    """An unlocked gnome-keyring on a bus of its own keeps the key and gives it back."""
    script = 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0" -c "$1"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, SECRET_SERVICE],
        env={
            **os.environ,
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_RUNTIME_DIR": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "kept by the Secret Service" in done.stdout, done.stderr
