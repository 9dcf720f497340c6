"""The audit's records of erasures: read from the table, and verified on this machine by the key's public half."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

SUBJECT_PREFIX: Final = "erasure#"
ALGORITHM: Final = "ECDSA_SHA_256"


@dataclass(frozen=True, slots=True)
class SignedRecord:
    erasure_id: str
    entry_id: str
    document: str
    """Canonical JSON, to the byte as it was signed."""
    signature: str
    """DER, base 64."""
    signing_key: str
    """The key's ARN."""
    algorithm: str

    @classmethod
    def of_item(cls, item: Mapping[str, Any]) -> Self:
        text = {name: next(iter(value.values())) for name, value in item.items()}
        return cls(
            erasure_id=text["subject"].removeprefix(SUBJECT_PREFIX),
            entry_id=text["entry_id"],
            document=text["document"],
            signature=text["signature"],
            signing_key=text["signing_key"],
            algorithm=text["signing_algorithm"],
        )

    @property
    def told(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.document)
        return told

    def is_signed_by(self, key: ec.EllipticCurvePublicKey) -> bool:
        """Whether this key signed this document, and the document is about this very entry."""
        if self.algorithm != ALGORITHM or (self.told["erasure_id"], self.told["entry_id"]) != (
            self.erasure_id,
            self.entry_id,
        ):
            return False
        try:
            key.verify(base64.b64decode(self.signature), self.document.encode(), ec.ECDSA(hashes.SHA256()))
        except (InvalidSignature, ValueError):
            return False
        return True


def records_of(deployment: Deployment, erasure_id: str) -> list[SignedRecord]:
    """The erasure's own record first, then those of sweeps that found something."""
    found = deployment.queried("AuditTableName", "subject = :value", SUBJECT_PREFIX + erasure_id, ConsistentRead=True)
    return [SignedRecord.of_item(item) for item in found]


def all_records(deployment: Deployment) -> list[SignedRecord]:
    """By time. The owner looks through the table with her own rights: it has no index for this, and needs none."""
    pages = (
        deployment.dynamodb()
        .get_paginator("scan")
        .paginate(
            TableName=deployment.output("AuditTableName"),
            FilterExpression="begins_with(subject, :prefix)",
            ExpressionAttributeValues={":prefix": {"S": SUBJECT_PREFIX}},
        )
    )
    found = [SignedRecord.of_item(item) for page in pages for item in page["Items"]]
    return sorted(found, key=lambda record: record.entry_id)


def public_key(deployment: Deployment, key_arn: str) -> ec.EllipticCurvePublicKey:
    """KMS gives away the public half alone."""
    der = deployment.kms().get_public_key(KeyId=key_arn)["PublicKey"]
    key = load_der_public_key(der)
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise TypeError(f"{key_arn} is no key on an elliptic curve")
    return key
