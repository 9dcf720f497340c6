"""Who of the staff stands before the screen, as values: from the corner's gesture to the end of the session.

No Qt, no I/O, no clock: every intent gives a new session, and the old one stays as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from backend_lambdas.contract.staff.sessions import PIN, STAFF_NUMBER, StaffNumber, StaffRole
from kiosk.errors import KioskError
from kiosk.flow.staff.refusals import Refusal


class StaffStep(StrEnum):
    CLOSED = "closed"  # left by the gesture
    NUMBER = "number"  # left by the member, who typed a whole number
    PIN = "pin"  # left by the PIN's last digit
    CHECKING = "checking"  # left by the answer
    OPEN = "open"  # left by the member, by idleness, or by the backend that ends the session


MOVES: Final[Mapping[StaffStep, frozenset[StaffStep]]] = MappingProxyType(
    {
        StaffStep.CLOSED: frozenset({StaffStep.NUMBER}),
        StaffStep.NUMBER: frozenset({StaffStep.PIN, StaffStep.CLOSED}),
        StaffStep.PIN: frozenset({StaffStep.CHECKING, StaffStep.NUMBER, StaffStep.CLOSED}),
        StaffStep.CHECKING: frozenset({StaffStep.OPEN, StaffStep.PIN, StaffStep.CLOSED}),
        StaffStep.OPEN: frozenset({StaffStep.NUMBER, StaffStep.CLOSED}),
    }
)

NUMBER_LENGTH_MAX: Final = 4
PIN_LENGTH: Final = 6


class StaffMoveIllegal(KioskError):
    """An intent came in a step that does not know it: a bug in the panel."""


@dataclass(frozen=True, slots=True)
class StaffOnDuty:
    """Who was let in."""

    number: StaffNumber
    name: str
    role: StaffRole
    session_token: str | None = field(default=None, repr=False)
    """The backend's; None where this kiosk let them in by itself, to its own queue alone."""

    @property
    def is_offline(self) -> bool:
        return self.session_token is None


@dataclass(frozen=True, slots=True)
class StaffSession:
    step: StaffStep = StaffStep.CLOSED
    number: str = ""
    pin: str = field(default="", repr=False)
    """As far as it is typed; gone with the answer."""
    on_duty: StaffOnDuty | None = None
    refusal: Refusal | None = None
    """Of the last try, or why the session ended."""
    locked_until: str | None = None
    """RFC 3339; of PIN_LOCKED alone."""

    @property
    def can_go_on(self) -> bool:
        return self.step is StaffStep.NUMBER and not STAFF_NUMBER.is_broken_by(self.number)

    @property
    def is_manager(self) -> bool:
        return self.on_duty is not None and self.on_duty.role is StaffRole.MANAGER

    def ask(self) -> StaffSession:
        """The keypad comes."""
        return replace(StaffSession(), step=self._move(StaffStep.NUMBER))

    def type_digit(self, digit: str) -> StaffSession:
        """One more; the sixth of the PIN sends it. What is too much is dropped, as a finger that bounces types it."""
        if self.step is StaffStep.NUMBER:
            number = (self.number + digit)[:NUMBER_LENGTH_MAX]
            return replace(self, number=number, refusal=None, locked_until=None)
        if self.step is StaffStep.PIN:
            pin = self.pin + digit
            step = StaffStep.PIN if PIN.is_broken_by(pin) else self._move(StaffStep.CHECKING)
            return replace(self, step=step, pin=pin, refusal=None, locked_until=None)
        return self

    def erase(self) -> StaffSession:
        """The last digit; an empty PIN leads back to the number."""
        if self.step is StaffStep.NUMBER:
            return replace(self, number=self.number[:-1])
        if self.step is StaffStep.PIN and self.pin:
            return replace(self, pin=self.pin[:-1])
        return replace(self, step=self._move(StaffStep.NUMBER)) if self.step is StaffStep.PIN else self

    def go_on(self) -> StaffSession:
        if not self.can_go_on:
            raise StaffMoveIllegal(f"no number to go on with in step {self.step}")
        return replace(self, step=self._move(StaffStep.PIN), refusal=None, locked_until=None)

    def admit(self, member: StaffOnDuty) -> StaffSession:
        return StaffSession(step=self._move(StaffStep.OPEN), on_duty=member)

    def refuse(self, refusal: Refusal, until: str | None = None) -> StaffSession:
        """The PIN is typed anew, for the same number."""
        return StaffSession(self._move(StaffStep.PIN), self.number, refusal=refusal, locked_until=until)

    def expire(self) -> StaffSession:
        """The backend ended it: whoever it was types number and PIN again."""
        return StaffSession(self._move(StaffStep.NUMBER), refusal=Refusal.SESSION_OVER)

    def close(self) -> StaffSession:
        """Nothing of it is left. From any step."""
        return StaffSession()

    def _move(self, target: StaffStep) -> StaffStep:
        if target not in MOVES[self.step]:
            raise StaffMoveIllegal(f"{self.step} → {target}")
        return target
