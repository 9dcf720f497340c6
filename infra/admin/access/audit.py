"""List what staff and the owner did in a shop: logins, refusals, locks, deeds to orders, changes, revocations."""

from __future__ import annotations

import argparse
import json
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "audit"
_UNITS: Final = {"h": "hours", "d": "days"}
_COLUMNS: Final = ("at", "actor", "action", "about", "order_id", "device_id", "reason")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="S", help="the shop")
    parser.add_argument("--since", default="1d", metavar="T", help="12h, 7d, or a date as in 2026-05-04 (default: 1d)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    """Read with the owner's own rights: there is no rule in looking."""
    since = _moment(arguments.since, datetime.now(UTC))
    entries = _entries(deployment, arguments.store, since)
    if arguments.json:
        print(json.dumps({"entries": entries}, indent=2))
        return 0
    for entry in entries:
        print("  ".join(str(entry[name]) for name in _COLUMNS if name in entry))
    if not entries:
        print(f"nothing since {since.isoformat(timespec='minutes')}")
    return 0


def _entries(deployment: Deployment, store: str, since: datetime) -> list[dict[str, Any]]:
    pages = (
        deployment.dynamodb()
        .get_paginator("query")
        .paginate(
            TableName=deployment.output("AuditTableName"),
            KeyConditionExpression="subject = :subject AND entry_id >= :first",
            ExpressionAttributeValues={":subject": {"S": f"store#{store}"}, ":first": {"S": _first_id(since)}},
            ConsistentRead=True,
        )
    )
    hidden = {"subject", "expires_at", "record_version"}
    return [
        {name: next(iter(value.values())) for name, value in item.items() if name not in hidden}
        for page in pages
        for item in page["Items"]
    ]


def _first_id(since: datetime) -> str:
    """The least ULID of that millisecond: ten digits of time in Crockford's base 32, and nothing behind them."""
    milliseconds = max(0, int(since.timestamp() * 1000))
    return "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[milliseconds >> 5 * place & 31] for place in reversed(range(10)))


def _moment(text: str, now: datetime) -> datetime:
    if found := re.fullmatch(r"([0-9]{1,4})([hd])", text):
        return now - timedelta(**{_UNITS[found[2]]: int(found[1])})
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as exc:
        raise AdminError(f"--since {text}: give 12h, 7d, or a date as in 2026-05-04") from exc
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
