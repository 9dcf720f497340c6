"""`python -m tests.fuzz_api --seconds 300`: the API under requests of all kinds; exit status 1 on a finding."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.cloud import running_cloud
from tests.fuzz_api.run import fuzz, long


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz_api", description=__doc__)
    parser.add_argument("--seconds", type=int, default=300, help="how long (default: 300)")
    duration_s: int = parser.parse_args().seconds
    with TemporaryDirectory() as name, running_cloud(Path(name)):
        fuzzed = fuzz(Path(name) / "ready.json", Path(name), long(duration_s))
    sys.stdout.write(fuzzed.output)
    for operation, statuses in sorted(fuzzed.statuses.items()):
        counts = ", ".join(f"{status}: {count}" for status, count in sorted(statuses.items()))
        sys.stdout.write(f"{operation}  {counts}\n")
    return 0 if fuzzed.clean else 1


if __name__ == "__main__":
    sys.exit(main())
