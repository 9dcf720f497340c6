"""Holds one thread of another process still, by the kernel: the process needs no hook for it. Linux alone."""

from __future__ import annotations

import ctypes
import os
import signal
from typing import Final

PTRACE_SEIZE: Final = 0x4206
PTRACE_INTERRUPT: Final = 0x4207
WALL: Final = 0x40000000


class ThreadHeldBack:
    """All of it on one thread of the caller's. Raises PermissionError where the machine forbids it."""

    def __init__(self, thread_id: int) -> None:
        """A process' first thread has the process' own number."""
        self._thread_id = thread_id
        self._ended = False
        libc = ctypes.CDLL(None, use_errno=True)
        libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
        for request in (PTRACE_SEIZE, PTRACE_INTERRUPT):
            if libc.ptrace(request, thread_id, None, None) != 0:
                code = ctypes.get_errno()
                raise OSError(code, os.strerror(code))

    def is_killed(self) -> bool:
        """The kernel tells a killed process' end to who holds it first: to be asked again and again."""
        while not self._ended:
            pid, status = os.waitpid(self._thread_id, os.WNOHANG | WALL)
            if pid == 0:
                return False
            self._ended = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        return True
