"""What a worker asks of Windows, to a system that notes it down. The system itself has never been asked by a test."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

PROCESS_TIME, PROCESS_MEMORY, NO_CRASH_WINDOW = 0x2, 0x100, 0x400  # winnt.h
EXTENDED = 9


class NotedSystem:
    """Job objects as win32job shows them: one dictionary of limits, read, changed and put back."""

    def __init__(self) -> None:
        self.limits: dict[str, Any] = {
            "BasicLimitInformation": {"LimitFlags": 0, "PerProcessUserTimeLimit": 0},
            "ProcessMemoryLimit": 0,
        }
        self.enclosed: list[tuple[int, int]] = []
        self.jobs = 0

    def create(self, security: None, name: str) -> int:
        self.jobs += 1
        return 40 + self.jobs

    def query(self, job: int, kind: int) -> dict[str, Any]:
        assert (job, kind) == (41, EXTENDED)
        return {**self.limits, "BasicLimitInformation": dict(self.limits["BasicLimitInformation"])}

    def set(self, job: int, kind: int, limits: dict[str, Any]) -> None:
        assert (job, kind) == (41, EXTENDED)
        self.limits = limits


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> NotedSystem:
    noted = NotedSystem()
    win32job = SimpleNamespace(
        CreateJobObject=noted.create,
        QueryInformationJobObject=noted.query,
        SetInformationJobObject=noted.set,
        AssignProcessToJobObject=lambda job, process: noted.enclosed.append((job, process)),
        JobObjectExtendedLimitInformation=EXTENDED,
        JOB_OBJECT_LIMIT_PROCESS_TIME=PROCESS_TIME,
        JOB_OBJECT_LIMIT_PROCESS_MEMORY=PROCESS_MEMORY,
        JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION=NO_CRASH_WINDOW,
    )
    monkeypatch.setitem(sys.modules, "win32job", win32job)
    monkeypatch.setitem(sys.modules, "win32api", SimpleNamespace(GetCurrentProcess=lambda: -1))
    return noted


@pytest.fixture
def job_object(system: NotedSystem, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.delitem(sys.modules, "kiosk.imaging.workers.job_object", raising=False)
    yield importlib.import_module("kiosk.imaging.workers.job_object")
    sys.modules.pop("kiosk.imaging.workers.job_object", None)


def test_a_worker_encloses_itself_once(job_object: ModuleType, system: NotedSystem) -> None:
    """Its memory is bounded, a crash shows no window, and the limit of time joins those without lifting them."""
    job_object.bound(1_500_000_000)
    assert system.enclosed == [(41, -1)]
    assert system.limits["ProcessMemoryLimit"] == 1_500_000_000
    job_object.grant_cpu(10)
    assert system.limits["BasicLimitInformation"]["LimitFlags"] == PROCESS_MEMORY | NO_CRASH_WINDOW | PROCESS_TIME
    assert system.limits["ProcessMemoryLimit"] == 1_500_000_000
    assert system.jobs == 1


def test_each_photo_has_its_seconds_from_what_is_used_already(job_object: ModuleType, system: NotedSystem) -> None:
    """The system counts from the process's start, in ticks of 100 ns."""
    job_object.bound(1)
    before_s = time.process_time()
    job_object.grant_cpu(10)
    ticks = system.limits["BasicLimitInformation"]["PerProcessUserTimeLimit"]
    assert before_s + 10 <= ticks / 10_000_000 <= time.process_time() + 10
