"""The golden files as examples: what stands in the document is what the tests hold."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.routes import ROUTES

GOLDEN_FOLDER: Final = Path(__file__).parents[2] / "tests" / "data" / "wire" / "v1"

Examples = dict[str, dict[str, Any]]


def examples_of(kind: type) -> Examples:
    """By file: `order_manifest.json` and `order_manifest_with_parts.json` show an OrderManifest, and
    `staff_order_page.json` no StaffOrder.
    """
    files = [path for path in sorted(GOLDEN_FOLDER.glob("*.json")) if _stem_shown_by(path.stem) == _stem_of(kind)]
    return {path.stem: _example(path) for path in files}


def _stem_of(kind: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def _stem_shown_by(name: str) -> str:
    """Of the message with the longest name that the file's begins with; empty where it begins with none."""
    kinds = {kind for route in ROUTES for kind in (route.request, route.answer) if kind is not None}
    stems = [stem for stem in map(_stem_of, kinds) if re.fullmatch(rf"{stem}(_.+)?", name)]
    return max(stems, key=len, default="")


def example_of_code(code: ErrorCode) -> Examples:
    return _named(f"problem_{code.value}")


def example_of_gateway(status: int) -> Examples:
    return _named(f"gateway_{status}")


def _named(stem: str) -> Examples:
    return {stem: _example(GOLDEN_FOLDER / f"{stem}.json")}


def _example(path: Path) -> dict[str, Any]:
    return {"value": json.loads(path.read_text("utf-8"))}
