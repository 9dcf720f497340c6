"""Builds what has to do with commands to kiosks; otherwise as `_wiring`, with its clock."""
# ruff: noqa: PLC0415  # as in _wiring: the imports stand in the builders on purpose

from __future__ import annotations

import os
import time
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.handlers._wiring import clock
from backend_lambdas.handlers._wiring_fleet import command_reader, commands, health_desk
from backend_lambdas.handlers._wiring_staff import audit_log

if TYPE_CHECKING:
    from backend_lambdas.domain.fleet.commands import CommandDesk, CommandIssuer, LogDesk
    from backend_lambdas.domain.fleet.overview import FleetBook


@cache
def command_desk() -> CommandDesk:
    from backend_lambdas.domain.fleet.commands import CommandDesk

    return CommandDesk(commands(), audit_log(), clock())


@cache
def command_issuer() -> CommandIssuer:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.dynamodb_devices import DynamoDbDevices
    from backend_lambdas.domain.fleet.commands import CommandIssuer

    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    return CommandIssuer(commands(), DynamoDbDevices(client("dynamodb"), table, time.sleep), audit_log(), clock())


@cache
def log_desk() -> LogDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.s3_photos import S3Photos
    from backend_lambdas.domain.fleet.commands import LogDesk

    bucket = settings.load(settings.PhotosSettings, os.environ).photo_bucket
    return LogDesk(commands(), S3Photos(client("s3"), bucket), clock())


@cache
def fleet_book() -> FleetBook:
    from backend_lambdas.domain.fleet.overview import FleetBook

    return FleetBook(health_desk(), command_reader())
