"""`python -m tests.bench.grid`: the grid's small pictures against Pillow's, and a whole card on the screen's models."""

from __future__ import annotations

import sys

from tests.bench.grid.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
