"""A whole card on the grid's real models and workers, in a process of its own, without a window.

    python -m tests.bench.grid.screen CARD FOLDER

prints one JSON object: seconds from the choice of the card until the first screenful shows something, until all of it
is true, and until every photo of the card was seen; and the most memory that the app's own process took.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.clock import SystemClock
from kiosk.flow.checkout import AcceptedOrder
from kiosk.flow.ports import FlowServices
from kiosk.flow.preparation import Preparation
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from kiosk.media.scan import scan
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.order.draft import OrderDraft
from kiosk.viewmodels.bundle import ViewModels, build_view_models
from kiosk.viewmodels.photos.grid import PhotoRole
from tests.fakes.flow import FakeShop

SCREENFUL: Final = 18
"""Three a row on a portrait screen, and a row more than fits."""

IN_SIGHT: Final = 36
"""Cells that the view keeps at a time, while somebody scrolls from the first photo to the last."""

LIMIT_S: Final = 300.0

WORKERS_UP_S: Final = 2.0
"""The workers of a shop's screen are up long before anybody touches it."""


class _NoCheckout:
    def accept(
        self, draft: OrderDraft, preparation: Preparation, on_progress: Callable[[int, int], None]
    ) -> AcceptedOrder:
        raise AssertionError("nobody sends anything here")


def main(card: Path, folder: Path) -> dict[str, float]:
    _application = QCoreApplication([])
    source = PhotoSource("CARD", card, SourceKind.REMOVABLE)
    with ImagingPool(2) as pool:
        shop = FakeShop(folder, sources_there=(source,))
        models = build_view_models(services_over(pool, shop, folder))
        try:
            return _measure(models, len(list(card.iterdir())))
        finally:
            models.close()


def services_over(pool: ImagingPool, shop: FakeShop, folder: Path) -> FlowServices[Preparation]:
    """The kiosk's own scan and workers, on a shop without orders."""
    numbers = iter(range(1_000_000))
    return FlowServices(
        source_finder=shop,
        scan=scan,
        new_preparation=lambda: Preparation(pool, folder / f"session-{next(numbers)}", RenditionSpec()),
        checkout=_NoCheckout(),
        progress=shop,
        clock=SystemClock(),
        new_reception=None,
        catalogue=shop.catalogue,
        measure=shop.measure,
    )


def _measure(models: ViewModels, count: int) -> dict[str, float]:
    grid = models.grid
    models.session.goOn()
    _until(lambda: models.sources.rowCount() == 1)
    time.sleep(WORKERS_UP_S)
    begun_s = time.monotonic()
    models.sources.choose(0)
    _until(lambda: grid.rowCount() >= SCREENFUL)
    for row in range(SCREENFUL):
        grid.want(row)
    _until(lambda: all(_picture(models, row) for row in range(SCREENFUL)))
    first_s = time.monotonic() - begun_s
    _until(lambda: all(_picture(models, row).endswith(".jpg") for row in range(SCREENFUL)))
    true_s = time.monotonic() - begun_s
    _until(lambda: grid.rowCount() == count)
    for row in range(SCREENFUL, count):
        if row >= IN_SIGHT:
            _until(lambda row=row: _picture(models, row - IN_SIGHT).endswith(".jpg"))  # type: ignore[misc]  # binds it
            grid.release(row - IN_SIGHT)
        grid.want(row)
    _until(lambda: all(_picture(models, row).endswith(".jpg") for row in range(count - IN_SIGHT, count)))
    return {
        "first_screenful_s": first_s,
        "first_screenful_true_s": true_s,
        "all_s": time.monotonic() - begun_s,
        "app_peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _picture(models: ViewModels, row: int) -> str:
    return str(models.grid.data(models.grid.index(row), PhotoRole.THUMBNAIL))


def _until(condition: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > deadline_s:
            raise RuntimeError(f"the grid was not done within {LIMIT_S:g} s")
        QCoreApplication.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))) + "\n")
