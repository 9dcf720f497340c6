"""Sweeps on the queue that erasures come by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.adapters.clients import translated
from backend_lambdas.contract import codec

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

    from backend_lambdas.domain.erasure.tasks import ErasureTask


@dataclass(frozen=True, slots=True)
class SqsSweeps:
    client: SQSClient
    queue_url: str

    def order(self, task: ErasureTask, delay_s: int) -> None:
        with translated():
            self.client.send_message(QueueUrl=self.queue_url, MessageBody=codec.encode(task), DelaySeconds=delay_s)
