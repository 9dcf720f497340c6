"""Builds what has to do with staff and with the owner's view of devices; otherwise as `_wiring`, with its clock."""
# ruff: noqa: PLC0415  # as in _wiring: the imports stand in the builders on purpose

from __future__ import annotations

import os
import time
import uuid
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.handlers._wiring import clock

if TYPE_CHECKING:
    from backend_lambdas.adapters.dynamodb_audit import DynamoDbAudit
    from backend_lambdas.adapters.staff.dynamodb_staff import DynamoDbStaff
    from backend_lambdas.domain.fleet.register import FleetDesk
    from backend_lambdas.domain.staff.members import StaffBook
    from backend_lambdas.domain.staff.sessions import LoginDesk, LogoutDesk, StaffSessions


@cache
def staff_sessions() -> StaffSessions:
    from backend_lambdas.domain.staff.sessions import StaffSessions

    return StaffSessions(_staff(), clock())


@cache
def login_desk() -> LoginDesk:
    from backend_lambdas.domain.staff.pins import PinHasher
    from backend_lambdas.domain.staff.sessions import LoginDesk

    return LoginDesk(_staff(), audit_log(), PinHasher(), clock(), _new_id)


@cache
def logout_desk() -> LogoutDesk:
    from backend_lambdas.domain.staff.sessions import LogoutDesk

    return LogoutDesk(_staff(), audit_log(), clock())


@cache
def staff_book() -> StaffBook:
    from backend_lambdas.domain.staff.members import StaffBook
    from backend_lambdas.domain.staff.pins import PinHasher

    return StaffBook(_staff(), audit_log(), PinHasher(), clock(), _new_id)


@cache
def fleet_desk() -> FleetDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.dynamodb_devices import DynamoDbDevices
    from backend_lambdas.domain.fleet.register import FleetDesk

    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    return FleetDesk(DynamoDbDevices(client("dynamodb"), table, time.sleep), audit_log(), clock())


@cache
def _staff() -> DynamoDbStaff:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.staff.dynamodb_staff import DynamoDbStaff

    return DynamoDbStaff(client("dynamodb"), settings.load(settings.StaffSettings, os.environ).staff_table, time.sleep)


@cache
def audit_log() -> DynamoDbAudit:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.dynamodb_audit import DynamoDbAudit

    return DynamoDbAudit(client("dynamodb"), settings.load(settings.AuditSettings, os.environ).audit_table)


def _new_id() -> str:
    return uuid.uuid4().hex
