"""Keep a shop's staff: add, list, remove, set-pin, set-role, unlock."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from typing import TYPE_CHECKING, Any, Final

from infra.admin.access.invocation import invoke
from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "staff"
_WANTED: Final = {
    "add": ("number", "name"),
    "list": (),
    "remove": ("number",),
    "set-pin": ("number",),
    "set-role": ("number", "role"),
    "unlock": (),
}
"""What each action can't do without."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=list(_WANTED))
    parser.add_argument("--store", required=True, metavar="S", help="the shop")
    parser.add_argument("--number", metavar="N", help="2 to 4 digits, typed before the PIN")
    parser.add_argument("--name", metavar="NAME", help="add: as it stands on the screen")
    parser.add_argument("--role", choices=["staff", "manager"], help="add (default: staff), set-role")
    parser.add_argument("--ask-pin", action="store_true", help="add, set-pin: ask for the PIN, and make none")
    parser.add_argument("--device", metavar="ID", help="unlock: this kiosk, in the place of a number")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    missing = [f"--{name}" for name in _WANTED[arguments.action] if not getattr(arguments, name)]
    if missing:
        raise AdminError(f"{arguments.action} wants {' and '.join(missing)}")
    if arguments.action == "unlock" and bool(arguments.number) == bool(arguments.device):
        raise AdminError("unlock wants --number or --device")
    request = {
        "action": arguments.action,
        "store_id": arguments.store,
        "staff_number": arguments.number,
        "name": arguments.name,
        "role": arguments.role,
        "device_id": arguments.device,
        "pin": _asked_pin() if arguments.ask_pin else None,
    }
    told = invoke(deployment, "ManageStaffFunctionName", request)
    if arguments.json:
        print(json.dumps(told, indent=2))
    elif arguments.action == "list":
        _print_list(told, arguments.store)
    elif "pin" in told and not arguments.ask_pin:
        print(f"PIN of {arguments.number}: {told['pin']}  (shown this once; a new one by set-pin)")
    else:
        print("done")
    return 0


def _asked_pin() -> str:
    """Never an argument: those stand in the shell's history and in the list of processes."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass("PIN, 6 digits: ")
    if pin != getpass.getpass("once more: "):
        raise AdminError("the two are not the same; nothing was changed")
    return pin


def _print_list(told: dict[str, Any], store: str) -> None:
    for one in told["members"]:
        lock = f"  LOCKED until {one['locked_until']}" if "locked_until" in one else ""
        print(f"{one['staff_number']:>4}  {one['role']:<7}  {one['name']}  PIN of {one['pin_set_at']}{lock}")
    if not told["members"]:
        print(f"{store} has no staff yet")
    for device_id, until in told["locked_devices"]:
        print(f"kiosk {device_id} takes no PIN until {until}")
