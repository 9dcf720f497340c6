"""The house's rules hold, and each contract breaks when its rule is broken on purpose."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[3]


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=root,
        env={"PYTHONPATH": str(root), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources to break things in."""
    root = tmp_path_factory.mktemp("house")
    for package in ("kiosk", "backend_lambdas", "infra"):
        shutil.copytree(REPOSITORY / package, root / package, ignore=shutil.ignore_patterns("__pycache__", "*.qml"))
    shutil.copy(REPOSITORY / "pyproject.toml", root)
    return root


def test_the_house_keeps_its_own_rules(house: Path) -> None:
    """No arrow points up."""
    done = lint_imports(house)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("kiosk/order/draft.py", "import kiosk.uploads.journal", "The kiosk's floors"),
        ("kiosk/imaging/probe.py", "import kiosk.media.scan", "The kiosk's floors"),
        ("kiosk/imaging/probe.py", "import kiosk.imaging.readers.decode", "Imaging's floors"),
        ("kiosk/printing/media.py", "import kiosk.imaging.framing", "The kiosk's floors"),
        ("kiosk/printing/ipp/printer.py", "import kiosk.printing.export.dpof", "Printing's floors"),
        ("kiosk/newroom.py", "", "The kiosk's floors"),
        ("backend_lambdas/domain/orders.py", "import backend_lambdas.adapters", "The backend's floors"),
        ("backend_lambdas/newroom.py", "", "The backend's floors"),
        ("kiosk/api/client.py", "import backend_lambdas.domain", "only the contract"),
        ("kiosk/api/storage.py", "import boto3", "only the contract"),
        ("backend_lambdas/settings.py", "import kiosk.clock", "The backend never sees the kiosk"),
        ("backend_lambdas/domain/orders.py", "import botocore", "The domain knows no AWS"),
        ("kiosk/flow/checkout.py", "import PySide6.QtCore", "Qt stays at the edge"),
        ("kiosk/supervisor/slots.py", "import kiosk.uploads.states", "The kiosk's floors"),
        ("kiosk/supervisor/slots.py", "import kiosk.lock_file", "The supervisor outlives the app"),
        ("infra/local_cloud/parts.py", "import kiosk.clock", "Infra imports nothing"),
        ("infra/admin/letters.py", "import backend_lambdas.domain", "Infra imports nothing"),
        ("infra/admin/letters.py", "import infra.local_cloud.cloud", "know nothing of each other"),
        ("infra/audit/rules.py", "import backend_lambdas.domain", "Infra imports nothing"),
        ("infra/openapi/document.py", "import infra.local_cloud.cloud", "know nothing of each other"),
        ("infra/admin/letters.py", "import infra.deploy.account", "Infra's rooms"),
        ("infra/newroom.py", "", "Infra's rooms"),
        ("infra/deploy/account.py", "import infra.local_cloud.cloud", "knows nothing of the local cloud"),
    ],
)
def test_breaking_a_rule_on_purpose_is_seen(house: Path, module: str, line: str, contract: str) -> None:
    """Each contract fails for the violation that it is there for, and a room without a floor is refused."""
    path = house / module
    before = path.read_text() if path.exists() else None
    path.write_text(f"{before or ''}\n{line}\n")
    try:
        done = lint_imports(house)
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before)
    assert done.returncode != 0, done.stdout
    broken = [text for text in done.stdout.splitlines() if contract in text and "BROKEN" in text]
    assert broken or "Missing" in done.stdout or "newroom" in done.stdout, done.stdout


def test_packaging_is_no_package() -> None:
    """packaging/ has no __init__.py, which would shadow PyPI's packaging and break tools."""
    assert not (REPOSITORY / "packaging" / "__init__.py").exists()


def test_qt_is_pinned_below_the_release_that_aborts() -> None:
    """PySide6 stays under 6.12 while Python 3.11 is supported, here and in the lock file."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    assert "PySide6-Essentials>=6.11,<6.12" in project["dependencies"]
    locked = tomllib.loads((REPOSITORY / "uv.lock").read_text())["package"]
    version = next(package["version"] for package in locked if package["name"] == "pyside6-essentials")
    assert version.startswith("6.11.")
