"""Schemathesis against a running local cloud, in a process of its own, and what came back of each operation."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from infra.openapi.__main__ import PATH as DOCUMENT_PATH

REPOSITORY: Final = Path(__file__).parents[2]
SHORT: Final = ("--generation-deterministic", "--phases", "coverage,fuzzing,stateful")
"""The same requests each time, as many as schemathesis.toml says; without the document's own examples, which the phase
of coverage sends as well."""


def long(duration_s: int) -> tuple[str, ...]:
    """Other requests each time, until the time is spent."""
    return ("--max-time", str(duration_s), "--generation-database", "none")


@dataclass(frozen=True, slots=True)
class Fuzzed:
    output: str
    """Schemathesis' own: each finding with a command that repeats it, the seed, and how many requests there were."""
    clean: bool
    """Nothing was found but what is explained."""
    statuses: Mapping[str, Counter[int]]
    """How often each status came back, by the operation: `PUT /v1/orders/{order_id}`."""


def fuzz(ready_file: Path, folder: Path, options: Sequence[str]) -> Fuzzed:
    """`folder` takes the report."""
    report = folder / "report.ndjson"
    api = json.loads(ready_file.read_text("utf-8"))["api"]
    config = Path(__file__).with_name("schemathesis.toml")
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config)]
    command += ["run", str(DOCUMENT_PATH), "--url", api, "--checks", "all", "--continue-on-failure", "--no-color"]
    command += ["--report", "ndjson", "--report-ndjson-path", str(report), *options]
    environment = os.environ | {
        "FUZZ_READY_FILE": str(ready_file),
        "SCHEMATHESIS_HOOKS": "tests.fuzz_api.hooks",
        "PYTHONPATH": str(REPOSITORY),
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    statuses: dict[str, Counter[int]] = defaultdict(Counter)
    for operation, status in _answers(report):
        statuses[operation][status] += 1
    return Fuzzed(done.stdout, done.returncode == 0, statuses)


def _answers(report: Path) -> Iterator[tuple[str, int]]:
    for line in report.read_text("utf-8").splitlines():
        recorder: dict[str, Any] = json.loads(line).get("ScenarioFinished", {}).get("recorder", {})
        for case_id, interaction in recorder.get("interactions", {}).items():
            asked, response = recorder["cases"][case_id]["value"], interaction.get("response")
            if response is not None:
                yield f"{asked['method']} {asked['path']}", response["status_code"]
