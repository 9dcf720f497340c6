"""The scenarios of the shop's counter: staff look for orders, look at one, and do something to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from ulid import ULID

from backend_lambdas.contract.identifiers import OrderId, order_code
from tests.deployed.kiosk import Kiosk
from tests.deployed.stage import Stage
from tests.privilege.proof import access
from tests.privilege.proof.calls import answer_of
from tests.privilege.proof.poller import NotDoneError

Prepared = Mapping[str, Any]


def with_manager(prepare: Callable[[Stage], Prepared]) -> Callable[[Stage], Prepared]:
    """An order of the shop in which a manager is logged in, on the device that took it."""
    return lambda stage: {**prepare(stage), "token": access.manager(stage)["token"]}


def _event(made: Prepared, body: object = None) -> dict[str, Any]:
    kiosk: Kiosk = made["kiosk"]
    event = kiosk.request(made["order_id"], "" if body is None else json.dumps(body))
    return {**event, "headers": {"x-staff-session": made["token"]}}


def find(stage: Stage, role_of: str, made: Prepared) -> None:
    """By each of what staff know of an order."""
    code = order_code(OrderId(made["order_id"]))
    for query in ({"stage": "receiving"}, {"code": code}, {"customer_email": "anna@example.com"}):
        told = answer_of(stage, "query_orders", role_of, _event(made, query))["orders"]
        if made["order_id"] not in {line["order_id"] for line in told}:
            raise NotDoneError(f"query_orders: the order is not found by {query}")


def count(stage: Stage, role_of: str, made: Prepared) -> None:
    answer_of(stage, "count_orders", role_of, _event(made))


def look(stage: Stage, role_of: str, made: Prepared) -> None:
    """Its photo is here, so it has a preview."""
    told = answer_of(stage, "get_staff_order", role_of, _event(made))
    if "Signature=" not in told["photos"][0].get("preview_url", ""):
        raise NotDoneError("get_staff_order: no preview")


def mend(stage: Stage, role_of: str, made: Prepared) -> None:
    """The address, on head and photo, after which the mail is asked for."""
    _act(stage, role_of, made, kind="change_address", customer_email="anna@example.org")


def erase(stage: Stage, role_of: str, made: Prepared) -> None:
    _act(stage, role_of, made, kind="erase", reason="proof")


def _act(stage: Stage, role_of: str, made: Prepared, **action: str) -> None:
    answer_of(stage, "act_on_order", role_of, _event(made, {"action_id": str(ULID()), **action}))
