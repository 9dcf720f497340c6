"""JSON Schemas of the contract's messages: their types from the annotations, their bounds from the rules in them."""

from __future__ import annotations

import dataclasses
import re
import typing
from enum import Enum
from typing import Any, Final

from backend_lambdas.contract.rules import Items, Number, Rule, Ruled, Text, plainly, rule_of
from infra.openapi.prose import prose_of

Schema = dict[str, Any]

_SCALARS: Final[dict[object, str]] = {str: "string", int: "integer", float: "number", bool: "boolean"}


class Schemas:
    """Collects each message that a schema refers to, by its name."""

    def __init__(self) -> None:
        self._components: dict[str, Schema] = {}

    @property
    def components(self) -> dict[str, Schema]:
        return dict(sorted(self._components.items()))

    def of(self, hint: object) -> Schema:
        """Of an annotation, as `typing.get_type_hints` gives it with its extras."""
        inner = plainly(hint)
        if inner is not hint:
            return {"anyOf": [self.of(inner), {"type": "null"}]}
        rule = rule_of(hint)
        if rule is not None:
            return self.of(typing.get_args(hint)[0]) | keywords(rule)
        origin = typing.get_origin(hint)
        if origin is tuple:
            return {"type": "array", "items": self.of(typing.get_args(hint)[0])}
        if origin is dict:
            return {"type": "object", "additionalProperties": self.of(typing.get_args(hint)[1])}
        scalar = getattr(hint, "__supertype__", hint)
        if scalar in _SCALARS:
            return {"type": _SCALARS[scalar]}
        assert isinstance(scalar, type), f"no message has a field of {scalar}"
        return self._referred(scalar)

    def _referred(self, kind: type) -> Schema:
        if kind.__name__ not in self._components:
            self._components[kind.__name__] = {}  # before what it refers to, should that refer back
            self._components[kind.__name__] = _enumeration(kind) if issubclass(kind, Enum) else self._message(kind)
        return {"$ref": f"#/components/schemas/{kind.__name__}"}

    def _message(self, kind: type) -> Schema:
        hints = typing.get_type_hints(kind, include_extras=True)
        prose = prose_of(kind)
        fields = dataclasses.fields(kind)
        schema: Schema = {"type": "object"}
        if words := " ".join([prose.own, *_together(kind)]).strip():
            schema["description"] = words
        schema["required"] = [field.name for field in fields if field.default is dataclasses.MISSING]
        schema["properties"] = {
            field.name: self.of(hints[field.name])
            | ({"description": prose.members[field.name]} if field.name in prose.members else {})
            for field in fields
        }
        return schema


def keywords(rule: Rule) -> Schema:
    """What JSON Schema calls the rule's bounds."""
    match rule:
        case Text():
            bounds: Schema = {
                "minLength": rule.length_min or None,
                "maxLength": rule.length_max,
                "pattern": None if rule.pattern is None else _anchored(rule.pattern),
                "format": rule.format,
            }
        case Number():
            bounds = {
                "exclusiveMinimum" if rule.above_minimum else "minimum": rule.minimum,
                "exclusiveMaximum" if rule.below_maximum else "maximum": rule.maximum,
            }
        case Items():
            bounds = {"minItems": rule.count_min or None, "maxItems": rule.count_max}
        case _:
            raise TypeError(f"no keywords for a rule of {type(rule).__name__}: give it some here")
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _anchored(pattern: re.Pattern[str]) -> str:
    """JSON Schema searches, the contract matches the whole."""
    return f"^(?:{pattern.pattern})$" if "|" in pattern.pattern else f"^{pattern.pattern}$"


def _together(kind: type) -> list[str]:
    if not issubclass(kind, Ruled) or not kind.TOGETHER:
        return []
    return ["Refused as well where a schema can't tell: " + "; ".join(rule.words for rule in kind.TOGETHER) + "."]


def _enumeration(kind: type[Enum]) -> Schema:
    prose = prose_of(kind)
    told = [f"`{member.value}`: {prose.members[member.name]}" for member in kind if member.name in prose.members]
    schema: Schema = {"type": "string", "enum": [member.value for member in kind]}
    return schema | ({"description": " ".join(told)} if told else {})
