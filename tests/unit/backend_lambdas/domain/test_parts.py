from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend_lambdas.contract import limits
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.erasure.sweeper import Sweeper
from backend_lambdas.domain.errors import OrderNotFound, PhotoNotFound
from backend_lambdas.domain.parts import PartsDesk, photo_parts
from backend_lambdas.domain.ports import PhotoPart
from backend_lambdas.domain.records import PhotoRecord
from backend_lambdas.domain.ulids import new_ulid
from backend_lambdas.domain.verification import Outcome, Verifier, composite_checksum, mismatch
from tests.fakes.backend import Died, DyingPort, FakeAnnouncements, FakeOrders, FakeStore
from tests.fakes.backend_data import (
    DEVICE,
    ORDER,
    OTHER_DEVICE,
    OTHER_ORDER,
    RETENTION,
    large_bytes,
    large_entry,
    large_manifest,
    manifest,
    photo_id,
    pieces,
    place,
    sha256_base64,
    stored,
)
from tests.fakes.backend_erasure import FakeSweeps
from tests.fakes.backend_parts import FakeParts
from tests.fakes.clock import FakeClock

KEY = photo_key(ORDER, photo_id(0))
ALL = (1, 2, 3)
STEPS = [
    ("records", "find_head"),
    ("records", "find_photo"),
    ("store", "begin"),
    ("store", "presign_part"),
    ("store", "stored_parts"),
    ("store", "complete"),
    ("store", "visible"),
]


class Shop:
    """An order of one large photo, of which nothing is stored."""

    def __init__(self) -> None:
        self.clock, self.records, self.store = FakeClock(), FakeOrders(), FakeParts()
        place(self.records, self.clock, large_manifest())

    @property
    def photo(self) -> PhotoRecord:
        return self.records.photos[ORDER, photo_id(0)]

    def desk(self) -> PartsDesk:
        return PartsDesk(self.records, self.store, self.clock)

    def dying(self, port: str, method: str, *, after: bool) -> PartsDesk:
        return replace(self.desk(), **{port: DyingPort(getattr(self, port), method, after=after)})

    def ask(self, *numbers: int, upload_id: str | None = None) -> PartsAnswer:
        return self.desk().answer(DEVICE, ORDER, photo_id(0), PartsRequest(numbers, upload_id))

    def hold(self, upload_id: str | None, *numbers: int) -> None:
        """As if the kiosk had sent these parts."""
        for number in numbers:
            self.store.hold(str(upload_id), photo_parts(self.photo)[number - 1])

    def verify(self) -> Outcome:
        store = FakeStore(self.store.objects)
        return (
            Verifier(
                self.records,
                store,
                FakeAnnouncements(),
                self.clock,
                RETENTION,
                Sweeper(FakeSweeps(), self.clock, new_ulid),
            )
            .photo_stored(ORDER, photo_id(0))
            .outcome
        )


@pytest.fixture
def shop() -> Shop:
    return Shop()


def test_begin(shop: Shop) -> None:
    """The first question begins an upload and grants the parts that were asked for, each for its bytes alone."""
    answer = shop.ask(1, 3)
    assert (answer.complete, answer.stored_parts, answer.upload_id) == (False, (), "upload-1")
    assert [grant.part_number for grant in answer.grants] == [1, 3]
    assert {grant.expires_at for grant in answer.grants} == {"2026-05-04T09:45:00.000Z"}
    for grant in answer.grants:
        piece = pieces(large_bytes())[grant.part_number - 1]
        assert shop.store.put(grant.url, grant.headers, piece[:-1] + b"?") == 400
        assert shop.store.put(grant.url, grant.headers, piece) == 200


def test_take_up(shop: Shop) -> None:
    """After a restart S3's own list says what is stored, and only the rest is granted."""
    begun = shop.ask()
    shop.hold(begun.upload_id, 2)
    answer = shop.ask(*ALL, upload_id=begun.upload_id)
    assert (answer.upload_id, answer.stored_parts) == (begun.upload_id, (2,))
    assert [grant.part_number for grant in answer.grants] == [1, 3]
    assert shop.store.begun == 1


def test_doubled_numbers_give_one_grant(shop: Shop) -> None:
    """A part that is asked for twice is granted once."""
    assert len(shop.ask(2, 2).grants) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        PhotoPart(1, limits.PART_SIZE_BYTES, sha256_base64(b"other")),
        PhotoPart(1, limits.PART_SIZE_BYTES - 1, large_entry(0).parts.checksums_sha256[0]),  # type: ignore[union-attr]
        PhotoPart(1, limits.PART_SIZE_BYTES, ""),
    ],
    ids=["checksum", "size", "no checksum"],
)
def test_wrong_parts_do_not_count(shop: Shop, wrong: PhotoPart) -> None:
    """A part whose checksum or size is not the manifest's is as good as not stored, and granted again."""
    begun = shop.ask()
    shop.hold(begun.upload_id, 2, 3)
    shop.store.hold(str(begun.upload_id), wrong)
    answer = shop.ask(1, upload_id=begun.upload_id)
    assert (answer.complete, answer.stored_parts) == (False, (2, 3))
    assert [grant.part_number for grant in answer.grants] == [1]


