"""What of the installer for Windows can be told without makensis."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging_scripts import PACKAGING, script

WINDOWS = PACKAGING / "windows"
SOURCES = {path.name: path.read_text("utf-8") for path in [WINDOWS / "installer.nsi", *WINDOWS.glob("parts/*.nsh")]}
SCRIPT = "\n".join(SOURCES.values())
RELEASE_PAGE = (PACKAGING.parent / "docs" / "release.md").read_text("utf-8")


def test_every_exit_code_is_on_the_page() -> None:
    """docs/release.md has each code that the installer ends with, and no other of its own."""
    codes = {int(code) for code in re.findall(r"^!define EXIT_\w+ (\d+)$", SCRIPT, re.MULTILINE)}
    told = {int(code) for code in re.findall(r"^\| \*\*(\d+)\*\* \|", RELEASE_PAGE, re.MULTILINE)}
    assert told == codes | {1, 2}  # NSIS' own: cancelled, broken off


def test_every_option_is_on_the_page() -> None:
    """docs/release.md has each option of setup and uninstaller."""
    options = set(re.findall(r'\$R1 == "(/[A-Z]+(?:=\w+)?)"', SCRIPT)) | {"/ACCOUNT="}
    assert len(options) >= 5
    assert {option for option in options - {"/NCRC"} if option not in RELEASE_PAGE} == set()


def test_every_failure_is_told_apart() -> None:
    """No code is defined and never used: each has a place that ends with it."""
    codes = set(re.findall(r"^!define (EXIT_\w+)", SCRIPT, re.MULTILINE))
    used = set(re.findall(r"\$\{(EXIT_\w+)\}", SCRIPT))
    assert codes == used


def test_groups_are_named_by_their_sid() -> None:
    """Rights go to no group by its name, which each language of Windows has its own of."""
    granted = re.findall(r'"(?:\$\{(SID_\w+)\}|\*(\$AccountSid)):', SOURCES["access.nsh"])
    assert len(granted) == 7
    assert not re.search(r'"(Users|Administrators|Everyone):', SOURCES["access.nsh"])


def test_what_the_uninstaller_takes_is_named() -> None:
    """It deletes whole folders of its own alone: never the root itself, nor by a variable that may be empty."""
    recursive = re.findall(r'RemoveTree "([^"]+)"', SOURCES["uninstaller.nsh"])
    assert "$INSTDIR" not in recursive
    assert all(re.fullmatch(r"\$INSTDIR\\[a-z-]+(\.(new|old))?|\$R0", path) for path in recursive), recursive
    assert re.search(r'\$\{If\} \$R0 != ""\s+!insertmacro RemoveTree "\$R0"', SOURCES["uninstaller.nsh"])
    assert not re.search(r"RMDir +/", SCRIPT)  # it goes through junctions


def test_the_command_line_says_what_is_built(tmp_path: Path) -> None:
    """The script gets tree, both versions, size and name; a warning is a failure."""
    build_installer = script("windows/build_installer.py")
    (tmp_path / "tree" / "a").mkdir(parents=True)
    (tmp_path / "tree" / "a" / "kiosk.exe").write_bytes(bytes(3 * 1024))
    given = build_installer.command(build_installer.Orders(tmp_path / "tree", tmp_path / "out"), "1.2.3rc4")
    assert "-WX" in given
    assert {
        f"-DTREE={tmp_path / 'tree'}",
        "-DVERSION=1.2.3rc4",
        "-DWINDOWS_VERSION=1.2.3.2004",
        "-DSIZE_KB=3",
        f"-DOUT={tmp_path / 'out' / 'PhotoKiosk-1.2.3rc4-setup.exe'}",
    } <= set(given)
    assert not [part for part in given if "UNINSTALLER" in part]


def test_a_tree_that_is_not_staged_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without its VERSION a tree becomes no installer, and the way to one is said."""
    build_installer = script("windows/build_installer.py")
    assert build_installer.main(["--tree", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "tree.py" in capsys.readouterr().err
