"""The audit in DynamoDB: entries are put, and there is no method for anything else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend_lambdas.adapters.attributes import RECORD_VERSION, to_attribute
from backend_lambdas.adapters.clients import translated
from backend_lambdas.contract import codec

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.domain.audit import AuditEntry

SUBJECT_PREFIX: Final = "store#"


@dataclass(frozen=True, slots=True)
class DynamoDbAudit:
    client: DynamoDBClient
    table: str

    def record(self, entry: AuditEntry) -> None:
        plain = codec.to_plain(entry)
        expires_at_s = plain.pop("expires_at_s")
        item = {
            "subject": f"{SUBJECT_PREFIX}{plain.pop('store_id')}",
            **plain,
            "expires_at": expires_at_s,
            "record_version": RECORD_VERSION,
        }
        with translated():
            # Unconditional: a repeat, as after a lost reply, puts the same entry at the same key.
            self.client.put_item(TableName=self.table, Item={name: to_attribute(value) for name, value in item.items()})
