"""The lease on an order's next mail with a new link, by one conditional write to the order's head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.adapters.orders.items import HEAD_PHOTO_ID
from backend_lambdas.contract.statuses import NoticeStatus

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.ports import LinkLease


@dataclass(frozen=True, slots=True)
class DynamoDbLinkLeases:
    client: DynamoDBClient
    table: str

    def lease_link(self, order_id: OrderId, lease: LinkLease) -> bool:
        as_read = "attribute_not_exists(link_lease_id)" if lease.replaces is None else "link_lease_id = :replaces"
        values: dict[str, object] = {
            ":lease_id": lease.lease_id,
            ":request_ids": list(lease.request_ids),
            ":until": lease.until_s,
            ":mails": list(lease.mails_at_s),
            ":sent": NoticeStatus.SENT,
        }
        if lease.replaces is not None:
            values[":replaces"] = lease.replaces
        with translated():
            try:
                self.client.update_item(
                    TableName=self.table,
                    Key={"order_id": to_attribute(order_id), "photo_id": to_attribute(HEAD_PHOTO_ID)},
                    UpdateExpression="SET link_lease_id = :lease_id, link_lease_until_s = :until,"
                    " link_mails_at_s = :mails, link_request_ids = :request_ids",
                    ConditionExpression="notice_status = :sent AND attribute_not_exists(erased_at)"
                    f" AND attribute_not_exists(cancelled_at) AND {as_read}",
                    ExpressionAttributeValues={name: to_attribute(value) for name, value in values.items()},
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":
                    raise
                # Own already: this very write got through, its reply was lost, and the client wrote again.
                return _standing_lease(exc) == lease.lease_id
        return True


def _standing_lease(error: ClientError) -> str | None:
    response: dict[str, Any] = {**error.response}  # the stub of the response knows the common members only
    standing: str | None = response.get("Item", {}).get("link_lease_id", {}).get("S")
    return standing
