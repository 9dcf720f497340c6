"""The paths of version 1, as the template declares them and as the kiosk calls them."""

from __future__ import annotations

from typing import Final

from backend_lambdas.contract.identifiers import CommandId, OrderId, PhotoId

HEALTH: Final = "/v1/health"
ENROLMENTS: Final = "/v1/enrolments"
ORDER: Final = "/v1/orders/{order_id}"
ORDER_UPLOADS: Final = "/v1/orders/{order_id}/uploads"
ORDER_LINK: Final = "/v1/orders/{order_id}/link"
ORDER_STORED: Final = "/v1/orders/{order_id}/stored"
PHOTO_PARTS: Final = "/v1/orders/{order_id}/photos/{photo_id}/parts"
HEARTBEATS: Final = "/v1/heartbeats"
COMMAND_RESULT: Final = "/v1/commands/{command_id}/result"
COMMAND_LOGS: Final = "/v1/commands/{command_id}/logs"
STAFF_SESSIONS: Final = "/v1/staff/sessions"
CURRENT_STAFF_SESSION: Final = "/v1/staff/sessions/current"
STAFF_ORDER_QUERIES: Final = "/v1/staff/order-queries"
STAFF_ORDER_COUNTS: Final = "/v1/staff/order-counts"
STAFF_ORDER: Final = "/v1/staff/orders/{order_id}"
STAFF_ORDER_ACTIONS: Final = "/v1/staff/orders/{order_id}/actions"
STAFF_KIOSKS: Final = "/v1/staff/kiosks"
STAFF_DEAD_LETTERS: Final = "/v1/staff/dead-letters"
STAFF_REDRIVES: Final = "/v1/staff/dead-letters/redrives"
STAFF_SETTINGS: Final = "/v1/staff/settings"
PRINT_CLAIMS: Final = "/v1/print-claims"
PRINT_REPORTS: Final = "/v1/print-reports"
CONFIG: Final = "/v1/config"


def order(order_id: OrderId) -> str:
    return ORDER.format(order_id=order_id)


def order_uploads(order_id: OrderId) -> str:
    return ORDER_UPLOADS.format(order_id=order_id)


def order_stored(order_id: OrderId) -> str:
    return ORDER_STORED.format(order_id=order_id)


def photo_parts(order_id: OrderId, photo_id: PhotoId) -> str:
    return PHOTO_PARTS.format(order_id=order_id, photo_id=photo_id)


def staff_order(order_id: OrderId) -> str:
    return STAFF_ORDER.format(order_id=order_id)


def staff_order_actions(order_id: OrderId) -> str:
    return STAFF_ORDER_ACTIONS.format(order_id=order_id)


def command_result(command_id: CommandId) -> str:
    return COMMAND_RESULT.format(command_id=command_id)


def command_logs(command_id: CommandId) -> str:
    return COMMAND_LOGS.format(command_id=command_id)
