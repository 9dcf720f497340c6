"""Printers, one of each kind for each test module: starting one takes a second, and a job leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from pathlib import Path

import pytest

from tests.integration.printing.rigs.cups import CupsRig
from tests.integration.printing.rigs.everywhere import EverywhereRig
from tests.integration.printing.rigs.fake import FakeRig
from tests.integration.printing.rigs.lab import LabRig
from tests.integration.printing.rigs.rig import Rig
from tests.integration.printing.rigs.windows import WindowsRig

RIGS: dict[str, Callable[[Path], AbstractContextManager[Rig]]] = {
    "everywhere": lambda folder: closing(EverywhereRig(folder)),
    "cups": lambda folder: closing(CupsRig(folder)),
    "windows": lambda _folder: closing(WindowsRig()),
    "lab": lambda folder: closing(LabRig(folder)),
    "fake": lambda _folder: nullcontext(FakeRig()),
}


@pytest.fixture(scope="module")
def rigs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Rig]]:
    """Each started when it is first asked for: by chance, tests of one kind do not follow each other."""
    started: dict[str, Rig] = {}
    with ExitStack() as stack:

        def rig(kind: str) -> Rig:
            if kind not in started:
                started[kind] = stack.enter_context(RIGS[kind](tmp_path_factory.mktemp(kind)))
            return started[kind]

        yield rig


@pytest.fixture(params=RIGS)
def rig(request: pytest.FixtureRequest, rigs: Callable[[str], Rig]) -> Iterator[Rig]:
    """With paper and power, and nothing under way."""
    chosen = rigs(request.param)
    yield chosen
    chosen.put_paper_in()
