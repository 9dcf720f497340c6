"""The screen's texts from QML to Qt Linguist's files and back: `python packaging/languages/linguist.py COMMAND`.

update   takes the texts of the QML into each language's .ts; new ones are unfinished there
fill     puts translations from a JSON file into a .ts, where you would rather not use Linguist
release  compiles each .ts into the .qm that the kiosk loads
pseudo   makes a language that no customer sees: accented, 40 % longer, in brackets
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from kiosk.languages import ENGLISH, LANGUAGES

QML_FOLDER: Final = Path("kiosk/ui/qml")
WORDS_FOLDER: Final = Path("kiosk/ui/languages")
REPOSITORY: Final = Path(__file__).resolve().parents[2]

PSEUDO_TAG: Final = "en-XA"
"""BCP 47's own for pseudo-localised English, as CLDR has it."""
PSEUDO_LONGER: Final = 1.4
"""What German takes for a sentence of English, and a word of English often more."""
ACCENTED: Final = str.maketrans("aeiounycszAEIOUNYCSZ", "àéîöüñýçšžÀÉÎÖÜÑÝÇŠŽ")
PLACEHOLDER: Final = re.compile(r"(%L?[n1-9])")
VOWELS: Final = frozenset("àéîöüÀÉÎÖÜ")


def words_file(folder: Path, tag: str, kind: str) -> Path:
    return folder / f"kiosk_{tag}.{kind}"


def update(folder: Path, tags: tuple[str, ...] = tuple(LANGUAGES)) -> None:
    """No line numbers, so that a text that only moved changes nothing; what the QML no longer has goes."""
    for tag in tags:
        # English says itself; it needs but its singulars and plurals.
        plural_alone = ["-pluralonly"] if tag == ENGLISH.tag else []
        options = ["-extensions", "qml", "-locations", "none", "-no-obsolete", "-no-ui-lines", "-silent"]
        languages = ["-source-language", ENGLISH.tag, "-target-language", tag]
        target = str(words_file(folder, tag, "ts"))
        _tool("lupdate", *options, *plural_alone, *languages, str(QML_FOLDER), "-ts", target)


def release(folder: Path, tags: tuple[str, ...] = tuple(LANGUAGES)) -> None:
    for tag in tags:
        _tool("lrelease", "-silent", str(words_file(folder, tag, "ts")), "-qm", str(words_file(folder, tag, "qm")))


def fill(folder: Path, tag: str, table: dict[str, str | list[str]]) -> list[str]:
    """`table` maps a source, or `source|comment`, to its translation or its plural forms. Returns what it lacks."""
    file = words_file(folder, tag, "ts")
    tree = ET.parse(file)  # noqa: S314 - lupdate's own
    lacking = []
    for message in tree.iter("message"):
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        key = f"{source}|{comment}" if comment else source
        if key in table:
            _translate(message, table[key])
        elif message.find("translation[@type='unfinished']") is not None:
            lacking.append(key)
    _write(tree, file)
    update(folder, (tag,))  # in lupdate's own hand, so that the next one changes nothing
    return sorted(set(lacking))


def pseudo(folder: Path) -> None:
    """Into a folder of its own, beside the .qm of every language."""
    folder.mkdir(parents=True, exist_ok=True)
    file = words_file(folder, PSEUDO_TAG, "ts")
    update(folder, (PSEUDO_TAG,))
    tree = ET.parse(file)  # noqa: S314 - lupdate's own
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        one, many = (pseudo_text(source.replace("(s)", ending)) for ending in ("", "s"))
        _translate(message, [one, many] if message.get("numerus") else many)
    _write(tree, file)
    release(folder, (PSEUDO_TAG,))
    for tag in LANGUAGES:
        words = words_file(WORDS_FOLDER, tag, "qm")
        (folder / words.name).write_bytes(words.read_bytes())


def pseudo_text(text: str) -> str:
    """Placeholders stay; of the vowels as many are doubled as make it long enough."""
    lacking = round(len(text) * (PSEUDO_LONGER - 1))
    letters = []
    for part in PLACEHOLDER.split(text):
        if PLACEHOLDER.fullmatch(part):
            letters.append(part)
            continue
        for letter in part.translate(ACCENTED):
            twice = lacking > 0 and letter in VOWELS
            letters.append(letter * 2 if twice else letter)
            lacking -= twice
    padding = " ~~~~~" * (lacking // len(" ~~~~~")) + "~" * (lacking % len(" ~~~~~"))  # in words, so that it wraps
    return f"[{''.join(letters)}{padding}]"


def _translate(message: ET.Element, translation: str | list[str]) -> None:
    place = message.find("translation")
    assert place is not None, "lupdate writes one for each message"
    place.attrib.pop("type", None)
    if isinstance(translation, str):
        place.text = translation
        return
    forms = place.findall("numerusform")
    if len(forms) != len(translation):
        sys.exit(f"{message.findtext('source')}: {len(forms)} plural forms are wanted, {len(translation)} were given")
    for form, text in zip(forms, translation, strict=True):
        form.text = text


def _write(tree: ET.ElementTree[ET.Element[str]], file: Path) -> None:
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def _tool(name: str, *arguments: str) -> None:
    """PySide's own build of a Linguist tool; from the repository's root, so that no path of this machine gets in."""
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    finished = subprocess.run([program, *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    if finished.returncode != 0 or finished.stderr:
        sys.exit(f"{name}: {finished.stderr or finished.stdout}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("release")
    filling = commands.add_parser("fill")
    filling.add_argument("tag", choices=LANGUAGES)
    filling.add_argument("table", type=Path, help='JSON: {"source" or "source|comment": "translation" or ["form", …]}')
    commands.add_parser("pseudo").add_argument("folder", type=Path, help="where the files go; made if need be")
    arguments = parser.parse_args()
    match arguments.command:
        case "update":
            update(WORDS_FOLDER)
        case "release":
            release(WORDS_FOLDER)
        case "fill":
            lacking = fill(WORDS_FOLDER, arguments.tag, json.loads(arguments.table.read_text("utf-8")))
            print("\n".join(f"still without words: {key}" for key in lacking))
        case _:
            pseudo(arguments.folder.resolve())


if __name__ == "__main__":
    main()
