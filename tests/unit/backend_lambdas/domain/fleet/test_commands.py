from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from backend_lambdas.contract.commands import (
    COMMAND_LIFETIME_S,
    OPEN_COMMANDS_MAX,
    CommandKind,
    CommandOutcome,
    CommandResult,
    LogBundle,
)
from backend_lambdas.contract.heartbeats import KioskState
from backend_lambdas.contract.identifiers import CommandId, DeviceId
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import CommandNotFound, DeviceUnknown
from backend_lambdas.domain.fleet.commands import Command, CommandDesk, CommandIssuer, CommandReader, LogDesk
from backend_lambdas.domain.fleet.health import HealthDesk
from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk
from backend_lambdas.domain.fleet.overview import FleetBook
from backend_lambdas.domain.fleet.records import Device
from backend_lambdas.domain.ports import PresignedPut, UploadContent
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.fleet import FakeCommands, FakeSightings, heartbeat
from tests.fakes.staff import FakeAudit

TILL = Device(DEVICE, STORE, "Till 1", "-----BEGIN…", "2026-05-04T09:30:00.000Z")
STOLEN = Device(OTHER_DEVICE, STORE, "Till 2", "-----BEGIN…", "2026-05-04T09:30:00.000Z", revoked=True)
DONE = CommandResult(CommandOutcome.DONE, "the kiosk started again")
REFUSED = CommandResult(CommandOutcome.REFUSED, "no supervisor runs this kiosk")
BUNDLE = LogBundle(184_320, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")


@dataclass
class Office:
    clock: FakeClock
    commands: FakeCommands
    audit: FakeAudit
    sightings: FakeSightings

    @property
    def issuer(self) -> CommandIssuer:
        return CommandIssuer(self.commands, FakeDevices(TILL, STOLEN), self.audit, self.clock)

    @property
    def desk(self) -> CommandDesk:
        return CommandDesk(self.commands, self.audit, self.clock)

    @property
    def reader(self) -> CommandReader:
        return CommandReader(self.commands, self.clock)

    def give(self, kind: CommandKind) -> CommandId:
        self.clock.advance(0.001)
        return self.issuer.give(DEVICE, kind).command_id

    def told(self) -> list[str]:
        return [one.kind for one in self.reader.told(DEVICE)]


class RivalCommands(FakeCommands):
    """Somebody else's result comes between the look and the answer."""

    def answer(self, command: Command, result: CommandResult, at: str) -> Command | None:
        super().answer(command, REFUSED, at)
        return super().answer(command, result, at)


class Signer:
    def __init__(self) -> None:
        self.signed: list[tuple[str, int, str, bool]] = []

    def presign_put(self, key: str, content: UploadContent, *, replace: bool, lifetime_s: int) -> PresignedPut:
        self.signed.append((key, content.size_bytes, content.media_type, replace))
        return PresignedPut(f"https://s3.example/?X-Amz-Expires={lifetime_s}", {})


@pytest.fixture
def office() -> Office:
    return Office(FakeClock(), FakeCommands(), FakeAudit(), FakeSightings())


def test_a_command_is_told_until_it_is_answered(office: Office) -> None:
    """Each heartbeat's answer has what waits, in the order in which it was given, and no more once its result came."""
    desk = HeartbeatDesk(office.sightings, office.clock, office.reader)
    assert desk.take(DEVICE, STORE, heartbeat()).commands is None
    pause, restart = office.give(CommandKind.PAUSE), office.give(CommandKind.RESTART)
    for _ in range(2):
        told = desk.take(DEVICE, STORE, heartbeat()).commands
        assert told is not None
        assert [(one.command_id, one.kind) for one in told] == [(pause, "pause"), (restart, "restart")]
    office.desk.answer(DEVICE, pause, DONE)
    office.desk.answer(DEVICE, restart, DONE)
    assert desk.take(DEVICE, STORE, heartbeat()).commands is None


def test_a_kiosk_that_closes_is_told_nothing(office: Office) -> None:
    """Who says that it ends could not carry out anything; the command waits for its next start."""
    office.give(CommandKind.UPLOAD_LOGS)
    desk = HeartbeatDesk(office.sightings, office.clock, office.reader)
    assert desk.take(DEVICE, STORE, heartbeat(KioskState.CLOSING)).commands is None
    assert office.told() == ["upload-logs"]


def test_another_kiosks_command_is_not_told(office: Office) -> None:
    """A command goes to the kiosk that it was given to."""
    office.give(CommandKind.RESTART)
    assert office.reader.told(OTHER_DEVICE) == ()


@pytest.mark.parametrize(("passed_s", "told"), [(COMMAND_LIFETIME_S - 1, ["restart"]), (COMMAND_LIFETIME_S, [])])
def test_a_command_ends(office: Office, passed_s: int, told: list[str]) -> None:
    """A kiosk that did not come within a day is not told any more."""
    office.give(CommandKind.RESTART)
    office.clock.advance(passed_s)
    assert office.told() == told


def test_a_result_after_its_time_is_kept(office: Office) -> None:
    """A kiosk that began in time may say what came of it later."""
    restart = office.give(CommandKind.RESTART)
    office.clock.advance(COMMAND_LIFETIME_S + 60)
    assert office.desk.answer(DEVICE, restart, DONE).outcome is CommandOutcome.DONE


def test_an_impatient_owner_restarts_once(office: Office) -> None:
    """The same command again, while the first waits, is that one; after another it is one of its own."""
    first = office.give(CommandKind.PAUSE)
    assert office.give(CommandKind.PAUSE) == first
    office.give(CommandKind.RESUME)
    assert office.give(CommandKind.PAUSE) != first
    assert office.told() == ["pause", "resume", "pause"]


def test_only_so_many_wait(office: Office) -> None:
    """A kiosk that does not come gathers no more commands than one answer holds."""
    for number in range(OPEN_COMMANDS_MAX):
        office.give((CommandKind.PAUSE, CommandKind.RESUME)[number % 2])
    with pytest.raises(ContractViolation, match="8 commands wait for this kiosk already"):
        office.give(CommandKind.RESTART)


def test_the_first_result_stays(office: Office) -> None:
    """A repeat, and another result after it, change nothing and are answered with the first; so is the audit."""
    restart = office.give(CommandKind.RESTART)
    for result in (REFUSED, REFUSED, DONE):
        assert office.desk.answer(DEVICE, restart, result).outcome is CommandOutcome.REFUSED
    assert [entry.action for entry in office.audit.entries] == ["command_given", "command_answered"]


def test_a_result_that_was_beaten(office: Office) -> None:
    """Of two results at once the first one stays, and the second is told so."""
    restart = office.give(CommandKind.RESTART)
    rival = RivalCommands(office.commands.given)
    desk = CommandDesk(rival, office.audit, office.clock)
    assert desk.answer(DEVICE, restart, DONE).outcome is CommandOutcome.REFUSED


def test_who_commanded_and_what_came_of_it_is_in_the_audit(office: Office) -> None:
    """Both stand there with the kiosk, the command and its id, the result with the kiosk's own sentence."""
    restart = office.give(CommandKind.RESTART)
    office.desk.answer(DEVICE, restart, REFUSED)
    told = [(one.actor, one.action, one.device_id, one.store_id, one.reason) for one in office.audit.entries]
    assert told == [
        ("owner", "command_given", DEVICE, STORE, f"restart, command {restart}"),
        (
            "kiosk",
            "command_answered",
            DEVICE,
            STORE,
            f"restart, command {restart}: refused: no supervisor runs this kiosk",
        ),
    ]


def test_results_of_others_are_refused(office: Office) -> None:
    """A kiosk answers its own commands alone, and one that was never given is none."""
    restart = office.give(CommandKind.RESTART)
    with pytest.raises(CommandNotFound):
        office.desk.answer(OTHER_DEVICE, restart, DONE)
    with pytest.raises(CommandNotFound):
        office.desk.answer(DEVICE, CommandId("0" * 26), DONE)
    assert [entry.action for entry in office.audit.entries] == ["command_given"]


@pytest.mark.parametrize(
    ("device_id", "error", "words"),
    [
        ("Till 1", ContractViolation, "not a ULID"),
        ("0" * 26, DeviceUnknown, "0" * 26),
        (OTHER_DEVICE, ContractViolation, "revoked"),
    ],
)
def test_only_enrolled_kiosks_are_commanded(office: Office, device_id: str, error: type[Exception], words: str) -> None:
    """A typing error, a stranger and a revoked kiosk get no command, and the audit no entry."""
    with pytest.raises(error, match=words):
        office.issuer.give(DeviceId(device_id), CommandKind.RESTART)
    assert office.audit.entries == []


def test_logs_go_where_they_were_asked_for(office: Office) -> None:
    """A bundle is let in for a command that asks for logs and waits, under that kiosk's and that command's name."""
    signer = Signer()
    desk = LogDesk(office.commands, signer, office.clock)
    logs, restart = office.give(CommandKind.UPLOAD_LOGS), office.give(CommandKind.RESTART)
    desk.grant(DEVICE, logs, BUNDLE)
    assert signer.signed == [(f"support/{DEVICE}/{logs}.zip", 184_320, "application/zip", False)]
    office.desk.answer(DEVICE, logs, DONE)
    for device_id, command_id in ((DEVICE, logs), (DEVICE, restart), (OTHER_DEVICE, logs)):
        with pytest.raises(CommandNotFound):
            desk.grant(device_id, command_id, BUNDLE)
    assert len(signer.signed) == 1


def test_the_owner_sees_kiosks_with_their_commands(office: Office) -> None:
    """Each kiosk of the shop with its last heartbeat, and the commands of a week with what came of them."""
    forgotten = office.give(CommandKind.PAUSE)
    office.clock.advance(timedelta(days=8).total_seconds())
    HeartbeatDesk(office.sightings, office.clock, office.reader).take(DEVICE, STORE, heartbeat())
    restart = office.give(CommandKind.RESTART)
    office.desk.answer(DEVICE, restart, DONE)
    health = HealthDesk(FakeDevices(TILL, STOLEN), office.sightings, office.clock, timedelta(minutes=5))
    (kiosk,) = FleetBook(health, office.reader).kiosks(STORE).kiosks
    assert (kiosk.health.device_name, kiosk.health.kiosk_version) == ("Till 1", "0.1.0")
    assert [(one.command_id, one.outcome, one.detail) for one in kiosk.commands] == [
        (restart, CommandOutcome.DONE, DONE.detail)
    ]
    assert forgotten not in {one.command_id for one in kiosk.commands}
