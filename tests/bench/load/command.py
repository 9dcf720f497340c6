"""Many kiosks with the product's own code against the local cloud: what an order makes AWS do, whether that grows with
the number of orders and stores, and what it costs beside the design that this one replaced.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.bench.chapters import write_chapter
from tests.bench.load.bill import Meter
from tests.bench.load.fleet import Fleet
from tests.bench.load.naive import NaiveBackend
from tests.bench.load.report import MARKS, PAGE, Load, Report, Sized
from tests.bench.upload.photos import Photo, make_photos
from tests.cloud import Cloud, running_cloud
from tests.ministack_fixture import template

KIOSKS: Final = 200
PHOTOS_AN_ORDER: Final = 10
SIZES: Final = (5, 10, 20, 50)
"""Photos in an order, for what each one adds."""
RENDITION_BYTES: Final = 1_050_000
"""The middle of what the kiosk makes of a photo of 3,000 px: tests/bench/upload/photos.py."""
PREVIEW_BYTES: Final = 34_000
"""The median: docs/decisions/0030."""
ORIGINAL_BYTES: Final = 4_000_000
"""Of a phone; half a megabyte more, and Lambda takes none."""
KIOSKS_A_STORE: Final = 5
APART_S: Final = 1.2
"""Between two orders. Less: this machine's one worker a function is behind, kiosks ask again meanwhile, and the
figures are of the machine. All at once is a row of its own."""
CROWD_SHARE: Final = 4
"""One in so many comes in the row "all at once": of all 200, calls that wait for this machine's one worker a function
run into their limit and are made again, and the row does not end within twenty minutes."""


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    # Kiosks that come all at once wait for this machine, and each would say so.
    logging.getLogger("kiosk").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="kiosk-load-") as name:
        report = _report(Path(name), options.kiosks, options.photos)
    sys.stdout.write((json.dumps(report.document(), indent=2) if options.json else report.table()) + "\n")
    if options.write_docs:
        write_chapter(PAGE, MARKS, report.chapter())
    return 0 if report.good else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.load", description=__doc__)
    parser.add_argument("--kiosks", type=int, default=KIOSKS, help=f"in the last stage (default: {KIOSKS})")
    parser.add_argument(
        "--photos", type=int, default=PHOTOS_AN_ORDER, help=f"in each order of a stage (default: {PHOTOS_AN_ORDER})"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/cost.md")
    return parser


def _report(folder: Path, kiosks: int, photos_an_order: int) -> Report:
    (folder / "cloud").mkdir()
    meter = Meter(folder / "meter.jsonl", _api_functions())
    photos = make_photos(folder / "photos", [RENDITION_BYTES] * max(SIZES), 1, PREVIEW_BYTES)
    # What is counted does not hang on their size.
    small = make_photos(folder / "small", [20_000] * photos_an_order, 2, preview_bytes=5_000)
    with running_cloud(folder / "cloud", "--meter", str(meter.path)) as cloud:
        stages = _stages(cloud, meter, folder / "fleet", small, kiosks)
        sized = _sizes(cloud, meter, folder / "sizes", photos)
        naive = _naive(cloud, meter, [photo.path.read_bytes() for photo in photos])
        originals = _naive(cloud, meter, [bytes(ORIGINAL_BYTES)] * max(SIZES))
    return Report(photos_an_order, stages, sized, naive, originals, (RENDITION_BYTES, PREVIEW_BYTES, ORIGINAL_BYTES))


def _api_functions() -> frozenset[str]:
    """Behind a route; an authorizer's run is no request."""
    events = {
        name: one["Properties"].get("Events", {})
        for name, one in template()["Resources"].items()
        if one["Type"] == "AWS::Serverless::Function"
    }
    return frozenset(name for name, found in events.items() if any(e["Type"] == "HttpApi" for e in found.values()))


def _stages(cloud: Cloud, meter: Meter, folder: Path, photos: Sequence[Photo], kiosks: int) -> list[Load]:
    """Each with more kiosks and more stores than the one before; the first order of all starts the functions."""
    fleet = Fleet(cloud, folder, photos)
    fleet.enrol(1, 1)
    fleet.serve(1, len(photos), 1, apart_s=0)
    loads = []
    for share in (8, 4, 2, 1):
        count = max(1, kiosks // share)
        stores = max(1, count // KIOSKS_A_STORE)
        fleet.enrol(count, stores)
        loads.append(_load(cloud, meter, fleet, (count, stores, len(photos)), APART_S))
    crowd = max(1, kiosks // CROWD_SHARE)
    at_once = _load(cloud, meter, fleet, (crowd, max(1, crowd // KIOSKS_A_STORE), len(photos)), apart_s=0)
    return [*loads, at_once]


def _sizes(cloud: Cloud, meter: Meter, folder: Path, photos: Sequence[Photo]) -> list[Sized]:
    """One kiosk alone, an order of each size."""
    fleet = Fleet(cloud, folder, photos)
    fleet.enrol(1, 1)
    return [Sized(count, _load(cloud, meter, fleet, (1, 1, count), apart_s=0).used) for count in SIZES]


def _load(cloud: Cloud, meter: Meter, fleet: Fleet, size: tuple[int, int, int], apart_s: float) -> Load:
    """`size`: kiosks, stores, photos in each order."""
    kiosks, stores, photos = size
    mark, logged = meter.mark(), _log_bytes(cloud)
    stage = fleet.serve(kiosks, photos, stores, apart_s)
    sys.stderr.write(f"load: {kiosks} orders of {photos} photos: {stage.seconds:.0f} s\n")
    used = meter.since(mark)
    used["log_bytes"] = _log_bytes(cloud) - logged
    return Load(stage, used)


def _log_bytes(cloud: Cloud) -> int:
    """Of the functions; the cloud's own logs are not theirs."""
    return sum(path.stat().st_size for path in Path(cloud.ready["logs"]).glob("*Function.log"))


def _naive(cloud: Cloud, meter: Meter, photos: Sequence[bytes]) -> Counter[str]:
    sender = cloud.ready["outputs"].get("SenderEmail", "photos@photos.example")
    backend = NaiveBackend(cloud, meter, sender)
    backend.order(photos[:1])  # makes the clients
    return backend.order(photos)
