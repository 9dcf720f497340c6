"""What a worker process may take: set by the worker on itself, watched over by the app."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from dataclasses import dataclass
from typing import Final

if sys.platform == "win32":
    from kiosk.imaging.workers import job_object as system
else:
    from kiosk.imaging.workers import rlimits as system

OUT_OF_TIME: Final = system.OUT_OF_TIME

_M_TRIM_THRESHOLD: Final = -1  # malloc.h
_M_MMAP_MAX: Final = -4
# Above what a photo of 24 megapixels takes, decoded; the largest are given back.
_KEPT_BYTES: Final = 128 * 1_048_576


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """Held by the system; `wall_s` by the app."""

    # A smooth 200 MP JPEG and a 12 MP HEIC were measured at 1.2 s. Larger lets a hostile file hold the customer up.
    cpu_s: int = 10
    # Per photo, reading included: 40 MB from a stick of 1 MB/s. Larger lets a dead stick hold the others up.
    wall_s: float = 45.0
    # 120 MP decoded whole, twice, beside the libraries' own 350 MB. On POSIX the address space counts, of which little
    # is ever touched.
    memory_bytes: int = 1_500 * 1_048_576


def settle_in(limits: WorkerLimits) -> None:
    """Once, at the start of a worker: behind the app in the queue for the processor, deaf to Ctrl-C, and bounded."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # One thread a worker: more only fight, and each would reserve address space.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    os.environ["OMP_NUM_THREADS"] = "1"
    if sys.platform == "win32":
        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(10)  # keeps the screen's frames at 21-25 ms at the 99th percentile; without it up to 1,900 ms
        _keep_freed_memory()
    system.bound(limits.memory_bytes)


def _keep_freed_memory() -> None:
    """Each photo takes the buffers of the last one, instead of new pages from the system, which cost a seventh of its
    time. A worker stays as large as its largest photo made it.
    """
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):  # glibc's; other allocators keep memory anyway
        library.mallopt(_M_MMAP_MAX, 0)
        library.mallopt(_M_TRIM_THRESHOLD, _KEPT_BYTES)


def grant_cpu(limits: WorkerLimits) -> None:
    """Before each photo, whose seconds count from what its worker has used already."""
    system.grant_cpu(limits.cpu_s)
