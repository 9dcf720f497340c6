"""The tree that installers install, staged from bundles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging_scripts import script

tree = script("release/tree.py")
VERSION = tree.product_version()


@pytest.fixture
def bundles(tmp_path: Path) -> tuple[Path, Path]:
    kiosk, supervisor = tmp_path / "dist" / "kiosk", tmp_path / "dist" / "supervisor"
    for name, folder in (("kiosk", kiosk), ("supervisor", supervisor)):
        (folder / "_internal").mkdir(parents=True)
        (folder / name).write_bytes(b"a program")
        (folder / "_internal" / "library.so").write_bytes(b"code")
    (kiosk / "_internal" / "library.so.1").symlink_to("library.so")
    (kiosk / "VERSION").write_text(f"{VERSION}\n")
    return kiosk, supervisor


def stage(bundles: tuple[Path, Path], out: Path) -> list[str]:
    tree.stage(tree.Bundles(*bundles), out, VERSION, windows=False)
    inside = (path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    return sorted(name for name in inside if not name.startswith("lock-down/"))


def test_it_is_the_installed_tree(bundles: tuple[Path, Path], tmp_path: Path) -> None:
    """Supervisor, slot a with its version, and licences; no slots.json, so that slot a runs."""
    assert stage(bundles, tmp_path / "tree") == [
        "a/VERSION",
        "a/_internal/library.so",
        "a/_internal/library.so.1",
        "a/kiosk",
        "licences/LICENSE",
        "supervisor/_internal/library.so",
        "supervisor/supervisor",
    ]
    assert (tmp_path / "tree" / "a" / "_internal" / "library.so.1").is_symlink()


def test_the_bundle_s_licences_are_shown_at_the_top(bundles: tuple[Path, Path], tmp_path: Path) -> None:
    """What the bundle tells of the parts in it stands where the installers show it."""
    (bundles[0] / "licenses").mkdir()
    (bundles[0] / "licenses" / "Qt.txt").write_text("LGPL")
    assert "licences/Qt.txt" in stage(bundles, tmp_path / "tree")


def test_what_makes_a_machine_a_kiosk_comes_along(tmp_path: Path) -> None:
    """Each system's own scripts and units are installed, for the owner to run, and no other system's."""
    for name in (
        "linux/lock-down.sh",
        "linux/one.service",
        "linux/build_deb.py",
        "windows/lockdown.ps1",
        "macos/lock-down.sh",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    names = {
        system: [path.name for path in tree.lock_down_files(system, tmp_path)] for system in tree.LOCK_DOWN_SCRIPTS
    }
    assert names == {
        "win32": ["lockdown.ps1"],
        "linux": ["lock-down.sh", "one.service"],
        "darwin": ["lock-down.sh"],
    }


def test_staging_again_leaves_nothing_of_before(bundles: tuple[Path, Path], tmp_path: Path) -> None:
    """A file that the bundle has no more is not in the next tree."""
    old = bundles[0] / "old"
    old.write_text("gone by now")
    assert "a/old" in stage(bundles, tmp_path / "tree")
    old.unlink()
    assert "a/old" not in stage(bundles, tmp_path / "tree")


def test_a_folder_of_somebody_s_is_not_emptied(bundles: tuple[Path, Path], tmp_path: Path) -> None:
    """A slip in --out costs nobody her files."""
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "holiday.jpg").write_text("hers")
    with pytest.raises(tree.TreeRefused, match="holds other files"):
        stage(bundles, tmp_path / "photos")
    assert (tmp_path / "photos" / "holiday.jpg").exists()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda kiosk, supervisor: (kiosk / "VERSION").write_text("0.0.1"), "make the bundle anew"),
        (lambda kiosk, supervisor: (kiosk / "VERSION").unlink(), "VERSION is missing"),
        (lambda kiosk, supervisor: (kiosk / "kiosk").unlink(), "make bundle"),
        (lambda kiosk, supervisor: (supervisor / "supervisor").unlink(), "make bundle"),
    ],
)
def test_half_a_bundle_is_refused(bundles: tuple[Path, Path], tmp_path: Path, spoil: object, words: str) -> None:
    """A bundle of another version, or without its program, becomes no installer."""
    spoil(*bundles)  # type: ignore[operator]  # one of the lambdas above
    with pytest.raises(tree.TreeRefused, match=words):
        stage(bundles, tmp_path / "tree")
    assert not (tmp_path / "tree").exists()
