"""Staff's one page, ready for the printer, a side of A4 for each language, as one PDF by Debian's Chromium:
`python packaging/staff_page/staff_page.py`. Its words are `docs/for-staff/TAG.json`, the buttons' names the screen's.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import shutil
import string
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from screen_words import REPOSITORY, SOURCE_LANGUAGE, ScreenText, ScreenWords, UnknownText, colours, phrases

from kiosk.languages import LANGUAGES

PLACE = REPOSITORY / "docs" / "for-staff"
STANDARD_TARGET = REPOSITORY / "build" / "staff-page.pdf"
HERE = Path(__file__).parent
NAMED = re.compile(r"\[\[(.+?)\]\]")
URGENT, DONE = "attention", "ready"
"""The stages that `StatePill` colours; the others are plain."""
PRINT_LIMIT_S = 120
ON_ORDERS, ON_PRINTERS = "orders/OrderWords.qml", "StaffPhrases.qml"
"""Where the screen has its words for them."""
Label = Callable[[str, str], str]
"""Of a code and the screen's words for it, what stands on the page."""


def languages() -> list[str]:
    """Those that have words, English first."""
    tags = sorted(path.stem for path in PLACE.glob("*.json"))
    return sorted(tags, key=lambda tag: (tag != SOURCE_LANGUAGE, tag))


def words_of(tag: str) -> dict[str, Any]:
    words: dict[str, Any] = json.loads((PLACE / f"{tag}.json").read_text("utf-8"))
    return words


def picture(tag: str, name: str) -> Path:
    return PLACE / "pictures" / f"{name}-{tag}.png"


def page(tag: str) -> str:
    """One language's side, as HTML. Raises UnknownText."""
    words, screen = words_of(tag), ScreenWords(tag)
    parts = {
        "tag": tag,
        "direction": "rtl" if LANGUAGES[tag].right_to_left else "ltr",
        "steps": "".join(_step(screen, tag, number, step) for number, step in enumerate(words["steps"], start=1)),
        "states": _rows(screen, phrases(ON_ORDERS, "stage"), words["states"], _pill),
        "deeds": _rows(screen, phrases(ON_ORDERS, "deed"), words["deeds"], _button),
        "printer": _rows(screen, phrases(ON_PRINTERS, "printer"), words["printer"], _plain),
        "prints": _list(screen, words["prints"]),
        "trouble": _list(screen, words["trouble"]),
        "lines": "".join(f"<p class='line'><span>{html.escape(line)}</span></p>" for line in words["call_lines"]),
    }
    said = {key: _said(screen, value) for key, value in words.items() if isinstance(value, str)}
    return _template("side.html").substitute(parts | said)


def document(tags: list[str]) -> str:
    fonts = (REPOSITORY / "kiosk" / "ui" / "fonts").as_uri()
    style = _template("page.css").substitute(colours() | {"fonts": fonts})
    return _template("page.html").substitute(style=style, sides="".join(map(page, tags)), tag=tags[0])


def print_pdf(tags: list[str], target: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "page.html"
        source.write_text(document(tags), "utf-8")
        options = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync"
        command = ["chromium", *options.split(), f"--user-data-dir={scratch}/profile", "--no-pdf-header-footer"]
        command += [f"--print-to-pdf={target}", source.as_uri()]
        told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PRINT_LIMIT_S)
    if told.returncode != 0 or not target.is_file():
        sys.exit(f"staff page: Chromium printed nothing: {told.stderr.strip()}")


def pages_in(pdf: Path) -> int:
    """Chromium writes the page objects in the clear."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf.read_bytes()))


def _step(screen: ScreenWords, tag: str, number: int, step: dict[str, str]) -> str:
    marks = "<i class='first'>A</i><i class='second'>B</i>" if step["picture"] == "attract" else ""
    shown = picture(tag, step["picture"])
    if not shown.is_file():
        sys.exit(f"staff page: there is no {shown.relative_to(REPOSITORY)}: `make staff-pictures` takes it")
    return (
        f"<figure><div class='screen'><img src='{shown.as_uri()}'>{marks}</div>"
        f"<figcaption><b>{number}</b> {_said(screen, step['title'])}</figcaption>"
        f"<p>{_said(screen, step['words'])}</p></figure>"
    )


def _rows(screen: ScreenWords, named: dict[str, ScreenText], meanings: dict[str, str], show: Label) -> str:
    unknown = [code for code in meanings if code not in named]
    if unknown:
        raise UnknownText(f"the screen has no words for {', '.join(unknown)}: kiosk/ui/qml/staff/")
    return "".join(
        f"<tr><th>{show(code, html.escape(screen.say(named[code])))}</th><td>{_said(screen, meaning)}</td></tr>"
        for code, meaning in meanings.items()
    )


def _pill(code: str, label: str) -> str:
    kind = {URGENT: " urgent", DONE: " done"}.get(code, "")
    return f"<span class='pill{kind}'>{label}</span>"


def _button(_code: str, label: str) -> str:
    return f"<span class='button'>{label}</span>"


def _plain(_code: str, label: str) -> str:
    return f"<em>{label}</em>"


def _list(screen: ScreenWords, lines: list[str]) -> str:
    return "".join(f"<li>{_said(screen, line)}</li>" for line in lines)


def _said(screen: ScreenWords, text: str) -> str:
    """With the screen's own words in the place of `[[source]]`."""
    parts = NAMED.split(text)
    return "".join(
        f"<span class='button'>{html.escape(screen.say(ScreenText.named(part)))}</span>"
        if place % 2
        else html.escape(part)
        for place, part in enumerate(parts)
    )


def _template(name: str) -> string.Template:
    return string.Template((HERE / name).read_text("utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path, nargs="?", default=STANDARD_TARGET, help="the PDF")
    parser.add_argument("--languages", nargs="+", choices=languages(), default=languages())
    arguments = parser.parse_args()
    if shutil.which("chromium") is None:
        sys.exit("staff page: chromium is missing (apt-get install chromium)")
    arguments.target.parent.mkdir(parents=True, exist_ok=True)
    try:
        print_pdf(arguments.languages, arguments.target.absolute())
    except UnknownText as exc:
        sys.exit(f"staff page: {exc}")
    sides, wanted = pages_in(arguments.target), len(arguments.languages)
    if sides != wanted:
        sys.exit(f"staff page: {sides} sides for {wanted} languages: one has too many words for its side of A4")
    print(arguments.target)


if __name__ == "__main__":
    main()
