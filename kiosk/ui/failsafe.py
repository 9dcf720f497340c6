"""A bug in any slot or binding ends in the apology, never in a dead screen or in silence."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Protocol

logger = logging.getLogger(__name__)


class Failing(Protocol):
    def fail(self, error: BaseException) -> None:
        """Tells whoever stands before the screen, in plain words."""


@contextmanager
def failsafe(session: Failing) -> Iterator[None]:
    """Whatever nobody caught while it lasts: on the GUI thread the customer gets the apology that suits; on any other
    it is logged alone, since the bridge hands over what matters to her. The trace goes to the log, without its values.
    """
    before, before_of_threads = sys.excepthook, threading.excepthook

    def apologise(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):  # Ctrl+C and the like are no bugs
            before(kind, error, trace)
            return
        logger.error("uncaught error=%s at=%s", kind.__name__, _place(trace))
        session.fail(error)

    def note(uncaught: threading.ExceptHookArgs) -> None:
        logger.error("uncaught_in_thread error=%s at=%s", uncaught.exc_type.__name__, _place(uncaught.exc_traceback))

    sys.excepthook, threading.excepthook = apologise, note
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before, before_of_threads


def _place(trace: TracebackType | None) -> str:
    """Files and lines from the outside in: what they worked on may be a customer's, and stays out of the log."""
    places = []
    while trace is not None:
        places.append(f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return ">".join(places)
