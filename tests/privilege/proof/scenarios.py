"""What each function is for, played to its end: once each thing that its role must allow.

`prepare` brings the stack to where the function is wanted, every other function under its own role; `act` is the
function's own part, under the role of whichever function the test names. A scenario may be played any number of times.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from ulid import ULID

from backend_lambdas.adapters.erasure.tombstones import DynamoDbTombstones
from backend_lambdas.adapters.orders.versions import RECORD_VERSION
from backend_lambdas.contract import codec
from backend_lambdas.contract.commands import CommandKind
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderManifest
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.domain.erasure.tasks import Tombstone
from infra.local_cloud.mail_words import events_of
from tests.deployed import queues
from tests.deployed.kiosk import Kiosk, put_to
from tests.deployed.stage import SENDER, Stage
from tests.fakes.backend_data import (
    OTHER_DEVICE,
    large_bytes,
    large_manifest,
    manifest,
    manifest_with_previews,
    photo_bytes,
    photo_id,
    pieces,
    preview_bytes,
    printed_manifest,
)
from tests.privilege.proof import access, counter, fleet, orders, printing
from tests.privilege.proof.calls import answer_of as _call
from tests.privilege.proof.poller import NotDoneError, work_once

V1_RECORDS: Final = Path(__file__).parents[2] / "data" / "records" / "v1"

Prepared = Mapping[str, Any]
Prepare = Callable[[Stage], Prepared]
Act = Callable[[Stage, str, Prepared], None]
"""Of the stage, the function whose role it is, and what was prepared. Raises NotDoneError, or as the function does."""


@dataclass(frozen=True, slots=True)
class Scenario:
    name: str
    function: str
    """The handler's module."""
    prepare: Prepare
    act: Act


def _kiosk(stage: Stage, store_id: str = "basel-1") -> Kiosk:
    return Kiosk(stage.functions, context={"deviceId": OTHER_DEVICE, "storeId": store_id})


def _order(stage: Stage, order: OrderManifest | None = None, kiosk: Kiosk | None = None) -> Prepared:
    """An order that was put, and nothing of it sent."""
    order = replace(order or manifest(1), order_id=OrderId(str(ULID())))
    kiosk = kiosk or _kiosk(stage)
    if (answer := kiosk.put(order))[0] != 200:
        raise NotDoneError(str(answer))
    return {"kiosk": kiosk, "order": order, "order_id": order.order_id}


def _order_with_preview(stage: Stage) -> Prepared:
    return _order(stage, manifest_with_previews(1))


def _stored_photo(stage: Stage, order: OrderManifest | None = None, kiosk: Kiosk | None = None) -> Prepared:
    """Its one photo lies in the bucket, and S3 has told the queue."""
    queues.drain(stage)
    made = _order(stage, order, kiosk)
    (grant,) = made["kiosk"].grants(0, order_id=made["order_id"])
    if put_to(grant, photo_bytes(0)) != 200:
        raise NotDoneError("the photo was not stored")
    queues.wait_for_message(stage, "StoredPhotosQueue")
    return made


def _ready_order(stage: Stage) -> Prepared:
    """Its one photo is counted, and the topic has told the queue of notices."""
    made = _stored_photo(stage)
    work_once(stage, "photo_stored", "photo_stored")
    queues.wait_for_message(stage, "NoticesQueue")
    return made


def _photo_to_print(stage: Stage) -> Prepared:
    """Its one photo is counted, and two prints of it are ordered; in a shop that has no other."""
    made = _stored_photo(stage, printed_manifest(1), _kiosk(stage, f"prints-{ULID()}"))
    work_once(stage, "photo_stored", "photo_stored")
    return made


def _claimed_photo(stage: Stage) -> Prepared:
    made = _photo_to_print(stage)
    printing.claim(stage, "claim_prints", made)
    return made


def _notice_in_doubt(stage: Stage) -> Prepared:
    """Its notice is being sent, and SES says that it took the mail."""
    made = _ready_order(stage)
    stage.client("dynamodb").update_item(
        TableName=stage.id_of("OrdersTable"),
        Key={"order_id": {"S": made["order_id"]}, "photo_id": {"S": "#order"}},
        UpdateExpression="SET notice_status = :sending",
        ExpressionAttributeValues={":sending": {"S": "sending"}},
    )
    queues.drain(stage)
    call = {"FromEmailAddress": SENDER, "EmailTags": [{"Name": "order_id", "Value": made["order_id"]}]}
    topic = stage.id_of("MailEventsTopic")
    accepted = events_of(call, "m-1", {})[0]
    stage.client("sns").publish(TopicArn=topic, Message=json.dumps(accepted))
    queues.wait_for_message(stage, "MailEventsQueue")
    return made


