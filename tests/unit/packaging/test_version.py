"""The version that stands in pyproject.toml, in each package's form."""

from __future__ import annotations

import shutil
import subprocess
from importlib import metadata
from itertools import pairwise
from pathlib import Path

import pytest

from tests.packaging_scripts import script

version = script("release/version.py")
RISING = ["0.1.0a1", "0.1.0b1", "0.1.0rc1", "0.1.0rc2", "0.1.0", "0.1.1", "0.2.0", "1.0.0rc1", "1.0.0", "1.10.0"]


def test_the_project_has_one_that_can_be_released() -> None:
    """pyproject.toml's version has every form, and is the one that the app tells."""
    here = version.product_version()
    assert here == metadata.version("photo-kiosk")
    assert version.windows_version(here).count(".") == 3


def test_windows_numbers_rise_with_the_version() -> None:
    """Each later version has larger numbers, candidates before their release."""
    numbers = [tuple(int(part) for part in version.windows_version(one).split(".")) for one in RISING]
    assert all(before < after for before, after in pairwise(numbers))
    assert max(max(four) for four in numbers) < 65_536


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="needs Debian's dpkg")
def test_debian_sorts_them_alike() -> None:
    """Debian's dpkg itself calls each later version greater."""
    forms = [version.debian_version(one) for one in RISING]
    for before, after in pairwise(forms):
        subprocess.run(["dpkg", "--compare-versions", before, "lt", after], check=True)


@pytest.mark.parametrize("wrong", ["1.0", "1.0.0.dev1", "1!1.0.0", "1.0.0+shop", "v1.0.0", ""])
def test_what_no_package_can_carry_is_refused(wrong: str, tmp_path: Path) -> None:
    """A version of another form is refused with the way to mend it."""
    project = tmp_path / "pyproject.toml"
    project.write_text(f'[project]\nversion = "{wrong}"\n')
    with pytest.raises(version.VersionRefused, match="pyproject"):
        version.product_version(project)


def test_a_tag_is_its_version_s(capsys: pytest.CaptureFixture[str]) -> None:
    """A release is not built from a tag that says another version than the code."""
    here = version.product_version()
    assert version.main(["--tag", f"v{here}"]) == 0
    assert version.main(["--tag", "v999.0.0"]) == 1
    assert "tag the commit" in capsys.readouterr().err
