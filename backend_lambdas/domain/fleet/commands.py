"""What the owner tells a kiosk to do from afar, and what came of it: given once, told until it is answered or over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from backend_lambdas.contract import limits
from backend_lambdas.contract.commands import (
    COMMAND_LIFETIME_S,
    OPEN_COMMANDS_MAX,
    CommandAnswered,
    CommandKind,
    # Not for type checkers alone: reading a record reads its fields' types, as with the ids.
    CommandOutcome,
    LogGrant,
    OpenCommand,
)
from backend_lambdas.contract.identifiers import CommandId, DeviceId, StoreId, is_ulid
from backend_lambdas.contract.object_keys import log_bundle_key
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.audit import DEVICE, OWNER, AuditAction, new_entry
from backend_lambdas.domain.errors import CommandNotFound, DeviceUnknown
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.ulids import least_ulid, new_ulid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from backend_lambdas.contract.commands import CommandResult, LogBundle
    from backend_lambdas.domain.audit import AuditLog
    from backend_lambdas.domain.fleet.heartbeats import DeviceFinder
    from backend_lambdas.domain.ports import Clock, PresignedPut, UploadContent

LIFETIME: Final = timedelta(seconds=COMMAND_LIFETIME_S)

KEPT: Final = timedelta(days=90)
"""After it was given; the audit keeps it for longer."""


@dataclass(frozen=True, slots=True)
class Command:
    device_id: DeviceId
    command_id: CommandId
    """ULID of the moment: commands of a kiosk stand by time."""
    store_id: StoreId
    kind: CommandKind
    issued_at: str
    open_until: str
    expires_at_s: int
    """When the record itself goes."""
    outcome: CommandOutcome | None = None
    """None while the kiosk has said nothing."""
    detail: str | None = None
    answered_at: str | None = None

    def is_open(self, moment: datetime) -> bool:
        return self.outcome is None and rfc3339(moment) < self.open_until


class RecentCommands(Protocol):
    def given_since(self, device_id: DeviceId, first: str) -> Sequence[Command]:
        """Those whose id is no less than `first`, the oldest first; one of the last second may be missing still."""


class CommandRecords(RecentCommands, Protocol):
    def add(self, command: Command) -> None:
        """May be called twice with the same command."""


class CommandResults(Protocol):
    def find(self, device_id: DeviceId, command_id: CommandId) -> Command | None:
        """Sees every result that was acknowledged before."""

    def answer(self, command: Command, result: CommandResult, at: str) -> Command | None:
        """As it stands afterwards: the first result stays. None where the command is gone."""


class LogStore(Protocol):
    def presign_put(self, key: str, content: UploadContent, *, replace: bool, lifetime_s: int) -> PresignedPut:
        """As a photo's: see PhotoStore."""


@dataclass(frozen=True, slots=True)
class CommandReader:
    records: RecentCommands
    clock: Clock

    def waiting(self, device_id: DeviceId) -> tuple[Command, ...]:
        """The oldest first, which is the order in which they are to be carried out."""
        now = self.clock.now()
        return tuple(one for one in self.given_within(device_id, LIFETIME) if one.is_open(now))

    def told(self, device_id: DeviceId) -> tuple[OpenCommand, ...]:
        """What stands in the answer to a kiosk's heartbeat."""
        return tuple(
            OpenCommand(one.command_id, one.kind.value, one.issued_at, one.open_until)
            for one in self.waiting(device_id)[:OPEN_COMMANDS_MAX]
        )

    def given_within(self, device_id: DeviceId, span: timedelta) -> Sequence[Command]:
        return self.records.given_since(device_id, least_ulid(self.clock.now() - span))


