"""The real app in a real window: a whole order by pointer and keyboard, up to the mail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cloud import Cloud, wait_for
from tests.e2e.conftest import RunKiosk

TOOLS = ("Xvfb", "openbox", "xdotool")

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)),
    reason="needs Linux with Xvfb, openbox and xdotool (packaging/setup/setup.sh --tests)",
)


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """A portrait screen with a window manager, without which no window gets the focus."""
    reader, writer = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1080x1920x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as number:
        environment = {**os.environ, "DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    openbox = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (openbox, xvfb):
        process.terminate()
        process.wait(10)


class Customer:
    """Points and types at the app's window, in parts of its width and height."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout

    def sees_the_window(self) -> bool:
        return bool(self._xdotool("search", "--name", "Photo Kiosk"))

    def touch(self, across: float, down: float, pause_s: float = 1.5) -> None:
        window = self._xdotool("search", "--name", "Photo Kiosk").split()[-1]
        geometry = dict(
            line.split("=")
            for line in self._xdotool("getwindowgeometry", "--shell", window).splitlines()
            if "=" in line
        )
        x = int(geometry["X"]) + round(across * int(geometry["WIDTH"]))
        y = int(geometry["Y"]) + round(down * int(geometry["HEIGHT"]))
        self._xdotool("mousemove", str(x), str(y), "click", "1")
        time.sleep(pause_s)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "40", text)


def test_a_customer_gets_her_mail(
    cloud: Cloud, enrolled: RunKiosk, photos: Path, tmp_path: Path, display: dict[str, str]
) -> None:
    """From the first touch to "done" in the app's own window, an order reaches the backend and one mail comes."""
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "run",
        "--windowed",
        "--source",
        str(photos),
        "--data",
        str(tmp_path / "data"),
    ]
    with (tmp_path / "app.log").open("wb") as log:
        app = subprocess.Popen(command, env=display, stdout=log, stderr=log)
    try:
        customer = Customer(display)
        wait_for(customer.sees_the_window, 30, (tmp_path / "app.log").read_text)
        time.sleep(2)
        customer.touch(0.5, 0.76)  # Touch to begin
        customer.touch(0.26, 0.16)  # English
        customer.touch(0.5, 0.2, pause_s=4)  # the only source
        customer.touch(0.8, 0.2)  # Choose all
        customer.touch(0.62, 0.92)  # Go on
        customer.type("window@example.com")
        time.sleep(1)
        customer.touch(0.62, 0.92)  # Go on
        customer.touch(0.5, 0.83)  # I agree
        customer.touch(0.62, 0.92)  # Send
        wait_for(lambda: cloud.mails_to("window@example.com"), 60, (tmp_path / "app.log").read_text)
    finally:
        app.terminate()
        assert app.wait(30) == 0
    assert len(cloud.mails_to("window@example.com")) == 1
    assert "24 photos" in cloud.mails_to("window@example.com")[0]["text"]
    staging = tmp_path / "data" / "staging"
    assert list(staging.iterdir()) == [], "nothing of the session is left"
