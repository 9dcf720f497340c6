"""What goes wrong between the functions and the stores: throttles, failures, lost replies, and functions killed in the
middle of a call. Each kind has a budget, so that it ends.
"""

from __future__ import annotations

import random
import re
import signal
import threading
from collections import Counter
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import psutil

from tests.cloud import Cloud
from tests.torture.forward_proxy import Answer, CarryOut, Request

SHARE_MAX: Final = 0.3
"""Of one function's or service's calls. More: no batch gets through in five receives."""
HASTE: Final = 2.0
"""The budget is spent this much faster than the calls would last, so that chance leaves nothing of it."""
CREDENTIAL: Final = re.compile(r"Credential=([^/]+)/\d+/[^/]+/([^/]+)/aws4_request")
HANDLER: Final = re.compile(r"backend_lambdas\.handlers\.\w+\.(\w+)\.handler")
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


KILL_PARTS: Final = MappingProxyType({"photo_stored": 4, "send_notice": 1, "put_order": 1})
FAULT_PARTS: Final = MappingProxyType({"dynamodb": 3, "s3": 1, "sns": 1, "ses": 1})
"""How kills are shared out among the functions, and faults among the services."""


@dataclass(slots=True)
class Budget:
    left: int
    share: float
    """Of the calls that are disturbed as long as something is left."""


def share_out(total: int, parts: Mapping[str, int], calls: Mapping[str, int]) -> dict[str, Budget]:
    """`calls` is about how many each would make without any trouble. What does not divide goes to the first."""
    amounts = {name: total * part // sum(parts.values()) for name, part in parts.items()}
    amounts[next(iter(amounts))] += total - sum(amounts.values())
    return {name: Budget(amount, min(SHARE_MAX, HASTE * amount / calls[name])) for name, amount in amounts.items()}


class Trouble:
    """A Meddler for the proxy between functions and stores."""

    def __init__(
        self,
        cloud: Cloud,
        kills: Mapping[str, Budget],
        faults: Mapping[str, Budget],
        spared: Collection[str],
        chance: random.Random,
    ) -> None:
        self.killed: Counter[str] = Counter()
        """By function and instant."""
        self.done: Counter[str] = Counter()
        """Faults by service and kind."""
        self._cloud = cloud
        self._kills = kills
        self._faults = faults
        self._spared = frozenset(spared)
        self._chance = chance
        self._functions: dict[str, str] = {}
        """By the key that its role signs with."""
        self._lock = threading.Lock()

    def __call__(self, request: Request, carry_out: CarryOut) -> Answer | None:
        signed = CREDENTIAL.search(request.headers.get("Authorization", ""))
        if signed is None:
            return carry_out()
        function = self._function(signed[1], request.client_port)
        if function in self._spared:
            return carry_out()
        if self._draw(self._kills.get(function)):
            return self._kill(request.client_port, carry_out)
        if self._draw(self._faults.get(signed[2])):
            return self._fault(signed[2], carry_out)
        return carry_out()

    def _draw(self, budget: Budget | None) -> bool:
        with self._lock:
            if budget is None or budget.left <= 0 or self._chance.random() >= budget.share:
                return False
            budget.left -= 1
            return True

    def _fault(self, service: str, carry_out: CarryOut) -> Answer | None:
        with self._lock:
            kind = self._chance.choice(("throttled", "failed", "reply lost"))
            self.done[f"{service} {kind}"] += 1
        if kind == "throttled":
            return THROTTLES[service]
        if kind == "failed":
            return Answer(500, b"{}", JSON)
        carry_out()
        return None

    def _kill(self, port: int, carry_out: CarryOut) -> Answer | None:
        """In mid invoke by its nature: the function waits for this very call."""
        with self._lock:
            before = self._chance.random() < 1 / 3
        if not before:
            carry_out()
        process, function = self._process(port)
        with suppress(psutil.NoSuchProcess):
            process.send_signal(signal.SIGKILL)
            process.wait(5)
            with self._lock:
                self.killed[f"{function} {'before' if before else 'after'} its call was carried out"] += 1
        return None

    def _function(self, key_id: str, port: int) -> str:
        if key_id not in self._functions:
            with suppress(psutil.NoSuchProcess):
                self._functions[key_id] = self._process(port)[1]
        return self._functions.get(key_id, "")

    def _process(self, port: int) -> tuple[psutil.Process, str]:
        """The process at the other end of the connection, and the module of its handler. Raises NoSuchProcess."""
        for process in psutil.Process(self._cloud.pid).children():
            with suppress(psutil.Error):
                handler = HANDLER.search(" ".join(process.cmdline()))
                if handler and any(end.laddr.port == port for end in process.net_connections("tcp4")):
                    return process, handler[1]
        raise psutil.NoSuchProcess(0)
