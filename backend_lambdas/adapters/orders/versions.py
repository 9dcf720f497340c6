"""How an item of an older version becomes one of today's: docs/records.md says how the next version is made.

Each step is a pure function of one item, and may meet an item that a newer version has written to since. It changes
what readers and indexes find, and leaves alone what the version before it must still be able to read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from backend_lambdas.contract.fields import customer_key
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus

RECORD_VERSION: Final = 3
"""Of heads and photos; what is put has it, and what is only updated keeps its own until it is migrated."""

Item = dict[str, Any]


def version_of(item: Mapping[str, Any]) -> int:
    return int(item["record_version"]["N"])


def upgraded(item: Mapping[str, Any]) -> Item:
    """The item as today's version would have it; a newer one stays as it is."""
    made = dict(item)
    for version in range(version_of(item), RECORD_VERSION):
        made = UPGRADES[version](made) | {"record_version": {"N": str(version + 1)}}
    return made


def _found_by_customer_and_print(item: Item) -> Item:
    """Heads get the address that the index by customer finds, photos get it in its one form, and a photo of which
    nothing is to come on paper leaves the print queue.
    """
    if "recipient" in item:
        return item | {"customer_email": {"S": customer_key(item["recipient"]["S"])}}
    made = item | {"customer_email": {"S": customer_key(item["customer_email"]["S"])}}
    if "prints" not in item:
        made["print_status"] = {"S": PrintStatus.WAITING.value}
        if made["photo_status"]["S"] == PhotoStatus.PROCESSED:
            made.pop("attention_key", None)
    return made


def _counted(item: Item) -> Item:
    """What came with version 3 no item can tell by itself: how much of an order is to be printed stands on its photos.
    A head is read without it, and stays out of its shop's lists, until the migration has counted.
    """
    return dict(item)


UPGRADES: Final[Mapping[int, Callable[[Item], Item]]] = MappingProxyType({1: _found_by_customer_and_print, 2: _counted})
"""From each version to the next."""