def _noticed_order(stage: Stage) -> Prepared:
    """Its notice was sent."""
    made = _ready_order(stage)
    work_once(stage, "send_notice", "send_notice")
    queues.drain(stage)
    return made


def _dead_link(stage: Stage) -> Prepared:
    """Its notice was sent, and somebody asked for a new link."""
    made = _noticed_order(stage)
    _request_link(stage, "request_link", made)
    queues.wait_for_message(stage, "LinkRequestsQueue")
    return made


def _poison(queue: str) -> Prepare:
    def prepare(stage: Stage) -> Prepared:
        queues.drain(stage)
        stage.client("sqs").send_message(QueueUrl=stage.id_of(queue), MessageBody="no JSON")
        return {}

    return prepare


def _status(stage: Stage, made: Prepared) -> Any:
    return made["kiosk"].call("get_order", made["order_id"])[1]


def _issue_code(stage: Stage, role_of: str, _made: Prepared) -> None:
    stage.functions.call("issue_enrolment_code", {"store_id": "basel-1"}, role_of)


def _code(stage: Stage) -> Prepared:
    kiosk = Kiosk(stage.functions)
    return {"kiosk": kiosk, "code": kiosk.invoke("issue_enrolment_code", {"store_id": "basel-1"})["code"]}


def _enrol(stage: Stage, role_of: str, made: Prepared) -> None:
    _call(stage, "enrol", role_of, made["kiosk"].enrolment(made["code"]))


def _enrolled(stage: Stage) -> Prepared:
    kiosk = Kiosk(stage.functions)
    kiosk.enrol()
    return {"kiosk": kiosk}


def _authorise(stage: Stage, role_of: str, made: Prepared) -> None:
    answer = stage.functions.call("authorizer", made["kiosk"].authorization(), role_of)
    if not answer["isAuthorized"]:
        raise NotDoneError("not authorised")


def _health(stage: Stage, role_of: str, _made: Prepared) -> None:
    _call(stage, "health", role_of, {})


def _old_records(stage: Stage) -> Prepared:
    """A head and a photo as version 1 wrote them, of an order of their own."""
    order_id = str(ULID())
    for name in ("head_receiving", "photo_processed_not_ordered"):
        item = json.loads((V1_RECORDS / f"{name}.json").read_text("utf-8")) | {"order_id": {"S": order_id}}
        stage.client("dynamodb").put_item(TableName=stage.id_of("OrdersTable"), Item=item)
    return {"order_id": order_id, "photo_id": "#order"}


def _migrate(stage: Stage, role_of: str, made: Prepared) -> None:
    while not stage.functions.call("migrate_records", {}, role_of)["is_done"]:
        pass
    key = {name: {"S": made[name]} for name in ("order_id", "photo_id")}
    item = stage.client("dynamodb").get_item(TableName=stage.id_of("OrdersTable"), Key=key)["Item"]
    if item["record_version"] != {"N": str(RECORD_VERSION)}:
        raise NotDoneError(f"migrate_records: {item['record_version']}")


def _order_to_erase(stage: Stage) -> Prepared:
    """Its photo lies in two versions, an upload in parts is under way, and the owner has asked."""
    made = _stored_photo(stage)
    s3, key = stage.client("s3"), photo_key(made["order_id"], photo_id(0))
    s3.put_object(Bucket=stage.bucket, Key=key, Body=b"again")
    s3.create_multipart_upload(Bucket=stage.bucket, Key=key)
    queues.drain(stage)
    erasure_id = str(ULID())
    task = {
        "erasure_id": erasure_id,
        "entry_id": erasure_id,
        "order_ids": [made["order_id"]],
        "requested_at": "2026-05-05T08:00:00.000Z",
        "requested_by": "the owner",
        "reason": "proof",
    }
    stage.client("sqs").send_message(QueueUrl=stage.id_of("ErasuresQueue"), MessageBody=json.dumps(task))
    return {**made, "erasure_id": erasure_id}


def _erase(stage: Stage, role_of: str, made: Prepared) -> None:
    work_once(stage, "erase", role_of)
    if (status := made["kiosk"].call("get_order", made["order_id"])[0]) != 410:
        raise NotDoneError(f"erase: {status}")
    key = {"subject": {"S": f"erasure#{made['erasure_id']}"}, "entry_id": {"S": made["erasure_id"]}}
    if "Item" not in stage.client("dynamodb").get_item(TableName=stage.id_of("AuditTable"), Key=key):
        raise NotDoneError("erase: no record")


