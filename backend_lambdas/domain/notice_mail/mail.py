"""The notice as a mail: subject, plain text and HTML in the customer's language, each value escaped for its place."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from backend_lambdas.domain.notice_mail.pages import HTML_PAGE, PLAIN_PAGE, PRINTS, Previews
from backend_lambdas.domain.notice_mail.words import Words, words_for, zone_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from backend_lambdas.domain.notice_mail.pages import Preview


class Occasion(StrEnum):
    """Why the mail goes out."""

    READY = "ready"  # the photos have arrived
    NEW_LINK = "new_link"  # somebody who has an old link asked for it


@dataclass(frozen=True, slots=True)
class _Keys:
    """Of the phrases that an occasion has of its own."""

    subject: str
    opening: str
    reason: str


_KEYS: Final[Mapping[Occasion, _Keys]] = MappingProxyType(
    {
        Occasion.READY: _Keys("subject", "photos", "reason"),
        Occasion.NEW_LINK: _Keys("link_subject", "link_photos", "link_reason"),
    }
)


@dataclass(frozen=True, slots=True)
class Notice:
    """What is to be said. Nothing here is trusted to be free of markup."""

    recipient: str
    language: str
    """BCP 47."""
    order_code: str
    photo_count: int
    print_count: int
    """Sheets of paper that were ordered; told of while they are being made, so with the first mail only."""
    link: str
    ends_at: datetime
    """Aware, in the shop's time zone."""
    previews: tuple[Preview, ...] = ()
    """Some of the photos, or none."""
    takes_replies: bool = False
    """Somebody reads what is answered."""
    occasion: Occasion = Occasion.READY


@dataclass(frozen=True, slots=True)
class Mail:
    recipient: str
    language: str
    """BCP 47, of the words."""
    sender_name: str
    """What stands before the sender's address: what the machine is called, of whatever shop."""
    subject: str
    """Nothing of the customer: it shows on locked screens."""
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class _Medium:
    escape: Callable[[str], str]
    island: Callable[[str], str]
    """A code that keeps its own direction within a sentence that runs the other way."""


_ISOLATE, _END_ISOLATE = "\u2066", "\u2069"
"""LEFT-TO-RIGHT ISOLATE and its end: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates."""

_PLAIN_LEFT: Final = _Medium(str, str)
_PLAIN_RIGHT: Final = _Medium(str, lambda code: f"{_ISOLATE}{code}{_END_ISOLATE}")
_HTML: Final = _Medium(html.escape, lambda code: f'<span dir="ltr">{html.escape(code)}</span>')


def compose(notice: Notice) -> Mail:
    """Holds no picture but the previews, and no tracking."""
    words = words_for(notice.language)
    subject = words.phrase(_KEYS[notice.occasion].subject, notice.photo_count)
    plain = _PLAIN_RIGHT if words.direction == "rtl" else _PLAIN_LEFT
    return Mail(
        recipient=notice.recipient,
        language=words.language,
        sender_name=words.phrase("sender_name"),
        subject=subject,
        text=_plain_page(notice, said(words, notice, plain)),
        html=_html_page(words, notice, said(words, notice, _HTML)),
    )


def said(words: Words, notice: Notice, medium: _Medium) -> dict[str, str]:
    """Each phrase of the mail, ready for its medium."""
    keys, more_count = _KEYS[notice.occasion], notice.photo_count - len(notice.previews)
    print_count = notice.print_count if notice.occasion is Occasion.READY else 0
    moment = words.moment(notice.ends_at, "{zone}")
    values = {
        "count": words.number(notice.photo_count),
        "order_code": medium.island(notice.order_code),
        "moment": medium.escape(moment).format(zone=medium.island(zone_of(notice.ends_at))),
    }

    def say(key: str, count: int | None = None) -> str:
        counted = {} if count is None else {"count": words.number(count)}
        return medium.escape(words.phrase(key, count)).format(**(values | counted))

    return {
        "subject": say(keys.subject, notice.photo_count),
        "photos": say(keys.opening, notice.photo_count),
        "button": say("button"),
        "ends": say("ends"),
        "keep": say("keep"),
        "prints": say("prints", print_count) if print_count else "",
        "more": say("more", more_count) if notice.previews and more_count > 0 else "",
        "order": say("order"),
        "help": say("help_reply" if notice.takes_replies else "help_shop"),
        "reason": say(keys.reason),
    }


def _plain_page(notice: Notice, phrases: dict[str, str]) -> str:
    prints = f"{phrases['prints']}\n\n" if phrases["prints"] else ""
    return PLAIN_PAGE.substitute(phrases | {"link": notice.link, "prints": prints})


def _html_page(words: Words, notice: Notice, phrases: dict[str, str]) -> str:
    link = html.escape(notice.link)
    previews = Previews(
        notice.previews,
        alt=lambda number: html.escape(words.phrase("preview").format(number=words.number(number))),
        more=phrases["more"],
        link=link,
    )
    return HTML_PAGE.substitute(
        phrases,
        language=words.language,
        direction=words.direction,
        start="right" if words.direction == "rtl" else "left",
        link=link,
        prints=PRINTS.substitute(prints=phrases["prints"]) if phrases["prints"] else "",
        previews=previews.html() if notice.previews else "",
    )
