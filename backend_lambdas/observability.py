"""Logging with the order's trace id on each line; Lambda's runtime turns the lines into JSON, so nothing else must.

A line is an event name and ids. A customer's address, name or link never goes into one.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

_TRACE_ID: Final[ContextVar[str | None]] = ContextVar("trace_id", default=None)


class EventLogger(logging.LoggerAdapter[logging.Logger]):
    """Takes the event's name and its ids: `log.info("photo_processed", order_id=…)`."""

    def process(self, msg: object, kwargs: MutableMapping[str, Any]) -> tuple[object, MutableMapping[str, Any]]:
        known = {name: kwargs.pop(name) for name in ("exc_info", "stack_info", "stacklevel") if name in kwargs}
        trace_id = _TRACE_ID.get()
        extra = {**kwargs, **({"trace_id": trace_id} if trace_id else {})}
        return msg, {**known, "extra": extra}


def event_logger(name: str) -> EventLogger:
    """The level is the template's to set (LoggingConfig)."""
    return EventLogger(logging.getLogger(name))


@contextmanager
def traced(trace_id: str | None) -> Iterator[None]:
    """Every line inside carries the trace id."""
    token = _TRACE_ID.set(trace_id)
    try:
        yield
    finally:
        _TRACE_ID.reset(token)
