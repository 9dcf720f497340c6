"""Stored photos on the queue that S3 reports them to, in the form of S3's own event."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

from backend_lambdas.adapters.clients import translated

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient


@dataclass(frozen=True, slots=True)
class SqsStoredPhotos:
    client: SQSClient
    queue_url: str

    def tell(self, key: str, trace_id: str) -> None:
        """Only what `photo_stored` reads; the key is encoded as S3 does it.

        https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
        """
        event = {"Records": [{"s3": {"object": {"key": quote_plus(key, safe="/")}}}]}
        with translated():
            self.client.send_message(
                QueueUrl=self.queue_url,
                MessageBody=json.dumps(event),
                MessageAttributes={"trace_id": {"DataType": "String", "StringValue": trace_id}},
            )
