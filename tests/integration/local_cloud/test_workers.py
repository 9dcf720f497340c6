"""Functions in processes of their own, with the real runtime client."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest

from infra.local_cloud.deployment.template import Function
from infra.local_cloud.functions.invocations import Outcome, UnknownFunctionError
from infra.local_cloud.functions.workers import FunctionHost, Functions, Surroundings
from infra.local_cloud.stores.aws import Caller, Credentials
from infra.local_cloud.stores.roles import Roles, Session

CALLER = Caller("http://127.0.0.1:1", "eu-central-1", Credentials("KEY", "secret", "token"))


@dataclass
class FakeRoles:
    """Everyone's session is the same, and lasts as long as the test says."""

    ends_at: float = 1e12

    async def session(self, _role_arn: str, _name: str) -> Session:
        return Session(CALLER, self.ends_at)


@asynccontextmanager
async def running(
    logs: Path, name: str, timeout_s: int, roles: FakeRoles, store_proxy_url: str | None = None
) -> AsyncIterator[FunctionHost]:
    function = Function(
        name="Sample",
        handler=f"sample.{name}",
        role_arn="arn:role",
        environment={"COLOUR": "red"},
        timeout_s=timeout_s,
        memory_mb=256,
        runtime="python3.13",
        log_format="JSON",
        log_level="INFO",
    )
    folder = Path(__file__).parent / "functions"
    surroundings = Surroundings(folder, logs, CALLER.endpoint_url, CALLER.region, store_proxy_url=store_proxy_url)
    host = FunctionHost(function, cast("Roles", roles), surroundings)
    await host.start()
    try:
        yield host
    finally:
        await host.stop()


Scenario = Callable[[FunctionHost], Awaitable[Any]]


@pytest.fixture
def play(tmp_path: Path) -> Callable[..., Any]:
    """Runs a scenario with one function, and leaves its log in `tmp_path`."""

    def play(
        name: str,
        scenario: Scenario,
        *,
        timeout_s: int = 10,
        roles: FakeRoles | None = None,
        store_proxy_url: str | None = None,
    ) -> Any:
        async def main() -> Any:
            async with running(tmp_path, name, timeout_s, roles or FakeRoles(), store_proxy_url) as host:
                return await scenario(host)

        return asyncio.run(main())

    return play


async def invoke(host: FunctionHost, event: Any = None) -> Outcome:
    return await host.invoke(json.dumps(event).encode())


def test_a_function_sees_what_lambda_would_give_it(play: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """The event, the context, the template's environment and its role's credentials; nothing of the starter's own."""
    monkeypatch.setenv("KIOSK_SECRET", "not for functions")

    outcome = play("echo", lambda host: invoke(host, {"n": 1}))

    assert not outcome.failed
    answer = json.loads(outcome.payload)
    environment = answer["environment"]
    assert answer["event"] == {"n": 1}
    assert answer["arn"].endswith(":function:Sample")
    assert 5_000 < answer["remaining_ms"] <= 10_000
    assert environment["COLOUR"] == "red"
    assert environment["AWS_ACCESS_KEY_ID"] == "KEY"
    assert environment["AWS_SESSION_TOKEN"] == "token"
    assert environment["AWS_ENDPOINT_URL"] == CALLER.endpoint_url
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] == "Sample"
    assert environment["AWS_EXECUTION_ENV"] == "AWS_Lambda_python3.13"
    assert "KIOSK_SECRET" not in environment
    assert "HOME" not in environment
    assert "HTTP_PROXY" not in environment


def test_a_store_proxy_stands_between_a_function_and_the_stores_alone(play: Callable[..., Any]) -> None:
    """A function is told of the proxy, keeps the stores' own address to sign for, and reaches its runtime past it."""
    outcome = play("echo", invoke, store_proxy_url="http://127.0.0.1:1")

    environment = json.loads(outcome.payload)["environment"]
    assert environment["HTTP_PROXY"] == "http://127.0.0.1:1"
    assert environment["AWS_ENDPOINT_URL"] == CALLER.endpoint_url


