"""The installer for Windows, run by Wine: installed, upgraded, refused, removed."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.installers.conftest import VERSION
from tests.installers.windows import OWN_KEY, ROOT, UNINSTALL_KEY, Windows, setup_exe, texts

TASK = {"task": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
BAD_OPTION, WRITE_FAILED, RIGHTS_FAILED, OLDER = 5, 7, 8, 9


def tree_of(windows: Windows, root: str = ROOT) -> set[str]:
    top = windows.path(root)
    inside = {path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file()}
    return {name for name in inside if not name.startswith("lock-down/")}


def account(windows: Windows) -> str:
    return windows.run("cmd", "/c", "echo %USERNAME%").stdout.strip()


def shop_s_data(windows: Windows, user: str) -> Path:
    data = windows.path(rf"C:\users\{user}\AppData\Local\photo-kiosk")
    data.mkdir(parents=True, exist_ok=True)
    (data / "journal.sqlite3").write_text("orders")
    return data


def wait_for(condition: object, seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while not (done := bool(condition())) and time.monotonic() < until:  # type: ignore[operator]  # a lambda of a test
        time.sleep(0.1)
    return done


def test_a_silent_installation(windows: Windows, setup: Path) -> None:
    """Tree, entry in Programs and Features, Start menu and start at logon are there, and it says 0."""
    user = account(windows)
    assert windows.install(setup, f"/ACCOUNT={user}") == 0
    assert tree_of(windows) == {
        "supervisor/supervisor.exe",
        "a/kiosk.exe",
        "a/VERSION",
        "a/_internal/PySide6/qml/Qt Labs/größe.txt",
        "a/licenses/Qt-LGPL.txt",
        "licences/Qt-LGPL.txt",
        "licences/LICENSE",
        "uninstall.exe",
    }
    assert windows.path(rf"{ROOT}\b").is_dir()
    entry = windows.values(UNINSTALL_KEY)
    assert entry["DisplayName"] == "Photo Kiosk"
    assert entry["DisplayVersion"] == VERSION
    assert entry["InstallLocation"] == ROOT
    assert entry["QuietUninstallString"] == rf'"{ROOT}\uninstall.exe" /S'
    assert 100 < int(entry["EstimatedSize"], 16) < 1000
    assert windows.path(r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs\Photo Kiosk.lnk").is_file()
    assert texts(windows.path(rf"{ROOT}\uninstall.exe"))["ProductVersion"] == VERSION


def test_the_task_at_logon_is_the_account_s_alone(windows: Windows, setup: Path) -> None:
    """It starts the supervisor for that account, with its rights, without a time limit, and again if it is killed."""
    assert windows.install(setup, f"/ACCOUNT={account(windows)}") == 0
    sid = windows.values(OWN_KEY)["AccountSid"]
    assert re.fullmatch(r"S-1-5-21(-\d+)+", sid)
    task = ET.fromstring(windows.path(r"C:\task.xml").read_text("utf-16"))

    def told(path: str) -> str | None:
        return task.findtext("/".join(f"task:{step}" for step in path.split("/")), namespaces=TASK)

    assert told("Triggers/LogonTrigger/UserId") == told("Principals/Principal/UserId") == sid
    assert told("Principals/Principal/RunLevel") == "LeastPrivilege"
    assert told("Settings/ExecutionTimeLimit") == "PT0S"
    assert told("Settings/Priority") == "5"
    assert told("Settings/RestartOnFailure/Interval") == "PT1M"
    assert told("Actions/Exec/Command") == rf'"{ROOT}\supervisor\supervisor.exe"'


def test_only_the_slots_are_opened_for_the_account(windows: Windows, setup: Path) -> None:
    """The root takes no rights from above; the account may change a and b, add beside them, and no more."""
    assert windows.install(setup, f"/ACCOUNT={account(windows)}") == 0
    sid = windows.values(OWN_KEY)["AccountSid"]
    calls = [line for line in windows.recorded() if "icacls" in line]
    arguments = [line.partition("icacls.exe")[2].lstrip('"').strip() for line in calls]
    everybody = '"*S-1-5-18:(OI)(CI)F" "*S-1-5-32-544:(OI)(CI)F" "*S-1-5-32-545:(OI)(CI)RX" "*S-1-3-0:(OI)(CI)(IO)M"'
    assert arguments == [
        rf'"{ROOT}" /remove:g "*{sid}" /Q',
        rf'"{ROOT}" /inheritance:r /grant:r {everybody} /Q',
        rf'"{ROOT}" /grant:r "*{sid}:(WD,AD)" /Q',
        rf'"{ROOT}\a" /grant:r "*{sid}:(OI)(CI)M" /Q',
        rf'"{ROOT}\b" /grant:r "*{sid}:(OI)(CI)M" /Q',
    ]


def test_without_an_account_nothing_is_opened_or_started(windows: Windows, setup: Path) -> None:
    """A silent installation that names nobody gives nobody the slots, and starts at nobody's logon."""
    assert windows.install(setup) == 0
    assert not [line for line in windows.recorded() if "/grant:r" in line and "S-1-5-21" in line]
    assert not [line for line in windows.recorded() if "/Create" in line]


