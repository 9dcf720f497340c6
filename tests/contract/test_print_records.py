"""What handing out prints promises: the fake of the tests, and DynamoDB with the template's own index."""

from __future__ import annotations

import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.lookup import DynamoDbLookup
from backend_lambdas.adapters.orders.print_moves import PrintMoves
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId
from backend_lambdas.contract.print_jobs import HeldPrint, PrintClaim, PrintOutcome, PrintReport, PrintTask
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.history import Event
from backend_lambdas.domain.lookup.desk import LookupDesk
from backend_lambdas.domain.printing.claims import ClaimDesk
from backend_lambdas.domain.printing.reports import ReportDesk
from backend_lambdas.domain.records import OrderHead, PhotoRecord
from tests.fakes.backend import FakeLinks
from tests.fakes.backend_data import DEVICE, ORDER, OTHER_DEVICE, PRINT, STORE, manifest, photo_id, place
from tests.fakes.backend_prints import FakePrints, FakeStages
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, create_table, empty_orders

PHOTOS = 4
LOCATION = "s3://photos/x"
AGENTS = 6
BASE = "https://gallery.invalid"


class InMemory:
    def __init__(self) -> None:
        self.records = FakePrints()

    def queue(self) -> FakePrints:
        return self.records

    def prints(self) -> FakePrints:
        return self.records

    def put_head(self, head: OrderHead) -> None:
        self.records.heads[head.order_id] = head

    def put_photo(self, photo: PhotoRecord) -> None:
        self.records.photos[photo.order_id, photo.photo_id] = photo


class InDynamoDb:
    def __init__(self, ministack: MiniStack, table: str, devices: str) -> None:
        self._client = ministack.client("dynamodb")
        self._table = table
        empty_orders(self._client, table)
        self.records = DynamoDbLookup(self._client, table, time.sleep, devices)

    def queue(self) -> LookupDesk:
        return LookupDesk(self.records, FakeClock())

    def prints(self) -> PrintMoves:
        return PrintMoves(self._client, self._table, time.sleep)

    def put_head(self, head: OrderHead) -> None:
        self._client.put_item(TableName=self._table, Item=items.head_to_item(head))

    def put_photo(self, photo: PhotoRecord) -> None:
        item = items.photo_to_item(photo) | {"attention_key": {"S": f"{STORE}#processed"}}
        self._client.put_item(TableName=self._table, Item=item)


Bench = InMemory | InDynamoDb


@pytest.fixture(scope="module")
def tables(ministack: MiniStack) -> tuple[str, str]:
    client = ministack.client("dynamodb")
    return create_table(client, "OrdersTable"), create_table(client, "DevicesTable")


@pytest.fixture(params=["fake", "dynamodb"])
def bench(request: pytest.FixtureRequest) -> Bench:
    """An order of four photos, each to come on paper and each processed, the last of them first."""
    if request.param == "fake":
        made: Bench = InMemory()
    else:
        made = InDynamoDb(request.getfixturevalue("ministack"), *request.getfixturevalue("tables"))
    plain = manifest(PHOTOS)
    printed = replace(plain, photos=tuple(replace(photo, prints=(PRINT,)) for photo in plain.photos), currency="EUR")
    place(made.records, FakeClock(), printed)
    for number in range(PHOTOS):
        uploaded_at = f"2026-05-04T09:3{9 - number}:00.000Z"
        made.records.mark_processed(photo_of(made, number), LOCATION, uploaded_at, uploaded_at)
    made.put_head(replace(head_of(made), prints_left=PHOTOS, prints_failed=0))
    return made


def head_of(bench: Bench) -> OrderHead:
    head = bench.records.find_head(ORDER)
    assert head is not None
    return head


def photo_of(bench: Bench, number: int) -> PhotoRecord:
    photo = bench.records.find_photo(ORDER, photo_id(number))
    assert photo is not None
    return photo


