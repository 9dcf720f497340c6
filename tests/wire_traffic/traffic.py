"""Recorded wire traffic of kiosks and backends one version behind: an order each, from enrolment to the mail."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from backend_lambdas.contract.routes import ROUTES
from backend_lambdas.contract.routes.route import Route

FOLDER: Final = Path(__file__).parents[1] / "data" / "wire" / "behind"
RECORDINGS: Final = tuple(sorted(path.stem for path in FOLDER.iterdir()))


@dataclass(frozen=True, slots=True)
class Exchange:
    method: str
    path: str
    body: str | None
    """To the byte, as the next."""
    status: int
    answer: str

    @property
    def route(self) -> tuple[Route, dict[str, str]]:
        """Today's, with the path's parameters."""
        for route in ROUTES:
            found = re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", route.path), self.path)
            if found is not None and route.method == self.method:
                return route, found.groupdict()
        raise LookupError(f"no route takes {self.method} {self.path} any more")


def recording(name: str) -> list[Exchange]:
    return [Exchange(**one) for one in json.loads((FOLDER / f"{name}.json").read_text("utf-8"))]


def with_unknown_fields(text: str) -> str:
    """The same message with a field more in each of its objects, as a later version might have it."""
    return json.dumps(_grown(json.loads(text)))


def _grown(plain: Any) -> Any:
    if isinstance(plain, dict):
        # A grant's headers are a map and no message: each of them is sent.
        grown = {name: value if name == "headers" else _grown(value) for name, value in plain.items()}
        return {**grown, "of_a_later_version": [{"x": None}]}
    return [_grown(one) for one in plain] if isinstance(plain, list) else plain
