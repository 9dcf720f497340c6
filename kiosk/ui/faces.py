"""The bundled typefaces, and the order in which a character looks for its glyph."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextLayout

from kiosk.errors import KioskError
from kiosk.languages import Language

logger = logging.getLogger(__name__)

FACES_FOLDER: Final = Path(__file__).parent / "fonts"

FAMILIES: Final = (
    "Inter",
    # The UI cut: the plain one's lines are twice as high as those of any other face, and tear the page apart.
    "Noto Sans Arabic UI",
    "Noto Sans Hebrew",
    # Too large for this folder (19 MB a weight): packaging/setup/setup.sh installs it. Then what other systems have.
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
)


class FaceUnusable(KioskError):
    """A bundled typeface did not load: a broken installation."""


def use_faces() -> None:
    """For all text from now on; on the GUI thread. May be called again."""
    for file in sorted(FACES_FOLDER.glob("*.tt[cf]")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FaceUnusable(f"{file} is no typeface that Qt can read: reinstall")
    font = QGuiApplication.font()
    font.setFamilies(list(FAMILIES))
    QGuiApplication.setFont(font)


def speakable(languages: tuple[Language, ...]) -> tuple[Language, ...]:
    """Those whose script this machine can draw: rather a language less than one in boxes. After `use_faces`."""
    drawn = tuple(language for language in languages if _has_glyphs(language.own_name))
    for language in set(languages) - set(drawn):
        logger.error("language_left_out tag=%s reason=no_face: install fonts-noto-cjk or the like", language.tag)
    return drawn


def _has_glyphs(text: str) -> bool:
    layout = QTextLayout(text, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return not any(0 in run.glyphIndexes() for run in layout.glyphRuns())  # 0 is the missing glyph's
