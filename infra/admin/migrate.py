"""Bring the orders' records to the version of the deployed functions, while they go on working."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any, Final

from infra.admin.access.invocation import invoke

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "migrate"

FUNCTION_OUTPUT: Final = "MigrateRecordsFunctionName"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    done = migrated(deployment, only_if_needed=False, says=not arguments.json)
    if arguments.json:
        print(json.dumps(done, indent=2))
    else:
        print(
            f"records are of version {done['record_version']}: "
            f"{done['read_count']} read, {done['migrated_count']} changed"
        )
    return 0


def migrated(deployment: Deployment, *, only_if_needed: bool, says: bool) -> dict[str, Any]:
    """Calls until it is done; stopped in between, the next call goes on from there."""
    while True:
        done = invoke(deployment, FUNCTION_OUTPUT, {"only_if_needed": only_if_needed})
        if done["is_done"]:
            return done
        if says:
            print(f"{done['read_count']} records read, {done['migrated_count']} changed", flush=True)
