"""A screen that nobody sees, with a window manager, for tests of the app in its own window."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

TOOLS: Final = ("Xvfb", "openbox", "xdotool")
WIDTH_PX, HEIGHT_PX = 1080, 1920


@contextmanager
def virtual_screen(*options: str) -> Iterator[dict[str, str]]:
    """What the environment has to say for a portrait screen where windows get the focus, while the context lasts.

    `options`: more of Xvfb's.
    """
    reader, writer = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH_PX}x{HEIGHT_PX}x24", "-nolisten", "tcp", *options],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as number:
        environment = {"DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    openbox = subprocess.Popen(["openbox"], env={**os.environ, **environment}, stderr=subprocess.DEVNULL)
    try:
        yield environment
    finally:
        for process in (openbox, xvfb):
            process.terminate()
            process.wait(10)
