"""Check that this kiosk can work, and say what to mend where it can't."""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Final

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.version import CONTRACT_VERSION
from kiosk.api.client import ApiClient
from kiosk.api.failures import Rejected
from kiosk.api.identity import KEY_NAME
from kiosk.api.signed_calls import CLOCK_SKEW_NOTED_S
from kiosk.app.kiosk import Kiosk, NotEnrolled
from kiosk.config import KioskConfig
from kiosk.data_folder import APP_NAME
from kiosk.errors import KioskError
from kiosk.fleet.settings_file import SettingsFile
from kiosk.flow.room import DISK_RESERVE_BYTES
from kiosk.order.identifiers import new_order_id

NAME: Final = "doctor"


@dataclass(frozen=True, slots=True)
class Finding:
    check: str
    good: bool
    detail: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace) -> int:
    kiosk = Kiosk.load(arguments.data)
    findings = list(examine(kiosk))
    if arguments.json:
        checks = [{"check": finding.check, "good": finding.good, "detail": finding.detail} for finding in findings]
        print(json.dumps({"good": all(finding.good for finding in findings), "checks": checks}, indent=2))
    else:
        for finding in findings:
            print(f"{'good' if finding.good else 'MEND':<5} {finding.check:<8} {finding.detail}")
    return 0 if all(finding.good for finding in findings) else 1


def examine(kiosk: Kiosk) -> Iterator[Finding]:
    """Asks the backend, too, and the keyring."""
    checks: dict[str, Callable[[Kiosk], str]] = {
        "version": lambda _kiosk: metadata.version(APP_NAME),
        "settings": _settings,
        "disk": _disk,
        "journal": _journal,
        "key": _key,
        "backend": _backend,
    }
    for name, check in checks.items():
        try:
            yield Finding(name, good=True, detail=check(kiosk))
        except KioskError as exc:
            yield Finding(name, good=False, detail=str(exc))


def _settings(kiosk: Kiosk) -> str:
    kept = SettingsFile(kiosk.data).read()
    if kept is None or kept.store_id != kiosk.config.backend.store_id:
        return "config.toml alone"
    SettingsFile(kiosk.data).in_force(KioskConfig.load(kiosk.data.config))  # says what is wrong with them
    return f"version {kept.state.version} of the shop's, over config.toml"


def _disk(kiosk: Kiosk) -> str:
    free_bytes = shutil.disk_usage(kiosk.data.root).free
    if free_bytes < DISK_RESERVE_BYTES:
        raise KioskError(f"{free_bytes // 2**20} MiB free in {kiosk.data.root}: no order is taken until there is room")
    return f"{free_bytes / 2**30:.1f} GiB free in {kiosk.data.root}"


def _journal(kiosk: Kiosk) -> str:
    with kiosk.journal() as journal:
        journal.check()
        return f"whole, {len(journal.work.open_orders())} open orders"


def _key(kiosk: Kiosk) -> str:
    if kiosk.key_store().load(KEY_NAME) is None:
        raise NotEnrolled("no private key yet: run `kiosk enrol --api URL --code CODE`")
    return f"private key in the {kiosk.config.identity.key_store}"


def _backend(kiosk: Kiosk) -> str:
    client = kiosk.api_client()
    try:
        health = client.health()
        if health.contract_version != CONTRACT_VERSION:
            older = "kiosk" if health.contract_version > CONTRACT_VERSION else "backend"
            raise KioskError(
                f"the backend speaks version {health.contract_version} of the contract, this kiosk"
                f" version {CONTRACT_VERSION}: update the {older}"
            )
        _refuses_only_the_order(client)
        if abs(client.clock_skew_s) > CLOCK_SKEW_NOTED_S:
            raise KioskError(f"this machine's clock is off by {-client.clock_skew_s:.0f} s: set it")
    finally:
        client.close()
    url, version = kiosk.config.backend.api_url, health.contract_version
    return f"{url} answers and knows this kiosk, contract version {version}, clocks agree"


def _refuses_only_the_order(client: ApiClient) -> None:
    """Asks for an order that can't exist: a revoked device is refused before that is looked up."""
    try:
        client.get_order(new_order_id())
    except Rejected as exc:
        if exc.code is not ErrorCode.ORDER_NOT_FOUND:
            raise
