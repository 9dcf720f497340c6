"""Asks AWS, DNS and the deployed addresses whether each step of a deployment is done, and says how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Final

import httpx

from infra.admin.deployment import told_in_one_line
from infra.admin.errors import AdminError
from infra.deploy.after import mail
from infra.deploy.after.keys import KeyKeeper
from infra.deploy.after.mail import DnsRecord, Identity
from infra.deploy.after.to_do import Deployed
from infra.deploy.stack.standing import Stack, Standing

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sns import SNSClient

    from infra.deploy.after.dns_lookup import DnsLookup

UNSIGNED_PATH: Final = "/orders/nobody/index.html"
_LIMIT_S: Final = 15.0
"""A cold start and a slow line fit in. Longer: a person waits for what does not come."""


class Verdict(Enum):
    OK = "ok"
    NOT_YET = "not yet"
    """Somebody else's turn: AWS, DNS, or time."""
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Finding:
    subject: str
    verdict: Verdict
    words: str = ""

    def __str__(self) -> str:
        return f"{self.verdict.value:<8} {self.subject}{': ' if self.words else ''}{self.words}"


Check = Callable[[], Finding]


def every(checks: Iterable[tuple[str, Check]]) -> Iterator[Finding]:
    """One after the other; a check that AWS refuses is a finding, and keeps nobody from the next."""
    for subject, check in checks:
        try:
            with told_in_one_line():
                yield check()
        except AdminError as exc:
            yield Finding(subject, Verdict.MEND, str(exc))


def stack(found: Stack, name: str) -> Finding:
    subject = f"stack {name}"
    if found.standing is Standing.USABLE:
        good = "ROLLBACK" not in found.status
        words = "" if good else f"{found.status}: the last update failed and was undone; deploy again"
        return Finding(subject, Verdict.OK if good else Verdict.MEND, words)
    if found.standing is Standing.BUSY:
        return Finding(subject, Verdict.NOT_YET, f"{found.status}: wait")
    return Finding(subject, Verdict.MEND, f"{found.status or 'not there'}: deploy it")


def link_key(secrets: SecretsManagerClient, name: str, found: Stack) -> Finding:
    """Reads the secret, which is the only way to know that it is the other half of CloudFront's key."""
    secret_arn, public_pem = found.output("LinkSigningKeySecretArn"), found.parameters["CloudFrontPublicKey"]
    KeyKeeper(secrets, name).key(secret_arn, public_pem)
    return Finding("key that signs links", Verdict.OK)


def gallery(base_url: str, page: Path) -> Finding:
    """An unsigned request must be refused, and by our page."""
    subject = f"gallery {base_url}"
    answer = _get(base_url + UNSIGNED_PATH)
    if answer is None:
        return Finding(subject, Verdict.NOT_YET, "does not answer; a new distribution needs some minutes")
    if answer.status_code == HTTPStatus.OK:
        return Finding(subject, Verdict.MEND, "opens WITHOUT a signed link: deploy again, and tell nobody the address")
    if answer.status_code != HTTPStatus.FORBIDDEN or answer.content.strip() != page.read_bytes().strip():
        return Finding(subject, Verdict.MEND, f"says {answer.status_code} without this version's page: deploy again")
    return Finding(subject, Verdict.OK)


def api(base_url: str) -> Finding:
    subject = f"API {base_url}"
    answer = _get(f"{base_url}/v1/health")
    if answer is None:
        return Finding(subject, Verdict.NOT_YET, "does not answer: is this machine online?")
    if answer.status_code != HTTPStatus.OK or "contract_version" not in answer.text:
        return Finding(
            subject, Verdict.MEND, f"says {answer.status_code}: look at the log group …/health, deploy again"
        )
    return Finding(subject, Verdict.OK)


def domain(identity: Identity) -> Finding:
    subject = f"mail domain {identity.domain}"
    if identity.may_send:
        return Finding(subject, Verdict.OK)
    return Finding(subject, Verdict.NOT_YET, "SES has not verified it; it does once it sees the DKIM records")


def dkim(identity: Identity, lookup: DnsLookup) -> Finding:
    return _by_status(
        f"DKIM of {identity.domain}",
        identity.dkim_status,
        identity.dkim_records(),
        lookup,
        redo="SES, Identities, DKIM",
    )


def mail_from(identity: Identity, region: str, lookup: DnsLookup) -> Finding:
    return _by_status(
        f"MAIL FROM {identity.mail_from_domain}",
        identity.mail_from_status,
        identity.mail_from_records(region),
        lookup,
        redo="SES, Identities, custom MAIL FROM domain",
    )


def dmarc(identity: Identity, lookup: DnsLookup) -> Finding:
    record = identity.dmarc_record()
    subject = f"DMARC of {identity.domain}"
    found = [value for value in lookup.values(record.name, record.kind) if value.startswith(mail.DMARC_TAG)]
    if len(found) == 1:
        return Finding(subject, Verdict.OK)
    if found:
        return Finding(subject, Verdict.MEND, f"{len(found)} records, which counts as none: leave one at {record.name}")
    return Finding(subject, Verdict.MEND, f"publish  {record}")


def production_access(client: SESV2Client, deployed: Deployed) -> Finding:
    subject = "mail to anybody (SES production access)"
    account = mail.account(client)
    if not account.may_send:
        return Finding(subject, Verdict.MEND, "AWS has paused the account's mail: open the console, SES, Reputation")
    if account.in_sandbox:
        return Finding(subject, Verdict.NOT_YET, f"sandbox; ask at {deployed.production_access_address()}")
    return Finding(subject, Verdict.OK)


def operator(client: SNSClient, deployed: Deployed) -> Finding:
    subject = "somebody is told of alarms"
    pages = client.get_paginator("list_subscriptions_by_topic").paginate(TopicArn=deployed.outputs["OperatorTopicArn"])
    subscriptions = [one["SubscriptionArn"] for page in pages for one in page["Subscriptions"]]
    if any(arn.startswith("arn:") for arn in subscriptions):
        return Finding(subject, Verdict.OK)
    if subscriptions:
        return Finding(subject, Verdict.NOT_YET, "confirm the mail that AWS sent to the subscriber")
    return Finding(subject, Verdict.MEND, deployed.subscribe_command())


def _by_status(subject: str, status: str, records: list[DnsRecord], lookup: DnsLookup, *, redo: str) -> Finding:
    if status == "SUCCESS":
        return Finding(subject, Verdict.OK)
    missing = [one for one in records if one.value.casefold() not in _seen(lookup, one)]
    if missing:
        return Finding(subject, Verdict.MEND, "publish  " + "  and  ".join(map(str, missing)))
    if status == "FAILED":
        return Finding(
            subject, Verdict.MEND, f"the records are right, and SES gave up: open the console, {redo}, retry"
        )
    return Finding(subject, Verdict.NOT_YET, "the records are there; SES looks again by itself, within 72 hours")


def _seen(lookup: DnsLookup, record: DnsRecord) -> list[str]:
    return [value.casefold() for value in lookup.values(record.name, record.kind)]


def _get(url: str) -> httpx.Response | None:
    try:
        return httpx.get(url, timeout=_LIMIT_S)
    except httpx.TransportError:
        return None
