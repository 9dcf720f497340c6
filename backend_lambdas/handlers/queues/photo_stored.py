"""S3 says that an object was stored: verify it, count it, and settle its order."""

from __future__ import annotations

import json
from urllib.parse import unquote_plus

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.object_keys import PHOTO_KEY_PATTERN
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.verification import Outcome, Verdict
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import _sqs
from backend_lambdas.metrics import Metric
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _sqs.Batch, _context: object) -> _sqs.BatchAnswer:
    return _sqs.each_message(event, _photos_stored)


def _photos_stored(text: str) -> None:
    for key in _keys(text):
        found = PHOTO_KEY_PATTERN.fullmatch(key)
        if found is None:
            log.warning("object_ignored")  # not its name: who put it there may have called it anything
            continue
        order_id, photo_id = OrderId(found["order_id"]), PhotoId(found["photo_id"])
        identify(order_id=order_id, photo_id=photo_id, device_id=None)  # one message may name several orders' photos
        verdict = _wiring.verifier().photo_stored(order_id, photo_id)
        log.info(verdict.outcome.value, figures=_measured(verdict))


def _measured(verdict: Verdict) -> dict[str, object]:
    meter = _wiring.meter()
    if verdict.stored_at is not None:
        return meter.measured(
            {Metric.PHOTOS_VERIFIED: 1, Metric.UPLOAD_TO_VERIFIED_MS: meter.since_ms(verdict.stored_at)}
        )
    return meter.measured({Metric.PHOTOS_REFUSED: 1}) if verdict.outcome is Outcome.MISMATCHED else {}


def _keys(text: str) -> list[str]:
    """Of the objects that S3 tells of. Raises ContractViolation where the text is no event of S3's."""
    try:
        # S3 sends s3:TestEvent, without Records, when the notification is set up.
        return [unquote_plus(record["s3"]["object"]["key"]) for record in json.loads(text).get("Records", [])]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as exc:
        raise ContractViolation(["body: no event of S3's"]) from exc