def _late_photo(stage: Stage) -> Prepared:
    """Its photo was stored, and its order erased before S3's event was worked off."""
    made = _stored_photo(stage)
    tombstone = Tombstone(made["order_id"], str(ULID()), "2026-05-05T08:00:00.000Z", 1_900_000_000)
    tombstones = DynamoDbTombstones(stage.client("dynamodb"), stage.id_of("OrdersTable"), lambda _seconds: None)
    tombstones.entomb(tombstone)
    tombstones.remove_photos(made["order_id"])
    return made


def _order_sweep(stage: Stage, role_of: str, _made: Prepared) -> None:
    work_once(stage, "photo_stored", role_of)
    queues.wait_for_message(stage, "ErasuresQueue")


def _new_order(stage: Stage) -> Prepared:
    return {"kiosk": _kiosk(stage), "order": replace(manifest(2), order_id=OrderId(str(ULID())))}


def _put_order(stage: Stage, role_of: str, made: Prepared) -> None:
    order = made["order"]
    _call(stage, "put_order", role_of, made["kiosk"].request(order.order_id, codec.encode(order)))


def _get_order(stage: Stage, role_of: str, made: Prepared) -> None:
    _call(stage, "get_order", role_of, made["kiosk"].request(made["order_id"]))


def _grant_and_upload(stage: Stage, role_of: str, made: Prepared) -> None:
    body = json.dumps({"photo_ids": [photo_id(0)]})
    (grant,) = _call(stage, "grant_uploads", role_of, made["kiosk"].request(made["order_id"], body))["uploads"]
    statuses = put_to(grant["preview"], preview_bytes(0)), put_to(grant, photo_bytes(0))
    if statuses != (200, 200):
        raise NotDoneError(f"uploads: {statuses}")


def _large_order(stage: Stage) -> Prepared:
    return _order(stage, large_manifest())


def _parts(stage: Stage, role_of: str, made: Prepared) -> None:
    """Begun, sent, completed; and asked once more, as after a lost answer."""

    def ask(*numbers: int, upload_id: str | None = None) -> Any:
        body = json.dumps({"part_numbers": numbers} | ({"upload_id": upload_id} if upload_id else {}))
        event = made["kiosk"].request(made["order_id"], body, photo_id=photo_id(0))
        return _call(stage, "grant_parts", role_of, event)

    begun = ask(1, 2, 3)
    sent = [put_to(grant, pieces(large_bytes())[grant["part_number"] - 1]) for grant in begun["grants"]]
    again = [ask(upload_id=begun["upload_id"])["complete"] for _ in range(2)]
    if (sent, again) != ([200] * 3, [True] * 2):
        raise NotDoneError(f"parts: {sent}, complete: {again}")


def _report_stored(stage: Stage, role_of: str, made: Prepared) -> None:
    body = json.dumps({"photo_ids": [photo_id(0)]})
    _call(stage, "report_stored", role_of, made["kiosk"].request(made["order_id"], body))


def _request_link(stage: Stage, role_of: str, made: Prepared) -> None:
    answer = stage.functions.call("request_link", made["kiosk"].request(made["order_id"]), role_of)
    if answer["statusCode"] != 202:
        raise NotDoneError(f"request_link: {answer['statusCode']} {answer['body']}")


def _send_link(stage: Stage, role_of: str, made: Prepared) -> None:
    work_once(stage, "send_link", role_of)
    key = {"order_id": {"S": made["order_id"]}, "photo_id": {"S": "#order"}}
    answer = stage.client("dynamodb").get_item(TableName=stage.id_of("OrdersTable"), Key=key, ConsistentRead=True)
    if not (rank := answer["Item"].get("notice_delivery_rank", {}).get("S", "")).startswith("L"):
        raise NotDoneError(f"send_link: the last mail is none with a new link: {rank}")


def _verify(stage: Stage, role_of: str, made: Prepared) -> None:
    work_once(stage, "photo_stored", role_of)
    if (state := _status(stage, made))["order_status"] != "ready":
        raise NotDoneError(f"photo_stored: {state}")


def _send_notice(stage: Stage, role_of: str, made: Prepared) -> None:
    work_once(stage, "send_notice", role_of)
    if (state := _status(stage, made))["notice_status"] != "sent":
        raise NotDoneError(f"send_notice: {state}")


def _count_mail(stage: Stage, role_of: str, made: Prepared) -> None:
    work_once(stage, "mail_events", role_of)
    if (state := _status(stage, made))["notice_status"] != "sent":
        raise NotDoneError(f"mail_events: {state}")


def _dead_letters(stage: Stage) -> Prepared:
    return counter.letters_of(stage, _order(stage))


