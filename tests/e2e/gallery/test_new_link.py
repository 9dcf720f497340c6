"""The button at a dead link, in a real Chromium: from an old link to a new one, by the customer's own mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from kiosk.demo.links import link_in
from tests.cloud import wait_for
from tests.e2e.gallery.conftest import Delivery, OpenBrowser
from tests.e2e.phone.conftest import needs_browser
from tests.phone_browser import Browser, phone_browser

pytestmark = needs_browser

CHOSEN = "document.querySelector('.chosen') !== null"
SEEN = """(selector => [...document.querySelectorAll(selector)].find(one => one.checkVisibility()))"""
ASKED = (
    "If this order exists and its photos are still kept, a mail with a new link is on its way to the address given in"
    " the shop. It may take a few minutes; please look among the spam, too."
)
FAILED = "That did not work. Please check your connection and try again in a moment."
CUT = """return [...document.querySelectorAll('h1, p, button')].filter(one => one.checkVisibility())
    .filter(one => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)
    .map(one => one.innerText)"""
UNKNOWN_ORDER = "01J0000000000000000000000Z"


def dead(delivery: Delivery, what: str = "expired") -> str:
    return {
        "expired": delivery.signed_until(timedelta(seconds=-5)),
        "tampered": delivery.link.replace("Signature=", "Signature=A"),
        "erased": delivery.link.replace(delivery.order_id, UNKNOWN_ORDER),
    }[what]


def opened(browser: Browser, link: str) -> None:
    browser.open(link)
    browser.until(CHOSEN)


def button(browser: Browser) -> str:
    """Its words; empty where none is to be seen."""
    return str(browser.script(f"return {SEEN}('.ask button')?.innerText ?? ''"))


def said(browser: Browser) -> str:
    return str(browser.script(f"return {SEEN}('.ask [role=status]')?.innerText ?? ''"))


def press(browser: Browser) -> None:
    next(one for one in browser.driver.find_elements(By.CSS_SELECTOR, ".ask button") if one.is_displayed()).click()


def wait_for_words(browser: Browser, words: str) -> None:
    browser.until(f"{SEEN}('.ask [role=status]')?.innerText === {words!r}")


def test_an_old_link_becomes_a_new_one(browser: Browser, deliver: Callable[[str], Delivery]) -> None:
    """At an expired link one press has a mail sent, in the order's language, whose link opens the gallery again; the
    visit alone had sent none, and the page does not know whether one was.
    """
    french = deliver("fr")
    opened(browser, dead(french))
    assert button(browser) == "Send me a new link"
    (first,) = mails(french)
    press(browser)
    wait_for_words(browser, ASKED)
    assert button(browser) == ""
    wait_for(lambda: len(mails(french)) > 1, 20)
    (mail,) = [one for one in mails(french) if one["id"] != first["id"]]
    assert mail["subject"] == "Un nouveau lien vers vos photos"
    assert mail["to"] == first["to"]
    browser.open(link_in(mail["text"]))
    browser.until("document.querySelectorAll('.small').length === 5")
    assert browser.text("count").split() == ["5", "photos"]


def mails(delivery: Delivery) -> list[dict[str, Any]]:
    return [mail for mail in delivery.cloud.mails() if delivery.order_id in mail["text"]]


@pytest.mark.parametrize("what", ["expired", "tampered", "erased"])
def test_every_dead_link_says_the_same(browser: Browser, german: Delivery, what: str) -> None:
    """Expired, tampered or erased: the same button, and the same words after it."""
    opened(browser, dead(german, what))
    assert button(browser) == "Send me a new link"
    press(browser)
    wait_for_words(browser, ASKED)


def test_a_lost_connection_is_told_and_tried_again(browser: Browser, german: Delivery) -> None:
    """Offline the page says so and offers another try by the same button, which has kept the focus; then it goes."""
    opened(browser, dead(german))
    browser.offline()
    try:
        press(browser)
        wait_for_words(browser, FAILED)
        assert button(browser) == "Try again"
        assert browser.script(f"return document.activeElement === {SEEN}('.ask button')")
    finally:
        browser.throttle(bytes_s=-1, latency_ms=0)
    browser.press(Keys.ENTER)
    wait_for_words(browser, ASKED)


def test_by_keys_and_by_ear(browser: Browser, german: Delivery) -> None:
    """Tab reaches the button first, Enter presses it once however often; what follows is in a status that a screen
    reader tells, and has the focus when the button is gone.
    """
    opened(browser, dead(german))
    browser.script("window.asked = 0; const real = fetch; window.fetch = (...all) => { asked++; return real(...all); }")
    browser.throttle(bytes_s=-1, latency_ms=300)
    try:
        browser.press(Keys.TAB)
        assert browser.script(f"return document.activeElement === {SEEN}('.ask button')")
        browser.press(Keys.ENTER, Keys.ENTER, Keys.ENTER)
        assert browser.script(f"return {SEEN}('.ask button').ariaDisabled") == "true"
        assert said(browser) == "One moment…"
        wait_for_words(browser, ASKED)
    finally:
        browser.throttle(bytes_s=-1, latency_ms=0)
    assert browser.script("return asked") == 1
    assert browser.script("return [document.activeElement.role, document.activeElement.innerText]") == ["status", ASKED]


@pytest.mark.parametrize(("language", "start"), [("ar", "أرسلوا"), ("he-IL,he,en", "שלחו"), ("de", "Neuen Link")])
def test_in_other_languages_too(open_browser: OpenBrowser, german: Delivery, language: str, start: str) -> None:
    """Arabic and Hebrew begin at the right, button included; nothing is cut on the narrowest phone."""
    browser = open_browser(language)
    browser.resize(844, 320)
    try:
        opened(browser, dead(german))
        assert button(browser).startswith(start)
        is_right = browser.script(
            f"const box = {SEEN}('.ask button').getBoundingClientRect(); return box.left > innerWidth - box.right"
        )
        assert is_right == (browser.script("return document.documentElement.dir") == "rtl")
        assert browser.script(CUT) == []
        press(browser)
        browser.until(f"{SEEN}('.ask.asked') !== undefined")
        assert browser.script(CUT) == []
    finally:
        browser.resize(844)


def test_no_button_where_there_is_no_order(browser: Browser, german: Delivery) -> None:
    """An address that names no order, the page's own for one, offers nothing that could not be done."""
    edge = german.cloud.ready["edge"]
    for path in ("/gallery/link-expired.html", "/orders/nothing/index.html"):
        opened(browser, edge + path)
        assert button(browser) == ""


def test_without_scripts_it_says_what_to_do(tmp_path: Path, german: Delivery) -> None:
    """Without JavaScript there is no button, and a sentence in each language that says how to have one."""
    with phone_browser(tmp_path / "profile", scripts=False) as plain:
        plain.open(dead(german))
        page = plain.driver.find_element(By.TAG_NAME, "body").text
    assert "Send me a new link" not in page
    assert "To have a new link sent to you, please switch JavaScript on and load this page again." in page
    assert page.count("JavaScript") == 12


def test_the_pages_words_are_whole(german: Delivery) -> None:
    """Each of the twelve languages has its own button and all that is said around it."""
    page = httpx.get(dead(german)).text
    for name in ("asking", "asked", "failed", "retry"):
        words = [part.partition('"')[0] for part in page.split(f'data-{name}="')[1:]]
        assert (len(words), len(set(words))) == (12, 12 if name != "asking" else 11), name
