"""A screen of its own with a window manager, hands at its keys and pointer, and a supervised touchscreen on it."""

from __future__ import annotations

import hashlib
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.data_folder import DataFolder
from kiosk.supervisor.pulse import Beat, Stage, read
from tests.cloud import REPOSITORY
from tests.virtual_screen import HEIGHT_PX, WIDTH_PX, virtual_screen

TITLE: Final = "Photo Kiosk"
START_LIMIT_S: Final = 60.0
PAGE_LIMIT_S: Final = 10.0
"""For a page that never stands still, too: it is there by then."""

FRAME: Final = "LOCKDOWN_FRAME"
"""Names the folder where the screen's pixels lie."""


def wait_for(what: str, condition: Callable[[], bool], seconds: float = START_LIMIT_S) -> float:
    """Returns how long it took. Raises AssertionError."""
    begun_s = time.monotonic()
    while not condition():
        assert time.monotonic() - begun_s < seconds, f"not within {seconds:.0f} s: {what}"
        time.sleep(0.02)
    return time.monotonic() - begun_s


def compiled(folder: Path) -> dict[str, str]:
    """What makes Python keep its byte code, as a bundle has it, also where this machine's own settings forbid it."""
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "byte-code")}


@contextmanager
def portrait_screen() -> Iterator[dict[str, str]]:
    """Gives the environment for its programs."""
    with tempfile.TemporaryDirectory() as frame, virtual_screen("-fbdir", frame) as environment:
        yield {**os.environ, **environment, FRAME: frame}


@dataclass
class Hands:
    """At the real keys and pointer of the screen, as far as X11's test extension is that."""

    environment: dict[str, str]

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout

    def press(self, keys: str) -> None:
        self.xdotool("key", "--clearmodifiers", keys)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "60", text)

    def touch(self, across: float, down: float, pause_s: float = 1.5) -> None:
        self.xdotool("mousemove", str(round(across * WIDTH_PX)), str(round(down * HEIGHT_PX)), "click", "1")
        time.sleep(pause_s)

    def touch_and_see(self, across: float, down: float) -> None:
        """Goes on when the page has changed and stands, however long that takes on this machine."""
        before = self._frame()
        self.touch(across, down, pause_s=0.3)
        until_s = time.monotonic() + PAGE_LIMIT_S
        last = b""
        while time.monotonic() < until_s:
            now = self._frame()
            if now not in {before, b""} and now == last:
                return
            last = now
            time.sleep(0.7)

    def _frame(self) -> bytes:
        """What the screen shows, as a hash."""
        return hashlib.sha256((Path(self.environment[FRAME]) / "Xvfb_screen0").read_bytes()).digest()

    def hold(self, x: int, y: int, seconds: float) -> None:
        self.xdotool("mousemove", str(x), str(y), "mousedown", "1")
        time.sleep(seconds)
        self.xdotool("mouseup", "1")

    def swipe(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.xdotool("mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 11):
            place = [round(a + (b - a) * step / 10) for a, b in zip(start, end, strict=True)]
            self.xdotool("mousemove", *map(str, place))
        self.xdotool("mouseup", "1")

    def windows(self) -> list[str]:
        """Ids of the touchscreen's windows that are on the screen."""
        return self.xdotool("search", "--onlyvisible", "--name", f"^{TITLE}$").split()

    def fills_the_screen(self) -> bool:
        """The touchscreen's window lies over all of it, and has the keys."""
        windows = self.windows()
        if len(windows) != 1:
            return False
        geometry = self.xdotool("getwindowgeometry", "--shell", windows[0])
        place = dict(re.findall(r"^(\w+)=(-?\d+)$", geometry, re.MULTILINE))
        whole = (place.get("X"), place.get("Y"), place.get("WIDTH"), place.get("HEIGHT"))
        active = self.xdotool("getactivewindow").split()
        return whole == ("0", "0", str(WIDTH_PX), str(HEIGHT_PX)) and active == windows


@dataclass
class SupervisedKiosk:
    """`kiosk supervise` from sources, its app told by the pulse."""

    data: DataFolder
    environment: dict[str, str]
    arguments: tuple[str, ...] = ()
    hands: Hands = field(init=False)
    process: subprocess.Popen[bytes] = field(init=False)

    def __post_init__(self) -> None:
        self.hands = Hands(self.environment)

    @property
    def pulse(self) -> Path:
        return self.data.root / "pulse"

    @property
    def log(self) -> str:
        file = self.data.logs / "supervise.log"
        return file.read_text() if file.exists() else ""

    def start(self, other_than: int = 0) -> None:
        """Returns when it shows; `other_than` an app that an earlier supervisor has left."""
        command = [sys.executable, "-m", "kiosk", "supervise", "--data", str(self.data.root), *self.arguments]
        with self.data.root.with_suffix(".out").open("ab") as out:
            self.process = subprocess.Popen(
                command,
                cwd=REPOSITORY,
                env={**self.environment, **compiled(self.data.root.parent), "XDG_RUNTIME_DIR": ""},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        self.await_screen(other_than)

    def beat(self) -> Beat | None:
        return read(self.pulse)

    @property
    def app_pid(self) -> int:
        beat = self.beat()
        assert beat is not None, "no app has a pulse now"
        return beat.pid

    def shows(self, other_than: int = 0) -> bool:
        """An app whose first frame is drawn, in a window that is on the screen."""
        beat = self.beat()
        return (
            beat is not None and beat.pid != other_than and beat.stage is Stage.SHOWING and bool(self.hands.windows())
        )

    def await_screen(self, other_than: int = 0) -> float:
        return wait_for("a touchscreen that shows", lambda: self.shows(other_than))

    def kill_app(self) -> int:
        """Returns whose it was."""
        pid = self.app_pid
        os.kill(pid, signal.SIGKILL)
        return pid

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(40)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def gone(pid: int) -> bool:
    """Dead, also where nobody has asked for its end yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True
