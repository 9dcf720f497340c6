"""An owner's way through every look of the set-up, with a stop at each: for pictures, and for tests of looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from backend_lambdas.contract.error_codes import ErrorCode
from kiosk.api.failures import Rejected
from kiosk.checkup.findings import CheckName, Finding, Trouble, Verdict
from kiosk.flow.setup.invitations import InvitationUnusable
from kiosk.viewmodels.setup.bundle import SetupViewModels
from tests.fakes.flow import STICK
from tests.fakes.setup import GOOD, INVITATION, FakeMachine
from tests.tour import Walk

TROUBLES = (
    (CheckName.DISK, Trouble.DISK_FULL),
    (CheckName.KEYRING, Trouble.NO_KEYRING),
    (CheckName.NETWORK, Trouble.CERTIFICATE_REFUSED),
    (CheckName.CLOCK, Trouble.CLOCK_WRONG),
    (CheckName.PRINTER, Trouble.PRINTER_SILENT),
)


class SetupTour(Walk):
    def __init__(
        self,
        machine: FakeMachine,
        models: SetupViewModels,
        window: QQuickWindow,
        stop: Callable[[str, Callable[[], None]], None],
    ) -> None:
        super().__init__(window, stop)
        self._machine = machine
        self._models = models

    def take(self) -> None:
        self._find_sticks()
        self._type()
        self._meet_troubles()
        self._fail()
        self._finish()

    def _find_sticks(self) -> None:
        machine, sticks = self._machine, self._models.sticks
        self._stop("setup-welcome")
        for on_stick, state in ((None, "nothing_on_it"), (InvitationUnusable("no"), "unusable"), (INVITATION, "found")):
            machine.on_stick, machine.sticks = on_stick, (STICK,)
            self._until(lambda state=state: sticks.property("state") == state)  # type: ignore[misc]  # a lambda's default
            self._stop(f"setup-stick-{state}")
            machine.sticks = ()
            self._until(lambda: not sticks.property("state"))

    def _type(self) -> None:
        setup = self._models.setup
        self._press("typeIt")
        self._stop("setup-address")
        for address in ("", "backend", "http://api.example.com"):
            setup.typeAddress(address)
            setup.goOn()
            self._stop(f"setup-address-{setup.property('addressProblem')}")
        setup.typeAddress(INVITATION.api_url)
        setup.goOn()
        setup.typeCode("7K3")
        self._stop("setup-code")
        setup.typeCode(INVITATION.code)
        setup.goOn()
        setup.typeName("Counter left")
        self._stop("setup-name")

    def _meet_troubles(self) -> None:
        machine, setup = self._machine, self._models.setup
        machine.gate.clear()
        setup.goOn()
        self._stop("setup-checking")
        for check, trouble in TROUBLES:
            machine.mend(check, trouble, "[/srv/kiosk: 5 MiB]")
        machine.findings[CheckName.BACKEND] = Finding(CheckName.BACKEND, Verdict.OPEN, "")
        machine.gate.set()
        self._settle(setup)
        self._stop("setup-mend")
        troubles = list(Trouble)
        for page, first in enumerate(range(0, len(troubles), len(CheckName)), 1):
            for check, trouble in zip(CheckName, troubles[first:], strict=False):
                machine.mend(check, trouble)
            setup.check()
            self._settle(setup)
            self._stop(f"setup-mend-{page}")
        machine.findings = dict(GOOD)
        machine.refused_with = Rejected("no", ErrorCode.ENROLMENT_CODE_REFUSED)
        setup.check()
        self._until(lambda: bool(setup.property("codeRefused")))
        self._stop("setup-code-refused")

    def _fail(self) -> None:
        setup = self._models.setup
        setup.fail(RuntimeError())
        self._stop("setup-failed")
        setup.beginAnew()

    def _finish(self) -> None:
        machine, setup = self._machine, self._models.setup
        machine.refused_with = None
        for look, troubles in (("setup-done-to-mend", TROUBLES[-2:]), ("setup-done", ())):
            machine.findings = dict(GOOD)
            for check, trouble in troubles:
                machine.mend(check, trouble, "[/srv/kiosk: 5 MiB]")
            setup.move(setup.session.take(INVITATION))
            self._until(lambda: setup.property("step") == "done")
            self._stop(look)
            setup.beginAnew()

    def _settle(self, setup: QObject) -> None:
        self._until(lambda: not setup.property("busy"))
