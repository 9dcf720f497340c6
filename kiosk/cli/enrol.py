"""Make this kiosk known to a shop's backend, by a one-time code."""

from __future__ import annotations

import argparse
import platform
import sys
from typing import Final

from backend_lambdas.contract.limits import DEVICE_NAME_LENGTH_MAX
from backend_lambdas.contract.violation import ContractViolation
from kiosk.api.failures import Rejected
from kiosk.app.enrolment import enrol
from kiosk.config import KeyStoreKind
from kiosk.errors import KioskError

NAME: Final = "enrol"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--api", required=True, metavar="URL", help="the backend's address, as its deployment printed it"
    )
    parser.add_argument("--code", required=True, help="the one-time code from the shop's administrator")
    parser.add_argument("--name", default=platform.node() or "kiosk", help="what staff call this kiosk")
    parser.add_argument(
        "--key-store",
        type=KeyStoreKind,
        choices=list(KeyStoreKind),
        default=KeyStoreKind.KEYRING,
        help="where the private key goes; `file` only for machines without a keyring (default: keyring)",
    )


def execute(arguments: argparse.Namespace) -> int:
    if arguments.key_store is KeyStoreKind.FILE:
        warn_of_key_file()
    try:
        config = enrol(
            arguments.data, arguments.api, arguments.code, arguments.name[:DEVICE_NAME_LENGTH_MAX], arguments.key_store
        )
    except Rejected as exc:
        raise KioskError(f"the backend refused the code ({exc}): ask the administrator for a new one") from exc
    except ContractViolation as exc:
        raise KioskError(f"that can't be sent: {exc}") from exc
    print(f"enrolled as device {config.backend.device_id} of store {config.backend.store_id}")
    return 0


def warn_of_key_file() -> None:
    print("kiosk: warning: the private key lies in a file (mode 0600), not in the system's keyring", file=sys.stderr)
