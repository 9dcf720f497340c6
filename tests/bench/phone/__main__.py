"""`python -m tests.bench.phone`."""

from __future__ import annotations

from tests.bench.phone.command import main

if __name__ == "__main__":
    main()
