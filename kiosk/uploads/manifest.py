"""A journaled order as the backend gets it."""

from __future__ import annotations

from collections.abc import Sequence

from backend_lambdas.contract.messages import OrderManifest, PhotoEntry
from kiosk.uploads.journal import JournaledOrder, JournaledPhoto


def manifest_of(order: JournaledOrder, photos: Sequence[JournaledPhoto]) -> OrderManifest:
    """The same bytes each time, since the backend compares digests: from journaled columns alone."""
    return OrderManifest(
        order_id=order.order_id,
        customer_email=order.customer_email,
        language=order.language,
        consented_at=order.consented_at,
        created_at=order.created_at,
        trace_id=order.trace_id,
        photos=tuple(
            PhotoEntry(
                photo_id=photo.photo_id,
                media_type="image/jpeg",
                size_bytes=photo.size_bytes,
                checksum_sha256=photo.checksum_sha256,
                width_px=photo.width_px,
                height_px=photo.height_px,
                parts=photo.parts,
                prints=photo.prints,
                preview=photo.preview,
            )
            for photo in photos
        ),
        currency=order.currency,
    )
