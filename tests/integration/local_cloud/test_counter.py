"""The shop's counter over HTTP on the running cloud: who is let in, what is found, and each deed once and again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import httpx
import pytest
from ulid import ULID

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId, PhotoId, order_code
from backend_lambdas.contract.staff.sessions import STAFF_SESSION_HEADER
from backend_lambdas.domain.staff.sessions import token_hash
from tests.integration.local_cloud.access import OTHER_STORE, STORE, Member, new_member, refusal, session_of
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device, manifest, send

LIMIT_S: Final = 15.0
PRINT: Final = {
    "product": "10x15",
    "width_mm": 102,
    "height_mm": 152,
    "finish": "glossy",
    "copies": 2,
    "unit_price_minor": 29,
    "border": False,
}
REQUIRED: Final = (403, "staff_session_required")


@dataclass(frozen=True)
class Staff:
    device: Device
    token: str

    def ask(self, method: str, path: str, body: Any = None) -> httpx.Response:
        return self.device.ask(method, path, body, headers={STAFF_SESSION_HEADER: self.token})

    def found(self, **query: Any) -> list[OrderId]:
        answer = self.ask("POST", paths.STAFF_ORDER_QUERIES, query)
        assert answer.status_code == 200, answer.text
        return [line["order_id"] for line in answer.json()["orders"]]

    def counts(self) -> dict[str, int]:
        answer = self.ask("GET", paths.STAFF_ORDER_COUNTS)
        assert answer.status_code == 200, answer.text
        return {one["stage"]: one["count"] for one in answer.json()["stages"]}

    def order(self, order_id: OrderId) -> dict[str, Any]:
        answer = self.ask("GET", paths.staff_order(order_id))
        assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.json()
        return told

    def act(self, order_id: OrderId, kind: str, **members: Any) -> httpx.Response:
        return self.repeat(order_id, {"action_id": str(ULID()), "kind": kind, **members})

    def repeat(self, order_id: OrderId, action: dict[str, Any]) -> httpx.Response:
        return self.ask("POST", paths.staff_order_actions(order_id), action)


@pytest.fixture(scope="module")
def member(cloud: Cloud) -> Member:
    return new_member(cloud, role="manager")


@pytest.fixture(scope="module")
def manager(device: Device, member: Member) -> Staff:
    return Staff(device, session_of(device, member))


@pytest.fixture(scope="module")
def employee(device: Device, cloud: Cloud) -> Staff:
    return Staff(device, session_of(device, new_member(cloud)))


@pytest.fixture(scope="module")
def elsewhere(cloud: Cloud) -> Staff:
    """A manager of another shop, on that shop's kiosk."""
    device = cloud.enrol(OTHER_STORE)
    return Staff(device, session_of(device, new_member(cloud, "manager", OTHER_STORE)))


def placed(device: Device, address: str) -> OrderId:
    """An order of two photos, the first of which is to come on paper; all of it sent."""
    order_id = OrderId(str(ULID()))
    entries = {PhotoId(str(ULID())): f"photo {number} of {order_id}".encode() for number in range(2)}
    document = manifest(order_id, entries, address)
    document["photos"][0]["prints"] = [PRINT]
    device.call("PUT", paths.order(order_id), document | {"currency": "EUR"})
    granted = device.call("POST", paths.order_uploads(order_id), {"photo_ids": list(entries)})
    for upload in granted["uploads"]:
        send(upload, entries[upload["photo_id"]])
    return order_id


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.fixture(scope="module")
def address() -> str:
    return f"{ULID()}@customer.example".lower()


@pytest.fixture
def order_id(device: Device, manager: Staff, address: str) -> OrderId:
    """Ready, and its notice delivered."""
    made = placed(device, address)
    wait_for(lambda: manager.order(made).get("notice_delivery", {}).get("status") == "delivered")
    return made


def routes(order_id: OrderId) -> Iterator[tuple[str, str, Any]]:
    yield "POST", paths.STAFF_ORDER_QUERIES, {}
    yield "GET", paths.STAFF_ORDER_COUNTS, None
    yield "GET", paths.staff_order(order_id), None
    action = {"action_id": str(ULID()), "kind": "cancel", "reason": "should never happen"}
    yield "POST", paths.staff_order_actions(order_id), action


