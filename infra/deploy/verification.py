"""Runs every check of one deployment in the order in which an owner would mend them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from infra.deploy.account import Account
from infra.deploy.after import checks, mail
from infra.deploy.after.checks import Finding, Verdict
from infra.deploy.after.dns_lookup import DnsLookup
from infra.deploy.after.to_do import Deployed
from infra.deploy.deployment import GALLERY
from infra.deploy.errors import DeployError
from infra.deploy.stack.standing import Stack, Standing, look


@dataclass(frozen=True)
class Verification:
    account: Account
    stack: str
    lookup: DnsLookup

    def run(self, tell: Callable[[str], None]) -> bool:
        """True if nothing is left to do."""
        good = True
        for finding in self.findings():
            tell(str(finding))
            good = good and finding.verdict is Verdict.OK
        return good

    def findings(self) -> Iterator[Finding]:
        found = look(self.account.cloudformation, self.stack)
        yield checks.stack(found, self.stack)
        if found.standing not in {Standing.USABLE, Standing.BUSY} or not found.outputs:
            return  # nothing else is there to be asked
        yield from checks.every(self._of_backend(found))
        yield from checks.every(self._of_mail(found))

    def _of_backend(self, found: Stack) -> list[tuple[str, checks.Check]]:
        deployed = Deployed(self.stack, self.account.region, found.outputs)
        page = GALLERY / "link-expired.html"
        return [
            ("key that signs links", lambda: checks.link_key(self.account.secrets, self.stack, found)),
            ("API", lambda: checks.api(found.output("ApiUrl"))),
            ("gallery", lambda: checks.gallery(found.output("GalleryBaseUrl"), page)),
            ("somebody is told of alarms", lambda: checks.operator(self.account.sns, deployed)),
        ]

    def _of_mail(self, found: Stack) -> Iterator[tuple[str, checks.Check]]:
        deployed = Deployed(self.stack, self.account.region, found.outputs)
        domain = found.parameters["SenderDomain"]
        try:
            identity = mail.identity(self.account.ses, domain)
        except DeployError as exc:
            text = str(exc)
            yield "mail domain", lambda: Finding(f"mail domain {domain}", Verdict.MEND, text)
            return
        yield "mail domain", lambda: checks.domain(identity)
        yield "DKIM", lambda: checks.dkim(identity, self.lookup)
        yield "MAIL FROM", lambda: checks.mail_from(identity, self.account.region, self.lookup)
        yield "DMARC", lambda: checks.dmarc(identity, self.lookup)
        yield "mail to anybody", lambda: checks.production_access(self.account.ses, deployed)