def test_an_upgrade_keeps_what_was_chosen(windows: Windows, setup: Path) -> None:
    """A setup without options goes on with the account and the start at logon of the one before."""
    assert windows.install(setup, f"/ACCOUNT={account(windows)}", "/NOAUTOSTART") == 0
    chosen = windows.values(OWN_KEY)
    assert windows.install(setup) == 0
    assert windows.values(OWN_KEY) == chosen
    assert not [line for line in windows.recorded() if "/Create" in line]
    assert windows.install(setup, "/AUTOSTART") == 0
    assert [line for line in windows.recorded() if "/Create" in line]


def test_a_task_that_was_turned_off_stays_off(windows: Windows, setup: Path) -> None:
    """Where the account's shell starts the kiosk, an upgrade does not start a second one at logon."""
    windows.path(r"C:\exit-code of powershell.exe").write_text("1")
    assert windows.install(setup, f"/ACCOUNT={account(windows)}") == 0
    asked = [line for line in windows.recorded() if "powershell" in line]
    assert len(asked) == 1
    assert "Get-ScheduledTask" in asked[0]
    tasks = [line for line in windows.recorded() if "schtasks" in line]
    assert ["/DISABLE" in line for line in tasks] == [False, True]


def test_rights_that_can_t_be_set_are_a_failure(windows: Windows, setup: Path) -> None:
    """On a disk without rights (FAT) the installation ends with its own code and says why."""
    windows.path(r"C:\exit-code of icacls.exe").write_text("5")
    assert windows.install(setup) == RIGHTS_FAILED
    assert "formatted as NTFS" in windows.reasons()
    assert tree_of(windows) == set()


def test_a_folder_of_one_s_own_choice(windows: Windows, setup: Path) -> None:
    """/D= takes a path with spaces, and the next setup without it goes there again."""
    assert windows.install(setup, r"/D=C:\Other\The Kiosk") == 0
    assert windows.path(r"C:\Other\The Kiosk\a\kiosk.exe").is_file()
    assert windows.install(setup) == 0
    assert not windows.path(ROOT).exists()
    assert windows.install(setup, rf"/D={ROOT}") == BAD_OPTION
    assert "installed in" in windows.reasons()
    windows.uninstall(root=r"C:\Other\The Kiosk")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("/NOAUTOSTRAT",), "Unknown option /NOAUTOSTRAT"),
        (("/ACCOUNT=nobody-of-this-name",), "knows no account nobody-of-this-name"),
        ((r"/D=C:\windows",), "holds other files"),
    ],
)
def test_what_can_t_be_meant_is_refused(windows: Windows, setup: Path, options: tuple[str, ...], words: str) -> None:
    """A wrong option ends the installation with its own code and a reason, before anything is changed."""
    assert windows.install(setup, *options) == BAD_OPTION
    assert words in windows.reasons()
    assert windows.recorded() == []
    assert not windows.path(ROOT).exists()


def test_a_running_kiosk_is_asked_to_end_first(windows: Windows, setup: Path) -> None:
    """An upgrade waits for the kiosk to close by itself, then takes its place, and has it started again."""
    assert windows.install(setup, f"/ACCOUNT={account(windows)}") == 0
    windows.path(rf"{ROOT}\slots.json").write_text("{}")
    windows.path(rf"{ROOT}\b\VERSION").write_text("0.0.9\n")
    running = [windows.start(rf"{ROOT}\supervisor\supervisor.exe"), windows.start(rf"{ROOT}\a\kiosk.exe")]
    good = windows.path(r"C:\Program Files\ended-in-good-order")
    good.unlink(missing_ok=True)
    time.sleep(1)
    assert [process.poll() for process in running] == [None, None]
    assert windows.install(setup) == 0
    assert [process.wait(10) for process in running] == [0, 0]
    assert good.exists()
    left = tree_of(windows)
    assert "slots.json" not in left
    assert "b/VERSION" not in left
    assert "stop-requested" not in left
    there = {path.name for path in windows.path(ROOT).iterdir()} - {"lock-down"}
    assert there == {"a", "b", "licences", "supervisor", "uninstall.exe"}
    assert [line for line in windows.recorded() if "/Run" in line]


