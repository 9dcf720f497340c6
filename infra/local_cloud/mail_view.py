"""Shows what SES accepted, and what it told of it since: as JSON for tests and demonstrations, as a page for a person.

Sends and deletes nothing.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.header import decode_header, make_header
from typing import Any, Final, Self

import aiohttp
from aiohttp import web

_SANDBOX: Final = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""A mail may look as it likes and open its links in a new tab; it may not run or fetch anything."""

_PAGE: Final = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mail that was sent</title>
<style>
:root {{ color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }}
body {{ max-width: 50rem; margin: 2rem auto; padding: 0 1rem }}
details {{ border: 1px solid #8886; border-radius: .5rem; margin: .75rem 0; padding: .75rem 1rem }}
summary {{ cursor: pointer }} small {{ opacity: .7 }}
iframe {{ width: 100%; height: 32rem; border: 0; margin-top: .75rem; background: Canvas }}
</style>
<h1>Mail that was sent</h1>
{mails}
</html>
"""
_MAIL: Final = """<details><summary><strong>{subject}</strong><br>
<small>to {to} · from {sender} · {sent_at} · {events}</small></summary>
<iframe title="{subject}" src="/messages/{mail_id}" loading="lazy" sandbox="allow-popups"></iframe></details>
"""


@dataclass(frozen=True, slots=True)
class Mail:
    id: str
    to: list[str]
    sender: str
    subject: str
    text: str
    html: str
    sent_at: str
    """ISO 8601, UTC."""
    events: list[str]
    """What SES told of it, by its own names: a mail that it dropped is here, too, and was never delivered."""

    @classmethod
    def parse(cls, record: Mapping[str, Any], told: Mapping[str, list[str]]) -> Self:
        """From what the emulator tells of it, which has taken apart a raw MIME message already."""
        return cls(
            id=record["MessageId"],
            to=list(record.get("To") or []),
            sender=str(make_header(decode_header(record.get("Source") or ""))),
            subject=record.get("Subject") or "",
            text=record.get("BodyText") or "",
            html=record.get("BodyHtml") or "",
            sent_at=datetime.fromtimestamp(record["Timestamp"], UTC).isoformat(timespec="seconds"),
            events=told.get(record["MessageId"], []),
        )

    def document(self) -> dict[str, Any]:
        fields = asdict(self)
        return {"from": fields.pop("sender"), **fields}


@dataclass(frozen=True)
class Mailbox:
    session: aiohttp.ClientSession
    emulator_url: str
    told: Mapping[str, list[str]]
    """What became of each mail, by its id."""

    async def mails(self) -> list[Mail]:
        """The newest first."""
        async with self.session.get(f"{self.emulator_url}/_ministack/ses/messages") as answer:
            answer.raise_for_status()
            document = await answer.json()
        records = [record for account in document["messages"].values() for record in account]
        return [
            Mail.parse(record, self.told) for record in sorted(records, key=lambda one: one["Timestamp"], reverse=True)
        ]


def application(mailbox: Mailbox) -> web.Application:
    async def listing(_request: web.Request) -> web.Response:
        return web.json_response(
            [mail.document() for mail in await mailbox.mails()],
            dumps=lambda value: json.dumps(value, ensure_ascii=False, indent=1),
        )

    async def one(request: web.Request) -> web.Response:
        for mail in await mailbox.mails():
            if mail.id == request.match_info["id"]:
                body = mail.html or f"<pre>{html.escape(mail.text)}</pre>"
                headers = {"Content-Security-Policy": _SANDBOX, "Referrer-Policy": "no-referrer"}
                return web.Response(text=f'<base target="_blank">{body}', content_type="text/html", headers=headers)
        raise web.HTTPNotFound

    async def page(_request: web.Request) -> web.Response:
        mails = "".join(map(_entry, await mailbox.mails())) or "<p>None yet.</p>"
        return web.Response(text=_PAGE.format(mails=mails), content_type="text/html")

    app = web.Application()
    app.router.add_get("/", page)
    app.router.add_get("/messages", listing)
    app.router.add_get("/messages/{id}", one)
    return app


def _entry(mail: Mail) -> str:
    return _MAIL.format(
        subject=html.escape(mail.subject),
        to=html.escape(", ".join(mail.to)),
        sender=html.escape(mail.sender),
        sent_at=html.escape(mail.sent_at),
        mail_id=html.escape(mail.id),
        events=html.escape(", ".join(mail.events)),
    )
