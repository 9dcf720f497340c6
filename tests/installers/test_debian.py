"""The Debian package, installed, upgraded and removed in a bare Debian."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.installers.debian import ROOT, Debian, machine, package, prepare_base, why_not

ACCOUNT = "photo-kiosk"


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package(tmp_path_factory.mktemp("older"), "1.2.0")


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package(tmp_path_factory.mktemp("newer"), "1.3.0")


@pytest.fixture
def debian(tmp_path: Path) -> Iterator[Debian]:
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    prepare_base()
    with machine(tmp_path / "debian") as root:
        yield Debian(root)


def test_it_stands_ready_to_be_started(debian: Debian, older: Path) -> None:
    """The account is made, slot a runs the app of the package, and dpkg finds its own files whole."""
    done = debian.install(older)
    assert done.returncode == 0, done.stderr
    assert debian.run(f"/{ROOT}/a/kiosk", account=ACCOUNT).stdout == "kiosk 1.2.0\n"
    assert debian.run(f"/{ROOT}/supervisor/supervisor", account=ACCOUNT).stdout == "supervisor 1.2.0\n"
    assert debian.run("getent", "passwd", ACCOUNT).stdout.split(":")[5:] == [
        "/home/photo-kiosk",
        "/bin/bash\n",
    ]
    assert debian.run("dpkg", "--verify", "photo-kiosk").stdout == ""
    assert sorted(path.name for path in debian.path(ROOT).iterdir()) == [
        "a",
        "app.tar.xz",
        "b",
        "licences",
        "lock-down",
        "supervisor",
    ]


def test_the_account_changes_its_slots_and_nothing_else(debian: Debian, older: Path) -> None:
    """It writes slots.json aside and renames it, unpacks aside and swaps; what is root's it can't write or move."""
    assert debian.install(older).returncode == 0
    may = [
        "for state in one two; do echo $state >.slots.json.part && mv .slots.json.part slots.json || exit 1; done",
        "mkdir b.new && echo 1.9.0 >b.new/VERSION && mv -T b b.old && mv -T b.new b && rm -r b.old",
        "echo patched >>a/kiosk",
    ]
    may_not = [
        "echo x >>supervisor/supervisor",
        "mv supervisor supervisor.old",
        "rm supervisor/supervisor",
        "mv app.tar.xz mine",
        "ln -sf /etc/passwd licences/LICENSE",
    ]
    assert [line for line in may if debian.shell(line, ACCOUNT) != 0] == []
    assert [line for line in may_not if debian.shell(line, ACCOUNT) == 0] == []
    assert debian.shell("echo x >a/VERSION", "nobody") != 0


def test_an_upgrade_takes_the_place_of_what_the_kiosk_put_there(debian: Debian, older: Path, newer: Path) -> None:
    """After the kiosk's own updates, the package's app runs from slot a, and nothing of before lies among its files."""
    assert debian.install(older).returncode == 0
    debian.path(f"{ROOT}/slots.json").write_text('{"accepted": "b"}')
    debian.path(f"{ROOT}/b/VERSION").write_text("1.2.5\n")
    debian.path(f"{ROOT}/a/of an update").write_text("left")
    debian.path(f"{ROOT}/a.new").mkdir()  # of an installation that was killed
    debian.path(f"{ROOT}/a.new/half").write_text("left")
    done = debian.install(newer)
    assert done.returncode == 0, done.stderr
    assert debian.run(f"/{ROOT}/a/kiosk").stdout == "kiosk 1.3.0\n"
    assert sorted(path.name for path in debian.path(f"{ROOT}/a").iterdir()) == ["VERSION", "kiosk"]
    assert list(debian.path(f"{ROOT}/b").iterdir()) == []
    assert not debian.path(f"{ROOT}/slots.json").exists()


@pytest.fixture
def running(debian: Debian, older: Path) -> Iterator[Callable[[str], subprocess.Popen[bytes]]]:
    """Starts a program that lies in the tree, as the supervisor does: a shell with this line."""
    assert debian.install(older).returncode == 0
    shutil.copy2(debian.path("bin/dash"), debian.path(f"{ROOT}/supervisor/dash"))
    started: list[subprocess.Popen[bytes]] = []

    def start(line: str) -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen(["chroot", str(debian.root), f"/{ROOT}/supervisor/dash", "-c", line]))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait(10)


def test_a_running_kiosk_is_asked_to_end_first(
    debian: Debian, newer: Path, running: Callable[[str], subprocess.Popen[bytes]]
) -> None:
    """An upgrade waits until the supervisor has closed by itself, and takes its word for it back."""
    kiosk = running(f"while [ ! -e /{ROOT}/stop-requested ]; do sleep 0.1; done; exit 7")
    time.sleep(0.5)
    assert kiosk.poll() is None
    done = debian.install(newer)
    assert done.returncode == 0, done.stderr
    assert kiosk.wait(10) == 7
    assert not debian.path(f"{ROOT}/stop-requested").exists()
    assert debian.run(f"/{ROOT}/a/kiosk").stdout == "kiosk 1.3.0\n"


def test_a_kiosk_that_does_not_end_is_not_overwritten(
    debian: Debian, newer: Path, running: Callable[[str], subprocess.Popen[bytes]]
) -> None:
    """An upgrade that may not begin says so and changes nothing."""
    kiosk = running("while :; do sleep 0.1; done")
    done = debian.install(newer)
    assert done.returncode != 0
    assert "does not end" in done.stderr
    assert kiosk.poll() is None
    assert debian.run(f"/{ROOT}/a/kiosk").stdout == "kiosk 1.2.0\n"
    assert (
        debian.run("dpkg-query", "-W", "-f", "${Version} ${Status}", "photo-kiosk").stdout
        == "1.2.0 install ok installed"
    )


def test_a_link_of_the_account_is_not_followed(debian: Debian, older: Path, newer: Path) -> None:
    """An account that is taken over can't have root write or delete elsewhere by what it leaves in the tree."""
    assert debian.install(older).returncode == 0
    prey = debian.path("srv/prey")
    prey.mkdir()
    (prey / "file").write_text("whole")
    traps = "ln -s /srv/prey a.new && rm -r b && ln -s /srv/prey b && ln -s /srv/prey a/link"
    assert debian.shell(traps, ACCOUNT) == 0
    done = debian.install(newer)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in prey.iterdir()] == ["file"]
    assert prey.stat().st_uid == (prey / "file").stat().st_uid == 0
    assert debian.run(f"/{ROOT}/a/kiosk").stdout == "kiosk 1.3.0\n"


