"""`python -m infra.admin`."""

from __future__ import annotations

import sys

from infra.admin.arguments import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
