"""The golden files as examples: what stands in the document is what the tests hold."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from backend_lambdas.contract.error_codes import ErrorCode

GOLDEN_FOLDER: Final = Path(__file__).parents[2] / "tests" / "data" / "wire" / "v1"

Examples = dict[str, dict[str, Any]]


def examples_of(kind: type) -> Examples:
    """By file: `order_manifest.json` and `order_manifest_with_parts.json` show an OrderManifest."""
    stem = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
    files = [path for path in sorted(GOLDEN_FOLDER.glob("*.json")) if re.fullmatch(rf"{stem}(_.+)?", path.stem)]
    return {path.stem: _example(path) for path in files}


def example_of_code(code: ErrorCode) -> Examples:
    return _named(f"problem_{code.value}")


def example_of_gateway(status: int) -> Examples:
    return _named(f"gateway_{status}")


def _named(stem: str) -> Examples:
    return {stem: _example(GOLDEN_FOLDER / f"{stem}.json")}


def _example(path: Path) -> dict[str, Any]:
    return {"value": json.loads(path.read_text("utf-8"))}
