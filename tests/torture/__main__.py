"""`python -m tests.torture`: the chain of custody under fire. 0 if every promise held, 1 if not, 2 for bad usage."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from typing import Final

ROOMS: Final = {
    "kiosk": "tests.torture.kiosk.command",
    "crash-points": "tests.torture.crash_points.command",
    "network": "tests.torture.network.command",
    "imaging": "tests.torture.imaging.command",
    "backend": "tests.torture.backend.command",
}
"""Each module offers `add_arguments(parser)` and `execute(arguments) -> int`; only the one asked for is loaded."""


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("part", choices=ROOMS, help="what is put under fire; `PART --help` tells its options")
    chosen = parser.parse_args(argv[:1]).part
    room = importlib.import_module(ROOMS[chosen])
    inner = argparse.ArgumentParser(
        prog=f"python -m tests.torture {chosen}", description=(room.__doc__ or "").split("\n", 1)[0]
    )
    inner.add_argument("--json", action="store_true", help="the report as one JSON object on stdout")
    room.add_arguments(inner)
    code: int = room.execute(inner.parse_args(argv[1:]))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
