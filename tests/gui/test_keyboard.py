"""The keyboard of the page: each language's letters, accents under a held finger, a field always in sight."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.languages import LANGUAGES
from kiosk.viewmodels.bundle import ScreenTimes
from kiosk.viewmodels.idle import IdleTimes
from tests.fakes.flow import FakeShop
from tests.gui.conftest import LOOK_S, MakeScreen, Screen, theme_of
from tests.gui.test_comfort import SIZES, TARGET_PX, touchable

ALL = tuple(LANGUAGES.values())
LONGER_THAN_A_TAP_MS = 550
ROWS = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "de": ("qwertzuiop", "asdfghjkl", "yxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
    "pt": ("qwertyuiop", "asdfghjklç", "zxcvbnm"),
    "tr": ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"),
}
OWN_ACCENT = {"de": "ä", "fr": "à", "es": "á", "it": "à", "pt": "ã", "nl": "ä", "pl": "ą", "tr": "â"}


class Finger:
    """One that stays on the screen until it is lifted."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._down = False
        self._event = QTest.touchEvent(screen.window, screen.touchscreen, False)  # noqa: FBT003 - Qt takes it by position
        self._at = QPoint()

    def press(self, name: str) -> None:
        """For longer than a tap lasts."""
        self._down = True
        self._at = self._screen.centre(name)
        self._event.press(0, self._at, self._screen.window)
        self._event.commit()
        self._screen.bot.wait(LONGER_THAN_A_TAP_MS)

    def slide(self, to: QPoint) -> None:
        """In steps, as fingers do."""
        start = self._at
        for step in range(1, 5):
            self._at = start + (to - start) * step / 4
            self._event.move(0, self._at, self._screen.window)
            self._event.commit()

    def lift(self) -> None:
        """May be called again."""
        if not self._down:
            return
        self._down = False
        self._event.release(0, self._at, self._screen.window)
        self._event.commit()


Hold = Callable[[Screen, str], Finger]


@pytest.fixture
def hold(make_screen: MakeScreen) -> Iterator[Hold]:
    """Of one finger at a time. It is lifted at the end: the touchscreen is the next test's, too."""
    fingers: list[Finger] = []

    def press(screen: Screen, name: str) -> Finger:
        finger = Finger(screen)
        fingers.append(finger)
        finger.press(name)
        return finger

    yield press
    for finger in fingers:
        finger.lift()


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def at_email(make_screen: MakeScreen, tag: str = "en", size: QSize | None = None) -> Screen:
    screen = make_screen(size=size or QSize(540, 960), languages=ALL)
    screen.touch("start")
    screen.touch(f"language-{tag}")
    screen.touch("source-0")
    screen.touch("photo-0")
    screen.touch("next")
    screen.item("field")
    screen.bot.wait(50)  # its layout has settled
    return screen


def accents(screen: Screen) -> list[str]:
    """Of the row that is open, from left to right."""
    keys = [item for item in touchable(screen.item("accents")) if item.objectName().startswith("accent-")]
    return [str(key.property("text")) for key in sorted(keys, key=lambda key: place(key).x())]


def letters(screen: Screen) -> list[str]:
    """The three rows of letters as they lie on the screen."""
    keys = [item for item in touchable(screen.window.contentItem()) if item.objectName().startswith("key-")]
    keys = [key for key in keys if len(str(key.property("text"))) == 1 and str(key.property("text")).isalpha()]
    lines = itertools.groupby(
        sorted(keys, key=lambda key: (place(key).y(), place(key).x())), key=lambda key: round(place(key).y())
    )
    return ["".join(str(key.property("text")) for key in line) for _, line in lines]


def test_the_letters_are_where_each_language_has_them(make_screen: MakeScreen) -> None:
    """The keyboard follows the language of the screen at once, also from right to left, and the domain keys with it."""
    screen = at_email(make_screen)
    screen.type("ada")
    for tag in LANGUAGES:
        screen.models.language.choose(tag)
        screen.bot.wait(20)
        assert letters(screen) == list(ROWS.get(tag, ROWS["en"])), tag
        screen.item("domain-gmail.com")
    assert screen.find("domain-qq.com") is not None
    assert screen.text("field") == "ada"


@SIZES
@pytest.mark.parametrize("tag", ["en", "tr"])
def test_every_key_is_large_enough(make_screen: MakeScreen, hold: Hold, size: QSize, tag: str) -> None:
    """Where a language has more letters their keys, and the accents, still measure 44 pixels on the smallest kiosk."""
    screen = at_email(make_screen, tag, size)
    hold(screen, "key-e")
    keys = [*touchable(screen.window.contentItem())]
    assert {key.objectName() for key in keys if min(key.width(), key.height()) < TARGET_PX} == set()


