"""A machine that is to be a kiosk, in memory: what its checks find, what sticks have, how the enrolment ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from backend_lambdas.contract.enrolment import Invitation
from kiosk.checkup.findings import CheckName, Finding, Trouble, Verdict
from kiosk.errors import KioskError
from kiosk.flow.setup.ports import Enrolled, EnrolmentWanted, SetupServices
from kiosk.media.sources import PhotoSource

API = "https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com"
INVITATION = Invitation(API, "7K3MXQ", "Counter left", "2026-05-04T09:45:00.000Z")
GOOD = {check: Finding(check, Verdict.GOOD, "well") for check in CheckName}


@dataclass
class FakeMachine:
    """Set its fields to steer it; read them to see what was asked. Checks wait while `gate` is clear."""

    findings: dict[CheckName, Finding] = field(default_factory=lambda: dict(GOOD))
    sticks: tuple[PhotoSource, ...] = ()
    on_stick: Invitation | KioskError | None = None
    refused_with: Exception | None = None
    name_proposed: str = "till-1"
    gate: Event = field(default_factory=Event)
    wanted: list[EnrolmentWanted] = field(default_factory=list)
    addresses_checked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate.set()

    def mend(self, check: CheckName, trouble: Trouble, detail: str = "") -> None:
        """It is found to be so from now on."""
        self.findings[check] = Finding(check, Verdict.MEND, detail, trouble)

    def sources(self) -> tuple[PhotoSource, ...]:
        return self.sticks

    def services(self) -> SetupServices:
        return SetupServices(self, self._invitation_on, self._checkup, self._enrol, self.name_proposed)

    def _invitation_on(self, _root: Path) -> Invitation | None:
        if isinstance(self.on_stick, KioskError):
            raise self.on_stick
        return self.on_stick

    def _checkup(self, api_url: str) -> Iterator[Finding]:
        self.addresses_checked.append(api_url)
        for check in CheckName:
            self.gate.wait(10)
            yield self.findings[check]

    def _enrol(self, wanted: EnrolmentWanted) -> Enrolled:
        self.wanted.append(wanted)
        if self.refused_with is not None:
            raise self.refused_with
        return Enrolled("01JTD3V9Q8M4ZK7W2XN5R6H3PA", "market-square", GOOD[CheckName.BACKEND])
