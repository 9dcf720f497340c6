"""The bundle that `make bundle` built, run as on a machine that has nothing but it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest

from tests.cloud import REPOSITORY, Cloud, running_cloud

BUNDLE: Final = REPOSITORY / "build" / "bundle" / "kiosk"
BARE_PATH: Final = "/usr/bin:/bin"

RunBundled = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def program() -> Path:
    found = BUNDLE / "kiosk"
    assert found.is_file(), f"no bundle in {BUNDLE}: run `make bundle` first"
    return found


@pytest.fixture
def bare_environment(tmp_path: Path) -> dict[str, str]:
    """No Python, no settings, no session: a home of its own, and a path without any interpreter of ours on it."""
    home = tmp_path / "home"
    home.mkdir()
    return {"HOME": str(home), "PATH": BARE_PATH}


@pytest.fixture
def bundled(program: Path, tmp_path: Path, bare_environment: dict[str, str]) -> RunBundled:
    """Runs one command of the bundle, away from the sources."""

    def run(
        *arguments: str | Path, environment: Mapping[str, str] | None = None, timeout_s: float = 120
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *map(str, arguments)],
            cwd=tmp_path,
            env={**bare_environment, **(environment or {})},
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with running_cloud(tmp_path_factory.mktemp("cloud")) as running:
        yield running


@pytest.fixture(scope="session")
def modules(program: Path) -> frozenset[str]:
    """Every Python module in the bundle."""
    environment = REPOSITORY / "build" / "bundle-env" / "bin" / "python"
    command = [environment, REPOSITORY / "packaging" / "bundle" / "listing.py", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={"PATH": os.environ["PATH"]})
    return frozenset(done.stdout.split())
