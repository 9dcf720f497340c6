"""Mail through SES v2, told apart into taken, refused for good, and try again."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import formataddr
from typing import TYPE_CHECKING, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.domain.errors import MailRefused

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.notice_mail.mail import Mail

REFUSAL_CODES: Final = frozenset({"BadRequestException", "MessageRejected"})
"""About this mail. A paused account or an unverified domain is about ours, and is tried again until mended."""


@dataclass(frozen=True, slots=True)
class SesMailer:
    client: SESV2Client
    """With a single attempt: a retry after a lost reply would be a second mail that no lease has counted."""
    sender: str
    configuration_set: str
    reply_to: str
    """Where answers go; empty where nobody reads them."""

    def send(self, mail: Mail, order_id: OrderId, trace_id: str, link_at_s: int | None = None) -> None:
        tags = {"order_id": str(order_id), "trace_id": trace_id}
        if link_at_s is not None:
            tags["link_at_s"] = str(link_at_s)
        with translated():
            try:
                self.client.send_email(
                    # The name in RFC 2047's encoded words, which is the form that SES wants beyond ASCII.
                    FromEmailAddress=formataddr((mail.sender_name, self.sender)),
                    Destination={"ToAddresses": [mail.recipient]},
                    ReplyToAddresses=[self.reply_to] if self.reply_to else [],
                    Content={
                        "Simple": {
                            "Subject": {"Data": mail.subject, "Charset": "UTF-8"},
                            "Body": {
                                "Text": {"Data": mail.text, "Charset": "UTF-8"},
                                "Html": {"Data": mail.html, "Charset": "UTF-8"},
                            },
                            "Headers": [
                                # RFC 3834: no machine answers it, so fewer holiday notes come back as bounces.
                                {"Name": "Auto-Submitted", "Value": "auto-generated"},
                                {"Name": "Content-Language", "Value": mail.language},
                            ],
                        }
                    },
                    ConfigurationSetName=self.configuration_set,
                    EmailTags=[{"Name": name, "Value": value} for name, value in tags.items()],
                )
            except ClientError as exc:
                if error_code(exc) not in REFUSAL_CODES:
                    raise
                # The code alone: SES's words may quote the address.
                raise MailRefused(error_code(exc)) from exc
