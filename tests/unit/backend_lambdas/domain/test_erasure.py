from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from backend_lambdas.contract.identifiers import DeviceId
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.uploads import PartsRequest, StoredReport, UploadRequest
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain import mail_events
from backend_lambdas.domain.erasure.desk import SWEEP_DELAY_S, ErasureDesk
from backend_lambdas.domain.erasure.sweeper import Sweeper
from backend_lambdas.domain.erasure.tasks import ErasureTask, Found
from backend_lambdas.domain.errors import OrderErased, OrderNotFound, RecordsInconsistent
from backend_lambdas.domain.mail_events import MailWitness
from backend_lambdas.domain.orders import OrderDesk, OrderReader
from backend_lambdas.domain.parts import PartsDesk
from backend_lambdas.domain.ports import NoticeLease
from backend_lambdas.domain.reminders import ReminderDesk
from backend_lambdas.domain.ulids import new_ulid
from backend_lambdas.domain.uploads import UploadDesk
from backend_lambdas.domain.verification import Outcome, Verifier
from tests.fakes.backend import Died, DyingPort, FakeAnnouncements, FakeEvents, FakeOrders, FakeStore
from tests.fakes.backend_data import (
    DEVICE,
    EMAIL,
    ORDER,
    OTHER_DEVICE,
    OTHER_ORDER,
    QUOTA,
    RETENTION,
    STORE,
    manifest,
    photo_bytes,
    photo_id,
    place,
    stored,
)
from tests.fakes.backend_erasure import FakeBucket, FakeErasureLog, FakeSigner, FakeSweeps, FakeTombstones
from tests.fakes.backend_parts import FakeParts
from tests.fakes.clock import FakeClock
from tests.unit.backend_lambdas.domain.test_mail_events import ACCEPTED

ERASURE: Final = "01J5000000000000000000000A"
ERASE: Final = ErasureTask(
    ERASURE, ERASURE, (ORDER, OTHER_ORDER), "2026-05-05T08:00:00.000Z", "arn:aws:iam::000000000000:root", "by letter"
)
STEPS: Final = [
    ("records", "entomb"),
    ("store", "survey"),
    ("records", "keep_found"),
    ("store", "empty"),
    ("records", "remove_photos"),
    ("signer", "sign"),
    ("log", "keep"),
    ("sweeps", "order"),
]


class House:
    """Two orders of one customer, and the bytes of the first."""

    def __init__(self) -> None:
        self.clock, self.orders, self.bucket = FakeClock(), FakeOrders(), FakeBucket()
        self.tombstones, self.log, self.sweeps = FakeTombstones(self.orders), FakeErasureLog(), FakeSweeps()
        place(self.orders, self.clock, manifest(2))
        place(self.orders, self.clock, manifest(1, OTHER_ORDER))
        self.bucket.versions = {
            photo_key(ORDER, photo_id(0)): [b"0", b"1"],
            photo_key(ORDER, photo_id(1)): [b"2"],
        }

    def desk(self, **ports: Any) -> ErasureDesk:
        parts: dict[str, Any] = {
            "records": self.tombstones,
            "store": self.bucket,
            "signer": FakeSigner(),
            "log": self.log,
            "sweeps": self.sweeps,
        }
        return ErasureDesk(
            **(parts | ports), clock=self.clock, new_entry_id=new_ulid, audit_retention=timedelta(days=3650)
        )

    @property
    def document(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self.log.entries[ERASURE, ERASURE][0])
        return document


@pytest.fixture
def house() -> House:
    return House()


def test_all_of_it_goes(house: House) -> None:
    """Every version and every record goes, what is left names nobody, and the signed record says how much it was."""
    assert house.desk().perform(ERASE) == Found(object_count=2, version_count=3, record_count=5)
    assert house.bucket.versions == {}
    assert house.orders.photos == {}
    assert EMAIL not in repr(house.orders.heads)
    document = house.document
    assert document["order_ids"] == [ORDER, OTHER_ORDER]
    assert document["found"]["version_count"] == 3
    assert (document["reason"], document["requested_by"]) == ("by letter", "arn:aws:iam::000000000000:root")
    assert EMAIL not in json.dumps(document)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(("port", "method"), STEPS)
