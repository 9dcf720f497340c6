"""A shop's kiosks, settings and dead letters over HTTP on the running cloud, each function under its own role."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from backend_lambdas.contract import codec, paths
from backend_lambdas.contract.staff.sessions import STAFF_SESSION_HEADER
from backend_lambdas.domain.staff.sessions import token_hash
from tests.fakes.fleet import heartbeat
from tests.integration.local_cloud.access import new_member, refusal, session_of
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device

SHOP, OTHER_SHOP = "fleet-1", "fleet-2"
"""Nobody else's, so that what stands in a table is of these tests."""
LETTER = "0b5e0ad6-3a1c-4b7e-9a55-0c5c1f4d3b2a"
ROUTES = [
    ("GET", paths.STAFF_KIOSKS, None, False),
    ("GET", paths.STAFF_DEAD_LETTERS, None, True),
    ("POST", paths.STAFF_REDRIVES, {"letter_ids": [LETTER]}, True),
    ("GET", paths.STAFF_SETTINGS, None, False),
    ("PUT", paths.STAFF_SETTINGS, {"based_on": 0, "settings": {}}, True),
]
"""With what is asked, and whether only managers may."""


class Counter:
    """Somebody logged in at a kiosk."""

    def __init__(self, cloud: Cloud, role: str, shop: str = SHOP) -> None:
        self.cloud, self.device = cloud, cloud.enrol(shop)
        self.member = new_member(cloud, role, shop)
        self.token = session_of(self.device, self.member)

    def ask(self, method: str, path: str, body: Any = None, device: Device | None = None) -> httpx.Response:
        return (device or self.device).ask(method, path, body, headers={STAFF_SESSION_HEADER: self.token})

    def told(self, method: str, path: str, body: Any = None) -> Any:
        answer = self.ask(method, path, body)
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture(scope="module")
def manager(cloud: Cloud) -> Counter:
    return Counter(cloud, "manager")


@pytest.fixture(scope="module")
def clerk(cloud: Cloud) -> Counter:
    return Counter(cloud, "staff")


@pytest.fixture(scope="module")
def elsewhere(cloud: Cloud) -> Counter:
    return Counter(cloud, "manager", OTHER_SHOP)


@pytest.mark.parametrize(("method", "path", "body", "managers_only"), ROUTES)
def test_each_route_is_shut(
    clerk: Counter, manager: Counter, elsewhere: Counter, method: str, path: str, body: Any, managers_only: bool
) -> None:
    """Without a session, with one of another device or another shop, or after its quarter of an hour, no route of
    staff's answers; and a manager's one answers managers alone.
    """
    required = (403, "staff_session_required")
    assert refusal(clerk.device.ask(method, path, body)) == required
    assert refusal(manager.ask(method, path, body, clerk.device)) == required
    assert refusal(manager.ask(method, path, body, elsewhere.device)) == required
    if managers_only:
        assert refusal(clerk.ask(method, path, body)) == (403, "manager_required")
    late = Counter(manager.cloud, "manager")
    manager.cloud.client("dynamodb").update_item(
        TableName=manager.cloud.resources["StaffTable"],
        Key={"store_id": {"S": SHOP}, "staff_key": {"S": f"session#{token_hash(late.token)}"}},
        UpdateExpression="SET expires_at = :now",
        ExpressionAttributeValues={":now": {"N": str(int(datetime.now(UTC).timestamp()))}},
    )
    assert refusal(late.ask(method, path, body)) == required


