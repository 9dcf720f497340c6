"""The bundled typefaces, and the order in which a character looks for its glyph."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.errors import KioskError

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
    for file in sorted(FACES_FOLDER.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FaceUnusable(f"{file} is no typeface that Qt can read: reinstall")
    font = QGuiApplication.font()
    font.setFamilies(list(FAMILIES))
    QGuiApplication.setFont(font)
