"""Ready orders on the SNS topic: ids only, since whoever hears of one reads the records anyway."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.adapters.clients import translated

if TYPE_CHECKING:
    from mypy_boto3_sns import SNSClient

    from backend_lambdas.contract.identifiers import OrderId


@dataclass(frozen=True, slots=True)
class SnsAnnouncements:
    client: SNSClient
    topic_arn: str

    def announce(self, order_id: OrderId, trace_id: str) -> None:
        message = json.dumps({"order_id": order_id, "trace_id": trace_id})
        with translated():
            self.client.publish(
                TopicArn=self.topic_arn,
                Message=message,
                # Beside the message, too: who can't read it still knows whose it is. Raw delivery hands it on.
                MessageAttributes={"trace_id": {"DataType": "String", "StringValue": trace_id}},
            )
