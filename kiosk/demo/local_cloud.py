"""Starts `python -m infra.local_cloud` as a process of its own; all that is known of it stands in its ready file."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.errors import KioskError

START_LIMIT_S: Final = 60.0
STOP_LIMIT_S: Final = 15.0


class LocalCloudFailed(KioskError):
    """The local cloud did not start."""


@dataclass(frozen=True, slots=True)
class LocalCloud:
    """Endpoints, as the ready file has them."""

    api: str
    edge: str
    edge_after_expiry: str
    """The same edge with its clock set past the end of every link made today."""
    mail: str
    enrolment_code: str


@contextmanager
def local_cloud(folder: Path) -> Iterator[LocalCloud]:
    """A cloud of its own below `folder`, gone when the context ends. Raises LocalCloudFailed."""
    folder.mkdir(parents=True, exist_ok=True)
    ready_file, log_file = folder / "ready.json", folder / "local-cloud.log"
    ready_file.unlink(missing_ok=True)
    # The pipe on its standard input ends with this process, however that ends, and the cloud with it.
    child = [sys.executable, "-m", "infra.local_cloud.process.child", "infra.local_cloud"]
    command = [*child, "--state", str(folder), "--ready-file", str(ready_file)]
    with log_file.open("ab") as log:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log)  # noqa: S603  (our own)
    try:
        yield _wait_until_ready(process, ready_file, log_file)
    finally:
        process.terminate()
        try:
            process.wait(STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin is not None:
            process.stdin.close()


def _wait_until_ready(process: subprocess.Popen[bytes], ready_file: Path, log_file: Path) -> LocalCloud:
    deadline = time.monotonic() + START_LIMIT_S
    while not ready_file.exists():
        if process.poll() is not None:
            last_lines = log_file.read_text("utf-8", "replace").strip().splitlines()[-3:]
            raise LocalCloudFailed("the local cloud did not start: " + " / ".join(last_lines))
        if time.monotonic() > deadline:
            raise LocalCloudFailed(f"the local cloud is not ready after {START_LIMIT_S:.0f} s: see {log_file}")
        time.sleep(0.05)
    ready = json.loads(ready_file.read_text("utf-8"))
    return LocalCloud(ready["api"], ready["edge"], ready["edge_after_expiry"], ready["mail"], ready["enrolment_code"])
