"""No test runs a function in another way than under its own role."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.ministack_fixture import TEMPLATE

TESTS: Final = Path(__file__).parents[1]
HANDLERS: Final = TEMPLATE.parents[1] / "backend_lambdas" / "handlers"

OTHERWISE: Final = {
    "deployed/functions.py": "the one way: under the role, with each call's signer looked up in the emulator's record",
    "contract/test_stored_photo_events.py": "a listener stands in the place of all that would call AWS",
    "unit/backend_lambdas/handlers/test_mail_events.py": "a fake stands in the place of all that would call AWS",
    "unit/backend_lambdas/handlers/test_queues.py": "fakes stand in the place of all that would call AWS",
    "contract/test_template.py": "reads a constant of the one that calls nothing",
    "unit/backend_lambdas/handlers/test_health.py": "calls nothing of AWS",
    "unit/backend_lambdas/test_imports.py": "imports them, and calls none",
}
"""The only files that lay hands on a function's module. All others start the local cloud, or call the first."""

IMPORT: Final = re.compile(r"backend_lambdas\.handlers(?: import |\.)([^\n\"]*)")


def test_functions_run_under_their_own_roles_only() -> None:
    """A function's module is imported where it runs under its role or can't call AWS, and nowhere else."""
    functions = {path.stem for path in HANDLERS.glob("[a-z]*.py")} | {"name"}  # of a variable
    found = {
        path.relative_to(TESTS).as_posix()
        for path in TESTS.rglob("*.py")
        if path != Path(__file__)
        and any(functions & set(re.findall(r"\w+", names)) for names in IMPORT.findall(path.read_text("utf-8")))
    }
    assert found == OTHERWISE.keys()
