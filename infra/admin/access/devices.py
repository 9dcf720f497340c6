"""List a shop's kiosks, or revoke one that was lost or stolen."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any, Final

from infra.admin.access.invocation import invoke
from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "devices"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=["list", "revoke"])
    parser.add_argument("--store", metavar="S", help="list: whose")
    parser.add_argument("--device", metavar="ID", help="revoke: which; `list` shows the ids")
    parser.add_argument("--reason", metavar="R", help="revoke: why, for whoever asks later")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    wanted = {"list": ("store",), "revoke": ("device", "reason")}[arguments.action]
    missing = [f"--{name}" for name in wanted if not getattr(arguments, name)]
    if missing:
        raise AdminError(f"{arguments.action} wants {' and '.join(missing)}")
    request = {
        "action": arguments.action,
        "store_id": arguments.store,
        "device_id": arguments.device,
        "reason": arguments.reason,
    }
    told = invoke(deployment, "ManageDevicesFunctionName", request)
    if arguments.json:
        print(json.dumps(told, indent=2))
        return 0
    for device in told["devices"]:
        print(_line(device))
    if arguments.action == "revoke":
        print("out within a minute, when the gateway has forgotten its last call; to let it in again, enrol it anew")
    elif not told["devices"]:
        print(f"{arguments.store} has no kiosk; `enrolment-code` makes a code for one")
    return 0


def _line(device: dict[str, Any]) -> str:
    standing = ""
    if device["revoked"]:
        standing = f"  REVOKED {device.get('revoked_at', '')}: {device.get('revoked_reason', 'no reason given')}"
    return f"{device['device_id']}  {device['device_name']}  enrolled {device['enrolled_at']}{standing}"
