"""The Lambda Runtime API of one function: hands invocations to its worker and takes the answers.

https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html. It only passes on; time limits and deaths are the
worker's owner's business.
"""

from __future__ import annotations

import asyncio
import secrets
import time
import uuid
from dataclasses import dataclass, field
from typing import Final, Self

from aiohttp import web

from infra.local_cloud.functions.invocations import INVOCATION_SIZE_BYTES_MAX, Outcome
from infra.local_cloud.process.sockets import listen, port_of

_PREFIX: Final = "/2018-06-01/runtime"
_ACCEPTED: Final = {"status": "OK"}


@dataclass(frozen=True, slots=True)
class Invocation:
    payload: bytes
    timeout_s: float
    outcome: asyncio.Future[Outcome] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    request_id: str = field(default_factory=lambda: str(uuid.uuid4()))

    def settle(self, outcome: Outcome) -> None:
        """The first outcome counts."""
        if not self.outcome.done():
            self.outcome.set_result(outcome)


class RuntimeApi:
    """One listener, one worker at a time, one invocation in flight."""

    def __init__(self, function_arn: str) -> None:
        self._function_arn = function_arn
        self._waiting: asyncio.Queue[Invocation] = asyncio.Queue()
        self._in_flight: Invocation | None = None
        self._initialised: asyncio.Future[Outcome | None] | None = None
        self._runner: web.AppRunner | None = None
        self.address = ""
        """host:port, for AWS_LAMBDA_RUNTIME_API."""

    async def start(self) -> Self:
        app = web.Application(client_max_size=INVOCATION_SIZE_BYTES_MAX)
        app.router.add_get(f"{_PREFIX}/invocation/next", self._next)
        app.router.add_post(f"{_PREFIX}/invocation/{{request_id}}/response", self._response)
        app.router.add_post(f"{_PREFIX}/invocation/{{request_id}}/error", self._error)
        app.router.add_post(f"{_PREFIX}/init/error", self._init_error)
        # A worker that dies while it waits must not take an invocation along.
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        listener = listen()
        await web.SockSite(self._runner, listener).start()
        self.address = f"{listener.getsockname()[0]}:{port_of(listener)}"
        return self

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def expect_worker(self) -> asyncio.Future[Outcome | None]:
        """To be called before a worker starts. Done with None once it asks for work, or with its init error."""
        self._initialised = asyncio.get_running_loop().create_future()
        return self._initialised

    def submit(self, invocation: Invocation) -> None:
        self._waiting.put_nowait(invocation)

    def has_taken(self, invocation: Invocation) -> bool:
        return self._in_flight is invocation

    def withdraw(self) -> None:
        """Forgets what was submitted: its worker is gone."""
        self._in_flight = None
        while not self._waiting.empty():
            self._waiting.get_nowait()

    async def _next(self, _request: web.Request) -> web.Response:
        self._report_initialised(None)
        invocation = await self._waiting.get()
        self._in_flight = invocation
        deadline_ms = int((time.time() + invocation.timeout_s) * 1000)
        return web.Response(
            body=invocation.payload,
            content_type="application/json",
            headers={
                "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
                "Lambda-Runtime-Deadline-Ms": str(deadline_ms),
                "Lambda-Runtime-Invoked-Function-Arn": self._function_arn,
                "Lambda-Runtime-Trace-Id": f"Root=1-{int(time.time()):08x}-{secrets.token_hex(12)};Sampled=0",
            },
        )

    async def _response(self, request: web.Request) -> web.Response:
        try:
            payload = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return self._settle(
                request,
                Outcome.failure(
                    "Function.ResponseSizeTooLarge",
                    f"Response payload size exceeded maximum allowed payload size ({INVOCATION_SIZE_BYTES_MAX} bytes).",
                ),
            )
        return self._settle(request, Outcome(payload))

    async def _error(self, request: web.Request) -> web.Response:
        return self._settle(request, Outcome(await request.read(), failed=True))

    async def _init_error(self, request: web.Request) -> web.Response:
        self._report_initialised(Outcome(await request.read(), failed=True))
        return web.json_response(_ACCEPTED, status=202)

    def _settle(self, request: web.Request, outcome: Outcome) -> web.Response:
        invocation, self._in_flight = self._in_flight, None
        if invocation is None or invocation.request_id != request.match_info["request_id"]:
            return web.json_response({"errorType": "InvalidRequestID", "errorMessage": "Not in flight"}, status=400)
        invocation.settle(outcome)
        return web.json_response(_ACCEPTED, status=202)

    def _report_initialised(self, error: Outcome | None) -> None:
        if self._initialised is not None and not self._initialised.done():
            self._initialised.set_result(error)
