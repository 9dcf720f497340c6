from __future__ import annotations

from typing import Any
from unittest.mock import patch

import boto3
import pytest
from botocore.exceptions import ConnectTimeoutError
from botocore.stub import Stubber

from backend_lambdas.adapters.clients import client, translated
from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.adapters.ses_mailer import SesMailer
from backend_lambdas.domain.errors import MailRefused, RecordsInconsistent, Throttled, Unavailable
from backend_lambdas.domain.notice_mail.mail import Mail
from backend_lambdas.domain.orders import photo_record
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, TRACE, entry, place
from tests.fakes.clock import FakeClock

MAIL = Mail("anna@example.com", "fr", "Borne à photos", "subject", "text", "<p>html</p>")
AT = "2026-05-04T09:31:00.000Z"


def stubbed(service: Any) -> tuple[Any, Stubber]:
    made = boto3.client(service, region_name="eu-central-1", aws_access_key_id="x", aws_secret_access_key="x")
    return made, Stubber(made)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("MessageRejected", MailRefused),
        ("BadRequestException", MailRefused),
        ("TooManyRequestsException", Throttled),
        ("SendingPausedException", Unavailable),
        ("MailFromDomainNotVerifiedException", Unavailable),
    ],
)
def test_mail_failures(code: str, error: type[Exception]) -> None:
    """What is about this mail is refused for good, what is about us or the moment is tried again."""
    ses, stub = stubbed("sesv2")
    stub.add_client_error("send_email", code, "address anna@example.com")
    with stub, pytest.raises(error) as raised:
        SesMailer(ses, "shop@example.com", "notices", "").send(MAIL, ORDER, TRACE)
    assert "anna" not in str(raised.value)


def test_connection_trouble_is_unavailable() -> None:
    """A service that cannot be reached may be asked again."""
    with pytest.raises(Unavailable), translated():
        raise ConnectTimeoutError(endpoint_url="x")


def test_clients_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every client gives up in time, and SES never tries by itself again."""
    for name, value in {"ACCESS_KEY_ID": "x", "SECRET_ACCESS_KEY": "x", "DEFAULT_REGION": "eu-central-1"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # it keeps the keys of its first use
    config: Any = client("dynamodb").meta.config
    assert (config.connect_timeout, config.read_timeout) == (2, 5)
    assert config.retries["total_max_attempts"] == 3
    mail_config: Any = client("sesv2", attempts_max=1).meta.config
    assert mail_config.retries["total_max_attempts"] == 1


def cancelled(*reasons: dict[str, Any]) -> dict[str, Any]:
    return {"CancellationReasons": list(reasons)}


CONFLICT = {"Code": "TransactionConflict"}


def transacting(*outcomes: dict[str, Any] | None) -> list[float]:
    """Mark a photo processed against these outcomes of the transaction; the pauses that it made."""
    dynamodb, stub = stubbed("dynamodb")
    for outcome in outcomes:
        if outcome is None:
            stub.add_response("transact_write_items", {})
        else:
            stub.add_client_error("transact_write_items", "TransactionCanceledException", modeled_fields=outcome)
    fake = FakeOrders()
    place(fake, FakeClock())
    pauses: list[float] = []
    with stub, patch("random.uniform", lambda _low, high: high):
        photo = photo_record(fake.heads[ORDER], 0, entry(0))
        DynamoDbOrders(dynamodb, "orders", pauses.append).mark_processed(photo, "s3://x/y", AT, AT)
        stub.assert_no_pending_responses()
    return pauses


def test_collisions_are_tried_again() -> None:
    """Photos that meet at their order's head try again after a growing pause."""
    assert transacting(cancelled({"Code": "None"}, CONFLICT), cancelled(CONFLICT, CONFLICT), None) == [0.05, 0.1]


def test_collisions_without_end() -> None:
    """A head that is always busy sends the event back to the queue."""
    with pytest.raises(Throttled):
        transacting(*[cancelled(CONFLICT, CONFLICT)] * 8)


def test_lost_reply() -> None:
    """A condition that fails because the write got through before, its reply lost, is success."""
    old = {"Code": "ConditionalCheckFailed", "Item": {"photo_status": {"S": "processed"}}}
    assert transacting(cancelled(old, {"Code": "None"})) == []


def test_impossible_state() -> None:
    """A condition that fails for no reason that the tables of moves know is a bug, and said to be."""
    with pytest.raises(RecordsInconsistent):
        transacting(cancelled({"Code": "ConditionalCheckFailed"}, {"Code": "None"}))
