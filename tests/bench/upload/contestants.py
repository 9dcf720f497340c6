"""Those who race: our worker as it ships, and rclone as it comes. Each a process at the line's near end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.data_folder import DataFolder
from tests.bench.upload.backend import BenchBackend
from tests.bench.upload.object_store import ACCESS_KEY, BUCKET, REGION, ObjectStore
from tests.torture.network.namespaces import REPOSITORY, Line

RCLONE_FLAGS: Final = ("--s3-no-check-bucket",)
"""This one saves it a round trip. All others are its defaults, four transfers among them, unless a course says more."""

SAMPLE_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process took, by the kernel's account of it."""

    wall_s: float
    cpu_s: float
    peak_rss_mb: float
    """VmHWM as last seen. Not `ru_maxrss`, which counts the parent's pages between fork and exec as well."""


def run_to_end(
    command: Sequence[str], limit_s: float, *, enough: Callable[[], bool] | None = None, **options: Any
) -> Usage:
    """Until it ends, or until `enough`, when it is asked to. Raises RuntimeError where it fails or takes too long."""
    begun_at_s, peak_kb = time.monotonic(), 0
    process = subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, **options)
    try:
        while True:
            ended, status, spent = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            peak_kb = max(peak_kb, _peak_rss_kb(process.pid))
            if time.monotonic() - begun_at_s > limit_s:
                raise RuntimeError(f"{command[:4]} was not done within {limit_s:.0f} s")
            if enough is not None and enough():
                process.send_signal(signal.SIGTERM)
                enough = None
            time.sleep(SAMPLE_S)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    if os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"{command[:4]} ended with {os.waitstatus_to_exitcode(status)}")
    wall_s = time.monotonic() - begun_at_s
    return Usage(wall_s, spent.ru_utime + spent.ru_stime, peak_kb / 1024)


def _peak_rss_kb(process_id: int) -> int:
    try:
        lines = Path(f"/proc/{process_id}/status").read_text("ascii", errors="replace").splitlines()
    except FileNotFoundError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def worker_command(line: Line, data: DataFolder, *arguments: str) -> list[str]:
    """The product's own, so that whatever it does for its promises is in the figures."""
    return [*line.client.prefix, sys.executable, "-m", "kiosk", "worker", "--data", str(data.root), *arguments]


@dataclass(frozen=True, slots=True)
class Run:
    seconds: float
    """From its first packet until it knows that all is stored."""
    usage: Usage


def send_ours(line: Line, data: DataFolder, backend: BenchBackend, limit_s: float) -> Run:
    """By the backend's account: the interpreter's start is no upload, and happens once a day."""
    usage = run_to_end(worker_command(line, data, "--until-idle"), limit_s)
    account = backend.account
    assert account.first_call_at_s is not None
    assert account.all_told_at_s is not None
    # The handshake and the first request's way here; the last answer's way there.
    on_the_way_s = 2.0 * line.shape.round_trip_ms / 1000
    return Run(account.all_told_at_s - account.first_call_at_s + on_the_way_s, usage)


def send_rclone(line: Line, folder: Path, store: ObjectStore, limit_s: float, flags: Sequence[str]) -> Run:
    """By the clock, less what `rclone version` takes here."""
    environment = {
        **os.environ,
        "RCLONE_CONFIG": os.devnull,
        "RCLONE_CONFIG_BENCH_TYPE": "s3",
        "RCLONE_CONFIG_BENCH_PROVIDER": "Other",
        "RCLONE_CONFIG_BENCH_ENDPOINT": store.url,
        "RCLONE_CONFIG_BENCH_REGION": REGION,
        "RCLONE_CONFIG_BENCH_ACCESS_KEY_ID": ACCESS_KEY,
        "RCLONE_CONFIG_BENCH_SECRET_ACCESS_KEY": ACCESS_KEY,
        "RCLONE_CONFIG_BENCH_FORCE_PATH_STYLE": "true",
    }
    rclone = str(Path(sys.executable).parent / "rclone")
    start = run_to_end([*line.client.prefix, rclone, "version"], 30, env=environment)
    copy = [*line.client.prefix, rclone, "copy", str(folder), f"bench:{BUCKET}/rclone", *RCLONE_FLAGS, *flags]
    usage = run_to_end(copy, limit_s, env=environment)
    return Run(usage.wall_s - start.wall_s, usage)
