"""What the set-up asks of the rest of the kiosk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from backend_lambdas.contract.enrolment import Invitation
from kiosk.checkup.findings import Finding
from kiosk.media.sources import SourceFinder


@dataclass(frozen=True, slots=True)
class EnrolmentWanted:
    """What whoever sets the kiosk up has said."""

    api_url: str
    code: str = field(repr=False)
    device_name: str
    language: str | None
    """BCP 47: what the screen is to speak from now on; None where nobody chose."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    device_id: str
    store_id: str
    finding: Finding
    """The backend's own word on this device, asked once more as that."""


@dataclass(frozen=True, slots=True)
class SetupServices:
    """The composition root fills it. Each call may block for seconds; off the GUI thread, one at a time."""

    source_finder: SourceFinder
    invitation_on: Callable[[Path], Invitation | None]
    """Raises InvitationUnusable."""
    checkup: Callable[[str], Iterator[Finding]]
    """Of this machine, for the backend at that address; each finding as soon as it is made."""
    enrol: Callable[[EnrolmentWanted], Enrolled]
    """May be called again after any failure. Raises any KioskError."""
    name_proposed: str
    """What the kiosk might be called: the machine's name."""
    address_known: str = ""
    """Of the backend that it had before, where its key is gone."""
