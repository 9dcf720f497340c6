"""The phone's page in a real Chromium: what a customer sees, and what the kiosk then has."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from selenium.webdriver.support.ui import WebDriverWait

from kiosk.media.phone.page import load_catalogue
from kiosk.media.phone.ports import PhotoTurnedAway, ReceptionState
from tests.e2e.phone.conftest import OpenDesk, OpenPhone, Phone, needs_browser
from tests.phone_browser import Browser

pytestmark = needs_browser

DONE = "document.body.classList.contains('done')"


def received_bytes(desk_events: list[object]) -> int:
    return max((event.bytes_received for event in desk_events if isinstance(event, ReceptionState)), default=0)


def complaints(browser: Browser) -> list[str]:
    """What the browser's console says against the page itself; that an answer was 422 or 404 is no fault."""
    entries = browser.driver.get_log("browser")  # type: ignore[no-untyped-call]
    return [entry["message"] for entry in entries if entry["source"] != "network"]


def test_photos_arrive_over_a_slow_line_that_is_cut(
    open_desk: OpenDesk, open_phone: OpenPhone, camera_roll: Phone
) -> None:
    """Five formats and a video over a slow line, cut twice in mid photo: the photos arrive byte for byte, nothing is
    sent twice over, and the video is refused with its reason on the page.
    """
    desk, browser = open_desk(), open_phone()
    total_bytes = sum(map(len, camera_roll.contents.values()))
    browser.open(desk.address)
    browser.throttle(bytes_s=1_500_000)
    browser.choose(*camera_roll.photos, camera_roll.video)
    for _ in range(2):
        before_bytes = received_bytes([*desk.events])
        end_s = time.monotonic() + 20
        while received_bytes([*desk.events]) < before_bytes + 150_000:
            assert time.monotonic() < end_s
            time.sleep(0.02)
        desk.reception.cut_connections()
    browser.until(DONE, timeout_s=30)
    assert desk.arrived == camera_roll.contents
    assert [event for event in desk.events if isinstance(event, PhotoTurnedAway)] == [
        PhotoTurnedAway("VID_0003.mp4", "video")
    ]
    assert browser.text("count") == "5 photos are at the kiosk"
    assert browser.text("hint") == "You may look at the kiosk now."
    assert browser.text("failed-heading") == "1 file was not taken"
    assert browser.text("failed-list").splitlines() == ["VID_0003.mp4", "This is a video. The kiosk takes photos."]
    assert received_bytes([*desk.events]) < total_bytes + 4096 + 1  # of the video its head alone
    assert complaints(browser) == []


def test_a_line_that_goes_away_is_told_and_comes_back(
    open_desk: OpenDesk, open_phone: OpenPhone, camera_roll: Phone
) -> None:
    """Without a connection the page says so and that it goes on by itself, and it does; after half a minute it says
    besides that the kiosk may show a new code.
    """
    desk, browser = open_desk(), open_phone()
    browser.open(desk.address)
    browser.throttle(bytes_s=500_000)
    browser.choose(*camera_roll.photos)
    browser.until("document.getElementById('bar').value > 0.1")
    browser.offline()
    desk.reception.cut_connections()
    browser.until("!document.getElementById('notice').hidden")
    told = "No connection just now. Keep this page open; it goes on by itself."
    assert browser.text("notice") == told
    browser.script("const now = Date.now; Date.now = () => now() + 31000")
    browser.until("document.getElementById('notice').textContent.includes('code')")
    assert browser.text("notice") == f"{told} Please scan the code that the kiosk shows now."
    browser.throttle(bytes_s=-1)
    browser.until(DONE)
    assert desk.arrived == camera_roll.contents
    assert browser.text("notice") == ""


def test_a_page_that_is_loaded_anew_goes_on(open_desk: OpenDesk, open_phone: OpenPhone, camera_roll: Phone) -> None:
    """After a reload the page says how many photos to choose once more; they go on where they were, and arrive once."""
    desk, browser = open_desk(), open_phone()
    browser.open(desk.address)
    browser.throttle(bytes_s=600_000)
    browser.choose(*camera_roll.photos)
    browser.until("document.querySelectorAll('.tile.arrived').length >= 1")
    browser.script(
        "onbeforeunload = null; window.addEventListener('beforeunload', e => e.stopImmediatePropagation(), true)"
    )
    browser.throttle(bytes_s=-1)
    browser.open(desk.address)
    before_bytes = received_bytes([*desk.events])
    browser.until("!document.getElementById('notice').hidden")
    assert "when this page was loaded again" in browser.text("notice")
    browser.choose(*camera_roll.photos)
    browser.until(DONE)
    assert desk.arrived == camera_roll.contents
    assert received_bytes([*desk.events]) == sum(map(len, camera_roll.contents.values()))
    assert before_bytes > 0
    assert browser.text("notice") == ""


def test_what_failed_can_be_tried_again(open_desk: OpenDesk, open_phone: OpenPhone, camera_roll: Phone) -> None:
    """A photo that the kiosk had no room for is shown with the reason and a button that sends it when there is."""
    room = {"photos": 4}
    desk = open_desk(has_room=lambda _bytes, photos: photos <= room["photos"])
    browser = open_phone("de-DE,de")
    browser.open(desk.address)
    browser.choose(*camera_roll.photos)
    browser.until(DONE)
    assert len(desk.arrived) == 4
    assert browser.text("failed-list").splitlines()[1:] == [
        "Der Kiosk hat keinen Platz mehr. Bitte sagen Sie dem Personal Bescheid.",
        "Erneut versuchen",
    ]
    height_px, width_px = browser.script(
        "const box = document.querySelector('.row button').getBoundingClientRect(); return [box.height, box.width]"
    )
    assert min(height_px, width_px) >= 44
    room["photos"] = 5
    browser.script("document.querySelector('.row button').click()")
    browser.until("document.querySelectorAll('.tile.arrived').length === 5")
    browser.until(DONE)
    assert desk.arrived == camera_roll.contents
    assert browser.text("failed-list") == ""


