"""One hostile file through a real worker, with what it cost there."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from tests.torture.imaging.hostile import Expected, HostileFile

CPU_S_MAX: Final = 2.0
MEMORY_MB_MAX: Final = 256.0
"""Beyond what the engine has after an ordinary photo."""
PATIENCE_S: Final = 120.0
"""Longer than the pool's own watchdog: what is not answered then hangs."""
_KIB_PER_MB: Final = 1_024


@dataclass(frozen=True, slots=True)
class Outcome:
    file: HostileFile
    refusal: RefusalReason | None
    cpu_s: float
    memory_mb: float
    worker_lost: bool
    half_accepted: bool
    app_fault: str = ""  # an error of another kind than a refusal

    @property
    def misses(self) -> list[str]:
        found = [self.app_fault] if self.app_fault else []
        if self.cpu_s > CPU_S_MAX:
            found.append(f"{self.cpu_s:.1f} s of processor time")
        if self.memory_mb > MEMORY_MB_MAX:
            found.append(f"{self.memory_mb:.0f} MB")
        if self.half_accepted:
            found.append("accepted, and is not whole")
        return found


class Ordeal:
    """A pool of one worker, and what that worker has when nothing is asked of it. Linux only: reads /proc."""

    def __init__(self, pool: ImagingPool, folder: Path, ordinary: bytes) -> None:
        self._pool = pool
        self._folder = folder
        self._whole: dict[bytes, bytes] = {}
        self._ordinary = ordinary
        self._own_mb = 0.0
        self._settle()

    def of(self, file: HostileFile) -> Outcome:
        pid = self._pool.worker_pids()[0]
        whole = self._rendered_whole(file.original) if file.original else b""
        _forget_peak(pid)
        cpu_before, started = _cpu_s(pid), time.monotonic()
        refusal, fault = self._render(file.data)
        lost = pid not in self._pool.worker_pids()
        # Of a dead worker nothing can be asked any more; its wall clock bounds what it used.
        cpu_s = time.monotonic() - started if lost else _cpu_s(pid) - cpu_before
        memory_mb = 0.0 if lost else max(_peak_mb(pid) - self._own_mb, 0.0)
        accepted = refusal is None and not fault
        half = accepted and (
            file.expected is Expected.REFUSED
            or (file.expected is Expected.WHOLE_OR_REFUSED and self._target.read_bytes() != whole)
        )
        self._target.unlink(missing_ok=True)
        left = [path.name for path in self._folder.iterdir() if path != self._source]
        if left:
            fault = f"left behind {', '.join(left)}"
        if lost:
            self._settle()
        return Outcome(file, refusal, cpu_s, memory_mb, lost, half, fault)

    @property
    def _source(self) -> Path:
        return self._folder / "in"

    @property
    def _target(self) -> Path:
        return self._folder / "out.jpg"

    def _settle(self) -> None:
        self._rendered_whole(self._ordinary, anew=True)
        self._own_mb = _peak_mb(self._pool.worker_pids()[0])

    def _rendered_whole(self, original: bytes, *, anew: bool = False) -> bytes:
        if anew or original not in self._whole:
            refusal, fault = self._render(original)
            if refusal or fault:
                raise AssertionError(f"an ordinary photo was not taken: {refusal or fault}")
            self._whole[original] = self._target.read_bytes()
            self._target.unlink()
        return self._whole[original]

    def _render(self, data: bytes) -> tuple[RefusalReason | None, str]:
        self._source.write_bytes(data)
        try:
            failure = self._pool.render(self._source, self._target, RenditionSpec()).exception(PATIENCE_S)
        except TimeoutError:
            return None, "hung"
        if failure is None:
            return None, ""
        return (failure.reason, "") if isinstance(failure, PhotoRefused) else (None, repr(failure))


def _cpu_s(pid: int) -> float:
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def _forget_peak(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="ascii")


def _peak_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / _KIB_PER_MB for line in status.splitlines() if line.startswith("VmHWM:"))
