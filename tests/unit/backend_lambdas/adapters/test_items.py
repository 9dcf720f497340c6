from __future__ import annotations

import json
from dataclasses import replace

import pytest

from backend_lambdas.adapters.orders import items
from backend_lambdas.contract.messages import OrderManifest
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.domain.errors import RecordsInconsistent
from backend_lambdas.domain.records import PhotoRecord
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, large_manifest, manifest, photo_id, place, preview_entry
from tests.fakes.clock import FakeClock


def placed(order: OrderManifest) -> PhotoRecord:
    records = FakeOrders()
    place(records, FakeClock(), order)
    return records.photos[ORDER, photo_id(0)]


def test_parts_are_a_list_of_texts() -> None:
    """The checksums of a photo's parts are a list of texts in the item, in their order."""
    photo = placed(large_manifest())
    item = items.photo_to_item(photo)
    assert photo.part_checksums_sha256 is not None
    assert item["part_checksums_sha256"] == {"L": [{"S": checksum} for checksum in photo.part_checksums_sha256]}
    assert item["part_size_bytes"] == {"N": str(8 * 1024 * 1024)}
    assert items.photo_from_item(item) == photo


def test_items_without_parts_are_as_they_were() -> None:
    """A photo without parts has the item that it had before there were any, and such an item is read as before."""
    photo = placed(manifest(1))
    item = items.photo_to_item(photo)
    assert not [name for name in item if name.startswith("part")]
    assert item["record_version"] == {"N": "3"}
    assert items.photo_from_item(item) == photo


def test_a_photo_with_preview_is_one_write_unit() -> None:
    """The item of a photo with a preview and prints stays below the kilobyte that DynamoDB bills at once, with all that
    the photo's later moves add.
    """
    entry = replace(preview_entry(0), prints=(PrintEntry("10x15", 102, 152, "glossy", 2, 29, border=False),))
    order = replace(manifest(1, email=f"{'a' * 30}@{'b' * 30}.example"), photos=(entry,), currency="EUR")
    photo = replace(
        placed(order),
        upload_timestamp="2026-05-04T09:31:00.000Z",
        processed_s3_location=f"s3://photo-kiosk-prod-photos-123456789012/{photo_key(ORDER, photo_id(0))}",
    )
    item = items.photo_to_item(photo) | {"attention_key": {"S": f"{photo.store_id}#processed"}}
    size_bytes = sum(len(name) + sum(len(value) for value in held.values()) for name, held in item.items())
    assert photo.preview_size_bytes is not None
    assert items.photo_from_item(item) == photo
    assert size_bytes + len(json.dumps(photo.prints)) < 1024


@pytest.mark.parametrize("broken", [{"S": "x"}, {"L": [{"N": "1"}]}, {"M": {}}])
def test_broken_list(broken: dict[str, object]) -> None:
    """A list that no code path writes is a bug, and said to be."""
    with pytest.raises(RecordsInconsistent, match="part_checksums_sha256"):
        items.photo_from_item(items.photo_to_item(placed(large_manifest())) | {"part_checksums_sha256": broken})
