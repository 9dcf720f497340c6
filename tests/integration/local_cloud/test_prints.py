"""Prints over HTTP: which shop's, by whose word, and a link that opens one photo."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from ulid import ULID

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device, manifest, send
from tests.integration.local_cloud.test_cloud import eventually

ENTRY = {
    "product": "10x15",
    "width_mm": 102,
    "height_mm": 152,
    "finish": "glossy",
    "copies": 2,
    "unit_price_minor": 29,
    "border": False,
}
PHOTOS = [f"photo {number}".encode() for number in range(3)]
AT = "2026-11-26T10:00:00.000Z"


def order_prints(device: Device) -> OrderId:
    """Each of its photos is to come on paper, and each is there."""
    order_id = OrderId(str(ULID()))
    entries = {PhotoId(str(ULID())): photo for photo in PHOTOS}
    document = manifest(order_id, entries) | {"currency": "EUR"}
    for entry in document["photos"]:
        entry["prints"] = [ENTRY]
    device.call("PUT", paths.order(order_id), document)
    for upload in device.call("POST", paths.order_uploads(order_id), {"photo_ids": list(entries)})["uploads"]:
        send(upload, entries[upload["photo_id"]])
    eventually(lambda: device.call("GET", paths.order(order_id))["order_status"] == "ready")
    return order_id


def claim(device: Device, photos_max: int = 20) -> list[dict[str, Any]]:
    tasks: list[dict[str, Any]] = device.call("POST", paths.PRINT_CLAIMS, {"photos_max": photos_max, "held": []})[
        "tasks"
    ]
    return tasks


def report(device: Device, task: dict[str, Any], outcome: str = "printed", **more: str) -> bool:
    named = {name: task[name] for name in ("order_id", "photo_id", "round")}
    answer = device.call("POST", paths.PRINT_REPORTS, {**named, "outcome": outcome, "at": AT, **more})
    return bool(answer["counted"])


def test_an_order_s_prints_are_handed_out_and_counted(cloud: Cloud) -> None:
    """To a device of the shop, with a link that opens that photo alone and no other; by its word they are printed."""
    till, agent, stranger = cloud.enrol("prints-1"), cloud.enrol("prints-1"), cloud.enrol("prints-2")
    order_id = order_prints(till)
    assert claim(stranger) == []
    tasks = claim(agent)
    assert [task["order_id"] for task in tasks] == [order_id] * 3
    assert sorted(httpx.get(task["url"]).content for task in tasks) == PHOTOS
    other = tasks[0]["url"].replace(tasks[0]["photo_id"], tasks[1]["photo_id"])
    assert httpx.get(other).status_code == 403
    assert [entry["copies"] for entry in tasks[0]["prints"]] == [2]
    assert claim(till) == []
    assert not report(till, tasks[0])
    assert [report(agent, tasks[0]) for _ in range(2)] == [True, True]
    assert report(agent, tasks[1], "failed", reason="media-jam")
    assert report(agent, tasks[2], "given_back")
    assert [task["photo_id"] for task in claim(till)] == [tasks[2]["photo_id"]]


def test_agents_that_ask_at_once_share_the_photos(cloud: Cloud) -> None:
    """Each photo goes to one of them."""
    agents = [cloud.enrol("prints-3") for _ in range(3)]
    order_prints(agents[0])
    gate = threading.Barrier(len(agents))

    def ask(agent: Device) -> list[str]:
        gate.wait()
        return [task["photo_id"] for task in claim(agent)]

    with ThreadPoolExecutor(len(agents)) as pool:
        won = Counter(photo for found in pool.map(ask, agents) for photo in found)
    assert sorted(won.values()) == [1, 1, 1]


@pytest.mark.parametrize(
    ("path", "body", "detail"),
    [
        (paths.PRINT_CLAIMS, {"photos_max": -1}, "photos_max"),
        (paths.PRINT_CLAIMS, {"photos_max": 21}, "photos_max"),
        (
            paths.PRINT_REPORTS,
            {"photo_id": "x", "outcome": "printed", "at": AT, "round": 1, "order_id": "y"},
            "photo_id",
        ),
    ],
)
def test_what_is_no_claim_or_report_is_refused(device: Device, path: str, body: dict[str, Any], detail: str) -> None:
    """With the field that is wrong; and without a device's token nothing is told at all."""
    answer = device.ask("POST", path, body)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")
    assert detail in str(answer.json()["details"])
    assert device.api.post(path, json=body).status_code == 401


def test_a_failure_has_a_reason(device: Device) -> None:
    """A failed print without one is refused: staff would have nothing to go by."""
    body = {"order_id": str(ULID()), "photo_id": str(ULID()), "round": 1, "outcome": "failed", "at": AT}
    assert device.ask("POST", paths.PRINT_REPORTS, body).status_code == 400
    assert device.call("POST", paths.PRINT_REPORTS, {**body, "reason": "media-jam"}) == {"counted": False}
