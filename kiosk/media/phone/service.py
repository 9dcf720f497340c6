"""The thread that serves one reception, with an event loop of its own."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import Callable
from typing import Final

from aiohttp import web

from kiosk.media.phone.desk import Desk
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.server import BoundedServer, Gate

_log = logging.getLogger(__name__)

BACKLOG: Final = 32

_GRACE_S: Final = 0.1
"""For answers under way when it ends; their connections are cut already."""


class Service:
    def __init__(
        self, listener: socket.socket, gate: Gate, desk: Desk, limits: ReceptionLimits, on_lost: Callable[[], None]
    ) -> None:
        """Takes the listener over. `on_lost` is called on the thread where it ends by a bug."""
        self._listener = listener
        self._gate = gate
        self._desk = desk
        self._limits = limits
        self._on_lost = on_lost
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._server: BoundedServer | None = None
        self._thread = threading.Thread(target=self._run, name="phone-reception", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, patience_s: float) -> None:
        """Cuts what is connected; returns when the thread has ended, or patience has. Once, and from another thread."""
        self._gate.shut()
        self._call(self._stop.set)
        self._thread.join(patience_s)

    def cut_connections(self) -> None:
        """From any thread."""
        self._call(self._cut)

    def _call(self, function: Callable[[], None]) -> None:
        try:
            self._loop.call_soon_threadsafe(function)
        except RuntimeError:  # the loop is closed: the service was lost, and has told so
            return

    def _cut(self) -> None:
        if self._server is not None:
            self._server.cut_connections()

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=self._own_loop) as runner:
                runner.run(self._serve())
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("phone.reception_lost")
            self._on_lost()
        finally:
            self._listener.close()

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        return self._loop

    async def _serve(self) -> None:
        self._server = BoundedServer(self._gate, self._limits)
        runner = web.ServerRunner(self._server, shutdown_timeout=_GRACE_S)
        await runner.setup()
        try:
            await web.SockSite(runner, self._listener, backlog=BACKLOG).start()
            await self._stop.wait()
        finally:
            self._gate.shut()
            self._server.cut_connections()
            await self._desk.close()
            await runner.cleanup()
