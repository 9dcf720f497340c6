from __future__ import annotations

import json

import pytest

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.sessions import SESSION_LIFETIME_S, StaffLogin, StaffNumber, StaffRole
from backend_lambdas.domain.errors import (
    ManagerRequired,
    PinLocked,
    PinRefused,
    Refusal,
    SessionFlaw,
    StaffSessionRequired,
)
from backend_lambdas.domain.staff.guesses import DEVICE_GUESSES_MAX, NUMBER_GUESSES_MAX
from backend_lambdas.domain.staff.pins import PinHasher
from backend_lambdas.domain.staff.sessions import LoginDesk, LogoutDesk, StaffOnDuty, StaffSessions, token_hash
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.staff import ADA, CHEAP, PIN, WRONG_PIN, Shop

NOBODY = StaffNumber("99")
OTHER_STORE = StoreId("bern-1")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def shop(clock: FakeClock) -> Shop:
    return Shop(clock)


def log_in(shop: Shop, pin: str = PIN, number: StaffNumber = ADA, hasher: PinHasher = CHEAP) -> str:
    desk = LoginDesk(shop.staff, shop.audit, hasher, shop.clock, shop.new_id)
    return desk.log_in(DEVICE, STORE, StaffLogin(number, pin)).session_token


def on_duty(shop: Shop, token: str, at_least: StaffRole = StaffRole.STAFF) -> StaffOnDuty:
    return StaffSessions(shop.staff, shop.clock).on_duty(DEVICE, STORE, token, at_least)


def guess(shop: Shop, number: StaffNumber = ADA, pin: str = WRONG_PIN) -> Refusal:
    with pytest.raises((PinRefused, PinLocked)) as refused:
        log_in(shop, pin, number)
    return refused.value


def flaw_of(shop: Shop, token: str, device: str = DEVICE, store: StoreId = STORE) -> SessionFlaw:
    with pytest.raises(StaffSessionRequired) as refused:
        StaffSessions(shop.staff, shop.clock).on_duty(device, store, token)  # type: ignore[arg-type]  # plain text
    return refused.value.flaw


def test_a_right_pin_begins_a_session(shop: Shop) -> None:
    """Number and PIN together begin a session of a quarter of an hour, and the audit says so."""
    token = log_in(shop)
    duty = on_duty(shop, token, StaffRole.MANAGER)
    assert (duty.member.name, duty.state.role) == ("Ada", StaffRole.MANAGER)
    assert duty.state.expires_at == "2026-05-04T09:45:00.000Z"
    assert [(entry.action, entry.actor, entry.device_id) for entry in shop.audit.entries] == [
        ("logged_in", ADA, DEVICE)
    ]


def test_nothing_kept_tells_token_or_pin(shop: Shop) -> None:
    """Neither the session's token nor the PIN stands in any record or audit entry."""
    token = log_in(shop)
    kept = json.dumps(codec.to_plain([*shop.staff.sessions.values(), *shop.staff.people.values(), *shop.audit.entries]))
    assert token not in kept
    assert PIN not in kept
    assert token_hash(token) in kept


@pytest.mark.parametrize("number", [ADA, NOBODY])
def test_unknown_number_and_wrong_pin_are_told_alike(shop: Shop, number: StaffNumber) -> None:
    """A number that nobody has is refused, counted and locked as one with another PIN is."""
    refusals = [guess(shop, number) for _ in range(NUMBER_GUESSES_MAX + 1)]
    assert [type(one) for one in refusals] == [PinRefused] * (NUMBER_GUESSES_MAX - 1) + [PinLocked] * 2
    assert [one.until for one in refusals[-2:]] == ["2026-05-04T09:45:00.000Z"] * 2
    assert shop.audit.deeds == ["pin_refused"] * NUMBER_GUESSES_MAX + ["locked", "pin_refused"]


@pytest.mark.parametrize("number", [ADA, NOBODY])
def test_each_refusal_costs_one_hash(shop: Shop, number: StaffNumber) -> None:
    """A hash of today's parameters is compared for a number that nobody has, too, so that no clock tells them apart."""
    compared: list[str] = []

    class Watched(PinHasher):
        def matches(self, pin: str, pin_hash: str) -> bool:
            compared.append(pin_hash)
            return super().matches(pin, pin_hash)

    with pytest.raises(PinRefused):
        log_in(shop, WRONG_PIN, number, Watched(CHEAP.memory_kib, CHEAP.iterations, CHEAP.lanes))
    assert len(compared) == 1
    assert not CHEAP.is_outdated(compared[0])


def test_a_locked_number_takes_no_right_pin(shop: Shop, clock: FakeClock) -> None:
    """While a number is locked not even its PIN is looked at; after that it is, and all is forgotten."""
    for _ in range(NUMBER_GUESSES_MAX):
        guess(shop)
    assert isinstance(guess(shop, pin=PIN), PinLocked)
    clock.advance(SESSION_LIFETIME_S)
    log_in(shop)
    assert shop.staff.guessed == {}


