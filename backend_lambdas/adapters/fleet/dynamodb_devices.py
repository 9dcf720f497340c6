"""Devices and enrolment codes in DynamoDB, for the functions that have boto3 anyway."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import Item, to_attribute
from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.adapters.dynamodb_transactions import transact
from backend_lambdas.adapters.fleet import items
from backend_lambdas.domain.fleet.records import Device, EnrolmentCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.contract.identifiers import DeviceId, StoreId

BY_STORE: Final = "by_store"
"""The index of devices by their shop and the time of their enrolment."""


@dataclass(frozen=True, slots=True)
class DynamoDbDevices:
    client: DynamoDBClient
    table: str
    sleep: Callable[[float], None]
    """Seconds, between tries of a transaction that collided."""

    def find(self, device_id: DeviceId) -> Device | None:
        item = self._get(to_attribute(device_id))
        return items.device_from_item(item) if item else None

    def find_code(self, code_hash: str) -> EnrolmentCode | None:
        item = self._get(items.code_key(code_hash))
        return items.code_from_item(item) if item else None

    def _get(self, key: Item) -> Mapping[str, Any] | None:
        with translated():
            answer = self.client.get_item(TableName=self.table, Key={"device_id": key}, ConsistentRead=True)
        return answer.get("Item")

    def add_code(self, code: EnrolmentCode) -> bool:
        with translated():
            try:
                self.client.put_item(
                    TableName=self.table,
                    Item=items.code_to_item(code),
                    ConditionExpression="attribute_not_exists(device_id)",
                )
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":
                    raise
                return False
        return True

    def spend_code(self, code_hash: str, device: Device, now_s: int) -> bool:
        spend = {
            "Update": {
                "TableName": self.table,
                "Key": {"device_id": items.code_key(code_hash)},
                "UpdateExpression": "SET spent_by = :device_id",
                "ConditionExpression": "attribute_exists(device_id) AND attribute_not_exists(spent_by) "
                "AND expires_at > :now",
                "ExpressionAttributeValues": {
                    ":device_id": to_attribute(device.device_id),
                    ":now": to_attribute(now_s),
                },
            }
        }
        add = {
            "Put": {
                "TableName": self.table,
                "Item": items.device_to_item(device),
                "ConditionExpression": "attribute_not_exists(device_id)",
            }
        }
        return not transact(self.client, [spend, add], self.sleep)

    def in_store(self, store_id: StoreId) -> list[Device]:
        """By the index, which codes are not in: they have no `enrolled_at`."""
        found: list[Mapping[str, Any]] = []
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                IndexName=BY_STORE,
                KeyConditionExpression="store_id = :store_id",
                ExpressionAttributeValues={":store_id": to_attribute(store_id)},
            )
            for page in pages:
                found.extend(page["Items"])
        return [items.device_from_item(item) for item in found]

    def revoke(self, device_id: DeviceId, reason: str, at: str) -> Device | None:
        with translated():
            try:
                answer = self.client.update_item(
                    TableName=self.table,
                    Key={"device_id": to_attribute(device_id)},
                    UpdateExpression="SET revoked = :yes, revoked_at = if_not_exists(revoked_at, :at), "
                    "revoked_reason = if_not_exists(revoked_reason, :reason)",
                    # An update of a device that is not there would make one.
                    ConditionExpression="attribute_exists(enrolled_at)",
                    ExpressionAttributeValues={
                        ":yes": to_attribute(value=True),
                        ":at": to_attribute(at),
                        ":reason": to_attribute(reason),
                    },
                    ReturnValues="ALL_NEW",
                )
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":
                    raise
                return None
        return items.device_from_item(answer["Attributes"])
