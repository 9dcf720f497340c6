"""What the screen says and how it looks, read from its own sources: staff's page never says it otherwise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

REPOSITORY = Path(__file__).resolve().parents[2]
QML = REPOSITORY / "kiosk" / "ui" / "qml"
WORDS = REPOSITORY / "kiosk" / "ui" / "languages"
SOURCE_LANGUAGE = "en"
ANY_TRANSLATION = "de"
"""English has a file for its plurals alone; the texts that there are stand in every other one."""
SOFT = 0.14
"""How much of the brand's colour `Theme.accentSoft` has, on white."""


class UnknownText(Exception):
    """The page names what the screen does not say (any more)."""


@dataclass(frozen=True)
class ScreenText:
    source: str
    comment: str = ""

    @classmethod
    def named(cls, key: str) -> ScreenText:
        """As `linguist.py fill` names them: the source, or `source|comment`."""
        return cls(*key.partition("|")[::2])


class ScreenWords:
    """All that the screen says in one language."""

    def __init__(self, tag: str) -> None:
        own = tag if tag != SOURCE_LANGUAGE else ANY_TRANSLATION
        messages = ET.parse(WORDS / f"kiosk_{own}.ts").iter("message")  # noqa: S314 - our own
        self._said = {
            ScreenText(message.findtext("source", ""), message.findtext("comment", "")): message.findtext(
                "source" if tag == SOURCE_LANGUAGE else "translation", ""
            )
            for message in messages
            if message.get("numerus") is None
        }

    def say(self, text: ScreenText) -> str:
        if not self._said.get(text):
            raise UnknownText(
                f"the screen says {text.source!r} nowhere"
                + (f" (as {text.comment})" if text.comment else "")
                + ": name one of its texts, as kiosk/ui/languages has them"
            )
        return self._said[text]


def phrases(file: str, function: str) -> dict[str, ScreenText]:
    """The texts of a function of a QML file of staff's, by the code that they stand for."""
    text = (QML / "staff" / file).read_text("utf-8")
    body = text.partition(f"function {function}(")[2].partition("\n    function ")[0]
    found: dict[str, ScreenText] = {}
    waiting: list[str] = []
    for code, source, comment in re.findall(
        r'case "(\w*)":|return qsTr\("((?:[^"\\]|\\.)*)"(?:, "((?:[^"\\]|\\.)*)")?\);', body
    ):
        if not source:
            waiting.append(code)
            continue
        found |= dict.fromkeys(waiting, ScreenText(source, comment))
        waiting = []
    return found


def colours() -> dict[str, str]:
    """Those of `Theme.qml` by name, as nobody has changed them: of two, the one without high contrast."""
    text = (QML / "theme" / "Theme.qml").read_text("utf-8")
    plain = dict(re.findall(r'property color (\w+):.*"(#[0-9A-F]{6})"$', text, re.MULTILINE))
    return plain | {"accent": plain["brand"], "accentSoft": _on_white(plain["brand"], SOFT)}


def _on_white(colour: str, part: float) -> str:
    channels = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return "#" + "".join(f"{round(255 - (255 - channel) * part):02X}" for channel in channels)
