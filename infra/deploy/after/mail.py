"""What the mail service knows of the shop's domain, and the DNS records that the owner has to publish for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

SPF: Final = "v=spf1 include:amazonses.com ~all"
"""https://docs.aws.amazon.com/ses/latest/dg/mail-from.html; the MX record's form is from there, too."""
DMARC_TAG: Final = "v=DMARC1"
DMARC: Final = f"{DMARC_TAG}; p=none"
"""Asks nothing of receivers yet: `p=quarantine` would hit what else the domain sends, should it not be aligned."""
_ZONE: Final = "dkim.amazonses.com"
"""Where SES publishes the keys in most regions; where it is another, SES says so."""


@dataclass(frozen=True, slots=True)
class DnsRecord:
    kind: str
    """CNAME, MX or TXT."""
    name: str
    value: str
    purpose: str

    def __str__(self) -> str:
        value = f'"{self.value}"' if self.kind == "TXT" else self.value
        return f"{self.name}.  {self.kind}  {value}"


@dataclass(frozen=True, slots=True)
class Identity:
    """The domain as SES sees it."""

    domain: str
    may_send: bool
    dkim_status: str
    """SES' own: PENDING, SUCCESS, FAILED, TEMPORARY_FAILURE or NOT_STARTED."""
    dkim_tokens: Sequence[str]
    dkim_zone: str
    mail_from_domain: str
    mail_from_status: str

    @classmethod
    def parse(cls, domain: str, told: Mapping[str, Any]) -> Identity:
        dkim, mail_from = told.get("DkimAttributes", {}), told.get("MailFromAttributes", {})
        return cls(
            domain=domain,
            may_send=bool(told.get("VerifiedForSendingStatus")),
            dkim_status=dkim.get("Status", "NOT_STARTED"),
            dkim_tokens=tuple(dkim.get("Tokens", ())),
            dkim_zone=dkim.get("SigningHostedZone") or _ZONE,
            mail_from_domain=mail_from.get("MailFromDomain", ""),
            mail_from_status=mail_from.get("MailFromDomainStatus", "PENDING"),
        )

    def dkim_records(self) -> list[DnsRecord]:
        return [
            DnsRecord("CNAME", f"{token}._domainkey.{self.domain}", f"{token}.{self.dkim_zone}", "DKIM, signs the mail")
            for token in self.dkim_tokens
        ]

    def mail_from_records(self, region: str) -> list[DnsRecord]:
        if not self.mail_from_domain:
            return []
        bounces = f"10 feedback-smtp.{region}.amazonses.com"
        return [
            DnsRecord("MX", self.mail_from_domain, bounces, "MAIL FROM, takes bounces"),
            DnsRecord("TXT", self.mail_from_domain, SPF, "SPF, says who may send"),
        ]

    def dmarc_record(self) -> DnsRecord:
        return DnsRecord(
            "TXT", f"_dmarc.{self.domain}", DMARC, "DMARC, a proposal: keep your own where you have one already"
        )

    def records(self, region: str) -> list[DnsRecord]:
        return [*self.dkim_records(), *self.mail_from_records(region), self.dmarc_record()]


@dataclass(frozen=True, slots=True)
class Account:
    in_sandbox: bool
    """Mail goes to verified addresses only, 200 a day."""
    may_send: bool


def identity(client: SESV2Client, domain: str) -> Identity:
    """Raises DeployError where SES does not know the domain."""
    try:
        return Identity.parse(domain, dict(client.get_email_identity(EmailIdentity=domain)))
    except ClientError as exc:
        if exc.response.get("Error", {}).get("Code") == "NotFoundException":
            raise DeployError(
                f"SES does not know {domain} in {client.meta.region_name}: somebody removed it; "
                "create the domain identity again in the console (SES, Identities)"
            ) from exc
        raise


def account(client: SESV2Client) -> Account:
    told = client.get_account()
    return Account(not told.get("ProductionAccessEnabled", False), bool(told.get("SendingEnabled", False)))
