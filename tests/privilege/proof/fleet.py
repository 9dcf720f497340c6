"""The scenarios of kiosks that are heard, and of one that is not any more."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from backend_lambdas.contract import codec
from backend_lambdas.contract.commands import CommandKind, CommandOutcome, CommandResult, LogBundle
from tests.deployed.kiosk import Kiosk, put_to
from tests.deployed.stage import Stage
from tests.fakes.fleet import heartbeat
from tests.privilege.proof.calls import answer_of
from tests.privilege.proof.poller import NotDoneError

Prepared = Mapping[str, Any]


def silent(stage: Stage) -> Prepared:
    """Enrolled, heard once, and ten minutes ago."""
    kiosk = Kiosk(stage.functions)
    kiosk.enrol()
    made = {"kiosk": kiosk}
    beat(stage, "take_heartbeat", made)
    stage.client("dynamodb").update_item(
        TableName=stage.id_of("DevicesTable"),
        Key={"device_id": {"S": f"seen#{kiosk.device_id}"}},
        UpdateExpression="SET last_seen_at = :at",
        ExpressionAttributeValues={":at": {"S": _before(timedelta(minutes=10))}},
    )
    return made


def beat(stage: Stage, role_of: str, made: Prepared) -> None:
    kiosk = made["kiosk"]
    context = {"authorizer": {"lambda": {"deviceId": kiosk.device_id, "storeId": "basel-1"}}}
    answer_of(stage, "take_heartbeat", role_of, {"requestContext": context, "body": codec.encode(heartbeat())})


def watch(stage: Stage, role_of: str, made: Prepared) -> None:
    told = stage.functions.call("watch_kiosks", {}, role_of)
    if made["kiosk"].device_id not in told["silent_kiosks"]:
        raise NotDoneError("watch_kiosks: the kiosk is not among the silent")


def commanded(kind: CommandKind) -> Callable[[Stage], Prepared]:
    def prepare(stage: Stage) -> Prepared:
        """Enrolled, and one command waits for it."""
        kiosk = Kiosk(stage.functions)
        kiosk.enrol()
        made = {"kiosk": kiosk, "kind": kind}
        return made | {"command_id": _given(stage, "manage_fleet", made)}

    return prepare


def command(stage: Stage, role_of: str, made: Prepared) -> None:
    _given(stage, role_of, {**made, "kind": CommandKind.RESTART})


def look(stage: Stage, role_of: str, made: Prepared) -> None:
    told = stage.functions.call("manage_fleet", {"action": "list", "store_id": "basel-1"}, role_of)
    if made["kiosk"].device_id not in {one["device_id"] for one in told["kiosks"]}:
        raise NotDoneError("manage_fleet: the kiosk is not in the list")


def result(stage: Stage, role_of: str, made: Prepared) -> None:
    outcome = CommandResult(CommandOutcome.DONE, "the kiosk started again")
    answer_of(stage, "report_command", role_of, _of_command(made, codec.encode(outcome)))


def logs(stage: Stage, role_of: str, made: Prepared) -> None:
    """Granted, and sent."""
    content = b"a bundle"
    checksum = base64.b64encode(hashlib.sha256(content).digest()).decode()
    bundle = codec.encode(LogBundle(len(content), checksum))
    grant = answer_of(stage, "grant_logs", role_of, _of_command(made, bundle))
    if (status := put_to(grant, content)) != 200:
        raise NotDoneError(f"logs: {status}")


def _given(stage: Stage, role_of: str, made: Prepared) -> str:
    request = {"action": "command", "device_id": made["kiosk"].device_id, "kind": made["kind"].value}
    return str(stage.functions.call("manage_fleet", request, role_of)["command"]["command_id"])


def _of_command(made: Prepared, body: str) -> Mapping[str, Any]:
    context = {"authorizer": {"lambda": {"deviceId": made["kiosk"].device_id, "storeId": "basel-1"}}}
    return {"requestContext": context, "pathParameters": {"command_id": made["command_id"]}, "body": body}


def _before(span: timedelta) -> str:
    return (datetime.now(UTC) - span).isoformat(timespec="milliseconds").replace("+00:00", "Z")
