"""What is held about a customer: her orders by her address, and each order's items, as plain values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.contract.fields import customer_key, is_email
from infra.admin.errors import AdminError
from infra.admin.migrate import migrated

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

HEAD: Final = "#order"

Plain = dict[str, Any]


def order_ids_of(deployment: Deployment, address: str, *, says: bool) -> list[str]:
    """Of every order of the customer, however she spelt her address; by time. Raises AdminError.

    Records of before are migrated first, where they are not yet: the index would miss them.
    """
    if not is_email(address):
        raise AdminError(f"{address} is no email address")
    migrated(deployment, only_if_needed=True, says=says)
    found = deployment.queried(
        "OrdersTableName",
        "customer_email = :value",
        customer_key(address),
        IndexName="by_customer",
        ProjectionExpression="order_id",
    )
    return sorted({item["order_id"]["S"] for item in found})


def items_of(deployment: Deployment, order_id: str) -> tuple[Plain | None, list[Plain]]:
    """The head, where there is one, and the photos by position."""
    found = deployment.queried("OrdersTableName", "order_id = :value", order_id, ConsistentRead=True)
    items = [plain(item) for item in found]
    heads = [item for item in items if item["photo_id"] == HEAD]
    photos = [item for item in items if item["photo_id"] != HEAD]
    return (heads[0] if heads else None), sorted(photos, key=lambda item: item["position"])


def plain(item: Mapping[str, Any]) -> Plain:
    return {name: _value(attribute) for name, attribute in item.items()}


def _value(attribute: Mapping[str, Any]) -> Any:  # noqa: ANN401  (whatever an item holds)
    ((kind, value),) = attribute.items()
    if kind == "N":
        return int(value)
    if kind == "L":  # of texts in JSON: prints, and lines of a history; or of plain ones
        members = map(_value, value)
        return [json.loads(one) if isinstance(one, str) and one.startswith("{") else one for one in members]
    return value


def object_keys(deployment: Deployment, order_id: str) -> Iterator[str]:
    """What lies in the order's folder now, older versions not among it."""
    pages = (
        deployment.s3()
        .get_paginator("list_objects_v2")
        .paginate(Bucket=deployment.output("PhotoBucketName"), Prefix=f"orders/{order_id}/")
    )
    for page in pages:
        for found in page.get("Contents", []):
            yield found["Key"]
