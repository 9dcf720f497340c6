"""The spooler's status bits (winspool.h) in IPP's words. Each bit may stand with any other."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntFlag
from types import MappingProxyType
from typing import Final

from kiosk.printing.states import JobState, PrinterState


class JobStatus(IntFlag):
    """https://learn.microsoft.com/windows/win32/printdocs/job-info-1"""

    PAUSED = 0x0001
    ERROR = 0x0002
    DELETING = 0x0004
    SPOOLING = 0x0008
    PRINTING = 0x0010
    OFFLINE = 0x0020
    PAPEROUT = 0x0040
    PRINTED = 0x0080
    DELETED = 0x0100
    BLOCKED_DEVQ = 0x0200
    USER_INTERVENTION = 0x0400
    RESTART = 0x0800
    COMPLETE = 0x1000
    RETAINED = 0x2000


class PrinterStatus(IntFlag):
    """https://learn.microsoft.com/windows/win32/printdocs/printer-info-2"""

    PAUSED = 0x0000_0001
    ERROR = 0x0000_0002
    PAPER_JAM = 0x0000_0008
    PAPER_OUT = 0x0000_0010
    MANUAL_FEED = 0x0000_0020
    PAPER_PROBLEM = 0x0000_0040
    OFFLINE = 0x0000_0080
    BUSY = 0x0000_0200
    PRINTING = 0x0000_0400
    OUTPUT_BIN_FULL = 0x0000_0800
    NOT_AVAILABLE = 0x0000_1000
    PROCESSING = 0x0000_4000
    TONER_LOW = 0x0002_0000
    NO_TONER = 0x0004_0000
    USER_INTERVENTION = 0x0010_0000
    OUT_OF_MEMORY = 0x0020_0000
    DOOR_OPEN = 0x0040_0000


WORK_OFFLINE: Final = 0x0000_0400
"""Of the printer's attributes, and not of its status: somebody chose "Use Printer Offline", or USB lost it."""

_PRINTER_REASONS: Final[Mapping[PrinterStatus, str]] = MappingProxyType(
    {
        PrinterStatus.PAUSED: "paused",
        PrinterStatus.PAPER_JAM: "media-jam-error",
        PrinterStatus.PAPER_OUT: "media-empty-error",
        PrinterStatus.MANUAL_FEED: "media-needed-error",
        PrinterStatus.PAPER_PROBLEM: "media-jam-error",
        PrinterStatus.OFFLINE: "offline-error",
        PrinterStatus.NOT_AVAILABLE: "offline-error",
        PrinterStatus.OUTPUT_BIN_FULL: "output-area-full-error",
        PrinterStatus.TONER_LOW: "marker-supply-low-warning",
        PrinterStatus.NO_TONER: "marker-supply-empty-error",
        PrinterStatus.DOOR_OPEN: "door-open-error",
        PrinterStatus.USER_INTERVENTION: "other-error",
        PrinterStatus.OUT_OF_MEMORY: "other-error",
        PrinterStatus.ERROR: "other-error",
    }
)
_JOB_REASONS: Final[Mapping[JobStatus, str]] = MappingProxyType(
    {
        JobStatus.PAPEROUT: "media-empty-error",
        JobStatus.OFFLINE: "offline-error",
        JobStatus.USER_INTERVENTION: "other-error",
        JobStatus.ERROR: "other-error",
    }
)
_AT_IT: Final = JobStatus.PRINTING | JobStatus.PAPEROUT | JobStatus.OFFLINE | JobStatus.RESTART
_STUCK: Final = JobStatus.ERROR | JobStatus.BLOCKED_DEVQ | JobStatus.USER_INTERVENTION
_DONE: Final = JobStatus.PRINTED | JobStatus.COMPLETE


def job_state(status: int) -> JobState:
    """What ends a job first, then what holds it up."""
    found = JobStatus(status)
    for bits, state in (
        (JobStatus.DELETING | JobStatus.DELETED, JobState.CANCELED),
        (_DONE, JobState.COMPLETED),
        (_STUCK, JobState.STOPPED),
        (JobStatus.PAUSED, JobState.HELD),
        (_AT_IT, JobState.PROCESSING),
        (JobStatus.SPOOLING, JobState.HELD),
    ):
        if found & bits:
            return state
    return JobState.PENDING


def printer_state(status: int, attributes: int) -> PrinterState:
    found = PrinterStatus(status)
    if found & PrinterStatus.PAUSED or attributes & WORK_OFFLINE:
        return PrinterState.STOPPED
    at_it = PrinterStatus.PRINTING | PrinterStatus.PROCESSING | PrinterStatus.BUSY
    return PrinterState.PROCESSING if found & at_it else PrinterState.IDLE


def printer_reasons(status: int, attributes: int, job_statuses: list[int]) -> tuple[str, ...]:
    """Many drivers tell trouble by the job alone, others by the printer alone: both are looked at."""
    found = [keyword for bit, keyword in _PRINTER_REASONS.items() if PrinterStatus(status) & bit]
    found += [keyword for each in job_statuses for bit, keyword in _JOB_REASONS.items() if JobStatus(each) & bit]
    if attributes & WORK_OFFLINE:
        found.append("offline-error")
    return tuple(dict.fromkeys(found))