def claim(
    bench: Bench, device_id: DeviceId = DEVICE, photos_max: int = 20, held: tuple[PhotoId, ...] = ()
) -> tuple[PrintTask, ...]:
    desk = ClaimDesk(bench.queue(), bench.prints(), FakeLinks(), FakeClock(), BASE)
    return desk.claim(device_id, STORE, PrintClaim(photos_max, held)).tasks


def numbers(tasks: tuple[PrintTask, ...]) -> list[int]:
    return [int(task.photo_id[-4:]) for task in tasks]


def report(
    bench: Bench,
    outcome: PrintOutcome = PrintOutcome.PRINTED,
    number: int = PHOTOS - 1,
    *,
    device_id: DeviceId = DEVICE,
    round_: int = 1,
    stages: FakeStages | None = None,
) -> bool:
    reason = "media-jam" if outcome is PrintOutcome.FAILED else None
    told = PrintReport(ORDER, photo_id(number), round_, outcome, "2026-05-04T10:00:00.000Z", reason)
    return ReportDesk(bench.prints(), stages or FakeStages()).take(device_id, told).counted


def test_a_claim_takes_the_oldest_first(bench: Bench) -> None:
    """The oldest photos of the shop go to who asks, as many as it asks for, each with what is to be printed of it."""
    tasks = claim(bench, photos_max=3)
    assert numbers(tasks) == [3, 2, 1]
    first, photo = tasks[0], photo_of(bench, 3)
    assert (first.order_id, first.round, first.prints) == (ORDER, 1, (PRINT,))
    assert (first.size_bytes, first.checksum_sha256) == (photo.size_bytes, photo.checksum_sha256)
    assert first.url.startswith(f"{BASE}/orders/{ORDER}/photos/{photo_id(3)}")
    assert f"until={int(FakeClock().now().timestamp()) + 3600}" in first.url
    assert (photo.print_status, photo.print_claimed_by) == (PrintStatus.PRINTING, DEVICE)
    assert photo_of(bench, 0).print_status is PrintStatus.QUEUED


def test_what_is_claimed_comes_again_to_its_device_alone(bench: Bench) -> None:
    """A lost answer loses nothing: the same come again, unless the device has them; nobody else gets one."""
    assert numbers(claim(bench, photos_max=2)) == [3, 2]
    assert numbers(claim(bench, photos_max=2)) == [3, 2]
    assert numbers(claim(bench, photos_max=2, held=(photo_id(3),))) == [2, 1]
    assert numbers(claim(bench, OTHER_DEVICE)) == [0]
    assert claim(bench, OTHER_DEVICE, held=(photo_id(0),)) == ()


def test_of_many_agents_each_photo_has_one(bench: Bench) -> None:
    """Agents of a shop that ask at the same moment share the photos: each goes to one of them, none to two."""
    devices = [DeviceId(f"01J000000000000000000000Z{number}") for number in range(AGENTS)]
    gate = threading.Barrier(AGENTS)

    def ask(device_id: DeviceId) -> list[tuple[PhotoId, DeviceId]]:
        gate.wait()
        return [(task.photo_id, device_id) for task in claim(bench, device_id, photos_max=PHOTOS)]

    with ThreadPoolExecutor(AGENTS) as pool:
        won = [one for found in pool.map(ask, devices) for one in found]
    assert Counter(photo for photo, _ in won) == {photo_id(number): 1 for number in range(PHOTOS)}
    assert {photo: photo_of(bench, int(photo[-4:])).print_claimed_by for photo, _ in won} == dict(won)


