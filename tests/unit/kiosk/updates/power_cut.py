"""Cuts the power before and after each call of a function, and looks what is left."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.supervisor.slots import Slot
from kiosk.updates.standing_ready import Desk, Ready
from kiosk.updates.updater import Place
from tests.publisher import make_tree
from tests.unit.kiosk.updates.conftest import NewStep


class PowerCut(BaseException):
    """Nothing catches it."""


class Cutting:
    """In the place of a function: works until its call of that number, and ends there, before or after it."""

    def __init__(self, original: Callable[..., Any], call: int, *, before: bool) -> None:
        self._original = original
        self._left = call
        self._before = before
        self.came = False

    def __call__(self, *args: Any, **values: Any) -> Any:
        self.came = self.came or self._left == 0
        is_now, self._left = self._left == 0, self._left - 1
        if is_now and self._before:
            raise PowerCut
        result = self._original(*args, **values)
        if is_now:
            raise PowerCut
        return result

    def __get__(self, instance: Any, _owner: Any) -> Any:
        """As a method, where it stands in a class."""
        return self if instance is None else lambda *args, **values: self(instance, *args, **values)


def cut_everywhere(new_step: NewStep, place: Place, desk: Desk, owner: Any, name: str) -> int:
    """An older version lies in the spare slot each time. Returns how often it was cut."""
    spare = place.slots.folder(Slot.B)
    for cuts, (call, before) in enumerate(itertools.product(range(500), (True, False))):
        shutil.rmtree(spare, ignore_errors=True)
        make_tree(spare, "0.9.0")
        with pytest.MonkeyPatch.context() as patch:
            cutting = Cutting(getattr(owner, name), call, before=before)
            patch.setattr(owner, name, cutting)
            try:
                new_step().run()
            except PowerCut:
                assert cutting.came
        if not cutting.came:
            return cuts
        assert place.slots.version(Slot.A) == "1.0.0"
        assert place.slots.version(Slot.B) in {None, "0.9.0", "2.0.0"}
        if place.slots.version(Slot.B) == "2.0.0":
            assert (spare / "_internal" / "library.so").exists()
        assert new_step().run() == Ready("2.0.0", Slot.B, at_once=False)
        assert place.slots.version(Slot.B) == "2.0.0"
        desk.drop_ready()
    raise AssertionError(f"{name} is called without end")
