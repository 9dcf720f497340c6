"""`python -m tests.bench.imaging`: our shrink against the peers' on the same photos: time, memory, bytes, likeness."""

from __future__ import annotations

import sys

from tests.bench.imaging.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
