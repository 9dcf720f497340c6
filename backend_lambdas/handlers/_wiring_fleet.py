"""Builds what has to do with a shop's kiosks and their settings, and with dead letters; otherwise as `_wiring`, with
its clock.
"""
# ruff: noqa: PLC0415  # as in _wiring: the imports stand in the builders on purpose

from __future__ import annotations

import os
import time
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.handlers._wiring import clock
from backend_lambdas.handlers._wiring_staff import audit_log

if TYPE_CHECKING:
    from backend_lambdas.adapters.fleet.commands import DynamoDbCommands
    from backend_lambdas.adapters.fleet.shop_settings import DynamoDbSettings
    from backend_lambdas.domain.fleet.commands import CommandReader
    from backend_lambdas.domain.fleet.health import HealthDesk
    from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk, KioskWatch
    from backend_lambdas.domain.fleet.letters import LetterDesk, LetterReader
    from backend_lambdas.domain.fleet.shop_settings import SettingsDesk, SettingsReader


@cache
def heartbeat_desk() -> HeartbeatDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.heartbeats import DynamoDbSightings
    from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk

    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    return HeartbeatDesk(DynamoDbSightings(client("dynamodb"), table, time.sleep), clock(), command_reader())


@cache
def command_reader() -> CommandReader:
    from backend_lambdas.domain.fleet.commands import CommandReader

    return CommandReader(commands(), clock())


@cache
def commands() -> DynamoDbCommands:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.commands import DynamoDbCommands

    table = settings.load(settings.CommandsSettings, os.environ).commands_table
    return DynamoDbCommands(client("dynamodb"), table)


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
        DynamoDbSightings(dynamodb, table, time.sleep),
        DynamoDbDevices(dynamodb, table, time.sleep),
        clock(),
        silent_after=timedelta(seconds=watch.kiosk_silent_after_s),
        given_up_after=timedelta(hours=watch.kiosk_given_up_after_h),
    )


@cache
def health_desk() -> HealthDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.dynamodb_devices import DynamoDbDevices
    from backend_lambdas.adapters.fleet.heartbeats import DynamoDbSightings
    from backend_lambdas.domain.fleet.health import HealthDesk

    table = settings.load(settings.DevicesSettings, os.environ).devices_table
    silence = settings.load(settings.SilenceSettings, os.environ)
    dynamodb = client("dynamodb")
    return HealthDesk(
        DynamoDbDevices(dynamodb, table, time.sleep),
        DynamoDbSightings(dynamodb, table, time.sleep),
        clock(),
        silent_after=timedelta(seconds=silence.kiosk_silent_after_s),
    )


@cache
def letter_desk() -> LetterDesk:
    from backend_lambdas.domain.fleet.letters import LetterDesk

    return LetterDesk(letter_reader(), audit_log(), clock())


@cache
def letter_reader() -> LetterReader:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.letters import DynamoDbStoresOfOrders, SqsLetterBoxes
    from backend_lambdas.contract.dead_letters.letter import LetterQueue
    from backend_lambdas.contract.dead_letters.queue import DeadLetterQueue
    from backend_lambdas.domain.fleet.letters import LetterReader

    urls = settings.load(settings.LettersSettings, os.environ)
    sqs = client("sqs")
    boxes = {
        queue: DeadLetterQueue(sqs, queue.value, letters_url, queue_url)
        for queue, queue_url, letters_url in (
            (LetterQueue.STORED_PHOTOS, urls.stored_photos_queue_url, urls.stored_photos_dead_letters_url),
            (LetterQueue.NOTICES, urls.notices_queue_url, urls.notices_dead_letters_url),
            (LetterQueue.LINK_REQUESTS, urls.link_requests_queue_url, urls.link_requests_dead_letters_url),
            (LetterQueue.MAIL_EVENTS, urls.mail_events_queue_url, urls.mail_events_dead_letters_url),
            (LetterQueue.ERASURES, urls.erasures_queue_url, urls.erasures_dead_letters_url),
        )
    }
    orders_table = settings.load(settings.OrdersSettings, os.environ).orders_table
    orders = DynamoDbStoresOfOrders(client("dynamodb"), orders_table, time.sleep)
    return LetterReader(SqsLetterBoxes(boxes), orders, urls.receives_max)


@cache
def settings_reader() -> SettingsReader:
    from backend_lambdas.domain.fleet.shop_settings import SettingsReader

    return SettingsReader(_settings())


@cache
def settings_desk() -> SettingsDesk:
    from backend_lambdas.domain.fleet.shop_settings import SettingsDesk

    return SettingsDesk(_settings(), audit_log(), clock())


@cache
def _settings() -> DynamoDbSettings:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.fleet.shop_settings import DynamoDbSettings

    table = settings.load(settings.ShopSettingsSettings, os.environ).settings_table
    return DynamoDbSettings(client("dynamodb"), table)
