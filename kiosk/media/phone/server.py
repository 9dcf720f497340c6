"""The reception's HTTP: who may ask at all, and which room answers. What an upload may do, `desk` knows."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from typing import Final

from aiohttp import web

from kiosk.clock import Clock
from kiosk.media.phone.desk import Desk
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.messages import CODE_HEADER
from kiosk.media.phone.page import FENCE, Page
from kiosk.media.phone.refusals import STATUS, Code, TurnedAway
from kiosk.media.phone.throttle import Throttle
from kiosk.media.phone.token import SessionToken

_log = logging.getLogger(__name__)

_READ_BYTES: Final = 256 * 1024
_LINGER_S: Final = 2.0
"""How long a body that was turned away is still read, so that the phone hears the answer and not a cut."""

_HEADER_BYTES_MAX: Final = 4_096
_HEADERS_MAX: Final = 40
"""A phone's browser sends some fifteen, the longest a few hundred bytes."""

_READING: Final = frozenset({"GET", "HEAD"})


class Gate:
    """Answers every request of one session. Lives on the reception's event loop."""

    def __init__(
        self, authority: str, token: SessionToken, desk: Desk, page: Page, *, limits: ReceptionLimits, clock: Clock
    ) -> None:
        self._authority = authority
        self._token = token
        self._desk = desk
        self._page = page
        self._clock = clock
        self._throttle = Throttle(limits.requests_per_s, limits.requests_burst, clock)
        self._ends_at_s = clock.monotonic_s() + limits.lifetime_s
        self._open = True

    def shut(self) -> None:
        """The token is dead from here on, whatever still runs."""
        self._open = False

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            response = await self._admitted(request)
        except TurnedAway as refusal:
            response = self._refusal(request, refusal.code)
        except ConnectionError:  # the phone is gone: nobody hears an answer
            raise
        except Exception:  # noqa: BLE001 - the top of a request: a bug ends none but this one
            _log.exception("phone.request_failed")
            response = self._refusal(request, Code.UNEXPECTED)
        for name, value in FENCE.items():
            response.headers.setdefault(name, value)
        return response

    async def _admitted(self, request: web.BaseRequest) -> web.Response:
        if request.headers.getall("Host", []) != [self._authority]:
            raise TurnedAway(Code.WRONG_HOST, "asked for by another name")
        address = request.remote or ""
        if not self._throttle.lets_in(address):
            raise TurnedAway(Code.TOO_FAST, "too many requests")
        root, *rest = request.raw_path.partition("?")[0].removeprefix("/").split("/")
        alive = self._open and self._clock.monotonic_s() < self._ends_at_s
        if not self._token.matches(root) or not alive:
            raise TurnedAway(Code.CLOSED, "a wrong or dead token")
        self._desk.meet(address)
        match rest:
            case ["photos", upload_id]:
                self._require_own_origin(request)
                return await self._desk.answer(request, upload_id)
            case [name] if request.method in _READING:
                return self._shown(request, name)
            case [] if request.method in _READING:
                return web.Response(status=308, headers={"Location": f"/{self._token.text}/"})
            case _:
                raise TurnedAway(Code.NO_SUCH_THING, "nothing here")

    def _require_own_origin(self, request: web.BaseRequest) -> None:
        """Browsers name the origin with every request that writes; another site's script can't change it."""
        own = [f"http://{self._authority}"]
        named = request.headers.getall("Origin", [])
        if named != own and (named or request.method not in _READING):
            raise TurnedAway(Code.WRONG_ORIGIN, "from another site")

    def _shown(self, request: web.BaseRequest, name: str) -> web.Response:
        if not name:
            text = self._page.reception(request.headers.get("Accept-Language", ""))
            return web.Response(text=text, content_type="text/html")
        asset = self._page.asset(name)
        if asset is None:
            raise TurnedAway(Code.NO_SUCH_THING, "nothing here")
        content, kind = asset
        return web.Response(body=content, headers={"Content-Type": kind})

    def _refusal(self, request: web.BaseRequest, code: Code) -> web.Response:
        headers = {CODE_HEADER: code.value}
        if code is Code.TOO_FAST:
            headers["Retry-After"] = "1"
        if request.method != "GET" or code not in _NOTICES:
            return web.Response(status=STATUS[code], headers=headers)
        text = self._page.notice(request.headers.get("Accept-Language", ""), _NOTICES[code])
        fenced = headers | dict(self._page.notice_fence)
        return web.Response(status=STATUS[code], headers=fenced, text=text, content_type="text/html")


_NOTICES: Final = {Code.CLOSED: "closed", Code.TOO_MANY_PHONES: "crowded"}
"""What a person may see who scanned the code late, or as one too many."""


class BoundedServer(web.Server):
    """Holds no more connections than the limits say; one too many is cut before it can ask."""

    def __init__(self, gate: Gate, limits: ReceptionLimits) -> None:
        super().__init__(
            gate.answer,
            access_log=None,  # its lines would hold the token
            logger=_unheard(),
            keepalive_timeout=limits.headers_s,  # which counts from the first byte, and until the headers are whole
            lingering_time=_LINGER_S,
            max_line_size=_HEADER_BYTES_MAX,
            max_field_size=_HEADER_BYTES_MAX,
            max_headers=_HEADERS_MAX,
            read_bufsize=_READ_BYTES,
            auto_decompress=False,
        )
        self._limits = limits
        self._transports: dict[web.RequestHandler, asyncio.Transport] = {}

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        super().connection_made(handler, transport)
        self._transports[handler] = transport
        of_address = Counter(map(_peer, self._transports.values()))
        if len(self._transports) > self._limits.connections or (
            of_address[_peer(transport)] > self._limits.connections_per_phone
        ):
            transport.abort()

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        self._transports.pop(handler, None)
        super().connection_lost(handler, exc)

    def cut_connections(self) -> None:
        for transport in tuple(self._transports.values()):
            transport.abort()


def _unheard() -> logging.Logger:
    """What strangers send may not fill the log; our own bugs are logged by the gate."""
    logger = logging.getLogger(f"{__name__}.unheard")
    logger.setLevel(logging.CRITICAL)
    return logger


def _peer(transport: asyncio.Transport) -> str:
    peer = transport.get_extra_info("peername")
    return str(peer[0]) if peer else ""
