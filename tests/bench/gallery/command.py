"""What a phone loads to see an order's gallery, with previews and without: Debian's Chromium over the product's page.

The photos are the kiosk's renditions, and the list is the backend's; only the bucket and CloudFront are a plain server,
which counts what it sends.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.bench.chapters import PAGE, Marks, write_chapter
from tests.bench.gallery.shop import Shop, Till, open_shop
from tests.bench.imaging.photos import NoPhotos, photos_in
from tests.phone_browser import Browser, phone_browser

SHARED_PHOTOS: Final = Path(__file__).parents[4] / "shared" / "photos"
PHOTOS_AN_ORDER: Final = 50
DENSITY: Final = 3
LINE_BYTES_S: Final = 10_000_000 / 8
"""10 Mbit/s, a phone's line on an ordinary day."""
LATENCY_MS: Final = 40
QUIET_S: Final = 2.0
IN_SIGHT: Final = """[...document.querySelectorAll('.small')].length > 0
    && [...document.querySelectorAll('.small')].filter(one => one.getBoundingClientRect().top < innerHeight)
    .every(one => one.complete && one.naturalWidth)"""
LESS_MIN: Final = 10.0
"""Times fewer bytes: what the previews were made for."""
MARKS: Final = Marks("bench-gallery")


@dataclass(frozen=True, slots=True)
class Visit:
    previews: bool
    opened_bytes: int
    """Of pictures, once nothing more comes by itself."""
    in_sight_s: float
    """Until the first screen is whole, on the line above."""
    scrolled_bytes: int
    """Once every photo has been in sight."""


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.gallery", description=__doc__)
    parser.add_argument(
        "--photos", type=Path, default=SHARED_PHOTOS, help="a folder of photos (default: shared/photos)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/benchmarks.md")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            shop, visits = _measure(options.photos, Path(folder))
    except NoPhotos as exc:
        sys.stderr.write(f"bench: {exc}\n")
        return 1
    if options.json:
        sys.stdout.write(json.dumps([asdict(visit) for visit in visits], indent=2) + "\n")
    else:
        sys.stdout.write(chapter(shop, visits) + "\n")
    if options.write_docs:
        write_chapter(PAGE, MARKS, chapter(shop, visits))
    return 0 if gain(visits) >= LESS_MIN else 1


def gain(visits: Sequence[Visit]) -> float:
    """How many times fewer bytes the gallery loads by itself."""
    before, after = visits
    return before.opened_bytes / after.opened_bytes


def chapter(shop: Shop, visits: Sequence[Visit]) -> str:
    photos = statistics.median(made.size_bytes for made in shop.renditions)
    previews = statistics.median(made.preview.size_bytes for made in shop.renditions if made.preview)
    measured = (
        f"{datetime.now(UTC):%Y-%m-%d}, {PHOTOS_AN_ORDER} photos ({len(shop.renditions)} different ones; median"
        f" {photos / 1e3:.0f} KB, of their previews {previews / 1e3:.0f} KB):"
    )
    rows = [
        ("pictures loaded on opening", *(f"{visit.opened_bytes / 1e6:.2f} MB" for visit in visits)),
        ("first screen whole, on 10 Mbit/s", *(f"{visit.in_sight_s:.1f} s" for visit in visits)),
        ("pictures loaded down to the last photo", *(f"{visit.scrolled_bytes / 1e6:.2f} MB" for visit in visits)),
    ]
    return "\n".join(
        (
            measured,
            "",
            "| a phone of 390 x 844 at 3 pixels each | without previews | with |",
            "|---|---|---|",
            *(f"| {' | '.join(row)} |" for row in rows),
            "",
            f"{gain(visits):.0f} times fewer bytes on opening; the goal is {LESS_MIN:.0f}.",
        )
    )


def _measure(folder: Path, scratch: Path) -> tuple[Shop, list[Visit]]:
    (scratch / "made").mkdir()
    shop = Shop.of([photo.path for photo in photos_in(folder, scratch / "photos")], scratch / "made")
    visits = []
    for previews in (False, True):
        root = scratch / f"bucket-{previews}"
        root.mkdir()
        shop.lay_out(root, PHOTOS_AN_ORDER, previews=previews)
        with (
            open_shop(root) as (address, till),
            phone_browser(scratch / f"profile-{previews}") as browser,
        ):
            browser.resize(844, density=DENSITY)
            browser.throttle(LINE_BYTES_S, LATENCY_MS)
            visits.append(_visit(browser, address, till, previews=previews))
    return shop, visits


def _visit(browser: Browser, address: str, till: Till, *, previews: bool) -> Visit:
    began_s = time.monotonic()
    browser.open_at_once(address)
    browser.until(IN_SIGHT, timeout_s=300)
    in_sight_s = time.monotonic() - began_s
    opened_bytes = _quiet(till)
    browser.throttle(-1, 0)
    height_px = int(browser.script("return document.documentElement.scrollHeight"))
    for top_px in range(0, height_px, 800):
        browser.script(f"window.scrollTo(0, {top_px})")
        browser.until(IN_SIGHT, timeout_s=60)
    return Visit(previews, opened_bytes, in_sight_s, _quiet(till))


def _quiet(till: Till) -> int:
    """What was sent, once nothing has been for a while."""
    seen, since_s = -1, time.monotonic()
    while time.monotonic() - since_s < QUIET_S:
        if till.picture_bytes != seen:
            seen, since_s = till.picture_bytes, time.monotonic()
        time.sleep(0.05)
    return seen
