"""Erase an order, or all orders of a customer, for good: every version of every photo, and the records."""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from ulid import ULID

from backend_lambdas.contract.identifiers import OrderId, is_ulid, order_code
from infra.admin.customer.held import items_of, object_keys, order_ids_of
from infra.admin.customer.signed_records import SignedRecord, public_key, records_of
from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "erase"

ORDERS_A_TASK: Final = 200
"""The function takes no more in one task."""

REASON: Final = re.compile(r"[^@\x00-\x1f]{1,200}")

POLL_S: Final = 1.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--order", metavar="ID", help="this order, by its whole id of 26 characters")
    what.add_argument("--customer", metavar="ADDRESS", help="every order of this address, however it was spelt")
    parser.add_argument(
        "--reason", required=True, metavar="TEXT", help="why; kept for years, so no address and no name in it"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--wait", type=int, default=300, metavar="SECONDS", help="for the signed record (default: 300)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout; only with --yes")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    _refuse(arguments)
    order_ids = _order_ids(arguments, deployment)
    if not order_ids:
        raise AdminError("there is no order of that address, and nothing was done")
    if not arguments.json:
        for line in _described(deployment, order_ids):
            print(line)
    if not arguments.yes and input("erase all of that for good? Type yes: ").strip() != "yes":
        raise AdminError("nothing was erased")
    asked = [
        _ask(deployment, order_ids[start : start + ORDERS_A_TASK], arguments.reason)
        for start in range(0, len(order_ids), ORDERS_A_TASK)
    ]
    records = [_wait_for(deployment, erasure_id, arguments.wait) for erasure_id in asked]
    _tell(deployment, records, as_json=arguments.json)
    came = [] if arguments.customer is None else _order_ids(arguments, deployment)
    if came:
        raise AdminError(f"{len(came)} orders of that address came meanwhile: run it again")
    return 0


def _refuse(arguments: argparse.Namespace) -> None:
    if not REASON.fullmatch(arguments.reason):
        raise AdminError("--reason: 1 to 200 characters, and no @: it is kept after the customer's data is gone")
    if arguments.order is not None and not is_ulid(arguments.order):
        raise AdminError(f"--order: {arguments.order} is no order's id (26 characters, as in its record)")
    if arguments.json and not arguments.yes:
        raise AdminError("--json asks nothing, so it wants --yes")


def _order_ids(arguments: argparse.Namespace, deployment: Deployment) -> list[str]:
    if arguments.order is not None:
        return [arguments.order]
    return order_ids_of(deployment, arguments.customer, says=not arguments.json)


def _described(deployment: Deployment, order_ids: Sequence[str]) -> Iterator[str]:
    """With the address as it was typed: two mailboxes that differ by case would stand here."""
    for order_id in order_ids:
        head, photos = items_of(deployment, order_id)
        name = f"order {order_code(OrderId(order_id))} ({order_id})"
        files = sum(1 for _ in object_keys(deployment, order_id))
        if head is None and not photos and not files:
            yield f"{name}: nothing of it is here; a kiosk that announces it later will be told that it is erased"
        elif head is None:
            yield f"{name}: no head; {len(photos)} photos' records, {files} files"
        elif "erased_at" in head:
            yield f"{name}: erased {head['erased_at']}; {files} files"
        else:
            yield f"{name}: of {head['recipient']}, received {head['received_at']}, {head['photo_count']} photos"


def _ask(deployment: Deployment, order_ids: Sequence[str], reason: str) -> str:
    erasure_id = str(ULID())
    task = {
        "erasure_id": erasure_id,
        "entry_id": erasure_id,
        "order_ids": list(order_ids),
        "requested_at": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "requested_by": deployment.caller_arn(),
        "reason": reason,
    }
    deployment.sqs().send_message(QueueUrl=deployment.output("ErasuresQueueUrl"), MessageBody=json.dumps(task))
    return erasure_id


def _wait_for(deployment: Deployment, erasure_id: str, limit_s: int) -> SignedRecord:
    deadline = time.monotonic() + limit_s
    while True:
        found = [record for record in records_of(deployment, erasure_id) if record.entry_id == erasure_id]
        if found:
            return found[0]
        if time.monotonic() > deadline:
            raise AdminError(
                f"erasure {erasure_id} was asked for, and its record is not there after {limit_s} s. It goes on by "
                "itself: look with `erasures`, and with `dead-letters` if it does not come"
            )
        time.sleep(POLL_S)


def _tell(deployment: Deployment, records: Sequence[SignedRecord], *, as_json: bool) -> None:
    told: list[dict[str, Any]] = []
    for record in records:
        is_good = record.is_signed_by(public_key(deployment, record.signing_key))
        told.append({**record.told, "signature": record.signature, "signing_key": record.signing_key, "good": is_good})
    if as_json:
        print(json.dumps({"records": told}, indent=2))
    else:
        for record, one in zip(records, told, strict=True):
            found = one["found"]
            print(
                f"erased {one['erased_at']}: {len(one['order_ids'])} orders, {found['version_count']} versions of "
                f"{found['object_count']} files, {found['upload_count']} unfinished uploads, "
                f"{found['record_count']} records"
            )
            print(f"record {record.erasure_id}, signature {'good' if one['good'] else 'WRONG'}: {record.document}")
        print(
            "in 15 minutes, when no upload that was granted before can begin, it is swept by itself; and once more then"
        )
    if not all(one["good"] for one in told):
        raise AdminError("a signature is wrong: who signed it?")
