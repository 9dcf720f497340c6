"""One stage for all proofs, and what its functions ask when every scenario is played."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.deployed.stage import Stage, deployed
from tests.privilege.proof.survivors import Evidence


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with deployed(tmp_path_factory.mktemp("stage")) as made, made.functions.in_charge():
        yield made


@pytest.fixture(scope="session")
def evidence(stage: Stage) -> Evidence:
    return Evidence.gather(stage)
