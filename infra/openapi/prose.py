"""What the contract says of a class and of each of its members, in the docstrings of its source."""

from __future__ import annotations

import ast
import functools
import inspect
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prose:
    own: str
    """Empty where it has none."""
    members: Mapping[str, str]
    """By the field's or constant's name; those without words are left out."""


@functools.cache
def prose_of(kind: type) -> Prose:
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
    assert isinstance(tree, ast.ClassDef)
    members = {}
    for statement, following in zip(tree.body, tree.body[1:], strict=False):
        words = _text(following)
        if words is not None and (name := _name(statement)) is not None:
            members[name] = " ".join(words.split())
    return Prose(" ".join((ast.get_docstring(tree) or "").split()), members)


def _name(statement: ast.stmt) -> str | None:
    match statement:
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return name
    return None


def _text(statement: ast.stmt) -> str | None:
    match statement:
        case ast.Expr(value=ast.Constant(value=str(words))):
            return words
    return None
