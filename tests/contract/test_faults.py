"""The adapters keep their ports' promises when AWS loses replies, breaks connections, fails and throttles."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import boto3
import httpx
import pytest
from botocore.retries.standard import ExponentialBackoff

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.clients import client
from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.adapters.ses_mailer import SesMailer
from backend_lambdas.adapters.sns_announcements import SnsAnnouncements
from backend_lambdas.adapters.sqs_dead_letters import SqsDeadLetters
from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from backend_lambdas.domain.errors import Throttled, Unavailable
from backend_lambdas.domain.mail_events import DeliveryReport
from backend_lambdas.domain.notice_mail.mail import Mail
from backend_lambdas.domain.orders import photo_record
from backend_lambdas.domain.ports import Burial, NoticeLease
from backend_lambdas.domain.records import Order, OrderHead
from tests.aws_faults import Fault, Faults, captive_portal, internal_error, lost_reply, reset, throttled
from tests.fakes.backend_data import ORDER, TRACE, entry, manifest, photo_id, place
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, create_table, empty_orders

AT = "2026-05-04T09:31:00.000Z"
LEASE = NoticeLease("lease", 100, 190)
ATTEMPTS = 3
PASSING: list[Fault] = [lost_reply, reset, internal_error, throttled]


@pytest.fixture(autouse=True, scope="module")
def aws(ministack: MiniStack) -> Iterator[MiniStack]:
    """The product's own clients, of one session, without their pauses between tries."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in ministack.environment().items():
            patch.setenv(name, value)
        patch.setattr(boto3, "DEFAULT_SESSION", None)  # it keeps the keys of its first use
        patch.setattr(ExponentialBackoff, "delay_amount", lambda _self, _context: 0)
        yield ministack


@pytest.fixture(scope="module")
def table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "OrdersTable")


@pytest.fixture(scope="module")
def quota_table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "DevicesTable")


@dataclass
class Records:
    orders: DynamoDbOrders
    faults: Faults

    @property
    def order(self) -> Order:
        order = self.orders.find(ORDER)
        assert order is not None
        return order


@pytest.fixture
def records(aws: MiniStack, table: str, quota_table: str) -> Iterator[Records]:
    """An empty table behind a line that can fail."""
    made = client("dynamodb")
    empty_orders(made, table)
    yield Records(DynamoDbOrders(made, table, lambda _seconds: None, quota_table), Faults(made))
    made.close()


@dataclass(frozen=True)
class Write:
    """One of the records' writes: what must be there before, the write, its operation, and what it must leave."""

    before: Callable[[Records], object]
    act: Callable[[DynamoDbOrders], object]
    operation: str
    left: Callable[[Order], object]
    expected: object


def placed(records: Records) -> None:
    place(records.orders, FakeClock(), manifest(2))


def processed(records: Records) -> None:
    placed(records)
    for photo in records.order.photos:
        records.orders.mark_processed(photo, "s3://x/y", AT, AT)


def leased(records: Records) -> None:
    placed(records)
    records.orders.lease_notice(ORDER, LEASE)


def sent(records: Records) -> None:
    leased(records)
    records.orders.mark_notice_sent(ORDER, AT)


def head_of(orders: DynamoDbOrders) -> OrderHead:
    head = orders.find_head(ORDER)
    assert head is not None
    return head


def headed(records: Records) -> None:
    placed(records)
    for photo in records.order.photos:
        key = {"order_id": to_attribute(ORDER), "photo_id": to_attribute(photo.photo_id)}
        records.orders.client.delete_item(TableName=records.orders.table, Key=key)


def first_photo(orders: DynamoDbOrders) -> Any:
    photo = orders.find_photo(ORDER, photo_id(0))
    assert photo is not None
    return photo


def add_both(orders: DynamoDbOrders) -> None:
    head = head_of(orders)
    orders.add_photos([photo_record(head, number, entry(number)) for number in range(2)])


