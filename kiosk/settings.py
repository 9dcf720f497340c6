"""A section of settings as a dataclass: each with a meaning and bounds, read so that all problems show at once."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any


def setting(
    default: Any,
    meaning: str,
    *,
    low: float | None = None,
    high: float | None = None,
    check: Callable[[Any], str] = lambda _value: "",
    secret: bool = False,
    rows: type[Any] | None = None,
) -> Any:
    """`check` says what is wrong with a value of the right kind; nothing where it is good. `repr` shows no secret.

    `rows`: a list of tables, each a section of this kind.
    """
    metadata = {"meaning": meaning, "low": low, "high": high, "check": check, "rows": rows}
    return field(default=default, metadata=metadata, repr=not secret)


def read_section(kind: type[Any], table: object, name: str, problems: list[str]) -> Any:
    """Adds to `problems` in the operator's words; what is wrong has its default then."""
    if not isinstance(table, Mapping):
        problems.append(f"{name}: not a section")
        return kind()
    settings = {item.name: item for item in dataclasses.fields(kind)}
    problems += [f"[{name}] {key}: no such setting" for key in table if key not in settings]
    values = {}
    for key, item in settings.items():
        if key in table:
            before = len(problems)
            values[key] = _value(item, table[key], f"[{name}] {key}", problems)
            if len(problems) > before:
                del values[key]
    return kind(**values)


def _value(item: dataclasses.Field[Any], value: object, where: str, problems: list[str]) -> object:
    kind, low, high = type(item.default), item.metadata["low"], item.metadata["high"]
    if item.metadata["rows"] is not None:
        return _rows(item, value, where, problems)
    if kind is float and type(value) is int:
        value = float(value)
    if kind is tuple:
        if not (isinstance(value, list) and all(isinstance(entry, str) for entry in value)):
            problems.append(f"{where}: a list of texts")
            return value
        value = tuple(value)
    elif type(value) is not kind:
        problems.append(f"{where}: a {kind.__name__}")
        return value
    if low is not None and not low <= value <= high:
        problems.append(f"{where}: {low} to {high}")
    elif problem := item.metadata["check"](value):
        problems.append(f"{where}: {problem}")
    return value


def _rows(item: dataclasses.Field[Any], value: object, where: str, problems: list[str]) -> object:
    if not isinstance(value, list):
        problems.append(f"{where}: a list of tables")
        return value
    before = len(problems)
    rows = tuple(
        read_section(item.metadata["rows"], table, f"{where[1:].replace('] ', '.')} {number}", problems)
        for number, table in enumerate(value, 1)
    )
    # Of rows that are wrong by themselves nothing can be said together.
    if len(problems) == before and (problem := item.metadata["check"](rows)):
        problems.append(f"{where}: {problem}")
    return rows
