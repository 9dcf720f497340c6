"""Checks of messages as data: making or decoding a message applies them, and the API's document is written from them.

A rule stands in its field's annotation: `code: Annotated[str, Text(length_max=32)]`.
"""

from __future__ import annotations

import functools
import re
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, Protocol

from backend_lambdas.contract.violation import ContractViolation


class Rule(Protocol):
    @property
    def words(self) -> str:
        """What a value that breaks it is told."""

    def is_broken_by(self, value: Any) -> bool:  # noqa: ANN401  (of the type that the field says)
        """For a value of the field's own type."""


def _is_date_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


FORMATS: Final[dict[str, Callable[[str], bool]]] = {"date-time": _is_date_time}
"""What no pattern can say, by JSON Schema's name: that the 30th of February is none."""


@dataclass(frozen=True, slots=True)
class Text:
    meaning: str = ""
    """`not a ULID`; without it, the lengths are told."""
    pattern: re.Pattern[str] | None = None
    """Of the whole text, and in what Python's and ECMA's regular expressions have in common."""
    length_min: int = 0
    """Characters, as the next."""
    length_max: int | None = None
    format: str | None = None
    """One of FORMATS."""

    @property
    def words(self) -> str:
        return self.meaning or f"{_span(self.length_min, self.length_max)} characters"

    def is_broken_by(self, value: str) -> bool:
        return (
            len(value) < self.length_min
            or (self.length_max is not None and len(value) > self.length_max)
            or (self.pattern is not None and self.pattern.fullmatch(value) is None)
            or (self.format is not None and not FORMATS[self.format](value))
        )


@dataclass(frozen=True, slots=True)
class Number:
    minimum: float
    maximum: float | None = None
    above_minimum: bool = False
    """The minimum itself is not allowed; as the next."""
    below_maximum: bool = False

    @property
    def words(self) -> str:
        if not (self.above_minimum or self.below_maximum):
            return _span(self.minimum, self.maximum)
        low = f"more than {self.minimum}" if self.above_minimum else f"from {self.minimum}"
        high = f"less than {self.maximum}" if self.below_maximum else f"at most {self.maximum}"
        return f"{low}, {high}"

    def is_broken_by(self, value: float) -> bool:
        # Written so that NaN, which is neither, breaks it.
        is_high_enough = value > self.minimum if self.above_minimum else value >= self.minimum
        if self.maximum is None:
            return not is_high_enough
        return not (is_high_enough and (value < self.maximum if self.below_maximum else value <= self.maximum))


@dataclass(frozen=True, slots=True)
class Items:
    """How many there are in a list."""

    count_min: int = 0
    count_max: int | None = None

    @property
    def words(self) -> str:
        return _span(self.count_min, self.count_max)

    def is_broken_by(self, value: tuple[object, ...]) -> bool:
        return len(value) < self.count_min or (self.count_max is not None and len(value) > self.count_max)


@dataclass(frozen=True, slots=True)
class Together:
    """A rule of several fields; no schema can say it, so the document tells it in these words."""

    words: str
    """The field first, as in `parts: not as many as the size asks for`."""
    is_broken_by: Callable[[Any], bool]
    """Given the whole message, whose fields each keep their own rules."""


class Ruled:
    """A message that is refused where it breaks its rules, however it is made; ContractViolation names each of them."""

    __slots__ = ()
    TOGETHER: ClassVar[tuple[Together, ...]] = ()

    def __post_init__(self) -> None:
        kind: type = type(self)
        problems: list[str] = []
        for name, rule, item_rule in rules_of(kind):
            value = getattr(self, name)
            if value is None:
                continue
            if rule is not None and rule.is_broken_by(value):
                problems.append(f"{name}: {rule.words}")
            if item_rule is not None:
                problems += [
                    f"{name}[{index}]: {item_rule.words}"
                    for index, item in enumerate(value)
                    if item_rule.is_broken_by(item)
                ]
        problems = problems or [rule.words for rule in self.TOGETHER if rule.is_broken_by(self)]
        if problems:
            raise ContractViolation(problems)


@functools.cache
def rules_of(kind: type) -> tuple[tuple[str, Rule | None, Rule | None], ...]:
    """Name, own rule and rule of each item, of every field that has one."""
    hints = typing.get_type_hints(kind, include_extras=True)
    found = [(name, rule_of(hint), rule_of(item_of(hint))) for name, hint in hints.items()]
    return tuple(one for one in found if one[1:] != (None, None))


def rule_of(hint: object) -> Rule | None:
    """Of `Annotated[str, RULE]` or `Annotated[str, RULE] | None`."""
    rules = getattr(plainly(hint), "__metadata__", ())
    return typing.cast("Rule", rules[0]) if rules else None


def item_of(hint: object) -> object:
    """The annotation of a list's items; None where it is no list."""
    bare = plainly(hint)
    bare = getattr(bare, "__origin__", None) if hasattr(bare, "__metadata__") else bare
    return typing.get_args(bare)[0] if typing.get_origin(bare) is tuple else None


def plainly(hint: object) -> object:
    """Without its `| None`."""
    some = [argument for argument in typing.get_args(hint) if argument is not type(None)]
    return some[0] if type(None) in typing.get_args(hint) else hint


def _span(low: float, high: float | None) -> str:
    if high is None:
        return f"at least {low}"
    return f"{low} to {high}"
