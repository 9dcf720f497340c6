"""Measures the backend: cold and warm times of each function over the files that are deployed, the archive's size, and
on the local cloud the time from a photo's last byte to its verification and from an order's last byte to its mail.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from infra.deploy.bundle import archive
from infra.deploy.errors import DeployError
from tests.bench.backend import journey, starts
from tests.bench.backend.report import MARKS, Bundle, Report
from tests.bench.backend.stand import WrongAnswer, standing
from tests.bench.chapters import PAGE, write_chapter
from tests.bench.machine import await_idle
from tests.cloud import REPOSITORY

ROUNDS: Final = 7
ORDERS: Final = 10


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    idle_share = await_idle(0.9, limit_s=30)
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            report = _report(options, Path(folder))
    except (DeployError, WrongAnswer, subprocess.CalledProcessError) as exc:
        sys.stderr.write(f"bench: {exc}\n")
        return 1
    sys.stderr.write(f"bench: {idle_share:.0%} idle before\n")
    sys.stdout.write((json.dumps(report.document(), indent=2) if options.json else report.table()) + "\n")
    if options.write_docs:
        write_chapter(PAGE, MARKS, report.chapter())
    return 0 if report.good else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.backend", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"fresh starts of each (default: {ROUNDS})")
    parser.add_argument("--orders", type=int, default=ORDERS, help=f"of five photos each (default: {ORDERS})")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/benchmarks.md")
    return parser


def _report(options: argparse.Namespace, folder: Path) -> Report:
    built = archive.build(REPOSITORY)
    sources, compiled = starts.staged(REPOSITORY, folder / "function")
    boto3_ms = starts.import_cpu_ms(sources, "boto3", options.rounds)
    (folder / "ministack").mkdir()
    with standing(folder / "ministack") as stand:
        from_sources = starts.measure(stand, sources, options.rounds)
        from_bytecode = starts.measure(stand, compiled, options.rounds)
    journeys = journey.travel(folder / "journey", options.orders)
    return Report(
        Bundle(len(built.content), built.unpacked_bytes, built.sha256),
        options.rounds,
        from_sources,
        from_bytecode,
        boto3_ms,
        journeys.processed_s,
        journeys.mailed_s,
    )
