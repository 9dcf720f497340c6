"""Make a one-time code by which a kiosk enrols itself for a shop."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.enrolment import Invitation
from backend_lambdas.contract.limits import DEVICE_NAME_LENGTH_MAX
from infra.admin.access import invitation as invitations
from infra.admin.access.invocation import invoke
from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "enrolment-code"
TERMINAL: Final = Path("-")
_MINUTE_S: Final = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="S", help="the shop that the kiosk will be of")
    parser.add_argument("--minutes", type=int, default=15, metavar="N", help="how long it is good (default: 15)")
    parser.add_argument("--name", default="", metavar="NAME", help="what staff are to call the kiosk")
    parser.add_argument(
        "--file", type=Path, metavar="PATH", help="write address and code there: a stick's folder, or a .toml or .json"
    )
    parser.add_argument(
        "--qr",
        type=Path,
        nargs="?",
        const=TERMINAL,
        metavar="PATH",
        help="the same as a QR code: in this terminal, or in a folder, a .png or a .svg",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    if len(arguments.name) > DEVICE_NAME_LENGTH_MAX:
        raise AdminError(f"--name: at most {DEVICE_NAME_LENGTH_MAX} characters")
    file, picture = _targets(arguments)  # a code that can't be written would be made for nothing
    request: dict[str, object] = {"store_id": arguments.store, "lifetime_s": arguments.minutes * _MINUTE_S}
    issued = invoke(deployment, "IssueEnrolmentCodeFunctionName", request)
    code, expires_at = str(issued["code"]), str(issued["expires_at"])
    invitation = Invitation(deployment.output("ApiUrl"), code, arguments.name, expires_at)
    if file is not None:
        invitations.write_file(invitation, file)
    if picture is not None:
        invitations.write_picture(invitation, picture)
    if arguments.qr == TERMINAL:
        invitations.show(invitation)
    written = [str(path) for path in (file, picture) if path is not None]
    if arguments.json:
        told = {"api_url": invitation.api_url, "code": code, "expires_at": expires_at, "written": written}
        print(json.dumps(told, indent=2))
        return 0
    print(f"{code}  for one kiosk of {arguments.store}, until {expires_at}")
    print(f"address  {invitation.api_url}")
    for path in written:
        print(f"written  {path}: whoever has it can enrol one kiosk until then")
    return 0


def _targets(arguments: argparse.Namespace) -> tuple[Path | None, Path | None]:
    file = None if arguments.file is None else invitations.target_of(arguments.file, invitations.FILE_KINDS)
    if arguments.qr in {None, TERMINAL}:
        return file, None
    return file, invitations.target_of(arguments.qr, invitations.PICTURE_KINDS)
