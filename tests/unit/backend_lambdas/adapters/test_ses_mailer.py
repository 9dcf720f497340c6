from __future__ import annotations

from email.header import decode_header, make_header
from email.utils import parseaddr
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from backend_lambdas.adapters.ses_mailer import SesMailer
from backend_lambdas.domain.notice_mail.mail import Mail
from tests.fakes.backend_data import ORDER, TRACE

MAIL = Mail("anna@example.com", "fr", "Borne à photos", "Vos photos", "text", "<p>html</p>")


@pytest.mark.parametrize(("reply_to", "expected"), [("", []), ("shop@example.com", ["shop@example.com"])])
@pytest.mark.parametrize("link_at_s", [None, 1_764_000_000])
def test_what_ses_is_given(reply_to: str, expected: list[str], link_at_s: int | None) -> None:
    """One recipient, the machine's name before the sender's address, answers where the shop wants them, the headers
    that say machine and language, and the tags by which SES' events name the order, its trace and, of a mail with
    a new link, which one.
    """
    ses: Any = boto3.client("sesv2", region_name="eu-central-1", aws_access_key_id="x", aws_secret_access_key="x")
    seen: dict[str, Any] = {}
    ses.meta.events.register("provide-client-params.sesv2.SendEmail", lambda params, **_: seen.update(params))
    wanted = {
        "FromEmailAddress": ANY,
        "Destination": {"ToAddresses": ["anna@example.com"]},
        "ReplyToAddresses": expected,
        "Content": ANY,
        "ConfigurationSetName": "notices",
        "EmailTags": [{"Name": "order_id", "Value": ORDER}, {"Name": "trace_id", "Value": TRACE}]
        + ([] if link_at_s is None else [{"Name": "link_at_s", "Value": "1764000000"}]),
    }
    with Stubber(ses) as stub:
        stub.add_response("send_email", {"MessageId": "1"}, wanted)
        SesMailer(ses, "photos@example.com", "notices", reply_to).send(MAIL, ORDER, TRACE, link_at_s)
    assert seen["FromEmailAddress"].isascii()
    name, address = parseaddr(seen["FromEmailAddress"])
    assert (str(make_header(decode_header(name))), address) == ("Borne à photos", "photos@example.com")
    headers = {header["Name"]: header["Value"] for header in seen["Content"]["Simple"]["Headers"]}
    assert headers == {"Auto-Submitted": "auto-generated", "Content-Language": "fr"}
