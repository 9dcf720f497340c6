"""What MiniStack's policy engine was asked, in order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Question:
    """May this principal do this with that?"""

    principal: str
    """ARN of a role's session or of the administrator; for a delivery, the service's name."""
    action: str
    resource: str
    context: Mapping[str, Any] = field(default_factory=dict)
    """Condition keys that the engine knew of this call."""
    allowed: bool = True

    @property
    def role_name(self) -> str:
        """Empty for whoever is no role."""
        _, _, rest = self.principal.partition(":assumed-role/")
        return rest.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Record:
    """MiniStack writes before it answers: what a call asked is there once the call returned."""

    path: Path

    def mark(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def since(self, mark: int) -> list[Question]:
        with self.path.open(encoding="utf-8") as lines:
            lines.seek(mark)
            return [Question(**json.loads(line)) for line in lines if line.endswith("\n")]
