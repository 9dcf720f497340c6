"""Signatures by a key that never leaves KMS: https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend_lambdas.adapters.clients import translated
from backend_lambdas.domain.erasure.tasks import Signature

if TYPE_CHECKING:
    from mypy_boto3_kms import KMSClient

ALGORITHM: Final = "ECDSA_SHA_256"


@dataclass(frozen=True, slots=True)
class KmsSigner:
    client: KMSClient
    key_arn: str

    def sign(self, document: str) -> Signature:
        # The digest, since KMS takes no more than 4 KB of a text, and a customer may have many orders.
        digest = hashlib.sha256(document.encode()).digest()
        with translated():
            answer = self.client.sign(
                KeyId=self.key_arn, Message=digest, MessageType="DIGEST", SigningAlgorithm=ALGORITHM
            )
        return Signature(answer["KeyId"], ALGORITHM, base64.b64encode(answer["Signature"]).decode())