def test_an_end_at_the_printer_is_counted_once(bench: Bench) -> None:
    """A report ends the claim, moves the order's counts, has the order settled, and by its repeat changes nothing."""
    stages = FakeStages()
    claim(bench)
    for _ in range(2):  # the second is a repeat after a lost answer
        assert report(bench, stages=stages)
        assert report(bench, PrintOutcome.FAILED, 2, stages=stages)
    head = head_of(bench)
    assert (head.prints_left, head.prints_failed) == (PHOTOS - 1, 1)
    printed, failed = photo_of(bench, 3), photo_of(bench, 2)
    assert (printed.print_status, printed.print_claimed_by) == (PrintStatus.PRINTED, None)
    assert (failed.print_status, failed.print_claimed_by) == (PrintStatus.FAILED, None)
    waiting = bench.queue().to_print(STORE).found
    assert photo_id(3) not in [photo.photo_id for photo in waiting]
    assert photo_id(2) in [photo.photo_id for photo in waiting], "staff must act"
    assert len(printed.history or ()) == 2
    assert '"reason":"media-jam"' in (failed.history or ())[-1]
    assert stages.settled == [ORDER] * 4


def test_what_is_given_back_goes_to_the_next(bench: Bench) -> None:
    """A photo of which nothing was begun may be claimed by another, and counts as it did."""
    claim(bench, photos_max=1)
    assert claim(bench, OTHER_DEVICE, photos_max=1)[0].photo_id == photo_id(2)
    assert report(bench, PrintOutcome.GIVEN_BACK)
    assert head_of(bench).prints_left == PHOTOS
    assert numbers(claim(bench, OTHER_DEVICE, held=(photo_id(2),), photos_max=1)) == [3]
    assert Event.PRINT_QUEUED in (photo_of(bench, 3).history or ("", ""))[1]


def test_only_who_has_it_may_report(bench: Bench) -> None:
    """Nothing is counted of another device's photo, of one that nobody claimed, of another round, or of no photo."""
    claim(bench, photos_max=1)
    stages = FakeStages()
    assert not report(bench, device_id=OTHER_DEVICE, stages=stages)
    assert not report(bench, number=0, stages=stages)
    assert not report(bench, round_=2, stages=stages)
    assert not report(bench, number=99, stages=stages)
    assert (stages.settled, head_of(bench).prints_left) == ([], PHOTOS)
    assert photo_of(bench, 3).print_status is PrintStatus.PRINTING


def test_a_later_round_is_another_task(bench: Bench) -> None:
    """After staff began another round the old one's report counts nothing, and the new one's does."""
    claim(bench, photos_max=1)
    again = replace(photo_of(bench, 3), print_status=PrintStatus.QUEUED, print_claimed_by=None, print_round=2)
    bench.put_photo(again)
    assert not report(bench)
    (task,) = claim(bench, photos_max=1)
    assert (task.photo_id, task.round) == (photo_id(3), 2)
    assert not report(bench)
    assert report(bench, round_=2)


def withdrawn(
    bench: Bench, *rounds: tuple[int, int], photos_max: int = 20, device_id: DeviceId = DEVICE
) -> list[tuple[int, int]]:
    """Number and round of each, as it was asked."""
    holding = tuple(HeldPrint(ORDER, photo_id(number), round_) for number, round_ in rounds)
    desk = ClaimDesk(bench.queue(), bench.prints(), FakeLinks(), FakeClock(), BASE)
    asked = PrintClaim(photos_max, tuple(held.photo_id for held in holding), holding)
    told = desk.claim(device_id, STORE, asked).withdrawn or ()
    return [(int(held.photo_id[-4:]), held.round) for held in told]


@pytest.mark.parametrize("photos_max", [0, 1, 20])
def test_who_lost_a_photo_is_told(bench: Bench, photos_max: int) -> None:
    """An agent hears which of its photos are another's, of another round or at rest, and of none that is its own."""
    assert numbers(claim(bench, photos_max=PHOTOS)) == [3, 2, 1, 0]
    mine = [(number, 1) for number in range(PHOTOS)]
    assert withdrawn(bench, *mine, photos_max=photos_max) == []
    bench.put_photo(replace(photo_of(bench, 3), print_claimed_by=OTHER_DEVICE, print_round=2))
    bench.put_photo(replace(photo_of(bench, 2), print_status=PrintStatus.FAILED, print_claimed_by=None))
    assert withdrawn(bench, *mine, photos_max=photos_max) == [(2, 1), (3, 1)]
    assert withdrawn(bench, (1, 2), (3, 2), (99, 1), photos_max=photos_max) == [(1, 2), (3, 2), (99, 1)]
    assert withdrawn(bench, (3, 2), (0, 1), photos_max=photos_max, device_id=OTHER_DEVICE) == [(0, 1)]


