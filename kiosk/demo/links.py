"""Opens the link of a mail the ways that it must and must not open."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import httpx

from kiosk.demo.local_cloud import LocalCloud
from kiosk.errors import KioskError

LINK_PATTERN: Final = re.compile(r"https?://[^\s<>\"]+/orders/[0-9A-Z]{26}/[^\s<>\"]*")
STATUS_OK: Final = 200
STATUS_FORBIDDEN: Final = 403


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """HTTP statuses of one mailed link."""

    as_mailed: int
    unsigned: int
    tampered: int
    expired: int

    @property
    def as_promised(self) -> bool:
        refused = (self.unsigned, self.tampered, self.expired)
        return self.as_mailed == STATUS_OK and all(status == STATUS_FORBIDDEN for status in refused)


def link_in(mail_text: str) -> str:
    """The gallery's link in a mail's plain text. Raises KioskError where there is none."""
    found = LINK_PATTERN.search(mail_text)
    if found is None:
        raise KioskError("the mail holds no link to a gallery")
    return found[0]


def try_link(link: str, cloud: LocalCloud, http: httpx.Client) -> LinkStatus:
    parts = urlsplit(link)
    later = urlsplit(cloud.edge_after_expiry)
    return LinkStatus(
        as_mailed=http.get(link).status_code,
        unsigned=http.get(urlunsplit(parts._replace(query=""))).status_code,
        tampered=http.get(_tampered(link)).status_code,
        expired=http.get(urlunsplit(parts._replace(netloc=later.netloc))).status_code,
    )


def photos_that_open(link: str, http: httpx.Client) -> int:
    """How many of the gallery's photos the same signature opens, whole."""
    parts = urlsplit(link)
    folder = parts.path.rpartition("/")[0]
    gallery = http.get(urlunsplit(parts._replace(path=f"{folder}/gallery.json")))
    if gallery.status_code != STATUS_OK:
        return 0
    opened = 0
    for photo in json.loads(gallery.content)["photos"]:
        answer = http.get(urlunsplit(parts._replace(path=f"{folder}/{photo['file']}")))
        opened += answer.status_code == STATUS_OK and answer.headers.get("Content-Type") == "image/jpeg"
    return opened


def _tampered(link: str) -> str:
    """With one character of the signature changed."""
    at = link.index("Signature=") + len("Signature=") + 20
    other = "B" if link[at] == "A" else "A"
    return link[:at] + other + link[at + 1 :]
