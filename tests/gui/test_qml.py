"""The QML as text: what the linter of Qt's own says of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk.ui.engine import QML_FOLDER


def test_the_linter_has_nothing_to_say() -> None:
    """Every QML file passes qmllint without one warning."""
    linter = Path(sys.executable).with_name("pyside6-qmllint")
    files = sorted(map(str, QML_FOLDER.rglob("*.qml")))
    assert files
    verdict = subprocess.run([linter, *files], capture_output=True, text=True, check=False, timeout=60)
    assert (verdict.returncode, verdict.stdout + verdict.stderr) == (0, "")


def test_every_file_is_in_its_folder_s_list() -> None:
    """Each folder's qmldir names all of its types and no other."""
    for listing in QML_FOLDER.rglob("qmldir"):
        listed = {line.split()[-1] for line in listing.read_text().splitlines() if line.endswith(".qml")}
        assert listed == {file.name for file in listing.parent.glob("*.qml")}
