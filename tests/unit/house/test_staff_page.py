"""Staff's one page: its words are the screen's, its pictures are there, and each language takes one side of A4."""

from __future__ import annotations

import importlib
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QTranslator

from backend_lambdas.contract.staff.orders import OrderStage

REPOSITORY = Path(__file__).parents[3]
PLACE = REPOSITORY / "docs" / "for-staff"
PICTURE_BYTES_MAX = 60_000
A4_PT = (595, 842)


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script, which is no package."""
    monkeypatch.syspath_prepend(str(REPOSITORY / "packaging" / "staff_page"))
    return importlib.import_module("staff_page")


def shape(words: Any) -> Any:
    """Its keys and the length of its lists, without a word."""
    if isinstance(words, dict):
        return {key: shape(value) for key, value in words.items() if key != "picture"}
    return [shape(value) for value in words] if isinstance(words, list) else ""


def test_each_language_says_the_same(maker: Any) -> None:
    """No language lacks a line of the page, or has one more; each has the same pictures in the same order."""
    english = maker.words_of("en")
    assert {"en", "de"} <= set(maker.languages())
    for tag in maker.languages():
        assert shape(maker.words_of(tag)) == shape(english), tag
        assert [step["picture"] for step in maker.words_of(tag)["steps"]] == [
            one["picture"] for one in english["steps"]
        ]


def test_each_state_is_told(maker: Any) -> None:
    """The page tells of every state in which an order can stand, and of none that there is not."""
    assert set(maker.words_of("en")["states"]) == {stage.value for stage in OrderStage}


def test_each_picture_is_there_and_small(maker: Any) -> None:
    """Each language has its own picture of each step, as wide as the page needs and light enough for the repository."""
    for tag in maker.languages():
        for step in maker.words_of(tag)["steps"]:
            path = maker.picture(tag, step["picture"])
            with Image.open(path) as opened:
                assert opened.size == (420, 747), path
            assert path.stat().st_size <= PICTURE_BYTES_MAX, path


def test_buttons_are_named_as_the_screen_names_them(maker: Any) -> None:
    """What the page has in a box is what the screen loads for that language."""
    translator = QTranslator()
    assert translator.load(str(REPOSITORY / "kiosk" / "ui" / "languages" / "kiosk_de.qm"))
    side = maker.page("de")
    for source in ("Print again", "Mend the address", "Handed over", "Needs you", "out of paper"):
        assert f">{translator.translate('StaffPhrases', source)}<" in side
    assert f">{translator.translate('StaffPanel', 'Prints')}</span>" in side


def test_a_text_that_the_screen_lacks_is_refused(maker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A button or a code that the screen does not have (any more) ends the making of the page, with its name."""
    english = maker.words_of("en")
    for change, named in (({"about": "Touch [[Do it]]."}, "Do it"), ({"deeds": {"paint": "Paint it."}}, "paint")):
        changed = english | change
        monkeypatch.setattr(maker, "words_of", lambda _tag, changed=changed: changed)
        with pytest.raises(maker.UnknownText, match=named):
            maker.page("en")


def test_colours_are_the_screens(maker: Any) -> None:
    """A state has the colour on paper that it has on the screen."""
    theme = (REPOSITORY / "kiosk" / "ui" / "qml" / "theme" / "Theme.qml").read_text("utf-8")
    assert 'accentSoft: Qt.tint("#FFFFFF", Qt.alpha(brand, 0.14))' in theme, "staff_page reckons it in the same way"
    colours = maker.colours()
    assert colours["troubleSoft"] in theme
    assert colours["accentSoft"] == "#DFE8E6"
    assert maker.document(["en"]).count(colours["trouble"]) >= 1


@pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed")
def test_each_language_takes_one_side(maker: Any, tmp_path: Path) -> None:
    """Printed, there are as many sides as languages, and each is an upright A4."""
    target = tmp_path / "page.pdf"
    maker.print_pdf(maker.languages(), target)
    assert maker.pages_in(target) == len(maker.languages())
    boxes = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", target.read_bytes())
    assert {(round(float(width)), round(float(height))) for width, height in boxes} == {A4_PT}
