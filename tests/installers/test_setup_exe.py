"""The installer for Windows, made by makensis and judged by its bytes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pefile

from tests.installers.conftest import VERSION
from tests.installers.windows import texts
from tests.packaging_scripts import script


def test_it_holds_the_tree_and_nothing_else(setup: Path) -> None:
    """Everything of the staged tree is in the installer, beside NSIS' own parts."""
    listing = subprocess.run(["7z", "l", "-slt", str(setup)], capture_output=True, text=True, check=True).stdout
    names = {line.removeprefix("Path = ") for line in listing.splitlines() if line.startswith("Path = ")}
    inside = {name.replace("\\", "/") for name in names if not name.startswith(("$PLUGINSDIR", "/"))}
    staged = {name for name in inside if not name.startswith("lock-down/")}
    assert staged - {"stop-requested"} == {
        "supervisor.new/supervisor.exe",
        "a.new/kiosk.exe",
        "a.new/VERSION",
        "a.new/_internal/PySide6/qml/Qt Labs/größe.txt",
        "a.new/licenses/Qt-LGPL.txt",
        "licences/Qt-LGPL.txt",
        "licences/LICENSE",
        "uninstall.exe",
    }


def test_it_is_a_64_bit_program_that_asks_for_an_administrator(setup: Path) -> None:
    """Windows elevates it before it starts, and runs it without its 32-bit half."""
    image = pefile.PE(str(setup))
    assert image.FILE_HEADER.Machine == pefile.MACHINE_TYPE["IMAGE_FILE_MACHINE_AMD64"]
    assert b'requestedExecutionLevel level="requireAdministrator"' in setup.read_bytes()


def test_its_version_is_the_product_s(setup: Path) -> None:
    """Explorer and fleet tools read pyproject's version from it, and four numbers that rise with it."""
    assert setup.name == f"PhotoKiosk-{VERSION}-setup.exe"
    assert texts(setup)["ProductVersion"] == texts(setup)["FileVersion"] == VERSION
    assert texts(setup)["ProductName"] == "Photo Kiosk"
    fixed = pefile.PE(str(setup)).VS_FIXEDFILEINFO[0]
    high, low = fixed.FileVersionMS, fixed.FileVersionLS
    numbers = ".".join(str(part) for part in (high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF))
    assert numbers == script("release/version.py").windows_version(VERSION)


def test_it_wears_our_icon(setup: Path) -> None:
    """Each size of the icon is among its resources, byte for byte."""
    icon = (Path(__file__).parents[2] / "packaging/icon/kiosk.ico").read_bytes()
    count = int.from_bytes(icon[4:6], "little")
    entries = [icon[6 + 16 * n : 22 + 16 * n] for n in range(count)]
    images = [icon[int.from_bytes(e[12:16], "little") :][: int.from_bytes(e[8:12], "little")] for e in entries]
    assert count == 9
    assert [image for image in images if image not in setup.read_bytes()] == []
