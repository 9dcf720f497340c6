"""When guessing ends: each guess is counted before its PIN is looked at, for the number and for the device.

A number that nobody has is counted and locked like any other, so that neither tells which numbers there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend_lambdas.domain.errors import Throttled
from backend_lambdas.domain.moments import epoch_s
from backend_lambdas.domain.staff.records import Guesses

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from backend_lambdas.contract.identifiers import DeviceId, StoreId
    from backend_lambdas.contract.staff.sessions import StaffNumber
    from backend_lambdas.domain.staff.ports import SessionRecords

NUMBER_PREFIX: Final = "staff#"
DEVICE_PREFIX: Final = "device#"

NUMBER_GUESSES_MAX: Final = 5
"""Wrong PINs of one number before it is locked. More: a share of the million worth trying. Fewer: cold fingers."""

DEVICE_GUESSES_MAX: Final = 10
"""Wrong PINs on one device, of whatever numbers, before it takes no more. More: one PIN is tried with every number.
Fewer: a shop whose staff share a kiosk locks itself out."""

LOCK_FIRST_S: Final = 900
LOCK_MAX_S: Final = 86_400
"""Each lock is twice the one before, up to this: then some five guesses a day. Longer: a prankster closes a number for
good. Shorter: a patient guesser gets on."""

FORGET_S: Final = 86_400
"""After so long without a guess, a subject is as new."""

TRIES_MAX: Final = 10
"""Guesses at the same moment that may get in each other's way; there are no honest ten."""


@dataclass(frozen=True, slots=True)
class Lock:
    until_s: int
    is_new: bool
    """The guess in question was the last one; a right PIN opens it all the same."""


def number_subject(staff_number: StaffNumber) -> str:
    return NUMBER_PREFIX + staff_number


def device_subject(device_id: DeviceId) -> str:
    return DEVICE_PREFIX + device_id


@dataclass(frozen=True, slots=True)
class GuessCounter:
    records: SessionRecords
    new_guess_id: Callable[[], str]
    """Another each time."""

    def count(self, store_id: StoreId, subjects: Sequence[str], moment: datetime) -> Lock | None:
        """Count a guess of all the subjects, before its PIN is compared; or of none, where one of them is locked.

        None, or a new lock: the guess may be compared. A lock that is not new: it may not. Raises Throttled where
        others guess at the same time.
        """
        now_s = epoch_s(moment)
        for _ in range(TRIES_MAX):
            before = [self.records.find_guesses(store_id, subject) for subject in subjects]
            standing = max((found.locked_until_s for found in before if found is not None), default=0)
            if standing > now_s:
                return Lock(standing, is_new=False)
            after = [
                next_guess(found, store_id, subject, self.new_guess_id(), now_s)
                for found, subject in zip(before, subjects, strict=True)
            ]
            if self.records.count_guesses(before, after):
                latest = max(counted.locked_until_s for counted in after)
                return Lock(latest, is_new=True) if latest > now_s else None
        raise Throttled(f"{TRIES_MAX} guesses at once")


def next_guess(before: Guesses | None, store_id: StoreId, subject: str, guess_id: str, now_s: int) -> Guesses:
    """The subject with one guess more; the last one that it has locks it at once."""
    if before is None or before.expires_at_s <= now_s:
        before = Guesses(store_id, subject, "", 0, 0, 0, now_s, now_s)
    guesses_max = NUMBER_GUESSES_MAX if subject.startswith(NUMBER_PREFIX) else DEVICE_GUESSES_MAX
    count, lockouts, locked_until_s = before.count + 1, before.lockouts, before.locked_until_s
    if count >= guesses_max:
        locked_until_s = now_s + min(LOCK_MAX_S, LOCK_FIRST_S * 2**lockouts)
        count, lockouts = 0, lockouts + 1
    expires_at_s = max(now_s, locked_until_s) + FORGET_S
    return Guesses(store_id, subject, guess_id, count, lockouts, locked_until_s, now_s, expires_at_s)
