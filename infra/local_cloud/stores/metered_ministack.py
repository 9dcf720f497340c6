"""MiniStack, with a meter at each call that its policy engine lets in, and at each delivery to a queue.

Run as a module with the meter's file as its only argument. Changes no answer, but that DynamoDB's say what they cost:
MiniStack reckons writes as AWS does, indexes and transactions included
(https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html). Its reads it does not
weigh, so that is done here.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Final

from ministack.core import iam_evaluator
from ministack.services import dynamodb, sqs

from infra.local_cloud.metering import Meter

READ_UNIT_BYTES: Final = 4096
READS: Final = frozenset({"GetItem", "Query", "Scan", "BatchGetItem"})
WRITES: Final = frozenset({"PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems", "BatchWriteItem"})

Handler = Callable[..., Awaitable[tuple[int, dict[str, str], bytes]]]

_principal: ContextVar[str] = ContextVar("principal", default="")


def main() -> None:
    meter = Meter(Path(sys.argv.pop()))
    iam_evaluator.enforce = _metered(meter, iam_evaluator.enforce)
    dynamodb.handle_request = _weighed(meter, dynamodb.handle_request)
    sqs.queue_policy_allows = _deliveries(meter, sqs.queue_policy_allows)
    from ministack.app import main as serve  # noqa: PLC0415  # it binds what stands above at import

    serve()


def _metered(meter: Meter, enforce: Callable[..., Any]) -> Callable[..., Any]:
    resolve_principal = iam_evaluator.resolve_principal

    def resolved(*arguments: object, **named: object) -> object:
        principal = resolve_principal(*arguments, **named)
        _principal.set(_name(getattr(principal, "arn", "")))
        return principal

    iam_evaluator.resolve_principal = resolved

    def asked(access_key_id: str, iam_action: str, service: str, *arguments: object, **named: object) -> object:
        answer = enforce(access_key_id, iam_action, service, *arguments, **named)
        if answer is None and service != "dynamodb":  # which is weighed below
            operation = iam_action.partition(":")[2]
            meter.note(service=service, operation=operation, principal=_principal.get())
        return answer

    return asked


def _name(arn: str) -> str:
    """A function's session has the function's name."""
    return arn.rpartition("/")[2] if ":assumed-role/" in arn else "administrator"


def _deliveries(meter: Meter, queue_policy_allows: Callable[..., bool]) -> Callable[..., bool]:
    def asked(queue_arn: str, service: str, source_arn: str, source_account: str) -> bool:
        allowed = queue_policy_allows(queue_arn, service, source_arn, source_account)
        if allowed:
            meter.note(service="sqs", operation="SendMessage", principal=service)
        return allowed

    return asked


def _weighed(meter: Meter, handle_request: Handler) -> Handler:
    async def handled(
        method: str, path: str, headers: dict[str, str], body: bytes, query: object
    ) -> tuple[int, dict[str, str], bytes]:
        operation = headers.get("x-amz-target", "").rpartition(".")[2]
        if operation not in READS | WRITES:
            return await handle_request(method, path, headers, body, query)
        asked = json.loads(body)
        told = json.dumps({**asked, "ReturnConsumedCapacity": "TOTAL"}).encode()
        answer = await handle_request(method, path, headers, told, query)
        meter.note(
            service="dynamodb", operation=operation, principal=_principal.get(), **_units(operation, asked, answer)
        )
        return answer

    return handled


def _units(
    operation: str, asked: Mapping[str, Any], answer: tuple[int, dict[str, str], bytes]
) -> dict[str, float | str]:
    status, _headers, body = answer
    transacted = operation == "TransactWriteItems"
    if status != 200:  # noqa: PLR2004 - HTTP's own number
        # A write whose condition fails is billed all the same; by one unit for each item, as none here is larger.
        count = len(asked["TransactItems"]) * 2 if transacted else 1
        return {"write_units": count if operation in WRITES else 0, "read_units": 0, "refused": "yes"}
    document = json.loads(body)
    if operation in READS:
        return {"write_units": 0, "read_units": _read_units(asked, _items(document))}
    consumed = document.get("ConsumedCapacity", [])
    each = consumed if isinstance(consumed, list) else [consumed]
    return {"write_units": sum(float(one["CapacityUnits"]) for one in each), "read_units": 0}


def _items(document: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    if "Item" in document:
        yield document["Item"]
    yield from document.get("Items", [])
    for found in document.get("Responses", {}).values():
        yield from found


def _read_units(asked: Mapping[str, Any], items: Iterable[Mapping[str, Any]]) -> float:
    size_bytes = sum(len(name) + _size_bytes(value) for item in items for name, value in item.items())
    units = max(1, math.ceil(size_bytes / READ_UNIT_BYTES))
    return float(units) if asked.get("ConsistentRead") else units / 2


def _size_bytes(value: object) -> int:
    """Of an attribute's value without its types' letters; numbers as they are written, which is a little more."""
    if isinstance(value, Mapping):
        return sum(_size_bytes(one) for one in value.values())
    if isinstance(value, list):
        return sum(_size_bytes(one) for one in value)
    return len(str(value).encode())


if __name__ == "__main__":
    main()