def test_any_kiosk_shows_all_of_the_shop(clerk: Counter, elsewhere: Counter) -> None:
    """Whoever is logged in sees each kiosk of the shop by its last heartbeat, and no other shop's."""
    said = json.loads(codec.encode(heartbeat())) | {"goodput_bytes_s": 1_250_000, "printers": []}
    clerk.device.call("POST", paths.HEARTBEATS, said)
    kiosks = {one["device_id"]: one for one in clerk.told("GET", paths.STAFF_KIOSKS)["kiosks"]}
    mine = kiosks[clerk.device.device_id]
    assert (mine["device_name"], mine["state"], mine["queued_photos"]) == ("Till 1", "running", 12)
    assert (mine["goodput_bytes_s"], mine["printers"], mine["is_silent"]) == (1_250_000, [], False)
    assert elsewhere.device.device_id not in kiosks
    seen_at = (datetime.now(UTC) - timedelta(minutes=6)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    clerk.cloud.client("dynamodb").update_item(
        TableName=clerk.cloud.resources["DevicesTable"],
        Key={"device_id": {"S": f"seen#{clerk.device.device_id}"}},
        UpdateExpression="SET last_seen_at = :at",
        ExpressionAttributeValues={":at": {"S": seen_at}},
    )
    told = clerk.told("GET", paths.STAFF_KIOSKS)["kiosks"]
    assert [one["is_silent"] for one in told if one["device_id"] == clerk.device.device_id] == [True]


def test_dead_letters_of_the_shop_go_back(cloud: Cloud, manager: Counter, elsewhere: Counter) -> None:
    """A manager sees the letters of the shop's orders alone, as often as asked, and sends one back, once; the queue's
    function then has it again.
    """
    order_id, _ = manager.device.announce([b"\xff\xd8photo"])
    foreign_id, _ = elsewhere.device.announce([b"\xff\xd8photo"])
    sqs, letters_url = cloud.client("sqs"), cloud.resources["NoticesDeadLetters"]
    for one in (order_id, foreign_id):
        burial = {"reason": "NoticeHeld", "buried_at": "2026-05-04T09:30:00.000Z", "receive_count": "5"}
        attributes = {name: {"DataType": "String", "StringValue": value} for name, value in burial.items()}
        sqs.send_message(QueueUrl=letters_url, MessageBody=json.dumps({"order_id": one}), MessageAttributes=attributes)

    def lying(office: Counter) -> Any:
        (found,) = office.told("GET", paths.STAFF_DEAD_LETTERS)["letters"]
        return found

    letter, foreign = lying(manager), lying(elsewhere)
    assert (letter["queue"], letter["order_id"], letter["reason"]) == ("notices", order_id, "NoticeHeld")
    assert (lying(manager), lying(elsewhere)) == (letter, foreign), "looking takes nothing away"
    both = {"letter_ids": [letter["letter_id"], foreign["letter_id"]]}
    assert manager.told("POST", paths.STAFF_REDRIVES, both) == {"letter_ids": [letter["letter_id"]]}
    assert manager.told("POST", paths.STAFF_REDRIVES, both) == {"letter_ids": []}
    assert manager.told("GET", paths.STAFF_DEAD_LETTERS)["letters"] == []
    assert lying(elsewhere) == foreign


def test_settings_reach_the_shops_kiosks(manager: Counter, clerk: Counter, elsewhere: Counter) -> None:
    """What a manager sets any kiosk of the shop gets, once; who changes an older version is refused."""

    def config(of: Counter, known: str = "") -> httpx.Response:
        return of.device.ask("GET", paths.CONFIG, headers={"If-None-Match": known} if known else None)

    before = config(clerk)
    assert before.json() == {"version": 0, "settings": {}}
    assert before.headers["etag"] == '"0"'
    change = {"based_on": 0, "settings": {"shop_name": "Foto Nord", "idle_s": 45}}
    state = manager.told("PUT", paths.STAFF_SETTINGS, change)
    assert (state["version"], state["settings"], state["changed_by"]) == (1, change["settings"], manager.member.number)
    after = config(clerk, before.headers["etag"])
    assert (after.status_code, after.json(), after.headers["etag"]) == (200, state, '"1"')
    again = config(clerk, after.headers["etag"])
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", '"1"')
    assert manager.told("PUT", paths.STAFF_SETTINGS, change) == state, "a repeat"
    assert refusal(manager.ask("PUT", paths.STAFF_SETTINGS, {"based_on": 0, "settings": {}})) == (
        409,
        "settings_conflict",
    )
    assert clerk.told("GET", paths.STAFF_SETTINGS) == state
    assert config(elsewhere).json() == {"version": 0, "settings": {}}
    wrong = manager.ask("PUT", paths.STAFF_SETTINGS, {"based_on": 1, "settings": {"idle_s": 1, "accent": "red"}})
    assert (wrong.status_code, wrong.json()["details"]) == (
        400,
        ["body.settings.accent: not a colour like #1D5B4F", "body.settings.idle_s: 15 to 900"],
    )


def test_what_was_done_is_in_the_audit(cloud: Cloud, manager: Counter) -> None:
    """A change of settings and a letter that went back stand in the audit, by whom and of what."""
    found = cloud.client("dynamodb").query(
        TableName=cloud.resources["AuditTable"],
        KeyConditionExpression="subject = :shop",
        ExpressionAttributeValues={":shop": {"S": f"store#{SHOP}"}},
    )["Items"]
    standing = manager.told("GET", paths.STAFF_SETTINGS)["version"]
    manager.told("PUT", paths.STAFF_SETTINGS, {"based_on": standing, "settings": {"idle_s": 60}})
    later = cloud.client("dynamodb").query(
        TableName=cloud.resources["AuditTable"],
        KeyConditionExpression="subject = :shop",
        ExpressionAttributeValues={":shop": {"S": f"store#{SHOP}"}},
    )["Items"]
    (entry,) = [one for one in later if one not in found]
    assert (entry["action"], entry["reason"]) == ({"S": "settings_changed"}, {"S": f"version {standing + 1}"})
    assert (entry["actor"], entry["device_id"]) == ({"S": manager.member.number}, {"S": manager.device.device_id})