def test_a_kiosk_that_does_not_listen_is_ended(windows: Windows, setup: Path, tmp_path: Path) -> None:
    """One that is frozen is ended by force, supervisor first, and other programs of that name run on."""
    deaf = setup_exe(tmp_path, VERSION, "-DDEAF")
    assert windows.install(deaf) == 0
    running = [windows.start(rf"{ROOT}\supervisor\supervisor.exe"), windows.start(rf"{ROOT}\a\kiosk.exe")]
    other = windows.path(r"C:\Other\kiosk.exe")
    other.parent.mkdir()
    other.write_bytes(windows.path(rf"{ROOT}\a\kiosk.exe").read_bytes())
    stranger = windows.start(r"C:\Other\kiosk.exe")
    time.sleep(1)
    try:
        assert windows.install(setup) == 0
        assert [process.wait(10) for process in running] == [0, 0]
        assert stranger.poll() is None
    finally:
        stranger.terminate()
        stranger.wait(10)


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small drive needs root")
def test_a_full_disk_leaves_what_was_there(windows: Windows, setup: Path) -> None:
    """An upgrade that finds no room ends with a code of its own, and the kiosk of before is whole and started again."""
    user = account(windows)
    with windows.small_drive("t", room_kb=2_000) as drive:
        assert windows.install(setup, f"/ACCOUNT={user}", r"/D=T:\Kiosk") == 0
        before = {path: path.read_bytes() for path in drive.rglob("*") if path.is_file()}
        running = windows.start(r"T:\Kiosk\a\kiosk.exe")
        time.sleep(1)
        room = os.statvfs(drive)
        (drive / "filler").write_bytes(bytes(room.f_bavail * room.f_frsize - 60_000))
        assert windows.install(setup) == WRITE_FAILED
        assert "Is the disk full?" in windows.reasons()
        assert running.wait(10) == 0
        assert [line for line in windows.recorded() if "/Run" in line]
        assert {path for path, content in before.items() if path.read_bytes() != content} == set()


def test_an_older_version_is_not_put_over_a_newer(windows: Windows, setup: Path) -> None:
    """A kiosk that has updated itself since is not turned back by an old installer, unless by the word for it."""
    assert windows.install(setup) == 0
    windows.path(rf"{ROOT}\b\VERSION").write_text("999.1.0\n")
    assert windows.install(setup) == OLDER
    assert "999.1.0" in windows.reasons()
    assert windows.install(setup, "/OLDER") == 0
    assert not windows.path(rf"{ROOT}\b\VERSION").exists()


def test_removed_without_a_trace_but_the_shop_s_data(windows: Windows, setup: Path) -> None:
    """Tree, entries, Start menu and task are gone; journal and photos stay; so does what somebody else put there."""
    user = account(windows)
    assert windows.install(setup, f"/ACCOUNT={user}") == 0
    data = shop_s_data(windows, user)
    windows.path(rf"{ROOT}\notes of the owner.txt").write_text("hers")
    windows.uninstall()
    assert windows.values(UNINSTALL_KEY) == windows.values(OWN_KEY) == {}
    assert wait_for(lambda: tree_of(windows) == {"notes of the owner.txt"}), tree_of(windows)
    assert not windows.path(r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs\Photo Kiosk.lnk").exists()
    assert [line for line in windows.recorded() if "/Delete" in line and "Photo Kiosk" in line]
    assert (data / "journal.sqlite3").read_text() == "orders"


def test_the_data_goes_where_it_is_told_to(windows: Windows, setup: Path) -> None:
    """/DATA=remove takes the data of the kiosk's account, too, and nothing beside it."""
    user = account(windows)
    assert windows.install(setup, f"/ACCOUNT={user}") == 0
    data = shop_s_data(windows, user)
    beside = data.with_name("another-app")
    beside.mkdir(exist_ok=True)
    windows.uninstall("/DATA=remove")
    assert wait_for(lambda: not data.exists())
    assert beside.is_dir()


def test_the_uninstaller_can_be_signed(windows: Windows, tmp_path: Path) -> None:
    """What comes back signed for the uninstaller that was given away is what the kiosk gets."""
    unsigned = tmp_path / "uninstall-unsigned.exe"
    setup_exe(tmp_path / "first", VERSION, export_uninstaller=unsigned)
    assert texts(unsigned)["ProductVersion"] == VERSION
    signed = tmp_path / "uninstall-signed.exe"
    signed.write_bytes(unsigned.read_bytes() + b"a signature stands at the end of a program")
    setup = setup_exe(tmp_path / "second", VERSION, signed_uninstaller=signed)
    assert windows.install(setup) == 0
    assert windows.path(rf"{ROOT}\uninstall.exe").read_bytes() == signed.read_bytes()
    windows.uninstall()
    assert wait_for(lambda: not windows.path(ROOT).exists())
