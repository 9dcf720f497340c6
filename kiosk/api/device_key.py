"""Where the device's private key lies: the system's keyring, or, only where the operator chose it, a file.

A key is an EC P-256 key in PKCS 8 PEM, about 240 characters.
"""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Final, Protocol, TypeVar

import keyring
import keyring.backend
import keyring.errors

from kiosk.durable import fsync_folder
from kiosk.errors import KioskError

SERVICE_NAME: Final = "photo-kiosk"
KEYRING_TIMEOUT_S: Final = 10.0
"""A locked Secret Service waits for a prompt that no kiosk can answer."""

KEYRING_BACKENDS_TRUSTED: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""The system's own stores. keyring falls back to plain text by silence where keyrings.alt is installed."""

CREDENTIAL_BYTES_MAX: Final = 2560
"""Of one secret in UTF-16: CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows' wincred.h, the smallest of the systems' own. Held
on each of them, so that what is tried on one fits all."""

Result = TypeVar("Result")


class KeyStoreUnusable(KioskError):
    """The private key can't be kept or read."""


class NoKeyring(KeyStoreUnusable):
    """No keyring of the system's own can be had; a plain-text one counts as none."""


class KeyringLocked(KeyStoreUnusable):
    """It is there and does not open."""


class DeviceKeyStore(Protocol):
    """Keeps one private key for each name. May block; raises KeyStoreUnusable with what to do."""

    def kind(self) -> str:
        """What keeps them, by its name."""

    def load(self, name: str) -> str | None:
        """The PEM, or None where there is none."""

    def save(self, name: str, private_key_pem: str) -> None:
        """Durable when it returns; replaces an earlier one."""

    def delete(self, name: str) -> None:
        """Does nothing where there is none."""


class KeyringStore:
    """The system's keyring: Credential Locker, Keychain, Secret Service or KWallet, and nothing else."""

    def __init__(self, timeout_s: float = KEYRING_TIMEOUT_S) -> None:
        self._timeout_s = timeout_s

    def kind(self) -> str:
        return self._call(lambda backend: f"{type(backend).__module__}.{type(backend).__qualname__}")

    def load(self, name: str) -> str | None:
        return self._call(lambda backend: backend.get_password(SERVICE_NAME, name))

    def save(self, name: str, private_key_pem: str) -> None:
        size_bytes = len(private_key_pem.encode("utf-16-le"))
        if size_bytes > CREDENTIAL_BYTES_MAX:
            raise KeyStoreUnusable(
                f"{name} has {size_bytes} bytes, and a keyring holds {CREDENTIAL_BYTES_MAX}: nothing was written"
            )
        self._call(lambda backend: backend.set_password(SERVICE_NAME, name, private_key_pem))

    def delete(self, name: str) -> None:
        if self.load(name) is not None:
            self._call(lambda backend: backend.delete_password(SERVICE_NAME, name))

    def _call(self, action: Callable[[keyring.backend.KeyringBackend], Result]) -> Result:
        answer: Future[Result] = Future()

        def ask() -> None:
            try:
                answer.set_result(action(_trusted_backend()))
            except Exception as exc:  # noqa: BLE001  (handed to the caller)
                answer.set_exception(exc)

        # A daemon thread and no pool: a pool's threads are waited for at the end, and this one may never return.
        threading.Thread(target=ask, name="keyring", daemon=True).start()
        try:
            return answer.result(self._timeout_s)
        except TimeoutError as exc:
            raise KeyringLocked(
                f"the system's keyring did not answer within {self._timeout_s:.0f} s: unlock it, then try again"
            ) from exc
        except keyring.errors.KeyringLocked as exc:
            raise KeyringLocked(f"the system's keyring is locked ({exc}): unlock it, then try again") from exc
        except KeyStoreUnusable:
            raise
        except Exception as exc:  # its backends let through what their libraries raise: of D-Bus, of Windows
            raise KeyStoreUnusable(
                f"the system's keyring refused ({type(exc).__name__}: {exc}): restart it or log in anew, then try again"
            ) from exc


class FileStore:
    """A file of mode 0600 in the data folder: for machines without a keyring, chosen by `--key-store file`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def kind(self) -> str:
        return f"a file in {self._folder}"

    def load(self, name: str) -> str | None:
        path = self._path(name)
        try:
            mode = path.stat().st_mode
            if sys.platform != "win32" and mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise KeyStoreUnusable(f"the key file {path} is open to others: chmod 600 it, and enrol anew")
            return path.read_text("ascii")
        except FileNotFoundError:
            return None
        except OSError as exc:
            raise KeyStoreUnusable(f"the key file {path} can't be read ({exc.strerror})") from exc

    def save(self, name: str, private_key_pem: str) -> None:
        path = self._path(name)
        fresh = path.with_suffix(".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(private_key_pem)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
            fsync_folder(path.parent)
        except OSError as exc:
            raise KeyStoreUnusable(f"the key file {path} can't be written ({exc.strerror})") from exc

    def delete(self, name: str) -> None:
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as exc:
            raise KeyStoreUnusable(f"the key file {self._path(name)} can't be deleted ({exc.strerror})") from exc

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.pem"


def _trusted_backend() -> keyring.backend.KeyringBackend:
    backend = keyring.get_keyring()
    candidates: list[keyring.backend.KeyringBackend] = getattr(backend, "backends", [backend])
    for candidate in candidates:  # a chainer holds several, best first
        if type(candidate).__module__ in KEYRING_BACKENDS_TRUSTED:
            return candidate
    raise NoKeyring(
        f"this machine has no system keyring (found {type(backend).__module__}): start one, or say on purpose that the"
        " key goes into a file, by --key-store file"
    )