def test_a_held_key_offers_its_accents(make_screen: MakeScreen, hold: Hold) -> None:
    """Held and lifted, a key shows its accents and types nothing; the one that is tapped is typed, and the row goes."""
    screen = at_email(make_screen)
    screen.type("ada@m")
    finger = hold(screen, "key-u")
    finger.lift()
    assert screen.text("field") == "ada@m"
    screen.touch("accent-ü")
    screen.wait(lambda: screen.find("accents") is None)
    screen.type("ller.de")
    assert screen.text("field") == "ada@müller.de"


def test_a_finger_may_slide_to_an_accent(make_screen: MakeScreen, hold: Hold) -> None:
    """Without lifting, a finger slides to an accent, which lights up, and lifting types it and nothing else."""
    screen = at_email(make_screen, "fr")
    finger = hold(screen, "key-e")
    finger.slide(screen.centre("accent-ê"))
    screen.wait(lambda: bool(screen.item("accent-ê").property("lit")))
    assert not screen.item("accent-é").property("lit")
    finger.lift()
    assert screen.find("accents") is None
    assert screen.text("field") == "ê"


def test_a_finger_that_slides_nowhere_types_nothing(make_screen: MakeScreen, hold: Hold) -> None:
    """Lifted beside every accent a finger has typed nothing, and the row waits to be tapped."""
    screen = at_email(make_screen)
    finger = hold(screen, "key-e")
    finger.slide(screen.centre("accent-é"))
    finger.slide(screen.centre("key-m"))
    finger.lift()
    assert screen.text("field") == ""
    screen.touch("accent-é")
    assert screen.text("field") == "é"


@pytest.mark.parametrize("elsewhere", ["key-p", "title", "next", "globe"])
def test_a_touch_elsewhere_puts_the_accents_away(make_screen: MakeScreen, hold: Hold, elsewhere: str) -> None:
    """Whatever else is touched closes the row, and does nothing more."""
    screen = at_email(make_screen)
    finger = hold(screen, "key-e")
    finger.lift()
    screen.touch(elsewhere)
    assert screen.find("accents") is None
    assert (screen.step, screen.text("field"), screen.find("problem")) == ("email", "", None)
    assert screen.find("chooser") is None
    screen.type("e")
    assert screen.text("field") == "e"


def test_another_finger_calls_it_off(make_screen: MakeScreen, hold: Hold) -> None:
    """A second finger elsewhere closes the row under the first one, which then types nothing any more."""
    screen = at_email(make_screen)
    finger = hold(screen, "key-e")
    screen.click("key-p")
    assert screen.find("accents") is None
    finger.lift()
    assert screen.text("field") == ""


def test_who_presses_slowly_gets_her_letter(make_screen: MakeScreen, hold: Hold) -> None:
    """A second touch of the same key types its plain letter, however long it lasts."""
    screen = at_email(make_screen)
    finger = hold(screen, "key-e")
    finger.lift()
    finger.press("key-e")
    finger.lift()
    assert screen.text("field") == "e"
    assert screen.find("accents") is None


def test_a_key_without_accents_is_as_it_was(make_screen: MakeScreen, hold: Hold) -> None:
    """Held, it opens nothing, and types its letter when it is let go."""
    screen = at_email(make_screen)
    finger = hold(screen, "key-q")
    assert screen.find("accents") is None
    finger.lift()
    assert screen.text("field") == "q"
    assert not screen.item("key-q").property("more")
    assert screen.item("key-e").property("more")


@pytest.mark.parametrize(("tag", "first"), OWN_ACCENT.items())
def test_her_own_accents_come_first(make_screen: MakeScreen, hold: Hold, tag: str, first: str) -> None:
    """Every Latin language's accents are there, those of the screen's language next to the finger."""
    screen = at_email(make_screen, tag)
    hold(screen, "key-a")
    assert set(accents(screen)) == set("äàâæáãą")
    assert accents(screen)[0] == first


def test_at_the_right_edge_the_row_runs_the_other_way(make_screen: MakeScreen, hold: Hold) -> None:
    """Where there is no room to the right the first accent is still the one above the finger."""
    screen = at_email(make_screen, "pl")
    hold(screen, "key-o")
    assert accents(screen)[-1] == "ó"
    assert abs(place(screen.item("accent-ó")).right() - place(screen.item("key-o")).right()) < 2


@pytest.mark.parametrize("tag", ["ar", "he"])
def test_from_right_to_left_the_row_lies_at_its_key(make_screen: MakeScreen, hold: Hold, tag: str) -> None:
    """On a page that is mirrored the keyboard is not, and neither is the row of accents."""
    screen = at_email(make_screen, tag)
    finger = hold(screen, "key-e")
    assert accents(screen)[0] == "é"
    assert abs(place(screen.item("accent-é")).x() - place(screen.item("key-e")).x()) < 2
    finger.slide(screen.centre("accent-é"))
    finger.lift()
    assert screen.text("field") == "é"


