"""A shop's kiosks, settings and dead letters over HTTP on the running cloud, each function under its own role."""

from __future__ import annotations

import base64
import json
import signal
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from backend_lambdas.contract import codec, paths
from backend_lambdas.contract.staff.sessions import STAFF_SESSION_HEADER
from backend_lambdas.domain.staff.sessions import token_hash
from kiosk.app.kiosk import Kiosk
from kiosk.config import KioskConfig
from kiosk.data_folder import DataFolder
from tests.fakes.fleet import heartbeat
from tests.integration.local_cloud.access import new_member, refusal, session_of
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device
from tests.integration.local_cloud.test_cloud import eventually
from tests.integration.local_cloud.test_heartbeats import Till

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


@pytest.fixture(scope="module")
def late(cloud: Cloud) -> Counter:
    """A manager whose quarter of an hour is over."""
    made = Counter(cloud, "manager")
    cloud.client("dynamodb").update_item(
        TableName=cloud.resources["StaffTable"],
        Key={"store_id": {"S": SHOP}, "staff_key": {"S": f"session#{token_hash(made.token)}"}},
        UpdateExpression="SET expires_at = :now",
        ExpressionAttributeValues={":now": {"N": str(int(datetime.now(UTC).timestamp()))}},
    )
    return made


@dataclass(frozen=True)
class Shop:
    manager: Counter
    clerk: Counter
    late: Counter
    elsewhere: Counter


@pytest.fixture(scope="module")
def shop(manager: Counter, clerk: Counter, late: Counter, elsewhere: Counter) -> Shop:
    return Shop(manager, clerk, late, elsewhere)


@pytest.mark.parametrize(("method", "path", "body", "managers_only"), ROUTES)
def test_each_route_is_shut(shop: Shop, method: str, path: str, body: Any, managers_only: bool) -> None:
    """Without a session, with one of another device or another shop, or after its quarter of an hour, no route of
    staff's answers; and a manager's one answers managers alone.
    """
    required = (403, "staff_session_required")
    assert refusal(shop.clerk.device.ask(method, path, body)) == required
    assert refusal(shop.manager.ask(method, path, body, shop.clerk.device)) == required
    assert refusal(shop.manager.ask(method, path, body, shop.elsewhere.device)) == required
    assert refusal(shop.late.ask(method, path, body)) == required
    if managers_only:
        assert refusal(shop.clerk.ask(method, path, body)) == (403, "manager_required")


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
    """A manager sees the letters of the shop's orders alone and sends one back; its function then has it again, and
    buries it anew where it still can't be worked off. What is another shop's stays where it is.
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
    both = {"letter_ids": [letter["letter_id"], foreign["letter_id"]]}
    assert manager.told("POST", paths.STAFF_REDRIVES, both) == {"letter_ids": [letter["letter_id"]]}

    def buried_anew() -> bool:
        found = manager.told("GET", paths.STAFF_DEAD_LETTERS)["letters"]
        return [one["reason"].partition(":")[0] for one in found] == ["ContractViolation"]

    eventually(buried_anew)
    assert lying(elsewhere) == foreign


def test_settings_reach_the_shops_kiosks(cloud: Cloud, elsewhere: Counter) -> None:
    """What a manager sets any kiosk of the shop gets, once; who changes an older version is refused."""
    manager, clerk = Counter(cloud, "manager", "fleet-3"), Counter(cloud, "staff", "fleet-3")

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


def test_a_running_kiosk_keeps_what_its_manager_set(cloud: Cloud, tmp_path: Path) -> None:
    """A kiosk's worker takes the shop's settings soon after its start and keeps them with their logo; the kiosk then
    starts with them, also without the backend.
    """
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    settings = {"shop_name": "Foto Nord", "idle_s": 45, "logo_base64": base64.b64encode(svg).decode()}
    shop = "fleet-4"
    Counter(cloud, "manager", shop).told("PUT", paths.STAFF_SETTINGS, {"based_on": 0, "settings": settings})
    data = DataFolder(tmp_path / "data")
    till = Till(cloud, data.root, shop)
    try:
        eventually(data.shop_settings.exists)
    finally:
        till.end(signal.SIGTERM)
    config = Kiosk.load(data).config
    assert (config.shop.name, config.session.idle_s) == ("Foto Nord", 45)
    assert Path(config.shop.logo).read_bytes() == svg
    assert KioskConfig.load(data.config).shop.name == ""
    assert "shop_settings_taken version=1" in (data.logs / "worker.log").read_text()


def test_what_was_done_is_in_the_audit(cloud: Cloud) -> None:
    """A change of settings stands in the audit, by whom, on which kiosk and as which version."""
    manager = Counter(cloud, "manager", "fleet-5")
    manager.told("PUT", paths.STAFF_SETTINGS, {"based_on": 0, "settings": {"idle_s": 60}})
    entries = cloud.client("dynamodb").query(
        TableName=cloud.resources["AuditTable"],
        KeyConditionExpression="subject = :shop",
        ExpressionAttributeValues={":shop": {"S": "store#fleet-5"}},
    )["Items"]
    (entry,) = [one for one in entries if one["action"] == {"S": "settings_changed"}]
    assert entry["reason"] == {"S": "version 1"}
    assert (entry["actor"], entry["device_id"]) == ({"S": manager.member.number}, {"S": manager.device.device_id})