def test_a_death_at_any_step(house: House, port: str, method: str, *, after: bool) -> None:
    """Wherever an erasure dies, the next try ends it, and its record tells what the first try found."""
    ports = {"records": house.tombstones, "store": house.bucket, "signer": FakeSigner(), "log": house.log}
    dying = DyingPort((ports | {"sweeps": house.sweeps})[port], method, after=after)
    with pytest.raises(Died):
        house.desk(**{port: dying}).perform(ERASE)
    found = house.desk(**{port: dying}).perform(ERASE)
    assert found == Found(object_count=2, version_count=3, record_count=5)
    assert house.document["found"] == {
        "object_count": 2,
        "version_count": 3,
        "delete_marker_count": 0,
        "upload_count": 0,
        "record_count": 5,
    }
    assert house.orders.photos == {}
    assert house.bucket.versions == {}
    assert house.sweeps.ordered


def test_it_is_swept_once_no_grant_is_good(house: House) -> None:
    """A sweep comes when the last lent URL has ended, takes away what came in, and signs for that alone; one more
    follows it, for what had no event of its own, and then no other.
    """
    house.desk().perform(ERASE)
    ((sweep, delay_s),) = house.sweeps.ordered
    assert (sweep.is_sweep, sweep.order_ids, delay_s) == (True, ERASE.order_ids, SWEEP_DELAY_S)
    assert sweep.entry_id != ERASURE
    house.bucket.versions = {photo_key(ORDER, photo_id(0)): [b"late"]}
    house.desk().perform(sweep)
    assert house.bucket.versions == {}
    late = json.loads(house.log.entries[ERASURE, sweep.entry_id][0])
    assert late["found"]["version_count"] == 1
    assert "reason" not in late
    last, delay_s = house.sweeps.ordered[1]
    assert (last.is_sweep, last.sweeps_left, delay_s) == (True, 0, SWEEP_DELAY_S)
    house.desk().perform(last)
    assert len(house.sweeps.ordered) == 2
    assert len(house.log.entries) == 2, "one that finds nothing leaves no trace"


def calls(house: House) -> dict[str, Any]:
    """Every call of a device about an order."""
    records, clock, store = house.orders, house.clock, FakeStore()
    return {
        "put": lambda device: OrderDesk(records, clock, RETENTION, QUOTA).place(device, STORE, manifest(2)),
        "get": lambda device: OrderReader(records, clock).state(device, ORDER),
        "grant": lambda device: UploadDesk(records, store, clock).grant(device, ORDER, UploadRequest((photo_id(0),))),
        "parts": lambda device: PartsDesk(records, FakeParts(), clock).answer(
            device, ORDER, photo_id(0), PartsRequest(())
        ),
        "remind": lambda device: ReminderDesk(records, FakeEvents(), clock).remind(
            device, ORDER, StoredReport((photo_id(0),))
        ),
    }


@pytest.mark.parametrize("name", ["put", "get", "grant", "parts", "remind"])
def test_a_kiosk_is_told(house: House, name: str) -> None:
    """Whatever its kiosk asks of an erased order, it is told so, years later too, and nothing comes back; another kiosk
    is told nothing.
    """
    house.desk().perform(ERASE)
    house.clock.advance(timedelta(days=380).total_seconds())
    with pytest.raises(OrderErased):
        calls(house)[name](DEVICE)
    with pytest.raises(OrderNotFound):
        calls(house)[name](OTHER_DEVICE)
    assert house.orders.photos == {}


