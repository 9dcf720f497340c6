"""SQS over aiohttp: a long poll that can be cancelled at once, which a blocking client's cannot."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypedDict

import aiohttp

from infra.local_cloud.stores.aws import Caller

WAIT_S: Final = 20
"""SQS's longest poll. Shorter: more idle requests."""
RECEIVE_MAX: Final = 10
"""SQS's most for one receive."""


class Message(TypedDict):
    """What SQS hands out; the names are its own."""

    MessageId: str
    ReceiptHandle: str
    Body: str
    MD5OfBody: str
    Attributes: dict[str, str]
    MessageAttributes: dict[str, dict[str, Any]]


class QueueError(Exception):
    """SQS refused; the text holds its code and message."""


class Queue:
    """One queue. Each call says on whose behalf it is made."""

    def __init__(self, session: aiohttp.ClientSession, arn: str) -> None:
        self._session = session
        *_, self._account_id, self._name = arn.split(":")

    async def receive(self, caller: Caller, count_max: int, wait_s: int) -> list[Message]:
        answer = await self._call(
            caller,
            "ReceiveMessage",
            {
                "QueueUrl": self._url(caller),
                "MaxNumberOfMessages": min(count_max, RECEIVE_MAX),
                "WaitTimeSeconds": wait_s,
                "AttributeNames": ["All"],
                "MessageAttributeNames": ["All"],
            },
        )
        messages: list[Message] = answer.get("Messages", [])
        return messages

    async def delete(self, caller: Caller, messages: Iterable[Message]) -> None:
        # One by one: the emulator asks for sqs:DeleteMessageBatch, a permission that AWS does not have.
        for message in messages:
            body = {"QueueUrl": self._url(caller), "ReceiptHandle": message["ReceiptHandle"]}
            await self._call(caller, "DeleteMessage", body)

    def _url(self, caller: Caller) -> str:
        return f"{caller.endpoint_url}/{self._account_id}/{self._name}"

    async def _call(self, caller: Caller, operation: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        body = json.dumps(parameters).encode()
        headers = caller.signed_headers("sqs", f"AmazonSQS.{operation}", body)
        async with self._session.post(f"{caller.endpoint_url}/", data=body, headers=headers) as answer:
            document: dict[str, Any] = await answer.json(content_type=None) or {}
            if answer.status != 200:  # noqa: PLR2004 - HTTP's own number
                raise QueueError(f"{operation} on {self._name}: {document.get('__type')}: {document.get('message')}")
            return document
