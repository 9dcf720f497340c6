"""Invoked by the owner, with no route to it: which devices a shop has, and the end of a lost one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.fleet.records import Device
from backend_lambdas.handlers import _wiring_staff
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


@dataclass(frozen=True, slots=True)
class DevicesRequest:
    action: str
    """`list` or `revoke`."""
    store_id: str = ""
    """Whose devices are listed."""
    device_id: str = ""
    """Which is revoked."""
    reason: str = ""
    """Why; it stands in the record and in the audit."""


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Errors are raised: the invoker is the operator, and may read them."""
    asked = codec.from_plain(DevicesRequest, event)
    desk = _wiring_staff.fleet_desk()
    match asked.action:
        case "list":
            devices = desk.devices(StoreId(asked.store_id))
        case "revoke":
            devices = [desk.revoke(DeviceId(asked.device_id), asked.reason)]
        case _:
            raise ContractViolation(["action: not one of list, revoke"])
    log.info("devices_managed", action=asked.action, device_ids=[device.device_id for device in devices])
    return {"devices": [_told(device) for device in devices]}


def _told(device: Device) -> dict[str, Any]:
    plain: dict[str, Any] = codec.to_plain(device)
    del plain["public_key_pem"]
    return plain
