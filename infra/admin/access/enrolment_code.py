"""Make a one-time code by which a kiosk enrols itself for a shop."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Final

from infra.admin.access.invocation import invoke

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "enrolment-code"
_MINUTE_S: Final = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="S", help="the shop that the kiosk will be of")
    parser.add_argument("--minutes", type=int, default=15, metavar="N", help="how long it is good (default: 15)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    request: dict[str, object] = {"store_id": arguments.store, "lifetime_s": arguments.minutes * _MINUTE_S}
    issued = invoke(deployment, "IssueEnrolmentCodeFunctionName", request)
    if arguments.json:
        print(json.dumps(issued, indent=2))
    else:
        print(f"{issued['code']}  for one kiosk of {arguments.store}, until {issued['expires_at']}")
    return 0