WRITES = {
    "create_head": Write(
        lambda _: None,
        lambda orders: place(orders, FakeClock(), manifest(2)),
        "TransactWriteItems",
        lambda order: len(order.photos),
        2,
    ),
    "add_photos": Write(headed, add_both, "TransactWriteItems", lambda order: len(order.photos), 2),
    "mark_processed": Write(
        placed,
        lambda orders: orders.mark_processed(first_photo(orders), "s3://x/y", AT, AT),
        "TransactWriteItems",
        lambda order: (order.photos[0].photo_status, order.head.processed_count),
        (PhotoStatus.PROCESSED, 1),
    ),
    "mark_failed": Write(
        placed,
        lambda orders: orders.mark_failed(first_photo(orders), "size", AT),
        "UpdateItem",
        lambda order: (order.photos[0].photo_status, order.photos[0].status_reason),
        (PhotoStatus.FAILED, "size"),
    ),
    "mark_ready": Write(
        processed,
        lambda orders: orders.mark_ready(ORDER, AT),
        "UpdateItem",
        lambda order: order.head.order_status,
        OrderStatus.READY,
    ),
    "lease_notice": Write(
        placed,
        lambda orders: orders.lease_notice(ORDER, LEASE) or pytest.fail("the own lease was taken for another's"),
        "UpdateItem",
        lambda order: (order.head.notice_status, order.head.notice_lease_id),
        (NoticeStatus.SENDING, "lease"),
    ),
    "mark_notice_sent": Write(
        leased,
        lambda orders: orders.mark_notice_sent(ORDER, AT),
        "UpdateItem",
        lambda order: order.head.notice_status,
        NoticeStatus.SENT,
    ),
    "keep_delivery": Write(
        sent,
        lambda orders: orders.keep_delivery(head_of(orders), DeliveryReport(DeliveryStatus.DELIVERED, AT)),
        "UpdateItem",
        lambda order: (order.head.notice_delivery, order.head.notice_delivery_at),
        (DeliveryStatus.DELIVERED, AT),
    ),
    "mark_notice_refused": Write(
        leased,
        lambda orders: orders.mark_notice_refused(ORDER, "MessageRejected", AT),
        "UpdateItem",
        lambda order: (order.head.notice_status, order.head.notice_reason),
        (NoticeStatus.REFUSED, "MessageRejected"),
    ),
}


