"""Where a process or a socket lives: in this machine's network, or in a namespace of the bad line's."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final, TypeVar

Result = TypeVar("Result")

_CLONE_NEWNET: Final = 0x40000000


@dataclass(frozen=True, slots=True)
class Place:
    namespace: str | None = None
    """Path of the network namespace; None for this process's own."""
    resolver: str | None = None
    """Path of a file that stands for /etc/resolv.conf there."""

    @property
    def prefix(self) -> tuple[str, ...]:
        """To be put before a command. The process that starts is the command's own: its id may be signalled."""
        if self.namespace is None:
            return ()
        entered = ("nsenter", f"--net={self.namespace}", "--")
        if self.resolver is None:
            return entered
        own_resolver = 'mount --bind "$0" /etc/resolv.conf && exec "$@"'
        return (*entered, "unshare", "--mount", "sh", "-c", own_resolver, self.resolver)

    def call(self, function: Callable[[], Result]) -> Result:
        """Runs `function` there, in a thread of its own, and waits: the sockets that it opens are the place's."""
        outcome: Future[Result] = Future()

        def run() -> None:
            try:
                self._enter()
                outcome.set_result(function())
            except BaseException as exc:  # noqa: BLE001  (handed to the caller)
                outcome.set_exception(exc)

        thread = threading.Thread(target=run, name="in-place")
        thread.start()
        thread.join()
        return outcome.result()

    def start(self, function: Callable[[], None], name: str) -> threading.Thread:
        """The same without waiting."""

        def run() -> None:
            self._enter()
            function()

        thread = threading.Thread(target=run, name=name, daemon=True)
        thread.start()
        return thread

    def _enter(self) -> None:
        """Of this thread alone; there is no way back that is worth having."""
        if self.namespace is None:
            return
        descriptor = os.open(self.namespace, os.O_RDONLY)
        try:
            if ctypes.CDLL(None, use_errno=True).setns(descriptor, _CLONE_NEWNET):
                raise OSError(ctypes.get_errno(), f"can't enter {self.namespace}")
        finally:
            os.close(descriptor)


HERE: Final = Place()
