"""What every store of commands promises: the fake of the tests, and DynamoDB with the template's table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend_lambdas.adapters.fleet.commands import DynamoDbCommands
from backend_lambdas.contract.commands import CommandKind, CommandOutcome, CommandResult
from backend_lambdas.contract.identifiers import CommandId
from backend_lambdas.domain.fleet.commands import Command
from backend_lambdas.domain.ulids import least_ulid
from tests.aws_faults import Faults, lost_reply
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, STORE
from tests.fakes.fleet import FakeCommands
from tests.ministack_fixture import MiniStack, create_table

MONDAY = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
AT = "2026-05-04T09:31:00.000Z"
DONE = CommandResult(CommandOutcome.DONE, "the kiosk started again")
REFUSED = CommandResult(CommandOutcome.REFUSED, "no supervisor runs this kiosk")


def given(days: int = 0, kind: CommandKind = CommandKind.RESTART) -> Command:
    command_id = CommandId(least_ulid(MONDAY + timedelta(days=days)))
    return Command(
        DEVICE, command_id, STORE, kind, "2026-05-04T09:30:00.000Z", "2026-05-05T09:30:00.000Z", 1_900_000_000
    )


@pytest.fixture(params=["fake", "dynamodb"])
def records(request: pytest.FixtureRequest) -> FakeCommands | DynamoDbCommands:
    if request.param == "fake":
        return FakeCommands()
    client = request.getfixturevalue("ministack").client("dynamodb")
    return DynamoDbCommands(client, create_table(client, "CommandsTable"))


def test_a_kiosks_commands_stand_by_time(records: FakeCommands | DynamoDbCommands) -> None:
    """What was given since a moment comes back as it was, the oldest first, and each kiosk has its own."""
    for days in (2, 0, 1):
        records.add(given(days))
    first = least_ulid(MONDAY + timedelta(days=1))
    assert list(records.given_since(DEVICE, first)) == [given(1), given(2)]
    assert list(records.given_since(OTHER_DEVICE, first)) == []


def test_the_first_result_is_kept(records: FakeCommands | DynamoDbCommands) -> None:
    """A result is kept with its time and stays, whatever comes after it; a repeat says the same."""
    records.add(given())
    answered = replace(given(), outcome=CommandOutcome.DONE, detail=DONE.detail, answered_at=AT)
    assert records.answer(given(), DONE, AT) == answered
    assert records.answer(given(), REFUSED, "2026-05-04T09:32:00.000Z") == answered
    assert records.find(DEVICE, given().command_id) == answered


def test_a_command_that_is_gone_is_not_made_by_its_result(records: FakeCommands | DynamoDbCommands) -> None:
    """A result of what nobody gave, or of another kiosk's command, leaves nothing behind."""
    assert records.answer(given(), DONE, AT) is None
    assert records.find(DEVICE, given().command_id) is None
    records.add(given())
    assert records.find(OTHER_DEVICE, given().command_id) is None


@pytest.mark.parametrize("operation", ["PutItem", "UpdateItem"])
def test_a_lost_reply(ministack: MiniStack, operation: str) -> None:
    """Where the reply to a command or a result that was kept is lost, the repeat is taken for what it is."""
    client: Any = ministack.client("dynamodb")
    records = DynamoDbCommands(client, create_table(client, "CommandsTable"))
    Faults(client).plan(operation, lost_reply)
    records.add(given())
    standing = records.answer(given(), DONE, AT)
    assert standing is not None
    assert (standing.outcome, standing.answered_at) == (CommandOutcome.DONE, AT)
