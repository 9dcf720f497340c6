"""The mail's pages, and the rows of small pictures in the HTML one."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Final

_PAGES: Final = Path(__file__).parent / "pages"


def _page(name: str) -> Template:
    return Template((_PAGES / name).read_text("utf-8"))


# Read once a process, with the module: 6 KB.
PLAIN_PAGE: Final = _page("mail.txt")
HTML_PAGE: Final = _page("mail.html")
PRINTS: Final = _page("prints.html")
_PREVIEWS: Final = _page("previews.html")
_PREVIEW: Final = _page("preview.html")

COLUMNS: Final = 3
_CELL_GAP: Final = '<td width="6"></td>'
_ROW_GAP: Final = '<tr><td colspan="5" height="6" style="height:6px;font-size:0;line-height:0">&nbsp;</td></tr>'
"""Gaps are cells: Outlook for Windows knows no margins between these."""
CELL_PX: Final = 171
"""Each side of the square that a preview fits: three, their gaps and the card's edges make the page's 600 px."""


@dataclass(frozen=True, slots=True)
class Preview:
    number: int
    """Of the photo in its order, from 1."""
    url: str
    """Opens without any cookie, as long as the mail's link."""
    width_px: int
    height_px: int
    """Of the photo, which may have any shape."""


@dataclass(frozen=True, slots=True)
class Previews:
    photos: tuple[Preview, ...]
    alt: Callable[[int], str]
    """Of the photo of that number, escaped."""
    more: str
    """What stands below, escaped; empty where all photos are shown."""
    link: str
    """The gallery's, escaped."""

    def html(self) -> str:
        rows = [self.photos[start : start + COLUMNS] for start in range(0, len(self.photos), COLUMNS)]
        cells = _ROW_GAP.join(f"<tr>{_CELL_GAP.join(self._cells(row))}</tr>" for row in rows)
        return _PREVIEWS.substitute(rows=cells, more=self.more)

    def _cells(self, row: tuple[Preview, ...]) -> list[str]:
        """A row keeps its columns, so that a single photo is no wider than one of three."""
        return [*map(self._cell, row), *["<td></td>"] * (COLUMNS - len(row))]

    def _cell(self, photo: Preview) -> str:
        scale = CELL_PX / max(photo.width_px, photo.height_px)
        return _PREVIEW.substitute(
            link=self.link,
            url=html.escape(photo.url),
            alt=self.alt(photo.number),
            width_px=max(1, round(photo.width_px * scale)),
            height_px=max(1, round(photo.height_px * scale)),
        )
