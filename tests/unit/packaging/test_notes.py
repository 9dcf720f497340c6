"""What a release says of itself."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.packaging_scripts import script


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    folder = tmp_path / "packages"
    folder.mkdir()
    for name in ("PhotoKiosk-1.2.3-setup.exe", "PhotoKiosk-1.2.3.dmg", "photo-kiosk_1.2.3_amd64.deb"):
        (folder / name).write_text(name)
    (folder / "sbom-linux.json").write_text("{}")
    (folder / "signing-windows.json").write_text(json.dumps({"PhotoKiosk-1.2.3-setup.exe": "Azure Artifact Signing"}))
    (folder / "signing-macos.json").write_text("{}")
    return folder


def test_each_package_is_told_with_its_signature(packages: Path) -> None:
    """Who reads the notes sees of each package by what it is signed, or that it is not."""
    notes = script("release/notes.py")
    text = notes.notes("1.2.3", "- new", notes.packages_in(packages), notes.signing_in(packages))
    assert "| PhotoKiosk-1.2.3-setup.exe | Azure Artifact Signing |" in text
    assert "| PhotoKiosk-1.2.3.dmg | **not signed** |" in text
    assert "| photo-kiosk_1.2.3_amd64.deb | **not signed** |" in text
    assert "sbom" not in text


def test_the_checksums_are_those_of_the_packages(packages: Path) -> None:
    """Debian's sha256sum finds every package as it was built, SBOMs too, and sees one that was changed."""
    notes = script("release/notes.py")
    (packages / "SHA256SUMS").write_text(notes.sha256_sums(notes.packages_in(packages)))
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    told = subprocess.run(check, cwd=packages, capture_output=True, text=True, check=True)
    assert told.stdout.count(": OK") == 4
    (packages / "PhotoKiosk-1.2.3.dmg").write_text("changed")
    assert subprocess.run(check, cwd=packages, capture_output=True, check=False).returncode == 1


def test_a_version_without_changes_is_no_release() -> None:
    """The changes are those under the version's own heading; where there are none, nothing is released."""
    notes = script("release/notes.py")
    changelog = "# Changelog\n\n## Unreleased\n\n- soon\n\n## 1.2.3\n\n- now\n\n## 1.2.2\n\n- before\n"
    assert notes.changes(changelog, "1.2.3") == "- now"
    with pytest.raises(notes.NotesRefused, match="Unreleased"):
        notes.changes(changelog, "1.2.4")


def test_a_rehearsal_writes_both(packages: Path, tmp_path: Path) -> None:
    """A run by hand describes what it built from what is unreleased."""
    notes = script("release/notes.py")
    assert notes.main(["--packages", str(packages), "--out", str(tmp_path / "out"), "--rehearsal"]) == 0
    assert "## Packages" in (tmp_path / "out" / "notes.md").read_text("utf-8")
    assert (tmp_path / "out" / "SHA256SUMS").read_text("utf-8").count("\n") == 4


def test_a_release_without_packages_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder makes no release."""
    (tmp_path / "packages").mkdir()
    notes = script("release/notes.py")
    arguments = ["--packages", str(tmp_path / "packages"), "--out", str(tmp_path / "out"), "--rehearsal"]
    assert notes.main(arguments) == 1
    assert "holds no package" in capsys.readouterr().err