def test_its_next_round_takes_the_one_before(bench: Bench) -> None:
    """Where the same agent gets the photo once more it is told in one answer to give up what it has of it."""
    claim(bench, photos_max=PHOTOS)
    again = replace(photo_of(bench, 3), print_status=PrintStatus.QUEUED, print_claimed_by=None, print_round=2)
    bench.put_photo(again)
    assert withdrawn(bench, *[(number, 1) for number in range(PHOTOS)]) == [(3, 1)]
    assert photo_of(bench, 3).print_claimed_by == DEVICE


@pytest.mark.parametrize("photos_max", [0, 20])
@pytest.mark.parametrize("ending", ["cancelled_at", "erased_at"])
def test_an_order_that_ended_is_taken_back(bench: Bench, ending: str, photos_max: int) -> None:
    """Whoever holds photos of an order that was cancelled or erased is told to give them up."""
    claim(bench, photos_max=2)
    ended: dict[str, Any] = {ending: "2026-05-04T09:59:00.000Z"}
    bench.put_head(replace(head_of(bench), **ended))
    assert withdrawn(bench, (3, 1), (2, 1), photos_max=photos_max) == [(3, 1), (2, 1)]


def test_a_cancelled_order_is_not_printed(bench: Bench) -> None:
    """Nothing of it is claimed, what was claimed before does not come again, and a report of that counts nothing."""
    claim(bench, photos_max=1)
    bench.put_head(replace(head_of(bench), cancelled_at="2026-05-04T09:59:00.000Z"))
    assert claim(bench) == ()
    assert not report(bench)
    assert (head_of(bench).prints_left, photo_of(bench, 3).print_status) == (PHOTOS, PrintStatus.PRINTING)


def test_an_order_of_before_has_no_counts(bench: Bench) -> None:
    """An order that was taken before prints were counted is printed as any other, and gets no counts by it."""
    bench.put_head(replace(head_of(bench), prints_left=None, prints_failed=None))
    claim(bench, photos_max=2)
    assert report(bench)
    assert report(bench, PrintOutcome.FAILED, 2)
    assert (head_of(bench).prints_left, head_of(bench).prints_failed) == (None, None)
    assert photo_of(bench, 3).print_status is PrintStatus.PRINTED


def test_a_photo_of_before_is_in_its_first_round(ministack: MiniStack, tables: tuple[str, str]) -> None:
    """A photo whose record has no round yet is claimed and reported as of its first."""
    bench = InDynamoDb(ministack, *tables)
    place(
        bench.records,
        FakeClock(),
        replace(manifest(1), photos=(replace(manifest(1).photos[0], prints=(PRINT,)),), currency="EUR"),
    )
    photo = photo_of(bench, 0)
    bench.records.mark_processed(photo, LOCATION, "2026-05-04T09:31:00.000Z", "2026-05-04T09:31:00.000Z")
    bench.records.client.update_item(
        TableName=tables[0],
        Key={"order_id": {"S": ORDER}, "photo_id": {"S": photo_id(0)}},
        UpdateExpression="REMOVE print_round",
    )
    (task,) = claim(bench)
    assert task.round == 1
    assert report(bench, number=0)


def test_an_unknown_order_counts_nothing(bench: Bench) -> None:
    """A report of an order that was erased, or never was, is refused and breaks nothing."""
    told = PrintReport(
        OrderId("01J0000000000000000000000Y"), photo_id(0), 1, PrintOutcome.PRINTED, "2026-05-04T10:00:00Z"
    )
    assert not ReportDesk(bench.prints(), FakeStages()).take(DEVICE, told).counted
