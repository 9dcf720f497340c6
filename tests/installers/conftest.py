"""One Windows of Wine's for all tests, wiped before each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.installers.windows import MISSING, Windows, setup_exe
from tests.packaging_scripts import script

VERSION = script("release/version.py").product_version()


@pytest.fixture(scope="session")
def setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installer of the version that this is, with stand-ins inside."""
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not here (packaging/setup/setup.sh --installers)")
    return setup_exe(tmp_path_factory.mktemp("setup"), VERSION)


@pytest.fixture(scope="session")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    if MISSING:
        pytest.skip(f"not installed: {', '.join(MISSING)} (packaging/setup/setup.sh --installers)")
    windows = Windows(tmp_path_factory.mktemp("wine") / "prefix")
    try:
        windows.begin()
        yield windows
    finally:
        windows.stop()
        shutil.rmtree(windows.prefix)  # 700 MB


@pytest.fixture
def windows(wine: Windows) -> Windows:
    wine.wipe()
    return wine
