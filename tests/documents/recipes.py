"""The recipes of docs/for-engineers.md: for each a change that follows it, and what shows that the change is whole."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.documents.pages import REPOSITORY

PATCHES: Final = REPOSITORY / "tests" / "documents" / "patches"
PAGE: Final = REPOSITORY / "docs" / "for-engineers.md"
PRODUCT_FILES_MAX: Final = 3


@dataclass(frozen=True, slots=True)
class Recipe:
    name: str
    heading: str
    proofs: tuple[str, ...]
    """Run in the changed copy, one after the other, each by the environment's own Python."""

    @property
    def patch(self) -> Path:
        return PATCHES / f"{self.name}.patch"

    def files(self) -> list[str]:
        """What the change touches, tests included."""
        return re.findall(r"^diff --git a/(\S+) b/\1$", self.patch.read_text("utf-8"), re.MULTILINE)

    def product_files(self) -> list[str]:
        return [name for name in self.files() if not name.startswith("tests/")]

    def section(self) -> str:
        """Of the page."""
        found = re.search(
            rf"^### {re.escape(self.heading)}\n.*?(?=^##|\Z)", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
        )
        return found[0] if found else ""


RECIPES: Final = (
    Recipe("screen", "A screen", ("-m pytest -q tests/gui/staff/test_help.py tests/gui/staff/test_way_in.py",)),
    Recipe(
        "format",
        "A format",
        ("-m pytest -q tests/unit/kiosk/imaging/test_qoi.py tests/unit/kiosk/imaging/test_formats.py",),
    ),
    Recipe(
        "channel",
        "A notice channel",
        (
            "-m infra.audit permissions",
            "-m infra.audit page",
            "-m pytest -q tests/unit/backend_lambdas/handlers/test_tell_counter.py tests/contract/test_template.py",
            "-m pytest -q tests/unit/infra/audit tests/unit/house/test_runbook.py",
        ),
    ),
    Recipe(
        "printer",
        "A printer",
        (
            "-m pytest -q tests/unit/kiosk/app/test_printing.py",
            "-m pytest -q tests/integration/printing/test_printers.py -k png-lab",
        ),
    ),
)
