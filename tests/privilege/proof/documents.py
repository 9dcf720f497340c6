"""The template's policies, as they would stand on AWS: every reference put, nothing adapted to this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from infra.audit.permissions import GUARDS, ROLE, as_list
from infra.local_cloud.deployment.intrinsics import Reference
from infra.local_cloud.deployment.template import FUNCTION
from tests.deployed.stage import Stage


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
        Reference.of(properties["Role"]): properties["Handler"].split(".")[-2]
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
        elif resource["Type"] in GUARDS:
            guarded = as_list(written[GUARDS[resource["Type"]]])[0]["Ref"]
            yield Policy(name, stage.resolved(name)["PolicyDocument"], written["PolicyDocument"], guards=guarded)
