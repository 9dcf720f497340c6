"""The permissions of the expanded template, one by one, with its references as it writes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from infra.local_cloud.deployment.intrinsics import Node, Reference
from infra.local_cloud.deployment.template import FUNCTION, Template

ROLE: Final = "AWS::IAM::Role"
INVOCATION: Final = "AWS::Lambda::Permission"
GUARDS: Final[Mapping[str, str]] = {
    "AWS::SQS::QueuePolicy": "Queues",
    "AWS::SNS::TopicPolicy": "Topics",
    "AWS::S3::BucketPolicy": "Bucket",
}
"""Types of policies that hang on a resource, and the property that names it."""

OWN_LOGS: Final = "WriteOwnLogs"
OWN_LOGS_REASON: Final = "Lambda writes the function's lines in its role's name, into the function's own group."
"""The same for every function, so it stands here and not twelve times in the template."""


@dataclass(frozen=True, slots=True)
class Statement:
    sid: str
    effect: str
    principals: tuple[str, ...]
    """Of a resource's policy; a role's statements name none."""
    actions: tuple[str, ...]
    resources: tuple[str, ...]
    conditions: tuple[str, ...]
    """`operator key: values`."""
    members: frozenset[str]
    """The statement's own, NotAction and the like among them."""
    reason: str
    """Empty where the template gives none."""


@dataclass(frozen=True, slots=True)
class Policy:
    name: str
    """Logical id of the role, or of the policy that hangs on a resource."""
    holder: str
    """The function with this role, or the resource that is guarded; empty where nobody has it."""
    statements: tuple[Statement, ...]
    is_role: bool


def policies(template: Template) -> Iterator[Policy]:
    """Roles first, each group in the template's order."""
    yield from _roles(template)
    for kind, named_by in GUARDS.items():
        for name, properties in template.of_type(kind):
            guarded = ", ".join(text_of(one) for one in as_list(properties[named_by]))
            reasons = _reasons(template, name)
            yield Policy(name, guarded, _statements(properties["PolicyDocument"], reasons), is_role=False)


def _roles(template: Template) -> Iterator[Policy]:
    holders = {text_of(properties["Role"]): name for name, properties in template.of_type(FUNCTION)}
    for name, properties in template.of_type(ROLE):
        reasons = {OWN_LOGS: OWN_LOGS_REASON} | _reasons(template, name)
        statements = [
            one for policy in properties.get("Policies", []) for one in _statements(policy["PolicyDocument"], reasons)
        ]
        yield Policy(name, holders.get(f"{name}.Arn", ""), tuple(statements), is_role=True)


def _reasons(template: Template, name: str) -> dict[str, str]:
    reasons: dict[str, str] = template.resources[name].get("Metadata", {}).get("Why", {})
    return dict(reasons)


def _statements(document: Node, reasons: Mapping[str, str]) -> tuple[Statement, ...]:
    return tuple(
        Statement(
            sid=one.get("Sid", ""),
            effect=one["Effect"],
            principals=tuple(_principals(one.get("Principal", {}))),
            actions=_texts(one.get("Action", [])),
            resources=_texts(one.get("Resource", [])),
            conditions=tuple(
                f"{operator} {key}: {', '.join(_texts(values))}"
                for operator, keys in one.get("Condition", {}).items()
                for key, values in keys.items()
            ),
            members=frozenset(one),
            reason=reasons.get(one.get("Sid", ""), ""),
        )
        for one in as_list(document["Statement"])
    )


def _principals(node: Node) -> Iterator[str]:
    if isinstance(node, str):
        yield node
        return
    for values in node.values():
        yield from _texts(values)


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(text_of(one) for one in as_list(node))


def as_list(node: Node) -> list[Node]:
    return node if isinstance(node, list) else [node]


def text_of(node: Node) -> str:
    """A reference as the template's reader knows it: `OrdersTable.Arn`, `${PhotoBucket.Arn}/orders/*`."""
    if isinstance(node, dict) and "Fn::Sub" in node:
        return str(node["Fn::Sub"])
    reference = Reference.of(node)
    return str(node if reference is None else reference)