def test_the_end_of_the_session_is_told(open_desk: OpenDesk, open_phone: OpenPhone, camera_roll: Phone) -> None:
    """A page whose session is over says so when it next asks, and offers nothing more."""
    desk, browser = open_desk(), open_phone("fr-FR,fr")
    browser.open(desk.address)
    desk.reception._service._gate.shut()  # type: ignore[union-attr]  # as `end` does, before the connections are cut
    browser.choose(*camera_roll.photos)
    browser.until("document.body.classList.contains('gone')")
    assert browser.text("heading") == load_catalogue()["fr"]["closed"]
    assert browser.script("return getComputedStyle(document.getElementById('choose')).display") == "none"


def test_arabic_is_right_to_left(open_desk: OpenDesk, open_phone: OpenPhone, camera_roll: Phone) -> None:
    """A phone that asks for Arabic has a page that runs from right to left, with Arabic's own plural."""
    desk, browser = open_desk(), open_phone("ar-EG,ar")
    browser.open(desk.address)
    assert browser.script("return [document.documentElement.lang, document.dir]") == ["ar", "rtl"]
    left, right = browser.script(
        "const box = document.querySelector('h1').getBoundingClientRect();"
        "const range = document.createRange(); range.selectNodeContents(document.querySelector('h1'));"
        "const words = range.getBoundingClientRect(); return [words.left - box.left, box.right - words.right]"
    )
    assert right <= left
    browser.choose(*camera_roll.photos[:2])
    browser.until(DONE)
    assert browser.text("count") == "وصلت صورتان إلى الكشك"
    browser.choose(camera_roll.photos[2])
    browser.until("document.querySelectorAll('.tile.arrived').length === 3")
    browser.until(DONE)
    assert "صور" in browser.text("count")


def test_the_plural_forms_are_the_browsers(open_phone: OpenPhone, open_desk: OpenDesk) -> None:
    """For each language every phrase that counts has each form that the browser's own rules can ask for."""
    browser = open_phone()
    browser.open(open_desk().address)
    for language, phrases in load_catalogue().items():
        code = f"return new Intl.PluralRules('{language}').resolvedOptions().pluralCategories"
        needed = set(browser.script(code))
        for key, forms in phrases.items():
            if isinstance(forms, dict):
                assert needed <= set(forms), (language, key)


def test_without_scripts_the_page_says_so(open_desk: OpenDesk, open_phone: OpenPhone) -> None:
    """Where JavaScript is off there is no button that does nothing, but a sentence that says what to do."""
    desk, browser = open_desk(language="pl"), open_phone("xx", scripts=False)
    browser.open(desk.address)
    body = browser.driver.find_element("tag name", "body")
    WebDriverWait(browser.driver, 5).until(lambda _: "JavaScript" in body.text)
    assert "Wybierz zdjęcia" not in body.text


def test_everything_can_be_touched_and_fits(open_desk: OpenDesk, open_phone: OpenPhone, tmp_path: Path) -> None:
    """In every language on the narrowest phone nothing runs out of the page, and every target is 44 px or more."""
    desk, browser = open_desk(shop_name="Donaudampfschifffahrtsgesellschaftsfotofachgeschäft"), open_phone()
    browser.open(desk.address)
    catalogue = load_catalogue()
    for language in catalogue:
        headers = {"headers": {"Accept-Language": language}}
        browser.driver.execute_cdp_cmd("Network.enable", {})
        browser.driver.execute_cdp_cmd("Network.setExtraHTTPHeaders", headers)
        metrics = {"width": 320, "height": 568, "deviceScaleFactor": 2, "mobile": True}
        browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        browser.open(desk.address)
        assert browser.script("return document.documentElement.lang") == language
        width, inner, height = browser.script(
            "return [document.documentElement.scrollWidth, innerWidth,"
            " document.getElementById('choose').getBoundingClientRect().height]"
        )
        assert width <= inner, language
        assert height >= 44, language
        shown = json.loads(browser.script("return document.getElementById('facts').textContent"))
        assert shown["phrases"] == catalogue[language]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(open_desk: OpenDesk, open_phone: OpenPhone, scheme: str) -> None:
    """Every pair of ink and ground that the page uses has WCAG AA's contrast of 4.5, in light and in dark."""
    browser = open_phone()
    browser.prefer(scheme)
    browser.open(open_desk().address)
    pairs = [
        ("ink", "paper"),
        ("ink-soft", "paper"),
        ("ink", "surface"),
        ("ink-soft", "surface"),
        ("accent-ink", "accent"),
        ("accent-ink", "accent-pressed"),
        ("accent", "surface"),
        ("ink", "accent-soft"),
        ("ink", "trouble-soft"),
        ("accent", "accent-soft"),
    ]
    colours = browser.script(
        "const style = getComputedStyle(document.documentElement); const all = {};"
        f"for (const name of {json.dumps(pairs)}.flat()) all[name] = style.getPropertyValue('--' + name).trim();"
        "return all"
    )
    for ink, ground in pairs:
        assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio of two colours as #rrggbb."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
