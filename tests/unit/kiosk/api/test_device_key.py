"""The private key lies in the system's keyring or, by explicit choice, in a file of mode 0600; never elsewhere."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import keyring
import keyring.backend
import keyring.backends.fail
import pytest

from kiosk.api import device_key
from kiosk.api.device_key import CREDENTIAL_BYTES_MAX, FileStore, KeyringStore, KeyStoreUnusable, NoKeyring
from kiosk.api.identity import new_key_pair


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


def test_plain_text_is_refused_by_its_module_whatever_it_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    """keyrings.alt, which keyring takes by silence where no bus runs, is refused by name and asked nothing."""
    monkeypatch.setattr(PlainTextBackend, "__module__", "keyrings.alt.file")
    monkeypatch.setattr(keyring, "get_keyring", PlainTextBackend)
    store = KeyringStore()
    calls: list[Callable[[], object]] = [
        store.kind,
        lambda: store.load("device-key"),
        lambda: store.save("device-key", "PEM"),
    ]
    for call in calls:
        with pytest.raises(NoKeyring, match=r"found keyrings\.alt\.file.*on purpose.*--key-store file"):
            call()


class ForgivingBackend(keyring.backend.KeyringBackend):
    """Notes what is written to it."""

    priority = 9
    written: ClassVar[list[str]] = []

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.written.append(password)


@pytest.fixture
def forgiving(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    ForgivingBackend.written.clear()
    monkeypatch.setattr(keyring, "get_keyring", ForgivingBackend)
    monkeypatch.setattr(device_key, "KEYRING_BACKENDS_TRUSTED", (ForgivingBackend.__module__,))
    return ForgivingBackend.written


def test_what_is_kept_fits_windows_credential_locker(forgiving: list[str]) -> None:
    """A device's private key takes at most a quarter of the 2,560 bytes that Windows gives a secret in UTF-16."""
    pair = new_key_pair()
    KeyringStore().save("device-key", pair.private_pem)
    assert forgiving == [pair.private_pem]
    assert len(pair.private_pem.encode("utf-16-le")) <= CREDENTIAL_BYTES_MAX / 4
    assert CREDENTIAL_BYTES_MAX == 5 * 512  # wincred.h: CRED_MAX_CREDENTIAL_BLOB_SIZE


@pytest.mark.parametrize("letter", ["a", "\N{GRINNING FACE}"], ids=["one unit", "two units"])
def test_what_does_not_fit_is_refused_before_it_is_written(letter: str, forgiving: list[str]) -> None:
    """A secret of 2,560 bytes is kept and one of more is refused with its size, counted as UTF-16 does."""
    most = CREDENTIAL_BYTES_MAX // len(letter.encode("utf-16-le"))
    KeyringStore().save("device-key", letter * most)
    with pytest.raises(KeyStoreUnusable, match="nothing was written"):
        KeyringStore().save("device-key", letter * most + "a")
    assert forgiving == [letter * most]


def test_what_a_backend_s_library_raises_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bus that dies in mid call is no traceback, and says what to do."""

    def die(_self: object, _service: str, _username: str) -> str:
        raise ConnectionResetError("the bus is gone")

    monkeypatch.setattr(ForgivingBackend, "get_password", die)
    monkeypatch.setattr(keyring, "get_keyring", ForgivingBackend)
    monkeypatch.setattr(device_key, "KEYRING_BACKENDS_TRUSTED", (ForgivingBackend.__module__,))
    with pytest.raises(KeyStoreUnusable, match=r"ConnectionResetError: the bus is gone.*restart it"):
        KeyringStore().load("device-key")


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
