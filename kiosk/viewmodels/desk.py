"""One session's preparation and its checkout, on the one thread that may touch them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import Generic

from kiosk.flow.checkout import AcceptedOrder
from kiosk.flow.ports import FlowServices, PreparationT
from kiosk.imaging.refusal import PhotoRefused
from kiosk.order.draft import OrderDraft
from kiosk.viewmodels.bridge import Bridge, FailureHandler


class Desk(Generic[PreparationT]):
    """Called on the GUI thread, where the handlers run, too; never waits."""

    def __init__(self, bridge: Bridge, services: FlowServices[PreparationT], on_failure: FailureHandler) -> None:
        self._bridge = bridge
        self._services = services
        self._on_failure = on_failure
        self._preparation: PreparationT | None = None  # of the desk's thread alone

    def open(self) -> None:
        """May be called again within a session."""
        self._do(self._open)

    def close(self) -> None:
        """Wipes what the session left. May be called without a session."""
        self._do(self._close)

    def select(self, sources: Iterable[Path]) -> None:
        chosen = tuple(sources)
        self._do(lambda: [self._opened().select(source) for source in chosen])

    def deselect(self, sources: Iterable[Path]) -> None:
        dropped = tuple(sources)
        self._do(lambda: [self._opened().deselect(source) for source in dropped])

    def sketch(self, sources: Iterable[Path], on_ready: Callable[[tuple[Path | None, ...]], None]) -> None:
        """None for each that has no sketch, and for all of them where one took the worker down."""
        asked = tuple(sources)

        def watch(sketches: Future[tuple[Path | None, ...]]) -> None:
            self._bridge.watch(sketches, on_ready, refuse)

        def refuse(error: BaseException) -> None:
            if isinstance(error, PhotoRefused):
                on_ready((None,) * len(asked))
            else:
                self._on_failure(error)

        self._bridge.on_desk(lambda: self._opened().sketch(asked), watch, self._on_failure)

    def thumbnail(self, source: Path, on_ready: Callable[[Path], None], on_refused: FailureHandler) -> None:
        def watch(thumbnail: Future[Path]) -> None:
            self._bridge.watch(thumbnail, on_ready, on_refused)

        self._bridge.on_desk(lambda: self._opened().thumbnail(source), watch, self._on_failure)

    def enlarge(self, source: Path, on_ready: Callable[[Path], None]) -> None:
        """Where the photo is refused its thumbnail has said so, and nothing comes."""

        def watch(enlarged: Future[Path]) -> None:
            self._bridge.watch(enlarged, on_ready, refuse)

        def refuse(error: BaseException) -> None:
            if not isinstance(error, PhotoRefused):
                self._on_failure(error)

        self._bridge.on_desk(lambda: self._opened().enlarged(source), watch, self._on_failure)

    def call_off(self, source: Path) -> None:
        """Its thumbnail, where that is not begun: it is then never ready."""
        self._do(lambda: self._opened().call_off(source))

    def forget(self, source: Path) -> None:
        """Its small pictures go from the disk; it may be asked for anew."""
        self._do(lambda: self._opened().forget(source))

    def accept(
        self,
        draft: OrderDraft,
        on_progress: Callable[[int, int], None],
        on_accepted: Callable[[AcceptedOrder], None],
    ) -> None:
        send = self._bridge.courier()

        def report(done: int, total: int) -> None:
            send(lambda: on_progress(done, total))

        def check_out() -> AcceptedOrder:
            return self._services.checkout.accept(draft, self._opened(), report)

        self._bridge.on_desk(check_out, on_accepted, self._on_failure)

    def _do(self, work: Callable[[], object]) -> None:
        self._bridge.on_desk(work, lambda _: None, self._on_failure)

    def _open(self) -> None:
        if self._preparation is None:
            self._preparation = self._services.new_preparation()

    def _opened(self) -> PreparationT:
        assert self._preparation is not None, "a session opens the desk before it asks for anything"
        return self._preparation

    def _close(self) -> None:
        if self._preparation is not None:
            self._preparation.close()
            self._preparation = None
