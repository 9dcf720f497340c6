"""The shop's settings in DynamoDB: an item for each version, which is put once and never changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import RECORD_VERSION, from_attribute, to_attribute
from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.contract import codec
from backend_lambdas.contract.staff.settings import SettingsState
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import RecordsInconsistent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.contract.identifiers import StoreId


@dataclass(frozen=True, slots=True)
class DynamoDbSettings:
    client: DynamoDBClient
    table: str

    def last(self, store_id: StoreId, *, consistent: bool) -> SettingsState | None:
        with translated():
            found = self.client.query(
                TableName=self.table,
                KeyConditionExpression="store_id = :store_id",
                ExpressionAttributeValues={":store_id": to_attribute(store_id)},
                ScanIndexForward=False,
                Limit=1,
                ConsistentRead=consistent,
            )["Items"]
        return _state(found[0]) if found else None

    def add(self, store_id: StoreId, state: SettingsState) -> bool:
        item = {
            "store_id": to_attribute(store_id),
            "settings_version": to_attribute(state.version),
            # As it came over the wire: what a later version of it knows more is kept, and read by who knows it.
            "settings": to_attribute(codec.encode(state.settings)),
            "changed_at": to_attribute(state.changed_at),
            "changed_by": to_attribute(state.changed_by),
            "record_version": to_attribute(RECORD_VERSION),
        }
        with translated():
            try:
                self.client.put_item(
                    TableName=self.table, Item=item, ConditionExpression="attribute_not_exists(settings_version)"
                )
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":
                    raise
                # This very write may have got through before, and its reply been lost.
                return self.last(store_id, consistent=True) == state
        return True


def _state(item: Mapping[str, Any]) -> SettingsState:
    plain = {name: from_attribute(attribute) for name, attribute in item.items()}
    wire = {**plain, "version": plain["settings_version"], "settings": json.loads(str(plain["settings"]))}
    try:
        return codec.from_plain(SettingsState, wire)
    except ContractViolation as exc:
        raise RecordsInconsistent(f"settings: {exc}") from exc
