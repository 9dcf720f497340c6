"""Each minute: which kiosks should have been heard, and were not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from backend_lambdas.handlers import _wiring, _wiring_fleet
from backend_lambdas.metrics import Metric
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(_event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    silent = _wiring_fleet.kiosk_watch().silent()
    for kiosk in silent:
        log.warning("kiosk_silent", device_id=kiosk.device_id, store_id=kiosk.store_id, last_seen_at=kiosk.last_seen_at)
    log.info("kiosks_watched", figures=_wiring.meter().measured({Metric.SILENT_KIOSKS: len(silent)}))
    return {"silent_kiosks": [kiosk.device_id for kiosk in silent]}
