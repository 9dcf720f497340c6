"""Logging with an order's ids on each line; Lambda's runtime turns the lines into JSON, so nothing else must.

A line is an event name and ids. A customer's address, a file's name, a link or a token never goes into one: so of an
error only the class is written, unless its class promises (`tells_ids_only`) that its text holds ids and names alone.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

_IDS: Final[ContextVar[dict[str, str] | None]] = ContextVar("ids", default=None)

_CAUSES_MAX: Final = 5
"""Of a chain of causes; more say nothing that the stack does not."""


class _Told(Exception):
    """Stands in a log record for an error, with the text that may be told of it."""


class EventLogger(logging.LoggerAdapter[logging.Logger]):
    """Takes the event's name and its ids: `log.info("photo_processed", order_id=…)`.

    `figures`, of `Meter.measured`, is spread over the line: CloudWatch reads metrics at its root only.
    """

    def process(self, msg: object, kwargs: MutableMapping[str, Any]) -> tuple[object, MutableMapping[str, Any]]:
        known = {name: kwargs.pop(name) for name in ("stack_info", "stacklevel") if name in kwargs}
        error = sys.exc_info()[1] if kwargs.pop("exc_info", None) else None
        figures = kwargs.pop("figures", {})
        extra = {**(_IDS.get() or {}), **kwargs, **figures}
        if error is not None:
            known["exc_info"] = (type(error), _Told(told(error)), error.__traceback__)
            extra["causes"] = _causes(error)
        return msg, {**known, "extra": extra}


def event_logger(name: str) -> EventLogger:
    """The level is the template's to set (LoggingConfig)."""
    return EventLogger(logging.getLogger(name))


@contextmanager
def one_event() -> Iterator[None]:
    """What becomes known inside, by `identify`, stands on every line from then on, and on none outside."""
    token = _IDS.set({})
    try:
        yield
    finally:
        _IDS.reset(token)


def identify(**ids: str | None) -> None:
    """These ids stand on every further line of the event; None takes one off. Outside of an event nothing happens."""
    scope = _IDS.get()
    if scope is not None:
        for name, value in ids.items():
            scope.pop(name, None)
            if value is not None:
                scope[name] = value


def known(name: str) -> str | None:
    """What `identify` was told of it in this event."""
    return (_IDS.get() or {}).get(name)


def told(error: BaseException) -> str:
    """The error's text, if it may leave the function; empty otherwise."""
    return str(error) if getattr(type(error), "tells_ids_only", False) else ""


def _causes(error: BaseException) -> list[str]:
    """Classes of what the error was raised from, the nearest first."""
    found: list[str] = []
    cause = error.__cause__ or error.__context__
    while cause is not None and len(found) < _CAUSES_MAX:
        found.append(": ".join(filter(None, (type(cause).__name__, told(cause)))))
        cause = cause.__cause__ or cause.__context__
    return found
