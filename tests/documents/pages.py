"""The documents as their readers have them: commands to copy, links to follow, headings to land on."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).parents[2]
_FENCE: Final = re.compile(r"^ *(?:```|~~~)(\w*)")
_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
_CODE: Final = re.compile(r"`[^`]*`")
_NAMING: Final = re.compile(r"([a-z_]+)=(.*)")
_NAME: Final = re.compile(r"\$([a-z_]+)")
_HEREDOC: Final = re.compile(r"<<-?\s*'?\"?(\w+)")


@dataclass(frozen=True, slots=True)
class Command:
    """What is copied in one piece: a line of an `sh` block, with all that it goes on in."""

    line: int
    text: str


def all_pages() -> list[Path]:
    return [REPOSITORY / "README.md", REPOSITORY / "CHANGELOG.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]


def name_of(page: Path) -> str:
    return page.relative_to(REPOSITORY).as_posix()


def commands(text: str) -> Iterator[Command]:
    """In their order. A name that a page gives to a part of them (`tool="uv run …"`) is put in where it is used."""
    begun, taken = 0, ""
    named: dict[str, str] = {}
    for number, fence, line in _lines(text):
        if fence != "sh":
            assert not taken, f"the block ends within {taken!r}"
            continue
        begun = begun if taken else number
        taken = f"{taken}\n{line.strip()}" if taken else line.strip()
        if _is_whole(taken):
            words, whole, taken = shlex.split(taken, comments=True), taken, ""
            if len(words) == 1 and (given := _NAMING.fullmatch(words[0])):
                named[given[1]] = given[2]
            elif words:
                yield Command(begun, _NAME.sub(lambda found: named.get(found[1], found[0]), whole))


def spans(text: str) -> Iterator[str]:
    """What stands as code within the running text."""
    prose = "\n".join(line for _, fence, line in _lines(text) if fence is None)
    for span in _CODE.findall(prose):
        yield " ".join(span.strip("`").split())


def broken_links(page: Path) -> list[str]:
    """Relative links that lead to no file, and anchors that no heading has."""
    prose = "\n".join(_CODE.sub("", line) for _, fence, line in _lines(page.read_text("utf-8")) if fence is None)
    return [target for target in _LINK.findall(prose) if not _leads_somewhere(page, target)]


def _leads_somewhere(page: Path, target: str) -> bool:
    if re.match(r"[a-z]+:", target):  # another's site: asking it would need the network
        return True
    path, _, anchor = target.partition("#")
    reached = (page.parent / path).resolve() if path else page
    return reached.exists() and (not anchor or anchor in anchors(reached))


@cache
def anchors(page: Path) -> frozenset[str]:
    """As GitHub makes them of headings: small letters, blanks as dashes, other signs left out, twins numbered."""
    seen: Counter[str] = Counter()
    made = set()
    for _, fence, line in _lines(page.read_text("utf-8")):
        if fence is None and re.match(r"#{1,6} ", line):
            words = re.sub(r"\]\([^)]*\)", "", line.lstrip("#").strip())
            anchor = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
            made.add(f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor)
            seen[anchor] += 1
    return frozenset(made)


def _lines(text: str) -> Iterator[tuple[int, str | None, str]]:
    """Each line with its number, and the language of the block that it stands in (None: in none)."""
    block: str | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if fence := _FENCE.match(line):
            block = fence[1] if block is None else None
        else:
            yield number, block, line


def _is_whole(text: str) -> bool:
    if text.endswith("\\"):
        return False
    lines = text.splitlines() or [""]
    if heredoc := _HEREDOC.search(lines[0]):
        return len(lines) > 1 and lines[-1] == heredoc[1]
    try:
        shlex.split(text, comments=True)
    except ValueError:  # a quotation that goes on in the next line
        return False
    return True