@pytest.mark.parametrize("fault", PASSING, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_a_fault_that_passes_is_not_noticed(records: Records, write: Write, fault: Fault) -> None:
    """A write whose first try fails, whether it was carried out or not, ends as if nothing had happened."""
    write.before(records)
    records.faults.plan(write.operation, fault)
    write.act(records.orders)
    assert write.left(records.order) == write.expected


@pytest.mark.parametrize("fault", PASSING, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_a_fault_that_stays_is_told_and_may_be_repeated(records: Records, write: Write, fault: Fault) -> None:
    """A write that fails at every try says so, and the same call later ends as if nothing had happened."""
    write.before(records)
    records.faults.plan(write.operation, *[fault] * ATTEMPTS)
    with pytest.raises(Throttled if fault is throttled else Unavailable):
        write.act(records.orders)
    write.act(records.orders)
    assert write.left(records.order) == write.expected


def test_another_lease_is_not_taken_for_the_own(records: Records) -> None:
    """After a lost reply, a lease that another invocation holds is still another's."""
    leased(records)
    records.faults.plan("UpdateItem", lost_reply)
    assert not records.orders.lease_notice(ORDER, NoticeLease("other", LEASE.taken_at_s, LEASE.until_s))


@pytest.mark.parametrize("fault", PASSING, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("operation", ["GetItem", "Query"])
def test_reads_are_tried_again(records: Records, operation: str, fault: Fault) -> None:
    """A read whose first try fails is read again."""
    placed(records)
    records.faults.plan(operation, fault)
    assert records.orders.find_head(ORDER) is not None
    assert len(records.order.photos) == 2


@dataclass
class Topic:
    announcements: SnsAnnouncements
    faults: Faults
    heard: Callable[[], list[str]]


@pytest.fixture
def topic(aws: MiniStack) -> Iterator[Topic]:
    name = f"ready-{uuid.uuid4().hex[:8]}"
    sqs, sns = aws.client("sqs"), client("sns")
    topic_arn = sns.create_topic(Name=name)["TopicArn"]
    queue_url = sqs.create_queue(QueueName=name)["QueueUrl"]
    attributes = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["QueueArn"])["Attributes"]
    statement = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage"}
    policy = {"Version": "2012-10-17", "Statement": [statement | {"Resource": attributes["QueueArn"]}]}
    sqs.set_queue_attributes(QueueUrl=queue_url, Attributes={"Policy": json.dumps(policy)})
    raw = {"RawMessageDelivery": "true"}
    sns.subscribe(TopicArn=topic_arn, Protocol="sqs", Endpoint=attributes["QueueArn"], Attributes=raw)

    def heard() -> list[str]:
        """Until nothing more comes for a second."""
        bodies: list[str] = []
        while messages := sqs.receive_message(QueueUrl=queue_url, WaitTimeSeconds=1).get("Messages", []):
            bodies += [message["Body"] for message in messages]
        return bodies

    yield Topic(SnsAnnouncements(sns, topic_arn), Faults(sns), heard)
    sns.close()
    sqs.close()


@pytest.mark.parametrize(
    ("fault", "times"),
    [(lost_reply, 2), (reset, 1), (internal_error, 1), (throttled, 1)],
    ids=["lost_reply", "reset", "internal_error", "throttled"],
)
def test_announcements_are_heard_once_or_more(topic: Topic, fault: Fault, times: int) -> None:
    """An announcement whose first try fails is heard; twice where only its reply was lost."""
    topic.faults.plan("Publish", fault)
    topic.announcements.announce(ORDER, TRACE)
    assert [json.loads(body)["order_id"] for body in topic.heard()] == [ORDER] * times


@pytest.mark.parametrize("fault", [reset, internal_error, throttled], ids=lambda fault: fault.__name__)
def test_announcement_that_cannot_be_made(topic: Topic, fault: Fault) -> None:
    """An announcement that fails at every try says so, so that the event comes again."""
    topic.faults.plan("Publish", *[fault] * ATTEMPTS)
    with pytest.raises(Throttled if fault is throttled else Unavailable):
        topic.announcements.announce(ORDER, TRACE)
    assert topic.heard() == []


def test_a_page_is_no_answer(topic: Topic) -> None:
    """An answer that is none of AWS's, though it says 200, is no success."""
    topic.faults.plan("Publish", *[captive_portal] * ATTEMPTS)
    with pytest.raises(Unavailable):
        topic.announcements.announce(ORDER, TRACE)


@pytest.mark.parametrize(
    ("fault", "error", "mails"),
    [
        (lost_reply, Unavailable, 1),
        (reset, Unavailable, 0),
        (internal_error, Unavailable, 0),
        (throttled, Throttled, 0),
    ],
    ids=["lost_reply", "reset", "internal_error", "throttled"],
)
def test_a_mail_has_one_try(aws: MiniStack, fault: Fault, error: type[Exception], mails: int) -> None:
    """A mail whose only try fails is left to the lease; SES has it at most once."""
    aws.client("sesv2").create_email_identity(EmailIdentity=f"{uuid.uuid4().hex}.example")
    recipient = f"{uuid.uuid4().hex}@example.com"
    ses = client("sesv2", attempts_max=1)
    faults = Faults(ses)
    faults.plan("SendEmail", fault)
    sender = aws.client("sesv2").list_email_identities()["EmailIdentities"][0]["IdentityName"]
    with pytest.raises(error):
        SesMailer(ses, f"photos@{sender}", "notices", "").send(
            Mail(recipient, "de", "Foto-Terminal", "subject", "text", "<p>html</p>"), ORDER, TRACE
        )
    ses.close()
    accounts = httpx.get(f"{aws.endpoint_url}/_ministack/ses/messages").json()["messages"]
    assert [mail["To"] for sent in accounts.values() for mail in sent].count([recipient]) == mails


@pytest.mark.parametrize("fault", PASSING, ids=lambda fault: fault.__name__)
def test_burial(aws: MiniStack, fault: Fault) -> None:
    """A burial whose first try fails is made, body and reason as they were; one that fails at every try says so."""
    sqs = client("sqs")
    url = sqs.create_queue(QueueName=f"letters-{uuid.uuid4().hex[:8]}")["QueueUrl"]
    faults, graves = Faults(sqs), SqsDeadLetters(sqs, url)
    faults.plan("SendMessage", fault)
    graves.bury("text", Burial("Throttled: UpdateItem", AT, 5))
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, MessageAttributeNames=["All"])["Messages"]
    assert {message["Body"] for message in found} == {"text"}
    assert len(found) == (2 if fault is lost_reply else 1)
    written = {name: one["StringValue"] for name, one in found[0]["MessageAttributes"].items()}
    assert written == {"reason": "Throttled: UpdateItem", "buried_at": AT, "receive_count": "5"}
    faults.plan("SendMessage", *[fault] * ATTEMPTS)
    with pytest.raises(Throttled if fault is throttled else Unavailable):
        graves.bury("text", Burial("Throttled", AT, 5))
    sqs.close()