def test_a_guess_is_counted_before_it_is_compared(shop: Shop) -> None:
    """Who dies, or is cut off, while the hash is compared has used up the guess."""

    class Dying(PinHasher):
        def matches(self, _pin: str, _pin_hash: str) -> bool:
            raise KeyboardInterrupt

    for _ in range(NUMBER_GUESSES_MAX):
        with pytest.raises(KeyboardInterrupt):
            log_in(shop, hasher=Dying(CHEAP.memory_kib, CHEAP.iterations, CHEAP.lanes))
    assert isinstance(guess(shop, pin=PIN), PinLocked)


def test_one_pin_with_every_number_locks_the_device(shop: Shop) -> None:
    """Going through the numbers with one PIN ends with the device, after which it takes not even a right one."""
    refusals = [guess(shop, StaffNumber(f"{number}")) for number in range(20, 20 + DEVICE_GUESSES_MAX)]
    assert [type(one) for one in refusals] == [PinRefused] * (DEVICE_GUESSES_MAX - 1) + [PinLocked]
    assert isinstance(guess(shop, pin=PIN), PinLocked)


def test_the_hash_is_made_anew_when_parameters_grew(shop: Shop) -> None:
    """A right PIN whose hash is of older parameters is hashed by today's, and sessions of before go on."""
    before = log_in(shop)
    stronger = PinHasher(memory_kib=64, iterations=2, lanes=1)
    log_in(shop, hasher=stronger)
    assert not stronger.is_outdated(shop.staff.people[STORE, ADA].pin_hash)
    log_in(shop, hasher=stronger)
    assert on_duty(shop, before).member.name == "Ada"


@pytest.mark.parametrize("token", ["", "x", "x" * 44, "ä" * 43])
def test_no_session(shop: Shop, token: str) -> None:
    """Without a token there is no session."""
    assert flaw_of(shop, token) is SessionFlaw.MISSING


def test_a_session_is_over_after_a_quarter_of_an_hour(shop: Shop, clock: FakeClock) -> None:
    """It counts until the second before, and from its end on no more, though the table may still hold it."""
    token = log_in(shop)
    clock.advance(SESSION_LIFETIME_S - 1)
    on_duty(shop, token)
    clock.advance(1)
    assert flaw_of(shop, token) is SessionFlaw.EXPIRED


def test_a_session_is_of_its_device_and_shop(shop: Shop) -> None:
    """On another device, or in another shop, a token is none."""
    token = log_in(shop)
    assert flaw_of(shop, token, device=OTHER_DEVICE) is SessionFlaw.OTHER_DEVICE
    assert flaw_of(shop, token, store=OTHER_STORE) is SessionFlaw.UNKNOWN
    shop.book.add(OTHER_STORE, ADA, "Another", StaffRole.STAFF, PIN)
    assert flaw_of(shop, token, store=OTHER_STORE) is SessionFlaw.UNKNOWN


def test_an_ended_session_is_over(shop: Shop) -> None:
    """After its end a session counts no more; ending it again is harmless, and only its own device can."""
    token = log_in(shop)
    desk = LogoutDesk(shop.staff, shop.audit, shop.clock)
    desk.log_out(OTHER_DEVICE, STORE, token)
    desk.log_out(DEVICE, OTHER_STORE, token)
    on_duty(shop, token)
    for _ in range(2):
        desk.log_out(DEVICE, STORE, token)
    assert flaw_of(shop, token) is SessionFlaw.UNKNOWN
    assert shop.audit.deeds == ["logged_in", "session_ended"]
    with pytest.raises(StaffSessionRequired):
        desk.log_out(DEVICE, STORE, "no token")


def test_a_removed_members_session_is_over(shop: Shop) -> None:
    """Who is removed is out at once, also where the number is somebody else's since."""
    token = log_in(shop)
    shop.book.remove(STORE, ADA)
    assert flaw_of(shop, token) is SessionFlaw.STAFF_CHANGED
    shop.book.add(STORE, ADA, "Another", StaffRole.MANAGER, "739154")
    assert flaw_of(shop, token) is SessionFlaw.STAFF_CHANGED


def test_another_pin_ends_the_session(shop: Shop) -> None:
    """A new PIN ends what the old one began."""
    token = log_in(shop)
    shop.book.set_pin(STORE, ADA)
    assert flaw_of(shop, token) is SessionFlaw.STAFF_CHANGED


def test_a_demoted_manager_is_one_no_more(shop: Shop) -> None:
    """Who is no manager any more is staff at once, in the session of before."""
    token = log_in(shop)
    on_duty(shop, token, StaffRole.MANAGER)
    shop.book.set_role(STORE, ADA, StaffRole.STAFF)
    with pytest.raises(ManagerRequired):
        on_duty(shop, token, StaffRole.MANAGER)
    assert on_duty(shop, token).state.role is StaffRole.STAFF


def test_no_entry_without_its_audit(shop: Shop) -> None:
    """Where the audit can't be written, no session begins."""

    class Broken(Exception):
        pass

    class BrokenAudit:
        def record(self, _entry: object) -> None:
            raise Broken

    desk = LoginDesk(shop.staff, BrokenAudit(), CHEAP, shop.clock, shop.new_id)
    with pytest.raises(Broken):
        desk.log_in(DEVICE, STORE, StaffLogin(ADA, PIN))
    assert shop.staff.sessions == {}


def test_hashes_are_not_shown(shop: Shop) -> None:
    """A member's hash does not show where a record is printed."""
    member = shop.staff.people[STORE, ADA]
    assert member.pin_hash not in repr(member)