def test_an_order_that_is_erased_before_it_comes(house: House) -> None:
    """An order that no kiosk has announced yet can be erased: whichever announces it is told."""
    house.orders.heads.clear()
    house.orders.photos.clear()
    house.bucket.versions.clear()
    assert house.desk().perform(ERASE) == Found()
    for device in (DEVICE, DeviceId(OTHER_DEVICE)):
        with pytest.raises(OrderErased):
            calls(house)["put"](device)


@pytest.mark.parametrize("name", ["put", "get", "grant", "parts", "remind"])
def test_what_expired_is_none_though_it_is_still_there(house: House, name: str) -> None:
    """Every call judges by itself whether an order has expired: the table forgets days later."""
    house.clock.advance((RETENTION + timedelta(days=2)).total_seconds())
    assert house.orders.heads
    with pytest.raises(OrderNotFound):
        calls(house)[name](DEVICE)


def verifier(house: House, store: FakeStore) -> Verifier:
    sweeper = Sweeper(house.sweeps, house.clock, new_ulid)
    return Verifier(house.orders, store, FakeAnnouncements(), house.clock, RETENTION, sweeper)


def test_a_late_photo_is_swept(house: House) -> None:
    """An event for a photo of an erased order has its folder swept; one of an order that nobody knows has not."""
    house.desk().perform(ERASE)
    house.sweeps.ordered.clear()
    store = FakeStore({photo_key(ORDER, photo_id(0)): stored(photo_bytes(0))})
    assert verifier(house, store).photo_stored(ORDER, photo_id(0)).outcome is Outcome.ERASED
    ((sweep, delay_s),) = house.sweeps.ordered
    assert (sweep.erasure_id, sweep.order_ids, delay_s) == (ERASURE, (ORDER,), 0)
    assert store.galleries == {}
    house.orders.heads.clear()
    assert verifier(house, store).photo_stored(ORDER, photo_id(0)).outcome is Outcome.UNKNOWN
    assert len(house.sweeps.ordered) == 1


class ErasedUnderway(FakeOrders):
    """The order is erased between a photo's being read and its being counted."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.heads, self.photos = house.orders.heads, house.orders.photos
        self.house = house

    def mark_processed(self, *arguments: Any) -> None:
        self.house.desk().perform(ERASE)
        super().mark_processed(*arguments)


def test_an_order_that_is_erased_under_a_photo(house: House) -> None:
    """A photo whose order is erased while it is verified is swept, and no dead letter; other contradictions are."""
    store = FakeStore({photo_key(ORDER, photo_id(0)): stored(photo_bytes(0))})
    underway = replace(verifier(house, store), records=ErasedUnderway(house))
    assert underway.photo_stored(ORDER, photo_id(0)).outcome is Outcome.ERASED
    broken = House()
    failing = DyingPort(broken.orders, "mark_processed", after=False, error=RecordsInconsistent("x"))
    with pytest.raises(RecordsInconsistent):
        replace(verifier(broken, store), records=failing).photo_stored(ORDER, photo_id(0))


def test_a_tombstone_has_no_mail(house: House) -> None:
    """What the mail service says later is about no order any more, and nobody may send for it."""
    house.orders.lease_notice(ORDER, NoticeLease("a", 1, 91))
    house.desk().perform(ERASE)
    assert MailWitness(house.orders).hear(ORDER, ACCEPTED) is mail_events.Outcome.STALE
    assert not house.orders.lease_notice(ORDER, NoticeLease("b", 100, 190))
    house.orders.mark_notice_sent(ORDER, "2026-05-05T08:00:00.000Z")  # by who held the lease when it was erased
    assert house.orders.attention == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"order_ids": ()},
        {"order_ids": ("x",)},
        {"reason": "anna@example.com asked"},
        {"reason": ""},
        {"erasure_id": "x"},
        {"requested_at": "yesterday"},
    ],
)
def test_what_is_no_task_is_refused(changes: dict[str, Any]) -> None:
    """A task without orders, with an id that is none, or with an address in its reason is refused."""
    with pytest.raises(ContractViolation):
        replace(ERASE, **changes)
