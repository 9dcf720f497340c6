"""Pictures of the page that customers see on their phones, in each state, light and dark, from left and from right.

Real receptions on loopback and Debian's Chromium: `python packaging/screenshots/phone.py FOLDER`, with the repository
on the path, for the tests' browser.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk.demo.sample_card import render_sample_card
from kiosk.flow.arrivals import ProbeJudge
from kiosk.media.phone.page import PageSettings
from kiosk.media.phone.ports import Place
from kiosk.media.phone.reception import PhoneReception
from tests.phone_browser import Browser, phone_browser

LOOKS: Final = (
    ("en", "light", "Fotohaus Lindner"),
    ("en", "dark", "Fotohaus Lindner"),
    ("ar", "light", "استوديو النيل"),
    ("ar", "dark", "استوديو النيل"),
    ("de", "light", "Fotohaus Lindner"),
)
SLOW_BYTES_S: Final = 4_000_000
FULL: Final = -1.0
DONE: Final = "document.body.classList.contains('done')"
PHOTOS_THAT_FIT: Final = 9


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go; made if need be")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        photos, video = camera_roll(Path(scratch))
        for language, scheme, shop_name in LOOKS:
            prefix = folder / f"phone-{language}-{scheme}"
            with phone_browser(Path(scratch) / f"{language}-{scheme}", language=language) as browser:
                browser.prefer(scheme)
                for walk in (send, lose, fail):
                    with reception(Path(scratch), language, shop_name) as (desk, address):
                        browser.open(address)
                        walk(browser, desk, photos, video, prefix)
                        print(prefix, walk.__name__)


def camera_roll(scratch: Path) -> tuple[list[Path], Path]:
    card = scratch / "Sample card"
    render_sample_card(card)
    photos = sorted(path for path in card.rglob("*") if path.is_file() and not path.name.startswith("."))
    video = scratch / "VID_20260504.mp4"
    video.write_bytes(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(100_000))
    return photos, video


@contextmanager
def reception(scratch: Path, language: str, shop_name: str) -> Iterator[tuple[PhoneReception, str]]:
    desk = PhoneReception(
        scratch / "session",
        ProbeJudge(),
        lambda _bytes, photos: photos <= PHOTOS_THAT_FIT or not (scratch / "full").exists(),
        lambda _event: None,
        place=Place("127.0.0.1"),
        page=PageSettings(language, shop_name),
    )
    try:
        yield desk, desk.open()
    finally:
        desk.close()


def send(browser: Browser, _desk: PhoneReception, photos: list[Path], _video: Path, prefix: Path) -> None:
    """From the empty page to the last photo."""
    browser.picture(prefix.with_name(f"{prefix.name}-empty.png"))
    browser.throttle(SLOW_BYTES_S)
    browser.choose(*photos)
    browser.until("document.querySelectorAll('.tile.arrived').length >= 4")
    browser.picture(prefix.with_name(f"{prefix.name}-busy.png"))
    browser.throttle(FULL)
    browser.until(DONE)
    settle(browser)
    browser.picture(prefix.with_name(f"{prefix.name}-done.png"), whole=True)


def lose(browser: Browser, desk: PhoneReception, photos: list[Path], _video: Path, prefix: Path) -> None:
    """The Wi-Fi goes away, and then the session is over."""
    browser.throttle(SLOW_BYTES_S)
    browser.choose(*photos)
    browser.until("document.querySelectorAll('.tile.arrived').length >= 2")
    browser.offline()
    desk.cut_connections()
    browser.until("document.getElementById('notice').classList.contains('trouble')")
    browser.picture(prefix.with_name(f"{prefix.name}-offline.png"))
    address = browser.script("return location.origin")
    browser.throttle(FULL)
    browser.open(f"{address}/another-token/")
    browser.picture(prefix.with_name(f"{prefix.name}-closed.png"))


def fail(browser: Browser, desk: PhoneReception, photos: list[Path], video: Path, prefix: Path) -> None:
    """A video, and a photo for which the kiosk has no room."""
    full = desk.folder.with_name("full")
    full.touch()
    try:
        browser.choose(video, *photos[: PHOTOS_THAT_FIT + 1])
        browser.until(DONE)
    finally:
        full.unlink()
    settle(browser)
    browser.picture(prefix.with_name(f"{prefix.name}-failed.png"), whole=True)


def settle(browser: Browser) -> None:
    """Until every small picture is drawn that this browser can draw, and nothing moves any more."""
    browser.until("!thumbnails.busy && thumbnails.queue.length === 0")
    browser.driver.execute_async_script("setTimeout(arguments[0], 400)")


if __name__ == "__main__":
    if shutil.which("chromium") is None or shutil.which("chromedriver") is None:
        raise SystemExit("phone.py: chromium or its driver is missing (apt-get install chromium chromium-driver)")
    main()
