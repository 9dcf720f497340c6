from __future__ import annotations

import logging

import pytest

from backend_lambdas.observability import event_logger, traced


def test_lines_carry_ids_and_trace(caplog: pytest.LogCaptureFixture) -> None:
    """A line carries its ids as fields, and the trace id only inside its block."""
    log = event_logger("test.observability")
    with caplog.at_level(logging.INFO):
        with traced("t1"):
            log.info("inside", order_id="o1")
        log.info("outside")
    inside, outside = (vars(record) for record in caplog.records)
    assert (inside["message"], inside["order_id"], inside["trace_id"]) == ("inside", "o1", "t1")
    assert "trace_id" not in outside


def test_exception_is_logged_with_ids(caplog: pytest.LogCaptureFixture) -> None:
    """An exception's line has the traceback and the ids."""
    try:
        int("x")
    except ValueError:
        event_logger("test.observability").exception("failed", order_id="o1")
    (record,) = caplog.records
    assert record.exc_info is not None
    assert vars(record)["order_id"] == "o1"
