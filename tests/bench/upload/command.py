"""Races our uploader against rclone on a clean, a long and lossy, and a narrow line; then measures a long queue."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from backend_lambdas.contract import limits
from tests.bench.upload.photos import photo_sizes_bytes
from tests.bench.upload.queue_length import QueueFigures, measure_queues
from tests.bench.upload.race import Course, Outcome, race
from tests.torture.network.namespaces import NoNamespaces, Shape

RATIO_GOAL: Final = 0.90
RSS_GOAL_MB: Final = 150.0
QUEUE: Final = "queue"
SEED: Final = 20_261_123

LARGE_SIZES_BYTES: Final = (40_000_000, 40_000_000)
RCLONE_IN_PARTS: Final = (
    f"--s3-upload-cutoff={limits.MULTIPART_THRESHOLD_BYTES}B",
    f"--s3-chunk-size={limits.PART_SIZE_BYTES}B",
)
"""As ours go, so that the store has the same work; rclone's own limit is 200 MB. It sends four at a time."""


def courses() -> list[Course]:
    return [
        Course("clean", Shape(), tuple(photo_sizes_bytes(100, SEED)), rounds=5, limit_s=120),
        Course("lossy", Shape(200, 1), tuple(photo_sizes_bytes(20, SEED)), rounds=3, limit_s=300),
        Course("narrow", Shape(20, 0, 20), tuple(photo_sizes_bytes(20, SEED)), rounds=3, limit_s=120),
        Course("large", Shape(), LARGE_SIZES_BYTES, rounds=5, limit_s=120, peer_flags=RCLONE_IN_PARTS),
        Course("whole", Shape(), LARGE_SIZES_BYTES, rounds=5, limit_s=120, judged=False),
    ]


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    chosen = [course for course in courses() if options.only is None or course.name in options.only]
    queues: list[QueueFigures] = []
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            outcomes = [race(course, Path(folder) / course.name, SEED) for course in chosen]
            if options.only is None or QUEUE in options.only:
                queues = measure_queues(Path(folder) / QUEUE, SEED)
    except NoNamespaces as exc:
        sys.stderr.write(f"bench: no line can be made here: {exc}\n")
        return 1
    sys.stdout.write(
        (json.dumps(_document(outcomes, queues), indent=2) if options.json else _table(outcomes, queues)) + "\n"
    )
    return 0 if _good(outcomes, queues) else 1


def _parser() -> argparse.ArgumentParser:
    names = [*(course.name for course in courses()), QUEUE]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.upload", description=__doc__)
    parser.add_argument("--only", action="append", choices=names, metavar="PART", help=f"one of {', '.join(names)}")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    return parser


def _good(outcomes: Sequence[Outcome], queues: Sequence[QueueFigures]) -> bool:
    return all(outcome.ratio >= RATIO_GOAL for outcome in outcomes if outcome.course.judged) and all(
        queue.usage.peak_rss_mb < RSS_GOAL_MB for queue in queues
    )


def _cpu_ratio(queues: Sequence[QueueFigures]) -> float:
    """Of the longest queue to the shortest, for each photo."""
    return queues[-1].cpu_ms_a_photo / queues[0].cpu_ms_a_photo


def _document(outcomes: Sequence[Outcome], queues: Sequence[QueueFigures]) -> dict[str, Any]:
    return {
        "goals": {"ratio": RATIO_GOAL, "peak_rss_mb": RSS_GOAL_MB},
        "good": _good(outcomes, queues),
        "races": [outcome.document() for outcome in outcomes],
        "queues": [queue.document() for queue in queues],
        "cpu_ratio": round(_cpu_ratio(queues), 2) if queues else None,
    }


def _table(outcomes: Sequence[Outcome], queues: Sequence[QueueFigures]) -> str:
    lines = []
    if outcomes:
        lines.append(f"{'course':<9}{'line':<32}{'files':>6}{'MB':>7}{'ours MB/s':>11}{'rclone':>8}{'ratio':>7}  goal")
    for outcome in outcomes:
        ours, peer = outcome.medians_mb_s
        size_mb = sum(outcome.course.sizes_bytes) / 1e6
        kept = ("kept" if outcome.ratio >= RATIO_GOAL else "MISSED") if outcome.course.judged else "none: a price"
        about = (
            f"{outcome.course.name:<9}{outcome.course.shape!s:<32}{len(outcome.course.sizes_bytes):>6}{size_mb:>7.1f}"
        )
        lines += [
            f"{about}{ours:>11.3f}{peer:>8.3f}{outcome.ratio:>7.2f}  {kept}",
            f"    measured: {outcome.figures}",
            f"    calls to the backend: {outcome.calls}",
        ]
    lines += [
        f"queue of {queue.queued}: {queue.sent} sent, {queue.cpu_ms_a_photo:.1f} ms of processor a photo,"
        f" {queue.usage.peak_rss_mb:.0f} MB at most"
        for queue in queues
    ]
    if queues:
        lines.append(f"a photo of the long queue costs {_cpu_ratio(queues):.2f} of one of the short")
    return "\n".join(lines)
