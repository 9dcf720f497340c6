"""The notice in words: subject, plain text and HTML in the customer's language."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.domain.notice_texts import FALLBACK_LANGUAGE, HTML_PAGE, NOTICE_TEXTS, PLAIN_PAGE

if TYPE_CHECKING:
    from datetime import datetime

    from backend_lambdas.domain.notice_texts import NoticeTexts
    from backend_lambdas.domain.records import OrderHead


@dataclass(frozen=True, slots=True)
class Mail:
    recipient: str
    subject: str
    text: str
    html: str


def compose(head: OrderHead, link: str, ends_at: datetime) -> Mail:
    """Holds no remote picture and no tracking, so that nothing happens when a scanner opens it."""
    language, texts = texts_for(head.language)
    # ISO order and UTC: the one form that no country reads wrongly, and no table of months to keep.
    ends_text = ends_at.astimezone(UTC).strftime("%Y-%m-%d, %H:%M UTC")
    greeting = texts.one_photo if head.photo_count == 1 else texts.many_photos.format(count=head.photo_count)
    words = {
        "language": language,
        "subject": texts.subject,
        "greeting": greeting,
        "button": texts.button,
        "ends": texts.ends.format(moment=ends_text),
        "keep": texts.keep,
        "link": link,
        "reason": texts.reason,
        "order": texts.order.format(order_code=order_code(head.order_id)),
    }
    escaped = {name: html.escape(word) for name, word in words.items()}
    return Mail(
        recipient=head.recipient,
        subject=texts.subject,
        text=PLAIN_PAGE.substitute(words),
        html=HTML_PAGE.substitute(escaped),
    )


def texts_for(language_tag: str) -> tuple[str, NoticeTexts]:
    """The table for `de-AT` is that of `de`; for a language without one, English."""
    language = language_tag.partition("-")[0]
    if language not in NOTICE_TEXTS:
        language = FALLBACK_LANGUAGE
    return language, NOTICE_TEXTS[language]
