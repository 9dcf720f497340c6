"""POST /v1/print-reports: what became of a photo at the printer."""

from __future__ import annotations

from backend_lambdas.contract.print_jobs import PrintReport, PrintReported
from backend_lambdas.handlers import _http, _wiring_printing
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _report)


def _report(event: _http.Event) -> PrintReported:
    caller = _http.caller(event)
    report = _http.body(event, PrintReport)
    identify(order_id=report.order_id, photo_id=report.photo_id)
    reported = _wiring_printing.report_desk().take(caller.device_id, report)
    log.info("print_reported", outcome=report.outcome.value, reason=report.reason, counted=reported.counted)
    return reported
