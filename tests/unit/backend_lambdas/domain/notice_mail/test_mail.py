from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from html.parser import HTMLParser
from typing import Any, Final

import pytest

from backend_lambdas.domain.notice_mail.mail import Mail, Notice, Occasion, compose
from backend_lambdas.domain.notice_mail.pages import CELL_PX, Preview
from backend_lambdas.domain.notice_mail.words import LANGUAGES

SIGNATURE: Final = f"Policy={'a_b~' * 60}&Signature={'c' * 344}&Key-Pair-Id=K1&Hash-Algorithm=SHA256"
LINK: Final = f"https://d1.cloudfront.invalid/orders/{'0' * 26}/index.html?{SIGNATURE}"
PREVIEWS: Final = tuple(
    Preview(number, LINK.replace("index.html", f"photos/{number}.jpg"), 3000, 2000) for number in range(1, 7)
)
NOTICE: Final = Notice(
    recipient="anna@example.com",
    language="en",
    order_code="7QX4ZK",
    photo_count=12,
    print_count=0,
    link=LINK,
    ends_at=datetime(2026, 5, 5, 11, 30, tzinfo=timezone(timedelta(hours=2))),
)
GMAIL_CLIPS_AT_BYTES: Final = 102 * 1024
VOID: Final = {"meta", "img", "br", "link"}
HOSTILE: Final = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{count}$subject%s</td>"


class Page(HTMLParser):
    """Elements with their attributes; fails on a tag that closes none."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == [], "elements that are never closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def mail(language: str = "en", **changes: Any) -> Mail:
    return compose(replace(NOTICE, language=language, **changes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    """In each language text and HTML hold count, link, end, prints and order, and no placeholder is left."""
    made = mail(language, print_count=34, previews=PREVIEWS)
    page = Page(made.html)
    digits = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
    for body in (made.text, page.text):
        plain = body.translate(digits)
        for wanted in ("12", "34", "11:30", "UTC+2", "7QX4ZK"):
            assert wanted in plain, wanted
        assert not re.search(r"\{\w+\}|\$\w+", body.partition("Policy")[0])
    assert LINK in made.text
    assert {element["href"] for element in page.all("a")} == {LINK}
    assert made.subject in page.text
    assert made.sender_name


@pytest.mark.parametrize("language", LANGUAGES)
def test_direction(language: str) -> None:
    """Language and direction stand on the page and, for clients that drop that, on what is inside its body."""
    made = mail(language)
    page, direction = Page(made.html), "rtl" if language in ("ar", "he") else "ltr"
    for element in (page.all("html")[0], page.all("div")[1]):
        assert (element["lang"], element["dir"]) == (language, direction)
    assert all(table.get("dir") in (direction, None) for table in page.all("table"))
    assert {"ltr": "text-align:left", "rtl": "text-align:right"}[direction] in made.html
    assert ("\u20667QX4ZK\u2069" in made.text) == (direction == "rtl")
    assert made.language == language


def test_one_is_not_plural() -> None:
    """One photo and one print are spoken of as one."""
    made = mail(photo_count=1, print_count=1)
    assert made.subject == "Your photo is ready"
    assert "Your photo has arrived" in made.text
    assert "Your print is being made" in made.text
    assert "Your 2 photos have" in mail(photo_count=2).text


def test_prints_only_where_ordered() -> None:
    """Who ordered prints reads that they are made and paid at the counter; who did not, reads nothing of them."""
    assert "print" not in mail().text + mail().html
    for body in (mail(print_count=3).text, mail(print_count=3).html):
        assert "Your 3 prints are being made. You pay for them at the counter." in body


def test_replies() -> None:
    """A mail that nobody reads answers to says so, and the other asks for them."""
    assert "Replies to this mail are not read." in mail().text
    assert "reply to this mail" in mail(takes_replies=True).text


def test_nothing_is_loaded_from_afar_but_previews() -> None:
    """Without previews there is no address but the link; with them, no picture but theirs."""
    for previews in ((), PREVIEWS):
        page = Page(mail(previews=previews).html)
        assert [image["src"] for image in page.all("img")] == [preview.url for preview in previews]
        assert not any(page.all(tag) for tag in ("script", "link", "iframe", "form", "video", "object"))
        assert "url(" not in mail(previews=previews).html
        assert "@import" not in mail(previews=previews).html


def test_previews_are_whole_without_their_pictures() -> None:
    """Each preview has words in its place, and room of its photo's own shape within the cell."""
    shapes = [(3000, 2000), (2000, 3000), (12000, 900), (1, 9000)]
    previews = tuple(Preview(number, LINK, *shape) for number, shape in enumerate(shapes, start=1))
    images = Page(mail(previews=previews).html).all("img")
    assert [image["alt"] for image in images] == ["Photo 1", "Photo 2", "Photo 3", "Photo 4"]
    sizes = [(int(image["width"] or 0), int(image["height"] or 0)) for image in images]
    assert sizes == [(CELL_PX, 114), (114, CELL_PX), (CELL_PX, 13), (1, CELL_PX)]


