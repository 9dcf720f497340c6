"""The machine that a bench runs on: what it is, and what else it does."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path
from typing import Final

import psutil

_CPU_FACTS: Final = Path("/proc/cpuinfo")


def machine() -> str:
    named = [line.partition(":")[2].strip() for line in _cpu_lines() if line.startswith("model name")]
    processor = named[0] if named else platform.processor() or platform.machine()
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {processor}"


def await_idle(wanted_share: float, limit_s: float, look_s: float = 1.0) -> float:
    """Waits until the cores have `wanted_share` of their time to spare, `limit_s` at most. Returns what they had in the
    last look: a bench says so beside figures by the clock.
    """
    deadline_s = time.monotonic() + limit_s
    while True:
        idle_share = 1 - psutil.cpu_percent(look_s) / 100
        if idle_share >= wanted_share or time.monotonic() > deadline_s:
            return idle_share


def busy_s() -> float:
    """What all cores have worked since the machine's start, for whomever."""
    times = psutil.cpu_times()
    return float(times.user + times.system + times.nice + getattr(times, "irq", 0) + getattr(times, "softirq", 0))


def _cpu_lines() -> list[str]:
    return _CPU_FACTS.read_text("utf-8").splitlines() if _CPU_FACTS.is_file() else []
