"""The gallery's pages keep the distribution's content policy, and read what the backend writes."""

from __future__ import annotations

import json
import re
from typing import Any, Final

import pytest

from backend_lambdas.domain.gallery import GALLERY_DOCUMENT, gallery_document
from backend_lambdas.domain.notice_mail.words import LANGUAGES, load
from kiosk.contrast import READABLE, contrast
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, manifest_with_previews, place
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import TEMPLATE

GALLERY = TEMPLATE.parent / "gallery"
SAME_WORDS: Final = {"fr": {"photo"}}
WORDS_ON: Final = (
    *((words, ground) for words in ("ink", "quiet", "accent", "warning") for ground in ("page", "surface")),
    ("on-accent", "accent"),
    ("on-dark", "dark"),
)


@pytest.mark.parametrize("name", ["index.html", "link-expired.html"])
def test_pages_keep_the_policy(name: str) -> None:
    """No page has inline script or style, a handler attribute, or anything of another place."""
    page = (GALLERY / name).read_text()
    assert not re.search(r"<style|style=|<script>|\son\w+=|https?:|data:", page)
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert all((GALLERY / address.removeprefix("/gallery/")).exists() for address in loaded)
    assert all(address.startswith("/gallery/") for address in loaded)


def test_script_and_style_are_self_contained() -> None:
    """Neither script nor style loads anything of another place, and no script makes markup or code from text."""
    files = [*GALLERY.glob("*.js"), *GALLERY.glob("*.css")]
    assert files
    for path in files:
        assert not re.search(r"https?:|@import|url\(|innerHTML|eval\(|insertAdjacentHTML", path.read_text()), path.name


def test_scripts_load_what_is_there() -> None:
    """Each module that a script imports lies in the open folder, by its whole address: orders lie elsewhere."""
    for path in GALLERY.glob("*.js"):
        for address in re.findall(r'from "([^"]+)"', path.read_text()):
            assert address.startswith("/gallery/")
            assert (GALLERY / address.removeprefix("/gallery/")).exists(), address


def test_script_reads_what_the_backend_writes() -> None:
    """The scripts ask for the document by its name, and know each of its fields but the version."""
    records = FakeOrders()
    place(records, FakeClock(), manifest_with_previews(1))
    order = records.find(ORDER)
    assert order is not None
    document = json.loads(gallery_document(order))
    script = "".join(path.read_text() for path in GALLERY.glob("*.js"))
    assert f'"{GALLERY_DOCUMENT}"' in script
    words = set(re.findall(r"\w+", script))
    fields = {*document, *document["photos"][0]}
    assert fields - words == {"version"}


def texts(language: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((GALLERY / "texts" / f"{language}.json").read_text("utf-8"))
    return found


def forms(text: str | dict[str, str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def placeholders(text: str | dict[str, str]) -> set[str]:
    return {name for form in forms(text) for name in re.findall(r"\{(\w+)\}", form)}


def test_gallery_speaks_the_notices_languages() -> None:
    """Whoever gets a mail finds the gallery in the mail's language, and a dead link's page as well."""
    [named] = re.findall(r"LANGUAGES = (\[.*\])", (GALLERY / "words.js").read_text())
    assert set(json.loads(named)) == set(LANGUAGES)
    assert {path.stem for path in (GALLERY / "texts").iterdir()} == set(LANGUAGES)
    page = (GALLERY / "link-expired.html").read_text("utf-8")
    sections = re.findall(r'<section lang="(\w+)" dir="(\w+)">', page)
    assert dict(sections) == {language: texts(language)["direction"] for language in LANGUAGES}
    assert len(sections) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_whole(language: str) -> None:
    """A language has every text of English with its placeholders, which a form for a count alone may leave out."""
    own, english = texts(language), texts("en")
    assert own.keys() == english.keys()
    for key, text in own.items():
        assert type(text) is type(english[key]), key
        assert placeholders(text) == placeholders(english[key]), key
        assert all(form.strip() for form in forms(text)), key
    assert own["direction"] == load(language).direction
    assert own["download"] in own["download_photo"]  # WCAG 2.5.3: who says the words that stand there is understood


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_nothing_is_left_in_english(language: str) -> None:
    """No text is the English one, but where a language has the same words."""
    own, english = texts(language), texts("en")
    same = {key for key, text in own.items() if text == english[key]} - {"direction"}
    assert same <= SAME_WORDS.get(language, set())
    page = (GALLERY / "link-expired.html").read_text("utf-8")
    [section] = re.findall(rf'<section lang="{language}".*?</section>', page, re.DOTALL)
    [first] = re.findall(r'<section lang="en".*?</section>', page, re.DOTALL)
    paragraphs = [re.findall(r"<(?:h1|p)>(.+?)</", one) for one in (section, first)]
    assert len(paragraphs[0]) == len(paragraphs[1])
    assert not set(paragraphs[0]) & set(paragraphs[1])


def test_without_scripts_it_says_so_in_every_language() -> None:
    """The page's own words for who has scripts off are those of the languages' files."""
    page = (GALLERY / "index.html").read_text("utf-8")
    for language in LANGUAGES:
        assert re.search(rf'<p lang="{language}" dir="\w+">{re.escape(texts(language)["script_needed"])}</p>', page)


def test_colours_can_be_read() -> None:
    """By day and by night every pair of words and ground stands apart as WCAG's level AA asks."""
    style = (GALLERY / "gallery.css").read_text()
    day, night = (
        dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    )
    for colours in (day, day | night):
        for words, ground in WORDS_ON:
            assert contrast(colours[words], colours[ground]) >= READABLE, f"{words} on {ground}"
