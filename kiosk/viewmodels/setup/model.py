"""The set-up as its pages see it: what is typed, what the checks find, and how the enrolment ends."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from backend_lambdas.contract.enrolment import CODE_ALPHABET, CODE_LENGTH
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.limits import DEVICE_NAME_LENGTH_MAX
from kiosk.api.failures import Rejected
from kiosk.checkup.findings import Finding
from kiosk.errors import KioskError
from kiosk.flow.setup.ports import Enrolled, SetupServices
from kiosk.flow.setup.session import SetupSession, SetupStep
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.setup.findings import FindingsModel

logger = logging.getLogger(__name__)

ADDRESS_PARTS: Final = (".execute-api.", "eu-central-1", "us-east-1", ".amazonaws.com")
"""What is alike in AWS' own addresses of an API, for a key each. A region of another kind is typed."""

CODE_KEYS_IN_ROW: Final = 8
POSITIONS: Final = (SetupStep.ADDRESS, SetupStep.CODE, SetupStep.NAME, SetupStep.CHECKS)


class SetupModel(QObject):
    """Holds the one set-up. On the GUI thread; what blocks goes over the bridge."""

    stepChanged = Signal()  # noqa: N815 - a QML name
    changed = Signal()
    started = Signal()
    """The kiosk is enrolled, and customers may come."""
    left = Signal()
    """It is not, and whoever stood there has something to do on this machine first."""

    def __init__(self, services: SetupServices, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._bridge = bridge
        self._session = SetupSession(address=services.address_known, name=services.name_proposed)
        self._findings = FindingsModel(self)
        self._failed = False

    @property
    def session(self) -> SetupSession:
        return self._session

    def move(self, session: SetupSession) -> None:
        left, self._session = self._session, session
        if left.findings != session.findings:
            self._findings.show(session.findings)
        if left.step is not session.step:
            self.stepChanged.emit()
        if left != session:
            self.changed.emit()
        if left.step is not SetupStep.CHECKS and session.step is SetupStep.CHECKS:
            self.check()

    def fail(self, error: BaseException) -> None:
        """A bug anywhere: the page says that it is one, and whoever stands there begins anew."""
        logger.error("setup_failed error=%s", type(error).__name__)
        self._failed = True
        self.changed.emit()

    @Slot()
    def beginTyping(self) -> None:  # noqa: N802 - a QML name
        if self._session.step is SetupStep.WELCOME:
            self.move(self._session.begin_typing())

    @Slot(str)
    def typeAddress(self, text: str) -> None:  # noqa: N802 - a QML name
        self.move(self._session.type_address(text))

    @Slot(str)
    def typeCode(self, text: str) -> None:  # noqa: N802 - a QML name
        self.move(self._session.type_code(text))

    @Slot()
    def eraseCode(self) -> None:  # noqa: N802 - a QML name
        self.move(self._session.type_code(self._session.code[:-1]))

    @Slot(str)
    def typeName(self, text: str) -> None:  # noqa: N802 - a QML name
        self.move(self._session.type_name(text))

    @Slot()
    def goOn(self) -> None:  # noqa: N802 - a QML name
        if self._session.step in {SetupStep.ADDRESS, SetupStep.CODE, SetupStep.NAME}:
            self.move(self._session.go_on())

    @Slot()
    def back(self) -> None:
        self.move(self._session.back())

    @Slot()
    def check(self) -> None:
        """Again after something was mended; goes on to the enrolment by itself where nothing hinders it."""
        if self._session.step is not SetupStep.CHECKS or self._session.is_busy:
            return
        self.move(self._session.begin_checks())
        tell, address = self._bridge.courier(), self._session.wanted.api_url

        def examine() -> None:
            for finding in self._services.checkup(address):
                tell(lambda finding=finding: self._find(finding))  # type: ignore[misc]  # a lambda's default

        self._bridge.on_desk(examine, lambda _: self._enrol(), self._refuse)

    @Slot()
    def start(self) -> None:
        if self._session.step is SetupStep.DONE:
            self.started.emit()

    @Slot()
    def leave(self) -> None:
        """To the system's own desktop, where much is mended; there is no customer yet whose photos could be seen."""
        if self._session.step is SetupStep.WELCOME:
            self.left.emit()

    @Slot()
    def beginAnew(self) -> None:  # noqa: N802 - a QML name
        """After a bug."""
        self._failed = False
        self._bridge.end_session()
        before = self._session
        self._session = SetupSession(address=before.address, name=before.name, language=before.language)
        self._findings.show(())
        self.stepChanged.emit()
        self.changed.emit()

    def _find(self, finding: Finding) -> None:
        if self._session.step is SetupStep.CHECKS:
            self.move(self._session.find(finding))

    def _enrol(self) -> None:
        self.move(self._session.end_checks())
        if self._session.is_busy:
            wanted = self._session.wanted
            self._bridge.on_desk(lambda: self._services.enrol(wanted), self._finish, self._refuse)

    def _finish(self, enrolled: Enrolled) -> None:
        logger.info("enrolled device=%s store=%s", enrolled.device_id, enrolled.store_id)
        self.move(self._session.finish(enrolled))

    def _refuse(self, error: BaseException) -> None:
        """The log gets the failure's kind alone: its text may quote what was typed."""
        logger.error("enrolment_failed error=%s", type(error).__name__)
        if isinstance(error, Rejected) and error.code is ErrorCode.ENROLMENT_CODE_REFUSED:
            self.move(self._session.refuse_code())
        elif isinstance(error, KioskError):
            self.move(self._session.fail(error))
        else:
            self.fail(error)

    def _step(self) -> str:
        return self._session.step

    def _position(self) -> int:
        step = self._session.step
        return POSITIONS.index(step) + 1 if step in POSITIONS else 0

    def _address(self) -> str:
        return self._session.address

    def _address_problem(self) -> str:
        return (self._session.problem or "") if self._session.address_refused else ""

    def _code(self) -> str:
        return self._session.code

    def _code_refused(self) -> bool:
        return self._session.code_refused

    def _name(self) -> str:
        return self._session.name

    def _can_go_on(self) -> bool:
        return self._session.can_go_on

    def _is_busy(self) -> bool:
        return self._session.is_busy

    def _is_hindered(self) -> bool:
        return not self._session.is_busy and bool(self._session.hindrances)

    def _store_id(self) -> str:
        return "" if self._session.enrolled is None else self._session.enrolled.store_id

    def _left_to_mend(self) -> int:
        return len(self._session.left_to_mend)

    def _has_failed(self) -> bool:
        return self._failed

    def _get_findings(self) -> FindingsModel:
        return self._findings

    step = Property(str, _step, notify=stepChanged)
    position = Property(int, _position, notify=stepChanged)
    positions = Property(int, lambda _: len(POSITIONS), constant=True)
    address = Property(str, _address, notify=changed)
    addressProblem = Property(str, _address_problem, notify=changed)  # noqa: N815 - a QML name
    addressParts = Property(list, lambda _: list(ADDRESS_PARTS), constant=True)  # noqa: N815 - a QML name
    code = Property(str, _code, notify=changed)
    codeLength = Property(int, lambda _: CODE_LENGTH, constant=True)  # noqa: N815 - a QML name
    codeKeys = Property(list, lambda _: list(CODE_ALPHABET), constant=True)  # noqa: N815 - a QML name
    codeRefused = Property(bool, _code_refused, notify=changed)  # noqa: N815 - a QML name
    name = Property(str, _name, notify=changed)
    nameLengthMax = Property(int, lambda _: DEVICE_NAME_LENGTH_MAX, constant=True)  # noqa: N815 - a QML name
    canGoOn = Property(bool, _can_go_on, notify=changed)  # noqa: N815 - a QML name
    busy = Property(bool, _is_busy, notify=changed)
    hindered = Property(bool, _is_hindered, notify=changed)
    """Something must be mended before a code is spent."""
    findings = Property(QObject, _get_findings, constant=True)
    storeId = Property(str, _store_id, notify=changed)  # noqa: N815 - a QML name
    leftToMend = Property(int, _left_to_mend, notify=changed)  # noqa: N815 - a QML name
    failed = Property(bool, _has_failed, notify=changed)
