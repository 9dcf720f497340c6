"""What every PartStore promises: the fake of the tests and S3 alike."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import pytest

from backend_lambdas.adapters.s3_parts import S3Parts
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.domain.errors import Unavailable
from backend_lambdas.domain.parts import photo_parts
from backend_lambdas.domain.ports import Completion, PartStore, StoredPart
from backend_lambdas.domain.records import PhotoRecord
from backend_lambdas.domain.verification import mismatch
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, OTHER_ORDER, TRACE, large_bytes, large_manifest, photo_id, pieces, place
from tests.fakes.backend_parts import FakeParts
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import REGION, MiniStack

KEY, OTHER_KEY = photo_key(ORDER, photo_id(0)), photo_key(OTHER_ORDER, photo_id(0))
PIECES = pieces(large_bytes())


@dataclass(frozen=True)
class Shelf:
    """A store, and whoever takes what is sent to its URLs."""

    store: PartStore
    put: Callable[[str, dict[str, str], bytes], int]
    photo: PhotoRecord

    def send(self, upload_id: str, number: int, content: bytes | None = None) -> int:
        put = self.store.presign_part(KEY, upload_id, photo_parts(self.photo)[number - 1], lifetime_s=900)
        body = PIECES[number - 1] if content is None else content
        return self.put(put.url, {**put.headers, "Content-Length": str(len(body))}, body)

    def filled(self) -> tuple[str, list[StoredPart]]:
        upload_id = self.store.begin(KEY, self.photo)
        for number in (3, 1, 2):
            assert self.send(upload_id, number) == 200
        return upload_id, self.listed(upload_id)

    def listed(self, upload_id: str) -> list[StoredPart]:
        found = self.store.stored_parts(KEY, upload_id)
        assert found is not None
        return found


def _put(url: str, headers: dict[str, str], content: bytes) -> int:
    return httpx.put(url, headers=headers, content=content).status_code


@pytest.fixture
def photo() -> PhotoRecord:
    records = FakeOrders()
    place(records, FakeClock(), large_manifest())
    return records.photos[ORDER, photo_id(0)]


@pytest.fixture
def s3_shelf(ministack: MiniStack, photo: PhotoRecord) -> Iterator[Shelf]:
    """A bucket of its own, emptied afterwards: the emulator keeps it all in memory."""
    client, bucket = ministack.client("s3"), f"photos-{uuid.uuid4().hex[:8]}"
    client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    yield Shelf(S3Parts(client, bucket), _put, photo)
    for key in (KEY, OTHER_KEY):
        client.delete_object(Bucket=bucket, Key=key)
    client.close()


@pytest.fixture(params=["fake", "s3"])
def shelf(request: pytest.FixtureRequest, photo: PhotoRecord) -> Shelf:
    if request.param == "fake":
        fake = FakeParts()
        return Shelf(fake, fake.put, photo)
    made: Shelf = request.getfixturevalue("s3_shelf")
    return made


def test_parts_come_in_any_order(shelf: Shelf) -> None:
    """Parts are listed by number with the size and checksum that the manifest has, and together they are the photo."""
    upload_id, stored = shelf.filled()
    as_listed = [(part.number, part.size_bytes, part.checksum_sha256) for part in stored]
    assert as_listed == [(part.number, part.size_bytes, part.checksum_sha256) for part in photo_parts(shelf.photo)]
    assert shelf.store.visible(KEY) is None
    assert shelf.store.complete(KEY, upload_id, stored, replace=False) is Completion.DONE
    found = shelf.store.visible(KEY)
    assert found is not None
    assert mismatch(shelf.photo, found) is None
    assert str(found.checksum_sha256).endswith("=-3")


def test_grant_takes_its_bytes_only(shelf: Shelf) -> None:
    """Other bytes of a part, more or fewer, or a part in another's place are refused and not stored."""
    upload_id = shelf.store.begin(KEY, shelf.photo)
    assert shelf.send(upload_id, 1, b"?" + PIECES[0][1:]) == 400
    assert shelf.send(upload_id, 1, PIECES[0] + b"?") == 403
    assert shelf.send(upload_id, 3, PIECES[2][:-1]) == 403
    assert shelf.send(upload_id, 1, PIECES[1]) == 400
    assert shelf.listed(upload_id) == []


def test_part_that_is_sent_again(shelf: Shelf) -> None:
    """A part that is sent twice, because the first reply was lost, is there once."""
    upload_id = shelf.store.begin(KEY, shelf.photo)
    for _ in range(2):
        assert shelf.send(upload_id, 2) == 200
    assert [part.number for part in shelf.listed(upload_id)] == [2]


