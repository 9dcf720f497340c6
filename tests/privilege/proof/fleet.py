"""The scenarios of kiosks that are heard, and of one that is not any more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from backend_lambdas.contract import codec
from tests.deployed.kiosk import Kiosk
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


def _before(span: timedelta) -> str:
    return (datetime.now(UTC) - span).isoformat(timespec="milliseconds").replace("+00:00", "Z")
