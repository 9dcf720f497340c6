"""checkov's findings against the list of those that are accepted, each with its reason."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Accepted:
    check: str
    resources: tuple[str, ...]
    """Logical ids, or the type of all of them."""
    reason: str


FUNCTIONS: Final = ("AWS::Serverless::Function",)

ACCEPTED: Final = (
    Accepted(
        "CKV_AWS_18",
        ("PhotoBucket",),
        "A second place with every order's id, kept and paid for; each function logs what it granted and what came.",
    ),
    Accepted(
        "CKV_AWS_26",
        ("MailEventsTopic", "OperatorTopic"),
        "Neither SES nor CloudWatch may use AWS' own SNS key, and a key of our own costs more than all the mail.",
    ),
    Accepted(
        "CKV_AWS_27",
        (
            "StoredPhotosQueue",
            "StoredPhotosDeadLetters",
            "NoticesQueue",
            "NoticesDeadLetters",
            "MailEventsQueue",
            "MailEventsDeadLetters",
            "LinkRequestsQueue",
            "LinkRequestsDeadLetters",
            "ErasuresQueue",
            "ErasuresDeadLetters",
        ),
        "Encrypted by SQS' own keys (SqsManagedSseEnabled), which this check does not count.",
    ),
    Accepted(
        "CKV_AWS_68",
        ("Distribution",),
        "All but static files asks for a signed link, or is one throttled route whose answer is always the same.",
    ),
    Accepted("CKV_AWS_86", ("Distribution",), "Its log would hold the signed links, which open the photos."),
    Accepted(
        "CKV_AWS_115",
        FUNCTIONS,
        "A reserved part is taken from the account's pool; the routes are throttled, and mail has its own bound.",
    ),
    Accepted(
        "CKV_AWS_116",
        FUNCTIONS,
        "Nothing invokes a function asynchronously; what comes by a queue has the queue's dead letters.",
    ),
    Accepted(
        "CKV_AWS_117", FUNCTIONS, "They call AWS' public endpoints only; a VPC would add endpoints and no secret place."
    ),
    Accepted(
        "CKV_AWS_119",
        ("OrdersTable", "DevicesTable", "AuditTable", "StaffTable", "SettingsTable", "CommandsTable"),
        "Encrypted by AWS' key for DynamoDB; one of our own adds no reader less.",
    ),
    Accepted(
        "CKV_AWS_149", ("LinkSigningKeySecret",), "Encrypted by AWS' key for Secrets Manager; one role may read it."
    ),
    Accepted(
        "CKV_AWS_158",
        ("AWS::Logs::LogGroup",),
        "Encrypted by CloudWatch's own keys; a line holds ids, never an address.",
    ),
    Accepted(
        "CKV_AWS_173", FUNCTIONS, "The variables are names and addresses; the one secret is read from Secrets Manager."
    ),
    Accepted(
        "CKV_AWS_174",
        ("Distribution",),
        "CloudFront's own certificate fixes the least version; a domain of the shop's own would bring TLS 1.2.",
    ),
)


def problems(report: str) -> list[str]:
    """What checkov found and nobody accepted, and what was accepted and is found no more. `report` is its JSON."""
    loaded: Any = json.loads(report)
    found = {
        (str(one["check_id"]), str(one["resource"]), str(one["check_name"]))
        for part in (loaded if isinstance(loaded, list) else [loaded])
        for one in part["results"]["failed_checks"]
    }
    if not isinstance(loaded, list) and not loaded["summary"]["passed"]:
        return ["checkov passed nothing: it has not read the template"]
    return [*_unaccepted(found), *_stale({(check, resource) for check, resource, _ in found})]


def _unaccepted(found: set[tuple[str, str, str]]) -> Iterator[str]:
    for check, resource, name in sorted(found):
        if not any(_covers(one, check, resource) for one in ACCEPTED):
            yield f"{resource}: {check}, {name}; mend it, or give a reason in findings.py"


def _stale(found: set[tuple[str, str]]) -> Iterator[str]:
    for one in ACCEPTED:
        for resource in one.resources:
            single = Accepted(one.check, (resource,), one.reason)
            if not any(_covers(single, check, where) for check, where in found):
                yield f"findings.py: {one.check} is found no more of {resource}; remove it"


def _covers(one: Accepted, check: str, resource: str) -> bool:
    """`resource` is `AWS::SQS::Queue.NoticesQueue`."""
    kind, _, name = resource.rpartition(".")
    return check == one.check and (name in one.resources or kind in one.resources)


def reasons() -> Mapping[str, str]:
    return {one.check: one.reason for one in ACCEPTED}