@SIZES
@pytest.mark.parametrize(
    "settings", [(), ("largeText",), ("reach",), ("largeText", "reach")], ids=lambda names: "+".join(names) or "plain"
)
@pytest.mark.parametrize("tag", ["en", "tr", "ar"])
def test_the_field_is_never_covered(make_screen: MakeScreen, size: QSize, settings: tuple[str, ...], tag: str) -> None:
    """Field, problem and keyboard lie apart, and every row of accents in the window and below both."""
    screen = at_email(make_screen, tag, size)
    for setting in settings:
        theme_of(screen.window).setProperty(setting, True)  # noqa: FBT003 - Qt takes it by position
    screen.type("j")
    screen.touch("next")
    problem = screen.item("problem")
    screen.bot.wait(50)
    field, told = place(screen.item("field").parentItem()), place(problem)
    keys = [
        item for item in touchable(screen.window.contentItem()) if item.objectName().startswith(("key-", "domain-"))
    ]
    window = screen.window.contentItem().boundingRect()
    assert not field.intersects(told)
    for key in keys:
        assert window.contains(place(key))
        assert not place(key).intersects(field)
        assert not place(key).intersects(told)
    for key in [key for key in keys if key.property("more")]:
        key.metaObject().invokeMethod(key, "holding")
        row = place(screen.item("accents"))
        assert window.contains(row), key.objectName()
        assert row.top() >= max(field.bottom(), told.bottom()), key.objectName()
        for accent in touchable(screen.item("accents")):
            assert row.contains(place(accent))


@pytest.fixture
def listener() -> Iterator[None]:
    """Someone who listens to the screen instead of looking at it."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_the_row_tells_what_it_is(make_screen: MakeScreen, hold: Hold, listener: None) -> None:
    """Who listens to the screen hears what the row is, and the name of each accent."""
    screen = at_email(make_screen)
    hold(screen, "key-n")
    row = QAccessible.queryAccessibleInterface(screen.item("accents"))
    key = QAccessible.queryAccessibleInterface(screen.item("accent-ñ"))
    assert row is not None
    assert key is not None
    assert row.text(QAccessible.Text.Name) == "n with accents"
    assert (key.text(QAccessible.Text.Name), key.role()) == ("ñ", QAccessible.Role.Button)


def test_the_idle_wipe_puts_the_accents_away(make_screen: MakeScreen, hold: Hold) -> None:
    """A customer who leaves with the row open leaves none to the next, finger on the glass or not."""
    times = ScreenTimes(IdleTimes(untouched_s=1.5, warning_s=0.2), look_for_sources_every_s=LOOK_S)
    screen = make_screen(times)
    screen.go_to_email()
    finger = hold(screen, "key-e")
    screen.wait_for("attract")
    finger.lift()
    assert screen.find("accents") is None
    screen.go_to_email()
    assert screen.find("accents") is None
    assert screen.text("field") == ""


def press_on_hardware(screen: Screen, text: str) -> None:
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(screen.window, event)


def test_a_domain_with_accents_reaches_the_order_in_ascii(make_screen: MakeScreen, shop: FakeShop) -> None:
    """Typed on a real keyboard, the address is shown as it was typed, and goes out as the mail servers know it."""
    screen = at_email(make_screen)
    press_on_hardware(screen, "Ada@Müller.de")
    assert screen.text("field") == "Ada@Müller.de"
    screen.touch("next")
    assert screen.text("address") == "Ada@Müller.de"
    screen.touch("agree")
    screen.touch("send")
    screen.wait(lambda: "remove" in screen.text("title"))
    assert [draft.email for draft in shop.drafts] == ["Ada@xn--mller-kva.de"]
    screen.touch("finish")
    screen.wait_for("done")
    assert "Ada@Müller.de" in screen.text("sentTo")


def test_an_accent_before_the_at_is_told(make_screen: MakeScreen) -> None:
    """No mailbox that we can write to has one: the page says so in its own words, and goes on once it is gone."""
    screen = at_email(make_screen)
    press_on_hardware(screen, "jürgen@gmx.de")
    screen.touch("next")
    assert screen.step == "email"
    assert "without accents" in screen.text("problem")
    screen.models.email.enter("jurgen@gmx.de")
    assert screen.find("problem") is None
    screen.touch("next")
    screen.wait_for("consent")


def test_a_slip_in_an_accented_domain_is_offered_mended(make_screen: MakeScreen) -> None:
    """An accent that slipped into a known domain is a likely typo, too."""
    screen = at_email(make_screen, "fr")
    press_on_hardware(screen, "ada@orangé.fr")
    assert "@orange.fr" in screen.text("suggestion")
    screen.touch("suggestion")
    assert screen.text("field") == "ada@orange.fr"


def test_a_held_row_keeps_the_field_s_cursor(make_screen: MakeScreen, hold: Hold) -> None:
    """While accents are open and after, a hardware keyboard still types into the field."""
    screen = at_email(make_screen)
    finger = hold(screen, "key-e")
    finger.lift()
    press_on_hardware(screen, "x")
    screen.touch("accent-é")
    press_on_hardware(screen, "y")
    assert screen.text("field") == "xéy"
