"""`python -m tests.torture.network`: the scenarios of the network alone."""

from __future__ import annotations

import argparse
import sys

from tests.torture.network import command


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture.network", description=command.__doc__)
    command.add_arguments(parser)
    return command.execute(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
