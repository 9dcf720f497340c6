"""The one page that phones see: its files, its words in the phone's language, and the headers that fence it in."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from types import MappingProxyType
from typing import Any, Final

from kiosk.media.phone.limits import ReceptionLimits

FOLDER: Final = Path(__file__).parent / "web"

ASSETS: Final[Mapping[str, str]] = MappingProxyType(
    {"page.css": "text/css; charset=utf-8", "page.js": "text/javascript; charset=utf-8"}
)
"""By name, with their types; nothing else of the folder is served."""

FENCE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Cache-Control": "no-store",
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src blob:; connect-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Server": "kiosk",
    }
)
"""On every answer."""

RIGHT_TO_LEFT: Final = frozenset({"ar", "he"})
_FALLBACK: Final = "en"
_OLD_CODES: Final[Mapping[str, str]] = MappingProxyType({"iw": "he"})
_LANGUAGES_READ_MAX: Final = 20

Phrases = Mapping[str, Any]
"""A text for each key, or for those that count something a text for each plural form of the language."""


def load_catalogue() -> Mapping[str, Phrases]:
    catalogue: dict[str, Phrases] = json.loads((FOLDER / "phrases.json").read_text("utf-8"))
    return catalogue


def choose_language(accept_language: str, default: str, languages: frozenset[str]) -> str:
    """The first that the browser wants and the page has; else `default` (BCP 47), else English."""
    wanted: list[tuple[float, int, str]] = []
    for entry in accept_language.split(",")[:_LANGUAGES_READ_MAX]:
        tag, _, quality = entry.partition(";")
        wanted.append((-_quality(quality), len(wanted), _primary(tag)))
    for less, _, language in sorted(wanted):
        if language in languages and less < 0:
            return language
    return _primary(default) if _primary(default) in languages else _FALLBACK


@dataclass(frozen=True, slots=True)
class PageSettings:
    language: str = _FALLBACK
    """BCP 47: of a phone that asks for none of ours."""
    shop_name: str = ""
    """Plain text; whatever is in it is shown, and never read as HTML."""


class Page:
    """Reads its files once; any thread after that."""

    def __init__(self, settings: PageSettings, limits: ReceptionLimits) -> None:
        self._settings = settings
        self._limits = limits
        self._catalogue = load_catalogue()
        self._languages = frozenset(self._catalogue)
        self._reception = Template((FOLDER / "reception.html").read_text("utf-8"))
        self._notice = Template((FOLDER / "notice.html").read_text("utf-8"))
        self._notice_style = (FOLDER / "notice.css").read_text("utf-8")
        self._assets = {name: (FOLDER / name).read_bytes() for name in ASSETS}

    def reception(self, accept_language: str) -> str:
        language = self._language(accept_language)
        facts = {
            "language": language,
            "phrases": self._catalogue[language],
            "photoMegabytes": self._limits.photo_bytes // 1_000_000,
            "sessionPhotos": self._limits.session_photos,
            "sliceBytes": self._limits.slice_bytes,
        }
        return self._filled(self._reception, language, facts=_as_data_block(facts))

    @property
    def notice_fence(self) -> Mapping[str, str]:
        """Of a notice, instead of the page's own policy: nothing but its one style."""
        digest = base64.b64encode(hashlib.sha256(self._notice_style.encode()).digest()).decode()
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; frame-ancestors 'none'"
        return {"Content-Security-Policy": policy}

    def notice(self, accept_language: str, phrase: str) -> str:
        """A page that says one thing, `phrase` and `phrase_text` of the catalogue, and stands alone: without a good
        token there is no stylesheet to be had.
        """
        language = self._language(accept_language)
        phrases = self._catalogue[language]
        words = {"notice": html.escape(phrases[phrase]), "notice_text": html.escape(phrases[f"{phrase}_text"])}
        return self._filled(self._notice, language, style=self._notice_style, **words)

    def asset(self, name: str) -> tuple[bytes, str] | None:
        content = self._assets.get(name)
        return None if content is None else (content, ASSETS[name])

    def _language(self, accept_language: str) -> str:
        return choose_language(accept_language, self._settings.language, self._languages)

    def _filled(self, template: Template, language: str, **more: str) -> str:
        phrases = self._catalogue[language]
        words = {key: html.escape(text) for key, text in phrases.items() if isinstance(text, str)}
        return template.substitute(
            words
            | more
            | {
                "language": language,
                "direction": "rtl" if language in RIGHT_TO_LEFT else "ltr",
                "shop_name": html.escape(self._settings.shop_name),
            }
        )


def _as_data_block(facts: object) -> str:
    """JSON that can stand in a script element: nothing in it can end the element or begin a comment."""
    return json.dumps(facts, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def _primary(tag: str) -> str:
    primary = tag.strip().lower().partition("-")[0]
    return _OLD_CODES.get(primary, primary)


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name != "q":
        return 1.0
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return 0.0
