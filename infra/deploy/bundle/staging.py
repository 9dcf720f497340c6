"""Lays out what a function's archive holds: the backend's modules and what uv.lock says they need, and nothing else.

Why it is pruned so, and why boto3 is in it: docs/decisions/0019.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from infra.deploy.errors import DeployError

PACKAGE: Final = "backend_lambdas"
DEPENDENCY_GROUP: Final = "backend"
"""Of pyproject.toml: what the functions import besides the standard library."""

AWS_SERVICES: Final = ("dynamodb", "kms", "s3", "secretsmanager", "sesv2", "sns", "sqs")
"""Of botocore's 400 descriptions, those that the backend makes clients of. A test compares them with its own list."""

_KEPT_OF_DIST_INFO: Final = ("METADATA", "LICEN", "NOTICE", "COPYING", "AUTHORS", "licenses")
"""Beginnings of names. The licences want to travel with the code; the rest tells of the installation."""
_DROPPED_FOLDERS: Final = ("bin", "boto3/data", "boto3/examples")
"""Commands, and the descriptions and examples of `boto3.resource`, which the backend does not use."""
_DROPPED_NAMES: Final = ("__pycache__", "*.pyc", "*.pyi", "py.typed", "tests", "examples-1.json*", ".lock")


@dataclass(frozen=True, slots=True)
class Target:
    """Which machine and interpreter the wheels are for."""

    platform: str
    """As `uv pip install --python-platform` names it."""
    python: str
    elf_machine: int
    """`e_machine` of ELF(5)."""


LAMBDA: Final = Target("aarch64-manylinux2014", "3.13", elf_machine=183)
"""The template's Runtime and Architectures; a test holds them together."""


def stage(repository: Path, folder: Path, target: Target = LAMBDA) -> None:
    """Fills an empty folder. Takes wheels from uv's cache, and from the package registry what is not there."""
    with tempfile.TemporaryDirectory(prefix="kiosk-deploy-") as scratch:
        requirements = Path(scratch) / "requirements.txt"
        exported = ("--only-group", DEPENDENCY_GROUP, "--no-emit-project", "--no-header", "--no-annotate")
        _uv(repository, "export", "--quiet", "--frozen", *exported, "--output-file", str(requirements))
        of_target = ("--python-platform", target.platform, "--python-version", target.python)
        safely = ("--only-binary", ":all:", "--require-hashes", "--no-compile-bytecode", "--link-mode", "copy")
        place = ("--python", sys.executable, "--target", str(folder))
        _uv(repository, "pip", "install", "--quiet", *of_target, *safely, *place, "--requirements", str(requirements))
    _prune(folder)
    for source in filter(_is_deployed, (repository / PACKAGE).rglob("*")):
        copied = folder / PACKAGE / source.relative_to(repository / PACKAGE)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copied)


def _is_deployed(source: Path) -> bool:
    """Code, and the words and pages of the mail."""
    return source.suffix in {".py", ".json", ".html", ".txt"}


def _prune(folder: Path) -> None:
    for information in folder.glob("*.dist-info"):
        for entry in information.iterdir():
            if not entry.name.startswith(_KEPT_OF_DIST_INFO):
                _remove(entry)
    for name in _DROPPED_FOLDERS:
        _remove(folder / name)
    for description in (folder / "botocore" / "data").iterdir():
        if description.is_dir() and description.name not in AWS_SERVICES:
            _remove(description)
    for name in _DROPPED_NAMES:
        for entry in list(folder.rglob(name)):
            _remove(entry)


def _remove(entry: Path) -> None:
    if entry.is_dir():
        shutil.rmtree(entry)
    else:
        entry.unlink(missing_ok=True)


def _uv(repository: Path, *arguments: str) -> None:
    """Raises DeployError with uv's own words."""
    program = os.environ.get("UV") or shutil.which("uv")  # `uv run` sets it
    if program is None:
        raise DeployError("uv is not installed, and it builds the archive: see https://docs.astral.sh/uv/")
    done = subprocess.run([program, *arguments], cwd=repository, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise DeployError(
            f"uv could not {' '.join(arguments[:2])} (is this machine online?): {done.stderr.strip()[-800:]}"
        )
