"""Executes a proposal, tells each step, and of a failure the first cause and what to do about it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient

    from infra.deploy.stack.change_set import Proposal

_POLL_S: Final = 3.0
_LIMIT_S: Final = 3600.0
"""A distribution takes some ten minutes. Longer: a hung stack is told late; shorter: a slow one is given up."""
_GOOD_ENDS: Final = frozenset({"CREATE_COMPLETE", "UPDATE_COMPLETE", "DELETE_COMPLETE"})
_INITIATED: Final = re.compile("Initiated$")
"""AWS tells of each beginning twice."""
_CONSEQUENCE: Final = re.compile("cancelled|The following resource\\(s\\) failed", re.IGNORECASE)
"""Of a failure elsewhere: CloudFormation stops what else it had begun."""

ADVICE: Final[tuple[tuple[str, str], ...]] = (
    # First, since AWS calls an account that it has not verified yet AccessDenied, too.
    (
        "LimitExceeded|quota|limit for|limit of|must be verified before you can add",
        "the account is at a limit of AWS's: ask for more under Service Quotas, or wait for its verification",
    ),
    (
        "not authorized|AccessDenied|is not allowed",
        "give the credentials deployer-policy.json and its second half, both in infra/deploy (docs/deploy.md, step 2)",
    ),
    (
        "already exists|AlreadyExists|already owned",
        "an earlier deployment left it: give another --stage and --stack, or see `Remove everything` in docs/deploy.md",
    ),
    ("throttl|Rate exceeded|TooManyRequests|ServiceUnavailable|Internal ?Failure", "AWS was busy: run this again"),
)
_ELSE: Final = "the reason above is AWS's own; mend it and run this again, nothing has to be cleaned up by hand before"


def execute(
    client: CloudFormationClient,
    proposal: Proposal,
    tell: Callable[[str], None],
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Returns when the stack is as proposed. Raises DeployError when it is not; CloudFormation has then undone all."""
    mark = _newest(client, proposal.stack)
    client.execute_change_set(StackName=proposal.stack, ChangeSetName=proposal.change_set)
    follow(client, proposal.stack, mark, tell, sleep)


def remove(
    client: CloudFormationClient, stack: str, tell: Callable[[str], None], sleep: Callable[[float], None] = time.sleep
) -> None:
    """A stack that never came to be: its name is free afterwards."""
    [found] = client.describe_stacks(StackName=stack)["Stacks"]
    identity = found["StackId"]  # a removed stack answers to this alone
    mark = _newest(client, identity)
    client.delete_stack(StackName=stack)
    follow(client, identity, mark, tell, sleep)


def follow(
    client: CloudFormationClient,
    stack: str,
    mark: str | None,
    tell: Callable[[str], None],
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Tells the events after `mark` until the stack itself is at an end."""
    first_cause: Mapping[str, Any] | None = None
    waited_s = 0.0
    while True:
        for event in _events_after(client, stack, mark):
            mark = event["EventId"]
            status = str(event["ResourceStatus"])
            if not _INITIATED.search(_reason(event)):
                tell(f"{event['LogicalResourceId']}: {status.lower().replace('_', ' ')}")
            if first_cause is None and status.endswith("_FAILED") and not _CONSEQUENCE.search(_reason(event)):
                first_cause = event
            if _is_end(event):
                if status in _GOOD_ENDS:
                    return
                raise DeployError(told(first_cause or event))
        if waited_s >= _LIMIT_S:
            raise DeployError("CloudFormation is not done after an hour: look in the AWS console, then run this again")
        sleep(_POLL_S)
        waited_s += _POLL_S


def told(event: Mapping[str, Any]) -> str:
    """What failed, AWS's reason, and what to do."""
    reason = _reason(event)
    what = f"{event['LogicalResourceId']} ({event['ResourceType']}) failed: {reason}"
    for pattern, advice in ADVICE:
        if re.search(pattern, reason, re.IGNORECASE):
            return f"{what}\nWhat to do: {advice}"
    return f"{what}\nWhat to do: {_ELSE}"


def _reason(event: Mapping[str, Any]) -> str:
    return str(event.get("ResourceStatusReason") or "no reason given")


def _is_end(event: Mapping[str, Any]) -> bool:
    is_stack = event["ResourceType"] == "AWS::CloudFormation::Stack"
    is_own = event.get("PhysicalResourceId") == event["StackId"]
    return is_stack and is_own and not str(event["ResourceStatus"]).endswith("_IN_PROGRESS")


def _newest(client: CloudFormationClient, stack: str) -> str | None:
    events = client.describe_stack_events(StackName=stack)["StackEvents"]
    return events[0]["EventId"] if events else None


def _events_after(client: CloudFormationClient, stack: str, mark: str | None) -> Iterator[Mapping[str, Any]]:
    """The oldest first. AWS gives the newest first, back to the stack's beginning."""
    found: list[Mapping[str, Any]] = []
    for page in client.get_paginator("describe_stack_events").paginate(StackName=stack):
        for event in page["StackEvents"]:
            if event["EventId"] == mark:
                yield from reversed(found)
                return
            found.append(dict(event))
    yield from reversed(found)
