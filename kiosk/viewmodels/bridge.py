"""The one way from background threads to the GUI thread: work goes out, its result comes back as a queued signal.

What was begun for an earlier session is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Event
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")
Delivery = Callable[[], None]
FailureHandler = Callable[[BaseException], None]

SCOUTS: Final = 3
"""Threads that look at media and journal. Fewer: a stick that hangs in one scan stops the search for others.
More: nothing gained, there is one of each task."""


class Bridge(QObject):
    """Made, called and reset on the GUI thread; every handler runs there, too."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session_number = 0
        self._closed = Event()
        # One thread: a preparation is not thread-safe, and must see its calls in order.
        self._desk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")
        self._scouts = ThreadPoolExecutor(max_workers=SCOUTS, thread_name_prefix="scout")
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def on_desk(
        self, work: Callable[[], Result], on_result: Callable[[Result], None], on_failure: FailureHandler
    ) -> None:
        """Runs `work` after all other work of the desk."""
        self.watch(self._desk.submit(work), on_result, on_failure)

    def on_scout(
        self, work: Callable[[], Result], on_result: Callable[[Result], None], on_failure: FailureHandler
    ) -> None:
        self.watch(self._scouts.submit(work), on_result, on_failure)

    def watch(self, future: Future[Result], on_result: Callable[[Result], None], on_failure: FailureHandler) -> None:
        """Hands over what the future comes to; a cancelled one comes to nothing."""
        send = self.courier()

        def hand_over() -> None:
            try:
                result = future.result()
            except CancelledError:
                return
            except Exception as error:  # noqa: BLE001 - the top of a task: its owner gets whatever it raised
                on_failure(error)
            else:
                on_result(result)

        future.add_done_callback(lambda _: send(hand_over))

    def courier(self) -> Callable[[Delivery], None]:
        """A function for any thread, that runs a call on the GUI thread while this session lasts."""
        number = self._session_number

        def send(call: Delivery) -> None:
            if not self._closed.is_set():
                self._arrived.emit((number, call))

        return send

    def end_session(self) -> None:
        """From here on nothing is delivered that was begun before."""
        self._session_number += 1

    def close(self) -> None:
        """Waits for the work under way, a running checkout above all, and drops what has not begun."""
        self._closed.set()
        self._scouts.shutdown(wait=True, cancel_futures=True)
        self._desk.shutdown(wait=True)

    def _deliver(self, parcel: tuple[int, Delivery]) -> None:
        number, call = parcel
        if number == self._session_number and not self._closed.is_set():
            call()
