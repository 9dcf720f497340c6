"""Measures the bundle that `make bundle` built: what it takes on a disk and on the line, and how soon its first frame
is there beside the sources' own.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import statistics
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.bench.chapters import PAGE, Marks, write_chapter
from tests.bench.machine import await_idle, machine
from tests.bundle.pages import IN_MEMORY, known_to_a_backend, screen_of
from tests.cloud import REPOSITORY
from tests.torture.arguments import KIOSK, count

BUNDLE: Final = REPOSITORY / "build" / "bundle" / "kiosk"
UNPACKED_MB_MAX: Final = 200.0
PACKED_MB_MAX: Final = 60.0
FIRST_FRAME_RATIO_MAX: Final = 1.5
ROUNDS: Final = 7
LARGEST: Final = 20
MARKS: Final = Marks("bench-bundle")


@dataclass(frozen=True, slots=True)
class Measured:
    files: int
    unpacked_mb: float
    packed_mb: float
    """As .tar.xz at xz's highest setting."""
    bundle_first_frame_s: float
    sources_first_frame_s: float
    """Medians, from the start of the process."""
    rounds: int
    idle_share: float
    largest: tuple[tuple[str, float], ...]
    """Files, with their MB."""

    @property
    def first_frame_ratio(self) -> float:
        return self.bundle_first_frame_s / self.sources_first_frame_s

    @property
    def kept(self) -> bool:
        return (
            self.unpacked_mb < UNPACKED_MB_MAX
            and self.packed_mb < PACKED_MB_MAX
            and self.first_frame_ratio < FIRST_FRAME_RATIO_MAX
        )


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bundle", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=BUNDLE, metavar="DIR", help="default: build/bundle/kiosk")
    parser.add_argument("--rounds", type=count, default=ROUNDS, metavar="N", help=f"of starts (default: {ROUNDS})")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/benchmarks.md")
    options = parser.parse_args(arguments)
    if not (options.bundle / "kiosk").is_file():
        sys.stderr.write(f"bench: no bundle in {options.bundle}: run `make bundle` first\n")
        return 1
    measured = measure(options.bundle.absolute(), options.rounds)
    told = json.dumps(asdict(measured), indent=2) if options.json else chapter(measured)
    sys.stdout.write(told + "\n")
    if options.write_docs:
        write_chapter(PAGE, MARKS, chapter(measured))
    return 0 if measured.kept else 1


def measure(bundle: Path, rounds: int) -> Measured:
    sizes = {
        path.relative_to(bundle).as_posix(): path.stat().st_size / 1e6
        for path in bundle.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    largest = sorted(sizes.items(), key=lambda item: -item[1])[:LARGEST]
    packed_mb = _packed_bytes(bundle) / 1e6
    idle_share = await_idle(0.9, limit_s=30)
    ours_s, theirs_s = _first_frames_s(bundle / "kiosk", rounds)
    return Measured(len(sizes), sum(sizes.values()), packed_mb, ours_s, theirs_s, rounds, idle_share, tuple(largest))


def chapter(measured: Measured) -> str:
    one = measured
    rows = [
        ("unpacked", f"{one.unpacked_mb:.1f} MB", f"{UNPACKED_MB_MAX:g} MB", one.unpacked_mb < UNPACKED_MB_MAX),
        ("packed, as .tar.xz", f"{one.packed_mb:.1f} MB", f"{PACKED_MB_MAX:g} MB", one.packed_mb < PACKED_MB_MAX),
        (
            f"first frame: {one.bundle_first_frame_s:.2f} s against the sources' {one.sources_first_frame_s:.2f} s",
            f"{one.first_frame_ratio:.2f} x",
            f"{FIRST_FRAME_RATIO_MAX:g} x",
            one.first_frame_ratio < FIRST_FRAME_RATIO_MAX,
        ),
    ]
    table = [
        f"| {what} | {value} | under {goal} | {'kept' if kept else 'MISSED'} |" for what, value, goal, kept in rows
    ]
    largest = [f"| {name} | {size_mb:.1f} |" for name, size_mb in one.largest]
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    return "\n".join(
        [
            f"{day}: {one.files} files; medians of {one.rounds} starts; {machine()}, {one.idle_share:.0%} idle before.",
            "",
            "| what | is | goal | |",
            "|---|---|---|---|",
            *table,
            "",
            f"The largest {len(one.largest)} files:",
            "",
            "| file | MB |",
            "|---|---|",
            *largest,
        ]
    )


def _packed_bytes(bundle: Path) -> int:
    with tempfile.TemporaryFile() as packed:
        with (
            lzma.open(packed, "wb", preset=9) as compressed,
            tarfile.open(fileobj=compressed, mode="w") as archive,
        ):
            for path in sorted(bundle.rglob("*")):
                archive.add(path, path.relative_to(bundle), recursive=False)
        return packed.tell()


def _first_frames_s(program: Path, rounds: int) -> tuple[float, float]:
    """Medians of the bundle and of the sources, in turn, so that whatever else the machine does falls on both; the
    first start of each, which fills Qt's cache of pages and the system's of files, does not count.
    """
    contestants: dict[str, tuple[Sequence[str], Mapping[str, str]]] = {
        "bundle": ([str(program)], {"PATH": "/usr/bin:/bin"}),
        "sources": (KIOSK, {**os.environ}),
    }
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    with ExitStack() as stack:
        folders = {name: Path(stack.enter_context(tempfile.TemporaryDirectory())) for name in contestants}
        for number in range(rounds + 1):
            for name, (command, environment) in contestants.items():
                data = known_to_a_backend(folders[name] / "data")
                own = {**environment, **IN_MEMORY, "HOME": str(folders[name])}
                place = folders[name] if name == "bundle" else REPOSITORY
                with screen_of(command, data, own, place) as (_, first_frame_s):
                    seconds[name] += [first_frame_s] if number else []
                sys.stderr.write(f"{name}: {first_frame_s:.2f} s\n")
    return statistics.median(seconds["bundle"]), statistics.median(seconds["sources"])
