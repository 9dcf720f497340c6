"""The gallery's pages keep the distribution's content policy, and read what the backend writes."""

from __future__ import annotations

import json
import re

import pytest

from backend_lambdas.domain.gallery import GALLERY_DOCUMENT, gallery_document
from backend_lambdas.domain.notice_mail.words import LANGUAGES
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, place
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import TEMPLATE

GALLERY = TEMPLATE.parent / "gallery"


@pytest.mark.parametrize("name", ["index.html", "link-expired.html"])
def test_pages_keep_the_policy(name: str) -> None:
    """No page has inline script or style, a handler attribute, or anything of another place."""
    page = (GALLERY / name).read_text()
    assert not re.search(r"<style|style=|<script>|\son\w+=|https?:|data:", page)
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert all((GALLERY / address.removeprefix("/gallery/")).exists() for address in loaded)
    assert all(address.startswith("/gallery/") for address in loaded)


def test_script_and_style_are_self_contained() -> None:
    """Neither script nor style loads anything of another place, and the script makes no markup from text."""
    for name in ("gallery.js", "gallery.css"):
        text = (GALLERY / name).read_text()
        assert not re.search(r"https?:|@import|innerHTML|eval\(|insertAdjacentHTML", text)


def test_script_reads_what_the_backend_writes() -> None:
    """The script asks for the document by its name, and knows each of its fields but the version and the size."""
    records = FakeOrders()
    place(records, FakeClock())
    order = records.find(ORDER)
    assert order is not None
    document = json.loads(gallery_document(order))
    script = (GALLERY / "gallery.js").read_text()
    assert f'"{GALLERY_DOCUMENT}"' in script
    fields = {f"gallery.{name}" for name in document} | {f"photo.{name}" for name in document["photos"][0]}
    assert {name for name in fields if name not in script} == {"gallery.version", "photo.size_bytes"}


def test_gallery_speaks_the_notices_languages() -> None:
    """The gallery speaks no language that no mail does; who gets a mail in another finds it in English."""
    script = (GALLERY / "gallery.js").read_text()
    assert set(re.findall(r"^  ([a-z]{2}): \{", script, re.MULTILINE)) <= set(LANGUAGES)