def test_more_photos_than_previews() -> None:
    """What is not shown is counted, and nothing is said where all are shown, or none."""
    assert "and 6 more photos" in mail(previews=PREVIEWS).html
    assert "and 1 more photo<" in mail(previews=PREVIEWS[:5], photo_count=6).html
    assert "more photo" not in mail(previews=PREVIEWS, photo_count=6).html
    assert "more photo" not in mail().html


@pytest.mark.parametrize("language", LANGUAGES)
def test_gmail_does_not_clip_it(language: str) -> None:
    """The fullest mail stays below what Gmail shows whole, with a fifth to spare."""
    made = mail(language, photo_count=999, print_count=99_999, previews=PREVIEWS, takes_replies=True)
    assert len(made.html.encode()) < GMAIL_CLIPS_AT_BYTES * 0.8


@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_values(language: str) -> None:
    """Whatever comes from outside is text in the HTML, and stands in it as it came."""
    link, picture = f"https://x.invalid/{HOSTILE}", f"https://y.invalid/{HOSTILE}"
    previews = (Preview(1, picture, 3, 2),)
    made = mail(language, order_code=HOSTILE, recipient=HOSTILE, link=link, previews=previews)
    page = Page(made.html)
    assert not page.all("script")
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert [image["src"] for image in page.all("img")] == [picture]
    assert {element["href"] for element in page.all("a")} == {link}
    assert HOSTILE in page.text
    assert HOSTILE in made.text
    assert HOSTILE not in made.subject


def test_a_hostile_language_is_none() -> None:
    """A language tag gets into the page only if there are words for it."""
    made = mail(HOSTILE)
    assert Page(made.html).all("html")[0]["lang"] == "en"
    assert "script" not in made.html


def test_dark_mode() -> None:
    """The mail says that it has a dark side, in each of the ways that clients ask for."""
    html = mail().html
    assert '<meta name="color-scheme" content="light dark">' in html
    assert '<meta name="supported-color-schemes" content="light dark">' in html
    assert "@media (prefers-color-scheme: dark)" in html
    assert "[data-ogsc]" in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_link_says_why_it_comes(language: str) -> None:
    """A mail with a new link has a subject, an opening and a reason of its own, and nothing of prints, which are made
    once; all else is as in the first mail.
    """
    first = replace(NOTICE, language=language, print_count=3)
    ready, new = compose(first), compose(replace(first, occasion=Occasion.NEW_LINK))
    assert ready.subject != new.subject
    assert "{" not in new.subject + new.text
    changed = set(ready.text.splitlines()) ^ set(new.text.splitlines())
    assert len(changed - {""}) == 5  # opening and reason of each, and the first one's prints
    assert LINK in new.text
    assert Page(new.html).all("a")[0]["href"] == LINK
