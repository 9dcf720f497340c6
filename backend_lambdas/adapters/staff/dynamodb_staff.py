"""A shop's staff, their sessions and what was guessed, in DynamoDB. Every change is conditional on what was read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import Item, to_attribute
from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.adapters.dynamodb_transactions import transact
from backend_lambdas.adapters.staff import items

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.contract.staff.sessions import StaffNumber
    from backend_lambdas.domain.staff.records import Guesses, StaffMember, StaffSession


@dataclass(frozen=True, slots=True)
class DynamoDbStaff:
    client: DynamoDBClient
    table: str
    sleep: Callable[[float], None]
    """Seconds, between tries of a transaction that collided."""

    def find_member(self, store_id: StoreId, staff_number: StaffNumber) -> StaffMember | None:
        item = self._get(items.member_key(store_id, staff_number))
        return items.member_from_item(item) if item else None

    def find_session(self, store_id: StoreId, token_hash: str) -> StaffSession | None:
        item = self._get(items.session_key(store_id, token_hash))
        return items.session_from_item(item) if item else None

    def find_guesses(self, store_id: StoreId, subject: str) -> Guesses | None:
        item = self._get(items.guesses_key(store_id, subject))
        return items.guesses_from_item(item) if item else None

    def members(self, store_id: StoreId) -> list[StaffMember]:
        return [items.member_from_item(item) for item in self._query(store_id, items.MEMBER_PREFIX)]

    def guesses(self, store_id: StoreId) -> list[Guesses]:
        return [items.guesses_from_item(item) for item in self._query(store_id, items.GUESSES_PREFIX)]

    def count_guesses(self, before: Sequence[Guesses | None], after: Sequence[Guesses]) -> bool:
        puts = [
            {"Put": self._put(items.to_item(new), None if old is None else {"guess_id": old.guess_id})}
            for old, new in zip(before, after, strict=True)
        ]
        return not transact(self.client, puts, self.sleep)

    def forget_guesses(self, store_id: StoreId, subject: str) -> None:
        with translated():
            self.client.delete_item(TableName=self.table, Key=items.guesses_key(store_id, subject))

    def add_session(self, session: StaffSession) -> None:
        with translated():
            self.client.put_item(TableName=self.table, Item=items.to_item(session))

    def remove_session(self, session: StaffSession) -> None:
        key = items.session_key(session.store_id, session.token_hash)
        with translated():
            self.client.delete_item(TableName=self.table, Key=key)

    def replace_hash(self, member: StaffMember, pin_hash: str) -> None:
        self._written(items.to_item(replace(member, pin_hash=pin_hash)), {"pin_hash": member.pin_hash})

    def add_member(self, member: StaffMember) -> bool:
        if self._written(items.to_item(member), None):
            return True
        # This very write may have got through before, and its reply been lost.
        return self.find_member(member.store_id, member.staff_number) == member

    def replace_member(self, before: StaffMember, after: StaffMember) -> bool:
        standing = {"credential_id": before.credential_id, "pin_hash": before.pin_hash, "role": before.role}
        if self._written(items.to_item(after), standing):
            return True
        return self.find_member(after.store_id, after.staff_number) == after

    def remove_member(self, member: StaffMember) -> None:
        with translated():
            try:
                self.client.delete_item(
                    TableName=self.table,
                    Key=items.member_key(member.store_id, member.staff_number),
                    ConditionExpression="credential_id = :credential_id",
                    ExpressionAttributeValues={":credential_id": to_attribute(member.credential_id)},
                )
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":
                    raise

    def _get(self, key: Item) -> Mapping[str, Any] | None:
        with translated():
            return self.client.get_item(TableName=self.table, Key=key, ConsistentRead=True).get("Item")

    def _query(self, store_id: StoreId, prefix: str) -> list[Mapping[str, Any]]:
        found: list[Mapping[str, Any]] = []
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                KeyConditionExpression="store_id = :store_id AND begins_with(staff_key, :prefix)",
                ExpressionAttributeValues={":store_id": to_attribute(store_id), ":prefix": to_attribute(prefix)},
                ConsistentRead=True,
            )
            for page in pages:
                found.extend(page["Items"])
        return found

    def _written(self, item: Item, standing: Mapping[str, str] | None) -> bool:
        """False where the item is not as it is said to stand; `None` says that there is none."""
        with translated():
            try:
                self.client.put_item(**self._put(item, standing))
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":
                    raise
                return False
        return True

    def _put(self, item: Item, standing: Mapping[str, str] | None) -> dict[str, Any]:
        put: dict[str, Any] = {"TableName": self.table, "Item": item}
        if standing is None:
            return put | {"ConditionExpression": "attribute_not_exists(staff_key)"}
        # Named: `role` is a word of DynamoDB's own.
        return put | {
            "ConditionExpression": " AND ".join(f"#{name} = :{name}" for name in standing),
            "ExpressionAttributeNames": {f"#{name}": name for name in standing},
            "ExpressionAttributeValues": {f":{name}": to_attribute(value) for name, value in standing.items()},
        }
