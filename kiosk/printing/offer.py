"""What of the shop's catalogue its printers can print, by what they told the agent last."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from backend_lambdas.contract.prints import PrintEntry
from kiosk.catalogue import Catalogue, PrintProduct
from kiosk.printing.media import Media
from kiosk.printing.ports import Capabilities, SheetFormat
from kiosk.printing.preflight import obstacle
from kiosk.printing.routing import NOTHING_CHOSEN, Chosen, Routes
from kiosk.printing.status_board import PrinterStatus, StatusBoard

LOOK_S: Final = 5.0
"""Longer: a paper that was changed is offered late. Shorter: files are read for nothing."""


def printable(
    catalogue: Catalogue, routes: Routes, statuses: tuple[PrinterStatus, ...], chosen: Chosen = NOTHING_CHOSEN
) -> Catalogue:
    """Sizes and finishes that can be printed without a border, which is what a customer gets who touches nothing.

    A size whose printers never told their papers stays: the shop sells it. A finish stays if each size that is left has
    it, for the screen offers all finishes with all sizes; where there is none such, the first that any size has.
    """
    papers = {status.printer: status.media for status in statuses}
    has = {
        product: tuple(finish for finish in catalogue.finishes if _is_printed(product, finish, printers, papers))
        for product in catalogue.products
        for printers in [routes.of(product.code, chosen.get(product.code))]
    }
    products = tuple(product for product in catalogue.products if has[product])
    shared = tuple(finish for finish in catalogue.finishes if all(finish in has[product] for product in products))
    if products and not shared:
        shared = has[products[0]][:1]
        products = tuple(product for product in products if shared[0] in has[product])
    return replace(catalogue, products=products, finishes=shared)


def _is_printed(
    product: PrintProduct, finish: str, printers: tuple[str, ...], papers: Mapping[str, tuple[Media, ...] | None]
) -> bool:
    entry = PrintEntry(product.code, product.width_mm, product.height_mm, finish, 1, product.price_minor, border=False)
    told = [media for name in printers if (media := papers.get(name)) is not None]
    return len(told) < len(printers) or any(obstacle(_holding(media), entry) is None for media in told)


def _holding(media: tuple[Media, ...]) -> Capabilities:
    """A printer of which only its papers matter."""
    return Capabilities("", frozenset({SheetFormat.JPEG}), media, (300,))


class OfferWatch:
    """What is sold now, kept up to date on a thread of its own: whoever asks waits for no file."""

    def __init__(
        self, routes: Routes, board: StatusBoard, chosen: Callable[[], Chosen] = lambda: NOTHING_CHOSEN
    ) -> None:
        self._routes = routes
        self._board = board
        self._read_chosen = chosen
        self._seen: tuple[tuple[PrinterStatus, ...], Chosen] = ((), NOTHING_CHOSEN)

    def of(self, catalogue: Catalogue) -> Catalogue:
        """At once, from any thread; all of it until the first look."""
        statuses, chosen = self._seen
        return printable(catalogue, self._routes, statuses, chosen)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Looks while this lasts."""
        stop = threading.Event()
        thread = threading.Thread(target=self._look, args=(stop,), name="print-offer", daemon=True)
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()

    def _look(self, stop: threading.Event) -> None:
        while True:
            self._seen = (self._board.all(), self._read_chosen())
            if stop.wait(LOOK_S):
                return
