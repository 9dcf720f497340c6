"""From a dead link's button to the mail with a new one: edge, API, queue, function, record and SES."""

from __future__ import annotations

import json
import re
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from ulid import ULID

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device
from tests.integration.local_cloud.test_cloud import eventually
from tests.integration.local_cloud.test_notices import PHOTOS, head

OF_EACH_ANSWER = {"date", "apigw-requestid"}
SAMPLES = 25
ON_THE_LIST = "mallory@customer.example"


def link_path(order_id: OrderId) -> str:
    return paths.ORDER_LINK.format(order_id=order_id)


@dataclass(frozen=True)
class Customer:
    """Who has a link to an order, in whatever state that is."""

    cloud: Cloud
    order_id: OrderId

    def press(self) -> httpx.Response:
        return httpx.post(f"{self.cloud.ready['edge']}{link_path(self.order_id)}")

    def came_of_it(self) -> str:
        """What the function that works requests off says of this one, and of none before."""
        before = len(self.told())
        assert self.press().status_code == 202
        eventually(lambda: len(self.told()) > before)
        return self.told()[-1]

    def told(self) -> list[str]:
        path = Path(self.cloud.ready["logs"]) / "SendLinkFunction.log"
        lines = path.read_text("utf-8").split("\n")[:-1] if path.exists() else []
        found = [json.loads(line) for line in lines if line.startswith("{") and self.order_id in line]
        return [line["message"] for line in found if line["message"].startswith("link_")]

    def mails(self) -> list[dict[str, Any]]:
        """With a new link, the newest first."""
        mine = [mail for mail in self.cloud.mails() if self.order_id in mail["text"]]
        return [mail for mail in mine if mail["subject"] == "A new link to your photos"]

    def counted(self, *ages_s: int) -> None:
        """As if mails with a new link had been counted so long ago."""
        now_s = int(time.time())
        self.change(
            link_mails_at_s={"L": [{"N": str(now_s - age_s)} for age_s in ages_s]},
            link_request_ids={"L": [{"S": f"{age_s:032x}"} for age_s in ages_s]},
        )

    def change(self, **members: Any) -> None:
        names = list(members)
        self.cloud.client("dynamodb").update_item(
            TableName=self.cloud.resources["orders_table"],
            Key={"order_id": {"S": self.order_id}, "photo_id": {"S": "#order"}},
            UpdateExpression="SET " + ", ".join(f"#{name} = :{name}" for name in names),
            ExpressionAttributeNames={f"#{name}": name for name in names},
            ExpressionAttributeValues={f":{name}": members[name] for name in names},
        )


@pytest.fixture
def customer(cloud: Cloud, device: Device) -> Customer:
    """Her order is ready, and its first mail was delivered."""
    made = Customer(cloud, device.order(PHOTOS))
    eventually(lambda: head(cloud, made.order_id).get("notice_delivery") == "delivered")
    return made


def link_in(mail: dict[str, Any]) -> str:
    found = re.search(r"http://\S+Key-Pair-Id=\S+", mail["text"])
    assert found is not None
    return found[0]


def test_a_new_link_comes_once_and_opens_the_order(cloud: Cloud, customer: Customer) -> None:
    """One press, one mail, whose link opens the order; a second press within ten minutes brings none, a third later on
    does, and what became of the last mail stands on the order.
    """
    assert customer.came_of_it() == "link_sent"
    (mail,) = eventually(customer.mails)
    assert mail["to"] == ["ada@customer.example"]
    gallery = httpx.get(link_in(mail).replace("index.html", "gallery.json"))
    assert len(gallery.json()["photos"]) == len(PHOTOS)
    rank = eventually(lambda: (found := head(cloud, customer.order_id))["notice_delivery"] == "delivered" and found)
    assert rank["notice_delivery_rank"].startswith("L")

    assert customer.came_of_it() == "link_too_soon"
    customer.counted(601)
    assert customer.came_of_it() == "link_sent"
    assert len(eventually(lambda: (found := customer.mails())[1:] and found)) == 2


def test_the_sixth_in_a_day_is_not_sent(customer: Customer) -> None:
    """Five mails in 24 hours are the most; one that is older does not count."""
    customer.counted(86_300, 7200, 3600, 1800, 700)
    assert customer.came_of_it() == "link_too_many"
    assert customer.mails() == []
    customer.counted(86_401, 7200, 3600, 1800, 700)
    assert customer.came_of_it() == "link_sent"


