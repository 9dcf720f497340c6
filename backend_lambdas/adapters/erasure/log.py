"""What was erased, in the audit's table: put once, and there is no method for anything else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import RECORD_VERSION, to_attribute
from backend_lambdas.adapters.clients import error_code, translated

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.domain.erasure.tasks import Signature

SUBJECT_PREFIX: Final = "erasure#"


@dataclass(frozen=True, slots=True)
class DynamoDbErasureLog:
    client: DynamoDBClient
    table: str

    def keep(self, erasure_id: str, entry_id: str, document: str, signature: Signature, expires_at_s: int) -> None:
        entry: dict[str, object] = {
            "subject": f"{SUBJECT_PREFIX}{erasure_id}",
            "entry_id": entry_id,
            "document": document,
            "signature": signature.signature,
            "signing_key": signature.key_id,
            "signing_algorithm": signature.algorithm,
            "expires_at": expires_at_s,
            "record_version": RECORD_VERSION,
        }
        with translated():
            try:
                self.client.put_item(
                    TableName=self.table,
                    Item={name: to_attribute(value) for name, value in entry.items()},
                    ConditionExpression="attribute_not_exists(subject)",
                )
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":  # an earlier try's, which stands
                    raise
