"""The texts of the screen, language by language: all there, finished, and with everything that is filled into them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.languages import ENGLISH, LANGUAGES
from tests.linguist import REPOSITORY, linguist

WORDS_FOLDER = REPOSITORY / "kiosk" / "ui" / "languages"
OTHERS = tuple(tag for tag in LANGUAGES if tag != ENGLISH.tag)

ONE_NUMBER_FORMS = {"en": {0}, "de": {0}, "es": {0}, "it": {0}, "nl": {0}, "pl": {0}, "he": {0}, "ar": {0, 1, 2}}
"""Plural forms that stand for one number alone, so that it may be said in words. French says 0 by its singular, too."""

SAME_AS_ENGLISH = {
    "de": {"Name: %1": "is German", "Logo: %1": "is German"},
    "it": {"Logo: %1": "is Italian"},
    "fr": {"Photo %1": "is French", "%Ln photo(s)": "is French"},
    "nl": {"lustre": "is Dutch"},
    "pl": {"Folder": "is the usual word in Polish programs"},
}
LISTS_BY_COMMA = {
    ", |between two reasons": "Latin and Hebrew script part a list by a comma, too",
    "%1, %2": "its words are translated by themselves",
    "%1 \u00d7 %2, %3|copies, size, finish": "its words are translated by themselves",
    "%1: %2|what happened, and why": "its words are translated by themselves",
    "%1 \u00d7 %2 mm": "is a unit of SI",
    "%1 min": "is a unit beside SI",
    "%1 h": "is a unit beside SI",
    "%1 d": "is a unit beside SI",
    "%1 Mbit/s": "is a unit",
}


@dataclass(frozen=True)
class Message:
    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> str:
        return f"{self.source}|{self.comment}" if self.comment else self.source


def messages(tag: str) -> Iterator[Message]:
    for message in ET.parse(WORDS_FOLDER / f"kiosk_{tag}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        numerus = message.get("numerus") == "yes"
        forms = translation.findall("numerusform") if numerus else [translation]
        yield Message(
            source=message.findtext("source", ""),
            comment=message.findtext("comment", ""),
            numerus=numerus,
            forms=tuple(form.text or "" for form in forms),
            finished="type" not in translation.attrib,
        )


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%L?[n1-9]", text))


def test_the_files_hold_what_the_pages_say(tmp_path: Path) -> None:
    """A text that is new, changed or gone in the QML is so in every language's file: `linguist.py update` was run."""
    for file in WORDS_FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    linguist().update(tmp_path)
    stale = [
        file.name for file in WORDS_FOLDER.glob("*.ts") if (tmp_path / file.name).read_bytes() != file.read_bytes()
    ]
    assert stale == []


def test_what_is_loaded_is_what_was_translated(tmp_path: Path) -> None:
    """Each compiled file is its source's: `linguist.py release` was run."""
    for file in WORDS_FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    linguist().release(tmp_path)
    made = {file.name: file.read_bytes() for file in tmp_path.glob("*.qm")}
    assert made == {file.name: file.read_bytes() for file in WORDS_FOLDER.glob("*.qm")}
    assert set(made) == {f"kiosk_{tag}.qm" for tag in LANGUAGES}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_text_is_translated_in_all_its_plural_forms(tag: str) -> None:
    """No customer meets a text without words; each number finds its form."""
    unfinished = [message.key for message in messages(tag) if not message.finished or not all(message.forms)]
    assert unfinished == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_is_filled_in_has_its_place(tag: str) -> None:
    """Each form names all placeholders of its source and no other; a form for one number may say that in words."""
    wrong = []
    for message in messages(tag):
        wanted = placeholders(message.source)
        for index, form in enumerate(message.forms):
            in_words = message.numerus and index in ONE_NUMBER_FORMS.get(tag, set())
            without_number = [name for name in wanted if name != "%Ln"]
            if placeholders(form) not in ([wanted, without_number] if in_words else [wanted]):
                wrong.append(f"{message.key}: {form}")
    assert wrong == []


@pytest.mark.parametrize("tag", OTHERS)
def test_nothing_is_left_in_english(tag: str) -> None:
    """A translation that equals its source is a text that was forgotten, but for words that are alike."""
    alike = SAME_AS_ENGLISH.get(tag, {}) | LISTS_BY_COMMA
    same = [
        message.key
        for message in messages(tag)
        if any(form in {message.source, message.source.replace("(s)", "s")} for form in message.forms)
    ]
    assert [key for key in same if key not in alike] == []
    assert [key for key in SAME_AS_ENGLISH.get(tag, {}) if key not in same] == [], "an exception that is none"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_one_text_is_one_translation(tag: str) -> None:
    """A text that stands on several pages reads the same on each."""
    known: dict[str, tuple[str, ...]] = {}
    different = [
        message.key for message in messages(tag) if known.setdefault(message.key, message.forms) != message.forms
    ]
    assert different == []


def test_the_pseudo_language_is_long_accented_and_whole(tmp_path: Path) -> None:
    """What tests the pages is 40 % longer than English, keeps its placeholders, and is offered to no customer."""
    script = linguist()
    text = script.pseudo_text("About %Ln minutes more until all of them are sent to %1.")
    assert placeholders(text) == ["%1", "%Ln"]
    assert len(text) >= 1.4 * len("About %Ln minutes more until all of them are sent to %1.")
    assert (text[0], text[-1]) == ("[", "]")
    assert script.PSEUDO_TAG not in LANGUAGES


def test_a_table_fills_what_it_names_and_tells_what_it_lacks(tmp_path: Path) -> None:
    """Translations from JSON land in the file as lupdate writes it; what has no words yet is named."""
    script = linguist()
    script.update(tmp_path, ("de",))
    lacking = script.fill(tmp_path, "de", {"Touch to begin": "Los", "%Ln photo(s)": ["%Ln Foto", "%Ln Fotos"]})
    assert "Touch to begin" not in lacking
    assert "Back|to the step before" in lacking
    before = (tmp_path / "kiosk_de.ts").read_bytes()
    assert "<translation>Los</translation>" in before.decode()
    script.update(tmp_path, ("de",))
    assert (tmp_path / "kiosk_de.ts").read_bytes() == before


def test_a_table_with_too_few_plurals_is_refused(tmp_path: Path) -> None:
    """Polish has three forms; two leave some number without words."""
    script = linguist()
    script.update(tmp_path, ("pl",))
    with pytest.raises(SystemExit, match="3 plural forms are wanted, 2 were given"):
        script.fill(tmp_path, "pl", {"%Ln photo(s)": ["%Ln zdjęcie", "%Ln zdjęcia"]})
