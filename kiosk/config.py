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
from urllib.parse import urlsplit

import tomli_w

from kiosk.business_hours import BusinessHours
from kiosk.catalogue import Catalogue
from kiosk.contrast import READABLE, contrast
from kiosk.durable import write_durably
from kiosk.errors import KioskError
from kiosk.languages import LANGUAGES, Language
from kiosk.settings import read_section, setting
from kiosk.shop_printers import PrintingConfig, products_problem

PAPER: Final = "#FAF6EF"
"""The pages' ground, in the theme, too."""


class ConfigInvalid(KioskError):
    """config.toml, or what the shop sets over it, can't be used; the text names every problem in it."""


class KeyStoreKind(StrEnum):
    KEYRING = "keyring"
    FILE = "file"


def _language_problem(tag: str) -> str:
    return "" if tag in LANGUAGES else f"one of {', '.join(LANGUAGES)}"


def _languages_problem(tags: tuple[str, ...]) -> str:
    unknown = [tag for tag in tags if tag not in LANGUAGES]
    return f"no words in {', '.join(unknown)}; there are {', '.join(LANGUAGES)}" if unknown else ""


def _key_store_problem(kind: str) -> str:
    return "" if kind in set(KeyStoreKind) else " or ".join(KeyStoreKind)


def _hours_problem(hours: tuple[str, ...]) -> str:
    try:
        for text in hours:
            BusinessHours.parse(text)
    except ValueError as exc:
        return str(exc)
    return ""


def _catalogue_problem(currency: str, products: tuple[str, ...], finishes: tuple[str, ...]) -> str:
    try:
        Catalogue.parse(currency, products, finishes)
    except ValueError as exc:
        return str(exc)
    return ""


def _accent_problem(colour: str) -> str:
    try:
        least = min(contrast(colour, ground) for ground in ("#FFFFFF", PAPER))
    except ValueError as exc:
        return str(exc)
    return "" if least >= READABLE else f"{colour} is too light to be read: {least:.1f} to 1, and 4.5 are needed"


def _logo_problem(path: str) -> str:
    if path and Path(path).suffix.lower() not in {".png", ".svg"}:
        return "a PNG or an SVG"
    return "" if not path or Path(path).is_file() else f"there is no {path}"


def _currency_problem(currency: str) -> str:
    return _catalogue_problem(currency, (), ())


def _products_problem(products: tuple[str, ...]) -> str:
    return _catalogue_problem("EUR", products, ("glossy",))


def _finishes_problem(finishes: tuple[str, ...]) -> str:
    return _catalogue_problem("EUR", (), finishes) or ("" if finishes else "at least one, such as glossy")


@dataclass(frozen=True, slots=True)
class BackendConfig:
    api_url: str = setting("", "Base URL of the backend's API; written by `kiosk enrol`.")
    device_id: str = setting("", "This kiosk's id at the backend; written by `kiosk enrol`.")
    store_id: str = setting("", "The shop's id at the backend; written by `kiosk enrol`.")


@dataclass(frozen=True, slots=True)
class IdentityConfig:
    key_store: str = setting(
        "keyring",
        "Where the device's private key lies: `keyring`, or `file` by explicit choice.",
        check=_key_store_problem,
    )


@dataclass(frozen=True, slots=True)
class PhotosConfig:
    long_edge_px: int = setting(3000, "Longest edge of what is sent; nothing is enlarged.", low=600, high=12000)
    target_ssimulacra2: int = setting(85, "SSIMULACRA2 that each photo keeps; 90 is beyond doubt.", low=60, high=95)
    keep_capture_time: bool = setting(
        False,  # noqa: FBT003 - the default of a setting
        "Whether the time of capture stays in what is sent; nothing else of the metadata ever does.",
    )
    workers: int = setting(0, "Imaging processes; 0 takes one for each core.", low=0, high=32)


@dataclass(frozen=True, slots=True)
class SessionConfig:
    language: str = setting(
        "en", "BCP 47: what the screen speaks until a customer chooses; always offered.", check=_language_problem
    )
    languages: tuple[str, ...] = setting(
        (), "BCP 47: what a customer may choose, in this order; empty offers all.", check=_languages_problem
    )
    idle_s: int = setting(90, "Seconds without a touch until a customer's session is wiped.", low=15, high=900)

    @property
    def offered_languages(self) -> tuple[Language, ...]:
        """Each once, and `language` among them: before the others where `languages` does not name it."""
        tags = dict.fromkeys(self.languages or LANGUAGES)
        return tuple(LANGUAGES[tag] for tag in (tags if self.language in tags else [self.language, *tags]))


@dataclass(frozen=True, slots=True)
class SourcesConfig:
    folders: tuple[str, ...] = setting((), "Folders offered as sources beside removable media.")


@dataclass(frozen=True, slots=True)
class PhoneConfig:
    enabled: bool = setting(
        True,  # noqa: FBT003 - the default of a setting
        "Whether photos may come from phones over the shop's network.",
    )
    address: str = setting(
        "",
        "Where phones reach this kiosk: an IPv4 address of it, or an interface's name; empty: chosen by itself.",
    )
    port: int = setting(
        0, "The port for phones, for shops with a firewall; 0 takes any that is free.", low=0, high=65535
    )
    wifi_name: str = setting("", "The Wi-Fi that phones share with this kiosk, for a code to join it; empty: no code.")
    wifi_password: str = setting("", "Its password, which the code shows to everyone; empty: open.", secret=True)
    photo_mb: int = setting(200, "Largest file that a phone may send, in MB.", low=5, high=400)
    photos: int = setting(500, "Photos that phones may send in one session.", low=1, high=1000)
    session_mb: int = setting(8000, "MB that phones may send in one session.", low=50, high=100_000)


