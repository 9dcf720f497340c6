"""`python -m tests.torture.network`: the scenarios of the network alone."""

from __future__ import annotations

import argparse
import sys

from tests.torture.network import command


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture.network", description=command.__doc__)
    parser.add_argument("--json", action="store_true", help="the report as one JSON object on stdout")
    command.add_arguments(parser)
    return command.execute(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
