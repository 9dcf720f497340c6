"""What a kiosk asks next, and where it has the ids from; fuzzing follows these, too."""

from __future__ import annotations

from typing import Any, Final

_PHOTO: Final = "$response.body#/photos/0/photo_id"
_ORDER: Final = {"order_id": "$response.body#/order_id"}
_SAME_ORDER: Final = {"order_id": "$request.path.order_id"}


def _link(operation: str, parameters: dict[str, str], body: object = None) -> dict[str, Any]:
    link: dict[str, Any] = {"operationId": operation, "parameters": parameters}
    return link | ({"requestBody": body} if body is not None else {})


LINKS: Final[dict[str, dict[str, Any]]] = {
    "put_order": {
        "grant_uploads": _link("grant_uploads", _ORDER, {"photo_ids": [_PHOTO]}),
        "get_order": _link("get_order", _ORDER),
        "report_stored": _link("report_stored", _ORDER, {"photo_ids": [_PHOTO]}),
        "grant_parts": _link("grant_parts", _ORDER | {"photo_id": _PHOTO}, {"part_numbers": [1]}),
    },
    "grant_uploads": {"get_order": _link("get_order", _SAME_ORDER)},
    "grant_parts": {"get_order": _link("get_order", _SAME_ORDER)},
}
"""By the operation's name."""
