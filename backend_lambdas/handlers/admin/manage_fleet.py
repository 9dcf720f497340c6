"""Invoked by the owner, with no route to it: how a shop's kiosks are, and what they are told to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend_lambdas.contract import codec
from backend_lambdas.contract.commands import CommandKind
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.fleet.commands import Command
from backend_lambdas.handlers import _wiring_commands
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


@dataclass(frozen=True, slots=True)
class FleetRequest:
    action: str
    """`list` or `command`."""
    store_id: str = ""
    """Whose kiosks are listed."""
    device_id: str = ""
    """Which is commanded."""
    kind: CommandKind | None = None
    """What it is to do."""


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Errors are raised: the invoker is the operator, and may read them."""
    asked = codec.from_plain(FleetRequest, event)
    match asked.action:
        case "list":
            return _list(StoreId(asked.store_id))
        case "command" if asked.kind is not None:
            return _give(DeviceId(asked.device_id), asked.kind)
        case "command":
            raise ContractViolation([f"kind: not one of {', '.join(CommandKind)}"])
        case _:
            raise ContractViolation(["action: not one of list, command"])


def _list(store_id: StoreId) -> dict[str, Any]:
    listed = _wiring_commands.fleet_book().kiosks(store_id)
    kiosks = [
        {**codec.to_plain(kiosk.health), "commands": [_told(one) for one in kiosk.commands]} for kiosk in listed.kiosks
    ]
    return {"now": listed.now, "kiosks": kiosks}


def _give(device_id: DeviceId, kind: CommandKind) -> dict[str, Any]:
    command = _wiring_commands.command_issuer().give(device_id, kind)
    log.info("command_given", device_id=device_id, command_id=command.command_id, kind=kind.value)
    return {"command": _told(command)}


def _told(command: Command) -> dict[str, Any]:
    plain: dict[str, Any] = codec.to_plain(command)
    del plain["expires_at_s"]
    return plain
