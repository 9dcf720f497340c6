"""The Debian package, opened and looked at; it is installed in `make test-installer`."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from tests.packaging_scripts import PACKAGING, script

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs Debian's dpkg-deb")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "tree"
    for name in ("supervisor/supervisor", "a/kiosk", "a/_internal/library.so", "licences/LICENSE"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}\n")
    (folder / "supervisor" / "supervisor").chmod(0o755)
    (folder / "a" / "kiosk").chmod(0o755)
    (folder / "a" / "_internal" / "library.so.1").symlink_to("library.so")
    (folder / "a" / "VERSION").write_text("1.2.3rc4\n")
    return folder


def told(deb: Path, field: str) -> str:
    return subprocess.run(["dpkg-deb", "-f", deb, field], capture_output=True, text=True, check=True).stdout.strip()


def test_it_holds_the_tree_with_the_app_packed(tree: Path, tmp_path: Path) -> None:
    """Supervisor and licences are dpkg's files; the app lies packed: what a kiosk updates is not dpkg's."""
    deb = script("linux/build_deb.py").build(tree, tmp_path / "out")
    assert deb.name == "photo-kiosk_1.2.3~rc4_amd64.deb"
    assert told(deb, "Version") == "1.2.3~rc4"
    laid = tmp_path / "laid"
    subprocess.run(["dpkg-deb", "-x", deb, laid], check=True)
    root = laid / "opt" / "photo-kiosk"
    assert {path.name for path in root.iterdir()} == {"supervisor", "licences", "app.tar.xz"}
    assert (root / "supervisor" / "supervisor").stat().st_mode & 0o777 == 0o755
    with tarfile.open(root / "app.tar.xz") as app:
        assert app.getnames() == ["VERSION", "_internal", "_internal/library.so", "_internal/library.so.1", "kiosk"]
        assert app.getmember("_internal/library.so.1").issym()
        assert app.getmember("kiosk").mode & 0o777 == 0o755


def test_the_same_app_gives_the_same_bytes(tree: Path, tmp_path: Path) -> None:
    """What is packed depends on the files alone, not on their owner nor on the hour."""
    build_deb = script("linux/build_deb.py")
    build_deb.pack_app(tree / "a", tmp_path / "once.tar.xz")
    for path in (tree / "a").rglob("*"):
        if not path.is_symlink():
            path.touch()
    build_deb.pack_app(tree / "a", tmp_path / "again.tar.xz")
    assert (tmp_path / "once.tar.xz").read_bytes() == (tmp_path / "again.tar.xz").read_bytes()


def test_it_asks_for_what_qt_loads() -> None:
    """The package depends on every library that a source checkout is set up with."""
    setup = (PACKAGING / "setup" / "setup.sh").read_text("utf-8")
    named = set(setup.partition('libraries="')[2].partition('"')[0].split())
    fonts = {name for name in named if name.startswith("fonts-")}
    build_deb = script("linux/build_deb.py")
    assert set(build_deb.LIBRARIES) == named - fonts
    assert len(build_deb.LIBRARIES) > 15


def test_a_tree_that_is_not_staged_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without its VERSION a tree becomes no package, and the way to one is said."""
    build_deb = script("linux/build_deb.py")
    assert build_deb.main(["--tree", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "tree.py" in capsys.readouterr().err
