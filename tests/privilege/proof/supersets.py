"""Which functions' roles may do another function's work, and why that is no right too many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CODES: Final = "It spends codes and adds devices, both by their key, and DynamoDB has no right to update alone."
READS_DEVICES: Final = "It reads a code by the same GetItem on the same table."
READS_ORDERS: Final = "It reads the whole order for its own work, by the same Query on the same table."
READS_STAFF: Final = "It reads sessions and members for its own work, by the same GetItem on the same table."
READS_SETTINGS: Final = "It reads the version in force for its own work, by the same Query on the same table."
KEEPS_STAFF: Final = "It is the owner's, and writes all that there is about staff, guesses included."
ENDS: Final = (
    "It forgets guesses by the same DeleteItem on the same table, and DynamoDB has no right to one kind of item."
)
MOVES_ORDERS: Final = "It moves orders and photos on by the same GetItem and UpdateItem on the same table."
NOTHING: Final = "Health asks nothing of AWS."

SUPERSETS: Final[Mapping[str, Mapping[str, str]]] = {
    "issue code": {"enrol": CODES},
    "authorize": {
        "enrol": READS_DEVICES,
        "watch_kiosks": "It looks whether a silent kiosk was revoked, by the same GetItem on the same table.",
        "manage_fleet": "It looks whether a kiosk may be commanded, by the same GetItem on the same table.",
    },
    "ask for a link": {
        "act_on_order": "It asks by the same queue for a mail that staff want.",
        "redrive_dead_letters": "It sends dead requests back, by the same SendMessage on the same queue.",
    },
    "list devices": {
        "list_kiosks": "It finds the shop's devices for its own work, by the same Query on the same index.",
        "manage_fleet": "It finds the shop's devices for its own work, by the same Query on the same index.",
    },
    "log in": {"manage_staff": KEEPS_STAFF},
    "who is logged in": {
        "query_orders": READS_STAFF,
        "count_orders": READS_STAFF,
        "get_staff_order": READS_STAFF,
        "act_on_order": READS_STAFF,
        "start_staff_session": READS_STAFF,
        "end_staff_session": READS_STAFF,
        "manage_staff": READS_STAFF,
        "list_kiosks": READS_STAFF,
        "list_dead_letters": READS_STAFF,
        "redrive_dead_letters": READS_STAFF,
        "get_settings": READS_STAFF,
        "put_settings": READS_STAFF,
    },
    "settings for a kiosk": {"get_settings": READS_SETTINGS, "put_settings": READS_SETTINGS},
    "settings for staff": {"put_settings": READS_SETTINGS},
    "log out": {"start_staff_session": ENDS, "manage_staff": KEEPS_STAFF},
    "report print": {
        "migrate_records": MOVES_ORDERS,
        "erase": MOVES_ORDERS,
        "claim_prints": MOVES_ORDERS,
        "photo_stored": MOVES_ORDERS,
        "send_notice": MOVES_ORDERS,
        "send_link": MOVES_ORDERS,
        "mail_events": MOVES_ORDERS,
        "act_on_order": MOVES_ORDERS,
    },
    "read order": {
        "put_order": READS_ORDERS,
        "grant_uploads": READS_ORDERS,
        "report_stored": READS_ORDERS,
        "photo_stored": READS_ORDERS,
        "erase": "It looks for an order's photos by the same Query on the same table.",
        "send_notice": "It shows the order's photos in the mail, by the same Query on the same table.",
        "send_link": "It shows the order's photos in the mail, by the same Query on the same table.",
        "migrate_records": "It counts an older order's photos, by the same Query on the same table.",
        "get_staff_order": READS_ORDERS,
        "act_on_order": READS_ORDERS,
    },
    "count orders": {"query_orders": "It lists the same stages, by the same Query on the same index."},
    "look at an order": {"act_on_order": "It shows the order after what was done to it, as the other does."},
}
"""By scenario and the handler's module of the other function; any pair that is not here is refused."""

PLAYED_ONLY: Final[Mapping[str, Mapping[str, str]]] = {}
"""Pairs that are refused by evaluation, and not where they are played."""

OPEN_TO_ALL: Final[Mapping[str, str]] = {"health": NOTHING}


def may(scenario: str, function: str) -> bool:
    return scenario in OPEN_TO_ALL or function in SUPERSETS.get(scenario, {})


def may_when_played(scenario: str, function: str) -> bool:
    return may(scenario, function) or function in PLAYED_ONLY.get(scenario, {})
