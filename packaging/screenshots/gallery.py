"""Pictures of the gallery and of the page for dead links, its button pressed offline and online: a phone and a desktop,
light and dark, grid and full view.
"""

from __future__ import annotations

import tempfile
from itertools import product
from pathlib import Path
from typing import Final

from tests.phone_browser import PHONE_PX, Browser, phone_browser

LANGUAGES: Final = ("en", "de", "ar", "zh")
SIZES_PX: Final = {"phone": PHONE_PX, "desktop": (1280, 800)}
SCHEMES: Final = ("light", "dark")
GRID: Final = "document.getElementById('save-all').checkVisibility()"
LARGE: Final = "(one => one.complete && one.src.includes('/photos/'))(document.getElementById('large'))"
DRAWN: Final = """
const pictures = [...document.images].filter(one => one.src && one.getBoundingClientRect().top < innerHeight);
Promise.all(pictures.map(one => one.decode())).then(() => setTimeout(arguments[0], 100));"""
CHOSEN: Final = "document.querySelector('.chosen') !== null"
PRESS: Final = "[...document.querySelectorAll('.ask button')].find(one => one.checkVisibility()).click()"
ASKED: Final = "document.querySelector('.ask.asked') !== null"
FAILED: Final = (
    "document.querySelector('section:not([hidden]) .ask:not(:has([aria-disabled])) .message').innerText !== ''"
)


def take(folder: Path, language: str, link: str, dead_link: str) -> None:
    """`link` opens an order in this language; its browser asks for the same one."""
    with tempfile.TemporaryDirectory() as profile, phone_browser(Path(profile), language=language) as browser:
        browser.time_zone("Europe/Berlin")
        for (size, (width_px, height_px)), scheme in product(SIZES_PX.items(), SCHEMES):
            browser.resize(height_px, width_px, mobile=size == "phone")
            browser.prefer(scheme)
            prefix = f"gallery-{language}-{size}-{scheme}"
            browser.open(link)
            _take(browser, GRID, folder / f"{prefix}-grid.png")
            browser.script("document.querySelectorAll('.open')[1].click()")
            _take(browser, LARGE, folder / f"{prefix}-full-view.png")
            browser.open(dead_link)
            _take(browser, CHOSEN, folder / f"{prefix}-dead-link.png")
            browser.offline()
            browser.script(PRESS)
            _take(browser, FAILED, folder / f"{prefix}-dead-link-failed.png")
            browser.throttle(bytes_s=-1, latency_ms=0)
            browser.script(PRESS)
            _take(browser, ASKED, folder / f"{prefix}-dead-link-asked.png")


def _take(browser: Browser, ready: str, target: Path) -> None:
    browser.until(ready)
    # A picture that is loaded is not yet one that is drawn.
    browser.driver.execute_async_script(DRAWN)
    browser.picture(target)
    print(target)
