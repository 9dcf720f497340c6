"""No character of the screen is a box: each of every language has a glyph in a face that the kiosk brings along."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.languages import LANGUAGES, Language
from kiosk.ui.engine import QML_FOLDER
from kiosk.ui.faces import FACES_FOLDER, FAMILIES, speakable, use_faces
from kiosk.ui.translation import WORDS_FOLDER

INVISIBLE = {0x2068, 0x2069, 0x200F, 0x0A}
"""They steer the line and draw nothing."""

MB = 1_000_000


def texts(tag: str) -> str:
    tree = ET.parse(WORDS_FOLDER / f"kiosk_{tag}.ts")
    words = [element.text or "" for name in ("source", "translation", "numerusform") for element in tree.iter(name)]
    return " ".join([*words, LANGUAGES[tag].own_name])


def faces_of(character: str, *, bold: bool = False) -> set[str]:
    """The families that draw it; "" where none does."""
    font = QFont(QGuiApplication.font())
    font.setBold(bold)
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {"" if 0 in run.glyphIndexes() else run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_character_has_its_glyph(qapp: QGuiApplication, tag: str, bold: bool) -> None:
    """Each character of a language is drawn, by one of the kiosk's own faces, in both weights."""
    use_faces()
    undrawn = {
        character: face
        for character in sorted(set(texts(tag)))
        for face in faces_of(character, bold=bold)
        if ord(character) not in INVISIBLE and face not in FAMILIES
    }
    assert undrawn == {}


def test_every_key_has_its_glyph(qapp: QGuiApplication) -> None:
    """Each letter and accent of the keyboard is drawn by the one face of the keys: none looks like a stranger."""
    use_faces()
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(
        b'import "keyboard"\nimport QtQuick\nQtObject {'
        b" property string keys: JSON.stringify([Layouts.qwerty, Layouts.letters, Layouts.accents]) }",
        QUrl.fromLocalFile(str(QML_FOLDER / "Probe.qml")),
    )
    probe = component.create()
    assert probe is not None, component.errorString()
    characters = {character for character in str(probe.property("keys")) if character.isalpha()}
    assert characters >= set("qwertyäàâæáãąßçéèêëęğıîïłñńôœóòõöśşùûüúÿżź")
    assert {character: face for character in characters for face in faces_of(character) if face != "Inter"} == {}


def test_the_test_would_see_a_box(qapp: QGuiApplication) -> None:
    """A character that no face can have is drawn as the missing glyph, which is number 0."""
    use_faces()
    assert "" in faces_of("\U000e0fff\uffff")


def test_a_language_without_a_face_is_not_offered(qapp: QGuiApplication) -> None:
    """Where a script can't be drawn its language is left out, and the others are offered in their order."""
    use_faces()
    boxes = Language("und", "\U000e0fff\uffff")
    everyone = tuple(LANGUAGES.values())
    assert speakable((everyone[0], boxes, *everyone[1:])) == everyone


def test_each_bundled_face_comes_with_its_licence() -> None:
    """The Open Font License wants its text beside the files, and git is no place for large ones."""
    for face in FACES_FOLDER.glob("*.ttf"):
        licence = FACES_FOLDER / f"OFL-{face.stem.partition('-')[0]}.txt"
        assert "SIL OPEN FONT LICENSE Version 1.1" in Path(licence).read_text("utf-8")
        assert face.stat().st_size < 2 * MB


def test_faces_are_loaded_once(qapp: QGuiApplication) -> None:
    """A second window has the same families, in the order in which a character looks for its glyph."""
    use_faces()
    before = QFontDatabase.families()
    use_faces()
    assert QFontDatabase.families() == before
    assert QGuiApplication.font().families() == list(FAMILIES)