def test_shut_without_a_session_of_this_device_and_shop(
    cloud: Cloud, device: Device, manager: Staff, member: Member, elsewhere: Staff, order_id: OrderId
) -> None:
    """Each route is shut without a session, with one of another device, of another shop, and after its 15 minutes;
    and nothing was done.
    """
    over = session_of(device, member)
    cloud.client("dynamodb").update_item(
        TableName=cloud.resources["StaffTable"],
        Key={"store_id": {"S": STORE}, "staff_key": {"S": f"session#{token_hash(over)}"}},
        UpdateExpression="SET expires_at = :now",
        ExpressionAttributeValues={":now": {"N": str(int(datetime.now(UTC).timestamp()))}},
    )
    for method, path, body in routes(order_id):
        assert refusal(device.ask(method, path, body)) == REQUIRED
        for stranger in (
            Staff(device, "x" * 43),
            Staff(cloud.enrol(), manager.token),
            Staff(device, elsewhere.token),
            Staff(elsewhere.device, manager.token),
            Staff(device, over),
        ):
            assert refusal(stranger.ask(method, path, body)) == REQUIRED, path
    assert manager.order(order_id)["line"]["stage"] == "to_print"


def test_another_shops_staff_see_and_do_nothing(
    elsewhere: Staff, manager: Staff, order_id: OrderId, address: str
) -> None:
    """A manager who is logged in elsewhere finds this shop's order by nothing, and can do nothing to it."""
    assert elsewhere.found() == []
    assert elsewhere.found(code=order_code(order_id)) == []
    assert elsewhere.found(customer_email=address) == []
    assert sum(elsewhere.counts().values()) == 0
    assert refusal(elsewhere.ask("GET", paths.staff_order(order_id))) == (404, "order_not_found")
    assert refusal(elsewhere.act(order_id, "cancel", reason="not mine")) == (404, "order_not_found")
    assert manager.order(order_id)["line"]["stage"] == "to_print"


def test_found_from_any_kiosk_of_the_shop(cloud: Cloud, member: Member, order_id: OrderId, address: str) -> None:
    """At another kiosk of the shop the order is found by stage, code, address and time, and shown with previews."""
    other = cloud.enrol()
    staff = Staff(other, session_of(other, member))
    told = staff.order(order_id)
    at = told["line"]["received_at"]
    for query in (
        {"stage": "to_print"},
        {"code": order_code(order_id)},
        {"customer_email": address.upper()},
        {"received_from": at},
        {},
    ):
        assert order_id in staff.found(**query), query
    assert order_id not in staff.found(stage="ready")
    assert order_id not in staff.found(received_until=at)
    assert staff.counts()["to_print"] >= 1
    assert refusal(staff.ask("POST", paths.STAFF_ORDER_QUERIES, {"mark": "x"})) == (400, "invalid_request")
    assert [photo["photo_status"] for photo in told["photos"]] == ["processed", "processed"]
    # The verifying edge has a certificate of its own making; what it says of the signature counts.
    shown = httpx.get(told["photos"][0]["preview_url"], verify=False)
    assert (shown.status_code, shown.content[:8]) == (200, b"photo 0 ")
    unsigned = told["photos"][0]["preview_url"].partition("?")[0]
    assert httpx.get(unsigned, verify=False).status_code == 403


def test_who_is_no_manager(employee: Staff, manager: Staff, order_id: OrderId) -> None:
    """Staff are offered neither cancelling nor erasing, and are refused both."""
    assert not {"cancel", "erase"} & set(employee.order(order_id)["actions"])
    for kind in ("cancel", "erase"):
        assert refusal(employee.act(order_id, kind, reason="x")) == (403, "manager_required")
    assert {"cancel", "erase"} <= set(manager.order(order_id)["actions"])


def test_a_mail_once_more_and_to_another_address(
    cloud: Cloud, employee: Staff, order_id: OrderId, address: str
) -> None:
    """A resent mail comes once, a second one is too soon; with a mended address the mail goes there at once, once."""

    def mails(to: str) -> int:
        return sum(to in mail["to"] and order_id in mail["text"] for mail in cloud.mails())

    before = mails(address)
    again = {"action_id": str(ULID()), "kind": "resend_mail"}
    for _ in range(2):
        assert employee.repeat(order_id, again).status_code == 200
    wait_for(lambda: mails(address) > before)
    assert refusal(employee.act(order_id, "resend_mail")) == (409, "action_not_possible")
    other = f"{ULID()}@customer.example".lower()
    mend = {"action_id": str(ULID()), "kind": "change_address", "customer_email": other}
    for _ in range(2):
        assert employee.repeat(order_id, mend).json()["line"]["customer_email"] == other
    wait_for(lambda: mails(other))
    assert order_id in employee.found(customer_email=other)
    assert order_id not in employee.found(customer_email=address)
    wait_for(lambda: employee.order(order_id).get("notice_delivery", {}).get("status") == "delivered")
    assert (mails(address), mails(other)) == (before + 1, 1)


