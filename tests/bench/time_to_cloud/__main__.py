"""`python -m tests.bench.time_to_cloud`: a card of photos to S3 over a shaped line, by the clock."""

from __future__ import annotations

import sys

from tests.bench.time_to_cloud.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
