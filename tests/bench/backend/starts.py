"""Cold and warm times of each function, in fresh interpreters over the files that a function has and nothing else."""

from __future__ import annotations

import compileall
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from infra.deploy.bundle.staging import Target, stage
from tests.bench.backend.stand import Event, Stand, WrongAnswer

ELF_MACHINES: Final = {"x86_64": 62, "aarch64": 183}
HERE: Final = Target(
    f"{platform.machine()}-manylinux2014",
    f"{sys.version_info.major}.{sys.version_info.minor}",
    elf_machine=ELF_MACHINES.get(platform.machine(), 0),
)
"""The same files as for Lambda, but for the processor and Python of this machine."""
WARM_CALLS: Final = 5
_SCRIPT: Final = Path(__file__).with_name("first_call.py")
_LIMIT_S: Final = 60


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds, medians of the rounds."""

    import_cpu: float
    first_cpu: float
    """Of the first call: most functions import what they call with in it."""
    cold_wall: float
    """Import and first call by the clock, MiniStack's answers included."""
    warm_cpu: float
    warm_wall: float

    @property
    def cold_cpu(self) -> float:
        return self.import_cpu + self.first_cpu


def staged(repository: Path, folder: Path) -> tuple[Path, Path]:
    """An unpacked archive as it is deployed, and a copy of it with bytecode."""
    sources, compiled = folder / "sources", folder / "compiled"
    stage(repository, sources, HERE)
    shutil.copytree(sources, compiled)
    if not compileall.compile_dir(compiled, quiet=2, workers=1):
        raise RuntimeError("the functions' files do not compile")
    return sources, compiled


def measure(stand: Stand, folder: Path, rounds: int) -> dict[str, Times]:
    """By function. In turn, so that whatever else the machine does falls on all."""
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in stand.functions}
    for number in range(rounds):
        for name in stand.functions:
            events = [stand.event(name) for _ in range(1 + WARM_CALLS)]
            run = started(folder, stand.module(name), stand.environment(name), events)
            _require_work(name, run["answers"])
            runs[name].append(run)
        sys.stderr.write(f"bench: {folder.name}, round {number + 1} of {rounds}\n")
    return {name: _medians(found) for name, found in runs.items()}


def import_cpu_ms(folder: Path, module: str, rounds: int) -> float:
    """Of one module alone, the median."""
    return float(statistics.median(started(folder, module, {}, [])["imported"][1] for _ in range(rounds)))


def started(folder: Path, module: str, environment: Mapping[str, str], events: Sequence[Event]) -> dict[str, Any]:
    """One fresh interpreter without any site-packages."""
    command = [sys.executable, "-S", "-B", str(_SCRIPT), module]
    done = subprocess.run(
        command,
        cwd=folder,
        env={"PATH": os.defpath, "PYTHONPATH": str(folder), **environment},
        input=json.dumps(events),
        capture_output=True,
        text=True,
        check=False,
        timeout=_LIMIT_S,
    )
    if done.returncode != 0:
        raise WrongAnswer(f"{module} ended with {done.returncode}: {done.stderr[-800:]}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _require_work(name: str, answers: Sequence[dict[str, Any]]) -> None:
    for answer in answers:
        is_good = answer.get("statusCode", HTTPStatus.OK) in (HTTPStatus.OK, HTTPStatus.ACCEPTED) and answer.get(
            "isAuthorized", True
        )
        if not is_good or answer.get("batchItemFailures"):
            raise WrongAnswer(f"{name} answered {answer}")


def _medians(runs: Sequence[dict[str, Any]]) -> Times:
    warm = [call for run in runs for call in run["calls"][1:]]
    return Times(
        import_cpu=statistics.median(run["imported"][1] for run in runs),
        first_cpu=statistics.median(run["calls"][0][1] for run in runs),
        cold_wall=statistics.median(run["imported"][0] + run["calls"][0][0] for run in runs),
        warm_cpu=statistics.median(cpu for _, cpu in warm),
        warm_wall=statistics.median(wall for wall, _ in warm),
    )
