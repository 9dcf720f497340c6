"""Constructs, beside `_wiring` and by its rules, what keeps records in shape and what takes them away."""
# ruff: noqa: PLC0415  # the imports stand in the builders on purpose, as there

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings

if TYPE_CHECKING:
    from backend_lambdas.adapters.orders.migration import Migration


@cache
def migration() -> Migration:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.orders.migration import Migration

    return Migration(client("dynamodb"), settings.load(settings.OrdersSettings, os.environ).orders_table)
