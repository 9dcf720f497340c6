"""The power is cut at each step of an update."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.updates.standing_ready import Desk
from kiosk.updates.updater import Place
from tests.unit.kiosk.updates.conftest import NewStep
from tests.unit.kiosk.updates.power_cut import cut_everywhere

STEPS: Final[tuple[tuple[Any, str], ...]] = (
    (Path, "rename"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "mkdir"),
    (Path, "chmod"),
    (Path, "symlink_to"),
    (os, "fsync"),
    (os, "replace"),
    (shutil, "rmtree"),
    (shutil, "copyfileobj"),
)


@pytest.mark.parametrize(("owner", "name"), STEPS, ids=[f"{owner.__name__}.{name}" for owner, name in STEPS])
def test_a_power_cut_at_each_step_ends_in_the_old_version_or_the_new(
    new_step: NewStep, place: Place, desk: Desk, owner: Any, name: str
) -> None:
    """Before and after each: what may be started is whole, and the next look ends it."""
    cuts = cut_everywhere(new_step, place, desk, owner, name)
    print(f"{name}: cut {cuts} times")
    assert cuts > 0
