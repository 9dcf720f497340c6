"""The functions, each run by the real Lambda runtime client in a process of its own, under its own role.

A worker starts at the first invocation and serves one at a time. What it sees is what Lambda would give it: the
template's environment, the reserved variables and its role's credentials; nothing of this process's environment.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from infra.local_cloud.deployment.template import Function
from infra.local_cloud.functions.invocations import Outcome, UnknownFunctionError
from infra.local_cloud.functions.runtime_api import Invocation, RuntimeApi
from infra.local_cloud.metering import Meter
from infra.local_cloud.process.processes import ChildProcess
from infra.local_cloud.stores.aws import Caller
from infra.local_cloud.stores.ministack import ACCOUNT_ID
from infra.local_cloud.stores.roles import Roles, Session

logger = logging.getLogger(__name__)

_INIT_TIMEOUT_S: Final = 30.0
"""Lambda allows 10 s; a machine that starts ten functions at once on two cores needs longer."""
_STOP_TIMEOUT_S: Final = 2.0
"""How long a worker may take to end when asked; Lambda gives a runtime 2 s as well."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all workers share."""

    code_directory: Path
    logs_directory: Path
    endpoint_url: str
    region: str
    mail_url: str | None = None
    """Of SES, where it is not the emulator's own."""
    store_proxy_url: str | None = None
    """Between the functions and the stores; they still sign for, and presign with, the stores' own address."""
    meter: Meter | None = None


@dataclass(frozen=True, slots=True)
class _Worker:
    process: ChildProcess
    session: Session


