"""The template's policies, as they would stand on AWS: every reference put, nothing adapted to this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from infra.local_cloud.deployment.intrinsics import Node, Reference
from tests.deployed.stage import Stage

ROLE: Final = "AWS::IAM::Role"
FUNCTION: Final = "AWS::Lambda::Function"
GUARDED: Final = {
    "AWS::SQS::QueuePolicy": "Queues",
    "AWS::SNS::TopicPolicy": "Topics",
    "AWS::S3::BucketPolicy": "Bucket",
}
"""Types of policies that hang on a resource, and the property that names it."""


@dataclass(frozen=True, slots=True)
class Policy:
    name: str
    """The role's logical id, or the resource policy's own."""
    document: Mapping[str, Any]
    written: Mapping[str, Any]
    """The same with its references as the template writes them."""
    function: str | None = None
    """The handler's module of the one function with this role."""
    guards: str | None = None
    """The logical id of the resource that it hangs on."""


def policies(stage: Stage) -> Iterator[Policy]:
    functions = {
        Reference.of(properties["Role"]): properties["Handler"].split(".")[2]
        for _, properties in stage.source.of_type(FUNCTION)
    }
    for name, resource in stage.source.resources.items():
        written = resource.get("Properties", {})
        if resource["Type"] == ROLE:
            [policy] = stage.resolved(name)["Policies"]
            [as_written] = written["Policies"]
            yield Policy(
                name,
                policy["PolicyDocument"],
                as_written["PolicyDocument"],
                function=functions[Reference(name, "Arn")],
            )
        elif resource["Type"] in GUARDED:
            guarded = as_list(written[GUARDED[resource["Type"]]])[0]["Ref"]
            yield Policy(name, stage.resolved(name)["PolicyDocument"], written["PolicyDocument"], guards=guarded)


def as_list(value: Node) -> list[Node]:
    return value if isinstance(value, list) else [value]


def text_of(node: Node) -> str:
    """A reference as a reader of the template knows it."""
    if isinstance(node, dict) and "Fn::Sub" in node:
        return str(node["Fn::Sub"])
    reference = Reference.of(node)
    return str(node if reference is None else reference)
