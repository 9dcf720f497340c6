"""One hostile file through the `shrink` of a program that is not these sources, and what all of its processes cost."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.imaging.refusal import RefusalReason
from tests.torture.arguments import Program
from tests.torture.imaging.hostile import Expected, HostileFile
from tests.torture.imaging.trial import PATIENCE_S, Outcome

_KIB_PER_MB: Final = 1_024
_SHRUNK, _NOT_SHRUNK = 0, 1


@dataclass(frozen=True, slots=True)
class _Run:
    status: int
    output: str
    cpu_s: float
    peak_mb: float  # of the largest of its processes


class ProgramOrdeal:
    """What a run costs is told beyond what an ordinary photo costs, the program's start included. POSIX only."""

    def __init__(self, program: Program, folder: Path, ordinary: bytes) -> None:
        self._program = program
        self._folder = folder
        self._whole: dict[bytes, bytes] = {}
        self._own = self._shrink(ordinary)
        if self._own.status != _SHRUNK:
            raise AssertionError(f"an ordinary photo was not taken: {self._own.output}")
        self._target.unlink()

    def of(self, file: HostileFile) -> Outcome:
        whole = self._shrunk_whole(file.original) if file.original else b""
        run = self._shrink(file.data)
        refusal, fault = _verdict(run)
        accepted = refusal is None and not fault
        half = accepted and (
            file.expected is Expected.REFUSED
            or (file.expected is Expected.WHOLE_OR_REFUSED and self._target.read_bytes() != whole)
        )
        self._target.unlink(missing_ok=True)
        left = [path.name for path in self._target.parent.iterdir()]
        return Outcome(
            file,
            refusal,
            max(run.cpu_s - self._own.cpu_s, 0.0),
            max(run.peak_mb - self._own.peak_mb, 0.0),
            worker_lost=refusal in {RefusalReason.DECODER_CRASHED, RefusalReason.TOO_COSTLY},
            half_accepted=half,
            app_fault=f"left behind {', '.join(left)}" if left else fault,
        )

    @property
    def _target(self) -> Path:
        return self._folder / "out" / "in.jpg"

    def _shrunk_whole(self, original: bytes) -> bytes:
        if original not in self._whole:
            run = self._shrink(original)
            if run.status != _SHRUNK:
                raise AssertionError(f"an ordinary photo was not taken: {run.output}")
            self._whole[original] = self._target.read_bytes()
            self._target.unlink()
        return self._whole[original]

    def _shrink(self, data: bytes) -> _Run:
        source = self._folder / "in.photo"
        source.write_bytes(data)
        command = [*self._program, "shrink", str(source), "--out", str(self._target.parent), "--json"]
        own_data = ["--data", str(self._folder / "data")]
        with (self._folder / "said").open("w+b") as said:
            process = subprocess.Popen([*command, *own_data], stdout=said, stderr=subprocess.DEVNULL)
            watchdog = threading.Timer(PATIENCE_S, process.kill)
            watchdog.start()
            # Of its workers too, which it waits for.
            _, status, usage = os.wait4(process.pid, 0)
            watchdog.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            output = said.read().decode("utf-8", "replace")
        return _Run(process.returncode, output, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _KIB_PER_MB)


def _verdict(run: _Run) -> tuple[RefusalReason | None, str]:
    """The refusal, or what else went wrong."""
    if run.status == _SHRUNK:
        return None, ""
    refused = json.loads(run.output)["refused"] if run.status == _NOT_SHRUNK and run.output else []
    return (RefusalReason(refused[0]["reason"]), "") if refused else (None, f"ended with {run.status}")
