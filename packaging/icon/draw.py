"""Draws the product's icons from icon.svg: kiosk.ico for Windows, kiosk.icns for macOS, kiosk.png for Linux' menus, and
welcome.bmp for the first page of Windows' installer.

uv run python packaging/icon/draw.py [FOLDER]   (beside this file by default, where they lie in git)
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE: Final = Path(__file__).parent
# What Explorer asks for at 100 to 250 %; below 64 px an image of its own is sharper than one shrunk by Windows.
ICO_SIZES_PX: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Pillow writes each of Apple's sizes up to the one that it is given.
ICNS_SIZE_PX: Final = 512
PNG_SIZE_PX: Final = 256
# What NSIS' Modern UI has room for beside its words.
WELCOME_PX: Final = (164, 314)
ACCENT: Final = "#1D5B4F"


def rendered(size_px: int) -> Image.Image:
    """The icon as RGBA, drawn from its lines for this very size."""
    canvas = QImage(size_px, size_px, QImage.Format.Format_RGBA8888)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(HERE / "icon.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    canvas.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def draw(folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    made = [folder / "kiosk.ico", folder / "kiosk.icns", folder / "kiosk.png", folder / "welcome.bmp"]
    sizes = [rendered(size_px) for size_px in ICO_SIZES_PX]
    sizes[-1].save(made[0], append_images=sizes[:-1], sizes=[(size_px, size_px) for size_px in ICO_SIZES_PX])
    rendered(ICNS_SIZE_PX).save(made[1])
    rendered(PNG_SIZE_PX).save(made[2], optimize=True)
    welcome = Image.new("RGB", WELCOME_PX, ACCENT)
    prints = rendered(WELCOME_PX[0])
    welcome.paste(prints, (0, (WELCOME_PX[1] - WELCOME_PX[0]) // 3), prints)
    welcome.quantize(128).save(made[3])
    return made


if __name__ == "__main__":
    for path in draw(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE):
        print(path, path.stat().st_size)
