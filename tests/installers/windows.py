"""A tree of stand-ins for Windows, and a Windows of Wine's to install it on."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pefile

from tests.packaging_scripts import script

REPOSITORY: Final = Path(__file__).parents[2]
STANDINS: Final = Path(__file__).parent / "standins"
TOOLS: Final = ("makensis", "wine", "7z")
MISSING: Final = [tool for tool in TOOLS if shutil.which(tool) is None]
ROOT: Final = r"C:\Program Files\Photo Kiosk"
UNINSTALL_KEY: Final = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\PhotoKiosk"
OWN_KEY: Final = r"HKLM\Software\Photo Kiosk"


def program(target: Path, source: str = "kiosk.nsi", *definitions: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    command = ["makensis", "-V2", "-WX", f"-DOUT={target.resolve()}", *definitions, str(STANDINS / source)]
    subprocess.run(command, check=True, timeout=60)


def bundles(folder: Path, version: str, *definitions: str) -> tuple[Path, Path]:
    """The app's and the supervisor's, of stand-ins."""
    shutil.rmtree(folder, ignore_errors=True)
    kiosk, supervisor = folder / "kiosk", folder / "supervisor"
    program(kiosk / "kiosk.exe", "kiosk.nsi", *definitions)
    program(supervisor / "supervisor.exe", "kiosk.nsi", *definitions)
    (kiosk / "VERSION").write_text(version + "\n", "utf-8")
    deep = kiosk / "_internal" / "PySide6" / "qml" / "Qt Labs"
    deep.mkdir(parents=True)
    (deep / "größe.txt").write_text("names with spaces and umlauts", "utf-8")
    (kiosk / "licenses").mkdir()
    (kiosk / "licenses" / "Qt-LGPL.txt").write_text("a licence", "utf-8")
    return kiosk, supervisor


def setup_exe(folder: Path, version: str, *definitions: str, **orders: Path) -> Path:
    """The installer of a stand-in kiosk of this version."""
    build_installer, tree = script("windows/build_installer.py"), script("release/tree.py")
    kiosk, supervisor = bundles(folder / "bundles", version, *definitions)
    tree.stage(tree.Bundles(kiosk, supervisor), folder / "tree", version, windows=True)
    made: Path = build_installer.build(build_installer.Orders(folder / "tree", folder / "out", **orders))
    return made


def texts(path: Path) -> dict[str, str]:
    """The words of an executable's version resource."""
    image = pefile.PE(str(path))
    tables = [
        table for info in image.FileInfo for part in info if part.Key == b"StringFileInfo" for table in part.StringTable
    ]
    return {name.decode(): value.decode() for table in tables for name, value in table.entries.items()}


class Windows:
    """One of Wine's, without a screen."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self._stays: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        self.run("wineboot", "-i")
        # Debian's Wine 8 says that it is Windows 7; Qt 6 needs 10.
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        for name in ("icacls.exe", "schtasks.exe", r"WindowsPowerShell\v1.0\powershell.exe"):
            program(self.path(rf"C:\windows\system32\{name}"), "recorder.nsi")
        # A session that nobody is in ends, and takes a second to come up again.
        program(self.path(r"C:\stays.exe"), "kiosk.nsi", "-DDEAF")
        self._stays = self.start(r"C:\stays.exe")

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        overrides = "mscoree,mshtml=;icacls.exe,schtasks.exe,powershell.exe=n"
        return {**kept, "WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": overrides}

    def path(self, name: str) -> Path:
        return self.prefix / "drive_c" / name.removeprefix("C:\\").replace("\\", "/")

    def run(self, *command: str, timeout_s: float = 120) -> subprocess.CompletedProcess[str]:
        """What it said goes through a file: what Wine leaves running in the background would hold a pipe open."""
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
            done = subprocess.run(
                ["wine", *command], env=self.environment, stdout=said, stderr=said, timeout=timeout_s, check=False
            )
            said.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, said.read())

    @contextmanager
    def small_drive(self, letter: str, room_kb: int) -> Iterator[Path]:
        """A drive that is soon full. Needs root."""
        place = self.prefix / "dosdevices" / f"{letter}:"
        place.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={room_kb}k", "small", str(place)], check=True)
        try:
            yield place
        finally:
            subprocess.run(["umount", "-l", str(place)], check=True)
            place.rmdir()

    def start(self, name: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["wine", name], env=self.environment)

    def install(self, setup: Path, *options: str) -> int:
        """Its exit code. By a batch file: /D= must not be quoted, and Wine quotes each argument with a space."""
        line = " ".join([f"@Z:{setup}".replace("/", "\\"), "/S", *options])
        self.path(r"C:\install.bat").write_text(f"{line}\r\n@exit %ERRORLEVEL%\r\n")
        return self.run("cmd", "/c", r"C:\install.bat").returncode

    def uninstall(self, *options: str, root: str = ROOT) -> None:
        """As Programs and Features does it. It goes on from a copy of itself, so what it does last is waited for."""
        self.run(rf"{root}\uninstall.exe", "/S", *options)
        until = time.monotonic() + 60
        while self.values(OWN_KEY) and time.monotonic() < until:
            time.sleep(0.3)

    def values(self, key: str) -> dict[str, str]:
        """Empty where there is no such key."""
        told = self.run("reg", "query", key)
        rows = re.findall(r"^    (.+?)    REG_[A-Z_]+(?:    (.*))?$", told.stdout, re.MULTILINE)
        return {name: value.strip() for name, value in rows}

    def recorded(self) -> list[str]:
        """How icacls and schtasks were called."""
        path = self.path(r"C:\recorded.txt")
        return path.read_text("utf-16-le").splitlines() if path.exists() else []

    def reasons(self) -> str:
        """What installers wrote down about their failures."""
        found = self.prefix.glob("drive_c/users/*/Temp/PhotoKiosk-setup.log")
        return "".join(path.read_text("utf-8") for path in found)

    def wipe(self) -> None:
        """As no kiosk had ever been here."""
        for key in (UNINSTALL_KEY, OWN_KEY):
            self.run("reg", "delete", key, "/f")
        for folder in (ROOT, r"C:\Kiosk", r"C:\Other"):
            shutil.rmtree(self.path(folder), ignore_errors=True)
        for left in ("recorded.txt", "task.xml"):
            self.path(left).unlink(missing_ok=True)
        for told in self.prefix.glob("drive_c/exit-code of *"):
            told.unlink()
        for log in self.prefix.glob("drive_c/users/*/Temp/PhotoKiosk-setup.log"):
            log.unlink()

    def stop(self) -> None:
        """Ends this Windows with all that runs in it, and no other."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False, timeout=60)
        if self._stays is not None:
            self._stays.wait(30)
