from __future__ import annotations

import json
import logging

import jsonschema
import pytest
from awslambdaric.lambda_runtime_log_utils import JsonFormatter

from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.metrics import Breakdown, Meter, Metric
from backend_lambdas.observability import event_logger, identify, one_event
from tests.embedded_metrics import extracted
from tests.fakes.backend_data import DEVICE, ORDER, TRACE
from tests.fakes.clock import FakeClock

CLOCK = FakeClock()
METER = Meter("prod", CLOCK)


def test_a_lambda_log_line_is_a_metric(caplog: pytest.LogCaptureFixture) -> None:
    """A line with figures, as Lambda's runtime writes it, keeps the specification, and its ids are no dimensions."""
    with caplog.at_level(logging.INFO), one_event():
        identify(order_id=ORDER, device_id=DEVICE, trace_id=TRACE)
        figures = METER.measured({Metric.NOTICES_SENT: 1, Metric.ORDER_TO_MAIL_MS: 4200})
        event_logger("test").info("notice_sent", figures=figures)
    line = json.loads(JsonFormatter().format(caplog.records[0]))
    assert extracted(line) == {
        ("PhotoKiosk", "NoticesSent", "Stage=prod"): 1,
        ("PhotoKiosk", "OrderToMail", "Stage=prod"): 4200,
    }
    assert (line["message"], line["order_id"], line["trace_id"]) == ("notice_sent", ORDER, TRACE)
    assert line["_aws"]["Timestamp"] == int(CLOCK.now().timestamp() * 1000)


@pytest.mark.parametrize("metric", Metric)
def test_each_metric_keeps_the_specification(metric: Metric) -> None:
    """Every metric has a unit that CloudWatch knows, and a breakdown is one more dimension of few values."""
    (key,) = extracted(METER.measured({metric: 1}, {Breakdown.OUTCOME: DeliveryStatus.BOUNCED}))
    assert key == ("PhotoKiosk", metric.value, "Stage=prod", "Outcome=bounced")


@pytest.mark.parametrize("broken", ["Timestamp", "CloudWatchMetrics"])
def test_the_schema_refuses_what_cloudwatch_would(broken: str) -> None:
    """The specification's schema bites: without its members a line is none."""
    figures = METER.measured({Metric.NOTICES_SENT: 1})
    del figures["_aws"][broken]  # type: ignore[attr-defined]  # whatever was made must be a mapping
    with pytest.raises(jsonschema.ValidationError):
        extracted(figures)


def test_since() -> None:
    """A duration is in milliseconds, and never below zero where another machine's clock is ahead."""
    assert METER.since_ms("2026-05-04T09:29:58.500Z") == 1500
    assert METER.since_ms("2026-05-04T10:30:00.000Z") == 0
