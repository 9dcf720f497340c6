"""Lets staff in: by the backend where it answers, by this kiosk's own memory where nothing does."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from backend_lambdas.contract.staff.sessions import StaffLogin, StaffNumber
from kiosk.errors import KioskError
from kiosk.flow.staff.offline_pins import OfflinePins
from kiosk.flow.staff.ports import BackendLine
from kiosk.flow.staff.refusals import NOT_ANSWERED, Refusal, StaffDenied, denied_by
from kiosk.flow.staff.session import StaffOnDuty

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Door:
    """Blocking: never on the GUI thread."""

    line: BackendLine
    offline_pins: OfflinePins

    def let_in(self, number: StaffNumber, pin: str) -> StaffOnDuty:
        """Raises StaffDenied."""
        try:
            answer = self.line.backend().start_staff_session(StaffLogin(number, pin))
        except KioskError as error:
            denied = denied_by(error)
            if denied.refusal in NOT_ANSWERED:
                return self._let_in_offline(number, pin)
            if denied.refusal is Refusal.PIN_REFUSED:
                self._forget(number, pin)
            raise denied from error
        member = StaffOnDuty(number, answer.name, answer.role, answer.session_token)
        self._remember(member, pin)
        return member

    def _let_in_offline(self, number: StaffNumber, pin: str) -> StaffOnDuty:
        member = self.offline_pins.check(number, pin)
        # The backend's audit can't have it; the kiosk's own log has.
        logger.info("staff_let_in_offline number=%s", number)
        return member

    def _remember(self, member: StaffOnDuty, pin: str) -> None:
        """A disk that is full keeps nobody out who is let in by the backend."""
        try:
            self.offline_pins.remember(member, pin)
        except StaffDenied as refused:
            logger.warning("offline_pin_not_kept reason=%s", refused)

    def _forget(self, number: StaffNumber, pin: str) -> None:
        try:
            self.offline_pins.forget(number, pin)
        except StaffDenied as refused:
            logger.warning("offline_pin_not_forgotten reason=%s", refused)
