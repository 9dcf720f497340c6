from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from backend_lambdas.contract.dead_letters.letter import Letter, LetterQueue
from backend_lambdas.contract.identifiers import OrderId, StoreId
from backend_lambdas.contract.staff.fleet import LETTERS_MAX, DeadLetter
from backend_lambdas.domain.fleet.letters import READ_MAX, LetterDesk, LetterReader
from tests.fakes.backend_data import DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.fleet import FakeLetterBoxes
from tests.fakes.staff import ADA, Shop

OWN = OrderId("01J0000000000000000000000A")
FOREIGN = OrderId("01J0000000000000000000000B")
UNKNOWN = OrderId("01J0000000000000000000000C")
NOTHING: Mapping[str, str] = {}


class Orders:
    def stores_of(self, order_ids: Collection[str]) -> Mapping[str, StoreId]:
        return {one: store for one, store in {OWN: STORE, FOREIGN: StoreId("elsewhere")}.items() if one in order_ids}


class Office:
    def __init__(self) -> None:
        self.boxes, self.shop = FakeLetterBoxes(), Shop(FakeClock())
        self.reader = LetterReader(self.boxes, Orders(), receives_max=5)
        self.desk = LetterDesk(self.reader, self.shop.audit, self.shop.clock)

    def bury(
        self, number: int, body: object, queue: LetterQueue = LetterQueue.NOTICES, burial: Mapping[str, str] = NOTHING
    ) -> str:
        message: Any = {
            "MessageId": f"00000000-0000-4000-8000-{number:012}",
            "ReceiptHandle": "r",
            "Body": json.dumps(body),
            "Attributes": {"SentTimestamp": str(1_777_887_000_000 + number)},
            "MessageAttributes": {name: {"StringValue": value} for name, value in burial.items()},
        }
        letter = Letter.parse(message)
        self.boxes.lying[queue][letter.message_id] = letter
        return letter.message_id


@pytest.fixture
def office() -> Office:
    return Office()


def test_of_this_shop_alone(office: Office) -> None:
    """A manager sees the letters of the own shop's orders, the oldest first, with why and how often; no other's."""
    reason = {"reason": "NoticeHeld", "buried_at": "2026-05-04T10:00:00.000Z", "receive_count": "5"}
    buried = office.bury(2, {"order_id": OWN}, burial=reason)
    office.bury(3, {"order_id": FOREIGN})
    office.bury(4, {"order_id": UNKNOWN})
    office.bury(5, "nobody's")
    moved = office.bury(1, {"order_ids": [FOREIGN, OWN]}, LetterQueue.ERASURES)
    told = office.reader.letters(STORE)
    first_came = datetime.fromtimestamp(1_777_887_000.001, UTC).isoformat(timespec="milliseconds")
    assert told.letters == (
        DeadLetter(moved, "erasures", OWN, first_came.replace("+00:00", "Z"), 5),
        DeadLetter(buried, "notices", OWN, "2026-05-04T10:00:00.000Z", 5, "NoticeHeld"),
    )
    assert told.is_whole


@pytest.mark.parametrize("why", ["too many of the shop", "too many in a queue", "somebody else looks"])
def test_a_list_that_is_not_whole_says_so(office: Office, why: str) -> None:
    """Where letters may be missing from the list, it says so, and holds no more than a screen can show."""
    for number in range({"too many of the shop": LETTERS_MAX + 1, "too many in a queue": READ_MAX}.get(why, 1)):
        office.bury(number, {"order_id": OWN if why != "too many in a queue" else FOREIGN})
    office.boxes.somebody_looks = why == "somebody else looks"
    told = office.reader.letters(STORE)
    assert not told.is_whole
    assert len(told.letters) <= LETTERS_MAX


def test_what_is_asked_for_goes_back(office: Office) -> None:
    """Named letters of the shop go to their queues, in the audit with who and which; all others stay."""
    asked = office.bury(1, {"order_id": OWN})
    foreign = office.bury(2, {"order_id": FOREIGN})
    office.bury(3, {"order_id": OWN})
    redriven = office.desk.send_back(office.shop.on_duty(DEVICE), {asked, foreign, "gone"})
    assert redriven.letter_ids == (asked,)
    assert office.boxes.sent == [json.dumps({"order_id": OWN})]
    (entry,) = office.shop.audit.entries
    assert (entry.action.value, entry.actor, entry.store_id, entry.device_id) == (
        "letter_sent_back",
        ADA,
        STORE,
        DEVICE,
    )
    assert entry.reason == f"notices, order {OWN}, message {asked}"
