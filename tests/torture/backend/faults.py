"""What goes wrong between the functions and the stores: throttles, failures, lost replies, and functions killed in the
middle of a call. Each kind has a budget, so that it ends.
"""

from __future__ import annotations

import random
import re
import signal
import threading
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import psutil

from tests.cloud import Cloud
from tests.torture.forward_proxy import Answer, CarryOut, Request

SHARE_MAX: Final = 0.2
"""Of all calls, for faults and for kills each. More: no batch gets through in five receives."""
HASTE: Final = 2.0
"""The budget is spent this much faster than the calls would last, so that chance leaves nothing of it."""
CREDENTIAL: Final = re.compile(r"Credential=([^/]+)/\d+/[^/]+/([^/]+)/aws4_request")
HANDLER: Final = re.compile(r"backend_lambdas\.handlers\.(\w+)\.handler")
JSON: Final = (("Content-Type", "application/x-amz-json-1.0"),)
XML: Final = (("Content-Type", "text/xml"),)

THROTTLES: Final[Mapping[str, Answer]] = MappingProxyType(
    {
        "dynamodb": Answer(400, b'{"__type": "ProvisionedThroughputExceededException", "message": "slow down"}', JSON),
        "sns": Answer(
            400,
            b"<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error>"
            b"<RequestId>0</RequestId></ErrorResponse>",
            XML,
        ),
        "ses": Answer(
            429,
            b'{"message": "Too many requests"}',
            (("Content-Type", "application/json"), ("x-amzn-ErrorType", "TooManyRequestsException")),
        ),
        "s3": Answer(
            503, b"<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>", XML
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Caller:
    process: psutil.Process
    function: str
    """Its handler's module."""


class Trouble:
    """A Meddler for the proxy between functions and stores."""

    def __init__(
        self, cloud: Cloud, *, faults: int, kills: int, calls: int, spared: Collection[str], chance: random.Random
    ) -> None:
        """`calls` is about how many there would be without any trouble."""
        self.done: Counter[str] = Counter()
        """Faults by service and kind."""
        self.killed: Counter[str] = Counter()
        """By function and instant."""
        self._cloud = cloud
        self._faults_left = faults
        self._kills_left = kills
        self._fault_share = min(SHARE_MAX, HASTE * faults / calls)
        self._kill_share = min(SHARE_MAX, HASTE * kills / calls)
        self._spared = frozenset(spared)
        self._chance = chance
        self._lock = threading.Lock()

    def __call__(self, request: Request, carry_out: CarryOut) -> Answer | None:
        signed = CREDENTIAL.search(request.headers.get("Authorization", ""))
        act = None if signed is None else self._draw(signed[2])
        if act is None:
            return carry_out()
        caller = self._caller(request.client_port)
        if caller is None or caller.function in self._spared:
            return carry_out()
        return act(caller, carry_out)

    @property
    def spent(self) -> bool:
        with self._lock:
            return self._faults_left <= 0 and self._kills_left <= 0

    def _draw(self, service: str) -> Callable[[Caller, CarryOut], Answer | None] | None:
        with self._lock:
            drawn, coin = self._chance.random(), self._chance.randrange(3)
            if drawn < self._kill_share and self._kills_left > 0:
                return self._kill_after if coin else self._kill_before
            if self._kill_share <= drawn < self._kill_share + self._fault_share and self._faults_left > 0:
                kinds = (self._throttle, self._fail, self._lose_reply)
                kind = kinds[coin]
                return lambda _caller, carry_out: kind(service, carry_out)
        return None

    def _throttle(self, service: str, carry_out: CarryOut) -> Answer | None:
        if service not in THROTTLES:
            return carry_out()
        self._note_fault(f"{service} throttled")
        return THROTTLES[service]

    def _fail(self, service: str, _carry_out: CarryOut) -> Answer | None:
        self._note_fault(f"{service} failed")
        return Answer(500, b"{}", JSON)

    def _lose_reply(self, service: str, carry_out: CarryOut) -> Answer | None:
        self._note_fault(f"{service} reply lost")
        carry_out()
        return None

    def _kill_before(self, caller: Caller, _carry_out: CarryOut) -> Answer | None:
        self._kill(caller, "before its call was carried out")
        return None

    def _kill_after(self, caller: Caller, carry_out: CarryOut) -> Answer | None:
        carry_out()
        self._kill(caller, "after its call was carried out")
        return None

    def _note_fault(self, what: str) -> None:
        with self._lock:
            self._faults_left -= 1
            self.done[what] += 1

    def _kill(self, caller: Caller, instant: str) -> None:
        with suppress(psutil.NoSuchProcess):
            caller.process.send_signal(signal.SIGKILL)
            caller.process.wait(5)
            with self._lock:
                self._kills_left -= 1
                self.killed[f"{caller.function} {instant}"] += 1

    def _caller(self, port: int) -> Caller | None:
        """The function's process at the other end of the connection."""
        for process in psutil.Process(self._cloud.pid).children():
            with suppress(psutil.Error):
                handler = HANDLER.search(" ".join(process.cmdline()))
                if handler and any(end.laddr.port == port for end in process.net_connections("tcp4")):
                    return Caller(process, handler[1])
        return None
