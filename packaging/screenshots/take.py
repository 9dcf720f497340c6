"""Takes a picture of every look of the screen, upright and lying, in several languages, without a display.

Run as `python packaging/screenshots/take.py FOLDER`; it needs the repository on the path, for the fakes. One sheet for
each look holds them all side by side.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PIL import Image
from PySide6.QtCore import QSize  # Qt reads the lines above at import
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.languages import ENGLISH, LANGUAGES, Language
from kiosk.ui.engine import build_setup_window, build_window, take_down, window_of
from kiosk.viewmodels.bundle import ViewModels, build_view_models
from kiosk.viewmodels.setup.bundle import SetupViewModels, build_setup_view_models
from tests.fakes.flow import FakeShop
from tests.fakes.setup import FakeMachine
from tests.fakes.staff_panel import FakeStaff
from tests.setup_tour import SetupTour
from tests.staff_tour import StaffTour, furnish_staff
from tests.tour import UNHURRIED, Tour, furnish, speak, spoken, stay

LINGUIST: Final = Path(__file__).parents[1] / "languages" / "linguist.py"
SIZES: Final = {"portrait": QSize(1080, 1920), "landscape": QSize(1920, 1080)}
PSEUDO: Final = Language("en-XA", "Pseudo")
LANGUAGES_TAKEN: Final = ("en", "de", "ar", PSEUDO.tag)
"""One as written, a long one, one from right to left, and the longest."""
PANELS: Final = ("customer", "staff", "setup")
SETTLE_MS: Final = 450
"""Longer than the longest transition and a thumbnail's fade."""
SHEET_HEIGHT_PX: Final = 640


kept_for_good: list[SetupViewModels] = []
"""Freed in time for a successor, they could take that one's names with them: see ViewModels."""


class Photographer:
    """At each stop of the tour the same look in every language."""

    def __init__(
        self,
        models: ViewModels | SetupViewModels,
        window: QQuickWindow,
        folder: Path,
        size: str,
        tags: tuple[str, ...],
    ) -> None:
        self._models = models
        self._window = window
        self._folder = folder
        self._size = size
        self._tags = tags
        self.looks: list[str] = []

    def shoot(self, look: str, again: Callable[[], None]) -> None:
        self.looks.append(look)
        before = spoken(self._models)
        stay(SETTLE_MS)
        for tag in self._tags:
            speak(self._models, tag)
            stay(SETTLE_MS // 3)
            again()
            stay(SETTLE_MS // 3)
            path = picture(self._folder, look, self._size, tag)
            if not self._window.grabWindow().save(str(path)):
                sys.exit(f"{path} could not be written")
        speak(self._models, before)


def picture(folder: Path, look: str, size: str, tag: str) -> Path:
    return folder / f"{look}-{size}-{tag}.png"


def offered(tags: tuple[str, ...]) -> tuple[Language, ...]:
    """What the shop offers: no language that is none, where no picture asks for it."""
    return (*LANGUAGES.values(), PSEUDO) if PSEUDO.tag in tags else tuple(LANGUAGES.values())


def take(folder: Path, words_folder: Path, tags: tuple[str, ...], panels: tuple[str, ...]) -> list[str]:
    kept: list[ViewModels] = []
    looks: list[str] = []
    for name, size in SIZES.items() if {"customer", "staff"} & set(panels) else ():
        with tempfile.TemporaryDirectory() as cache:
            shop = FakeShop(Path(cache))
            furnish(shop)
            staff = FakeStaff(Path(cache))
            furnish_staff(shop, staff)
            models = build_view_models(shop.services(), languages=offered(tags), times=UNHURRIED)
            kept.append(
                models
            )  # freed in time for its successor, it could take that one's names with it: see ViewModels
            engine = build_window(models, fullscreen=False, words_folder=words_folder)
            window = window_of(engine)
            window.resize(size)
            photographer = Photographer(models, window, folder, name, tags)
            if "customer" in panels:
                Tour(shop, models, window, photographer.shoot).take()
            if "staff" in panels:
                StaffTour(shop, staff, models, window, photographer.shoot).take()
            looks = photographer.looks
            del engine, window
            models.close()
    return looks


def take_setup(folder: Path, words_folder: Path, tags: tuple[str, ...]) -> list[str]:
    looks: list[str] = []
    for name, size in SIZES.items():
        machine = FakeMachine()
        models = build_setup_view_models(
            machine.services(), languages=(*LANGUAGES.values(), PSEUDO), first_language=ENGLISH.tag, look_every_s=0.05
        )
        kept_for_good.append(models)
        engine = build_setup_window(models, fullscreen=False, words_folder=words_folder)
        window = window_of(engine)
        window.resize(size)
        photographer = Photographer(models, window, folder, name, tags)
        SetupTour(machine, models, window, photographer.shoot).take()
        looks = photographer.looks
        del window
        take_down(engine)
        models.close()
    return looks


def lay_out(folder: Path, look: str, tags: tuple[str, ...]) -> Path:
    """Upright ones above, lying ones below; a column a language."""
    rows = []
    for size in SIZES:
        pictures = [Image.open(picture(folder, look, size, tag)) for tag in tags]
        height = SHEET_HEIGHT_PX if size == "portrait" else SHEET_HEIGHT_PX // 2
        rows.append([one.resize((round(one.width * height / one.height), height)) for one in pictures])
    widths = [sum(one.width + 8 for one in row) for row in rows]
    sheet = Image.new("RGB", (max(widths), sum(row[0].height + 8 for row in rows)), "grey")
    top = 0
    for row in rows:
        left = 0
        for one in row:
            sheet.paste(one, (left, top))
            left += one.width + 8
        top += row[0].height + 8
    path = folder / f"sheet-{look}.png"
    sheet.save(path)
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go; made if need be")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES_TAKEN, choices=[*LANGUAGES, PSEUDO.tag])
    parser.add_argument("--panels", nargs="+", default=PANELS, choices=PANELS, help="whose looks are taken")
    arguments = parser.parse_args()
    folder, tags = arguments.folder, tuple(arguments.languages)
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as words:
        subprocess.run([sys.executable, LINGUIST, "pseudo", words], check=True)
        looks = take(folder, Path(words), tags, tuple(arguments.panels))
        if "setup" in arguments.panels:
            looks += take_setup(folder, Path(words), tags)
    for look in looks:
        print(lay_out(folder, look, tags))
    del application


if __name__ == "__main__":
    main()
