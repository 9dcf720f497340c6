"""What the import linter can't say: it knows PySide6 as a whole, and none of its modules."""

from __future__ import annotations

import ast
from pathlib import Path

from kiosk.viewmodels import bundle


def test_view_models_know_of_qt_nothing_but_its_core() -> None:
    """No view-model imports a module of Qt that draws: the screens can be changed without them."""
    folder = Path(bundle.__file__).parent
    imported = {
        node.module
        for file in folder.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6")
    }
    assert imported == {"PySide6.QtCore"}
