from __future__ import annotations

import pytest

from backend_lambdas.contract.identifiers import DeviceId
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import DeviceUnknown
from backend_lambdas.domain.fleet.records import Device
from backend_lambdas.domain.fleet.register import FleetDesk
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.staff import FakeAudit

TILL = Device(DEVICE, STORE, "Till 1", "-----BEGIN…", "2026-05-04T09:30:00.000Z")


def test_a_revoked_device_keeps_its_first_reason() -> None:
    """Revoking says when and why; a repeat is told to the audit, too, and changes nothing of the record."""
    devices, audit = FakeDevices(TILL), FakeAudit()
    desk = FleetDesk(devices, audit, FakeClock())
    assert desk.revoke(DEVICE, "stolen").revoked
    again = desk.revoke(DEVICE, "once more")
    assert (again.revoked_reason, again.revoked_at) == ("stolen", "2026-05-04T09:30:00.000Z")
    assert desk.devices(STORE) == [again]
    assert [(entry.action, entry.device_id, entry.reason) for entry in audit.entries] == [
        ("device_revoked", DEVICE, "stolen"),
        ("device_revoked", DEVICE, "once more"),
    ]


@pytest.mark.parametrize(("device_id", "reason"), [("x", "stolen"), (DEVICE, ""), (DEVICE, "x" * 201)])
def test_a_revocation_names_device_and_reason(device_id: str, reason: str) -> None:
    """Without a device's id, or a reason, nothing is revoked."""
    devices = FakeDevices(TILL)
    with pytest.raises(ContractViolation):
        FleetDesk(devices, FakeAudit(), FakeClock()).revoke(DeviceId(device_id), reason)
    assert not devices.devices[DEVICE].revoked


def test_an_unknown_device_is_told() -> None:
    """The owner hears that there is no such device, and the audit has nothing of it."""
    audit = FakeAudit()
    with pytest.raises(DeviceUnknown):
        FleetDesk(FakeDevices(TILL), audit, FakeClock()).revoke(OTHER_DEVICE, "stolen")
    assert audit.entries == []
