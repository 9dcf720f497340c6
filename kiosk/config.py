"""The kiosk's settings and folders: frozen, bounded, described. Unknown keys fail, and all problems show at once."""

from __future__ import annotations

import dataclasses
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self

import platformdirs
import tomli_w

from backend_lambdas.contract.messages import LANGUAGE_PATTERN
from kiosk.errors import KioskError

APP_NAME: Final = "photo-kiosk"


class ConfigInvalid(KioskError):
    """config.toml can't be used; the text names every problem in it."""


class KeyStoreKind(StrEnum):
    KEYRING = "keyring"
    FILE = "file"


def _setting(default: Any, meaning: str, *, low: int | None = None, high: int | None = None) -> Any:
    return field(default=default, metadata={"meaning": meaning, "low": low, "high": high})


@dataclass(frozen=True, slots=True)
class BackendConfig:
    api_url: str = _setting("", "Base URL of the backend's API; written by `kiosk enrol`.")
    device_id: str = _setting("", "This kiosk's id at the backend; written by `kiosk enrol`.")
    store_id: str = _setting("", "The shop's id at the backend; written by `kiosk enrol`.")


@dataclass(frozen=True, slots=True)
class IdentityConfig:
    key_store: str = _setting(
        "keyring", "Where the device's private key lies: `keyring`, or `file` by explicit choice."
    )


@dataclass(frozen=True, slots=True)
class PhotosConfig:
    long_edge_px: int = _setting(3000, "Longest edge of what is sent; nothing is enlarged.", low=600, high=12000)
    quality: int = _setting(89, "jpegli quality of what is sent.", low=60, high=98)
    workers: int = _setting(0, "Imaging processes; 0 takes one for each core.", low=0, high=32)


@dataclass(frozen=True, slots=True)
class SessionConfig:
    language: str = _setting("en", "BCP 47: the screen's first language, and the notice's.")
    idle_s: int = _setting(90, "Seconds without a touch until a customer's session is wiped.", low=15, high=900)


@dataclass(frozen=True, slots=True)
class SourcesConfig:
    folders: tuple[str, ...] = _setting((), "Folders offered as sources beside removable media.")


@dataclass(frozen=True, slots=True)
class KioskConfig:
    backend: BackendConfig = field(default_factory=BackendConfig)
    identity: IdentityConfig = field(default_factory=IdentityConfig)
    photos: PhotosConfig = field(default_factory=PhotosConfig)
    session: SessionConfig = field(default_factory=SessionConfig)
    sources: SourcesConfig = field(default_factory=SourcesConfig)

    @property
    def enrolled(self) -> bool:
        return bool(self.backend.api_url and self.backend.device_id)

    @property
    def imaging_processes(self) -> int:
        return self.photos.workers or max(1, os.cpu_count() or 1)

    @classmethod
    def load(cls, path: Path) -> Self:
        """The settings in `path`; defaults where it does not exist. Raises ConfigInvalid."""
        try:
            tables = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as exc:
            raise ConfigInvalid(f"{path} can't be read: {exc}") from exc
        problems: list[str] = []
        config = cls(**{name: _section(kind, tables.pop(name, {}), name, problems) for name, kind in _SECTIONS.items()})
        problems += [f"[{name}]: no such section" for name in tables]
        if problems:
            raise ConfigInvalid(f"{path}: " + "; ".join(problems))
        return config

    def save(self, path: Path) -> None:
        """Whole or not at all. Raises ConfigInvalid where the folder can't be written."""
        fresh = path.with_suffix(".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with fresh.open("wb") as file:
                tomli_w.dump(dataclasses.asdict(self), file)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError as exc:
            raise ConfigInvalid(f"{path} can't be written ({exc.strerror}): check the folder's rights") from exc


_SECTIONS: Final[Mapping[str, type[Any]]] = {
    "backend": BackendConfig,
    "identity": IdentityConfig,
    "photos": PhotosConfig,
    "session": SessionConfig,
    "sources": SourcesConfig,
}


def _section(kind: type[Any], table: object, name: str, problems: list[str]) -> Any:
    if not isinstance(table, Mapping):
        problems.append(f"{name}: not a section")
        return kind()
    settings = {item.name: item for item in dataclasses.fields(kind)}
    problems += [f"[{name}] {key}: no such setting" for key in table if key not in settings]
    values = {}
    for key, item in settings.items():
        if key in table:
            before = len(problems)
            values[key] = _value(item, table[key], f"[{name}] {key}", problems)
            if len(problems) > before:
                del values[key]
    return kind(**values)


def _value(item: dataclasses.Field[Any], value: object, where: str, problems: list[str]) -> object:
    if isinstance(item.default, tuple):
        if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
            return tuple(value)
        problems.append(f"{where}: a list of texts")
    elif type(value) is not type(item.default):
        problems.append(f"{where}: a {type(item.default).__name__}")
    elif isinstance(value, int):
        low, high = item.metadata["low"], item.metadata["high"]
        if not low <= value <= high:
            problems.append(f"{where}: {low} to {high}")
    elif item.name == "language" and LANGUAGE_PATTERN.fullmatch(str(value)) is None:
        problems.append(f"{where}: a language tag such as en, de or pt-BR")
    elif item.name == "key_store" and value not in set(KeyStoreKind):
        problems.append(f"{where}: {' or '.join(KeyStoreKind)}")
    return value


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where this kiosk keeps what it owns; all on one volume, so that files move by rename."""

    root: Path

    @classmethod
    def standard(cls) -> Self:
        return cls(platformdirs.user_data_path(APP_NAME, appauthor=False))

    @property
    def config(self) -> Path:
        return self.root / "config.toml"

    @property
    def journal(self) -> Path:
        return self.root / "journal.sqlite3"

    @property
    def spool(self) -> Path:
        return self.root / "spool"

    @property
    def staging(self) -> Path:
        """Of sessions under way; wiped with each."""
        return self.root / "staging"

    @property
    def keys(self) -> Path:
        return self.root / "keys"

    @property
    def worker_lock(self) -> Path:
        return self.root / "worker.lock"
