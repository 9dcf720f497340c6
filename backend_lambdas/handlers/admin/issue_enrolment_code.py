"""Invoked by the administrator, with no route to it: a one-time enrolment code for a shop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend_lambdas.contract import codec
from backend_lambdas.handlers import _wiring
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


@dataclass(frozen=True, slots=True)
class CodeRequest:
    store_id: str
    lifetime_s: int = 900


def handler(event: Mapping[str, Any], _context: object) -> dict[str, str]:
    """Errors are raised: the invoker is the operator, and may read them."""
    request = codec.from_plain(CodeRequest, event)
    issued = _wiring.enrolment_desk().issue_code(request.store_id, request.lifetime_s)
    log.info("enrolment_code_issued", store_id=request.store_id, expires_at=issued.expires_at)
    return {"code": issued.code, "expires_at": issued.expires_at}
