"""What a worker may take on Windows: a job object around it, as rlimits are elsewhere. Never run yet on its system."""

from __future__ import annotations

import time
from functools import cache
from typing import Final, cast

import win32api
import win32job

OUT_OF_TIME: Final = 1816
"""How a process that took too much processor time is seen to have ended: ERROR_NOT_ENOUGH_QUOTA."""

_TICKS_A_SECOND: Final = 10_000_000


def bound(memory_bytes: int) -> None:
    """The memory that this process may ask for. It shows no window where it crashes."""
    limits = win32job.QueryInformationJobObject(_job(), win32job.JobObjectExtendedLimitInformation)
    limits["BasicLimitInformation"]["LimitFlags"] = (
        win32job.JOB_OBJECT_LIMIT_PROCESS_MEMORY | win32job.JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
    )
    limits["ProcessMemoryLimit"] = memory_bytes
    win32job.SetInformationJobObject(_job(), win32job.JobObjectExtendedLimitInformation, limits)
    win32job.AssignProcessToJobObject(_job(), win32api.GetCurrentProcess())


def grant_cpu(seconds: int) -> None:
    """From what the process has used already; the system, which looks now and then, ends it."""
    limits = win32job.QueryInformationJobObject(_job(), win32job.JobObjectExtendedLimitInformation)
    limits["BasicLimitInformation"]["LimitFlags"] |= win32job.JOB_OBJECT_LIMIT_PROCESS_TIME
    limits["BasicLimitInformation"]["PerProcessUserTimeLimit"] = round(
        (time.process_time() + seconds) * _TICKS_A_SECOND
    )
    win32job.SetInformationJobObject(_job(), win32job.JobObjectExtendedLimitInformation, limits)


@cache
def _job() -> int:
    """Its handle, which lives as long as this process."""
    return cast("int", win32job.CreateJobObject(None, ""))