@dataclass(frozen=True, slots=True)
class CommandIssuer:
    records: CommandRecords
    devices: DeviceFinder
    audit: AuditLog
    clock: Clock

    def give(self, device_id: DeviceId, kind: CommandKind) -> Command:
        """The same as the last one that waits is that one: an impatient owner restarts a kiosk once. Raises
        ContractViolation, DeviceUnknown.
        """
        if not is_ulid(device_id):
            raise ContractViolation(["device_id: not a ULID"])
        device = self.devices.find(device_id)
        if device is None:
            raise DeviceUnknown(device_id)
        if device.revoked:
            raise ContractViolation(["device_id: revoked, so that it hears no command any more"])
        waiting = CommandReader(self.records, self.clock).waiting(device_id)
        if waiting and waiting[-1].kind is kind:
            return waiting[-1]
        if len(waiting) >= OPEN_COMMANDS_MAX:
            raise ContractViolation([f"device_id: {len(waiting)} commands wait for this kiosk already"])
        now = self.clock.now()
        command = Command(
            device_id,
            CommandId(new_ulid(now)),
            device.store_id,
            kind,
            rfc3339(now),
            rfc3339(now + LIFETIME),
            epoch_s(now + KEPT),
        )
        self.audit.record(
            new_entry(
                now,
                device.store_id,
                OWNER,
                AuditAction.COMMAND_GIVEN,
                device_id=device_id,
                reason=f"{kind}, command {command.command_id}",
            )
        )
        self.records.add(command)
        return command


@dataclass(frozen=True, slots=True)
class CommandDesk:
    """Where kiosks answer."""

    results: CommandResults
    audit: AuditLog
    clock: Clock

    def answer(self, device_id: DeviceId, command_id: CommandId, result: CommandResult) -> CommandAnswered:
        """Also after its time: a kiosk may have begun before. A repeat changes nothing. Raises CommandNotFound."""
        command = _own(self.results, device_id, command_id)
        if command.outcome is not None:
            return CommandAnswered(command_id, command.outcome)
        now = self.clock.now()
        # Before the record: no result is missing in the audit, and one whose record then failed may stand there twice.
        self.audit.record(
            new_entry(
                now,
                command.store_id,
                DEVICE,
                AuditAction.COMMAND_ANSWERED,
                device_id=device_id,
                reason=f"{command.kind}, command {command_id}: {result.outcome}: {result.detail}",
            )
        )
        standing = self.results.answer(command, result, rfc3339(now))
        if standing is None or standing.outcome is None:
            raise CommandNotFound(command_id)
        return CommandAnswered(command_id, standing.outcome)


@dataclass(frozen=True, slots=True)
class BundleContent:
    """What the store is told of a bundle."""

    size_bytes: int
    checksum_sha256: str
    trace_id: str
    """The command's id."""
    media_type: str = "application/zip"


@dataclass(frozen=True, slots=True)
class LogDesk:
    results: CommandResults
    store: LogStore
    clock: Clock

    def grant(self, device_id: DeviceId, command_id: CommandId, bundle: LogBundle) -> LogGrant:
        """For a command of this device that asks for logs, and waits for its result. Raises CommandNotFound."""
        command = _own(self.results, device_id, command_id)
        if command.kind is not CommandKind.UPLOAD_LOGS or command.outcome is not None:
            raise CommandNotFound(command_id)
        # The clock is read before signing, so that the URL is never said to last longer than it does.
        expires_at = self.clock.now() + timedelta(seconds=limits.UPLOAD_GRANT_LIFETIME_S)
        presigned = self.store.presign_put(
            log_bundle_key(device_id, command_id),
            BundleContent(bundle.size_bytes, bundle.checksum_sha256, command_id),
            replace=False,
            lifetime_s=limits.UPLOAD_GRANT_LIFETIME_S,
        )
        return LogGrant(presigned.url, presigned.headers, rfc3339(expires_at))


def _own(results: CommandResults, device_id: DeviceId, command_id: CommandId) -> Command:
    command = results.find(device_id, command_id)
    if command is None:
        raise CommandNotFound(command_id)
    return command
