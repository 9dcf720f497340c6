"""Where the functions run for the bench: the template's stack on MiniStack, each under its own role, and for each
function events that make it do its ordinary work, each of them for the first time.
"""

from __future__ import annotations

import itertools
import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from ulid import ULID

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderManifest
from backend_lambdas.contract.object_keys import photo_key
from tests.deployed.kiosk import FIRST_RECEIVE, Kiosk, put_to, ready, stored
from tests.deployed.stage import Stage, deployed
from tests.fakes.backend_data import large_manifest, manifest, photo_bytes, photo_id
from tests.fakes.fleet import heartbeat

PHOTOS: Final = 5
_NUMBERS: Final = itertools.count()
"""In each order."""
SEND_EVENT: Final = Path(__file__).resolve().parents[2] / "data" / "ses" / "send_event.json"

Event = dict[str, Any]


class WrongAnswer(Exception):
    """A figure of a function that did not do its work would be none."""


@dataclass(frozen=True)
class Stand:
    stage: Stage
    kiosk: Kiosk

    def environment(self, function: str) -> Mapping[str, str]:
        """As the template and Lambda set it, credentials included."""
        return self.stage.functions.environment(function)

    def module(self, function: str) -> str:
        return self.stage.functions.functions[function].handler.rpartition(".")[0]

    def event(self, function: str) -> Event:
        """A fresh one; what has to be there before it is."""
        return self._makers()[function]()

    @property
    def functions(self) -> list[str]:
        return list(self._makers())

    def _makers(self) -> dict[str, Callable[[], Event]]:
        return {
            "authorizer": self.kiosk.authorization,
            "health": lambda: {"routeKey": "GET /v1/health"},
            "enrol": lambda: self.kiosk.enrolment(
                self.kiosk.invoke("issue_enrolment_code", {"store_id": "basel-1"})["code"]
            ),
            "issue_enrolment_code": lambda: {"store_id": "basel-1"},
            "start_staff_session": lambda: self._of_staff(login=True),
            "get_staff_session": self._of_staff,
            "end_staff_session": self._of_staff,
            "query_orders": lambda: self._at_counter({"stage": "receiving"}),
            "count_orders": self._at_counter,
            "get_staff_order": self._at_counter,
            "act_on_order": lambda: self._at_counter(
                {"action_id": _new_id(), "kind": "change_address", "customer_email": "anna@example.org"}
            ),
            "manage_staff": lambda: {"action": "list", "store_id": "basel-1"},
            "manage_devices": lambda: {"action": "list", "store_id": "basel-1"},
            "take_heartbeat": lambda: self.kiosk.request(body=codec.encode(heartbeat())),
            "watch_kiosks": dict,
            "put_order": lambda: self._of_order(_new_order(), put=False),
            "grant_uploads": lambda: self._of_order(_new_order(), _ids()),
            "grant_parts": lambda: self._of_order(
                replace(large_manifest(), order_id=_new_id()), {"part_numbers": [1, 2, 3]}, photo_id=photo_id(0)
            ),
            "report_stored": lambda: self._of_order(_new_order(), _ids()),
            "get_order": lambda: self._of_order(_new_order()),
            "request_link": lambda: self.kiosk.request(_new_id()),
            "photo_stored": lambda: stored(photo_key(self._sent(1), photo_id(0))),
            "send_notice": lambda: ready(self._ready()),
            "send_link": lambda: self._asked(self._ready()),
            "mail_events": lambda: self._told(self._ready()),
        }

    def _of_order(self, order: OrderManifest, body: Event | None = None, *, put: bool = True, **path: str) -> Event:
        if put and self.kiosk.put(order)[0] != 200:
            raise WrongAnswer("the backend did not take the order")
        text = codec.encode(order) if body is None else json.dumps(body)
        return self.kiosk.request(order.order_id, text, **path)

    def _of_staff(self, *, login: bool = False) -> Event:
        number = f"{next(_NUMBERS):04}"
        request = {"action": "add", "store_id": "basel-1", "staff_number": number, "name": "Ada"}
        pin = self.kiosk.invoke("manage_staff", request)["pin"]
        event = {**self.kiosk.request(body=json.dumps({"staff_number": number, "pin": pin})), "headers": {}}
        if login:
            return event
        token = json.loads(self.kiosk.invoke("start_staff_session", event)["body"])["session_token"]
        return {**event, "headers": {"x-staff-session": token}}

    def _at_counter(self, body: Event | None = None) -> Event:
        """Of an order that was put, by somebody who is logged in."""
        return {**self._of_order(_new_order(), body or {}), "headers": self._of_staff()["headers"]}

    def _sent(self, count: int) -> OrderId:
        order = manifest(count, order_id=_new_id())
        self.kiosk.put(order)
        body = json.dumps({"photo_ids": [photo.photo_id for photo in order.photos]})
        grants = self.kiosk.call("grant_uploads", order.order_id, body)[1]["uploads"]
        for number, grant in enumerate(grants):
            put_to(grant, photo_bytes(number))
        return order.order_id

    def _ready(self) -> OrderId:
        order_id = self._sent(1)
        self.kiosk.invoke("photo_stored", stored(photo_key(order_id, photo_id(0))))
        return order_id

    def _asked(self, order_id: OrderId) -> Event:
        """For a new link, once the notice was sent."""
        self.kiosk.invoke("send_notice", ready(order_id))
        body = json.dumps({"order_id": order_id, "request_id": uuid.uuid4().hex})
        return {"Records": [{"messageId": "1", "body": body, "attributes": FIRST_RECEIVE}]}

    def _told(self, order_id: OrderId) -> Event:
        told = json.loads(SEND_EVENT.read_text("utf-8"))
        told["mail"]["tags"]["order_id"] = [order_id]
        return {"Records": [{"messageId": "1", "body": json.dumps(told), "attributes": FIRST_RECEIVE}]}


def _new_id() -> OrderId:
    return OrderId(str(ULID()))


def _new_order() -> OrderManifest:
    return manifest(PHOTOS, order_id=_new_id())


def _ids() -> Event:
    return {"photo_ids": [photo_id(number) for number in range(PHOTOS)]}


@contextmanager
def standing(folder: Path) -> Iterator[Stand]:
    """The stack and an enrolled kiosk."""
    folder.mkdir(parents=True, exist_ok=True)
    with deployed(folder) as stage, stage.functions.in_charge():
        kiosk = Kiosk(stage.functions)
        kiosk.enrol()
        kiosk.authorise()
        yield Stand(stage, kiosk)
