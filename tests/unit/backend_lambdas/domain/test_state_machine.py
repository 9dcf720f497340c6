"""The backend's domain against a plain model: whatever comes twice, late, in any order or dies in the middle, each
photo is counted once, and each order ends with one mail.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.object_keys import order_folder, photo_key
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from backend_lambdas.contract.uploads import UploadRequest
from backend_lambdas.domain.erasure.sweeper import Sweeper
from backend_lambdas.domain.errors import MailRefused, OrderNotFound, PhotoNotFound, Throttled, Unavailable
from backend_lambdas.domain.mail_events import DeliveryReport, MailWitness
from backend_lambdas.domain.notice_mail.mail import Mail
from backend_lambdas.domain.notices import NOTICE_LEASE_S, NoticeDesk
from backend_lambdas.domain.orders import OrderDesk
from backend_lambdas.domain.ulids import new_ulid
from backend_lambdas.domain.uploads import UploadDesk
from backend_lambdas.domain.verification import Verifier
from tests.fakes.backend import Died, DyingPort, FakeAnnouncements, FakeLinks, FakeOrders, FakeStore, gallery_post
from tests.fakes.backend_data import (
    DEVICE,
    ORDER,
    OTHER_ORDER,
    QUOTA,
    RETENTION,
    STORE,
    manifest,
    photo_bytes,
    photo_id,
    stored,
)
from tests.fakes.backend_erasure import FakeSweeps
from tests.fakes.clock import FakeClock

ORDERS: Final = {ORDER: 2, OTHER_ORDER: 1}
"""Photos of each."""

PHOTOS: Final = [(order_id, photo_id(number)) for order_id, count in ORDERS.items() for number in range(count)]
TAKEN: Final = DeliveryReport(DeliveryStatus.ACCEPTED, "2026-05-04T09:31:00.000Z")
"""SES' Send event."""

WRONG: Final = b"other bytes"

pytestmark = pytest.mark.timeout(600)
"""Green in seconds; a failure is worth the minutes that it takes to find its shortest history."""

PLACING: Final = [("records", name) for name in ("create_head", "find", "add_photos")]
VERIFYING: Final = [
    *(("records", name) for name in ("find_photo", "mark_processed", "mark_failed", "find_head", "find")),
    ("store", "stored"),
    # Twice: these are the last photo's alone.
    *[("records", "mark_ready"), ("store", "publish_gallery"), ("announcements", "announce")] * 2,
]
NOTIFYING: Final = [
    *(("records", name) for name in ("find_head", "lease_notice", "mark_notice_refused")),
    ("records", "find"),
    ("links", "sign"),
    ("links", "sign_each"),
    # Thrice: around these two lies the window of a second mail.
    *[("mailer", "send"), ("records", "mark_notice_sent")] * 3,
]
MOODS: Final = [*[None] * 6, Throttled("SendEmail"), Unavailable("SendEmail"), MailRefused("Rejected")]
COUNTING: Final = [("records", name) for name in ("find_head", "mark_notice_sent", "keep_delivery")]


@dataclass(frozen=True)
class Death:
    """Of the process, or of the reply alone, at one call of one port."""

    port: str
    method: str
    after: bool
    is_lost_reply: bool

    def befall(self, ports: dict[str, Any]) -> dict[str, Any]:
        error = Unavailable(self.method) if self.is_lost_reply else None
        dying = DyingPort(ports[self.port], self.method, after=self.after, error=error)
        return ports | {self.port: dying}


def deaths(steps: list[tuple[str, str]]) -> st.SearchStrategy[Death | None]:
    flags = st.tuples(st.booleans(), st.booleans())
    one = st.tuples(st.sampled_from(steps), flags).map(lambda drawn: Death(*drawn[0], *drawn[1]))
    return st.none() | one


@dataclass
class MailHouse:
    """SES: takes mails, or not, and tells of those that it took."""

    taken: list[OrderId] = field(default_factory=list)
    untold: list[OrderId] = field(default_factory=list)
    mood: Exception | None = None
    told_at_once: MailWitness | None = None
    """Hears of a mail before its sender has the reply."""

    def send(self, _mail: Mail, order_id: OrderId, trace_id: str, link_at_s: int | None = None) -> None:
        if self.mood is not None:
            raise self.mood
        self.taken.append(order_id)
        self.untold.append(order_id)
        if self.told_at_once is not None:
            self.told_at_once.hear(order_id, TAKEN)


