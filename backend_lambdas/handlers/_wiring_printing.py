"""Builds what hands out prints and takes in what became of them; otherwise as `_wiring`, with its clock."""
# ruff: noqa: PLC0415  # as in _wiring: the imports stand in the builders on purpose

from __future__ import annotations

import os
import time
from functools import cache
from typing import TYPE_CHECKING

from backend_lambdas import settings
from backend_lambdas.handlers._wiring import clock

if TYPE_CHECKING:
    from backend_lambdas.domain.printing.claims import ClaimDesk
    from backend_lambdas.domain.printing.reports import ReportDesk


@cache
def claim_desk() -> ClaimDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.cloudfront_links import CloudFrontLinks
    from backend_lambdas.adapters.orders.lookup import DynamoDbLookup
    from backend_lambdas.adapters.orders.print_moves import PrintMoves
    from backend_lambdas.adapters.secrets_manager import SecretsManager
    from backend_lambdas.domain.lookup.desk import LookupDesk
    from backend_lambdas.domain.printing.claims import ClaimDesk

    table = settings.load(settings.OrdersSettings, os.environ).orders_table
    links = settings.load(settings.LinkSettings, os.environ)
    dynamodb, secrets = client("dynamodb"), SecretsManager(client("secretsmanager"))
    return ClaimDesk(
        queue=LookupDesk(DynamoDbLookup(dynamodb, table, time.sleep), clock()),
        records=PrintMoves(dynamodb, table, time.sleep),
        links=CloudFrontLinks(links.link_key_pair_id, lambda: secrets.read(links.link_signing_key_secret_arn)),
        clock=clock(),
        gallery_base_url=links.gallery_base_url,
    )


@cache
def report_desk() -> ReportDesk:
    from backend_lambdas.adapters.clients import client
    from backend_lambdas.adapters.orders.print_moves import PrintMoves
    from backend_lambdas.adapters.orders.stages import StageMoves
    from backend_lambdas.domain.printing.reports import ReportDesk

    table, dynamodb = settings.load(settings.OrdersSettings, os.environ).orders_table, client("dynamodb")
    return ReportDesk(PrintMoves(dynamodb, table, time.sleep), StageMoves(dynamodb, table, time.sleep))
