"""`python -m kiosk` and the `kiosk` command."""

from __future__ import annotations

import sys

from kiosk.cli.arguments import main as run_command


def main() -> None:
    sys.exit(run_command(sys.argv[1:]))


if __name__ == "__main__":
    main()
