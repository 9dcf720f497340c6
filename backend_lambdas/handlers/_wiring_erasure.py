"""Constructs, beside `_wiring` and by its rules, what keeps records in shape and what takes them away."""
# ruff: noqa: PLC0415  # the imports stand in the builders on purpose, as there

from __future__ import annotations

import os
import time
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.adapters.system_clock import SystemClock

if TYPE_CHECKING:
    from backend_lambdas.adapters.erasure.sweeps import SqsSweeps
    from backend_lambdas.adapters.orders.migration import Migration
    from backend_lambdas.domain.erasure.desk import ErasureDesk
    from backend_lambdas.domain.erasure.sweeper import Sweeper


@cache
def migration() -> Migration:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.orders.migration import Migration

    return Migration(client("dynamodb"), settings.load(settings.OrdersSettings, os.environ).orders_table)


@cache
def erasure_desk() -> ErasureDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.erasure.bucket import S3Erasure
    from backend_lambdas.adapters.erasure.log import DynamoDbErasureLog
    from backend_lambdas.adapters.erasure.signer import KmsSigner
    from backend_lambdas.adapters.erasure.tombstones import DynamoDbTombstones
    from backend_lambdas.domain.erasure.desk import ErasureDesk
    from backend_lambdas.domain.ulids import new_ulid

    orders_table = settings.load(settings.OrdersSettings, os.environ).orders_table
    log = settings.load(settings.ErasureLogSettings, os.environ)
    dynamodb = client("dynamodb")
    return ErasureDesk(
        records=DynamoDbTombstones(dynamodb, orders_table, time.sleep),
        store=S3Erasure(client("s3"), settings.load(settings.PhotosSettings, os.environ).photo_bucket),
        signer=KmsSigner(client("kms"), log.erasure_signing_key_arn),
        log=DynamoDbErasureLog(dynamodb, log.audit_table),
        sweeps=_sweeps(),
        clock=SystemClock(),
        new_entry_id=new_ulid,
        audit_retention=timedelta(days=log.audit_retention_days),
    )


@cache
def sweeper() -> Sweeper:
    from backend_lambdas.domain.erasure.sweeper import Sweeper
    from backend_lambdas.domain.ulids import new_ulid

    return Sweeper(_sweeps(), SystemClock(), new_ulid)


@cache
def _sweeps() -> SqsSweeps:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.erasure.sweeps import SqsSweeps

    return SqsSweeps(client("sqs"), settings.load(settings.ErasuresSettings, os.environ).erasures_queue_url)
