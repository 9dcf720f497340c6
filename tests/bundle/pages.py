"""Starts a kiosk's screen, the bundle's or the sources', and waits for what it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.api.identity import KEY_NAME, new_key_pair
from kiosk.app.kiosk import key_store
from kiosk.config import BackendConfig, IdentityConfig, KeyStoreKind, KioskConfig
from kiosk.data_folder import DataFolder

FRAME_LIMIT_S: Final = 60.0
IN_MEMORY: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_EACH_FRAME: Final = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true"}
_A_FRAME: Final = re.compile("frame rendered", re.IGNORECASE)  # as each of Qt's render loops puts it
_GRAB: Final = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
assert application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


def known_to_a_backend(root: Path) -> DataFolder:
    """The data folder of a kiosk that has been enrolled, with a backend that does not answer."""
    data = DataFolder(root)
    backend = BackendConfig("http://127.0.0.1:9", "device-of-a-bench", "store-1")
    replace(KioskConfig(), backend=backend, identity=IdentityConfig(KeyStoreKind.FILE.value)).save(data.config)
    key_store(KeyStoreKind.FILE, data).save(KEY_NAME, new_key_pair().private_pem)
    return data


@contextmanager
def screen_of(
    program: Sequence[str | Path], data: DataFolder, environment: Mapping[str, str], folder: Path
) -> Iterator[tuple[subprocess.Popen[str], float]]:
    """The process, and the seconds from its start to its first frame, as Qt itself tells it; ended with the context."""
    begun_s = time.monotonic()
    process = subprocess.Popen(
        [*map(str, program), "run", "--windowed", "--data", str(data.root)],
        cwd=folder,
        env={**environment, **_EACH_FRAME},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said = []
    try:
        for line in process.stderr:
            said.append(line)
            if _A_FRAME.search(line):
                break
        else:
            raise AssertionError(f"no frame, and it ended: {''.join(said)}")
        seconds = time.monotonic() - begun_s
        assert seconds < FRAME_LIMIT_S, f"the first frame took {seconds:.0f} s"
        yield process, seconds
    finally:
        process.terminate()
        process.communicate(timeout=FRAME_LIMIT_S)


def grab(display: Mapping[str, str], picture: Path) -> None:
    """All of the screen, as PNG."""
    subprocess.run([sys.executable, "-c", _GRAB, str(picture)], env={**os.environ, **display}, check=True, timeout=60)
