"""Invoked by the administrator, again and again until it is done: the orders' records come to today's version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from backend_lambdas.adapters.orders.migration import Progress
from backend_lambdas.adapters.orders.versions import RECORD_VERSION
from backend_lambdas.contract import codec
from backend_lambdas.handlers import _wiring_erasure
from backend_lambdas.observability import event_logger

log = event_logger(__name__)

PAGES_A_CALL: Final = 10
"""A thousand items, some 15 s where each must be changed. More: nears the function's time-out where DynamoDB is slow.
Fewer: the owner waits for calls."""


@dataclass(frozen=True, slots=True)
class MigrationRequest:
    only_if_needed: bool = False
    """Do nothing where a run to today's version was ended before; otherwise such a run begins anew."""


def handler(event: Mapping[str, Any], _context: object) -> dict[str, object]:
    """Errors are raised: the invoker is the operator, and may read them."""
    request = codec.from_plain(MigrationRequest, event)
    migration = _wiring_erasure.migration()
    progress = migration.progress()
    if (
        progress is None
        or progress.record_version != RECORD_VERSION
        or (progress.is_done and not request.only_if_needed)
    ):
        progress = Progress(RECORD_VERSION)
    for _ in range(PAGES_A_CALL):
        if progress.is_done:
            break
        progress = migration.next_page(progress)
    counts = {"read_count": progress.read_count, "migrated_count": progress.migrated_count}
    log.info("records_migrated", read_count=progress.read_count, migrated_count=progress.migrated_count)
    return {"record_version": progress.record_version, "is_done": progress.is_done, **counts}
