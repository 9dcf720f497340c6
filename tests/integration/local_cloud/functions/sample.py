"""Functions that behave and misbehave, for the tests of the workers."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import Any


def echo(event: Any, context: Any) -> dict[str, Any]:
    return {
        "event": event,
        "request_id": context.aws_request_id,
        "arn": context.invoked_function_arn,
        "remaining_ms": context.get_remaining_time_in_millis(),
        "environment": dict(os.environ),
        "pid": os.getpid(),
    }


def slow(event: Any, _context: Any) -> int:
    time.sleep(event["seconds"])
    return os.getpid()


def die(_event: Any, _context: Any) -> None:
    os._exit(3)


def linger(_event: Any, _context: Any) -> int:
    """Answers, and ends a moment later."""
    threading.Timer(0.05, os._exit, (0,)).start()
    return os.getpid()


def fail(_event: Any, _context: Any) -> None:
    sys.stdout.write("about to fail\n")
    raise ValueError("on purpose")
