"""The product's icons."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from tests.packaging_scripts import PACKAGING, script


def pixels(path: Path) -> Image.Image:
    with Image.open(path) as icon:
        return icon.convert("RGBA")


def test_they_are_drawn_from_the_lines_in_git(tmp_path: Path) -> None:
    """Each icon that lies in git is what icon.svg gives today."""
    draw = script("icon/draw.py")
    for made in draw.draw(tmp_path):
        here, there = pixels(PACKAGING / "icon" / made.name), pixels(made)
        assert here.size == there.size
        # Not byte for byte: edges are smoothed a little differently by other processors.
        assert max(ImageStat.Stat(ImageChops.difference(here, there)).mean) < 0.5


def test_windows_finds_every_size_it_asks_for() -> None:
    """The .ico has an image for each size of Explorer at 100 to 250 %."""
    with Image.open(PACKAGING / "icon" / "kiosk.ico") as icon:
        assert {width for width, _height in icon.info["sizes"]} == {16, 20, 24, 32, 40, 48, 64, 128, 256}
