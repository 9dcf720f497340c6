"""A change set: what CloudFormation would do, in plain words, before it does it."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from infra.deploy.errors import DeployError
from infra.deploy.stack.words import PRECIOUS, grouped

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient

_CAPABILITIES: Final = ("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND")
"""The template makes roles; the last one lets SAM's macro expand it."""
_NOTHING_TO_DO: Final = ("didn't contain changes", "No updates are to be performed")
"""AWS's words in a change set's StatusReason; `aws cloudformation deploy` goes by the same two."""
_POLL_S: Final = 2.0
_LIMIT_S: Final = 300.0
"""SAM's macro takes seconds. Longer: a hung proposal is told late."""
_VERBS: Final[Mapping[str, str]] = {"Add": "new", "Modify": "changed", "Remove": "REMOVED", "Import": "taken over"}


@dataclass(frozen=True, slots=True)
class Change:
    action: str
    """CloudFormation's own: Add, Modify, Remove, …"""
    name: str
    """The logical id."""
    resource_type: str
    replacement: str = "False"
    """True, False or Conditional: the last is known only when it happens."""

    @classmethod
    def parse(cls, told: Mapping[str, Any]) -> Change:
        action = str(told["Action"])
        replacement = str(told.get("Replacement") or "False") if action == "Modify" else "False"
        return cls(action, told["LogicalResourceId"], told["ResourceType"], replacement)

    @property
    def loses(self) -> str | None:
        """What the owner would, or might, lose from sight; None where nothing."""
        gone = self.action == "Remove" or self.replacement != "False"
        return PRECIOUS.get(self.resource_type) if gone else None

    def __str__(self) -> str:
        verb = _VERBS.get(self.action, self.action)
        if self.replacement == "True":
            verb = "REPLACED"
        elif self.replacement == "Conditional":
            verb = "changed, perhaps replaced"
        text = f"{verb}: {self.name} ({self.resource_type})"
        if self.loses is None:
            return text
        condition = "if replaced, " if self.replacement == "Conditional" else ""
        return f"{text}  <-- WARNING: {condition}the stack begins anew without {self.loses}"


@dataclass(frozen=True, slots=True)
class Proposal:
    stack: str
    change_set: str
    """Its name. Not its ARN, so that the calls are judged by the stack's: a policy can name that one beforehand."""
    is_first: bool
    changes: Sequence[Change]

    def words(self) -> list[str]:
        """A line each, by group; a first deployment's are counted by group, and listed by --dry-run."""
        by_name = {change.name: change for change in self.changes}
        lines = []
        for group, members in grouped({name: change.resource_type for name, change in by_name.items()}).items():
            lines.append(f"{group}: {len(members)}")
            if not self.is_first:
                lines += [f"    {by_name[name]}" for name in members]
        return lines

    @property
    def losses(self) -> list[Change]:
        return [change for change in self.changes if change.loses]


def propose(
    client: CloudFormationClient,
    stack: str,
    template_url: str,
    parameters: Mapping[str, str | None],
    *,
    is_first: bool,
    sleep: Callable[[float], None] = time.sleep,
) -> Proposal | None:
    """None if the stack is already as asked. A parameter of None stays as it was. Raises DeployError."""
    change_set = f"{time.strftime('deploy-%Y%m%d-%H%M%S', time.gmtime())}-{secrets.token_hex(2)}"
    client.create_change_set(
        StackName=stack,
        ChangeSetName=change_set,
        ChangeSetType="CREATE" if is_first else "UPDATE",
        TemplateURL=template_url,
        Capabilities=_CAPABILITIES,
        Parameters=[
            {"ParameterKey": name, "UsePreviousValue": True}
            if value is None
            else {"ParameterKey": name, "ParameterValue": value}
            for name, value in parameters.items()
        ],
    )
    status, reason = _settled(client, stack, change_set, sleep)
    if status == "CREATE_COMPLETE":
        return Proposal(stack, change_set, is_first, _changes(client, stack, change_set))
    withdraw(client, Proposal(stack, change_set, is_first, ()))
    if any(words in reason for words in _NOTHING_TO_DO):
        return None
    raise DeployError(f"CloudFormation does not accept the template: {reason}")


def withdraw(client: CloudFormationClient, proposal: Proposal) -> None:
    """As if it had not been made; of a first one, the stack's empty shell goes, too."""
    client.delete_change_set(StackName=proposal.stack, ChangeSetName=proposal.change_set)
    if proposal.is_first:
        client.delete_stack(StackName=proposal.stack)


def _settled(
    client: CloudFormationClient, stack: str, change_set: str, sleep: Callable[[float], None]
) -> tuple[str, str]:
    waited_s = 0.0
    while True:
        found = client.describe_change_set(StackName=stack, ChangeSetName=change_set)
        status = str(found["Status"])
        if not status.endswith(("_PENDING", "_IN_PROGRESS")):
            return status, str(found.get("StatusReason") or "no reason given")
        if waited_s >= _LIMIT_S:
            raise DeployError(f"CloudFormation has not said what would change for {_LIMIT_S:.0f} s: run this again")
        sleep(_POLL_S)
        waited_s += _POLL_S


def _changes(client: CloudFormationClient, stack: str, change_set: str) -> list[Change]:
    pages = client.get_paginator("describe_change_set").paginate(StackName=stack, ChangeSetName=change_set)
    return [
        Change.parse(dict(one["ResourceChange"]))
        for page in pages
        for one in page.get("Changes", [])
        if "ResourceChange" in one
    ]