class FunctionHost:
    """One function: its Runtime API, and the worker of the moment."""

    def __init__(self, function: Function, roles: Roles, surroundings: Surroundings) -> None:
        self.function = function
        self._roles = roles
        self._surroundings = surroundings
        self._arn = f"arn:aws:lambda:{surroundings.region}:{ACCOUNT_ID}:function:{function.name}"
        self._api = RuntimeApi(self._arn)
        self._turn = asyncio.Lock()
        self._worker: _Worker | None = None

    @property
    def worker_pid(self) -> int | None:
        """None until the first invocation, and between a death and the next one."""
        worker = self._worker
        return None if worker is None or worker.process.exit_status is not None else worker.process.pid

    async def start(self) -> None:
        await self._api.start()

    async def stop(self) -> None:
        if self._worker is not None:
            await self._worker.process.stop(_STOP_TIMEOUT_S)
        await self._api.stop()

    async def _session(self) -> Session:
        return await self._roles.session(self.function.role_arn, self.function.name)

    async def caller(self) -> Caller:
        """The function's own principal, which also reads its queues."""
        return (await self._session()).caller

    async def invoke(self, payload: bytes) -> Outcome:
        async with self._turn:
            outcome: Outcome | None = None
            while outcome is None:
                invocation = Invocation(payload, self.function.timeout_s)
                worker = await self._ready_worker(invocation.request_id)
                if isinstance(worker, Outcome):
                    return worker
                began_s = time.monotonic()
                self._api.submit(invocation)
                outcome = await self._await_outcome(invocation, worker)
                self._note(time.monotonic() - began_s)
            return outcome

    def _note(self, busy_s: float) -> None:
        if (meter := self._surroundings.meter) is not None:
            meter.note(service="lambda", operation="Invoke", principal=self.function.name, busy_s=busy_s)

    async def _await_outcome(self, invocation: Invocation, worker: _Worker) -> Outcome | None:
        """None if the worker was already ending and never took the invocation: it is another's then."""
        death = asyncio.create_task(worker.process.wait())
        try:
            await asyncio.wait(
                (invocation.outcome, death),
                timeout=self.function.timeout_s,
                return_when=asyncio.FIRST_COMPLETED,
            )
            if invocation.outcome.done():
                return invocation.outcome.result()
            if death.done():
                taken = self._api.has_taken(invocation)
                return _exited(invocation.request_id, death.result()) if taken else None
            logger.warning("function_timed_out: %s", self.function.name)
            return _timed_out(invocation.request_id, self.function.timeout_s)
        finally:
            death.cancel()
            if not invocation.outcome.done():
                self._api.withdraw()
                await worker.process.kill()

    async def _ready_worker(self, request_id: str) -> _Worker | Outcome:
        """A worker that has asked for work, or how its start failed."""
        worker = self._worker
        if worker is not None and worker.process.exit_status is None:
            if worker.session.is_fresh(time.time()):
                return worker
            await worker.process.stop(_STOP_TIMEOUT_S)  # as Lambda does, rather than let credentials end in use
        initialised = self._api.expect_worker()
        worker = self._worker = await self._start_worker()
        death = asyncio.create_task(worker.process.wait())
        try:
            await asyncio.wait((initialised, death), timeout=_INIT_TIMEOUT_S, return_when=asyncio.FIRST_COMPLETED)
            if initialised.done():
                error = initialised.result()
                return worker if error is None else error
            if death.done():
                return _exited(request_id, death.result())
            await worker.process.kill()
            return _timed_out(request_id, _INIT_TIMEOUT_S)
        finally:
            death.cancel()

    async def _start_worker(self) -> _Worker:
        session = await self._session()
        process = await ChildProcess.start(
            "infra.local_cloud.functions.function_process",
            self.function.handler,
            environment=self._environment(session),
            log_path=self._surroundings.logs_directory / f"{self.function.name}.log",
        )
        return _Worker(process, session)

    def _environment(self, session: Session) -> Mapping[str, str]:
        """https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, and the stores' addresses."""
        function, shared = self.function, self._surroundings
        credentials = session.caller.credentials
        mail = {} if shared.mail_url is None else {"AWS_ENDPOINT_URL_SESV2": shared.mail_url}
        level = {} if function.log_level is None else {"AWS_LAMBDA_LOG_LEVEL": function.log_level}
        # In capitals: botocore reads it, and the runtime client, which must reach its own API, does not.
        proxy = {} if shared.store_proxy_url is None else {"HTTP_PROXY": shared.store_proxy_url}
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            "PYTHONPATH": str(shared.code_directory),
            **function.environment,
            **level,
            **mail,
            **proxy,
            "_HANDLER": function.handler,
            "AWS_EXECUTION_ENV": f"AWS_Lambda_{function.runtime}",
            "AWS_REGION": shared.region,
            "AWS_DEFAULT_REGION": shared.region,
            "AWS_ACCESS_KEY_ID": credentials.access_key_id,
            "AWS_SECRET_ACCESS_KEY": credentials.secret_access_key,
            "AWS_SESSION_TOKEN": credentials.session_token or "",
            "AWS_ENDPOINT_URL": shared.endpoint_url,
            "AWS_LAMBDA_RUNTIME_API": self._api.address,
            "AWS_LAMBDA_FUNCTION_NAME": function.name,
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_mb),
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
            "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{function.name}",
            "AWS_LAMBDA_LOG_STREAM_NAME": "local",
            "AWS_LAMBDA_LOG_FORMAT": function.log_format.upper(),
        }


@dataclass
class Functions:
    """All functions of the template; an Invoker."""

    hosts: Mapping[str, FunctionHost] = field(default_factory=dict)

    async def start(self) -> None:
        for host in self.hosts.values():
            await host.start()

    async def stop(self) -> None:
        await asyncio.gather(*(host.stop() for host in self.hosts.values()))

    async def invoke(self, function: str, payload: bytes) -> Outcome:
        if function not in self.hosts:
            raise UnknownFunctionError(function)
        return await self.hosts[function].invoke(payload)


def _timed_out(request_id: str, timeout_s: float) -> Outcome:
    return Outcome.failure(
        "Sandbox.Timedout",
        f"RequestId: {request_id} Error: Task timed out after {timeout_s:.2f} seconds",
        timed_out=True,
    )


def _exited(request_id: str, status: int) -> Outcome:
    how = f"exit status {status}" if status >= 0 else f"signal: {signal.Signals(-status).name}"
    return Outcome.failure("Runtime.ExitError", f"RequestId: {request_id} Error: Runtime exited with error: {how}")
