"""See how a shop's kiosks are, tell one to do something, and fetch the logs that it sent."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.contract.commands import CommandKind
from backend_lambdas.contract.identifiers import DeviceId, is_ulid
from backend_lambdas.contract.object_keys import log_folder
from infra.admin.access.invocation import invoke
from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "fleet"
_WANTED: Final[dict[str, tuple[str, ...]]] = {"list": (), "command": ("device", "kind"), "logs": ("device", "to")}
_FLAGS: Final = {"kind": "one of " + ", ".join(CommandKind)}
"""Where it is no option."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=list(_WANTED))
    parser.add_argument("kind", nargs="?", choices=[kind.value for kind in CommandKind], help="command: what to do")
    parser.add_argument("--store", metavar="S", help="list: this shop alone (default: all)")
    parser.add_argument("--device", metavar="ID", help="command, logs: which kiosk; `list` shows the ids")
    parser.add_argument("--to", type=Path, metavar="FILE", help="logs: the zip file to write; the newest bundle")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    missing = [_FLAGS.get(name, f"--{name}") for name in _WANTED[arguments.action] if not getattr(arguments, name)]
    if missing:
        raise AdminError(f"{arguments.action} wants {' and '.join(missing)}")
    return {"list": _list, "command": _command, "logs": _fetch_logs}[arguments.action](arguments, deployment)


def _command(arguments: argparse.Namespace, deployment: Deployment) -> int:
    request = {"action": "command", "device_id": arguments.device, "kind": arguments.kind}
    told = invoke(deployment, "ManageFleetFunctionName", request)
    if arguments.json:
        print(json.dumps(told, indent=2))
        return 0
    command = told["command"]
    print(f"{command['command_id']}  {command['kind']}: told to the kiosk within a minute, if it runs")
    print(f"until {command['open_until']}; `fleet list --store {command['store_id']}` shows what came of it")
    return 0


def _list(arguments: argparse.Namespace, deployment: Deployment) -> int:
    stores = [arguments.store] if arguments.store else _stores(deployment)
    shops = []
    for store in stores:
        told = invoke(deployment, "ManageFleetFunctionName", {"action": "list", "store_id": store})
        shops.append({"store_id": store, **told})
    if arguments.json:
        print(json.dumps({"shops": shops}, indent=2))
        return 0
    for shop in shops:
        if not arguments.store:
            print(f"{shop['store_id']}:")
        _print_kiosks(shop)
    if not any(shop["kiosks"] for shop in shops):
        print(f"no kiosk in {arguments.store or 'any shop'} yet; `enrolment-code` makes a code for one")
    return 0


def _stores(deployment: Deployment) -> list[str]:
    """Shops that ever enrolled a kiosk, by the owner's own rights: the index has devices alone, which are few."""
    pages = (
        deployment.dynamodb()
        .get_paginator("scan")
        .paginate(
            TableName=deployment.output("DevicesTableName"), IndexName="by_store", ProjectionExpression="store_id"
        )
    )
    return sorted({str(item["store_id"]["S"]) for page in pages for item in page["Items"]})


def _print_kiosks(shop: dict[str, Any]) -> None:
    for kiosk in shop["kiosks"]:
        print(_line(kiosk))
        for printer in kiosk["printers"]:
            sheets = f", {printer['sheets_left']} sheets left" if "sheets_left" in printer else ""
            print(f"    printer {printer['name']}: {', '.join(printer['troubles']) or 'well'}{sheets}")
        for command in kiosk["commands"]:
            print(f"    {command['issued_at']}  {command['kind']}: {_standing(command, shop['now'])}")


def _line(kiosk: dict[str, Any]) -> str:
    head = f"{kiosk['device_id']}  {kiosk['device_name']}"
    if "last_seen_at" not in kiosk:
        return f"{head}  never heard: its uploader has not run yet"
    state = "SILENT" if kiosk["is_silent"] else kiosk["state"]
    paused = ", paused" if kiosk.get("is_paused") else ""
    waiting = f", the oldest for {kiosk['oldest_waiting_s'] // 60} min" if "oldest_waiting_s" in kiosk else ""
    return (
        f"{head}  {state}{paused}, last heard {kiosk['last_seen_at']}, version {kiosk['kiosk_version']}, "
        f"{kiosk['queued_photos']} photos waiting{waiting}, {kiosk['disk_free_bytes'] / 1e9:.1f} GB free"
    )


def _standing(command: dict[str, Any], now: str) -> str:
    if "outcome" in command:
        return f"{command['outcome']} at {command['answered_at']}: {command['detail']}"
    return "waits" if now < command["open_until"] else "over: the kiosk never answered"


def _fetch_logs(arguments: argparse.Namespace, deployment: Deployment) -> int:
    """The newest bundle, by the owner's own rights: no function may read one."""
    path: Path = arguments.to
    if not is_ulid(arguments.device):
        raise AdminError(f"--device {arguments.device}: not a kiosk's id; `fleet list` shows them")
    if path.exists():
        raise AdminError(f"{path} is there already: name a new file")
    s3, bucket = deployment.s3(), deployment.output("PhotoBucketName")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=log_folder(DeviceId(arguments.device)))
    keys = [one["Key"] for page in pages for one in page.get("Contents", [])]
    if not keys:
        raise AdminError(
            f"no logs of {arguments.device}: give `fleet command upload-logs --device {arguments.device}` first, "
            "and wait for its result; they are kept for 30 days"
        )
    newest = max(keys)  # named by their commands, whose ids stand by time
    aside = path.with_name(f".{path.name}.part")
    try:
        with aside.open("wb") as file:
            # boto3 compares the checksum that S3 keeps while it is read.
            shutil.copyfileobj(s3.get_object(Bucket=bucket, Key=newest, ChecksumMode="ENABLED")["Body"], file)
        aside.replace(path)
    except OSError as exc:
        raise AdminError(f"{path} can't be written ({exc.strerror}): give another place") from exc
    finally:
        if aside.exists():
            aside.unlink()
    print(json.dumps({"path": str(path), "key": newest}) if arguments.json else f"{path}  ({newest})")
    return 0
