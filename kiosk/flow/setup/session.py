"""How far the set-up is, as values. No Qt, no I/O: every intent gives a new session; the old one stays as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from backend_lambdas.contract.enrolment import CODE_ALPHABET, CODE_LENGTH, Invitation
from backend_lambdas.contract.limits import DEVICE_NAME_LENGTH_MAX
from kiosk.api.device_key import KeyringLocked, KeyStoreUnusable, NoKeyring
from kiosk.api.failures import NotTheBackend, Unreachable
from kiosk.checkup.findings import CheckName, Finding, Trouble, Verdict
from kiosk.config import ConfigInvalid
from kiosk.errors import KioskError
from kiosk.flow.setup.address import AddressProblem, address_problem, backend_address
from kiosk.flow.setup.ports import Enrolled, EnrolmentWanted


class SetupStep(StrEnum):
    WELCOME = "welcome"  # left by a touch: to type, or to take what a stick has
    ADDRESS = "address"  # left by an address that can be one
    CODE = "code"  # left by its last character and a touch
    NAME = "name"  # left by a name
    CHECKS = "checks"  # left by the enrolment, by a code that is refused, or back
    DONE = "done"  # left by "Start": the customers' first page comes


MOVES: Final[Mapping[SetupStep, frozenset[SetupStep]]] = MappingProxyType(
    {
        SetupStep.WELCOME: frozenset({SetupStep.ADDRESS, SetupStep.NAME, SetupStep.CHECKS}),
        SetupStep.ADDRESS: frozenset({SetupStep.CODE, SetupStep.WELCOME}),
        SetupStep.CODE: frozenset({SetupStep.NAME, SetupStep.ADDRESS, SetupStep.WELCOME}),
        SetupStep.NAME: frozenset({SetupStep.CHECKS, SetupStep.CODE, SetupStep.WELCOME}),
        SetupStep.CHECKS: frozenset({SetupStep.DONE, SetupStep.CODE, SetupStep.NAME, SetupStep.WELCOME}),
        SetupStep.DONE: frozenset(),
    }
)

NEEDED: Final = frozenset(
    {
        CheckName.VERSION,
        CheckName.SETTINGS,
        CheckName.DISK,
        CheckName.KEYRING,
        CheckName.NETWORK,
        CheckName.BACKEND,
    }
)
"""Without these no code is spent. What else is to be mended may be so after the enrolment, and is told at its end."""


class SetupMoveIllegal(KioskError):
    """An intent came in a step that does not know it: a bug in a page."""


@dataclass(frozen=True, slots=True)
class SetupSession:
    step: SetupStep = SetupStep.WELCOME
    address: str = ""
    """As it is typed."""
    address_refused: bool = False
    """Whether the problem is to be told: nobody is told off while typing."""
    code: str = field(default="", repr=False)
    code_refused: bool = False
    """By the backend: unknown, spent or expired."""
    name: str = ""
    from_stick: bool = False
    """Whether address and code came by an invitation, and nobody typed them."""
    findings: tuple[Finding, ...] = ()
    is_busy: bool = False
    """Checks or the enrolment are under way."""
    enrolled: Enrolled | None = None
    language: str | None = None
    """BCP 47, as chosen; None until then."""

    @property
    def problem(self) -> AddressProblem | None:
        return address_problem(self.address)

    @property
    def can_go_on(self) -> bool:
        match self.step:
            case SetupStep.ADDRESS:
                return self.problem is None
            case SetupStep.CODE:
                return len(self.code) == CODE_LENGTH
            case SetupStep.NAME:
                return bool(self.name.strip())
            case _:
                return False

    @property
    def hindrances(self) -> tuple[Finding, ...]:
        """What must be mended before a code is spent."""
        return tuple(one for one in self.findings if one.check in NEEDED and not one.good)

    @property
    def left_to_mend(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.verdict is Verdict.MEND)

    @property
    def wanted(self) -> EnrolmentWanted:
        return EnrolmentWanted(backend_address(self.address), self.code, self.name.strip(), self.language)

    def begin_typing(self) -> SetupSession:
        return replace(self, step=self._move(SetupStep.ADDRESS), from_stick=False, code="")

    def take(self, invitation: Invitation) -> SetupSession:
        """What a stick had; a name that it says needs no page."""
        name = invitation.device_name.strip()
        return replace(
            self,
            step=self._move(SetupStep.CHECKS if name else SetupStep.NAME),
            address=invitation.api_url,
            code=invitation.code.strip().upper(),
            code_refused=False,
            name=name or self.name,
            from_stick=True,
            findings=(),
        )

    def type_address(self, text: str) -> SetupSession:
        return replace(self, address=text, address_refused=False) if self.step is SetupStep.ADDRESS else self

    def type_code(self, text: str) -> SetupSession:
        """The whole of it. What no code has is dropped: letters that look like others, spaces, what is too much."""
        code = "".join(letter for letter in text.upper() if letter in CODE_ALPHABET)[:CODE_LENGTH]
        return replace(self, code=code, code_refused=False) if self.step is SetupStep.CODE else self

    def type_name(self, text: str) -> SetupSession:
        return replace(self, name=text[:DEVICE_NAME_LENGTH_MAX]) if self.step is SetupStep.NAME else self

    def choose_language(self, tag: str) -> SetupSession:
        return replace(self, language=tag)

    def go_on(self) -> SetupSession:
        if not self.can_go_on:
            return replace(self, address_refused=self.step is SetupStep.ADDRESS)
        after = {
            SetupStep.ADDRESS: SetupStep.CODE,
            SetupStep.CODE: SetupStep.NAME,
            SetupStep.NAME: SetupStep.CHECKS,
        }[self.step]
        return replace(self, step=self._move(after), findings=())

    def back(self) -> SetupSession:
        """From what a stick said to the first page, which still has it."""
        before = {
            SetupStep.ADDRESS: SetupStep.WELCOME,
            SetupStep.CODE: SetupStep.ADDRESS,
            SetupStep.NAME: SetupStep.WELCOME if self.from_stick else SetupStep.CODE,
            SetupStep.CHECKS: SetupStep.NAME,
        }
        if self.step not in before or self.is_busy:
            return self
        return replace(self, step=self._move(before[self.step]), findings=())

    def begin_checks(self) -> SetupSession:
        self._expect(SetupStep.CHECKS)
        return replace(self, findings=(), is_busy=True)

    def find(self, finding: Finding) -> SetupSession:
        """In the place of an earlier one of the same check."""
        others = {one.check: one for one in self.findings}
        return replace(self, findings=tuple((others | {finding.check: finding}).values()))

    def end_checks(self) -> SetupSession:
        """All are made; with a hindrance it ends here, without one the enrolment goes on."""
        return replace(self, is_busy=not self.hindrances)

    def finish(self, enrolled: Enrolled) -> SetupSession:
        """The code is spent, and of no use any more."""
        done = self.find(enrolled.finding)
        return replace(done, step=self._move(SetupStep.DONE), enrolled=enrolled, is_busy=False, code="")

    def refuse_code(self) -> SetupSession:
        """Another one must be typed, whoever gave the first."""
        return replace(
            self, step=self._move(SetupStep.CODE), code="", code_refused=True, is_busy=False, from_stick=False
        )

    def fail(self, error: KioskError) -> SetupSession:
        """The enrolment did not come about; the code may be tried again."""
        return replace(self.find(finding_of(error)), is_busy=False)

    def _move(self, to: SetupStep) -> SetupStep:
        if to not in MOVES[self.step]:
            raise SetupMoveIllegal(f"the set-up goes from {self.step} to {', '.join(MOVES[self.step])}, not to {to}")
        return to

    def _expect(self, step: SetupStep) -> None:
        if self.step is not step:
            raise SetupMoveIllegal(f"the set-up is at {self.step}, and not at {step}")


_FAILED_BY: Final[tuple[tuple[type[KioskError], CheckName, Trouble], ...]] = (
    (NoKeyring, CheckName.KEYRING, Trouble.NO_KEYRING),
    (KeyringLocked, CheckName.KEYRING, Trouble.KEYRING_LOCKED),
    (KeyStoreUnusable, CheckName.KEYRING, Trouble.KEYRING_FAILS),
    (ConfigInvalid, CheckName.DISK, Trouble.DISK_UNWRITABLE),
    (NotTheBackend, CheckName.NETWORK, Trouble.SIGN_IN_PAGE),
)


def finding_of(error: KioskError) -> Finding:
    """What an enrolment that failed says of this machine, as a check would have."""
    for kind, check, trouble in _FAILED_BY:
        if isinstance(error, kind):
            return Finding(check, Verdict.MEND, str(error), trouble)
    if isinstance(error, Unreachable) and error.line_down:
        return Finding(CheckName.NETWORK, Verdict.MEND, str(error), Trouble.NO_ANSWER)
    return Finding(CheckName.BACKEND, Verdict.MEND, str(error), Trouble.BACKEND_TROUBLE)