def _bury(function: str, letters: str) -> Act:
    def act(stage: Stage, role_of: str, _made: Prepared) -> None:
        work_once(stage, function, role_of)
        queues.wait_for_message(stage, letters)

    return act


SCENARIOS: Final = (
    Scenario("health", "health", lambda _stage: {}, _health),
    Scenario("issue code", "issue_enrolment_code", lambda _stage: {}, _issue_code),
    Scenario("enrol", "enrol", _code, _enrol),
    Scenario("authorize", "authorizer", _enrolled, _authorise),
    Scenario("log in", "start_staff_session", access.member, access.log_in),
    Scenario("who is logged in", "get_staff_session", access.manager, access.look),
    Scenario("log out", "end_staff_session", access.logged_in, access.log_out),
    Scenario("keep staff", "manage_staff", access.new_number, access.keep_staff),
    Scenario("list devices", "manage_devices", _enrolled, access.list_devices),
    Scenario("revoke device", "manage_devices", _enrolled, access.revoke),
    Scenario("heartbeat", "take_heartbeat", _enrolled, fleet.beat),
    Scenario("watch", "watch_kiosks", fleet.silent, fleet.watch),
    Scenario("list fleet", "manage_fleet", fleet.commanded(CommandKind.PAUSE), fleet.look),
    Scenario("command a kiosk", "manage_fleet", _enrolled, fleet.command),
    Scenario("answer a command", "report_command", fleet.commanded(CommandKind.RESTART), fleet.result),
    Scenario("send logs", "grant_logs", fleet.commanded(CommandKind.UPLOAD_LOGS), fleet.logs),
    Scenario("list kiosks", "list_kiosks", counter.manager_and_silent_kiosk, counter.list_kiosks),
    Scenario("list dead letters", "list_dead_letters", _dead_letters, counter.list_letters),
    Scenario("redrive dead letters", "redrive_dead_letters", _dead_letters, counter.redrive_letters),
    Scenario("settings for a kiosk", "get_config", lambda _stage: {}, counter.get_config),
    Scenario("settings for staff", "get_settings", access.manager, counter.get_settings),
    Scenario("change settings", "put_settings", access.manager, counter.put_settings),
    Scenario("migrate records", "migrate_records", _old_records, _migrate),
    Scenario("put order", "put_order", _new_order, _put_order),
    Scenario("read order", "get_order", _order, _get_order),
    Scenario("find orders", "query_orders", orders.with_manager(_order), orders.find),
    Scenario("count orders", "count_orders", orders.with_manager(_order), orders.count),
    Scenario("look at an order", "get_staff_order", orders.with_manager(_ready_order), orders.look),
    Scenario("mend an address", "act_on_order", orders.with_manager(_noticed_order), orders.mend),
    Scenario("erase for staff", "act_on_order", orders.with_manager(_order), orders.erase),
    Scenario("grant and upload", "grant_uploads", _order_with_preview, _grant_and_upload),
    Scenario("parts", "grant_parts", _large_order, _parts),
    Scenario("report stored", "report_stored", _order, _report_stored),
    Scenario("claim prints", "claim_prints", _photo_to_print, printing.claim),
    Scenario("report print", "report_print", _claimed_photo, printing.report),
    Scenario("last photo, gallery, announcement", "photo_stored", _stored_photo, _verify),
    Scenario(
        "stored photo buried",
        "photo_stored",
        _poison("StoredPhotosQueue"),
        _bury("photo_stored", "StoredPhotosDeadLetters"),
    ),
    Scenario("late photo of an erased order", "photo_stored", _late_photo, _order_sweep),
    Scenario("erasure", "erase", _order_to_erase, _erase),
    Scenario("erasure buried", "erase", _poison("ErasuresQueue"), _bury("erase", "ErasuresDeadLetters")),
    Scenario("notice", "send_notice", _ready_order, _send_notice),
    Scenario("notice buried", "send_notice", _poison("NoticesQueue"), _bury("send_notice", "NoticesDeadLetters")),
    Scenario(
        "ask for a link", "request_link", lambda stage: {"kiosk": _kiosk(stage), "order_id": str(ULID())}, _request_link
    ),
    Scenario("new link", "send_link", _dead_link, _send_link),
    Scenario(
        "new link buried", "send_link", _poison("LinkRequestsQueue"), _bury("send_link", "LinkRequestsDeadLetters")
    ),
    Scenario("mail event", "mail_events", _notice_in_doubt, _count_mail),
    Scenario(
        "mail event buried", "mail_events", _poison("MailEventsQueue"), _bury("mail_events", "MailEventsDeadLetters")
    ),
)
