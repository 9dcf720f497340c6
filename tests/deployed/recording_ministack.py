"""MiniStack, writing down each question that its own policy engine is asked, with the answer it gave.

Run as a module with the record's path as its only argument. Decides nothing, and changes no answer. Keys that AWS gives
a condition and this engine does not are written down next to those that it knows.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Final, TextIO

from ministack.core import iam_actions, iam_evaluator
from ministack.services import sqs

PARTITION_KEYS: Final = ("subject", "order_id", "device_id", "store_id")
"""Of the template's tables; an item's is the first of them that it has, since an entry of the audit names the others as
well."""

WRITES: Final = {"Put": "dynamodb:PutItem", "Update": "dynamodb:UpdateItem", "Delete": "dynamodb:DeleteItem"}
"""What each write of a transaction is asked for as."""

_call: ContextVar[dict[str, Any]] = ContextVar("call", default={})  # noqa: B039  # never changed in place


def main() -> None:
    with open(sys.argv.pop(), "a", encoding="utf-8", buffering=1) as record:  # noqa: PTH123  # line by line
        iam_evaluator.enforce = _written_down(record, iam_evaluator.enforce)
        iam_actions.dynamodb_service_context = _with_leading_keys(iam_actions.dynamodb_service_context)
        sqs.queue_policy_allows = _deliveries_written_down(record, sqs.queue_policy_allows)
        from ministack.app import main as serve  # noqa: PLC0415  # it binds what stands above at import

        serve()


def _written_down(record: TextIO, enforce: Callable[..., Any]) -> Callable[..., Any]:
    resolve_principal = iam_evaluator.resolve_principal
    principals: ContextVar[str] = ContextVar("principals", default="")

    def resolved(*arguments: Any, **named: Any) -> Any:
        principal = resolve_principal(*arguments, **named)
        principals.set(getattr(principal, "arn", ""))  # an authentication that failed has none
        return principal

    iam_evaluator.resolve_principal = resolved

    def asked(
        access_key_id: str,
        iam_action: str,
        service: str,
        region: str,
        resource_arn: str = "*",
        service_context: dict[str, Any] | None = None,
    ) -> Any:
        principals.set("")
        answer = enforce(access_key_id, iam_action, service, region, resource_arn, service_context)
        _write(
            record,
            principal=principals.get(),
            action=iam_action,
            resource=resource_arn,
            context={**(service_context or {}), **_leading_keys_of(service, iam_action, resource_arn)},
            allowed=answer is None,
        )
        return answer

    return asked


def _with_leading_keys(service_context: Callable[[bytes], dict[str, Any]]) -> Callable[[bytes], dict[str, Any]]:
    """What `dynamodb:LeadingKeys` is on AWS: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html."""

    def asked(body: bytes) -> dict[str, Any]:
        _call.set(json.loads(body or b"{}"))
        return service_context(body)

    return asked


def _leading_keys_of(service: str, action: str, resource: str) -> dict[str, list[str]]:
    if service != "dynamodb":
        return {}
    call = _call.get()
    writes = [
        made
        for one in call.get("TransactItems", [])
        for kind, made in one.items()
        if WRITES.get(kind) == action and resource.endswith(f"/{made['TableName']}")
    ]
    batched = [
        one
        for table, asked in call.get("RequestItems", {}).items()
        if resource.endswith(f"/{table}")
        for one in _of_batch(asked)
    ]
    items = [{**one.get("Item", {}), **one.get("Key", {})} for one in (call, *writes, *batched)]
    keys = [next(item[name]["S"] for name in PARTITION_KEYS if name in item) for item in items if item]
    return {"dynamodb:LeadingKeys": keys} if keys else {}


def _of_batch(asked: Any) -> list[dict[str, Any]]:
    """Of one table, in BatchGetItem's form or in BatchWriteItem's."""
    if isinstance(asked, dict):
        return [{"Key": key} for key in asked["Keys"]]
    return [made for one in asked for made in one.values()]


def _deliveries_written_down(record: TextIO, queue_policy_allows: Callable[..., bool]) -> Callable[..., bool]:
    def asked(queue_arn: str, service: str, source_arn: str, source_account: str) -> bool:
        allowed = queue_policy_allows(queue_arn, service, source_arn, source_account)
        _write(
            record,
            principal=service,
            action="sqs:SendMessage",
            resource=queue_arn,
            context={"aws:SourceArn": source_arn, "aws:SourceAccount": source_account},
            allowed=allowed,
        )
        return allowed

    return asked


def _write(record: TextIO, **question: Any) -> None:
    record.write(json.dumps(question) + "\n")


if __name__ == "__main__":
    main()
