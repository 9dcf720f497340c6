"""Takes a picture of every page, upright and lying, without a display.

Run as `python packaging/screenshots/take.py FOLDER`; it needs the repository on the path, for the fakes.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, QTimer  # Qt reads the lines above at import
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.flow.checkout import CheckoutProblem, CheckoutRefused, RejectedPhoto
from kiosk.imaging.refusal import RefusalReason
from kiosk.ui.engine import build_window, window_of
from kiosk.uploads.states import PhotoStage
from kiosk.viewmodels.bundle import ScreenTimes, ViewModels, build_view_models
from kiosk.viewmodels.idle import IdleTimes
from tests.fakes.flow import CARD, FOLDER, PRINTS, STICK, FakeShop

SIZES: Final = {"portrait": QSize(1080, 1920), "landscape": QSize(1920, 1080)}
SETTLE_MS: Final = 450
"""Longer than the longest transition and a thumbnail's fade."""
PHOTOS_CHOSEN: Final = 23


class Walk:
    """One customer's way, with a picture at each stop."""

    def __init__(self, shop: FakeShop, models: ViewModels, window: QQuickWindow, prefix: Path) -> None:
        self._shop = shop
        self._models = models
        self._window = window
        self._prefix = prefix
        self._shots = 0

    def shoot(self, name: str) -> None:
        settle(SETTLE_MS)
        self._shots += 1
        path = self._prefix.with_name(f"{self._prefix.name}-{self._shots:02}-{name}.png")
        if not self._window.grabWindow().save(str(path)):
            sys.exit(f"{path} could not be written")
        print(path)

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(10_000)
        while not condition():
            if deadline.hasExpired():
                sys.exit("a page did not come within ten seconds")
            settle(20)

    def choose_photos(self) -> None:
        models, shop = self._models, self._shop
        self.shoot("attract")
        shop.sources_there = ()
        models.session.goOn()
        self.until(lambda: models.sources.rowCount() == 0)
        self.shoot("source-waiting")
        shop.sources_there = (STICK, CARD, FOLDER)
        self.until(lambda: models.sources.rowCount() == len(shop.sources_there))
        self.shoot("source")
        models.sources.choose(0)
        self.until(lambda: models.grid.rowCount() == shop.photo_count)
        self.shoot("photos-none")
        for row in (0, 1, 3, 6, 7, 10):
            models.grid.toggle(row)
        self.shoot("photos-some")
        models.grid.selectNone()
        for row in range(PHOTOS_CHOSEN + 1):
            models.grid.toggle(row)
        shop.sources_there = (CARD, FOLDER)
        self.until(lambda: bool(models.sources.property("chosenMissing")))
        self.shoot("medium-missing")
        shop.sources_there = (STICK, CARD, FOLDER)
        self.until(lambda: not models.sources.property("chosenMissing"))

    def choose_prints(self) -> None:
        models = self._models
        models.session.goOn()
        self.shoot("prints")
        models.print_order.setProductOfAll("20x30")
        models.prints.setCopies(1, 3)
        models.prints.setCopies(2, 0)
        self.shoot("prints-changed")
        editor = self._window.findChild(QQuickItem, "printEditor")
        editor.show(0)
        models.prints.setBorder(0, border=True)
        self.shoot("print-editor")
        editor.setVisible(False)
        models.print_order.setProductOfAll("10x15")

    def give_address(self) -> None:
        models = self._models
        models.session.goOn()
        self.shoot("email-empty")
        models.email.enter("maria.lindqvist@gmial.com")
        self.shoot("email-suggestion")
        models.email.enter("maria.lindqvist")
        models.email.submit()
        self.shoot("email-problem")
        models.email.useDomain("gmail.com")
        models.email.submit()
        self.shoot("consent")
        models.session.setConsent(given=True)
        self.shoot("consent-given")

    def send(self) -> None:
        models, shop = self._models, self._shop
        shop.card_gate.clear()
        models.session.goOn()
        self.shoot("preparing")
        stages = [PhotoStage.CONFIRMED] * 9 + [PhotoStage.SENT] * 3 + [PhotoStage.SENDING] * 2
        shop.stages = (*stages, *[PhotoStage.SPOOLED] * (PHOTOS_CHOSEN - 1 - len(stages)))
        shop.card_gate.set()
        shop.seconds_left = 130.0
        self.until(lambda: models.session.session.order is not None)
        self.until(lambda: models.sending.property("minutesLeft") > 0)
        self.shoot("sending")
        shop.offline = True
        shop.stages = (PhotoStage.FAILED, *shop.stages[1:])
        self.until(lambda: bool(models.sending.property("waitingForNetwork")))
        self.shoot("sending-trouble")
        models.session.goOn()
        self.shoot("done")
        models.session.reset()

    def fail(self) -> None:
        models, shop = self._models, self._shop
        shop.checkout_error = CheckoutRefused(CheckoutProblem.NO_ROOM, "no room")
        models.session.goOn()
        self.until(lambda: models.sources.rowCount() > 0)
        models.sources.choose(0)
        self.until(lambda: models.grid.rowCount() == shop.photo_count)
        models.grid.selectAll()
        models.session.goOn()  # to the prints
        models.session.goOn()
        models.email.enter("maria@example.com")
        models.email.submit()
        models.session.setConsent(given=True)
        models.session.goOn()
        self.until(lambda: models.session.session.apology is not None)
        self.shoot("apology")


def settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def shown(
    shop: FakeShop, size: QSize, times: ScreenTimes, kept: list[ViewModels]
) -> Iterator[tuple[ViewModels, QQuickWindow]]:
    models = build_view_models(shop.services(), times=times)
    kept.append(models)  # freed in time for its successor, it could take that one's names with it: see ViewModels
    engine = build_window(models, fullscreen=False)
    try:
        window = window_of(engine)
        window.resize(size)
        settle(SETTLE_MS)
        yield models, window
    finally:
        del engine
        models.close()


def take(folder: Path) -> None:
    unhurried = ScreenTimes(look_for_sources_every_s=0.05, linger_when_sent_s=600)
    hurried = ScreenTimes(IdleTimes(untouched_s=0.05), look_for_sources_every_s=0.05)
    kept: list[ViewModels] = []
    refusals = {"IMG_0005.jpg": RefusalReason.VIDEO, "IMG_0009.jpg": RefusalReason.INCOMPLETE}
    for name, size in SIZES.items():
        with tempfile.TemporaryDirectory() as cache:
            reject = RejectedPhoto(STICK.root / "IMG_0012.jpg", RefusalReason.DAMAGED, "")
            shop = FakeShop(Path(cache), photo_count=64, refusals=refusals, rejected=(reject,))
            shop.sources_there = (STICK, CARD, FOLDER)
            shop.catalogue = PRINTS
            shop.sizes_px = {"IMG_0001.jpg": (1_200, 900), "IMG_0003.jpg": (3_000, 4_000)}
            with shown(shop, size, unhurried, kept) as (models, window):
                walk = Walk(shop, models, window, folder / name)
                walk.choose_photos()
                walk.choose_prints()
                walk.give_address()
                walk.send()
                walk.fail()
            with shown(shop, size, hurried, kept) as (models, window):
                models.session.goOn()
                Walk(shop, models, window, folder / f"{name}-idle").shoot("warning")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go; made if need be")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    take(folder)
    del application


if __name__ == "__main__":
    main()
