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
    "unit/backend_lambdas/handlers/test_commands.py": "fakes stand in the place of all that would call AWS",
    "unit/backend_lambdas/handlers/test_heartbeats.py": "fakes stand in the place of all that would call AWS",
    "unit/backend_lambdas/handlers/test_mail_events.py": "a fake stands in the place of all that would call AWS",
    "unit/backend_lambdas/handlers/test_queues.py": "fakes stand in the place of all that would call AWS",
    "bench/backend/stand.py": "in a process of its own, with its own role's keys",
    "integration/deploy/test_bundle.py": "imports them from the archive, and calls none",
    "contract/test_template.py": "reads a constant of the one that calls nothing",
    "unit/backend_lambdas/handlers/test_health.py": "calls nothing of AWS",
    "unit/backend_lambdas/test_imports.py": "imports them, and calls none",
}
"""The only files that lay hands on a function's module. All others start the local cloud, or call the first."""

IMPORT: Final = re.compile(r"backend_lambdas\.handlers\.\w+(?: import |\.)([^\n\"]*)")
FROM_TEMPLATE: Final = re.compile(r"\bhandler\.rpartition|\[\"Handler\"\]\.rpartition")
"""The module's name, read off the template to be imported."""


def test_functions_run_under_their_own_roles_only() -> None:
    """A function's module is imported where it runs under its role or can't call AWS, and nowhere else."""
    functions = {path.stem for path in HANDLERS.glob("*/[a-z]*.py")} | {"name"}  # of a variable
    found = {
        path.relative_to(TESTS).as_posix()
        for path in TESTS.rglob("*.py")
        if path != Path(__file__) and lays_hands_on(path.read_text("utf-8"), functions)
    }
    assert found == OTHERWISE.keys()


def lays_hands_on(source: str, functions: set[str]) -> bool:
    return FROM_TEMPLATE.search(source) is not None or any(
        functions & set(re.findall(r"\w+", names)) for names in IMPORT.findall(source)
    )