def test_part_beyond_the_last(shop: Shop) -> None:
    """A part that S3 holds beyond the manifest's last does not count."""
    begun = shop.ask()
    shop.hold(begun.upload_id, *ALL)
    shop.store.hold(str(begun.upload_id), PhotoPart(4, 1, sha256_base64(b"4")))
    assert shop.ask(upload_id=begun.upload_id).complete
    assert mismatch(shop.photo, shop.store.objects[KEY]) is None


def test_complete(shop: Shop) -> None:
    """With the last part stored, the question itself completes the upload, and the photo can be verified."""
    begun = shop.ask()
    shop.hold(begun.upload_id, *ALL)
    assert shop.ask(upload_id=begun.upload_id) == PartsAnswer(complete=True, stored_parts=(), grants=())
    assert shop.store.uploads == {}
    assert shop.verify() is Outcome.PROCESSED


def test_asked_again_after_completion(shop: Shop) -> None:
    """A repeat, whose first reply was lost, is told the same and stores nothing anew."""
    begun = shop.ask()
    shop.hold(begun.upload_id, *ALL)
    for _ in range(3):
        assert shop.ask(*ALL, upload_id=begun.upload_id).complete
    assert (shop.store.begun, shop.store.uploads) == (1, {})


def test_processed_photo_is_complete(shop: Shop) -> None:
    """A photo that is verified needs no upload, however it came."""
    shop.records.mark_processed(shop.photo, "s3://x/y", "2026-05-04T09:31:00.000Z", "2026-05-04T09:31:01.000Z")
    assert shop.ask(*ALL).complete
    assert shop.store.begun == 0


def test_swept_away(shop: Shop) -> None:
    """Where S3 forgot the upload and holds no photo, a new one is begun, under an id of its own."""
    begun = shop.ask()
    shop.hold(begun.upload_id, 1)
    shop.store.uploads.clear()
    answer = shop.ask(1, upload_id=begun.upload_id)
    assert (answer.upload_id, answer.stored_parts) == ("upload-2", ())
    assert [grant.part_number for grant in answer.grants] == [1]


def test_upload_of_another_photo(shop: Shop) -> None:
    """An upload id opens nothing but its own photo's upload."""
    other = shop.store.begin(photo_key(OTHER_ORDER, photo_id(0)), shop.photo)
    shop.hold(other, *ALL)
    answer = shop.ask(upload_id=other)
    assert (answer.complete, answer.stored_parts) == (False, ())
    assert answer.upload_id != other


def test_failed_photo_gives_way(shop: Shop) -> None:
    """Wrong bytes that made the photo fail are replaced, and the photo is mended."""
    shop.store.objects[KEY] = stored(b"other")
    assert shop.verify() is Outcome.MISMATCHED
    begun = shop.ask()
    shop.hold(begun.upload_id, *ALL)
    assert shop.ask(upload_id=begun.upload_id).complete
    assert shop.verify() is Outcome.PROCESSED


def test_wrong_bytes_before_anybody_looked(shop: Shop) -> None:
    """Wrong bytes whose event has not come yet give way as well: every part was compared with the manifest."""
    begun = shop.ask()
    shop.hold(begun.upload_id, *ALL)
    shop.store.objects[KEY] = stored(b"other")
    assert shop.ask(upload_id=begun.upload_id).complete
    assert mismatch(shop.photo, shop.store.objects[KEY]) is None


@pytest.mark.parametrize("whole", [False, True])
def test_right_bytes_are_not_replaced(shop: Shop, *, whole: bool) -> None:
    """Where the photo lies already, by another upload or in one piece, it is complete and not written again."""
    checksums = [part.checksum_sha256 for part in photo_parts(shop.photo)]
    checksum = shop.photo.checksum_sha256 if whole else composite_checksum(checksums)
    lies_there = replace(stored(b""), size_bytes=shop.photo.size_bytes, checksum_sha256=checksum)
    begun = shop.ask()
    shop.hold(begun.upload_id, *ALL)
    shop.store.objects[KEY] = lies_there
    assert shop.ask(upload_id=begun.upload_id).complete
    assert shop.store.objects[KEY] is lies_there


