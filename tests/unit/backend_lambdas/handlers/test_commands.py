from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.fleet.commands import CommandDesk, CommandIssuer, CommandReader
from backend_lambdas.domain.fleet.health import HealthDesk
from backend_lambdas.domain.fleet.overview import FleetBook
from backend_lambdas.domain.fleet.records import Device
from backend_lambdas.handlers import _wiring_commands
from backend_lambdas.handlers.admin import manage_fleet
from backend_lambdas.handlers.api import report_command
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.fleet import FakeCommands, FakeSightings
from tests.fakes.staff import FakeAudit

TILL = Device(DEVICE, STORE, "Till 1", "-----BEGIN…", "2026-05-04T09:30:00.000Z")
CONTEXT = {"authorizer": {"lambda": {"deviceId": DEVICE, "storeId": STORE}}}


@pytest.fixture(autouse=True)
def fleet(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """The handlers' own, with the records in memory."""
    clock, commands, devices, audit = FakeClock(), FakeCommands(), FakeDevices(TILL), FakeAudit()
    reader = CommandReader(commands, clock)
    health = HealthDesk(devices, FakeSightings(), clock, timedelta(minutes=5))
    issuer, desk = CommandIssuer(commands, devices, audit, clock), CommandDesk(commands, audit, clock)
    monkeypatch.setattr(_wiring_commands, "command_issuer", lambda: issuer)
    monkeypatch.setattr(_wiring_commands, "command_desk", lambda: desk)
    monkeypatch.setattr(_wiring_commands, "fleet_book", lambda: FleetBook(health, reader))
    return clock


def give(kind: str = "restart") -> dict[str, Any]:
    command: dict[str, Any] = manage_fleet.handler({"action": "command", "device_id": DEVICE, "kind": kind}, None)[
        "command"
    ]
    return command


def listed() -> list[dict[str, Any]]:
    told = manage_fleet.handler({"action": "list", "store_id": STORE}, None)
    json.dumps(told)  # as the runtime does
    (kiosk,) = told["kiosks"]
    commands: list[dict[str, Any]] = kiosk["commands"]
    return commands


def report(command_id: str, body: dict[str, Any]) -> dict[str, Any]:
    event = {"requestContext": CONTEXT, "pathParameters": {"command_id": command_id}, "body": json.dumps(body)}
    return report_command.handler(event, None)


def test_the_owner_gives_a_command_and_sees_its_result() -> None:
    """The list has a command as it was given, and then what the kiosk said of it."""
    given = give()
    assert (given["kind"], given["store_id"], given["open_until"]) == ("restart", STORE, "2026-05-05T09:30:00.000Z")
    assert listed() == [given]
    answer = report(given["command_id"], {"outcome": "done", "detail": "the kiosk started again"})
    assert (answer["statusCode"], json.loads(answer["body"])["outcome"]) == (200, "done")
    assert [(one["outcome"], one["detail"]) for one in listed()] == [("done", "the kiosk started again")]


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ({"action": "format-disk"}, "action: not one of list, command"),
        (
            {"action": "command", "device_id": DEVICE},
            "kind: not one of restart, upload-logs, pause, resume, update-now",
        ),
        ({"action": "command", "device_id": DEVICE, "kind": "sh"}, "kind: not one of restart"),
    ],
)
def test_nothing_else_can_be_commanded(request_: dict[str, Any], words: str) -> None:
    """A word that is not on the list goes to no kiosk."""
    with pytest.raises(ContractViolation, match=words):
        manage_fleet.handler(request_, None)
    assert listed() == []


@pytest.mark.parametrize(
    "body",
    [
        {"outcome": "maybe", "detail": "x"},
        {"outcome": "done"},
        *({"outcome": "done", "detail": detail} for detail in ("", "x" * 301, "two\nlines", "\x1b[2J", "\x9b2J")),
    ],
)
def test_a_result_is_bounded(body: dict[str, Any]) -> None:
    """An outcome that nobody knows, no sentence, one without an end and one that moves a cursor are refused."""
    assert report(give()["command_id"], body)["statusCode"] == 400
    assert "outcome" not in listed()[0]


def test_what_was_never_given_is_not_found() -> None:
    """Its result is refused, and by its own code."""
    answer = report("0" * 26, {"outcome": "done", "detail": "x"})
    assert (answer["statusCode"], json.loads(answer["body"])["code"]) == (404, "command_not_found")
