"""Requests for a new link, on their own queue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.adapters.clients import translated
from backend_lambdas.contract import codec

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

    from backend_lambdas.domain.new_links import LinkRequest


@dataclass(frozen=True, slots=True)
class SqsLinkRequests:
    client: SQSClient
    queue_url: str

    def ask(self, request: LinkRequest) -> None:
        with translated():
            self.client.send_message(QueueUrl=self.queue_url, MessageBody=codec.encode(request))
