"""The supervisor's own program, as installers start it: `supervisor [--data DIR] [--root DIR] [--then COMMAND]`."""

from __future__ import annotations

import argparse
import hashlib
import logging
import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.data_folder import DataFolder
from kiosk.errors import KioskError
from kiosk.log_files import LINE_FORMAT, keep_log
from kiosk.supervisor.app_process import AppProcess, environment_of_app
from kiosk.supervisor.installation import Installation, InstalledTree
from kiosk.supervisor.keeper import Keeper
from kiosk.supervisor.predecessors import end_what_runs_on, sole_supervisor
from kiosk.supervisor.slots import Slots
from kiosk.supervisor.watch import Limits

log = logging.getLogger(__name__)


STOP_REQUEST: Final = "stop-requested"
"""An installer's word in the root of the tree, on systems that know no signal: it comes, and the kiosk ends."""


class StoppableTime:
    """Until SIGINT, SIGTERM, Windows' Ctrl+Break, or an installer's request. Made on the main thread."""

    def __init__(self, stop_request: Path | None = None) -> None:
        """A request that stands there already is an earlier installer's, which died over it: it stops nobody."""
        self._stop = threading.Event()
        self._stop_request = stop_request if stop_request is not None and not stop_request.exists() else None
        for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: self._stop.set())

    def rest(self, seconds: float) -> float:
        begun_s = time.monotonic()
        self._stop.wait(seconds)
        return time.monotonic() - begun_s

    def is_over(self) -> bool:
        return self._stop.is_set() or (self._stop_request is not None and self._stop_request.exists())


def pulse_path(data: DataFolder) -> Path:
    """In memory where the system has a place for that: a disk that is busy must not look like a frozen screen."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return Path(runtime) / f"photo-kiosk-{hashlib.sha256(os.fsencode(data.root)).hexdigest()[:12]}.pulse"
    return data.root / "pulse"


def supervise(data: DataFolder, installation: Installation, stop_request: Path | None = None) -> bool:
    """On the main thread. True where staff closed the app, False where told to stop. Raises KioskError, OSError."""
    pulse = pulse_path(data)
    with sole_supervisor(data.root / "supervisor.lock"):
        end_what_runs_on(pulse)
        start = partial(AppProcess, environment=environment_of_app(pulse))
        return Keeper(installation, pulse, start, StoppableTime(stop_request), Limits()).keep()


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="supervisor", description="Keeps the photo kiosk's touchscreen running.")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the kiosk's data folder (default: this user's)")
    parser.add_argument(
        "--root", type=Path, metavar="DIR", help="the installed tree (default: the folder above this program's)"
    )
    parser.add_argument("--then", metavar="COMMAND", help="started when staff have closed the app")
    arguments = parser.parse_args(argv)
    data = DataFolder(arguments.data.absolute()) if arguments.data else DataFolder.standard()
    root = (arguments.root or Path(sys.executable).parents[1]).absolute()
    logging.basicConfig(level=logging.ERROR, format=LINE_FORMAT)
    keep_log(data.logs, "supervisor")
    tree = InstalledTree(Slots(root), ("run", "--data", str(data.root)))
    try:
        is_left = supervise(data, tree, root / STOP_REQUEST)
    except (KioskError, OSError) as exc:
        log.error("supervisor_ended reason=%s", exc)  # noqa: TRY400 - what is wrong stands in it
        print(f"supervisor: {exc}", file=sys.stderr)  # noqa: T201
        return 1
    if is_left and arguments.then:
        subprocess.Popen(arguments.then if sys.platform == "win32" else shlex.split(arguments.then))  # noqa: S603
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