def test_removed_it_leaves_the_shop_s_data(debian: Debian, older: Path) -> None:
    """The tree is gone; journal and photos stay, even when the package is purged, and that is said."""
    assert debian.install(older).returncode == 0
    data = debian.path("home/photo-kiosk/.local/share/photo-kiosk")
    data.mkdir(parents=True)
    (data / "journal.sqlite3").write_text("orders")
    done = debian.run("dpkg", "--remove", "photo-kiosk")
    assert done.returncode == 0, done.stderr
    assert not debian.path(ROOT).exists()
    done = debian.run("dpkg", "--purge", "photo-kiosk")
    assert "the shop's data in its home are kept" in done.stdout
    assert (data / "journal.sqlite3").read_text() == "orders"


def test_debian_has_all_that_it_asks_for(debian: Debian, older: Path) -> None:
    """On Debian 12 with its own packages alone, apt would install it: every library that it depends on is there."""
    shutil.copy2(older, debian.path("tmp") / older.name)
    shutil.copytree("/etc/apt", debian.path("etc/apt"), dirs_exist_ok=True)
    shutil.copy2("/etc/resolv.conf", debian.path("etc/resolv.conf"))
    shutil.copytree("/etc/ssl/certs", debian.path("etc/ssl/certs"), symlinks=False, dirs_exist_ok=True)
    updated = debian.run("apt-get", "update", "-qq")
    assert updated.returncode == 0, updated.stderr
    planned = debian.run("apt-get", "install", "--simulate", "--no-install-recommends", f"/tmp/{older.name}")
    assert planned.returncode == 0, planned.stderr
    assert "Inst photo-kiosk (1.2.0" in planned.stdout
    assert "Inst libxcb-cursor0" in planned.stdout
