"""What a worker may take on POSIX: limits that the system holds it to."""

from __future__ import annotations

import resource
import signal
import time
from typing import Final

OUT_OF_TIME: Final = -signal.SIGXCPU
"""How a process that took too much processor time is seen to have ended."""


def bound(memory_bytes: int) -> None:
    """This process's address space, of which little is ever touched. It leaves no core behind."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_AS, memory_bytes)


def grant_cpu(seconds: int) -> None:
    """From what the process has used already; the system kills it then."""
    _lower(resource.RLIMIT_CPU, int(time.process_time()) + 1 + seconds)


def _lower(kind: int, soft: int) -> None:
    _soft, hard = resource.getrlimit(kind)
    resource.setrlimit(kind, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))