def test_a_worker_is_kept_warm(play: Callable[..., Any]) -> None:
    """Invocations one after the other, and some at once, are all served by the same process."""

    async def scenario(host: FunctionHost) -> set[int]:
        outcomes = [await invoke(host), *await asyncio.gather(*(invoke(host) for _ in range(3)))]
        return {json.loads(outcome.payload)["pid"] for outcome in outcomes}

    assert len(play("echo", scenario)) == 1


def test_a_worker_over_its_time_is_replaced(play: Callable[..., Any]) -> None:
    """The invocation fails with Lambda's words, and the next one has a fresh process."""

    async def scenario(host: FunctionHost) -> tuple[int, Outcome, int]:
        before = int((await invoke(host, {"seconds": 0})).payload)
        late = await invoke(host, {"seconds": 30})
        return before, late, int((await invoke(host, {"seconds": 0})).payload)

    before, late, after = play("slow", scenario, timeout_s=1)

    assert late.failed
    assert late.timed_out
    assert "Task timed out after 1.00 seconds" in json.loads(late.payload)["errorMessage"]
    assert before != after


def test_a_worker_killed_in_mid_invocation_is_replaced(play: Callable[..., Any]) -> None:
    """The invocation in flight fails, and the next one has a fresh process."""

    async def scenario(host: FunctionHost) -> tuple[Outcome, Outcome]:
        await invoke(host, {"seconds": 0})
        in_flight = asyncio.create_task(invoke(host, {"seconds": 30}))
        await asyncio.sleep(0.2)
        assert host.worker_pid is not None
        os.kill(host.worker_pid, signal.SIGKILL)
        return await in_flight, await invoke(host, {"seconds": 0})

    killed, after = play("slow", scenario)

    assert json.loads(killed.payload)["errorType"] == "Runtime.ExitError"
    assert "signal: SIGKILL" in json.loads(killed.payload)["errorMessage"]
    assert killed.failed
    assert not killed.timed_out
    assert not after.failed


def test_a_worker_that_ends_itself_is_told(play: Callable[..., Any]) -> None:
    """A function that exits fails with its exit status."""
    outcome = play("die", invoke)

    assert "exit status 3" in json.loads(outcome.payload)["errorMessage"]


def test_a_worker_that_died_idle_costs_nobody_an_invocation(play: Callable[..., Any]) -> None:
    """A process that ends between two invocations is replaced, and the next invocation succeeds."""

    async def scenario(host: FunctionHost) -> list[Outcome]:
        first = await invoke(host)
        await asyncio.sleep(0.3)
        return [first, await invoke(host)]

    first, second = play("linger", scenario)

    assert not first.failed
    assert not second.failed
    assert first.payload != second.payload


def test_an_exception_is_the_outcome(play: Callable[..., Any], tmp_path: Path) -> None:
    """A function's exception is the runtime's error document, and its output is in its log."""
    outcome = play("fail", invoke)

    assert outcome.failed
    assert json.loads(outcome.payload)["errorType"] == "ValueError"
    assert "about to fail" in (tmp_path / "Sample.log").read_text()


def test_a_handler_that_does_not_exist_is_the_outcome(play: Callable[..., Any]) -> None:
    """A start that fails is told like any failure, each time."""

    async def scenario(host: FunctionHost) -> list[Outcome]:
        return [await invoke(host), await invoke(host)]

    for outcome in play("nowhere", scenario):
        assert json.loads(outcome.payload)["errorType"] == "Runtime.HandlerNotFound"


def test_credentials_do_not_end_in_use(play: Callable[..., Any]) -> None:
    """A worker whose credentials are about to end is replaced before the next invocation."""
    roles = FakeRoles()

    async def scenario(host: FunctionHost) -> set[int]:
        roles.ends_at = 0
        first = await invoke(host)
        roles.ends_at = 1e12
        return {json.loads(outcome.payload)["pid"] for outcome in (first, await invoke(host), await invoke(host))}

    assert len(play("echo", scenario, roles=roles)) == 2


def test_unknown_functions_are_refused() -> None:
    """A name that is not in the template is an error, not an outcome."""
    with pytest.raises(UnknownFunctionError):
        asyncio.run(Functions({}).invoke("Nothing", b"{}"))
