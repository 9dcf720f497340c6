"""PINs: which are too easily guessed, how new ones are made, and how they are hashed.

A hash of six digits does not keep them from whoever has the table: a million tries are hours. It keeps them from being
read by accident, and dear to find out; what keeps strangers from guessing is the lock.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from backend_lambdas.contract.staff.sessions import PIN
from backend_lambdas.contract.violation import ContractViolation

PIN_LENGTH: Final = 6
SALT_LENGTH_BYTES: Final = 16
"""RFC 9106, 3.1: recommended for passwords."""
HASH_LENGTH_BYTES: Final = 32

DIGITS_DISTINCT_MIN: Final = 3
"""Fewer are 111111, 121212 and 100000: three in a thousand PINs, and the first that are tried."""

_RUNS: Final = ("01234567890", "09876543210")


@dataclass(frozen=True, slots=True)
class PinHasher:
    """Argon2id at RFC 9106's second recommendation, for machines with little memory: 64 MiB, 3 passes, 4 lanes.

    More: the function's 1,024 MB hold it, and each pass is waited for before a screen. Less: whoever has the table
    guesses more cheaply.
    https://www.rfc-editor.org/rfc/rfc9106.html#section-4
    """

    memory_kib: int = 65_536
    iterations: int = 3
    lanes: int = 4

    def hash(self, pin: str) -> str:
        """PHC string format, with a salt of its own: another text each time."""
        return Argon2id(
            salt=secrets.token_bytes(SALT_LENGTH_BYTES),
            length=HASH_LENGTH_BYTES,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive_phc_encoded(pin.encode())

    def matches(self, pin: str, pin_hash: str) -> bool:
        """By the parameters that stand in the hash."""
        try:
            Argon2id.verify_phc_encoded(pin.encode(), pin_hash)
        except InvalidKey:
            return False
        return True

    def is_outdated(self, pin_hash: str) -> bool:
        """Made with other parameters than today's."""
        return not pin_hash.startswith(self._prefix)

    @property
    def nobodys(self) -> str:
        """A hash that no PIN matches, to be compared where a number is nobody's: as slow as any of today's."""
        return f"{self._prefix}{'A' * 22}${'A' * 43}"

    @property
    def _prefix(self) -> str:
        return f"$argon2id$v=19$m={self.memory_kib},t={self.iterations},p={self.lanes}$"


def new_pin() -> str:
    while True:
        pin = f"{secrets.randbelow(10**PIN_LENGTH):0{PIN_LENGTH}}"
        if not is_weak(pin):
            return pin


def is_weak(pin: str) -> bool:
    """Of what can be known without knowing whose it is: a birthday can't."""
    return (
        len(set(pin)) < DIGITS_DISTINCT_MIN
        or any(pin in run for run in _RUNS)
        or pin[:3] == pin[3:]
        or pin[:3] == pin[:2:-1]  # 123321
        or pin[::2] == pin[1::2]  # 112233
    )


def refuse_unless_strong(pin: str) -> None:
    """Raises ContractViolation, which does not repeat the PIN."""
    if PIN.is_broken_by(pin):
        raise ContractViolation([f"pin: {PIN.words}"])
    if is_weak(pin):
        raise ContractViolation(["pin: too easily guessed; no repetitions and no runs of digits"])
