"""The product's version, which stands in pyproject.toml alone, in the form that each system's packages want it.

uv run python packaging/release/version.py [--windows | --debian] [--tag TAG]
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from pathlib import Path
from typing import Final

REPOSITORY: Final = Path(__file__).parents[2]
# A final release or one of its candidates; no epochs, local or development versions are ever released.
FORM: Final = re.compile(r"(?P<release>\d+\.\d+\.\d+)(?:(?P<stage>a|b|rc)(?P<number>\d+))?")


class VersionRefused(ValueError):
    """It can't be put on a package; the text says why, and what to do."""


def parts_of(version: str) -> re.Match[str]:
    found = FORM.fullmatch(version)
    if found is None:
        raise VersionRefused(f"version {version!r} is not like 1.2.3 or 1.2.3rc4; set it so in pyproject.toml")
    return found


def product_version(project: Path = REPOSITORY / "pyproject.toml") -> str:
    version = tomllib.loads(project.read_text("utf-8"))["project"]["version"]
    parts_of(version)
    return str(version)


def windows_version(version: str) -> str:
    """Four numbers, as a version resource holds them; rising from a candidate to its release.

    The fourth is 0 to 999 for alphas, from 1000 for betas, from 2000 for candidates, 9999 for the release.
    """
    found = parts_of(version)
    base = {"a": 0, "b": 1000, "rc": 2000, None: 9999}[found["stage"]]
    return f"{found['release']}.{base + int(found['number'] or 0)}"


def debian_version(version: str) -> str:
    """As dpkg wants it, which sorts what follows a tilde before the release itself."""
    found = parts_of(version)
    return found["release"] + (f"~{found['stage']}{found['number']}" if found["stage"] else "")


def require_tag(tag: str, version: str) -> None:
    """Raises VersionRefused where the tag that starts a release is not the version's."""
    if tag != f"v{version}":
        raise VersionRefused(f"tag {tag} is not v{version} of pyproject.toml; tag the commit that sets the version")


def main(arguments: list[str]) -> int:
    options = argparse.ArgumentParser(description="The product's version, from pyproject.toml.")
    form = options.add_mutually_exclusive_group()
    form.add_argument("--windows", action="store_true", help="four numbers")
    form.add_argument("--debian", action="store_true", help="as dpkg sorts it")
    options.add_argument("--tag", help="fail unless this is the version's tag")
    chosen = options.parse_args(arguments)
    try:
        version = product_version()
        if chosen.tag is not None:
            require_tag(chosen.tag, version)
    except VersionRefused as refused:
        print(f"version: {refused}", file=sys.stderr)
        return 1
    if chosen.windows:
        version = windows_version(version)
    elif chosen.debian:
        version = debian_version(version)
    print(version)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