def set_print(cloud: Cloud, order_id: OrderId, photo_id: str, status: str, **counts: int) -> None:
    """As a print agent's report leaves it."""
    dynamodb, table = cloud.client("dynamodb"), cloud.resources["OrdersTable"]
    for sort_key, values in ((photo_id, {"print_status": {"S": status}}), ("#order", counts)):
        named = {name: value if isinstance(value, dict) else {"N": str(value)} for name, value in values.items()}
        dynamodb.update_item(
            TableName=table,
            Key={"order_id": {"S": order_id}, "photo_id": {"S": sort_key}},
            UpdateExpression="SET " + ", ".join(f"{name} = :{name}" for name in named),
            ExpressionAttributeValues={f":{name}": value for name, value in named.items()},
        )


def test_prints_again_and_handed_over(cloud: Cloud, employee: Staff, order_id: OrderId) -> None:
    """A failed print goes round again, a printed one for a reason, each once; then the order is handed over."""
    photo_id = employee.order(order_id)["photos"][0]["photo_id"]
    assert refusal(employee.act(order_id, "retry_prints")) == (409, "action_not_possible")
    set_print(cloud, order_id, photo_id, "failed", prints_left=1, prints_failed=1)
    assert employee.order(order_id)["line"]["troubles"] == ["print_failed"]
    retry = {"action_id": str(ULID()), "kind": "retry_prints"}
    for _ in range(2):
        told = employee.repeat(order_id, retry).json()
        assert (told["line"]["stage"], told["line"]["prints_left"]) == ("to_print", 1)
    set_print(cloud, order_id, photo_id, "printed", prints_left=0, prints_failed=0)
    reprint = {"action_id": str(ULID()), "kind": "reprint", "reason": "fingerprints on it", "photo_ids": [photo_id]}
    assert refusal(employee.repeat(order_id, reprint | {"reason": None})) == (400, "invalid_request")
    tries = [employee.repeat(order_id, reprint).json() for _ in range(2)]
    assert [told["line"]["prints_left"] for told in tries] == [1, 1]
    told = tries[-1]
    queued = [entry for entry in told["timeline"] if entry["what"] == "print_queued"]
    assert [entry.get("reason") for entry in queued] == [None, "fingerprints on it"]
    collect = {"action_id": str(ULID()), "kind": "mark_collected"}
    for _ in range(2):
        assert employee.repeat(order_id, collect).json()["line"]["stage"] == "collected"
    assert order_id in employee.found(stage="collected")
    assert order_id not in employee.found(stage="to_print")


def audited(cloud: Cloud, order_id: OrderId) -> list[tuple[str, str | None]]:
    """Each deed and its reason, in order."""
    answer = cloud.client("dynamodb").query(
        TableName=cloud.resources["AuditTable"],
        KeyConditionExpression="subject = :store",
        FilterExpression="order_id = :order",
        ExpressionAttributeValues={":store": {"S": f"store#{STORE}"}, ":order": {"S": order_id}},
    )
    return [(entry["action"]["S"], entry.get("reason", {}).get("S")) for entry in answer["Items"]]


def test_cancelled_and_erased(cloud: Cloud, manager: Staff, order_id: OrderId) -> None:
    """A cancelled order can only be erased; an erasure takes it away for staff and kiosk; the audit has each once."""
    cancel = {"action_id": str(ULID()), "kind": "cancel", "reason": "did not want it"}
    for _ in range(2):
        told = manager.repeat(order_id, cancel).json()
        assert (told["line"]["stage"], told["actions"]) == ("cancelled", ["erase"])
    assert refusal(manager.act(order_id, "mark_collected")) == (409, "action_not_possible")
    assert refusal(manager.act(order_id, "erase", reason="by ada@customer.example")) == (400, "invalid_request")
    erase = {"action_id": str(ULID()), "kind": "erase", "reason": "asked for by letter"}
    assert manager.repeat(order_id, erase).status_code == 200
    wait_for(lambda: manager.ask("GET", paths.staff_order(order_id)).status_code == 410)
    gone = (410, "order_erased")
    assert refusal(manager.ask("GET", paths.staff_order(order_id))) == gone
    assert refusal(manager.repeat(order_id, erase)) == gone
    assert manager.device.ask("GET", paths.order(order_id)).status_code == 410
    assert manager.found(code=order_code(order_id)) == []
    assert order_id not in manager.found(stage="cancelled")
    assert audited(cloud, order_id) == [
        ("order_cancelled", "did not want it"),
        ("order_erased", "asked for by letter"),
    ]
