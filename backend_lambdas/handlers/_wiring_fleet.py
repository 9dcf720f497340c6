"""Builds what has to do with kiosks' heartbeats; otherwise as `_wiring`, with its clock."""
# ruff: noqa: PLC0415  # as in _wiring: the imports stand in the builders on purpose

from __future__ import annotations

import os
import time
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.handlers._wiring import clock

if TYPE_CHECKING:
    from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk, KioskWatch


@cache
def heartbeat_desk() -> HeartbeatDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.heartbeats import DynamoDbSightings
    from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk

    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    return HeartbeatDesk(DynamoDbSightings(client("dynamodb"), table), clock())


@cache
def kiosk_watch() -> KioskWatch:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.dynamodb_devices import DynamoDbDevices
    from backend_lambdas.adapters.fleet.heartbeats import DynamoDbSightings
    from backend_lambdas.domain.fleet.heartbeats import KioskWatch

    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    watch = settings.load(settings.WatchSettings, os.environ)
    dynamodb = client("dynamodb")
    return KioskWatch(
        DynamoDbSightings(dynamodb, table),
        DynamoDbDevices(dynamodb, table, time.sleep),
        clock(),
        silent_after=timedelta(seconds=watch.kiosk_silent_after_s),
        given_up_after=timedelta(hours=watch.kiosk_given_up_after_h),
    )
