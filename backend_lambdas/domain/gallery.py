"""The gallery's document: what the static page shows, and nothing that names the customer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from backend_lambdas.domain.records import Order

GALLERY_PAGE: Final = "index.html"
GALLERY_DOCUMENT: Final = "gallery.json"
GALLERY_VERSION: Final = 1


def gallery_document(order: Order) -> str:
    """JSON beside the page; addresses are relative, so that it knows nothing of links and their signatures."""
    photos = [
        {
            "file": f"photos/{photo.photo_id}.jpg",
            "width_px": photo.width_px,
            "height_px": photo.height_px,
            "size_bytes": photo.size_bytes,
        }
        for photo in order.photos
    ]
    document = {"version": GALLERY_VERSION, "language": order.head.language, "photos": photos}
    return json.dumps(document, separators=(",", ":"))
