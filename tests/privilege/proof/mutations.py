"""Every way to take one thing out of a policy: a statement, an action, a resource, a condition."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from infra.audit.permissions import as_list, text_of
from tests.privilege.proof.documents import Policy

STATEMENT = "whole statement"


@dataclass(frozen=True, slots=True)
class Mutation:
    policy: str
    sid: str
    part: str
    """`whole statement`, or the action, resource or condition key that is missing."""
    position: int
    member: str | None = None
    """Of the statement; None for the whole of it."""
    index: int = 0
    operator: str = ""
    key: str = ""
    """Of the condition one of whose values is missing."""

    def of(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """The document without it."""
        mutated: dict[str, Any] = copy.deepcopy(dict(document))
        statements = mutated["Statement"]
        statement = statements[self.position]
        if self.member is None:
            del statements[self.position]
        elif self.key:
            del statement["Condition"][self.operator][self.key][self.index]
        elif self.member == "Condition":
            del statement["Condition"][self.operator][self.part]
            statement["Condition"] = {name: keys for name, keys in statement["Condition"].items() if keys}
            if not statement["Condition"]:
                del statement["Condition"]
        else:
            del statement[self.member][self.index]
        return mutated

    def fits(self, document: Mapping[str, Any]) -> bool:
        """Whether the document still has it; what is deployed on this machine is not always what is written."""
        statement = document["Statement"][self.position]
        if self.member == "Condition":
            return self.part in statement.get("Condition", {}).get(self.operator, {})
        return self.member is None or isinstance(statement[self.member], list)


def mutations(policy: Policy) -> Iterator[Mutation]:
    for position, statement in enumerate(policy.written["Statement"]):
        sid = statement["Sid"]
        yield Mutation(policy.name, sid, STATEMENT, position)
        for member in ("Action", "Resource"):
            entries = as_list(statement[member])
            if len(entries) > 1:
                for index, entry in enumerate(entries):
                    yield Mutation(policy.name, sid, text_of(entry), position, member, index)
        for operator, keys in statement.get("Condition", {}).items():
            for key, values in keys.items():
                yield Mutation(policy.name, sid, key, position, "Condition", operator=operator)
                for index, value in enumerate(as_list(values) if len(as_list(values)) > 1 else []):
                    yield Mutation(policy.name, sid, text_of(value), position, "Condition", index, operator, key)
