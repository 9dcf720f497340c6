"""The repository's template: its parameters and their limits, what it makes, and its text with the code's address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from infra import sam
from infra.deploy.errors import DeployError

_CODE: Final = re.compile(r"^(\s*CodeUri: ).*$", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text("utf-8")

    @cached_property
    def document(self) -> sam.Document:
        return sam.parse(self.text)

    @property
    def parameters(self) -> Mapping[str, Any]:
        """By name, as the template declares them."""
        declared: Mapping[str, Any] = self.document["Parameters"]
        return declared

    def with_code_at(self, address: str) -> str:
        """The template's own text but for one line. Raises DeployError where it names more than one artefact."""
        text, replaced = _CODE.subn(lambda found: f"{found[1]}{address}", self.text)
        if replaced != 1:
            raise DeployError(f"{self.path.name} must name one CodeUri for all its functions; it names {replaced}")
        return text

    def resources(self, region: str) -> dict[str, str]:
        """Type by logical id, of everything that CloudFormation will make. Two seconds. Raises DeployError."""
        try:
            expanded = sam.expand(sam.parse(self.with_code_at("s3://bucket/key")), region)
        except sam.SamRefused as exc:
            raise DeployError(f"{self.path.name} cannot be expanded: {exc}") from exc
        return {name: made["Type"] for name, made in expanded["Resources"].items()}

    def problems_of(self, values: Mapping[str, str]) -> list[str]:
        """What the template's own limits say against these values; empty where nothing does."""
        problems = []
        for name, value in values.items():
            declared = self.parameters[name]
            if (pattern := declared.get("AllowedPattern")) and not re.fullmatch(pattern, value):
                problems.append(f"{name}: {value!r} does not look like {pattern}")
            if declared["Type"] == "Number":
                low, high = declared.get("MinValue", 0), declared.get("MaxValue", float("inf"))
                if not low <= float(value) <= high:
                    problems.append(f"{name}: {value} is not from {low} to {high}")
        return problems
