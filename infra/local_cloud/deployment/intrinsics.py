"""CloudFormation's intrinsic functions: finds the references in a template, and puts values that are known for them.

A node is a piece of a JSON document (the template); its shape is checked by whoever reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from infra.local_cloud.errors import TemplateError

Node: TypeAlias = Any
"""`Any` on purpose: the template's shape is known only where a property is read."""

_SUB_VARIABLE: Final = re.compile(r"\$\{(!?)([A-Za-z0-9:_.]+)\}")
_NO_VALUE: Final = object()


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """A `Ref` (no attribute) or a `GetAtt` of one resource, parameter or pseudo parameter."""

    name: str
    attribute: str | None = None

    @classmethod
    def parse(cls, dotted: str) -> Reference:
        name, _, attribute = dotted.partition(".")
        return cls(name, attribute or None)

    @classmethod
    def of(cls, node: Node) -> Reference | None:
        """None if the node is neither a Ref nor a GetAtt."""
        match node:
            case {"Ref": str(name)}:
                return cls(name)
            case {"Fn::GetAtt": str(dotted)}:
                return cls.parse(dotted)
            case {"Fn::GetAtt": [str(name), str(attribute)]}:
                return cls(name, attribute)
        return None

    def __str__(self) -> str:
        return self.name if self.attribute is None else f"{self.name}.{self.attribute}"


def references(node: Node) -> Iterator[Reference]:
    """Every reference below the node, in document order, repeats included."""
    if (reference := Reference.of(node)) is not None:
        yield reference
    elif isinstance(node, dict) and "Fn::Sub" in node:
        text, variables = _sub_argument(node["Fn::Sub"])
        for escape, name in _SUB_VARIABLE.findall(text):
            if not escape and name not in variables:
                yield Reference.parse(name)
        yield from references(list(variables.values()))
    elif isinstance(node, dict | list):
        for value in node.values() if isinstance(node, dict) else node:
            yield from references(value)


def substitute(node: Node, values: Mapping[Reference, str]) -> Node:
    """A copy with the given references replaced and all else as it is, for CloudFormation to resolve."""
    reference = Reference.of(node)
    if reference is not None:
        return values.get(reference, node)
    if isinstance(node, list):
        return [substitute(value, values) for value in node]
    if not isinstance(node, dict):
        return node
    if "Fn::Sub" in node:
        text, variables = _sub_argument(node["Fn::Sub"])

        def put(found: re.Match[str]) -> str:
            escape, name = found.groups()
            return found[0] if escape or name in variables else values.get(Reference.parse(name), found[0])

        text = _SUB_VARIABLE.sub(put, text)
        return {"Fn::Sub": [text, substitute(variables, values)] if variables else text}
    return {key: substitute(value, values) for key, value in node.items()}


@dataclass(frozen=True)
class Resolver:
    """Resolves everything; a reference that nothing defines is a TemplateError."""

    values: Mapping[Reference, str]
    conditions: Mapping[str, Node] = field(default_factory=dict)

    def resolve(self, node: Node) -> Node:
        resolved = self._resolve(node)
        return None if resolved is _NO_VALUE else resolved

    def holds(self, condition: Node) -> bool:
        match condition:
            case {"Condition": str(name)} if name in self.conditions:
                return self.holds(self.conditions[name])
            case {"Fn::Equals": [left, right]}:
                return str(self.resolve(left)) == str(self.resolve(right))
            case {"Fn::Not": [inner]}:
                return not self.holds(inner)
        raise TemplateError(f"The local cloud cannot evaluate the condition {condition!r}: use Equals and Not.")

    def _resolve(self, node: Node) -> Node:
        if node == {"Ref": "AWS::NoValue"}:
            return _NO_VALUE
        if (reference := Reference.of(node)) is not None:
            return self._value(reference)
        if isinstance(node, list):
            return [value for value in map(self._resolve, node) if value is not _NO_VALUE]
        if not isinstance(node, dict):
            return node
        if len(node) == 1 and (key := next(iter(node))).startswith("Fn::"):
            return self._call(key, node[key])
        pairs = ((key, self._resolve(value)) for key, value in node.items())
        return {key: value for key, value in pairs if value is not _NO_VALUE}

    def _call(self, function: str, argument: Node) -> Node:
        functions: dict[str, Callable[[Node], Node]] = {
            "Fn::Sub": self._sub,
            "Fn::Join": self._join,
            "Fn::If": self._if,
        }
        if function not in functions:
            raise TemplateError(f"The local cloud cannot resolve {function}: use Ref, GetAtt, Sub, Join or If.")
        return functions[function](argument)

    def _value(self, reference: Reference) -> str:
        if reference not in self.values:
            raise TemplateError(f"The template refers to {reference}, which nothing defines: correct the name.")
        return self.values[reference]

    def _sub(self, argument: Node) -> str:
        text, variables = _sub_argument(argument)
        local = {name: str(self._resolve(value)) for name, value in variables.items()}

        def put(found: re.Match[str]) -> str:
            escape, name = found.groups()
            if escape:
                return "${" + name + "}"
            return local[name] if name in local else self._value(Reference.parse(name))

        return _SUB_VARIABLE.sub(put, text)

    def _join(self, argument: Node) -> str:
        match argument:
            case [str(separator), list(parts)]:
                return separator.join(str(part) for part in self._resolve(parts))
        raise TemplateError(f"Fn::Join wants a separator and a list, not {argument!r}.")

    def _if(self, argument: Node) -> Node:
        match argument:
            case [str(condition), yes, no]:
                return self._resolve(yes if self.holds({"Condition": condition}) else no)
        raise TemplateError(f"Fn::If wants a condition and two values, not {argument!r}.")


def _sub_argument(argument: Node) -> tuple[str, Mapping[str, Node]]:
    match argument:
        case str(text):
            return text, {}
        case [str(text), dict(variables)]:
            return text, variables
    raise TemplateError(f"Fn::Sub wants a text, or a text and variables, not {argument!r}.")
