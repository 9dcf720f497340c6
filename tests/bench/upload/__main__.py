"""`python -m tests.bench.upload`: our uploader against a plain one on the same bytes, server and line."""

from __future__ import annotations

import sys

from tests.bench.upload.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
