"""The lock-down's recipes: what they write is what the systems take, and all of it can be taken back."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


def lock_down(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", PACKAGING / "linux" / "lock-down.sh", *arguments], capture_output=True, text=True, check=False
    )


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    program = tmp_path / "tree" / "supervisor" / "supervisor"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return tmp_path / "tree"


@pytest.mark.parametrize(("mode", "unit"), [("cage", "system/photo-kiosk-cage"), ("desktop", "user/photo-kiosk")])
def test_linux(tmp_path: Path, tree: Path, mode: str, unit: str) -> None:
    """Each mode writes its unit for this tree and this account, shuts the consoles, and can be taken back wholly."""
    into = tmp_path / "into"
    done = lock_down(mode, "--root", tree, "--account", "fotobox", "--into", into)
    assert done.returncode == 0, done.stderr
    text = (into / "etc" / "systemd" / f"{unit}.service").read_text()
    assert f"{tree}/supervisor/supervisor" in text
    assert "/opt/photo-kiosk" not in text
    assert "Restart=on-failure" in text
    account = text if mode == "cage" else (into / f"etc/systemd/{unit}.service.d/50-account.conf").read_text()
    assert re.search(r"^(User|ConditionUser)=fotobox$", account, re.MULTILINE)
    assert "NAutoVTs=0" in (into / "etc/systemd/logind.conf.d/50-photo-kiosk.conf").read_text()
    assert lock_down("undo", "--into", into).returncode == 0
    assert files(into) == set()


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
@pytest.mark.parametrize("mode", ["cage", "desktop"])
def test_systemd_takes_the_units(tmp_path: Path, tree: Path, mode: str) -> None:
    """`systemd-analyze verify` has nothing to say about what is written."""
    into = tmp_path / "into"
    lock_down(mode, "--root", tree, "--into", into)
    (unit,) = (into / "etc" / "systemd").glob("*/photo-kiosk*.service")
    if shutil.which("cage") is None:  # which the unit is not to blame for
        unit.write_text(unit.read_text().replace("/usr/bin/cage -d --", "/bin/true"))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *(["--user"] if mode == "desktop" else []), unit],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    about_ours = [line for line in done.stderr.splitlines() if "photo-kiosk" in line]
    assert (done.returncode, about_ours) == (0, []), done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ((), 2, "say cage, desktop or undo"),
        (("cage", "--account"), 2, "--account needs a value"),
        (("cage", "--account", "a b"), 2, "--account takes"),
        (("cage", "--root", "here"), 2, "--root must begin with /"),
        (("cage", "--force"), 2, "unknown option --force"),
    ],
)
def test_linux_refuses_what_it_does_not_know(arguments: tuple[str, ...], code: int, told: str) -> None:
    """A slip of the finger changes nothing and says what is wrong."""
    done = lock_down(*arguments)
    assert done.returncode == code
    assert told in done.stderr


def test_windows_notes_each_value_before_it_changes_it() -> None:
    """Nothing is written to the registry but by the one function that notes what stood there, and undo."""
    script = (PACKAGING / "windows" / "lockdown.ps1").read_text()
    functions = dict(re.findall(r"^function ([\w-]+).*?\{\n(.*?)^\}", script, re.MULTILINE | re.DOTALL))
    writers = {name for name, body in functions.items() if re.search(r"\b(New|Set|Remove)-ItemProperty\b", body)}
    assert writers == {"Set-Noted", "Restore-Noted"}
    assert script.count("Set-Noted ") > 20
    for change, undo in (
        ("Set-ShellByLauncher", "Undo-ShellLauncher"),
        ("Set-InstallersTask $false", "Set-InstallersTask $true"),
    ):
        assert change in functions["Lock-Machine"]
        assert undo in functions["Unlock-Machine"]


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="needs shellcheck")
def test_shellcheck() -> None:
    """It has nothing to say about the scripts."""
    scripts = [PACKAGING / system / "lock-down.sh" for system in ("linux", "macos")]
    done = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