def test_two_uploads_are_two(shelf: Shelf) -> None:
    """An upload that is begun again is another one, and knows nothing of the first one's parts."""
    first, _ = shelf.filled()
    second = shelf.store.begin(KEY, shelf.photo)
    assert first != second
    assert shelf.listed(second) == []
    assert len(shelf.listed(first)) == 3


def test_unknown_upload(shelf: Shelf) -> None:
    """An upload that is not there, or is another key's, has no parts, takes none and is not completed."""
    upload_id, stored = shelf.filled()
    other = shelf.store.begin(OTHER_KEY, shelf.photo)
    for key, wrong_id in ((KEY, other), (OTHER_KEY, upload_id), (KEY, "0" * 36)):
        assert shelf.store.stored_parts(key, wrong_id) is None
        assert shelf.store.complete(key, wrong_id, stored, replace=True) is Completion.UNKNOWN
    assert shelf.send(other, 1) == 404
    assert shelf.store.visible(KEY) is None


def test_completed_upload_is_gone(shelf: Shelf) -> None:
    """After completion the upload lists and takes no parts, and completing it again changes nothing."""
    upload_id, stored = shelf.filled()
    shelf.store.complete(KEY, upload_id, stored, replace=False)
    before = shelf.store.visible(KEY)
    assert shelf.store.stored_parts(KEY, upload_id) is None
    assert shelf.send(upload_id, 1) == 404
    for replace in (False, True):
        repeated = shelf.store.complete(KEY, upload_id, stored, replace=replace)
        assert repeated in (Completion.DONE, Completion.UNKNOWN)
    assert shelf.store.visible(KEY) == before


def test_occupied_key(shelf: Shelf) -> None:
    """A key that is taken is not written by itself, the upload stays as it is, and only `replace` takes its place."""
    first, stored = shelf.filled()
    shelf.store.complete(KEY, first, stored[:2], replace=False)
    second, stored = shelf.filled()
    assert shelf.store.complete(KEY, second, stored, replace=False) is Completion.OCCUPIED
    found = shelf.store.visible(KEY)
    assert found is not None
    assert mismatch(shelf.photo, found) is not None
    assert shelf.listed(second) == stored
    assert shelf.store.complete(KEY, second, stored, replace=True) is Completion.DONE
    found = shelf.store.visible(KEY)
    assert found is not None
    assert mismatch(shelf.photo, found) is None


@pytest.mark.parametrize("changed", ["checksum_sha256", "entity_tag", "number"])
def test_parts_that_are_not_stored(shelf: Shelf, changed: str) -> None:
    """Completion with a part that S3 does not hold as it is named is refused, and the upload goes on."""
    upload_id, stored = shelf.filled()
    first = stored[0]
    wrong = StoredPart(
        9 if changed == "number" else first.number,
        first.size_bytes,
        stored[1].checksum_sha256 if changed == "checksum_sha256" else first.checksum_sha256,
        stored[1].entity_tag if changed == "entity_tag" else first.entity_tag,
    )
    with pytest.raises(Unavailable):
        shelf.store.complete(KEY, upload_id, [wrong, *stored[1:]], replace=False)
    assert shelf.store.visible(KEY) is None
    assert shelf.store.complete(KEY, upload_id, stored, replace=False) is Completion.DONE


def test_bytes_type_and_trace(s3_shelf: Shelf) -> None:
    """The object is the photo to the byte, with the type and the trace id of a photo that comes in one piece."""
    upload_id, stored = s3_shelf.filled()
    s3_shelf.store.complete(KEY, upload_id, stored, replace=False)
    assert isinstance(s3_shelf.store, S3Parts)
    found = s3_shelf.store.client.get_object(Bucket=s3_shelf.store.bucket, Key=KEY, ChecksumMode="ENABLED")
    assert (found["ContentType"], found["Metadata"], found["ChecksumType"]) == (
        "image/jpeg",
        {"trace-id": TRACE},
        "COMPOSITE",
    )
    assert found["Body"].read() == large_bytes()


def test_aborted_upload(s3_shelf: Shelf) -> None:
    """An upload that was aborted, as the bucket's lifecycle does, is unknown."""
    upload_id, stored = s3_shelf.filled()
    assert isinstance(s3_shelf.store, S3Parts)
    s3_shelf.store.client.abort_multipart_upload(Bucket=s3_shelf.store.bucket, Key=KEY, UploadId=upload_id)
    assert s3_shelf.store.stored_parts(KEY, upload_id) is None
    assert s3_shelf.store.complete(KEY, upload_id, stored, replace=False) is Completion.UNKNOWN
