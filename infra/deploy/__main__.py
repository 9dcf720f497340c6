"""`python -m infra.deploy`."""

from __future__ import annotations

import sys

from infra.deploy.arguments import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
