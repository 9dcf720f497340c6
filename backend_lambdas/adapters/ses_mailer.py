"""Mail through SES v2, told apart into taken, refused for good, and try again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.domain.errors import MailRefused

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.notice_mail import Mail

REFUSAL_CODES: Final = frozenset({"BadRequestException", "MessageRejected"})
"""About this mail. A paused account or an unverified domain is about ours, and is tried again until mended."""


@dataclass(frozen=True, slots=True)
class SesMailer:
    client: SESV2Client
    """With a single attempt: a retry after a lost reply would be a second mail that no lease has counted."""
    sender: str
    configuration_set: str

    def send(self, mail: Mail, order_id: OrderId) -> None:
        with translated():
            try:
                self.client.send_email(
                    FromEmailAddress=self.sender,
                    Destination={"ToAddresses": [mail.recipient]},
                    Content={
                        "Simple": {
                            "Subject": {"Data": mail.subject, "Charset": "UTF-8"},
                            "Body": {
                                "Text": {"Data": mail.text, "Charset": "UTF-8"},
                                "Html": {"Data": mail.html, "Charset": "UTF-8"},
                            },
                        }
                    },
                    ConfigurationSetName=self.configuration_set,
                    EmailTags=[{"Name": "order_id", "Value": order_id}],
                )
            except ClientError as exc:
                if error_code(exc) not in REFUSAL_CODES:
                    raise
                # The code alone: SES's words may quote the address.
                raise MailRefused(error_code(exc)) from exc
