"""The HTTP API's authorizer: who signed this token, and from which shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from backend_lambdas.domain.errors import TokenRefused
from backend_lambdas.handlers import _wiring
from backend_lambdas.metrics import Breakdown, Metric
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """A simple response. What is no refusal is raised: the gateway says 500, and the kiosk tries again later."""
    try:
        device = _wiring.gatekeeper().admit(event.get("headers", {}).get("authorization", ""))
    except TokenRefused as exc:
        counted = _wiring.meter().measured({Metric.TOKENS_REFUSED: 1}, {Breakdown.REASON: exc.flaw})
        log.info("token_refused", device_id=exc.device_id, figures=counted)
        return {"isAuthorized": False}
    log.info("kiosk_called", device_id=device.device_id, figures=_wiring.meter().measured({Metric.KIOSK_CALLS: 1}))
    return {"isAuthorized": True, "context": {"deviceId": device.device_id, "storeId": device.store_id}}
