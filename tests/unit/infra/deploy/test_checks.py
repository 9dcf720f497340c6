"""What --check says of the domain, the records, the addresses and the account."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import dns.message
import dns.rcode
import dns.rdatatype
import dns.resolver
import dns.rrset
import httpx
import pytest

from infra.deploy.after import checks
from infra.deploy.after.checks import Verdict
from infra.deploy.after.dns_lookup import SystemDns
from infra.deploy.after.mail import Identity
from infra.deploy.deployment import GALLERY
from infra.deploy.errors import DeployError
from infra.deploy.stack.standing import Stack, standing_of

SES_ANSWER = {
    "VerifiedForSendingStatus": False,
    "DkimAttributes": {
        "Status": "PENDING",
        "Tokens": ["aaa", "bbb"],
        "SigningHostedZone": "dkim.eu-central-2.amazonses.com",
    },
    "MailFromAttributes": {"MailFromDomain": "bounce.shop.example", "MailFromDomainStatus": "PENDING"},
}
IDENTITY = Identity.parse("shop.example", SES_ANSWER)
REGION = "eu-central-2"


class Zone:
    """A zone in memory, by name and kind."""

    def __init__(self, records: Mapping[tuple[str, str], Sequence[str]]) -> None:
        self.records = records

    def values(self, name: str, kind: str) -> Sequence[str]:
        return self.records.get((name, kind), ())


FULL = Zone({(one.name, one.kind): [one.value] for one in IDENTITY.records(REGION)})
EMPTY = Zone({})


def test_the_records_are_those_of_ses() -> None:
    """DKIM by SES' own zone, MAIL FROM with MX and SPF, and a DMARC record that asks nothing of receivers."""
    assert [str(one) for one in IDENTITY.records(REGION)] == [
        "aaa._domainkey.shop.example.  CNAME  aaa.dkim.eu-central-2.amazonses.com",
        "bbb._domainkey.shop.example.  CNAME  bbb.dkim.eu-central-2.amazonses.com",
        "bounce.shop.example.  MX  10 feedback-smtp.eu-central-2.amazonses.com",
        'bounce.shop.example.  TXT  "v=spf1 include:amazonses.com ~all"',
        '_dmarc.shop.example.  TXT  "v=DMARC1; p=none"',
    ]


def test_a_record_that_is_missing_is_named() -> None:
    """While SES waits and DNS has no record, the finding is the record to publish."""
    found = checks.dkim(IDENTITY, EMPTY)
    assert found.verdict is Verdict.MEND
    assert "aaa._domainkey.shop.example.  CNAME  aaa.dkim.eu-central-2.amazonses.com" in found.words


def test_a_record_that_ses_has_not_seen_yet_is_no_fault() -> None:
    """Once DNS has the records, only time is missing; where SES gave up, a person has to ask it again."""
    assert checks.dkim(IDENTITY, FULL).verdict is Verdict.NOT_YET
    assert checks.mail_from(IDENTITY, REGION, FULL).verdict is Verdict.NOT_YET
    assert checks.mail_from(replace(IDENTITY, mail_from_status="FAILED"), REGION, FULL).verdict is Verdict.MEND


def test_ses_word_is_enough() -> None:
    """What SES calls SUCCESS is not asked of DNS again."""
    assert checks.dkim(replace(IDENTITY, dkim_status="SUCCESS"), EMPTY).verdict is Verdict.OK
    assert checks.domain(replace(IDENTITY, may_send=True)).verdict is Verdict.OK
    assert checks.domain(IDENTITY).verdict is Verdict.NOT_YET


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ((), Verdict.MEND),
        (("google-site-verification=1",), Verdict.MEND),
        (("v=DMARC1; p=quarantine",), Verdict.OK),
        (("v=DMARC1; p=none", "v=DMARC1; p=reject"), Verdict.MEND),
    ],
)
def test_dmarc(values: Sequence[str], verdict: Verdict) -> None:
    """Any one DMARC record is good, the owner's own as well; none and two are not."""
    assert checks.dmarc(IDENTITY, Zone({("_dmarc.shop.example", "TXT"): values})).verdict is verdict


