"""What every OrderRecords promises of an order's one mail: the fake of the tests and DynamoDB alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.domain.errors import RecordsInconsistent
from backend_lambdas.domain.mail_events import DeliveryReport
from backend_lambdas.domain.ports import OrderRecords
from tests.contract.placed_orders import (
    AT,
    BOUNCED,
    DELIVERED,
    empty,
    head_of,
    lease,
)
from tests.fakes.backend_data import (
    ORDER,
    OTHER_ORDER,
    STORE,
    manifest,
    place,
)
from tests.fakes.clock import FakeClock


def test_lease(records: OrderRecords) -> None:
    """One at a time holds the notice's lease; the next may take it when it has run out."""
    assert records.lease_notice(ORDER, lease(100))
    assert not records.lease_notice(ORDER, lease(189))
    assert records.lease_notice(ORDER, lease(190))
    assert head_of(records).notice_lease_until_s == 280
    assert head_of(records).notice_status is NoticeStatus.SENDING


def test_own_lease_is_held(records: OrderRecords) -> None:
    """Who asks twice for the same lease has it, and another of the same second has not."""
    own, other = lease(100), lease(100)
    assert records.lease_notice(ORDER, own)
    assert records.lease_notice(ORDER, own)
    assert not records.lease_notice(ORDER, other)
    records.mark_notice_sent(ORDER, AT)
    assert not records.lease_notice(ORDER, lease(190))


def test_nothing_is_sent_without_a_lease(records: OrderRecords) -> None:
    """A notice that waits or was refused cannot be marked as sent, nor one of no order."""
    with pytest.raises(RecordsInconsistent):
        records.mark_notice_sent(OTHER_ORDER, AT)
    with pytest.raises(RecordsInconsistent):
        records.mark_notice_sent(ORDER, AT)
    records.lease_notice(ORDER, lease(100))
    records.mark_notice_refused(ORDER, "MessageRejected", AT)
    with pytest.raises(RecordsInconsistent):
        records.mark_notice_sent(ORDER, AT)


def test_sent_is_final(records: OrderRecords) -> None:
    """After sent there is no lease and no refusal."""
    records.lease_notice(ORDER, lease(100))
    records.mark_notice_sent(ORDER, AT)
    records.mark_notice_sent(ORDER, AT)
    records.mark_notice_refused(ORDER, "late", AT)
    assert not records.lease_notice(ORDER, lease(1000))
    assert head_of(records).notice_status is NoticeStatus.SENT


def test_refused_waits_for_staff(records: OrderRecords) -> None:
    """A refused notice keeps its reason and is not leased again by itself."""
    records.lease_notice(ORDER, lease(100))
    records.mark_notice_refused(ORDER, "MessageRejected", AT)
    assert head_of(records).notice_reason == "MessageRejected"
    assert not records.lease_notice(ORDER, lease(1000))


UNCLEAR = DeliveryReport(DeliveryStatus.BOUNCED, "2026-05-04T09:34:00.000Z", DeliveryReason.UNCLEAR)


SUPPRESSED = DeliveryReport(DeliveryStatus.SUPPRESSED, "2026-05-04T09:31:30.000Z", DeliveryReason.SUPPRESSION_LIST)


def delivery(records: OrderRecords) -> tuple[object, ...]:
    head = head_of(records)
    return head.notice_delivery, head.notice_delivery_at, head.notice_delivery_reason, head.notice_delivery_rank


def parts(report: DeliveryReport) -> tuple[object, ...]:
    return report.status, report.at, report.reason, report.rank


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((DELIVERED, BOUNCED, DELIVERED), BOUNCED),
        ((BOUNCED, DELIVERED), BOUNCED),
        ((UNCLEAR, DELIVERED), DELIVERED),
        ((DELIVERED, UNCLEAR), DELIVERED),
        ((SUPPRESSED, DELIVERED, BOUNCED), SUPPRESSED),
    ],
    ids=lambda value: str(len(value)) if isinstance(value, tuple) else value.status.value,
)
def test_the_highest_report_is_kept(
    records: OrderRecords, told: tuple[DeliveryReport, ...], expected: DeliveryReport
) -> None:
    """Whatever order reports come in, the one that stands is kept whole, with its reason or without one."""
    records.lease_notice(ORDER, lease(100))
    records.mark_notice_sent(ORDER, AT)
    for report in told:
        records.keep_delivery(head_of(records), report)
    assert delivery(records) == parts(expected)
    is_suppressed = expected is SUPPRESSED
    assert head_of(records).notice_status is (NoticeStatus.SUPPRESSED if is_suppressed else NoticeStatus.SENT)


def test_suppressed_is_final(records: OrderRecords) -> None:
    """A suppressed notice is neither sent, refused nor leased any more."""
    records.lease_notice(ORDER, lease(100))
    records.keep_delivery(head_of(records), SUPPRESSED)
    records.mark_notice_sent(ORDER, AT)
    records.mark_notice_refused(ORDER, "late", AT)
    assert not records.lease_notice(ORDER, lease(1000))
    assert head_of(records).notice_status is NoticeStatus.SUPPRESSED
    assert delivery(records) == parts(SUPPRESSED)


def test_reports_of_no_mail_are_not_kept(records: OrderRecords) -> None:
    """A notice that waits or was refused keeps no report, and a report makes no order."""
    records.keep_delivery(replace(head_of(records), order_id=OTHER_ORDER), DELIVERED)
    assert records.find_head(OTHER_ORDER) is None
    records.keep_delivery(head_of(records), DELIVERED)
    assert delivery(records) == (None, None, None, None)
    records.lease_notice(ORDER, lease(100))
    records.mark_notice_refused(ORDER, "MessageRejected", AT)
    records.keep_delivery(head_of(records), DELIVERED)
    assert delivery(records)[:3] == (DeliveryStatus.REJECTED, AT, DeliveryReason.ADDRESS_REFUSED)


def test_attention_follows_the_mail(dynamodb_orders: DynamoDbOrders) -> None:
    """An order is before staff while its customer has no mail, and no longer."""
    empty(dynamodb_orders)
    place(dynamodb_orders, FakeClock(), manifest(1))
    dynamodb_orders.lease_notice(ORDER, lease(1))

    def waiting() -> list[str]:
        answer = dynamodb_orders.client.query(
            TableName=dynamodb_orders.table,
            IndexName="by_attention",
            KeyConditionExpression="attention_key = :value",
            ExpressionAttributeValues={":value": {"S": f"{STORE}#notice_bounced"}},
        )
        return [item["order_id"]["S"] for item in answer["Items"]]

    dynamodb_orders.keep_delivery(head_of(dynamodb_orders), UNCLEAR)
    assert waiting() == [ORDER]
    dynamodb_orders.keep_delivery(head_of(dynamodb_orders), DELIVERED)
    assert waiting() == []
    dynamodb_orders.keep_delivery(head_of(dynamodb_orders), BOUNCED)
    assert waiting() == [ORDER]
