"""When somebody first opens a file of a folder, by the kernel's word (inotify): the same for whoever it is."""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import struct
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.machine import busy_s

_IN_OPEN: Final = 0x20  # sys/inotify.h
_IN_ISDIR: Final = 0x40000000
_EVENT: Final = struct.Struct("iIII")
_READ_BYTES: Final = 4096
_LOOK_MS: Final = 100


@dataclass(slots=True)
class FirstOpen:
    at_s: float | None = None
    """By the system's clock, as the store's times are; None while nobody has."""
    busy_s: float = 0.0
    """What all cores had worked then."""

    @property
    def moment_s(self) -> float:
        assert self.at_s is not None, "nobody has opened a file"
        return self.at_s


@contextlib.contextmanager
def first_open(folder: Path) -> Iterator[FirstOpen]:
    """Listing the folder is no opening. Raises OSError where the kernel has no inotify to give."""
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    found, stop = FirstOpen(), threading.Event()
    watching = threading.Thread(target=_watch, args=(descriptor, found, stop), name="first-open")
    try:
        if descriptor < 0 or libc.inotify_add_watch(descriptor, os.fsencode(folder), _IN_OPEN) < 0:
            raise OSError(ctypes.get_errno(), "inotify is not to be had", folder)
        watching.start()
        yield found
    finally:
        stop.set()
        if watching.ident is not None:
            watching.join()
        if descriptor >= 0:
            os.close(descriptor)


def _watch(descriptor: int, found: FirstOpen, stop: threading.Event) -> None:
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    while not stop.is_set():
        if poll.poll(_LOOK_MS):
            now_s = time.time()
            if any(not mask & _IN_ISDIR for mask in _masks(os.read(descriptor, _READ_BYTES))):
                found.at_s, found.busy_s = now_s, busy_s()
                return


def _masks(events: bytes) -> Iterator[int]:
    position = 0
    while position < len(events):
        _watch_number, mask, _cookie, name_bytes = _EVENT.unpack_from(events, position)
        yield mask
        position += _EVENT.size + name_bytes