class Backend(RuleBasedStateMachine):
    """Queues are bundles that keep their messages: any may come again, at any time, in any order."""

    stored_events = Bundle("stored_events")
    mail_words: ClassVar = Bundle("mail_words")

    def __init__(self) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.house = MailHouse()
        self.ports: dict[str, Any] = {
            "records": FakeOrders(),
            "store": FakeStore(),
            "announcements": FakeAnnouncements(),
            "mailer": self.house,
            "links": FakeLinks(),
        }
        self.right_once: set[tuple[OrderId, PhotoId]] = set()
        """The model: photos whose right bytes have lain in the bucket."""
        self.processed: set[tuple[OrderId, PhotoId]] = set()
        self.undelivered: set[tuple[OrderId, PhotoId]] = set()
        """Photos with an event that nobody has worked off to its end."""

    @property
    def records(self) -> FakeOrders:
        records: FakeOrders = self.ports["records"]
        return records

    @property
    def objects(self) -> dict[str, Any]:
        objects: dict[str, Any] = self.ports["store"].objects
        return objects

    # What happens to a function's invocation: it ends, or it dies and its message stays.

    def attempt(self, death: Death | None, act: Callable[[dict[str, Any]], object]) -> bool:
        try:
            act(self.ports if death is None else death.befall(self.ports))
        except (Died, Unavailable):
            return False
        return True

    def desk(self, ports: dict[str, Any]) -> OrderDesk:
        return OrderDesk(ports["records"], self.clock, RETENTION, QUOTA)

    def verifier(self, ports: dict[str, Any]) -> Verifier:
        sweeper = Sweeper(FakeSweeps(), self.clock, new_ulid)
        return Verifier(ports["records"], ports["store"], ports["announcements"], self.clock, RETENTION, sweeper)

    def notices(self, ports: dict[str, Any]) -> NoticeDesk:
        post = gallery_post(ports["mailer"], self.clock, ports["links"])
        return NoticeDesk(ports["records"], post, self.clock, lambda: uuid.uuid4().hex)

    @initialize(target=stored_events, start=st.sampled_from(["verified", "verified", "stored", "placed"]))
    def head_start(self, start: str) -> Any:
        """Most histories begin where the notice does, or they would seldom come to the interesting end of it."""
        self.place(ORDER, None)
        if start == "placed":
            return multiple()
        self.place(OTHER_ORDER, None)
        for photo in PHOTOS:
            self.put(photo, photo_bytes(self.number_of(photo[1])))
            if start == "verified":
                self.stored_event(photo, None)
        return multiple(*PHOTOS)

    @rule(order_id=st.sampled_from(list(ORDERS)), death=deaths(PLACING))
    def place(self, order_id: OrderId, death: Death | None) -> None:
        order = manifest(ORDERS[order_id], order_id)
        self.attempt(death, lambda ports: self.desk(ports).place(DEVICE, STORE, order))

    @rule(target=stored_events, photo=st.sampled_from(PHOTOS))
    def upload(self, photo: tuple[OrderId, PhotoId]) -> Any:
        """Through a grant, which lets the right bytes in alone, and none where some lie that were not found wrong."""
        order_id, wanted = photo
        try:
            answer = UploadDesk(self.records, self.ports["store"], self.clock).grant(
                DEVICE, order_id, UploadRequest((wanted,))
            )
        except (OrderNotFound, PhotoNotFound):  # not placed, or not to its end
            return multiple()
        key = photo_key(order_id, wanted)
        if not answer.uploads or ("If-None-Match" in answer.uploads[0].headers and key in self.objects):
            return multiple()
        return self.put(photo, photo_bytes(self.number_of(wanted)))

    @rule(target=stored_events, photo=st.sampled_from(PHOTOS))
    def damage(self, photo: tuple[OrderId, PhotoId]) -> Any:
        """Somebody with the right to puts other bytes there, before or after the right ones."""
        return self.put(photo, WRONG)

    def put(self, photo: tuple[OrderId, PhotoId], content: bytes) -> Any:
        self.objects[photo_key(*photo)] = stored(content)
        self.undelivered.add(photo)
        if content != WRONG:
            self.right_once.add(photo)
        return photo

    @rule(photo=stored_events, death=deaths(VERIFYING))
    def stored_event(self, photo: tuple[OrderId, PhotoId], death: Death | None) -> None:
        if self.attempt(death, lambda ports: self.verifier(ports).photo_stored(*photo)):
            self.undelivered.discard(photo)

    @rule(
        order_id=st.sampled_from(list(ORDERS)),
        death=deaths(NOTIFYING),
        mood=st.sampled_from(MOODS),
        is_quick=st.booleans(),
        is_doubled=st.booleans(),
        target=mail_words,
    )
    def notice(
        self, order_id: OrderId, death: Death | None, mood: Exception | None, *, is_quick: bool, is_doubled: bool
    ) -> Any:
        """An announcement's message, the first or any later time, and perhaps its double right behind it."""
        if not any(announced == order_id for announced, _ in self.ports["announcements"].announced):
            return multiple()
        taken_before = len(self.house.taken)
        self.house.mood, self.house.told_at_once = mood, MailWitness(self.records) if is_quick else None
        self.attempt(death, lambda ports: self.notices(ports).send(order_id))
        self.house.mood = None
        if is_doubled:
            self.attempt(None, lambda ports: self.notices(ports).send(order_id))
        return order_id if len(self.house.taken) > taken_before else multiple()

    @rule(order_id=mail_words, death=deaths(COUNTING))
    def mail_word(self, order_id: OrderId, death: Death | None) -> None:
        """SES' Send event, for the first time or again."""
        if self.attempt(death, lambda ports: MailWitness(ports["records"]).hear(order_id, TAKEN)):
            self.house.untold = [one for one in self.house.untold if one != order_id]

    @rule()
    def lease_passes(self) -> None:
        """Only after SES' word has come: seconds, where the lease is a minute and a half."""
        for order_id in self.house.untold:
            MailWitness(self.records).hear(order_id, TAKEN)
        self.house.untold = []
        self.clock.advance(NOTICE_LEASE_S)

    @staticmethod
    def number_of(wanted: PhotoId) -> int:
        return next(number for number in range(max(ORDERS.values())) if photo_id(number) == wanted)

    # What must hold at every moment.

    def processed_now(self) -> set[tuple[OrderId, PhotoId]]:
        return {key for key, photo in self.records.photos.items() if photo.photo_status is PhotoStatus.PROCESSED}

    @invariant()
    def processed_means_right_bytes_and_stays(self) -> None:
        now = self.processed_now()
        assert now <= self.right_once
        assert self.processed <= now, "processed was undone"
        self.processed = now

    @invariant()
    def each_photo_counts_once(self) -> None:
        for order_id, head in self.records.heads.items():
            assert head.processed_count == len([one for one, _ in self.processed_now() if one == order_id])

    @invariant()
    def each_failed_photo_counts_while_it_is_failed(self) -> None:
        for order_id, head in self.records.heads.items():
            mine = [photo for (owner, _), photo in self.records.photos.items() if owner == order_id]
            assert head.photos_failed == sum(photo.photo_status is PhotoStatus.FAILED for photo in mine)

    @invariant()
    def gallery_before_ready_before_mail(self) -> None:
        for order_id, head in self.records.heads.items():
            if head.order_status is OrderStatus.READY:
                assert head.processed_count == head.photo_count
                assert order_folder(order_id) in self.ports["store"].galleries
            else:
                assert head.notice_status is NoticeStatus.WAITING
                assert order_id not in self.house.taken

    @invariant()
    def never_a_second_mail(self) -> None:
        assert len(self.house.taken) == len(set(self.house.taken))

    def teardown(self) -> None:
        """Everything is delivered once more and nothing fails: each order ends where it must."""
        for order_id in ORDERS:
            self.place(order_id, None)
        for photo in sorted(self.undelivered):
            self.verifier(self.ports).photo_stored(*photo)
        self.lease_passes()
        for order_id, _ in list(self.ports["announcements"].announced):
            self.notices(self.ports).send(order_id)
        for order_id, wanted in PHOTOS:
            if self.objects.get(photo_key(order_id, wanted)) == stored(photo_bytes(self.number_of(wanted))):
                assert (order_id, wanted) in self.processed_now()
        self.processed_means_right_bytes_and_stays()
        self.each_photo_counts_once()
        self.gallery_before_ready_before_mail()
        for order_id, head in self.records.heads.items():
            is_complete = head.processed_count == head.photo_count
            assert (head.order_status is OrderStatus.READY) == is_complete
            if head.notice_status is NoticeStatus.REFUSED:
                assert self.records.attention[order_id, "#order"].endswith("#notice_refused")
                assert order_id not in self.house.taken
            else:
                assert (head.notice_status is NoticeStatus.SENT) == is_complete
                assert self.house.taken.count(order_id) == is_complete


TestBackend = Backend.TestCase
TestBackend.settings = settings(
    max_examples=200, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