@pytest.mark.parametrize(
    ("status", "page", "verdict"),
    [
        (403, "link-expired.html", Verdict.OK),
        (403, "index.html", Verdict.MEND),
        (200, "link-expired.html", Verdict.MEND),
        (404, "link-expired.html", Verdict.MEND),
    ],
)
def test_gallery(status: int, page: str, verdict: Verdict, monkeypatch: pytest.MonkeyPatch) -> None:
    """The gallery is good only if it refuses an unsigned request, and by this version's own page."""
    content = (GALLERY / page).read_bytes()
    monkeypatch.setattr(httpx, "get", lambda url, **_: httpx.Response(status, content=content))
    assert checks.gallery("https://d.example", GALLERY / "link-expired.html").verdict is verdict


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        ("CREATE_COMPLETE", Verdict.OK),
        ("UPDATE_COMPLETE", Verdict.OK),
        ("UPDATE_IN_PROGRESS", Verdict.NOT_YET),
        ("UPDATE_ROLLBACK_COMPLETE", Verdict.MEND),
        ("ROLLBACK_COMPLETE", Verdict.MEND),
        ("UPDATE_ROLLBACK_FAILED", Verdict.MEND),
        ("REVIEW_IN_PROGRESS", Verdict.MEND),
    ],
)
def test_stack(status: str, verdict: Verdict) -> None:
    """Only a stack whose last change went well is ok; an update that was undone is to be deployed again."""
    assert checks.stack(Stack(standing_of(status), status), "shop").verdict is verdict


def test_a_check_that_is_refused_is_a_finding() -> None:
    """A check that cannot be made says so, and the next is made all the same."""

    def refused() -> checks.Finding:
        raise DeployError("no rights")

    findings = list(checks.every([("one", refused), ("two", lambda: checks.domain(IDENTITY))]))
    assert [(one.subject, one.verdict) for one in findings] == [
        ("one", Verdict.MEND),
        ("mail domain shop.example", Verdict.NOT_YET),
    ]


@pytest.fixture
def name_server() -> Iterator[dns.resolver.Resolver]:
    """A DNS server on loopback with one zone, and a resolver that asks it."""
    answers = {
        ("_dmarc.shop.example.", "TXT"): ['"v=DMARC1; " "p=none"'],
        ("bounce.shop.example.", "MX"): ["10 feedback-smtp.eu-central-2.amazonses.com."],
        ("aaa._domainkey.shop.example.", "CNAME"): ["aaa.dkim.eu-central-2.amazonses.com."],
        ("shop.example.", "A"): ["192.0.2.1"],
    }

    over = threading.Event()

    def serve(server: socket.socket) -> None:
        while not over.is_set():
            try:
                packet, sender = server.recvfrom(4096)
            except TimeoutError:
                continue
            query = dns.message.from_wire(packet)
            [asked] = query.question
            answer = dns.message.make_response(query)
            kind = dns.rdatatype.to_text(asked.rdtype)
            values = answers.get((asked.name.to_text(), kind))
            if values:
                answer.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *values))
            elif not any(name == asked.name.to_text() for name, _ in answers):
                answer.set_rcode(dns.rcode.NXDOMAIN)
            server.sendto(answer.to_wire(), sender)

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        server.settimeout(0.1)
        thread = threading.Thread(target=serve, args=(server,), daemon=True)
        thread.start()
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], server.getsockname()[1]
        yield resolver
        over.set()
        thread.join()


@pytest.mark.parametrize(
    ("name", "kind", "values"),
    [
        ("_dmarc.shop.example", "TXT", ("v=DMARC1; p=none",)),
        ("bounce.shop.example", "MX", ("10 feedback-smtp.eu-central-2.amazonses.com",)),
        ("aaa._domainkey.shop.example", "CNAME", ("aaa.dkim.eu-central-2.amazonses.com",)),
        ("shop.example", "TXT", ()),
        ("nothing.example", "TXT", ()),
    ],
)
def test_dns(name_server: dns.resolver.Resolver, name: str, kind: str, values: Sequence[str]) -> None:
    """A real server's answers come as the records are written; no such name and no such kind are both nothing."""
    assert SystemDns(name_server).values(name, kind) == values


def test_a_server_that_is_silent_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no server answers, the owner is told that, and not that her record is missing."""
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], 9
    monkeypatch.setattr("infra.deploy.after.dns_lookup._LIMIT_S", 0.2)
    with pytest.raises(DeployError, match="DNS does not answer"):
        SystemDns(resolver).values("shop.example", "TXT")
