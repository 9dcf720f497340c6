"""Builds what staff see of orders and do to them; otherwise as `_wiring`, with its clock."""
# ruff: noqa: PLC0415  # as in _wiring: the imports stand in the builders on purpose

from __future__ import annotations

import os
import time
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.handlers._wiring import clock

if TYPE_CHECKING:
    from backend_lambdas.adapters.orders.deeds import DynamoDbDeeds
    from backend_lambdas.domain.counter.desk import ActionDesk
    from backend_lambdas.domain.counter.lists import ListDesk
    from backend_lambdas.domain.counter.orders import OrderWindow


@cache
def list_desk() -> ListDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.orders.lists import DynamoDbLists
    from backend_lambdas.domain.counter.lists import ListDesk

    table = settings.load(settings.OrdersSettings, os.environ).orders_table
    return ListDesk(DynamoDbLists(client("dynamodb"), table, time.sleep), clock())


@cache
def orders() -> DynamoDbDeeds:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.orders.deeds import DynamoDbDeeds

    table = settings.load(settings.OrdersSettings, os.environ).orders_table
    return DynamoDbDeeds(client("dynamodb"), table, time.sleep)


@cache
def order_window() -> OrderWindow:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.cloudfront_links import CloudFrontLinks
    from backend_lambdas.adapters.secrets_manager import SecretsManager
    from backend_lambdas.domain.counter.orders import OrderWindow

    gallery = settings.load(settings.LinkSettings, os.environ)
    secrets = SecretsManager(client("secretsmanager"))
    links = CloudFrontLinks(gallery.link_key_pair_id, lambda: secrets.read(gallery.link_signing_key_secret_arn))
    return OrderWindow(links, clock(), gallery.gallery_base_url)


@cache
def action_desk() -> ActionDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.dynamodb_audit import DynamoDbAudit
    from backend_lambdas.adapters.erasure.sweeps import SqsSweeps
    from backend_lambdas.adapters.sqs_link_requests import SqsLinkRequests
    from backend_lambdas.domain.counter.desk import ActionDesk

    sqs = client("sqs")
    return ActionDesk(
        orders(),
        SqsLinkRequests(sqs, settings.load(settings.LinkRequestSettings, os.environ).link_requests_queue_url),
        SqsSweeps(sqs, settings.load(settings.ErasuresSettings, os.environ).erasures_queue_url),
        DynamoDbAudit(client("dynamodb"), settings.load(settings.AuditSettings, os.environ).audit_table),
        clock(),
    )
