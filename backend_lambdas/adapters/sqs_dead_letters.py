"""The dead-letter queue as a place to put a message with its reason, instead of waiting for SQS to move it without."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.adapters.clients import translated

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import MessageAttributeValueTypeDef

    from backend_lambdas.domain.ports import Burial


@dataclass(frozen=True, slots=True)
class SqsDeadLetters:
    client: SQSClient
    queue_url: str

    def bury(self, body: str, burial: Burial) -> None:
        with translated():
            self.client.send_message(
                QueueUrl=self.queue_url,
                MessageBody=body,
                MessageAttributes={
                    "reason": _text(burial.reason),
                    "buried_at": _text(burial.buried_at),
                    "receive_count": {"DataType": "Number", "StringValue": str(burial.receive_count)},
                    **({"trace_id": _text(burial.trace_id)} if burial.trace_id else {}),
                },
            )


def _text(value: str) -> MessageAttributeValueTypeDef:
    return {"DataType": "String", "StringValue": value}
