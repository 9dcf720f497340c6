"""Keep a damaged or too new journal aside and take up every order that the spool still holds."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Final

from backend_lambdas.contract.identifiers import order_code
from kiosk.app.kiosk import Kiosk

NAME: Final = "recover"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace) -> int:
    rebuilt = Kiosk.load(arguments.data).rebuild_journal()
    if arguments.json:
        document = {
            "set_aside": str(rebuilt.set_aside) if rebuilt.set_aside else None,
            "orders": list(rebuilt.recovered.taken_up),
            "unknown": list(rebuilt.recovered.unknown),
        }
        print(json.dumps(document, indent=2))
        return 0
    if rebuilt.set_aside:
        print(f"the journal of before is kept as {rebuilt.set_aside}")
    print(f"orders taken up again: {', '.join(map(order_code, rebuilt.recovered.taken_up)) or 'none'}")
    for order_id in rebuilt.recovered.unknown:
        print(f"kiosk recover: the spool's folder {order_id} has no readable order.json; it is left", file=sys.stderr)
    return 0
