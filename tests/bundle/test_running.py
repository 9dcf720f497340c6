"""The bundle does a kiosk's work on a machine that has nothing but it: no Python, no settings, an empty environment."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from tests.bundle.conftest import BUNDLE, RunBundled
from tests.bundle.pages import IN_MEMORY, grab, known_to_a_backend, screen_of
from tests.cloud import REPOSITORY, Cloud, wait_for
from tests.torture.card import make_card
from tests.torture.imaging.hostile import ordinary_files
from tests.virtual_screen import virtual_screen

ENVIRONMENT = REPOSITORY / "build" / "bundle-env"
CARD_PHOTOS, CARD_SEED = 24, 1
"""For one of these the choice of a number is so near a thing that numpy's two builds once came to different ones."""


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One photo of each format."""
    folder = tmp_path_factory.mktemp("card")
    for kind, content in ordinary_files(seed=5).items():
        (folder / f"{kind}.photo").write_bytes(content)
    return folder


def test_it_tells_its_version(bundled: RunBundled) -> None:
    """`kiosk --version` and the file VERSION say what pyproject.toml says."""
    version = (BUNDLE / "VERSION").read_text("utf-8")
    assert bundled("--version").stdout == f"kiosk {version}"
    assert f'version = "{version.strip()}"' in (REPOSITORY / "pyproject.toml").read_text("utf-8")


def test_it_has_no_demo_and_says_so(bundled: RunBundled) -> None:
    """`kiosk demo` ends at once, with what to do instead."""
    done = bundled("demo", "--headless")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "kiosk demo: a packaged kiosk has no demo: run it from the project's sources\n"


def test_every_command_answers(bundled: RunBundled) -> None:
    """Each command's help comes, so that each module that it needs is inside."""
    said = bundled("--help").stdout
    commands = ("run", "send", "worker", "queue", "recover", "shrink", "phone", "print", "enrol", "doctor")
    assert [name for name in commands if f"\n    {name} " not in said] == []
    assert [name for name in commands if bundled(name, "--help").returncode != 0] == []


def test_it_shrinks_every_format_as_the_sources_do(bundled: RunBundled, photos: Path, tmp_path: Path) -> None:
    """Every format becomes the same file, byte for byte, in the bundle's workers as in the sources'."""
    make_card(tmp_path / "card", CARD_PHOTOS, CARD_SEED)
    cards = (photos, tmp_path / "card" / "DCIM")
    done = bundled("shrink", *cards, "--out", tmp_path / "bundle")
    assert done.returncode == 0, done.stderr
    command: list[str | Path] = [sys.executable, "-m", "kiosk", "shrink", *cards, "--out", tmp_path / "sources"]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, timeout=120)
    ours, theirs = (
        {path.name: path.read_bytes() for path in (tmp_path / place).iterdir()} for place in ("bundle", "sources")
    )
    assert ours.keys() == theirs.keys()
    assert len(ours) == len(list(photos.iterdir())) + CARD_PHOTOS
    assert [name for name in ours if ours[name] != theirs[name]] == []


def test_an_order_goes_the_whole_way(bundled: RunBundled, cloud: Cloud, photos: Path, tmp_path: Path) -> None:
    """Enrolled, sent and uploaded by the bundle: the backend has verified every photo, and one mail went out."""
    data = ("--data", tmp_path / "data")
    known = ("--api", cloud.ready["api"], "--code", cloud.enrolment_code(), "--key-store", "file")
    enrolled = bundled("enrol", *data, *known)
    assert enrolled.returncode == 0, enrolled.stderr
    sent = bundled("send", *data, "--email", "bundle@example.com", "--json", *sorted(photos.iterdir()))
    assert sent.returncode == 0, sent.stderr
    uploaded = bundled("worker", *data, "--until-idle")
    assert uploaded.returncode == 0, uploaded.stderr
    wait_for(lambda: cloud.mails_to("bundle@example.com"), 60)
    assert len(cloud.mails_to("bundle@example.com")) == 1
    order_id = json.loads(sent.stdout)["order_id"]
    assert len(cloud.objects(order_id)) == len(list(photos.iterdir()))
    assert bundled("queue", *data).returncode == 0


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb and openbox (packaging/setup/setup.sh --tests)")
def test_it_shows_its_window(program: Path, bare_environment: dict[str, str], tmp_path: Path) -> None:
    """Under an X server the first page is on the screen: words and colours, and neither black nor blank."""
    data = known_to_a_backend(tmp_path / "data")
    picture = tmp_path / "screen.png"
    with virtual_screen() as display, screen_of([program], data, {**bare_environment, **display}, tmp_path):
        time.sleep(2)  # its pictures fade in
        grab(display, picture)
    with Image.open(picture) as shown:
        colours = shown.convert("RGB").getcolors(1 << 24) or []
        assert shown.size == (1080, 1920)
    assert len(colours) > 100
    assert max(count for count, _ in colours) < 0.97 * 1080 * 1920


def test_the_window_ends_when_told(program: Path, bare_environment: dict[str, str], tmp_path: Path) -> None:
    """SIGTERM ends the bundle's screen with 0, and nothing of it is left running."""
    data = known_to_a_backend(tmp_path / "data")
    with screen_of([program], data, {**bare_environment, **IN_MEMORY}, tmp_path) as (process, _):
        pass
    assert process.returncode == 0
    running = subprocess.run(["pgrep", "-f", str(data.root)], capture_output=True, text=True, check=False).stdout
    assert running == ""


@pytest.mark.parametrize("library", ["PySide6/Qt/lib/libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Core.so.6"])
def test_a_user_may_put_in_a_qt_of_her_own(library: str, bare_environment: dict[str, str], tmp_path: Path) -> None:
    """With one library of Qt replaced by another build of its version the kiosk shows its screen, and runs that one."""
    mine = tmp_path / "kiosk"
    shutil.copytree(BUNDLE, mine, symlinks=True)
    theirs = next((ENVIRONMENT / "lib").glob("python3*/site-packages")) / library
    replaced = mine / "_internal" / library
    replaced.unlink()
    replaced.write_bytes(theirs.read_bytes() + b"built by its user")
    data = known_to_a_backend(tmp_path / "data")
    with screen_of([mine / "kiosk"], data, {**bare_environment, **IN_MEMORY}, tmp_path) as (process, _):
        mapped = Path(f"/proc/{process.pid}/maps").read_text("ascii")
    assert str(replaced) in mapped


@pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="needs gnome-keyring and dbus-run-session")
def test_its_key_lies_in_the_systems_keyring(
    program: Path, cloud: Cloud, bare_environment: dict[str, str], tmp_path: Path
) -> None:
    """With a Secret Service on the bus the bundle keeps its key there, and no file of it is written."""
    data, code = tmp_path / "data", cloud.enrolment_code()
    commands = (
        "echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null",
        f"'{program}' enrol --data '{data}' --api {cloud.ready['api']} --code {code}",
        f"'{program}' doctor --data '{data}'",
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-ec", "\n".join(commands)],
        cwd=tmp_path,
        env=bare_environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "good  key" in done.stdout, done.stdout + done.stderr
    assert list(data.rglob("*.pem")) == []


def test_the_stand_in_for_x265_only_ever_says_no(tmp_path: Path) -> None:
    """What libheif calls to encode answers that there is no encoder, instead of ending the process."""
    library = next((BUNDLE / "_internal").rglob("libx265*"))
    asked = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1])['x265_api_get_217'](8))"
    done = subprocess.run([sys.executable, "-c", asked, str(library)], capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"
    assert library.stat().st_size < 100_000
