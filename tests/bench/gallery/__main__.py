"""`python -m tests.bench.gallery`."""

from __future__ import annotations

import sys

from tests.bench.gallery.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
