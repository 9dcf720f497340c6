"""One customer's reception of photos from phones: opened, telling what arrives, closed. This package's only door."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from typing import Final

from kiosk.clock import Clock, SystemClock
from kiosk.media.phone.addresses import choose_address, interface_addresses, routed_address
from kiosk.media.phone.desk import Desk
from kiosk.media.phone.intake import Intake
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.page import Page, PageSettings
from kiosk.media.phone.ports import EventListener, PhotoJudge, Place, ReceptionLost, RoomCheck
from kiosk.media.phone.refusals import PhoneUnavailable, Unavailable
from kiosk.media.phone.server import Gate
from kiosk.media.phone.service import BACKLOG, Service
from kiosk.media.phone.shelf import Shelf
from kiosk.media.phone.token import SessionToken

CLOSE_S: Final = 5.0
"""For the thread to end; it takes milliseconds. Longer only where the disk hangs, and then it ends later by itself."""

_HTTP_PORT: Final = 80  # which browsers leave out of the address


class PhoneReception:
    """Serves one session, on a thread of its own. Opens once; what is closed stays closed."""

    def __init__(
        self,
        folder: Path,
        judge: PhotoJudge,
        has_room: RoomCheck,
        tell: EventListener,
        *,
        place: Place | None = None,
        page: PageSettings | None = None,
        limits: ReceptionLimits | None = None,
        clock: Clock | None = None,
    ) -> None:
        """`folder` is the session's own and is made when it opens; whole photos appear in it as `00001.photo` and so
        on, in the order of their arrival, for `scan` to list. `tell` is called on the reception's thread.
        """
        self.folder = folder
        self._judge = judge
        self._has_room = has_room
        self._tell = tell
        self._place = place or Place()
        self._page = page or PageSettings()
        self._limits = limits or ReceptionLimits()
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._opened = False
        self._shelf: Shelf | None = None
        self._service: Service | None = None

    def open(self) -> str:
        """The address for the QR code. Raises PhoneUnavailable, whose `code` says what the screen tells.

        Any thread; takes some milliseconds, and phones can connect when it returns.
        """
        with self._lock:
            assert not self._opened, "a reception opens once"
            self._opened = True
            address = str(choose_address(interface_addresses(), routed_address(), self._place.address))
            listener = _listen(address, self._place.port)
            try:
                shelf = Shelf(self.folder)
            except OSError as exc:
                listener.close()
                raise PhoneUnavailable(
                    Unavailable.FOLDER_UNWRITABLE, f"{self.folder} can't be made ({exc.strerror}): check the disk"
                ) from exc
            port = listener.getsockname()[1]
            authority = address if port == _HTTP_PORT else f"{address}:{port}"
            token = SessionToken.new()
            self._shelf, self._service = shelf, self._new_service(listener, authority, token, shelf)
            self._service.start()
            return f"http://{authority}/{token.text}/"

    def end(self) -> None:
        """Nothing more is taken: the token is dead, connections are cut, parts under way are gone. What has arrived
        stays in the folder. Any thread but the reception's own; may be called twice, and before `open`.
        """
        with self._lock:
            self._opened = True
            if self._service is not None and self._shelf is not None:
                self._service.stop(CLOSE_S)
                self._service = None
                self._shelf.drop_parts()

    def close(self) -> None:
        """Ends, and leaves nothing: the folder goes with all that is in it. As `end` may be called."""
        self.end()
        if self._shelf is not None:
            self._shelf.wipe()

    def cut_connections(self) -> None:
        """As a Wi-Fi that goes away would; phones come again and go on. Any thread."""
        with self._lock:
            if self._service is not None:
                self._service.cut_connections()

    def _new_service(self, listener: socket.socket, authority: str, token: SessionToken, shelf: Shelf) -> Service:
        limits, clock = self._limits, self._clock
        desk = Desk(Intake(limits, self._has_room), shelf, self._judge, self._tell, limits=limits, clock=clock)
        gate = Gate(authority, token, desk, Page(self._page, limits), limits=limits, clock=clock)
        return Service(listener, gate, desk, limits, lambda: self._tell(ReceptionLost()))


def _listen(address: str, port: int) -> socket.socket:
    try:
        return socket.create_server((address, port), backlog=BACKLOG)
    except OSError as exc:
        raise PhoneUnavailable(
            Unavailable.PORT_TAKEN,
            f"{address}:{port} can't be listened on ({exc.strerror}): free the port, or choose another in [phone] port",
        ) from exc
