"""One customer's way through every look of the screen, with a stop at each: for pictures, and for tests of looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QMetaObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.flow.checkout import AcceptedOrder, CheckoutProblem, RejectedPhoto
from kiosk.flow.customer_session import Apology, Mishap
from kiosk.imaging.refusal import RefusalReason
from kiosk.uploads.states import PhotoStage
from kiosk.viewmodels.bundle import ScreenTimes, ViewModels
from kiosk.viewmodels.setup.bundle import SetupViewModels
from tests.fakes.flow import CARD, FOLDER, ORDER_ID, PRINTS, STICK, FakeShop

PHOTOS_CHOSEN: Final = 23
STAGES: Final = (*[PhotoStage.CONFIRMED] * 9, *[PhotoStage.SENT] * 3, *[PhotoStage.SENDING] * 2)
REFUSALS: Final = {f"IMG_{number:04}.jpg": reason for number, reason in enumerate(RefusalReason, start=5)}
UNHURRIED: Final = ScreenTimes(look_for_sources_every_s=0.05, linger_when_sent_s=600)


class Walk:
    """Hands and eyes for a tour of any window.

    `stop` is called with the name of each look, and may stay for a while. If it changes the language meanwhile, it
    calls its other argument, which brings back what the page has put away.
    """

    def __init__(self, window: QQuickWindow, stop: Callable[[str, Callable[[], None]], None]) -> None:
        self._window = window
        self._stop_at = stop

    def _stop(self, look: str, again: Callable[[], None] = lambda: None) -> None:
        self._stop_at(look, again)

    def _press(self, name: str) -> None:
        QMetaObject.invokeMethod(self._item(name), "click")

    def _item(self, name: str) -> QQuickItem:
        item = visible(self._window.contentItem(), name)
        assert item is not None, f"there is no {name} in sight"
        return item

    def _is_there(self, name: str) -> bool:
        return visible(self._window.contentItem(), name) is not None

    def _hold(self, name: str) -> None:
        QMetaObject.invokeMethod(self._item(name), "holding")

    @staticmethod
    def _until(condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(10_000)
        while not condition():
            assert not deadline.hasExpired(), "a look did not come within ten seconds"
            stay(20)


class Tour(Walk):
    """Over a shop that `furnish` has filled."""

    def __init__(
        self, shop: FakeShop, models: ViewModels, window: QQuickWindow, stop: Callable[[str, Callable[[], None]], None]
    ) -> None:
        super().__init__(window, stop)
        self._shop = shop
        self._models = models

    def take(self) -> None:
        self._begin()
        self._choose_photos()
        self._choose_prints()
        self._give_address()
        self._send()
        self._apologise()

    def _begin(self) -> None:
        models, shop = self._models, self._shop
        self._stop("attract")
        self._close_and_open()
        models.session.goOn()
        self._stop("language")
        shop.sources_there = ()
        models.language.choose(models.language.current.tag)
        self._until(lambda: models.sources.rowCount() == 0)
        self._stop("source-waiting")
        shop.sources_there = (STICK, CARD, FOLDER)
        self._until(lambda: models.sources.rowCount() == len(shop.sources_there))
        self._stop("source")
        self._send_from_phone()
        self._press("comfort")
        self._stop("comfort")
        self._press("comfortDone")
        self._press("globe")
        self._stop("language-again")
        self._press("keepLanguage")
        models.idle._warn()
        self._stop("idle-warning")
        models.idle.touched()
        photo_count, shop.photo_count = shop.photo_count, 0
        models.sources.choose(0)
        self._until(lambda: not models.grid.property("scanning"))
        self._stop("photos-empty")
        shop.photo_count = photo_count
        models.session.back()

    def _close_and_open(self) -> None:
        closure = self._models.closure
        assert closure is not None, "the shop of the fakes has one"
        for is_closed in (True, False):
            self._shop.closed = is_closed
            closure.look()
            if is_closed:
                self._stop("closed")

    def _send_from_phone(self) -> None:
        models, shop = self._models, self._shop
        models.phone.open()
        self._until(lambda: bool(models.phone.property("address")))
        self._stop("phone")
        shop.receptions[-1].arrive("IMG_1.HEIC", b"a photo")
        shop.receptions[-1].turn_away("film.mp4", "video")
        self._until(lambda: bool(models.phone.property("turnedAwayCount")))
        self._stop("phone-sending")
        models.session.back()

    def _choose_prints(self) -> None:
        models = self._models
        models.session.goOn()
        self._until(lambda: models.prints.rowCount() > 0)
        self._stop("prints")
        models.print_order.setProductOfAll("20x30")
        models.prints.setCopies(1, 3)
        models.prints.setCopies(2, 0)
        self._stop("prints-soft")
        self._press("print-0")
        self._stop("print-editor")
        self._press("editorDone")
        models.print_order.setProductOfAll("10x15")

    def _choose_photos(self) -> None:
        models, shop = self._models, self._shop
        models.sources.choose(1)
        self._until(lambda: models.grid.rowCount() == shop.photo_count)
        self._stop("photos-none")
        for row in (0, 1, 3, 16, 17, 20):
            models.grid.toggle(row)
        self._stop("photos-some")
        self._press("enlarge-1")
        self._until(lambda: bool(models.grid.property("enlarged").property("url")))
        self._stop("photo-enlarged")
        self._press("closeEnlarged")
        models.grid.selectNone()
        for row in range(PHOTOS_CHOSEN + len(REFUSALS)):
            models.grid.toggle(row)
        shop.sources_there = (STICK, FOLDER)
        self._until(lambda: bool(models.sources.property("chosenMissing")))
        self._stop("medium-missing")
        shop.sources_there = (STICK, CARD, FOLDER)
        self._until(lambda: not models.sources.property("chosenMissing"))

    def _give_address(self) -> None:
        models = self._models
        models.session.goOn()
        self._stop("email")
        self._hold("key-a")
        self._stop("email-accents", lambda: self._hold("key-a"))
        self._hold("key-a")
        self._press("accent-á")
        models.email.enter("maria.lindqvist@gmial.com")
        self._stop("email-suggestion")
        for address in ("", "maria.lindqvist", "maria.lindqvist@", "maría@gmail.com", "maria lindqvist@gmail.com"):
            models.email.enter(address)
            models.email.submit()
            self._stop(f"email-problem-{models.email.property('problem')}")
        models.email.enter("maria.lindqvist@gmail.com")
        models.email.submit()
        self._stop("consent")
        models.session.setConsent(True)
        self._stop("consent-given")

    def _send(self) -> None:
        models, shop = self._models, self._shop
        shop.card_gate.clear()
        models.session.goOn()
        self._stop("preparing")
        shop.stages = (*STAGES, *[PhotoStage.SPOOLED] * (PHOTOS_CHOSEN - len(STAGES)))
        shop.seconds_left = 130.0
        shop.card_gate.set()
        self._until(lambda: models.session.session.order is not None)
        self._until(lambda: bool(models.sending.property("minutesLeft")))
        self._stop("sending")
        shop.offline = True
        shop.stages = (PhotoStage.FAILED, *shop.stages[1:])
        self._until(lambda: bool(models.sending.property("waitingForNetwork")))
        self._stop("sending-trouble")
        models.session.goOn()
        self._stop("done")
        shop.offline = False
        shop.stages = (PhotoStage.CONFIRMED,) * PHOTOS_CHOSEN
        self._until(lambda: bool(models.sending.property("finished")))
        self._stop("done-all-sent")
        models.session.reset()

    def _apologise(self) -> None:
        session = self._models.session
        for code in (*CheckoutProblem, *Mishap):
            session.move(session.session.apologise(Apology(code, "A1B2C3")))
            self._stop(f"apology-{code}")
            session.reset()
        order = AcceptedOrder(ORDER_ID, PHOTOS_CHOSEN, 1_000, ())
        session.move(replace(session.session.apologise(Apology(Mishap.UNEXPECTED, "A1B2C3")), order=order))
        self._stop("apology-safe")
        session.reset()


def furnish(shop: FakeShop) -> None:
    """Media, refusals of each kind, and a photo that checkout will not take."""
    shop.photo_count = 64
    shop.photos_per_day = 20
    shop.sources_there = (STICK, CARD, FOLDER)
    shop.refusals = REFUSALS
    shop.catalogue = PRINTS
    shop.takes_phones = True
    shop.sizes_px = {"IMG_0001.jpg": (1_200, 900), "IMG_0003.jpg": (3_000, 4_000)}
    shop.rejected = (RejectedPhoto(STICK.root / "IMG_0020.jpg", RefusalReason.DAMAGED, ""),)


def stay(milliseconds: int) -> None:
    """Lets the screen live meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def spoken(models: ViewModels | SetupViewModels) -> str | None:
    """What was chosen, by whoever stands there."""
    if isinstance(models, SetupViewModels):
        return models.setup.session.language
    return models.session.session.chosen_language


def speak(models: ViewModels | SetupViewModels, tag: str | None) -> None:
    if isinstance(models, SetupViewModels):
        models.setup.move(replace(models.setup.session, language=tag))
    else:
        models.session.move(replace(models.session.session, chosen_language=tag))


def visible(root: QQuickItem, name: str) -> QQuickItem | None:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.objectName() == name and item.isVisible():
            return item
        waiting.extend(item.childItems())
    return None
