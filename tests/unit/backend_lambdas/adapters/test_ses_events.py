"""SES' events as its developer guide has them, with this product's tag among the mail's tags."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from backend_lambdas.adapters import ses_events
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.mail_events import DeliveryReport
from tests.fakes.backend_data import ORDER

EVENTS: Final = Path(__file__).parents[3] / "data" / "ses"


def event(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((EVENTS / f"{name}_event.json").read_text("utf-8"))
    return found


def reported(found: dict[str, Any]) -> DeliveryReport | None:
    return ses_events.read(json.dumps(found)).report


@pytest.mark.parametrize(
    ("name", "status", "at", "reason"),
    [
        ("send", DeliveryStatus.ACCEPTED, "2026-05-04T09:31:16.645Z", None),
        ("delivery", DeliveryStatus.DELIVERED, "2026-05-04T09:31:17.000Z", None),
        ("delivery_delay", DeliveryStatus.DELAYED, "2026-05-04T10:31:18.095Z", DeliveryReason.SERVER_TROUBLE),
        ("bounce", DeliveryStatus.BOUNCED, "2026-05-04T09:31:18.669Z", DeliveryReason.NO_SUCH_ADDRESS),
        ("complaint", DeliveryStatus.COMPLAINED, "2026-05-04T10:02:00.512Z", DeliveryReason.MARKED_AS_SPAM),
        ("reject", DeliveryStatus.REJECTED, "2026-05-04T09:31:16.645Z", DeliveryReason.CONTENT_REFUSED),
    ],
)
def test_each_kind(name: str, status: DeliveryStatus, at: str, reason: DeliveryReason | None) -> None:
    """Each kind of event names its order, what became of the mail, when, and why in the contract's codes."""
    word = ses_events.read(json.dumps(event(name)))
    assert word.order_ids == (ORDER,)
    assert word.report == DeliveryReport(status, at, reason)


@pytest.mark.parametrize(
    ("kind", "sub_type", "recipient_status", "status", "reason"),
    [
        ("Permanent", "NoEmail", None, DeliveryStatus.BOUNCED, DeliveryReason.NO_SUCH_ADDRESS),
        ("Permanent", "General", "5.7.1", DeliveryStatus.BOUNCED, DeliveryReason.SERVER_REFUSED),
        ("Permanent", "General", None, DeliveryStatus.BOUNCED, DeliveryReason.SERVER_REFUSED),
        ("Permanent", "Suppressed", None, DeliveryStatus.SUPPRESSED, DeliveryReason.SUPPRESSION_LIST),
        ("Permanent", "OnAccountSuppressionList", None, DeliveryStatus.SUPPRESSED, DeliveryReason.SUPPRESSION_LIST),
        ("Transient", "General", None, DeliveryStatus.BOUNCED, DeliveryReason.UNCLEAR),
        ("Transient", "MailboxFull", "4.2.2", DeliveryStatus.BOUNCED, DeliveryReason.MAILBOX_FULL),
        ("Transient", "MessageTooLarge", None, DeliveryStatus.BOUNCED, DeliveryReason.TOO_LARGE),
        ("Transient", "ContentRejected", None, DeliveryStatus.BOUNCED, DeliveryReason.CONTENT_REFUSED),
        ("Undetermined", "Undetermined", None, DeliveryStatus.BOUNCED, DeliveryReason.UNCLEAR),
        ("Permanent", "OfTomorrow", None, DeliveryStatus.BOUNCED, DeliveryReason.SERVER_REFUSED),
    ],
)
def test_bounces(
    kind: str, sub_type: str, recipient_status: str | None, status: DeliveryStatus, reason: DeliveryReason
) -> None:
    """Each kind of bounce has its reason, also one without a recipient, or of a kind that is not known yet."""
    found = event("bounce")
    recipients = [{"emailAddress": "x@example.com", "status": recipient_status}] if recipient_status else []
    found["bounce"] |= {"bounceType": kind, "bounceSubType": sub_type, "bouncedRecipients": recipients}
    report = reported(found)
    assert report is not None
    assert (report.status, report.reason) == (status, reason)


def test_a_complaint_of_before_is_suppression() -> None:
    """An address that is suppressed because of a complaint is no new complaint."""
    found = event("complaint")
    found["complaint"]["complaintSubType"] = "OnAccountSuppressionList"
    report = reported(found)
    assert report is not None
    assert report.status is DeliveryStatus.SUPPRESSED


@pytest.mark.parametrize(
    "found",
    [
        event("send") | {"eventType": "Open"},
        event("send") | {"mail": {"tags": {"ses:configuration-set": ["notices"]}}},
        event("bounce") | {"mail": {"tags": {"order_id": ["not-an-order"]}}},
        event("delivery") | {"mail": {"messageId": "without tags"}},
    ],
    ids=["other event", "no tag", "no order", "no tags"],
)
def test_others_say_nothing(found: dict[str, Any]) -> None:
    """Other events, and mail that is not of an order, have no report."""
    assert reported(found) is None


def test_the_greeting_says_nothing() -> None:
    """SES' plain text to a new topic is no failure."""
    assert ses_events.read("Successfully validated SNS topic for Amazon SES event publishing.").report is None


@pytest.mark.parametrize(
    "found",
    [event("send") | {"eventType": "Bounce"}, event("delivery") | {"delivery": {"timestamp": "soon"}}, {"x": 1}],
)
def test_half_an_event_is_none(found: dict[str, Any]) -> None:
    """An event without what its kind has, or with a time that is none, is no message that a repeat could mend."""
    with pytest.raises(ContractViolation):
        reported(found)


def test_the_mail_with_a_new_link_is_told_apart() -> None:
    """Of a mail with a new link the report says which one it is; a tag that is no moment is no event of ours."""
    found = event("delivery")
    found["mail"]["tags"]["link_at_s"] = ["1764000000"]
    report = reported(found)
    assert report is not None
    assert report.link_at_s == 1_764_000_000
    found["mail"]["tags"]["link_at_s"] = ["-1"]
    with pytest.raises(ContractViolation, match="link_at_s"):
        reported(found)
