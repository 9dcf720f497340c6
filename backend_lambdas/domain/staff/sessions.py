"""Sessions of staff: begun by a number and a PIN, bound to one device and its shop, over after a quarter of an hour."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, NoReturn

from backend_lambdas.contract.staff.sessions import (
    SESSION_LIFETIME_S,
    SESSION_TOKEN,
    StaffRole,
    StaffSessionAnswer,
    StaffSessionState,
)
from backend_lambdas.domain.audit import AuditAction, new_entry
from backend_lambdas.domain.errors import ManagerRequired, PinLocked, PinRefused, SessionFlaw, StaffSessionRequired
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.staff.guesses import GuessCounter, device_subject, number_subject
from backend_lambdas.domain.staff.records import StaffMember, StaffSession

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId, StoreId
    from backend_lambdas.contract.staff.sessions import StaffLogin
    from backend_lambdas.domain.audit import AuditLog
    from backend_lambdas.domain.ports import Clock
    from backend_lambdas.domain.staff.guesses import Lock
    from backend_lambdas.domain.staff.pins import PinHasher
    from backend_lambdas.domain.staff.ports import SessionRecords, StaffReader

TOKEN_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class LoginDesk:
    records: SessionRecords
    audit: AuditLog
    hasher: PinHasher
    clock: Clock
    new_id: Callable[[], str]
    """Another each time."""

    def log_in(self, device_id: DeviceId, store_id: StoreId, login: StaffLogin) -> StaffSessionAnswer:
        """A new session. Raises PinRefused or PinLocked, for a number that nobody has as for one with another PIN."""
        now = self.clock.now()
        subjects = (number_subject(login.staff_number), device_subject(device_id))
        lock = GuessCounter(self.records, self.new_id).count(store_id, subjects, now)
        if lock is not None and not lock.is_new:
            self._refuse(device_id, store_id, login, lock, reason="locked")
        member = self.records.find_member(store_id, login.staff_number)
        # Compared where there is nobody, too, so that no clock tells which numbers there are.
        matches = self.hasher.matches(login.pin, member.pin_hash if member else self.hasher.nobodys)
        if member is None or not matches:
            self._refuse(device_id, store_id, login, lock, reason="wrong_pin" if member else "unknown_number")
        return self._begin(device_id, member, login.pin)

    def _refuse(
        self, device_id: DeviceId, store_id: StoreId, login: StaffLogin, lock: Lock | None, *, reason: str
    ) -> NoReturn:
        now = self.clock.now()
        number = login.staff_number
        refused = new_entry(now, store_id, number, AuditAction.PIN_REFUSED, device_id=device_id, reason=reason)
        self.audit.record(refused)
        if lock is None:
            raise PinRefused(reason)
        until = rfc3339(datetime.fromtimestamp(lock.until_s, UTC))
        if lock.is_new:
            locked = new_entry(now, store_id, number, AuditAction.LOCKED, device_id=device_id, reason=f"until {until}")
            self.audit.record(locked)
        raise PinLocked(reason, until=until)

    def _begin(self, device_id: DeviceId, member: StaffMember, pin: str) -> StaffSessionAnswer:
        now = self.clock.now()
        if self.hasher.is_outdated(member.pin_hash):
            self.records.replace_hash(member, self.hasher.hash(pin))
        self.audit.record(
            new_entry(now, member.store_id, member.staff_number, AuditAction.LOGGED_IN, device_id=device_id)
        )
        token = secrets.token_urlsafe(TOKEN_BYTES)
        ends_at = now + timedelta(seconds=SESSION_LIFETIME_S)
        session = StaffSession(
            store_id=member.store_id,
            token_hash=token_hash(token),
            device_id=device_id,
            staff_number=member.staff_number,
            credential_id=member.credential_id,
            expires_at_s=epoch_s(ends_at),
        )
        self.records.add_session(session)
        for subject in (number_subject(member.staff_number), device_subject(device_id)):
            self.records.forget_guesses(member.store_id, subject)
        return StaffSessionAnswer(token, member.name, member.role, _moment(session.expires_at_s))


@dataclass(frozen=True, slots=True)
class StaffOnDuty:
    """Who stands before the kiosk, as checked in this very call."""

    session: StaffSession
    member: StaffMember

    @property
    def state(self) -> StaffSessionState:
        ends_at = _moment(self.session.expires_at_s)
        return StaffSessionState(self.member.staff_number, self.member.name, self.member.role, ends_at)


@dataclass(frozen=True, slots=True)
class StaffSessions:
    """Asked with each of staff's calls; keeps nothing from one to the next."""

    records: StaffReader
    clock: Clock

    def on_duty(
        self, device_id: DeviceId, store_id: StoreId, token: str, at_least: StaffRole = StaffRole.STAFF
    ) -> StaffOnDuty:
        """Whose session it is. Raises StaffSessionRequired, and ManagerRequired where the role does not reach."""
        session = self._session(device_id, store_id, token)
        member = self.records.find_member(store_id, session.staff_number)
        if member is None or member.credential_id != session.credential_id:
            raise StaffSessionRequired(SessionFlaw.STAFF_CHANGED)
        if at_least is StaffRole.MANAGER and member.role is not StaffRole.MANAGER:
            raise ManagerRequired(member.staff_number)
        return StaffOnDuty(session, member)

    def _session(self, device_id: DeviceId, store_id: StoreId, token: str) -> StaffSession:
        if SESSION_TOKEN.is_broken_by(token):
            raise StaffSessionRequired(SessionFlaw.MISSING)
        session = self.records.find_session(store_id, token_hash(token))
        if session is None:
            raise StaffSessionRequired(SessionFlaw.UNKNOWN)
        if session.device_id != device_id:
            raise StaffSessionRequired(SessionFlaw.OTHER_DEVICE)
        if session.expires_at_s <= epoch_s(self.clock.now()):
            raise StaffSessionRequired(SessionFlaw.EXPIRED)
        return session


@dataclass(frozen=True, slots=True)
class LogoutDesk:
    records: SessionRecords
    audit: AuditLog
    clock: Clock

    def log_out(self, device_id: DeviceId, store_id: StoreId, token: str) -> None:
        """The session is gone. Nothing happens where this device has none by that token: a repeat is harmless.

        Raises StaffSessionRequired for what is no token at all.
        """
        if SESSION_TOKEN.is_broken_by(token):
            raise StaffSessionRequired(SessionFlaw.MISSING)
        session = self.records.find_session(store_id, token_hash(token))
        if session is None or session.device_id != device_id:
            return
        self.records.remove_session(session)
        self.audit.record(
            new_entry(self.clock.now(), store_id, session.staff_number, AuditAction.SESSION_ENDED, device_id=device_id)
        )


def token_hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _moment(at_s: int) -> str:
    return rfc3339(datetime.fromtimestamp(at_s, UTC))
