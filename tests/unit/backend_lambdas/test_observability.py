from __future__ import annotations

import json
import logging

import pytest
from awslambdaric.lambda_runtime_log_utils import JsonFormatter

from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import Throttled
from backend_lambdas.observability import event_logger, identify, known, one_event, told
from backend_lambdas.settings import SettingsInvalid

log = event_logger("test.observability")


def fields(record: logging.LogRecord) -> dict[str, object]:
    """As Lambda's runtime writes them."""
    found: dict[str, object] = json.loads(JsonFormatter().format(record))
    return found


def look_up(key: str) -> str:
    table: dict[str, str] = {}
    return table[key]


def test_lines_carry_what_is_known(caplog: pytest.LogCaptureFixture) -> None:
    """A line carries its own fields and the event's ids from when they are known; no line outside has them."""
    with caplog.at_level(logging.INFO):
        with one_event():
            identify(order_id="o1", device_id="d1")
            identify(trace_id="t1", device_id=None)
            log.info("inside", photo_count=2)
        identify(order_id="o2")
        log.info("outside")
    inside, outside = map(fields, caplog.records)
    assert (inside["message"], inside["order_id"], inside["trace_id"], inside["photo_count"]) == (
        "inside",
        "o1",
        "t1",
        2,
    )
    assert "device_id" not in inside
    assert not {"order_id", "trace_id"} & outside.keys()
    assert known("order_id") is None


def test_of_a_strangers_error_the_class_is_told(caplog: pytest.LogCaptureFixture) -> None:
    """An error's line has its class, its stack, its causes and the ids; the text only of errors that promise ids."""
    try:
        try:
            look_up("anna@example.com")
        except KeyError as exc:
            raise Throttled("UpdateItem: ThrottlingException") from exc
    except Throttled:
        log.exception("failed", order_id="o1")
    try:
        int("anna@example.com")
    except ValueError:
        log.exception("failed_too")
    ours, strangers = map(fields, caplog.records)
    assert (ours["errorType"], ours["errorMessage"]) == ("Throttled", "UpdateItem: ThrottlingException")
    assert (ours["causes"], ours["order_id"]) == (["KeyError"], "o1")
    assert (strangers["errorType"], strangers["errorMessage"]) == ("ValueError", "")
    assert "test_of_a_strangers_error" in str(strangers["stackTrace"])
    assert "anna@" not in json.dumps([ours["causes"], strangers["errorMessage"]])


def test_who_promises_ids_is_told() -> None:
    """Our own errors are told in full; any other by its class alone."""
    assert told(ContractViolation(["x: wrong"])) == "x: wrong"
    assert told(SettingsInvalid(["X: not set"])) == "X: not set"
    assert told(OSError("/home/anna")) == ""
