"""What a cloud's work would be billed by: a line of JSON for each call of a service and each run of a function.

A line has `service`, `operation`, `principal` (the function's name, `administrator`, or the service that delivers) and,
of DynamoDB, `read_units` and `write_units`; of a function, `busy_s`, from the event's handing over to its answer.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Meter:
    """Appends whole lines, so that several processes may write to one file."""

    path: Path

    def note(self, **line: object) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
