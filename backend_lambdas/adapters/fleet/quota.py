"""A device's day in DynamoDB: one item for each, beside the devices, that only ever grows and then expires."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.attributes import to_attribute

if TYPE_CHECKING:
    from backend_lambdas.domain.fleet.quota import QuotaCharge

DAY_KEY_PREFIX: Final = "quota#"
"""By this word the role of who takes orders in is kept from the devices themselves."""


def charging(table: str, charge: QuotaCharge) -> dict[str, Any]:
    """The write that adds an order to the day, for a transaction; its condition fails where there is no room.

    DynamoDB does not add in a condition, so what is left is compared.
    """
    return {
        "Update": {
            "TableName": table,
            "Key": {"device_id": to_attribute(f"{DAY_KEY_PREFIX}{charge.device_id}#{charge.day}")},
            "UpdateExpression": "SET expires_at = :expires_at ADD photo_count :photos, size_bytes :bytes",
            "ConditionExpression": "attribute_not_exists(device_id) "
            "OR (photo_count <= :photos_before AND size_bytes <= :bytes_before)",
            "ExpressionAttributeValues": {
                ":expires_at": to_attribute(charge.expires_at_s),
                ":photos": to_attribute(charge.photo_count),
                ":bytes": to_attribute(charge.size_bytes),
                ":photos_before": to_attribute(charge.photo_count_max - charge.photo_count),
                ":bytes_before": to_attribute(charge.size_bytes_max - charge.size_bytes),
            },
        }
    }
