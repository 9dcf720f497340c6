from __future__ import annotations

import re

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.staff.pins import PinHasher, is_weak, new_pin, refuse_unless_strong
from tests.fakes.staff import CHEAP, PIN, WRONG_PIN


@pytest.mark.parametrize(
    "pin",
    ["000000", "121212", "100000", "123456", "567890", "012345", "987654", "098765", "123123", "123321", "112233"],
)
def test_weak_pins(pin: str) -> None:
    """Repetitions, runs and mirrored halves are not taken, and the refusal does not repeat the PIN."""
    with pytest.raises(ContractViolation) as refused:
        refuse_unless_strong(pin)
    assert pin not in str(refused.value)


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "728401\n"])
def test_what_is_no_pin(pin: str) -> None:
    """A PIN is six digits of ASCII, and nothing else."""
    with pytest.raises(ContractViolation, match="6 digits"):
        refuse_unless_strong(pin)


def test_few_pins_are_weak() -> None:
    """Less than one in a hundred PINs is refused as weak, so that refusing them helps no guesser."""
    weak = sum(is_weak(f"{number:06}") for number in range(0, 1_000_000, 7))
    assert 0 < weak < 1_000_000 / 7 / 100


def test_made_pins_are_strong() -> None:
    """A PIN that is made here is never a weak one, and hardly ever the same."""
    made = [new_pin() for _ in range(200)]
    for pin in made:
        refuse_unless_strong(pin)
    assert len(set(made)) > 190


def test_a_hash_knows_its_pin_alone() -> None:
    """The right PIN matches its hash, a wrong one does not, and the same PIN is hashed otherwise each time."""
    first, second = CHEAP.hash(PIN), CHEAP.hash(PIN)
    assert first != second
    assert (CHEAP.matches(PIN, first), CHEAP.matches(PIN, second)) == (True, True)
    assert not CHEAP.matches(WRONG_PIN, first)
    assert PIN not in first


def test_the_hash_is_argon2id_as_rfc_9106_recommends() -> None:
    """Hashes are Argon2id in PHC's format with 64 MiB, 3 passes and 4 lanes, and any other reader of it agrees."""
    made = PinHasher().hash(PIN)
    assert re.fullmatch(r"\$argon2id\$v=19\$m=65536,t=3,p=4\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}", made)
    Argon2id.verify_phc_encoded(PIN.encode(), made)


def test_parameters_may_grow() -> None:
    """A hash of other parameters still matches, and is known as one to be made anew."""
    stronger = PinHasher(memory_kib=64, iterations=2, lanes=1)
    old = CHEAP.hash(PIN)
    assert stronger.matches(PIN, old)
    assert stronger.is_outdated(old)
    assert not stronger.is_outdated(stronger.hash(PIN))


def test_nobodys_hash_costs_as_much_and_matches_nothing() -> None:
    """What stands in for a number that nobody has is a hash of today's parameters, with no PIN to it."""
    hasher = PinHasher()
    assert not hasher.is_outdated(hasher.nobodys)
    assert len(hasher.nobodys) == len(hasher.hash(PIN))
    assert not CHEAP.matches(PIN, CHEAP.nobodys)