def test_refusals(shop: Shop) -> None:
    """Another's order, an expired one, an unknown photo, a part that is not to be: each is refused for what it is."""
    ask = PartsRequest((1,))
    with pytest.raises(OrderNotFound):
        shop.desk().answer(OTHER_DEVICE, ORDER, photo_id(0), ask)
    with pytest.raises(OrderNotFound):
        shop.desk().answer(DEVICE, OTHER_ORDER, photo_id(0), ask)
    with pytest.raises(PhotoNotFound):
        shop.desk().answer(DEVICE, ORDER, photo_id(9), ask)
    with pytest.raises(ContractViolation, match="part_numbers"):
        shop.ask(4)
    shop.clock.advance(2 * RETENTION.total_seconds())
    with pytest.raises(OrderNotFound):
        shop.ask(1)
    assert shop.store.begun == 0


def test_photo_without_parts(shop: Shop) -> None:
    """A photo whose manifest has no parts is not uploaded in parts."""
    place(shop.records, shop.clock, manifest(1, OTHER_ORDER))
    with pytest.raises(ContractViolation, match="no parts"):
        shop.desk().answer(DEVICE, OTHER_ORDER, photo_id(0), PartsRequest(()))


@dataclass
class Kiosk:
    """Asks until it is complete, and keeps what a journal keeps: the upload's id, once it has heard of it."""

    shop: Shop
    upload_id: str | None = None
    granted: list[int] = field(default_factory=list)
    sent: int = 0

    def ask(self, desk: PartsDesk) -> bool:
        self.granted = []
        answer = desk.answer(DEVICE, ORDER, photo_id(0), PartsRequest(ALL, self.upload_id))
        self.upload_id = answer.upload_id
        self.granted = [grant.part_number for grant in answer.grants]
        return answer.complete

    def send(self) -> None:
        """One of the parts that it holds a grant for; S3 refuses it where the upload is gone."""
        if self.granted and self.upload_id in self.shop.store.uploads:
            self.sent += 1
            self.shop.hold(self.upload_id, self.granted.pop(0))

    def finish(self) -> None:
        for _ in range(4):
            if self.ask(self.shop.desk()):
                return
            while self.granted:
                self.send()
        pytest.fail("it never came to be complete")


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(("port", "method"), STEPS)
@pytest.mark.parametrize("stage", ["begin", "take up", "complete", "repeat", "occupied"])
def test_the_function_dies_and_is_asked_again(shop: Shop, stage: str, port: str, method: str, *, after: bool) -> None:
    """Wherever the function dies, at whichever stage, asking again ends with the photo stored, and verified."""
    kiosk = Kiosk(shop)
    if stage != "begin":
        kiosk.ask(shop.desk())
        shop.hold(kiosk.upload_id, *(ALL if stage != "take up" else (1,)))
    if stage == "repeat":
        shop.ask(upload_id=kiosk.upload_id)
    if stage == "occupied":
        shop.store.objects[KEY] = stored(b"other")
    try:
        kiosk.ask(shop.dying(port, method, after=after))
    except Died:
        kiosk.finish()
    else:
        kiosk.finish()  # that step is none of this stage's
    assert kiosk.sent <= 3
    assert shop.verify() is Outcome.PROCESSED


ACTIONS = st.one_of(
    st.just(("ask", None)),
    st.just(("send", None)),
    st.just(("send", None)),
    st.just(("sweep", None)),
    st.just(("wrong", None)),
    st.just(("event", None)),
    st.just(("forget", None)),
    st.tuples(st.just("die"), st.tuples(st.sampled_from(STEPS), st.booleans())),
)


def act(shop: Shop, kiosk: Kiosk, action: str, death: Any) -> None:
    if action == "ask":
        kiosk.ask(shop.desk())
    elif action == "send":
        kiosk.send()
    elif action == "sweep":
        shop.store.uploads.clear()
    elif action == "wrong" and KEY not in shop.store.objects:
        shop.store.objects[KEY] = stored(b"other")
    elif action == "event":
        shop.verify()
    elif action == "forget":
        kiosk.upload_id, kiosk.granted = None, []
    elif action == "die":
        (port, method), after = death
        try:
            kiosk.ask(shop.dying(port, method, after=after))
        except Died:
            kiosk.granted = []


@given(st.lists(ACTIONS, max_size=15))
@settings(max_examples=300, deadline=None)
def test_every_history_ends_the_same(actions: list[tuple[str, Any]]) -> None:
    """However questions die, uploads are swept away, ids are lost and wrong bytes appear: the photo is processed."""
    shop = Shop()
    kiosk = Kiosk(shop)
    for action, death in actions:
        act(shop, kiosk, action, death)
    kiosk.finish()
    assert shop.verify() is Outcome.PROCESSED
    assert shop.photo.photo_status is PhotoStatus.PROCESSED
    assert mismatch(shop.photo, shop.store.objects[KEY]) is None
