"""PINs that this kiosk can check without the backend: of who was let in here of late, for its own queue alone.

A verifier is made at a login that the backend granted, and is good for some days. Each guess is counted on the disk
before its PIN is compared, so that pulling the plug wins none. Nothing here ever opens anything at the backend.
docs/decisions/0035 has the reasons.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from backend_lambdas.contract import codec
from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from backend_lambdas.contract.violation import ContractViolation
from kiosk.clock import Clock, rfc3339
from kiosk.durable import write_durably
from kiosk.flow.staff.refusals import Refusal, StaffDenied
from kiosk.flow.staff.session import StaffOnDuty

VALID_FOR: Final = timedelta(days=7)
"""Since the last login that the backend granted here. Longer: who left the shop's staff reads a dead kiosk's queue for
longer. Shorter: a line that is down over the holidays locks the shop out of its own queue."""

GUESSES_MAX: Final = 5
"""Wrong PINs on this kiosk, of whatever numbers. More: a share of the million worth trying. Fewer: cold fingers."""

LOCK_FIRST_S: Final = 900
LOCK_MAX_S: Final = 86_400
"""Each lock is twice the one before, as at the backend."""

MEMORY_KIB: Final = 65_536
PASSES: Final = 3
LANES: Final = 4
"""RFC 9106's second recommendation, as at the backend. More: a kiosk of 2 GB has imaging beside it. Less: whoever takes
the disk guesses more cheaply; with these he needs hours for six digits, and finds no more than lies beside them."""

SALT_BYTES: Final = 16
HASH_BYTES: Final = 32

NOBODYS: Final = f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${'A' * 22}${'A' * 43}"
"""A hash that no PIN matches."""


@dataclass(frozen=True, slots=True)
class Verifier:
    staff_number: str
    name: str
    role: StaffRole
    pin_hash: str
    """Argon2id in the PHC string format."""
    granted_at: str


@dataclass(frozen=True, slots=True)
class PinFile:
    """As the file has it."""

    verifiers: tuple[Verifier, ...] = ()
    guesses: int = 0
    """Since the last right PIN or lock."""
    lockouts: int = 0
    locked_until: str | None = None


def hash_pin(pin: str) -> str:
    kdf = Argon2id(
        salt=secrets.token_bytes(SALT_BYTES), length=HASH_BYTES, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB
    )
    return kdf.derive_phc_encoded(pin.encode())


def pin_matches(pin: str, pin_hash: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(pin.encode(), pin_hash)
    except InvalidKey:
        return False
    return True


@dataclass(frozen=True, slots=True)
class OfflinePins:
    """Blocking, some tenths of a second each: never on the GUI thread. One thread makes all calls."""

    path: Path
    clock: Clock
    hash_pin: Callable[[str], str] = hash_pin
    pin_matches: Callable[[str, str], bool] = pin_matches

    def remember(self, member: StaffOnDuty, pin: str) -> None:
        """The backend granted it. What was guessed here before is forgotten. Raises StaffDenied (DISK)."""
        made = Verifier(member.number, member.name, member.role, self.hash_pin(pin), rfc3339(self.clock.now()))
        self._write(PinFile(verifiers=(*self._without(member.number), made)))

    def forget(self, number: StaffNumber, pin: str) -> None:
        """The backend refused this PIN: where it is the one that is known here, the member has another now, or is gone.
        Somebody else's wrong guess takes nothing from them. Raises StaffDenied (DISK).
        """
        verifier = self._verifier(self._read(), number)
        if verifier is not None and self.pin_matches(pin, verifier.pin_hash):
            self._write(replace(self._read(), verifiers=self._without(number)))

    def check(self, number: StaffNumber, pin: str) -> StaffOnDuty:
        """Whom this kiosk lets in by itself. Raises StaffDenied: locked, wrong, not known here, or DISK."""
        content = self._read()
        now = self.clock.now()
        if content.locked_until is not None and datetime.fromisoformat(content.locked_until) > now:
            raise StaffDenied(Refusal.PIN_LOCKED, until=content.locked_until)
        counted = self._count(content, now)
        verifier = self._verifier(content, number)
        # Compared where there is none, too, so that no clock tells whom this kiosk knows.
        matches = self.pin_matches(pin, NOBODYS if verifier is None else verifier.pin_hash)
        if verifier is None or not matches:
            if counted.locked_until is not None and counted.guesses == 0:
                raise StaffDenied(Refusal.PIN_LOCKED, until=counted.locked_until)
            raise StaffDenied(Refusal.OFFLINE_REFUSED)
        self._write(replace(content, guesses=0, lockouts=0, locked_until=None))
        return StaffOnDuty(number, verifier.name, verifier.role)

    def _verifier(self, content: PinFile, number: StaffNumber) -> Verifier | None:
        return next((one for one in self._valid(content) if one.staff_number == number), None)

    def _count(self, content: PinFile, now: datetime) -> PinFile:
        """One guess more, on the disk before it is compared; the last one locks at once."""
        counted = replace(content, guesses=content.guesses + 1)
        if counted.guesses >= GUESSES_MAX:
            lasts_s = min(LOCK_MAX_S, LOCK_FIRST_S * 2**content.lockouts)
            until = rfc3339(now + timedelta(seconds=lasts_s))
            counted = replace(counted, guesses=0, lockouts=content.lockouts + 1, locked_until=until)
        self._write(counted)
        return counted

    def _valid(self, content: PinFile) -> tuple[Verifier, ...]:
        """Neither too old nor, by a clock that was put back, from the future."""
        now = self.clock.now()
        return tuple(
            one
            for one in content.verifiers
            if timedelta(0) <= now - datetime.fromisoformat(one.granted_at).astimezone(UTC) <= VALID_FOR
        )

    def _without(self, number: StaffNumber) -> tuple[Verifier, ...]:
        return tuple(one for one in self._valid(self._read()) if one.staff_number != number)

    def _read(self) -> PinFile:
        try:
            return codec.decode(PinFile, self.path.read_bytes())
        except FileNotFoundError:
            return PinFile()
        except (OSError, ContractViolation) as exc:
            # Not "nobody was here": a file that somebody spoilt would forget its lock.
            raise StaffDenied(Refusal.DISK, f"{self.path} can't be read ({exc}): delete it to log in anew") from exc

    def _write(self, content: PinFile) -> None:
        try:
            write_durably(self.path, codec.encode(content).encode())
            self.path.chmod(0o600)
        except OSError as exc:
            raise StaffDenied(Refusal.DISK, f"{self.path} can't be written: {exc}") from exc
