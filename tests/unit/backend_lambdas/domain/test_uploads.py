from __future__ import annotations

import pytest

from backend_lambdas.contract import codec
from backend_lambdas.contract.object_keys import PHOTO_KEY_PATTERN
from backend_lambdas.contract.uploads import UploadRequest
from backend_lambdas.domain.errors import OrderNotFound, PhotoNotFound
from backend_lambdas.domain.uploads import UploadDesk
from tests.fakes.backend import FakeOrders, FakeStore
from tests.fakes.backend_data import (
    DEVICE,
    ORDER,
    OTHER_DEVICE,
    manifest_with_previews,
    photo_id,
    place,
    preview_bytes,
)
from tests.fakes.clock import FakeClock


@pytest.fixture
def records() -> FakeOrders:
    orders = FakeOrders()
    place(orders, FakeClock())
    return orders


@pytest.fixture
def desk(records: FakeOrders) -> UploadDesk:
    return UploadDesk(records, FakeStore(), FakeClock())


def test_grant(desk: UploadDesk) -> None:
    """A pending photo gets a URL to its own key, for a quarter of an hour, and only while nothing lies there."""
    (grant,) = desk.grant(DEVICE, ORDER, UploadRequest((photo_id(1),))).uploads
    assert grant.url == f"https://s3.invalid/orders/{ORDER}/photos/{photo_id(1)}.jpg?lifetime=900"
    assert grant.expires_at == "2026-05-04T09:45:00.000Z"
    assert grant.headers["If-None-Match"] == "*"


def test_processed_photos_are_left_out(desk: UploadDesk, records: FakeOrders) -> None:
    """A photo that is verified needs no upload."""
    records.mark_processed(
        records.photos[ORDER, photo_id(0)], "s3://x/y", "2026-05-04T09:31:00.000Z", "2026-05-04T09:31:01.000Z"
    )
    grants = desk.grant(DEVICE, ORDER, UploadRequest((photo_id(0), photo_id(1))))
    assert [grant.photo_id for grant in grants.uploads] == [photo_id(1)]


def test_failed_photo_may_be_replaced(desk: UploadDesk, records: FakeOrders) -> None:
    """Where the wrong bytes lie, the right ones may overwrite them."""
    records.mark_failed(records.photos[ORDER, photo_id(0)], "size", "2026-05-04T09:31:00.000Z")
    (grant,) = desk.grant(DEVICE, ORDER, UploadRequest((photo_id(0),))).uploads
    assert "If-None-Match" not in grant.headers


def test_doubled_ids_give_one_grant(desk: UploadDesk) -> None:
    """A photo that is asked for twice is granted once."""
    assert len(desk.grant(DEVICE, ORDER, UploadRequest((photo_id(0), photo_id(0)))).uploads) == 1


def test_unknown_photo(desk: UploadDesk) -> None:
    """A photo outside the manifest is refused, and with it the whole request."""
    with pytest.raises(PhotoNotFound, match=photo_id(9)):
        desk.grant(DEVICE, ORDER, UploadRequest((photo_id(0), photo_id(9))))


def test_another_devices_order(desk: UploadDesk) -> None:
    """No device uploads into another's order."""
    with pytest.raises(OrderNotFound):
        desk.grant(OTHER_DEVICE, ORDER, UploadRequest((photo_id(0),)))


def test_preview_is_granted_with_its_photo() -> None:
    """A photo whose manifest told of a preview gets a URL for that, too, to a key that no event is told of."""
    records = FakeOrders()
    place(records, FakeClock(), manifest_with_previews(1))
    records.mark_failed(records.photos[ORDER, photo_id(0)], "size", "2026-05-04T09:31:00.000Z")
    (grant,) = UploadDesk(records, FakeStore(), FakeClock()).grant(DEVICE, ORDER, UploadRequest((photo_id(0),))).uploads
    assert grant.preview is not None
    assert grant.preview.url == f"https://s3.invalid/orders/{ORDER}/previews/{photo_id(0)}?lifetime=900"
    assert grant.preview.headers == {"Content-Length": str(len(preview_bytes(0))), "If-None-Match": "*"}
    assert PHOTO_KEY_PATTERN.fullmatch(f"orders/{ORDER}/previews/{photo_id(0)}") is None


def test_photo_without_preview_gets_a_grant_as_before(desk: UploadDesk) -> None:
    """Where the manifest told of no preview, the grant does not speak of one."""
    (grant,) = desk.grant(DEVICE, ORDER, UploadRequest((photo_id(1),))).uploads
    assert "preview" not in codec.encode(grant)
