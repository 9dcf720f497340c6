"""Reads metrics out of a log line as CloudWatch does, and refuses a line that CloudWatch would pass over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import jsonschema

SCHEMA: Final = json.loads((Path(__file__).parent / "data" / "embedded_metric_format.json").read_text("utf-8"))


def extracted(line: Mapping[str, Any]) -> dict[tuple[str, ...], float]:
    """Each metric's value, by its namespace, name and dimensions (`Stage=local`). Raises where the line breaks the
    specification's schema, or one of its rules that no schema says: what is named stands at the root, dimensions as
    text, metrics as numbers.
    """
    jsonschema.validate(line, SCHEMA)
    found: dict[tuple[str, ...], float] = {}
    for directive in line["_aws"]["CloudWatchMetrics"]:
        for names in directive["Dimensions"]:
            dimensions = [line[name] for name in names]
            assert all(isinstance(value, str) and 0 < len(value) <= 1024 for value in dimensions), dimensions
            for metric in directive["Metrics"]:
                value = line[metric["Name"]]
                assert type(value) in (int, float), metric
                pairs = [f"{name}={value}" for name, value in zip(names, dimensions, strict=True)]
                found[directive["Namespace"], metric["Name"], *pairs] = value
    return found