def test_no_new_link_where_none_may_be(cloud: Cloud, device: Device, customer: Customer) -> None:
    """An order that is not ready or expired, or does not exist, and an address that SES drops mail to, get none."""
    unready = Customer(cloud, device.announce(PHOTOS)[0])
    unknown = Customer(cloud, OrderId(str(ULID())))
    assert (unready.came_of_it(), unknown.came_of_it()) == ("link_not_due", "link_not_due")
    customer.change(expires_at={"N": str(int(time.time()) - 1)})
    assert customer.came_of_it() == "link_not_due"
    suppression = cloud.client("sesv2", cloud.ready["ses"])
    suppression.put_suppressed_destination(EmailAddress=ON_THE_LIST, Reason="BOUNCE")
    dropped = Customer(cloud, device.order(PHOTOS, ON_THE_LIST))
    eventually(lambda: head(cloud, dropped.order_id).get("notice_status") == "suppressed")
    assert dropped.came_of_it() == "link_undeliverable"
    assert [one.mails() for one in (unready, unknown, customer, dropped)] == [[]] * 4


def test_the_answer_tells_nothing(cloud: Cloud, device: Device, customer: Customer) -> None:
    """Status, body, headers and time of the answer are the same for an order that has a link, one that has none yet,
    one that was erased and one that never was; by the edge and by the API itself.
    """
    orders = {
        "ready": customer.order_id,
        "unready": device.announce(PHOTOS)[0],
        "unknown": OrderId(str(ULID())),
    }
    for base in (cloud.ready["edge"], cloud.ready["api"]):
        took_ms: dict[str, list[float]] = {name: [] for name in orders}
        answers = set()
        with httpx.Client(base_url=base) as client:
            for _ in range(SAMPLES):
                for name, order_id in orders.items():
                    begun = time.perf_counter()
                    answer = client.post(link_path(order_id))
                    took_ms[name].append((time.perf_counter() - begun) * 1000)
                    kept = {key: value for key, value in answer.headers.items() if key not in OF_EACH_ANSWER}
                    answers.add((answer.status_code, answer.text, tuple(sorted(kept.items()))))
        ((status, body, _),) = answers
        assert (status, body) == (202, "{}")
        medians = {name: statistics.median(times) for name, times in took_ms.items()}
        spread_ms = statistics.median(statistics.quantiles(times)[2] for times in took_ms.values()) - min(
            medians.values()
        )
        assert max(medians.values()) - min(medians.values()) < max(5.0, 2 * spread_ms), medians


@pytest.mark.parametrize("order_id", ["no-order", "01J000000000000000000000IL", "a" * 26])
def test_what_is_no_id_is_told_so(cloud: Cloud, order_id: str) -> None:
    """What can't be an order's id is refused before anything is asked, whichever it is."""
    answer = httpx.post(f"{cloud.ready['edge']}/v1/orders/{order_id}/link")
    assert (answer.status_code, answer.json()["details"]) == (400, ["order_id: not a ULID"])


def test_a_visit_asks_for_nothing(cloud: Cloud, customer: Customer) -> None:
    """Who follows the address, as mail scanners do, or uses any other method, is told that there is no such route, and
    nothing is put into the queue; a dead link that is looked at asks for nothing either.
    """
    requested = Path(cloud.ready["logs"]) / "RequestLinkFunction.log"
    before = requested.read_text("utf-8") if requested.exists() else ""
    [mail] = [mail for mail in cloud.mails() if customer.order_id in mail["text"]]
    for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"):
        for base in (cloud.ready["edge"], cloud.ready["api"]):
            answer = httpx.request(method, f"{base}{link_path(customer.order_id)}")
            assert answer.status_code == 404, method
    assert httpx.get(link_in(mail).replace("Signature=", "Signature=A")).status_code == 403
    assert (requested.read_text("utf-8") if requested.exists() else "") == before


def test_only_this_route_is_behind_the_edge(cloud: Cloud) -> None:
    """Every other path of the API is, at the gallery's address, a file that is not there."""
    for path in (paths.HEALTH, paths.order(OrderId(str(ULID()))), "/v1/orders/link"):
        answer = httpx.get(f"{cloud.ready['edge']}{path}")
        assert (answer.status_code, "text/html" in answer.headers["content-type"]) == (403, True)
