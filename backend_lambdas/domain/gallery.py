"""The gallery's document: what the static page shows, and nothing that names the customer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.object_keys import order_folder, photo_key, preview_key

if TYPE_CHECKING:
    from backend_lambdas.domain.records import Order, PhotoRecord

GALLERY_PAGE: Final = "index.html"
GALLERY_DOCUMENT: Final = "gallery.json"
GALLERY_VERSION: Final = 1


def gallery_document(order: Order) -> str:
    """JSON beside the page; addresses are relative, so that it knows nothing of links and their signatures."""
    photos = [_listed(photo) for photo in order.photos]
    document = {"version": GALLERY_VERSION, "language": order.head.language, "photos": photos}
    return json.dumps(document, separators=(",", ":"))


def _listed(photo: PhotoRecord) -> dict[str, str | int]:
    folder = order_folder(photo.order_id)
    listed: dict[str, str | int] = {
        "file": photo_key(photo.order_id, photo.photo_id).removeprefix(folder),
        "width_px": photo.width_px,
        "height_px": photo.height_px,
        "size_bytes": photo.size_bytes,
    }
    if photo.has_preview:  # whether it was sent is for the page to see, which shows the photo where it was not
        listed["preview"] = preview_key(photo.order_id, photo.photo_id).removeprefix(folder)
    return listed