@dataclass(frozen=True, slots=True)
class PrintsConfig:
    currency: str = setting("EUR", "ISO 4217: what prices are in.", check=_currency_problem)
    products: tuple[str, ...] = setting(
        (),
        "Sizes that the shop prints, the usual one first, as texts like `10x15: 102x152 mm, 29` (the price in cents);"
        " empty where it sells none.",
        check=_products_problem,
    )
    finishes: tuple[str, ...] = setting(("glossy",), "Of the paper, the usual one first.", check=_finishes_problem)

    @property
    def catalogue(self) -> Catalogue:
        return Catalogue.parse(self.currency, self.products, self.finishes)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(product.code for product in self.catalogue.products)


@dataclass(frozen=True, slots=True)
class ShopConfig:
    name: str = setting("", "The shop's name, as customers read it.")
    accent: str = setting(
        "#1D5B4F",
        "Colour of buttons and signs, like #1D5B4F; dark enough for white words on it.",
        check=_accent_problem,
    )
    logo: str = setting("", "A PNG or SVG of the shop's logo, for the first page.", check=_logo_problem)


@dataclass(frozen=True, slots=True)
class LineConfig:
    ceiling_mbit_s: float = setting(
        0.0, "The most that uploads may take of the line, in Mbit/s; 0 is no ceiling.", low=0.0, high=10_000.0
    )
    business_hours: tuple[str, ...] = setting(
        (),
        "When the shop is open, by this machine's time: a list of texts like `Mon-Fri 08:00-18:30`.",
        check=_hours_problem,
    )
    business_ceiling_mbit_s: float = setting(
        0.0, "The ceiling during business hours, in Mbit/s; 0 is no ceiling.", low=0.0, high=10_000.0
    )


def _update_url_problem(url: str) -> str:
    parts = urlsplit(url)
    on_this_machine = parts.hostname in {"localhost", "127.0.0.1", "::1"}
    is_good = parts.scheme == "https" or (parts.scheme == "http" and on_this_machine)
    return "" if not url or (is_good and parts.hostname) else "an address that begins with https://"


@dataclass(frozen=True, slots=True)
class UpdatesConfig:
    enabled: bool = setting(
        True,  # noqa: FBT003 - the default of a setting
        "Whether new versions are taken by themselves; `kiosk update now` takes one in any case.",
    )
    url: str = setting(
        "", "Where the signed versions lie (docs/updates.md); empty: nowhere.", check=_update_url_problem
    )
    channel: str = setting("stable", "Which of the publisher's channels; a shop may try another first.")
    ceiling_kbit_s: int = setting(
        4000, "The most that a new version may take of the line, in kbit/s.", low=64, high=10_000_000
    )
    hours: tuple[str, ...] = setting(
        (),
        "When a new version may be started, by this machine's time: a list of texts like `Mon-Sun 03:00-05:00`; empty:"
        " whenever nobody stands before the screen.",
        check=_hours_problem,
    )


@dataclass(frozen=True, slots=True)
class KioskConfig:
    backend: BackendConfig = field(default_factory=BackendConfig)
    identity: IdentityConfig = field(default_factory=IdentityConfig)
    photos: PhotosConfig = field(default_factory=PhotosConfig)
    session: SessionConfig = field(default_factory=SessionConfig)
    sources: SourcesConfig = field(default_factory=SourcesConfig)
    phone: PhoneConfig = field(default_factory=PhoneConfig)
    line: LineConfig = field(default_factory=LineConfig)
    prints: PrintsConfig = field(default_factory=PrintsConfig)
    shop: ShopConfig = field(default_factory=ShopConfig)
    printing: PrintingConfig = field(default_factory=PrintingConfig)
    updates: UpdatesConfig = field(default_factory=UpdatesConfig)

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
        return cls.of(tables, str(path))

    @classmethod
    def of(cls, tables: Mapping[str, object], source: str) -> Self:
        """The settings in these sections, as TOML gives them. Raises ConfigInvalid, which names `source`."""
        problems: list[str] = []
        config = cls(
            **{name: read_section(kind, tables.get(name, {}), name, problems) for name, kind in _SECTIONS.items()}
        )
        problems += [f"[{name}]: no such section" for name in tables if name not in _SECTIONS]
        if not problems and (problem := products_problem(config.printing.printers, config.prints.codes)):
            problems.append(f"[printing] printers: {problem}")
        if problems:
            raise ConfigInvalid(f"{source}: " + "; ".join(problems))
        return config

    def save(self, path: Path) -> None:
        """Whole or not at all. Raises ConfigInvalid where the folder can't be written."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(path, tomli_w.dumps(dataclasses.asdict(self)).encode())
        except OSError as exc:
            raise ConfigInvalid(f"{path} can't be written ({exc.strerror}): check the folder's rights") from exc


_SECTIONS: Final[Mapping[str, type[Any]]] = {
    "backend": BackendConfig,
    "identity": IdentityConfig,
    "photos": PhotosConfig,
    "session": SessionConfig,
    "sources": SourcesConfig,
    "phone": PhoneConfig,
    "line": LineConfig,
    "prints": PrintsConfig,
    "shop": ShopConfig,
    "printing": PrintingConfig,
    "updates": UpdatesConfig,
}
